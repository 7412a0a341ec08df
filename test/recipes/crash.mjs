/** Loaded before a recipe: ends the process, as a machine that goes off, where a place is kept. `CRASH` is which of them, and whether before or after. */
import { PGlite } from "@electric-sql/pglite";

const [at, when] = (process.env.CRASH ?? "").split(" ");
let kept = 0;

const crashing = (keep, isKeeping) =>
  async function (...args) {
    if (!isKeeping(...args)) return keep.apply(this, args);
    kept += 1;
    if (String(kept) === at && when === "before") process.kill(process.pid, "SIGKILL");
    const done = await keep.apply(this, args);
    if (String(kept) === at) process.kill(process.pid, "SIGKILL");
    return done;
  };

const files = process.getBuiltinModule("node:fs/promises");
files.rename = crashing(files.rename, () => true);
PGlite.prototype.query = crashing(PGlite.prototype.query, (text) => text.startsWith("insert into places"));
