/**
 * Where rows go. One contract for databases and files: what was read since the last cursor, and the cursor, are written together or not at
 * all, so that a run that breaks off is gone on with where it was.
 */
import type { Rejected, Row } from "./rows.js";
import type { ColumnType, TableSpec } from "./table.js";

export { TargetError } from "./target-error.js";

/** Where the reading of a table is; kept in the target, beside the rows. */
export interface Cursor {
  /** Of a feed: where it goes on. */
  readonly from?: string | undefined;
  /** Of a list: when the last reading that came to its end began, in ISO 8601. */
  readonly since?: string | undefined;
  /** When all was read to its end, and that reading began, in ISO 8601. */
  readonly fullSince?: string | undefined;
  /** Of a reading of all that has not come to its end: when it began, in ISO 8601. */
  readonly fullBegan?: string | undefined;
  /** Whether that reading leaves out what is older than a moment: then it cannot tell what is gone. */
  readonly isPartial?: boolean | undefined;
}

/** What a run did with a table. */
export interface TableRun {
  readonly table: string;
  readonly kind: string;
  readonly isFull: boolean;
  readonly calls: number;
  readonly read: number;
  readonly written: number;
  readonly rejected: number;
  readonly deleted: number;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Why it broke off. */
  readonly error?: string | undefined;
}

/** Rows of one table, and where its reading is behind them. */
export interface Batch {
  readonly table: TableSpec;
  readonly rows: readonly Row[];
  readonly rejected: readonly Rejected[];
  /** When they were read, in ISO 8601. */
  readonly at: string;
  readonly run: string;
  readonly cursor: Cursor;
  /** Of rows below others: the records they were asked for by, whose rows these are all of. */
  readonly parents?: readonly (string | number)[] | undefined;
  /** All was read: rows that no reading since then has seen are gone from the API. In ISO 8601. */
  readonly goneBefore?: string | undefined;
}

/** What became of a batch. */
export interface Written {
  readonly written: number;
  /** Set aside, those that came so among them. */
  readonly rejected: number;
  /** Marked as gone. */
  readonly deleted: number;
}

export interface Target {
  /** As people call it, without credentials: `PostgreSQL at localhost/books`. */
  readonly name: string;
  /**
   * Keeps other runs out, until {@link close}. What is told a second time is known beside the first.
   *
   * @param tables all that this run knows of
   * @throws TargetError where another run is under way
   */
  open(tables: readonly TableSpec[]): Promise<void>;
  /**
   * Keeps what all rows are read of: readings go on where they were, which means nothing anywhere else.
   *
   * @throws TargetError where it has rows of something else
   */
  claim(source: string): Promise<void>;
  /** Looks only: keeps nobody out and makes nothing. Then {@link made} and {@link cursor} tell what is there. */
  peek(): Promise<void>;
  /** The tables as they were made, by name. */
  made(): Promise<ReadonlyMap<string, TableSpec>>;
  /** Makes and changes tables. */
  change(changes: readonly TableChange[]): Promise<void>;
  cursor(table: string): Promise<Cursor | undefined>;
  write(batch: Batch): Promise<Written>;
  /**
   * Takes rows of what is read as a whole, some at a time, and keeps them beside the table until {@link replace}.
   *
   * @param isFirst whether those of an earlier reading, which broke off, are forgotten
   */
  stage(batch: Batch, isFirst: boolean): Promise<Written>;
  /** Puts the rows that were taken in the place of all that the table has. */
  replace(table: TableSpec, cursor: Cursor): Promise<void>;
  /** Keys of records that rows below are still to be asked for by, some at a time. */
  pending(table: TableSpec, most: number): Promise<readonly (string | number)[]>;
  /** Asks again for all rows below: puts the keys of all rows of the table above into {@link pending}. */
  askAll(table: TableSpec): Promise<void>;
  note(run: string, done: TableRun): Promise<void>;
  /** Ends what is under way, and lets others in. May be called twice. */
  close(): Promise<void>;
}

/** What brings a table from what it is to what documents say now. Nothing is lost by it but what is dropped. */
export interface TableChange {
  readonly table: TableSpec;
  /** As it is after the steps, with what documents lack; absent where it is dropped. */
  readonly made: TableSpec | undefined;
  readonly steps: readonly SchemaStep[];
}

/** `part` is the table itself, or one of lists within it. */
export type SchemaStep =
  | { readonly kind: "create" | "drop"; readonly part: string }
  | { readonly kind: "rename"; readonly part: string; readonly to: string }
  | { readonly kind: "add-column" | "drop-column"; readonly part: string; readonly column: string }
  | { readonly kind: "rename-column"; readonly part: string; readonly column: string; readonly to: string }
  | {
      readonly kind: "widen-column";
      readonly part: string;
      readonly column: string;
      readonly type: ColumnType;
    };
