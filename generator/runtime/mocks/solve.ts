/**
 * Values that satisfy several shapes at once, where taking them one by one does not: what all of them ask for is gathered, then values are
 * made and judged until one is valid.
 */
import { commonMultiple, multipleNear } from "./decimal.js";
import { leastDepth } from "./depth.js";
import type { FieldShape, Models, NamesShape, RuleShape, Shape, WhereLimits } from "./description.js";
import * as FLAG from "./flags.js";
import { canonical } from "./keywords.js";
import { another, between, drawOf, extend } from "./random.js";
import { textsOf } from "./regular-expression.js";
import { isSampled, isScalar, sampleOf } from "./samples.js";
import { modelOf, readName } from "./shape.js";
import type { Site } from "./site.js";
import { CUT, fits, idAs, inside, isInside, make, makeReference, MOST_FORCED } from "./value.js";
import { vocabulary } from "./vocabulary.js";

/** All that several shapes ask for together. */
interface Demands {
  isImpossible: boolean;
  /** Of JSON; undefined where any will do. */
  type?: string;
  /** Named shapes, for their formats. */
  readonly named: string[];
  limits: WhereLimits;
  readonly patterns: string[];
  /** Values of which it has to be one. */
  values?: readonly unknown[];
  readonly fields: Map<string, { readonly shapes: Shape[]; flags: number; refersTo?: string }>;
  readonly objects: ObjectPart[];
  readonly firsts: (readonly Shape[])[];
  readonly items: { readonly shape: Shape | false; readonly from: number }[];
  /** Alternatives that are still to be chosen from. */
  readonly choices: (readonly Shape[])[];
  /** Kinds of elements that a list contains. */
  readonly contained: Shape[];
  /** What names of properties are of. */
  readonly names: Shape[];
  /** What the value is not of. */
  readonly excluded: Shape[];
  /** Models that the value is of. */
  readonly models: string[];
}

/** Of one shape: which names it knows, and what it says of the others. */
interface ObjectPart {
  readonly fields: readonly FieldShape[];
  readonly names: readonly NamesShape[];
  readonly rest: Shape | false | undefined;
}

const MOST_ATTEMPTS = 24;
/** In all of a value. */
const MOST_TRIES = 500;
const MOST_CHOICES = 50;
const MOST_CONTAINED = 200;

/** A valid value in place of one that is not, or the same where none was found. */
export function solve(shape: Shape, site: Site, value: unknown): unknown {
  const found = value !== CUT && fits(shape, value, site) ? value : search(shape, site);
  if (found !== CUT) return found;
  if (value === CUT && site.forced && site.topic.name === "")
    throw new Error("No value is what the document asks for.");
  return value;
}

/** {@link CUT} where none was found. */
function search(shape: Shape, site: Site): unknown {
  if (!isSampled(shape, site)) return searchAt(shape, site);
  const sample = sampleOf(shape, site, searchAt);
  if (sample === CUT) return CUT;
  const found = searchAt(shape, site);
  return found === CUT && isScalar(shape) ? sample : found;
}

function searchAt(shape: Shape, site: Site): unknown {
  const { run } = site;
  const { models } = run.context;
  run.tries ??= MOST_TRIES;
  for (let attempt = 0; attempt < MOST_ATTEMPTS && run.tries > 0; attempt += 1) {
    run.tries -= 1;
    const demands = newDemands();
    const isNullable = gather(demands, shape, models);
    choose(demands, attempt, models);
    const isEnd = demands.models.some((model) => isInside(model, site));
    if (isEnd && isNullable) return null;
    if (isEnd && (!site.forced || site.stack.length > MOST_FORCED || leastDepth(shape, models) === Infinity))
      return CUT;
    const trail = attempt === 0 ? site.trail : extend(site.trail, `~${attempt}`);
    const at = { ...site, trail, stack: [...site.stack, ...demands.models] };
    for (const value of candidates(demands, at, attempt))
      if (value !== CUT && fits(shape, value, site)) return value;
    if (isNullable && demands.isImpossible && fits(shape, null, site)) return null;
  }
  return fits(shape, null, site) ? null : CUT;
}

