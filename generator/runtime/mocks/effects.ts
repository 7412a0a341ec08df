/**
 * What operations do beside what their method says: a job that is cancelled takes its appointments along, bills are marked as exported.
 *
 * Which they are, stands in the table of the vendor's business (`describe/effects.ts`); descriptions carry those of their operations.
 */
import { ITEMS } from "../vendor.js";
import { answerOf, generated, iso, valueAt, viewOf } from "./answer.js";
import type { Call } from "./call.js";
import type { Effect, Shape } from "./description.js";
import { invalid, problem } from "./problem.js";
import { filterOf, readScalar } from "./query.js";
import { faultsIn } from "./refusals.js";
import { elementOf, fieldsOf, isObject, type JsonObject, merge, resolve } from "./shape.js";
import {
  type Id,
  keyOfId,
  liveRecord,
  nextId,
  putRecord,
  type Store,
  type StoredRecord,
  type Table,
} from "./store.js";
import { hooks } from "./hooks.js";
import { isValid } from "./validate.js";
import { admitsNull, applyWritten, writtenFor } from "./written.js";

/** Teaches mocks what the operations of descriptions do, and gives the description back that says so. */
export function withEffects<Description>(description: Description): Description {
  hooks.refuse = refuse;
  hooks.carryOut = carryOut;
  return description;
}

/** What effects read: parameters and fields of the body, of one of its elements before them, and the record that the call is about. */
type Inputs = JsonObject;

function inputsOf({ operation, domain, parameters, query, body }: Call, record?: unknown): Inputs {
  const { parameters: declared = [] } = operation;
  const told = declared.map(([name, shape]) => [
    name,
    readScalar(parameters.get(name) ?? "", resolve(shape, domain.models)),
  ]);
  return {
    ...Object.fromEntries([...query, ...told]),
    ...(isObject(body) ? body : {}),
    body,
    record,
  };
}

/** The answer to a call that something forbids. */
function refuse(call: Call): Response | undefined {
  const errors = faultsIn(call);
  if (errors) return invalid(errors);
  if (isElsewhere(call)) return problem(404);
  const { effects = [] } = call.operation;
  if (!effects.some(({ deny }) => deny)) return undefined;
  const inputs = inputsOf(call, recordIn(call));
  for (const effect of effects) {
    const { deny } = effect;
    if (deny === undefined) continue;
    for (const item of itemsIn(effect, inputs)) {
      const found = selected(call, effect, item);
      if (found && found.rows.length > 0 !== (effect.unless === true))
        return problem(
          deny[0],
          deny[1].replace(/{(\w+)}/g, (_, name: string) => String(item[name])),
        );
    }
  }
  return undefined;
}

/** Whether the path names a record below another one than the record says: a booking of one provider under the next. */
function isElsewhere(call: Call): boolean {
  const { operation, store } = call;
  const { action } = operation;
  if (action.kind === "answer") return false;
  const table = store.table(action.entity);
  const above = table?.spec.parent === undefined ? undefined : store.table(table.spec.parent);
  return isBelowAnother(call, table, action.id) || isBelowAnother(call, above, action.of);
}

/** @param id name of the parameter that names one of the records */
function isBelowAnother(call: Call, table: Table | undefined, id: string | undefined): boolean {
  const { operation, parameters, domain } = call;
  const { parameters: declared = [] } = operation;
  const place = declared.findIndex(([name]) => name === id);
  const record = place > 0 ? table?.records.get(keyOfId(parameters.get(id ?? "") ?? "")) : undefined;
  if (!table || !record) return false;
  const fields = fieldsOf(table.spec.shape, domain.models);
  const view = shown(call, table, record);
  return declared.slice(0, place).some(([name, , to]) => {
    const [field, ...more] = fields.filter(([, , , other]) => to !== undefined && other === to);
    const held = field && more.length === 0 ? view[field[0]] : undefined;
    const isOne = typeof held === "number" || typeof held === "string";
    return isOne && keyOfId(held) !== keyOfId(parameters.get(name) ?? "");
  });
}

