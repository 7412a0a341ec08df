/**
 * What the values of a record become in columns. Every column takes what keeps its meaning there, `"12"` for a number among it; anything
 * else is refused with a reason, for a value that is quietly another one is worse than a row that is set aside.
 */
import { markNumbers, newMark, unmarked } from "@st-v2/runtime";
import type { ColumnType } from "./table.js";

/**
 * A value on its way into a database: numbers that a `number` does not hold are a text of digits, moments and days are texts of ISO 8601,
 * JSON is its text.
 */
export type Cell = string | number | boolean | null;

/** Why a column does not take a value. */
export class Refusal {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

type Convert = (value: unknown) => Cell | Refusal;

/** Of numbers with more digits than a `number` holds, as {@link exactJson} reads them. */
const MARK = newMark();

/** Sixteen digits and more: what has fewer is the same when a `number` is written again. */
const LONGEST_SURE = 15;

/** Reads JSON; numbers that would lose digits become marked texts, which columns take for the numbers they are. */
export function exactJson(text: string): unknown {
  if (!mayLoseDigits(text)) return JSON.parse(text);
  return JSON.parse(
    markNumbers(text, MARK, (number) => number.length > LONGEST_SURE && String(Number(number)) !== number),
  );
}

/** Whether more digits than are sure stand in a row, points among them; looks at every eighth character, for all texts go through here. */
function mayLoseDigits(text: string): boolean {
  for (let at = 7; at < text.length; at += 8) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let from = at;
    while (from > 0 && isDigit(text.charCodeAt(from - 1))) from -= 1;
    let to = at + 1;
    while (to < text.length && isDigit(text.charCodeAt(to))) to += 1;
    if (to - from > LONGEST_SURE) return true;
  }
  return false;
}

/** A digit, or a point. */
function isDigit(code: number): boolean {
  return code <= 57 && (code >= 48 || code === 46);
}

