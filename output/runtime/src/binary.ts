/** A file that the API answered. Nothing is read until asked for, so that large recordings can be streamed. */
import type { HeadersLike, PlatformBlob, PlatformReadableStream, PlatformResponse } from "./builtins.js";

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

  /** Name the server suggests, without any folders: never use more of it than this in a path. */
  get filename(): string | undefined {
    const disposition = this.#header("content-disposition") ?? "";
    const extended = /filename\*\s*=\s*UTF-8''([^;\s]+)/i.exec(disposition)?.[1];
    const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition);
    const name = (extended === undefined ? undefined : decode(extended)) ?? plain?.[1] ?? plain?.[2];
    const base = name?.split(/[/\\]/).at(-1);
    return base === undefined || base === "" || base === "." || base === ".." ? undefined : base;
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

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
