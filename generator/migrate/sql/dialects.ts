/**
 * What SQL says in each database, as a table: all that differs between them is here. `compile.ts` puts the pieces together and knows none of
 * them by name.
 *
 * Values are taken out of JSON as text and cast to what the column is; null in JSON is NULL. A text that is none of these is NULL:
 * one record that is at fault must not take the whole view away. What is compared is compared as text, which is the same for ids that one document has
 * as numbers and another as texts.
 */
import { MOMENT, NEVER } from "../../runtime/conversions.ts";

/** What a column of a view can be. */
export type ColumnKind = "text" | "integer" | "number" | "boolean" | "moment" | "date" | "json";

/** What texts are cast to: of a moment, the time in the zone of the views, whatever zone the text has; of a `wall`, the time that the text shows. */
export type CastName = ColumnKind | "wall";

export type DialectName = "postgres" | "duckdb" | "bigquery" | "snowflake";

/** Items of a JSON list as rows: what stands in `FROM`, and what its parts are called in expressions. */
interface Elements {
  readonly from: string;
  readonly item: string;
  readonly at: string;
}

export interface Dialect {
  /** As people call the database. */
  readonly title: string;
  /** Whether the tests run what is printed; where not, they parse it. */
  readonly isRun: boolean;
  /** Names of tables and of their columns, as loaders store them. */
  readonly stored: (name: string) => string;
  readonly quote: (name: string) => string;
  readonly literal: (text: string) => string;
  /** How `CREATE TABLE` names the types of kinds. */
  readonly types: Readonly<Record<ColumnKind, string>>;
  /** Finds rows by a value of theirs; absent where the database needs none. */
  readonly index?: (table: string, value: string) => string;
  /** JSON inside of JSON; the path is not empty. */
  readonly inside: (json: string, path: readonly string[]) => string;
  /** A scalar in JSON as text; the path may be empty. */
  readonly text: (json: string, path: readonly string[]) => string;
  /** Whether it is there and not null; NULL where it is not there. */
  readonly filled: (json: string) => string;
  readonly elements: (json: string, alias: string) => Elements;
  /** From text to what a column is. */
  readonly cast: Readonly<Record<CastName, (text: string) => string>>;
  /** The zone of the views, as IANA names it. */
  readonly zone: string;
  /** A moment without zone as text, as JSON has it. */
  readonly shown: (moment: string) => string;
  /** A value of a column as JSON, for lists and objects. */
  readonly json: (value: string) => string;
  /** Aggregates: the value of the first row, NULL if it is NULL, and all of them as a JSON list. */
  readonly first: (value: string, order: readonly string[]) => string;
  readonly list: (value: string, order: readonly string[]) => string;
  readonly object: (pairs: readonly (readonly [name: string, value: string])[]) => string;
  /** Between two moments that are texts. */
  readonly seconds: (from: string, to: string) => string;
  /** Of texts, those that are not NULL. */
  readonly join: (texts: readonly string[], between: string) => string;
}

