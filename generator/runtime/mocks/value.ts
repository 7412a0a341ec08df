/**
 * A value for a shape: valid, plausible, and decided by nothing but the seed and where it stands.
 *
 * Optional fields are present and lists have one or two elements. Recursion ends where a model comes inside itself: with an empty
 * list, with null, or without the field. Only what is required without end throws (see `hasFiniteValue`).
 *
 * A field that refers to another entity holds an id of one of its records. An object that does is that record in part: its
 * fields have the values that the record itself has.
 */
import { type FieldShape, FLAG, type Models, type Shape, type ShapeLimits } from "./description.js";
import { fromPattern } from "./pattern.js";
import {
  amountMaker,
  dayMaker,
  type Draws,
  flag,
  momentMaker,
  numberMaker,
  textMaker,
  tokens,
} from "./plausible.js";
import { another, between, drawOf, extend, startTrail, type Trail } from "./random.js";
import { leastDepth, modelOf, type NamedShape, readName } from "./shape.js";
import { addUp } from "./sums.js";
import { isObject, validate } from "./validate.js";
import { ITEMS, WORK } from "./words.js";

export interface Place {
  /** Key of the entity, or whatever else the value belongs to. */
  readonly entity: string;
  /** Of the record; its `id` field gets it. */
  readonly id: string | number;
  /** `contacts[0].name`; empty for the record itself. */
  readonly path: string;
}

export interface ValueContext {
  readonly seed: number;
  readonly models: Models;
  /** Milliseconds; moments lie before it, or not long after. */
  readonly now: number;
  /** Requests have no read-only fields, responses (the default) no write-only ones. */
  readonly direction?: "request" | "response";
  /** The id of the record of an entity that another record refers to, `index` counting its ids in a list; nothing when there is none. */
  reference(entity: string, from: Pick<Place, "entity" | "id">, index: number): string | number | undefined;
}

export function generateValue(shape: Shape, place: Place, context: ValueContext): unknown {
  const run: Run = { context, direction: context.direction ?? "response", budget: { left: 3000 } };
  return make(shape, siteOf(place, run, { stack: [], forced: true }));
}

interface Run {
  readonly context: ValueContext;
  readonly direction: "request" | "response";
  /** Models and elements that may still be made before recursion is cut everywhere. */
  readonly budget: { left: number };
}

interface Site {
  readonly run: Run;
  readonly place: Pick<Place, "entity" | "id">;
  readonly trail: Trail;
  /** Draw of the object around the value. */
  readonly group: number;
  /** Names of the field and of what it is inside of, as words. */
  readonly name: string;
  readonly around: string;
  /** The record itself. */
  readonly isRecord: boolean;
  /** Of the element of a list. */
  readonly index: number;
  /** Models that the value is inside of. */
  readonly stack: readonly string[];
  /** The value has to be there, even inside of itself. */
  readonly forced: boolean;
}

function siteOf(place: Place, run: Run, rest: Pick<Site, "stack" | "forced">): Site {
  const record = startTrail(run.context.seed, place.entity, place.id);
  const names = place.path.split(".").map((name) => tokens(name.replace(/(\[\d+\])+$/, "")));
  return {
    ...rest,
    run,
    place,
    trail: extend(record, place.path),
    group: drawOf(extend(record, place.path.replace(/(\.|^)[^.]*$/, ""))),
    name: names.at(-1) ?? "",
    around: names.at(-2) ?? "",
    isRecord: place.path === "",
    index: 0,
  };
}

/** Stands for a value that would come inside itself. */
const CUT = Symbol("cut");
const MOST_DEPTH = 6;
/** Of required models, where ending is not up to us. */
const MOST_FORCED = 60;

function make(shape: Shape, site: Site): unknown {
  if (typeof shape === "string") return makeNamed(shape, site);
  switch (shape[0]) {
    case "limited":
      return makeScalar(readName(shape[1]), shape[2], site);
    case "enum":
    case "enum?":
      return shape[1][between(drawOf(site.trail), 0, shape[1].length - 1)] ?? null;
    case "list":
    case "list?":
      return makeList(shape, site);
    case "map":
    case "map?":
      return makeMap(shape, site);
    case "object":
    case "object?":
      return makeObject(shape, site);
    case "any-of":
    case "any-of?": {
      const [head, ...members] = shape;
      return makeAnyOf(head, members, site);
    }
    case "all-of":
    case "all-of?":
      return makeAllOf(shape, site);
  }
}

