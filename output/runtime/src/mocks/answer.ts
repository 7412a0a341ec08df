/** Answers: a record in the shape an operation shows it in, or a value that belongs to no record. */
import { FLAG, type Shape } from "./description.js";
import type { Call } from "./call.js";
import { hash } from "./random.js";
import { aliasOf, keyOfId, type StoredRecord, type Table } from "./store.js";
import { generateValue, type Place } from "./value.js";
import { fieldsOf, isObject } from "./shape.js";
import { admitsNull, overlay } from "./view.js";

/** Where redirects lead: paths below it answer with bytes. */
export const FILES = "/mock-files/";

/** The value of a record in a shape; made once, as records do not change. */
export function viewOf(call: Call, table: Table, record: StoredRecord, shape: Shape): unknown {
  const { views } = call.world;
  const cache = views.get(record) ?? new Map<Shape, unknown>();
  views.set(record, cache);
  if (cache.has(shape)) return cache.get(shape);
  const { models } = call.domain;
  const generated = valueAt(call, shape, { entity: table.spec.key, id: record.id, path: "" });
  const value = overlay(
    shape,
    generated,
    { ...ownFields(call, table, record, shape), ...record.written, ...idField(table, record) },
    { models, record },
  );
  cache.set(shape, value);
  return value;
}

function idField({ spec }: Table, { id }: StoredRecord): Readonly<Record<string, unknown>> {
  return spec.id ? { [spec.id[0]]: id } : {};
}

/** What the store knows of a record: when it came and changed, whether it is there, and to whom it belongs. */
function ownFields(
  { domain }: Call,
  { spec }: Table,
  { createdOn, modifiedOn, ordinal, parent, isDeleted }: StoredRecord,
  shape: Shape,
): Readonly<Record<string, unknown>> {
  const owner = fieldsOf(shape, domain.models).find(
    ([, , , entity]) => entity !== undefined && entity === spec.parent,
  );
  return {
    createdOn: iso(createdOn),
    modifiedOn: iso(modifiedOn),
    active: isDeleted !== true,
    ...(spec.alias !== undefined && { [spec.alias]: aliasOf(spec.key, ordinal) }),
    ...(owner && parent !== undefined && { [owner[0]]: parent }),
  };
}

function iso(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}

function valueAt({ domain, seed, start, world, store, records }: Call, shape: Shape, place: Place): unknown {
  return generateValue(shape, place, {
    seed,
    models: domain.models,
    now: start,
    reference(entity, from, index) {
      // Records refer to the first quarter of others, in step: the customer of a job is the customer of the job's location.
      const own = store.tables.get(from.entity)?.records.get(keyOfId(from.id));
      const ordinal =
        own?.ordinal ??
        (Number.isInteger(Number(from.id)) ? Math.max(1, Number(from.id)) : hash(seed, from.id));
      const step = ((ordinal - 1 + index) % Math.max(1, Math.ceil(records / 4))) + 1;
      const [key = "", alias] = entity.split("#");
      if (alias !== undefined) return aliasOf(key, step);
      const spec = world.entities.get(key);
      const table = spec && store.table(key);
      return table === undefined ? step : table.seeded[step - 1];
    },
  });
}

/** An answer that belongs to no record: the same request gets the same one, and what it sent shows. */
export function generated(call: Call): unknown {
  const { operation, domain, parameters, body } = call;
  const { shape } = operation.success;
  if (shape === undefined) return undefined;
  const id = [...parameters]
    .filter(([name]) => name !== "tenant")
    .map(([, value]) => value)
    .join("/");
  const value = valueAt(call, shape, { entity: `${domain.id}/${operation.id}`, id, path: "" });
  const isPage = isObject(value) && "hasMore" in value;
  return overlay(shape, value, isPage ? { ...value, ...pageOf(call), ...totalOf(call, 1) } : body, {
    models: domain.models,
  });
}

export function answerOf(call: Call, value: unknown): Response {
  const { kind, status } = call.operation.success;
  switch (kind) {
    case "json":
      return jsonOf(call, JSON.stringify(value ?? null));
    case "text":
      return new Response(String(value ?? ""), {
        status,
        headers: { "content-type": "text/plain; charset=utf-8" },
      });
    case "none":
      return new Response(null, { status });
    case "binary":
      return binary(call.seed, call.url.pathname, status);
    case "redirect": {
      const location = `${call.url.origin}${FILES}${hash(call.seed, call.url.pathname + call.url.search).toString(16)}`;
      return new Response(null, { status, headers: { location } });
    }
  }
}

export function jsonOf({ operation, respond }: Call, text: string): Response {
  const headers = { "content-type": "application/json; charset=utf-8" };
  return respond(text, { status: operation.success.status, headers });
}

export function binary(seed: number, path: string, status = 200): Response {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => hash(seed, path, i) & 0xff);
  return new Response(bytes, { status, headers: { "content-type": "application/octet-stream" } });
}

/** Rows of a page when the caller does not say, and at most. */
export const PAGE = { default: 50, cap: 5000 } as const;

/** An answer that is no list of records is a single page. */
function pageOf({ query }: Call): Readonly<Record<string, unknown>> {
  return {
    page: whole(query.get("page")) ?? 1,
    pageSize: whole(query.get("pageSize")) ?? PAGE.default,
    hasMore: false,
  };
}

/** The count costs the API much, so it is told to those who ask; where it cannot be null, it is left out or told to all. */
export function totalOf(
  { operation, domain, query }: Call,
  count: number,
): { readonly totalCount?: number | null } {
  const { models } = domain;
  const field = fieldsOf(operation.success.shape ?? "any", models).find(([name]) => name === "totalCount");
  if (query.get("includeTotal") === true || field === undefined) return { totalCount: count };
  const [, shape, flags = 0] = field;
  if (admitsNull(shape, models)) return { totalCount: null };
  return flags & FLAG.optional ? {} : { totalCount: count };
}

export function whole(value: unknown): number | undefined {
  return typeof value === "number" && Number.isInteger(value) ? value : undefined;
}
