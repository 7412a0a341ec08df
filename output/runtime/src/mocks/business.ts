/**
 * The business as data: what a record's fields are by the rules of the trade, such as "a job has an end when it is completed".
 *
 * The rules are those of the table of the vendor's business (`describe/business.ts`), of which a description carries what its
 * records need. A fact is a function of the seed, the entity and the record's place among the others, unless a caller wrote it.
 */
import type { EntityRules, Operation, Rule } from "./description.js";
import { memo } from "./memo.js";
import { filler } from "./plausible.js";
import { between, createdAt, drawOf, extend, hash, startTrail, type Trail } from "./random.js";
import { isObject, type JsonObject } from "./shape.js";
import type { Facts } from "./site.js";
import { stated } from "./stated.js";
import { type Id, keyOfId, quarterOf, spread, type StoredRecord } from "./store.js";
import type { Store } from "./store.js";
import { type Business, vocabulary } from "./vocabulary.js";

/** Teaches mocks to read the rules of descriptions, and gives the description back that has some. */
export function withBusiness<Description>(description: Description): Description {
  vocabulary.facts = (world, entity, id, record) => {
    const rules = world.rules.get(entity);
    if (rules === undefined) return undefined;
    // Of whole lists: not kept.
    if (record) return scopeAt(world, entity, rules, record);
    const stored = world.store.tables.get(entity)?.records.get(keyOfId(id));
    return factsAt(world, entity, stored?.ordinal ?? (Number(id) || hash(0, id)), stored);
  };
  vocabulary.stated = stated;
  return description;
}

/** The facts of a record, or of an object inside of it. */
class Scope implements Facts {
  readonly world: Business;
  readonly entity: string;
  readonly rules: EntityRules;
  readonly ordinal: number;
  readonly stored: StoredRecord | undefined;
  readonly written: JsonObject;
  /** `items.` inside of these; nothing for the record itself. */
  readonly path: string;
  /** Of the element. */
  readonly index: number;
  /** What it is inside of. */
  readonly record: Scope;
  #trail: Trail | undefined;
  #known: Map<string, unknown> | undefined;

  constructor(
    from: Pick<Scope, "world" | "entity" | "rules" | "ordinal" | "stored" | "written">,
    inside?: Pick<Scope, "path" | "index" | "record">,
  ) {
    this.world = from.world;
    this.entity = from.entity;
    this.rules = from.rules;
    this.ordinal = from.ordinal;
    this.stored = from.stored;
    this.written = from.written;
    this.path = inside?.path ?? "";
    this.index = inside?.index ?? 0;
    this.record = inside?.record ?? this;
  }

  get trail(): Trail {
    const { record, path, index, world, entity, ordinal } = this;
    return (this.#trail ??=
      record === this ? startTrail(world.seed, entity, ordinal) : extend(record.trail, path + String(index)));
  }

  has(name: string): boolean {
    return this.rules.fields[this.path === "" ? name : this.path + name] !== undefined;
  }

  get(name: string): unknown {
    const known = (this.#known ??= new Map());
    const value = known.get(name);
    if (value !== undefined || known.has(name)) return value;
    // A rule that asks for itself gets nothing.
    known.set(name, undefined);
    const fact = factOf(this, name);
    known.set(name, fact);
    return fact;
  }

  within(name: string, index: number): Scope | undefined {
    const path = this.path === "" ? name : this.path + name;
    if (!innerOf(this.rules).has(path)) return undefined;
    const there = this.written[name];
    const written: unknown = Array.isArray(there) ? there[index] : there;
    const { world, entity, rules, ordinal, stored, record } = this;
    return new Scope(
      { world, entity, rules, ordinal, stored, written: isObject(written) ? written : {} },
      { path: `${path}.`, index, record },
    );
  }
}

function scopeAt(world: Business, entity: string, rules: EntityRules, stored: StoredRecord): Scope {
  return new Scope({ world, entity, rules, ordinal: stored.ordinal, stored, written: stored.written });
}

/** The facts of records that were asked for lately, as of a change: rules of one ask for those of others again and again. */
interface Recent {
  readonly world: Business;
  readonly changes: number;
  readonly scopes: Map<string, Map<number, Scope>>;
  count: number;
}

const recents = new WeakMap<Store, Recent>();
const MOST_RECENT = 1000;

function recentIn(world: Business): Recent {
  const { store } = world;
  const found = recents.get(store);
  const changes = store.changes.count;
  if (found?.world === world && found.changes === changes && found.count < MOST_RECENT) return found;
  const made: Recent = { world, changes, scopes: new Map(), count: 0 };
  recents.set(store, made);
  return made;
}

function factsAt(world: Business, entity: string, ordinal: number, found?: StoredRecord): Scope | undefined {
  const rules = world.rules.get(entity);
  if (rules === undefined) return undefined;
  const recent = recentIn(world);
  const scopes = memo(recent.scopes, entity, () => new Map<number, Scope>());
  let scope = scopes.get(ordinal);
  if (scope === undefined) {
    const table = world.store.tables.get(entity);
    const stored = found ?? table?.records.get(keyOfId(table.seeded[ordinal - 1] ?? ordinal));
    scope = new Scope({ world, entity, rules, ordinal, stored, written: stored?.written ?? {} });
    scopes.set(ordinal, scope);
    recent.count += 1;
  }
  return scope;
}

const inner = new WeakMap<EntityRules, ReadonlySet<string>>();

/** The fields whose objects there are rules for. */
function innerOf(rules: EntityRules): ReadonlySet<string> {
  return memo(inner, rules, ({ fields }) => {
    const paths = Object.keys(fields).flatMap((name) =>
      [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index)),
    );
    return new Set(paths);
  });
}

