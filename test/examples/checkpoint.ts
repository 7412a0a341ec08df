/** Goes on where the last run was: a place is kept when the rows before it were handled. */
import { rmSync } from "node:fs";
import { fileCheckpoints, lookup, ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();
const store = fileCheckpoints("state/places.json");

for (let run = 1; run <= 2; run += 1) {
  const jobs = st.jpm.export.jobs().checkpoint(store, "jobs");
  for await (const job of jobs) console.log(run, job.id);
}
rmSync("state", { recursive: true });

const jobs = lookup(st.jpm.jobs);
console.log((await jobs.get(2))?.jobNumber);
