/** All rows of a list: pages are fetched as the loop needs them. */
import { ServiceTitan } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();

for await (const job of st.jpm.jobs.list({ modifiedOnOrAfter: new Date("2026-01-01") })) {
  console.log(job.jobNumber);
}

// Or as one list, up to a limit.
const two = await st.jpm.jobs.list({ pageSize: 2 }).toArray({ limit: 2 });
console.log(two.length);
