/**
 * Loaded into the program before itself: sends Ctrl-C, or the signal of the environment, when a function of the file system is called for
 * the n-th time.
 */
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [name, nth] = process.env.INTERRUPT_AT.split(" ");
const original = fs[name];
let count = 0;
fs[name] = async (...args) => {
  count += 1;
  if (count === Number(nth)) process.kill(process.pid, process.env.INTERRUPT_WITH ?? "SIGINT");
  return original(...args);
};
syncBuiltinESMExports();
