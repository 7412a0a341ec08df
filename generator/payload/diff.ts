import { append, getOrAdd, groupBy, once } from "../ground/collections.ts";
import { isEmpty, keyOf, keysOf, similarity, surprise, wordsOf } from "./evidence.ts";
import { buildIndex, type Index, isId, type Link, linkTables, SAMPLE } from "./link.ts";
import {
  type Column,
  ownerOf,
  ownersOf,
  pathFrom,
  placeOf,
  type Row,
  type Table,
  toTables,
} from "./table.ts";
import { findSum, type Sum } from "./sums.ts";
import { type Answer, holdAgainst, readMap } from "./map.ts";
import type { Abstention, LeafVerdict, PayloadDiff, Place, Verdict } from "./verdict.ts";
import type { MigrationReport } from "../migrate/rows.ts";
import { type EnumMap, explain, type TransformName } from "../migrate/transform.ts";
import type { JsonValue } from "../ground/json.ts";

/** Payloads without their envelopes. */
export interface DiffOptions {
  readonly v1: JsonValue;
  readonly v2: readonly { readonly name: string; readonly value: JsonValue }[];
  /** What the old payload is, in the map's words; recognised by its keys when absent. */
  readonly object?: string;
  readonly map?: MigrationReport;
  /** What each new payload was recognised as. */
  readonly answers?: readonly (Answer | undefined)[];
}

export function diffPayloads(options: DiffOptions): PayloadDiff {
  const before = toTables(options.v1, -1);
  const after = options.v2.flatMap(({ value }, at) => toTables(value, at));
  const index = buildIndex(before, after);
  const links = linkTables(before, after, index);
  const name = (column: Column): Place => ({
    document: options.v2[column.table.document]?.name ?? "",
    path: placeOf(column),
  });
  const columns = before.flatMap((table) => [...table.columns.values()]);
  const map = options.map && readMap(options.map, columns, options.object);
  const object = options.object ?? map?.object;
  const search: Search = { links: groupLinks(links), index, valuesOf: (from, to) => map?.valuesOf(from, to) };
  const sums = { links, index };
  const used = new Set<Column>();
  const leaves = columns.map((column): LeafVerdict => {
    const decided = decide(column, search);
    const sum = isOpen(decided) ? findSum(column, sums) : undefined;
    const { verdict, best, also, reason } = withSum(decided, sum);
    if (verdict !== "abstained") for (const column of [best, ...also]) if (column) used.add(column.to);
    const example = { before: telling(column) };
    const leaf: LeafVerdict = {
      path: placeOf(column),
      verdict,
      ...(best && verdict !== "abstained" && { transform: best.transform }),
      ...(best && { place: name(best.to) }),
      also: also.map(({ to }) => name(to)),
      ...(reason && { reason }),
      pairs: best?.pairs ?? 0,
      agreeing: best?.agreeing ?? 0,
      example: best?.example ?? example,
    };
    return map === undefined ? leaf : holdAgainst(leaf, map.rowsOf(leaf.path), options.answers);
  });
  const added = after
    .flatMap((table) => [...table.columns.values()])
    .filter((column) => !used.has(column))
    .map((column) => ({ ...name(column), example: telling(column) }));
  const count = (verdict: Verdict) => leaves.filter((leaf) => leaf.verdict === verdict).length;
  return {
    ...(object !== undefined && { object }),
    documents: options.v2.map(({ name }, at) => {
      const root = after.find(({ document, parent }) => document === at && parent === undefined);
      const schema = options.answers?.[at]?.schema ?? map?.schemaOf(root);
      return { name, records: root?.rows.length ?? 0, ...(schema !== undefined && { schema }) };
    }),
    leaves,
    added,
    summary: {
      unchanged: count("unchanged"),
      transformed: count("transformed"),
      contradiction: count("contradiction"),
      missing: count("missing"),
      abstained: count("abstained"),
      added: added.length,
    },
  };
}

function isOpen({ verdict, reason }: Decision): boolean {
  return verdict === "missing" || (verdict === "abstained" && reason !== "empty");
}

/** What was not found as it is may be what several values add up to. */
function withSum(decision: Decision, sum: Sum | "ambiguous" | undefined): Decision {
  if (sum === undefined) return decision;
  if (sum === "ambiguous") return { verdict: "abstained", reason: "ambiguous", also: [] };
  const { to, pairs, agreeing, example } = sum;
  const best = { to, pairs, agreeing, example, transform: "sum" } as const;
  return { verdict: "transformed", best, also: [] };
}

