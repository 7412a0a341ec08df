/**
 * Recorded answers as records of a mock (lines of `--records`), without the data of persons: what `redact` would replace is left out, and
 * the mock makes it up. Neither headers nor tokens are looked at, and nothing of a request but its path.
 */
import { FEED_ITEMS, ITEMS } from "../runtime/vendor.ts";
import { redact } from "../runtime/personal.ts";
import { type World, worldOf } from "../runtime/mocks/call.ts";
import type { DomainDescription, EntitySpec } from "../runtime/mocks/description.ts";
import { createEngine } from "../runtime/mocks/engine.ts";
import { createFixtures, type Fixtures } from "../runtime/mocks/fixtures.ts";
import { danglingIds } from "../runtime/mocks/references.ts";
import { isObject, type JsonObject } from "../runtime/mocks/shape.ts";
import type { Id } from "../runtime/mocks/store.ts";
import { vocabulary } from "../runtime/mocks/vocabulary.ts";
import { requestOf } from "./request.ts";

export interface Recorder {
  add(answer: { readonly method: string; readonly url: string; readonly body: unknown }): void;
  /** Lines of JSON, with records that are only named by others: their ids alone. */
  text(): string;
}

interface Row {
  readonly entity: string;
  readonly of?: Id;
  readonly record: JsonObject;
}

export function createRecorder(domains: readonly DomainDescription[]): Recorder {
  const world = worldOf(domains);
  // Says what a record of an entity can hold.
  const judge = createFixtures(createEngine(domains, { records: 0, guards: false }).sight);
  const rows = new Map<string, Row>();
  const keep = (spec: EntitySpec, row: Row) => {
    const id = spec.id && row.record[spec.id[0]];
    const key = JSON.stringify([spec.key, String(id ?? rows.size)]);
    rows.set(key, { ...row, record: { ...rows.get(key)?.record, ...row.record } });
  };
  return {
    add({ method, url, body }) {
      const request = requestOf({ method, url, headers: new Headers(), content: undefined });
      const match = world.route(request, new URL(url).pathname);
      const action = match?.operation.action;
      const spec = action && "entity" in action ? world.entities.get(action.entity) : undefined;
      if (match === undefined || action === undefined || spec === undefined || action.kind === "act") return;
      const of = "of" in action && action.of !== undefined ? match.parameters.get(action.of) : undefined;
      // Of what belongs to another record, nobody knows to which where lists go over all.
      if (spec.parent !== undefined && of === undefined) return;
      for (const record of recordsIn(body)) {
        const clean = impersonal(record, redact(record));
        if (isObject(clean))
          keep(spec, { entity: spec.key, ...(of !== undefined && { of }), record: held(judge, spec, clean) });
      }
    },
    text: () =>
      [...missing(world, [...rows.values()]), ...rows.values()]
        .map((row) => `${vocabulary.json(row)}\n`)
        .join(""),
  };
}

/** Rows of a page, of a feed or of a list, or the record itself. */
function recordsIn(body: unknown): readonly JsonObject[] {
  const items = isObject(body) ? (body[ITEMS] ?? body[FEED_ITEMS] ?? body) : body;
  return (Array.isArray(items) ? (items as readonly unknown[]) : [items]).filter(isObject);
}

/** A value without what its redacted copy does not have. */
function impersonal(value: unknown, clean: unknown): unknown {
  if (Array.isArray(value)) {
    const kept = value.map((one: unknown, i) => impersonal(one, (clean as readonly unknown[])[i]));
    return kept.includes(undefined) ? undefined : kept;
  }
  if (!isObject(value)) return value === clean ? value : undefined;
  if (!isObject(clean)) return undefined;
  const fields = Object.entries(value).map(([name, own]) => [name, impersonal(own, clean[name])] as const);
  return Object.fromEntries(fields.filter(([, own]) => own !== undefined));
}

/** The fields that a record of the documents can hold: the API sends more, and other values, than they say. */
function held(judge: Fixtures, { key, parent }: EntitySpec, record: JsonObject): JsonObject {
  const fits = (part: JsonObject) => {
    try {
      judge.put(key, part, { references: false, ...(parent !== undefined && { of: owner(judge, parent) }) });
      return true;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
  if (fits(record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([name, value]) => fits({ [name]: value })));
}

function owner(judge: Fixtures, entity: string): Id {
  const [first] = judge.all(entity);
  const { id } = (first ?? judge.put(entity, {}, { references: false })) as { readonly id: Id };
  return id;
}

/** Records that are named and were not recorded. */
function missing(world: World, rows: readonly Row[]): readonly Row[] {
  const idOf = (entity: string) => world.entities.get(entity)?.id;
  const keyOf = (entity: string, id: unknown) => `${entity} ${String(id)}`;
  const known = new Set(rows.map(({ entity, record }) => keyOf(entity, record[idOf(entity)?.[0] ?? ""])));
  const stubs: Row[] = [];
  const exists = (entity: string, id: Id) => {
    const [field, kind] = idOf(entity) ?? [];
    const isOwned = world.entities.get(entity)?.parent !== undefined;
    if (field === undefined || isOwned || known.has(keyOf(entity, id))) return true;
    known.add(keyOf(entity, id));
    stubs.push({ entity, record: { [field]: kind === "integer" ? Number(id) : id } });
    return true;
  };
  for (const { entity, of, record } of rows) {
    const { shape = "any", parent } = world.entities.get(entity) ?? {};
    if (parent !== undefined && of !== undefined) exists(parent, of);
    danglingIds(shape, record, { models: world.homes.get(entity)?.models ?? [], exists });
  }
  return stubs;
}