/** The record that the path names. */
function recordIn(call: Call): unknown {
  const { action } = call.operation;
  if (action.kind === "answer" || action.id === undefined) return undefined;
  const table = call.store.table(action.entity);
  const record = table?.records.get(keyOfId(call.parameters.get(action.id) ?? ""));
  return table && record && shown(call, table, record);
}

/** Does it all; the answer, where the effects have one. */
function carryOut(call: Call, table?: Table, record?: StoredRecord, before?: unknown): Response | undefined {
  const { effects = [], success, action } = call.operation;
  const isNew = table && record && action.kind === "create";
  const own = isNew ? clear(call, table, record) : record;
  if (effects.length === 0) return action.kind === "answer" ? answerWith(call) : undefined;
  const seen = before ?? (table && own && viewOf(call, table, own, table.spec.shape));
  const of = isNew ? { [table.spec.key]: [seen] } : {};
  const answers = run(call, effects, { ...inputsOf(call, seen), of });
  if (success.shape === undefined) return undefined;
  if (rowIn(call, success.shape) !== undefined)
    return answerOf(call, { ...(generated(call) as JsonObject), [ITEMS]: answers });
  if (answers.length === 0) return undefined;
  const isList = elementOf(success.shape, call.domain.models) !== undefined;
  return answerOf(call, isList ? answers : answers.reduce(merge));
}

/** An answer that is no record, with rules of its own, which read what was sent. */
function answerWith(call: Call): Response | undefined {
  const { body, store, domain, operation, world } = call;
  const key = `${domain.id}/${operation.id}`;
  if (!isObject(body) || !world.rules.has(key)) return undefined;
  const moment = call.now();
  const sent = { id: key, ordinal: 1, written: body, createdOn: moment, modifiedOn: moment, sequence: 0 };
  const facts: Store["facts"] = (entity, id, record) =>
    store.facts(entity, id, entity === key ? sent : record);
  return answerOf(call, generated({ ...call, store: { ...store, facts } }));
}

/** Of an answer that is a page, the shape of one row. */
function rowIn({ domain: { models } }: Call, shape: Shape): Shape | undefined {
  const items = fieldsOf(shape, models).find(([name]) => name === ITEMS);
  return items && elementOf(items[1], models);
}

function run(call: Call, effects: readonly Effect[], inputs: Inputs): readonly unknown[] {
  const made: unknown[] = [];
  return effects.flatMap((effect) =>
    effect.deny ? [] : itemsIn(effect, inputs).flatMap((item) => apply(call, effect, { ...item, made })),
  );
}

function isGiven({ given = {} }: Effect, inputs: Inputs): boolean {
  return Object.entries(given).every(([name, value]) => (at(inputs, name) ?? null) === value);
}

/** What an effect is applied to: the call, or elements of a list, where what has to be given is. */
function itemsIn(effect: Effect, inputs: Inputs): readonly Inputs[] {
  const { each } = effect;
  const list = each === undefined ? undefined : at(inputs, each);
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const all =
    each === undefined
      ? [inputs]
      : items.map((item) => ({ ...inputs, ...(isObject(item) ? item : {}), item }));
  return all.filter((one) => isGiven(effect, one));
}

