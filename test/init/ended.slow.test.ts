/** A run of `stgen init` that is ended half-way says what is there, and touches nothing of the project. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ended, folder, start, stgen } from "../cli/support.ts";
import { EMPTY_PROJECT } from "./readme.ts";

const ARGS = ["init", "--yes", "--only", "crm", "--no-install"];

it("by a step that fails", async () => {
  const cwd = folder({ ...EMPTY_PROJECT, tarballs: "no folder" });
  const { code, stdout, stderr } = await stgen(cwd, [...ARGS, "--use", "tarballs"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "Nothing but servicetitan/ was written: 1 error.\n" });
  expect(stderr).toContain("[init-step-failed]");
  expect(readdirSync(cwd).sort()).toEqual(["package.json", "servicetitan", "tarballs"]);
  expect(readFileSync(join(cwd, "package.json"), "utf8")).toBe(EMPTY_PROJECT["package.json"]);
});

it("by Ctrl-C while packages are compiled", async () => {
  const cwd = folder(EMPTY_PROJECT);
  const child = start(cwd, ARGS);
  const over = ended(child);
  // Removed when `generate` is done; `build` has begun or begins.
  const isGenerated = () =>
    existsSync(join(cwd, "servicetitan/README.md")) && !existsSync(join(cwd, "servicetitan/.stgen/lock"));
  await expect.poll(isGenerated, { interval: 20 }).toBe(true);
  await new Promise((done) => setTimeout(done, 500));
  child.kill("SIGINT");
  const { signal, stderr } = await over;
  expect(signal).toBe("SIGINT");
  expect(stderr).toBe("stgen init was stopped by Ctrl-C. servicetitan/ was written, as a whole.\n");
  expect(readdirSync(cwd).sort()).toEqual(["package.json", "servicetitan"]);
});
