/** `stgen generate`: read, generate, write; or check; or watch. */
import { join, resolve } from "node:path";
import { edition } from "virtual:program";
import { configPath } from "../config.ts";
import { hasErrors } from "../diagnostics/codes.ts";
import type { GenerateOptions, GenerateResult } from "../generate.ts";
import { createMemory, type MemoryFiles } from "../ground/memory.ts";
import { pass, readMeter, startMeter } from "../ground/meter.ts";
import { pick } from "../ground/pick.ts";
import { breakable, usage } from "../ground/system.ts";
import { count } from "../ground/text.ts";
import { type Config, OPTIONS } from "../model/options.ts";
import { operationsOf } from "../model/operations.ts";
import { bundledSpecs, isBundled } from "../read/bundled.ts";
import type { InputFile } from "../ground/input.ts";
import { type Gathered, gather, inputsOf, shown } from "../read/disk.ts";
import { recover, withLock } from "../write/commit.ts";
import type { Migrated, PremadeMigration } from "../migrate/migrated.ts";
import { bundled } from "./bundled.ts";
import { type Console, createConsole } from "./console.ts";
import { EXIT } from "./exit.ts";
import { conclude, type Outcome, type SharedFlags, withConfig, withDropped, withTiming } from "./outcome.ts";
import type { FinishedRun } from "../write/manifest.ts";
import {
  checkOutput,
  type Previous,
  readMemory,
  readPrevious,
  withoutKeys,
  writeOutput,
} from "../write/output.ts";
import { keyOf, withFolders, withoutFolders } from "./remembered.ts";
import { watch } from "./watch.ts";

export interface GenerateFlags extends SharedFlags {
  readonly specs?: string;
  readonly out?: string;
  readonly only?: string[];
  readonly scope?: string;
  readonly int64?: Config["int64"];
  readonly decimals?: Config["decimals"];
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly force?: boolean;
  /** What each pass took is told as well. */
  readonly timing?: boolean;
}

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
  if (flags.timing === true) startMeter(usage);
  const path = configPath(flags.config);
  const watched = path === undefined ? [] : [path];
  const outcome = await withConfig(flags.config, async (file): Promise<Outcome> => {
    const config: Config = {
      ...file,
      ...pick(flags, "specs", "out", "only", "scope", "int64", "decimals", "strict"),
    };
    console.progress("Reading documents …");
    const gathered = await pass("read", () => gatherFor(config));
    watched.unshift(...gathered.watched);
    const inputs = inputsOf(gathered);
    if (hasErrors(gathered.diagnostics)) return { ...gathered, inputs };
    const job = { config, gathered, inputs, out: resolve(config.out ?? OPTIONS.out.default), console };
    if (flags.check === true) return check(job);
    // From reading what is there to replacing it: what another run wrote meanwhile would be lost.
    return withLock(job.out, () =>
      write(job, { started, conflicts: flags.force === true ? "replace" : "report" }),
    );
  });
  return { exit: await conclude(console, withTiming(outcome, readMeter()), "Nothing was written"), watched };
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

export interface Job {
  readonly config: Config;
  readonly gathered: Gathered;
  readonly out: string;
  readonly inputs: readonly InputFile[];
  readonly console: Console;
}

async function check({ config, gathered, out, inputs, console }: Job): Promise<Outcome> {
  const previous = await pass("compare", () => readPrevious(out));
  if (hasErrors(previous.diagnostics)) return { diagnostics: previous.diagnostics, inputs };
  console.progress(`Generating from ${gathered.documents.length} documents …`);
  const { index } = previous;
  const job = { ...options(config, gathered), previous: withoutKeys(previous), index };
  const { generate } = await import("../generate.ts");
  const result = await breakable(() => generate(job));
  const diagnostics = [...gathered.diagnostics, ...previous.diagnostics, ...result.diagnostics];
  if (result.units.size === 0) return { diagnostics, inputs };
  const how = { previous, others: othersOf(config, result) };
  const drift = await pass("compare", () => checkOutput(out, result.units, how));
  const files = drift.length;
  const ok = files === 0;
  const differ = `${count(files, "file")} differ${files === 1 ? "s" : ""}`;
  return {
    diagnostics: [...diagnostics, ...drift],
    inputs,
    result: withDropped(
      {
        text: ok ? `${shown(out)} is up to date.` : `${shown(out)} is not up to date: ${differ}.`,
        json: { ok, drift: drift.map((d) => d.place?.file ?? d.message) },
        exit: ok ? EXIT.ok : EXIT.drift,
      },
      result,
    ),
  };
}

