/** Who proposes changes: in this order, the first that changes a place has it. */
import type { Rewriter } from "./contract.ts";

export const REWRITERS: readonly Rewriter[] = [];
