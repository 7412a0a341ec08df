/** Request bodies: from what the caller gave to what `fetch` takes. */
import type { PlatformBlob } from "./builtins.js";
import { UsageError } from "./errors.js";
import type { AnyCallOptions, EncodedBody, OperationSpec } from "./operation.js";
import { INEXACT, isPlainObject, scalar } from "./url.js";

/** Bytes of an upload; with the object form they get a file name and a media type. */
export type BinaryInput =
  | PlatformBlob
  | ArrayBuffer
  | Uint8Array
  | {
      readonly data: PlatformBlob | ArrayBuffer | Uint8Array | string;
      readonly name?: string;
      readonly type?: string;
    };

/** @throws UsageError when the body cannot be sent in the operation's form */
export function encodeBody(spec: OperationSpec, body: unknown, options: AnyCallOptions): EncodedBody {
  const form = spec.body;
  if (form === undefined || body === undefined) return {};
  if (typeof form === "object") return form.write({ spec, form, body, options });
  if (form === "json") return { body: json(spec, body), contentType: "application/json" };
  return body === null ? {} : { body: multipart(spec, body) };
}

/** @throws UsageError for what JSON does not have */
export function json(spec: OperationSpec, body: unknown, replacer = exact): string {
  try {
    const text = JSON.stringify(body, replacer) as string | undefined;
    if (text !== undefined) return text;
  } catch (error) {
    throw new UsageError(
      `${spec.id}: the body is not JSON: ${error instanceof Error ? error.message : "unknown"}`,
    );
  }
  throw new UsageError(`${spec.id}: the body is not JSON.`);
}

/** Refuses what JSON would silently make something else of: a digit lost, `null` for no number, `{}` for a map or a forgotten `await`. */
export function exact(this: unknown, key: string, value: unknown): unknown {
  const refuse = (why: string) => {
    throw new UsageError(`${key === "" ? "it" : JSON.stringify(key)} is ${why}`);
  };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) refuse("not a finite number");
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) refuse(INEXACT);
  }
  if (typeof value === "bigint") refuse("a bigint, which JSON does not have");
  const before = (this as Readonly<Record<string, unknown>>)[key];
  if (before instanceof Date && Number.isNaN(before.getTime())) refuse("not a valid date");
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const kind = Object.prototype.toString.call(value).slice(8, -1);
    // Instances of classes are sent by their properties; those of the platform have none.
    if (kind !== "Object" && (ArrayBuffer.isView(value) || Object.keys(value).length === 0))
      refuse(`a ${kind}, which JSON does not have`);
  }
  return value;
}

/** The fields of a form that hold a value. */
export function entries(spec: OperationSpec, body: unknown): [string, unknown][] {
  if (!isPlainObject(body)) throw new UsageError(`${spec.id}: the body has to be a plain object.`);
  return Object.entries(body).filter(([, value]) => value !== undefined && value !== null);
}

function multipart(spec: OperationSpec, body: unknown): FormData {
  if (typeof FormData === "function" && body instanceof FormData) return body;
  const data = new FormData();
  for (const [name, value] of entries(spec, body)) {
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof item === "object" && item !== null && !(item instanceof Date)) {
        const { blob, fileName } = toBlob(spec, item);
        data.append(name, blob, fileName ?? "file");
      } else {
        data.append(name, fieldText(spec, name, item));
      }
    }
  }
  return data;
}

/** One field of a form as text. */
export function fieldText(spec: OperationSpec, name: string, value: unknown): string {
  return scalar(value, `${spec.id}: the field ${name} of the body`);
}

/** Bytes that are sent, and what is said of them. */
export interface Upload {
  readonly blob: PlatformBlob;
  readonly fileName?: string;
}

/** @throws UsageError for what is no bytes */
export function toBlob(spec: OperationSpec, value: unknown): Upload {
  if (value instanceof Blob) {
    const name = (value as { name?: unknown }).name;
    return { blob: value, ...(typeof name === "string" && name !== "" && { fileName: name }) };
  }
  if (value instanceof ArrayBuffer || value instanceof Uint8Array) return { blob: blobOf(value) };
  if (typeof value === "object" && value !== null && "data" in value) {
    const { data, name, type } = value as { data: unknown; name?: unknown; type?: unknown };
    if (
      data instanceof Blob ||
      data instanceof ArrayBuffer ||
      data instanceof Uint8Array ||
      typeof data === "string"
    ) {
      return {
        blob: blobOf(data, typeof type === "string" ? type : undefined),
        ...(typeof name === "string" && { fileName: name }),
      };
    }
  }
  throw new UsageError(
    `${spec.id}: a file has to be a Blob, an ArrayBuffer, a Uint8Array or { data, name, type }.`,
  );
}

function blobOf(data: Blob | ArrayBuffer | Uint8Array | string, type?: string): Blob {
  const own = data instanceof Blob ? data.type : "";
  // The cast covers a Uint8Array over shared memory, which the types of newer compilers tell apart.
  return new Blob([data as ArrayBuffer], { type: type ?? own });
}