interface Search {
  readonly links: ReadonlyMap<Table, ReadonlyMap<string, readonly Joined[]>>;
  readonly index: Index;
  /** The map's table of values, where it says that a leaf became this place and its values others. */
  readonly valuesOf: (column: Column, to: Column) => EnumMap | undefined;
}

/** A link as seen from the old rows. */
interface Joined {
  readonly link: Link;
  readonly of: ReadonlyMap<Row, Row>;
}

function groupLinks(links: readonly Link[]): Map<Table, Map<string, Joined[]>> {
  const groups = new Map<Table, Map<string, Joined[]>>();
  for (const link of links) {
    const { table, owner } = link.from;
    const owners = getOrAdd(groups, table, () => new Map<string, Joined[]>());
    append(owners, owner, { link, of: new Map(link.pairs) });
  }
  return groups;
}

/** One possible counterpart of a leaf. */
interface Candidate {
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
  /** In a record that is the object itself, not in a copy of it inside another record. */
  readonly isRecord?: boolean;
}

interface Decision {
  readonly verdict: Verdict;
  readonly best?: Pick<Candidate, "to" | "transform" | "pairs" | "agreeing" | "example">;
  readonly also: readonly Candidate[];
  readonly reason?: Abstention;
}

/** Score by which the best place has to lead; a tie says nothing. */
const MARGIN = 1.5;
/** Bits from which the absence of a value says that it is not there. */
const TELLING = 8;
/** Pairs of rows looked at per leaf and link. */
const MAX_PAIRS = 300;
/** Share of pairs that have to agree: payloads are rarely taken at the same moment. */
const MIN_RATIO = 0.75;

function decide(column: Column, search: Search): Decision {
  const candidates = candidatesOf(column, search);
  const convincing = candidates.filter(isConvincing);
  const accepted = convincing.length > 0 ? convincing : onlyOne(candidates);
  const [first, second] = accepted;
  if (first !== undefined) {
    const own =
      first.kind === "same" && first.isRecord === false ? accepted.find(isOwnRecord(first)) : undefined;
    const best = own ?? first;
    if (
      own === undefined &&
      second !== undefined &&
      first.score - second.score < MARGIN &&
      !isSamePlace(best, second)
    ) {
      return { verdict: "abstained", reason: "ambiguous", best, also: accepted.slice(1, 4) };
    }
    const also = accepted.filter((other) => other !== best && other.bits >= TELLING && other.depth <= 1);
    return { verdict: best.transform === "none" ? "unchanged" : "transformed", best, also: also.slice(0, 3) };
  }
  const abstained = (reason: Abstention, best?: Candidate): Decision => ({
    verdict: "abstained",
    reason,
    ...(best && { best }),
    also: [],
  });
  const value = telling(column);
  const namesake = candidates.find(({ kind, depth, name }) => kind === "same" && depth === 0 && name >= 0.8);
  if (namesake !== undefined) return abstained("differs", namesake);
  if (isEmpty(value)) return abstained("empty");
  const joined = ownersOf(column).findIndex((owner) =>
    search.links
      .get(column.table)
      ?.get(owner)
      ?.some(({ link }) => link.kind === "same" && !isStub(link)),
  );
  // An embedded object that has an id of its own is another record: without that record nothing is known about the rest of it.
  const owner = ownersOf(column).findIndex((path) =>
    column.table.columns.has(path === "" ? "id" : `${path}.id`),
  );
  if (joined < 0 || (owner >= 0 && owner < joined)) return abstained("no-record");
  const isAround = candidates.some(
    ({ kind, ratio, bits }) => kind !== "value" && ratio >= MIN_RATIO && bits >= 1,
  );
  if (surprise(value) < TELLING || isAround || search.index.spread(value) > 0) return abstained("common");
  return { verdict: "missing", also: [] };
}

function isConvincing({ ratio, bits, name, depth, kind, score }: Candidate): boolean {
  if (ratio < MIN_RATIO) return false;
  if (kind === "same" && name === 1) return true;
  if (bits >= TELLING && score >= 14) return true;
  return name >= 0.7 && bits >= (kind === "same" ? 0.5 : 4) && kind !== "value" && depth <= 1 && score >= 7;
}