/** What a caller wrote, else what the rule says; `undefined` where there is neither. */
function factOf(scope: Scope, name: string): unknown {
  const { written, stored, path, rules, world } = scope;
  const wrote = written[name];
  // Times are counted in milliseconds.
  if (typeof wrote === "string" && /^\d{4}-\d\d-\d\d/.test(wrote)) return Date.parse(wrote);
  if (wrote !== undefined) return wrote;
  const isBirth = path === "" && name === "createdOn";
  if (isBirth && stored?.isCreated) return stored.createdOn;
  const rule = rules.fields[path + name];
  if (rule !== undefined) return evaluate(rule, scope, name);
  return isBirth ? createdAt(drawOf(scope.trail), world.start) : undefined;
}

/** The record that another belongs to or refers to: the one that a field names, the parent, or the one in the same place. */
function linked(scope: Scope, name: string): Scope | undefined {
  const { world, rules, written, stored, ordinal } = scope;
  const [entity = "", by] = rules.links?.[name] ?? [];
  if (by === undefined) return factsAt(world, entity, ordinal);
  const wrote = by === "parent" ? stored?.parent : (written[by] ?? scope.get(by));
  const id = isObject(wrote) ? wrote["id"] : Array.isArray(wrote) ? (wrote[0] as unknown) : wrote;
  if (id === null) return undefined;
  const isWritten = by === "parent" || written[by] !== undefined;
  const place = isWritten
    ? (world.store.tables.get(entity)?.records.get(keyOfId(id as Id))?.ordinal ?? Number(id))
    : Number(id ?? spread(world.records, ordinal));
  return factsAt(world, entity, place);
}

type Doing = (parts: Operation, of: (index: number) => unknown, scope: Scope, name: string) => unknown;

function evaluate(rule: Rule, scope: Scope, name: string): unknown {
  if (!Array.isArray(rule)) return rule;
  const parts = rule as Operation;
  return OPERATIONS[parts[0]]?.(parts, (index) => evaluate(parts[index] ?? null, scope, name), scope, name);
}

/** Of two facts; nothing where one of them is nothing. */
function both(count: (a: number, b: number) => unknown): Doing {
  return (_, of) => {
    const [a, b] = [of(1), of(2)];
    return a == null || b == null ? null : count(Number(a), Number(b));
  };
}

function all({ length }: Operation, of: (index: number) => unknown): readonly unknown[] {
  return Array.from({ length: length - 1 }, (_, i) => of(i + 1));
}

