/** `stgen build`: `dist/` of every generated package, from its sources. */
import { resolve } from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import type { InputFile } from "../ground/input.ts";
import { count } from "../ground/text.ts";
import { OPTIONS } from "../model/options.ts";
import { buildPackages, findPackages } from "../packages/build.ts";
import { readIfThere, shown } from "../read/disk.ts";
import { EXIT } from "./exit.ts";
import { runCommand, type SharedFlags } from "./outcome.ts";

export interface BuildFlags extends SharedFlags {
  readonly out?: string;
}

const NOTHING = { text: "Nothing was built.", json: { ok: false, packages: [] }, exit: EXIT.errors };

/** @returns the exit code */
export function buildCommand(flags: BuildFlags): Promise<number> {
  return runCommand(flags, NOTHING, async (config, console) => {
    const out = resolve(flags.out ?? config.out ?? OPTIONS.out.default);
    const { packages, diagnostics: unreadable } = await findPackages(out);
    if (hasErrors(unreadable)) return { diagnostics: unreadable };
    const diagnostics = await buildPackages(packages, (text) => console.progress(text));
    if (hasErrors(diagnostics)) return { diagnostics, inputs: await textsOf(diagnostics) };
    const json = { ok: true, packages: packages.map(({ name }) => name) };
    return {
      diagnostics,
      result: { text: `Built ${count(packages.length, "package")} in ${shown(out)}.`, json },
    };
  });
}

/** Texts the faults point into, for lines and excerpts. */
async function textsOf(faults: readonly Diagnostic[]): Promise<InputFile[]> {
  const paths = new Set(faults.flatMap(({ place }) => (place?.offset === undefined ? [] : [place.file])));
  return Promise.all([...paths].map(async (path) => ({ path, text: (await readIfThere(path)) ?? "" })));
}