function newDemands(): Demands {
  return {
    isImpossible: false,
    named: [],
    limits: {},
    patterns: [],
    fields: new Map(),
    objects: [],
    firsts: [],
    items: [],
    choices: [],
    contained: [],
    names: [],
    excluded: [],
    models: [],
  };
}

/** @returns whether the shape takes null */
function gather(into: Demands, shape: Shape, models: Models): boolean {
  if (typeof shape === "string") return gatherNamed(into, shape, models);
  const isNullable = shape[0].endsWith("?");
  switch (shape[0].replace("?", "") as ShapeKind) {
    case "where":
    case "limited": {
      const [, inner, limits] = shape as readonly [string, Shape, WhereLimits];
      addLimits(into, limits);
      for (const rule of limits.rules ?? []) gatherRule(into, rule, models);
      return gather(into, inner, models);
    }
    case "all-of": {
      const found = (shape.slice(1) as Shape[]).map((member) => gather(into, member, models));
      return isNullable || !found.includes(false);
    }
    case "any-of":
    case "one-of":
      into.choices.push(shape.slice(1) as Shape[]);
      return isNullable;
    case "enum":
      addValues(into, shape[1] as readonly unknown[]);
      return isNullable;
    case "constant":
      addValues(into, [shape[1]]);
      return isNullable;
    case "never":
      into.isImpossible = true;
      return isNullable;
    case "list":
    case "tuple":
      addType(into, "array");
      gatherList(into, shape as readonly [string, ...unknown[]]);
      return isNullable;
    default:
      addType(into, "object");
      gatherObject(into, shape as readonly [string, ...unknown[]]);
      return isNullable;
  }
}

type ShapeKind = Exclude<Shape, string>[0];

function gatherRule(into: Demands, rule: RuleShape, models: Models): void {
  const [kind, shape] = rule;
  switch (kind) {
    case "also":
      gather(into, shape, models);
      return;
    case "if":
      // Both ways: what the condition holds for, and what it does not hold for.
      into.choices.push([allOf([shape, rule[2]]), rule[3]]);
      return;
    case "contains":
      for (let i = 0; i < rule[2] && i < MOST_CONTAINED; i += 1) into.contained.push(shape);
      return;
    case "names":
      into.names.push(shape);
      return;
    case "not":
      into.excluded.push(shape);
  }
}

function gatherNamed(into: Demands, text: string, models: Models): boolean {
  const { model, type, nullable } = readName(text);
  if (model !== undefined) {
    if (into.models.includes(model)) return true;
    into.models.push(model);
    return gather(into, modelOf(models, model), models) || nullable;
  }
  if (type === "any") return true;
  addType(into, type);
  into.named.push(text.replace(/\?$/, ""));
  return nullable;
}

function gatherList(into: Demands, [kind, ...parts]: readonly [string, ...unknown[]]): void {
  const [first, rest, limits] = kind.startsWith("list") ? [[], parts[0], parts[1]] : parts;
  into.firsts.push(first as readonly Shape[]);
  into.items.push({ shape: rest as Shape | false, from: (first as readonly Shape[]).length });
  addLimits(into, (limits ?? {}) as WhereLimits);
}

function gatherObject(into: Demands, [kind, ...parts]: readonly [string, ...unknown[]]): void {
  const isMap = kind.startsWith("map");
  if (isMap) addLimits(into, (parts[1] ?? {}) as WhereLimits);
  const fields = (isMap ? [] : parts[0]) as readonly FieldShape[];
  const names = (kind.startsWith("names") ? parts[1] : []) as readonly NamesShape[];
  const rest = (isMap ? parts[0] : parts[kind.startsWith("names") ? 2 : 1]) as ObjectPart["rest"];
  into.objects.push({ fields, names, rest });
  for (const [name, shape, flags = 0, refersTo] of fields) {
    const known = into.fields.get(name);
    if (known) {
      known.shapes.push(shape);
      known.flags = (known.flags & flags & FLAG.optional) | ((known.flags | flags) & ~FLAG.optional);
    } else into.fields.set(name, { shapes: [shape], flags, ...(refersTo !== undefined && { refersTo }) });
  }
}

