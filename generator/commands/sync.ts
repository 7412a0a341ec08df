/** `stgen sync`: brings tables of all that the API keeps up to date. */
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { askedDomains } from "../diagnostics/unknown.ts";
import { groupBy } from "../ground/collections.ts";
import { pick } from "../ground/pick.ts";
import { notePlaced, stopped } from "../ground/system.ts";
import { count, didYouMean, printable } from "../ground/text.ts";
import type { Config } from "../model/options.ts";
import { settingsOf } from "../model/settings.ts";
import { AuthenticationError, ConfigurationError, ConnectionError, TokenError } from "../runtime/errors.ts";
import {
  aboveOf,
  byName,
  changeStatements,
  createStatements,
  type Load,
  openTarget,
  peekTarget,
  planChanges,
  type PlannedTable,
  planRun,
  type ReportsSpec,
  type RunResult,
  secondsFor,
  selected,
  syncInto,
  syncReports,
  type TableChange,
  type TableRun,
  type TableSpec,
  type TablesSpec,
  TargetError,
  targetOf,
  UnknownTarget,
} from "../sync/index.ts";
import { pairColumns } from "../tables/renames.ts";
import { tablesOf } from "../tables/tables.ts";
import { bundled } from "./bundled.ts";
import { type Console, createConsole } from "./console.ts";
import { EXIT } from "./exit.ts";
import { conclude, type Outcome, type Result, withConfig } from "./outcome.ts";
import { readSelection } from "./selection.ts";
import type { SyncFlags } from "./sync-flags.ts";
import { type Upstream, upstreamOf } from "./upstream.ts";

const NOTHING = "Nothing was read";

/** @returns the exit code */
export async function syncCommand(flags: SyncFlags): Promise<number> {
  const isLasting = flags.watch !== undefined;
  const full = createConsole(flags.json === true ? (isLasting ? "json-lines" : "json") : "text", flags);
  const console = flags.quiet === true && flags.json !== true ? silenced(full) : full;
  for (;;) {
    const exit = await conclude(
      console,
      await withConfig(flags.config, (config) => once(config, flags, console)),
      NOTHING,
    );
    if (flags.watch === undefined || exit === EXIT.usage) return exit;
    const isStopped = await Promise.race([stopped().then(() => true), pause(flags.watch * 1000)]);
    if (isStopped) return EXIT.ok;
  }
}

/** What says nothing but what went wrong. */
function silenced({ diagnostics }: Console): Console {
  const silent = () => undefined;
  return { diagnostics, progress: silent, note: silent, event: silent, result: silent };
}

function pause(milliseconds: number): Promise<false> {
  return new Promise((done) => setTimeout(done, milliseconds, false));
}

async function once(config: Config, flags: SyncFlags, console: Console): Promise<Outcome> {
  const { made, outcome } = await tablesFor(config, flags, console);
  if (made === undefined) return outcome;
  const { tables, reports } = made;
  try {
    const asked = namedTables(tables, flags);
    // Of documents without reports there is no table either.
    for (const { category, report } of reports ? [] : (flags.report ?? []))
      asked.faults.push(diagnostic("table-unknown", { name: `${category}/${report}`, suggestion: "" }));
    if (hasErrors(asked.faults)) return { diagnostics: asked.faults };
    const wanted = selected(tables, asked.names);
    if (flags.ddl === true) return noting(asked.faults, ddlOutcome(flags, wanted, tables));
    if (flags.to === undefined) return { diagnostics: [diagnostic("target-unknown", { target: "Nothing" })] };
    targetOf(flags.to);
    const upstream = await upstreamOf(flags);
    if ("code" in upstream) return { diagnostics: [upstream] };
    const scene: Scene = { to: flags.to, tables, reports, wanted, flags, console, upstream };
    return noting(asked.faults, await (flags.dryRun === true ? planOutcome(scene) : runOutcome(scene)));
  } catch (error) {
    const fault = faultOf(error, flags);
    if (fault === undefined) throw error;
    return { diagnostics: [fault] };
  }
}

