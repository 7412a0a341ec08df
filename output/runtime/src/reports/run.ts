/**
 * A run of a report: found by name or id, its parameters checked before it is run, its rows as objects, page by page.
 *
 * - The API runs a report once a minute, and each page is a run. Pages are as large as it gives them, and wait in the lane of the report.
 * - A run reads and changes nothing. A page is asked for again after any failure that may pass, and the run goes on there.
 */
import { callOf } from "../call.js";
import type { Client } from "../client.js";
import { type Clock, systemClock, ticks } from "../clock.js";
import { formatIn } from "../day-range.js";
import { AbortError, fieldOf, ServiceTitanError, UsageError } from "../errors.js";
import type { CallOptions, LaneCall, OperationLimit, OperationSpec } from "../operation.js";
import { watchProgress } from "../progress.js";
import { ApiPromise } from "../promise.js";
import { rowsOf } from "../reading.js";
import { findReport, type ReportOperations } from "./find.js";
import {
  type DescribedParameter,
  judgeParameters,
  type ReportParameters,
  type SentParameter,
} from "./parameters.js";
import { columnsOf, fieldFaults, objectsOf, type ReportColumn, type ReportFields } from "./rows.js";
import { failureOfError } from "../retry.js";
import { isPlainObject } from "../url.js";
import { INCLUDE_TOTAL, MORE, NUMBER, SIZE, TOTAL } from "../vendor.js";

export interface ReportPage<Row> {
  /** Number of this page. */
  readonly page: number;
  readonly rows: readonly Row[];
  /** All columns of the report, under the names that rows have for them. */
  readonly columns: readonly string[];
  readonly isLast: boolean;
  /** Rows of all pages together, where `withTotal` asked for it. */
  readonly total?: number;
}

/** How far a run is. */
export interface ReportProgress {
  /** Number of the page that came. */
  readonly page: number;
  /** Rows that came so far. */
  readonly rows: number;
  readonly total?: number;
  /** Otherwise the next page is asked for when these rows were handled, and waits for the limit of the report. */
  readonly isLast: boolean;
}

export interface ReportOptions<Fields extends ReportFields = ReportFields> extends Omit<
  CallOptions,
  "query" | "body"
> {
  /** Columns that rows are to have: `["Name", "Total"]`, or typed `{ Name: "String", Total: "Number" }`. Default: all. */
  readonly fields?: Fields | undefined;
  /** Of the tenant, by its IANA name: in which a moment is the day that a parameter takes. */
  readonly timeZone?: string | undefined;
  /** Number of the first page, to go on where an earlier run broke off; default 1. */
  readonly page?: number | undefined;
  /** Rows a page. Default: as many as the API gives, for each page takes a minute. */
  readonly pageSize?: number | undefined;
  /** Whether to ask for the number of all rows, which takes the API time. */
  readonly withTotal?: boolean | undefined;
  /** How long one page may be waited for in all, in milliseconds; default 600,000. Beyond that the last refusal is thrown. */
  readonly maxWait?: number | undefined;
  /** Told after each page. */
  readonly onProgress?: ((progress: ReportProgress) => void) | undefined;
}

/** What is run. */
export interface ReportCall {
  /** The method, as errors say it. */
  readonly name: string;
  /** Rows that the API gives on a page. */
  readonly size?: number;
  readonly category: string;
  readonly report: string | number | bigint;
  readonly parameters: ReportParameters | null | undefined;
  readonly options: ReportOptions | undefined;
}

/** A run that can begin. */
interface Ready {
  readonly category: string;
  readonly id: unknown;
  readonly parameters: readonly SentParameter[];
}

/** How often a page is asked for once more, each time with the repeats that any call has. */
const MAX_TRIES = 10;
/** Where the API does not say how long to wait. */
const USUAL_WAIT_MS = 60_000;
const REFUSED_WAIT_MS = 10_000;
/** A longer set of accepted values is not read to its end, and the API judges by itself. */
const MAX_VALUES = 10_000;

/**
 * `await` gives all rows, `for await` row by row as pages come, `pages()` page by page. Nothing is sent before that, and each iteration
 * runs the report anew.
 */
export class ReportRun<Row> extends ApiPromise<Row[]> implements AsyncIterable<Row> {
  readonly #source: Source;

