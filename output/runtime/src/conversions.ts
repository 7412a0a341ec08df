/**
 * Other forms of the same value, each with what leads back, where something does: what routes convert with, what makes values of an old API of new ones,
 * and what turns those around. Whoever prints them as code or as SQL has a row for each of these.
 */

/** What is there → what stands for it. */
export type ValueTable = Readonly<Record<string, string | number | boolean | null>>;

export interface ChangeOptions {
  /** Whose wall clock times without a zone show, as IANA names it. UTC when absent. */
  readonly timeZone?: string;
  /** Of `enum-map`. */
  readonly values?: ValueTable;
}

type Change = (value: never, options: ChangeOptions) => unknown;

interface ConversionRow {
  readonly to: Change;
  /** Absent where something is lost. */
  readonly back?: Change;
}

/** Times a factor, without the dust of fractions. */
const times = (factor: number) => (value: number) => Math.round(value * factor * 1e6) / 1e6;
const over = (factor: number) => (value: number) => value / factor;

/** What is no number, or would lose digits as one, stays as it is: who wants a number says so. */
const toNumber = (value: unknown) => {
  const text = String(value).trim();
  return text === "" ? null : (exactNumber(text) ?? value);
};

const DROP_ZONE = (value: string, { timeZone }: ChangeOptions) => wallClock(value, timeZone);
const ADD_ZONE = (value: string, { timeZone }: ChangeOptions) => {
  const moment = momentOf(value, timeZone);
  return isMoment(moment) ? moment : undefined;
};
const DAY_OF = (value: string, { timeZone }: ChangeOptions) => wallClock(value, timeZone)?.slice(0, 10);

/** Texts and numbers are taken for what they have to be: a conversion stands where the documents say that they are. */
export const CONVERSIONS = {
  "string-to-number": { to: toNumber, back: String },
  "number-to-string": { to: String, back: toNumber },
  "hms-to-seconds": { to: secondsOf, back: hmsOf },
  "seconds-to-hms": { to: hmsOf, back: secondsOf },
  "duration-to-hms": { to: spanOf, back: durationOf },
  "hms-to-duration": { to: durationOf, back: spanOf },
  "minutes-to-seconds": { to: times(60), back: over(60) },
  "seconds-to-minutes": { to: over(60), back: times(60) },
  "hours-to-seconds": { to: times(3600), back: over(3600) },
  "seconds-to-hours": { to: over(3600), back: times(3600) },
  /** Lossless but for the hour that a clock shows twice a year. */
  "drop-zone": { to: DROP_ZONE, back: ADD_ZONE },
  "add-zone": { to: ADD_ZONE, back: DROP_ZONE },
  "moment-to-day": { to: DAY_OF },
  "moment-to-time": { to: (value: string, { timeZone }) => wallClock(value, timeZone)?.slice(11, 19) },
  "day-to-moment": { to: ADD_ZONE, back: DAY_OF },
  /** Its way back takes what is missing, as `null-to-zero` does. */
  "zero-to-null": {
    to: (value: unknown) => (value === 0 ? null : value),
    back: (value: unknown) => value ?? 0,
  },
  /** Zero may have been null. */
  "null-to-zero": {
    to: (value: unknown) => value ?? 0,
    back: (value: unknown) => (value === 0 ? undefined : value),
  },
  not: { to: (value: unknown) => !value, back: (value: unknown) => !value },
  "to-list": { to: (value: unknown) => [value], back: (value: readonly unknown[]) => value[0] },
  "unwrap-envelope": {
    to: (value: { readonly data: unknown }) => value.data,
    back: (data: unknown) => ({ data }),
  },
  "wrap-envelope": {
    to: (data: unknown) => ({ data }),
    back: (value: { readonly data: unknown }) => value.data,
  },
  "value-name-to-name": { to: (value: { readonly name: unknown }) => value.name },
  "name-to-value-name": {
    to: (name: unknown) => ({ name }),
    back: (value: { readonly name: unknown }) => value.name,
  },
  "object-to-id": { to: (value: { readonly id: unknown }) => value.id },
  "id-to-object": { to: (id: unknown) => ({ id }), back: (value: { readonly id: unknown }) => value.id },
  /** By a table of values: what it does not know stays, if it is of the same type as what it knows. */
  "enum-map": { to: mapped, back: unmapped },
} as const satisfies Readonly<Record<string, ConversionRow>>;

