/** Code bases of tests, and what becomes of their calls of V1. */
import { type Applied, apply } from "../../generator/apply/apply.ts";
import type { ApplyOptions } from "../../generator/apply/contract.ts";
import { v1Calls } from "../../generator/apply/former/v1-call.ts";
import { bundled } from "../../generator/commands/bundled-mock.ts";
import type { BundledFormer } from "../../generator/commands/former-reader.ts";
import type { CodeFile } from "../../generator/scan/readers.ts";
import { known } from "../scan/known.ts";

export const { plan: former } = await bundled<BundledFormer>("former");

/** `--- name` before each. */
export function filesIn(text: string): readonly CodeFile[] {
  return text
    .split(/^--- /m)
    .slice(1)
    .map((part) => ({ path: part.slice(0, part.indexOf("\n")), text: part.slice(part.indexOf("\n") + 1) }));
}

/** Nothing is compiled. */
export function rewritten(files: readonly CodeFile[], options: ApplyOptions = {}): Applied {
  const rewriters = [v1Calls];
  return apply({ files, known, former, options, kinds: new Map(), rewriters, check: () => [] });
}
