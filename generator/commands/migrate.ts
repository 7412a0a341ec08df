/** `stgen migrate report` and `stgen migrate check`. */
import { basename, dirname, resolve } from "node:path";
import { analyse } from "../analyse.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { MIGRATION } from "../generate.ts";
import type { InputFile } from "../ground/input.ts";
import { pick } from "../ground/pick.ts";
import { breakable } from "../ground/system.ts";
import { count } from "../ground/text.ts";
import { type Catalogue, catalogueOf } from "../match/catalogue.ts";
import { reviewPins } from "../migrate/pins/apply.ts";
import type { ReportFormat } from "../migrate/rows.ts";
import { renderMigration } from "../migrate/render/render.ts";
import { type MigrationOutput, runMigration } from "../migrate/run.ts";
import { bundledSpecs } from "../read/bundled.ts";
import {
  gather,
  type Gathered,
  gatherFile,
  type GatherOptions,
  gatherPins,
  isFile,
  shown,
} from "../read/disk.ts";
import { type Console, createConsole } from "./console.ts";
import { EXIT } from "./exit.ts";
import { type Outcome, runCommand, type SharedFlags, withDropped } from "./outcome.ts";
import { readPrevious, writeUnit, type Written } from "../write/output.ts";
import { settingsOf } from "../model/settings.ts";

export interface MigrateFlags extends SharedFlags {
  readonly from?: string;
  readonly to?: string;
  readonly out?: string;
  readonly format?: ReportFormat[];
  /** A folder of pins, or `false` for `--no-pins`. */
  readonly pins?: string | false;
  readonly force?: boolean;
  /** The documents may be about two different APIs. */
  readonly unrelated?: boolean;
}

/** `strict` is about pins as well. */
export type CheckFlags = MigrateFlags;

interface Run extends MigrationOutput {
  readonly inputs: readonly InputFile[];
}

/** @returns the exit code */
export function migrateReportCommand(flags: MigrateFlags): Promise<number> {
  return runCommand(flags, "No report was made", (config, console) =>
    makeReport({ ...pick(config, "strict"), ...flags }, console),
  );
}

async function makeReport(flags: MigrateFlags, console: Console): Promise<Outcome> {
  const { report, to, diagnostics, dropped, inputs } = await execute(flags, console);
  if (report === undefined) return { diagnostics, inputs };
  if (flags.json === true && flags.out === undefined)
    return {
      diagnostics,
      inputs,
      result: withDropped({ text: "", json: { ok: true, ...report } }, { dropped, diagnostics }),
    };
  const out = resolve(flags.out ?? "output/migration");
  const files = renderMigration(report, {
    to,
    vendor: settingsOf({}).vendor,
    ...(flags.format && { formats: flags.format }),
  });
  console.progress("Writing …");
  const done = await writeReport(files, out, flags.force === true ? "replace" : "report");
  const found = [...diagnostics, ...done.diagnostics];
  if (hasErrors(done.diagnostics)) return { diagnostics: found, inputs };
  const { written, deleted } = done;
  const { summary } = report;
  const coverage = Math.round(summary.coverage * 100);
  return {
    diagnostics: found,
    inputs,
    result: withDropped(
      {
        text: `${count(summary.rows, "row")}, ${coverage} % decided, in ${shown(out)}: ${done.summary}.`,
        json: { ok: true, out: shown(out), summary, written, deleted },
      },
      { dropped, diagnostics },
    ),
  };
}

async function writeReport(
  files: ReadonlyMap<string, string>,
  folder: string,
  conflicts: "report" | "replace",
): Promise<Pick<Written, "diagnostics"> & Partial<Written>> {
  const { out, prefix } = await folderOf(folder);
  const unit = new Map([...files].map(([path, text]) => [prefix + path, text]));
  return writeUnit(out, { name: MIGRATION, files: unit, conflicts });
}

/** V1 → V2 as it comes with the program; without a report when its parts do not fit, which its tests rule out. */
export async function bundledMigration(): Promise<MigrationOutput> {
  return execute({}, createConsole("text"));
}

/** The objects of V1: a moment's work, where a migration takes seconds. */
export async function bundledObjects(): Promise<Catalogue> {
  const { documents } = await gather({ specs: `${bundledSpecs()}/v1`, origin: "user" });
  return catalogueOf(analyse({ documents }).domains, settingsOf({}).vendor.wire);
}

/** The report is one of the things `generate` makes: in a folder that `generate` knows it stays one of them. */
async function folderOf(out: string) {
  const parent = dirname(out);
  return basename(out) === MIGRATION && (await readPrevious(parent)).manifest.size > 0
    ? { out: parent, prefix: `${MIGRATION}/` }
    : { out, prefix: "" };
}

/** Stale pins are errors, contradicted and missing ones are reported. */
export function migrateCheckCommand(flags: CheckFlags): Promise<number> {
  return runCommand(flags, "The pins were not checked", async (config, console) => {
    // What the config says is about documents, and not about pins.
    const run = await execute({ ...pick(config, "strict"), ...flags }, console);
    const { report, matched, pins, diagnostics, dropped, inputs } = run;
    const found = report && matched && reviewPins(matched, report, pins);
    if (!found) return { diagnostics, inputs };
    return {
      diagnostics: [...diagnostics, ...found],
      inputs,
      result: withDropped(reviewed(found, pins.length, flags), { dropped, diagnostics }),
    };
  });
}

function reviewed(found: readonly Diagnostic[], pins: number, flags: CheckFlags) {
  const contradicted = found.filter((d) => d.code === "pin-contradicted").length;
  const missing = found.length - contradicted;
  const ok = flags.strict !== true || found.length === 0;
  return {
    text: `${count(pins, "pin")}: none stale, ${contradicted} contradicted by the matcher, ${missing} missing.`,
    json: { ok, pins, contradicted, missing },
    exit: ok ? EXIT.ok : EXIT.drift,
  };
}

/** What the user named, a folder of documents or one of them; else what comes with the program. */
async function gatherSide(
  path: string | undefined,
  bundled: GatherOptions,
): Promise<Pick<Gathered, "documents" | "unread" | "diagnostics">> {
  if (path === undefined) return gather(bundled);
  return (await isFile(path))
    ? { unread: [], ...(await gatherFile(path)) }
    : gather({ specs: path, origin: "user" });
}

async function execute(flags: MigrateFlags, console: Console): Promise<Run> {
  console.progress("Reading documents …");
  const bundled = bundledSpecs();
  const from = await gatherSide(flags.from, { specs: `${bundled}/v1`, origin: "user" });
  const to = await gatherSide(flags.to, { specs: bundled, origin: "bundled" });
  // Pins are about two sets of documents: the bundled ones do not fit others.
  const isBundled = flags.from === undefined && flags.to === undefined;
  const folder =
    flags.pins === false ? undefined : (flags.pins ?? (isBundled ? `${bundled}/migration` : undefined));
  const pins = folder === undefined ? { files: [], diagnostics: [] } : await gatherPins(folder);
  const early: Diagnostic[] = [...from.diagnostics, ...to.diagnostics, ...pins.diagnostics];
  const inputs = [...from.documents, ...to.documents, ...pins.files];
  if (hasErrors(early)) return { pins: [], to: [], dropped: [], diagnostics: early, inputs };
  console.progress("Matching …");
  const job = {
    from: from.documents,
    to: to.documents,
    unread: { from: from.unread, to: to.unread },
    pins: pins.files,
    ...pick(flags, "strict", "unrelated"),
  };
  const output = breakable(() => runMigration(job));
  return { ...output, diagnostics: [...early, ...output.diagnostics], inputs };
}
