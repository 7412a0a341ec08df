/** From a new value back to the old one. */
import { convert } from "@st-v2/runtime";

export interface BackOptions {
  /** Old times had no zone: whose wall clock they showed, as IANA names it. UTC when absent. */
  readonly timeZone?: string;
}

/** New value → old one. */
export type OldValues = Readonly<Record<string, string | number | boolean | null>>;

interface Change extends BackOptions {
  readonly values?: OldValues;
}

type Step = (value: unknown, change: Change) => unknown;

/** Of several they make one. */
const OF_SEVERAL: ReadonlySet<string> = new Set(["sum", "join", "first"]);

/** A conversion of routes; what is missing is null. */
const converted =
  (name: Parameters<typeof convert>[1]["convert"]): Step =>
  (value) =>
    convert(value, { convert: name }) ?? null;

/** By the names of a report's `inverse.back`. */
const STEPS: Readonly<Record<string, Step>> = {
  ...Object.fromEntries(
    (
      [
        "number-to-string",
        "seconds-to-hms",
        "minutes-to-seconds",
        "seconds-to-minutes",
        "name-to-value-name",
        "hours-to-seconds",
        "seconds-to-hours",
      ] as const
    ).map((name) => [name, converted(name)]),
  ),
  "string-to-number": (value) => (value == null || value === "" ? null : Number(value)),
  "hms-to-seconds": (value) => (value == null ? null : secondsOf(String(value))),
  "value-name-to-name": (value) => (value as { readonly name?: unknown } | null | undefined)?.name,
  "moment-to-day": (value, { timeZone }) =>
    typeof value === "string" ? wallClock(value, timeZone).slice(0, 10) : value,
  "moment-to-time": (value, { timeZone }) =>
    typeof value === "string" ? wallClock(value, timeZone).slice(11, 19) : value,
  not: (value) => (value == null ? value : !value),
  first: (value) => (Array.isArray(value) ? (value[0] as unknown) : value),
  sum: (value) =>
    Array.isArray(value) ? value.reduce((sum: number, one) => sum + Number(one ?? 0), 0) : value,
  join: (value) => (Array.isArray(value) ? value.join(", ") : value),
  "enum-map": (value, { values }) => convert(value, { convert: "enum-map", ...(values && { values }) }),
  "drop-zone": (value, { timeZone }) => (typeof value === "string" ? wallClock(value, timeZone) : value),
  "null-to-zero": (value) => value ?? 0,
  "wrap-envelope": (value) => ({ data: value }),
};

export function backTo(
  { back = [], values }: { readonly back?: readonly string[]; readonly values?: OldValues },
  value: unknown,
  options: BackOptions,
): unknown {
  const change = { ...options, ...(values && { values }) };
  return back.reduce((done, name) => {
    const step = STEPS[name];
    return step
      ? Array.isArray(done) && !OF_SEVERAL.has(name)
        ? done.map((one) => step(one, change))
        : step(done, change)
      : done;
  }, value);
}

function secondsOf(text: string): number | null {
  const parts = /^(?:(\d+)\.)?(\d+):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text);
  if (!parts) return null;
  const [, days = "0", hours, minutes, seconds] = parts;
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds);
}

const ZONED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** The time on the wall, without a zone; digits behind the second stay. */
function wallClock(text: string, timeZone = "UTC"): string {
  const parts = ZONED.exec(text);
  if (!parts) return text;
  const [, whole = "", fraction = "", zone = ""] = parts;
  if (timeZone === "UTC" && zone === "Z") return whole + fraction;
  const moment = new Date(whole + zone);
  // Swedish writes dates as the standard does.
  const shown = new Intl.DateTimeFormat("sv-SE", {
    timeZone,
    dateStyle: "short",
    timeStyle: "medium",
  }).format(moment);
  return shown.replace(" ", "T") + fraction;
}

/** A moment as the new API takes it: old ones without a zone are those of a clock on the wall, dates alone midnight on it. */
export function moment(value: unknown, { timeZone = "UTC" }: BackOptions): unknown {
  const text = value instanceof Date ? value.toISOString() : String(value);
  const whole = /^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00` : text;
  if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(whole) || Number.isNaN(Date.parse(`${whole}Z`))) return text;
  const asUtc = Date.parse(`${whole}Z`);
  // What the clock there shows at that moment says how far it is from UTC; once more, for the hours in which it is set.
  const shift = (at: number) => Date.parse(`${wallClock(new Date(at).toISOString(), timeZone)}Z`) - at;
  return new Date(asUtc - shift(asUtc - shift(asUtc))).toISOString();
}
