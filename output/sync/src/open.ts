/** Targets by what people type: `postgres://…`, `duckdb:FILE`, `sqlite:FILE`, `jsonl:DIR`, `parquet:DIR`. */
import type { Database } from "./database.js";
import { duckdb } from "./drivers/duckdb.js";
import { type Load, MissingPackage } from "./drivers/module.js";
import { postgres } from "./drivers/postgres.js";
import { sqlite } from "./drivers/sqlite.js";
import { jsonLinesIn, parquetIn } from "./files.js";
import { dirname, existsSync, join, makeFolder } from "./node.js";
import { SqlTarget } from "./sql-target.js";
import { type Target, TargetError } from "./target.js";
import type { Dialect } from "./words.js";

interface Kind {
  readonly dialect: Dialect;
  /** What stands behind the colon. */
  readonly of: string;
  readonly open: (at: string, load: Load) => Promise<Target>;
}

/** In the order in which people are told of them. */
export const KINDS: Readonly<Record<string, Kind>> = {
  postgres: {
    dialect: "postgres",
    of: "//HOST/DATABASE",
    open: async (url, load) => new SqlTarget(await postgres(`postgres:${url}`, load)),
  },
  postgresql: {
    dialect: "postgres",
    of: "//HOST/DATABASE",
    open: async (url, load) => new SqlTarget(await postgres(`postgresql:${url}`, load)),
  },
  duckdb: {
    dialect: "duckdb",
    of: "FILE",
    open: async (file, load) => new SqlTarget(await inFolder(file, load, duckdb)),
  },
  sqlite: {
    dialect: "sqlite",
    of: "FILE",
    open: async (file, load) => new SqlTarget(await inFolder(file, load, sqlite)),
  },
  jsonl: {
    dialect: "duckdb",
    of: "FOLDER",
    open: async (folder, load) => new SqlTarget(await besides(folder, load), jsonLinesIn(folder)),
  },
  parquet: {
    dialect: "duckdb",
    of: "FOLDER",
    open: async (folder, load) =>
      new SqlTarget(await inFolder(join(folder, `${BESIDES}.duckdb`), load, duckdb), parquetIn(folder)),
  },
};

/** The database that files are made of. */
const BESIDES = "_tables";

/**
 * @param to `postgres://…`, `duckdb:FILE`, `sqlite:FILE`, `jsonl:DIR`, `parquet:DIR`
 * @param load loads a package by its name; default from where this module is
 * @throws TargetError for what is none of these, for a package that is not there, and for what cannot be opened
 */
export async function openTarget(to: string, load: Load = (name) => import(name)): Promise<Target> {
  const { kind, at } = targetOf(to);
  return kind.open(at, load);
}

/**
 * A target to look at: nothing is made, and nobody kept out.
 *
 * @returns nothing where there is no such file yet
 */
export async function peekTarget(to: string, load?: Load): Promise<Target | undefined> {
  const { kind, at } = targetOf(to);
  if (kind.dialect !== "postgres" && !existsSync(at)) return undefined;
  const target = await openTarget(to, load);
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
  if (kind === undefined || at === "" || (kind.dialect === "postgres") !== at.startsWith("//"))
    throw new UnknownTarget(`A target is one of ${FORMS.join(", ")}.`);
  return { kind, at };
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
    return inFolder(lite, load, sqlite);
  }
}
