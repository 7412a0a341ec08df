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
  readonly DuckDBDataChunk: { create(types: readonly unknown[]): Chunk };
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

interface Vector {
  setItem(row: number, value: unknown): void;
  flush(): void;
}

interface Chunk {
  rowCount: number;
  reset(): void;
  getColumnVector(index: number): Vector;
}

/** Memory for what it keeps at hand; the rest goes to a file beside. */
const MEMORY = "96MB";

/** Bytes of the blocks of a new file: hundreds of tables, most of them small, take a tenth of what they take in blocks of 256 KB. */
const BLOCK = "16384";

/** Bytes of its journal, beyond which it is put into the table: each time, the last rows there are packed anew. */
const JOURNAL = "32MB";

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
      checkpoint_threshold: JOURNAL,
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
  /** Tables by name, as they are now. */
  readonly #tables = new Map<string, Shape>();
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
    if (/^(ALTER|CREATE|DROP)/.test(sql)) this.#tables.clear();
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
    const appender = await this.#parts.connection.createAppender(table);
    try {
      const { order, chunk } = await this.#shapeOf(table, appender);
      const places = order.map((name) => columns.findIndex((column) => column.name === name));
      for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
        const count = Math.min(CHUNK_ROWS, rows.length - from);
        chunk.reset();
        chunk.rowCount = count;
        places.forEach((place, i) => {
          const value = this.#value[columns[place]?.type ?? "text"];
          const vector = chunk.getColumnVector(i);
          const empty: number[] = [];
          for (let row = 0; row < count; row += 1) {
            const cell = rows[from + row]?.[place] ?? null;
            if (cell === null) empty.push(row);
            else vector.setItem(row, value(cell));
          }
          // As long as none is empty nothing is written down of which are.
          for (const row of empty) vector.setItem(row, null);
          vector.flush();
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
  async #shapeOf(table: string, appender: Appender): Promise<Shape> {
    const known = this.#tables.get(table);
    if (known) return known;
    const rows = await this.all(
      "SELECT column_name FROM duckdb_columns() WHERE table_name = $1 ORDER BY column_index",
      [table],
    );
    const order = rows.map((row) => String(row["column_name"]));
    const types = order.map((_, i) => appender.columnType(i));
    const shape = { order, chunk: this.#parts.api.DuckDBDataChunk.create(types) };
    this.#tables.set(table, shape);
    return shape;
  }
}

interface Shape {
  /** Its columns. */
  readonly order: readonly string[];
  /** Used again and again: its memory is given back only when somebody collects what nobody holds, and looks small to who does. */
  readonly chunk: Chunk;
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
