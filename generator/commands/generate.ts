/** `stgen generate`: read, generate, write; or check; or watch. */
import { join, resolve } from "node:path";
import { readConfig } from "../config.ts";
import { pick } from "../ground/pick.ts";
import { type Config, OPTIONS } from "../model/options.ts";
import { hasErrors } from "../diagnostics/codes.ts";
import { generate, type GenerateOptions, type GenerateResult, type InputFile } from "../generate.ts";
import { operationsOf } from "../model/operations.ts";
import { type Gathered, gather, shown } from "../read/disk.ts";
import { recover, withLock } from "../write/commit.ts";
import { bundledSpecs, isBundled } from "./bundled.ts";
import { type Console, createConsole, fail } from "./console.ts";
import { checkOutput, readPrevious, writeOutput } from "./output.ts";
import { uninterrupted } from "./signals.ts";
import { watch } from "./watch.ts";
import { count } from "../ground/text.ts";

export interface GenerateFlags {
  /** Every diagnostic singly. */
  readonly verbose?: boolean;
  readonly specs?: string;
  readonly out?: string;
  readonly only?: string[];
  readonly scope?: string;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly force?: boolean;
  readonly config?: string;
  readonly json?: boolean;
}

const NO_OUTPUT = "Nothing was written";

/** @returns the exit code */
export async function generateCommand(flags: GenerateFlags): Promise<number> {
  const json = flags.watch === true ? "json-lines" : "json";
  const console = createConsole(flags.json === true ? json : "text", flags);
  const first = await runOnce(flags, console);
  if (flags.watch !== true) return first.exit;
  return watch(first.watched, async () => (await runOnce(flags, console)).watched);
}

interface Run {
  readonly exit: number;
  readonly watched: readonly string[];
}

async function runOnce(flags: GenerateFlags, console: Console): Promise<Run> {
  const started = performance.now();
  const { config: file, diagnostics: configFaults, source, path } = await readConfig(flags.config);
  const watchedConfig = path === undefined ? [] : [path];
  // Without its config a run would read and write elsewhere.
  if (hasErrors(configFaults)) {
    return {
      exit: fail(console, { diagnostics: configFaults, inputs: source ? [source] : [] }, NO_OUTPUT),
      watched: watchedConfig,
    };
  }
  const config: Config = { ...file, ...pick(flags, "specs", "out", "only", "scope") };
  console.progress("Reading documents …");
  const gathered = await gatherFor(config);
  const watched = [...gathered.watched, ...watchedConfig];
  const inputs = inputsOf(gathered);
  if (hasErrors(gathered.diagnostics))
    return { exit: fail(console, { diagnostics: gathered.diagnostics, inputs }, NO_OUTPUT), watched };

  const out = resolve(config.out ?? OPTIONS.out.default);
  if (flags.check === true) return { exit: await check({ config, gathered, out, inputs }, console), watched };
  // From reading what is there to replacing it: what another run wrote meanwhile would be lost.
  const done = await withLock({ out, shown: shown(out) }, () =>
    write({ config, gathered, out, inputs }, { console, started, force: flags.force === true }),
  );
  return {
    exit: "value" in done ? done.value : fail(console, { diagnostics: done.diagnostics, inputs }, NO_OUTPUT),
    watched,
  };
}

/** Everything a run with this configuration reads. */
export function gatherFor(config: Config): Promise<Gathered> {
  const specs = config.specs ?? bundledSpecs();
  return gather({
    specs,
    origin: isBundled(specs) ? "bundled" : "user",
    releases: releasesFolder(config),
    ...pick(config, "overlays", "domains", "licenseFile"),
  });
}

/** Records of releases belong to the user: beside the user's documents, never into this package. */
export function releasesFolder({ releases, specs }: Config): string {
  return resolve(releases ?? join(specs ?? "specs", "releases"));
}

