/** The migration that is made when the program is built: taken where it is of the same documents and pins, and made anew where it is not. */
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { ended, folder, put, root, startOf } from "./support.ts";

const SIGN = "Was made when the program was built.";
let home: string;

beforeAll(() => {
  home = folder();
  for (const path of ["dist", "specs", "package.json", "LICENSE"])
    cpSync(join(root, path), join(home, path), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(home, "node_modules"));
  const path = join(home, "dist/migration-bundled.json");
  const made = JSON.parse(readFileSync(path, "utf8")) as { report: { notes: string[] } };
  made.report.notes.push(SIGN);
  writeFileSync(path, JSON.stringify(made));
});

it.each([
  { what: "the bundled documents", isTaken: true },
  { what: "the same, emitted otherwise", args: ["--int64", "string"], isTaken: true },
  { what: "an overlay of the user's", overlay: true, isTaken: false },
  {
    what: "pins that were edited",
    before: () => appendFileSync(join(home, "specs/migration/job.yaml"), "\n# Read again.\n"),
    isTaken: false,
  },
])("of $what", async ({ args = [], overlay = false, before, isTaken }) => {
  before?.();
  const cwd = folder();
  if (overlay) {
    const text =
      'overlay: 1.0.0\ninfo: { title: A, version: "1" }\nextends: crm.json\nactions: [{ target: $.paths.*.get, update: { summary: Ours }, x-reason: For the test. }]\n';
    put(cwd, { "ours.yaml": text, "stgen.config.json": JSON.stringify({ overlays: ["ours.yaml"] }) });
  }
  const child = startOf(join(home, "dist/cli.js"), cwd, ["generate", "--out", "out", ...args]);
  expect(await ended(child)).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, "out/migration/report.json"), "utf8").includes(SIGN)).toBe(isTaken);
});
