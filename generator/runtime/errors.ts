/**
 * Errors, one class per kind of failure, so that `instanceof` tells what to do.
 *
 * Error bodies come in five shapes (problem details, a gateway's `{statusCode, message}`, OAuth's `{error}`, plain text, HTML);
 * they are read leniently. Nothing here ever holds a credential: texts are redacted before they reach a constructor.
 */
import type { HeadersLike } from "./builtins.js";
import type { OperationFacts } from "./operation.js";
import type { Redactor } from "./redact.js";
import { redactValue } from "./redact.js";
import { retryAfterSeconds } from "./retry.js";

/**
 * Base of everything this package throws, but for a caller's own abort reason.
 *
 * `instanceof` knows errors of another copy of this package, and of its other form (ES modules, CommonJS), by their `kind`.
 */
export class ServiceTitanError extends Error {
  /** What instances call themselves: a minifier may change the name of the class. */
  static readonly kind: string = "ServiceTitanError";
  /** Of a list whose values were asked for in chunks: what was answered before it failed. */
  declare readonly part?: ListPart;

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.kind;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return super[Symbol.hasInstance](value) || (Object.hasOwn(this, "kind") && kindsOf(value).has(this.kind));
  }
}

/** The kinds of a value's class and of those that it extends; none, if it is no error of any copy of this package. */
function kindsOf(value: unknown): Set<string> {
  const kinds = new Set<string>();
  let prototype: object | null = value instanceof Error ? value : null;
  while ((prototype = prototype && (Object.getPrototypeOf(prototype) as object | null))) {
    const { kind } = prototype.constructor as { readonly kind?: string };
    if (kind !== undefined) kinds.add(kind);
  }
  return kinds.has(ServiceTitanError.kind) ? kinds : new Set();
}

/** How far a list came that asks for more values than one call takes. */
export interface ListPart {
  /** The query parameter. */
  readonly name: string;
  /** Values whose rows were answered. */
  readonly succeeded: readonly unknown[];
  /** Values to ask for again. */
  readonly failed: readonly unknown[];
}

/** Options of the client are missing or wrong. `problems` names all of them. */
export class ConfigurationError extends ServiceTitanError {
  static override readonly kind: string = "ConfigurationError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The client cannot be made: ${problems.join("; ")}.`);
    this.problems = problems;
  }
}

/** A call's arguments cannot be sent: an unknown query parameter, an empty path value, an invalid date. */
export class UsageError extends ServiceTitanError {
  static override readonly kind: string = "UsageError";
}

/** No answer arrived: refused, reset, cut off. `cause` is the platform's error. */
export class ConnectionError extends ServiceTitanError {
  static override readonly kind: string = "ConnectionError";
}

/** An attempt took longer than the `timeout` option. */
export class TimeoutError extends ConnectionError {
  static override readonly kind: string = "TimeoutError";
}

/** The caller's signal was aborted. `cause` is its reason. */
export class AbortError extends ServiceTitanError {
  static override readonly kind: string = "AbortError";
}

/** What the API declares of the body of a failed answer: `error.body` where it kept to that. */
export interface ApiErrorResponse {
  type: string;
  title: string;
  status: number;
  traceId: string;
  /** Messages by the fields they are about. */
  errors: { [field: string]: string[] };
  data: { [key: string]: unknown };
}

/** What is known of an error answer. */
export interface ErrorFacts {
  readonly status: number;
  readonly title?: string | undefined;
  /** The server's trace id, for its support. */
  readonly traceId?: string | undefined;
  /** Messages per request field. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly requestId?: string | undefined;
  /** Seconds to wait, from `Retry-After` or from the title. */
  readonly retryAfter?: number | undefined;
  readonly body: unknown;
}

/** The API answered with an error status. */
export class ApiError extends ServiceTitanError {
  static override readonly kind: string = "ApiError";
  declare readonly status: number;
  declare readonly title: string | undefined;
  declare readonly traceId: string | undefined;
  declare readonly errors: Readonly<Record<string, readonly string[]>>;
  declare readonly requestId: string | undefined;
  declare readonly retryAfter: number | undefined;
  readonly operation: OperationFacts;
  readonly #body: unknown;

  constructor({ body, ...facts }: ErrorFacts, operation: OperationFacts) {
    super(messageOf(facts, operation.call));
    Object.assign(this, facts);
    this.operation = operation;
    this.#body = body;
  }

  /** The answer's body, parsed if it was JSON, credentials redacted. Not printed with the error: it may hold customers' data. */
  get body(): unknown {
    return this.#body;
  }
}

