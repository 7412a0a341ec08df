/** `npm run soak`: hours of calls to an API that fails in every way, in minutes. Ends with 1 when something went wrong. */
import { parseArgs } from "node:util";
import { runSoak } from "./soak.ts";

const HELP = `Usage: npm run soak -- [options]

  --hours <number>  of simulated time (default: 10, about two minutes)
  --seed <number>   which faults come when (default: 1)`;

const { values } = parseArgs({
  options: {
    hours: { type: "string", default: "10" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});
const [hours, seed] = [Number(values.hours), Number(values.seed)];

if (values.help || !(hours > 0) || !Number.isInteger(seed)) {
  process.stdout.write(`${HELP}\n`);
  process.exitCode = values.help ? 0 : 2;
} else {
  const { requests, tokens, faults, finished, memory, complaints } = await runSoak({ seed, hours });
  process.stdout.write(
    [
      `${requests} requests and ${tokens} for tokens in ${hours} hours, seed ${seed}`,
      ...Object.entries(finished).map(([work, count]) => `${String(count).padStart(8)} × ${work}`),
      ...Object.entries(faults).map(([fault, count]) => `${String(count).padStart(8)} × ${fault}`),
      `memory: ${memory.map((megabytes) => megabytes.toFixed(1)).join(" ")} MB`,
      ...complaints.map((complaint) => `WRONG: ${complaint}`),
      complaints.length === 0 ? "nothing went wrong" : `${complaints.length} things went wrong`,
    ].join("\n") + "\n",
  );
  if (complaints.length > 0) process.exitCode = 1;
}
