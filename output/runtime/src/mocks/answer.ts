/** Answers: a record in the shape an operation shows it in, or a value that belongs to no record. */
import { INCLUDE_TOTAL, MORE, NUMBER, SIZE, TOTAL } from "../vendor.js";
import type { Shape } from "./description.js";
import * as FLAG from "./flags.js";
import type { Call } from "./call.js";
import { memo } from "./memo.js";
import { hash } from "./random.js";
import { aliasOf, type Id, keyOfId, type Store, type StoredRecord, type Table } from "./store.js";
import type { ValuePosition } from "./site.js";
import { generateValue } from "./value.js";
import { fieldsOf, isObject, type JsonObject } from "./shape.js";
import { vocabulary } from "./vocabulary.js";
import { admitsNull, applyWritten } from "./written.js";

/** Where redirects lead: paths below it answer with bytes. */
export const FILES = "/mock-files/";

/** The value of a record in a shape; made once, until a record changes that it may tell of. */
export function viewOf(call: Call, table: Table, record: StoredRecord, shape: Shape): unknown {
  const { views, rules } = call.world;
  const changes = rules.size > 0 ? table.changes.count : 0;
  let kept = views.get(record);
  if (kept?.changes !== changes) views.set(record, (kept = { changes, shapes: new Map<Shape, unknown>() }));
  return memo(kept.shapes, shape, () =>
    applyWritten(
      shape,
      valueAt(call, shape, { entity: table.spec.key, id: record.id, path: "" }),
      { ...ownFields(call, table, record, shape), ...record.written, ...idField(table, record) },
      { models: call.domain.models, record },
    ),
  );
}

function idField({ spec }: Table, { id }: StoredRecord): Readonly<Record<string, unknown>> {
  return spec.id ? { [spec.id[0]]: id } : {};
}

/** What the store knows of a record: when it came and changed, whether it is there, and to whom it belongs. */
function ownFields(
  { domain, store }: Call,
  { spec }: Table,
  { id, createdOn, modifiedOn, ordinal, parent, isDeleted }: StoredRecord,
  shape: Shape,
): Readonly<Record<string, unknown>> {
  const owner = fieldsOf(shape, domain.models).find(
    ([, , , entity]) => entity !== undefined && entity === spec.parent,
  );
  return {
    createdOn: iso(createdOn),
    // What never changed has none, where a rule says so.
    ...(store.facts(spec.key, id)?.get("modifiedOn") !== null && { modifiedOn: iso(modifiedOn) }),
    ...(isDeleted && { active: false }),
    ...(spec.alias !== undefined && { [spec.alias]: aliasOf(spec.key, ordinal) }),
    ...(owner && parent !== undefined && { [owner[0]]: parent }),
  };
}

export function iso(ms: number): string {
  return new Date(ms).toISOString().replace(".000Z", "Z");
}

/** A value that the seed makes. */
export function valueAt(
  { domain, seed, start, world, store, records }: Call,
  shape: Shape,
  place: ValuePosition,
  nulls: "all" | "inner" = "all",
): unknown {
  const idAt = (key: string, step: number): Id | undefined =>
    world.entities.has(key) ? referredTo(store, key, step, records) : step;
  return generateValue(shape, place, {
    seed,
    models: domain.models,
    now: start,
    nulls,
    facts: store.facts,
    idAt,
    reference(entity, from, index) {
      const own = store.tables.get(from.entity)?.records.get(keyOfId(from.id));
      const ordinal = own?.ordinal ?? (Math.max(1, Math.floor(Number(from.id))) || hash(seed, from.id));
      const [key = "", alias] = entity.split("#");
      const after = (n: number) => vocabulary.place(records, ordinal + n, world.rules.get(key));
      let step = after(index);
      // Nothing refers to itself.
      if (key === from.entity && step === ordinal) step = after(index + 1);
      return alias === undefined ? idAt(key, step) : aliasOf(key, step);
    },
  });
}

