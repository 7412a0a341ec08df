/**
 * Types of the platform, looked up instead of named: the declarations of this package compile with DOM types, with Node's, and with
 * neither (`lib: ["ES2022"], types: []`), where the small interfaces below stand in.
 */

type Instance<Name extends string, Fallback> =
  typeof globalThis extends Record<Name, { prototype: infer T }> ? T : Fallback;

export type PlatformResponse = Instance<"Response", ResponseLike>;
export type PlatformBlob = Instance<"Blob", BlobLike>;
export type PlatformFormData = Instance<"FormData", object>;
export type PlatformReadableStream = typeof globalThis extends { ReadableStream: { prototype: infer T } }
  ? T
  : AsyncIterable<Uint8Array>;
export type PlatformAbortSignal = Instance<
  "AbortSignal",
  { readonly aborted: boolean; readonly reason?: unknown }
>;

/** The part of `Response` that is used. */
export interface ResponseLike {
  readonly status: number;
  readonly statusText: string;
  readonly url: string;
  readonly type: string;
  readonly headers: HeadersLike;
  readonly body: unknown;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface HeadersLike {
  get(name: string): string | null;
  forEach(visit: (value: string, name: string) => void): void;
}

export interface BlobLike {
  readonly size: number;
  readonly type: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What is passed to `fetch`. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string | PlatformFormData | PlatformBlob;
  redirect: "manual";
  signal: PlatformAbortSignal;
}

/** `fetch` of the platform, or anything that behaves like it. */
export type FetchLike = (url: string, init: FetchInit) => Promise<PlatformResponse>;

/** The part of `AbortSignal` that is used, so that the declarations need neither DOM nor Node types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}
