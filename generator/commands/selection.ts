/** The operations that flags name: read from documents, for the commands that only look at them. */
import { analyse } from "../analyse.ts";
import { type Diagnostic, hasErrors } from "../diagnostics/codes.ts";
import { unknownOperation } from "../diagnostics/unknown.ts";
import type { InputFile } from "../ground/input.ts";
import { pick } from "../ground/pick.ts";
import { breakable } from "../ground/system.ts";
import type { Domain } from "../model/ir.ts";
import type { Config } from "../model/options.ts";
import { namedOperations, unknownOperations } from "../model/scopes.ts";
import { bundledSpecs, isBundled } from "../read/bundled.ts";
import { gather, inputsOf } from "../read/disk.ts";
import type { SharedFlags } from "./outcome.ts";

/** Which calls are meant. */
export interface SelectionFlags extends SharedFlags {
  readonly specs?: string;
  readonly only?: string[];
  /** Ids or calls of operations. */
  readonly operation?: string[];
}

/** What the documents say of the calls that are meant. */
interface Selection {
  readonly domains: readonly Domain[];
  readonly diagnostics: readonly Diagnostic[];
  readonly inputs: readonly InputFile[];
  readonly dropped: readonly string[];
}

/** Reads the domains that the flags ask for; operations that are in none of them are an error. */
export async function readSelection(file: Config, flags: SelectionFlags): Promise<Selection> {
  const config: Config = { ...file, ...pick(flags, "specs", "only", "strict") };
  const specs = config.specs ?? bundledSpecs();
  const origin = isBundled(specs) ? "bundled" : "user";
  const gathered = await gather({ specs, origin, ...pick(config, "overlays", "domains") });
  const inputs = inputsOf(gathered);
  const nothing = { domains: [], inputs, dropped: [] };
  if (hasErrors(gathered.diagnostics)) return { ...nothing, diagnostics: gathered.diagnostics };
  const options = { ...gathered, ...pick(config, "only", "strict") };
  const { domains, selected, diagnostics, dropped, isEnded } = breakable(() => analyse(options));
  const found = [...gathered.diagnostics, ...diagnostics];
  if (isEnded) return { ...nothing, diagnostics: found };
  const asked = domains.filter(({ id }) => selected.has(id));
  const { unknown, known } = unknownOperations(asked, flags.operation ?? []);
  const strange = unknownOperation(unknown, known, (name) =>
    // What is in a domain that was not asked for is there all the same.
    breakable(() => analyse({ ...gathered, ...pick(config, "strict") }))
      .domains.filter((domain) => namedOperations(domain, [name]).length > 0)
      .map(({ id }) => id),
  );
  return {
    domains: strange.length > 0 ? [] : asked,
    diagnostics: [...found, ...strange],
    inputs,
    dropped,
  };
}