/** The texts diagnostics point into. */
export function inputsOf(gathered: Gathered): InputFile[] {
  return [
    ...gathered.documents,
    ...gathered.overlays,
    ...(gathered.domains ? [gathered.domains] : []),
    ...gathered.releases,
    ...(gathered.migration ? [...gathered.migration.from, ...gathered.migration.pins] : []),
  ];
}

export interface Job {
  readonly config: Config;
  readonly gathered: Gathered;
  readonly out: string;
  readonly inputs: readonly InputFile[];
}

async function check({ config, gathered, out, inputs }: Job, console: Console): Promise<number> {
  const previous = await readPrevious(out);
  if (hasErrors(previous.diagnostics))
    return fail(console, { diagnostics: previous.diagnostics, inputs }, NO_OUTPUT);
  console.progress(`Generating from ${gathered.documents.length} documents …`);
  const result = await generate({ ...options(config, gathered), previous: previous.unitsOnly });
  const diagnostics = [...gathered.diagnostics, ...previous.diagnostics, ...result.diagnostics];
  if (hasErrors(diagnostics)) return fail(console, { diagnostics, inputs }, NO_OUTPUT);
  const drift = await checkOutput(out, result, { previous, others: othersOf(config) });
  console.diagnostics([...diagnostics, ...drift], inputs);
  const files = drift.length;
  console.result(
    files === 0
      ? `${shown(out)} is up to date.`
      : `${shown(out)} is not up to date: ${count(files, "file")} differ${files === 1 ? "s" : ""}.`,
    { ok: files === 0, drift: drift.map((d) => d.place?.file ?? d.message) },
  );
  return files === 0 ? 0 : 3;
}

/** Generates and replaces what is there, and says so. */
export async function write(
  { config, gathered, out, inputs }: Job,
  {
    console,
    started,
    force,
  }: { readonly console: Console; readonly started: number; readonly force: boolean },
): Promise<number> {
  const recovered = await recover({ out, shown: shown(out) });
  const previous = hasErrors(recovered) ? undefined : await readPrevious(out);
  const early = [...gathered.diagnostics, ...recovered, ...(previous?.diagnostics ?? [])];
  if (previous === undefined || hasErrors(early))
    return fail(console, { diagnostics: early, inputs }, NO_OUTPUT);
  console.progress(`Generating from ${gathered.documents.length} documents …`);
  const result = await generate({ ...options(config, gathered), previous: previous.keys });
  const diagnostics = [...early, ...result.diagnostics];
  if (hasErrors(diagnostics)) return fail(console, { diagnostics, inputs }, NO_OUTPUT);

  console.progress("Writing …");
  const conflicts = force ? "replace" : "report";
  const written = await uninterrupted(() =>
    writeOutput(out, result, { previous, conflicts, others: othersOf(config) }),
  );
  diagnostics.push(...written.diagnostics);
  if (hasErrors(diagnostics)) return fail(console, { diagnostics, inputs }, NO_OUTPUT);
  console.diagnostics(diagnostics, inputs);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.result(`${summary(result)} in ${shown(out)}: ${written.summary} (${seconds} s).`, {
    ok: true,
    out: shown(out),
    domains: result.sdk.domains.map((domain) => domain.id),
    operations: operations(result),
    written: written.written,
    deleted: written.deleted,
  });
  return 0;
}

/** What happens to packages that are not made this time. */
function othersOf({ only }: Config): "delete" | "keep" {
  return only === undefined ? "delete" : "keep";
}

/** Options of the pipeline. */
export function options(config: Config, gathered: Gathered): GenerateOptions {
  return { ...gathered, ...pick(config, "only", "scope", "version", "license", "repository", "responses") };
}

function operations(result: GenerateResult): number {
  return result.sdk.domains.flatMap(operationsOf).length;
}

function summary(result: GenerateResult): string {
  return `${count(operations(result), "operation")} of ${count(result.sdk.domains.length, "domain")}`;
}
