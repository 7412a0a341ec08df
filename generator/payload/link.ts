import { append, getOrAdd, groupBy } from "../ground/collections.ts";
import { keyOf, keysOf, similarity, surprise } from "./evidence.ts";
import { type Column, ownerOf, type TableRow, type Table } from "./columns.ts";
import type { JsonValue } from "../ground/json.ts";

export interface Link {
  /** Object of the old row that was joined, and the object of the new row it was joined with. */
  readonly from: { readonly table: Table; readonly owner: string };
  readonly to: { readonly table: Table; readonly owner: string };
  /** Columns by which it was joined; absent for lists that were aligned. */
  readonly key?: Column;
  /** `same`: both are the same thing. `refers`: the new object only names the old one. */
  readonly kind: "same" | "refers";
  readonly pairs: readonly (readonly [TableRow, TableRow])[];
}

/** Where the values of the old payload occur in the new ones. */
export interface Index {
  readonly find: (key: string) => ReadonlyMap<Column, readonly TableRow[]> | undefined;
  /** In how many columns. */
  readonly spread: (value: JsonValue) => number;
}

/** Old rows looked at, per table: enough to decide, and a bound on the work. */
export const SAMPLE = 1000;
/** Columns that share one value, above which it joins nothing. */
const MAX_SPREAD = 40;
/** Least evidence for a join: one shared id of five digits, or a few rare texts. A city or a status is none. */
const MIN_JOIN = 24;
/** Bits a single word can add to a join: statuses and types coincide in documents of one record. */
const MAX_WORD = 8;

export function buildIndex(before: readonly Table[], after: readonly Table[]): Index {
  const wanted = new Set<string>();
  for (const table of before) {
    for (const row of table.rows.slice(0, SAMPLE)) {
      for (const value of row.values.values()) for (const key of keysOf(value)) wanted.add(key);
    }
  }
  const index = new Map<string, Map<Column, TableRow[]>>();
  for (const table of after) {
    for (const row of table.rows) {
      for (const [path, value] of row.values) {
        const key = keyOf(value);
        const column = table.columns.get(path);
        if (key === undefined || column === undefined || !wanted.has(key)) continue;
        const columns = getOrAdd(index, key, () => new Map<Column, TableRow[]>());
        append(columns, column, row);
      }
    }
  }
  return {
    find: (key) => index.get(key),
    spread: (value) => index.get(keyOf(value) ?? "")?.size ?? 0,
  };
}

export function linkTables(before: readonly Table[], after: readonly Table[], index: Index): Link[] {
  const links = before.flatMap((table) => joinByKey(table, index));
  for (const table of before) links.push(...alignLists(table, after, links));
  return links;
}

interface Join {
  readonly from: Column;
  readonly to: Column;
  readonly pairs: (readonly [TableRow, TableRow])[];
  score: number;
}

function joinByKey(table: Table, index: Index): Link[] {
  const best = new Map<string, Join>();
  for (const from of table.columns.values()) {
    const joins = new Map<Column, Join>();
    const seen = new Set<string>();
    for (const row of table.rows.slice(0, SAMPLE)) {
      const value = row.values.get(from.path) ?? null;
      const bits = surprise(value);
      const key = keyOf(value);
      if (bits < 2 || key === undefined || typeof value === "object" || isMoment(key)) continue;
      const columns = index.find(key);
      if (columns === undefined || columns.size > MAX_SPREAD) continue;
      const isNew = !seen.has(key);
      seen.add(key);
      for (const [to, rows] of columns) {
        const [only] = rows;
        if (rows.length !== 1 || only === undefined) continue;
        const join = getOrAdd(joins, to, () => ({ from, to, pairs: [], score: 0 }));
        join.pairs.push([row, only]);
        if (isNew) join.score += isWord(value) ? Math.min(bits, MAX_WORD) : bits;
      }
    }
    for (const join of joins.values()) {
      if (join.score + idBonus(join.from, join.to) < MIN_JOIN) continue;
      join.score = Math.min(join.score, 200) + keyBonus(join.from, join.to);
      const place = JSON.stringify([
        ownerOf(from),
        join.to.table.document,
        join.to.table.path,
        ownerOf(join.to),
      ]);
      const known = best.get(place);
      if (known === undefined || join.score > known.score) best.set(place, join);
    }
  }
  return [...best.values()].map(({ from, to, pairs }) => ({
    from: { table, owner: ownerOf(from) },
    to: { table: to.table, owner: ownerOf(to) },
    key: from,
    kind: isReference(from, to) && !haveSameId({ from, to, pairs }) ? "refers" : "same",
    pairs,
  }));
}

/** Moments coincide in what happens at once, money and counts by chance; an id that is called one is a key. */
function keyBonus(from: Column, to: Column): number {
  const [a, b] = [from.steps.at(-1) ?? "", to.steps.at(-1) ?? ""];
  return (
    idBonus(from, to) + (a === b ? 6 : 0) + 4 * similarity(from.steps, to.steps) - 1.5 * (to.steps.length - 1)
  );
}

function idBonus(from: Column, to: Column): number {
  return 6 * [from, to].filter(({ steps }) => isId(steps.at(-1) ?? "")).length;
}

export function isId(key: string): boolean {
  return /^(?:id|.*[a-z]Id|.*_id|number|.*Number|code|externalId)$/.test(key);
}

function isWord(value: JsonValue): boolean {
  return typeof value === "string" && /^\p{L}+$/u.test(value);
}