export type ConversionName = keyof typeof CONVERSIONS;

/** What makes one value of several. */
export const OF_SEVERAL = {
  first: ([value]: readonly unknown[]) => value,
  sum: sumOf,
  join: (values: readonly unknown[]) => values.join(", "),
} as const;

/** Conversions that make something of nothing. */
const TAKES_MISSING: Readonly<Record<"to" | "back", string>> = { to: "null-to-zero", back: "zero-to-null" };

/** One value in another form. What is missing stays missing. */
export function changed(
  name: ConversionName,
  value: unknown,
  options: ChangeOptions,
  way: "to" | "back" = "to",
): unknown {
  if (value == null && name !== TAKES_MISSING[way]) return value;
  const row: ConversionRow = CONVERSIONS[name];
  return row[way]?.(value as never, options);
}

export function isConversion(name: string): name is ConversionName {
  return Object.hasOwn(CONVERSIONS, name);
}

/** Whether a conversion has a way back. */
export function canUndo(name: string): name is ConversionName {
  return isConversion(name) && "back" in CONVERSIONS[name];
}

function mapped(value: unknown, { values }: ChangeOptions): unknown {
  if (!values) return value;
  const key = String(value);
  if (Object.hasOwn(values, key)) return values[key];
  return Object.values(values).every((known) => typeof known === typeof value) ? value : undefined;
}

function unmapped(value: unknown, { values = {} }: ChangeOptions): unknown {
  const found = Object.entries(values).filter(([, old]) => old === value);
  if (found.length > 1) return undefined;
  return found[0]?.[0] ?? (Object.hasOwn(values, String(value)) ? undefined : value);
}

