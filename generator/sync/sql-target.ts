/** Rows in a database of SQL: what is written is deleted first by its key, in one transaction with where the reading is behind it. */
import type { Cell } from "./cells.js";
import { changeStatements } from "./change-statements.js";
import type { Database, LoadColumn } from "./database.js";
import type { Exporter } from "./files.js";
import { ownTables } from "./ddl.js";
import { fitting, setAside } from "./fitting.js";
import { shortHash } from "./node.js";
import { aboveOf, byName, columnsOf, keyOf, keyType, type Part, partsOf } from "./parts.js";
import type { Rejected, Row } from "./rows.js";
import { Seen } from "./seen.js";
import { type ColumnType, OWN, type TableSpec } from "./table.js";
import type { Batch, Cursor, TableChange, TableRun, Target, Written } from "./target.js";
import { databaseError, TargetError } from "./target-error.js";
import { quoted, type Words, WORDS } from "./words.js";

export class SqlTarget implements Target {
  readonly name: string;
  readonly #db: Database;
  readonly #words: Words;
  #tables: ReadonlyMap<string, TableSpec> = new Map();
  #isOpen = false;
  /** Types of keys that there is a table for, which holds those of a batch. */
  readonly #keyTables = new Set<ColumnType>();
  /** Keys of tables that were empty when this run first wrote into them; null of others, whose keys nobody knows. */
  readonly #seen = new Map<string, Seen | null>();
  #last: Promise<unknown> = Promise.resolve();
  /** Whether tables of ours are there. */
  #isMade = true;
  /** Whether this run has said something of itself. */
  #isNoted = false;

  readonly #exporter: Exporter | undefined;

  /**
   * @param exporter writes files of tables that were read
   * @param name as people call it; default as the database calls itself
   */
  constructor(database: Database, exporter?: Exporter, name = database.name) {
    this.#exporter = exporter;
    this.#db = database;
    this.#words = WORDS[database.dialect];
    this.name = name;
  }

  open(tables: readonly TableSpec[]): Promise<void> {
    this.#tables = new Map([...this.#tables, ...byName(tables)]);
    return this.#alone(async () => {
      if (this.#isOpen) return;
      await this.#db.lock();
      this.#isOpen = true;
      // Who was given the tables of an administrator may have no right to make any.
      for (const { name, create } of ownTables(this.#db.dialect))
        if (!(await this.#has(name))) await this.#db.run(create);
    });
  }

  /** Whether there is a table that is called so; not within a transaction, which a refusal ends. */
  #has(name: string): Promise<boolean> {
    return this.#db.run(`SELECT 1 FROM ${quoted(name)} LIMIT 0`).then(
      () => true,
      () => false,
    );
  }

  /** @throws TargetError for a table that somebody else made, which is left alone */
  async #checkFree(changes: readonly TableChange[]): Promise<void> {
    const steps = changes.flatMap((change) => change.steps);
    const freed = new Set(
      steps.flatMap(({ kind, part }) => (kind === "drop" || kind === "rename" ? [part] : [])),
    );
    for (const { kind, part } of steps)
      if (kind === "create" && !freed.has(part) && (await this.#has(part)))
        throw new TargetError(
          `${this.name} has a table ${part} that no sync has made, which is left alone: take ${this.#db.dialect === "postgres" ? "a schema of its own (?schema=NAME)" : "another file"}.`,
        );
  }

  peek(): Promise<void> {
    return this.#alone(async () => {
      await this.#db.look?.();
      this.#isMade = await this.#has("_tables");
    });
  }