/** The least of those that are there; with a sign, the largest. */
function least(values: readonly unknown[], sign = 1): unknown {
  const numbers = values.filter((value) => value != null).map((value) => Number(value) * sign);
  return numbers.length === 0 ? null : Math.min(...numbers) * sign;
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Draws of one rule differ by the first part of their operations. */
function drawIn({ trail }: Scope, name: string, [, salt]: Operation): number {
  return drawOf(extend(trail, `${name} ${String(salt)}`));
}

/** Of paths, which are asked for again and again. */
const steps = new Map<string, readonly string[]>();

/** The fact at the end of a path: `address.city`. */
function factBelow(scope: Facts | undefined, path: unknown): unknown {
  const names = memo(steps, String(path), (text) => text.split("."));
  let at = scope;
  for (let i = 0; i < names.length - 1; i += 1) at = at?.within(names[i] ?? "", 0);
  return at?.get(names.at(-1) ?? "") ?? null;
}

/** Whether a caller made the record, or a test. */
function isMade({ stored, ordinal, entity, world }: Scope): boolean {
  return stored !== undefined && ordinal > (world.store.tables.get(entity)?.seeded.length ?? Infinity);
}

/** From 0 to 100. Records in a row are spread evenly, so that what is rare is met among few, and only as often as it should be. */
function shareOf({ ordinal, path, world, entity, trail }: Scope, rule: Operation, name: string): number {
  const draw = drawOf(
    path === "" ? extend(kindTrail(world, entity), `${name}${String(rule[1])}\u001f`) : extend(trail, name),
  );
  return ((ordinal * 0.618033988749895 + draw / 2 ** 32) % 1) * 100;
}

/** Of all records of a kind. */
function kindTrail(world: Business, entity: string): Trail {
  return memo(
    memo(kinds, world, () => new Map<string, Trail>()),
    entity,
    () => startTrail(world.seed, entity),
  );
}

const kinds = new WeakMap<Business, Map<string, Trail>>();

const fillers = new Map<string, ReturnType<typeof filler>>();

const MINUTE = 60_000;

/** What rules are made of, `of` being what their parts come to; which words of the table these are says `describe/rules.ts`. */
const OPERATIONS: Readonly<Record<string, Doing>> = {
  ".": ([, name], _, scope) => scope.get(String(name)),
  "..": ([, path], _, scope) => factBelow(scope.record, path),
  link: ([, name, path], _, scope) => factBelow(linked(scope.record, String(name)), path),
  now: (_parts, _of, { world }) => world.start,
  wrote: ([, field], _, { written }) => written[String((field as Operation)[1])] ?? null,
  passed: (_parts, _of, { world }) => world.passed,
  n: (_parts, _of, { ordinal }) => ordinal,
  i: (_parts, _of, { index }) => index,
  records: (_parts, _of, { world }) => world.records,
  turn: (_parts, _of, { world, ordinal }) => spread(world.records, ordinal),
  quarter: (_parts, _of, { world }) => quarterOf(world.records),
  "+": both((a, b) => cents(a + b)),
  "-": both((a, b) => cents(a - b)),
  "*": both((a, b) => cents(a * b)),
  "/": both((a, b) => cents(a / b)),
  "%": both((a, b) => a % b),
  "<": both((a, b) => a < b),
  "<=": both((a, b) => a <= b),
  in: (parts, of) => {
    const value = of(1) ?? null;
    return parts.some((_, i) => i > 1 && of(i) === value);
  },
  not: (_, of) => !of(1),
  "&": (_, of) => of(1) && of(2),
  "|": (_, of) => of(1) || of(2),
  if: (_, of) => of(of(1) ? 2 : 3),
  min: (parts, of) => least(all(parts, of)),
  max: (parts, of) => least(all(parts, of), -1),
  /** Shares and what they are of, in turn, the rest last; records that callers create have the first. */
  pick(parts, of, scope, name) {
    let left = scope.path === "" && isMade(scope) ? -1 : shareOf(scope, parts, name);
    let i = 2;
    for (; i < parts.length - 2 && (left -= Number(parts[i])) >= 0;) i += 2;
    return of(i + 1);
  },
  any: (parts, of, scope, name) => of(2 + (drawIn(scope, name, parts) % (parts.length - 2))),
  some: (parts, of, scope, name) => (drawIn(scope, name, parts) % 100 < Number(parts[2]) ? of(3) : null),
  rand: (parts, of, scope, name) => between(drawIn(scope, name, parts), Number(of(2)), Number(of(3))),
  wait(parts, of, scope, name) {
    const [from, to] = [of(2), of(3)].map((time) => Math.floor(Number(time) / MINUTE)) as [number, number];
    return between(drawIn(scope, name, parts), from, Math.max(from, to)) * MINUTE;
  },
  day: (_, of) => Number(of(1)) - (Number(of(1)) % (24 * 60 * MINUTE)),
  money: (_, of) => (of(1) == null ? null : Number(of(1)).toFixed(2)),
  clock: (_, of) => new Date(Number(of(1))).toISOString().slice(11, 19),
  text(parts, _, scope, name) {
    const template = String(parts[2]);
    const draws = {
      own: drawIn(scope, name, parts),
      group: drawOf(scope.trail),
      now: scope.world.start,
    };
    const text = memo(fillers, template, filler)(draws);
    return template.includes("@") ? text.toLowerCase() : text;
  },
  sum([, list, field], _, scope) {
    const record = scope.record;
    const there = record.written[String(list)];
    const count = Array.isArray(there) ? there.length : Number(record.get(String(list)));
    const each = Array.from({ length: count }, (_, i) =>
      Number(record.within(String(list), i)?.get(String(field)) ?? 0),
    );
    return cents(each.reduce((sum, one) => sum + one, 0));
  },
  list: all,
  nth: (parts, of) => of(2 + (Number(of(1)) % (parts.length - 2))),
  join(parts, of) {
    const texts = all(parts, of);
    return texts.some((text) => text == null) ? null : texts.join("");
  },
};
