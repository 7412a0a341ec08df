/**
 * The border between generated code and the runtime: what a generated method hands over for one call.
 *
 * Generated modules hold one {@link OperationSpec} constant per operation and thin methods that pass it to
 * {@link Client.call}, {@link Client.list} or {@link Client.feed}. Everything that happens on the wire is decided by this data.
 */

/** How one query parameter is written into the URL. `null` and `undefined` are always left out. */
export type QueryStyle =
  /** `name=value`; arrays are not accepted. */
  | "plain"
  /** Comma-separated: an array, a single value or a ready-made string becomes one `name=a,b,c`. */
  | "csv"
  /** Array as repeated keys: `name=a&name=b`. */
  | "repeat"
  /** `Date` becomes an ISO 8601 string in UTC, strings pass unchanged. */
  | "date-time"
  /** `Date` becomes `YYYY-MM-DD` in UTC, strings pass unchanged. */
  | "date"
  /** Object as `name.key=value` for each key. */
  | "dotted"
  /** Array of objects as `name[0].key=value`. */
  | "indexed"
  /** Object as `name[key]=value` (OpenAPI's `deepObject`). */
  | "deep"
  /** Array as `name=a|b`. */
  | "pipe"
  /** Array as `name=a b`. */
  | "space";

/** How the request body is sent. */
export type RequestBodyKind = "json" | "multipart" | "form" | "binary" | "text";

/**
 * What a success answer carries. `json` tolerates an empty body; `redirect` is followed without credentials. `none` is what a document
 * says that declares no content: should something arrive all the same, the caller gets it, JSON parsed, text as text, anything else as
 * a `BinaryResponse`.
 */
export type ResponseBodyKind = "json" | "none" | "text" | "binary" | "redirect";

/** A list that is read page by page: a number and a size in; the number, whether more follows, and rows out. */
export interface PageSpec {
  readonly kind: "page";
  /** Number of the first page: 1, for a few lists 0. */
  readonly first: number;
}

/** Rows in one answer: of more values than one call takes, several answers are put together. */
export interface JoinedSpec {
  readonly kind: "joined";
}

/** A list that is read by cursor, as feeds of changes are: where to go on in; rows, and where to go on next, out. */
export interface FeedSpec {
  readonly kind: "feed";
}

/** One operation. */
export interface OperationSpec {
  /** The document's `operationId`; appears in errors and log events. */
  readonly id: string;
  readonly domain: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** Path from the host's root, server prefix included, with `{placeholders}`: `/crm/v2/customers/{id}`. */
  readonly path: string;
  /** Every query parameter the document declares; others are refused, because the API would ignore them silently. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** How many values the API takes in one call, of each query parameter that is a list. More are refused, or fetched in chunks. */
  readonly caps?: Readonly<Record<string, number>>;
  readonly body?: RequestBodyKind;
  readonly response: ResponseBodyKind;
  readonly paging?: PageSpec | FeedSpec | JoinedSpec;
  /** Statuses beyond the common table that are safe to retry for this operation, with the title that has to match. */
  readonly retryOn?: readonly { readonly status: number; readonly title: string }[];
}

/** The varying parts of one call, in the order of the generated method's parameters. */
export interface CallArguments {
  /** Values of the path placeholders in order of appearance, without what the client fills in itself. */
  readonly path?: readonly PathValue[];
  readonly body?: unknown;
  readonly query?: object | null | undefined;
  readonly options?: CallOptions | undefined;
}

export type PathValue = string | number | bigint | boolean;

/** Options that every generated method takes as its last argument. */
export interface CallOptions {
  /** Cancels the call, waiting for the limiter and retries included. */
  readonly signal?: AbortSignalLike | null | undefined;
  /** Milliseconds per attempt, 1 to 2,147,483,647; default 100,000 (the server gives up after 100 s). `0` switches it off. */
  readonly timeout?: number | undefined;
  /** Added to the request; `undefined` or `null` removes a default header. Authorization and ST-App-Key cannot be replaced. */
  readonly headers?: Readonly<Record<string, string | null | undefined>> | undefined;
  /** How often a failed attempt is repeated at most, 0 to 10; default 3. */
  readonly maxRetries?: number | undefined;
  /** Also repeat POST and PATCH after an unclear failure. Only for calls that may run twice. */
  readonly retryUnsafe?: boolean | undefined;
}

/** The part of `AbortSignal` that is used, so that the declarations need neither DOM nor Node types. */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}
