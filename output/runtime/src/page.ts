/**
 * A list that is read page by page: `await` gives the first page, `for await` the rows of all pages.
 *
 * More ids, or values of another filter, than the API takes in one call are fetched in chunks; `await` then gives one page with everything.
 */
import type { PlatformResponse } from "./builtins.js";
import { callOf } from "./call.js";
import { UsageError } from "./errors.js";
import type { CallArguments, ListOptions, OperationSpec } from "./operation.js";
import { fingerprint, hasId, watchProgress } from "./progress.js";
import { ApiPromise, type Completed } from "./promise.js";
import { type Envelope, itemsOf, type Query, Reading, rowsOf, type Source } from "./reading.js";
import { buildQuery, isBlank, queryOf, valuesOf } from "./url.js";
import { ITEMS, MORE, NUMBER, type Page as PageOf, SIZE, TOTAL } from "./vendor.js";

/** What sends an operation: the client. */
export interface Caller {
  call<T>(spec: OperationSpec, args: CallArguments): ApiPromise<T>;
}

export class PagePromise<Item, Page = PageOf<Item>> extends ApiPromise<Page> implements AsyncIterable<Item> {
  readonly #source: Source<Page>;
  #isIterated = false;

  constructor(client: Caller, spec: OperationSpec, args: CallArguments) {
    const source = sourceOf<Page>(client, spec, args);
    super(() => wholeOf(source));
    this.#source = source;
    // Sent like any call, awaited or not, unless it is iterated right away: then larger pages are asked for.
    void Promise.resolve().then(() => {
      if (!this.#isIterated) firstOf(source);
    });
  }

  /** All pages, each fetched when the one before was handled; with `concurrency`, earlier. */
  pages(): AsyncGenerator<Page, void, undefined> {
    return this.#pages(Infinity);
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return itemsOf(this.pages());
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
    for await (const row of itemsOf<Item>(this.#pages(limit))) {
      rows.push(row);
      if (rows.length >= limit) break;
    }
    return rows;
  }

  /** @param limit how many rows are wanted */
  #pages(limit: number): AsyncGenerator<Page, void, undefined> {
    this.#isIterated = true;
    return dataOf(pagesOf(this.#source, limit));
  }
}

async function* dataOf<Page>(pages: AsyncIterable<Read<Page>>): AsyncGenerator<Page, void, undefined> {
  for await (const { data } of pages) yield data;
}

function sourceOf<Page>(client: Caller, spec: OperationSpec, args: CallArguments): Source<Page> {
  const { signal, query: extra, concurrency = 1 } = (args.options ?? {}) as ListOptions;
  const source = {
    spec,
    lowest: lowestOf(spec),
    start: lowestOf(spec),
    concurrency,
    extra,
    signal,
    send: (query: Query, own = signal) =>
      client.call<Page>(spec, { ...args, query, options: { ...args.options, signal: own } }),
    chunks: [],
    first: undefined,
  };
  try {
    if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 100)
      throw new UsageError(`${callOf(spec)}: concurrency has to be a whole number from 1 to 100.`);
    const query = copyOf(queryOf(spec, args.query));
    return { ...source, ...chunksOf(spec, query), start: numberOf(spec, query) ?? source.start };
  } catch (error) {
    const refused = Promise.reject(error as Error);
    return { ...source, first: new ApiPromise<Page>(() => refused) };
  }
}

/** Requests are sent later: what the caller does to lists until then is no concern of theirs. */
function copyOf(query: Query): Query {
  const entries = Object.entries(query);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? [...(value as unknown[])] : value]),
  );
}

/** The first page as it was asked for. */
function firstOf<Page>(source: Source<Page>): ApiPromise<Page> {
  const [query] = source.chunks;
  source.first ??= query ? source.send(query) : emptyPage(source.spec);
  return source.first;
}

/** The first page; with several chunks, all rows of all of them as one page. */
async function wholeOf<Page>(source: Source<Page>): Promise<Completed<Page>> {
  const { chunks, spec } = source;
  const first = firstOf(source);
  const response = () => first.asResponse();
  if (chunks.length < 2) return { data: await first, response };
  const rows: unknown[] = [];
  let total: number | null = 0;
  let counted = -1;
  let hasMore = false;
  for await (const { data: page, chunk, dropped } of pagesOf(source)) {
    rows.push(...rowsOf(page));
    const { [TOTAL]: count, [MORE]: isCut } = page as Envelope;
    // Every page of a chunk repeats the chunk's count.
    if (chunk !== counted) total = total === null || typeof count !== "number" ? null : total + count;
    if (total !== null) total -= dropped;
    // Of a list that has pages, another one follows.
    hasMore ||= isOneAnswer(spec) && isCut === true;
    counted = chunk;
  }
  const more = { [MORE]: hasMore, [SIZE]: rows.length, [TOTAL]: total };
  return { data: withRows(await first, rows, more), response };
}

/** An answer with other rows: an envelope, or a bare list. */
function withRows<Page>(page: Page, rows: readonly unknown[], more?: Envelope): Page {
  return (Array.isArray(page) ? rows : { ...page, ...more, [ITEMS]: rows }) as Page;
}

/** A page on its way to the reader. */
interface Read<Page> {
  readonly data: Page;
  readonly chunk: number;
  /** Rows that were left out, because an earlier chunk had them. */
  readonly dropped: number;
}

