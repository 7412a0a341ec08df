/**
 * A feed of changes: `for await` goes through all of them, and `continueFrom` is where the next run begins.
 *
 * The token moves on only when all rows of a page were handed out. A run that breaks off sees that page again: at least once, as the
 * API itself says of its feeds.
 */
import { callOf } from "./call.js";
import { CheckpointedFeed, type CheckpointStore } from "./checkpoint.js";
import { ServiceTitanError } from "./errors.js";
import type { CallArguments, OperationSpec } from "./operation.js";
import type { Caller } from "./page.js";
import { watchProgress } from "./progress.js";
import { ApiPromise } from "./promise.js";
import { itemsOf, rowsOf } from "./reading.js";
import { startOf } from "./url.js";
import { FEED_MORE, type FeedPage, FROM, NEXT } from "./vendor.js";

/** With the vendor's names. */
type Envelope = Readonly<Record<string, unknown>>;

export class Feed<Item, Page = FeedPage<Item>> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #call: string;
  readonly #send: (from?: string) => ApiPromise<Page>;
  readonly #first: () => ApiPromise<Page>;
  readonly #place: { continueFrom: string | undefined };
  #isRead = false;

  constructor(client: Caller, spec: OperationSpec, args: CallArguments) {
    const place = { continueFrom: startOf(args.query) };
    // A query that is no plain object is refused when it is sent.
    const send = (from?: string) =>
      client.call<Page>(
        spec,
        from === undefined ? args : { ...args, query: { ...args.query, [FROM]: from } },
      );
    let sent: ApiPromise<Page> | undefined;
    const first = () => (sent ??= send());
    super(async () => {
      // Whoever takes the feed for a promise has its first page in hand.
      const data = await first();
      place.continueFrom = tokenOf(data) ?? place.continueFrom;
      return { data, response: () => first().asResponse() };
    });
    this.#call = callOf(spec, args.path);
    this.#send = send;
    this.#first = first;
    this.#place = place;
    // Sent like any call, awaited or not, unless whoever reads it says where to begin.
    void Promise.resolve().then(() => {
      if (!this.#isRead) first();
    });
  }

  /** Where to begin the next time: keep it, also after the last page. `undefined` until a page was handled. */
  get continueFrom(): string | undefined {
    return this.#place.continueFrom;
  }

  /**
   * All pages. The token moves on when the next one is asked for.
   *
   * @param from where to begin, in place of where the query says
   */
  pages(from?: string): AsyncGenerator<Page, void, undefined> {
    this.#isRead = true;
    return this.#pages(from);
  }

  /**
   * The same feed, going on where the last run was: the place is kept when the rows before it were handled.
   *
   * @param key of the place in the store
   */
  checkpoint(store: CheckpointStore, key: string): CheckpointedFeed<Item, Page> {
    this.#isRead = true;
    return new CheckpointedFeed((from) => this.#pages(from), store, key);
  }

  async *#pages(from?: string): AsyncGenerator<Page, void, undefined> {
    const visited = new Set([from ?? this.#place.continueFrom]);
    let page = await (from === undefined ? this.#first() : this.#send(from));
    const note = watchProgress(this.#call, true);
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

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return itemsOf(this.pages());
  }
}

function tokenOf(page: unknown): string | undefined {
  const next = ((page ?? {}) as Envelope)[NEXT];
  return typeof next === "string" && next !== "" ? next : undefined;
}
