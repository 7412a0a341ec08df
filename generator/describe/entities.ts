/**
 * What an API keeps, read off its paths: `/customers`, `/customers/{id}` and `/export/customers` are three views of one entity,
 * `/customers/{id}/notes` and `/customers/notes` of another, whose records belong to customers.
 *
 * An entity's key is its domain and the literal segments of its path. What is listed or can be read by id is an entity; a path below
 * one that is neither (`/appointments/{id}/hold`) is something that is done to a record.
 */
import { fieldsOf } from "../model/fields.ts";
import type { Domain, HttpMethod, Operation, Type } from "../model/ir.ts";
import { modelsOf, resolve, type Types } from "../model/models.ts";
import { operationsOf } from "../model/operations.ts";
import { type Segment, segmentsOf } from "../model/path.ts";
import type { Action } from "../runtime/mocks/description.ts";

export interface Entity {
  /** `crm/customers/notes`. */
  readonly key: string;
  readonly domain: string;
  /** `["customers", "notes"]`. */
  readonly segments: readonly string[];
  /** Key of the entity whose id comes before its own in paths. */
  readonly parent?: string;
  /** The type of a record, as full as it is shown. */
  readonly type: Type;
  readonly id?: IdField;
  readonly single?: true;
}

export type IdKind = "integer" | "uuid" | "string";
type IdField = readonly [field: string, kind: IdKind];

export interface DomainEntities {
  /** By key. */
  readonly entities: ReadonlyMap<string, Entity>;
  readonly actionOf: (operation: Operation) => Action;
}

const known = new WeakMap<Domain, DomainEntities>();

/** The entities of a domain, and what each operation does to which; read off once. */
export function entitiesOf(domain: Domain): DomainEntities {
  let found = known.get(domain);
  if (found === undefined) {
    found = readEntities(domain);
    known.set(domain, found);
  }
  return found;
}

function readEntities(domain: Domain): DomainEntities {
  const operations = operationsOf(domain);
  const models = modelsOf(domain);
  const views = operations.flatMap((operation) => viewOf(operation, { models, operations }));
  const aliases = aliasesOf(views);
  const named = (path: readonly Segment[]): string => {
    const own = literals(path);
    return `${domain.id}/${aliases.get(own) ?? own}`;
  };

  const entities = new Map<string, Entity>();
  const known = new Set(views.map((view) => named(view.path)));
  for (const key of known) {
    const mine = views.filter((view) => named(view.path) === key).sort((a, b) => RANK[a.kind] - RANK[b.kind]);
    const best = mine[0];
    if (best === undefined) continue;
    // The deepest path knows the parent: `/customers/contacts` goes over all customers.
    const paths = mine.map((view) => view.path).filter((path) => key.endsWith(`/${literals(path)}`));
    const parent = paths
      .map((path) =>
        ancestors(path)
          .map(named)
          .find((k) => known.has(k) && k !== key),
      )
      .find((found) => found !== undefined);
    const parameter = mine.find((view) => view.parameter !== undefined)?.parameter;
    const addresses = operations.flatMap((operation) => {
      const path = recordPath(operation);
      const last = path.at(-1);
      return last?.isParameter === true && named(path.slice(0, -1)) === key
        ? operation.pathParameters.filter(({ source }) => source === last.text)
        : [];
    });
    const isUuid = addresses.some(({ type }) => idKind(type, models) === "uuid");
    const found = best.kind === "single" ? undefined : idField(best.type, { models, parameter, key });
    // Rows show as a text what the path calls a UUID.
    const id: IdField | undefined = found?.[1] === "string" && isUuid ? [found[0], "uuid"] : found;
    entities.set(key, {
      key,
      domain: domain.id,
      segments: key.split("/").slice(1),
      ...(parent !== undefined && { parent }),
      type: best.type,
      ...(id && { id }),
      ...(best.kind === "single" && { single: true }),
    });
  }
  return { entities, actionOf: (operation) => actionOf(operation, { entities, named, models }) };
}

