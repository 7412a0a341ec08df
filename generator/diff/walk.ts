/**
 * Two types side by side: what differs inside them, whichever way each is written.
 *
 * References are followed, so that an inlined schema and a referenced one are the same; parts of an `allOf` are one object. Each pair
 * of models is looked at once per direction, however many operations use it. A field that is gone beside one that is new is held
 * against it by the migration engine (`pair.ts`); what remains waits in {@link Walk.loose} until all of the domain was seen, because it
 * may have moved.
 */
import { redeclared } from "../model/fields.ts";
import { admitsNull, type Discriminator, type Field, type Model, type Type } from "../model/ir.ts";
import type { Change, Direction, Side } from "./change.ts";
import { compareLimits, limitsOf } from "./compare-limits.ts";
import { pairFields } from "./pair.ts";
import { discriminatorText, plainest, withoutNames } from "./plain.ts";
import type { RuleId } from "./rules/rules.ts";

/** What is compared, and what was found so far. */
export interface Walk {
  readonly old: Side;
  readonly current: Side;
  readonly found: Found[];
  /** Pairs of models that were compared already. */
  readonly seen: Set<string>;
  /** New models that stand where an old one stood, by the old one's name in the document. */
  readonly counterparts: Map<string, Set<string>>;
  readonly loose: Loose[];
  /** Only whether there is a difference is asked, not which. */
  readonly isProbe: boolean;
}

/** A change before it is known which operations use the model it lies in. */
export interface Found extends Omit<Change, "domain" | "file" | "operations"> {
  readonly direction?: Direction;
  /** Model in whose schema it lies, on the change's side. */
  readonly model?: string;
}

/** Where in both documents a comparison is. */
export interface Spot {
  readonly direction: Direction;
  readonly what: string;
  readonly operation: string | null;
  /** Pointers. */
  readonly old: string;
  readonly current: string;
  readonly oldModel?: string;
  readonly currentModel?: string;
  /** A query parameter that is null is left out: whether it may be says nothing. */
  readonly nullMeansAbsent?: true;
}

/** A field that only one side has, until it is known whether it has moved. */
export interface Loose {
  readonly kind: "removed" | "added";
  readonly field: Field;
  /** Of the object that lost or won it. */
  readonly spot: Spot;
  /** Fields of that object on both sides. */
  readonly old: readonly Field[];
  readonly current: readonly Field[];
}

export function createWalk(old: Side, current: Side): Walk {
  return { old, current, found: [], seen: new Set(), counterparts: new Map(), loose: [], isProbe: false };
}

export function record(
  walk: Walk,
  rule: RuleId,
  spot: Spot,
  values: {
    readonly before?: string | null;
    readonly after?: string | null;
    readonly side?: Change["side"];
  } = {},
): void {
  const { before = null, after = null, side = "new" } = values;
  const model = side === "new" ? spot.currentModel : spot.oldModel;
  walk.found.push({
    rule,
    operation: spot.operation,
    what: spot.what,
    pointer: side === "new" ? spot.current : spot.old,
    side,
    before,
    after,
    direction: spot.direction,
    ...(model !== undefined && { model }),
  });
}

export function compareTypes(walk: Walk, a: Type, b: Type, spot: Spot): void {
  const { direction } = spot;
  const x = view(walk.old, a, direction);
  const y = view(walk.current, b, direction);
  // Anything is null too, and what is nothing but null is reported with its type.
  const isReportedByType = [x, y].some(({ type }) => type.kind === "unknown" || type.kind === "null");
  if (x.nullable !== y.nullable && spot.nullMeansAbsent === undefined && !isReportedByType) {
    record(
      walk,
      y.nullable ? `value-${direction}-became-nullable` : `value-${direction}-became-not-nullable`,
      spot,
    );
  }
  const inside = enter(walk, { x, y }, spot);
  if (inside === undefined) return;
  compareDiscriminators(walk, x.discriminator, y.discriminator, inside);
  const nulls = [x, y].filter(({ type: { kind } }) => kind === "null").length;
  if (nulls === 0) compareViews(walk, x.type, y.type, inside);
  else if (nulls === 1) compareWithNull(walk, { x, y }, inside);
}

