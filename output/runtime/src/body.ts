/** Request bodies: from what the caller gave to what `fetch` takes. */
import type { FetchInit, PlatformBlob } from "./builtins.js";
import { UsageError } from "./errors.js";
import type { OperationSpec } from "./operation.js";

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

export interface EncodedBody {
  readonly body?: NonNullable<FetchInit["body"]>;
  /** Absent for multipart: the platform writes it, with the boundary. */
  readonly contentType?: string;
}

/** @throws UsageError when the body cannot be sent in the operation's form */
export function encodeBody(spec: OperationSpec, body: unknown): EncodedBody {
  if (spec.body === undefined || body === undefined || (body === null && spec.body !== "json")) return {};
  switch (spec.body) {
    case "json":
      return { body: json(spec, body), contentType: "application/json" };
    case "form":
      return { body: form(spec, body), contentType: "application/x-www-form-urlencoded" };
    case "multipart":
      return { body: multipart(spec, body) };
    case "binary": {
      const blob = toBlob(spec, body).blob;
      return { body: blob, contentType: blob.type || "application/octet-stream" };
    }
    case "text":
      return { body: String(body), contentType: "text/plain; charset=utf-8" };
  }
}

function json(spec: OperationSpec, body: unknown): string {
  try {
    const text = JSON.stringify(body) as string | undefined;
    if (text !== undefined) return text;
  } catch (error) {
    throw new UsageError(
      `${spec.id}: the body is not JSON: ${error instanceof Error ? error.message : "unknown"}`,
    );
  }
  throw new UsageError(`${spec.id}: the body is not JSON.`);
}

function entries(spec: OperationSpec, body: unknown): [string, unknown][] {
  if (typeof body !== "object" || body === null)
    throw new UsageError(`${spec.id}: the body has to be an object.`);
  return Object.entries(body).filter(([, value]) => value !== undefined && value !== null);
}

function form(spec: OperationSpec, body: unknown): string {
  const params = new URLSearchParams();
  for (const [name, value] of entries(spec, body)) {
    for (const item of Array.isArray(value) ? value : [value]) params.append(name, text(item));
  }
  return params.toString();
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
        data.append(name, text(item));
      }
    }
  }
  return data;
}

function text(value: unknown): string {
  return value instanceof Date
    ? value.toISOString()
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);
}

function toBlob(spec: OperationSpec, value: unknown): { readonly blob: Blob; readonly fileName?: string } {
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
