/** Who proposes changes: in this order, the first that changes a place has it. */
import type { Rewriter } from "./contract.ts";
import { v1Calls } from "./former/v1-call.ts";
import { rawCalls } from "./raw/raw-calls.ts";

export const REWRITERS: readonly Rewriter[] = [rawCalls, v1Calls];
