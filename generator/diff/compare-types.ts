/**
 * Two types side by side: what differs inside them, whichever way each is written.
 *
 * References are followed, so that an inlined schema and a referenced one are the same; parts of an `allOf` are one object. Each pair
 * of models is looked at once per direction, however many operations use it. A field that is gone beside one that is new is compared
 * with it by the matcher ({@link Walk.pairFields}); what remains waits in {@link Walk.loose} until all of the domain was seen, because it
 * may have moved.
 */
import { isDeepStrictEqual } from "node:util";
import { getOrAdd, pairOff } from "../ground/collections.ts";
import { type Direction, type Discriminator, type Field, isOpenEnum, type Type } from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";
import { areDisjoint } from "../describe/disjoint.ts";
import { compareLimits, limitsOf } from "./compare-limits.ts";
import { type Of, type Place, placesOf, UNKNOWN, type View, view, withoutNames } from "./plain.ts";
import { discriminatorText, valueText } from "./type-text.ts";
import {
  actionOf,
  asAdded,
  asChanged,
  asRemoved,
  at,
  createWalk,
  record,
  recordFlag,
  recordList,
  type Spot,
  type Walk,
  within,
} from "./walk.ts";

export function compareTypes(walk: Walk, a: Type, b: Type, spot: Spot): void {
  const { direction } = spot;
  const x = view(walk.old, a, direction);
  const y = view(walk.current, b, direction);
  // Anything is null too, and what is nothing but null is reported with its type.
  const isReportedByType = [x, y].some(({ type }) => type.kind === "unknown" || type.kind === "null");
  if (!spot.nullMeansAbsent && !isReportedByType) {
    const rules = [`value-${direction}-became-nullable`, `value-${direction}-became-not-nullable`] as const;
    recordFlag(walk, [x.nullable, y.nullable], rules, spot);
  }
  const inside = enter(walk, { x, y }, spot);
  const key = keyOf({ x, y }, direction);
  if (key !== undefined && (walk.seen.has(key) || walk.open.has(key))) return;
  if (key === undefined) compareInside(walk, { x, y }, inside);
  else {
    walk.seen.add(key);
    walk.open.add(key);
    compareInside(walk, { x, y }, inside);
    walk.open.delete(key);
  }
}

function compareInside(walk: Walk, { x, y }: Views, inside: Spot): void {
  compareDiscriminators(walk, x.discriminator, y.discriminator, inside);
  const nulls = [x, y].filter(({ type: { kind } }) => kind === "null").length;
  if (nulls === 0) compareViews(walk, x.type, y.type, inside);
  else if (nulls === 1) compareWithNull(walk, { x, y }, inside);
}

/** Null alone is a union without members that may be null: it loses nothing by another member. */
function compareWithNull(walk: Walk, { x, y }: Views, spot: Spot): void {
  const isNew = x.type.kind === "null";
  const { type, nullable } = isNew ? y : x;
  const { direction } = spot;
  if (type.kind === "unknown") {
    const action = isNew ? "type-widened" : "type-narrowed";
    record(walk, `value-${direction}-${action}`, spot, asChanged(walk, x.type, y.type));
  } else if (!nullable)
    record(walk, `value-${direction}-type-changed`, spot, asChanged(walk, x.type, y.type));
  else {
    for (const member of type.kind === "union" ? type.members : [{ ...type, nullable: false }]) {
      if (isNew) record(walk, `union-member-${direction}-added`, spot, asAdded(walk, member));
      else record(walk, `union-member-${direction}-removed`, spot, asRemoved(walk, member));
    }
  }
}

/** Whether two types say the same in a direction; of models that are being compared it is assumed, so that recursive ones have an answer. */
export function isSame(
  walk: Walk,
  types: { readonly a: Type; readonly b: Type },
  direction: Direction,
): boolean {
  // Whether there is a difference is asked, not which: no field is paired with another one.
  const probe = { ...createWalk(walk.old, walk.current, () => new Map()), open: walk.open };
  compareTypes(probe, types.a, types.b, { direction, what: "", operation: null, old: "", current: "" });
  return probe.found.length === 0 && probe.loose.length === 0;
}

interface Views {
  readonly x: View;
  readonly y: View;
}

/** Name of a pair of models; nothing where one of the two is none. */
function keyOf({ x, y }: Views, direction: Direction): string | undefined {
  const [old, current] = [x.models.at(-1), y.models.at(-1)];
  return old && current && `${direction}\0${old.source}\0${current.source}`;
}

