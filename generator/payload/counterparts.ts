/**
 * Where a leaf of the old payload can have gone: columns of rows that are joined with its own, weighed by how much their values and names
 * say, and columns with the same rare values wherever they are.
 */
import type { JsonValue } from "../ground/json.ts";
import { append, getOrAdd, groupBy, once } from "../ground/collections.ts";
import { compareText } from "../ground/text.ts";
import { type EnumMap, parseDateTime, type TransformName } from "../migrate/transform.ts";
import { changeOf, isEmpty, keyOf, keysOf, similarity, surprise, wordsOf } from "./evidence.ts";
import { type Index, isId, type Link, SAMPLE } from "./link.ts";
import { type Column, ownerOf, ownersOf, placeOf, type Table, type TableRow } from "./columns.ts";
import { EVIDENCE, SCORE } from "./thresholds.ts";
import type { Differing } from "./verdict.ts";

export interface Search {
  readonly links: ReadonlyMap<Table, ReadonlyMap<string, readonly Joined[]>>;
  readonly index: Index;
  /** The map's table of values, where it says that a leaf became this place and its values others. */
  readonly valuesOf: (column: Column, to: Column) => EnumMap | undefined;
}

/** A link as seen from the old rows. */
interface Joined {
  readonly link: Link;
  readonly of: ReadonlyMap<TableRow, TableRow>;
}

export function groupLinks(links: readonly Link[]): Map<Table, Map<string, Joined[]>> {
  const groups = new Map<Table, Map<string, Joined[]>>();
  for (const link of links) {
    const { table, owner } = link.from;
    const owners = getOrAdd(groups, table, () => new Map<string, Joined[]>());
    append(owners, owner, { link, of: new Map(link.pairs) });
  }
  return groups;
}

/** One possible counterpart of a leaf. */
export interface Counterpart {
  readonly to: Column;
  readonly score: number;
  readonly bits: number;
  readonly name: number;
  readonly ratio: number;
  /** Objects between the leaf and the one that is joined; `Infinity` without a join. */
  readonly depth: number;
  readonly kind: Link["kind"] | "value";
  readonly transform: TransformName;
  readonly pairs: number;
  readonly agreeing: number;
  readonly example?: { readonly before: JsonValue; readonly after: JsonValue };
  /** Pairs that do not agree, the first few. */
  readonly differing?: readonly Differing[];
  /** In a record that is the object itself, not in a copy of it inside another record. */
  readonly isRecord?: boolean;
}

/** The best first. */
export function counterpartsOf(column: Column, { links, index, valuesOf }: Search): Counterpart[] {
  const best = new Map<Column, Counterpart>();
  const offer = (found: Counterpart) => {
    if (found.score > (best.get(found.to)?.score ?? -Infinity)) best.set(found.to, found);
  };
  const rows = column.table.rows.slice(0, SAMPLE).filter((row) => row.values.has(column.path));
  for (const { joined, depth, up } of linksAround(column, links)) {
    const { link, of } = joined;
    // That an id is the one it was joined by says nothing about where it went.
    if (link.kind === "refers" && link.key === column) continue;
    const pairs: Pairing[] = [];
    for (const row of rows) {
      const counterpart = of.get(ancestor(row, up));
      if (counterpart !== undefined) pairs.push([row.values.get(column.path) ?? null, counterpart, row]);
      if (pairs.length >= EVIDENCE.maxPairs) break;
    }
    if (pairs.length === 0) continue;
    const above = up === 0 ? [] : [column.table.path];
    const from = [...above, ...stepsFrom(up === 0 ? link.from.owner : "", column)];
    for (const to of likely(link.to.table, pairs, from)) {
      const name = similarity(from, stepsFrom(link.to.owner, to));
      const isInside = link.to.owner === "" || to.path.startsWith(`${link.to.owner}.`);
      const found = weigh({
        column,
        to,
        pairs,
        name,
        depth,
        kind: isInside ? link.kind : "refers",
        index,
        values: valuesOf(column, to),
      });
      if (found === undefined) continue;
      // A place that has only some of the records is no better for what it shares with a place that has all.
      const share = Math.min(1, pairs.length / Math.min(rows.length, EVIDENCE.maxPairs));
      const score = found.score * (1 - SCORE.missingRows * (1 - share));
      offer({ ...found, score, isRecord: link.to.owner === "" });
    }
  }
  for (const found of byValue(column, rows, index)) offer(found);
  return [...best.values()].sort((a, b) => b.score - a.score || compareText(orderOf(a.to), orderOf(b.to)));
}

