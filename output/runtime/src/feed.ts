/**
 * A feed of changes: `for await` goes through all of them, and `continueFrom` is where the next run begins.
 *
 * The token moves on only when all rows of a page were handed out. A run that breaks off sees that page again: at least once, as the
 * API itself says of its feeds.
 */
import { ServiceTitanError } from "./errors.js";
import { ApiPromise, type Completed } from "./promise.js";
import type { Send } from "./page.js";

interface Envelope {
  readonly data?: readonly unknown[] | null;
  readonly hasMore?: boolean;
  readonly continueFrom?: string | null;
}

export class Feed<Item, Page> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #id: string;
  readonly #send: Send<Page>;
  readonly #query: Readonly<Record<string, unknown>>;
  readonly #first: Promise<Completed<Page>>;
  #continueFrom: string | undefined;

  constructor(call: { readonly id: string; readonly query: object | null | undefined }, send: Send<Page>) {
    const query = { ...(call.query as Record<string, unknown> | null | undefined) };
    const first = send(query);
    super(() => first);
    this.#id = call.id;
    this.#send = send;
    this.#query = query;
    this.#first = first;
    const { from } = query;
    this.#continueFrom =
      from instanceof Date ? from.toISOString() : typeof from === "string" ? from : undefined;
  }

  /** Where to begin the next time: keep it, also after the last page. `undefined` until a page was handled. */
  get continueFrom(): string | undefined {
    return this.#continueFrom;
  }

  /** All pages. The token moves on when the next one is asked for. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    let answer = await this.#first;
    let last = this.#continueFrom;
    for (;;) {
      yield answer.data;
      const { continueFrom, hasMore } = (answer.data ?? {}) as Envelope;
      const next = typeof continueFrom === "string" && continueFrom !== "" ? continueFrom : undefined;
      if (next !== undefined) this.#continueFrom = next;
      if (hasMore !== true) return;
      if (next === undefined || next === last) {
        throw new ServiceTitanError(`${this.#id} announces more rows but does not say where they begin.`);
      }
      last = next;
      answer = await this.#send({ ...this.#query, from: next });
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) {
      const { data } = (page ?? {}) as Envelope;
      yield* (data ?? []) as readonly Item[];
    }
  }

  override then<A = Page, B = never>(
    onfulfilled?: ((value: Page) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    // Whoever awaits the feed has its first page in hand.
    const handed = super.then((page) => {
      const { continueFrom } = (page ?? {}) as Envelope;
      if (typeof continueFrom === "string" && continueFrom !== "") this.#continueFrom = continueFrom;
      return page;
    });
    return handed.then(onfulfilled, onrejected);
  }
}
