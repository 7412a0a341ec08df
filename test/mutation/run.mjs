/**
 * Mutation testing with a table of faults: each is put into a copy of the project, and the tests that it names have to fail there.
 *
 * `node test/mutation/run.mjs [name …]` ends with 0 when all were noticed. Tests that fail without a fault, or that cannot even be loaded
 * with it, prove nothing and are errors.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mutate, readMutants } from "./mutants.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** What tests read of the project; packages are linked, because nothing writes into them. */
const COPIED = ["generator", "specs", "templates", "test", "output"];
const COPIED_FILES = ["package.json", "tsconfig.json", "vitest.config.ts", "README.md", "LICENSE"];
/** A fault may make a test wait forever. */
const HANGS_MS = 180_000;

const wanted = process.argv.slice(2);
const mutants = readMutants().filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((name) => !mutants.some((mutant) => mutant.name === name));
if (unknown.length > 0) {
  console.error(`There is no fault called ${unknown.join(" or ")}.`);
  process.exit(2);
}

const copy = mkdtempSync(join(tmpdir(), "stgen-mutation-"));
let survivors = 0;
try {
  for (const name of [...COPIED, ...COPIED_FILES])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));

  const all = [...new Set(mutants.flatMap(({ tests }) => tests))];
  report("no fault", run(all), "passed");
  for (const mutant of mutants) {
    const path = join(copy, mutant.file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, mutate(mutant, text));
    report(mutant.name, run(mutant.tests, "--bail=1"), "noticed");
    writeFileSync(path, text);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${mutants.length} faults, ${survivors} not as they should be`);
process.exitCode = survivors === 0 ? 0 : 1;

/** Says how it ended, and counts what did not end as it should. */
function report(name, { ended, seconds }, want) {
  if (ended !== want) survivors += 1;
  console.log(`${ended === want ? "ok  " : "FAIL"} ${name}: ${ended} (${seconds.toFixed(1)} s)`);
}

/** Runs tests of the copy. */
function run(tests, ...flags) {
  const begin = performance.now();
  const file = join(copy, "report.json");
  rmSync(file, { force: true });
  const vitest = join(copy, "node_modules/vitest/vitest.mjs");
  const args = ["run", "--project=fast", "--reporter=json", `--outputFile=${file}`, ...flags, ...tests];
  const { error, status } = spawnSync(process.execPath, [vitest, ...args], {
    cwd: copy,
    stdio: "ignore",
    timeout: HANGS_MS,
  });
  const seconds = (performance.now() - begin) / 1000;
  if (error !== undefined) return { ended: error.code === "ETIMEDOUT" ? "noticed" : error.message, seconds };
  if (status === 0) return { ended: "passed", seconds };
  const { numFailedTests = 0 } = JSON.parse(readFileSync(file, "utf8"));
  return { ended: numFailedTests > 0 ? "noticed" : "not even loaded", seconds };
}
