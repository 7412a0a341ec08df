/** One table: read as its source is read, and written batch by batch with where the reading is. */
import {
  type AbortSignalLike,
  AuthenticationError,
  type Caller,
  ConfigurationError,
  ConnectionError,
  TimeoutError,
  TokenError,
} from "../runtime/index.js";
import { whyFull } from "./mode.js";
import { pagesBelow, pagesOf, type ReadPage } from "./reading.js";
import { type Rejected, type Row, rowsOf } from "./rows.js";
import type { TableSpec } from "./table.js";
import type { Cursor, TableRun, Target } from "./target.js";
import { DatabaseError, TargetError } from "./target-error.js";

export interface TableContext {
  /** The table whose records the rows of this one are asked for by. */
  readonly above?: TableSpec | undefined;
  readonly client: Caller;
  readonly target: Target;
  readonly run: string;
  readonly full: boolean;
  /** Where first readings begin, in ISO 8601; all there is where it is absent. */
  readonly since?: string | undefined;
  readonly recent: boolean;
  readonly fullDays?: number | undefined;
  /** Tables that have columns which their rows lack. */
  readonly filled: ReadonlySet<string>;
  readonly signal?: AbortSignalLike | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onProgress?: ((table: string, read: number) => void) | undefined;
}

/** Cells that are written at once, so that what waits takes the same memory whatever the table. */
const BATCH_CELLS = 100_000;

/** Milliseconds that a list is asked for again each time: clocks differ, and a row may be seen late. */
const OVERLAP_MS = 300_000;

/** Records that rows below are asked for by, at once and in one batch. */
const AT_ONCE = 8;
const PARENTS = 40;

/** What was done with a table, and what nobody gets further with, whatever the table. */
export interface TableDone {
  readonly told: TableRun;
  readonly fatal?: Error;
  /** Nobody answered, however often they were asked; a call that took too long is none of these. */
  readonly unreached?: Error;
}

/** It does not reject: what went wrong is told in the result. */
export function syncTable(table: TableSpec, context: TableContext): Promise<TableDone> {
  return new TableSync(table, context).run();
}

/** No table is read with credentials that are refused, or written where nothing can be. */
export function isFatal(error: unknown): error is Error {
  return (
    error instanceof TokenError ||
    error instanceof ConfigurationError ||
    error instanceof AuthenticationError ||
    (error instanceof TargetError && !(error instanceof DatabaseError))
  );
}

class TableSync {
  readonly #table: TableSpec;
  readonly #context: TableContext;
  readonly #rowOf: ReturnType<typeof rowsOf>;
  readonly #most: number;
  #rows: Row[] = [];
  #rejected: Rejected[] = [];
  #calls = 0;
  #read = 0;
  #written = 0;
  #setAside = 0;
  #deleted = 0;
  #isFull = false;
  /** The latest moment that was told: clocks go back, and rows of this reading are later than its beginning. */
  #latest = "";

  constructor(table: TableSpec, context: TableContext) {
    this.#table = table;
    this.#context = context;
    this.#rowOf = rowsOf(table, context.above);
    this.#most = Math.max(100, Math.floor(BATCH_CELLS / (table.columns.length + 1)));
  }

  async run(): Promise<TableDone> {
    const startedAt = this.#moment();
    let error: string | undefined;
    let fatal: Error | undefined;
    let unreached: Error | undefined;
    try {
      await this.#sync();
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
      if (isFatal(thrown)) fatal = thrown;
      if (thrown instanceof ConnectionError && !(thrown instanceof TimeoutError)) unreached = thrown;
    }
    const told: TableRun = {
      table: this.#table.name,
      kind: this.#table.source.kind,
      isFull: this.#isFull,
      calls: this.#calls,
      read: this.#read,
      written: this.#written,
      rejected: this.#setAside,
      deleted: this.#deleted,
      startedAt,
      endedAt: this.#moment(),
      ...(error !== undefined && { error }),
    };
    return { told, ...(fatal && { fatal }), ...(unreached && { unreached }) };
  }