/** With what is to be said before. */
function noting(notes: readonly Diagnostic[], outcome: Outcome): Outcome {
  return { ...outcome, diagnostics: [...notes, ...outcome.diagnostics] };
}

interface Scene {
  readonly to: string;
  readonly tables: readonly TableSpec[];
  readonly reports: ReportsSpec | undefined;
  readonly wanted: readonly TableSpec[];
  readonly flags: SyncFlags;
  readonly console: Console;
  readonly upstream: Upstream;
}

/** Tables of the documents that are asked for; of the bundled ones, as they were made when the program was built. */
async function tablesFor(
  config: Config,
  flags: SyncFlags,
  console: Console,
): Promise<{ readonly made?: TablesSpec; readonly outcome: Outcome }> {
  const isBundled = [flags.specs, config.specs, config.overlays, config.domains].every(
    (given) => given === undefined,
  );
  if (isBundled) return { made: await bundled<TablesSpec>("sync"), outcome: { diagnostics: [] } };
  console.progress("Reading documents …");
  const { domains, diagnostics, inputs } = await readSelection(config, pick(flags, "specs", "strict"));
  const outcome = { diagnostics, inputs };
  if (domains.length === 0 || hasErrors(diagnostics)) return { outcome };
  return { made: tablesOf(domains, settingsOf(config).vendor), outcome };
}

/** Tables that are named, by their domains or one by one; all of them where nothing is named, no report either. */
function namedTables(
  tables: readonly TableSpec[],
  { only, resource, report }: SyncFlags,
): { readonly names: readonly string[] | undefined; readonly faults: Diagnostic[] } {
  if (only === undefined && resource === undefined)
    return { names: report === undefined ? undefined : [], faults: [] };
  const asked = askedDomains(
    only,
    [...groupBy(tables, ({ domain }) => domain)].map(([id, own]) => ({
      id,
      resources: () =>
        own.flatMap(({ entity }) => {
          const [, collection, ...below] = entity.split("/");
          return collection === undefined || below.length > 0 ? [] : [collection];
        }),
    })),
  );
  const known = tables.map(({ entity }) => entity.replaceAll("/", "."));
  const faults = [...asked.diagnostics];
  const names = tables.filter(({ domain }) => asked.ids?.has(domain) === true).map(({ name }) => name);
  for (const text of resource ?? []) {
    const found = tables.find(
      ({ name, entity }) => name === text || entity.replaceAll("/", ".") === text.replaceAll("/", "."),
    );
    if (found) names.push(found.name);
    else faults.push(diagnostic("table-unknown", { name: text, suggestion: didYouMean(text, known) }));
  }
  return { names, faults };
}

function ddlOutcome({ to }: SyncFlags, wanted: readonly TableSpec[], tables: readonly TableSpec[]): Outcome {
  const { dialect } = to === undefined ? { dialect: "postgres" as const } : targetOf(to).kind;
  const known = byName(tables);
  const statements = wanted.flatMap((table) => createStatements(dialect, table, aboveOf(table, known)));
  return {
    diagnostics: [],
    result: {
      text: statements.map((each) => `${each};`).join("\n"),
      json: { ok: true, dialect, statements },
    },
  };
}

async function planOutcome({
  to,
  tables: all,
  wanted,
  reports,
  flags,
  console,
  upstream,
}: Scene): Promise<Outcome> {
  console.progress("Asking how many rows there are …");
  const target = await peekTarget(to, { load: loadFromHere });
  try {
    const tables = await planRun(upstream.client, wanted, {
      cursorOf: async (table) => target?.cursor(table),
      full: flags.full === true,
      now: Date.now(),
      ...pick(flags, "since"),
    });
    const plan = [...tables, ...planReports(reports, flags.report)];
    const planned = planChanges((await target?.made()) ?? new Map(), wanted, {
      prune: flags.prune === true,
      isAsked: (name) => wanted.some((table) => table.name === name),
      pair: pairColumns,
    });
    const changes = alterations(to, planned.changes, all);
    const calls = plan.reduce((sum, row) => sum + row.calls, 0);
    const seconds = secondsFor(calls);
    const text = [
      ...changes.map((statement) => `${statement};`),
      ...(changes.length > 0 ? [""] : []),
      ...planLines(plan),
      "",
      `${count(plan.length, "table")} by at least ${count(calls, "call")}: ${duration(seconds)} at the API's limit. Nothing was written.`,
    ].join("\n");
    return {
      diagnostics: [],
      result: { text, json: { ok: true, to: target?.name ?? to, calls, seconds, plan, changes } },
    };
  } finally {
    await target?.close();
  }
}

