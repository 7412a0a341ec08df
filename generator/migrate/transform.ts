import { isObject, type JsonValue } from "../ground/json.ts";
import { changed } from "../runtime/conversions.ts";

/** Old member → new member of an enum; numbers under their decimal text. Only `enum-map` asks for it, and knows no value without. */
export type EnumMap = ReadonlyMap<string, JsonValue>;

interface Transform {
  /** For people: what happened to a value, as one phrase. */
  readonly description: string;
  /** For people: what to do to a value, as one phrase. */
  readonly instruction: string;
  /** The new value; `undefined` when the transform does not apply to this one. */
  readonly apply: (value: JsonValue, map?: EnumMap) => JsonValue | undefined;
  /** Whether the transform explains that `before` became `after`; more tolerant than comparing what `apply` gives. */
  readonly test?: (before: JsonValue, after: JsonValue, map?: EnumMap) => boolean;
}

/**
 * A row is all that a transform needs; its name is part of the report's contract. The simplest stand first, and the first that explains a pair
 * of values wins: `rename` says no more about values than `none` before it, and `manual` explains none.
 */
const ROWS = {
  none: {
    description: "the value stays as it is",
    instruction: "take the value as it is",
    apply: (value) => value,
  },
  rename: {
    description: "the value stays as it is, under another name",
    instruction: "take the value as it is, under the new name",
    apply: (value) => value,
  },
  "unwrap-envelope": {
    description: "the value is taken out of its {data: …}",
    instruction: "take the content out of its { data } envelope",
    apply: (value) => {
      const data = ownValue(value, "data");
      return data !== undefined && Object.keys(value ?? {}).length === 1 ? data : undefined;
    },
  },
  "value-name-to-name": {
    description: "of {value, name} the name is left",
    instruction: "of { value, name }, take the name",
    apply: (value) => {
      const name = ownValue(value, "name");
      return ownValue(value, "value") !== undefined && typeof name === "string" ? name : undefined;
    },
  },
  "object-to-id": {
    description: "of the object its id is left",
    instruction: "of the embedded object, the id is left",
    apply: (value) => {
      const id = ownValue(value, "id");
      return typeof id === "number" || typeof id === "string" ? id : undefined;
    },
  },
  "zero-to-null": {
    description: "0, which means none, becomes null",
    instruction: "0 for none becomes null",
    apply: (value) => (value === 0 ? null : undefined),
  },
  "string-to-number": {
    description: 'the decimal text becomes a number ("12.50" → 12.5)',
    instruction: "read the text as a number",
    apply: fromDecimal,
    test: (before, after) => isPlainNumber(after) && after === fromDecimal(before),
  },
  "number-to-string": {
    description: 'the number becomes its decimal text (12.5 → "12.5")',
    instruction: "write the number as text",
    apply: (value) => (isPlainNumber(value) ? decimal(value) : undefined),
    test: (before, after) => isPlainNumber(before) && before === fromDecimal(after),
  },
  "add-zone": {
    description: "the date-time gets its zone, UTC; 0001-01-01T00:00:00 (never) becomes null",
    instruction: "the date-time gets a zone; before it had none",
    apply: (value) => {
      if (typeof value !== "string" || parseDateTime(value)?.zone !== "none") return undefined;
      return isNever(value) ? null : `${value}Z`;
    },
    test: (before, after) => {
      if (typeof before !== "string") return false;
      if (after === null) return isNever(before);
      return typeof after === "string" && isSameInstant(before, after);
    },
  },
  "hms-to-seconds": {
    description: "HH:MM:SS becomes seconds",
    instruction: "read HH:MM:SS as seconds",
    apply: fromHms,
    // Whole seconds are common where the old text had a fraction.
    test: (before, after) => {
      const seconds = fromHms(before);
      return (
        seconds !== undefined &&
        (after === seconds || after === Math.floor(seconds) || after === Math.round(seconds))
      );
    },
  },
  "seconds-to-hms": {
    description: "seconds become HH:MM:SS",
    instruction: "write the seconds as HH:MM:SS",
    apply: (value) => (isPlainNumber(value) && value >= 0 ? toHms(value) : undefined),
    test: (before, after) => typeof before === "number" && before === fromHms(after),
  },
  "hms-to-duration": {
    description: 'HH:MM:SS becomes a duration of ISO 8601 ("00:21:51" → "PT21M51S")',
    instruction: "write HH:MM:SS as a duration of ISO 8601",
    apply: (value) => {
      const made = fromHms(value) === undefined ? undefined : changed("hms-to-duration", value, {});
      return typeof made === "string" ? made : undefined;
    },
  },
  "seconds-to-minutes": {
    description: "seconds become minutes",
    instruction: "divide by 60",
    apply: (value) => (isPlainNumber(value) ? value / 60 : undefined),
  },
  "minutes-to-seconds": {
    description: "minutes become seconds",
    instruction: "multiply by 60",
    apply: (value) => (isPlainNumber(value) ? value * 60 : undefined),
  },
  "seconds-to-hours": {
    description: "seconds become hours",
    instruction: "divide by 3600",
    apply: (value) => (isPlainNumber(value) ? value / 3600 : undefined),
  },
  "hours-to-seconds": {
    description: "hours become seconds",
    instruction: "multiply by 3600",
    apply: (value) => (isPlainNumber(value) ? value * 3600 : undefined),
  },
  not: {
    description: "yes becomes no, and no yes",
    instruction: "take the opposite",
    apply: (value) => (typeof value === "boolean" ? !value : undefined),
  },
  "to-list": {
    description: "the value becomes the only one of a list",
    instruction: "put the value into a list",
    apply: (value) => (value === null ? undefined : [value]),
  },
  "day-to-moment": {
    description: "the day becomes a date-time in UTC",
    instruction: "put the day and the time together",
    apply: (value) => (typeof value === "string" && DAY.test(value) ? `${value}T00:00:00Z` : undefined),
    test: (before, after) =>
      typeof before === "string" &&
      typeof after === "string" &&
      DAY.test(before) &&
      after.startsWith(`${before}T`),
  },
  "time-to-moment": {
    description: "the time becomes part of a date-time",
    instruction: "put the time and the day together",
    // Which day it is stands elsewhere.
    apply: () => undefined,
    test: (before, after) =>
      typeof before === "string" &&
      typeof after === "string" &&
      TIME.test(before) &&
      after.slice(11, 19) === before,
  },
  join: {
    description: "the texts of the list are joined into one",
    instruction: "put the parts together",
    apply: (value) => textsOf(value)?.join(", "),
    // Separators differ; the order of the texts does not.
    test: (before, after) => {
      const texts = textsOf(before);
      if (texts === undefined || texts.length === 0 || typeof after !== "string") return false;
      return [",", ", ", ";", "; ", "|", "\n", " "].some((separator) => texts.join(separator) === after);
    },
  },
  sum: {
    description: "the numbers of the list are added up",
    instruction: "add the values up",
    apply: (value) => sumOf(value),
    test: (before, after) =>
      isPlainNumber(after) && isList(before) && before.length > 0 && sumOf(before) === roundOff(after),
  },
  "enum-map": {
    description: "the member of the enum is called otherwise",
    instruction: "translate the member of the enum",
    apply: translated,
    // Without a map only what needs none: the same words, written otherwise.
    test: (before, after, map) => {
      if (map !== undefined) {
        const made = translated(before, map);
        return made !== undefined && isEqual(made, after);
      }
      return (
        typeof before === "string" &&
        typeof after === "string" &&
        before !== after &&
        isWord(before) &&
        isWord(after) &&
        squeeze(before) === squeeze(after)
      );
    },
  },
  manual: {
    description: "no rule says it: look at both values and decide",
    instruction: "none of the known transforms says it: needs a person",
    apply: () => undefined,
  },
} satisfies Readonly<Record<string, Transform>>;

