/**
 * The business as data: what a record's fields are by the rules of the trade, such as "a job has an end when it is completed".
 *
 * The rules are those of the table of the vendor's business (`describe/business.ts`), of which a description carries what its
 * records need. A fact is a function of the seed, the entity and the record's place among the others, unless a caller wrote it.
 */
import type { Call } from "./call.js";
import type { DomainDescription, EntityRules, Operation, Rule } from "./description.js";
import { DEEP_FILTERS } from "./deep-filters.js";
import { memo } from "./memo.js";
import { filler } from "./plausible.js";
import { between, createdAt, drawOf, extend, hash, startTrail, type Trail } from "./random.js";
import { isObject, type JsonObject, timeOf } from "./shape.js";
import type { Facts } from "./site.js";
import { stated } from "./stated.js";
import { type Id, keyOfId, quarterOf, spread, type StoredRecord } from "./store.js";
import type { Store, StoreOptions } from "./store.js";
import { type Business, type BusinessState, type Vocabulary, vocabulary } from "./vocabulary.js";

/** Teaches mocks to read the rules of descriptions, and gives the description back that has some. */
export function withBusiness<Description>(description: Description): Description {
  const taught = { rulesOf, knownOf, stated, deep: DEEP_FILTERS, place: placeOf, below };
  Object.assign(vocabulary, taught satisfies Partial<Vocabulary>);
  return description;
}

/** Each description has the rules that its own records need, so of one entity several may have some. */
function rulesOf(domains: readonly DomainDescription[]): ReadonlyMap<string, EntityRules> {
  const found = new Map<string, EntityRules>();
  for (const [key, rules] of domains.flatMap(({ rules }) => Object.entries(rules ?? {}))) {
    const known = found.get(key);
    const links = { ...known?.links, ...rules.links };
    found.set(key, { ...rules, links, fields: { ...known?.fields, ...rules.fields } });
  }
  for (const [key, { as }] of found) found.set(key, found.get(as ?? key) ?? { fields: {} });
  return found;
}

function knownOf(state: BusinessState): Pick<StoreOptions, "facts" | "times"> {
  return { facts: factsIn(state), times: (key) => state.world.rules.get(key)?.count ?? 1 };
}

/** The facts of the records of a store; others where the time or the rules are. */
function factsIn(state: BusinessState): NonNullable<StoreOptions["facts"]> {
  const { seed, records, start } = state;
  let world: Business | undefined;
  return (store, entity, id, record) => {
    const { passed } = state;
    const { rules } = state.world;
    if (world?.rules !== rules || world.passed !== passed)
      world = { store, seed, records, start, passed, rules };
    const own = rules.get(entity);
    if (own === undefined) return undefined;
    // Of whole lists: not kept.
    if (record) return scopeAt(world, entity, own, record);
    const stored = store.tables.get(entity)?.records.get(keyOfId(id));
    // An answer that is no record goes by the last of its parameters.
    const place = Number(String(id).split("/").at(-1)) || hash(0, id);
    return factsAt(world, entity, stored?.ordinal ?? place, stored);
  };
}

/** How many records of a wide kind others refer to: those of the rest are new. */
function homesOf(records: number): number {
  return Math.max(1, records - quarterOf(records));
}

/** How many of these are referred to from more than one place. */
function againOf(records: number): number {
  return Math.ceil((quarterOf(records) * 2) / 3);
}

/** Of wide kinds most records have one that refers to them, some two or three; of others a quarter has all. */
function placeOf(records: number, ordinal: number, rules?: EntityRules): number {
  if (!rules?.wide) return spread(records, ordinal);
  const [place, homes] = [(ordinal - 1) % Math.max(1, records), homesOf(records)];
  return (place < homes ? place : (place - homes) % againOf(records)) + 1;
}

const EACH = 2;