/** Statements that change tables which are there; those of new tables are for `--ddl`. */
function alterations(
  to: string,
  changes: readonly TableChange[],
  tables: readonly TableSpec[],
): readonly string[] {
  const known = byName(tables);
  const isNew = ({ table, steps }: TableChange) =>
    steps.some(({ kind, part }) => kind === "create" && part === table.name);
  return changes
    .filter((change) => !isNew(change))
    .flatMap((change) => changeStatements(targetOf(to).kind.dialect, change, aboveOf(change.table, known)));
}

/** A report is run to know how many rows it has. */
function planReports(
  spec: ReportsSpec | undefined,
  asked: SyncFlags["report"] = [],
): readonly PlannedTable[] {
  return asked.map(({ category, report, table }) => ({
    table: table === undefined ? `${category}/${report}` : `report_${table}`,
    ...{ kind: "report", call: spec?.rows.name ?? "", full: "always", calls: 1 },
    unknown: "a page of it a minute",
  }));
}

function planLines(plan: readonly PlannedTable[]): readonly string[] {
  const width = Math.max(...plan.map(({ table }) => table.length));
  return plan.map(({ table, kind, full, since, rows, calls, unknown }) => {
    const what = full === undefined ? `what changed since ${since ?? "the last run"}` : `all (${WHY[full]})`;
    const many = unknown ?? (rows === undefined ? "" : count(rows, "row"));
    return [
      table.padEnd(width),
      kind.padEnd(7),
      count(calls, "call").padStart(12),
      `${what}${many === "" ? "" : `, ${printable(many)}`}`,
    ].join("  ");
  });
}

const WHY = {
  asked: "--full",
  first: "the first time",
  columns: "it has columns that rows lack",
  resumed: "the last run broke off",
  age: "it is time",
  always: "each time",
} as const;

function duration(seconds: number): string {
  return seconds < 120 ? count(seconds, "second") : `${Math.ceil(seconds / 60)} minutes`;
}

async function runOutcome(scene: Scene): Promise<Outcome> {
  const { to, tables, reports, wanted, flags, console, upstream } = scene;
  const target = await openTarget(to, { load: loadFromHere });
  const onTable = (done: TableRun) => {
    // Who is stopped is told what is there.
    if (done.written > 0) notePlaced(`${done.table} in ${target.name}`);
    tell(console, done, flags);
  };
  const onProgress = (table: string, read: number) => console.progress(`${table}: ${count(read, "row")} …`);
  // Before the first of them.
  const statements: string[] = [];
  const onChanges = (changes: readonly TableChange[]) => {
    const own = alterations(to, changes, tables);
    statements.push(...own);
    if (flags.json !== true || flags.watch !== undefined)
      for (const statement of own) console.event(`${statement};`, { event: "change", statement });
  };
  const told = { source: upstream.of, onTable, onProgress, onChanges };
  try {
    console.progress(`Reading ${upstream.of} into ${target.name} …`);
    const results: RunResult[] = [];
    if (wanted.length > 0)
      results.push(
        await syncInto(target, upstream.client, {
          ...told,
          tables,
          pair: pairColumns,
          only: wanted.map(({ name }) => name),
          ...pick(flags, "full", "since", "recent", "prune", "concurrency"),
        }),
      );
    if (reports && flags.report)
      results.push(
        await syncReports(target, upstream.client, { ...told, spec: reports, reports: flags.report }),
      );
    return outcomeOf(results, { target: target.name, changes: statements });
  } finally {
    await target.close();
  }
}