export type TransformName = keyof typeof ROWS;

export const TRANSFORMS: Readonly<Record<TransformName, Transform>> = ROWS;

/**
 * The simplest transform that makes `after` out of `before`.
 *
 * @param values what members of an enum became, where that is known
 */
export function explain(before: JsonValue, after: JsonValue, values?: EnumMap): TransformName | undefined {
  if (values !== undefined && !isEqual(before, after) && ROWS["enum-map"].test(before, after, values))
    return "enum-map";
  return (Object.keys(ROWS) as TransformName[]).find((name) => {
    const { apply, test } = TRANSFORMS[name];
    if (test !== undefined) return test(before, after);
    const made = apply(before);
    return made !== undefined && isEqual(made, after);
  });
}

function translated(value: JsonValue, map?: EnumMap): JsonValue | undefined {
  return typeof value === "string" || typeof value === "number" ? map?.get(String(value)) : undefined;
}

/** Structural, whatever the order of keys. Without recursion: payloads nest as deep as they like. */
function isEqual(first: JsonValue, second: JsonValue): boolean {
  const pairs: [JsonValue, JsonValue][] = [[first, second]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair;
    if (a === b) continue;
    if (isList(a) && isList(b)) {
      if (a.length !== b.length) return false;
      for (const [at, item] of a.entries()) pairs.push([item, b[at] ?? null]);
    } else if (isObject(a) && isObject(b)) {
      const keys = Object.keys(a);
      if (keys.length !== Object.keys(b).length) return false;
      for (const key of keys) {
        if (!Object.hasOwn(b, key)) return false;
        pairs.push([a[key] ?? null, b[key] ?? null]);
      }
    } else return false;
  }
  return true;
}

