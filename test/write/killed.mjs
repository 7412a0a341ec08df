/**
 * A process that recovers, or recovers and commits, and kills itself before the step of the given number.
 * It prints the steps it came to.
 */
import { writeSync } from "node:fs";

const [module, what, out, changes, killAt] = process.argv.slice(2);
const { commit, recover } = await import(module);
let count = 0;
const step = (name) => {
  if (count === Number(killAt)) process.kill(process.pid, "SIGKILL");
  count += 1;
  writeSync(1, `${name}\n`);
};
if (what === "commit") {
  const { writes, ...rest } = JSON.parse(changes);
  await commit(out, { ...rest, writes: new Map(writes) }, step);
} else {
  await recover(out, step);
}
