/**
 * A value for a shape: valid, plausible, and decided by nothing but the seed and where it stands.
 *
 * Optional fields are present and lists have one or two elements. Recursion ends where a model comes inside itself: with an empty
 * list, with null, or without the field. Only what is required without end throws.
 *
 * A field that refers to another entity holds an id of one of its records. An object that does is that record in part: its
 * fields have the values that the record itself has.
 */
import type { ComposedShape, FieldShape, Shape, ShapeLimits } from "./description.js";
import * as FLAG from "./flags.js";
import { emptyShare, makerOf, rootTopic, topicIn } from "./plausible.js";
import { another, between, drawOf, extend, startTrail } from "./random.js";
import {
  type Composed,
  isObject,
  kindOf,
  type Kinds,
  mayBeNull,
  modelOf,
  readName,
  resolve,
} from "./shape.js";
import type { Id } from "./store.js";
import type { Run, Site, ValueContext, ValuePosition } from "./site.js";
import { addUp } from "./sums.js";
import { isValid } from "./validate.js";
import { vocabulary } from "./vocabulary.js";

export function generateValue(shape: Shape, place: ValuePosition, context: ValueContext): unknown {
  const run: Run = { context, direction: context.direction ?? "response", left: 3000 };
  let site = siteOf(place, run, { stack: [], forced: true });
  for (const name of place.path.split(".")) if (name !== "") site = inside(site, name, true);
  return vocabulary.solve(shape, site, make(shape, site));
}

/** Of a record itself. */
function siteOf(
  place: Pick<ValuePosition, "entity" | "id">,
  run: Run,
  { stack, forced }: Pick<Site, "stack" | "forced">,
): Site {
  const trail = startTrail(run.context.seed, place.entity, place.id);
  const facts = run.direction === "response" ? run.context.facts?.(place.entity, place.id) : undefined;
  return {
    run,
    place,
    trail,
    group: drawOf(trail),
    home: drawOf(trail),
    topic: rootTopic(place.entity),
    index: 0,
    stack,
    forced,
    facts,
  };
}

/** Of a field, or of an element of a list. */
export function inside(
  { run, place, trail, home, topic, stack, facts }: Site,
  name: string,
  forced: boolean,
): Site {
  const below = facts?.within(name, 0);
  // Written out, for it is made for every field: a spread takes several times as long.
  return {
    run,
    place,
    trail: extend(topic.name === "" ? trail : extend(trail, "."), name),
    group: drawOf(trail),
    home,
    topic: topicIn(topic, name),
    index: 0,
    stack,
    forced,
    facts: below,
    // Elements of a list have facts of their own.
    each: below && ((index: number) => facts?.within(name, index)),
  };
}

/** Stands for a value that would come inside itself. */
export const CUT = Symbol("cut");
const MOST_DEPTH = 6;
/** Of required models, where ending is not up to us. */
export const MOST_FORCED = 60;

export function make(shape: Shape, site: Site): unknown {
  if (typeof shape === "string") return makeNamed(shape, site);
  const maker = MAKERS[kindOf(shape)] as Make<ComposedShape> | undefined;
  return maker ? maker(shape, site) : vocabulary.solve(shape, site, CUT);
}

export type Make<S> = (shape: S, site: Site) => unknown;

/** By kind; `unions.ts` adds others. */
export const MAKERS: { readonly [Kind in Kinds]: Make<Composed<Kind>> } & Readonly<Record<string, unknown>> =
  {
    limited(shape, site) {
      const wanted = makeNamed(shape[1], site);
      return fits(shape, wanted, site) ? wanted : makeLimited(shape, wanted, site);
    },
    enum: ([, members], { trail }) => members[drawOf(trail) % members.length] ?? null,
    list: (shape, site) => makeList(shape, site),
    map([kind, shape, limits = {}], site) {
      const { minProperties = 0, maxProperties } = limits;
      const values = makeSome(site, [minProperties, maxProperties, kind === "map?"], (i, forced) =>
        make(shape, inside(site, keyOf(i), forced)),
      );
      return Array.isArray(values)
        ? Object.fromEntries(values.map((value: unknown, i) => [keyOf(i), value]))
        : values;
    },
    object: ([, fields], site) => makeObject(fields, site),
  };