/** Two records each, in their order, for the first ones above them; what was created is shown below all. */
function below(call: object, all: Iterable<StoredRecord>): Iterable<StoredRecord> | undefined {
  const { operation, parameters, store, records } = call as Call;
  const above = (operation.parameters ?? []).filter(([name]) => operation.filters?.[name] === undefined);
  if (above.length === 0) return undefined;
  const most = Math.ceil(records / EACH);
  const places = above.map(([name, , entity = ""]) => {
    const id = parameters.get(name) ?? "";
    const place = store.table(entity)?.records.get(keyOfId(id))?.ordinal ?? Number(id);
    return Number.isNaN(place) ? (hash(0, id) % most) + 1 : place;
  });
  const place = places.reduce((sum, one, i) => sum + (one - 1) * (7 * i + 1), 1);
  return [...all].filter(({ ordinal, isCreated }) => isCreated || Math.ceil(ordinal / EACH) === place);
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
    const { record, path, index, world, entity, ordinal, rules } = this;
    return (this.#trail ??=
      record === this
        ? startTrail(world.seed, rules.as ?? entity, ordinal)
        : extend(record.trail, path + String(index)));
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
  if (typeof wrote === "string" && /^\d{4}-\d\d-\d\d/.test(wrote)) return timeOf(wrote) ?? wrote;
  if (wrote !== undefined) return wrote;
  const isBirth = path === "" && name === "createdOn";
  if (isBirth && stored?.isCreated) return stored.createdOn;
  const reading = readingOf(rules, path === "" ? name : path + name, name);
  if (reading) return reading(scope);
  return isBirth ? createdAt(drawOf(scope.trail), world.start) : undefined;
}

/** The record that another belongs to or refers to: the one that a field names, the parent, or the one in the same place. */
function linked(at: Scope, name: string): Scope | undefined {
  const [entity = "", path] = at.rules.links?.[name] ?? [];
  // `items.skuId`: that of the element.
  const scope = path?.includes(".") ? at : at.record;
  const { world, written, stored, ordinal } = scope;
  const by = path?.slice(path.lastIndexOf(".") + 1);
  if (by === undefined) return factsAt(world, entity, ordinal);
  const wrote = by === "parent" ? stored?.parent : (written[by] ?? scope.get(by));
  const id = isObject(wrote) ? wrote["id"] : Array.isArray(wrote) ? (wrote[0] as unknown) : wrote;
  // 0 stands for none.
  if (id === null || id === 0) return undefined;
  const isWritten = by === "parent" || written[by] !== undefined;
  const others = world.store.tables.get(entity);
  // What nobody has is told of by the one in the same place, as where nothing is written.
  const place = isWritten
    ? (others?.records.get(keyOfId(id as Id))?.ordinal ?? (others ? ordinal : Number(id)))
    : Number(id ?? placeOf(world.records, ordinal, world.rules.get(entity)));
  return factsAt(world, entity, place);
}

/** A rule as a function: what it comes to for a record, or for an object inside of it. */
type Reading = (scope: Scope) => unknown;

type Doing = (parts: Operation, of: readonly Reading[], name: string) => Reading;

const readings = new WeakMap<EntityRules, Map<string, Reading | undefined>>();

/** Rules are taken apart once, and read for every record. */
function readingOf(rules: EntityRules, path: string, name: string): Reading | undefined {
  const known = memo(readings, rules, () => new Map<string, Reading | undefined>());
  let reading = known.get(path);
  const rule = rules.fields[path];
  if (reading === undefined && rule !== undefined) {
    reading = compile(rule, name);
    known.set(path, reading);
  }
  return reading;
}

function compile(rule: Rule, name: string): Reading {
  if (!Array.isArray(rule)) return () => rule;
  const parts = rule as Operation;
  const of = parts.map((part, i) => (i === 0 ? NOTHING : compile(part, name)));
  return OPERATIONS[parts[0]]?.(parts, of, name) ?? NOTHING;
}

const NOTHING: Reading = () => undefined;
const NULL: Reading = () => null;

/** Of two facts; nothing where one of them is nothing. */
function both(count: (a: number, b: number) => unknown): Doing {
  return (_, [, first = NULL, second = NULL]) =>
    (scope) => {
      const a = first(scope);
      const b = second(scope);
      return a == null || b == null ? null : count(Number(a), Number(b));
    };
}