/** The place inside a pair of models. */
function enter(walk: Walk, { x, y }: Views, spot: Spot): Spot {
  const [oldInner, currentInner] = [x.models.at(-1), y.models.at(-1)];
  for (const [old, current] of [
    [x.models[0], y.models[0]],
    [oldInner, currentInner],
  ] as const) {
    if (!old || !current) continue;
    getOrAdd(walk.counterparts, old.source, () => new Set<string>()).add(current.source);
  }
  return {
    ...spot,
    what: currentInner?.name ?? spot.what,
    old: oldInner?.at ?? spot.old,
    current: currentInner?.at ?? spot.current,
    oldModel: oldInner?.source ?? spot.oldModel,
    currentModel: currentInner?.source ?? spot.currentModel,
  };
}

function compareDiscriminators(
  walk: Walk,
  a: Discriminator | undefined,
  b: Discriminator | undefined,
  spot: Spot,
): void {
  if (discriminatorText(withoutNames(a)) === discriminatorText(withoutNames(b))) return;
  const [before, after] = [discriminatorText(a), discriminatorText(b)];
  const action = actionOf(before, after);
  const side = action === "removed" ? "old" : "new";
  record(walk, `discriminator-${action}`, spot, { before, after, side });
}

function compareViews(walk: Walk, a: Type, b: Type, spot: Spot): void {
  const { direction } = spot;
  if (a.kind === "unknown" && b.kind === "unknown") {
    compareLimits(walk, a.limits, b.limits, spot);
  } else if (a.kind === "unknown" || b.kind === "unknown") {
    const action = b.kind === "unknown" ? "type-widened" : "type-narrowed";
    record(walk, `value-${direction}-${action}`, spot, asChanged(walk, a, b));
  } else if (a.kind === "never" || b.kind === "never") {
    compareWithNever(walk, a, b, spot);
  } else if (a.kind === "union" || b.kind === "union") {
    compareUnions(walk, a, b, spot);
  } else if (a.kind === "scalar" && b.kind === "scalar") {
    compareScalars(walk, a, b, spot);
  } else if (a.kind === "enum" && b.kind === "enum" && a.scalar === b.scalar) {
    compareEnums(walk, a, b, spot);
  } else if (a.kind === "array" && b.kind === "array") {
    compareLists(walk, a, b, spot);
  } else if (a.kind === "map" && b.kind === "map") {
    compareLimits(walk, a.limits, b.limits, spot);
    compareTypes(walk, a.values, b.values, within(spot, "[…]"));
    comparePatterns(walk, asObject(a), asObject(b), spot);
  } else if (a.kind === "object" && b.kind === "object") {
    compareObjects(walk, a, b, spot);
  } else if (a.kind === "map" && b.kind === "object") {
    if (b.additional !== "unstated" && b.additional !== "closed") compareObjects(walk, asObject(a), b, spot);
    else compareWithMap(walk, "type-narrowed", [a, b], spot);
  } else if (a.kind === "object" && b.kind === "map") {
    if (a.additional !== "unstated" && a.additional !== "closed") compareObjects(walk, a, asObject(b), spot);
    else compareWithMap(walk, "type-widened", [a, b], spot);
  } else if (a.kind === "intersection" && b.kind === "intersection") {
    compareIntersections(walk, a, b, spot);
  } else if (a.kind === "scalar" && b.kind === "enum" && base(a) === base(b)) {
    const rule = `value-${direction}-became-enum` as const;
    record(walk, isClosed(b, spot) ? "enum-response-closed" : rule, spot, asChanged(walk, a, b));
  } else if (a.kind === "enum" && b.kind === "scalar" && base(a) === base(b)) {
    const rule = `value-${direction}-stopped-being-enum` as const;
    record(walk, isClosed(a, spot) ? "enum-response-opened" : rule, spot, asChanged(walk, a, b));
  } else if (a.kind !== "constant" || b.kind !== "constant" || !isDeepStrictEqual(a.value, b.value)) {
    record(walk, `value-${direction}-type-changed`, spot, asChanged(walk, a, b));
  }
}

function base(type: Extract<Type, { kind: "scalar" | "enum" }>): string {
  return type.scalar === "integer" ? "number" : type.scalar;
}

