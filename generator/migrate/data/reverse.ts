/**
 * From an old object back to the new record, as far as nothing is lost on the way: fields that are read off the record itself, by steps and changes that
 * can be undone. What cannot is counted, and the record goes without it.
 */
import type { FieldPlan, ObjectField, Plan, PlanStep, ValueField } from "../../former/plan.ts";
import { isObject, type JsonObject } from "../../runtime/mocks/shape.ts";
import { canUndo, changed, type ChangeOptions } from "../../runtime/conversions.ts";

export interface ReverseOptions {
  /** Of times without a zone. */
  readonly timeZone?: string;
  /** Is told each path of an old object whose value was left out. */
  readonly left: (path: string) => void;
}

/** @returns the new record, with the fields of the old one that lead there */
export function reversed(plan: Plan, object: string, old: JsonObject, options: ReverseOptions): JsonObject {
  const out: Record<string, unknown> = {};
  fill(old, { plan, fields: plan.objects[object]?.fields ?? {}, at: "", record: out, options });
  return out;
}

interface Place {
  readonly plan: Plan;
  readonly fields: Readonly<Record<string, FieldPlan>>;
  /** Path of the old object, with a dot. */
  readonly at: string;
  readonly record: Record<string, unknown>;
  /** Of what embeds it. */
  readonly parent?: Record<string, unknown>;
  readonly options: ReverseOptions;
}

function fill(old: JsonObject, place: Place): void {
  // Nulls come last: they are put into objects that something else speaks of.
  const entries = Object.entries(old).sort(([, a], [, b]) => Number(a === null) - Number(b === null));
  for (const [name, value] of entries) {
    const field = Object.hasOwn(place.fields, name) ? place.fields[name] : undefined;
    const path = place.at + name;
    const isTold = value !== undefined && field !== undefined && put(value, field, { ...place, at: path });
    if (!isTold && value != null) place.options.left(path);
  }
}

/** @returns whether it is in the record now, or parts of it are and the others were told */
function put(value: unknown, field: FieldPlan, place: Place): boolean {
  if ("lost" in field || field.on === "whole") return false;
  const record = field.on === "parent" ? place.parent : place.record;
  const path = pathOf(field.steps);
  if (!record || !path || path.length === 0)
    return "object" in field && value != null && putInside(value, field, place);
  if ("object" in field) return putObject(value, field, { ...place, record }, path);
  const back = field.back ?? [];
  // A null that was made, or that stands for what was not looked up, says nothing.
  if (value === null) return back.length > 0 || setNull(record, path);
  if (!back.every(canUndo)) return false;
  const { timeZone } = place.options;
  const options = {
    ...(timeZone !== undefined && { timeZone }),
    ...(field.values && { values: field.values }),
  };
  const made = [...back]
    .reverse()
    .reduce<unknown>((done, name) => changed(name, done, options, "back"), value);
  const told = isOfFlags(field) && typeof made === "string" ? made === "true" : made;
  const isSure = !back.includes("drop-zone") || isOneMoment(told, value, options);
  return told !== undefined && isSure && setAt(record, path, told);
}

/** A table of values has its keys as texts. */
function isOfFlags({ values = {} }: ValueField): boolean {
  const known = Object.keys(values);
  return known.length > 0 && known.every((key) => key === "true" || key === "false");
}

/** Clocks that are set back do so by an hour, and in few places by half of one. */
const SET_BACK = [-60, -30, 30, 60];

/** Whether a clock showed a time once: set forward it leaves an hour out, and set back it shows one twice. What is no moment is as it is. */
function isOneMoment(moment: unknown, value: unknown, options: ChangeOptions): boolean {
  const time = Date.parse(String(moment));
  if (Number.isNaN(time)) return true;
  const shownAt = (at: number) => changed("drop-zone", new Date(at).toISOString(), options);
  const shown = shownAt(time);
  const [was, is] = [value, shown].map((one) => Date.parse(`${String(one)}Z`));
  if (was !== is && !Number.isNaN(was)) return false;
  return !SET_BACK.some((minutes) => shownAt(time + minutes * 60_000) === shown);
}

/** An object that is looked up elsewhere: what it says of the record around it. */
function putInside(value: unknown, field: ObjectField, place: Place): boolean {
  if (field.list || !isObject(value) || !field.fields) return false;
  fill(value, { ...place, fields: field.fields, at: `${place.at}.`, record: {}, parent: place.record });
  return true;
}

function putObject(value: unknown, field: ObjectField, place: Place, path: readonly string[]): boolean {
  if (value === null) return field.by === "id" || setNull(place.record, path);
  const fields = { ...place.plan.objects[field.object]?.fields, ...field.fields };
  const below = { ...place, fields, at: `${place.at}.`, parent: place.record };
  if (field.by === "record" && !field.list && isObject(value)) {
    const inner = (getAt(place.record, path) ?? {}) as Record<string, unknown>;
    fill(value, { ...below, record: inner });
    return setAt(place.record, path, inner);
  }
  if (!Array.isArray(value) && isObject(value)) return putId(value, { field, path, place: below });
  if (!field.list || !Array.isArray(value)) return false;
  const items = (value as readonly unknown[]).filter(isObject);
  if (field.by === "id")
    return setAt(
      place.record,
      path,
      items.map(({ id }) => id),
    );
  return setAt(
    place.record,
    path,
    items.map((item) => {
      const inner: Record<string, unknown> = {};
      fill(item, { ...below, record: inner });
      return inner;
    }),
  );
}

/** Of an object that became its id: that, and what else the record says of it. */
function putId(
  { id, ...rest }: JsonObject,
  {
    field,
    path,
    place,
  }: { readonly field: ObjectField; readonly path: readonly string[]; readonly place: Place },
): boolean {
  const own = field.fields?.["id"];
  const isElsewhere = own !== undefined && ("lost" in own || pathOf(own.steps)?.join(".") !== path.join("."));
  const fields = field.fields ?? {};
  fill(rest, { ...place, fields, record: {}, parent: place.record });
  if (id == null) return true;
  if (isElsewhere) place.options.left(`${place.at}id`);
  else setAt(place.record, path, id);
  return true;
}

/** Fields alone, none of which is in a list. */
function pathOf(steps: readonly PlanStep[]): readonly string[] | undefined {
  return steps.every((step) => "field" in step && step.list !== true && step.field !== "")
    ? steps.map((step) => (step as { readonly field: string }).field)
    : undefined;
}

function getAt(record: Record<string, unknown>, path: readonly string[]): unknown {
  return path.reduce<unknown>((of, name) => (isObject(of) ? of[name] : undefined), record);
}

/** Nothing says that there is an object around what is null. @returns that nothing else has to be said of it */
function setNull(record: Record<string, unknown>, path: readonly string[]): true {
  const isThere = path.length === 1 || isObject(getAt(record, path.slice(0, -1)));
  if (isThere) setAt(record, path, null);
  return true;
}

function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): boolean {
  const [last = "", ...above] = [...path].reverse();
  let owner = record;
  for (const name of above.reverse()) {
    const inner = owner[name];
    if (isObject(inner)) owner = inner as Record<string, unknown>;
    else {
      const made: Record<string, unknown> = {};
      owner[name] = made;
      owner = made;
    }
  }
  // Of two old fields that one new field holds, the first that says something.
  owner[last] = owner[last] ?? value;
  return true;
}