/** 400: the request is not valid; see `errors` for the fields. */
export class BadRequestError extends ApiError {
  static override readonly kind: string = "BadRequestError";
}

/** 401: the token or the app key is missing or not accepted. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = "AuthenticationError";
}

/** 403: a scope is missing or access is denied. */
export class PermissionDeniedError extends ApiError {
  static override readonly kind: string = "PermissionDeniedError";
}

/** 404 */
export class NotFoundError extends ApiError {
  static override readonly kind: string = "NotFoundError";
}

/** 409 */
export class ConflictError extends ApiError {
  static override readonly kind: string = "ConflictError";
}

/** 422 */
export class UnprocessableEntityError extends ApiError {
  static override readonly kind: string = "UnprocessableEntityError";
}

/** 429, after all repeats. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = "RateLimitError";
}

/** 500 and above. */
export class ServerError extends ApiError {
  static override readonly kind: string = "ServerError";
}

/** The token endpoint refused. */
export class TokenError extends ApiError {
  static override readonly kind: string = "TokenError";
}

/** A success answer that cannot be read. */
export class ResponseParseError extends ApiError {
  static override readonly kind: string = "ResponseParseError";
}

const BY_STATUS: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The error of the class that belongs to the status. */
export function apiError(facts: ErrorFacts, operation: OperationFacts): ApiError {
  return new (errorOf(facts.status))(facts, operation);
}

export function errorOf(status: number): typeof ApiError {
  return BY_STATUS[status] ?? (status >= 500 ? ServerError : ApiError);
}

/** Reads an error body of any shape. */
export function errorFacts(
  {
    status,
    headers,
    text,
  }: { readonly status: number; readonly headers: HeadersLike; readonly text: string },
  { redact, now }: { readonly redact: Redactor; readonly now: number },
): ErrorFacts {
  const body = redactValue(parse(text), redact);
  const title =
    ["title", "error_description", "message", "detail", "error"]
      .map((name) => textField(body, name))
      .find(Boolean) ?? plainText(body);
  const requestId = ["x-request-id", "request-id", "x-correlation-id", "traceparent"]
    .map((name) => headers.get(name))
    .find(Boolean);
  const retryAfter = retryAfterSeconds(
    {
      header: headers.get("retry-after"),
      date: headers.get("date"),
      title: status === 429 ? title : undefined,
    },
    now,
  );
  return {
    status,
    title,
    traceId: textField(body, "traceId"),
    errors: fieldErrors(body),
    requestId: requestId ? redact(requestId) : undefined,
    retryAfter,
    body,
  };
}

/** A field of what an answer held, if it was an object. */
export function fieldOf(body: unknown, name: string): unknown {
  return ((body ?? {}) as Record<string, unknown>)[name];
}

/** JSON, or the text itself. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function textField(body: unknown, name: string): string | undefined {
  const value = fieldOf(body, name);
  return typeof value === "string" && value !== "" ? shorten(value) : undefined;
}

/** Plain text as a title; of an HTML page only its own title. */
function plainText(body: unknown): string | undefined {
  if (typeof body !== "string") return undefined;
  const html = /<title[^>]*>([^<]{1,200})<\/title>/i.exec(body.slice(0, 20_000))?.[1];
  const text = html ?? (body.trimStart().startsWith("<") ? "" : body);
  const line = text.trim().split("\n")[0] ?? "";
  return line === "" ? undefined : shorten(line);
}

function shorten(text: string): string {
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

function fieldErrors(body: unknown): Readonly<Record<string, readonly string[]>> {
  const errors = Object.create(null) as Record<string, readonly string[]>;
  const stated = fieldOf(body, "errors");
  if (typeof stated !== "object" || stated === null) return errors;
  for (const [name, messages] of Object.entries(stated)) {
    const list = Array.isArray(messages) ? messages : [messages];
    errors[name] = list.filter((message): message is string => typeof message === "string");
  }
  return errors;
}

function messageOf({ status, title, traceId, errors }: Omit<ErrorFacts, "body">, call: string): string {
  const fields = Object.entries(errors).map(([name, messages]) => `${name}: ${messages.join(" ")}`);
  const details = fields.length > 0 ? ` (${shorten(fields.join("; "))})` : "";
  const trace = traceId === undefined ? "" : ` [trace ${traceId}]`;
  return `${call} answered ${status}: ${title ?? "no reason given"}${details}${trace}`;
}
