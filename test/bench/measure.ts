/** CPU, wall time and memory of whole processes, and of what they start, interleaved so that a busy minute hits all alike. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One process that is measured. */
export interface Command {
  /** Program of Node that runs it; this one's, unless given. */
  readonly node?: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Exit code that is right, 0 unless given. */
  readonly code?: number;
  /** Before each run, and not measured: empties a folder, changes an input. */
  readonly prepare?: () => void;
}

/** Medians of some runs. */
export interface Cost {
  /** CPU seconds of all threads and processes. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Megabytes of the largest process. */
  readonly memory: number;
}

/** Each Node process tells on its last breath what it took; the folder is named by the environment, which processes it starts inherit. */
const PROBE = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from "node:fs";
   process.on("exit", () => {
     const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
     writeFileSync(process.env.BENCH_PROBE + "/" + process.pid, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }));
   });`,
)}`;

/**
 * Runs all commands once, then all of them again, and so on.
 *
 * @param runs how many times; the first run of each is not counted, it warms the disk
 * @param report is told of every round
 */
export async function measure<Id extends string>(
  commands: ReadonlyMap<Id, Command>,
  runs: number,
  report: (round: number) => void,
): Promise<ReadonlyMap<Id, Cost>> {
  const costs = new Map<Id, Cost[]>();
  for (let round = 0; round <= runs; round += 1) {
    report(round);
    for (const [id, command] of commands) {
      const cost = await run(id, command);
      if (round > 0) costs.set(id, [...(costs.get(id) ?? []), cost]);
    }
  }
  return new Map([...costs].map(([id, all]) => [id, medians(all)]));
}

async function run(
  id: string,
  { node = process.execPath, args, cwd, code = 0, prepare }: Command,
): Promise<Cost> {
  prepare?.();
  const probe = mkdtempSync(join(tmpdir(), "bench-probe-"));
  try {
    const begin = performance.now();
    const output = await exit(id, code, node, args, cwd, probe);
    const wall = (performance.now() - begin) / 1000;
    const parts = readdirSync(probe).map(
      (name) => JSON.parse(readFileSync(join(probe, name), "utf8")) as Omit<Cost, "wall">,
    );
    if (parts.length === 0) throw new Error(`${id} did not say what it took:\n${output}`);
    return {
      wall,
      cpu: parts.reduce((sum, part) => sum + part.cpu, 0),
      memory: Math.max(...parts.map(({ memory }) => memory)),
    };
  } finally {
    rmSync(probe, { recursive: true, force: true });
  }
}

function exit(
  id: string,
  code: number,
  node: string,
  args: readonly string[],
  cwd: string | undefined,
  probe: string,
): Promise<string> {
  const env = { ...process.env, BENCH_PROBE: probe, NODE_OPTIONS: `--import=${PROBE}`, NO_COLOR: "1" };
  const child = spawn(node, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (output += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === code) resolve(output);
      else reject(new Error(`${id} exited with ${status}, not ${code}:\n${output.slice(-2000)}`));
    });
  });
}

function medians(costs: readonly Cost[]): Cost {
  const median = (values: number[]) =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    cpu: median(costs.map(({ cpu }) => cpu)),
    wall: median(costs.map(({ wall }) => wall)),
    memory: median(costs.map(({ memory }) => memory)),
  };
}
