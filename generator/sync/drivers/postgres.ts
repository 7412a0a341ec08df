/** PostgreSQL, by the packages `pg` and `pg-copy-streams`. */
import type { Cell } from "../cells.js";
import type { Database, LoadColumn } from "../database.js";
import { finished, once, type Writable } from "../node.js";
import { TargetError } from "../target.js";
import { quoted } from "../words.js";
import { type Load, loaded } from "./module.js";

interface Client {
  connect(): Promise<unknown>;
  query(
    sql: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly Record<string, unknown>[] }>;
  query(stream: Writable): Writable;
  end(): Promise<void>;
  on(event: "error", listener: (error: Error) => void): unknown;
}

interface Pg {
  readonly Client: new (options: object) => Client;
}

interface Copy {
  readonly from: (sql: string) => Writable;
}

/** @param url `postgres://user@host/database`, with `?schema=name` for tables elsewhere than in `public` */
export async function postgres(url: string, load: Load): Promise<Database> {
  const { Client: PgClient } = await loaded<Pg>(load, "pg", "PostgreSQL", ["pg-copy-streams"]);
  const { from } = await loaded<Copy>(load, "pg-copy-streams", "PostgreSQL");
  const at = new URL(url);
  const schema = at.searchParams.get("schema") ?? undefined;
  at.searchParams.delete("schema");
  const name = `PostgreSQL at ${at.host}${at.pathname}${schema === undefined ? "" : `, schema ${schema}`}`;
  const client = new PgClient({
    connectionString: at.href,
    application_name: "api-tables-sync",
    keepAlive: true,
  });
  // A connection that breaks while nobody asks is told by the next statement.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch (error) {
    // The message of the driver may hold what it was given.
    const { code, message } = error as { readonly code?: string; readonly message: string };
    const said = message.replaceAll(decodeURIComponent(at.password) || "\0", "…");
    throw new TargetError(`${name} cannot be used: ${said || (code ?? "no reason given")}`);
  }
  return new Postgres({ client, from, schema, name });
}

interface Parts {
  readonly client: Client;
  readonly from: Copy["from"];
  readonly schema: string | undefined;
  readonly name: string;
}

class Postgres implements Database {
  readonly dialect = "postgres";
  readonly name: string;
  readonly #parts: Parts;
  #isOpen = true;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.name = parts.name;
  }

  async lock(): Promise<void> {
    const { schema } = this.#parts;
    // Held by the connection: it ends with the process, however that ends. Before anything is made, for two cannot make one schema at once.
    const [row] = await this.all(
      `SELECT pg_try_advisory_lock(hashtext('api-tables-sync'), hashtext(coalesce($1, current_schema()))) AS "free"`,
      [schema ?? null],
    );
    if (row?.["free"] !== true) throw new TargetError(`Another sync into ${this.name} is under way.`);
    if (schema !== undefined) {
      // Who may use a schema may have no right to make one.
      const known = await this.all("SELECT 1 FROM pg_namespace WHERE nspname = $1", [schema]);
      if (known.length === 0) await this.run(`CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
      await this.run(`SET search_path TO ${quoted(schema)}`);
    }
    await this.run("SET TIME ZONE 'UTC'");
    await this.run("SET client_min_messages TO warning");
  }

  async look(): Promise<void> {
    const { schema } = this.#parts;
    if (schema !== undefined) await this.run(`SET search_path TO ${quoted(schema)}`);
  }

  refusal(error: unknown): string | undefined {
    const { code, message } = error as { readonly code?: unknown; readonly message: string };
    return typeof code === "string" && REFUSED.test(code) ? message : undefined;
  }

  async run(sql: string, parameters: readonly Cell[] = []): Promise<void> {
    await this.#parts.client.query(sql, parameters);
  }

  async all(sql: string, parameters: readonly Cell[] = []) {
    const { rows } = await this.#parts.client.query(sql, parameters);
    return rows;
  }

  async load(
    table: string,
    columns: readonly LoadColumn[],
    rows: readonly (readonly Cell[])[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const names = columns.map(({ name }) => quoted(name)).join(", ");
    const { client, from } = this.#parts;
    const stream = client.query(from(`COPY ${quoted(table)} (${names}) FROM STDIN`));
    // Its end may come before all is written: a row that the database refuses.
    const done = finished(stream);
    done.catch(() => undefined);
    const cells = new Array<string>(columns.length);
    for (let from = 0; from < rows.length; from += CHUNK_ROWS) {
      const lines: string[] = [];
      for (const row of rows.slice(from, from + CHUNK_ROWS)) {
        for (let i = 0; i < cells.length; i += 1) cells[i] = copied(row[i] ?? null);
        // Joined at once: texts that grow piece by piece leave much behind.
        lines.push(cells.join("\t"));
      }
      if (!stream.write(`${lines.join("\n")}\n`)) await Promise.race([once(stream, "drain"), done]);
    }
    stream.end();
    await done;
  }

  /** Nothing reads it: rows are where everybody can ask for them. */
  async *rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
    throw new TargetError("Rows of PostgreSQL are not exported.");
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    await this.#parts.client.end();
  }
}

/** Codes of what a column does not take, and of what is too long or too deep for the server. */
const REFUSED = /^(?:22|54)/;

/** Rows that are sent at once. */
const CHUNK_ROWS = 200;

/** A cell in the format of COPY. */
function copied(cell: Cell): string {
  if (typeof cell !== "string")
    return cell === null ? "\\N" : cell === true ? "t" : cell === false ? "f" : String(cell);
  return ESCAPED.test(cell) ? cell.replace(ESCAPES, (c) => ESCAPE[c] ?? c) : cell;
}

const ESCAPED = /[\\\n\r\t]/;
const ESCAPES = /[\\\n\r\t]/g;
const ESCAPE: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