/** One of the records that were there at first, else of those that are there. */
function referredTo(store: Store, key: string, step: number, most: number): Id | undefined {
  const seeded = store.seeded(key);
  if (seeded.length > 0) return seeded[step > most ? step - 1 : (step - 1) % seeded.length];
  const ids = [...(store.table(key)?.records.values() ?? [])].flatMap(({ id, isDeleted }) =>
    isDeleted ? [] : [id],
  );
  return ids[(step - 1) % ids.length];
}

/** An answer that belongs to no record: the same request gets the same one, and what it sent shows. */
export function generated(call: Call): unknown {
  const { operation, domain, parameters, body } = call;
  const { shape } = operation.success;
  if (shape === undefined) return undefined;
  const id = [...parameters.values()].join("/");
  const value = valueAt(call, shape, { entity: `${domain.id}/${operation.id}`, id, path: "" }, "inner");
  const [number = 1, size] = askedOf(call);
  // What is no list of records is a single page.
  const written =
    isObject(value) && MORE in value ? { ...value, ...pageOf(call, [number, size, false, 1]) } : body;
  return applyWritten(shape, value, written, { models: domain.models });
}

export function answerOf(call: Call, value: unknown): Response {
  const { kind, status, mediaType } = call.operation.success;
  switch (kind) {
    case "json":
      return jsonOf(call, vocabulary.json(value ?? null));
    case "text":
    case "stream":
      return new Response(vocabulary.write(call.operation.success, value), {
        status,
        headers: { "content-type": mediaType ?? "text/plain; charset=utf-8" },
      });
    case "none":
      return new Response(null, { status });
    case "binary":
      return binary(call.seed, call.url.pathname, { status, ...(mediaType !== undefined && { mediaType }) });
    case "redirect": {
      const location = `${call.url.origin}${FILES}${hash(call.seed, call.url.pathname + call.url.search).toString(16)}`;
      return new Response(null, { status, headers: { location } });
    }
  }
}

export function jsonOf(
  { operation, respond }: Call,
  text: string,
  more?: Readonly<Record<string, string>>,
): Response {
  const headers = {
    "content-type": operation.success.mediaType ?? "application/json; charset=utf-8",
    ...more,
  };
  return respond(text, { status: operation.success.status, headers });
}

export function binary(
  seed: number,
  path: string,
  { status = 200, mediaType = "application/octet-stream" } = {},
): Response {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => hash(seed, path, i) & 0xff);
  return new Response(bytes, { status, headers: { "content-type": mediaType } });
}

/** Rows of a page when the caller does not say, and at most. */
export const PAGE_SIZE = 50;
export const LARGEST_PAGE = 5000;

/** What a page says beside its rows. */
export function pageOf(
  call: Call,
  [number, size, hasMore, count]: readonly [number: number, size: number, hasMore: boolean, count: number],
): JsonObject {
  return { [NUMBER]: number, [SIZE]: size, [MORE]: hasMore, ...totalOf(call, count) };
}

/** Number and size of the page that a caller asks for. */
export function askedOf({ query }: Call): readonly [number: number | undefined, size: number] {
  return [whole(query.get(NUMBER)), whole(query.get(SIZE)) ?? PAGE_SIZE];
}

/** The count costs the API much, so it is told to those who ask; where it cannot be null, it is left out or told to all. */
function totalOf({ operation, domain, query }: Call, count: number): JsonObject {
  const { models } = domain;
  const field = fieldsOf(operation.success.shape ?? "any", models).find(([name]) => name === TOTAL);
  if (query.get(INCLUDE_TOTAL) === true || field === undefined) return { [TOTAL]: count };
  const [, shape, flags = 0] = field;
  if (admitsNull(shape, models)) return { [TOTAL]: null };
  return flags & FLAG.optional ? {} : { [TOTAL]: count };
}

/** Whether all rows have to be counted. */
export function tellsTotal(call: Call): boolean {
  return totalOf(call, 1)[TOTAL] === 1;
}

function whole(value: unknown): number | undefined {
  return Number.isInteger(value) ? (value as number) : undefined;
}
