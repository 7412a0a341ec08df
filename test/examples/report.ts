/** Runs a report by its name: rows are objects with the fields that were asked for, and a moment is the day that it is for the tenant. */
import { ServiceTitan, UsageError } from "@st-v2/sdk";

const st = ServiceTitan.fromEnv();
const timeZone = "America/New_York";

const rows = st.reporting.run(
  "Operations",
  "revenue by technician",
  { From: new Date("2026-02-01T03:00:00Z"), BusinessUnits: [1, 2] },
  { timeZone, fields: { Name: "String", Total: "Number" } },
);
let sum = 0;
for await (const { Name, Total } of rows) {
  console.log(Name);
  sum += Total ?? 0;
}
console.log(sum);

// What is wrong is told before the report is run, all of it.
try {
  await st.reporting.run("operations", 175, { Form: "2026-02-01", BusinessUnits: [3] });
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.log(error.message);
}
