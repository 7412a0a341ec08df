/** What a migration report says about the leaves of a payload, and whether what was found is that. */
import { getOrAdd, once } from "../ground/collections.ts";
import type { LeafVerdict } from "./verdict.ts";
import type { EnumMap } from "../migrate/transform.ts";
import type { MigrationReport, Row as MapRow, Target } from "../migrate/rows.ts";
import { type Column, placeOf, type Table } from "./columns.ts";

export interface FieldMap {
  readonly object: string | undefined;
  /** The row of a leaf, then those of the objects that embed it, innermost first; none where the map does not know the leaf. */
  readonly rowsOf: (path: string) => readonly MapRow[];
  readonly schemaOf: (table: Table | undefined) => string | undefined;
  /** What the values of a leaf became at a place; nothing where the map does not say that it is the place, or has no table. */
  readonly valuesOf: (column: Column, to: Column) => EnumMap | undefined;
}

export function readMap(
  map: MigrationReport,
  columns: readonly Column[],
  given: string | undefined,
): FieldMap {
  const fields = new Map<string, Map<string, MapRow>>();
  const schemas = new Map<string, Set<string>>();
  for (const row of map.rows) {
    if (row.kind !== "field") continue;
    getOrAdd(fields, row.v1.object, () => new Map<string, MapRow>()).set(plain(row.v1.field), row);
    for (const { schema, field } of row.targets) {
      if (schema === undefined || field === undefined) continue;
      getOrAdd(schemas, schema, () => new Set<string>()).add(plain(field).split(".")[0] ?? "");
    }
  }
  const keys = new Set(columns.map((column) => plain(placeOf(column)).split(".")[0] ?? ""));
  const heads = [...fields].map(
    ([name, rows]) => [name, new Set([...rows.keys()].map((path) => path.split(".")[0] ?? ""))] as const,
  );
  const object = given ?? closest(keys, heads);
  const rowsOf = (path: string): readonly MapRow[] => {
    let at = object;
    const owners: MapRow[] = [];
    const steps = plain(path).split(".");
    let taken = 0;
    // Down through embedded objects, each of which is an object of the map itself.
    while (at !== undefined) {
      const rows = fields.get(at);
      const exact = rows?.get(steps.slice(taken).join("."));
      if (exact !== undefined) return [exact, ...owners];
      let inner: string | undefined;
      for (let end = steps.length - 1; end > taken && inner === undefined; end--) {
        const owner = rows?.get(steps.slice(taken, end).join("."));
        const type = owner?.v1.type;
        const named = type === undefined ? undefined : /([\w.]+)>?$/.exec(type)?.[1];
        if (named === undefined || !fields.has(named)) continue;
        inner = named;
        taken = end;
        if (owner) owners.unshift(owner);
      }
      at = inner;
    }
    return [];
  };
  const schemaOf = (table: Table | undefined) =>
    table && closest(new Set([...table.columns.values()].map(({ steps }) => steps[0] ?? "")), schemas);
  return { object, rowsOf, schemaOf, valuesOf: valuesBy(rowsOf) };
}

function valuesBy(rowsOf: FieldMap["rowsOf"]): FieldMap["valuesOf"] {
  const rowOf = once((column: Column) => rowsOf(placeOf(column))[0]);
  return (column, to) => {
    const row = rowOf(column);
    if (row?.values === undefined || !row.targets.some((target) => isAt(target, placeOf(to))))
      return undefined;
    return new Map(row.values.map(({ from, to: value }) => [from, value]));
  };
}

function isAt({ field }: Target, path: string): boolean {
  if (field === undefined) return false;
  return plain(path) === plain(field) || plain(path).endsWith(`.${plain(field)}`);
}

/** What a new payload is. */
export interface Recognised {
  /** `domain schema`. */
  readonly schema: string;
  /** That answer it. */
  readonly operations: readonly string[];
}

/** Without the marks of lists: who compares places does not care about them. */
function plain(path: string): string {
  return path.replaceAll("[]", "");
}

/** The set that shares most, as a part of both; nothing below half of the smaller one. */
function closest(
  keys: ReadonlySet<string>,
  sets: Iterable<readonly [string, ReadonlySet<string>]>,
): string | undefined {
  let best: { readonly name: string; readonly score: number } | undefined;
  for (const [name, set] of sets) {
    const common = [...keys].filter((key) => set.has(key)).length;
    if (common < 2 || common / Math.min(keys.size, set.size) < 0.5) continue;
    const score = (2 * common) / (keys.size + set.size);
    if (best === undefined || score > best.score || (score === best.score && name < best.name))
      best = { name, score };
  }
  return best?.name;
}

/**
 * A place is what the map says when it ends in one of its targets, or in a target of the object that embedded it: the id of a former
 * `customer` is found in `customerId`.
 */
export function checkAgainst(
  [row, ...owners]: readonly MapRow[],
  leaf: LeafVerdict,
  answers?: readonly (Recognised | undefined)[],
): LeafVerdict {
  if (row === undefined || row.band === "review") return leaf;
  const isFound = leaf.verdict === "unchanged" || leaf.verdict === "transformed";
  if (!isFound) return leaf;
  const places = [leaf.place, ...leaf.also].flatMap((place) => (place ? [place.path] : []));
  const isPlace = (target: Target) => places.some((path) => isAt(target, path));
  const isTarget = (target: Target) => target.field === undefined || isPlace(target);
  if (row.targets.some(isTarget) || owners.some((owner) => owner.targets.some(isPlace))) return leaf;
  // Where it should be was not handed in: that it is somewhere else as well contradicts nothing.
  const given = answers && new Set(answers.flatMap((answer) => answer?.operations ?? []));
  const isGiven = ({ operation }: Target) =>
    operation === undefined || given === undefined || given.has(operation);
  if (row.targets.length > 0 && !row.targets.some(isGiven)) return leaf;
  const expected = row.targets.map(({ domain, schema, field }) =>
    [domain, schema, field].filter((part) => part !== undefined).join(" "),
  );
  return { ...leaf, verdict: "contradiction", expected: expected.length > 0 ? expected : ["removed"] };
}
