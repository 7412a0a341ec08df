import { append, getOrAdd, once } from "../ground/collections.ts";
import { TRANSFORMS } from "../migrate/transform.ts";
import { keyOf, similarity, surprise } from "./evidence.ts";
import { type Index, type Link, SAMPLE } from "./link.ts";
import { type Column, ownersOf, type TableRow, type Table } from "./columns.ts";
import type { JsonValue } from "../ground/json.ts";

interface Sum {
  readonly to: Column;
  readonly pairs: number;
  readonly agreeing: number;
  readonly example: { readonly before: JsonValue; readonly after: JsonValue };
}

/** Different sums of several summands that have to agree. */
const MIN_SUMS = 2;
/** Least surprise of all of them together. */
const MIN_BITS = 14;
/** Share of records that have to agree. */
const MIN_RATIO = 0.9;
/** By which the name of the best place has to lead where others have the same sums. */
const NAME_MARGIN = 0.1;

interface Tally {
  compared: number;
  agreeing: number;
  bits: number;
  readonly sums: Set<number>;
  example?: Sum["example"];
}

/** Several places with the same sums and no name for one of them are no answer. */
export function findSum(
  column: Column,
  { links, index }: { readonly links: readonly Link[]; readonly index: Index },
): Sum | "ambiguous" | undefined {
  const rows = column.table.rows
    .slice(0, SAMPLE)
    .filter((row) => numberOf(row.values.get(column.path)) !== undefined);
  if (rows.length < MIN_SUMS) return undefined;
  const tallies = new Map<Column, Tally>();
  const [owner = ""] = ownersOf(column);
  const counterparts = links.filter(
    ({ from, to, kind }) =>
      kind === "same" && from.table === column.table && from.owner === owner && to.owner === "",
  );
  const joined = counterparts.map(({ pairs }) => new Map(pairs));
  const idPath = owner === "" ? "id" : `${owner}.id`;
  for (const row of rows) {
    const before = row.values.get(column.path) ?? null;
    const groups = [
      ...joined.flatMap((of) => childrenOf(of.get(row))),
      ...referring(row.values.get(idPath), index),
    ];
    for (const group of groups) count(tallies, group, before);
  }
  const found = [...tallies]
    .filter(
      ([, { compared, agreeing, bits, sums }]) =>
        sums.size >= MIN_SUMS && bits >= MIN_BITS && agreeing / compared >= MIN_RATIO,
    )
    .map(([to, tally]) => ({ to, tally, name: similarity(column.steps.slice(-1), to.steps.slice(-1)) }))
    .sort((a, b) => b.name - a.name || b.tally.agreeing - a.tally.agreeing);
  const [best, second] = found;
  if (best?.tally.example === undefined) return undefined;
  if (second !== undefined && best.name - second.name < NAME_MARGIN) return "ambiguous";
  const { compared, agreeing, example } = best.tally;
  return { to: best.to, pairs: compared, agreeing, example };
}

function count(tallies: Map<Column, Tally>, group: readonly TableRow[], before: JsonValue): void {
  const [first] = group;
  const total = numberOf(before);
  if (first === undefined || total === undefined) return;
  for (const to of first.table.columns.values()) {
    const summands = group.map((row) => numberOf(row.values.get(to.path)));
    const numbers = summands.filter((number) => number !== undefined);
    if (numbers.length < group.length) continue;
    const tally = getOrAdd(tallies, to, (): Tally => ({
      compared: 0,
      agreeing: 0,
      bits: 0,
      sums: new Set(),
    }));
    tally.compared += 1;
    if (!TRANSFORMS.sum.test?.(numbers, total)) continue;
    tally.agreeing += 1;
    // One summand is no sum, and zeros add nothing.
    if (tally.sums.has(total) || numbers.filter((number) => number !== 0).length < 2) continue;
    tally.sums.add(total);
    tally.bits += surprise(total);
    tally.example ??= { before, after: numbers };
  }
}

/** Lists inside the record. */
function childrenOf(parent: TableRow | undefined): TableRow[][] {
  return parent === undefined ? [] : [...(children(parent.table).get(parent)?.values() ?? [])];
}

/** Records that name this one. */
function referring(id: JsonValue | undefined, index: Index): TableRow[][] {
  const key = id === undefined ? undefined : keyOf(id);
  const found = key === undefined ? undefined : index.find(key);
  return found === undefined ? [] : [...found].flatMap(([to, rows]) => (to.path === "id" ? [] : [[...rows]]));
}

/** Of each row of a table, its rows in each table below. */
const children = once((table: Table): ReadonlyMap<TableRow, ReadonlyMap<Table, TableRow[]>> => {
  const all = new Map<TableRow, Map<Table, TableRow[]>>();
  for (const below of table.below) {
    for (const row of below.rows)
      if (row.parent)
        append(
          getOrAdd(all, row.parent, () => new Map<Table, TableRow[]>()),
          below,
          row,
        );
  }
  return all;
});

/** Money is a number or its decimal text. */
function numberOf(value: JsonValue | undefined): number | undefined {
  if (typeof value === "number") return value;
  const read = value === undefined ? undefined : TRANSFORMS["string-to-number"].apply(value);
  return typeof read === "number" ? read : undefined;
}
