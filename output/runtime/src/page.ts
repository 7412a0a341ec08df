/**
 * A list that is read page by page: `await` gives the first page, `for await` the rows of all pages.
 *
 * More ids, or values of another filter, than the API takes in one call are fetched in chunks, one after the other; `await` then gives one
 * page with everything.
 */
import type { PlatformResponse } from "./builtins.js";
import { UsageError } from "./errors.js";
import type { FeedSpec, OperationSpec } from "./operation.js";
import { fingerprint, hasId, Progress } from "./progress.js";
import { ApiPromise, type Completed } from "./promise.js";
import { buildQuery, isBlank, queryOf, valuesOf } from "./url.js";
import { FEED_ITEMS, ITEMS, MORE, NUMBER, SIZE, TOTAL } from "./vendor.js";

/** Sends the operation with another query. */
export type Send<Page> = (query: Query) => Promise<Completed<Page>>;

type Query = Readonly<Record<string, unknown>>;

/** With the vendor's names. */
type Envelope = Readonly<Record<string, unknown>>;

export class PagePromise<Item, Page> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #source: PageSource<Page>;

  constructor(source: PageSource<Page>) {
    super(() => source.whole());
    this.#source = source;
  }

  /** All pages, each fetched when the one before was handled. */
  async *pages(): AsyncGenerator<Page, void, undefined> {
    for await (const { data } of this.#source.pages()) yield data;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* rowsOf(page) as readonly Item[];
  }

  /**
   * All rows, or the first `limit` of them.
   *
   * @param options.limit greatest number of rows; default: all
   * @throws UsageError for a limit that is no number
   */
  async toArray(options: { readonly limit?: number } = {}): Promise<Item[]> {
    const limit = options.limit ?? Infinity;
    if (Number.isNaN(Number(limit))) throw new UsageError("limit has to be a number.");
    const rows: Item[] = [];
    if (limit <= 0) return rows;
    for await (const row of this) {
      rows.push(row);
      if (rows.length >= limit) break;
    }
    return rows;
  }
}

/** A page on its way to the reader. */
interface Read<Page> extends Completed<Page> {
  readonly chunk: number;
  /** Rows that were left out, because an earlier chunk had them. */
  readonly dropped: number;
}

/** Lists that are asked for by number. */
type PagedSpec = Exclude<NonNullable<OperationSpec["paging"]>, FeedSpec>;

/** Whether one query has one answer: of a list that has pages, another one follows. */
const IS_ONE_ANSWER: Readonly<Record<PagedSpec["kind"], boolean>> = { page: false, joined: true };

/** Knows the queries that lead through a list; the first is sent at once. */
export class PageSource<Page> {
  readonly #spec: OperationSpec;
  readonly #paging: PagedSpec;
  readonly #send: Send<Page>;
  readonly #chunks: readonly Query[] = [];
  readonly #first: Promise<Completed<Page>>;

  constructor(
    call: {
      readonly spec: OperationSpec;
      readonly paging: PagedSpec;
      readonly query: unknown;
    },
    send: Send<Page>,
  ) {
    this.#spec = call.spec;
    this.#paging = call.paging;
    this.#send = send;
    try {
      this.#chunks = chunksOf(call.spec, queryOf(call.spec, call.query));
      const [first] = this.#chunks;
      this.#first = first === undefined ? Promise.resolve(emptyPage(firstOf(call.paging))) : send(first);
    } catch (error) {
      this.#first = Promise.reject(error as Error);
    }
  }

