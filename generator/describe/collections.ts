/**
 * What an API keeps, read off its paths: `/customers`, `/customers/{id}` and `/export/customers` are three views of one collection of
 * records, `/customers/{id}/notes` and `/customers/notes` of another, whose records belong to customers.
 *
 * A collection's key is its domain and the literal segments of its path. What is listed or can be read by id is one; a path below it that
 * is neither (`/appointments/{id}/hold`) is something that is done to a record. In descriptions collections are called entities.
 */
import { groupBy, once } from "../ground/collections.ts";
import { fieldsOf } from "../model/fields.ts";
import type { Domain, HttpMethod, Operation, Paging, Type } from "../model/ir.ts";
import { modelsOf, resolve, type Types } from "../model/models.ts";
import { operationsOf } from "../model/operations.ts";
import { idsIn, literalsOf, type Path, recordPath } from "./paths.ts";

export interface Collection {
  /** `crm/customers/notes`. */
  readonly key: string;
  readonly domain: string;
  /** Key of the collection whose id comes before its own in paths. */
  readonly parent?: string;
  /** The type of a record, as full as it is shown. */
  readonly type: Type;
  readonly id?: IdField;
  readonly single?: true;
}

export type IdKind = "integer" | "uuid" | "string";
type IdField = readonly [field: string, kind: IdKind];

interface Collections {
  readonly byKey: ReadonlyMap<string, Collection>;
  /** Key of the collection that a path is about, if it is about any. */
  readonly keyAt: (path: Path) => string;
}

export const collectionsOf = once((domain: Domain): Collections => {
  const views = operationsOf(domain).flatMap((operation) => viewOf(operation, domain));
  const aliases = aliasesOf(views);
  const keyAt = (path: Path): string => {
    const own = literalsOf(path);
    return `${domain.id}/${aliases.get(own) ?? own}`;
  };
  const shown = groupBy(views, ({ path }) => keyAt(path));
  const parentOf = (key: string, path: Path) =>
    idsIn(path.slice(0, -1))
      .map(({ collection }) => keyAt(collection))
      .find((above) => shown.has(above) && above !== key);
  const byKey = new Map<string, Collection>();
  for (const [key, own] of shown) {
    const [best] = own.sort((a, b) => RANK[a.kind] - RANK[b.kind]);
    if (best === undefined) continue;
    // The deepest path knows the parent: `/customers/contacts` goes over all customers.
    const paths = own.map(({ path }) => path).filter((path) => key.endsWith(`/${literalsOf(path)}`));
    const parent = paths.map((path) => parentOf(key, path)).find((found) => found !== undefined);
    const parameter = own.find((view) => view.parameter !== undefined)?.parameter;
    const id = best.kind === "single" ? undefined : idField(best.type, modelsOf(domain), { parameter, key });
    byKey.set(key, {
      key,
      domain: domain.id,
      ...(parent !== undefined && { parent }),
      type: best.type,
      // Rows show as a text what the path calls a UUID.
      ...(id && { id: id[1] === "string" && isUuid(domain, key, keyAt) ? [id[0], "uuid"] : id }),
      ...(best.kind === "single" && { single: true }),
    });
  }
  return { byKey, keyAt };
});

/** A way in which an operation shows records. */
interface View {
  readonly kind: "get" | "list" | "feed" | "single";
  /** The path of the collection: ends with a literal segment. */
  readonly path: Path;
  /** Name of the parameter that holds the record's id. */
  readonly parameter?: string;
  readonly type: Type;
}

/** Which view shows a record most fully. */
const RANK = { get: 0, single: 1, list: 2, feed: 3 } as const;

/** How rows are shown, by the kind of list. */
const SHOWN_AS: Readonly<Record<Paging["kind"], "list" | "feed">> = {
  page: "list",
  feed: "feed",
  none: "list",
};

/** Methods that give a record its values. */
const WRITES: Readonly<Record<HttpMethod, boolean>> = {
  POST: true,
  PUT: true,
  PATCH: true,
  GET: false,
  DELETE: false,
  OPTIONS: false,
  HEAD: false,
  QUERY: false,
};

