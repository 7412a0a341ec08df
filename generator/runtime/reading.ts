/**
 * One way through a list: which requests it sends, and how many of them at once.
 *
 * Of its own accord it asks for what makes the way shorter: pages as large as the API is known to answer, and the number of all rows, without
 * which nobody knows which pages there are. An API that refuses either is asked without.
 */
import { whenAborted } from "./clock.js";
import type { AbortSignalLike } from "./builtins.js";
import type { ListPart } from "./errors.js";
import type { OperationSpec } from "./operation.js";
import type { ApiPromise } from "./promise.js";
import { FEED_ITEMS, INCLUDE_TOTAL, ITEMS, MORE, NUMBER, SIZE, TOTAL } from "./vendor.js";

export type Query = Readonly<Record<string, unknown>>;

/** With the vendor's names. */
export type Envelope = Readonly<Record<string, unknown>>;

/** Where pages come from. */
export interface Source<Page> {
  readonly spec: OperationSpec;
  /** Several where a list of values is longer than the API takes; none where there is nothing to ask for. */
  readonly chunks: readonly Query[];
  /** Of several: what was answered when one of them failed. */
  readonly partOf?: (chunk: number) => ListPart;
  /** Numbers of the list's first page, and of the one to begin with. */
  readonly lowest: number;
  readonly start: number;
  readonly concurrency: number;
  /** Of the call's options: what the documents do not have yet, or the caller puts there. */
  readonly extra: Query | null | undefined;
  /** The caller's. */
  readonly signal: AbortSignalLike | null | undefined;
  readonly send: (query: Query, signal?: AbortSignalLike) => ApiPromise<Page>;
  /** The first page as it was asked for, if it was sent. */
  first: ApiPromise<Page> | undefined;
}

/** What tells that a request is not taken, whoever wrote it. */
const REFUSALS: readonly unknown[] = [400, 413, 422];

/** Operations that refused what nobody but this module asked for. */
const refusing = new WeakSet<OperationSpec>();

export class Reading<Page> {
  readonly #source: Source<Page>;
  /** Pages that are on their way, or there. */
  readonly #ahead = new Map<string, PromiseLike<Page>>();
  /** One for each request: many listeners on one signal are warned of. */
  readonly #open = new Set<AbortController>();
  #ignore: (() => void) | undefined;
  #size: Query = {};
  #total: Query = {};
  #isFirst = true;
  #last = 0;
  /** Rows that are wanted still, and how many a page is taken to bring: all of them, before there is one. */
  #wanted: number;
  #rows: number;

  /** @param limit how many rows are wanted */
  constructor(source: Source<Page>, limit: number) {
    this.#source = source;
    this.#wanted = limit;
    this.#rows = limit < Infinity ? limit : 0;
    const { spec, chunks, concurrency, extra, first, signal } = source;
    const [query = {}] = chunks;
    const isFree = (name: string) => (query[name] ?? extra?.[name] ?? undefined) === undefined;
    const isOneChunk = chunks.length === 1;
    if (!first && !refusing.has(spec)) {
      const size = spec.paging?.kind === "page" && spec.paging.size;
      // Which rows are on a page depends on its size.
      if (size && isFree(SIZE) && isFree(NUMBER)) this.#size = { [SIZE]: Math.min(size, Math.ceil(limit)) };
      if (concurrency > 1 && isOneChunk && isFree(INCLUDE_TOTAL) && spec.query?.[INCLUDE_TOTAL])
        this.#total = { [INCLUDE_TOTAL]: true };
    }
    if (concurrency > 1) this.#ignore = whenAborted(signal, (reason) => this.stop(reason));
  }

  async page(chunk: number, number: number): Promise<Page> {
    const { spec, chunks, lowest } = this.#source;
    let page: Page;
    try {
      page = await this.#answer(chunk, number);
    } catch (error) {
      const isOurs = Object.keys({ ...this.#size, ...this.#total }).length > 0;
      if (!this.#isFirst || !isOurs || !REFUSALS.includes((error as { status?: unknown }).status))
        throw error;
      this.#size = this.#total = {};
      this.#ahead.clear();
      page = await this.#answer(chunk, number);
      refusing.add(spec);
    }
    const rows = rowsOf(page).length;
    this.#wanted -= rows;
    this.#rows = rows;
    if (this.#isFirst && chunks.length === 1) {
      const { [TOTAL]: total, [MORE]: isCut } = (page ?? {}) as Envelope;
      // A guess, by which pages are sent for ahead: where the list ends, its pages say.
      if (isCut === true && typeof total === "number" && rows > 0)
        this.#last = lowest + Math.ceil(total / rows) - 1;
    }
    this.#isFirst = false;
    return page;
  }

  /** Nobody waits for what is on its way any more. */
  stop(reason?: unknown): void {
    this.#ignore?.();
    for (const controller of this.#open) controller.abort(reason);
  }

  #answer(chunk: number, number: number): PromiseLike<Page> {
    const { chunks, concurrency, start } = this.#source;
    const key = `${chunk} ${number}`;
    const answer = this.#ahead.get(key) ?? this.#send(chunk, number);
    this.#ahead.delete(key);
    for (let i = 1; i < concurrency; i += 1) {
      const [next, page] = chunks.length > 1 ? [chunk + i, start] : [chunk, number + i];
      const isUnwanted = i * this.#rows >= this.#wanted;
      if (isUnwanted || next >= chunks.length || (page > start && page > this.#last)) break;
      const place = `${next} ${page}`;
      if (this.#ahead.has(place)) continue;
      this.#ahead.set(place, this.#send(next, page));
    }
    return answer;
  }

  #send(chunk: number, number: number): ApiPromise<Page> {
    const { chunks, concurrency, start, first, send, signal } = this.#source;
    const isFirst = number === start;
    if (isFirst && chunk === 0 && first) return first;
    const place = isFirst ? this.#total : { [NUMBER]: number };
    const query = { ...chunks[chunk], ...this.#size, ...place };
    if (concurrency === 1) return send(query);
    const controller = new AbortController();
    if (signal?.aborted === true) controller.abort(signal.reason);
    this.#open.add(controller);
    const sent = send(query, controller.signal);
    const done = () => this.#open.delete(controller);
    // One that fails before it is read fails there.
    sent.then(done, done);
    return sent;
  }
}

/** The rows of an envelope, of a bare array, or none. */
export function rowsOf(page: unknown): readonly unknown[] {
  return rowsIn(page) ?? [];
}

/** Nothing, where an answer is no page: one that says `null` has no rows. */
export function rowsIn(page: unknown): readonly unknown[] | undefined {
  const { [ITEMS]: items, [FEED_ITEMS]: own = items } = (page ?? {}) as Envelope;
  const rows = Array.isArray(page) ? page : (own ?? (own === null && []));
  return Array.isArray(rows) ? (rows as unknown[]) : undefined;
}

/** The rows of pages. */
export async function* itemsOf<Item>(pages: AsyncIterable<unknown>): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) yield* rowsOf(page) as readonly Item[];
}