/** Links of the object that holds the leaf, of the objects around it, and of the rows above. */
function* linksAround(column: Column, links: Search["links"]) {
  let depth = 0;
  for (const owner of ownersOf(column)) {
    for (const joined of links.get(column.table)?.get(owner) ?? []) yield { joined, depth, up: 0 };
    depth += 1;
  }
  let up = 1;
  for (let table = column.table.parent; table !== undefined; table = table.parent) {
    for (const joined of links.get(table)?.get("") ?? []) yield { joined, depth: depth + up, up };
    up += 1;
  }
}

function ancestor(row: TableRow, up: number): TableRow {
  return up === 0 || row.parent === undefined ? row : ancestor(row.parent, up - 1);
}

function stepsFrom(owner: string, column: Column): readonly string[] {
  if (owner === "" || !column.path.startsWith(`${owner}.`)) return column.steps;
  return column.steps.slice(ownersOf(column).reverse().indexOf(owner));
}

/** The values of a row by the texts they are found under. */
const keysIn = once(({ values }: TableRow) => groupBy(values, ([, value]) => keyOf(value)));

/** An old value, the new row and the old one. */
type Pairing = readonly [before: JsonValue, after: TableRow, row: TableRow];

/** Columns that agree with one of the first telling pairs, or are called alike. */
function likely(table: Table, pairs: readonly Pairing[], from: readonly string[]): readonly Column[] {
  const paths = new Set<string>();
  const tellingPairs = pairs.filter(([value]) => !isEmpty(value)).slice(0, EVIDENCE.firstPairs);
  for (const [value, row] of tellingPairs) {
    for (const key of keysOf(value)) for (const [path] of keysIn(row).get(key) ?? []) paths.add(path);
  }
  return [...table.columns.values()].filter(
    (column) =>
      paths.has(column.path) || similarity(from.slice(-2), column.steps.slice(-2)) >= EVIDENCE.alike,
  );
}

interface Weighing {
  readonly column: Column;
  readonly to: Column;
  readonly pairs: readonly Pairing[];
  readonly name: number;
  readonly depth: number;
  readonly kind: Link["kind"];
  readonly index: Index;
  /** Old value → new value, where the map says so of this place. */
  readonly values: EnumMap | undefined;
}

/** How well a column holds what became of a leaf, in rows that are joined. */
function weigh({ column, to, pairs, name, depth, kind, index, values }: Weighing): Counterpart | undefined {
  const { compared, agreeing, bits, transforms, example, differing } = tallyOf(pairs, to, { index, values });
  if (compared === 0) return undefined;
  const ratio = agreeing / compared;
  const mapped =
    ratio < EVIDENCE.ratio && kind === "same" && name >= EVIDENCE.enumName ? asEnum(pairs, to) : 0;
  const isHere = placeOf(column) === placeOf(to);
  const evidence = mapped > 0 ? mapped : evidenceOf(bits, ratio);
  const shared = {
    to,
    score:
      evidence +
      (kind === "same" ? SCORE.sameRecord : 0) +
      SCORE.name * name +
      SCORE.path * similarity(column.steps, to.steps) +
      SCORE.lastKeys * similarity(column.steps.slice(-2), to.steps.slice(-2)) +
      (name === 1 && kind === "same" ? SCORE.exactName : 0) +
      (isHere ? SCORE.samePath : 0) +
      SCORE.depth * depth,
    bits: mapped > 0 ? mapped : bits,
    name,
    depth,
    kind,
    pairs: compared,
    ...(example && { example }),
  };
  if (mapped > 0) return { ...shared, ratio: 1, agreeing: compared, transform: "enum-map" };
  return { ...shared, ratio, agreeing, differing, transform: named(strongest(transforms), column, to) };
}

/** What values tell, less where some of them disagree. */
function evidenceOf(bits: number, ratio: number): number {
  return Math.min(bits, EVIDENCE.maxBits) * ratio ** 2;
}

/** How many pairs there are to compare, how many of them agree by which transforms, and what that tells. */
function tallyOf(
  pairs: Weighing["pairs"],
  to: Column,
  { index, values }: Pick<Weighing, "index" | "values">,
) {
  const transforms = new Map<TransformName, number>();
  const distinct = new Set<string>();
  let [compared, agreeing, bits] = [0, 0, 0];
  const differing: Differing[] = [];
  let example: Counterpart["example"];
  let shown = -Infinity;
  for (const [before, row, old] of pairs) {
    const after = row.values.get(to.path);
    if (after === undefined && isEmpty(before)) continue;
    compared += 1;
    const transform = after === undefined ? undefined : changeOf(before, after, values);
    if (after === undefined || transform === undefined) {
      example ??= { before, after: after ?? null };
      if (differing.length < EVIDENCE.differing)
        differing.push({ record: nameOf(old), before, after: after ?? null });
      continue;
    }
    agreeing += 1;
    transforms.set(transform, (transforms.get(transform) ?? 0) + 1);
    const gain = weightOf(before, index);
    const key = keyOf(before);
    if (key !== undefined && !distinct.has(key)) bits += gain;
    if (key !== undefined) distinct.add(key);
    // A value that is called otherwise shows more than one that stayed.
    const shows = gain + (transform === "enum-map" ? 100 : 0);
    if (shows > shown) [example, shown] = [{ before, after }, shows];
  }
  return { compared, agreeing, bits, transforms, example, differing };
}

