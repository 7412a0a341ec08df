/** `stgen scan`: what code asks of the API, and what is wrong with it. */
import { version } from "virtual:program";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { useLessMemory } from "../ground/system.ts";
import { count } from "../ground/text.ts";
import type { ScanReport } from "../scan/finding.ts";
import type { KnownApis } from "../scan/known.ts";
import { type CodeFile, READERS } from "../scan/readers.ts";
import { scanPage } from "../scan/render/html.ts";
import { sarif } from "../scan/render/sarif.ts";
import { scanText } from "../scan/render/text.ts";
import { scan } from "../scan/scan.ts";
import { neededScopes, scopesText } from "../scan/scopes.ts";
import { prefixIn } from "../scan/repository.ts";
import { gatherSources } from "../scan/sources.ts";
import { writeText } from "../write/text.ts";
import { bundled } from "./bundled.ts";
import { type Console, createConsole } from "./console.ts";
import { EXIT } from "./exit.ts";
import { readScanConfig, type ScanConfig } from "./scan-config.ts";
import type { ScanFlags } from "./scan-flags.ts";
import { conclude, type Outcome, type Result } from "./outcome.ts";

/** What `--fail-on` asks for. */
const FAILS: Readonly<Record<NonNullable<ScanFlags["failOn"]>, (report: ScanReport) => boolean>> = {
  error: ({ summary }) => summary.byLevel.error > 0,
  warning: ({ summary }) => summary.byLevel.error + summary.byLevel.warning > 0,
  legacy: ({ findings }) => findings.some(({ rule }) => rule === "v1-call" || rule === "v1-webhook"),
};

/** @returns the exit code */
export async function scanCommand(flags: ScanFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  return conclude(console, await scanAll(flags, console), "Nothing was scanned");
}

/** A scan, with the texts that it is about. */
export interface Scanned {
  readonly report: ScanReport;
  /** What the files' paths are relative to. */
  readonly root: string;
  readonly files: readonly CodeFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads code and judges it. */
export async function scanSources(
  src: readonly string[],
  console: Console,
  { chosen, rules }: Partial<ScanConfig> = {},
): Promise<Scanned> {
  useLessMemory();
  console.progress("Reading code …");
  const isRead = (path: string) => READERS.some((reader) => reader.isRead(path));
  const { root, files, skipped, diagnostics } = await gatherSources(src, isRead, chosen);
  console.progress(`Following calls in ${count(files.length, "file")} …`);
  const known = await bundled<KnownApis>("scan");
  const today = new Date().toISOString().slice(0, 10);
  const report = scan({ files, skipped, known, readers: READERS, today, ...(rules && { rules }) });
  return { report, root, files, diagnostics };
}

async function scanAll(flags: ScanFlags, console: Console): Promise<Outcome> {
  const { config, ...wrong } = await readScanConfig(flags.config);
  if (hasErrors(wrong.diagnostics)) return wrong;
  const scanned = await scanSources(flags.src, console, config);
  const { report, files, diagnostics } = scanned;
  // A path that was named and is not there ends the run; what cannot be read below it is told.
  if (hasErrors(diagnostics) && files.length === 0) return { diagnostics };
  const faults = flags.html === undefined ? [] : await writeText(flags.html, scanPage(report));
  if (hasErrors(faults)) return { diagnostics: [...diagnostics, ...faults] };
  const isMet = flags.failOn !== undefined && FAILS[flags.failOn](report);
  const exit = hasErrors(diagnostics) ? EXIT.errors : isMet ? EXIT.drift : EXIT.ok;
  return { diagnostics, result: { ...(await shown(flags, scanned)), exit } };
}

async function shown(flags: ScanFlags, { report, root, files }: Scanned): Promise<Result> {
  const scopes = neededScopes(report.findings);
  const json = { ok: true, ...report, ...(flags.scopes === true && { scopes }) };
  if (flags.sarif === true) {
    const prefix = await prefixIn(root);
    return { text: JSON.stringify(sarif(report, { version, prefix }), null, 2), json };
  }
  if (flags.scopes === true)
    return {
      text: scopesText(scopes, report.findings, flags.perFile === true || flags.verbose === true),
      json,
    };
  return { text: scanText(report, { files, verbose: flags.verbose === true }), json };
}
