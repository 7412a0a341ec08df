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
import type { Unfit } from "../former/fit.ts";
import type { Plan } from "../former/plan.ts";
import { append } from "../ground/collections.ts";
import { FileError, reasonOf } from "../ground/errors.ts";
import { stderr } from "../ground/system.ts";
import type { JsonValue } from "../ground/json.ts";
import { count } from "../ground/text.ts";
import { planFor } from "../migrate/data/known.ts";
import { reversed } from "../migrate/data/reverse.ts";
import { type Kept, tableReader, type Tables } from "../migrate/data/tables.ts";
import { type TableOf, tablesOf } from "../migrate/sql/tables.ts";
import { settingsOf } from "../model/settings.ts";
import { unwrap } from "../payload/columns.ts";
import { unknownObject } from "../payload/report-file.ts";
import { realPath, shown } from "../read/disk.ts";
import { parseExact, printExact } from "../read/exact-json.ts";
import { readLines } from "../read/lines.ts";
import { isObject, type JsonObject } from "../runtime/mocks/shape.ts";
import { writePieces } from "../write/stream.ts";
import { bundled } from "./bundled.ts";
import { readBundled } from "./bundled-mock.ts";
import { ApplySummary } from "./apply-summary.ts";
import { createConsole } from "./console.ts";
import { EXIT, exitOf } from "./exit.ts";
import type { BundledFormer } from "./former-reader.ts";
import { conclude } from "./outcome.ts";
import { Pipe } from "./pipe.ts";

export interface ApplyDataFlags {
  readonly files: readonly string[];
  readonly object?: string;
  readonly reverse?: boolean;
  readonly records?: readonly string[];
  readonly fields?: readonly string[];
  readonly timeZone?: string;
  readonly out?: string;
  /** A summary as one JSON object, where the records go to a file. */
  readonly json?: boolean;
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
  readonly #summary = new ApplySummary();
  #object: string | undefined;
  #pipe: Pipe | undefined;

  constructor(flags: ApplyDataFlags) {
    this.#flags = flags;
  }

