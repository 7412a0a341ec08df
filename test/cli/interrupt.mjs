/**
 * Loaded into the program before itself: sends Ctrl-C, or the signal of the environment, when a function of the file system is called for
 * the n-th time, whether its caller waits for it or for a promise, modules apart. The process that reads documents for a mock sends it to the mock.
 */
import waiting from "node:fs";
import promised from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";

const [name, nth] = process.env.INTERRUPT_AT.split(" ");
const whom = process.argv[1].endsWith("mock-reader.js") ? process.ppid : process.pid;
let count = 0;
for (const [functions, key] of [
  [promised, name],
  [waiting, `${name}Sync`],
]) {
  const original = functions[key];
  functions[key] = (...args) => {
    // Node itself reads modules, and files that were looked at are read again to see whether they are the same.
    const isCounted = !/\.[cm]?js$/.test(String(args[0])) && (functions === promised || name !== "readFile");
    if (isCounted) count += 1;
    if (isCounted && count === Number(nth)) process.kill(whom, process.env.INTERRUPT_WITH ?? "SIGINT");
    return original(...args);
  };
}
syncBuiltinESMExports();
