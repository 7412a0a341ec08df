/**
 * A feed of changes: `for await` goes through all of them, and `continueFrom` is where the next run begins.
 *
 * The token moves on only when all rows of a page were handed out. A run that breaks off sees that page again: at least once, as the
 * API itself says of its feeds.
 */
import { callOf } from "./call.js";
import { ServiceTitanError } from "./errors.js";
import type { CallArguments, OperationSpec } from "./operation.js";
import type { Caller } from "./page.js";
import { watchProgress } from "./progress.js";
import { ApiPromise } from "./promise.js";
import { rowsOf } from "./reading.js";
import { startOf } from "./url.js";
import { FEED_MORE, type FeedPage, FROM, NEXT } from "./vendor.js";

/** With the vendor's names. */
type Envelope = Readonly<Record<string, unknown>>;

export class Feed<Item, Page = FeedPage<Item>> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #call: string;
  readonly #send: (from: string) => ApiPromise<Page>;
  readonly #first: ApiPromise<Page>;
  /** Where the run begins. */
  readonly #from: string | undefined;
  readonly #place: { continueFrom: string | undefined };

  constructor(client: Caller, spec: OperationSpec, args: CallArguments) {
    // A query that is no plain object is refused when it is sent.
    const first = client.call<Page>(spec, args);
    const place = { continueFrom: startOf(args.query) };
    super(async () => {
      // Whoever takes the feed for a promise has its first page in hand.
      const data = await first;
      place.continueFrom = tokenOf(data) ?? place.continueFrom;
      return { data, response: () => first.asResponse() };
    });
    this.#call = callOf(spec, args.path);
    this.#send = (next) => client.call<Page>(spec, { ...args, query: { ...args.query, [FROM]: next } });
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
    let page = await this.#first;
    const note = watchProgress(this.#call, true);
    const visited = new Set([this.#from]);
    for (;;) {
      const next = tokenOf(page);
      const envelope = page as Envelope | null | undefined;
      const hasMore = FEED_MORE ? envelope?.[FEED_MORE] === true : next !== undefined;
      note(rowsOf(page), { hasMore, isAnother: true });
      yield page;
      if (next !== undefined) this.#place.continueFrom = next;
      if (!hasMore) return;
      if (next === undefined || visited.has(next)) {
        const where =
          next === undefined ? "does not say where they begin" : "goes back to where it was before";
        throw new ServiceTitanError(`${this.#call} announces more rows but ${where}.`);
      }
      visited.add(next);
      page = await this.#send(next);
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
