/** Files in messages of JSON: what is sent comes as Base64, what is answered goes as a picture, a sound or Base64. */
import type { BinaryResponse } from "@st-v2/runtime";
import type { Models, Shape } from "@st-v2/runtime/mocks";
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

/** What a file is, and the file itself where an assistant can look at it or hear it; of what is too long no more is read. */
export async function contentOf(file: BinaryResponse): Promise<readonly Content[]> {
  const type = file.contentType ?? "application/octet-stream";
  const bytes = await bytesOf(file);
  const size = bytes?.length ?? file.contentLength ?? `more than ${MOST_BYTES}`;
  const told: Content = {
    type: "text",
    text: JSON.stringify({ file: { name: file.filename, type, bytes: size } }),
  };
  const [kind] = type.split("/");
  const isShown = bytes !== undefined && (kind === "image" || kind === "audio");
  return isShown ? [told, { type: kind, data: base64Of(bytes), mimeType: type }] : [told];
}

/** Nothing of a file that has more than {@link MOST_BYTES}. */
async function bytesOf(file: BinaryResponse): Promise<Uint8Array | undefined> {
  const reader = (file.stream() as ReadableStream<Uint8Array>).getReader();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length;
    if (size > MOST_BYTES) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(piece.value);
  }
  return new Uint8Array(await new Blob(pieces as BlobPart[]).arrayBuffer());
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(text);
}
