/** Other forms of the same value, from text to text: what `convert` steps and the way back of a plan say. */
import type { Dialect } from "./dialects.ts";

export type Values = Readonly<Record<string, string | number | boolean | null>>;

type Conversion = (text: string, of: { readonly dialect: Dialect; readonly values: Values }) => string;

const unchanged: Conversion = (text) => text;
/** What a clock shows in the zone of the views; what is no moment stays. */
const local: Conversion = (text, { dialect }) =>
  `COALESCE(REGEXP_REPLACE(${dialect.shown(dialect.cast.moment(text))}, '[.]0+$', ''), ${text})`;
const part =
  (from: number, length: number): Conversion =>
  (text, of) =>
    `SUBSTR(${local(text, of)}, ${from}, ${length})`;
/** `* 60` */
const times =
  (factor: string): Conversion =>
  (text, { dialect }) =>
    `CAST(${dialect.cast.number(text)} ${factor} AS ${dialect.types.text})`;

/** What has none is said of no value. */
const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  // A column is cast to what it is.
  "string-to-number": unchanged,
  "number-to-string": unchanged,
  "drop-zone": local,
  "add-zone": unchanged,
  // Taken before, of the rows.
  sum: unchanged,
  first: unchanged,
  join: unchanged,
  "minutes-to-seconds": times("* 60"),
  "seconds-to-minutes": times("/ 60"),
  "hours-to-seconds": times("* 3600"),
  "seconds-to-hours": times("/ 3600"),
  "moment-to-day": part(1, 10),
  "moment-to-time": part(12, 8),
  "day-to-moment": (text) => `(${text} || 'T00:00:00Z')`,
  "zero-to-null": (text) => `NULLIF(${text}, '0')`,
  "null-to-zero": (text) => `COALESCE(${text}, '0')`,
  not: (text) => `CASE ${text} WHEN 'true' THEN 'false' WHEN 'false' THEN 'true' END`,
  // What the table does not know stays, if it can be of the same type as what it knows.
  "enum-map": (text, { dialect, values }) => {
    const known = Object.entries(values);
    const other = known.every(([, to]) => typeof to === "string") ? text : "NULL";
    const cases = known.map(([from, to]) => {
      const said = to === null ? "NULL" : dialect.literal(String(to));
      return ` WHEN ${dialect.literal(from)} THEN ${said}`;
    });
    return known.length === 0 ? text : `CASE ${text}${cases.join("")} ELSE ${other} END`;
  },
};

/** @returns nothing where SQL has no words for it */
export function converted(
  name: string,
  text: string,
  of: { readonly dialect: Dialect; readonly values?: Values | undefined },
): string | undefined {
  const conversion = Object.hasOwn(CONVERSIONS, name) ? CONVERSIONS[name] : undefined;
  return conversion?.(text, { dialect: of.dialect, values: of.values ?? {} });
}

/** Conversions that are a way down. */
export const INTO: Readonly<Record<string, readonly string[]>> = {
  "value-name-to-name": ["name"],
  "object-to-id": ["id"],
  "unwrap-envelope": ["data"],
};

/** Conversions that put a value into an object. */
export const AROUND: Readonly<Record<string, string>> = {
  "name-to-value-name": "name",
  "id-to-object": "id",
  "wrap-envelope": "data",
};