function addType(into: Demands, type: string): void {
  const both = [into.type ?? type, type];
  if (both[0] === type || (both.includes("integer") && both.includes("number")))
    into.type = both.includes("integer") ? "integer" : type;
  else into.isImpossible = true;
}

function addValues(into: Demands, values: readonly unknown[]): void {
  const wanted = new Set(values.map((value) => canonical(value)));
  into.values = into.values?.filter((value) => wanted.has(canonical(value))) ?? values;
}

/** Of two least values the greater counts, and the other way round. */
function addLimits(into: Demands, limits: WhereLimits): void {
  const merged: Record<string, unknown> = { ...into.limits };
  for (const [name, limit] of Object.entries(limits)) {
    const known = merged[name];
    if (name === "rules") continue;
    if (name === "pattern") into.patterns.push(limit as string);
    else if (typeof known !== "number") merged[name] = limit;
    else if (name === "multipleOf") merged[name] = commonMultiple(known, limit as number);
    else
      merged[name] = /^(min|exclusiveMin)/.test(name)
        ? Math.max(known, limit as number)
        : Math.min(known, limit as number);
  }
  into.limits = merged;
}

/** Each attempt takes other members; the flattest ones first where the value is deep inside. */
function choose(into: Demands, attempt: number, models: Models): void {
  let left = attempt;
  for (let i = 0; i < into.choices.length && i < MOST_CHOICES; i += 1) {
    const members = into.choices[i] ?? [];
    const ordered =
      attempt < MOST_ATTEMPTS / 2
        ? members
        : [...members].sort((a, b) => leastDepth(a, models) - leastDepth(b, models));
    const chosen = ordered[left % Math.max(1, ordered.length)];
    left = Math.floor(left / Math.max(1, ordered.length));
    if (chosen === undefined) into.isImpossible = true;
    else gather(into, chosen, models);
  }
}

function* candidates(demands: Demands, site: Site, attempt: number): Generator<unknown, void, undefined> {
  const { values, isImpossible } = demands;
  const draw = drawOf(site.trail);
  if (isImpossible) return;
  if (values !== undefined) {
    for (let i = 0; i < values.length && i < 1000; i += 1) yield values[(draw + i) % values.length];
    return;
  }
  switch (typeOf(demands)) {
    case "object":
      yield objectOf(demands, site, attempt);
      return;
    case "array":
      yield listOf(demands, site, attempt);
      return;
    case "string":
      yield* texts(demands, site);
      return;
    case "integer":
    case "number":
      yield* numbers(demands, site);
      return;
    case "null":
      yield null;
      return;
    case "boolean":
      yield make("boolean", site);
      yield [false, true][attempt % 2];
      return;
    default:
      yield make("any", site);
      yield* ANYTHING;
  }
}

/** Of each type one, where a value is something else than this or that. */
const ANYTHING: readonly unknown[] = [1, true, {}, [], null, 1.5, ""];

/** Where no type is stated, one that the rest is about. */
function typeOf({ type, limits, contained, names: named }: Demands): string | undefined {
  if (type !== undefined) return type;
  if (contained.length > 0) return "array";
  if (named.length > 0) return "object";
  const names = Object.keys(limits).join();
  if (/Properties/.test(names)) return "object";
  if (/Items/.test(names)) return "array";
  if (/Length/.test(names)) return "string";
  return /imum|Of/.test(names) ? "number" : undefined;
}

