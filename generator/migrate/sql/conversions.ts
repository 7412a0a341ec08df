/** Other forms of the same value in SQL: what `convert` steps and the way back of a plan say. Each that the runtime knows has its row. */
import type { ConversionName, OF_SEVERAL, ValueTable } from "../../runtime/conversions.ts";
import type { Dialect } from "./dialects.ts";

/** From text to text; a way down in JSON, or the field that it becomes of an object; `unsaid` where SQL has no words for it. */
type Row = Conversion | { readonly into: readonly string[] } | { readonly around: string } | "unsaid";

type Conversion = (text: string, of: { readonly dialect: Dialect; readonly values: ValueTable }) => string;

const unchanged: Conversion = (text) => text;
/** A moment as a text of the old API: no zeros end its fraction. */
export function shownTime(moment: string, dialect: Dialect): string {
  return `REGEXP_REPLACE(${dialect.shown(moment)}, '([.][0-9]*[1-9])0+$|[.]0+$', ${dialect.literal("\\1")})`;
}

/** What a clock shows in the zone of the views; NULL of what is no moment. */
const local: Conversion = (text, { dialect }) => shownTime(dialect.cast.moment(text), dialect);
const part =
  (from: number, length: number): Conversion =>
  (text, of) =>
    `SUBSTR(${local(text, of)}, ${from}, ${length})`;
/** `* 60` */
const times =
  (factor: string): Conversion =>
  (text, { dialect }) =>
    `CAST(${dialect.cast.number(text)} ${factor} AS ${dialect.types.text})`;

/** Pattern and what stands for it: of a duration of less than a day its parts, of two digits each, seven behind the second; NULL of what is no span then. */
const HMS_STEPS: readonly (readonly [string, string])[] = [
  ["^PT(([01]?[0-9]|2[0-3])H)?(([0-5]?[0-9])M)?(([0-5]?[0-9])([.][0-9]+)?S)?$", "00\\2:00\\4:00\\6\\7"],
  ["^0*([0-9][0-9]):0*([0-9][0-9]):0*([0-9][0-9])", "\\1:\\2:\\3"],
  ["([.][0-9]+)$", "\\1000000"],
  ["([.][0-9]{7})[0-9]*$", "\\1"],
  ["^(-?([0-9]+[.])?[0-9]+:[0-9][0-9]:[0-9][0-9]([.][0-9]+)?)?.*$", "\\1"],
];
const hms: Conversion = (text, { dialect }) =>
  `NULLIF(${HMS_STEPS.reduce(
    (made, [pattern, by]) => `REGEXP_REPLACE(${made}, '${pattern}', ${dialect.literal(by)})`,
    text,
  )}, '')`;

const ROWS: Readonly<Record<ConversionName | keyof typeof OF_SEVERAL, Row>> = {
  // A column is cast to what it is; a blank is none.
  "string-to-number": (text) => `NULLIF(TRIM(${text}), '')`,
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
  "value-name-to-name": { into: ["name"] },
  "object-to-id": { into: ["id"] },
  "unwrap-envelope": { into: ["data"] },
  "name-to-value-name": { around: "name" },
  "id-to-object": { around: "id" },
  "wrap-envelope": { around: "data" },
  "hms-to-seconds": "unsaid",
  "seconds-to-hms": "unsaid",
  "duration-to-hms": hms,
  "hms-to-duration": "unsaid",
  "to-list": "unsaid",
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

function rowOf(name: string): Row {
  return Object.hasOwn(ROWS, name) ? ROWS[name as keyof typeof ROWS] : "unsaid";
}

/** @returns nothing where it is no text that becomes of a text */
export function converted(
  name: string,
  text: string,
  of: { readonly dialect: Dialect; readonly values?: ValueTable | undefined },
): string | undefined {
  const row = rowOf(name);
  return typeof row === "function" ? row(text, { dialect: of.dialect, values: of.values ?? {} }) : undefined;
}

/** Of a conversion that is a way down. */
export function into(name: string): readonly string[] | undefined {
  const row = rowOf(name);
  return typeof row === "object" && "into" in row ? row.into : undefined;
}

/** Of a conversion that puts a value into an object, the name of its field. */
export function around(name: string): string | undefined {
  const row = rowOf(name);
  return typeof row === "object" && "around" in row ? row.around : undefined;
}