/** Null alone is a union without members that may be null: it loses nothing by another member. */
function compareWithNull(walk: Walk, { x, y }: { readonly x: View; readonly y: View }, spot: Spot): void {
  const isNew = x.type.kind === "null";
  const { type, nullable } = isNew ? y : x;
  const { direction } = spot;
  if (type.kind === "unknown") {
    const action = isNew ? "type-widened" : "type-narrowed";
    record(walk, `value-${direction}-${action}`, spot, texts(walk, x.type, y.type));
  } else if (!nullable) record(walk, `value-${direction}-type-changed`, spot, texts(walk, x.type, y.type));
  else {
    for (const member of type.kind === "union" ? type.members : [{ ...type, nullable: false }]) {
      if (isNew)
        record(walk, `union-member-${direction}-added`, spot, { after: typeText(walk.current, member) });
      else {
        const before = typeText(walk.old, member);
        record(walk, `union-member-${direction}-removed`, spot, { before, side: "old" });
      }
    }
  }
}

/** Whether two types say the same in a direction. */
export function isSame(
  walk: Walk,
  types: { readonly a: Type; readonly b: Type },
  direction: Direction,
): boolean {
  const probe = { ...createWalk(walk.old, walk.current), isProbe: true };
  compareTypes(probe, types.a, types.b, { direction, what: "", operation: null, old: "", current: "" });
  return probe.found.length === 0 && probe.loose.length === 0;
}

interface View {
  /** No reference; an intersection only where its parts are no objects. */
  readonly type: Type;
  readonly nullable: boolean;
  /** The outermost one on the way. */
  readonly discriminator: Discriminator | undefined;
  /** Models on the way, outermost first. */
  readonly models: readonly Model[];
}

/** A type with its references followed. */
function view(side: Side, type: Type, direction: Direction = "response"): View {
  let current = type;
  let nullable = admitsNull(type, direction);
  let { discriminator } = type;
  const models: Model[] = [];
  while (current.kind === "ref") {
    const model = side.models.get(current.model);
    if (model === undefined || models.includes(model))
      return { type: UNKNOWN, nullable, discriminator, models };
    models.push(model);
    current = model.type;
    nullable ||= admitsNull(current, direction);
    discriminator ??= current.discriminator;
  }
  if (current.kind === "intersection") current = merged(side, current);
  return { type: plainest(current), nullable, discriminator, models };
}

const UNKNOWN: Type = { kind: "unknown", nullable: false };

/** Parts of an `allOf` that are objects are one object. */
function merged(side: Side, type: Extract<Type, { kind: "intersection" }>): Type {
  const fields = new Map<string, Field>();
  let additional: Extract<Type, { kind: "object" }>["additional"] = "unstated";
  for (const member of type.members) {
    const part = view(side, member).type;
    if (part.kind === "map" && part.values.kind === "unknown") continue;
    if (part.kind !== "object") return type;
    const isStated = part.additional !== "unstated" && part.additional !== "closed";
    if (isStated && !isDemand(part)) additional = part.additional;
    for (const field of part.fields) {
      fields.set(field.source, redeclared(fields.get(field.source), field));
    }
  }
  return { kind: "object", fields: [...fields.values()], additional, nullable: type.nullable };
}

/** Any object with certain fields: beside other parts it says of these fields alone. */
function isDemand({ fields, additional }: Extract<Type, { kind: "object" }>): boolean {
  return additional === "open" && fields.every(({ required, type }) => required && type.kind === "unknown");
}

/** The place inside a pair of models; `undefined` when the pair was looked at before. */
function enter(walk: Walk, { x, y }: { readonly x: View; readonly y: View }, spot: Spot): Spot | undefined {
  const [oldInner, currentInner] = [x.models.at(-1), y.models.at(-1)];
  for (const [old, current] of [
    [x.models[0], y.models[0]],
    [oldInner, currentInner],
  ] as const) {
    if (!old || !current) continue;
    const known = walk.counterparts.get(old.source) ?? new Set();
    walk.counterparts.set(old.source, known.add(current.source));
  }
  if (oldInner && currentInner) {
    const key = `${spot.direction}\0${oldInner.source}\0${currentInner.source}`;
    if (walk.seen.has(key)) return undefined;
    walk.seen.add(key);
  }
  return {
    direction: spot.direction,
    operation: spot.operation,
    what: currentInner?.name ?? spot.what,
    old: oldInner?.at ?? spot.old,
    current: currentInner?.at ?? spot.current,
    ...withModel("oldModel", oldInner?.source ?? spot.oldModel),
    ...withModel("currentModel", currentInner?.source ?? spot.currentModel),
    ...(spot.nullMeansAbsent && { nullMeansAbsent: true }),
  };
}