function objectOf(demands: Demands, site: Site, attempt: number): unknown {
  const { fields, objects, limits } = demands;
  const { minProperties = 0, maxProperties = Infinity } = limits;
  const hidden = site.run.direction === "request" ? FLAG.readOnly : FLAG.writeOnly;
  const entries = new Map<string, unknown>();
  const isLean = attempt % 2 === 1;
  const all = [...fields].filter(([, { flags }]) => !(flags & hidden));
  const required = all.filter(([, { flags }]) => !(flags & FLAG.optional));
  const optional = all.filter(([, { flags }]) => flags & FLAG.optional);
  for (const [name, { shapes, refersTo }] of required) {
    const value = valueOf(name, shapes, refersTo, true);
    if (value === CUT) return CUT;
    entries.set(name, value);
  }
  for (const [name, { shapes, refersTo }] of optional)
    if (entries.size < (isLean ? minProperties : maxProperties) && isName(name)) add(name, shapes, refersTo);
  const wanted = Math.max(
    minProperties,
    fields.size === 0 && !isLean ? between(drawOf(site.trail), 1, 2) : 0,
  );
  const patterns = objects.flatMap(({ names }) => names.map(([pattern]) => pattern));
  for (const pattern of patterns)
    for (const name of [...textsOf(pattern, drawOf(site.trail), [1, 40])].slice(0, isLean ? 0 : 60))
      if (entries.size < Math.max(wanted, fields.size + 1) && entries.size < maxProperties) add(name, []);
  for (let i = 1; entries.size < Math.min(wanted, maxProperties) && i < wanted + 50; i += 1)
    add(demands.names.length === 0 ? `key${i}` : nameAt(i), []);
  return Object.fromEntries(entries);

  function isName(name: string): boolean {
    return demands.names.every((shape) => fits(shape, name, site));
  }

  function nameAt(i: number): string {
    const found = search(allOf(["string", ...demands.names]), {
      ...site,
      trail: extend(site.trail, `~name${i}`),
    });
    return typeof found === "string" ? found : `key${i}`;
  }

  function add(name: string, shapes: readonly Shape[], refersTo?: string): void {
    if (entries.has(name)) return;
    const value = valueOf(name, shapes, refersTo, entries.size < minProperties);
    if (value !== CUT) entries.set(name, value);
  }

  /** Every part has a word on every name. */
  function valueOf(
    name: string,
    own: readonly Shape[],
    refersTo: string | undefined,
    forced: boolean,
  ): unknown {
    const shapes = [...own];
    for (const part of objects) {
      const named = part.names.filter(([pattern]) => vocabulary.matches?.(pattern, name) ?? false);
      shapes.push(...named.map(([, shape]) => shape));
      if (part.rest === undefined || named.length > 0 || part.fields.some(([field]) => field === name))
        continue;
      if (part.rest === false) return CUT;
      shapes.push(part.rest);
    }
    // Elements of a list refer to one record after the other.
    const at = { ...inside(site, name, forced && site.forced), index: site.index };
    const isOwnId = site.topic.name === "" && name === "id" && site.index === 0;
    const id =
      isOwnId && site.place.id !== 0 && site.place.id !== ""
        ? idAs(allOf(shapes), site.place.id, site)
        : undefined;
    if (id !== undefined) return id;
    return validOf(shapes, at, refersTo);
  }
}

/** CUT where none of all shapes is found. */
function validOf(shapes: readonly Shape[], site: Site, refersTo?: string): unknown {
  const shape = allOf(shapes);
  const value = refersTo === undefined ? make(shape, site) : makeReference(shape, refersTo, site);
  return value === CUT || fits(shape, value, site) ? value : search(shape, site);
}

function allOf(shapes: readonly Shape[]): Shape {
  const [only = "any"] = shapes;
  return shapes.length > 1 ? ["all-of", ...shapes] : only;
}

