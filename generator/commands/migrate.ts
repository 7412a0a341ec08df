/** `stgen migrate report` and `stgen migrate check`. */
import { basename, dirname, resolve } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { analyse } from "../analyse.ts";
import { type InputFile, MIGRATION } from "../generate.ts";
import { type Catalogue, catalogueOf } from "../match/catalogue.ts";
import { type MigrationOutput, runMigration } from "../migrate/run.ts";
import { reviewPins } from "../migrate/pins/apply.ts";
import type { ReportFormat } from "../migrate/render/report.ts";
import { renderMigration } from "../migrate/render/servicetitan.ts";
import { gather, gatherPins, shown } from "../read/disk.ts";
import { recover, withLock } from "../write/commit.ts";
import { bundledSpecs } from "./bundled.ts";
import { type Console, createConsole, fail } from "./console.ts";
import { readPrevious, writeOutput } from "./output.ts";
import { uninterrupted } from "./signals.ts";
import { count } from "../ground/text.ts";

export interface MigrateFlags {
  /** Every diagnostic singly. */
  readonly verbose?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly format?: ReportFormat[];
  /** A folder of pins, or `false` for `--no-pins`. */
  readonly pins?: string | false;
  readonly force?: boolean;
  readonly json?: boolean;
}

const NO_REPORT = "No report was made";

interface Run extends MigrationOutput {
  readonly inputs: readonly InputFile[];
}

/** @returns the exit code */
export async function migrateReportCommand(flags: MigrateFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  const run = await execute(flags, console);
  if (run.report === undefined) return fail(console, run, NO_REPORT);
  const out = resolve(flags.out ?? "output/migration");
  if (flags.json === true && flags.out === undefined) {
    console.diagnostics(run.diagnostics, run.inputs);
    console.result("", { ok: true, ...run.report });
    return 0;
  }
  const files = renderMigration(run.report, {
    to: run.to,
    ...(flags.format && { formats: flags.format }),
  });
  console.progress("Writing …");
  const place = await placeOf(out);
  const unit = new Map([...files].map(([path, text]) => [place.prefix + path, text]));
  const where = { out: place.out, shown: shown(place.out) };
  const done = await withLock(where, () =>
    uninterrupted(async () => {
      const recovered = await recover(where);
      const previous = await readPrevious(place.out);
      const early = [...recovered, ...previous.diagnostics];
      if (hasErrors(early)) return { diagnostics: early, written: [], deleted: [], summary: "" };
      const written = await writeOutput(
        place.out,
        {
          files: unit,
          units: new Map([[MIGRATION, { key: "", files: unit }]]),
          diagnostics: [],
          sdk: { domains: [] },
        },
        { previous, conflicts: flags.force === true ? "replace" : "report", others: "keep" },
      );
      return { ...written, diagnostics: [...early, ...written.diagnostics] };
    }),
  );
  const written =
    "value" in done ? done.value : { diagnostics: done.diagnostics, written: [], deleted: [], summary: "" };
  const diagnostics = [...run.diagnostics, ...written.diagnostics];
  if (hasErrors(diagnostics)) return fail(console, { ...run, diagnostics }, NO_REPORT);
  console.diagnostics(diagnostics, run.inputs);
  const { summary } = run.report;
  console.result(
    `${count(summary.rows, "row")}, ${Math.round(summary.coverage * 100)} % decided, in ${shown(out)}: ${written.summary}.`,
    { ok: true, out: shown(out), summary, written: written.written, deleted: written.deleted },
  );
  return 0;
}

/** V1 → V2 as it comes with the program; without a report when its parts do not fit, which its tests rule out. */
export async function bundledMigration(): Promise<MigrationOutput> {
  return execute({}, createConsole("text"));
}

/** The objects of V1: a moment's work, where a migration takes seconds. */
export async function bundledObjects(): Promise<Catalogue> {
  const { documents } = await gather({ specs: `${bundledSpecs()}/v1`, origin: "user" });
  return catalogueOf(analyse({ documents }).domains);
}

interface ReportPlace {
  readonly out: string;
  /** In front of the paths of the report's files. */
  readonly prefix: string;
}

/** The report is one of the things `generate` makes: in a folder that `generate` knows it stays one of them. */
async function placeOf(out: string): Promise<ReportPlace> {
  const parent = dirname(out);
  return basename(out) === MIGRATION && (await readPrevious(parent)).manifest.size > 0
    ? { out: parent, prefix: `${MIGRATION}/` }
    : { out, prefix: "" };
}

/** Stale pins are errors, contradicted and missing ones are told. */
export async function migrateCheckCommand(
  flags: MigrateFlags & { readonly strict?: boolean },
): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  const run = await execute(flags, console);
  if (run.report === undefined || run.matched === undefined)
    return fail(console, run, "The pins do not fit the documents");
  const found = reviewPins(run.matched, run.report, run.pins);
  console.diagnostics([...run.diagnostics, ...found], run.inputs);
  const contradicted = found.filter((d) => d.code === "pin-contradicted").length;
  const missing = found.length - contradicted;
  console.result(
    `${count(run.pins.length, "pin")}: none stale, ${contradicted} contradicted by the matcher, ${missing} missing.`,
    { ok: flags.strict !== true || found.length === 0, pins: run.pins.length, contradicted, missing },
  );
  return flags.strict === true && found.length > 0 ? 3 : 0;
}

async function execute(flags: MigrateFlags, console: Console): Promise<Run> {
  console.progress("Reading documents …");
  const bundled = bundledSpecs();
  const from = await gather({ specs: flags.from ?? `${bundled}/v1`, origin: "user" });
  const to = await gather({
    specs: flags.to ?? bundled,
    origin: flags.to === undefined ? "bundled" : "user",
  });
  // Pins are about two sets of documents: the bundled ones do not fit others.
  const isBundled = flags.from === undefined && flags.to === undefined;
  const folder =
    flags.pins === false ? undefined : (flags.pins ?? (isBundled ? `${bundled}/migration` : undefined));
  const pins = folder === undefined ? { files: [], diagnostics: [] } : await gatherPins(folder);
  const early: Diagnostic[] = [...from.diagnostics, ...to.diagnostics, ...pins.diagnostics];
  const inputs = [...from.documents, ...to.documents, ...pins.files];
  if (hasErrors(early)) return { pins: [], to: [], diagnostics: early, inputs };
  console.progress("Matching …");
  const output = runMigration({ from: from.documents, to: to.documents, pins: pins.files });
  return { ...output, diagnostics: [...early, ...output.diagnostics], inputs };
}
