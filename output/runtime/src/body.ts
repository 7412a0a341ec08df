/** Request bodies: from what the caller gave to what `fetch` takes. */
import type { PlatformBlob } from "./builtins.js";
import { callOf } from "./call.js";
import { UsageError } from "./errors.js";
import type { AnyCallOptions, EncodedBody, OperationSpec } from "./operation.js";
import { INEXACT, isPlainObject } from "./url.js";

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
  const whole = options.body ? extended(spec, body, options.body) : body;
  if (form === undefined || whole === undefined) return {};
  if (typeof form === "object") return form.write({ spec, form, body: whole, options });
  return { body: json(spec, whole), contentType: "application/json" };
}

/** A body with fields that the documents do not have. */
function extended(spec: OperationSpec, body: unknown, extra: object): object {
  const own = body ?? {};
  const [taken] = Object.keys(extra).filter((name) => (own as Record<string, unknown>)[name] !== undefined);
  const why =
    spec.body === undefined || !isPlainObject(own) || !isPlainObject(extra)
      ? "options.body adds fields to a body that is a plain object"
      : taken && `${taken} belongs into the body, not into options.body`;
  if (why) throw new UsageError(`${callOf(spec)}: ${why}.`);
  return { ...own, ...extra };
}

/** @throws UsageError for what JSON does not have */
export function json(spec: OperationSpec, body: unknown, replacer = exact): string {
  try {
    const text = JSON.stringify(body, replacer) as string | undefined;
    if (text !== undefined) return text;
  } catch (error) {
    throw new UsageError(
      `${callOf(spec)}: the body is not JSON: ${error instanceof Error ? error.message : "unknown"}`,
    );
  }
  throw new UsageError(`${callOf(spec)}: the body is not JSON.`);
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
