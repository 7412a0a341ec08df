/** Plays the new user: the README's lines in an empty project, with an empty cache of npm, and what each takes: `npm run measure:first-use`. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainEnv } from "../cli/env.ts";
import { EMPTY_PROJECT, linesBelow, ROOT, TARBALL } from "./readme.ts";

const print = (text: string) => process.stdout.write(`${text}\n`);
const home = mkdtempSync(join(tmpdir(), "st-first-use-"));
const project = join(home, "service");

/** What bash prints of a line's processes once all have ended, behind all that they say. */
const TIMED = `TIMEFORMAT="%3U %3S %3R"; { time eval "$1" >&2; } 2>&1 | tail -n 30; exit "\${PIPESTATUS[0]}"`;

function measure(line: string): { readonly cpu: number; readonly wall: number } {
  const said = execFileSync("bash", ["-c", TIMED, "bash", line], {
    cwd: project,
    encoding: "utf8",
    env: plainEnv({ npm_config_cache: join(home, "cache"), NO_COLOR: "1" }),
  });
  const [user = Number.NaN, system = Number.NaN, wall = Number.NaN] = (said.trim().split("\n").at(-1) ?? "")
    .split(" ")
    .map(Number);
  return { cpu: user + system, wall };
}

try {
  mkdirSync(project);
  for (const [name, text] of Object.entries(EMPTY_PROJECT)) writeFileSync(join(project, name), text);
  execFileSync("npm", ["pack", "--pack-destination", project], { cwd: ROOT, stdio: "ignore" });
  const rows = linesBelow("Use it in your service").map((line) => ({ line, ...measure(line) }));
  const sum = (key: "cpu" | "wall") => rows.reduce((total, row) => total + row[key], 0);
  for (const { line, cpu, wall } of rows)
    print(`${cpu.toFixed(1).padStart(6)} s CPU ${wall.toFixed(1).padStart(6)} s by the clock  ${line}`);
  print(
    `${sum("cpu").toFixed(1).padStart(6)} s CPU ${sum("wall").toFixed(1).padStart(6)} s by the clock  ${rows.length} commands, ${TARBALL} at hand`,
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}