/** A way in which an operation shows records. */
interface View {
  readonly kind: "get" | "list" | "feed" | "single";
  /** The path of the collection: ends with a literal segment. */
  readonly path: readonly Segment[];
  /** Name of the parameter that holds the record's id. */
  readonly parameter?: string;
  readonly type: Type;
}

/** Which view shows a record most fully. */
const RANK = { get: 0, single: 1, list: 2, feed: 3 } as const;

/** Segments of a path below its version, `export` at the front left out: a feed shows what the path after it names. */
export function recordPath(operation: Operation): readonly Segment[] {
  // `/v2/tenant/{tenant}/calls` and `/v3/tenant/{tenant}/calls` are two views of the same calls.
  const below = segmentsOf(operation).filter(
    ({ text, isParameter }, i) => !(i === 0 && !isParameter && /^v\d+$/.test(text)),
  );
  if (operation.paging.kind !== "feed") return below;
  const isMarker = ({ text, isParameter }: Segment) => !isParameter && text === "export";
  const kept = isMarker(below[0] ?? { text: "", isParameter: true })
    ? below.slice(1)
    : below.filter((segment, i) => i < below.length - 1 || !isMarker(segment));
  return kept.length === 0 ? below : kept;
}

interface Known {
  readonly models: Types;
  readonly operations: readonly Operation[];
}

function viewOf(operation: Operation, { models, operations }: Known): readonly View[] {
  const path = recordPath(operation);
  const last = path.at(-1);
  if (operation.method !== "GET" || last === undefined || operation.success.type === undefined) return [];
  const rows = rowsOf(operation, models);
  if (!last.isParameter) {
    if (rows) return [{ kind: operation.paging.kind === "feed" ? "feed" : "list", path, type: rows }];
    const isWritten = operations.some(
      (other) =>
        other.path === operation.path &&
        other !== operation &&
        ["PUT", "PATCH", "POST"].includes(other.method),
    );
    return isWritten ? [{ kind: "single", path, type: operation.success.type }] : [];
  }
  const collection = path.slice(0, -1);
  if (collection.at(-1)?.isParameter !== false || !isObject(operation.success.type, models) || rows)
    return [];
  return [{ kind: "get", path: collection, parameter: last.text, type: operation.success.type }];
}

/** The type of the rows an operation lists, if they are objects. */
function rowsOf({ paging, success }: Operation, models: Types): Type | undefined {
  const type =
    paging.kind !== "none" ? paging.item : success.type?.kind === "array" ? success.type.items : undefined;
  return type && isObject(type, models) ? type : undefined;
}

function isObject(type: Type, models: Types): boolean {
  return fieldsOf(type, models) !== undefined;
}

/** `/booking-provider/{provider}/bookings` shows the rows of `/bookings`: same last segment, same type. */
function aliasesOf(views: readonly View[]): ReadonlyMap<string, string> {
  const tops = new Map(
    views
      .filter(({ path }) => path.length === 1)
      .map(({ path, type }) => [`${path[0]?.text ?? ""} ${typeName(type)}`, path[0]?.text ?? ""]),
  );
  return new Map(
    views.flatMap(({ path, type }) => {
      const last = path.at(-1)?.text ?? "";
      const top = path.length > 1 && type.kind === "ref" ? tops.get(`${last} ${typeName(type)}`) : undefined;
      return top === undefined ? [] : [[literals(path), top] as const];
    }),
  );
}

function typeName(type: Type): string {
  return type.kind === "ref" ? type.model : "";
}

function literals(path: readonly Segment[]): string {
  return path
    .filter(({ isParameter }) => !isParameter)
    .map(({ text }) => text)
    .join("/");
}

/** The collections whose ids come before the end of a path, the nearest first. */
function ancestors(path: readonly Segment[]): readonly (readonly Segment[])[] {
  return collectionsIn(path.slice(0, -1)).map(({ collection }) => collection);
}