/** Applies an effect to one item; what it answers. */
function apply(
  call: Call,
  effect: Effect,
  inputs: Inputs & { readonly made: unknown[] },
): readonly unknown[] {
  const found = selected(call, effect, inputs);
  if (found === undefined) return [];
  const { table } = found;
  if (effect.lacking && found.rows.length === 0)
    return [answerFor(call, effect.lacking, { table, record: { id: "" }, inner: inputs })];
  if (effect.once) {
    const rows = found.rows.map((record) => shown(call, table, record));
    const { sort } = effect;
    if (sort !== undefined) rows.sort((a, b) => (String(at(a, sort)) < String(at(b, sort)) ? -1 : 1));
    return run(call, effect.once, { ...inputs, rows });
  }
  const isNew = effect.create !== undefined && found.rows.length === 0;
  const changed = isNew
    ? [created(call, table, valueOf(call, effect.create, inputs) as JsonObject)]
    : found.rows.map((record) => changedBy(call, effect, { table, record, inputs }));
  return changed.flatMap((record) => {
    const value = shown(call, table, record);
    if (isNew) for (const made of [inputs.made, memoIn(inputs["of"], effect.of)]) made.push(value);
    const inner = { ...inputs, record: value, outer: inputs["record"] };
    const more = run(call, effect.then ?? [], inner);
    return effect.answer === undefined
      ? more
      : [...more, answerFor(call, effect.answer, { table, record, inner })];
  });
}

function changedBy(
  call: Call,
  { set, remove }: Effect,
  {
    table,
    record,
    inputs,
  }: { readonly table: Table; readonly record: StoredRecord; readonly inputs: Inputs },
): StoredRecord {
  if (set === undefined && !remove) return record;
  const own = shown(call, table, record);
  const written = valueOf(call, set ?? {}, { ...inputs, own }, own) as JsonObject;
  return putRecord(table, {
    ...record,
    written: merge(record.written, written) as JsonObject,
    ...(remove && { isDeleted: true as const }),
    modifiedOn: call.now(),
  });
}

function created(call: Call, table: Table, value: JsonObject): StoredRecord {
  const { parent, ...written } = value;
  const moment = call.now();
  const record = putRecord(table, {
    ...nextId(table, call.seed, table.spec.id && written[table.spec.id[0]]),
    ...(parent !== undefined && { parent: parent as Id }),
    written,
    createdOn: moment,
    modifiedOn: moment,
    isCreated: true,
  });
  return clear(call, table, record);
}

/** What a caller makes refers to nothing that nobody named, and has no parts that nobody sent. */
function clear(call: Call, { spec, records }: Table, record: StoredRecord): StoredRecord {
  const { homes, entities } = call.world;
  const domain = homes.get(spec.key) ?? call.domain;
  const { models } = domain;
  const { written } = record;
  const nothing = (shape: Shape, to?: string): unknown => {
    if (elementOf(shape, models) !== undefined) return [];
    if (to === undefined || to === spec.parent || to.includes("#")) return undefined;
    if (admitsNull(shape, models)) return null;
    // Where there has to be an id, 0 stands for none.
    return entities.has(to) && isValid(shape, 0, { models, direction: "response" }) ? 0 : undefined;
  };
  const empty = fieldsOf(spec.shape, models).flatMap(([name, shape, , to]) => {
    const sent = writtenFor(name, written);
    const several = to === undefined ? undefined : written[`${name}s`];
    if (sent === undefined && Array.isArray(several)) return [[name, several[0] as unknown]];
    const value =
      sent === undefined
        ? nothing(shape, to)
        : (namedIn({ ...call, domain }, shape, sent, to) ?? partsIn(sent, name));
    return value === undefined ? [] : [[name, value]];
  });
  const cleared = { ...record, written: { ...written, ...Object.fromEntries(empty) } as JsonObject };
  records.set(keyOfId(record.id), cleared);
  return cleared;
}

/** Of a record that is shown with the id of another, that one. */
function namedIn(call: Call, shape: Shape, sent: unknown, to = ""): unknown {
  const table = isObject(sent) ? call.store.table(to) : undefined;
  const other = table && liveRecord(table, (sent as JsonObject)["id"] as Id);
  return other && viewOf(call, table, other, shape);
}

/** `{ patchMode, externalData: […] }` sends a list in an object of its name. */
function partsIn(sent: unknown, name: string): unknown {
  return isObject(sent) && Array.isArray(sent[name]) ? sent[name] : undefined;
}

