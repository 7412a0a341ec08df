/** `stgen pack`: builds, packs and checks the generated packages. */
import { basename, join, resolve } from "node:path";
import { hasErrors } from "../diagnostics/codes.ts";
import { count } from "../ground/text.ts";
import { OPTIONS } from "../model/options.ts";
import { deliver, npmOfUser, orderedPackages, pack } from "../packages/pack.ts";
import { shown } from "../read/disk.ts";
import { withScratch } from "../write/scratch.ts";
import { type Outcome, runCommand, type SharedFlags } from "./outcome.ts";

export interface PackFlags extends SharedFlags {
  /** Folder of the tarballs. */
  readonly out?: string;
  /** Folder of the packages. */
  readonly packages?: string;
}

/** @returns the exit code */
export function packCommand(flags: PackFlags): Promise<number> {
  return runCommand(flags, "Nothing was packed", async (config, { progress }) => {
    const out = resolve(flags.out ?? "tarballs");
    const folder = resolve(flags.packages ?? config.out ?? OPTIONS.out.default);
    const { packages, diagnostics: unreadable } = await orderedPackages(folder);
    if (hasErrors(unreadable)) return { diagnostics: unreadable };
    // What fails a check is not left where others take it from.
    return withScratch("pack", async (aside): Promise<Outcome> => {
      const job = { packages, wanted: packages, out: aside, npm: await npmOfUser() };
      const packed = await pack(job, progress);
      const faults = hasErrors(packed.diagnostics) ? [] : await deliver(packed.packages, out);
      const diagnostics = [...packed.diagnostics, ...faults];
      if (hasErrors(diagnostics)) return { diagnostics };
      const text = `Packed ${count(packed.packages.length, "package")} into ${shown(out)}.`;
      const made = packed.packages.map(({ name, version, tarball }) => ({
        name,
        version,
        tarball: shown(join(out, basename(tarball))),
      }));
      return { diagnostics, result: { text, json: { ok: true, packages: made } } };
    });
  });
}
