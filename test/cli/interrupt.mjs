/**
 * Loaded into the program before itself: sends Ctrl-C, or the signal of the environment, when a function of the file system is called for
 * the n-th time, modules apart. The process that reads documents for a mock sends it to the mock.
 */
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [name, nth] = process.env.INTERRUPT_AT.split(" ");
const original = fs[name];
const whom = process.argv[1].endsWith("mock-reader.js") ? process.ppid : process.pid;
let count = 0;
fs[name] = async (...args) => {
  // Node itself reads modules.
  if (!/\.[cm]?js$/.test(String(args[0]))) count += 1;
  if (count === Number(nth)) process.kill(whom, process.env.INTERRUPT_WITH ?? "SIGINT");
  return original(...args);
};
syncBuiltinESMExports();