function isMoment(key: string): boolean {
  return key.startsWith("d:");
}

/** `id` = `customerId`: the new object has the id of the old one and is another. Objects that both have an `id` are the same by that alone. */
function isReference(from: Column, to: Column): boolean {
  const [a, b] = [from.steps.at(-1) ?? "", to.steps.at(-1) ?? ""];
  const hasId = (column: Column) =>
    column.table.columns.has(ownerOf(column) === "" ? "id" : `${ownerOf(column)}.id`);
  if (hasId(from) && hasId(to)) return a !== "id" || b !== "id";
  const isForeign = (key: string) => /(?:[a-z]Id|_id)$/.test(key);
  return a !== b && (isForeign(a) || isForeign(b));
}

/** Joined by something else than their ids, but these are the same as well. */
function haveSameId({ from, to, pairs }: Pick<Join, "from" | "to" | "pairs">): boolean {
  const idOf = (row: TableRow, column: Column) =>
    row.values.get(ownerOf(column) === "" ? "id" : `${ownerOf(column)}.id`);
  return pairs.every(([a, b]) => {
    const key = keyOf(idOf(a, from) ?? null);
    return key !== undefined && key === keyOf(idOf(b, to) ?? null);
  });
}

/** Lists below joined rows, what a key left over, and the records of documents that share no key. */
function alignLists(table: Table, after: readonly Table[], links: readonly Link[]): Link[] {
  const found: Link[] = [];
  const isSame = ({ from, to, kind }: Link) =>
    kind === "same" && from.table === table && from.owner === "" && to.owner === "";
  const isPlaced = links.some(isSame);
  for (const other of after) {
    const joined = links.filter((link) => isSame(link) && link.to.table === other);
    const done = new Set(joined.flatMap(({ pairs }) => pairs.flat()));
    const isOpen = (row: TableRow) => !done.has(row);
    let pairs: (readonly [TableRow, TableRow])[] = [];
    if (table.parent === undefined) {
      if (other.parent === undefined && (joined.length > 0 || !isPlaced)) {
        pairs = pairs.concat(align(table.rows.filter(isOpen), other.rows.filter(isOpen)));
      }
    } else if (other.parent !== undefined && (joined.length > 0 || isAlike(table, other))) {
      pairs = pairs.concat(alignChildren(table, other, { links: [...links, ...found], isOpen }));
    }
    if (pairs.length > 0)
      found.push({ from: { table, owner: "" }, to: { table: other, owner: "" }, kind: "same", pairs });
  }
  return found;
}

function isAlike(a: Table, b: Table): boolean {
  const last = (path: string) => [path.replace(/\[\]$/, "").split(".").at(-1) ?? ""];
  return similarity(last(a.path), last(b.path)) > 0.5 || columnOverlap(a, b) >= 0.5;
}

function columnOverlap(a: Table, b: Table): number {
  const common = [...a.columns.keys()].filter((path) => b.columns.has(path)).length;
  return common / Math.max(1, Math.min(a.columns.size, b.columns.size));
}

function alignChildren(
  table: Table,
  other: Table,
  { links, isOpen }: { readonly links: readonly Link[]; readonly isOpen: (row: TableRow) => boolean },
): (readonly [TableRow, TableRow])[] {
  const byParent = ({ rows }: Table) => groupBy(rows.filter(isOpen), ({ parent }) => parent);
  const [mine, theirs] = [byParent(table), byParent(other)];
  const pairs: (readonly [TableRow, TableRow])[] = [];
  const done = new Set<TableRow>();
  for (const link of links) {
    if (link.from.table !== table.parent || link.to.table !== other.parent || link.kind !== "same") continue;
    for (const [a, b] of link.pairs) {
      const [children, counterparts] = [mine.get(a), theirs.get(b)];
      if (children === undefined || counterparts === undefined || done.has(a)) continue;
      done.add(a);
      for (const pair of align(children, counterparts)) pairs.push(pair);
    }
  }
  return pairs;
}

/** Equal content first, wherever it is; then what is left by position, when that leaves the same number on both sides. */
function align(before: readonly TableRow[], after: readonly TableRow[]): (readonly [TableRow, TableRow])[] {
  const waiting = groupBy(after, contentOf);
  for (const same of waiting.values()) same.reverse();
  const pairs: (readonly [TableRow, TableRow])[] = [];
  const rest: TableRow[] = [];
  const taken = new Set<TableRow>();
  for (const row of before) {
    const same = waiting.get(contentOf(row))?.pop();
    if (same === undefined) rest.push(row);
    else {
      pairs.push([row, same]);
      taken.add(same);
    }
  }
  const left = after.filter((row) => !taken.has(row));
  if (left.length !== rest.length) return pairs;
  for (const [at, row] of rest.entries()) {
    const counterpart = left[at];
    if (counterpart !== undefined) pairs.push([row, counterpart]);
  }
  return pairs;
}

function contentOf(row: TableRow): string {
  return JSON.stringify([...row.values].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The value that says the most. */
export function exampleOf(column: Column): JsonValue {
  let best: { readonly value: JsonValue; readonly bits: number } | undefined;
  for (const row of column.table.rows.slice(0, SAMPLE)) {
    const value = row.values.get(column.path);
    if (value === undefined) continue;
    const bits = surprise(value);
    if (best === undefined || bits > best.bits) best = { value, bits };
  }
  return best?.value ?? null;
}