function listOf({ firsts, items, limits, contained }: Demands, site: Site, attempt: number): unknown {
  const { minItems = 0, maxItems = Infinity, uniqueItems } = limits;
  const draw = drawOf(site.trail);
  const length = Math.max(0, ...firsts.map((shapes) => shapes.length));
  // Behind the first ones, or among them.
  const from = attempt % 2 === 0 && length + contained.length <= maxItems ? length : 0;
  const least = Math.max(minItems, contained.length > 0 ? from + contained.length : 0);
  const count = Math.min(maxItems, Math.max(least, length || between(another(draw), 1, 2)));
  const made: unknown[] = [];
  const known = new Set<unknown>();
  for (let i = 0; i < count && site.run.left >= 0; i += 1) {
    const shapes = [
      ...firsts.flatMap((first) => first.slice(i, i + 1)),
      ...items.flatMap((part) => (i < part.from ? [] : [part.shape])),
      ...contained.slice(i - from, i - from + (i < from ? 0 : 1)),
    ];
    const isNeeded = i < least;
    const end = isNeeded ? CUT : made;
    if (shapes.includes(false)) return end;
    let value: unknown = CUT;
    for (let n = 0; n < (uniqueItems ? 100 : 1); n += 1) {
      const trail = extend(site.trail, `[${i}]${n === 0 ? "" : `~${n}`}`);
      const at = {
        ...site,
        trail,
        index: i + n * count,
        forced: site.forced && isNeeded,
      };
      value = n === 0 ? validOf(shapes as Shape[], at) : search(allOf(shapes as Shape[]), at);
      if (!uniqueItems || !known.has(canonical(value))) break;
    }
    if (value === CUT || (uniqueItems && known.has(canonical(value)))) return end;
    known.add(canonical(value));
    made.push(value);
    site.run.left -= 1;
  }
  return made;
}

function* texts(
  { named, limits, patterns, excluded }: Demands,
  site: Site,
): Generator<string, void, undefined> {
  const { minLength = 0, maxLength = Infinity } = limits;
  const draw = drawOf(site.trail);
  for (const text of [...named, "string"]) {
    const plain = String(make(text, site));
    yield plain;
    yield plain.slice(0, maxLength).trim().padEnd(Math.min(minLength, 10_000), "x");
    const short = SHORT.get(readName(text).format);
    if (short !== undefined) yield short;
  }
  const made = patterns.map((pattern) => [...textsOf(pattern, draw, [minLength, maxLength])]);
  for (const list of made)
    for (const text of list)
      if (patterns.every((pattern) => vocabulary.matches?.(pattern, text) ?? true)) yield text;
  for (const a of made)
    for (const b of made) for (let i = 0; a !== b && i < 20; i += 1) yield `${a[i] ?? ""}${b[i] ?? ""}`;
  yield "x".repeat(Math.min(minLength, 10_000));
  for (const most of boundsOf(excluded)) yield "x".repeat(Math.min(most + 1, 10_000));
  yield* ["", "x"];
}

/** Where what a value is not begins and ends. */
function boundsOf(excluded: readonly Shape[]): readonly number[] {
  const limits = excluded.map((shape) => (shape[0] === "where" || shape[0] === "limited" ? shape[2] : {}));
  return limits
    .flatMap((limit) => Object.values(limit as object))
    .filter((bound) => typeof bound === "number");
}

/** For little room. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["email", "a@b.co"],
  ["uri", "a:b"],
  ["url", "a:b"],
  ["hostname", "a.b"],
  ["ipv6", "::1"],
  ["ipv4", "1.1.1.1"],
  ["byte", "YQ=="],
  ["duration", "P1D"],
]);

function* numbers(
  { type, named, limits, excluded }: Demands,
  site: Site,
): Generator<number, void, undefined> {
  const { minimum = -Infinity, maximum = Infinity, multipleOf } = limits;
  const low = Math.max(minimum, limits.exclusiveMinimum ?? -Infinity);
  const high = Math.min(maximum, limits.exclusiveMaximum ?? Infinity);
  const whole = type === "integer" ? 1 : undefined;
  const step = multipleOf !== undefined && whole ? commonMultiple(multipleOf, whole) : (multipleOf ?? whole);
  const wanted = Number(make(named[0] ?? "number", site));
  const draw = drawOf(site.trail) % 100;
  const near = [
    wanted,
    low + draw,
    high - draw,
    low,
    high,
    (low + high) / 2,
    low + 1,
    high - 1,
    0,
    1.5,
    -1.5,
    ...boundsOf(excluded).flatMap((bound) => [bound - 1, bound + 1, bound + 0.5]),
  ].filter(Number.isFinite);
  for (const value of near) {
    if (step === undefined) yield value;
    else for (const distance of [0, 1, -1, 2]) yield multipleNear(value, step, distance);
  }
}