  /** Kept like the place of a table, which none is called like. */
  claim(source: string): Promise<void> {
    return this.#transaction(async () => {
      const before = await this.#kept(SOURCE);
      if (before === undefined) await this.#keep(SOURCE, "cursor", source);
      else if (before !== source)
        throw new TargetError(
          `${this.name} has what was read of ${String(before)}, and this is ${source}: take another target for it.`,
        );
    });
  }

  made(): Promise<ReadonlyMap<string, TableSpec>> {
    return this.#alone(async () => {
      if (!this.#isMade) return new Map();
      const rows = await this.#db.all(`SELECT "name", "spec" FROM "_tables" WHERE "spec" IS NOT NULL`);
      return new Map(rows.map(({ name, spec }) => [String(name), JSON.parse(String(spec)) as TableSpec]));
    });
  }

  async change(changes: readonly TableChange[]): Promise<void> {
    await this.#alone(() => this.#checkFree(changes));
    return this.#transaction(async () => {
      for (const change of changes) {
        const { table, made } = change;
        const statements = changeStatements(this.#db.dialect, change, this.#aboveOf(table));
        for (const statement of statements) await this.#db.run(statement);
        if (made === undefined) await this.#db.run(`DELETE FROM "_tables" WHERE "name" = $1`, [table.name]);
        else {
          await this.#keep(table.name, "spec", made);
          await this.#markStale(table);
        }
      }
    });
  }

  cursor(table: string): Promise<Cursor | undefined> {
    return this.#alone(async () =>
      this.#isMade ? ((await this.#kept(table)) as Cursor | undefined) : undefined,
    );
  }

  write(batch: Batch): Promise<Written> {
    return this.#transaction(async () => {
      const { table } = batch;
      const parts = partsOf(table, this.#aboveOf(table));
      const { fit, unfit } = fitting(batch.rows, parts, this.#words);
      const latest = lastOfEach(fit);
      await this.#forget(batch, parts, []);
      const { rows, refused } = await this.#tried(parts[0], latest, async (some) => {
        await this.#forget({ ...batch, parents: undefined }, parts, some);
        await this.#put(parts, some);
      });
      const rejected = [...batch.rejected, ...unfit, ...refused];
      await this.#reject(batch, rejected, rows);
      await this.#ask(table, rows);
      await this.#answered(table, batch.parents ?? []);
      const deleted = batch.goneBefore === undefined ? 0 : await this.#markGone(batch, batch.goneBefore);
      await this.#keep(table.name, "cursor", batch.cursor);
      if (rows.length + rejected.length + deleted + (batch.parents?.length ?? 0) > 0)
        await this.#markStale(table);
      return { written: rows.length, rejected: rejected.length, deleted };
    });
  }

  stage(batch: Batch, isFirst: boolean): Promise<Written> {
    return this.#transaction(async () => {
      const { table } = batch;
      const [self] = partsOf(table);
      const beside = stagedName(table);
      if (isFirst) {
        await this.#db.run(`DROP TABLE IF EXISTS ${quoted(beside)}`);
        await this.#db.run(
          `CREATE TABLE ${quoted(beside)} AS SELECT * FROM ${quoted(table.name)} WHERE 1 = 0`,
        );
        await this.#db.run(`DELETE FROM "_rejected" WHERE "table" = $1`, [table.name]);
      }
      const { fit, unfit } = fitting(batch.rows, [self], this.#words);
      const { rows, refused } = await this.#tried(self, fit, (some) =>
        this.#db.load(
          beside,
          loadColumns(self),
          some.map(({ cells }) => cells),
        ),
      );
      const rejected = [...batch.rejected, ...unfit, ...refused];
      await this.#reject(batch, rejected, rows);
      return { written: rows.length, rejected: rejected.length, deleted: 0 };
    });
  }

  replace(table: TableSpec, cursor: Cursor): Promise<void> {
    return this.#transaction(async () => {
      const [self] = partsOf(table);
      const columns = loadColumns(self)
        .map(({ name }) => quoted(name))
        .join(", ");
      const beside = quoted(stagedName(table));
      await this.#db.run(`DELETE FROM ${quoted(table.name)}`);
      await this.#db.run(`INSERT INTO ${quoted(table.name)} (${columns}) SELECT ${columns} FROM ${beside}`);
      await this.#db.run(`DROP TABLE ${beside}`);
      await this.#keep(table.name, "cursor", cursor);
      await this.#markStale(table);
    });
  }

  pending(table: TableSpec, most: number): Promise<readonly (string | number)[]> {
    const above = this.#aboveOf(table);
    const isNumber = above !== undefined && keyType(above) === "int64";
    return this.#alone(async () => {
      const rows = await this.#db.all(
        `SELECT "key" FROM "_pending" WHERE "table" = $1 ORDER BY "key" LIMIT ${most}`,
        [table.name],
      );
      return rows.map(({ key }) =>
        isNumber && Number.isSafeInteger(Number(key)) ? Number(key) : String(key),
      );
    });
  }

  askAll(table: TableSpec): Promise<void> {
    return this.#transaction(async () => {
      const above = this.#aboveOf(table);
      if (above === undefined) return;
      await this.#db.run(`DELETE FROM "_pending" WHERE "table" = $1`, [table.name]);
      const key = `CAST(${quoted(keyOf(above))} AS ${this.#words.types.text})`;
      await this.#db.run(
        `INSERT INTO "_pending" ("table", "key") SELECT CAST($1 AS ${this.#words.types.text}), ${key} FROM ${quoted(above.name)} WHERE ${quoted(OWN.deletedAt)} IS NULL`,
        [table.name],
      );
    });
  }

  note(run: string, done: TableRun): Promise<void> {
    const { table, kind, isFull, calls, read, written, rejected, deleted, startedAt, endedAt, error } = done;
    return this.#alone(async () => {
      await this.#db.load("_runs", RUN_COLUMNS, [
        [
          run,
          table,
          kind,
          isFull,
          calls,
          read,
          written,
          rejected,
          deleted,
          startedAt,
          endedAt,
          error ?? null,
        ],
      ]);
      this.#isNoted = true;
      await this.#db.settle?.();
      await this.#export(table);
    });
  }

  /** A file that is older than its table is known to be, whatever comes between. */
  async #export(name: string): Promise<void> {
    const table = this.#tables.get(name);
    if (this.#exporter === undefined || table === undefined) return;
    const mark = `"table" = $1 AND "key" = $2`;
    const stale = await this.#db.all(`SELECT 1 AS "n" FROM "_pending" WHERE ${mark}`, [EXPORT, name]);
    if (stale.length > 0) {
      for (const part of partsOf(table, this.#aboveOf(table)))
        await this.#exporter(this.#db, part.name, loadColumns(part));
      await this.#db.run(`DELETE FROM "_pending" WHERE ${mark}`, [EXPORT, name]);
    }
  }

  /** Tables of ours, of all runs: once, not with each table that was read. */
  async #exportOwn(): Promise<void> {
    if (this.#exporter === undefined || !this.#isNoted) return;
    this.#isNoted = false;
    await this.#exporter(this.#db, "_rejected", REJECTED_COLUMNS);
    await this.#exporter(this.#db, "_runs", RUN_COLUMNS);
  }

  async #markStale({ name }: TableSpec): Promise<void> {
    if (this.#exporter === undefined) return;
    await this.#db.run(`DELETE FROM "_pending" WHERE "table" = $1 AND "key" = $2`, [EXPORT, name]);
    await this.#db.run(`INSERT INTO "_pending" ("table", "key") VALUES ($1, $2)`, [EXPORT, name]);
  }

  close(): Promise<void> {
    return this.#alone(async () => {
      try {
        await this.#exportOwn();
      } finally {
        await this.#db.close();
      }
    });
  }

  /** One after the other: a transaction is of the whole connection. */
  #alone<T>(work: () => Promise<T>): Promise<T> {
    const next = this.#last.then(work).catch((error: unknown) => {
      throw databaseError(error, this.name);
    });
    this.#last = next.catch(() => undefined);
    return next;
  }

  #transaction<T>(work: () => Promise<T>): Promise<T> {
    return this.#alone(async () => {
      await this.#db.run("BEGIN");
      try {
        const result = await work();
        await this.#db.run("COMMIT");
        return result;
      } catch (error) {
        // The connection may be what is gone: the first error says more.
        await this.#db.run("ROLLBACK").catch(() => undefined);
        // They went with it.
        this.#keyTables.clear();
        throw error;
      }
    });
  }

  /**
   * Writes rows; of those with one that the database refuses, halves, until that one is alone. It would else be in the way of its table for
   * ever, for each run would begin with it.
   */
  async #tried(
    part: Part,
    rows: readonly Row[],
    write: (rows: readonly Row[]) => Promise<void>,
  ): Promise<{ readonly rows: readonly Row[]; readonly refused: readonly Rejected[] }> {
    if (this.#db.refusal === undefined || rows.length === 0) {
      await write(rows);
      return { rows, refused: [] };
    }
    await this.#db.run("SAVEPOINT tried");
    try {
      await write(rows);
      await this.#db.run("RELEASE SAVEPOINT tried");
      return { rows, refused: [] };
    } catch (error) {
      const reason = this.#db.refusal(error);
      if (reason === undefined) throw error;
      await this.#db.run("ROLLBACK TO SAVEPOINT tried");
      await this.#db.run("RELEASE SAVEPOINT tried");
      this.#keyTables.clear();
      const [only] = rows;
      if (only && rows.length === 1) return { rows: [], refused: [setAside(only, part, reason)] };
    }
    const half = Math.ceil(rows.length / 2);
    const first = await this.#tried(part, rows.slice(0, half), write);
    const second = await this.#tried(part, rows.slice(half), write);
    return { rows: [...first.rows, ...second.rows], refused: [...first.refused, ...second.refused] };
  }

  #aboveOf(table: TableSpec): TableSpec | undefined {
    return aboveOf(table, this.#tables);
  }

  /** What is kept of the place of a reading. */
  async #kept(table: string): Promise<unknown> {
    const [row] = await this.#db.all(`SELECT "cursor" FROM "_tables" WHERE "name" = $1`, [table]);
    const text = row?.["cursor"];
    return typeof text === "string" ? JSON.parse(text) : undefined;
  }

  /** Writes down what is to be kept of a table. */
  async #keep(table: string, column: "cursor" | "spec", value: unknown): Promise<void> {
    await this.#db.run(
      `INSERT INTO "_tables" ("name", ${quoted(column)}) VALUES ($1, $2) ON CONFLICT ("name") DO UPDATE SET ${quoted(column)} = excluded.${quoted(column)}`,
      [table, JSON.stringify(value)],
    );
  }

  /** Deletes what the rows take the place of. */
  async #forget(
    { table, parents }: Batch,
    [self, ...lists]: readonly [Part, ...Part[]],
    rows: readonly Row[],
  ): Promise<void> {
    const key = quoted(keyOf(table));
    const above = this.#aboveOf(table);
    const seen = await this.#seenOf(self.name);
    const deleteBy = async (where: string) => {
      for (const { name } of lists)
        await this.#db.run(
          `DELETE FROM ${quoted(name)} WHERE ${quoted(OWN.parent)} IN (SELECT ${key} FROM ${quoted(self.name)} WHERE ${where})`,
        );
      await this.#db.run(`DELETE FROM ${quoted(self.name)} WHERE ${where}`);
    };
    if (parents && parents.length > 0 && above) {
      const keys = await this.#keysIn(keyType(above), parents);
      await deleteBy(`${quoted(OWN.parent)} IN (SELECT "key" FROM ${keys})`);
    }
    const all = rows.map((row) => row.key);
    const replaced = seen === null ? all : all.filter((each) => seen.mayHave(each));
    if (replaced.length > 0) {
      const keys = await this.#keysIn(keyType(table), replaced);
      await deleteBy(`${key} IN (SELECT "key" FROM ${keys})`);
    }
    if (seen !== null) for (const row of rows) seen.add(row.key);
  }

  async #seenOf(table: string): Promise<Seen | null> {
    const known = this.#seen.get(table);
    if (known !== undefined) return known;
    const some = await this.#db.all(`SELECT 1 AS "n" FROM ${quoted(table)} LIMIT 1`);
    const seen = some.length === 0 ? new Seen() : null;
    this.#seen.set(table, seen);
    return seen;
  }

  /** A table of its own that holds keys, for as long as nobody asks for others of the type. */
  async #keysIn(type: ColumnType, keys: readonly (string | number)[]): Promise<string> {
    const name = `_keys_${type}`;
    if (!this.#keyTables.has(type)) {
      await this.#db.run(
        `CREATE TEMPORARY TABLE IF NOT EXISTS ${quoted(name)} ("key" ${this.#words.types[type]})`,
      );
      this.#keyTables.add(type);
    }
    await this.#db.run(`DELETE FROM ${quoted(name)}`);
    await this.#db.load(
      name,
      [{ name: "key", type }],
      keys.map((key) => [key]),
    );
    return quoted(name);
  }

  async #put([self, ...lists]: readonly [Part, ...Part[]], rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    await this.#db.load(
      self.name,
      loadColumns(self),
      rows.map(({ cells }) => cells),
    );
    for (const [i, list] of lists.entries()) {
      const inner: (readonly Cell[])[] = [];
      for (const { children } of rows) if (children) for (const cells of children[i] ?? []) inner.push(cells);
      if (inner.length > 0) await this.#db.load(list.name, loadColumns(list), inner);
    }
  }

  /** Sets records aside that no column takes; those that are fit now are not aside any more. */
  async #reject(
    { table, at, run }: Batch,
    rejected: readonly Rejected[],
    rows: readonly Row[],
  ): Promise<void> {
    const [some] = await this.#db.all(`SELECT 1 AS "n" FROM "_rejected" WHERE "table" = $1 LIMIT 1`, [
      table.name,
    ]);
    const marks = new Map(rejected.map((each) => [markOf(table.name, each), each]));
    if (some) {
      const fit = rows.map(({ key }) => markOf(table.name, { key: String(key), record: "" }));
      const keys = await this.#keysIn("text", [...fit, ...marks.keys()]);
      await this.#db.run(
        `DELETE FROM "_rejected" WHERE "table" = $1 AND "hash" IN (SELECT "key" FROM ${keys})`,
        [table.name],
      );
    }
    if (marks.size === 0) return;
    await this.#db.load(
      "_rejected",
      REJECTED_COLUMNS,
      [...marks].map(([mark, { key, reason, record }]) =>
        [table.name, key, mark, reason, record, run, at].map((cell) =>
          // What was set aside for its text has it here as JSON does, where it can be read.
          cell !== null && this.#words.unfit(cell, "text") !== undefined
            ? JSON.stringify(cell).replaceAll("\0", "\\u0000")
            : cell,
        ),
      ),
    );
  }

  /** Rows below are asked for again by each record that is written; those that nobody read yet begin with all of them. */
  async #ask(table: TableSpec, rows: readonly Row[]): Promise<void> {
    const names = [...this.#tables.values()].flatMap(({ name, source }) =>
      source.kind === "below" && source.of === table.name ? [name] : [],
    );
    if (rows.length === 0 || names.length === 0) return;
    const read = await this.#db.all(`SELECT "name" FROM "_tables" WHERE "cursor" IS NOT NULL`);
    const below = names.filter((name) => read.some((row) => row["name"] === name));
    if (below.length === 0) return;
    const keys = await this.#keysIn(
      "text",
      rows.map(({ key }) => String(key)),
    );
    for (const name of below) {
      await this.#forgetPending(name, keys);
      await this.#db.run(
        `INSERT INTO "_pending" ("table", "key") SELECT CAST($1 AS ${this.#words.types.text}), "key" FROM ${keys}`,
        [name],
      );
    }
  }

  async #answered({ name }: TableSpec, parents: readonly (string | number)[]): Promise<void> {
    if (parents.length > 0) await this.#forgetPending(name, await this.#keysIn("text", parents.map(String)));
  }

  /** @param keys the table that holds them */
  async #forgetPending(table: string, keys: string): Promise<void> {
    await this.#db.run(`DELETE FROM "_pending" WHERE "table" = $1 AND "key" IN (SELECT "key" FROM ${keys})`, [
      table,
    ]);
  }

  async #markGone({ table, at }: Batch, before: string): Promise<number> {
    const { timestamp } = this.#words.types;
    const moment = (n: number) => `CAST($${n} AS ${timestamp})`;
    const stale = `${quoted(OWN.deletedAt)} IS NULL AND ${quoted(OWN.syncedAt)} <`;
    const [row] = await this.#db.all(
      `SELECT count(*) AS "n" FROM ${quoted(table.name)} WHERE ${stale} ${moment(1)}`,
      [before],
    );
    await this.#db.run(
      `UPDATE ${quoted(table.name)} SET ${quoted(OWN.deletedAt)} = ${moment(1)} WHERE ${stale} ${moment(2)}`,
      [at, before],
    );
    return Number(row?.["n"] ?? 0);
  }
}

