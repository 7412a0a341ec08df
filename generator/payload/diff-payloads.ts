/**
 * An old payload beside new ones: where each of its values went.
 *
 * ```
 * tables of both (columns.ts) → rows joined (link.ts) → counterparts of a leaf (counterparts.ts) → decided (decision.ts) → beside the map (map.ts)
 * ```
 */
import type { JsonValue } from "../ground/json.ts";
import type { MigrationReport } from "../migrate/rows.ts";
import { groupLinks } from "./counterparts.ts";
import { decide } from "./decision.ts";
import { buildIndex, exampleOf, linkTables } from "./link.ts";
import { besides } from "./beside.ts";
import type { Computed } from "./compute.ts";
import { checkAgainst, readMap, type Recognised } from "./map.ts";
import { type Column, placeOf, toTables } from "./columns.ts";
import {
  type Alone,
  isDifferent,
  type LeafVerdict,
  type Location,
  type PayloadDiff,
  type Verdict,
} from "./verdict.ts";

/** Payloads without their envelopes. */
export interface DiffOptions {
  readonly v1: JsonValue;
  readonly v2: readonly { readonly name: string; readonly value: JsonValue }[];
  /** What the old payload is, in the map's words; recognised by its keys when absent. */
  readonly object?: string;
  readonly map?: MigrationReport;
  /** What each new payload was recognised as. */
  readonly answers?: readonly (Recognised | undefined)[];
  /** What the map computes of all records, and the places that it leads to. */
  readonly computed?: { readonly leaves: readonly Computed[]; readonly places: readonly Location[] };
  readonly alone?: Alone;
  /** Values that the new document names, by `Lead.status`. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
  /** Records of each new payload, where not all of them are here. */
  readonly records?: readonly (number | undefined)[];
}

export function diffPayloads(options: DiffOptions): PayloadDiff {
  const before = toTables(options.v1, -1);
  const after = options.v2.flatMap(({ value }, at) => toTables(value, at));
  const columns = before.flatMap((table) => [...table.columns.values()]);
  const map = options.map && readMap(options.map, columns, options.object);
  const object = options.object ?? map?.object;
  const index = buildIndex(before, after);
  const links = linkTables(before, after, index);
  const search = {
    links: groupLinks(links),
    index,
    valuesOf: (from: Column, to: Column) => map?.valuesOf(from, to),
  };
  const locate = (column: Column): Location => ({
    document: options.v2[column.table.document]?.name ?? "",
    path: placeOf(column),
  });
  const used = new Set<Column>();
  const found = columns.map((column): LeafVerdict => {
    const { verdict, best, also, reason } = decide(column, search, links);
    if (verdict !== "abstained") for (const place of [best, ...also]) if (place) used.add(place.to);
    const leaf: LeafVerdict = {
      path: placeOf(column),
      verdict,
      ...(best && verdict !== "abstained" && { transform: best.transform }),
      ...(best && { place: locate(best.to) }),
      also: also.map(({ to }) => locate(to)),
      ...(reason && { reason }),
      pairs: best?.pairs ?? 0,
      agreeing: best?.agreeing ?? 0,
      ...(best?.differing && best.differing.length > 0 && { differing: best.differing }),
      example: best?.example ?? { before: exampleOf(column) },
    };
    return map === undefined ? leaf : checkAgainst(map.rowsOf(leaf.path), leaf, options.answers);
  });
  const beside =
    map &&
    besides(found, {
      map,
      computed: options.computed,
      answers: options.answers,
      after,
      names: options.v2.map(({ name }) => name),
      members: options.members ?? {},
    });
  const leaves = beside?.leaves ?? found;
  const isPlace = placesIn(options.computed?.places ?? []);
  const added = after
    .flatMap((table) => [...table.columns.values()])
    .filter((column) => !used.has(column) && !isPlace(locate(column)))
    .map((column) => ({ ...locate(column), example: exampleOf(column) }));
  const documents = options.v2.map(({ name }, at) => {
    const root = after.find(({ document, parent }) => document === at && parent === undefined);
    const schema = options.answers?.[at]?.schema ?? map?.schemaOf(root);
    const records = options.records?.[at] ?? root?.rows.length ?? 0;
    return { name, records, ...(schema !== undefined && { schema }) };
  });
  const differing = leaves.filter(isDifferent).length;
  const summary = { ...countsOf(leaves), added: added.length, differing };
  const { pins, notOffered = [] } = beside ?? {};
  return {
    ...(object !== undefined && { object }),
    documents,
    ...(options.alone && { alone: options.alone }),
    leaves,
    added,
    summary,
    ...(pins !== undefined && { pins }),
    ...(notOffered.length > 0 && { notOffered }),
  };
}

/** Several fields that a value is made of are written with a plus. */
function placesIn(places: readonly Location[]): (place: Location) => boolean {
  const bare = (path: string) => path.replaceAll("[]", "");
  const known = new Set(
    places.flatMap(({ document, path }) => {
      const owner = path.includes(" + ") ? path.slice(0, path.lastIndexOf(".", path.indexOf(" + ")) + 1) : "";
      return path
        .slice(owner.length)
        .split(" + ")
        .map((one) => `${document} ${bare(owner + one)}`);
    }),
  );
  return ({ document, path }) => known.has(`${document} ${bare(path)}`);
}

function countsOf(leaves: readonly LeafVerdict[]): Readonly<Record<Verdict, number>> {
  const counts = { unchanged: 0, transformed: 0, contradiction: 0, missing: 0, abstained: 0 };
  for (const { verdict } of leaves) counts[verdict] += 1;
  return counts;
}
