/**
 * Files in a folder: one for each table, named like it, as JSON lines or as Parquet.
 *
 * A database in the same folder takes the rows, with all that it does for a run that breaks off. When its table was read a file is written
 * anew from it, aside and then renamed: who reads a file finds all of it, as it was or as it is.
 */
import { type Cell, digitsOf } from "./cells.js";
import type { Database, LoadColumn } from "./database.js";
import { dirname, join, makeFolder, openFile, rename } from "./node.js";
import type { ColumnType } from "./table.js";
import { literal, quoted } from "./words.js";

/** Writes the file of a table. */
export type Exporter = (database: Database, table: string, columns: readonly LoadColumn[]) => Promise<void>;

/** A file for each table, with a line for each row. */
export function jsonLinesIn(folder: string): Exporter {
  return (database, table, columns) =>
    aside(join(folder, `${table}.jsonl`), async (path) => {
      const file = await openFile(path, "w");
      try {
        for await (const rows of database.rows(table, columns))
          await file.write(rows.map((row) => `${lineOf(row, columns)}\n`).join(""));
        await file.sync();
      } finally {
        await file.close();
      }
    });
}

/** Parquet, as DuckDB writes it. */
export function parquetIn(folder: string): Exporter {
  return (database, table) =>
    aside(join(folder, `${table}.parquet`), async (path) => {
      await database.run(`COPY ${quoted(table)} TO ${literal(path)} (FORMAT parquet, COMPRESSION zstd)`);
      const file = await openFile(path, "r+");
      await file.sync();
      await file.close();
    });
}

async function aside(path: string, write: (path: string) => Promise<void>): Promise<void> {
  await makeFolder(dirname(path));
  const other = `${path}.new`;
  await write(other);
  await rename(other, path);
}

function lineOf(row: readonly Cell[], columns: readonly LoadColumn[]): string {
  return `{${columns.map(({ name, type }, i) => `${JSON.stringify(name)}:${jsonCell(row[i] ?? null, type)}`).join(",")}}`;
}

/** Types whose texts are JSON as they are. */
const AS_WRITTEN: ReadonlySet<ColumnType> = new Set(["json", "int64", "decimal", "double"]);

function jsonCell(cell: Cell, type: ColumnType): string {
  if (type === "decimal" && (typeof cell === "number" || typeof cell === "string")) return digitsOf(cell);
  return typeof cell === "string" && AS_WRITTEN.has(type) ? cell : JSON.stringify(cell);
}