/** The records that an effect is about; nothing where there are none of the kind. */
function selected(
  call: Call,
  { of, where = {}, when = {}, over, gone }: Effect,
  inputs: Inputs,
): { readonly table: Table; readonly rows: readonly StoredRecord[] } | undefined {
  const table = call.store.table(of);
  const domain = call.world.homes.get(of);
  if (table === undefined || domain === undefined) return undefined;
  const values = new Map(Object.keys(where).map((name) => [name, at(inputs, name)]));
  // What is not told is no record, and not all of them.
  if (values.size === 0 || [...values.values()].includes(undefined)) return { table, rows: [] };
  const fields = new Set(fieldsOf(table.spec.shape, domain.models).map(([name]) => name));
  const keeps = filterOf({ values, fields, filters: where, hidesInactive: false });
  const rows = candidates(table, where, values).filter((record) => {
    if (record.isDeleted && !gone) return false;
    const value = shown(call, table, record);
    if (!keeps({ value, isActive: true, record })) return false;
    const [more, less] = (over ?? []).map((rule) => Number(valueOf(call, rule, { ...inputs, own: value })));
    if (more !== undefined && less !== undefined && more <= less) return false;
    return Object.entries(when).every(([name, wanted]) => wanted.includes(at(value, name)));
  });
  return { table, rows };
}

/** Those of an id, where one is told: the rest need not be looked at. */
function candidates(
  { spec, records }: Table,
  where: Readonly<Record<string, string>>,
  values: ReadonlyMap<string, unknown>,
): readonly StoredRecord[] {
  const [name, way = ""] =
    Object.entries(where).find(([, one]) => one.replace(",", "") === spec.id?.[0]) ?? [];
  if (name === undefined) return [...records.values()];
  const told = values.get(name);
  const ids = typeof told === "string" && way.startsWith(",") ? told.split(",") : [told].flat();
  return ids.flatMap((id) => records.get(keyOfId(id as Id)) ?? []);
}

/** A record as its entity shows it, and what was written that no view shows. */
function shown(call: Call, table: Table, record: StoredRecord): JsonObject {
  const domain = call.world.homes.get(table.spec.key);
  const view = domain && viewOf({ ...call, domain }, table, record, table.spec.shape);
  const { parent } = record;
  return { ...record.written, ...(isObject(view) ? view : {}), ...(parent !== undefined && { parent }) };
}

/**
 * A value of the table: `now`; `=name` from what was sent, `=made.0.id` of what was created, `=own.total - amount` with amounts added or
 * taken away; `$=` as a text of an amount, `~=` as any text, `?=` with null for what was not sent, `@=` as the object of the id; `+=name` and `-=name` with and without
 * elements of a list, which `{ +: …, by: jobId }` writes out; else what it is.
 *
 * @param old what is there
 */
