/**
 * Tables of all that the API keeps, made of the documents: one for each collection of records that can be read.
 *
 * ```
 * domains ─ collections ─ sources.ts: by which calls ─ columns.ts: with which columns ─ tables
 * ```
 */
import { referencesTable } from "virtual:assets";
import { type Collection, collectionsOf } from "../describe/collections.ts";
import { referencesOf } from "../describe/references.ts";
import type { Resolver } from "../describe/resolve-mentions.ts";
import { groupBy } from "../ground/collections.ts";
import { snakeCase } from "../ground/identifier.ts";
import type { Domain } from "../model/ir.ts";
import type { ColumnSpec, TableSpec, TablesSpec } from "../sync/table.ts";
import type { Profile } from "../vendor/profile.ts";
import { rowsOfType } from "./columns.ts";
import { reportsOf } from "./reports.ts";
import { type Reading, sourcesOf } from "./sources.ts";

/** @param domains all that there are: ids of one belong to records of another */
export function tablesOf(domains: readonly Domain[], vendor: Profile): TablesSpec {
  const resolver = referencesOf(domains, vendor.bundled ? referencesTable : "");
  const all = domains.flatMap((domain) => [...collectionsOf(domain).byKey.values()]);
  const collections = new Map(all.map((collection) => [collection.key, collection]));
  const names = namesOf([...collections.keys()]);
  const made = domains.map((domain) => {
    const sources = sourcesOf(domain, vendor);
    const own = all.filter((collection) => collection.domain === domain.id);
    const tables = own.flatMap((collection) => {
      const readings = sources.byKey.get(collection.key) ?? [];
      const [reading] = readings;
      if (reading === undefined) return [];
      const table = tableOf(collection, reading, { domain, names, collections, resolver });
      const counted = readings.find(
        ({ kind, read }) => kind !== "below" && vendor.wire.page.withTotal in (read.query ?? {}),
      );
      return [{ ...table, ...(counted && { counted: counted.read }) }];
    });
    return { tables, left: [...sources.left, ...others(sources.byKey, names)] };
  });
  const reports = reportsOf(domains, vendor);
  const read = new Set(made.flatMap(({ tables }) => tables.map(({ name }) => name)));
  return {
    // What is not read cannot be referred to.
    tables: made.flatMap(({ tables }) => tables.map((each) => withKnown(each, read))),
    left: made.flatMap(({ left }) => left),
    ...(reports && { reports }),
  };
}

interface Scene {
  readonly domain: Domain;
  readonly names: ReadonlyMap<string, string>;
  readonly collections: ReadonlyMap<string, Collection>;
  readonly resolver: Resolver;
}

function tableOf(collection: Collection, reading: Reading, scene: Scene): TableSpec {
  const { domain, names } = scene;
  const { entityAt } = scene.resolver;
  const name = names.get(collection.key) ?? "";
  const rows = rowsOfType(name, reading.type, {
    domain,
    referredAt: (at) => referred(entityAt(domain.id, at), scene),
  });
  const { kind, read, by, of } = reading;
  const id = kind === "one" ? undefined : collection.id?.[0];
  const key =
    id === undefined ? undefined : rows.columns.find(({ path }) => path.length === 1 && path[0] === id);
  return {
    ...rows,
    domain: domain.id,
    entity: collection.key,
    ...(key && { key: key.name }),
    source:
      kind === "below"
        ? { kind, read, of: names.get(of ?? "") ?? "" }
        : kind === "changes"
          ? { kind, read, by }
          : { kind, read },
  };
}

/** @param entity key of a collection, with a field behind `#` where it is not its id */
function referred(entity: string | undefined, { names, collections }: Scene): ColumnSpec["refers"] {
  const [key = "", field] = (entity ?? "").split("#");
  const column = field ?? collections.get(key)?.id?.[0];
  const table = names.get(key);
  return table === undefined || column === undefined ? undefined : { table, column: snakeCase(column) };
}

function withKnown(table: TableSpec, read: ReadonlySet<string>): TableSpec {
  type Rows = Pick<TableSpec, "columns" | "children">;
  const known = <R extends Rows>(rows: R): R => ({
    ...rows,
    columns: rows.columns.map(({ refers, ...column }) =>
      refers && read.has(refers.table) ? { ...column, refers } : column,
    ),
    ...(rows.children && { children: rows.children.map(known) }),
  });
  return known(table);
}

/** `crm_customers` of `crm/customers`, each once. */
function namesOf(keys: readonly string[]): ReadonlyMap<string, string> {
  const alike = groupBy(keys, snakeCase);
  return new Map(
    [...alike].flatMap(([name, own]) =>
      own.map((key, i): [string, string] => [key, i === 0 ? name : `${name}_${i + 1}`]),
    ),
  );
}

/** Operations that show what another one is read for. */
function others(
  byKey: ReadonlyMap<string, readonly Reading[]>,
  names: ReadonlyMap<string, string>,
): TablesSpec["left"] {
  return [...byKey].flatMap(([key, [, ...more]]) =>
    more.map(({ operation }) => ({
      operation: operation.source,
      why: `shows what ${names.get(key) ?? key} is read for`,
    })),
  );
}
