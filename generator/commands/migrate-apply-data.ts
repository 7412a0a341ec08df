/**
 * `stgen migrate apply-data`: lines of records of the new API in, objects of the old one out, or back.
 *
 * Files stream, a batch of records at a time; what is looked up in is held in memory. No fault quotes what is in a file.
 */
import { resolve } from "node:path";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { unreadable } from "../diagnostics/files.ts";
import { formatDiagnostics } from "../diagnostics/print.ts";
import { compose } from "../former/compose.ts";
import { type FieldTree, fieldsAt, fieldTree } from "../former/fields.ts";
import type { Plan } from "../former/plan.ts";
import { append } from "../ground/collections.ts";
import { FileError, reasonOf } from "../ground/errors.ts";
import { parseJson } from "../ground/json.ts";
import { stderr, stdout } from "../ground/system.ts";
import { count } from "../ground/text.ts";
import { planFor } from "../migrate/data/known.ts";
import { reversed } from "../migrate/data/reverse.ts";
import { type Kept, tableReader, type Tables } from "../migrate/data/tables.ts";
import { planOf } from "../migrate/plan/plan.ts";
import { type TableOf, tablesOf } from "../migrate/sql/tables.ts";
import { settingsOf } from "../model/settings.ts";
import { unknownObject } from "../payload/report-file.ts";
import { shown } from "../read/disk.ts";
import { readLines } from "../read/lines.ts";
import { isObject, type JsonObject } from "../runtime/mocks/shape.ts";
import { writePieces } from "../write/stream.ts";
import { readBundled } from "./bundled-mock.ts";
import { EXIT, exitOf } from "./exit.ts";
import { bundledMigration } from "./migrate.ts";

export interface ApplyDataFlags {
  readonly files: readonly string[];
  readonly object?: string;
  readonly reverse?: boolean;
  readonly records?: readonly string[];
  readonly fields?: readonly string[];
  readonly timeZone?: string;
  readonly out?: string;
}

/** Records that are worked on at once: equal look-ups of theirs are one. */
const BATCH = 500;
/** Lines that are told to be at fault. */
const MOST_FAULTS = 20;

/** @returns the exit code */
export async function applyDataCommand(flags: ApplyDataFlags): Promise<number> {
  const run = new Run(flags);
  await run.all();
  return run.end();
}