/** A table beside another one, for rows of a reading that has not come to its end. */
function stagedName({ name }: TableSpec): string {
  return `_next_${name}`;
}

/** What all rows were read of. */
const SOURCE = "_source";

/** Kept among what is still to be asked for: tables whose files are older than they are. */
const EXPORT = "_export";

const RUN_COLUMNS: readonly LoadColumn[] = [
  { name: "run", type: "text" },
  { name: "table", type: "text" },
  { name: "kind", type: "text" },
  { name: "is_full", type: "boolean" },
  ...["calls", "read", "written", "rejected", "deleted"].map((name): LoadColumn => ({ name, type: "int64" })),
  { name: "started_at", type: "timestamp" },
  { name: "ended_at", type: "timestamp" },
  { name: "error", type: "text" },
];

const REJECTED_COLUMNS: readonly LoadColumn[] = [
  ...["table", "key", "hash", "reason", "record", "run"].map((name): LoadColumn => ({ name, type: "text" })),
  { name: "at", type: "timestamp" },
];

function loadColumns(part: Part): readonly LoadColumn[] {
  return columnsOf(part).map(([name, type]) => ({ name, type }));
}

/** Of several versions of a record the last. */
function lastOfEach(rows: readonly Row[]): readonly Row[] {
  // Feeds and lists mostly come in the order of their ids.
  const isSorted = rows.every(({ key }, i) => i === 0 || (rows[i - 1]?.key ?? 0) < key);
  if (isSorted) return rows;
  const byKey = new Map<string | number, Row>();
  for (const row of rows) byKey.set(row.key, row);
  return byKey.size === rows.length ? rows : [...byKey.values()];
}

/** What tells a record that was set aside from others: its key, or all of it. */
function markOf(table: string, { key, record }: Pick<Rejected, "key" | "record">): string {
  return shortHash(JSON.stringify([table, key, key === null ? record : ""]));
}