function makeNamed(text: string, site: Site): unknown {
  const named = readName(text);
  const { model, nullable } = named;
  // Nothing is known of it but that it may be null; documents say so of what is always null, too.
  if (named.type === "any" && nullable) return null;
  if (model === undefined) return makeScalar(named, undefined, site);
  const { stack, run } = site;
  if (stack.includes(model) || stack.length >= MOST_DEPTH || run.budget.left <= 0) {
    if (nullable) return null;
    if (!site.forced) return CUT;
    if (stack.length > MOST_FORCED || leastDepth(text, run.context.models) === Infinity)
      throw new Error(`No value of ${model} ends: it requires itself.`);
  }
  run.budget.left -= 1;
  return make(modelOf(run.context.models, model), { ...site, stack: [...stack, model] });
}

function makeObject([, fields]: readonly [unknown, readonly FieldShape[], unknown?], site: Site): unknown {
  const entries: [string, unknown][] = [];
  const hidden = site.run.direction === "request" ? FLAG.readOnly : FLAG.writeOnly;
  for (const field of fields) {
    const [name, , flags = 0] = field;
    if (flags & hidden) continue;
    const value = makeField(field, site);
    if (value !== CUT) entries.push([name, value]);
  }
  // Not by assignment: a field may be called `__proto__`.
  return addUp(Object.fromEntries(entries), fields, site.run.context.models);
}

function makeField([name, shape, flags = 0, refersTo]: FieldShape, site: Site): unknown {
  const inner = inside(site, name, { forced: !(flags & FLAG.optional) });
  if (refersTo !== undefined) return makeReference(shape, refersTo, inner);
  const { id } = site.place;
  if (site.isRecord && name === "id" && id !== 0 && id !== "") {
    const known = [id, String(id)].find((value) => fits(shape, value, site));
    if (known !== undefined) return known;
  }
  return make(shape, inner);
}

function inside(site: Site, name: string, { forced }: { readonly forced: boolean }): Site {
  // Written out, for it is made for every field: a spread takes several times as long.
  return {
    run: site.run,
    place: site.place,
    trail: extend(site.isRecord ? site.trail : extend(site.trail, "."), name),
    group: drawOf(site.trail),
    name: tokens(name),
    around: site.name,
    isRecord: false,
    index: 0,
    stack: site.stack,
    forced,
  };
}

function makeReference(shape: Shape, entity: string, site: Site): unknown {
  const { models } = site.run.context;
  const target = resolve(shape, models);
  if (target[0] === "list" || target[0] === "list?")
    return makeList(target as ListShape, site, (item, at) => makeReference(item, entity, at));
  const id = site.run.context.reference(entity, site.place, site.index);
  if (id === undefined) return make(shape, site);
  const known = [id, String(id)].find((value) => fits(shape, value, site));
  if (known !== undefined) return known;
  if (typeof target === "string" || target[0] === "enum" || target[0] === "limited") return make(shape, site);
  return make(shape, siteOf({ entity, id, path: "" }, site.run, site));
}

/** Follows names of models. */
function resolve(shape: Shape, models: Models): Shape {
  let current = shape;
  for (let i = 0; i < 20 && typeof current === "string"; i += 1) {
    const { model } = readName(current);
    if (model === undefined) break;
    current = modelOf(models, model);
  }
  return current;
}

type ListShape = Extract<Shape, readonly ["list" | "list?", ...unknown[]]>;
type MapShape = Extract<Shape, readonly ["map" | "map?", ...unknown[]]>;

/** One or two elements, the same only where the limits ask for more than there are. */
function makeList(
  [head, item, limits = {}]: ListShape,
  site: Site,
  makeElement: (shape: Shape, at: Site) => unknown = make,
): unknown {
  const { minItems = 0 } = limits;
  const list: unknown[] = [];
  for (let i = 0; i < countOf(site, minItems, limits.maxItems); i += 1) {
    const at = {
      ...site,
      trail: extend(site.trail, `[${i}]`),
      isRecord: false,
      index: i,
      forced: site.forced && minItems > 0,
    };
    const value = makeElement(item, at);
    if (value === CUT) return minItems === 0 ? [] : head === "list?" ? null : CUT;
    if (i < minItems || !list.some((other) => isSame(other, value))) list.push(value);
    if (i > 1) site.run.budget.left -= 1;
    if (site.run.budget.left < 0) break;
  }
  return list;
}

