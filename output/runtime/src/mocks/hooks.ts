/** What operations do beside what their method says; `effects.ts` fills it in for the descriptions that say so. */
import type { Call } from "./call.js";
import type { StoredRecord, Table } from "./store.js";

export interface Hooks {
  /** The answer to a call that the business forbids. */
  refuse?(call: Call): Response | undefined;
  /** Does what the business says; the answer, where that says one. `before` is how the record looked. */
  carryOut?(call: Call, table?: Table, record?: StoredRecord, before?: unknown): Response | undefined;
}

export const hooks: Hooks = {};
