/**
 * Faults on purpose: `--fault-rate 0.1` lets one call in ten fail, and `--seed` decides which and how, so that a run can be repeated.
 *
 * The n-th call to the API fails or not whatever it asks for. The four kinds are equally frequent.
 */
import { drawOf } from "../runtime/mocks/random.ts";

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
  const body = {
    type: "about:blank",
    title: kind.title,
    status: kind.status,
    traceId: traceId(bits),
    errors: {},
    data: {},
  };
  return new Response(JSON.stringify(body), {
    status: kind.status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      ...(kind.status === 429 && { "retry-after": "1" }),
    },
  });
}

function traceId(bits: number): string {
  return [bits, drawOf(bits + 1), drawOf(bits + 2), drawOf(bits + 3)]
    .map((part) => part.toString(16).padStart(8, "0"))
    .join("");
}
