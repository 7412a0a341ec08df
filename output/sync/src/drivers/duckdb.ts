/** DuckDB in a file, by the package `@duckdb/node-api`. */
import type { Cell } from "../cells.js";
import { digitsOf } from "../cells.js";
import type { Database, LoadColumn } from "../database.js";
import type { ColumnType } from "../table.js";
import { TargetError } from "../target.js";
import { quoted, SCALE } from "../words.js";
import { type Load, loaded } from "./module.js";

/** The part of the package that is used. */
interface Api {
  readonly DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<Instance>;
  };
  readonly DuckDBDataChunk: { create(types: readonly unknown[], rows: number): Chunk };
  readonly DuckDBDecimalValue: new (value: bigint, width: number, scale: number) => unknown;
  readonly DuckDBTimestampTZValue: new (micros: bigint) => unknown;
  readonly DuckDBDateValue: new (days: number) => unknown;
  readonly DuckDBUUIDValue: { fromUint128(value: bigint): unknown };
}

interface Instance {
  connect(): Promise<Connection>;
  closeSync(): void;
}

interface Connection {
  run(sql: string, values?: readonly unknown[]): Promise<unknown>;
  runAndReadAll(
    sql: string,
    values?: readonly unknown[],
  ): Promise<{ getRowObjectsJS(): readonly Readonly<Record<string, unknown>>[] }>;
  stream(sql: string): Promise<Streamed>;
  createAppender(table: string, schema?: string, catalog?: string): Promise<Appender>;
  closeSync(): void;
}

interface Streamed {
  fetchChunk(): Promise<{ readonly rowCount: number; getRows(): readonly (readonly unknown[])[] } | null>;
}

interface Appender {
  readonly columnCount: number;
  columnType(index: number): unknown;
  appendDataChunk(chunk: Chunk): void;
  closeSync(): void;
}

interface Chunk {
  setColumnValues(index: number, values: readonly unknown[]): void;
}

/** Memory for what it keeps at hand; the rest goes to a file beside. */
const MEMORY = "96MB";

/** Bytes of the blocks of a new file: hundreds of tables, most of them small, take a tenth of what they take in blocks of 256 KB. */
const BLOCK = "16384";

/** Rows that it takes at once. */
const CHUNK_ROWS = 2048;

/** @param file created where it is missing */
export async function duckdb(file: string, load: Load): Promise<Database> {
  const api = await loaded<Api>(load, "@duckdb/node-api", "DuckDB");
  let instance: Instance;
  try {
    instance = await api.DuckDBInstance.create(file, {
      memory_limit: MEMORY,
      // What is written comes from one thread; others take more than they give.
      threads: "1",
      default_block_size: BLOCK,
    });
  } catch (error) {
    const { message } = error as Error;
    throw new TargetError(
      /lock/i.test(message)
        ? `Another program has ${file} open: another sync, or one that reads it.`
        : `${file} cannot be opened: ${message}`,
    );
  }
  return new DuckDb(file, { api, instance, connection: await instance.connect() });
}

interface Parts {
  readonly api: Api;
  readonly instance: Instance;
  readonly connection: Connection;
}

class DuckDb implements Database {
  readonly dialect = "duckdb";
  readonly name: string;
  readonly #parts: Parts;
  readonly #value: Readonly<Record<ColumnType, (cell: Cell) => unknown>>;
  /** Columns of tables by name, in their order, as they are now. */
  readonly #columns = new Map<string, readonly string[]>();
  #isOpen = true;

  constructor(file: string, parts: Parts) {
    this.name = `DuckDB in ${file}`;
    this.#parts = parts;
    this.#value = valuesOf(parts.api);
  }

  /** The file itself is locked as long as it is open. */
  async lock(): Promise<void> {
    await this.run("SET TimeZone = 'UTC'");
    await this.run("SET preserve_insertion_order = false");
  }

  async run(sql: string, parameters: readonly Cell[] = []): Promise<void> {
    if (/^(ALTER|CREATE|DROP)/.test(sql)) this.#columns.clear();
    await this.#parts.connection.run(sql, parameters);
  }

  async all(sql: string, parameters: readonly Cell[] = []) {
    const reader = await this.#parts.connection.runAndReadAll(sql, parameters);
    return reader.getRowObjectsJS();
  }