const doubled = (quote: string) => (name: string) => quote + name.replaceAll(quote, quote + quote) + quote;
const standardLiteral = doubled("'");
/** Backslashes escape there. */
const escapedLiteral = (text: string) => `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
const unchanged = (text: string) => text;
const tried = (type: string) => (text: string) => `TRY_CAST(${text} AS ${type})`;
const flag = (text: string) => `CASE ${text} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END`;
/** PostgreSQL has no cast that tries: what a text says as a number, if it does. */
const numeric = (text: string) =>
  `CAST(substring(${text} from '^ *(-?[0-9]{1,99}(?:[.][0-9]{1,99})?(?:[eE][+-]?[0-9]{1,2})?) *$') AS numeric)`;
/** A number without a fraction: casts would round what has one. */
const WHOLE = "^ *(-?[0-9]+)(?:[.]0+)? *$";
/** What a text that says a moment shows, to the microsecond; NULL of others. */
const shownIn = (text: string) =>
  `substring(${text} from '^(?=${MOMENT}$)(.{10}(?:.{6}(?::\\d\\d(?:\\.\\d{1,6})?)?)?)')`;
/** The form of {@link MOMENT}, for databases whose patterns cannot look ahead and whose cast, which tries, knows the calendar. */
const FORM =
  "^(?:[0-9]{3}[1-9]|[0-9]{2}[1-9][0-9]|[0-9][1-9][0-9]{2}|[1-9][0-9]{3})-[0-9]{2}-[0-9]{2}" +
  "(?:[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)? ?(?:Z|[+-](?:0[0-9]|1[0-4])(?::?[0-5][0-9])?)?)?$";
const formed = (text: string) => `REGEXP_EXTRACT(${text}, '${FORM}')`;
/** With a time to the second, which DuckDB wants before a zone. */
const toSecond = (text: string) =>
  `regexp_replace(regexp_replace(${text}, '^(.{10})$', '\\1T00:00'), '^(.{16})([^:].*)?$', '\\1:00\\2')`;
/** There groups cannot be left uncounted. */
const snowFormed = (text: string) => `REGEXP_SUBSTR(${text}, '${FORM.replaceAll("(?:", "(")}')`;
/** A cast would count with the zone. */
const withoutZone = (text: string, first: string) =>
  `REGEXP_REPLACE(${text}, '(:[0-9.]+) ?(Z|[+-][0-9:]+)$', '${first}')`;
/** `$."a"."b"` */
const jsonPath = (path: readonly string[]) => `$${path.map((name) => `.${JSON.stringify(name)}`).join("")}`;
const listed = (parts: readonly string[]) => parts.join(", ");
const pairsOf = (pairs: Parameters<Dialect["object"]>[0], literal: Dialect["literal"]) =>
  listed(pairs.map(([name, value]) => `${literal(name)}, ${value}`));
const chunksOf = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

const quoted = doubled('"');

/** A function of PostgreSQL takes no more than 100 arguments. */
const MOST_PAIRS = 50;

/** A dialect before it is known in which zone its times are. */
interface DialectRow extends Omit<Dialect, "cast" | "zone" | "seconds"> {
  readonly cast: Omit<Dialect["cast"], "moment">;
  /** The moment that a text says; of a text without a zone that of a clock in this one, whatever zone the session has. */
  readonly moment: (text: string, zone: string) => string;
  /** What a clock shows in a zone, a literal, at a moment. */
  readonly local: (moment: string, zone: string) => string;
  /** Between two moments. */
  readonly between: (from: string, to: string) => string;
}

/** A text that has no zone, behind which one is put. */
const WITHOUT_ZONE = "^([0-9-]{10}([T ][0-9:.]*)?)$";

const ROWS: Readonly<Record<DialectName, DialectRow>> = {
  postgres: {
    title: "PostgreSQL",
    isRun: true,
    stored: unchanged,
    quote: quoted,
    literal: standardLiteral,
    types: {
      text: "text",
      integer: "bigint",
      number: "numeric",
      boolean: "boolean",
      moment: "timestamp",
      date: "date",
      json: "jsonb",
    },
    index: (table, value) => `CREATE INDEX ON ${table} ((${value}));`,
    inside: (json, path) => [json, ...path.map(standardLiteral)].join(" -> "),
    text: (json, path) =>
      path.length === 0
        ? `(${json}) #>> '{}'`
        : [
            [json, ...path.slice(0, -1).map(standardLiteral)].join(" -> "),
            standardLiteral(path.at(-1) ?? ""),
          ].join(" ->> "),
    filled: (json) => `jsonb_typeof(${json}) <> 'null'`,
    elements: (json, alias) => ({
      from: `LATERAL jsonb_array_elements(CASE jsonb_typeof(${json}) WHEN 'array' THEN ${json} END) WITH ORDINALITY AS ${alias}(item, at)`,
      item: `${alias}.item`,
      at: `${alias}.at`,
    }),
    cast: {
      text: unchanged,
      // No more digits than a bigint has for sure.
      integer: (text) => `CAST(substring(${text} from '^ *(-?0*[0-8]?[0-9]{1,18})(?:[.]0+)? *$') AS bigint)`,
      number: numeric,
      boolean: flag,
      date: (text) => `CAST(left(${shownIn(text)}, 10) AS date)`,
      wall: (text) => `CAST(${shownIn(text)} AS timestamp)`,
      json: unchanged,
    },
    moment: (text, zone) =>
      `CAST(CASE WHEN ${text} ~ '^${MOMENT}$' THEN regexp_replace(${text}, '${WITHOUT_ZONE}', '\\1 ${zone}') END AS timestamptz)`,
    local: (moment, zone) => `${moment} AT TIME ZONE ${zone}`,
    shown: (moment) => `to_char(${moment}, 'YYYY-MM-DD"T"HH24:MI:SS.US')`,
    json: (value) => `to_jsonb(${value})`,
    first: (value, order) => `(array_agg(${value} ORDER BY ${listed(order)}))[1]`,
    list: (value, order) => `coalesce(jsonb_agg(${value} ORDER BY ${listed(order)}), '[]')`,
    object: (pairs) =>
      chunksOf(pairs, MOST_PAIRS)
        .map((some) => `jsonb_build_object(${pairsOf(some, standardLiteral)})`)
        .join(" || "),
    between: (from, to) => `EXTRACT(EPOCH FROM ${to} - ${from})`,
    join: (texts, between) => `concat_ws(${standardLiteral(between)}, ${listed(texts)})`,
  },
  duckdb: {
    title: "DuckDB",
    isRun: true,
    stored: unchanged,
    quote: quoted,
    literal: standardLiteral,
    types: {
      text: "VARCHAR",
      integer: "BIGINT",
      number: "DECIMAL(38, 9)",
      boolean: "BOOLEAN",
      moment: "TIMESTAMP",
      date: "DATE",
      json: "JSON",
    },
    inside: (json, path) => `json_extract(${json}, ${standardLiteral(jsonPath(path))})`,
    text: (json, path) => `json_extract_string(${json}, ${standardLiteral(jsonPath(path))})`,
    filled: (json) => `json_type(${json}) <> 'NULL'`,
    elements: (json, alias) => ({
      from: `LATERAL (SELECT unnest(i) AS item, generate_subscripts(i, 1) AS at FROM (SELECT CASE json_type(${json}) WHEN 'ARRAY' THEN CAST(${json} AS JSON[]) END AS i)) AS ${alias}`,
      item: `${alias}.item`,
      at: `${alias}.at`,
    }),
    cast: {
      text: unchanged,
      integer: (text) => `TRY_CAST(regexp_extract(${text}, '${WHOLE}', 1) AS BIGINT)`,
      number: tried("DECIMAL(38, 9)"),
      boolean: flag,
      date: (text) => `TRY_CAST(left(${formed(text)}, 10) AS DATE)`,
      wall: (text) => `TRY_CAST(${withoutZone(formed(text), "\\1")} AS TIMESTAMP)`,
      json: unchanged,
    },
    moment: (text, zone) =>
      `TRY_CAST(regexp_replace(${toSecond(formed(text))}, '${WITHOUT_ZONE}', '\\1 ${zone}') AS TIMESTAMPTZ)`,
    local: (moment, zone) => `${moment} AT TIME ZONE ${zone}`,
    shown: (moment) => `strftime(${moment}, '%Y-%m-%dT%H:%M:%S.%f')`,
    json: (value) => `to_json(${value})`,
    first: (value, order) => `list(${value} ORDER BY ${listed(order)})[1]`,
    list: (value, order) => `coalesce(to_json(list(${value} ORDER BY ${listed(order)})), '[]')`,
    object: (pairs) => `json_object(${pairsOf(pairs, standardLiteral)})`,
    between: (from, to) => `date_diff('millisecond', ${from}, ${to}) / 1000`,
    join: (texts, between) => `concat_ws(${standardLiteral(between)}, ${listed(texts)})`,
  },
  bigquery: {
    title: "BigQuery",
    isRun: false,
    stored: unchanged,
    quote: (name) => `\`${name.replaceAll("\\", "\\\\").replaceAll("`", "\\`")}\``,
    literal: escapedLiteral,
    types: {
      text: "STRING",
      integer: "INT64",
      number: "NUMERIC",
      boolean: "BOOL",
      moment: "DATETIME",
      date: "DATE",
      json: "JSON",
    },
    inside: (json, path) => `JSON_QUERY(${json}, ${escapedLiteral(jsonPath(path))})`,
    text: (json, path) => `JSON_VALUE(${json}, ${escapedLiteral(jsonPath(path))})`,
    filled: (json) => `JSON_TYPE(${json}) <> 'null'`,
    elements: (json, alias) => ({
      from: `UNNEST(JSON_QUERY_ARRAY(${json})) AS ${alias} WITH OFFSET AS ${alias}_at`,
      item: alias,
      at: `${alias}_at`,
    }),
    cast: {
      text: unchanged,
      integer: (text) => `SAFE_CAST(REGEXP_EXTRACT(${text}, '${WHOLE}') AS INT64)`,
      number: (text) => `SAFE_CAST(${text} AS NUMERIC)`,
      boolean: flag,
      date: (text) => `SAFE_CAST(SUBSTR(${formed(text)}, 1, 10) AS DATE)`,
      wall: (text) => `SAFE_CAST(${withoutZone(formed(text), "\\\\1")} AS DATETIME)`,
      json: unchanged,
    },
    moment: (text, zone) =>
      `SAFE_CAST(REGEXP_REPLACE(${formed(text)}, '${WITHOUT_ZONE}', '\\\\1 ${zone}') AS TIMESTAMP)`,
    local: (moment, zone) => `DATETIME(${moment}, ${zone})`,
    shown: (moment) => `FORMAT_DATETIME('%Y-%m-%dT%H:%M:%E6S', ${moment})`,
    json: (value) => `TO_JSON(${value})`,
    first: (value, order) => `ARRAY_AGG(${value} ORDER BY ${listed(order)} LIMIT 1)[SAFE_OFFSET(0)]`,
    list: (value, order) => `TO_JSON(ARRAY_AGG(${value} IGNORE NULLS ORDER BY ${listed(order)}))`,
    object: (pairs) => `JSON_OBJECT(${pairsOf(pairs, escapedLiteral)})`,
    between: (from, to) => `TIMESTAMP_DIFF(${to}, ${from}, MILLISECOND) / 1000`,
    join: (texts, between) => `ARRAY_TO_STRING([${listed(texts)}], ${escapedLiteral(between)})`,
  },
  snowflake: {
    title: "Snowflake",
    isRun: false,
    // What is created without quotes is stored in capitals.
    stored: (name) => name.toUpperCase(),
    quote: quoted,
    literal: escapedLiteral,
    types: {
      text: "VARCHAR",
      integer: "NUMBER(38, 0)",
      number: "NUMBER(38, 9)",
      boolean: "BOOLEAN",
      moment: "TIMESTAMP_NTZ",
      date: "DATE",
      json: "VARIANT",
    },
    inside: (json, path) => `GET_PATH(${json}, ${escapedLiteral(path.map(quoted).join("."))})`,
    text: (json, path) =>
      `CAST(STRIP_NULL_VALUE(${path.length === 0 ? json : `GET_PATH(${json}, ${escapedLiteral(path.map(quoted).join("."))})`}) AS VARCHAR)`,
    filled: (json) => `NOT IS_NULL_VALUE(${json})`,
    elements: (json, alias) => ({
      from: `LATERAL FLATTEN(INPUT => ${json}) AS ${alias}`,
      item: `${alias}.VALUE`,
      at: `${alias}.INDEX`,
    }),
    cast: {
      text: unchanged,
      integer: (text) =>
        `TRY_CAST(REGEXP_SUBSTR(${text}, '${WHOLE.replace("(?:", "(")}', 1, 1, 'e', 1) AS NUMBER(38, 0))`,
      number: tried("NUMBER(38, 9)"),
      boolean: flag,
      date: (text) => `TRY_CAST(LEFT(${snowFormed(text)}, 10) AS DATE)`,
      wall: (text) => `TRY_CAST(${withoutZone(snowFormed(text), "\\\\1")} AS TIMESTAMP_NTZ)`,
      json: unchanged,
    },
    // A text takes no name of a zone there.
    moment: (text, zone) =>
      `IFF(REGEXP_LIKE(${text}, '${WITHOUT_ZONE}'), CAST(CONVERT_TIMEZONE('${zone}', 'UTC', TRY_CAST(${text} AS TIMESTAMP_NTZ)) || ' +0000' AS TIMESTAMP_TZ), TRY_CAST(${snowFormed(text)} AS TIMESTAMP_TZ))`,
    local: (moment, zone) => `CAST(CONVERT_TIMEZONE(${zone}, ${moment}) AS TIMESTAMP_NTZ)`,
    shown: (moment) => `TO_VARCHAR(${moment}, 'YYYY-MM-DD"T"HH24:MI:SS.FF6')`,
    json: (value) => `TO_VARIANT(${value})`,
    first: (value, order) => `GET(ARRAY_AGG(${value}) WITHIN GROUP (ORDER BY ${listed(order)}), 0)`,
    list: (value, order) => `ARRAY_AGG(${value}) WITHIN GROUP (ORDER BY ${listed(order)})`,
    object: (pairs) => `OBJECT_CONSTRUCT_KEEP_NULL(${pairsOf(pairs, escapedLiteral)})`,
    between: (from, to) => `DATEDIFF('millisecond', ${from}, ${to}) / 1000`,
    join: (texts, between) =>
      `ARRAY_TO_STRING(ARRAY_CONSTRUCT_COMPACT(${listed(texts)}), ${escapedLiteral(between)})`,
  },
};

/** Days that stand for "never", in no zone. */
const SIGNS = listed(NEVER.map(standardLiteral));

/** A dialect for views whose times are those of a clock in a zone. */
export function dialectIn(name: DialectName, zone = "UTC"): Dialect {
  const { local, moment, between, cast, ...row } = ROWS[name];
  return {
    ...row,
    zone,
    cast: {
      ...cast,
      moment: (text) =>
        `CASE WHEN LEFT(${text}, 10) IN (${SIGNS}) THEN ${cast.wall(`LEFT(${text}, 19)`)} ELSE ${local(moment(text, zone), row.literal(zone))} END`,
    },
    seconds: (from, to) => between(moment(from, "UTC"), moment(to, "UTC")),
  };
}

export const DIALECTS: Readonly<Record<DialectName, Dialect>> = {
  postgres: dialectIn("postgres"),
  duckdb: dialectIn("duckdb"),
  bigquery: dialectIn("bigquery"),
  snowflake: dialectIn("snowflake"),
};