/**
 * Every literal segment with one parameter right after it, from the end: `/customers/{id}/notes/{noteId}` has two. Several in a row
 * (`/relationships/{relatedEntityId}/{typeSlug}`) are no id.
 */
function collectionsIn(
  path: readonly Segment[],
): readonly { readonly collection: readonly Segment[]; readonly parameter: string }[] {
  return path
    .flatMap((segment, i) =>
      segment.isParameter && path[i - 1]?.isParameter === false && path[i + 1]?.isParameter !== true
        ? [{ collection: path.slice(0, i), parameter: segment.text }]
        : [],
    )
    .reverse();
}

/** The field that holds a record's id: `id`, or what the path calls it (`{preferenceName}` of `preferences` is `name`). */
function idField(
  type: Type,
  {
    models,
    parameter,
    key,
  }: Pick<Known, "models"> & { readonly parameter?: string | undefined; readonly key: string },
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

/** What kind of id values of a type can be, if any. */
export function idKind(type: Type, models: Types): IdKind | undefined {
  const target = resolve(type, models);
  if (target?.kind !== "scalar" || target.scalar === "boolean") return undefined;
  if (target.scalar !== "string") return "integer";
  return target.format === "uuid" || target.format === "guid" ? "uuid" : "string";
}

interface Actors {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly named: (path: readonly Segment[]) => string;
  readonly models: Types;
}

function actionOf(operation: Operation, { entities, named, models }: Actors): Action {
  const path = recordPath(operation);
  const held = collectionsIn(path).filter(({ collection }) => entities.has(named(collection)));
  const ownerOf = (parent: string | undefined) =>
    held.find(({ collection }) => named(collection) === parent)?.parameter;
  const onEntity = (entity: Entity, parameter?: string) => {
    const of = ownerOf(entity.parent);
    return {
      entity: entity.key,
      ...(parameter !== undefined && { id: parameter }),
      ...(of !== undefined && { of }),
    };
  };
  const last = path.at(-1);
  const rows = operation.method === "GET" ? rowsOf(operation, models) : undefined;
  const listOf = (entity: Entity): Action => ({
    kind: "list",
    ...onEntity(entity),
    as: operation.paging.kind === "none" ? "array" : operation.paging.kind,
    ...(operation.paging.kind === "page" &&
      operation.paging.first !== 1 && { first: operation.paging.first }),
  });
  if (rows && last?.isParameter === true) {
    // `/contacts/relationships/{relationshipId}` lists contacts.
    const shown = [...entities.values()].find(
      ({ type, parent }) => parent === undefined && type.kind === "ref" && typeName(type) === typeName(rows),
    );
    return shown ? listOf(shown) : { kind: "answer" };
  }

  if (last?.isParameter === true) {
    const own = held.find(({ parameter }) => parameter === last.text);
    const entity = own && entities.get(named(own.collection));
    const kind = BY_ID[operation.method];
    if (entity && own && kind) return { kind, ...onEntity(entity, own.parameter) };
  } else {
    const entity = entities.get(named(path));
    if (entity?.single) {
      const kind = operation.method === "POST" ? "update" : BY_ID[operation.method];
      if (kind) return { kind, ...onEntity(entity) };
    } else if (entity && rows) {
      return listOf(entity);
    } else if (entity && operation.method === "POST" && operation.body?.type.kind !== "array") {
      return { kind: "create", ...onEntity(entity) };
    }
  }
  const [nearest] = held;
  const record = nearest && entities.get(named(nearest.collection));
  return nearest && record ? { kind: "act", ...onEntity(record, nearest.parameter) } : { kind: "answer" };
}

/** What a method does to a record that the path names. */
const BY_ID: Readonly<Record<HttpMethod, "get" | "update" | "replace" | "delete" | undefined>> = {
  GET: "get",
  PATCH: "update",
  PUT: "replace",
  DELETE: "delete",
  POST: undefined,
  OPTIONS: undefined,
  HEAD: undefined,
  TRACE: undefined,
};
