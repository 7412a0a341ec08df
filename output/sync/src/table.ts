/**
 * Tables that records of the API are put into: what they are called, what they hold, and how their rows are got.
 *
 * Plain data, made of the documents and printed into this package. Everything else here is a function of it.
 */

/**
 * What a column holds, apart from how databases call it.
 *
 * - `int64`: a whole number, ids among them;
 * - `decimal`: an exact number, such as money;
 * - `double`: a number that is measured, such as a latitude;
 * - `timestamp`: a moment, with its zone;
 * - `json`: anything else, as JSON.
 */
export type ColumnType =
  "int64" | "decimal" | "double" | "boolean" | "text" | "uuid" | "date" | "timestamp" | "json";

export interface ColumnSpec {
  readonly name: string;
  /** Names of fields that lead to the value from the record, or from the element of a list, on. */
  readonly path: readonly string[];
  readonly type: ColumnType;
  /** What documents say of it. */
  readonly about?: string;
  /** Values that documents name; the API may have got others since. */
  readonly values?: readonly string[];
  /** The column of another table that holds the same: declared, not enforced, for rows come in any order. */
  readonly refers?: { readonly table: string; readonly column: string };
}

/** What a record, or an element of a list in it, becomes. */
export interface RowsSpec {
  /** `crm_customers` */
  readonly name: string;
  readonly about?: string;
  readonly columns: readonly ColumnSpec[];
  readonly children?: readonly ChildSpec[];
}

/** Objects of a list within a record, a row each: beside their own columns the record's key and their positions. */
export interface ChildSpec extends RowsSpec {
  /** Where the list is. */
  readonly path: readonly string[];
}

export interface TableSpec extends RowsSpec {
  /** Id of the domain: `crm`. */
  readonly domain: string;
  /** `crm/customers` */
  readonly entity: string;
  /** The column that tells rows apart; absent where records have no id: then `_key` does, a hash of the record. */
  readonly key?: string;
  readonly source: SourceSpec;
  /** A list that says how many rows there are. */
  readonly counted?: ReadSpec;
}

/** A call that reads rows, in the words of the runtime's `OperationSpec`. */
export interface ReadSpec {
  readonly id: string;
  readonly name: string;
  /** Default GET. */
  readonly method?: "POST";
  /** From the host's root, with `{placeholders}`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, "plain" | "date-time">>;
  /** What is always asked with: also for rows that are not active. */
  readonly fixed?: Readonly<Record<string, string | number | boolean>>;
  readonly paging?:
    { readonly kind: "page"; readonly first: number; readonly size?: number } | { readonly kind: "feed" };
  /** Of the operation alone: so many calls in so many milliseconds, for each path by itself where it says so. */
  readonly limit?: {
    readonly calls?: number;
    readonly window?: number;
    readonly atOnce?: number;
    readonly each?: true;
  };
  readonly retryOn?: readonly { readonly status: number; readonly title: string }[];
}

/** How rows are got. */
export type SourceSpec =
  /** A feed of changes, which goes on where it was. */
  | { readonly kind: "feed"; readonly read: ReadSpec }
  /** A list with filters by when rows changed, and were created. */
  | { readonly kind: "changes"; readonly read: ReadSpec; readonly by: readonly string[] }
  /** All there is, each time. */
  | { readonly kind: "all"; readonly read: ReadSpec }
  /** One object. */
  | { readonly kind: "one"; readonly read: ReadSpec }
  /** A call for each row of another table that is new or changed. */
  | { readonly kind: "below"; readonly read: ReadSpec; readonly of: string }
  /** A report, as it is each time: the rows of one take the place of those before. */
  | { readonly kind: "report"; readonly read: ReadSpec };

/** What no table is made of, and why. */
export interface LeftSpec {
  readonly operation: string;
  readonly why: string;
}

export interface TablesSpec {
  readonly tables: readonly TableSpec[];
  readonly left: readonly LeftSpec[];
  /** Absent where the API has no reports. */
  readonly reports?: ReportsSpec | undefined;
}

/** Calls that find, describe and run reports. */
export interface ReportsSpec {
  readonly categories: ReadSpec;
  /** Reports of a category. */
  readonly reports: ReadSpec;
  readonly report: ReadSpec;
  readonly rows: ReadSpec;
  /** Values that parameters accept, where they are kept apart. */
  readonly values?: ReadSpec;
  /** Rows that the API gives on a page. */
  readonly size: number;
}

/** Columns of ours, which no field of the API is called like: fields lose underscores at the front. */
export const OWN = {
  /** Of rows whose records have no id. */
  key: "_key",
  /** Of a child: the key of the record. */
  parent: "_parent_id",
  /** Of a child: its place in the list, from 0. */
  position: "_position",
  /** When the row was written. */
  syncedAt: "_synced_at",
  /** The run that wrote it. */
  run: "_run",
  /** When a full pass did not find the record any more. */
  deletedAt: "_deleted_at",
} as const;

/** Names of the columns that tell where a row of a child is: its own place is last. */
export function positionsAt(depth: number): readonly string[] {
  return Array.from({ length: depth }, (_, i) =>
    i === depth - 1 ? OWN.position : `${OWN.position}_${i + 1}`,
  );
}