function all([, ...of]: readonly Reading[], scope: Scope): readonly unknown[] {
  return of.map((reading) => reading(scope));
}

/** The least of those that are there; with a sign, the largest. */
function least(sign: number): Doing {
  return (_, of) => (scope) => {
    const numbers = all(of, scope).flatMap((value) => (value == null ? [] : Number(value) * sign));
    return numbers.length === 0 ? null : Math.min(...numbers) * sign;
  };
}

function cents(value: number): number {
  return Math.round(value * 100) / 100;
}

/** Draws of one rule differ by the first part of their operations. */
function drawsOf(name: string, [, salt]: Operation): (scope: Scope) => number {
  const own = `${name} ${String(salt)}`;
  return ({ trail }) => drawOf(extend(trail, own));
}

/** The fact at the end of a path: `address.city`. */
function pathOf(path: unknown): (scope: Facts | undefined) => unknown {
  const names = String(path).split(".");
  const last = names.pop() ?? "";
  return (scope) => {
    let at = scope;
    for (const name of names) at = at?.within(name, 0);
    return at?.get(last) ?? null;
  };
}

/** Whether a caller made the record, or a test. */
function isMade({ stored, ordinal, entity, world }: Scope): boolean {
  return stored !== undefined && ordinal > (world.store.tables.get(entity)?.seeded.length ?? Infinity);
}

