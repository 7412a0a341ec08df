/**
 * `stgen version`: the next release of every package whose users would notice, written as records the generator reads; then the
 * packages themselves, with their new versions and changelogs.
 */
import { resolve } from "node:path";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { pick } from "../ground/pick.ts";
import { count } from "../ground/text.ts";
import { type Config, OPTIONS } from "../model/options.ts";
import { areBehind, writeRecords } from "../packages/release-records.ts";
import { planFrom } from "../packages/release-candidates.ts";
import type { Planned } from "../packages/release-plan.ts";
import { type Gathered, inputsOf, shown } from "../read/disk.ts";
import { withLock } from "../write/commit.ts";
import type { Console } from "./console.ts";
import { EXIT } from "./exit.ts";
import { gatherFor, options, releasesFolder, write } from "./generate.ts";
import { type Outcome, type Result, runCommand, type SharedFlags } from "./outcome.ts";
import { finishInterrupted, readPrevious, withoutKeys } from "../write/output.ts";

export interface VersionFlags extends SharedFlags {
  readonly specs?: string;
  readonly out?: string;
  readonly scope?: string;
  /** ISO 8601 day of the release. */
  readonly date?: string;
  readonly dryRun?: boolean;
}

/** @returns the exit code */
export function versionCommand(flags: VersionFlags): Promise<number> {
  return runCommand(flags, "Nothing was released", async (file, console) => {
    const config: Config = { ...file, ...pick(flags, "specs", "out", "scope") };
    console.progress("Reading documents …");
    const out = resolve(config.out ?? OPTIONS.out.default);
    const work = () => release({ config, out, flags, console });
    return flags.dryRun === true ? work() : withLock(out, work);
  });
}

interface Run {
  readonly config: Config;
  readonly out: string;
  readonly flags: VersionFlags;
  readonly console: Console;
}

async function release(run: Run): Promise<Outcome> {
  const { config, out, flags } = run;
  const isDry = flags.dryRun === true;
  const recovered = isDry ? [] : await finishInterrupted(releasesFolder(config));
  if (hasErrors(recovered)) return { diagnostics: recovered };
  const gathered = await gatherFor(config);
  const inputs = inputsOf(gathered);
  if (hasErrors(gathered.diagnostics)) return { ...gathered, inputs };
  const previous = await readPrevious(out);
  if (hasErrors(previous.diagnostics)) return { diagnostics: previous.diagnostics, inputs };
  const { planned, stated, ...rest } = await planFrom(
    { ...options(config, gathered), previous: withoutKeys(previous) },
    flags.date ?? new Date().toISOString().slice(0, 10),
  );
  const diagnostics = [...gathered.diagnostics, ...rest.diagnostics];
  if (hasErrors(diagnostics)) return { diagnostics, inputs };
  if (planned.length > 0 && !isDry) return record(run, { planned, gathered, recovered });

  const found = [...recovered, ...diagnostics];
  if (planned.length === 0 && (await areBehind(out, stated))) {
    const written = isDry ? undefined : await writePackages(run, gathered);
    if (written !== undefined && hasErrors(written.diagnostics)) return written;
    const action = isDry ? "would be written" : "were written";
    found.push(...(written?.diagnostics.filter(({ code }) => code === "run-recovered") ?? []));
    found.push(diagnostic("packages-behind", { path: shown(out), action }));
  }
  return { diagnostics: found, inputs, result: resultOf(planned, { isDry }) };
}

interface Wanted {
  readonly planned: readonly Planned[];
  readonly gathered: Gathered;
  readonly recovered: readonly Diagnostic[];
}

/** Writes what was planned: first the records, which decide the run, then the packages that are made of them. */
async function record(run: Run, { planned, gathered, recovered }: Wanted): Promise<Outcome> {
  // What cannot be written, a file edited by hand above all, is found out before anything is recorded.
  const trial = await writePackages(run, gathered);
  if (hasErrors(trial.diagnostics)) return trial;
  run.console.progress("Writing …");
  const unwritten = await writeRecords(releasesFolder(run.config), planned);
  if (hasErrors(unwritten)) return { diagnostics: unwritten, inputs: inputsOf(gathered) };
  // What the packages are made of now includes the records just written.
  const written = await writePackages(run, await gatherFor(run.config));
  const ok = !hasErrors(written.diagnostics);
  const diagnostics = [...recovered, ...written.diagnostics];
  return { ...written, diagnostics, result: resultOf(planned, { isDry: false, ok }) };
}

function resultOf(
  planned: readonly Planned[],
  { isDry, ok = true }: { readonly isDry: boolean; readonly ok?: boolean },
): Result {
  const packages = planned.map(({ package: name, record: _, ...what }) => ({ name, ...what }));
  const unmade = ok ? "" : "\nThe packages were not written; run `stgen version` again.";
  const text = sentence(planned, isDry) + unmade;
  return { text, json: { ok, packages }, exit: ok ? EXIT.ok : EXIT.errors };
}

/** What `stgen generate` does. */
function writePackages({ config, out, console }: Run, gathered: Gathered): Promise<Outcome> {
  const job = { config, gathered, out, inputs: inputsOf(gathered), console };
  return write(job, { started: performance.now(), conflicts: "report" });
}

function sentence(planned: readonly Planned[], isDry: boolean): string {
  if (planned.length === 0) return "Nothing to release: no package has changed for its users.";
  const rows = planned.map(({ package: name, from, to, level, changes }) => {
    const why = from === null ? "first release" : `${level}, ${count(changes.length, "change")}`;
    return `  ${name} ${from === null ? to : `${from} → ${to}`} (${why})`;
  });
  const verb = isDry ? "to release" : "released";
  return `${count(planned.length, "package")} ${verb}:\n${rows.join("\n")}`;
}