export function isList(value: JsonValue | undefined): value is JsonValue[] {
  return Array.isArray(value);
}

/** Of an object's own keys only: `constructor` is a key like any other, and absent unless a payload has it. */
function ownValue(value: JsonValue, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A number whose decimal text says it exactly: beyond 15 digits two different ids can be the same number. */
function isPlainNumber(value: JsonValue): value is number {
  return typeof value === "number" && Math.abs(value) < 1e15 && (value === 0 || Math.abs(value) >= 1e-6);
}

function decimal(value: number): string {
  return String(value === 0 ? 0 : value);
}

/** Leading zeros are part of a text (`"00501"` is a zip code), trailing ones of a fraction are not. */
function fromDecimal(value: JsonValue): number | undefined {
  if (typeof value !== "string" || value.length > 24 || !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value))
    return undefined;
  const digits = value.includes(".") ? value.replace(/0+$/, "") : value;
  if (digits.replace(/\D/g, "").length > 15) return undefined;
  const number = Number(value);
  return number === 0 ? 0 : number;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}:\d{2}$/;
const HMS = /^(?:(\d{1,5})\.)?(\d{1,5}):([0-5]\d):([0-5]\d)(?:\.(\d{1,7}))?$/;

function fromHms(value: JsonValue): number | undefined {
  const match = typeof value === "string" ? HMS.exec(value) : null;
  if (match === null) return undefined;
  const [, days = "0", hours, minutes, seconds, fraction = "0"] = match;
  const whole = Number(days) * 86_400 + Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return Number(`${whole}.${fraction}`);
}

function toHms(value: number): string {
  const ticks = Math.round((value % 1) * 1e7);
  const total = Math.floor(value) + (ticks === 1e7 ? 1 : 0);
  const two = (n: number) => String(n).padStart(2, "0");
  const clock = [Math.floor(total / 3_600), Math.floor(total / 60) % 60, total % 60].map(two).join(":");
  return ticks % 1e7 === 0 ? clock : `${clock}.${String(ticks).padStart(7, "0").replace(/0+$/, "")}`;
}

interface DateTime {
  /** Whole seconds since 1970, as if in UTC when there is no zone. */
  readonly seconds: number;
  /** Up to 7 digits, without trailing zeros. */
  readonly fraction: string;
  readonly zone: "none" | "given";
}

const DATE_TIME = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.(\d{1,7}))?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A date alone is midnight without a zone. */
export function parseDateTime(value: string): DateTime | undefined {
  const match = value.length > 40 ? null : DATE_TIME.exec(value);
  if (match === null) return undefined;
  const [, date, time = "00:00:00", fraction = "", zone] = match;
  const millis = Date.parse(`${date}T${time}${zone ?? "Z"}`);
  if (Number.isNaN(millis)) return undefined;
  return {
    seconds: millis / 1000,
    fraction: fraction.replace(/0+$/, ""),
    zone: zone === undefined ? "none" : "given",
  };
}

function isNever(value: string): boolean {
  return /^0001-01-01T00:00:00(?:\.0{1,7})?Z?$/.test(value);
}

/** The new value may have fewer digits; both sides have to be date-times, not dates. */
function isSameInstant(before: string, after: string): boolean {
  const [a, b] = [parseDateTime(before), parseDateTime(after)];
  if (a === undefined || b?.zone !== "given" || !before.includes("T")) return false;
  return a.seconds === b.seconds && (a.fraction === b.fraction || a.fraction.startsWith(b.fraction));
}

function textsOf(value: JsonValue): readonly string[] | undefined {
  if (!isList(value)) return undefined;
  const texts = value.filter((item) => typeof item === "string");
  return texts.length === value.length ? texts : undefined;
}

function sumOf(value: JsonValue): number | undefined {
  if (!isList(value)) return undefined;
  const numbers = value.filter(isPlainNumber);
  return numbers.length === value.length ? roundOff(numbers.reduce((sum, n) => sum + n, 0)) : undefined;
}

/** Sums of money are equal when they are equal in hundredths of a cent. */
function roundOff(value: number): number {
  const rounded = Math.round(value * 1e4) / 1e4;
  return rounded === 0 ? 0 : rounded;
}

function isWord(value: string): boolean {
  return value.length <= 60 && /\p{L}/u.test(value) && !/\d/.test(value);
}

function squeeze(value: string): string {
  return value.toLowerCase().replace(/[\s_-]+/g, "");
}
