/** References of a record that a test puts: those that it leaves out follow from those that it names, and none is that of another's. */
import { viewOf } from "./answer.js";
import { type Call, existsIn } from "./call.js";
import type { Shape } from "./description.js";
import { idIn, ownersOf, referencesIn } from "./owners.js";
import { danglingIds } from "./references.js";
import { elementOf, fieldsOf, isObject, type JsonObject, mayBeNull } from "./shape.js";
import { type Id, keyOfId, liveRecord, putRecord, type StoredRecord, type Table } from "./store.js";
import { isValid } from "./validate.js";

/** What the records say to whom a part refers: a job at a location is one of its customer. */
export function derived(call: Call, { spec }: Table, given: JsonObject): JsonObject {
  const fields = referencesIn(fieldsOf(spec.shape, call.domain.models));
  const found = new Map(Object.entries(given));
  // What was found may tell of more.
  for (const _ of [1, 2])
    for (const [name, , , to = ""] of fields)
      for (const [entity, id] of ownersOf(call, to, idIn(found.get(name)))) {
        const same = fields.filter(([, , , other]) => other === entity);
        const [target] = same;
        if (target === undefined || same.some(([other]) => found.has(other))) continue;
        const isOfId = fieldsOf(target[1], call.domain.models).length === 0;
        found.set(target[0], isOfId ? id : { id });
      }
  return Object.fromEntries(found);
}

/** Of what a new record would refer to by chance: another that goes with what it says, or nothing. */
export function agreeing(call: Call, table: Table, record: StoredRecord, shown: JsonObject): JsonObject {
  const { spec } = table;
  const { models } = call.domain;
  const truth = new Map<string, Id>([[spec.key, record.id]]);
  const fields = referencesIn(fieldsOf(spec.shape, models));
  for (const [name, , , to = ""] of fields) {
    const id = idIn(record.written[name]);
    if (id !== undefined && !truth.has(to)) truth.set(to, id);
  }
  // A seeded record that says nothing new is in step with the others.
  if (truth.size === 1 && !record.isCreated) return {};
  const isOf = (owner: string, of: Id) => keyOfId(truth.get(owner) ?? of) === keyOfId(of);
  const contradicts = (entity: string, id: Id | undefined) => {
    const owners = ownersOf(call, entity, id);
    // What belongs to the record itself follows it.
    const isOwn = owners.some(([owner, of]) => owner === spec.key && isOf(owner, of));
    return !isOwn && !owners.every(([owner, of]) => isOf(owner, of));
  };
  const changed = fields.flatMap(([name, shape, , to = ""]): readonly (readonly [string, unknown])[] => {
    if (record.written[name] !== undefined || !contradicts(to, idIn(shown[name]))) return [];
    const other = candidates(call, to, truth).find((id) => !contradicts(to, id));
    const isOfId = fieldsOf(shape, models).length === 0;
    if (other !== undefined) return [[name, isOfId ? other : { id: other }]];
    if (mayBeNull(shape, models)) return [[name, null]];
    // 0 stands for none; of what it has to have, one of another is better.
    return ownsOf(call, to).includes(spec.key) && isOfId ? [[name, 0]] : [];
  });
  const agreed = { ...shown, ...Object.fromEntries(changed) };
  const whole = present(call, spec.shape, agreed, record.written) as JsonObject;
  return Object.fromEntries(Object.entries(whole).filter(([name, value]) => value !== shown[name]));
}

/**
 * A value that is made up in part, with nothing in place of the records that it names by chance and that there are not.
 *
 * @param sent what is not made up of it
 */
export function present(call: Call, shape: Shape, value: unknown, sent: unknown): unknown {
  const { models } = call.domain;
  const lost = danglingIds(shape, value, { models, exists: existsIn(call) });
  // Places in a list change for those that come later.
  return lost.reduceRight<unknown>((found, { path }) => {
    const names = path.split(/[.[\]]+/).filter(Boolean);
    if (at(sent, names) !== undefined) return found;
    const owner = names.at(-1) === "id" ? names.slice(0, -1) : names;
    const whole = at(sent, owner) === undefined ? owner : names;
    // 0 stands for none.
    const others = [without(found, whole, null), without(found, names, 0)];
    return others.find((other) => isValid(shape, other, { models, direction: "response" })) ?? found;
  }, value);
}

