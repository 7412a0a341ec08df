/**
 * The border between generated code and the runtime: what a generated method hands over for one call.
 *
 * Generated modules hold one {@link OperationSpec} constant per operation and thin methods that pass it to {@link Client.call}, or
 * make a {@link PagePromise} or a {@link Feed} of it. Everything that happens on the wire is decided by this data.
 */

import type { Clock } from "./clock.js";
import type { LaneLimit, Permit, RateLimiter } from "./limits.js";
import type { AbortSignalLike, FetchInit, PlatformResponse, ResponseLike } from "./builtins.js";

/** How one query parameter is written into the URL. `null` and `undefined` are always left out. */
export type QueryStyle =
  /** `name=value`; arrays are not accepted. */
  | "plain"
  /** Comma-separated: an array, a single value or a ready-made string becomes one `name=a,b,c`. */
  | "csv"
  /** Array as repeated keys: `name=a&name=b`. */
  | "repeat"
  /** A moment: `Date` becomes an ISO 8601 string in UTC, strings have to be ISO 8601 with a time; without a zone they are UTC. */
  | "date-time"
  /** A day: `Date` becomes the local day, strings have to be `YYYY-MM-DD` and pass unchanged. */
  | "date"
  /** Object as `name.key=value` for each key, whatever is inside of it likewise: `name.key.inner=value`, `name.key[0]=value`. */
  | "dotted"
  /** Array of objects as `name[0].key=value`. */
  | "indexed";

/** Those of objects are functions too, for few operations have them. */
export type NestedStyle = "indexed" | "dotted";

/** Those that the runtime writes without being told how. */
export type OwnStyle = Exclude<QueryStyle, NestedStyle>;

/**
 * Ways to write a parameter that few documents need. Each is a function of `codecs.ts`, which generated code hands over in a
 * {@link Codec}, so that bundlers leave out those that a program does not use.
 */
export type CodecName =
  /** OpenAPI's `form`: `name=a,b`, exploded `name=a&name=b`; of objects `name=key,value`, exploded `key=value`. In cookies `; ` joins. */
  | "form"
  /** `name=a%20b`. */
  | "space"
  /** `name=a%7Cb`. */
  | "pipe"
  /** `name[key]=value`, whatever is inside of it likewise: `name[key][inner]=value`, lists repeat their name. */
  | "deep"
  /** `name=` and the value as JSON. */
  | "json"
  /** The value as JSON, without a name: in a path, or as a whole query. */
  | "jsonText"
  /** The value as JSON of ASCII characters. */
  | "jsonHeader"
  /** In a path `a,b`; of objects `key,value`, exploded `key=value`. */
  | "simple"
  /** In a path `.a,b`, exploded `.a.b`. */
  | "label"
  /** In a path `;name=a,b`, exploded `;name=a;name=b`. */
  | "matrix"
  /** `simple` in a header, which is not encoded. */
  | "header"
  /** `form` in a cookie, which is not encoded. */
  | "cookie";

/** One parameter's way onto the wire. */
export interface Codec {
  /**
   * The pieces that the value becomes, encoded; whoever asks joins them.
   *
   * @param what the parameter as errors say it
   * @param how the codec itself
   * @throws UsageError for what cannot be written
   */
  readonly write: (name: string, value: unknown, what: string, how: Codec) => readonly string[];
  /** OpenAPI's `explode`. */
  readonly explode?: true;
  /** OpenAPI's `allowReserved`. */
  readonly reserved?: true;
  /** Values, or those in lists, are days as in {@link QueryStyle}. */
  readonly date?: true;
  /** Likewise moments. */
  readonly moment?: true;
}

/** What an operation takes besides its URL and body. */
export interface HeaderCodecs {
  /** The headers that {@link CallOptions.headers} and cookies become. `common` are those of all calls of the client. */
  readonly write: (
    spec: OperationSpec,
    options: AnyCallOptions,
    common: Readonly<Record<string, unknown>>,
  ) => object;
  readonly headers?: Readonly<Record<string, Codec>>;
  readonly cookies?: Readonly<Record<string, Codec>>;
}

