/** All of a code base: what is to be proven of one call is asked of every file of it. */
import type { CodeFile } from "../../scan/readers.ts";
import type { ReadCode } from "../../scan/script/read-scripts.ts";

export interface WholeCode extends Pick<ReadCode, "program" | "code" | "evaluator" | "requests"> {
  /** Those too that the scan has no reason to read. */
  readonly files: readonly CodeFile[];
}
