/** A file that the API answered. Nothing is read until asked for, so that large recordings can be streamed. */
import type { HeadersLike, PlatformBlob, PlatformReadableStream, PlatformResponse } from "./builtins.js";
import { AbortError, ConnectionError, TimeoutError } from "./errors.js";
import type { Arriving } from "./operation.js";
import { rebuild } from "./response.js";
import { watchBody } from "./watch.js";

/**
 * Reading fails with a `TimeoutError` when nothing more arrives for as long as `timeout` says, with a `ConnectionError` when the
 * connection breaks, and with an `AbortError` when the call's signal is aborted.
 */
export class BinaryResponse {
  /** Status, headers, and the body unless it was read. */
  readonly response: PlatformResponse;

  constructor(response: PlatformResponse) {
    this.response = response;
  }

  /** Media type the server states; `application/octet-stream` says nothing. */
  get contentType(): string | undefined {
    return this.#header("content-type");
  }

  /** Bytes, when the server says how many. */
  get contentLength(): number | undefined {
    const length = this.#header("content-length");
    return length !== undefined && /^\d+$/.test(length) ? Number(length) : undefined;
  }

  /** Name the server suggests, without folders, drives and characters that do not show: never use more of it than this in a path. */
  get filename(): string | undefined {
    return fileName(this.#header("content-disposition") ?? "");
  }

  /** The bytes as they arrive. Can be read once, by this or one of the other methods. */
  stream(): PlatformReadableStream {
    const body = (this.response as { readonly body: unknown }).body;
    return (body ?? new Blob([]).stream()) as PlatformReadableStream;
  }

  async bytes(): Promise<Uint8Array> {
    return new Uint8Array(await this.#reader.arrayBuffer());
  }

  async blob(): Promise<PlatformBlob> {
    return new Blob([await this.#reader.arrayBuffer()], { type: this.contentType ?? "" }) as PlatformBlob;
  }

  get #reader(): { arrayBuffer(): Promise<ArrayBuffer> } {
    return this.response as unknown as { arrayBuffer(): Promise<ArrayBuffer> };
  }

  #header(name: string): string | undefined {
    return (this.response as unknown as { headers: HeadersLike }).headers.get(name) ?? undefined;
  }
}

/** A file goes on to the caller, who may take as long as it takes; what goes wrong on the way is an error of ours. */
export function readFile(arriving: Arriving): BinaryResponse {
  const { response, watch } = arriving;
  const stream = response.body as ReadableStream<Uint8Array> | null;
  // What an own `fetch` answers may be something else, and is left as it is.
  return new BinaryResponse(
    typeof stream?.getReader === "function"
      ? rebuild(
          response,
          watchBody(stream, watch, (cause) => errorOf(arriving, cause)),
        )
      : (response as unknown as PlatformResponse),
  );
}

function errorOf({ operation: { call }, host, signal, timeout, watch }: Arriving, cause: unknown): Error {
  if (signal?.aborted === true) return new AbortError(`${call} was aborted.`, { cause: signal.reason });
  return watch.timedOut
    ? new TimeoutError(`${call}: nothing more of the answer came from ${host} within ${timeout} ms.`)
    : new ConnectionError(`${call}: the connection to ${host} broke before the answer was complete.`, {
        cause,
      });
}

/** The name in a `Content-Disposition` (RFC 6266): the extended one where it can be read, else the plain one. */
function fileName(disposition: string): string | undefined {
  const values = new Map<string, string>();
  for (const [, name = "", quoted, plain = ""] of `;${disposition}`.matchAll(
    /;\s*([\w!#$%&'*+.^`|~-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;]*))/g,
  )) {
    // A backslash before anything else is part of a path, whatever the grammar says.
    const value = quoted === undefined ? plain.trim() : quoted.replace(/\\(["\\])/g, "$1");
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), value);
  }
  const extended = decodeExtended(values.get("filename*") ?? "");
  const base = (extended ?? values.get("filename") ?? "")
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, "")
    .replace(/^.*[/\\]/s, "")
    .replace(/^[a-z]:/i, "")
    .trim();
  return /^\.*$/.test(base) ? undefined : base;
}

/** `UTF-8'en'na%C3%AFve.txt` (RFC 8187) → `naïve.txt`; `undefined` for what is no such text. */
function decodeExtended(value: string): string | undefined {
  const [, charset, text = ""] = /^([\w-]+)'[\w-]*'(.*)$/s.exec(value) ?? [];
  if (charset === undefined) return undefined;
  const bytes = text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    return decoder.decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
