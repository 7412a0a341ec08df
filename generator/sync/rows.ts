/**
 * Records as rows: of a table, and of the tables of lists within them. A row has the cells of all columns in their order, ours among them,
 * so that nobody has to put rows together again.
 */
import { type Cell, CONVERT, jsonIfWritable, jsonOf, Refusal, textOf } from "./cells.js";
import { childrenOf } from "./children.js";
import { shortHash } from "./node.js";
import { partsOf } from "./parts.js";
import type { ColumnType, RowsSpec, TableSpec } from "./table.js";

/** The cells of one row. */
export type Cells = readonly Cell[];

/** What a record is in a database. */
export interface Row {
  readonly key: string | number;
  readonly cells: Cells;
  /** Rows of lists, by the order of `childrenOf`; absent where no list has any. */
  readonly children?: readonly (readonly Cells[])[] | undefined;
}

/** A record that a column does not take. */
export interface Rejected {
  readonly key: string | null;
  /** With the column and the value. */
  readonly reason: string;
  readonly record: string;
}

/** What all rows of a page have. */
export interface Stamp {
  /** When they were read, in ISO 8601. */
  readonly at: string;
  readonly run: string;
  /** Of rows below others: the key of the record they were asked for by. */
  readonly parent?: string | number | undefined;
}

/** Columns of a table, taken apart for the loop that all records go through. */
interface Reader {
  readonly name: string;
  /** The only name of a path, where it has one. */
  readonly names: readonly (string | undefined)[];
  readonly paths: readonly (readonly string[])[];
  readonly types: readonly ColumnType[];
  readonly columns: readonly string[];
  /** Columns of ours before the first, and in all. */
  readonly front: number;
  readonly width: number;
  readonly lists: readonly ListReader[];
}

interface ListReader extends Reader {
  readonly path: readonly string[];
  /** Its place among all lists. */
  readonly place: number;
}

/**
 * What makes rows of the records of a table.
 *
 * @param above the table whose records rows below it are asked for by
 */
export function rowsOf(
  table: TableSpec,
  above?: TableSpec,
): (record: unknown, stamp: Stamp) => Row | Rejected {
  const [self, ...parts] = partsOf(table, above);
  const lists = childrenOf(table);
  const readerOf = (spec: RowsSpec, front: number, back: number): Reader => ({
    name: spec.name,
    names: spec.columns.map(({ path }) => (path.length === 1 ? path[0] : undefined)),
    paths: spec.columns.map(({ path }) => path),
    types: spec.columns.map(({ type }) => type),
    columns: spec.columns.map(({ name }) => name),
    front,
    width: front + spec.columns.length + back,
    lists: (spec.children ?? []).map((child) => {
      const place = lists.findIndex((list) => list.spec === child);
      return { ...readerOf(child, parts[place]?.front.length ?? 0, 0), path: child.path, place };
    }),
  });
  const reader = readerOf(table, self.front.length, self.back.length);
  const keyAt = table.columns.findIndex(({ name }) => name === table.key);
  const isBelow = above !== undefined;
  return (record, stamp) => {
    try {
      const cells = cellsOf(reader, record);
      const key = keyAt === -1 ? hashOf(record, stamp.parent) : cells[reader.front + keyAt];
      if (typeof key !== "string" && typeof key !== "number") throw new Unfit(`${table.key} is missing`);
      let at = 0;
      if (keyAt === -1) cells[at++] = key;
      if (isBelow) cells[at++] = stamp.parent ?? null;
      const back = reader.width - 3;
      cells[back] = stamp.at;
      cells[back + 1] = stamp.run;
      cells[back + 2] = null;
      const children = childrenIn(reader, record, { key, count: lists.length });
      return { key, cells, children };
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      return {
        key: keyIn(record, table.columns[keyAt]?.path),
        reason: error.message,
        record: recordText(record),
      };
    }
  };
}

/** A record as it came, without those of its fields that nobody can write. */
function recordText(record: unknown): string {
  const whole = jsonIfWritable(record ?? null);
  if (whole !== undefined || typeof record !== "object" || record === null) return whole ?? "null";
  return jsonOf(
    Object.fromEntries(Object.entries(record).filter(([, value]) => jsonIfWritable(value) !== undefined)),
  );
}

/** Ends the record that is read. */
class Unfit extends Error {}

function keyIn(record: unknown, path: readonly string[] | undefined): string | null {
  let value: unknown = record;
  for (const name of path ?? [])
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return path !== undefined && (typeof value === "string" || typeof value === "number")
    ? textOf(String(value))
    : null;
}

interface Found {
  readonly key: string | number;
  readonly count: number;
  all?: Cells[][];
}

function childrenIn(
  reader: Reader,
  record: unknown,
  found: Found,
): readonly (readonly Cells[])[] | undefined {
  for (const list of reader.lists) listRows(list, record, [], found);
  return found.all;
}

function listRows(list: ListReader, value: unknown, above: readonly number[], found: Found): void {
  const elements = at(value, list.path);
  if (elements === undefined || elements === null) return;
  if (!Array.isArray(elements)) throw new Unfit(`${list.path.join(".")} is no list`);
  for (let i = 0; i < elements.length; i += 1) {
    found.all ??= Array.from({ length: found.count }, () => []);
    const element: unknown = elements[i];
    const cells = cellsOf(list, element);
    cells[0] = found.key;
    for (let p = 0; p < above.length; p += 1) cells[p + 1] = above[p] ?? 0;
    cells[above.length + 1] = i;
    found.all[list.place]?.push(cells);
    for (const inner of list.lists) listRows(inner, element, [...above, i], found);
  }
}

/** The cells of the documents' columns, with room for ours. */
function cellsOf(reader: Reader, value: unknown): Cell[] {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Unfit(
      `${reader.name} takes objects, and this is ${(jsonIfWritable(value ?? null) ?? "nested too deeply").slice(0, 60)}`,
    );
  const record = value as Readonly<Record<string, unknown>>;
  const cells = new Array<Cell>(reader.width);
  const { names, types, front } = reader;
  for (let i = 0; i < names.length; i += 1) {
    const name = names[i];
    const found = name === undefined ? at(record, reader.paths[i] ?? []) : own(record, name);
    const type = types[i];
    if (found === undefined || found === null || type === undefined) {
      cells[front + i] = null;
      continue;
    }
    const cell = CONVERT[type](found);
    if (cell instanceof Refusal)
      throw new Unfit(`${reader.name}.${reader.columns[i] ?? ""} is ${type}, and does not take ${cell.why}`);
    cells[front + i] = cell;
  }
  return cells;
}

/** Fields that every object has, such as `constructor`, are none of a record's. */
function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  const value = record[name];
  return typeof value === "function" ? undefined : value;
}

function at(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const name of path) {
    if (inner === undefined || inner === null) return undefined;
    if (typeof inner !== "object" || Array.isArray(inner))
      throw new Unfit(`${path.join(".")} is in no object`);
    inner = own(inner as Readonly<Record<string, unknown>>, name);
  }
  return inner;
}

function hashOf(record: unknown, parent: string | number = ""): string {
  const text = jsonIfWritable(record);
  if (text === undefined) throw new Unfit("it is nested too deeply to be written");
  return shortHash(`${parent}\n${text}`);
}