function at(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>((inner, name) => (inner as JsonObject | undefined)?.[name], value);
}

/** Less an element of a list, or with something else in place of a field. */
function without(value: unknown, [name = "", ...rest]: readonly string[], none: unknown): unknown {
  const inner = at(value, [name]);
  const other = rest.length > 0 ? [without(inner, rest, none)] : [];
  return Array.isArray(value)
    ? value.flatMap((one: unknown, i) => (`${i}` === name ? other : [one]))
    : { ...(value as JsonObject), [name]: other.length > 0 ? other[0] : none };
}

/**
 * Ids of a part that contradict each other, such as a location of another customer's, as sentences.
 *
 * @param isSure whether a record is known to belong to whom it says
 */
export function contradicting(
  call: Call,
  { spec }: Table,
  part: unknown,
  isSure: (entity: string, id: Id) => boolean,
): readonly string[] {
  const named = referencesIn(fieldsOf(spec.shape, call.domain.models)).flatMap(([name, , , to = ""]) => {
    const id = isObject(part) ? idIn(part[name]) : undefined;
    // A job that another is made again for has a project of its own.
    return id === undefined || to === spec.key ? [] : [{ name, to, id }];
  });
  return named.flatMap(({ name, to, id }) =>
    ownersOf(call, to, id).flatMap(([owner, of]) => {
      const rivals = named.filter((one) => one.to === owner).map((one) => keyOfId(one.id));
      return rivals.length === 0 || rivals.includes(keyOfId(of)) || !isSure(to, id)
        ? []
        : [`${name}: ${to} ${id} is of ${owner} ${of}, not of ${rivals[0]}.`];
    }),
  );
}

/** Records that refer back to a new one: the first appointment of a job that has none, the jobs of a project. */
export function adopted(call: Call, { spec }: Table, { id }: StoredRecord, shown: JsonObject): void {
  const named = referencesIn(fieldsOf(spec.shape, call.domain.models)).flatMap(([name, , , entity = ""]) => {
    const of = idIn(shown[name]);
    return of === undefined ? [] : [[entity, of] as const];
  });
  for (const [entity, of] of named) {
    const table = entity === spec.key ? undefined : call.store.table(entity);
    const record = table && liveRecord(table, of);
    const domain = call.world.homes.get(entity);
    if (!record || !domain) continue;
    const back = referencesIn(fieldsOf(table.spec.shape, domain.models)).filter(
      ([, , , to]) => to === spec.key,
    );
    if (back.length === 0) continue;
    const before = viewOf({ ...call, domain }, table, record, table.spec.shape) as JsonObject;
    const written = back.flatMap(([name, shape]): readonly (readonly [string, unknown])[] => {
      if (record.written[name] === 0) return [[name, id]];
      const element = elementOf(shape, domain.models);
      const ids: unknown = before[name];
      const isOfIds = element !== undefined && fieldsOf(element, domain.models).length === 0;
      return isOfIds && Array.isArray(ids) && !ids.includes(id) ? [[name, [...(ids as unknown[]), id]]] : [];
    });
    if (written.length > 0)
      putRecord(table, { ...record, written: { ...record.written, ...Object.fromEntries(written) } });
  }
}

/** Entities whose records a record of an entity can belong to. */
function ownsOf({ world }: Call, entity: string): readonly string[] {
  const { owners = [] } = world.rules.get(entity) ?? {};
  const spec = world.entities.get(entity);
  const models = world.homes.get(entity)?.models ?? [];
  return fieldsOf(spec?.shape ?? "any", models).flatMap(([name, , , to]) =>
    to !== undefined && owners.includes(name) ? [to] : [],
  );
}

/** Those that tests put, and those in the places of what is referred to: seeded records go in step. */
function candidates({ store }: Call, entity: string, truth: ReadonlyMap<string, Id>): readonly Id[] {
  const table = store.table(entity);
  if (table === undefined) return [];
  const put = [...table.records.values()].filter(({ isCreated, isDeleted }) => isCreated && !isDeleted);
  const places = [...truth].flatMap(([of, id]) => store.table(of)?.records.get(keyOfId(id))?.ordinal ?? []);
  const inStep = places.flatMap((place) => table.seeded[place - 1] ?? []);
  return [...put.map(({ id }) => id), ...inStep].filter((id) => liveRecord(table, id));
}