  /** @param operationsOf the operations of a client */
  constructor(client: Client, operationsOf: (client: Client) => ReportOperations, call: ReportCall) {
    const source = new Source(client, operationsOf, call);
    super(async () => ({
      data: await arrayOf<Row>(source.pages(), Infinity),
      response: () => source.last().asResponse(),
    }));
    this.#source = source;
  }

  /** All pages, each run when the one before was handled. */
  pages(): AsyncGenerator<ReportPage<Row>, void, undefined> {
    return this.#source.pages() as AsyncGenerator<ReportPage<Row>, void, undefined>;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Row, void, undefined> {
    for await (const { rows } of this.pages()) yield* rows;
  }

  /**
   * All rows, or the first `limit` of them.
   *
   * @throws UsageError for a limit that is no number
   */
  async toArray({ limit = Infinity }: { readonly limit?: number } = {}): Promise<Row[]> {
    if (Number.isNaN(Number(limit))) throw new UsageError("limit has to be a number.");
    return limit > 0 ? arrayOf<Row>(this.#source.pages(), limit) : [];
  }
}

async function arrayOf<Row>(pages: AsyncIterable<ReportPage<unknown>>, limit: number): Promise<Row[]> {
  const all: unknown[] = [];
  for await (const { rows } of pages) {
    for (const row of rows) if (all.length < limit) all.push(row);
    if (all.length >= limit) break;
  }
  return all as Row[];
}

/** Where the pages of a run come from. */
class Source {
  readonly #call: ReportCall;
  readonly #operations: ReportOperations;
  /** The client's, as soon as it has made a call. */
  #clock: Clock = systemClock;
  #ready: Promise<Ready> | undefined;
  #last: ApiPromise<unknown> | undefined;

  constructor(client: Client, operationsOf: (client: Client) => ReportOperations, call: ReportCall) {
    this.#call = call;
    const noted: Pick<Client, "call"> = {
      call: (spec, args) => client.call({ ...spec, limit: this.#noting(spec) }, args),
    };
    this.#operations = operationsOf(noted as Client);
  }

  /** The answer with the last page. */
  last(): ApiPromise<unknown> {
    return this.#last as ApiPromise<unknown>;
  }

  async *pages(): AsyncGenerator<ReportPage<object>, void, undefined> {
    const { name, options = {} } = this.#call;
    const call = callOf({ name });
    // A failure is not kept: who comes after it tries again.
    const ready = await (this.#ready ??= this.#prepare(call).catch((error: unknown) => {
      this.#ready = undefined;
      throw error;
    }));
    const note = watchProgress(call, false);
    let count = 0;
    let total: number | undefined;
    for (let page = options.page ?? 1; ; page += 1) {
      // One number of all rows is enough.
      const answer = await this.#page(ready, page, options.withTotal === true && total === undefined);
      const told = fieldOf(answer, NUMBER);
      // Rows of a page that was not asked for were there before, or are not there at all.
      if (typeof told === "number" && told !== page)
        throw new ServiceTitanError(`${call} answered page ${told} in the place of page ${page}.`);
      const isLast = fieldOf(answer, MORE) !== true;
      note(rowsOf(answer), { hasMore: !isLast, isAnother: told === page });
      const columns = columnsOf((fieldOf(answer, "fields") ?? []) as readonly ReportColumn[]);
      const rows = objectsOf(call, { rows: rowsOf(answer), columns, fields: options.fields });
      count += rows.length;
      total = (fieldOf(answer, TOTAL) as number | null | undefined) ?? total;
      const place = { page, isLast, ...(total !== undefined && { total }) };
      options.onProgress?.({ ...place, rows: count });
      yield { ...place, rows, columns };
      if (isLast) return;
    }
  }

