/** What the pairs of one field say, as they come: how many agree and by which change, the first that do not, and what became of which value. */
import { getOrAdd } from "../ground/collections.ts";
import { isObject, type JsonValue } from "../ground/json.ts";
import type { EnumMap, TransformName } from "../migrate/transform.ts";
import { changeOf, isEmpty, keyOf, surprise } from "./evidence.ts";
import type { Differing } from "./verdict.ts";
import { type Clock, Shifts, UTC, wallSeconds } from "./zone.ts";

/** Differing pairs that are kept, of each kind. */
const MAX_DIFFERING = 5;
/** And those that are the first of their values. */
const MAX_KINDS = 200;
/** Pairs that are looked at for an example, and for the change. */
const LOOKED_AT = 50;
/** Values of a closed list at most, and their length. */
const MAX_VALUES = 40;
const MAX_VALUE = 60;
/** What makes another value of one, and not only another form of it: right where the map says so, and then it is computed. */
const ALTERING: ReadonlySet<TransformName> = new Set([
  "not",
  "seconds-to-minutes",
  "minutes-to-seconds",
  "seconds-to-hours",
  "hours-to-seconds",
]);
/** Cents are what both sides round to. */
const CENT = 0.01;
/** Shifts of which examples are kept. */
const MAX_SHIFTS = 20;

/** Of a field: whether it was a time without a zone, and which values became others. */
export interface Expected {
  readonly isLocal: boolean;
  /** What was yes is no. */
  readonly isOpposite?: boolean;
  readonly values?: EnumMap;
}

type Back = (after: JsonValue) => JsonValue;

export class Pairs {
  readonly #expected: Expected;
  readonly shifts = new Shifts();
  readonly #shifted = new Map<number, Differing[]>();
  readonly #transforms = new Map<TransformName, number>();
  readonly #differing: Differing[] = [];
  /** What became of which value, while there are few. */
  #values: Map<string, Map<JsonValue, number>> | undefined = new Map();
  #example: { readonly before: JsonValue; readonly after: JsonValue; readonly shows: number } | undefined;
  #compared = 0;
  #agreeing = 0;

  constructor(expected: Expected) {
    this.#expected = expected;
  }

  get compared(): number {
    return this.#compared;
  }