/** From 0 to 100. Records in a row are spread evenly, so that what is rare is met among few, and only as often as it should be. */
function sharesOf(name: string, rule: Operation): (scope: Scope) => number {
  const own = `${name}${String(rule[1])}\u001f`;
  return ({ ordinal, path, world, entity, rules, trail }) => {
    const draw = drawOf(
      path === "" ? extend(kindTrail(world, rules.as ?? entity), own) : extend(trail, name),
    );
    return ((ordinal * 0.618033988749895 + draw / 2 ** 32) % 1) * 100;
  };
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

const MINUTE = 60_000;
const WIDE: EntityRules = { wide: true, fields: {} };

/** What rules are made of, `of` being what their parts come to; which words of the table these are says `describe/rules.ts`. */
const OPERATIONS: Readonly<Record<string, Doing>> = {
  ".": ([, field]) => {
    const name = String(field);
    return (scope) => scope.get(name);
  },
  "..": ([, path]) => {
    const below = pathOf(path);
    return ({ record }) => below(record);
  },
  link: ([, name, path]) => {
    const below = pathOf(path);
    return (scope) => below(linked(scope, String(name)));
  },
  now:
    () =>
    ({ world }) =>
      world.start,
  wrote:
    ([, field]) =>
    ({ written }) =>
      written[String((field as Operation)[1])] ?? null,
  passed:
    () =>
    ({ world }) =>
      world.passed,
  n:
    () =>
    ({ ordinal }) =>
      ordinal,
  i:
    () =>
    ({ index }) =>
      index,
  records:
    () =>
    ({ world }) =>
      world.records,
  turn:
    () =>
    ({ world, ordinal }) =>
      spread(world.records, ordinal),
  quarter:
    () =>
    ({ world }) =>
      quarterOf(world.records),
  home:
    () =>
    ({ world, ordinal }) =>
      placeOf(world.records, ordinal, WIDE),
  homes:
    () =>
    ({ world }) =>
      homesOf(world.records),
  again:
    () =>
    ({ world }) =>
      againOf(world.records),
  referred:
    () =>
    ({ world, rules }) =>
      (rules.wide ? homesOf : quarterOf)(world.records),
  seed:
    () =>
    ({ world }) =>
      world.seed,
  "+": both((a, b) => cents(a + b)),
  "-": both((a, b) => cents(a - b)),
  "*": both((a, b) => cents(a * b)),
  "/": both((a, b) => cents(a / b)),
  "%": both((a, b) => a % b),
  "<": both((a, b) => a < b),
  "<=": both((a, b) => a <= b),
  in: (_, [, one = NULL, ...others]) => {
    return (scope) => {
      const value = one(scope) ?? null;
      return others.some((other) => other(scope) === value);
    };
  },
  not:
    (_, [, one = NULL]) =>
    (scope) =>
      !one(scope),
  "&":
    (_, [, one = NULL, two = NULL]) =>
    (scope) =>
      one(scope) && two(scope),
  "|":
    (_, [, one = NULL, two = NULL]) =>
    (scope) =>
      one(scope) || two(scope),
  if:
    (_, [, condition = NULL, yes = NULL, no = NULL]) =>
    (scope) =>
      (condition(scope) ? yes : no)(scope),
  min: least(1),
  max: least(-1),
  /** Shares and what they are of, in turn, the rest last; records that callers create have the first. */
  pick(parts, of, name) {
    const shareOf = sharesOf(name, parts);
    const shares = parts.map(Number);
    return (scope) => {
      let left = scope.path === "" && isMade(scope) ? -1 : shareOf(scope);
      let i = 2;
      for (; i < parts.length - 2 && (left -= shares[i] ?? 0) >= 0;) i += 2;
      return of[i + 1]?.(scope) ?? null;
    };
  },
  any(parts, of, name) {
    const draw = drawsOf(name, parts);
    return (scope) => of[2 + (draw(scope) % (parts.length - 2))]?.(scope);
  },
  some(parts, [, , , one = NULL], name) {
    const draw = drawsOf(name, parts);
    return (scope) => (draw(scope) % 100 < Number(parts[2]) ? one(scope) : null);
  },
  rand(parts, [, , from = NULL, to = NULL], name) {
    const draw = drawsOf(name, parts);
    return (scope) => between(draw(scope), Number(from(scope)), Number(to(scope)));
  },
  wait(parts, [, , from = NULL, to = NULL], name) {
    const draw = drawsOf(name, parts);
    return (scope) => {
      const least = Math.floor(Number(from(scope)) / MINUTE);
      return between(draw(scope), least, Math.max(least, Math.floor(Number(to(scope)) / MINUTE))) * MINUTE;
    };
  },
  day: (_, [, time = NULL]) => {
    return (scope) => {
      const at = Number(time(scope));
      return at - (at % (24 * 60 * MINUTE));
    };
  },
  money: (_, [, amount = NULL]) => {
    return (scope) => {
      const value = amount(scope);
      return value == null ? null : Number(value).toFixed(2);
    };
  },
  text(parts, _, name) {
    const template = String(parts[2]);
    const [draw, fill] = [drawsOf(name, parts), filler(template)];
    return (scope) => {
      const { trail, record, world } = scope;
      const text = fill({
        own: draw(scope),
        group: drawOf(trail),
        home: drawOf(record.trail),
        seed: world.seed,
        now: world.start,
      });
      return template.includes("@") ? text.toLowerCase() : text;
    };
  },
  sum([, items, amount]) {
    const [list, field] = [String(items), String(amount)];
    return ({ record }) => {
      const there = record.written[list];
      const count = Array.isArray(there) ? there.length : Number(record.get(list));
      let sum = 0;
      for (let i = 0; i < count; i += 1) sum += Number(record.within(list, i)?.get(field) ?? 0);
      return cents(sum);
    };
  },
  list: (_, of) => (scope) => all(of, scope),
  nth(parts, of) {
    return (scope) => of[2 + (Number(of[1]?.(scope)) % (parts.length - 2))]?.(scope) ?? null;
  },
  distinct(parts, of) {
    const many = parts.length - 2;
    return (scope) => {
      const place = Number(of[1]?.(scope));
      const name = String(of[2 + (place % many)]?.(scope));
      return place <= many ? name : `${name}${/[a-z]/.test(name) ? " " : ""}${Math.ceil(place / many)}`;
    };
  },
  join: (_, of) => (scope) => {
    const texts = all(of, scope);
    if (texts.some((text) => text == null)) return null;
    const text = texts.join("");
    return text.includes("@") ? text.toLowerCase() : text;
  },
};