/** JSON of a value, or nothing where it is nested deeper than anybody can write it. */
export function jsonIfWritable(value: unknown): string | undefined {
  try {
    return jsonOf(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** JSON of a value, its marked numbers as they were. */
export function jsonOf(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes(MARK) ? unmarked(text, MARK) : text;
}

function isMarked(value: unknown): value is string {
  return typeof value === "string" && value.startsWith(MARK);
}

const WHOLE = /^-?\d{1,19}$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;
const LEAST = -(2n ** 63n);
const MOST = 2n ** 63n - 1n;

function int64(value: unknown): Cell | Refusal {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : whole(value, String(value));
  return typeof value === "string" ? whole(value, textOf(value)) : refused(value);
}

function whole(value: unknown, digits: string): Cell | Refusal {
  if (!WHOLE.test(digits)) return refused(value);
  const number = BigInt(digits);
  if (number < LEAST || number > MOST) return refused(value);
  return Number.isSafeInteger(Number(digits)) ? Number(digits) : String(number);
}

/** A text as it came, or the digits of a number that was marked. */
export function textOf(value: string): string {
  return isMarked(value) ? value.slice(MARK.length) : value;
}

function decimal(value: unknown): Cell | Refusal {
  if (typeof value === "number") return finite(value);
  if (typeof value !== "string") return refused(value);
  // Where amounts are texts, an empty one is none.
  if (value.trim() === "") return null;
  const digits = textOf(value);
  if (!NUMBER.test(digits)) return refused(value);
  return String(Number(digits)) === digits ? Number(digits) : plainDigits(digits);
}

/** Without an exponent: `1.5e3` → `1500`. */
function plainDigits(digits: string): string | Refusal {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([-+]?\d+))?$/.exec(digits) ?? [];
  const shift = Number(exponent);
  if (Math.abs(shift) > 400) return new Refusal(`${digits} is no number of a usual size`);
  const all = whole + fraction;
  const point = whole.length + shift;
  const padded = point <= 0 ? "0".repeat(1 - point) + all : all.padEnd(point, "0");
  const at = point <= 0 ? 1 : point;
  const [before, after] = [padded.slice(0, at), padded.slice(at)];
  return `${sign}${before.replace(/^0+(?=\d)/, "")}${after === "" ? "" : `.${after}`}`;
}

/** A number without an exponent, as databases read all of them. */
export function digitsOf(cell: number | string): string {
  const text = String(cell);
  if (!/[eE]/.test(text)) return text;
  const plain = plainDigits(text);
  return typeof plain === "string" ? plain : text;
}

function double(value: unknown): Cell | Refusal {
  if (typeof value === "number") return finite(value);
  return typeof value === "string" && NUMBER.test(textOf(value))
    ? finite(Number(textOf(value)))
    : refused(value);
}

/** What a `number` is too small for was read as infinite, which databases would keep as if it had been sent. */
function finite(value: number): Cell | Refusal {
  return Number.isFinite(value) ? value : new Refusal("a number larger than any usual one");
}

function json(value: unknown): Cell | Refusal {
  return jsonIfWritable(value) ?? refused(value);
}

function boolean(value: unknown): Cell | Refusal {
  if (typeof value === "boolean") return value;
  return value === "true" || value === "false" ? value === "true" : refused(value);
}

function text(value: unknown): Cell | Refusal {
  if (typeof value === "string") return textOf(value);
  return typeof value === "number" || typeof value === "boolean" ? String(value) : refused(value);
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

function uuid(value: unknown): Cell | Refusal {
  return typeof value === "string" && UUID.test(value) ? value.toLowerCase() : refused(value);
}

const DAY = /^(\d{4}-\d\d-\d\d)(?:T00:00:00(?:\.0+)?(?:Z|[-+]\d\d:\d\d)?)?$/;

function date(value: unknown): Cell | Refusal {
  const [, day = ""] = typeof value === "string" ? (DAY.exec(value) ?? []) : [];
  return isDay(day) ? day : refused(value);
}

/** Whether a day is in the calendar, which has no year 0: `Date` takes the 30th of February for a day in March. */
function isDay(day: string): boolean {
  if (day.startsWith("0000")) return false;
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)( ?Z|[-+]\d\d:?\d\d)?)?$/i;

/** Nearly all moments: no other day than the last of February needs a calendar. */
const USUAL =
  /^(?!0000)\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

const LAST_MOMENT = Date.parse("9999-12-31T23:59:59.999Z");

/** Moments without a zone are in UTC, as the API's own. */
function timestamp(value: unknown): Cell | Refusal {
  if (typeof value === "string" && USUAL.test(value)) return value;
  const [, day = "", time = "00:00:00", zone = "Z"] =
    typeof value === "string" ? (MOMENT.exec(value) ?? []) : [];
  if (!isDay(day)) return refused(value);
  const seconds = time.length === 5 ? `${time}:00` : time;
  const moment = `${day}T${seconds}${zone.trim().toUpperCase()}`;
  const at = Date.parse(moment);
  // Years of five digits are written in ways that databases do not share.
  if (Number.isNaN(at) || at > LAST_MOMENT) return refused(value);
  if (!/^[-+](?:1[5-9]|2)/.test(zone)) return moment;
  // No place is so far from UTC, and databases know no such zone; fractions do not depend on it.
  const [, fraction = ""] = /(\.\d+)/.exec(seconds) ?? [];
  return `${new Date(at).toISOString().slice(0, 19)}${fraction}Z`;
}

/** Longer values are cut where they are told: the row is kept beside. */
const LONGEST_SHOWN = 60;

function refused(value: unknown): Refusal {
  const shown = jsonIfWritable(value) ?? "what is nested that deep";
  return new Refusal(shown.length > LONGEST_SHOWN ? `${shown.slice(0, LONGEST_SHOWN)}…` : shown);
}

/** What each type of column does with a value that is not null. */
export const CONVERT: Readonly<Record<ColumnType, Convert>> = {
  int64,
  decimal,
  double,
  boolean,
  text,
  uuid,
  date,
  timestamp,
  json,
};