/** The record that a row is of, or is in, by its key. */
function nameOf(row: TableRow): string {
  const [first = ""] = row.values.keys();
  const key = ["id", "number"].find((one) => row.values.has(one)) ?? first;
  const name = `${key}=${String(row.values.get(key))}`;
  return row.parent === undefined
    ? name
    : `${nameOf(row.parent)} ${row.table.path.replace(/\[\]$/, "")}[${String(row.values.get(key))}]`;
}

/** Values that many columns hold tell less about each. */
function weightOf(value: JsonValue, index: Index): number {
  const bits = surprise(value);
  return Math.max(
    Math.min(bits, EVIDENCE.common),
    bits - EVIDENCE.spread * Math.log2(Math.max(1, index.spread(value))),
  );
}

function strongest(transforms: ReadonlyMap<TransformName, number>): TransformName {
  const [first] = [...transforms]
    .filter(([name]) => name !== "none")
    .sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return first?.[0] ?? "none";
}

/** What an untouched value went through: another name, or out of an object of which nothing else is left. */
function named(transform: TransformName, from: Column, to: Column): TransformName {
  if (transform !== "none") return transform;
  const [a, b] = [from.steps.at(-1), to.steps.at(-1)];
  if (a === b || b === undefined) return "none";
  const owner = from.steps.at(-2);
  if (a === "id" && owner !== undefined && wordsOf(b).at(-1) === "id") return "object-to-id";
  const hasValue = from.table.columns.has(`${ownerOf(from)}.value`);
  return a === "name" && owner !== undefined && hasValue ? "value-name-to-name" : "rename";
}

/** Bits for a one-to-one relation between few members; 0 when there is none. */
function asEnum(pairs: readonly Pairing[], to: Column): number {
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  let count = 0;
  for (const [before, row] of pairs) {
    const after = row.values.get(to.path);
    if (typeof after !== "string" || (typeof before !== "string" && typeof before !== "number")) return 0;
    if (parseDateTime(after) !== undefined) return 0;
    const key = String(before);
    if ((forth.get(key) ?? after) !== after || (back.get(after) ?? key) !== key) return 0;
    forth.set(key, after);
    back.set(after, key);
    count += 1;
  }
  // A name that both sides have means the same on both.
  if ([...forth].some(([key, after]) => key !== after && back.has(key))) return 0;
  return forth.size >= EVIDENCE.enumPairs && count >= EVIDENCE.enumPairs * forth.size
    ? EVIDENCE.enumMember * forth.size
    : 0;
}

/** Places with the same rare values, whether their rows are joined or not. */
function* byValue(column: Column, rows: readonly TableRow[], index: Index): Generator<Counterpart> {
  const found = new Map<
    Column,
    { agreeing: number; bits: number; example: Required<Counterpart>["example"]; transform: TransformName }
  >();
  const seen = new Set<string>();
  let count = 0;
  // Ids are shared by everything that refers to the same thing.
  if (isId(column.steps.at(-1) ?? "")) return;
  for (const row of rows) {
    const before = row.values.get(column.path) ?? null;
    const bits = weightOf(before, index);
    if (isEmpty(before)) continue;
    count += 1;
    if (bits < EVIDENCE.telling + SCORE.unjoinedBits) continue;
    const isNew = !seen.has(keyOf(before) ?? "");
    seen.add(keyOf(before) ?? "");
    for (const [to, [other]] of index.find(keyOf(before) ?? "") ?? []) {
      const after = other?.values.get(to.path) ?? null;
      const transform = changeOf(before, after);
      if (transform === undefined) continue;
      const known = found.get(to);
      if (known === undefined) found.set(to, { agreeing: 1, bits, example: { before, after }, transform });
      else {
        known.agreeing += 1;
        if (isNew) known.bits += bits;
      }
    }
  }
  for (const [to, { agreeing, bits, example, transform }] of found) {
    const ratio = agreeing / count;
    const name = similarity(column.steps.slice(-2), to.steps.slice(-2));
    const score = evidenceOf(bits, ratio) + SCORE.name * name + SCORE.unjoined;
    yield {
      to,
      score,
      bits,
      name,
      ratio,
      depth: Number.POSITIVE_INFINITY,
      kind: "value",
      transform: named(transform, column, to),
      pairs: count,
      agreeing,
      example,
    };
  }
}

function orderOf(column: Column): string {
  return `${String(column.table.document).padStart(6, "0")} ${placeOf(column)}`;
}