  /**
   * @param back makes of the new value what the old one should have been
   * @param record names the old record
   */
  add(before: JsonValue, after: JsonValue, back: Back, record: () => string): void {
    this.#compared += 1;
    if (this.#values !== undefined) this.#learn(before, after);
    if (this.#expected.isLocal && typeof before === "string" && typeof after === "string") {
      const [old, current] = [wallSeconds(before), zonedSeconds(after)];
      if (!Number.isNaN(old) && !Number.isNaN(current)) {
        const shift = this.#shift(old, current);
        this.#show(before, after, "add-zone");
        if (shift !== undefined) shift.push({ record: record(), before, after });
        return;
      }
    }
    if (before === after && this.#expected.isOpposite !== true) return this.#agree(before, after, "none");
    const computed = back(after);
    if (isSame(before, computed)) return this.#agree(before, after);
    const transform = changeOf(before, after, this.#expected.values);
    const isOther = this.#expected.isOpposite === true && typeof before === "boolean";
    if (transform !== undefined && !isOther && !ALTERING.has(transform))
      return this.#agree(before, after, transform);
    if (isNothing(before) && isNothing(after)) return this.#agree(before, after, "none");
    if (this.#differing.length < MAX_DIFFERING || this.#isFirst(before, after))
      this.#differing.push({ record: record(), before, after, computed });
  }

  /** Of its values, while these may be a table: pairs that follow one are as many as the records, and would hide those that do not. */
  #isFirst(before: JsonValue, after: JsonValue): boolean {
    return (
      this.#differing.length < MAX_KINDS &&
      this.#values?.get(String(before))?.get(after) === 1 &&
      !isEmpty(before)
    );
  }

  /** @returns where the pair is kept, while there are few of this shift */
  #shift(old: number, current: number): Differing[] | undefined {
    this.shifts.add(old, current);
    const shift = current - old;
    if (!this.#shifted.has(shift) && this.#shifted.size >= MAX_SHIFTS) return undefined;
    const kept = getOrAdd(this.#shifted, shift, () => []);
    return kept.length < MAX_DIFFERING ? kept : undefined;
  }

  #agree(before: JsonValue, after: JsonValue, known?: TransformName): void {
    this.#agreeing += 1;
    if (this.#agreeing > LOOKED_AT) return;
    const transform = known ?? changeOf(before, after, this.#expected.values) ?? "manual";
    this.#transforms.set(transform, (this.#transforms.get(transform) ?? 0) + 1);
    this.#show(before, after, transform);
  }

  #show(before: JsonValue, after: JsonValue, transform: TransformName): void {
    if (this.#compared > LOOKED_AT) return;
    // A value that is called otherwise shows more than one that stayed.
    const shows = surprise(before) + (transform === "enum-map" ? 100 : 0);
    if (shows > (this.#example?.shows ?? -1)) this.#example = { before, after, shows };
  }

  #learn(before: JsonValue, after: JsonValue): void {
    if (this.#values === undefined || isEmpty(before)) return;
    const isValue = (value: JsonValue) => value === null || typeof value !== "object";
    const key = String(before);
    if (
      !isValue(before) ||
      !isValue(after) ||
      key.length > MAX_VALUE ||
      (typeof before === "number" && typeof after !== "string")
    ) {
      this.#values = undefined;
      return;
    }
    const became = getOrAdd(this.#values, key, () => new Map<JsonValue, number>());
    became.set(after, (became.get(after) ?? 0) + 1);
    if (this.#values.size > MAX_VALUES || became.size > MAX_VALUES) this.#values = undefined;
  }

  /** @param clock what old times showed, as far as all fields together tell */
  result(clock: Clock | undefined): Result {
    const shown = this.shifts.pairs === 0 ? undefined : this.#clockOf(clock);
    const inTime = shown === undefined ? 0 : this.shifts.agreeing(shown);
    const shifted = shown === undefined ? [] : this.#notShown(shown);
    const [first] = [...this.#transforms].filter(([name]) => name !== "none").sort((a, b) => b[1] - a[1]);
    const transform = inTime > 0 ? "add-zone" : (first?.[0] ?? "none");
    const table = this.#table();
    return {
      pairs: this.#compared,
      agreeing: this.#agreeing + inTime,
      transform,
      differing: [...this.#differing, ...shifted],
      ...(this.#example && { example: { before: this.#example.before, after: this.#example.after } }),
      ...(shown !== undefined && shown !== UTC && { clock: shown }),
      ...(table && { table }),
    };
  }

  /** Some fields were in UTC where others were not. */
  #clockOf(clock: Clock | undefined): Clock {
    return clock !== undefined && this.shifts.agreeing(clock) > this.shifts.agreeing(UTC) ? clock : UTC;
  }

  /** What they should have been depends on the clock, which was not known when they came. */
  #notShown(clock: Clock): readonly Differing[] {
    return [...this.#shifted].flatMap(([shift, pairs]) =>
      pairs
        .filter(({ after }) => !clock.shows(Math.floor(zonedSeconds(String(after)) / 86_400), shift))
        .map(({ record, before, after }) => ({ record, before, after })),
    );
  }

  /** A table that says something else than that values stay: each old value became one new one, but for a few records. */
  #table(): Table | undefined {
    if (this.#values === undefined || this.#values.size === 0) return undefined;
    const table = new Map<string, string>();
    const others = new Map<string, string>();
    let [agreeing, fewest] = [0, Infinity];
    for (const [from, became] of this.#values) {
      const [best] = [...became].sort((a, b) => b[1] - a[1]);
      if (best === undefined || typeof best[0] !== "string") return undefined;
      if (best[1] / [...became.values()].reduce((sum, count) => sum + count, 0) < MIN_SHARE) return undefined;
      // What the map says of a value holds until somebody changes the map.
      const known = this.#expected.values?.get(from);
      const to = typeof known === "string" && keyOf(known) !== keyOf(best[0]) ? known : best[0];
      if (to !== best[0]) others.set(from, best[0]);
      table.set(from, to);
      const follow = became.get(to) ?? 0;
      agreeing += follow;
      if (from !== to && follow > 0) fewest = Math.min(fewest, follow);
    }
    return { values: table, agreeing, fewest, ...(others.size > 0 && { others }) };
  }
}

/** Share of an old value's records that became the same new one. */
const MIN_SHARE = 0.75;

export interface Result {
  readonly pairs: number;
  readonly agreeing: number;
  readonly transform: TransformName;
  readonly differing: readonly Differing[];
  readonly example?: { readonly before: JsonValue; readonly after: JsonValue };
  readonly clock?: Clock;
  readonly table?: Table;
}

/** What became of the values of a closed list. */
export interface Table {
  readonly values: ReadonlyMap<string, string>;
  /** Pairs that follow it. */
  readonly agreeing: number;
  /** Old values that became something else than the map says. */
  readonly others?: ReadonlyMap<string, string>;
  /** Least pairs of a value that is called otherwise; `Infinity` where all stay. */
  readonly fewest: number;
}

/** What is not UTC is read by its zone. */
function zonedSeconds(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  return last === 90 || !/[+-]\d\d:\d\d$/.test(text)
    ? wallSeconds(text)
    : Math.floor(Date.parse(text) / 1000);
}

/** As far as it was computed: the fields of an object that nothing computes are not compared. */
function isSame(before: JsonValue, computed: JsonValue): boolean {
  if (before === computed) return true;
  if (typeof before === "number" && typeof computed === "number") return isRounded(before, computed);
  if (typeof before === "string" && typeof computed === "string") return isWrittenOtherwise(before, computed);
  // A number of more digits than JavaScript has lost them when it was read.
  if (typeof before === "number" && typeof computed === "string")
    return computed !== "" && Number(computed) === before;
  // A route leads to several where the old API gave the one that it meant.
  if (Array.isArray(computed) && typeof before !== "object") return computed.includes(before);
  if (Array.isArray(before) && Array.isArray(computed))
    return before.length === computed.length && sorted(before) === sorted(computed);
  if (isObject(before) && isObject(computed))
    return Object.keys(computed).every((key) => isSame(before[key] ?? null, computed[key] ?? null));
  return false;
}

/** One is the other to the cent. */
function isRounded(a: number, b: number): boolean {
  const apart = Math.abs(a - b);
  if (apart < 5e-5) return true;
  const isCents = (value: number) => value !== 0 && Math.abs(value - Math.round(value / CENT) * CENT) < 1e-9;
  return apart <= CENT / 2 + 1e-9 && (isCents(a) || isCents(b));
}

/** The same number, length of time or moment: `2.0` and `2`, `00:02:05.3700000` and `00:02:05.37`. */
function isWrittenOtherwise(a: string, b: string): boolean {
  const key = keyOf(a);
  return key !== undefined && !key.startsWith("t:") && key === keyOf(b);
}

/** There is none: left empty, or a zero in its place. */
function isNothing(value: JsonValue): boolean {
  return value === 0 || isEmpty(value);
}

function sorted(list: readonly JsonValue[]): string {
  return JSON.stringify(list.map((item) => JSON.stringify(item)).sort());
}
