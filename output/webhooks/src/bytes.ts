/** Bytes as texts, and bodies as bytes. */

/** How bytes are written as a text. */
export type Encoding = "hex" | "base64";

/** `undefined` for a text that is not of the encoding. Base64 may be that of URLs, and may lack its padding. */
export const DECODERS: Readonly<Record<Encoding, (text: string) => Uint8Array | undefined>> = {
  hex: (text) => {
    if (!/^(?:[\da-f]{2})*$/i.test(text)) return undefined;
    return Uint8Array.from({ length: text.length / 2 }, (_, i) =>
      Number.parseInt(text.slice(2 * i, 2 * i + 2), 16),
    );
  },
  base64: (text) => {
    const plain = text.replace(/=+$/, "").replaceAll("-", "+").replaceAll("_", "/");
    if (!/^[A-Za-z\d+/]*$/.test(plain) || plain.length % 4 === 1) return undefined;
    return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
  },
};

export const ENCODERS: Readonly<Record<Encoding, (bytes: Uint8Array) => string>> = {
  hex: (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(""),
  base64: (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")),
};

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

interface Chunks {
  /** The next bytes; `undefined` at the end. */
  next(): Promise<Uint8Array | undefined>;
  /** Nobody wants the rest. */
  cancel(): void;
}

/** A body as bytes, or `undefined` when there are more than `limit`; what is beyond is not waited for. */
export async function readUpTo(body: unknown, limit: number): Promise<Uint8Array | undefined> {
  const chunks = chunksOf(body);
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await chunks.next(); part !== undefined; part = await chunks.next()) {
    size += part.length;
    if (size > limit) {
      chunks.cancel();
      return undefined;
    }
    parts.push(part);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

function chunksOf(body: unknown): Chunks {
  if (body instanceof Uint8Array) return chunksOfOne(body);
  if (typeof body === "string") return chunksOfOne(utf8(body));
  if (isWebStream(body)) {
    const reader = body.getReader();
    return {
      next: async () => (await reader.read()).value,
      cancel: () => void reader.cancel().catch(() => undefined),
    };
  }
  if (isIterable(body)) {
    // Not with `for await`: leaving it early would destroy a request of Node's, and with it the way back.
    const iterator = body[Symbol.asyncIterator]();
    return {
      next: async () => {
        const { done, value } = await iterator.next();
        return done === true ? undefined : typeof value === "string" ? utf8(value) : value;
      },
      cancel: () => undefined,
    };
  }
  return chunksOfOne(undefined);
}

function chunksOfOne(bytes: Uint8Array | undefined): Chunks {
  let rest = bytes;
  return {
    next: () => {
      const one = rest;
      rest = undefined;
      return Promise.resolve(one);
    },
    cancel: () => undefined,
  };
}

interface WebStream {
  getReader(): {
    read(): Promise<{ readonly value?: Uint8Array | undefined }>;
    cancel(): Promise<void>;
  };
}

function isWebStream(body: unknown): body is WebStream {
  return typeof (body as Partial<WebStream> | null | undefined)?.getReader === "function";
}

function isIterable(body: unknown): body is AsyncIterable<Uint8Array | string> {
  return (
    typeof (body as Partial<AsyncIterable<unknown>> | null | undefined)?.[Symbol.asyncIterator] === "function"
  );
}
