/** What a process costs, and what it starts, whatever that is: bash's `time` asks the kernel once all have ended. */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { nodeOf } from "../tools/programs.ts";
import type { Figures } from "./figures.ts";
import type { Case } from "./measure.ts";

export type NodeMajor = "22" | "24";

/** One process that is measured. */
export interface Command {
  /** Node that runs it; this one, unless given. */
  readonly node?: NodeMajor | undefined;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Exit codes that are right, only 0 unless given. */
  readonly codes?: readonly number[];
  /** Before each run, and not measured: empties a folder, changes an input. */
  readonly prepare?: () => void | Promise<void>;
  /** Where it writes, and of which documents each has to have its part there. */
  readonly writes?: { readonly out: string; readonly documents: string };
  /** Finds figures in what it prints. */
  readonly read?: (printed: string) => Figures;
}

const TIMED = `exec 3>&2; TIMEFORMAT="%3U %3S %3R"; { time "$@" 2>&3; } 2>"$BENCH_PROBE/time"`;

/** Each Node tells its largest memory on its last breath. Required, not imported: a module would load Node's loader of modules. */
const PROBE = `process.on("exit", () => require("node:fs").writeFileSync(
  process.env.BENCH_PROBE + "/memory-" + process.pid, String(process.resourceUsage().maxRSS / 1024)));`;

export function command(what: Command): Case {
  return async () => {
    await what.prepare?.();
    const probe = mkdtempSync(join(tmpdir(), "bench-probe-"));
    try {
      writeFileSync(join(probe, "probe.cjs"), PROBE);
      const begin = Date.now();
      const printed = await exit(what, probe);
      return {
        ...costOf(probe),
        ...(what.writes && written(what.writes, begin)),
        ...what.read?.(printed),
      };
    } finally {
      rmSync(probe, { recursive: true, force: true });
    }
  };
}

async function exit({ node, args, cwd, codes = [0] }: Command, probe: string): Promise<string> {
  const program = node ? await nodeOf(node) : process.execPath;
  const env = {
    ...process.env,
    BENCH_PROBE: probe,
    NODE_OPTIONS: `--require=${join(probe, "probe.cjs")}`,
    NO_COLOR: "1",
  };
  const child = spawn("bash", ["-c", TIMED, "bench", program, ...args], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  child.stdout.on("data", (chunk) => (printed += String(chunk)));
  child.stderr.on("data", (chunk) => (printed += String(chunk)));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== null && codes.includes(code)) resolve(printed);
      else reject(new Error(`exit code ${code}, not ${codes.join(" or ")}:\n${printed.slice(-2000)}`));
    });
  });
}

function costOf(probe: string): Figures {
  const told = (name: string) => readFileSync(join(probe, name), "utf8");
  const [user = Number.NaN, system = Number.NaN, wall = Number.NaN] = told("time")
    .trim()
    .split(" ")
    .map(Number);
  const peaks = readdirSync(probe).filter((name) => name.startsWith("memory-"));
  return { cpu: user + system, wall, memory: Math.max(...peaks.map((name) => Number(told(name)))) };
}

/** Files that are newer than the start of the run. */
function written({ out, documents }: { out: string; documents: string }, begin: number): Figures {
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path: path.slice(out.length + 1), ...pickStat(path) }));
  const lacking = readdirSync(documents)
    .map((name) => basename(name, ".json"))
    .filter(
      (id) => !files.some(({ path, size }) => size > 0 && /^[^/]+(?=\.ts$|\/.*\.ts$)/.exec(path)?.[0] === id),
    );
  if (lacking.length > 0) throw new Error(`nothing was made of ${lacking.join(", ")}`);
  const fresh = files.filter(({ changed }) => changed >= begin);
  return { files: fresh.length, bytes: fresh.reduce((sum, { size }) => sum + size, 0) };
}

function pickStat(path: string): { size: number; changed: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, changed: mtimeMs };
}
