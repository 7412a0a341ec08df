/**
 * After which failures code asks again, read off the tests on the way there, and whether a client does the same: after a limit and a refused token always,
 * after an overload what can be asked twice, after whatever else failed only what reads. What is asked again since it was not found, or clashed, waits for
 * something to happen, which a client does not.
 */

/** From what every call of a client is asked again after to what none is. */
const KINDS = ["none", "limit", "overload", "any", "odd"] as const;
export type Repeats = (typeof KINDS)[number];

/** Up to what a client asks again, by the method; the runtime's table of statuses says the same. */
const MOST: Readonly<Record<string, Repeats>> = { GET: "any", PUT: "overload", DELETE: "overload" };

const LIMIT: ReadonlySet<number> = new Set([401, 429]);
const OVERLOAD: ReadonlySet<number> = new Set([408, 502, 503, 504, 520, 521, 522, 523, 524]);

export function isAsClients(repeats: Repeats, method: string): boolean {
  return KINDS.indexOf(repeats) <= KINDS.indexOf(MOST[method] ?? "limit");
}

export function mostOf(all: readonly Repeats[]): Repeats {
  return all.reduce((most, one) => (KINDS.indexOf(one) > KINDS.indexOf(most) ? one : most), "none");
}

/** A test on the way, without blanks, and whether it holds there. */
export interface Test {
  readonly text: string;
  readonly holds: boolean;
}

/** @param tests all that were passed on the way to where it is asked again */
export function repeatsAfter(tests: readonly Test[]): Repeats {
  const kinds = tests.flatMap(({ text, holds }) =>
    [...text.matchAll(/(===?|!==?|[<>]=?)(\d{3})(?!\d)/g)].flatMap(([, operator = "", digits]): Repeats[] => {
      const status = Number(digits);
      if (/[<>]/.test(operator)) return ["any"];
      // What is told apart to be left out is not what is asked again.
      if (operator.startsWith("!") === holds) return [];
      if (LIMIT.has(status)) return ["limit"];
      if (OVERLOAD.has(status)) return ["overload"];
      return [status >= 500 ? "any" : "odd"];
    }),
  );
  return kinds.length === 0 ? "any" : mostOf(kinds);
}