  /** The first page; with several chunks, all rows of all of them as one page. */
  async whole(): Promise<Completed<Page>> {
    const first = await this.#first;
    if (this.#chunks.length < 2) return first;
    const rows: unknown[] = [];
    let total: number | null = 0;
    let counted = -1;
    let hasMore = false;
    for await (const { data, chunk, dropped } of this.pages()) {
      rows.push(...rowsOf(data));
      const { [TOTAL]: count, [MORE]: isCut } = data as Envelope;
      // Every page of a chunk repeats the chunk's count.
      if (chunk !== counted) total = total === null || typeof count !== "number" ? null : total + count;
      if (total !== null) total -= dropped;
      // Of a list that has pages, another one follows.
      if (IS_ONE_ANSWER[this.#paging.kind]) hasMore ||= isCut === true;
      counted = chunk;
    }
    const data = {
      ...(first.data as object),
      [ITEMS]: rows,
      [MORE]: hasMore,
      [SIZE]: rows.length,
      [TOTAL]: total,
    } as Page;
    return { data, response: first.response };
  }

  async *pages(): AsyncGenerator<Read<Page>, void, undefined> {
    const first = await this.#first;
    if (this.#chunks.length === 0) yield { ...first, chunk: 0, dropped: 0 };
    // Rows that are asked for by their own ids belong to one chunk each.
    const [one, another] = this.#chunks;
    const isWhole = another === undefined || one?.["ids"] !== another["ids"];
    const earlier = new Set<string>();
    for (const [chunk, query] of this.#chunks.entries()) {
      const prints: string[] = [];
      for await (const page of this.#pagesOf(query, chunk === 0 ? first : undefined)) {
        const { data, dropped } = isWhole
          ? { ...page, dropped: 0 }
          : withoutTwins(page.data, earlier, prints);
        yield { ...page, data, chunk, dropped };
      }
      for (const print of prints) earlier.add(print);
    }
  }

  /** The pages of one query, as long as they bring something. */
  async *#pagesOf(query: Query, first: Completed<Page> | undefined): AsyncGenerator<Completed<Page>> {
    const progress = new Progress({ id: this.#spec.id, isSparse: false });
    const start = numberOf(this.#spec, query) ?? firstOf(this.#paging);
    let last: unknown;
    for (let number = start; ; number += 1) {
      const isFirst = number === start;
      const page = (isFirst && first) || (await this.#send(isFirst ? query : { ...query, [NUMBER]: number }));
      const envelope = page.data as Envelope | null | undefined;
      const hasMore = envelope?.[MORE] === true;
      const isAnother = typeof envelope?.[NUMBER] === "number" && envelope[NUMBER] !== last;
      last = envelope?.[NUMBER];
      progress.note(rowsOf(envelope), { hasMore, isAnother });
      yield page;
      if (!hasMore || IS_ONE_ANSWER[this.#paging.kind]) return;
    }
  }
}

/**
 * A page without the rows of earlier chunks: one that matches values of two chunks comes twice.
 *
 * @param prints where those of its rows are added
 */
function withoutTwins<Page>(
  page: Page,
  earlier: ReadonlySet<string>,
  prints: string[],
): { readonly data: Page; readonly dropped: number } {
  const rows = rowsOf(page);
  const unseen = rows.filter((row) => {
    if (!hasId(row)) return true;
    const print = fingerprint(row);
    prints.push(print);
    return !earlier.has(print);
  });
  const dropped = rows.length - unseen.length;
  return { data: dropped === 0 ? page : ({ ...page, [ITEMS]: unseen } as Page), dropped };
}

/** The rows of an envelope, of a bare array, or none. */
export function rowsOf(page: unknown): readonly unknown[] {
  if (Array.isArray(page)) return page as unknown[];
  const envelope = page as Envelope | null | undefined;
  const rows = envelope?.[ITEMS] ?? envelope?.[FEED_ITEMS];
  return Array.isArray(rows) ? rows : [];
}

/**
 * One query per chunk of a list that is longer than the API takes; none when there are no ids.
 *
 * @throws UsageError before anything is sent, also for what would stand in a later chunk only
 */
function chunksOf(spec: OperationSpec, query: Query): readonly Query[] {
  // Without ids the API would ignore the filter and answer everything.
  if (spec.caps?.["ids"] !== undefined && isBlank(query["ids"])) return [];
  const page = numberOf(spec, query);
  const long = Object.entries(spec.caps ?? {}).flatMap(([name, cap]) => {
    const values = Object.hasOwn(query, name) ? valuesOf(query[name]) : [];
    const unique = [...new Map(values.map((value) => [String(value), value])).values()];
    return values.length > cap ? [{ name, cap, unique }] : [];
  });
  const [list, another] = long;
  if (list === undefined) return [query];
  const { name, cap, unique } = list;
  buildQuery({ ...spec, caps: {} }, query);
  const why = (what: string) =>
    new UsageError(
      `${spec.id}: ${unique.length} ${name} are fetched in chunks of ${cap}, which does not go with ${what}.`,
    );
  if (another !== undefined) throw why(`${another.unique.length} ${another.name}`);
  if (page !== undefined && unique.length > cap) throw why("a page number");
  const chunks: Query[] = [];
  for (let i = 0; i < unique.length; i += cap) {
    const part = unique.slice(i, i + cap);
    chunks.push({ ...query, [name]: spec.query?.[name] === "plain" ? part.join(",") : part });
  }
  return chunks;
}

function firstOf(paging: PagedSpec): number {
  switch (paging.kind) {
    case "page":
      return paging.first;
    case "joined":
      return 1;
  }
}

/** The page that was asked for. */
function numberOf(spec: OperationSpec, { [NUMBER]: page }: Query): number | undefined {
  if (page === undefined || page === null) return undefined;
  const number = typeof page === "string" && /^\d+$/.test(page) ? Number(page) : page;
  if (typeof number === "bigint") return Number(number);
  if (typeof number === "number" && Number.isSafeInteger(number)) return number;
  throw new UsageError(`${spec.id}: ${NUMBER} has to be a whole number.`);
}

/** The answer to a question about no ids, without asking. */
function emptyPage<Page>(page: number): Completed<Page> {
  const data = { [NUMBER]: page, [SIZE]: 0, [MORE]: false, [TOTAL]: 0, [ITEMS]: [] };
  const text = JSON.stringify(data);
  const response = () =>
    new Response(text, { headers: { "content-type": "application/json" } }) as unknown as PlatformResponse;
  return { data: data as Page, response };
}