function countOf(site: Site, least: number, most = Infinity): number {
  return Math.min(most, Math.max(least, between(another(drawOf(site.trail)), 1, 2)));
}

/** Elements are told apart by their id, where they have one. */
function isSame(one: unknown, other: unknown): boolean {
  return isObject(one) && isObject(other)
    ? one["id"] !== undefined && one["id"] === other["id"]
    : one === other;
}

function makeMap([head, values, limits = {}]: MapShape, site: Site): unknown {
  const { minProperties = 0 } = limits;
  const entries: [string, unknown][] = [];
  for (let i = 0; i < countOf(site, minProperties, limits.maxProperties); i += 1) {
    const key = WORK[i]?.toLowerCase() ?? `key${i}`;
    const value = make(values, inside(site, key, { forced: site.forced && minProperties > 0 }));
    if (value === CUT) return minProperties === 0 ? {} : head === "map?" ? null : CUT;
    entries.push([key, value]);
    if (i > 1) site.run.budget.left -= 1;
    if (site.run.budget.left < 0) break;
  }
  return Object.fromEntries(entries);
}

/** The first member of which a value can be made; where all come inside themselves, the one that ends soonest. */
function makeAnyOf(head: string, members: readonly Shape[], site: Site): unknown {
  for (const member of members) {
    const value = make(member, { ...site, forced: false });
    if (value !== CUT && fits(member, value, site)) return value;
  }
  if (head.endsWith("?")) return null;
  if (!site.forced) return CUT;
  const { models } = site.run.context;
  const [flattest] = [...members].sort((a, b) => leastDepth(a, models) - leastDepth(b, models));
  return flattest === undefined ? null : make(flattest, site);
}

/** Objects are put together; of other values, the one that suits all members. */
function makeAllOf(
  shape: Extract<Shape, readonly ["all-of" | "all-of?", ...unknown[]]>,
  site: Site,
): unknown {
  const [head, ...members] = shape;
  const parts = members.map((member) => make(member, site));
  if (parts.includes(CUT)) return head === "all-of?" ? null : CUT;
  const candidates = [parts.reduce(merge, {}), [...parts].reverse().reduce(merge, {}), ...parts];
  return candidates.find((candidate) => fits(shape, candidate, site)) ?? candidates[0];
}

function merge(one: unknown, other: unknown): unknown {
  if (!isObject(one) || !isObject(other)) return other;
  const merged = new Map(Object.entries(one));
  for (const [name, value] of Object.entries(other))
    merged.set(name, merged.has(name) ? merge(merged.get(name), value) : value);
  return Object.fromEntries(merged);
}

function fits(shape: Shape, value: unknown, { run }: Site): boolean {
  return validate(shape, value, { models: run.context.models, direction: run.direction }).length === 0;
}

function makeScalar(named: NamedShape, limits: ShapeLimits | undefined, site: Site): unknown {
  const draws = { own: drawOf(site.trail), group: site.group, now: site.run.context.now };
  const subject = subjectOf(site);
  switch (named.type) {
    case "boolean":
      return flag(subject, draws);
    case "integer":
    case "number": {
      const number = makeNumber(named.type, subject, draws);
      return limits ? numberWithin(named, limits, { wanted: number, draw: draws.own }) : number;
    }
    default: {
      const text = makeText(named.format, subject, draws);
      return limits ? textWithin(named, limits, { wanted: text, draw: draws.own }) : text;
    }
  }
}

function subjectOf({ place, around, name }: Site): string {
  return ` ${tokens(place.entity)}${around === "" ? "" : ` ${around}`} ${name}`;
}

function makeNumber(type: string, subject: string, draws: Draws): number {
  const maker = numberMaker(subject);
  if (type === "integer") return maker ? Math.round(maker(draws)) : between(draws.own, 1, 40);
  return maker ? maker(draws) : between(draws.own, 100, 10_000) / 100;
}