/** How the request body is sent. */
export type RequestBodyKind = "json" | "multipart" | "form" | "binary" | "text";

/** How one field of a form is written. Lists are written member by member, unless `style` says otherwise. */
export interface PartSpec {
  /** What a value becomes; `any`, of a schema that says nothing, becomes what the value looks like. */
  readonly as: "text" | "json" | "file" | "any";
  /** Media type of the part, where a document states one; several are separated by commas, as there. */
  readonly type?: string;
  readonly style?: PartStyle;
}

export type PartStyle =
  /** A list is one value. */
  | "whole"
  /** Members of a list, or keys and values of an object, joined by commas. */
  | "csv"
  /** Joined by blanks. */
  | "space"
  /** Joined by `|`. */
  | "pipe"
  /** Object as `name[key]=value`. */
  | "deep"
  /** Object as `key=value`, without its own name. */
  | "fields";

/**
 * What a success answer carries. `json` tolerates an empty body; `redirect` is followed without credentials. `none` is what a document
 * says that declares no content: should something arrive all the same, the caller gets it, JSON parsed, text as text, anything else as
 * a `Blob`. `stream` is read item by item, see {@link StreamFormat}.
 */
export type ResponseBodyKind = "json" | "none" | "text" | "binary" | "redirect" | "stream";

/** How the items of a stream are told apart: server-sent events, JSON texts on lines, JSON texts after record separators (RFC 7464). */
export type StreamFormat = "events" | "lines" | "sequence";

/** A list that is read page by page: a number and a size in; the number, whether more follows, and rows out. */
export interface PageSpec {
  readonly kind: "page";
  /** Number of the first page: 1, for a few lists 0. */
  readonly first: number;
  /** Rows a page that the API is known to take; absent where nobody knows, or a caller cannot say. */
  readonly size?: number;
}

/** Rows in one answer: of more values than one call takes, the rows of several answers. */
export interface JoinedSpec {
  readonly kind: "joined";
  /** Whether rows are all of the answer: a bare list. */
  readonly isBare?: true;
}

/** A list that is read by cursor, as feeds of changes are: where to go on in; rows, and where to go on next, out. */
export interface FeedSpec {
  readonly kind: "feed";
}

/** A body that is not simply JSON: data, and the function of the runtime that writes it. */
export interface BodySpec {
  /** As it is sent. */
  readonly mediaType: string;
  readonly write: (call: BodyCall) => EncodedBody;
  readonly parts?: Readonly<Record<string, PartSpec>>;
  /** Of a body that comes in several media types: the preferred one first. */
  readonly forms?: readonly BodySpec[];
}

/** A body as it is sent. */
export interface EncodedBody {
  readonly body?: NonNullable<FetchInit["body"]>;
  /** Absent for multipart: the platform writes it, with the boundary. */
  readonly contentType?: string;
}

/** What is written, for whom. */
export interface BodyCall {
  readonly spec: OperationSpec;
  readonly form: BodySpec;
  readonly body: unknown;
  readonly options: AnyCallOptions;
}

/** What tells the kind of an answer. */
export type Arrived = Pick<ResponseLike, "status" | "headers">;

/** Where an answer came from. */
export interface OperationFacts {
  /** The document's `operationId`. */
  readonly id: string;
  /** The method that was called: `crm.customers.get`. */
  readonly name: string;
  readonly method: string;
  /** Path template: values are not repeated, they may be customers' data. */
  readonly path: string;
  /** The call as errors say it: `st.crm.customers.get(123)`. */
  readonly call: string;
  /** Ids in the path, by the names of its parameters; what is no id is left out. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Failed answers whose bodies are declared: what guards of errors go by. */
  readonly failures?: readonly FailureSpec[] | undefined;
}