function withModel<K extends string>(key: K, model: string | undefined): { readonly [P in K]?: string } {
  return (model === undefined ? {} : { [key]: model }) as { readonly [P in K]?: string };
}

function compareDiscriminators(
  walk: Walk,
  a: Discriminator | undefined,
  b: Discriminator | undefined,
  spot: Spot,
): void {
  if (discriminatorText(withoutNames(a)) === discriminatorText(withoutNames(b))) return;
  const [before, after] = [discriminatorText(a), discriminatorText(b)];
  if (before === null) record(walk, "discriminator-added", spot, { after });
  else if (after === null) record(walk, "discriminator-removed", spot, { before, side: "old" });
  else record(walk, "discriminator-changed", spot, { before, after });
}

function compareViews(walk: Walk, a: Type, b: Type, spot: Spot): void {
  const { direction } = spot;
  if (a.kind === "unknown" || b.kind === "unknown") {
    if (a.kind === b.kind) return;
    const action = b.kind === "unknown" ? "type-widened" : "type-narrowed";
    record(walk, `value-${direction}-${action}`, spot, texts(walk, a, b));
  } else if (a.kind === "union" || b.kind === "union") {
    compareUnions(walk, a, b, spot);
  } else if (a.kind === "scalar" && b.kind === "scalar") {
    compareScalars(walk, a, b, spot);
  } else if (a.kind === "enum" && b.kind === "enum" && a.scalar === b.scalar) {
    compareEnums(walk, a, b, spot);
  } else if (a.kind === "array" && b.kind === "array") {
    compareLimits(walk, a.limits, b.limits, spot);
    compareTypes(walk, a.items, b.items, within(spot, "[]"));
  } else if (a.kind === "map" && b.kind === "map") {
    compareLimits(walk, a.limits, b.limits, spot);
    compareTypes(walk, a.values, b.values, within(spot, "[…]"));
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
    record(walk, `value-${direction}-became-enum`, spot, texts(walk, a, b));
  } else if (a.kind === "enum" && b.kind === "scalar" && base(a) === base(b)) {
    record(walk, `value-${direction}-stopped-being-enum`, spot, texts(walk, a, b));
  } else {
    record(walk, `value-${direction}-type-changed`, spot, texts(walk, a, b));
  }
}

function within(spot: Spot, step: string): Spot {
  const { nullMeansAbsent: _, ...rest } = spot;
  return { ...rest, what: spot.what + step };
}

function base(type: Extract<Type, { kind: "scalar" | "enum" }>): string {
  return type.scalar === "integer" ? "number" : type.scalar;
}

function texts(walk: Walk, a: Type, b: Type): { readonly before: string; readonly after: string } {
  return { before: typeText(walk.old, a), after: typeText(walk.current, b) };
}

/** A type in few words: `string (date-time)`, `Customer[]`, `"Open" | "Closed"`. */
export function typeText(side: Side, type: Type): string {
  const text = plainText(side, type);
  return type.nullable && type.kind !== "null" && type.kind !== "unknown" ? `${text} | null` : text;
}

/** Longer lists say less. */
const SHOWN_VALUES = 6;

