/**
 * `stgen version`: the next release of every package whose users would notice, written as records the generator reads; then the
 * packages themselves, with their new versions and changelogs.
 */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Config, readConfig } from "../config.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics.ts";
import type { InputFile } from "../generate.ts";
import { type Gathered, reasonOf, shown } from "../read/disk.ts";
import { candidatesOf } from "../release/candidates.ts";
import { judgeDocuments } from "../release/judge-documents.ts";
import { type Planned, planReleases } from "../release/plan.ts";
import { serialiseRecord } from "../release/record.ts";
import { DEFAULT_SETTINGS } from "../emit/settings.ts";
import { withLock } from "../write/commit.ts";
import { type Console, count, createConsole, fail } from "./console.ts";
import { gatherFor, inputsOf, options, releasesFolder, write } from "./generate.ts";
import { readPrevious } from "./output.ts";
import { uninterrupted } from "./signals.ts";

export interface VersionFlags {
  /** Every diagnostic singly. */
  readonly verbose?: boolean;
  readonly specs?: string;
  readonly out?: string;
  readonly scope?: string;
  /** ISO 8601 day of the release. */
  readonly date?: string;
  readonly dryRun?: boolean;
  readonly config?: string;
  readonly json?: boolean;
}

const NOTHING = "Nothing was released";

/** @returns the exit code */
export async function versionCommand(flags: VersionFlags): Promise<number> {
  const console = createConsole(flags.json === true ? "json" : "text", flags);
  const { config: file, diagnostics, source } = await readConfig(flags.config);
  if (hasErrors(diagnostics)) return fail(console, { diagnostics, inputs: source ? [source] : [] }, NOTHING);
  const config: Config = {
    ...file,
    ...(flags.specs !== undefined && { specs: flags.specs }),
    ...(flags.out !== undefined && { out: flags.out }),
    ...(flags.scope !== undefined && { scope: flags.scope }),
  };
  console.progress("Reading documents …");
  const out = resolve(config.out ?? "output");
  const work = () => release({ config, out, flags }, console);
  if (flags.dryRun === true) return work();
  const done = await withLock({ out, shown: shown(out) }, work);
  return "value" in done ? done.value : fail(console, { diagnostics: done.diagnostics, inputs: [] }, NOTHING);
}

interface Run {
  readonly config: Config;
  readonly out: string;
  readonly flags: VersionFlags;
}

async function release({ config, out, flags }: Run, console: Console): Promise<number> {
  const gathered = await gatherFor(config);
  const inputs = inputsOf(gathered);
  if (hasErrors(gathered.diagnostics)) return fail(console, { ...gathered, inputs }, NOTHING);
  const { planned, diagnostics } = await plan({ config, out, gathered }, flags.date ?? today());
  if (hasErrors(diagnostics)) return fail(console, { diagnostics, inputs }, NOTHING);
  const json = {
    packages: planned.map(({ package: name, from, to, level, changes }) => ({
      name,
      from,
      to,
      level,
      changes,
    })),
  };
  const isDry = flags.dryRun === true;
  if (isDry || planned.length === 0) {
    console.diagnostics(diagnostics, inputs);
    console.result(sentence(planned, isDry), { ok: true, ...json });
    return 0;
  }
  // What cannot be written, a file edited by hand above all, is found out before anything is recorded.
  const trial = await writePackages({ config, gathered, out }, console);
  if (trial.exit !== 0) return fail(console, { diagnostics: trial.diagnostics, inputs }, NOTHING);
  console.progress("Writing …");
  const folder = releasesFolder(config);
  const unwritten = await writeRecords(folder, planned);
  if (hasErrors(unwritten)) return fail(console, { diagnostics: unwritten, inputs }, NOTHING);
  // What the packages are made of now includes the records just written.
  const anew = await gatherFor(config);
  const written = await writePackages({ config, gathered: anew, out }, console);
  console.diagnostics(written.diagnostics, inputsOf(anew));
  const ok = written.exit === 0;
  const unmade = ok ? "" : "\nThe packages were not written; run `stgen generate`.";
  console.result(sentence(planned, isDry) + unmade, { ok, ...json });
  return written.exit;
}

/** `stgen generate`, whose faults are for the caller to tell. */
async function writePackages(
  job: { readonly config: Config; readonly gathered: Gathered; readonly out: string },
  console: Console,
): Promise<{ readonly exit: number; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const silent: Console = {
    ...console,
    diagnostics: (list) => diagnostics.push(...list),
    result: () => undefined,
  };
  const how = { console: silent, started: performance.now(), force: false };
  return { exit: await write({ ...job, inputs: inputsOf(job.gathered) }, how), diagnostics };
}

async function plan(
  { config, out, gathered }: { readonly config: Config; readonly out: string; readonly gathered: Gathered },
  date: string,
): Promise<{ readonly planned: readonly Planned[]; readonly diagnostics: readonly Diagnostic[] }> {
  const previous = await readPrevious(out);
  if (hasErrors(previous.diagnostics)) return { planned: [], diagnostics: previous.diagnostics };
  const { candidates, diagnostics } = await candidatesOf({
    ...options(config, gathered),
    previous: previous.unitsOnly,
  });
  const planned = planReleases(candidates, {
    firstVersion: config.version ?? DEFAULT_SETTINGS.version,
    date,
    judge: judgeDocuments,
  });
  return { planned, diagnostics: [...gathered.diagnostics, ...diagnostics] };
}

/** All of them beside their places first: what can fail fails before anything is replaced. */
async function writeRecords(folder: string, planned: readonly Planned[]): Promise<Diagnostic[]> {
  const files: InputFile[] = planned.map(({ package: name, record }) => ({
    path: join(folder, `${name}.json`),
    text: serialiseRecord(record),
  }));
  try {
    await uninterrupted(async () => {
      for (const { path, text } of files) {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(`${path}.new`, text);
      }
      for (const { path } of files) await rename(`${path}.new`, path);
    });
    return [];
  } catch (error) {
    return [diagnostic("output-unwritable", { path: shown(folder), reason: reasonOf(error) })];
  }
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

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
