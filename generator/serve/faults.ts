/**
 * Faults on purpose: `--fault-rate 0.1` lets one call in ten fail, and `--seed` decides which and how, so that a run can be repeated.
 *
 * The n-th call to the API fails or not whatever it asks for. The four kinds are equally frequent. `--refuse` refuses every request for one
 * reason, in the words that the API is known to have for it.
 */
import { drawOf } from "../runtime/mocks/random.ts";
import { KEY_HEADER } from "../runtime/vendor.ts";

export interface Faults {
  readonly seed: number;
  /** Share of the calls, 0 to 1. */
  readonly rate: number;
}

/** The answers, and `reset`: the connection breaks without one. */
const KINDS: readonly ("reset" | { readonly status: number; readonly title: string })[] = [
  { status: 500, title: "An unexpected error occurred." },
  { status: 503, title: "The service is unavailable." },
  { status: 429, title: "Rate limit is exceeded. Try again in 1 seconds." },
  "reset",
];

export function faultOf({ seed, rate }: Faults, call: number): Response | "reset" | undefined {
  const bits = drawOf(Math.imul(seed, 0x9e3779b1) ^ call);
  if (bits / 0x1_0000_0000 >= rate) return undefined;
  const kind = KINDS[drawOf(bits) % KINDS.length];
  if (kind === undefined || kind === "reset") return "reset";
  return answerOf(kind.status, problem(kind, bits));
}

/** Why everything is refused, and by whom: the token endpoint or the API. */
export const REFUSALS = {
  client: { by: "token endpoint", status: 400, body: { error: "invalid_client" } },
  "sign-in-limit": {
    by: "token endpoint",
    status: 429,
    title: "Rate limit is exceeded. Try again in 30 seconds.",
  },
  key: { by: "api", status: 401, title: `Application key not present, check ${KEY_HEADER} header value.` },
  scope: { by: "api", status: 403, title: "Scope validation failed" },
  path: {
    by: "api",
    status: 404,
    body: { statusCode: 404, message: "Unable to match incoming request to an operation." },
  },
  limit: { by: "api", status: 429, title: "Rate limit is exceeded. Try again in 30 seconds." },
  outage: { by: "api", status: 503, title: "The service is unavailable." },
} as const;

export type RefusalReason = keyof typeof REFUSALS;

/** The answer to any request, where one of the reasons is its receiver's. */
export function refusalOf(reasons: readonly RefusalReason[], isToken: boolean): Response | undefined {
  const by = isToken ? "token endpoint" : "api";
  const refusal = reasons.map((reason) => REFUSALS[reason]).find((each) => each.by === by);
  if (refusal === undefined) return undefined;
  return answerOf(refusal.status, "title" in refusal ? problem(refusal, 1) : refusal.body);
}

function problem(
  { status, title }: { readonly status: number; readonly title: string },
  bits: number,
): object {
  return { type: "about:blank", title, status, traceId: traceId(bits), errors: {}, data: {} };
}

function answerOf(status: number, body: object): Response {
  const wait = /in (\d+) seconds/.exec(JSON.stringify(body))?.[1];
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      ...(wait !== undefined && { "retry-after": wait }),
    },
  });
}

function traceId(bits: number): string {
  return [bits, drawOf(bits + 1), drawOf(bits + 2), drawOf(bits + 3)]
    .map((part) => part.toString(16).padStart(8, "0"))
    .join("");
}
