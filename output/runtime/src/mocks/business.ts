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
import { type Business, vocabulary } from "./vocabulary.js";

/** Teaches mocks to read the rules of descriptions, and gives the description back that has some. */
export function withBusiness<Description>(description: Description): Description {
  vocabulary.facts = (world, entity, id) => {
    const stored = world.store.tables.get(entity)?.records.get(keyOfId(id));
    return factsAt(world, entity, stored?.ordinal ?? (Number(id) || hash(0, id)), stored);
  };
  vocabulary.stated = stated;
  return description;
}

/** The facts of a record, or of an object inside of it, and what they are made of. */
interface Scope extends Facts {
  readonly world: Business;
  readonly entity: string;
  readonly rules: EntityRules;
  readonly ordinal: number;
  readonly trail: Trail;
  /** `items.` inside of these; nothing for the record itself. */
  readonly path: string;
  readonly index: number;
  readonly record?: Scope;
  readonly stored: StoredRecord | undefined;
  readonly written: JsonObject;
}

function factsAt(world: Business, entity: string, ordinal: number, found?: StoredRecord): Scope | undefined {
  const rules = world.rules.get(entity);
  if (rules === undefined) return undefined;
  const table = world.store.tables.get(entity);
  const stored = found ?? table?.records.get(keyOfId(table.seeded[ordinal - 1] ?? ordinal));
  return scopeOf({
    world,
    entity,
    rules,
    ordinal,
    trail: startTrail(world.seed, entity, ordinal),
    path: "",
    index: 0,
    stored,
    written: stored?.written ?? {},
  });
}

function scopeOf(parts: Omit<Scope, keyof Facts>): Scope {
  const known = new Map<string, unknown>();
  const scope: Scope = {
    ...parts,
    has: (name) => parts.rules.fields[parts.path + name] !== undefined,
    get(name) {
      if (!known.has(name)) {
        // A rule that asks for itself gets nothing.
        known.set(name, undefined);
        known.set(name, factOf(scope, name));
      }
      return known.get(name);
    },
    within(name, index) {
      const path = `${parts.path}${name}.`;
      if (!isInner(parts.rules, path)) return undefined;
      const there = parts.written[name];
      const written: unknown = Array.isArray(there) ? there[index] : there;
      return scopeOf({
        ...parts,
        record: parts.record ?? scope,
        path,
        index,
        trail: extend(parts.trail, path + String(index)),
        written: isObject(written) ? written : {},
      });
    },
  };
  return scope;
}

const inner = new WeakMap<EntityRules, ReadonlySet<string>>();

/** Whether there are rules for what is inside of a field. */
function isInner(rules: EntityRules, path: string): boolean {
  const paths = memo(inner, rules, ({ fields }) => {
    const found = Object.keys(fields).flatMap((name) =>
      [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index + 1)),
    );
    return new Set(found);
  });
  return paths.has(path);
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
function linked({ world, rules, written, stored, ordinal, get }: Scope, name: string): Scope | undefined {
  const [entity = "", by] = rules.links?.[name] ?? [];
  if (by === undefined) return factsAt(world, entity, ordinal);
  const wrote = by === "parent" ? stored?.parent : (written[by] ?? get(by));
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

/** From 0 to 99. Records in a row are spread evenly, so that what is rare is met among few, and only as often as it should be. */
function shareOf({ ordinal, path, world, entity, trail }: Scope, name: string): number {
  const draw = path === "" ? hash(world.seed, entity, name) : drawOf(extend(trail, name));
  return ((ordinal * 0.618033988749895 + draw / 2 ** 32) % 1) * 100;
}

const MINUTE = 60_000;

/** What rules are made of, `of` being what their parts come to; which words of the table these are says `describe/rules.ts`. */
const OPERATIONS: Readonly<Record<string, Doing>> = {
  ".": ([, name], _, { get }) => get(String(name)),
  "..": ([, name], _, scope) => (scope.record ?? scope).get(String(name)),
  link: ([, name, field], _, scope) =>
    linked(scope.record ?? scope, String(name))?.get(String(field)) ?? null,
  now: (_parts, _of, { world }) => world.start,
  passed: (_parts, _of, { world }) => world.passed,
  n: (_parts, _of, { ordinal }) => ordinal,
  i: (_parts, _of, { index }) => index,
  quarter: (_parts, _of, { world }) => quarterOf(world.records),
  "+": both((a, b) => cents(a + b)),
  "-": both((a, b) => cents(a - b)),
  "*": both((a, b) => cents(a * b)),
  "/": both((a, b) => cents(a / b)),
  "%": both((a, b) => a % b),
  "<": both((a, b) => a < b),
  "<=": both((a, b) => a <= b),
  in: (parts, of) => {
    const [value = null, ...wanted] = all(parts, of);
    return wanted.includes(value);
  },
  not: (_, of) => !of(1),
  "&": (_, of) => of(1) && of(2),
  "|": (_, of) => of(1) || of(2),
  if: (_, of) => of(of(1) ? 2 : 3),
  min: (parts, of) => least(all(parts, of)),
  max: (parts, of) => least(all(parts, of), -1),
  /** Shares and what they are of, in turn, the rest last; records that callers create have the first. */
  pick(parts, of, scope, name) {
    let left =
      scope.stored?.isCreated && scope.path === "" ? -1 : shareOf(scope, `${name}${String(parts[1])}`);
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
  text: (parts, _, scope, name) =>
    filler(String(parts[2]))({
      own: drawIn(scope, name, parts),
      group: drawOf(scope.trail),
      now: scope.world.start,
    }),
  sum([, list, field], _, scope) {
    const record = scope.record ?? scope;
    const there = record.written[String(list)];
    const count = Array.isArray(there) ? there.length : Number(record.get(String(list)));
    const each = Array.from({ length: count }, (_, i) =>
      Number(record.within(String(list), i)?.get(String(field)) ?? 0),
    );
    return cents(each.reduce((sum, one) => sum + one, 0));
  },
  list: all,
};
