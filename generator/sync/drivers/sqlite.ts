/** SQLite in a file: by Node's own module where it has one (from 22.13), else by `better-sqlite3`. */
import type { Cell } from "../cells.js";
import { digitsOf } from "../cells.js";
import type { Database, LoadColumn } from "../database.js";
import { ownSqlite } from "../node.js";
import type { ColumnType } from "../table.js";
import { TargetError } from "../target.js";
import { quoted } from "../words.js";
import { type Load, loaded } from "./module.js";

/** What both modules have. */
interface Connection {
  exec(sql: string): unknown;
  prepare(sql: string): Statement;
  close(): unknown;
}

interface Statement {
  run(...values: readonly Bound[]): unknown;
  all(...values: readonly Bound[]): readonly Readonly<Record<string, unknown>>[];
  iterate(): Iterable<Readonly<Record<string, unknown>>>;
}

type Bound = string | number | bigint | null;

/** @param file created where it is missing */
export async function sqlite(file: string, load: Load): Promise<Database> {
  const open = await opener(load);
  return new Sqlite(file, open);
}

type Open = (file: string) => Connection;

async function opener(load: Load): Promise<Open> {
  const own = ownSqlite<Connection>();
  // References are declared for people; rows come in any order.
  if (own) return (file) => new own.DatabaseSync(file, { enableForeignKeyConstraints: false });
  const { default: Better } = await loaded<{ readonly default: new (file: string) => Connection }>(
    load,
    "better-sqlite3",
    "SQLite, on Node before 22.13,",
  );
  return (file) => new Better(file);
}

class Sqlite implements Database {
  readonly dialect = "sqlite";
  readonly name: string;
  readonly #file: string;
  readonly #open: Open;
  readonly #connection: Connection;
  readonly #statements = new Map<string, Statement>();
  #lock: Connection | undefined;
  #isOpen = true;

  constructor(file: string, open: Open) {
    this.name = `SQLite in ${file}`;
    this.#file = file;
    this.#open = open;
    try {
      this.#connection = open(file);
    } catch (error) {
      throw new TargetError(`${file} cannot be opened: ${(error as Error).message}`);
    }
  }

  /** In a database of its own, for a lock on the tables would keep those out who read them. */
  lock(): Promise<void> {
    return settled(() => {
      this.#lock = this.#open(`${this.#file}-lock`);
      try {
        // Of two that come at the same moment both may be in the way of the other for a moment.
        this.#lock.exec("PRAGMA busy_timeout = 1000; BEGIN EXCLUSIVE");
      } catch (error) {
        this.#lock.close();
        this.#lock = undefined;
        if (!isBusy(error)) throw this.#fault(error);
        throw new TargetError(`Another sync into ${this.#file} is under way.`);
      }
      try {
        this.#connection.exec(
          "PRAGMA busy_timeout = 30000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = OFF",
        );
      } catch (error) {
        throw this.#fault(error);
      }
    });
  }

  run(sql: string, parameters: readonly Cell[] = []): Promise<void> {
    return settled(() => {
      if (parameters.length === 0 && !/^(INSERT|UPDATE|DELETE)/.test(sql)) this.#connection.exec(sql);
      else this.#prepared(sql).run(...parameters.map(plain));
    });
  }

  all(sql: string, parameters: readonly Cell[] = []) {
    return settled(() => this.#prepared(sql).all(...parameters.map(plain)));
  }

  load(table: string, columns: readonly LoadColumn[], rows: readonly (readonly Cell[])[]): Promise<void> {
    return settled(() => {
      const names = columns.map(({ name }) => quoted(name)).join(", ");
      const marks = columns.map(() => "?").join(", ");
      const statement = this.#prepared(`INSERT INTO ${quoted(table)} (${names}) VALUES (${marks})`);
      const bind = columns.map(({ type }) => BOUND[type]);
      for (const row of rows)
        statement.run(...row.map((cell, i) => (cell === null ? null : (bind[i] ?? plain)(cell))));
    });
  }

  async *rows(table: string, columns: readonly LoadColumn[]): AsyncGenerator<readonly (readonly Cell[])[]> {
    // Whole numbers of 64 bits are read as texts: a `number` does not hold all of them.
    const names = columns.map(({ name, type }) =>
      type === "int64" ? `CAST(${quoted(name)} AS TEXT) AS ${quoted(name)}` : quoted(name),
    );
    const statement = this.#connection.prepare(`SELECT ${names.join(", ")} FROM ${quoted(table)}`);
    let some: Cell[][] = [];
    for (const row of statement.iterate()) {
      some.push(columns.map(({ name, type }) => readCell(row[name], type)));
      if (some.length < READ_ROWS) continue;
      yield some;
      some = [];
    }
    if (some.length > 0) yield some;
  }

  close(): Promise<void> {
    return settled(() => {
      if (!this.#isOpen) return;
      this.#isOpen = false;
      this.#statements.clear();
      this.#connection.close();
      this.#lock?.close();
    });
  }

  /** Statements are compiled once; a schema that changed compiles them again by itself. */
  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql) ?? this.#connection.prepare(sql.replace(/\$\d+/g, "?"));
    this.#statements.set(sql, known);
    return known;
  }

  #fault(error: unknown): TargetError {
    return new TargetError(`${this.#file} is no database that can be written: ${(error as Error).message}`);
  }
}

function isBusy(error: unknown): boolean {
  const { errcode, code } = error as { readonly errcode?: number; readonly code?: string };
  return errcode === 5 || code === "SQLITE_BUSY";
}

/** Errors reach who awaits, as those of other databases do. */
async function settled<T>(work: () => T): Promise<T> {
  return work();
}

function plain(cell: Cell): Bound {
  return typeof cell === "boolean" ? Number(cell) : cell;
}

/** Moments are in UTC and of one length, so that they sort and compare as texts. */
function moment(cell: Cell): Bound {
  const text = String(cell);
  const [, fraction = ""] = /\.(\d+)/.exec(text) ?? [];
  const whole = new Date(text).toISOString().slice(0, 19);
  return `${whole}.${fraction.padEnd(7, "0").slice(0, 7)}Z`;
}

/** Rows that are read at once. */
const READ_ROWS = 1000;

function readCell(value: unknown, type: ColumnType): Cell {
  if (value === null || value === undefined) return null;
  if (type === "boolean") return value === 1;
  const cell = value as string | number;
  if (type === "timestamp") return String(cell).replace(/\.?0*Z$/, "Z");
  return type === "int64" && Number.isSafeInteger(Number(cell)) ? Number(cell) : cell;
}

const BOUND: Readonly<Record<ColumnType, (cell: Cell) => Bound>> = {
  int64: (cell) => (typeof cell === "string" ? BigInt(cell) : plain(cell)),
  decimal: (cell) => (typeof cell === "string" ? digitsOf(cell) : plain(cell)),
  double: plain,
  boolean: plain,
  text: plain,
  uuid: plain,
  date: plain,
  timestamp: moment,
  json: plain,
};
