/** Files in messages of JSON: what is sent comes as Base64, what is answered goes as a picture, a sound or Base64. */
import type { BinaryResponse } from "../runtime/index.js";
import type { Models, Shape } from "../runtime/mocks/index.js";
import { resolved } from "./rows.js";
import { isObject } from "./trim.js";
import { ToolError } from "./tool-error.js";

export type Json = string | number | boolean;

/** Names of the fields of a body that hold files. */
export function fileFields(shape: Shape, models: Models): readonly string[] {
  const body = resolved(shape, models);
  if (typeof body === "string" || !body[0].startsWith("object")) return [];
  return (body[1] as readonly (readonly [string, Shape])[]).flatMap(([name, field]) =>
    /binary/.test(JSON.stringify(field)) ? [name] : [],
  );
}

/** A body with its files as a client takes them. */
export function withFiles(body: unknown, names: readonly string[]): unknown {
  if (!isObject(body) || names.length === 0) return body;
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, names.includes(name) ? fileOf(name, value) : value]),
  );
}

function fileOf(field: string, value: unknown): object {
  const { name, base64, type = "application/octet-stream" } = isObject(value) ? value : {};
  if (
    typeof name !== "string" ||
    typeof base64 !== "string" ||
    typeof type !== "string" ||
    !/^[\w+/\s-]+={0,2}\s*$/.test(base64)
  )
    throw new ToolError(
      "arguments",
      `body.${field} must be a file: {"name": "a.jpg", "base64": "…", "type": "image/jpeg"}.`,
    );
  return { name, type, data: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) };
}

/** Bytes of a file that are still handed on; of a longer one it is said what it is. */
const MOST_BYTES = 500_000;

/** A piece of a tool's answer. */
export type Content =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "image" | "audio"; readonly data: string; readonly mimeType: string };

export async function contentOf(file: BinaryResponse): Promise<readonly Content[]> {
  const bytes = await file.bytes();
  const type = file.contentType ?? "application/octet-stream";
  const facts = { name: file.filename, type, bytes: bytes.length };
  const [kind] = type.split("/");
  const isShown = (kind === "image" || kind === "audio") && bytes.length <= MOST_BYTES;
  const told: Content = { type: "text", text: JSON.stringify({ file: facts }) };
  return isShown ? [told, { type: kind, data: base64Of(bytes), mimeType: type }] : [told];
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