  async load(
    table: string,
    columns: readonly LoadColumn[],
    rows: readonly (readonly Cell[])[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const { api, connection } = this.#parts;
    const order = await this.#orderOf(table);
    const places = order.map((name) => columns.findIndex((column) => column.name === name));
    const appender = await connection.createAppender(table);
    try {
      const types = order.map((_, i) => appender.columnType(i));
      for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
        const some = rows.slice(from, from + CHUNK_ROWS);
        const chunk = api.DuckDBDataChunk.create(types, some.length);
        places.forEach((place, i) => {
          const value = this.#value[columns[place]?.type ?? "text"];
          const values = new Array<unknown>(some.length);
          for (let row = 0; row < some.length; row += 1) {
            const cell = some[row]?.[place] ?? null;
            values[row] = cell === null ? null : value(cell);
          }
          chunk.setColumnValues(i, values);
        });
        appender.appendDataChunk(chunk);
      }
    } finally {
      appender.closeSync();
    }
  }

  async *rows(table: string, columns: readonly LoadColumn[]): AsyncGenerator<readonly (readonly Cell[])[]> {
    const names = columns.map(({ name, type }) => READ[type](quoted(name)));
    const result = await this.#parts.connection.stream(`SELECT ${names.join(", ")} FROM ${quoted(table)}`);
    for (
      let chunk = await result.fetchChunk();
      chunk && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    )
      yield chunk.getRows().map((row) => row.map((value, i) => readCell(value, columns[i]?.type ?? "text")));
  }

  /** Columns of rows that were just written have 256 KB each, however few the rows are. */
  settle(): Promise<void> {
    return this.run("CHECKPOINT");
  }

  close(): Promise<void> {
    if (this.#isOpen) {
      this.#isOpen = false;
      this.#parts.connection.closeSync();
      this.#parts.instance.closeSync();
    }
    return Promise.resolve();
  }

  /** What is appended comes in the order of the table's columns, which those of older documents are among. */
  async #orderOf(table: string): Promise<readonly string[]> {
    const known = this.#columns.get(table);
    if (known) return known;
    const rows = await this.all(
      "SELECT column_name FROM duckdb_columns() WHERE table_name = $1 ORDER BY column_index",
      [table],
    );
    const names = rows.map((row) => String(row["column_name"]));
    this.#columns.set(table, names);
    return names;
  }
}

function valuesOf(api: Api): Readonly<Record<ColumnType, (cell: Cell) => unknown>> {
  const same = (cell: Cell) => cell;
  return {
    int64: (cell) => BigInt(cell as number | string),
    decimal: (cell) => new api.DuckDBDecimalValue(scaled(digitsOf(cell as number | string)), 38, SCALE),
    double: same,
    boolean: same,
    text: same,
    uuid: (cell) => api.DuckDBUUIDValue.fromUint128(BigInt(`0x${String(cell).replaceAll("-", "")}`)),
    date: (cell) => new api.DuckDBDateValue(Math.round(Date.parse(`${String(cell)}T00:00:00Z`) / DAY_MS)),
    timestamp: (cell) => new api.DuckDBTimestampTZValue(microsOf(String(cell))),
    json: same,
  };
}

/** How columns are asked for, so that what comes is a text, a number or a flag. */
const READ: Readonly<Record<ColumnType, (name: string) => string>> = {
  int64: asText,
  decimal: asText,
  double: (name) => name,
  boolean: (name) => name,
  text: (name) => name,
  uuid: asText,
  date: asText,
  timestamp: (name) => `strftime(${name} AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%S.%f')`,
  json: asText,
};

function asText(name: string): string {
  return `CAST(${name} AS VARCHAR)`;
}

function readCell(value: unknown, type: ColumnType): Cell {
  if (value === null || value === undefined) return null;
  const cell = value as string | number | boolean;
  switch (type) {
    case "timestamp":
      return `${String(cell).replace(/\.?0*$/, "")}Z`;
    case "int64":
      return Number.isSafeInteger(Number(cell)) ? Number(cell) : String(cell);
    case "decimal": {
      const digits = String(cell)
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "");
      return String(Number(digits)) === digits ? Number(digits) : digits;
    }
    default:
      return cell;
  }
}

const DAY_MS = 86_400_000;

function scaled(digits: string): bigint {
  const point = digits.indexOf(".");
  if (point === -1) return BigInt(digits) * 10n ** BigInt(SCALE);
  return BigInt(digits.slice(0, point) + digits.slice(point + 1).padEnd(SCALE, "0"));
}

/** Microseconds since 1970; a `Date` has no more than milliseconds. */
function microsOf(moment: string): bigint {
  const [, more = ""] = /\.\d{3}(\d+)/.exec(moment) ?? [];
  return BigInt(Date.parse(moment)) * 1000n + BigInt(more.padEnd(3, "0").slice(0, 3));
}
