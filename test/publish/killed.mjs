/**
 * Loaded before a program (`--import`): numbers what it does to the disk below the working directory, and kills it before the step whose
 * number is in `KILL_AT`. The steps it came to are appended to the file in `KILL_LOG`.
 */
import waiting, { appendFileSync } from "node:fs";
import promised from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { relative } from "node:path";

const { KILL_AT, KILL_LOG } = process.env;
const base = process.cwd();
let count = 0;

const ASKED = [
  ...["mkdir", "open", "rename", "rm", "rmdir", "unlink", "writeFile"].map((name) => [promised, name, name]),
  ...["rename", "writeFile"].map((name) => [waiting, `${name}Sync`, name]),
];
for (const [fs, key, name] of ASKED) {
  const original = fs[key];
  fs[key] = (...args) => {
    // The target of a rename is what it is about.
    const path = relative(base, String(args[name === "rename" ? 1 : 0]));
    if (!path.startsWith("..")) {
      if (count === Number(KILL_AT)) process.kill(process.pid, "SIGKILL");
      count += 1;
      appendFileSync(KILL_LOG, `${name} ${path}\n`);
    }
    return original.apply(fs, args);
  };
}
syncBuiltinESMExports();