  /** Finds the report, and holds against it what it is asked for. */
  async #prepare(call: string): Promise<Ready> {
    const { category: asked, report, parameters, options = {} } = this.#call;
    const { timeZone, fields } = options;
    const given = parameters ?? {};
    const problem = isPlainObject(given)
      ? problemOf(options)
      : 'the parameters have to be an object of values by name, such as { From: "2026-01-31" }';
    if (problem) throw new UsageError(`${call}: ${problem}.`);
    const format = timeZone === undefined ? undefined : formatIn(timeZone, call);
    const own = this.#callOptions();
    const { category, description } = await findReport(
      call,
      { category: asked, report },
      this.#operations,
      own,
    );
    const listed = <T>(field: string) => (fieldOf(description, field) ?? []) as readonly T[];
    const { sent, faults } = await judgeParameters(
      given as ReportParameters,
      listed<DescribedParameter>("parameters"),
      {
        format,
        valuesOf: (set) => this.#valuesOf(set),
      },
    );
    const all = [...faults, ...fieldFaults(fields, listed<ReportColumn>("fields"))];
    if (all.length === 0) return { category, id: fieldOf(description, "id") ?? report, parameters: sent };
    const title = JSON.stringify(fieldOf(description, "name") ?? String(report));
    throw new UsageError(
      `${call}: the report ${title} does not run like this:${all.map((fault) => `\n  ${fault}`).join("")}`,
    );
  }

  /** Nothing where the set cannot be read, by this application or at all. */
  async #valuesOf(set: string): Promise<readonly (readonly unknown[])[] | undefined> {
    const { values } = this.#operations;
    if (!values) return undefined;
    const rows: (readonly unknown[])[] = [];
    try {
      for await (const row of values(set as never, this.#callOptions() as never)) {
        rows.push(row as readonly unknown[]);
        if (rows.length > MAX_VALUES) return undefined;
      }
    } catch (error) {
      if (![403, 404].includes(fieldOf(error, "status") as number)) throw error;
      return undefined;
    }
    return rows;
  }

  /** One page, as often as it takes. */
  async #page({ category, id, parameters }: Ready, page: number, withTotal: boolean): Promise<unknown> {
    const { size, options = {} } = this.#call;
    const { maxWait = 600_000, pageSize = size } = options;
    const query = {
      [NUMBER]: page,
      ...(pageSize !== undefined && { [SIZE]: pageSize }),
      ...(withTotal && { [INCLUDE_TOTAL]: true }),
    };
    const own = { retryUnsafe: true, ...this.#callOptions() };
    const { rows } = this.#operations;
    const from = ticks(this.#clock);
    for (let tries = 0; ; tries += 1) {
      try {
        this.#last = rows(
          category as never,
          id as never,
          { parameters } as never,
          query as never,
          own as never,
        );
        return await this.#last;
      } catch (error) {
        const wait = waitAfter(error) ?? Infinity;
        if (ticks(this.#clock) - from + wait > maxWait || tries >= MAX_TRIES) throw error;
        await this.#sleep(wait);
      }
    }
  }

  async #sleep(ms: number): Promise<void> {
    const { name, options } = this.#call;
    try {
      await this.#clock.sleep(ms, options?.signal);
    } catch (cause) {
      throw new AbortError(`${callOf({ name })} was aborted while it waited.`, { cause });
    }
  }

  /** The operation's limit, where a call shows the clock of its client. */
  #noting({ limit }: OperationSpec): OperationLimit {
    return {
      ...limit,
      enter: async (_: OperationLimit, call: LaneCall) => {
        this.#clock = call.settings.clock;
        return limit ? limit.enter(limit, call) : { sent() {}, done() {} };
      },
    };
  }

  #callOptions(): CallOptions {
    const { signal, timeout, headers, maxRetries, retryUnsafe, fetchOptions } = this.#call.options ?? {};
    const given = { signal, timeout, headers, maxRetries, retryUnsafe, fetchOptions };
    return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  }
}

/** Milliseconds after which a failure may have passed; `undefined` for one that will not. */
function waitAfter(error: unknown): number | undefined {
  if (fieldOf(error, "status") === 429) {
    const seconds = fieldOf(error, "retryAfter");
    return typeof seconds === "number" ? Math.max(1, seconds) * 1000 : USUAL_WAIT_MS;
  }
  const isRefused = fieldOf(error, "name") === "ConnectionError" && failureOfError(error) === "refused";
  return isRefused ? REFUSED_WAIT_MS : undefined;
}

function problemOf({ page = 1, pageSize = 1, maxWait = 0 }: ReportOptions): string | undefined {
  const isCount = (value: number) => Number.isInteger(value) && value > 0;
  if (!isCount(page)) return "page has to be a whole number from 1";
  if (!isCount(pageSize)) return "pageSize has to be a whole number from 1";
  return maxWait >= 0 ? undefined : "maxWait has to be milliseconds from 0";
}
