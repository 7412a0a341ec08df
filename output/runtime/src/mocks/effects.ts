/**
 * What operations do beside what their method says: a job that is cancelled takes its appointments along, bills are marked as exported.
 *
 * Which they are, stands in the table of the vendor's business (`describe/effects.ts`); descriptions carry those of their operations.
 */
import { answerOf, iso, valueAt, viewOf } from "./answer.js";
import type { Call } from "./call.js";
import type { Effect } from "./description.js";
import { problem } from "./problem.js";
import { filterOf, readScalar } from "./query.js";
import { elementOf, fieldsOf, isObject, type JsonObject, merge, resolve } from "./shape.js";
import { type Id, keyOfId, nextId, putRecord, type StoredRecord, type Table } from "./store.js";
import { hooks } from "./hooks.js";
import { applyWritten } from "./written.js";

/** Teaches mocks what the operations of descriptions do, and gives the description back that says so. */
export function withEffects<Description>(description: Description): Description {
  hooks.refuse = refuse;
  hooks.carryOut = carryOut;
  return description;
}

/** What effects read: parameters and fields of the body, of one of its elements before them, and the record that the call is about. */
type Inputs = JsonObject;

function inputsOf({ operation, domain, parameters, body }: Call, record?: unknown): Inputs {
  const { parameters: declared = [] } = operation;
  const told = declared.map(([name, shape]) => [
    name,
    readScalar(parameters.get(name) ?? "", resolve(shape, domain.models)),
  ]);
  return { ...Object.fromEntries(told), ...(isObject(body) ? body : {}), body, record };
}

/** The answer to a call that something forbids. */
function refuse(call: Call): Response | undefined {
  for (const effect of call.operation.effects ?? []) {
    const { deny } = effect;
    if (deny === undefined) continue;
    const inputs = inputsOf(call, recordIn(call));
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

/** The record that the path names. */
function recordIn(call: Call): unknown {
  const { action } = call.operation;
  if (action.kind === "answer" || action.id === undefined) return undefined;
  const table = call.store.table(action.entity);
  const record = table?.records.get(keyOfId(call.parameters.get(action.id) ?? ""));
  return table && record && shown(call, table, record);
}

/** Does it all; the answer, where the effects have one. */
function carryOut(call: Call, table?: Table, record?: StoredRecord): Response | undefined {
  const { effects = [], success } = call.operation;
  if (effects.length === 0) return undefined;
  const seen = table && record ? viewOf(call, table, record, table.spec.shape) : undefined;
  const answers = run(call, effects, inputsOf(call, seen));
  if (answers.length === 0 || success.shape === undefined) return undefined;
  const isList = elementOf(success.shape, call.domain.models) !== undefined;
  return answerOf(call, isList ? answers : answers[0]);
}

function run(call: Call, effects: readonly Effect[], inputs: Inputs): readonly unknown[] {
  const made: unknown[] = [];
  return effects.flatMap((effect) =>
    effect.deny || !isGiven(effect, inputs)
      ? []
      : itemsIn(effect, inputs).flatMap((item) => apply(call, effect, { ...item, made })),
  );
}

function isGiven({ given = {} }: Effect, inputs: Inputs): boolean {
  return Object.entries(given).every(([name, value]) => at(inputs, name) === value);
}

function itemsIn({ each }: Effect, inputs: Inputs): readonly Inputs[] {
  if (each === undefined) return [inputs];
  const list = at(inputs, each);
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  return items.map((item) => ({ ...inputs, ...(isObject(item) ? item : {}), item }));
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
  const changed =
    effect.create && found.rows.length === 0
      ? [created(call, table, valueOf(call, effect.create, inputs) as JsonObject)]
      : found.rows.map((record) => changedBy(call, effect, { table, record, inputs }));
  return changed.flatMap((record) => {
    const value = shown(call, table, record);
    if (effect.create) inputs.made.push(value);
    const inner = { ...inputs, record: value };
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
  const before = shown(call, table, record);
  const written = valueOf(call, set ?? {}, inputs, isObject(before) ? before : {}) as JsonObject;
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
  return putRecord(table, {
    ...nextId(table, call.seed, undefined),
    ...(parent !== undefined && { parent: parent as Id }),
    written,
    createdOn: moment,
    modifiedOn: moment,
    isCreated: true,
  });
}

/** The records that an effect is about; nothing where there are none of the kind. */
function selected(
  call: Call,
  { of, where = {}, when = {} }: Effect,
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
    if (record.isDeleted) return false;
    const view = shown(call, table, record);
    const { createdOn, modifiedOn, ordinal, parent } = record;
    const value = { ...(isObject(view) ? view : {}), parent };
    if (!keeps({ value, isActive: true, createdOn, modifiedOn, ordinal })) return false;
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
  const [name] = Object.entries(where).find(([, way]) => way.replace(",", "") === spec.id?.[0]) ?? [];
  if (name === undefined) return [...records.values()];
  return [values.get(name)].flat().flatMap((id) => records.get(keyOfId(id as Id)) ?? []);
}

function shown(call: Call, table: Table, record: StoredRecord): unknown {
  const domain = call.world.homes.get(table.spec.key);
  return domain && viewOf({ ...call, domain }, table, record, table.spec.shape);
}

/**
 * A value of the table: `now`; `=name` from what was sent, `=made.0.id` of what was created; `+=name` and `-=name` with and without elements
 * of a list, of which objects are known by their ids; anything else is what it is.
 */
function valueOf(call: Call, rule: unknown, inputs: Inputs, before: JsonObject = {}, field = ""): unknown {
  if (Array.isArray(rule)) return rule.map((one: unknown) => valueOf(call, one, inputs));
  if (isObject(rule)) {
    const entries = Object.entries(rule).map(([name, inner]) => [
      name,
      valueOf(call, inner, inputs, before, name),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  if (typeof rule !== "string") return rule;
  if (rule === "now") return iso(call.now());
  const [, sign, name = ""] = /^([+-]?)=(.*)$/.exec(rule) ?? [];
  if (sign === undefined) return rule;
  const value = at(inputs, name);
  if (sign === "") return value;
  const list = Array.isArray(before[field]) ? (before[field] as unknown[]) : [];
  const some = (Array.isArray(value) ? value : [value]) as unknown[];
  const known = new Set(some.map(identity));
  const others = list.filter((one) => !known.has(identity(one)));
  return sign === "+" ? [...others, ...some] : others;
}

/** What says which element of a list a value is: its id, or its name. */
function identity(value: unknown): string {
  return keyOfId((isObject(value) ? (value["id"] ?? value["name"] ?? value["url"]) : value) as Id);
}

function answerFor(
  call: Call,
  answer: NonNullable<Effect["answer"]>,
  { table, record, inner }: { readonly table: Table; readonly record: StoredRecord; readonly inner: Inputs },
): unknown {
  const { domain, operation } = call;
  const shape = operation.success.shape ?? "any";
  const item = elementOf(shape, domain.models) ?? shape;
  if (answer === true) return viewOf(call, table, record, item);
  const place = { entity: `${domain.id}/${operation.id}`, id: record.id, path: "" };
  return applyWritten(item, valueAt(call, item, place), valueOf(call, answer, inner), {
    models: domain.models,
  });
}

function at(value: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((found, name) => {
    if (Array.isArray(found))
      return name === "length" ? found.length : found.at(name === "last" ? -1 : Number(name));
    return isObject(found) && Object.hasOwn(found, name) ? found[name] : undefined;
  }, value);
}