function numberWithin(
  { type, format }: NamedShape,
  limits: ShapeLimits,
  { wanted, draw }: { readonly wanted: number; readonly draw: number },
): number {
  const step = type === "integer" ? 1 : 0.01;
  const { exclusiveMinimum, exclusiveMaximum } = limits;
  const low = Math.max(
    limits.minimum ?? -Infinity,
    exclusiveMinimum ?? -Infinity,
    format === "int32" ? -(2 ** 31) : -Infinity,
  );
  const high = Math.min(
    limits.maximum ?? Infinity,
    exclusiveMaximum ?? Infinity,
    format === "int32" ? 2 ** 31 - 1 : Infinity,
  );
  const isIn = (n: number) =>
    n >= low &&
    n <= high &&
    n !== exclusiveMinimum &&
    n !== exclusiveMaximum &&
    (step < 1 || Number.isInteger(n));
  const base = low > -Infinity ? low : high;
  const sign = low > -Infinity ? 1 : -1;
  const round = step === 1 ? (sign > 0 ? Math.ceil : Math.floor) : (n: number) => n;
  const near = round(base) + sign * step * between(draw, 1, 100);
  const candidates = [wanted, near, round(base) + sign * step, round(base), (low + high) / 2];
  return candidates.find(isIn) ?? wanted;
}

function makeText(format: string, subject: string, draws: Draws): string {
  const byFormat = FORMATS.get(format);
  if (byFormat) return byFormat(draws, subject);
  if (/ (on|date|date time)$/.test(subject)) return isoOf(momentMaker(subject)(draws));
  const text = textMaker(subject);
  if (text) return text(draws);
  return amountMaker(subject)?.(draws).toFixed(2) ?? ITEMS[draws.own % ITEMS.length] ?? "";
}

const named =
  (name: string) =>
  (draws: Draws): string =>
    textMaker(name)?.(draws) ?? "";

const minutes = ({ own }: Draws, least: number, most: number) => between(own, least, most) * 30;

const FORMATS: ReadonlyMap<string, (draws: Draws, subject: string) => string> = new Map<
  string,
  (draws: Draws, subject: string) => string
>([
  ["date-time", (draws, subject) => isoOf(momentMaker(subject)(draws))],
  ["date", (draws, subject) => isoOf(dayMaker(subject)(draws)).slice(0, 10)],
  ["time", (draws) => `${spanOf(minutes(draws, 14, 36))}Z`],
  ["duration", (draws, subject) => durationOf(clockMinutes(draws, subject))],
  ["time-span", (draws, subject) => spanOf(clockMinutes(draws, subject))],
  ["date-span", (draws, subject) => spanOf(clockMinutes(draws, subject))],
  ["guid", uuid],
  ["uuid", uuid],
  ["email", named(" email")],
  ["phone", named(" phone")],
  ["uri", named(" url")],
  ["url", named(" url")],
  ["byte", () => "c2FtcGxl"],
]);

/** Starts are in the morning, ends in the evening, anything else is a while. */
function clockMinutes(draws: Draws, subject: string): number {
  if (/ start( time)?$/.test(subject)) return minutes(draws, 14, 20);
  return / end( time)?$/.test(subject) ? minutes(draws, 30, 40) : minutes(draws, 1, 8);
}

function spanOf(count: number): string {
  return `${String(Math.floor(count / 60)).padStart(2, "0")}:${String(count % 60).padStart(2, "0")}:00`;
}

function durationOf(count: number): string {
  const rest = count % 60;
  return `PT${count < 60 ? "" : `${(count - rest) / 60}H`}${rest > 0 ? `${rest}M` : ""}`;
}

function isoOf(moment: number): string {
  return new Date(moment).toISOString().replace(".000Z", "Z");
}

function uuid({ own }: Draws): string {
  const hex = [0, 1, 2, 3].map((i) => another(own, i).toString(16).padStart(8, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-a$4-$5");
}

function textWithin(
  shape: NamedShape,
  limits: ShapeLimits,
  { wanted, draw }: { readonly wanted: string; readonly draw: number },
): string {
  const { minLength = 0, maxLength = Infinity, pattern } = limits;
  const name = shape.format === "" ? "string" : `string:${shape.format}`;
  const candidates = [
    () => wanted,
    () => wanted.slice(0, maxLength).trim().padEnd(minLength, "x"),
    () => (pattern === undefined ? "" : fromPattern(pattern, draw)),
    () => "x".repeat(Math.min(minLength, 10_000)),
  ];
  for (const candidate of candidates) {
    const text = candidate();
    if (text !== undefined && validate(["limited", name, limits], text, NO_MODELS).length === 0) return text;
  }
  return wanted;
}

const NO_MODELS = { models: {}, direction: "response" } as const;
