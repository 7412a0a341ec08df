/**
 * `stgen version`: the next release of every package whose users would notice, written as records the generator reads; then the
 * packages themselves, with their new versions and changelogs.
 */
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readConfig } from "../config.ts";
import { type Diagnostic, diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { parseData } from "../read/parse.ts";
import { type Gathered, shown } from "../read/disk.ts";
import { candidatesOf } from "../packages/candidates.ts";
import { judgeDocuments } from "../packages/judge-documents.ts";
import { type Planned, planReleases } from "../packages/plan.ts";
import { serialiseRecord } from "../read/record.ts";
import { type Config, OPTIONS } from "../model/options.ts";
import { commit, isInterrupted, withLock } from "../write/commit.ts";
import { type Console, createConsole, fail } from "./console.ts";
import { gatherFor, inputsOf, options, releasesFolder, write } from "./generate.ts";
import { finishInterrupted, readPrevious } from "./output.ts";
import { uninterrupted } from "./signals.ts";
import { pick } from "../ground/pick.ts";
import { get } from "../ground/json.ts";
import { sourceFile } from "../ground/input.ts";
import { count } from "../ground/text.ts";

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
  const config: Config = { ...file, ...pick(flags, "specs", "out", "scope") };
  console.progress("Reading documents …");
  const out = resolve(config.out ?? OPTIONS.out.default);
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

async function release(run: Run, console: Console): Promise<number> {
  const { config, out, flags } = run;
  const isDry = flags.dryRun === true;
  const recovered = isDry ? [] : await finishInterrupted(releasesFolder(config));
  if (hasErrors(recovered)) return fail(console, { diagnostics: recovered, inputs: [] }, NOTHING);
  const gathered = await gatherFor(config);
  const inputs = inputsOf(gathered);
  if (hasErrors(gathered.diagnostics)) return fail(console, { ...gathered, inputs }, NOTHING);
  const { planned, stated, diagnostics } = await plan({ config, out, gathered }, flags.date ?? today());
  if (hasErrors(diagnostics)) return fail(console, { diagnostics, inputs }, NOTHING);
  if (planned.length > 0 && !isDry) return record(run, { planned, gathered, recovered }, console);

  const found = [...recovered, ...diagnostics];
  if (planned.length === 0 && (await areBehind(out, stated))) {
    const written = isDry ? undefined : await writePackages({ config, gathered, out }, console);
    if (written !== undefined && written.exit !== 0) return fail(console, { ...written, inputs }, NOTHING);
    const action = isDry ? "would be written" : "were written";
    found.push(...(written?.diagnostics.filter(({ code }) => code === "run-recovered") ?? []));
    found.push(diagnostic("packages-behind", { path: shown(out), action }));
  }
  console.diagnostics(found, inputs);
  console.result(sentence(planned, isDry), { ok: true, ...facts(planned) });
  return 0;
}

/** Writes what was planned: first the records, which decide the run, then the packages that are made of them. */
async function record(
  { config, out }: Run,
  {
    planned,
    gathered,
    recovered,
  }: {
    readonly planned: readonly Planned[];
    readonly gathered: Gathered;
    readonly recovered: readonly Diagnostic[];
  },
  console: Console,
): Promise<number> {
  const inputs = inputsOf(gathered);
  // What cannot be written, a file edited by hand above all, is found out before anything is recorded.
  const trial = await writePackages({ config, gathered, out }, console);
  if (trial.exit !== 0) return fail(console, { ...trial, inputs }, NOTHING);
  console.progress("Writing …");
  const unwritten = await writeRecords(releasesFolder(config), planned);
  if (hasErrors(unwritten)) return fail(console, { diagnostics: unwritten, inputs }, NOTHING);
  // What the packages are made of now includes the records just written.
  const anew = await gatherFor(config);
  const written = await writePackages({ config, gathered: anew, out }, console);
  console.diagnostics([...recovered, ...written.diagnostics], inputsOf(anew));
  const ok = written.exit === 0;
  const unmade = ok ? "" : "\nThe packages were not written; run `stgen version` again.";
  console.result(sentence(planned, false) + unmade, { ok, ...facts(planned) });
  return written.exit;
}

function facts(planned: readonly Planned[]) {
  return {
    packages: planned.map(({ package: name, from, to, level, changes }) => ({
      name,
      from,
      to,
      level,
      changes,
    })),
  };
}

/**
 * Whether the packages on disk state other releases than their records: a run ended, or was ended, after it had written those. Their code
 * may be older or newer than the release as ever; that is for `stgen generate`.
 *
 * @param stated what the files that state a release would be, by path below `out`
 */
async function areBehind(out: string, stated: ReadonlyMap<string, string>): Promise<boolean> {
  if (await isInterrupted(out)) return true;
  for (const [path, text] of stated) {
    const found = await readFile(join(out, path), "utf8").catch(() => undefined);
    if (found === undefined || releaseIn(path, found) !== releaseIn(path, text)) return true;
  }
  return false;
}

/** What a file says of the release: of a `package.json` the keys that come from the record, else all of it. */
function releaseIn(path: string, text: string): string {
  if (!path.endsWith(".json")) return text;
  const { value } = parseData(sourceFile({ path, text }));
  return JSON.stringify(["version", "dependencies"].map((key) => get(value, key)));
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
): Promise<{
  readonly planned: readonly Planned[];
  readonly stated: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const previous = await readPrevious(out);
  if (hasErrors(previous.diagnostics)) {
    return { planned: [], stated: new Map(), diagnostics: previous.diagnostics };
  }
  const { candidates, stated, diagnostics } = await candidatesOf({
    ...options(config, gathered),
    previous: previous.unitsOnly,
  });
  const planned = planReleases(candidates, {
    firstVersion: config.version ?? OPTIONS.version.default,
    date,
    judge: judgeDocuments,
  });
  return { planned, stated, diagnostics: [...gathered.diagnostics, ...diagnostics] };
}

/** All at once: a run that is killed meanwhile is finished by the next. */
async function writeRecords(folder: string, planned: readonly Planned[]): Promise<readonly Diagnostic[]> {
  const where = { out: folder, shown: shown(folder) };
  const writes = new Map(
    planned.map(({ package: name, record: one }) => [`${name}.json`, serialiseRecord(one)]),
  );
  const done = await withLock(where, () => uninterrupted(() => commit(where, { writes, deletes: [] })));
  return "value" in done ? done.value : done.diagnostics;
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