class Run {
  readonly #flags: ApplyDataFlags;
  readonly #faults: Diagnostic[] = [];
  /** Values that were left out, or not looked up, and how often. */
  readonly #counts = {
    left: new Map<string, number>(),
    missing: new Map<string, number>(),
    skipped: 0,
    read: 0,
  };

  constructor(flags: ApplyDataFlags) {
    this.#flags = flags;
  }

  end(): number {
    const { left, missing, skipped, read } = this.#counts;
    if (this.#faults.length > 0)
      stderr.write(`${formatDiagnostics(this.#faults.slice(0, MOST_FAULTS), [], { color: false })}\n`);
    if (hasErrors(this.#faults)) {
      const more = this.#faults.length - MOST_FAULTS;
      if (more > 0) stderr.write(`and ${count(more, "more line")} at fault.\n`);
      return exitOf(this.#faults);
    }
    if (read === 0)
      stderr.write(`0 records: ${this.#flags.files.map(short).join(", ")} has no line with one.\n`);
    if (left.size > 0)
      stderr.write(`Left out, since V2 has no such value or not for sure: ${listed(left)}.\n`);
    if (missing.size > 0)
      stderr.write(
        `Not known, and null: what is looked up in ${listed(missing)}. Hand these records over with --records.\n`,
      );
    if (skipped > 0) stderr.write(`Passed over: ${count(skipped, "row")} of other entities.\n`);
    return EXIT.ok;
  }

  async all(): Promise<void> {
    const { report, catalogues, diagnostics } = await bundledMigration();
    if (!report || !catalogues) return void this.#faults.push(...diagnostics);
    const plan = planOf(report.rows, catalogues, settingsOf({}).vendor.wire);
    const tableOf = tablesOf((await readBundled()).domains);
    const object = this.#flags.object ?? (await this.#recognised(plan, tableOf));
    if (object === undefined) return;
    this.#faults.push(...unknownObject(Object.keys(plan.objects), object, "--object"));
    const tables = await this.#tables();
    if (this.#faults.length > 0) return;
    const make =
      this.#flags.reverse === true
        ? this.#backwards(plan, object)
        : this.#forwards({ plan, object, tableOf, tables });
    if (!make) return;
    const entity = entityOf(plan, object, tableOf);
    if (this.#flags.out === undefined) await this.#stream(make, entity, print);
    else
      this.#faults.push(
        ...(await writePieces(this.#flags.out, async (write) => {
          await this.#stream(make, entity, write);
          return this.#faults.length === 0;
        })),
      );
  }

  /** Of the entity of the first row, the old object with most fields. */
  async #recognised(plan: Plan, tableOf: TableOf): Promise<string | undefined> {
    for await (const row of this.#rows(this.#flags.files.slice(0, 1))) {
      const entity = isRow(row) ? row.entity : undefined;
      const fitting = Object.keys(plan.objects).filter((name) => entityOf(plan, name, tableOf) === entity);
      const size = (name: string) => Object.keys(plan.objects[name]?.fields ?? {}).length;
      const [found] = fitting.sort((a, b) => size(b) - size(a));
      if (entity !== undefined && found !== undefined) return found;
      const reason =
        entity === undefined
          ? "its records do not say what they are"
          : "no V1 object is made of what its rows are";
      const hint = "Name the V1 object with --object, such as --object Job.";
      this.#fault(this.#flags.files[0] ?? "", new FileError(reason, hint));
      return undefined;
    }
    return undefined;
  }

  async #tables(): Promise<Tables> {
    const tables = new Map<string, Kept[]>();
    for await (const row of this.#rows(this.#flags.records ?? [])) {
      if (isRow(row)) append(tables, row.entity, { record: row.record, of: row.of });
      else {
        const reason = `line ${row.line} has no entity and record`;
        this.#fault(row.place, new FileError(reason, 'A row is {"entity":"crm/customers","record":{…}}.'));
      }
    }
    return tables;
  }

  #forwards(of: {
    readonly plan: Plan;
    readonly object: string;
    readonly tableOf: TableOf;
    readonly tables: Tables;
  }): Make | undefined {
    const { plan, object, tableOf, tables } = of;
    const fields = this.#fieldTree(plan, object);
    if (!fields) return undefined;
    const { timeZone } = this.#flags;
    const own = entityOf(plan, object, tableOf);
    const known = planFor(plan, tableOf, (entity) => entity === own || tables.has(entity));
    const missing = (entity: string, values: number) => add(this.#counts.missing, entity, values);
    return (records) => {
      // What asks for more of the records themselves, as a feed does, asks these.
      const rows = records.map((record): Kept => ({ record }));
      const here = own === undefined || tables.has(own) ? tables : new Map(tables).set(own, rows);
      const read = tableReader(here, tableOf, missing);
      return compose(known, object, records, { read, fields, ...(timeZone !== undefined && { timeZone }) });
    };
  }

  #fieldTree(plan: Plan, object: string): FieldTree | undefined {
    try {
      return this.#flags.fields ? fieldTree(plan, object, this.#flags.fields) : fieldsAt(plan, object);
    } catch (error) {
      const known = Object.keys(plan.objects[object]?.fields ?? {}).sort();
      const hint = `${object} has ${known.join(", ")}.`;
      this.#faults.push(diagnostic("option-invalid", { option: "--fields", reason: reasonOf(error), hint }));
      return undefined;
    }
  }

  #backwards(plan: Plan, object: string): Make {
    const { timeZone } = this.#flags;
    const left = (path: string) => add(this.#counts.left, path, 1);
    const options = { left, ...(timeZone !== undefined && { timeZone }) };
    return (records) => Promise.resolve(records.map((record) => reversed(plan, object, record, options)));
  }

  async #stream(
    make: Make,
    entity: string | undefined,
    write: (text: string) => Promise<void>,
  ): Promise<void> {
    let batch: JsonObject[] = [];
    const flush = async () => {
      // Where a line is at fault the rest is read for the faults of others alone.
      if (batch.length > 0 && this.#faults.length === 0)
        await write((await make(batch)).map((one) => `${JSON.stringify(one)}\n`).join(""));
      batch = [];
    };
    for await (const row of this.#rows(this.#flags.files)) {
      this.#counts.read += 1;
      if (isRow(row) && entity !== undefined && row.entity !== entity) this.#counts.skipped += 1;
      else batch.push(isRow(row) ? row.record : row.value);
      if (batch.length >= BATCH) await flush();
    }
    await flush();
  }

  /** The objects of lines; what is none is a fault. */
  async *#rows(files: readonly string[]): AsyncGenerator<Row | Found> {
    for (const path of files)
      try {
        for await (const { text, number } of readLines(path)) {
          const line = text.replace(/^\ufeff/, "").trim();
          if (line === "") continue;
          const value = parseJson(line);
          if (isObject(value)) yield rowOf(value) ?? { value, place: path, line: number };
          else
            this.#fault(
              path,
              new FileError(
                `line ${number} is no object of JSON`,
                "Each record stands on a line of its own.",
              ),
            );
        }
      } catch (error) {
        this.#fault(path, error);
      }
  }

  #fault(path: string, error: unknown): void {
    this.#faults.push(unreadable(short(path), error));
  }
}

type Make = (records: readonly JsonObject[]) => Promise<readonly unknown[]>;

/** As `stgen mock --records` takes it. */
interface Row {
  readonly entity: string;
  readonly record: JsonObject;
  readonly of?: unknown;
}

interface Found {
  readonly value: JsonObject;
  readonly place: string;
  readonly line: number;
}

function rowOf({ entity, record, of }: JsonObject): Row | undefined {
  return typeof entity === "string" && isObject(record) ? { entity, record, of } : undefined;
}

function isRow(row: Row | Found): row is Row {
  return "entity" in row;
}

/** What an old object is made of. */
function entityOf(plan: Plan, object: string, tableOf: TableOf): string | undefined {
  const [first] = plan.objects[object]?.one ?? [];
  return first && "call" in first ? tableOf(first)?.entity : undefined;
}

function add(counts: Map<string, number>, name: string, more: number): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}

function listed(counts: ReadonlyMap<string, number>): string {
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, times]) => `${name} (${times})`)
    .join(", ");
}

function short(path: string): string {
  return shown(resolve(path));
}

async function print(text: string): Promise<void> {
  if (!stdout.write(text)) await new Promise<void>((go) => stdout.once("drain", go));
}
