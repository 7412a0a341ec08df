/** What databases call things: a row each, and nothing else asks which database it is. */
import { digitsOf } from "./cells.js";
import type { ColumnType } from "./table.js";

export interface Words {
  readonly types: Readonly<Record<ColumnType, string>>;
  /** Whether comments are statements of their own; else they stand in the table's text. */
  readonly comments: boolean;
  /** Whether `PRIMARY KEY` is worth its cost: DuckDB keeps all of its index in memory. */
  readonly primaryKey: boolean;
  /** How a column changes its type, its values with it; names come in quotes. */
  readonly retype: (table: string, column: string, type: string) => readonly string[];
  /** Why it cannot keep a value as it is; undefined where it can. */
  readonly unfit: (cell: string | number, type: ColumnType) => string | undefined;
}

/** Digits behind the point of decimals; the API's have at most as many as a `number`. */
export const SCALE = 18;

export const WORDS = {
  postgres: {
    types: {
      int64: "bigint",
      decimal: "numeric",
      double: "double precision",
      boolean: "boolean",
      text: "text",
      uuid: "uuid",
      date: "date",
      timestamp: "timestamp with time zone",
      json: "jsonb",
    },
    comments: true,
    primaryKey: true,
    retype: (table, column, type) => [
      `ALTER TABLE ${table} ALTER COLUMN ${column} TYPE ${type} USING ${type === "jsonb" ? `to_jsonb(${column})` : `${column}::${type}`}`,
    ],
    unfit: (cell, type) =>
      typeof cell === "number"
        ? undefined
        : cell.includes("\0") || (type === "json" && ESCAPED_NUL.test(cell))
          ? "PostgreSQL keeps no text with a NUL character"
          : isWellFormed(cell, type)
            ? undefined
            : "PostgreSQL keeps no text with half of a character",
  },
  duckdb: {
    types: {
      int64: "BIGINT",
      decimal: `DECIMAL(38, ${SCALE})`,
      double: "DOUBLE",
      boolean: "BOOLEAN",
      text: "VARCHAR",
      uuid: "UUID",
      date: "DATE",
      timestamp: "TIMESTAMP WITH TIME ZONE",
      json: "JSON",
    },
    comments: true,
    primaryKey: false,
    retype: (table, column, type) => [
      `ALTER TABLE ${table} ALTER COLUMN ${column} SET DATA TYPE ${type} USING ${type === "JSON" ? `to_json(${column})` : `CAST(${column} AS ${type})`}`,
    ],
    unfit: (cell, type) =>
      type === "decimal"
        ? unfitDecimal(cell)
        : typeof cell === "number" || isWellFormed(cell, type)
          ? undefined
          : "DuckDB keeps no text with half of a character",
  },
  // Types are names here, but those that end in INT, TEXT or REAL decide how values compare.
  sqlite: {
    types: {
      int64: "INTEGER",
      decimal: "NUMERIC",
      double: "REAL",
      boolean: "BOOLEAN",
      text: "TEXT",
      uuid: "TEXT",
      date: "TEXT",
      timestamp: "TEXT",
      json: "TEXT",
    },
    comments: false,
    primaryKey: true,
    // No column changes its type here: another one takes its place.
    retype: (table, column, type) => [
      `ALTER TABLE ${table} ADD COLUMN "_widened" ${type}`,
      `UPDATE ${table} SET "_widened" = ${column}`,
      `ALTER TABLE ${table} DROP COLUMN ${column}`,
      `ALTER TABLE ${table} RENAME COLUMN "_widened" TO ${column}`,
    ],
    unfit: (cell, type) =>
      typeof cell === "number"
        ? undefined
        : type === "decimal"
          ? `SQLite keeps no more digits than a double does, and ${cell} has more`
          : isWellFormed(cell, type)
            ? undefined
            : "SQLite keeps no text with half of a character",
  },
} as const satisfies Readonly<Record<string, Words>>;

export type Dialect = keyof typeof WORDS;

/** Digits before the point. */
const WHOLE_DIGITS = 38 - SCALE;

function unfitDecimal(cell: string | number): string | undefined {
  // Most are money.
  if (typeof cell === "number" && Number.isSafeInteger(cell * 1e4)) return undefined;
  const digits = digitsOf(cell);
  const [, whole = "", fraction = ""] = /^-?0*(\d*)(?:\.(\d*?)0*)?$/.exec(digits) ?? [];
  return whole.length <= WHOLE_DIGITS && fraction.length <= SCALE
    ? undefined
    : `DuckDB keeps ${WHOLE_DIGITS} digits before the point and ${SCALE} behind it, and ${digits} has more`;
}

/** In JSON, behind an even number of backslashes. */
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/;
/** JSON is written so that only halves of characters are escaped. */
const ESCAPED_HALF = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/** Text with half of a character (a surrogate without its other one) has no UTF-8, and would arrive as another text. */
function isWellFormed(text: string, type: ColumnType): boolean {
  if (type === "json") return !ESCAPED_HALF.test(text);
  return (text as string & { isWellFormed(): boolean }).isWellFormed();
}

/** A name in quotes, whatever is in it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text in quotes. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