  async end(): Promise<number> {
    const { json, out, files } = this.#flags;
    const faults = this.#faults.slice(0, MOST_FAULTS);
    if (json === true) {
      const told = {
        ok: true,
        object: this.#object ?? null,
        out: short(out ?? ""),
        ...this.#summary.toJson(),
      };
      const result = hasErrors(faults) ? {} : { result: { text: "", json: told } };
      return conclude(createConsole("json"), { diagnostics: faults, ...result }, "");
    }
    if (faults.length > 0) stderr.write(`${formatDiagnostics(faults, [], { color: false })}\n`);
    if (hasErrors(faults)) {
      const more = this.#faults.length - MOST_FAULTS;
      if (more > 0) stderr.write(`and ${count(more, "more line")} at fault.\n`);
      return exitOf(faults);
    }
    for (const line of this.#summary.lines(files.map(short), out === undefined ? undefined : short(out)))
      stderr.write(`${line}\n`);
    return EXIT.ok;
  }

  async all(): Promise<void> {
    this.#faults.push(...usageFaults(this.#flags));
    if (this.#faults.length > 0) return;
    const { plan } = await bundled<BundledFormer>("former");
    const tableOf = tablesOf((await readBundled()).domains);
    const object = this.#flags.object ?? (await this.#recognised(plan, tableOf));
    if (object === undefined) return;
    this.#object = object;
    this.#faults.push(...unknownObject(Object.keys(plan.objects), object, "--object"));
    const tables = await this.#tables();
    if (this.#faults.length > 0) return;
    const make =
      this.#flags.reverse === true
        ? this.#backwards(plan, object)
        : this.#forwards({ plan, object, tableOf, tables });
    if (!make) return;
    const entity = entityOf(plan, object, tableOf);
    if (this.#flags.out === undefined) {
      this.#pipe = new Pipe();
      await this.#stream(make, entity, this.#pipe.print);
    } else
      this.#faults.push(
        ...(await writePieces(this.#flags.out, async (write) => {
          await this.#stream(make, entity, write);
          return this.#faults.length === 0;
        })),
      );
  }

  /** Of the entity of the first row, the old object with most fields. */
  async #recognised(plan: Plan, tableOf: TableOf): Promise<string | undefined> {
    for await (const row of this.#rows(this.#flags.files.filter(isSeekable).slice(0, 1))) {
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
      this.#fault(row.place, new FileError(reason, hint));
      return undefined;
    }
    if (!this.#flags.files.some(isSeekable)) {
      const reason = "standard input is read once, and nothing says before what its records are";
      this.#faults.push(
        diagnostic("option-invalid", {
          option: "--object",
          reason,
          hint: "Name the V1 object, such as Job.",
        }),
      );
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
    const { missing } = this.#summary;
    return (records, placeOf) => {
      // What asks for more of the records themselves, as a feed does, asks these.
      const rows = records.map((record): Kept => ({ record }));
      const here = own === undefined || tables.has(own) ? tables : new Map(tables).set(own, rows);
      const read = tableReader(here, tableOf, missing);
      const unfit = (one: Unfit) => this.#summary.unfit(one, placeOf);
      const zone = timeZone !== undefined && { timeZone };
      return compose(known, object, records, { read, fields, digits: true, unfit, ...zone });
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
    const { left } = this.#summary;
    const options = { left, ...(timeZone !== undefined && { timeZone }) };
    return (records) => Promise.resolve(records.map((record) => reversed(plan, object, record, options)));
  }

  async #stream(
    make: Make,
    entity: string | undefined,
    write: (text: string) => Promise<void>,
  ): Promise<void> {
    let batch: JsonObject[] = [];
    /** Of records of the batch: an id may stand on several lines. */
    let places = new Map<unknown, string>();
    const flush = async () => {
      // Where a line is at fault the rest is read for the faults of others alone.
      if (batch.length > 0 && this.#faults.length === 0) {
        const made = await make(batch, (record) => places.get(record));
        this.#summary.made += made.length;
        await write(made.map((one) => `${printExact(one)}\n`).join(""));
      }
      batch = [];
      places = new Map();
    };
    for await (const row of this.#rows(this.#flags.files)) {
      this.#summary.read += 1;
      const record = isRow(row) ? row.record : row.value;
      if (isRow(row) && entity !== undefined && row.entity !== entity) this.#summary.skipped += 1;
      else {
        batch.push(record);
        places.set(record, `${short(row.place)}:${row.line}`);
      }
      if (batch.length >= BATCH) await flush();
      // Nobody reads any more.
      if (this.#pipe?.isGone === true) return;
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
          const value = parseExact(line);
          const at = { place: path, line: number };
          const records = recordsIn(value);
          for (const one of records) yield { ...(rowOf(one) ?? { value: one }), ...at };
          if (!isObject(value) && records.length === 0)
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

type Make = (
  records: readonly JsonObject[],
  placeOf: (record: unknown) => string | undefined,
) => Promise<readonly unknown[]>;

/** What is wrong before anything is read. */
function usageFaults({ files, records = [], json, out }: ApplyDataFlags): readonly Diagnostic[] {
  const all = [...files, ...records].map((path) => resolve(path));
  const twice = all.find((path, i) => all.indexOf(path) !== i);
  const faults: Diagnostic[] = [];
  if (out !== undefined && all.map(realPath).includes(realPath(out))) {
    const reason = `${short(out)} is what is read, and would be lost`;
    faults.push(diagnostic("option-invalid", { option: "--out", reason, hint: "Name another file." }));
  }
  if (twice !== undefined) {
    const reason = `${shown(twice)} is named twice`;
    faults.push(diagnostic("option-invalid", { option: "files", reason, hint: "Name each file once." }));
  }
  if (json === true && out === undefined) {
    const reason = "records go to standard output, where nothing else can be";
    faults.push(
      diagnostic("option-invalid", { option: "--json", reason, hint: "Name a file for them with --out." }),
    );
  }
  return faults;
}

/** As `stgen mock --records` takes it. */
interface Row extends Place {
  readonly entity: string;
  readonly record: JsonObject;
  readonly of?: unknown;
}

interface Found extends Place {
  readonly value: JsonObject;
}

interface Place {
  readonly place: string;
  readonly line: number;
}

function rowOf({ entity, record, of }: JsonObject): Omit<Row, keyof Place> | undefined {
  return typeof entity === "string" && isObject(record) ? { entity, record, of } : undefined;
}

/** Of a saved answer, what is in its envelope; of a record, itself; nothing of a list of anything else. */
function recordsIn(value: unknown): readonly JsonObject[] {
  const inner: unknown = unwrap(value as JsonValue, WIRE);
  if (Array.isArray(value) && !value.every(isObject)) return [];
  return (Array.isArray(inner) ? (inner as readonly unknown[]) : [inner]).filter(isObject);
}

const WIRE = settingsOf({}).vendor.wire;

function isRow(row: Row | Found): row is Row {
  return "entity" in row;
}

/** What an old object is made of. */
function entityOf(plan: Plan, object: string, tableOf: TableOf): string | undefined {
  const [first] = plan.objects[object]?.one ?? [];
  return first && "call" in first ? tableOf(first)?.entity : undefined;
}

/** Standard input cannot be read again. */
function isSeekable(path: string): boolean {
  return path !== "-";
}

function short(path: string): string {
  return isSeekable(path) ? shown(resolve(path)) : "standard input";
}
