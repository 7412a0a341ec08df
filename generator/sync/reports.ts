/**
 * Reports as tables: a table each, whose columns are those that the report says it has, and whose rows are those of its last run. They are
 * taken beside the table, page by page, and put in its place together.
 */
import { type Client, PagePromise } from "../runtime/index.js";
import { type ReportOperations, type ReportParameters, ReportRun } from "../runtime/reports/index.js";
import { planChanges } from "./changes.js";
import { readSpecOf } from "./reading.js";
import { type Rejected, type Row, rowsOf } from "./rows.js";
import { newRun, type RunResult, sourceOf, type RunOptions } from "./run.js";
import { isFatal } from "./sync-table.js";
import {
  type ColumnSpec,
  type ColumnType,
  OWN,
  type ReadSpec,
  type ReportsSpec,
  type TableSpec,
} from "./table.js";
import type { TableRun, Target } from "./target.js";

/** A report that becomes a table. */
export interface ReportRequest {
  /** Id or name of the category. */
  readonly category: string;
  /** Id or name; an id is the same for ever, and names are changed by those who edit reports. */
  readonly report: string | number;
  /** Name of the table behind `report_`; default made of the report's name. */
  readonly table?: string | undefined;
  /** What it runs with. Texts are taken for what the report takes: `"12"` for a number, `"1,2"` for a list. */
  readonly parameters?: ReportParameters | undefined;
}

export interface ReportsOptions extends Pick<
  RunOptions,
  "source" | "signal" | "now" | "onChanges" | "onTable" | "onProgress"
> {
  /** The calls that reports take. */
  readonly spec: ReportsSpec;
  readonly reports: readonly ReportRequest[];
}

/**
 * Runs reports one after the other, and puts the rows of each in the place of those it had. What goes wrong with one is told in its result, and
 * its rows stay as they were.
 *
 * @throws TargetError where the target cannot be used, or another run is under way
 * @throws TokenError, AuthenticationError, ConfigurationError where the API lets nobody in
 */
export async function syncReports(
  target: Target,
  client: Client,
  options: ReportsOptions,
): Promise<RunResult> {
  const { reports, signal, now = Date.now } = options;
  const run = newRun(now());
  await target.open([]);
  await target.claim(options.source ?? sourceOf(client));
  const done: TableRun[] = [];
  const names = new Set<string>();
  for (const request of reports) {
    if (signal?.aborted === true) break;
    const { told, fatal } = await new ReportSync(request, {
      ...options,
      target,
      client,
      run,
      names,
      now,
    }).run();
    await target.note(run, told);
    done.push(told);
    options.onTable?.(told);
    if (fatal !== undefined) throw fatal;
  }
  return { run, tables: done, kept: [] };
}

interface Context extends ReportsOptions {
  readonly target: Target;
  readonly client: Client;
  readonly run: string;
  readonly now: () => number;
  /** Of tables that this run has written. */
  readonly names: Set<string>;
}

/** What a report says of itself, as far as it does. */
interface Description {
  readonly name?: string;
  readonly description?: string | null;
  readonly parameters?: readonly {
    readonly name: string;
    readonly dataType?: string;
    readonly isArray?: boolean;
  }[];
  readonly fields?: readonly {
    readonly name?: string;
    readonly label?: string;
    readonly dataType?: string;
  }[];
}

class ReportSync {
  readonly #request: ReportRequest;
  readonly #context: Context;
  #name: string;
  #calls = 0;
  #read = 0;
  #written = 0;
  #rejected = 0;

  constructor(request: ReportRequest, context: Context) {
    this.#request = request;
    this.#context = context;
    this.#name =
      request.table === undefined ? `${request.category}/${request.report}` : nameOf(request.table);
  }