/** Whether answers hold no value but those that are named. */
function isClosed(type: Of<"enum">, { direction }: Spot): boolean {
  return direction === "response" && !isOpenEnum(type);
}

function compareEnums(walk: Walk, a: Of<"enum">, b: Of<"enum">, spot: Spot): void {
  const { direction } = spot;
  const texts = ({ values }: Of<"enum">) => values.map((value) => JSON.stringify(value));
  const [old, current] = [texts(a), texts(b)];
  const [was, is] = [isClosed(a, spot), isClosed(b, spot)];
  const isKept = old.some((text) => current.includes(text));
  if (was && is && !isKept) {
    record(walk, `value-${direction}-type-changed`, spot, asChanged(walk, a, b));
    return;
  }
  if (was !== is) record(walk, `enum-response-${is ? "closed" : "opened"}`, spot, asChanged(walk, a, b));
  if (!was) recordList(walk, `enum-value-${direction}`, [old, current], spot);
  else {
    // A further value of a closed enum is a further form; of one that was opened it is told with that.
    const added = is ? current.filter((text) => !old.includes(text)) : [];
    for (const after of added) record(walk, "union-member-response-added", spot, { after });
    recordList(walk, `enum-value-${direction}`, [old, current.filter((text) => old.includes(text))], spot);
  }
}

/** What nothing can be stands for in a list, an object or a union is told there; alone it is like any other type. */
function compareWithNever(walk: Walk, a: Type, b: Type, spot: Spot): void {
  if (a.kind === b.kind) return;
  const { direction } = spot;
  const taken = b.kind === "never" ? "type-narrowed" : "type-widened";
  const rule = direction === "request" ? taken : "type-changed";
  record(walk, `value-${direction}-${rule}`, spot, asChanged(walk, a, b));
}

/** Elements with a place of their own are properties called by their place; those after them are one more. */
function compareLists(walk: Walk, a: Of<"array">, b: Of<"array">, spot: Spot): void {
  const count = Math.max(a.prefix?.length ?? 0, b.prefix?.length ?? 0);
  const of = { count, isTuple: a.prefix !== undefined && b.prefix !== undefined };
  const [x, y] = [placesOf(a, of), placesOf(b, of)];
  const required = [
    `property-${spot.direction}-became-required`,
    `property-${spot.direction}-became-optional`,
  ] as const;
  for (let i = 0; i < count; i += 1) {
    const [old, current] = [x.elements[i], y.elements[i]];
    const here = within(spot, `[${i}]`);
    if (old && current) recordFlag(walk, [old.required, current.required], required, here);
    comparePlaces(walk, old, current, here);
  }
  const [rest, currentRest] = [x.rest, y.rest].map((type) => type && { type, required: false });
  comparePlaces(walk, rest, currentRest, within(spot, count === 0 ? "[]" : `[${count}…]`));
  compareLimits(walk, x.limits, y.limits, spot);
}

/** What stands at a place that only one side may have. */
function comparePlaces(walk: Walk, old: Place | undefined, current: Place | undefined, spot: Spot): void {
  const { direction } = spot;
  if (old && current) compareTypes(walk, old.type, current.type, spot);
  else if (old) record(walk, `property-${direction}-removed`, spot, asRemoved(walk, old.type));
  else if (current) {
    const sent = current.required ? "property-request-required-added" : "property-request-optional-added";
    record(
      walk,
      direction === "response" ? "property-response-added" : sent,
      spot,
      asAdded(walk, current.type),
    );
  }
}

/** Properties by patterns of their names, those that match none of one side's beside what they are there. */
function comparePatterns(walk: Walk, a: Of<"object">, b: Of<"object">, spot: Spot): void {
  const byName = ({ patterns = [] }: Of<"object">) =>
    new Map(patterns.map(({ pattern, type }) => [pattern, type] as const));
  const [old, current] = [byName(a), byName(b)];
  for (const pattern of new Set([...old.keys(), ...current.keys()])) {
    const [x, y] = [
      old.get(pattern) ?? valuesOf(a.additional),
      current.get(pattern) ?? valuesOf(b.additional),
    ];
    const places = [x, y].map((type) => type && { type, required: false });
    comparePlaces(walk, places[0], places[1], within(spot, `[/${pattern}/]`));
  }
}

/** A map is an object of which no field is known. */
function asObject({ kind: _, values, ...rest }: Of<"map">): Of<"object"> {
  return { ...rest, kind: "object", fields: [], additional: values.kind === "unknown" ? "open" : values };
}