/** @param limit how many rows are wanted */
async function* pagesOf<Page>(
  source: Source<Page>,
  limit = Infinity,
): AsyncGenerator<Read<Page>, void, undefined> {
  const { chunks, partOf } = source;
  if (chunks.length === 0) yield { data: await firstOf(source), chunk: 0, dropped: 0 };
  // Rows that are asked for by their own ids belong to one chunk each.
  const [one, another] = chunks;
  const isWhole = another === undefined || one?.["ids"] !== another["ids"];
  const earlier = new Set<string>();
  const reading = new Reading(source, limit);
  let chunk = 0;
  try {
    for (; chunk < chunks.length; chunk += 1) {
      const prints: string[] = [];
      for await (const data of chunkPages(source, reading, chunk))
        yield { chunk, ...(isWhole ? { data, dropped: 0 } : withoutTwins(data, earlier, prints)) };
      for (const print of prints) earlier.add(print);
    }
  } catch (error) {
    // Not printed with the error: values may be customers' data.
    throw partOf
      ? Object.defineProperty(error as object, "part", { value: partOf(chunk), configurable: true })
      : error;
  } finally {
    reading.stop();
  }
}

/** The pages of one query, as long as they bring something. */
async function* chunkPages<Page>(
  { spec, start }: Source<Page>,
  reading: Reading<Page>,
  chunk: number,
): AsyncGenerator<Page, void, undefined> {
  const note = watchProgress(callOf(spec), false);
  let last: unknown;
  for (let number = start; ; number += 1) {
    const page = await reading.page(chunk, number);
    const envelope = (page ?? {}) as Envelope;
    const hasMore = envelope[MORE] === true;
    const isAnother = typeof envelope[NUMBER] === "number" && envelope[NUMBER] !== last;
    last = envelope[NUMBER];
    note(rowsOf(page), { hasMore, isAnother });
    yield page;
    if (!hasMore || isOneAnswer(spec)) return;
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
    const print = hasId(row) && fingerprint(row);
    if (print) prints.push(print);
    return !print || !earlier.has(print);
  });
  const dropped = rows.length - unseen.length;
  return { data: dropped === 0 ? page : withRows(page, unseen), dropped };
}

/**
 * One query per chunk of a list that is longer than the API takes; none when there are no ids.
 *
 * @throws UsageError before anything is sent, also for what would stand in a later chunk only
 */
function chunksOf(spec: OperationSpec, query: Query): Pick<Source<unknown>, "chunks" | "partOf"> {
  // Without ids the API would ignore the filter and answer everything.
  if (spec.caps?.["ids"] !== undefined && isBlank(query["ids"])) return { chunks: [] };
  const page = numberOf(spec, query);
  const long = Object.entries(spec.caps ?? {}).flatMap(([name, cap]) => {
    const values = Object.hasOwn(query, name) ? valuesOf(query[name]) : [];
    const unique = [...new Map(values.map((value) => [String(value), value])).values()];
    return values.length > cap ? [{ name, cap, unique }] : [];
  });
  const [list, another] = long;
  if (list === undefined) return { chunks: [query] };
  const { name, cap, unique } = list;
  buildQuery({ ...spec, caps: {} }, query);
  const why = (what: string) =>
    new UsageError(
      `${callOf(spec)}: ${unique.length} ${name} are fetched in chunks of ${cap}, which does not go with ${what}.`,
    );
  if (another !== undefined) throw why(`${another.unique.length} ${another.name}`);
  if (page !== undefined && unique.length > cap) throw why("a page number");
  const chunks: Query[] = [];
  for (let i = 0; i < unique.length; i += cap) {
    const part = unique.slice(i, i + cap);
    chunks.push({ ...query, [name]: spec.query?.[name] === "plain" ? part.join(",") : part });
  }
  const partOf = (at: number) => ({
    name,
    succeeded: unique.slice(0, at * cap),
    failed: unique.slice(at * cap),
  });
  return { chunks, partOf };
}

/** Whether one query has one answer: of a list that has pages, another one follows. */
function isOneAnswer({ paging }: OperationSpec): boolean {
  return paging?.kind === "joined";
}

function lowestOf({ paging }: OperationSpec): number {
  return paging?.kind === "page" ? paging.first : 1;
}

/** The page that was asked for. */
function numberOf(spec: OperationSpec, { [NUMBER]: page }: Query): number | undefined {
  if (page === undefined || page === null) return undefined;
  const number = typeof page === "string" && /^\d+$/.test(page) ? Number(page) : page;
  const lowest = lowestOf(spec);
  const whole = typeof number === "bigint" ? Number(number) : number;
  if (typeof whole === "number" && Number.isSafeInteger(whole) && whole >= lowest) return whole;
  // An API that takes a lower one for the first would answer that twice.
  throw new UsageError(`${callOf(spec)}: ${NUMBER} has to be a whole number from ${lowest}.`);
}

/** The answer to a question about no ids, without asking. */
function emptyPage<Page>(spec: OperationSpec): ApiPromise<Page> {
  const { paging } = spec;
  const isBare = paging?.kind === "joined" && paging.isBare;
  const envelope = { [NUMBER]: lowestOf(spec), [SIZE]: 0, [MORE]: false, [TOTAL]: 0, [ITEMS]: [] };
  const data = (isBare ? [] : envelope) as Page;
  const headers = { "content-type": "application/json" };
  const response = () => new Response(JSON.stringify(data), { headers }) as unknown as PlatformResponse;
  return new ApiPromise(() => Promise.resolve({ data, response }));
}
