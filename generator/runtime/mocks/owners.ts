/** Whose records are: what calls that are sent and records that tests put are both held against. */
import { viewOf } from "./answer.js";
import type { Call } from "./call.js";
import type { EntitySpec, FieldShape } from "./description.js";
import { memo } from "./memo.js";
import { fieldsOf, isNumeric, isObject, type JsonObject } from "./shape.js";
import { type Id, liveRecord } from "./store.js";

/** Fields that name a record. */
export function referencesIn(fields: readonly FieldShape[]): readonly FieldShape[] {
  return fields.filter(([, , , to]) => to !== undefined && !to.includes("#"));
}

/** The id that such a field holds, be it in an object. */
export function idIn(value: unknown): Id | undefined {
  const id = isObject(value) ? value["id"] : value;
  return isNumeric(id) || typeof id === "string" ? id : undefined;
}

/** To whom a record belongs, by the rules for its kind: entities with their ids. */
export function ownersOf(call: Call, entity: string, id: Id | undefined): readonly (readonly [string, Id])[] {
  const { owners = [] } = call.world.rules.get(entity) ?? {};
  const domain = call.world.homes.get(entity);
  const table = owners.length > 0 && id !== undefined ? call.store.table(entity) : undefined;
  const record = table && liveRecord(table, id as Id);
  if (!record || !domain) return [];
  const shape = memo(narrow, table.spec, () => {
    const own = fieldsOf(table.spec.shape, domain.models).filter(([name]) => owners.includes(name));
    return ["object", own, false] as const;
  });
  const view = viewOf({ ...call, domain }, table, record, shape) as JsonObject;
  return referencesIn(shape[1]).flatMap(([name, , , to = ""]) => {
    const of = idIn(view[name]);
    return of === undefined ? [] : [[to, of] as const];
  });
}

/** Of a record no more than to whom it belongs, for to show all of one takes time. */
const narrow = new WeakMap<EntitySpec, readonly ["object", readonly FieldShape[], false]>();
