/** Records as rows: of a table, and of the tables of lists within them. */
import { createHash } from "node:crypto";
import { type Cell, CONVERT, jsonOf, Refusal } from "./cells.js";
import type { ChildSpec, RowsSpec, TableSpec } from "./table.js";

/** The cells of one row, in the order of its table's columns. */
export type Cells = readonly Cell[];

/** Rows of a list within a record: their positions, then their cells. */
export interface ChildRow {
  readonly positions: readonly number[];
  readonly cells: Cells;
}

/** What a record is in a database. */
export interface Row {
  readonly key: string | number;
  /** Of a row below others: the key of the record it was asked for by. */
  readonly parent?: string | number | undefined;
  readonly cells: Cells;
  /** Rows of lists, by the order of {@link childrenOf}. */
  readonly children: readonly (readonly ChildRow[])[];
}

/** A record that a column does not take. */
export interface Rejected {
  readonly key: string | null;
  /** With the column and the value. */
  readonly reason: string;
  readonly record: string;
}

/** A table of lists, with how deep it is: 1 for lists of the record itself. */
export interface ChildTable {
  readonly spec: ChildSpec;
  readonly depth: number;
}

/** Tables of lists within records, each after the one that it is in. */
export function childrenOf(table: RowsSpec): readonly ChildTable[] {
  const below = ({ children = [] }: RowsSpec, depth: number): readonly ChildTable[] =>
    children.flatMap((spec) => [{ spec, depth }, ...below(spec, depth + 1)]);
  return below(table, 1);
}

/** What makes rows of the records of a table. */
export function rowsOf(table: TableSpec): (record: unknown, parent?: string | number) => Row | Rejected {
  const children = childrenOf(table);
  const places = new Map(children.map(({ spec }, i) => [spec, i]));
  const keyAt = table.columns.findIndex(({ name }) => name === table.key);
  return (record, parent) => {
    const found: ChildRow[][] = children.map(() => []);
    try {
      const visit = (spec: RowsSpec, value: unknown, positions: readonly number[]): Cells => {
        for (const child of spec.children ?? []) {
          const at = places.get(child) ?? 0;
          listAt(child, value).forEach((element, i) => {
            const here = [...positions, i];
            // The row comes before those of lists within it.
            const row: { positions: readonly number[]; cells: Cells } = { positions: here, cells: [] };
            found[at]?.push(row);
            row.cells = visit(child, element, here);
          });
        }
        return cellsOf(spec, value);
      };
      const cells = visit(table, record, []);
      const key = keyAt === -1 ? hashOf(record, parent) : cells[keyAt];
      if (typeof key !== "string" && typeof key !== "number") throw new Unfit(`${table.key} is missing`);
      return { key, parent, cells, children: found };
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      const key = keyAt === -1 ? undefined : at(record, table.columns[keyAt]?.path ?? []);
      return {
        key: typeof key === "string" || typeof key === "number" ? String(key) : null,
        reason: error.message,
        record: jsonOf(record ?? null),
      };
    }
  };
}

/** Ends the record that is read. */
class Unfit extends Error {}

function cellsOf(spec: RowsSpec, value: unknown): Cells {
  const { columns } = spec;
  const cells = new Array<Cell>(columns.length);
  for (let i = 0; i < columns.length; i += 1) {
    const column = columns[i];
    if (column === undefined) continue;
    const found =
      column.path.length === 1 ? own(value, column.path[0] ?? "", column.path) : at(value, column.path);
    const cell = found === undefined || found === null ? null : CONVERT[column.type](found);
    if (cell instanceof Refusal)
      throw new Unfit(`${spec.name}.${column.name} is ${column.type}, and does not take ${cell.why}`);
    cells[i] = cell;
  }
  return cells;
}

function at(value: unknown, path: readonly string[]): unknown {
  let inner = value;
  for (const name of path) {
    if (inner === undefined || inner === null) return undefined;
    inner = own(inner, name, path);
  }
  return inner;
}

function own(value: unknown, name: string, path: readonly string[]): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Unfit(`${path.join(".")} is in no object`);
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

function listAt({ path }: ChildSpec, value: unknown): readonly unknown[] {
  const list = at(value, path);
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) throw new Unfit(`${path.join(".")} is no list`);
  return list;
}

function hashOf(record: unknown, parent: string | number = ""): string {
  return createHash("sha256")
    .update(`${parent}\n${jsonOf(record)}`)
    .digest("hex")
    .slice(0, 32);
}