function tell(console: Console, done: TableRun, { verbose, json, watch }: SyncFlags): void {
  if (json === true && watch === undefined) return;
  const { table, read, written, deleted, rejected, calls, error } = done;
  if (verbose !== true && error === undefined && written + deleted + rejected === 0) return;
  const parts = [
    count(written, "row"),
    ...(read === written ? [] : [`of ${read} read`]),
    ...(deleted === 0 ? [] : [`${deleted} gone`]),
    ...(rejected === 0 ? [] : [`${rejected} set aside`]),
    `${count(calls, "call")}`,
  ];
  console.event(`${table}  ${parts.join(", ")}${error === undefined ? "" : ": broke off"}`, {
    event: "table",
    ...done,
  });
}

function outcomeOf(
  results: readonly RunResult[],
  { target, changes }: { readonly target: string; readonly changes: readonly string[] },
): Outcome {
  const tables = results.flatMap((result) => result.tables);
  const kept = results.flatMap((result) => result.kept);
  const sum = (key: "calls" | "read" | "written" | "rejected" | "deleted") =>
    tables.reduce((total, table) => total + table[key], 0);
  const [calls, written, rejected, deleted] = [sum("calls"), sum("written"), sum("rejected"), sum("deleted")];
  const diagnostics = tables.flatMap(({ table, error, rejected: aside }): Diagnostic[] => [
    ...(error === undefined ? [] : [diagnostic("sync-table", { table, reason: printable(error) })]),
    ...(aside === 0
      ? []
      : [
          diagnostic("sync-rejected", {
            table,
            count: count(aside, "row"),
            reason: "a column does not take a value",
          }),
        ]),
  ]);
  const ok = !hasErrors(diagnostics);
  const said = [
    `${count(written, "row")} of ${count(tables.length, "table")} written into ${target}, by ${count(calls, "call")}`,
    ...(deleted === 0 ? [] : [`${count(deleted, "row")} marked as gone`]),
    ...(rejected === 0 ? [] : [`${count(rejected, "row")} set aside`]),
  ];
  const stays =
    kept.length === 0 ? "" : `\nIn no document any more, and kept: ${kept.join(", ")} (--prune drops them).`;
  const result: Result = {
    text: `${said.join("; ")}.${stays}`,
    json: {
      ok,
      run: results[0]?.run,
      to: target,
      calls,
      read: sum("read"),
      written,
      rejected,
      deleted,
      kept,
      changes,
      tables,
    },
    exit: ok ? EXIT.ok : EXIT.errors,
  };
  return { diagnostics, result };
}

/** What users bring about, and databases and the API say of it; nothing for what is our own fault. */
function faultOf(error: unknown, { to = "" }: SyncFlags): Diagnostic | undefined {
  // A password may stand in what was typed.
  if (error instanceof UnknownTarget)
    return diagnostic("target-unknown", { target: printable(to.replace(/:\/\/[^@/]*@/, "://…@")) });
  if (error instanceof TargetError)
    return diagnostic("sync-target", { reason: printable(error.message.replace(/\.$/, "")) });
  if (
    error instanceof ConnectionError ||
    error instanceof TokenError ||
    error instanceof AuthenticationError ||
    error instanceof ConfigurationError
  )
    return diagnostic("sync-refused", { reason: printable(error.message.replace(/\.$/, "")) });
  return undefined;
}

/** Drivers are the user's: of the folder that the command runs in, else beside the program. */
const loadFromHere: Load = async (name) => {
  try {
    const here = createRequire(join(resolve("."), "package.json"));
    return await import(pathToFileURL(here.resolve(name)).href);
  } catch (error) {
    if ((error as { readonly code?: string }).code !== "MODULE_NOT_FOUND") throw error;
    return import(name);
  }
};
