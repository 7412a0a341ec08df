/** What callers are told when the new API does not answer: a status that their code knows, and what failed; no bodies, no credentials. */
import {
  ApiError,
  AbortError,
  ConnectionError,
  NotFoundError,
  RateLimitError,
  TimeoutError,
  TokenError,
  UsageError,
} from "../../runtime/errors.ts";
import { Refusal } from "./refusal.ts";

/** Seconds to wait where nobody says how long. */
const WAIT_S = 5;

/** The first whose kind the error is of. */
const KINDS: readonly (readonly [kind: new (...args: never[]) => Error, told: (error: never) => Refusal])[] =
  [
    [
      TokenError,
      () => new Refusal(502, "The new API does not let this server in: its own credentials were refused."),
    ],
    [RateLimitError, ({ retryAfter }: RateLimitError) => busy(retryAfter)],
    [NotFoundError, () => new Refusal(404, "There is no such record.")],
    [ApiError, (error: ApiError) => failed(error)],
    [TimeoutError, () => new Refusal(504, "The new API did not answer in time.")],
    [AbortError, () => new Refusal(503, "The server is being stopped.", { "retry-after": String(WAIT_S) })],
    [ConnectionError, () => new Refusal(502, "The new API cannot be reached.")],
    // What was asked of the client was made of what the caller sent, and its message names the parameter.
    [UsageError, ({ message }: UsageError) => new Refusal(400, message)],
  ];

/** @returns what a caller is told; an error that is none of the API's is ours */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const kind = KINDS.find(([one]) => error instanceof one);
  return kind ? kind[1](error as never) : new Refusal(500, "The server has a fault of its own.");
}

function busy(seconds = WAIT_S): Refusal {
  return new Refusal(429, "The new API takes no more calls for now.", {
    "retry-after": String(Math.ceil(seconds)),
  });
}

/** What the statuses of the new API are to a caller, who has no part in its credentials and scopes. */
const STATUSES: Readonly<Record<number, readonly [status: number, why: string]>> = {
  400: [400, "does not take a value that was asked with"],
  401: [502, "does not let this server in"],
  403: [502, "does not let this server ask that: a scope is missing"],
};

function failed({ status, operation, traceId }: ApiError): Refusal {
  const [own, why] = STATUSES[status] ?? [502, `answered ${status}`];
  const trace = traceId === undefined ? "" : ` [trace ${traceId}]`;
  return new Refusal(own, `The new API ${why} (${operation.name})${trace}.`);
}
