/**
 * A list that is read page by page: `await` gives the first page, `for await` the rows of all pages.
 *
 * More ids than the API takes in one call are fetched in chunks, one after the other; `await` then gives one page with everything.
 */
import type { PlatformResponse } from "./builtins.js";
import { ServiceTitanError, UsageError } from "./errors.js";
import type { OperationSpec, PageSpec } from "./operation.js";
import { ApiPromise, type Completed } from "./promise.js";

/** Sends the operation with another query. */
export type Send<Page> = (query: Readonly<Record<string, unknown>>) => Promise<Completed<Page>>;

interface Envelope {
  readonly data?: readonly unknown[] | null;
  readonly hasMore?: boolean;
  readonly totalCount?: number | null;
}

/** Empty pages in a row that still announce more, after which the server is not believed. */
const MAX_EMPTY_PAGES = 3;

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
   * @param options.limit greatest number of rows, from 1; default: all
   */
  async toArray(options: { readonly limit?: number } = {}): Promise<Item[]> {
    const limit = options.limit ?? Infinity;
    const rows: Item[] = [];
    if (limit <= 0) return rows;
    for await (const row of this) {
      rows.push(row);
      if (rows.length >= limit) break;
    }
    return rows;
  }
}

/** Knows the queries that lead through a list; the first is sent at once. */
export class PageSource<Page> {
  readonly #paging: PageSpec;
  readonly #send: Send<Page>;
  readonly #chunks: readonly Readonly<Record<string, unknown>>[];
  readonly #first: Promise<Completed<Page>>;
  readonly #id: string;

  constructor(
    call: {
      readonly spec: OperationSpec;
      readonly paging: PageSpec;
      readonly query: object | null | undefined;
    },
    send: Send<Page>,
  ) {
    this.#id = call.spec.id;
    this.#paging = call.paging;
    this.#send = send;
    const chunks = chunksOf(call);
    this.#chunks = chunks instanceof UsageError ? [{}] : chunks;
    const [first] = this.#chunks;
    if (chunks instanceof UsageError) this.#first = Promise.reject(chunks);
    else this.#first = first === undefined ? Promise.resolve(emptyPage(call.paging)) : send(first);
  }

  /** The first page; with several chunks, all rows of all of them as one page. */
  async whole(): Promise<Completed<Page>> {
    const first = await this.#first;
    if (this.#chunks.length < 2) return first;
    const rows: unknown[] = [];
    let total: number | null = 0;
    let counted = -1;
    for await (const page of this.pages()) {
      rows.push(...rowsOf(page.data));
      const { totalCount } = page.data as Envelope;
      // Every page of a chunk repeats the chunk's count.
      if (page.chunk !== counted)
        total = total === null || typeof totalCount !== "number" ? null : total + totalCount;
      counted = page.chunk;
    }
    const data = {
      ...(first.data as object),
      data: rows,
      hasMore: false,
      pageSize: rows.length,
      totalCount: total,
    } as Page;
    return { data, response: first.response };
  }

  async *pages(): AsyncGenerator<Completed<Page> & { readonly chunk: number }, void, undefined> {
    if (this.#chunks.length === 0) {
      yield { ...(await this.#first), chunk: 0 };
      return;
    }
    for (const [chunk, query] of this.#chunks.entries()) {
      const start = typeof query["page"] === "number" ? query["page"] : this.#paging.first;
      let empty = 0;
      for (let number = start; ; number += 1) {
        const isFirst = chunk === 0 && number === start;
        const page = await (isFirst ? this.#first : this.#send({ ...query, page: number }));
        yield { ...page, chunk };
        if ((page.data as Envelope | undefined)?.hasMore !== true) break;
        empty = rowsOf(page.data).length === 0 ? empty + 1 : 0;
        if (empty >= MAX_EMPTY_PAGES) {
          throw new ServiceTitanError(
            `${this.#id} announces more rows but answered ${empty} empty pages in a row.`,
          );
        }
      }
    }
  }
}

/** The rows of an envelope, of a bare array, or none. */
function rowsOf(page: unknown): readonly unknown[] {
  if (Array.isArray(page)) return page as unknown[];
  const data = (page as Envelope | null | undefined)?.data;
  return Array.isArray(data) ? data : [];
}

/** One query per chunk of ids; none when there are no ids. Ids that are paged and chunked at once are a mistake. */
function chunksOf({
  spec,
  paging,
  query,
}: {
  readonly spec: OperationSpec;
  readonly paging: PageSpec;
  readonly query: object | null | undefined;
}): readonly Readonly<Record<string, unknown>>[] | UsageError {
  const base = { ...(query as Record<string, unknown> | null | undefined) };
  const { ids } = paging;
  const stated: unknown = ids && Object.hasOwn(base, ids.parameter) ? base[ids.parameter] : undefined;
  const list =
    typeof stated === "string" && stated.includes(",") ? stated.split(",").map((id) => id.trim()) : stated;
  if (ids === undefined || !Array.isArray(list)) return [base];
  const unique = [...new Map(list.map((id) => [String(id), id as unknown])).values()];
  // Without ids the API would ignore the filter and answer everything.
  if (unique.length === 0) return [];
  if (unique.length <= ids.cap) return [{ ...base, [ids.parameter]: unique }];
  if (base["page"] !== undefined && base["page"] !== null) {
    return new UsageError(
      `${spec.id}: ${unique.length} ${ids.parameter} are fetched in chunks of ${ids.cap}, which does not go with a page number.`,
    );
  }
  const chunks: Readonly<Record<string, unknown>>[] = [];
  for (let i = 0; i < unique.length; i += ids.cap)
    chunks.push({ ...base, [ids.parameter]: unique.slice(i, i + ids.cap) });
  return chunks;
}

/** The answer to a question about no ids, without asking. */
function emptyPage<Page>(paging: PageSpec): Completed<Page> {
  const data = { page: paging.first, pageSize: 0, hasMore: false, totalCount: 0, data: [] };
  const text = JSON.stringify(data);
  const response = () =>
    new Response(text, { headers: { "content-type": "application/json" } }) as unknown as PlatformResponse;
  return { data: data as Page, response };
}