function plainText(side: Side, type: Type): string {
  switch (type.kind) {
    case "scalar":
      return type.format === undefined ? type.scalar : `${type.scalar} (${type.format})`;
    case "enum": {
      const shown = type.values.slice(0, SHOWN_VALUES).map((value) => JSON.stringify(value));
      return [...shown, ...(type.values.length > SHOWN_VALUES ? ["…"] : [])].join(" | ");
    }
    case "array":
      return `${typeText(side, type.items)}[]`;
    case "map":
      return type.values.kind === "unknown" ? "object" : `map of ${typeText(side, type.values)}`;
    case "object":
      return "object";
    case "ref":
      return side.models.get(type.model)?.name ?? type.model;
    case "union":
      return type.members.map((member) => typeText(side, member)).join(" | ");
    case "intersection":
      return type.members
        .map((member) => (member.kind === "union" ? `(${typeText(side, member)})` : typeText(side, member)))
        .join(" & ");
    case "null":
      return "null";
    case "unknown":
      return "anything";
  }
}

/** A map is an object of which no field is known. */
function asObject({ values, nullable }: Of<"map">): Of<"object"> {
  return { kind: "object", fields: [], additional: values.kind === "unknown" ? "open" : values, nullable };
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
  const values = texts(walk, a, b);
  record(walk, `value-${spot.direction}-${rule}`, spot, {
    before: values.before === "object" && a.kind === "map" ? "any object" : values.before,
    after: values.after === "object" && b.kind === "map" ? "any object" : values.after,
  });
}

type Of<K extends Type["kind"]> = Extract<Type, { kind: K }>;

function compareScalars(walk: Walk, a: Of<"scalar">, b: Of<"scalar">, spot: Spot): void {
  const { direction } = spot;
  if (base(a) !== base(b)) {
    record(walk, `value-${direction}-type-changed`, spot, texts(walk, a, b));
    return;
  }
  if (a.scalar !== b.scalar) {
    record(
      walk,
      b.scalar === "number" ? `value-${direction}-became-number` : `value-${direction}-became-integer`,
      spot,
      texts(walk, a, b),
    );
  }
  const [before, after] = [formOf(a), formOf(b)];
  if (before !== after) {
    const action = before === null ? "format-added" : after === null ? "format-removed" : "format-changed";
    record(walk, `value-${direction}-${action}`, spot, { before, after });
  }
  compareLimits(walk, limitsOf(a, b), limitsOf(b, a), spot);
  if (a.default !== b.default) {
    const action = a.default === undefined ? "added" : b.default === undefined ? "removed" : "changed";
    record(walk, `default-${direction}-${action}`, spot, {
      before: valueText(a.default),
      after: valueText(b.default),
    });
  }
}

/** Formats by which texts are read and written; others (`guid`, `decimal`, `multiline`) are notes. */
const FORMS = new Set(["date-time", "date", "time", "binary", "byte", "base64"]);

function formOf({ scalar, format }: Of<"scalar">): string | null {
  return scalar === "string" && format !== undefined && FORMS.has(format) ? format : null;
}

