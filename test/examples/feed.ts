/** Changes since the last run: where to go on is kept in a file. */
import { readFile, writeFile } from "node:fs/promises";
import { ServiceTitan } from "@st-v2/sdk";

const FILE = "jobs.continue-from";
const st = ServiceTitan.fromEnv();

const from = await readFile(FILE, "utf8").catch(() => undefined);
const feed = st.jpm.export.jobs({ from });
for await (const row of feed) {
  console.log(row.id);
}
// Only now: a run that broke off sees its last page again.
if (feed.continueFrom !== undefined) await writeFile(FILE, feed.continueFrom);
