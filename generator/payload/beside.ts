/** What was found beside what the map computes: where the two do not agree one of them is wrong, and both values are shown. */
import type { JsonValue } from "../ground/json.ts";
import { pinsFor } from "../migrate/render/pin.ts";
import type { Row } from "../migrate/rows.ts";
import type { TransformName } from "../migrate/transform.ts";
import { type Column, placeOf, type Table } from "./columns.ts";
import type { Computed } from "./compute.ts";
import type { Result } from "./pairs.ts";
import { isEmpty, keyOf, surprise, wordsOf } from "./evidence.ts";
import type { FieldMap, Recognised } from "./map.ts";
import { DIFFERS, EVIDENCE, TABLE } from "./thresholds.ts";
import type { LeafVerdict, Location, PayloadDiff } from "./verdict.ts";

type ValuePair = NonNullable<LeafVerdict["values"]>[number];

interface Basis {
  readonly map: FieldMap;
  readonly computed: { readonly leaves: readonly Computed[] } | undefined;
  readonly answers: readonly (Recognised | undefined)[] | undefined;
  /** Tables of the new payloads, and the names of these. */
  readonly after: readonly Table[];
  readonly names: readonly string[];
  /** Values that the new document names, by `Lead.status`. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

export function besides(
  found: readonly LeafVerdict[],
  basis: Basis,
): Pick<PayloadDiff, "leaves" | "pins" | "notOffered"> {
  const computed = new Map((basis.computed?.leaves ?? []).map((leaf) => [leaf.path, leaf]));
  const of = (path: string) => computed.get(path) ?? computed.get(`${path}[]`);
  const leaves = found.map((leaf) => {
    const own = of(leaf.path);
    return own && says(own, leaf)
      ? judged(leaf, own, basis)
      : guessed(believed(leaf, basis), computed.size > 0);
  });
  const known = new Set(found.flatMap(({ path }) => [path, `${path}[]`]));
  for (const own of computed.values())
    if (!known.has(own.path) && says(own, undefined)) leaves.push(judged(undefined, own, basis));
  const offers = leaves.flatMap((leaf) => offersOf(leaf, basis));
  const rows = offers.flatMap((one) => (typeof one === "string" ? [] : [one]));
  const notOffered = offers.filter((one) => typeof one === "string");
  return { leaves, notOffered, ...(rows.length > 0 && { pins: pinsFor(rows) }) };
}

/** Where the map looks an id up and the records were not handed in, another id in the place of the object says nothing of it. */
function says({ id }: Computed, leaf: LeafVerdict | undefined): boolean {
  return id?.isAlone !== true || isMost(id) || leaf?.verdict === "contradiction";
}

/** By the values that the map computes. */
function judged(leaf: LeafVerdict | undefined, own: Computed, basis: Basis): LeafVerdict {
  const [row, owner] = basis.map.rowsOf(own.path);
  const table = tableOf(own, row, basis.members);
  const agreeing = Math.max(own.agreeing, table?.agreeing ?? 0);
  const isLookedUp = own.id?.isAlone === false && isMost(own);
  if (!isLookedUp && own.id !== undefined && !isMost(own.id) && owner?.fate.includes("object-to-id"))
    return contradiction(own.id, { leaf, own, basis });
  if (isMost({ ...own, agreeing })) return foundAt(leaf, { ...own, agreeing }, row, table);
  // Where a search finds them at the very place, the values are right, and only the route's choice among several is not.
  const isThere = leaf?.place?.path.includes("[]") === true && isSame(leaf.place, own.place) && isMost(leaf);
  if (isThere && isFound(leaf)) return leaf;
  return contradiction(own, { leaf, own, basis });
}

function isMost({ agreeing, pairs }: { readonly agreeing: number; readonly pairs: number }): boolean {
  return pairs > 0 && (pairs - agreeing) / pairs <= DIFFERS.few;
}

function guessed(leaf: LeafVerdict, isComputed: boolean): LeafVerdict {
  return isComputed && leaf.differing !== undefined ? { ...leaf, guessed: true } : leaf;
}

function isFound({ verdict }: LeafVerdict): boolean {
  return verdict === "unchanged" || verdict === "transformed" || verdict === "contradiction";
}

function foundAt(
  leaf: LeafVerdict | undefined,
  own: Computed,
  row: Row | undefined,
  table: Computed["table"],
): LeafVerdict {
  const { path, place, pairs, agreeing, differing, clock } = own;
  const others = differing.filter(
    ({ before, after }) => table === undefined || table.values.get(String(before)) !== after,
  );
  const isChanged = table !== undefined && table.fewest < Infinity;
  const isDerived = row?.fate.includes("derived") === true && own.transform === "none";
  const transform = isChanged ? "enum-map" : isDerived ? undefined : named(said(own, row), path, place);
  const [first] = differing;
  const elsewhere = leaf === undefined || !isFound(leaf) ? [] : [leaf.place, ...leaf.also];
  return {
    path,
    // A gate for lists: one record of many that is not what the map makes of the new one contradicts it.
    verdict: others.length > 0 ? "contradiction" : transform === "none" ? "unchanged" : "transformed",
    ...(transform !== undefined && { transform }),
    ...(isDerived && { derived: true as const }),
    ...(place && { place }),
    also: elsewhere.filter((one) => one !== undefined && !isSame(one, place)) as Location[],
    ...(table && { values: [...table.values].map(([from, to]) => ({ from, to })) }),
    ...(clock && { clock: { offsets: clock.offsets, zones: clock.zones } }),
    ...(others.length > 0 && { differing: others.slice(0, DIFFERS.shown) }),
    pairs,
    agreeing,
    example: own.example ?? (first ? { before: first.before, after: first.after } : { before: null }),
  };
}

/** Steps of a route may have changed a value already. */
function said({ transform, example }: Computed, row: Row | undefined): TransformName {
  if (example === undefined || isEmpty(example.before)) return transform;
  const isSaid = row !== undefined && row.transform !== "manual" && row.transform !== "enum-map";
  return transform === "none" && isSaid && row.inverse?.back.length !== 0 ? row.transform : transform;
}

/** @param what the pairs that do not agree, and where their new values are */
function contradiction(
  what: Result & { readonly place?: Location },
  {
    leaf,
    own,
    basis,
  }: { readonly leaf: LeafVerdict | undefined; readonly own: Computed; readonly basis: Basis },
): LeafVerdict {
  const { place, pairs, agreeing } = what;
  const differing = what.differing.slice(0, DIFFERS.shown);
  const isOther = what !== own && isMost(own) && own.place !== undefined && !isSame(own.place, place);
  const found = leaf !== undefined && isFound(leaf) ? [leaf.place, ...leaf.also] : [];
  const elsewhere = isOther ? own.place : found.find((one) => one !== undefined && !isSame(one, place));
  const through = elsewhere && throughOf(elsewhere, { differing, ...(place && { place }) }, basis);
  const [first] = differing;
  const others = own.table?.others;
  return {
    path: own.path,
    verdict: "contradiction",
    ...(elsewhere && leaf?.transform !== undefined && { transform: leaf.transform }),
    ...(elsewhere && { place: elsewhere }),
    also: [],
    ...(through && { through }),
    ...(others && { values: [...others].map(([from, to]) => ({ from, to })) }),
    expected: [place === undefined ? "computed" : `${place.document} ${place.path}`],
    pairs,
    agreeing,
    ...(differing.length > 0 && { differing }),
    example: first
      ? {
          before: first.before,
          after: first.after,
          ...(first.computed !== undefined && { computed: first.computed }),
        }
      : { before: null },
  };
}

/** A table counts where the map says that values are called otherwise, or where each was seen often enough and its name is gone. */
function tableOf({ table, pairs, agreeing }: Computed, row: Row | undefined, members: Basis["members"]) {
  if (table === undefined) return undefined;
  const isList = row?.transform === "enum-map" || row?.transforms?.includes("enum-map") === true;
  if (isList) return table;
  if (staysNamed(table.values, (row && members[nameOf(row)]) ?? [])) return undefined;
  const isSeen =
    table.fewest >= TABLE.seen && table.fewest < Infinity && table.values.size * TABLE.seen <= pairs;
  return isSeen && table.agreeing > agreeing ? table : undefined;
}

/** Names that both sides have mean the same on both: that one became another of them is a difference between records. */
function staysNamed(values: ReadonlyMap<string, string>, members: readonly string[]): boolean {
  const seen = new Set(values.values());
  const isSwapped = [...values].some(([from, to]) => from !== to && seen.has(from));
  return isSwapped || [...values.keys()].every((from) => seen.has(from) || members.includes(from));
}

function named(transform: TransformName, path: string, place: Location | undefined): TransformName {
  if (transform !== "none" || place === undefined) return transform;
  const steps = path.replaceAll("[]", "").split(".");
  const [a, b] = [steps.at(-1), place.path.replaceAll("[]", "").split(".").at(-1)];
  if (a === b || b === undefined || path.endsWith("[]"))
    return path.endsWith("[]") && a !== b ? "rename" : "none";
  return a === "id" && steps.length > 1 && wordsOf(b).at(-1) === "id" ? "object-to-id" : "rename";
}

function isSame(a: Location, b: Location | undefined): boolean {
  return a.document === b?.document && a.path.replaceAll("[]", "") === b.path.replaceAll("[]", "");
}

/** In the rows where the old values were found: the field that has what the map's place has. */
function throughOf(
  found: Location,
  own: Pick<Computed, "place" | "differing">,
  { after, names }: Basis,
): readonly Location[] | undefined {
  const column = after
    .flatMap((table) => [...table.columns.values()])
    .find((one) => names[one.table.document] === found.document && placeOf(one) === found.path);
  if (column === undefined || own.place === undefined) return undefined;
  const rowOf = (value: JsonValue) =>
    column.table.rows.find((row) => keyOf(row.values.get(column.path) ?? null) === keyOf(value));
  const rows = own.differing.map(({ before, after: there }) => ({ row: rowOf(before), key: keyOf(there) }));
  const leads = (one: Column) =>
    one !== column &&
    rows.every(({ row, key }) => key !== undefined && keyOf(row?.values.get(one.path) ?? null) === key);
  const way = rows.length === 0 ? undefined : [...column.table.columns.values()].find(leads);
  return way && [own.place, { document: found.document, path: placeOf(way) }, found];
}

/** Of what the map does not compute: a value that anything could have is no find where the map names a place that was not handed in. */
function believed(leaf: LeafVerdict, basis: Basis): LeafVerdict {
  const { map, answers } = basis;
  const rows = map.rowsOf(leaf.path);
  const [row, ...owners] = rows;
  const isHere = isFound(leaf);
  if (row === undefined || row.band === "review") return leaf;
  const abstained = (reason: NonNullable<LeafVerdict["reason"]>): LeafVerdict => {
    const {
      transform: _transform,
      place: _place,
      expected: _expected,
      differing: _differing,
      ...rest
    } = leaf;
    return { ...rest, verdict: "abstained", reason, also: [] };
  };
  if (rows.some(({ targets }) => targets.length > 0 && targets.every(({ event }) => event !== undefined)))
    return isHere && leaf.verdict !== "contradiction" ? leaf : abstained("envelope");
  const given = answers && new Set(answers.flatMap((answer) => answer?.operations ?? []));
  const isGiven = row.targets.some(
    ({ operation }) => operation === undefined || given === undefined || given.has(operation),
  );
  // What an object inside of another has is in a record that it leads to: the same value in any other says nothing.
  if (leaf.place && owners.length > 0 && !isLinked(leaf, rows, basis))
    return { ...abstained("not-given"), pairs: 0, agreeing: 0, example: { before: leaf.example.before } };
  const isMoved = leaf.place?.path !== leaf.path;
  const isCommon = isMoved && surprise(leaf.example.before) < EVIDENCE.telling;
  if (isHere)
    return isCommon && (!isGiven || leaf.verdict === "contradiction")
      ? abstained(isGiven ? "common" : "not-given")
      : leaf;
  return leaf.reason === "no-record" && row.targets.length > 0 && !isGiven ? abstained("not-given") : leaf;
}

/** Whether a place is in an answer that the rows name; of what is like no answer nobody knows. */
function isLinked({ place }: LeafVerdict, rows: readonly Row[], { answers, names }: Basis): boolean {
  const answer = answers?.[names.indexOf(place?.document ?? "")];
  return (
    answer === undefined ||
    rows.some(({ targets }) =>
      targets.some(
        ({ domain, schema, operation }) =>
          answer.schema === `${domain} ${schema ?? ""}` ||
          (operation !== undefined && answer.operations.includes(operation)),
      ),
    )
  );
}

/** The table that was seen as a row, and what of it the new document does not have: a pin with that would be refused. */
function offersOf({ path, values }: LeafVerdict, { map, members }: Basis): (Row | string)[] {
  const [row] = map.rowsOf(path);
  if (row === undefined || values === undefined) return [];
  const name = nameOf(row);
  const known = members[name];
  const isKnown = ({ to }: ValuePair) => known === undefined || known.includes(String(to));
  const others = values.filter((one) => !isKnown(one)).map(({ from, to }) => `${from} → ${String(to)}`);
  const told =
    others.length === 0
      ? []
      : [
          `Not offered as a pin for ${name}: ${others.join(", ")}. The new document has ${known?.join(", ")} there, and no other value.`,
        ];
  return [...rowWithTable(row, values.filter(isKnown)), ...told];
}

/** As `Basis.members` has it. */
function nameOf({ v1 }: Row): string {
  return `${v1.object}.${v1.field ?? ""}`;
}

/** The row with the table that was seen, where the map has another one or none. */
function rowWithTable(row: Row, values: readonly ValuePair[]): Row[] {
  if (!values.some(({ from, to }) => from !== to)) return [];
  const known = new Map((row.values ?? []).map(({ from, to }) => [from, to]));
  if (values.every(({ from, to }) => known.get(from) === to)) return [];
  const seen = new Set(values.map(({ from }) => from));
  const all = [...values, ...(row.values ?? []).filter(({ from }) => !seen.has(from))];
  const transforms = [...(row.transforms ?? [row.transform])].filter(
    (name) => name !== "none" && name !== "enum-map" && name !== "manual",
  );
  const fate = [...new Set([...row.fate.filter((one) => one !== "same"), "enum-changed" as const])];
  return [
    {
      ...row,
      fate,
      transform: "enum-map",
      transforms: [...transforms, "enum-map"],
      values: all,
      pinned: false,
    },
  ];
}