function viewOf(operation: Operation, domain: Domain): readonly View[] {
  const path = recordPath(operation);
  const last = path.at(-1);
  const { type } = operation.success;
  if (operation.method !== "GET" || last === undefined || type === undefined) return [];
  const rows = rowsOf(operation, domain);
  if (!last.isParameter) {
    if (rows) return [{ kind: SHOWN_AS[operation.paging.kind], path, type: rows }];
    const isWritten = operationsOf(domain).some(
      (other) => other.path === operation.path && WRITES[other.method],
    );
    return isWritten ? [{ kind: "single", path, type }] : [];
  }
  const collection = path.slice(0, -1);
  const isRecord = collection.at(-1)?.isParameter === false && isObject(type, domain) && !rows;
  return isRecord
    ? [{ kind: "get", path: collection, parameter: last.text, type: recordIn(type, domain) }]
    : [];
}

/** What a record is wrapped in, such as `{ data }`, is no part of it. */
function recordIn(type: Type, domain: Domain): Type {
  const [only, ...more] = fieldsOf(type, modelsOf(domain)) ?? [];
  return only && more.length === 0 && isObject(only.type, domain) ? only.type : type;
}

/** The type of the rows an operation lists, if they are objects. */
export function rowsOf({ paging, success }: Operation, domain: Domain): Type | undefined {
  const type =
    paging.kind !== "none" ? paging.item : success.type?.kind === "array" ? success.type.items : undefined;
  return type && isObject(type, domain) ? type : undefined;
}

function isObject(type: Type, domain: Domain): boolean {
  return fieldsOf(type, modelsOf(domain)) !== undefined;
}

/** `/booking-provider/{provider}/bookings` shows the rows of `/bookings`: same last segment, same type. */
function aliasesOf(views: readonly View[]): ReadonlyMap<string, string> {
  const nameOf = ({ path, type }: View) =>
    `${path.at(-1)?.text ?? ""} ${type.kind === "ref" ? type.model : ""}`;
  const tops = new Map(
    views.filter(({ path }) => path.length === 1).map((view) => [nameOf(view), view.path[0]?.text]),
  );
  return new Map(
    views.flatMap((view) => {
      const top = view.path.length > 1 && view.type.kind === "ref" ? tops.get(nameOf(view)) : undefined;
      return top === undefined ? [] : [[literalsOf(view.path), top] as const];
    }),
  );
}

/** The field that holds a record's id: `id`, or what the path calls it (`{preferenceName}` of `preferences` is `name`). */
function idField(
  type: Type,
  models: Types,
  { parameter, key }: { readonly parameter: string | undefined; readonly key: string },
): IdField | undefined {
  const fields = fieldsOf(type, models) ?? [];
  const singular = (key.split("/").at(-1) ?? "").replace(/s$/, "").replaceAll("-", "");
  const short =
    parameter?.toLowerCase().startsWith(singular) === true ? parameter.slice(singular.length) : undefined;
  const wanted = ["id", parameter, short, `${singular}id`].flatMap((name) => name?.toLowerCase() ?? []);
  for (const name of wanted) {
    const found = fields.find(({ source }) => source.toLowerCase() === name);
    const kind = found && idKind(found.type, models);
    if (found && kind) return [found.source, kind];
  }
  return undefined;
}

/** Whether paths that lead to one record take a UUID. */
function isUuid(domain: Domain, key: string, keyAt: Collections["keyAt"]): boolean {
  return operationsOf(domain).some((operation) => {
    const path = recordPath(operation);
    const last = path.at(-1);
    return (
      last?.isParameter === true &&
      keyAt(path.slice(0, -1)) === key &&
      operation.pathParameters.some(
        ({ source, type }) => source === last.text && idKind(type, modelsOf(domain)) === "uuid",
      )
    );
  });
}

/** What kind of id values of a type can be, if any. */
export function idKind(type: Type, models: Types): IdKind | undefined {
  const target = resolve(type, models);
  if (target?.kind !== "scalar" || target.scalar === "boolean") return undefined;
  if (target.scalar !== "string") return "integer";
  return target.format === "uuid" || target.format === "guid" ? "uuid" : "string";
}
