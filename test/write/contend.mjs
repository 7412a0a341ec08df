/** A process that wants the lock and writes down when it is inside and when it leaves. */
import { appendFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";

const [module, out, log] = process.argv.slice(2);
const { withLock } = await import(module);
await withLock(out, async () => {
  appendFileSync(log, "in\n");
  await setTimeout(30);
  appendFileSync(log, "out\n");
});