function makeNamed(text: string, site: Site): unknown {
  const named = readName(text);
  const { model, nullable, type } = named;
  const { stack, run } = site;
  // Nothing is known of it but that it may be null.
  if (nullable && (type === "any" || type === "null")) return null;
  if (model === undefined)
    return makerOf(
      site.topic,
      named,
    )({
      own: drawOf(site.trail),
      group: site.group,
      home: site.home,
      seed: run.context.seed,
      now: run.context.now,
      born: named.format.startsWith("date") ? bornOf(site) : undefined,
    });
  if (isInside(model, site)) {
    if (nullable) return null;
    if (!site.forced) return CUT;
    if (stack.length > MOST_FORCED || run.left < -3e4)
      throw new Error(`No value of ${model} ends: it requires itself, or too much.`);
  }
  run.left -= 1;
  return make(modelOf(run.context.models, model), { ...site, stack: [...stack, model] });
}

/** What is inside of a record is no older than it is. */
function bornOf({ run, place }: Site): number | undefined {
  if (run.direction === "request") return undefined;
  const born = run.context.facts?.(place.entity, place.id)?.get("createdOn");
  return typeof born === "number" ? born : undefined;
}

/** Whether a model would come inside itself, or too deep. */
export function isInside(model: string, { stack, run }: Site): boolean {
  return stack.includes(model) || stack.length >= MOST_DEPTH || run.left <= 0;
}

function makeObject(fields: readonly FieldShape[], site: Site): unknown {
  const { run, place, topic } = site;
  const entries: [string, unknown][] = [];
  const hidden = run.direction === "request" ? FLAG.readOnly : FLAG.writeOnly;
  for (const [name, shape, flags = 0, refersTo] of fields) {
    if (flags & hidden) continue;
    const inner = inside(site, name, !(flags & FLAG.optional));
    const isOwnId = topic.name === "" && name === "id" && place.id;
    const value =
      (isOwnId ? idAs(shape, place.id, site) : undefined) ??
      (site.facts && vocabulary.stated?.(shape, name, { facts: site.facts, at: inner, refersTo, flags })) ??
      // What only corrections know to be null is so in mocks that are like the live API: see `live-like.ts`.
      (!(flags & FLAG.answersNull) && isLeftEmpty(shape, inner, refersTo)
        ? null
        : makeAny(shape, inner, refersTo));
    if (value !== CUT) entries.push([name, value === EMPTY ? null : value]);
  }
  // Not by assignment: a field may be called `__proto__`.
  const object: Record<string, unknown> = Object.fromEntries(entries);
  addUp(object, fields, run.context.models, site.facts);
  return object;
}

/** Stands for the null that a rule of the business asks for. */
export const EMPTY = Symbol("empty");

/** Values that may be null are, now and then: by their names, as often as that is met. */
function isLeftEmpty(shape: Shape, site: Site, refersTo: string | undefined): boolean {
  const { nulls, models } = site.run.context;
  const { name, root, subject } = site.topic;
  if (nulls === undefined || (nulls === "inner" && root + name === subject)) return false;
  const share = emptyShare(site.topic, refersTo !== undefined);
  return another(drawOf(site.trail), 3) % 100 < share && mayBeNull(shape, models);
}

function makeAny(shape: Shape, site: Site, refersTo: string | undefined): unknown {
  return refersTo === undefined ? make(shape, site) : makeReference(shape, refersTo, site);
}

export function makeReference(shape: Shape, entity: string, site: Site): unknown {
  const { context } = site.run;
  const target = resolve(shape, context.models);
  if (isList(target)) return makeList(target, site, (item, at) => makeReference(item, entity, at));
  return refer(shape, entity, site, context.reference(entity, site.place, site.index));
}