function valueText(value: string | number | boolean | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function compareEnums(walk: Walk, a: Of<"enum">, b: Of<"enum">, spot: Spot): void {
  for (const value of b.values) {
    if (!a.values.includes(value))
      record(walk, `enum-value-${spot.direction}-added`, spot, { after: valueText(value) });
  }
  for (const value of a.values) {
    if (!b.values.includes(value)) {
      record(walk, `enum-value-${spot.direction}-removed`, spot, { before: valueText(value), side: "old" });
    }
  }
}

function compareUnions(walk: Walk, a: Type, b: Type, spot: Spot): void {
  const membersOf = (type: Type) => (type.kind === "union" ? type.members : [type]);
  const { left, right, pairs } = pairMembers(walk, [membersOf(a), membersOf(b)], spot.direction);
  if (pairs.length === 0) {
    record(walk, `value-${spot.direction}-type-changed`, spot, texts(walk, a, b));
    return;
  }
  for (const [x, y] of pairs) compareTypes(walk, x, y, spot);
  for (const y of right) {
    record(walk, `union-member-${spot.direction}-added`, spot, { after: typeText(walk.current, y) });
  }
  for (const x of left) {
    record(walk, `union-member-${spot.direction}-removed`, spot, {
      before: typeText(walk.old, x),
      side: "old",
    });
  }
}

/** Members of unions or intersections beside what they have become, the surest pairs first. */
function pairMembers(
  walk: Walk,
  [old, current]: readonly [readonly Type[], readonly Type[]],
  direction: Direction,
): {
  readonly left: readonly Type[];
  readonly right: readonly Type[];
  readonly pairs: readonly (readonly [Type, Type])[];
} {
  const [left, right] = [[...old], [...current]];
  const pairs: [Type, Type][] = [];
  const pair = (fits: (x: Type, y: Type) => boolean) => {
    for (const x of [...left]) {
      const y = right.find((candidate) => fits(x, candidate));
      if (y === undefined) continue;
      left.splice(left.indexOf(x), 1);
      right.splice(right.indexOf(y), 1);
      pairs.push([x, y]);
    }
  };
  pair((x, y) => x.kind === "ref" && y.kind === "ref" && x.model === y.model);
  pair((x, y) => isSame(walk, { a: x, b: y }, direction));
  pair((x, y) => isAlike(view(walk.old, x).type, view(walk.current, y).type));
  return { left, right, pairs };
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
  return x.kind === y.kind;
}

/** What cannot be merged into one object is compared part by part, as long as each part has a counterpart. */
function compareIntersections(walk: Walk, a: Of<"intersection">, b: Of<"intersection">, spot: Spot): void {
  const { left, right, pairs } = pairMembers(walk, [a.members, b.members], spot.direction);
  if (left.length > 0 || right.length > 0)
    record(walk, `value-${spot.direction}-type-changed`, spot, texts(walk, a, b));
  else for (const [x, y] of pairs) compareTypes(walk, x, y, spot);
}

function compareObjects(walk: Walk, a: Of<"object">, b: Of<"object">, spot: Spot): void {
  compareAdditional(walk, a.additional, b.additional, spot);
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
  const pairs = pairFields(
    walk,
    { removed, added },
    { owner: spot.oldModel ?? spot.what, direction: spot.direction },
  );
  for (const [field, other] of pairs) {
    record(walk, `property-${spot.direction}-renamed`, at(spot, field, other), {
      before: `${spot.what}.${field.source}`,
      after: other.source,
    });
    compareFields(walk, field, other, spot);
  }
  const renamed = new Set([...pairs].flat());
  const shared = { spot, old, current };
  for (const field of removed)
    if (!renamed.has(field)) walk.loose.push({ kind: "removed", field, ...shared });
  for (const field of added) if (!renamed.has(field)) walk.loose.push({ kind: "added", field, ...shared });
}

/** What is read only does not exist in requests, what is written only not in responses. */
function isVisible(field: Field, direction: Direction): boolean {
  return direction === "request" ? !field.readOnly || field.writeOnly : !field.writeOnly || field.readOnly;
}

export function at(spot: Spot, old: Field, current: Field = old): Spot {
  const { nullMeansAbsent: _, ...rest } = spot;
  return { ...rest, what: `${spot.what}.${current.source}`, old: old.at, current: current.at };
}

function compareFields(walk: Walk, a: Field, b: Field, owner: Spot): void {
  const spot = at(owner, a, b);
  const { direction } = spot;
  if (a.required !== b.required) {
    record(
      walk,
      b.required ? `property-${direction}-became-required` : `property-${direction}-became-optional`,
      spot,
    );
  }
  if (a.deprecated !== b.deprecated)
    record(walk, b.deprecated ? "property-deprecated" : "property-undeprecated", spot);
  compareTypes(walk, a.type, b.type, spot);
}

type Additional = Of<"object">["additional"];

/** Forbidden and not mentioned are the same: the types say neither, and the API drops what it does not know. */
function compareAdditional(walk: Walk, a: Additional, b: Additional, spot: Spot): void {
  const [x, y] = [valuesOf(a), valuesOf(b)];
  if (x && y) compareTypes(walk, x, y, within(spot, "[…]"));
  else if (y)
    record(walk, `additional-properties-${spot.direction}-added`, spot, { after: typeText(walk.current, y) });
  else if (x)
    record(walk, `additional-properties-${spot.direction}-removed`, spot, { before: typeText(walk.old, x) });
}

function valuesOf(additional: Additional): Type | undefined {
  return typeof additional === "object" ? additional : additional === "open" ? UNKNOWN : undefined;
}