/** `1.02:03:04.5`, as .NET writes spans; days and fractions need not be there. */
function secondsOf(value: unknown): unknown {
  const parts = /^(-)?(?:(\d+)\.)?(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(String(value));
  if (!parts) return value;
  const [, sign, days = "0", hours, minutes, seconds] = parts;
  const all = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  return sign === undefined ? all : -all;
}

function hmsOf(value: unknown): unknown {
  const seconds = Math.abs(Number(value));
  if (!Number.isFinite(seconds)) return value;
  const two = (part: number) => String(Math.floor(part)).padStart(2, "0");
  const fraction = /\.\d+$/.exec(String(seconds))?.[0] ?? "";
  const sign = Number(value) < 0 ? "-" : "";
  return `${sign}${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${fraction}`;
}

/** `P1DT2H3M4.5S`, as ISO 8601 writes a duration. */
const DURATION = /^(-)?P(?=\d|T)(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/;
/** `1.02:03:04.5000000`, as .NET writes it. */
const SPAN = /^(-)?(?:(\d+)\.)?(\d+):(\d\d):(\d\d)(?:\.(\d+))?$/;

interface Span {
  readonly sign: string;
  readonly days: number;
  /** Of what is left of a day, in whole seconds. */
  readonly seconds: number;
  /** Digits behind the second, without zeros at the end. */
  readonly fraction: string;
}

function spanIn(pattern: RegExp, value: unknown): Span | undefined {
  const [all, sign = "", days = 0, hours = 0, minutes = 0, seconds = 0, fraction = ""] =
    pattern.exec(String(value)) ?? [];
  if (all === undefined) return undefined;
  const sum = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
  const rest = sum % 86_400;
  return { sign, days: (sum - rest) / 86_400, seconds: rest, fraction: fraction.replace(/0+$/, "") };
}

/** What is a span already stays. */
function spanOf(value: unknown): unknown {
  const span = spanIn(DURATION, value);
  if (!span) return spanIn(SPAN, value) && value;
  const { sign, days, seconds, fraction } = span;
  // .NET writes ticks, or none.
  const ticks = fraction === "" ? "" : `.${fraction.padEnd(7, "0")}`;
  return `${sign}${days > 0 ? `${days}.` : ""}${String(hmsOf(seconds))}${ticks}`;
}

/** What is a duration already stays. */
function durationOf(value: unknown): unknown {
  const span = spanIn(SPAN, value);
  if (!span) return spanIn(DURATION, value) && value;
  const { sign, days, seconds, fraction } = span;
  const said = (of: number | string, unit: string) => (Number(of) > 0 ? `${of}${unit}` : "");
  const last = `${seconds % 60}${fraction === "" ? "" : `.${fraction}`}`;
  const time = `${said(Math.floor(seconds / 3600), "H")}${said(Math.floor(seconds / 60) % 60, "M")}${said(last, "S")}`;
  const day = said(days, "D");
  return day + time === "" ? "PT0S" : `${sign}P${day}${time === "" ? "" : `T${time}`}`;
}

/** The number that a text says, if JavaScript has exactly that one. */
export function exactNumber(text: string): number | undefined {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  const plain = (one: string) =>
    (one.includes(".") ? one.replace(/\.?0+$/, "") : one).replace(/^(-?)0+(?=\d)/, "$1");
  const number = Number(text);
  // Fifteen digits always fit; small ones are shown with an exponent.
  const isShort = text.replace(/^-?[0.]*|\.|\.?0+$/g, "").length <= 15 && Math.abs(number) < 1e15;
  return isShort || plain(String(number)) === plain(text) ? number : undefined;
}

/** Digits behind the point that amounts have. */
const PLACES = 4;
const SCALE = 10n ** BigInt(PLACES);

/** A number of any length, in units of its own last digit; amounts are texts in places. Of what is none, nothing. */
function decimalOf(value: unknown): { readonly units: bigint; readonly places: number } | undefined {
  const [, sign, whole = "", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value ?? 0).trim()) ?? [];
  return sign === undefined ? undefined : { units: BigInt(sign + whole + fraction), places: fraction.length };
}

/** @returns as a number, as a text where JavaScript has not that number, without what is behind {@link PLACES} */
function shownAs(units: bigint, places: number): number | string {
  const cut = 10n ** BigInt(Math.max(0, places - PLACES));
  const half = units < 0n ? -cut / 2n : cut / 2n;
  const rounded = ((units + half) / cut) * 10n ** BigInt(Math.max(0, PLACES - places));
  const size = rounded < 0n ? -rounded : rounded;
  const fraction = String(size % SCALE)
    .padStart(PLACES, "0")
    .replace(/0+$/, "");
  const text = `${rounded < 0n ? "-" : ""}${size / SCALE}${fraction === "" ? "" : `.${fraction}`}`;
  return exactNumber(text) ?? text;
}

/** Without the dust of fractions, which large numbers have none of. */
const rounded = (value: number) => (Math.abs(value) < 1e11 ? Math.round(value * 1e4) / 1e4 : value);

/** A flag is no number, which JavaScript takes it for. */
const addend = (value: unknown) => (typeof value === "boolean" ? NaN : Number(value ?? 0));

function sumOf(values: readonly unknown[]): number | string {
  const all = values.map(decimalOf);
  const places = Math.max(0, ...all.map((one) => one?.places ?? 0));
  let sum = 0n;
  for (const one of all) {
    if (!one) return rounded(values.reduce<number>((of, each) => of + addend(each), 0));
    sum += one.units * 10n ** BigInt(places - one.places);
  }
  return shownAs(sum, places);
}

/** Of two factors, to the same digits as a sum. */
export function productOf(a: unknown, b: unknown): number | string {
  const [one, other] = [decimalOf(a), decimalOf(b)];
  return one && other
    ? shownAs(one.units * other.units, one.places + other.places)
    : rounded(Number(a) * Number(b));
}

/** Between two moments, if they are any; those without a zone are taken for UTC wherever this runs. */
export function secondsBetween(from: unknown, to: unknown): number | undefined {
  const [start, end] = [from, to].map((one) => {
    const { wall, fraction, zone } = partsOf(momentOf(one)) ?? { wall: "", fraction: "", zone: "" };
    return Date.parse(wall + fraction + zone);
  });
  const seconds = (Number(end) - Number(start)) / 1000;
  return Number.isNaN(seconds) ? undefined : seconds;
}

/**
 * A day that the calendar has, the time of it if it is told, and the zone if it is, as APIs and databases write them. Of the pattern that JavaScript and
 * PostgreSQL both read: who asks SQL gets the same answer.
 */
export const MOMENT =
  "(?!0000)(\\d{4}-(?!(?:0[2469]|11)-31|02-(?:29|30))(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])" +
  "|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)" +
  "(?:[T ]((?:[01]\\d|2[0-3]):[0-5]\\d)(?::([0-5]\\d)(\\.\\d{1,9})?)? ?(Z|[+-](?:0\\d|1[0-4])(?::?[0-5]\\d)?)?)?";
const PARTS = new RegExp(`^${MOMENT}$`);

/** The first and the last day that .NET has stand for "never": no clock shows them. */
export const NEVER: readonly string[] = ["0001-01-01", "9999-12-31"];

interface MomentParts {
  /** `2026-07-02T08:00:00` */
  readonly wall: string;
  /** With its point. */
  readonly fraction: string;
  /** `Z`, `+02:00`, or nothing. */
  readonly zone: string;
  /** {@link NEVER} */
  readonly isSign: boolean;
}

function partsOf(value: unknown): MomentParts | undefined {
  const [, day, time = "00:00", second = "00", fraction = "", zone = ""] = PARTS.exec(String(value)) ?? [];
  return day === undefined
    ? undefined
    : {
        wall: `${day}T${time}:${second}`,
        fraction,
        zone: zone.replace(/^(...):?(..)?$/, (_, hours: string, minutes = "00") => `${hours}:${minutes}`),
        isSign: NEVER.includes(day),
      };
}

/** Whether a text says a moment, or a day. */
export function isMoment(value: unknown): boolean {
  return typeof value === "string" && PARTS.test(value);
}

/** What a clock in a zone shows. */
function clockAt(at: number, timeZone: string): string {
  // Swedish writes dates as the standard does, but for years of less than four digits.
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" })
    .format(at)
    .replace(" ", "T")
    .padStart(19, "0");
}

/** The time on the wall, without a zone; digits behind the second stay. Nothing of what is no moment. */
function wallClock(value: unknown, timeZone = "UTC"): string | undefined {
  const parts = partsOf(value);
  if (!parts) return undefined;
  const { wall, fraction, zone, isSign } = parts;
  const isShown = zone === "" || isSign || (timeZone === "UTC" && zone === "Z");
  return (isShown ? wall : clockAt(Date.parse(wall + zone), timeZone)) + fraction;
}

/** A moment with its zone: times without one are those of a clock on the wall, days alone midnight on it. What is no moment stays. */
export function momentOf(value: unknown, timeZone = "UTC"): unknown {
  const isDate = value instanceof Date && !Number.isNaN(value.getTime());
  const text = isDate ? value.toISOString() : String(value);
  const parts = partsOf(text) ?? partsOf(standardOf(text));
  if (!parts || parts.zone !== "") return text;
  const { wall, fraction, isSign } = parts;
  if (timeZone === "UTC" || isSign) return `${wall}${fraction}Z`;
  const asUtc = Date.parse(`${wall}Z`);
  // What the clock there shows at that moment says how far it is from UTC; once more, for the hours in which it is set.
  const shift = (at: number) => Date.parse(`${clockAt(at, timeZone)}Z`) - at;
  return `${new Date(asUtc - shift(asUtc - shift(asUtc))).toISOString().slice(0, 19)}${fraction}Z`;
}

/** Of a time that is written otherwise, `7/2/2026 8:00`. A day that no calendar has is none: JavaScript would take the next. */
function standardOf(text: string): string | undefined {
  const at = /^\d{4}-\d\d-\d\d|(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? NaN : Date.parse(`${text}Z`);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString().slice(0, 19);
}
