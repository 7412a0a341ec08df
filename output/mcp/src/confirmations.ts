/** Codes with which a write is sent that was shown before: each of one request alone, once, and for a while. */

const MINUTES = 10;
/** Beyond that many the oldest are forgotten. */
const MOST = 200;

interface Waiting {
  readonly request: string;
  readonly until: number;
}

export class Confirmations {
  readonly #waiting = new Map<string, Waiting>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** A code for a request. */
  issue(request: unknown): string {
    const code = crypto.randomUUID().slice(0, 8);
    this.#waiting.set(code, { request: textOf(request), until: this.#now() + MINUTES * 60_000 });
    for (const old of [...this.#waiting.keys()].slice(0, -MOST)) this.#waiting.delete(old);
    return code;
  }

  /** Whether a code is one of that very request; it is none any more then. */
  take(code: string, request: unknown): boolean {
    const waiting = this.#waiting.get(code);
    const isMeant =
      waiting !== undefined && waiting.until > this.#now() && waiting.request === textOf(request);
    if (isMeant) this.#waiting.delete(code);
    return isMeant;
  }
}

/** The same for the same request, whatever order its names are in. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
