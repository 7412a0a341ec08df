/** Rows that a database can keep as they are, apart from those of which it cannot keep a text or a number. */
import type { Cell } from "./cells.js";
import { columnsOf, type Part } from "./parts.js";
import type { Rejected, Row } from "./rows.js";
import type { ColumnType } from "./table.js";
import type { Words } from "./words.js";

/** @param parts the table, and those of lists within its records */
export function fitting(
  rows: readonly Row[],
  parts: readonly Part[],
  words: Words,
): { readonly fit: readonly Row[]; readonly unfit: readonly Rejected[] } {
  const fit: Row[] = [];
  const unfit: Rejected[] = [];
  const checks = parts.map(checkOf);
  for (const row of rows) {
    const reason = whyUnfit(row, checks, words);
    if (reason === undefined) fit.push(row);
    else unfit.push(setAside(row, parts[0], reason));
  }
  return { fit, unfit };
}

/** A row that a database does not take, as it is set aside. */
export function setAside({ key, cells }: Row, part: Part | undefined, reason: string): Rejected {
  const columns = part ? columnsOf(part) : [];
  const record = Object.fromEntries(columns.map(([name], i) => [name, cells[i] ?? null]));
  return { key: String(key), reason, record: JSON.stringify(record) };
}

/** Why a row, or one of lists within it, cannot be kept as it is. */
function whyUnfit({ cells, children }: Row, checks: readonly Check[], words: Words): string | undefined {
  const own = checks[0] && whyUnfitCells(cells, checks[0], words);
  if (own !== undefined || children === undefined) return own;
  for (let i = 0; i < children.length; i += 1)
    for (const child of children[i] ?? []) {
      const check = checks[i + 1];
      const reason = check && whyUnfitCells(child, check, words);
      if (reason !== undefined) return reason;
    }
  return undefined;
}

function whyUnfitCells(
  cells: readonly Cell[],
  { name, places, types, columns }: Check,
  { unfit }: Words,
): string | undefined {
  for (let i = 0; i < places.length; i += 1) {
    const cell = cells[places[i] ?? 0];
    const type = types[i];
    if (typeof cell !== "string" && (typeof cell !== "number" || type !== "decimal")) continue;
    const reason = type && unfit(cell, type);
    if (reason !== undefined) return `${name}.${columns[i] ?? ""}: ${reason}`;
  }
  return undefined;
}

/** Columns of a table whose values may be what a database cannot keep: their places in a row. */
interface Check {
  readonly name: string;
  readonly places: readonly number[];
  readonly types: readonly ColumnType[];
  readonly columns: readonly string[];
}

const CHECKED: ReadonlySet<ColumnType> = new Set(["text", "json", "decimal"]);

function checkOf({ name, front, columns }: Part): Check {
  const some = columns
    .map((column, i) => ({ ...column, place: front.length + i }))
    .filter(({ type }) => CHECKED.has(type));
  return {
    name,
    places: some.map(({ place }) => place),
    types: some.map(({ type }) => type),
    columns: some.map((column) => column.name),
  };
}