/** In the record itself nothing else has the value, and the name speaks for it. */
function onlyOne(candidates: readonly Candidate[]): readonly Candidate[] {
  const agreeing = candidates.filter(({ ratio, bits }) => ratio >= MIN_RATIO && bits >= 1);
  const [only] = agreeing;
  return only !== undefined &&
    agreeing.length === 1 &&
    only.kind === "same" &&
    only.depth === 0 &&
    only.bits >= 6 &&
    only.name >= 0.6
    ? agreeing
    : [];
}

/** `{id, name}` inside another record: enough to join, too little to say what is missing. */
function isStub({ to }: Link): boolean {
  if (to.owner === "") return false;
  return [...to.table.columns.values()].filter((column) => ownersOf(column).includes(to.owner)).length < 4;
}

/** The object as a record of another document, of which the first is a copy. */
function isOwnRecord(first: Candidate) {
  return ({ kind, name, isRecord, to }: Candidate): boolean =>
    kind === "same" && name === 1 && isRecord === true && to.table.document !== first.to.table.document;
}

/** The same record answered by two endpoints. */
function isSamePlace(a: Candidate, b: Candidate): boolean {
  return a.to.table.document !== b.to.table.document && placeOf(a.to) === placeOf(b.to);
}

function candidatesOf(column: Column, { links, index, valuesOf }: Search): Candidate[] {
  const best = new Map<Column, Candidate>();
  const offer = (candidate: Candidate | undefined) => {
    if (candidate === undefined) return;
    const known = best.get(candidate.to);
    if (known === undefined || candidate.score > known.score) best.set(candidate.to, candidate);
  };
  const rows = column.table.rows.slice(0, SAMPLE).filter((row) => row.values.has(column.path));
  for (const { joined, depth, up } of linksAround(column, links)) {
    const { link, of } = joined;
    // That an id is the one it was joined by says nothing about where it went.
    if (link.kind === "refers" && link.key === column) continue;
    const pairs: (readonly [JsonValue, Row])[] = [];
    for (const row of rows) {
      const counterpart = of.get(ancestor(row, up));
      if (counterpart !== undefined) pairs.push([row.values.get(column.path) ?? null, counterpart]);
      if (pairs.length >= MAX_PAIRS) break;
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
      // A place that has only some of the records is no better for what it shares with a place that has all.
      const score =
        found && found.score * (1 - 0.4 * (1 - Math.min(1, pairs.length / Math.min(rows.length, MAX_PAIRS))));
      offer(found && { ...found, score: score ?? 0, isRecord: link.to.owner === "" });
    }
  }
  for (const candidate of byValue(column, rows, index)) offer(candidate);
  return [...best.values()].sort((a, b) => b.score - a.score || compare(orderOf(a.to), orderOf(b.to)));
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

function ancestor(row: Row, up: number): Row {
  return up === 0 || row.parent === undefined ? row : ancestor(row.parent, up - 1);
}

function stepsFrom(owner: string, column: Column): readonly string[] {
  const inner = pathFrom(owner, column);
  if (inner === column.path) return column.steps;
  return column.steps.slice(ownersOf(column).reverse().indexOf(owner));
}

/** The values of a row by the texts they are found under. */
const keysIn = once(({ values }: Row) => groupBy(values, ([, value]) => keyOf(value)));

/** Columns that agree with one of the first telling pairs, or are called alike. */
function likely(
  table: Table,
  pairs: readonly (readonly [JsonValue, Row])[],
  from: readonly string[],
): readonly Column[] {
  const paths = new Set<string>();
  const tellingPairs = pairs.filter(([value]) => !isEmpty(value)).slice(0, 10);
  for (const [value, row] of tellingPairs) {
    for (const key of keysOf(value)) for (const [path] of keysIn(row).get(key) ?? []) paths.add(path);
  }
  return [...table.columns.values()].filter(
    (column) => paths.has(column.path) || similarity(from.slice(-2), column.steps.slice(-2)) >= 0.55,
  );
}

interface Weighing {
  readonly column: Column;
  readonly to: Column;
  readonly pairs: readonly (readonly [JsonValue, Row])[];
  readonly name: number;
  readonly depth: number;
  readonly kind: Link["kind"];
  readonly index: Index;
  /** Old value → new value, where the map says so of this place. */
  readonly values: EnumMap | undefined;
}

function weigh({ column, to, pairs, name, depth, kind, index, values }: Weighing): Candidate | undefined {
  const transforms = new Map<TransformName, number>();
  const distinct = new Set<string>();
  let [compared, agreeing, bits] = [0, 0, 0];
  let example: (Candidate["example"] & { readonly bits: number }) | undefined;
  for (const [before, row] of pairs) {
    const after = row.values.get(to.path);
    if (after === undefined && isEmpty(before)) continue;
    compared += 1;
    const transform = after === undefined ? undefined : explain(before, after, values);
    if (after === undefined || transform === undefined) {
      if (example === undefined) example = { before, after: after ?? null, bits: -1 };
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
    if (example === undefined || shows > example.bits) example = { before, after, bits: shows };
  }
  if (compared === 0) return undefined;
  const ratio = agreeing / compared;
  const mapped = ratio < MIN_RATIO && kind === "same" && name >= 0.8 ? asEnum(pairs, to) : 0;
  const isHere = placeOf(column) === placeOf(to);
  const evidence = mapped > 0 ? mapped : Math.min(bits, 40) * ratio ** 2;
  const shared = {
    to,
    score:
      evidence +
      // The record itself before others that name it.
      (kind === "same" ? 4 : 0) +
      12 * name +
      3 * similarity(column.steps, to.steps) +
      8 * similarity(column.steps.slice(-2), to.steps.slice(-2)) +
      (name === 1 && kind === "same" ? 12 : 0) +
      (isHere ? 6 : 0) -
      3 * depth,
    bits: mapped > 0 ? mapped : bits,
    name,
    depth,
    kind,
    pairs: compared,
    ...(example && { example: { before: example.before, after: example.after } }),
  };
  if (mapped > 0) return { ...shared, ratio: 1, agreeing: compared, transform: "enum-map" };
  return { ...shared, ratio, agreeing, transform: named(strongest(transforms), column, to) };
}

/** Values that many columns hold tell less about each. */
function weightOf(value: JsonValue, index: Index): number {
  const bits = surprise(value);
  return Math.max(Math.min(bits, 0.5), bits - 1.5 * Math.log2(Math.max(1, index.spread(value))));
}

function strongest(transforms: ReadonlyMap<TransformName, number>): TransformName {
  const [first] = [...transforms]
    .filter(([name]) => name !== "none")
    .sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
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
function asEnum(pairs: readonly (readonly [JsonValue, Row])[], to: Column): number {
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  let count = 0;
  for (const [before, row] of pairs) {
    const after = row.values.get(to.path);
    if (typeof after !== "string" || (typeof before !== "string" && typeof before !== "number")) return 0;
    const key = String(before);
    if ((forth.get(key) ?? after) !== after || (back.get(after) ?? key) !== key) return 0;
    forth.set(key, after);
    back.set(after, key);
    count += 1;
  }
  return forth.size >= 2 && count >= 2 * forth.size ? 4 * forth.size : 0;
}

/** Places with the same rare values, whether their rows are joined or not. */
function* byValue(column: Column, rows: readonly Row[], index: Index): Generator<Candidate> {
  const found = new Map<
    Column,
    { agreeing: number; bits: number; example: Required<Candidate>["example"]; transform: TransformName }
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
    if (bits < TELLING + 2) continue;
    const isNew = !seen.has(keyOf(before) ?? "");
    seen.add(keyOf(before) ?? "");
    for (const [to, [other]] of index.find(keyOf(before) ?? "") ?? []) {
      const after = other?.values.get(to.path) ?? null;
      const transform = explain(before, after);
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
    const score = Math.min(bits, 40) * ratio ** 2 + 12 * name - 10;
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

/** The value that says the most. */
function telling(column: Column): JsonValue {
  let best: { readonly value: JsonValue; readonly bits: number } | undefined;
  for (const row of column.table.rows.slice(0, SAMPLE)) {
    const value = row.values.get(column.path);
    if (value === undefined) continue;
    const bits = surprise(value);
    if (best === undefined || bits > best.bits) best = { value, bits };
  }
  return best?.value ?? null;
}

function orderOf(column: Column): string {
  return `${String(column.table.document).padStart(6, "0")} ${placeOf(column)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
