import { once } from "../ground/collections.ts";
import { rowsIn } from "../model/envelope.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { isObject, type JsonObject, type JsonValue } from "../ground/json.ts";

export interface Table {
  /** Position of the document; the old payload is the only one of its side. */
  readonly document: number;
  /** From the document's records to here: `""`, `invoice.items[]`. */
  readonly path: string;
  readonly parent?: Table;
  /** Lists of objects inside its rows. */
  readonly below: Table[];
  /** Paths inside a row, in the order they were first seen. */
  readonly columns: Map<string, Column>;
  readonly rows: TableRow[];
}

export interface Column {
  readonly table: Table;
  /** Inside a row. */
  readonly path: string;
  /** Keys of the path, as they are. */
  readonly steps: readonly string[];
}

export interface TableRow {
  readonly table: Table;
  readonly parent?: TableRow;
  readonly values: Map<string, JsonValue>;
}

/** Nesting below which a value is one leaf, whatever it holds. */
const MAX_DEPTH = 60;

export function toTables(payload: JsonValue, document: number): Table[] {
  const tables = new Map<string, Table>();
  const list = Array.isArray(payload) && isRecords(payload) ? payload : [payload];
  addRows({ tables, document, path: "", depth: 0 }, list);
  return [...tables.values()];
}

/** Keys under which programs that fetch data put a list of records. */
const LISTS = ["data", "items", "results", "records", "rows", "value"] as const;

/** Names of lists in envelopes. */
export function listsOf({ page, feed }: WireProfile): readonly string[] {
  return [...new Set([page.items, feed.items, ...LISTS])];
}

/** Takes envelopes off: `{data: …}`, `{page, …, data: […]}`, `{items: […]}`. */
export function unwrap(payload: JsonValue, wire: WireProfile): JsonValue {
  if (!isObject(payload)) return payload;
  const inner = innerOf(payload, wire);
  // An object with nothing but a text in it that is called like rows is a record.
  return typeof inner === "object" && inner !== null ? unwrap(inner, wire) : payload;
}

function innerOf(payload: JsonObject, wire: WireProfile): JsonValue | undefined {
  // Asked of every record of a file: most have none of these keys.
  const [list, ...more] = listsOfOnce(wire).filter((name) => payload[name] !== undefined);
  if (list === undefined) return undefined;
  const keys = Object.keys(payload);
  const rows = rowsIn(keys, wire);
  if (rows !== undefined) return payload[rows];
  const records = payload[list];
  const isPage = more.length === 0 && !keys.includes("id") && Array.isArray(records) && isRecords(records);
  const isAround = (key: string) => key === list || typeof payload[key] !== "object" || payload[key] === null;
  return isPage && keys.every(isAround) ? records : undefined;
}

const listsOfOnce = once(listsOf);

interface Where {
  readonly tables: Map<string, Table>;
  readonly document: number;
  readonly path: string;
  readonly depth: number;
  readonly parent?: TableRow;
}

function addRows(where: Where, items: readonly JsonValue[]): void {
  let table = where.tables.get(where.path);
  if (table === undefined) {
    const parent = where.parent && { parent: where.parent.table };
    table = {
      document: where.document,
      path: where.path,
      ...parent,
      below: [],
      columns: new Map(),
      rows: [],
    };
    where.parent?.table.below.push(table);
    where.tables.set(where.path, table);
  }
  for (const item of items) {
    const row: TableRow = { table, ...(where.parent && { parent: where.parent }), values: new Map() };
    table.rows.push(row);
    addLeaves({ ...where, row, steps: [], inner: "" }, item);
  }
}

function addLeaves(
  at: Where & { readonly row: TableRow; readonly steps: readonly string[]; readonly inner: string },
  value: JsonValue,
): void {
  if (at.depth < MAX_DEPTH) {
    if (isObject(value) && Object.keys(value).length > 0) {
      for (const [key, inner] of Object.entries(value)) {
        const steps = [...at.steps, key];
        addLeaves({ ...at, depth: at.depth + 1, steps, inner: append(at.inner, key) }, inner);
      }
      return;
    }
    if (Array.isArray(value) && isRecords(value)) {
      addRows(
        { ...at, path: `${append(at.path, "", at.inner)}[]`, depth: at.depth + 1, parent: at.row },
        value,
      );
      return;
    }
  }
  const { table } = at.row;
  if (!table.columns.has(at.inner)) table.columns.set(at.inner, { table, path: at.inner, steps: at.steps });
  at.row.values.set(at.inner, value);
}

function isRecords(list: readonly JsonValue[]): boolean {
  return list.length > 0 && list.every((item) => isObject(item) && Object.keys(item).length > 0);
}

/** Keys that would be taken for something else in a path are quoted. */
function append(path: string, key: string, written?: string): string {
  const step = written ?? (/^[^.[\]"\s]+$/.test(key) ? key : JSON.stringify(key));
  return path === "" || step === "" ? path + step : `${path}.${step}`;
}

/** Where a column is in its document. */
export function placeOf(column: Column): string {
  return append(column.table.path, "", column.path);
}

/** Object inside the row that holds the column: `customer.address` of `customer.address.zip`. */
export function ownerOf(column: Column): string {
  return ownersOf(column)[0] ?? "";
}

/** The owner, and the objects around it up to the row itself. */
export function ownersOf(column: Column): string[] {
  const paths = [""];
  for (const key of column.steps.slice(0, -1)) paths.push(append(paths.at(-1) ?? "", key));
  return paths.reverse();
}