/** The id of a record, or the record in part. */
export function refer(shape: Shape, entity: string, site: Site, id: Id | undefined): unknown {
  // There is none that it could be.
  if (id === undefined) return isNullable(shape) ? null : make(shape, site);
  return idAs(shape, id, site) ?? make(shape, siteOf({ entity, id }, site.run, site));
}

function isNullable(shape: Shape): boolean {
  return (typeof shape === "string" ? shape : shape[0]).endsWith("?");
}

/** The id, if the shape takes it. */
export function idAs(shape: Shape, id: Id, site: Site): Id | undefined {
  // Most are, and need no closer look.
  if (typeof id === "number" && typeof shape === "string" && readName(shape).type === "integer") return id;
  return [id, String(id)].find((value) => fits(shape, value, site));
}

type ListShape = Composed<"list">;

export function isList(shape: Shape): shape is ListShape {
  return shape[0] === "list" || shape[0] === "list?";
}

/** @param wanted how many elements, within the limits; one or two where nothing is said */
export function makeList(
  [head, item, limits = {}]: ListShape,
  site: Site,
  makeElement: (shape: Shape, at: Site) => unknown = make,
  wanted?: number,
): unknown {
  const bounds = [limits.minItems ?? 0, limits.maxItems, head === "list?", wanted] as const;
  return makeSome(site, bounds, (index, forced) =>
    makeElement(item, {
      ...site,
      trail: extend(site.trail, `[${index}]`),
      index,
      forced,
      facts: site.each?.(index),
    }),
  );
}

/** So many elements, the same only where the limits ask for more than there are. */
function makeSome(
  site: Site,
  [least, most = Infinity, isNullable, wanted]: readonly [
    number,
    number | undefined,
    boolean,
    (number | undefined)?,
  ],
  makeOne: (index: number, forced: boolean) => unknown,
): unknown {
  const count = Math.min(most, Math.max(least, wanted ?? between(another(drawOf(site.trail)), 1, 2)));
  const made: unknown[] = [];
  for (let i = 0; i < count && site.run.left >= 0; i += 1) {
    const value = makeOne(i, site.forced && least > 0);
    if (value === CUT) return least === 0 ? [] : isNullable ? null : CUT;
    if (i < (wanted ?? least) || !made.some((other) => identity(other) === identity(value))) made.push(value);
    if (i > 1) site.run.left -= 1;
  }
  return made;
}

/** What says whether two elements are the same one: their id, where they have one. */
function identity(value: unknown): unknown {
  return isObject(value) ? (value["id"] ?? value) : value;
}

function keyOf(index: number): string {
  return `key${index + 1}`;
}

export function fits(shape: Shape, value: unknown, { run }: Site): boolean {
  return isValid(shape, value, { models: run.context.models, direction: run.direction });
}

export function firstFit(shape: Shape, candidates: readonly unknown[], site: Site): unknown {
  return (
    candidates.find((candidate) => fits(shape, candidate, site)) ??
    vocabulary.solve(shape, site, candidates[0])
  );
}

/** What is likely to be valid when the plausible value is not. */
function makeLimited(shape: readonly ["limited", string, ShapeLimits], wanted: unknown, site: Site): unknown {
  const { minLength = 0, maxLength, pattern = "", minimum = -Infinity, maximum = Infinity } = shape[2];
  const draw = drawOf(site.trail);
  if (typeof wanted === "string") {
    const cut = wanted.slice(0, maxLength).trim().padEnd(Math.min(minLength, 10_000), "x");
    return firstFit(shape, [cut, vocabulary.fromPattern?.(pattern, draw) ?? ""], site);
  }
  const [least, most] = [Math.ceil(minimum), Math.floor(maximum)];
  return firstFit(
    shape,
    [least + (draw % 100), most - (draw % 100), least, most, (minimum + maximum) / 2],
    site,
  );
}
