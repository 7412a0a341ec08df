/** Types of the platform, looked up instead of named: the declarations compile with DOM types, with Node's, and with neither. */

type Instance<Name extends string, Fallback> =
  typeof globalThis extends Record<Name, { prototype: infer T }> ? T : Fallback;

export type PlatformRequest = Instance<"Request", WebhookRequest>;
export type PlatformResponse = Instance<"Response", { readonly status: number; text(): Promise<string> }>;

/** The part of a `Request` that is used. */
export interface WebhookRequest {
  readonly method: string;
  readonly headers: HeadersLike;
  /** A stream of bytes of the web or of Node, bytes that are there already, or nothing. */
  readonly body?: unknown;
}

export interface HeadersLike {
  get(name: string): string | null;
}

/** What a request comes with on platforms that end a process once it has answered. */
export interface WaitContext {
  /** Keeps the platform from ending before the promise has settled. */
  waitUntil?(promise: Promise<unknown>): void;
}

/** A value of an enum that the sender may add to: completion has those that are known. */
export type Open<Known extends string> = Known | (string & {});

/** A moment as text: ISO 8601 with a time. */
export type MomentText = `${number}-${number}-${number}T${string}`;
