/**
 * Error answers in the shapes the API is known for: its own `ApiErrorResponse`, the gateway's `{statusCode, message}`, and OAuth's
 * `{error}`.
 *
 * Texts say what is wrong with a request, never what it held: no credential can come back through an error.
 */

/** Messages per field of the request. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** Reasons by status. The keys are the error statuses a scenario may answer with. */
export const REASONS = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  413: "Payload Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
} as const;

export type ErrorStatus = keyof typeof REASONS;

export function reasonOf(status: number): string {
  return (REASONS as Readonly<Record<number, string>>)[status] ?? "Error";
}

/** `ApiErrorResponse`, all of its fields present. */
export function problem(status: number, title: string, errors?: FieldErrors): Response {
  return problemOf({ status, title, ...(errors && { errors }) });
}

export interface ProblemFacts {
  readonly status: number;
  readonly title: string;
  readonly errors?: FieldErrors;
  readonly data?: Readonly<Record<string, unknown>>;
}

export function problemOf({ status, title, errors = {}, data = {} }: ProblemFacts): Response {
  const traceId = traceOf(`${status} ${title}`);
  return json(status, { type: "about:blank", title, status, traceId, errors, data });
}

/** 429. The seconds are told twice, as the API does: in the header and in the title. */
export function tooManyCalls(seconds: number): Response {
  const response = problem(429, `Rate limit is exceeded. Try again in ${seconds} seconds.`);
  response.headers.set("retry-after", String(seconds));
  return response;
}

/** What the gateway says of a path or verb that it does not know. */
export function gatewayProblem(): Response {
  return json(404, { statusCode: 404, message: "Resource not found" });
}

/** What the token endpoint says (RFC 6749). */
export function tokenProblem(
  error: "invalid_client" | "invalid_request" | "unsupported_grant_type",
): Response {
  return json(400, { error });
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}

/** A trace id in W3C's form; the same error has the same one, everywhere. */
function traceOf(text: string): string {
  let hash = 0x811c9dc5;
  const words = [0, 1, 2, 3, 4, 5].map((round) => {
    for (const character of `${round}${text}`) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    return (hash >>> 0).toString(16).padStart(8, "0");
  });
  return `00-${words.slice(0, 4).join("")}-${words.slice(4).join("")}-00`;
}