function valueOf(call: Call, rule: unknown, inputs: Inputs, old?: unknown): unknown {
  const listed = Array.isArray(old) ? (old as unknown[]) : [];
  const plus = (value: unknown, by?: unknown) =>
    [value ?? []].flat().reduce<readonly unknown[]>((list, one) => withElement(call, list, one, by), listed);
  if (Array.isArray(rule)) return rule.map((one: unknown) => valueOf(call, one, inputs));
  if (isObject(rule)) {
    if ("+" in rule)
      return plus(
        merge(valueOf(call, rule["+"], inputs), valueOf(call, rule["with"] ?? {}, inputs)),
        rule["by"],
      );
    const entries = Object.entries(rule).map(([name, inner]) => [
      name,
      valueOf(call, inner, inputs, isObject(old) ? old[name] : undefined),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (typeof rule !== "string") return rule;
  if (rule === "now") return iso(call.now());
  const [, sign, sum = ""] = /^([-+$?~@]?)=(.*)$/.exec(rule) ?? [];
  if (sign === undefined) return rule;
  const [name = "", ...terms] = sum.split(/ (?=[-+] )/);
  const value = terms.reduce((before, term) => amount(before, term, inputs), at(inputs, name));
  switch (sign) {
    case "+":
      return plus(value);
    case "-": {
      const known = new Set([value].flat().map((one) => identity(one)));
      return listed.filter((one) => !known.has(identity(one)));
    }
    case "?":
      return value ?? null;
    case "@":
      return value == null ? null : { id: value };
    default:
      if (value === undefined || sign === "") return value;
      return sign === "$" ? Number(value).toFixed(2) : String(value);
  }
}

/** An amount and `+ other` or `- other`, a number or what has a name; amounts may be texts, and what is not told is nothing. */
function amount(one: unknown, term: string, inputs: Inputs): unknown {
  const other = term.slice(2);
  const value = Number(/^\d/.test(other) ? other : (at(inputs, other) ?? 0));
  const sum = Number(one ?? 0) + (term.startsWith("-") ? -value : value);
  return typeof one === "string" ? sum.toFixed(2) : Math.round(sum * 100) / 100;
}

/** A list with an element: laid over the one that it is, else at its end, with an id where the others have one. */
function withElement(
  { store }: Call,
  list: readonly unknown[],
  one: unknown,
  by?: unknown,
): readonly unknown[] {
  const place = list.findIndex((other) => identity(other, by) === identity(one, by));
  if (place >= 0) return list.map((other, i) => (i === place ? merge(other, one) : other));
  const isLacking =
    isObject(one) && one["id"] === undefined && list.some((other) => isObject(other) && "id" in other);
  return [...list, isLacking ? { ...one, id: 10 ** 6 + store.changes.count * 100 + list.length } : one];
}

/** What says which element of a list a value is: its id, or its name. */
function identity(value: unknown, by?: unknown): unknown {
  if (!isObject(value)) return keyOfId(value as Id);
  const key = by === undefined ? (value["id"] ?? value["name"] ?? value["url"]) : value[String(by)];
  // What has nothing to be known by is like no other.
  return key === undefined ? value : keyOfId(key as Id);
}

function answerFor(
  call: Call,
  answer: NonNullable<Effect["answer"]>,
  {
    table,
    record,
    inner,
  }: { readonly table: Table; readonly record: StoredRecord | { readonly id: "" }; readonly inner: Inputs },
): unknown {
  const { domain, operation } = call;
  const shape = operation.success.shape ?? "any";
  const item = elementOf(shape, domain.models) ?? rowIn(call, shape) ?? shape;
  if (answer === true) return viewOf(call, table, record as StoredRecord, item);
  const place = { entity: `${domain.id}/${operation.id}`, id: record.id, path: "" };
  return applyWritten(item, valueAt(call, item, place), valueOf(call, answer, inner), {
    models: domain.models,
  });
}

/** All that was created of a kind. */
function memoIn(of: unknown, key: string): unknown[] {
  return ((of as Record<string, unknown[]>)[key] ??= []);
}

/** What is in a path: `record.id`, `made.last.id`, `items.quantity.sum`, `items.[skuId].cost` of the element that has the `skuId` that was sent. */
function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((found, name) => {
    if (Array.isArray(found)) return inList(found as unknown[], name, value);
    return isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }, value);
}

function inList(list: readonly unknown[], name: string, inputs: unknown): unknown {
  if (name === "length") return list.length;
  if (name === "last") return list.at(-1);
  if (name === "sum") return list.reduce<number>((sum, one) => sum + Number(one ?? 0), 0);
  if (/^\d+$/.test(name)) return list[Number(name)];
  const [, field, sent = field] = /^\[(\w+)(?:=(\w+))?\]$/.exec(name) ?? [];
  if (field === undefined || sent === undefined) return list.map((one) => at(one, name));
  const wanted = keyOfId(at(inputs, sent) as Id);
  return list.find((one) => keyOfId(at(one, field) as Id) === wanted);
}
