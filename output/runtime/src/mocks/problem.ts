/**
 * Error answers in the shapes the API is known for: its own `ApiErrorResponse`, the gateway's `{statusCode, message}`, and OAuth's
 * `{error}`.
 *
 * Texts say what is wrong with a request, never what it held: no credential can come back through an error.
 */
import { hash, hexOf } from "./random.js";
import { vocabulary } from "./vocabulary.js";

/** Messages per field of the request. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/** The error statuses a scenario may answer with. */
export type ErrorStatus =
  400 | 401 | 403 | 404 | 405 | 408 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504;

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  429: "Too Many Requests",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

/** `ApiErrorResponse`, all of its fields present. The same error has the same trace, everywhere. */
export function problem(
  status: number,
  title = REASONS[status] ?? "Error",
  errors: FieldErrors = {},
): Response {
  const trace = hexOf(hash(status, title), 6);
  return json(status, {
    type: "about:blank",
    title,
    status,
    // As W3C writes it.
    traceId: `00-${trace.slice(0, 32)}-${trace.slice(32)}-00`,
    errors,
    data: {},
  });
}

/** 400, with what is wrong by field. */
export function invalid(errors: FieldErrors): Response {
  return problem(400, "One or more validation errors occurred.", errors);
}

/** What the gateway says of a path or verb that it does not know. */
export function gatewayProblem(): Response {
  return json(404, { statusCode: 404, message: "Unable to match incoming request to an operation." });
}

/** What the token endpoint says (RFC 6749). */
export function tokenProblem(
  error: "invalid_client" | "invalid_request" | "unsupported_grant_type",
): Response {
  return json(400, { error });
}

export function json(status: number, body: unknown): Response {
  return new Response(vocabulary.json(body), { status, headers: { "content-type": "application/json" } });
}

/** Sets the headers that are not `undefined`. */
export function withHeaders(response: Response, headers: Readonly<Record<string, unknown>>): Response {
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) response.headers.set(name, String(value));
  return response;
}
