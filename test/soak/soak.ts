/** Runs a soak in a process of its own, with the garbage collector in its hands. */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { build } from "esbuild";
import { FAULTS, TOKEN_FAULTS } from "./plan.ts";
import { Complaints, outputWatch } from "./watchers.ts";
import type { SoakReport } from "./worker.ts";

export interface SoakOptions {
  readonly seed: number;
  /** Of simulated time. */
  readonly hours: number;
}

/** What was found, with complaints that a process cannot have of itself. */
export async function runSoak({ seed, hours }: SoakOptions): Promise<SoakReport> {
  const cache = new URL("../../node_modules/.cache/", import.meta.url).pathname;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "soak-"));
  try {
    await build({
      entryPoints: ["worker", "server"].map((name) => new URL(`${name}.ts`, import.meta.url).pathname),
      ...{ outdir: folder, outExtension: { ".js": ".mjs" }, bundle: true, platform: "node", format: "esm" },
      logLevel: "error",
    });
    const task = JSON.stringify({ seed, hours, server: join(folder, "server.mjs") });
    const child = spawn(process.execPath, ["--expose-gc", join(folder, "worker.mjs"), task], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended = new Promise<number | null>((done) => child.once("close", done));
    const [printed, said] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const code = await ended;
    if (code !== 0 || printed === "") throw new Error(`The soak ended with ${String(code)}:\n${said}`);
    const report = JSON.parse(printed) as SoakReport;
    return { ...report, complaints: [...report.complaints, ...complaintsOf(report, said)] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A soak in which nothing goes wrong proves nothing. */
function complaintsOf({ faults, hours }: SoakReport, said: string): string[] {
  const complaints = new Complaints();
  outputWatch(complaints)("the output", said);
  if (said !== "") complaints.add(`said: ${said}`);
  const missing = [...Object.keys(FAULTS), ...TOKEN_FAULTS].filter((fault) => faults[fault] === undefined);
  if (missing.length > 0) complaints.add(`not in ${hours} hours: ${missing.join(", ")}`);
  return complaints.texts;
}
