/** Targets by what people type: `postgres://…`, `duckdb:FILE`, `sqlite:FILE`, `jsonl:DIR`, `parquet:DIR`. */
import type { Database } from "./database.js";
import { duckdb } from "./drivers/duckdb.js";
import { type Load, MissingPackage } from "./drivers/module.js";
import { postgres } from "./drivers/postgres.js";
import { sqlite } from "./drivers/sqlite.js";
import { type Exporter, jsonLinesIn, parquetIn } from "./files.js";
import { dirname, existsSync, join, makeFolder } from "./node.js";
import { SqlTarget } from "./sql-target.js";
import { type Target } from "./target.js";
import { databaseError, TargetError } from "./target-error.js";
import type { Dialect } from "./words.js";

interface Kind {
  readonly dialect: Dialect;
  /** What stands behind the colon. */
  readonly of: string;
  readonly database: (at: string, load: Load) => Promise<Database>;
  /** Of files, which are made of the database. */
  readonly exporter?: (folder: string) => Exporter;
}

/** In the order in which people are told of them. */
export const KINDS: Readonly<Record<string, Kind>> = {
  postgres: {
    dialect: "postgres",
    of: "//HOST/DATABASE",
    database: (url, load) => postgres(`postgres:${url}`, load),
  },
  postgresql: {
    dialect: "postgres",
    of: "//HOST/DATABASE",
    database: (url, load) => postgres(`postgresql:${url}`, load),
  },
  duckdb: { dialect: "duckdb", of: "FILE", database: (file, load) => inFolder(file, load, duckdb) },
  sqlite: { dialect: "sqlite", of: "FILE", database: (file, load) => inFolder(file, load, sqlite) },
  jsonl: { dialect: "duckdb", of: "FOLDER", database: besides, exporter: jsonLinesIn },
  parquet: {
    dialect: "duckdb",
    of: "FOLDER",
    database: (folder, load) => inFolder(join(folder, `${BESIDES}.duckdb`), load, duckdb),
    exporter: parquetIn,
  },
};

/** The database that files are made of. */
const BESIDES = "_tables";

export interface OpenOptions {
  /** Loads a package by its name; default from where this module is. */
  readonly load?: Load | undefined;
  /** Stands between the target and its database: to count or to log what is asked of it. */
  readonly through?: ((database: Database) => Database) | undefined;
}

/**
 * @param to `postgres://…`, `duckdb:FILE`, `sqlite:FILE`, `jsonl:DIR`, `parquet:DIR`
 * @throws TargetError for what is none of these, for a package that is not there, and for what cannot be opened
 */
export async function openTarget(to: string, options: OpenOptions = {}): Promise<Target> {
  const { kind, at } = targetOf(to);
  const { load = (name) => import(name), through = (database) => database } = options;
  // Files are what people look for, whatever they are made of.
  const name = kind.exporter && `${to.slice(0, to.indexOf(":"))} files in ${at}`;
  try {
    return new SqlTarget(through(await kind.database(at, load)), kind.exporter?.(at), name);
  } catch (error) {
    throw databaseError(error, name ?? "The target");
  }
}

/**
 * A target to look at: nothing is made, and nobody kept out.
 *
 * @returns nothing where there is no such file yet
 */
export async function peekTarget(to: string, options?: OpenOptions): Promise<Target | undefined> {
  const { kind, at } = targetOf(to);
  if (kind.dialect !== "postgres" && !existsSync(at)) return undefined;
  const target = await openTarget(to, options);
  await target.peek();
  return target;
}

/** What was typed is no target. */
export class UnknownTarget extends TargetError {}

/** @throws UnknownTarget */
export function targetOf(to: string): { readonly kind: Kind; readonly at: string } {
  const colon = to.indexOf(":");
  const kind = Object.hasOwn(KINDS, to.slice(0, colon)) ? KINDS[to.slice(0, colon)] : undefined;
  const at = to.slice(colon + 1);
  const isServer = kind?.dialect === "postgres";
  if (kind === undefined || at === "" || isServer !== at.startsWith("//") || (isServer && !isAddress(to)))
    throw new UnknownTarget(`A target is one of ${FORMS.join(", ")}.`);
  return { kind, at };
}

function isAddress(text: string): boolean {
  try {
    return new URL(text).href !== "";
  } catch {
    return false;
  }
}

const FORMS = Object.entries(KINDS)
  .filter(([name]) => name !== "postgresql")
  .map(([name, { of }]) => `${name}:${of}`);

async function inFolder(file: string, load: Load, open: (file: string, load: Load) => Promise<Database>) {
  await makeFolder(dirname(file));
  return open(file, load);
}

/** Whichever database is there, and the one that was: nobody sees it. */
async function besides(folder: string, load: Load): Promise<Database> {
  const [duck, lite] = [join(folder, `${BESIDES}.duckdb`), join(folder, `${BESIDES}.sqlite`)];
  if (existsSync(lite) && !existsSync(duck)) return sqlite(lite, load);
  try {
    return await inFolder(duck, load, duckdb);
  } catch (error) {
    if (!(error instanceof MissingPackage)) throw error;
    // Of two that would do, the first is told.
    return inFolder(lite, load, sqlite).catch((other: unknown) => {
      throw other instanceof MissingPackage ? error : other;
    });
  }
}