  async run(): Promise<{ readonly told: TableRun; readonly fatal?: Error }> {
    const startedAt = this.#moment();
    let error: string | undefined;
    let fatal: Error | undefined;
    try {
      await this.#sync(startedAt);
    } catch (thrown) {
      error = thrown instanceof Error ? thrown.message : String(thrown);
      if (isFatal(thrown)) fatal = thrown;
    }
    const told: TableRun = {
      ...{ table: this.#name, kind: "report", isFull: true, calls: this.#calls, read: this.#read },
      ...{ written: error === undefined ? this.#written : 0, rejected: this.#rejected, deleted: 0 },
      ...{ startedAt, endedAt: this.#moment(), ...(error !== undefined && { error }) },
    };
    return { told, ...(fatal && { fatal }) };
  }

  async #sync(startedAt: string): Promise<void> {
    const { client, target, spec, signal, run, onProgress } = this.#context;
    const { category, report } = this.#request;
    const parameters = { ...this.#request.parameters };
    let description: Description = {};
    const operationsOf = (noted: Client): ReportOperations =>
      operations(noted, spec, (found) => {
        description = found;
        Object.assign(parameters, typed(parameters, found));
      });
    const call = { name: spec.rows.name, size: spec.size, category, report, parameters, options: { signal } };
    const pages = new ReportRun<Readonly<Record<string, unknown>>>(client, operationsOf, call).pages();
    let table: TableSpec | undefined;
    for await (const { rows, columns } of pages) {
      this.#calls += 1;
      const isFirst = table === undefined;
      table ??= await this.#made(description, columns);
      const rowOf = rowsOf(table);
      const stamp = { at: this.#moment(), run };
      const [fit, rejected]: [Row[], Rejected[]] = [[], []];
      for (const record of rows) {
        const row = rowOf({ ...record, [OWN.position]: this.#read }, stamp);
        this.#read += 1;
        if ("reason" in row) rejected.push(row);
        else fit.push(row);
      }
      const done = await target.stage({ table, rows: fit, rejected, ...stamp, cursor: {} }, isFirst);
      this.#written += done.written;
      this.#rejected += done.rejected;
      onProgress?.(this.#name, this.#read);
    }
    if (table) await target.replace(table, { fullSince: startedAt });
  }

  /** The table of the report, as the report is now. */
  async #made(description: Description, columns: readonly string[]): Promise<TableSpec> {
    const { target, names, spec, onChanges } = this.#context;
    const { category, report } = this.#request;
    this.#name = nameOf(this.#request.table ?? description.name ?? String(report));
    if (names.has(this.#name))
      throw new RangeError(`${this.#name} is the table of another report of this run: name the tables.`);
    names.add(this.#name);
    const table = tableOf(this.#name, {
      description,
      columns,
      entity: `${category}/${report}`,
      read: spec.rows,
    });
    await target.open([table]);
    const planned = planChanges(await target.made(), [table], { prune: false, isAsked: () => false });
    onChanges?.(planned.changes, planned.kept);
    await target.change(planned.changes);
    return table;
  }

  #moment(): string {
    return new Date(this.#context.now()).toISOString();
  }
}

/** The calls of a client that is told how they are made; a description is shown before parameters are judged by it. */
function operations(
  client: Client,
  spec: ReportsSpec,
  onDescription: (found: Description) => void,
): ReportOperations {
  const list = (read: ReadSpec, path: readonly unknown[], options: unknown) =>
    new PagePromise<unknown>(client, readSpecOf(read), { path, options: options as object });
  const { categories, reports, report, rows, values } = spec;
  return {
    categories: (options: unknown) => list(categories, [], options),
    reports: (category: unknown, options: unknown) => list(reports, [category], options),
    report: async (category: unknown, id: unknown, options: unknown) => {
      const args = { path: [category, id], options: options as object };
      const found = await client.call<Description>(readSpecOf(report), args);
      onDescription(found);
      return found;
    },
    rows: (category: unknown, id: unknown, body: unknown, query: unknown, options: unknown) =>
      client.call(readSpecOf(rows), {
        path: [category, id],
        body,
        query: query as object,
        options: options as object,
      }),
    ...(values && { values: (set: unknown, options: unknown) => list(values, [set], options) }),
  } as ReportOperations;
}

/** Parameters whose texts are what the report takes, as far as they can be it. */
function typed(given: ReportParameters, { parameters = [] }: Description): ReportParameters {
  const one = (value: unknown, dataType: string | undefined): unknown => {
    if (typeof value !== "string") return value;
    if (dataType === "Number" && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
    return dataType === "Boolean" && (value === "true" || value === "false") ? value === "true" : value;
  };
  const entries = parameters.flatMap(({ name, dataType, isArray }): [string, unknown][] => {
    const value: unknown = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined) return [];
    const all = isArray === true && typeof value === "string" ? value.split(",") : value;
    return [[name, Array.isArray(all) ? all.map((each) => one(each, dataType)) : one(all, dataType)]];
  });
  return Object.fromEntries(entries) as ReportParameters;
}

/** By the API's names of types. Days come as moments, with the offset of the tenant; those without one are in UTC. */
const TYPES: Readonly<Record<string, ColumnType>> = {
  String: "text",
  Number: "decimal",
  Boolean: "boolean",
  Date: "timestamp",
  Time: "text",
};

interface Described {
  readonly description: Description;
  /** As rows have them. */
  readonly columns: readonly string[];
  readonly entity: string;
  readonly read: ReadSpec;
}

function tableOf(name: string, { description, columns, entity, read }: Described): TableSpec {
  const taken = new Set<string>();
  const { fields = [], description: about } = description;
  return {
    name,
    ...{ domain: "report", entity, key: OWN.position, source: { kind: "report", read } },
    ...(about !== undefined && about !== null && about !== "" && { about }),
    columns: [
      { name: OWN.position, path: [OWN.position], type: "int64", about: "The place in the report, from 0" },
      ...columns.map((column, i): ColumnSpec => {
        const { dataType = "", label } = fields.find((field) => field.name === column) ?? fields[i] ?? {};
        return {
          name: unique(plainName(column) || `column_${i + 1}`, taken),
          path: [column],
          type: Object.hasOwn(TYPES, dataType) ? (TYPES[dataType] ?? "json") : "json",
          ...(label !== undefined && label !== column && { about: label }),
        };
      }),
    ],
  };
}

function nameOf(text: string): string {
  return `report_${plainName(text) || "rows"}`;
}

/** PostgreSQL cuts names after 63 bytes, and takes two that are then the same for one. */
const LONGEST = 50;

/** `Completed Jobs (2026)` → `completed_jobs_2026` */
function plainName(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/[^A-Za-z0-9]+/g, "_")
    .toLowerCase()
    .slice(0, LONGEST)
    .replace(/^_+|_+$/g, "");
}

function unique(name: string, taken: Set<string>): string {
  let free = name;
  for (let i = 2; taken.has(free); i += 1) free = `${name}_${i}`;
  taken.add(free);
  return free;
}