/** Any object is more than a certain one where it is sent; who reads it finds fields of another type. */
function compareWithMap(
  walk: Walk,
  action: "type-widened" | "type-narrowed",
  [a, b]: readonly [Of<"map" | "object">, Of<"map" | "object">],
  spot: Spot,
): void {
  const isAny = [a, b].some((type) => type.kind === "map" && type.values.kind === "unknown");
  const rule = isAny && spot.direction === "request" ? action : "type-changed";
  const values = asChanged(walk, a, b);
  record(walk, `value-${spot.direction}-${rule}`, spot, {
    before: values.before === "object" && a.kind === "map" ? "any object" : values.before,
    after: values.after === "object" && b.kind === "map" ? "any object" : values.after,
  });
}

function compareScalars(walk: Walk, a: Of<"scalar">, b: Of<"scalar">, spot: Spot): void {
  const { direction } = spot;
  if (base(a) !== base(b)) {
    record(walk, `value-${direction}-type-changed`, spot, asChanged(walk, a, b));
    return;
  }
  if (a.scalar !== b.scalar) {
    const action = b.scalar === "number" ? "became-number" : "became-integer";
    record(walk, `value-${direction}-${action}`, spot, asChanged(walk, a, b));
  }
  const [before, after] = [formOf(a), formOf(b)];
  if (before !== after) {
    record(walk, `value-${direction}-format-${actionOf(before, after)}`, spot, { before, after });
  }
  compareLimits(walk, limitsOf(a, b), limitsOf(b, a), spot);
  if (a.default !== b.default) {
    const values = { before: valueText(a.default), after: valueText(b.default) };
    record(walk, `default-${direction}-${actionOf(a.default, b.default)}`, spot, values);
  }
}

/** Formats by which texts are read and written; others (`guid`, `decimal`, `multiline`) are notes. */
const FORMS = new Set(["date-time", "date", "time", "binary", "byte", "base64"]);

function formOf({ scalar, format }: Of<"scalar">): string | null {
  return scalar === "string" && format !== undefined && FORMS.has(format) ? format : null;
}

function compareUnions(walk: Walk, a: Type, b: Type, spot: Spot): void {
  const membersOf = (type: Type) => (type.kind === "union" ? type.members : [type]);
  const { removed, added, pairs } = pairMembers(walk, [membersOf(a), membersOf(b)], spot.direction);
  if (pairs.length === 0) {
    record(walk, `value-${spot.direction}-type-changed`, spot, asChanged(walk, a, b));
    return;
  }
  compareExclusive(walk, a, b, spot);
  for (const [x, y] of pairs) compareTypes(walk, x, y, spot);
  for (const y of added) record(walk, `union-member-${spot.direction}-added`, spot, asAdded(walk, y));
  for (const x of removed) record(walk, `union-member-${spot.direction}-removed`, spot, asRemoved(walk, x));
}

/** `oneOf` takes less than `anyOf`, if only a value can be of two members. */
function compareExclusive(walk: Walk, a: Type, b: Type, spot: Spot): void {
  if (a.kind !== "union" || b.kind !== "union" || a.exclusive === b.exclusive) return;
  const [exactly, domain] = a.exclusive ? [a, walk.old] : [b, walk.current];
  if (areDisjoint(exactly.members, modelsOf(domain))) return;
  const text = ({ exclusive }: Of<"union">) =>
    exclusive ? "values of exactly one form" : "values of several forms";
  const action = b.exclusive ? "tightened" : "loosened";
  record(walk, `limit-${spot.direction}-${action}`, spot, { before: text(a), after: text(b) });
}

/** Members of unions or intersections beside what they have become, the surest pairs first. */
function pairMembers(
  walk: Walk,
  [old, current]: readonly [readonly Type[], readonly Type[]],
  direction: Direction,
): {
  readonly removed: readonly Type[];
  readonly added: readonly Type[];
  readonly pairs: readonly (readonly [Type, Type])[];
} {
  const pairs: [Type, Type][] = [];
  const ways = [
    (x: Type, y: Type) => x.kind === "ref" && y.kind === "ref" && x.model === y.model,
    (x: Type, y: Type) => isSame(walk, { a: x, b: y }, direction),
    (x: Type, y: Type) => isAlike(view(walk.old, x).type, view(walk.current, y).type),
  ].map((fits) => (x: Type, free: readonly Type[]) => free.find((y) => fits(x, y)));
  return { pairs, ...pairOff(old, current, ways, (x, y) => pairs.push([x, y])) };
}

