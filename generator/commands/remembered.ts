/** What is remembered of a run of `generate`, so that one that is made from the same is known, and says the same. */
import { dirname, isAbsolute } from "node:path";
import { edition } from "virtual:program";
import type { GenerateOptions } from "../generate.ts";
import { sha256 } from "../ground/hash.ts";
import { type InputFile, withParts } from "../ground/input.ts";
import type { FinishedRun } from "../write/manifest.ts";

/** Hash of everything that a run is made from. Of texts their hashes count: to quote megabytes takes longer than to hash them. */
export function keyOf(given: GenerateOptions): string {
  const facts = JSON.stringify([edition, given], (name, value: unknown) =>
    name === "text" && typeof value === "string" ? sha256(value) : value,
  );
  return sha256(facts);
}

/** A run without a word of where its inputs lie on this machine, for a folder that may be handed on. */
export function withoutFolders(run: FinishedRun, inputs: readonly InputFile[]): FinishedRun {
  return replaced(run, foldersOf(inputs));
}

/** The same with what was left out, for inputs of the same paths. */
export function withFolders(run: FinishedRun, inputs: readonly InputFile[]): FinishedRun {
  return replaced(
    run,
    foldersOf(inputs).map(([folder, sign]) => [sign, folder]),
  );
}

type Replacement = readonly [what: string, by: string];

/** Folders that are shown from the root on, deep ones first, and what stands for each. */
function foldersOf(inputs: readonly InputFile[]): readonly Replacement[] {
  const paths = withParts(inputs).map(({ path }) => path);
  const folders = new Set(paths.filter((path) => isAbsolute(path)).map((path) => `${dirname(path)}/`));
  return [...folders]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((folder, i) => [folder, `<inputs ${i}>/`]);
}

function replaced(run: FinishedRun, replacements: readonly Replacement[]): FinishedRun {
  if (replacements.length === 0) return run;
  const inJson = (text: string) => JSON.stringify(text).slice(1, -1);
  const text = replacements.reduce(
    (json, [what, by]) => json.replaceAll(inJson(what), () => inJson(by)),
    JSON.stringify(run),
  );
  return JSON.parse(text) as FinishedRun;
}