/**
 * Generates and replaces what is there.
 *
 * @param how.started by the clock of `performance`
 */
export async function write(
  { config, gathered, out, inputs, console }: Job,
  { started, conflicts }: { readonly started: number; readonly conflicts: "report" | "replace" },
): Promise<Outcome> {
  const recovered = await recover(out);
  const previous = hasErrors(recovered) ? undefined : await pass("compare", () => readPrevious(out));
  const early = [...gathered.diagnostics, ...recovered, ...(previous?.diagnostics ?? [])];
  if (previous === undefined || hasErrors(early)) return { diagnostics: early, inputs };
  console.progress(`Generating from ${gathered.documents.length} documents …`);
  const given = options(config, gathered);
  const { units, dropped, run, disk, memory } = await made(given, { previous, inputs, out });
  const generated = [...early, ...run.diagnostics];
  if (units.size === 0) return { diagnostics: generated, inputs };

  console.progress("Writing …");
  const how = {
    previous,
    conflicts,
    others: othersOf(config, { dropped }),
    ...(dropped.length === 0 && !hasErrors(run.diagnostics) && { run: withoutFolders(run, inputs) }),
    ...(disk && { disk }),
    ...(memory && { memory }),
  };
  const { written, deleted, ...done } = await pass("write", () => writeOutput(out, units, how));
  const diagnostics = [...generated, ...done.diagnostics];
  if (hasErrors(done.diagnostics)) return { diagnostics, inputs };
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { domains, operations } = run;
  return {
    diagnostics,
    inputs,
    result: withDropped(
      {
        text: `${summary(run)} in ${shown(out)}: ${done.summary} (${seconds} s).`,
        json: { ok: true, out: shown(out), domains, operations, written, deleted },
      },
      { dropped, diagnostics: run.diagnostics },
    ),
  };
}

interface Made extends Pick<GenerateResult, "units" | "dropped"> {
  readonly run: FinishedRun;
  /** Hashes of what is there, where no time has passed since it was looked at. */
  readonly disk?: ReadonlyMap<string, string>;
  readonly memory?: { readonly known: MemoryFiles; readonly used: MemoryFiles };
}

/** The packages, or that they are there already: then nothing is as much as parsed. */
async function made(
  given: GenerateOptions,
  { previous, inputs, out }: Pick<Job, "inputs" | "out"> & { readonly previous: Previous },
): Promise<Made> {
  const key = keyOf(given);
  if (previous.run?.key === key) {
    const units = [...previous.keys].map(([unit, of]) => [unit, { key: of, files: "unchanged" }] as const);
    return {
      units: new Map(units),
      dropped: [],
      run: withFolders(previous.run, inputs),
      disk: previous.disk,
    };
  }
  const { keys, index } = previous;
  const { generate } = await import("../generate.ts");
  const known = readMemory(out);
  const { recall, used } = createMemory(edition, known);
  const { sdk, units, dropped, diagnostics } = await breakable(() =>
    generate({ ...given, previous: keys, index, recall, premade }),
  );
  const domains = sdk.domains.map(({ id }) => id);
  const operations = sdk.domains.flatMap(operationsOf).length;
  const memory = { known, used: used() };
  return { units, dropped, run: { key, diagnostics, domains, operations }, memory };
}

/** Of the bundled documents. */
async function premade(key: string): Promise<Migrated | undefined> {
  const made = await bundled<PremadeMigration>("migration");
  return made.key === key ? made : undefined;
}

/** What happens to packages that are not made this time. */
function othersOf({ only }: Config, { dropped }: Pick<GenerateResult, "dropped">): "delete" | "keep" {
  return only === undefined && dropped.length === 0 ? "delete" : "keep";
}

/** Options of the pipeline. */
export function options(config: Config, gathered: Gathered): GenerateOptions {
  return {
    ...gathered,
    ...pick(
      config,
      "only",
      "scope",
      "version",
      "license",
      "repository",
      "responses",
      "int64",
      "decimals",
      "strict",
    ),
  };
}

function summary({ operations, domains }: FinishedRun): string {
  return `${count(operations, "operation")} of ${count(domains.length, "domain")}`;
}