/** An answer that goes on to the caller as it arrives. */
export interface Arriving {
  readonly response: ResponseLike;
  readonly kind: ResponseBodyKind;
  readonly spec: OperationSpec;
  readonly operation: OperationFacts;
  /** Who answered. */
  readonly host: string;
  /** Of the call: what ends the waiting for each piece. */
  readonly signal: AbortSignalLike | null | undefined;
  readonly timeout: number;
  readonly watch: Waiting;
}

/** What ends a wait early: it is started and stopped with each. */
export interface Waiting {
  readonly timedOut: boolean;
  /** @param onEnd told when the wait ends early */
  start(onEnd?: () => void): void;
  stop(): void;
}

/** The part of `URL` that tells hosts apart. */
export interface Host {
  readonly hostname: string;
}

/**
 * The keys of an object, or of those in a list: in one text, and those with keys of their own below them by name. `0` is for what may
 * have any. A function is for what is declared later.
 */
export type BodyKeys =
  string | 0 | readonly [own: string | 0, inner: Readonly<Record<string, BodyKeys | (() => BodyKeys)>>];

/** What a body is, as far as that is told apart; `any` is not. */
export type BodyKind = "object" | "array" | "string" | "number" | "boolean" | "any";

/** A status whose body is declared, with what it is unless that is an object. */
export type FailureSpec = number | readonly [status: number, body: BodyKind];

/** A limit of one operation, beside that of the application. */
export interface OperationLimit extends LaneLimit {
  /** It holds for each path by itself. */
  readonly each?: true;
  /** Waits for a place. */
  readonly enter: (limit: OperationLimit, call: LaneCall) => Promise<Permit>;
}

/** Who asks for a place under an {@link OperationLimit}. */
export interface LaneCall {
  readonly settings: {
    readonly limiter: RateLimiter;
    readonly appKey: string;
    readonly tenant: string;
    readonly clock: Clock;
  };
  readonly spec: OperationSpec;
  readonly url: string;
  readonly signal: AbortSignalLike | null | undefined;
}

/** One operation. */
export interface OperationSpec {
  /** The document's `operationId`. */
  readonly id: string;
  /** Domain, resource and method, as errors say the call: `crm.customers.get`. */
  readonly name: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "QUERY";
  /** Path from the host's root, server prefix included, with `{placeholders}`: `/crm/v2/customers/{id}`. */
  readonly path: string;
  /** Every query parameter the document declares; others are refused, because the API would ignore them silently. */
  readonly query?: Readonly<Record<string, OwnStyle | Codec>>;
  /** Path parameters that are more than one id, name or flag. */
  readonly segments?: Readonly<Record<string, Codec>>;
  readonly headers?: HeaderCodecs;
  /** How many values the API takes in one call, of each query parameter that is a list. More are refused, or fetched in chunks. */
  readonly caps?: Readonly<Record<string, number>>;
  /** Bodies that are not JSON bring along what writes them. */
  readonly body?: "json" | BodySpec;
  /** Every key that the body may have, at any depth, and what compares them. */
  readonly known?: {
    readonly check: (keys: BodyKeys, body: unknown, of: string) => void;
    readonly keys: BodyKeys;
  };
  readonly response: ResponseBodyKind;
  /** Media types to ask for, where they are not those of the kind of answer. */
  readonly accept?: string;
  /** Where answers differ in kind: which one arrived, by media type. */
  readonly answers?: {
    readonly kinds: Readonly<Record<string, ResponseBodyKind>>;
    readonly kindOf: (
      kinds: Readonly<Record<string, ResponseBodyKind>>,
      arrived: Arrived,
    ) => ResponseBodyKind;
  };
  /** Reads JSON otherwise than `JSON.parse`. */
  readonly parse?: (text: string) => unknown;
  /** What makes of a file or a stream what the caller gets. */
  readonly read?: (arriving: Arriving) => { readonly response: PlatformResponse };
  /** Whether a redirect may lead from one host to another one; without it, none may leave its origin. */
  readonly follow?: (to: Host, from: Host) => boolean;
  readonly paging?: PageSpec | FeedSpec | JoinedSpec;
  /** Failed answers whose bodies are declared. */
  readonly failures?: readonly FailureSpec[];
  /** Statuses beyond the common table that are safe to retry for this operation, with the title that has to match. */
  readonly retryOn?: readonly { readonly status: number; readonly title: string }[];
  readonly limit?: OperationLimit;
}

