/**
 * How the rows of a collection are got: the calls that show its records, and which of them a sync reads.
 *
 * A feed is best, for it tells what changed; then a list that can be asked for what changed; then all of it. What can only be asked for by
 * the record it belongs to is asked for each record that changed.
 */
import { type Collection, collectionsOf, rowsOf } from "../describe/collections.ts";
import { idsIn, recordPath } from "../describe/paths.ts";
import { groupBy } from "../ground/collections.ts";
import { pick } from "../ground/pick.ts";
import type { Domain, Operation, QueryParameter, Type } from "../model/ir.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "../model/operations.ts";
import { modelsOf, resolve } from "../model/models.ts";
import { fullPath } from "../model/path.ts";
import type { ReadSpec } from "../sync/table.ts";
import type { Profile } from "../vendor/profile.ts";
import type { WireProfile } from "../vendor/wire.ts";

/** A way to get rows, with their type, and the parameter of the path that the id of another record stands in. */
export interface Reading {
  readonly operation: Operation;
  readonly type: Type;
  readonly read: ReadSpec;
  readonly kind: "feed" | "changes" | "all" | "one" | "below";
  readonly by: readonly string[];
  /** Key of the collection whose records are asked for one by one. */
  readonly of?: string;
}

/** Which is read, of several: the first kind that there is. */
const RANK: Readonly<Record<Reading["kind"], number>> = { feed: 0, changes: 1, all: 2, one: 3, below: 4 };

export interface Sources {
  /** What each collection is read by, and the operations that are no better. */
  readonly byKey: ReadonlyMap<string, readonly Reading[]>;
  /** Operations that no table is read by, with the reason. */
  readonly left: readonly { readonly operation: string; readonly why: string }[];
}

export function sourcesOf(domain: Domain, vendor: Profile): Sources {
  const { byKey, keyAt } = collectionsOf(domain);
  const left: { operation: string; why: string }[] = [];
  const readings = resourceOperations(domain).flatMap((entry): [string, Reading][] => {
    const { operation } = entry;
    const key = keyAt(recordPath(operation));
    const found = operation.method === "GET" ? readingOf(entry, { domain, vendor, byKey, keyAt }) : WRITES;
    if (typeof found === "object") {
      return byKey.has(key) ? [[key, found]] : leave(left, operation, "its rows are records of no kind");
    }
    return leave(left, operation, found);
  });
  const grouped = groupBy(readings, ([key]) => key);
  return {
    byKey: new Map(
      [...grouped].map(([key, all]) => [
        key,
        all.map(([, reading]) => reading).sort((a, b) => RANK[a.kind] - RANK[b.kind]),
      ]),
    ),
    left,
  };
}

function leave(
  left: { operation: string; why: string }[],
  { source }: Operation,
  why: string,
): [string, Reading][] {
  left.push({ operation: source, why });
  return [];
}

const WRITES = "changes something, or computes an answer";

interface Scene {
  readonly domain: Domain;
  readonly vendor: Profile;
  readonly byKey: ReadonlyMap<string, Collection>;
  readonly keyAt: ReturnType<typeof collectionsOf>["keyAt"];
}

/** @returns a text where nothing can be read by it: why */
function readingOf(entry: ResourceOperation, scene: Scene): Reading | string {
  const { operation } = entry;
  const { domain, vendor, byKey, keyAt } = scene;
  const { wire } = vendor;
  const { changed = [] } = wire;
  const { success, pathParameters, query, paging } = operation;
  if (success.kind !== "json" || success.type === undefined) return "answers with a file, or with nothing";
  const parameters = query?.parameters ?? [];
  const asked = parameters.filter(({ required, source }) => required && !isOfPaging(source, wire));
  if (asked.length > 0)
    return `has to be asked for with ${asked.map(({ source }) => source).join(", ")}, which only you know`;
  const rows = rowsOf(operation, domain);
  const path = recordPath(operation);
  const ids = idsIn(path).map(({ collection, parameter }) => ({ key: keyAt(collection), parameter }));
  const read = readSpecOf(entry, scene);
  if (pathParameters.length === 0) {
    const single = byKey.get(keyAt(path))?.single;
    if (!rows && single === undefined) return "answers with no records";
    const type = rows ?? success.type;
    if (!rows) return { operation, type, read, kind: "one", by: [] };
    if (paging.kind === "feed") return { operation, type, read, kind: "feed", by: [] };
    const by = changed.filter((name) => parameters.some(({ source }) => source === name));
    // Rows that were changed are not found by when they were created.
    const isComplete = by.length > 0 && by[0] === changed[0];
    return { operation, type, read, kind: isComplete ? "changes" : "all", by: isComplete ? by : [] };
  }
  const [own, ...others] = ids;
  if (pathParameters.length > 1 || own === undefined || others.length > 0)
    return "is asked for by several ids, or by one of no record";
  if (!rows)
    return path.at(-1)?.isParameter === true ? "reads one record" : "is asked of one record, beside it";
  if (!byKey.has(own.key) || own.key === keyAt(path)) return "is asked for by an id of no record";
  return { operation, type: rows, read, kind: "below", by: [], of: own.key };
}

function isOfPaging(name: string, { page, feed }: WireProfile): boolean {
  return [page.number, page.size, feed.from].includes(name);
}

function readSpecOf(entry: ResourceOperation, { domain, vendor }: Scene): ReadSpec {
  const { operation } = entry;
  const { paging } = operation;
  const { page, feed, changed = [] } = vendor.wire;
  const parameters = operation.query?.parameters ?? [];
  const fixed = fixedOf(parameters, { domain, vendor });
  const asked = new Set<string | undefined>([
    page.number,
    page.size,
    page.withTotal,
    feed.from,
    feed.recent,
    ...changed,
    ...Object.keys(fixed),
  ]);
  const query = Object.fromEntries(
    parameters
      .filter(({ source }) => asked.has(source))
      .map(({ source }) => [source, changed.includes(source) ? ("date-time" as const) : ("plain" as const)]),
  );
  return {
    id: operation.source,
    name: `${domain.name}.${accessorOf(entry)}`,
    path: fullPath(domain, operation),
    ...(Object.keys(query).length > 0 && { query }),
    ...(Object.keys(fixed).length > 0 && { fixed }),
    ...(paging.kind === "page" && { paging: { kind: "page", first: paging.first, ...pick(paging, "size") } }),
    ...(paging.kind === "feed" && { paging: { kind: "feed" } }),
  };
}

/** What a list has to be told to leave no rows out, where it takes that. */
function fixedOf(
  parameters: readonly QueryParameter[],
  { domain, vendor }: Pick<Scene, "domain" | "vendor">,
): Readonly<Record<string, string>> {
  const models = modelsOf(domain);
  return Object.fromEntries(
    Object.entries(vendor.unfiltered ?? {}).filter(([name, value]) => {
      const type = parameters.find(({ source }) => source === name)?.type;
      const target = type && resolve(type, models);
      return target?.kind === "enum" && target.values.some((each) => String(each) === value);
    }),
  );
}
