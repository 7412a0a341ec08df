/** What goes on in a client, as steps that take time: for traces and measurements of the caller's own. */
import type { OperationFacts } from "./operation.js";

/** A step of a call, and whose. */
export interface Step extends OperationFacts {
  /**
   * - `call`: a method, from its arguments to its answer, with all waiting and repeats. A page of a list is a call.
   * - `attempt`: one request of a call and its answer.
   * - `token`: one request for a token, which any number of calls wait for.
   */
  readonly kind: "call" | "attempt" | "token";
  /** Address with the template of its path: values are left out. */
  readonly url: string;
  readonly tenant: string;
  /** Of an attempt, from 1; of a call how many there have been, when it is over. */
  readonly attempt?: number;
  /** Of a call: milliseconds that it has waited for places under the limit, when it is over. */
  readonly waitedMs?: number | undefined;
}

/** What an attempt or a request for a token came to. A call rejects with its error, and has neither of these. */
export interface StepResult {
  /** Of the answer; absent or 0 when there was none. */
  readonly status?: number | undefined;
  /** Why it failed. Another attempt may follow. */
  readonly error?: unknown;
}

/**
 * Is handed each step and carries it out: calls `work` once and gives back what comes of it. What it throws itself fails the call.
 *
 * @example
 * const timed: Instrument = async (step, work) => {
 *   const started = performance.now();
 *   const result = await work();
 *   console.log(step.kind, step.name, result.status, performance.now() - started);
 *   return result;
 * };
 */
export type Instrument = <T extends StepResult>(step: Step, work: () => Promise<T>) => Promise<T>;