  async #sync(): Promise<void> {
    const { target, full, filled, now, fullDays } = this.#context;
    const { name, source } = this.#table;
    const cursor = await target.cursor(name);
    const isFilled = filled.has(name);
    this.#isFull = whyFull(this.#table, cursor, { full, isFilled, now: now(), fullDays }) !== undefined;
    switch (source.kind) {
      case "feed":
        return this.#feed(cursor ?? {});
      case "below":
        return this.#below(cursor ?? {});
      default:
        return this.#list(cursor ?? {}, source.kind === "changes" ? source.by : []);
    }
  }

  /** The token moves with the rows: a run that breaks off goes on behind what was written. */
  async #feed(cursor: Cursor): Promise<void> {
    const { since, signal, recent, client } = this.#context;
    const isResumed = cursor.fullBegan !== undefined;
    const fullBegan = this.#isFull ? (cursor.fullBegan ?? this.#moment()) : undefined;
    const isPartial = isResumed ? cursor.isPartial : since !== undefined;
    let from = this.#isFull && !isResumed ? since : cursor.from;
    const pages = pagesOf(client, this.#table.source.read, { from, signal, recent });
    for await (const page of this.#pages(pages)) {
      this.#take(page.rows);
      from = page.next ?? from;
      if (this.#isEnough()) await this.#flush({ ...cursor, from, fullBegan, isPartial });
    }
    await this.#end({ ...cursor, from }, { fullBegan, isPartial });
  }

  async #list(cursor: Cursor, by: readonly string[]): Promise<void> {
    const { signal, client } = this.#context;
    const began = this.#moment();
    const since = by.length > 0 ? this.#context.since : undefined;
    const after = this.#isFull ? since : momentBefore(cursor.since ?? cursor.fullSince, OVERLAP_MS);
    const queries = after === undefined ? [undefined] : by.map((filter) => ({ [filter]: new Date(after) }));
    for (const query of queries)
      for await (const page of this.#pages(pagesOf(client, this.#table.source.read, { query, signal }))) {
        this.#take(page.rows);
        // Where the list goes on is not known: until its end it is where it was.
        if (this.#isEnough()) await this.#flush(cursor);
      }
    const fullBegan = this.#isFull ? began : undefined;
    await this.#end({ ...cursor, since: began }, { fullBegan, isPartial: since !== undefined });
  }

  /** Rows of each record that changed, all of them at once: what is not there any more goes. */
  async #below(cursor: Cursor): Promise<void> {
    const { target } = this.#context;
    const fullBegan = this.#isFull ? (cursor.fullBegan ?? this.#moment()) : undefined;
    const kept: Cursor = { ...cursor, fullBegan };
    if (fullBegan !== undefined && cursor.fullBegan === undefined) {
      await target.askAll(this.#table);
      await this.#flush(kept);
    }
    for (;;) {
      const parents = await target.pending(this.#table, PARENTS);
      if (parents.length === 0) break;
      const open = [...parents];
      await Promise.all(
        Array.from({ length: AT_ONCE }, async () => {
          for (let parent = open.shift(); parent !== undefined; parent = open.shift())
            await this.#takeBelow(parent);
        }),
      );
      await this.#flush(kept, parents);
    }
    // Rows went with their records.
    await this.#end(cursor, { fullBegan, isPartial: true });
  }

  async #takeBelow(parent: string | number): Promise<void> {
    const { client, signal } = this.#context;
    const pages = pagesBelow(client, this.#table.source.read, { path: [parent], signal });
    for await (const page of this.#pages(pages)) this.#take(page.rows, parent);
  }

  async *#pages(pages: AsyncIterable<ReadPage>): AsyncGenerator<ReadPage> {
    for await (const page of pages) {
      this.#calls += 1;
      this.#read += page.rows.length;
      this.#context.onProgress?.(this.#table.name, this.#read);
      yield page;
    }
  }

  #take(rows: unknown[], parent?: string | number): void {
    const stamp = { at: this.#moment(), run: this.#context.run, parent };
    for (const record of rows) {
      const row = this.#rowOf(record, stamp);
      if ("reason" in row) this.#rejected.push(row);
      else this.#rows.push(row);
    }
    rows.length = 0;
  }

  #isEnough(): boolean {
    return this.#rows.length + this.#rejected.length >= this.#most;
  }

  async #end(
    cursor: Cursor,
    { fullBegan, isPartial }: Pick<Cursor, "fullBegan" | "isPartial">,
  ): Promise<void> {
    const { fullBegan: _, isPartial: __, ...kept } = cursor;
    if (fullBegan === undefined) return this.#flush(kept);
    const goneBefore = isPartial === true ? undefined : fullBegan;
    await this.#flush({ ...kept, fullSince: fullBegan }, undefined, goneBefore);
  }

  async #flush(cursor: Cursor, parents?: readonly (string | number)[], goneBefore?: string): Promise<void> {
    const [rows, rejected] = [this.#rows, this.#rejected];
    this.#rows = [];
    this.#rejected = [];
    const { target, run } = this.#context;
    const done = await target.write({
      table: this.#table,
      rows,
      rejected,
      at: this.#moment(),
      run,
      cursor,
      parents,
      goneBefore,
    });
    this.#written += done.written;
    this.#setAside += done.rejected;
    this.#deleted += done.deleted;
  }

  #moment(): string {
    const now = new Date(this.#context.now()).toISOString();
    if (now > this.#latest) this.#latest = now;
    return this.#latest;
  }
}

function momentBefore(moment: string | undefined, milliseconds: number): string | undefined {
  return moment === undefined ? undefined : new Date(Date.parse(moment) - milliseconds).toISOString();
}