/** Whether two members of unions are the same one, changed. */
function isAlike(x: Type, y: Type): boolean {
  if (x.kind === "object" && y.kind === "object") {
    const names = new Set(x.fields.map((field) => field.source));
    const shared = y.fields.filter((field) => names.has(field.source)).length;
    return shared * 2 >= Math.max(x.fields.length, y.fields.length);
  }
  if (x.kind === "scalar" || x.kind === "enum")
    return (y.kind === "scalar" || y.kind === "enum") && base(x) === base(y);
  return x.kind === y.kind && x.kind !== "constant";
}

/** What cannot be merged into one object is compared part by part, as long as each part has a counterpart. */
function compareIntersections(walk: Walk, a: Of<"intersection">, b: Of<"intersection">, spot: Spot): void {
  const { removed, added, pairs } = pairMembers(walk, [a.members, b.members], spot.direction);
  if (removed.length > 0 || added.length > 0)
    record(walk, `value-${spot.direction}-type-changed`, spot, asChanged(walk, a, b));
  else for (const [x, y] of pairs) compareTypes(walk, x, y, spot);
}

function compareObjects(walk: Walk, a: Of<"object">, b: Of<"object">, spot: Spot): void {
  compareAdditional(walk, a.additional, b.additional, spot);
  comparePatterns(walk, a, b, spot);
  compareLimits(walk, a.limits, b.limits, spot);
  const old = a.fields.filter((field) => isVisible(field, spot.direction));
  const current = b.fields.filter((field) => isVisible(field, spot.direction));
  const bySource = new Map(current.map((field) => [field.source, field]));
  const known = new Set(old.map((field) => field.source));
  const removed: Field[] = [];
  const added = current.filter((field) => !known.has(field.source));
  for (const field of old) {
    const other = bySource.get(field.source);
    if (other === undefined) removed.push(field);
    else compareFields(walk, field, other, spot);
  }
  const owner = spot.oldModel ?? spot.what;
  const pairs = walk.pairFields(walk, { removed, added }, { owner, direction: spot.direction });
  for (const [field, other] of pairs) {
    record(walk, `property-${spot.direction}-renamed`, at(spot, field, other), {
      before: `${spot.what}.${field.source}`,
      after: other.source,
    });
    compareFields(walk, field, other, spot);
  }
  const renamed = new Set([...pairs].flat());
  const loose = (kind: "removed" | "added", fields: readonly Field[]) => {
    for (const field of fields) if (!renamed.has(field)) walk.loose.push({ kind, field, spot, old, current });
  };
  loose("removed", removed);
  loose("added", added);
}

/** What is read only does not exist in requests, what is written only not in responses, what nothing can be in neither. */
function isVisible(field: Field, direction: Direction): boolean {
  if (field.type.kind === "never" && !field.required) return false;
  return direction === "request" ? !field.readOnly || field.writeOnly : !field.writeOnly || field.readOnly;
}

function compareFields(walk: Walk, a: Field, b: Field, owner: Spot): void {
  const spot = at(owner, a, b);
  const { direction } = spot;
  const rules = [`property-${direction}-became-required`, `property-${direction}-became-optional`] as const;
  recordFlag(walk, [a.required, b.required], rules, spot);
  recordFlag(walk, [a.deprecated, b.deprecated], ["property-deprecated", "property-undeprecated"], spot);
  compareTypes(walk, a.type, b.type, spot);
}

type Additional = Of<"object">["additional"];

/** Forbidden and not mentioned are the same: the types say neither, and the API drops what it does not know. */
function compareAdditional(walk: Walk, a: Additional, b: Additional, spot: Spot): void {
  const [x, y] = [valuesOf(a), valuesOf(b)];
  if (x && y) compareTypes(walk, x, y, within(spot, "[…]"));
  else if (y) record(walk, `additional-properties-${spot.direction}-added`, spot, asAdded(walk, y));
  else if (x) {
    const { before } = asRemoved(walk, x);
    record(walk, `additional-properties-${spot.direction}-removed`, spot, { before });
  }
}

function valuesOf(additional: Additional): Type | undefined {
  if (typeof additional === "string") return additional === "open" ? UNKNOWN : undefined;
  return additional.kind === "never" ? undefined : additional;
}