/** The varying parts of one call, in the order of the generated method's parameters. */
export interface CallArguments {
  /** Values of the path placeholders in order of appearance, without what the client fills in itself. */
  readonly path?: readonly unknown[];
  readonly body?: unknown;
  readonly query?: object | null | undefined;
  readonly options?: AnyCallOptions | undefined;
}

/** What a method of an operation with several media types takes among its options. */
export interface FormChoice {
  /** Of the body that is passed. */
  readonly contentType?: string | undefined;
  /** Of the answer that is wanted. */
  readonly accept?: string | undefined;
}

/** {@link CallOptions} of any method, whatever its operation declares. */
export type AnyCallOptions = Omit<WriteOptions<unknown> & FormChoice, "headers"> & {
  readonly headers?: object | null | undefined;
  readonly cookies?: object | null | undefined;
};

/** Options of a method whose operation declares headers or cookies: these are typed, and a header that has to be there is required. */
export type CallOptionsWith<Declared> = Omit<CallOptions, keyof Declared> & Declared;

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
  /**
   * Parameters that the API has and the documents do not: written plainly, on every page of a list. What the query holds already, and
   * where a list goes on, cannot be given here.
   */
  readonly query?: Readonly<Record<string, ExtraValue>> | null | undefined;
  /** Fields that the API has and the documents do not, beside those of a body that is an object; none of the body's own. */
  readonly body?: Readonly<Record<string, unknown>> | null | undefined;
  /** For `fetch`, beside those of the client. */
  readonly fetchOptions?: FetchOptions | null | undefined;
}

/** Options of a method that changes something. */
export interface WriteOptions<Dry = undefined> extends CallOptions {
  /**
   * Checks everything and sends nothing: the answer is a {@link DryRun}, which says what would have been sent. With the client's option
   * `schemas` the body is checked by the documents too.
   */
  readonly dryRun?: (Dry & boolean) | undefined;
  /**
   * Reads the record back, and rejects with a `WriteVerificationError` that names the fields of the body that the API dropped or changed.
   * Needs the client's option `schemas`, and a call that reads such a record by its id; is refused before anything is sent without.
   */
  readonly verify?: boolean | undefined;
}

/** What a call with `dryRun` gives. */
export interface DryRun {
  readonly dryRun: PlannedRequest;
}

/** A request that was not sent. */
export interface PlannedRequest {
  /** `st.crm.customers.update(7)` */
  readonly call: string;
  readonly method: string;
  readonly url: string;
  /** Without what signs in; of the caller's own, what looks like a secret is `…`. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON is a text. */
  readonly body?: EncodedBody["body"] | undefined;
}

/** What a method that changes something gives, by its option `dryRun`. */
export type Written<T, Dry> = Dry extends true ? DryRun : T;

/** A value of a parameter that is written plainly; lists are joined by the caller, as the parameter wants them. */
export type ExtraValue = string | number | bigint | boolean | Date | null | undefined;

/** Options of `fetch`, passed on as they are: `dispatcher`, `keepalive`, `cache`. The rest of a request is the client's. */
export interface FetchOptions {
  readonly [option: string]: unknown;
  readonly method?: never;
  readonly headers?: never;
  readonly body?: never;
  readonly redirect?: never;
  readonly signal?: never;
}

/** Options of a method that answers a list. */
export interface ListOptions extends CallOptions {
  /**
   * How many requests of one list are on their way at once, 1 to 100; default 1. Rows come in order all the same. Pages are sent for ahead
   * where the API says how many there are, chunks of a long list of values always. None goes past the limiter.
   */
  readonly concurrency?: number | undefined;
}
