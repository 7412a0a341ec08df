/**
 * A feed of changes: `for await` goes through all of them, and `continueFrom` is where the next run begins.
 *
 * The token moves on only when all rows of a page were handed out. A run that breaks off sees that page again: at least once, as the
 * API itself says of its feeds.
 */
import { ServiceTitanError } from "./errors.js";
import type { OperationSpec } from "./operation.js";
import { rowsOf, type Send } from "./page.js";
import { Progress } from "./progress.js";
import { ApiPromise, type Completed } from "./promise.js";
import { FEED_MORE, FROM, NEXT } from "./vendor.js";

/** With the vendor's names. */
type Envelope = Readonly<Record<string, unknown>>;

export class Feed<Item, Page> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #id: string;
  readonly #send: Send<Page>;
  readonly #query: Readonly<Record<string, unknown>>;
  readonly #first: Promise<Completed<Page>>;
  /** Where the run begins. */
  readonly #from: string | undefined;
  readonly #place: { continueFrom: string | undefined };

  constructor(call: { readonly spec: OperationSpec; readonly query: unknown }, send: Send<Page>) {
    // What is no plain object is refused when it is sent.
    const query = call.query as Readonly<Record<string, unknown>>;
    const first = send(query);
    const from = (call.query as Envelope | null | undefined)?.[FROM];
    const start = from instanceof Date && !Number.isNaN(from.getTime()) ? from.toISOString() : from;
    const place = { continueFrom: typeof start === "string" ? start : undefined };
    super(async () => {
      // Whoever takes the feed for a promise has its first page in hand.
      const completed = await first;
      place.continueFrom = tokenOf(completed.data) ?? place.continueFrom;
      return completed;
    });
    this.#id = call.spec.id;
    this.#send = send;
    this.#query = query;
    this.#first = first;
    this.#from = place.continueFrom;
    this.#place = place;
  }

  /** Where to begin the next time: keep it, also after the last page. `undefined` until a page was handled. */
  get continueFrom(): string | undefined {
    return this.#place.continueFrom;
  }

  /** All pages. The token moves on when the next one is asked for. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let answer = await this.#first;
    const progress = new Progress({ id: this.#id, isSparse: true });
    const visited = new Set([this.#from]);
    for (;;) {
      const next = tokenOf(answer.data);
      const envelope = answer.data as Envelope | null | undefined;
      const hasMore = FEED_MORE ? envelope?.[FEED_MORE] === true : next !== undefined;
      progress.note(rowsOf(answer.data), { hasMore, isAnother: true });
      yield answer.data;
      if (next !== undefined) this.#place.continueFrom = next;
      if (!hasMore) return;
      if (next === undefined || visited.has(next)) {
        const where =
          next === undefined ? "does not say where they begin" : "goes back to where it was before";
        throw new ServiceTitanError(`${this.#id} announces more rows but ${where}.`);
      }
      visited.add(next);
      answer = await this.#send({ ...this.#query, [FROM]: next });
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* rowsOf(page) as readonly Item[];
  }
}

function tokenOf(page: unknown): string | undefined {
  const next = ((page ?? {}) as Envelope)[NEXT];
  return typeof next === "string" && next !== "" ? next : undefined;
}
