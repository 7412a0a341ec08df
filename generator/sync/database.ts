/** What a database has to be able to do; a file each in `drivers/`. */
import type { Cell } from "./cells.js";
import type { ColumnType } from "./table.js";
import type { Dialect } from "./words.js";

export interface LoadColumn {
  readonly name: string;
  readonly type: ColumnType;
}

export interface Database {
  readonly dialect: Dialect;
  /** As people call it, without credentials. */
  readonly name: string;
  /**
   * Keeps other runs out as long as it is open.
   *
   * @throws TargetError where another run has it
   */
  lock(): Promise<void>;
  /** Prepares for reading alone; absent where nothing is to be prepared. */
  look?(): Promise<void>;
  /** One statement. Parameters are `$1`, `$2` in the order in which they stand. */
  run(sql: string, parameters?: readonly Cell[]): Promise<void>;
  all(sql: string, parameters?: readonly Cell[]): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Puts rows into a table, as fast as it takes them. */
  load(table: string, columns: readonly LoadColumn[], rows: readonly (readonly Cell[])[]): Promise<void>;
  /** All rows of a table, some at a time, as they are loaded. */
  rows(table: string, columns: readonly LoadColumn[]): AsyncIterable<readonly (readonly Cell[])[]>;
  /** Why a statement was refused for a value in it; nothing where the trouble is another one, or where none is known beforehand. */
  refusal?(error: unknown): string | undefined;
  /** Puts what was committed where it takes no memory; called between tables, outside of transactions. */
  settle?(): Promise<void>;
  close(): Promise<void>;
}
