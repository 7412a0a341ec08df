import { setImmediate } from "node:timers/promises";

/** Lets what has come meanwhile be heard, such as a signal: between pieces of work that make a process deaf while they last. */
export function turn(): Promise<void> {
  return setImmediate();
}
