/** What the README says of using the packages, line by line in an empty folder, with the tarball of the program and the real npm. */
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, plainEnv, root } from "../cli/support.ts";

const README = readFileSync(join(root, "README.md"), "utf8");
const TARBALL = "servicetitan-codegen-0.1.0.tgz";
let aside: string;

beforeAll(() => {
  aside = mkdtempSync(join(tmpdir(), "st-program-"));
  execFileSync("npm", ["pack", "--pack-destination", aside], {
    cwd: root,
    stdio: "ignore",
    shell: process.platform === "win32",
  });
});

/** Lines of the `sh` blocks below a heading. */
function linesBelow(heading: string): readonly string[] {
  const section = README.split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block = ""]) => block.trim().split("\n"));
}

function shell(cwd: string, line: string) {
  const { status, stdout, stderr } = spawnSync(line, { cwd, shell: true, encoding: "utf8", env: plainEnv() });
  return { line, status, said: status === 0 ? "" : `${stdout}${stderr}`, stdout };
}

describe.each(["Use it in your service", "Use it from tarballs"])("%s", (heading) => {
  const lines = linesBelow(heading);

  it("ends with a test that passes, and a fresh copy of what is committed installs without any registry of the scope", () => {
    expect(lines.at(-1)).toBe("npm test");
    const cwd = folder();
    copyFileSync(join(aside, TARBALL), join(cwd, TARBALL));
    for (const line of lines) expect(shell(cwd, line)).toMatchObject({ status: 0, said: "" });
    expect(readFileSync(join(cwd, ".npmrc"), "utf8")).toContain("@st-v2:registry=https://registry.invalid/");
    const made = readdirSync(cwd);
    expect(made).toEqual(
      expect.arrayContaining(["stgen.config.json", "servicetitan", "test", ".env.example", ".github"]),
    );

    // As on another machine: what version control would have. The lock file of vitest is refused where a mirror lacks an optional package of it.
    if (!existsSync(join(cwd, "tarballs"))) return;
    shell(cwd, "git init -q && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm all");
    const clone = join(folder(), "clone");
    mkdirSync(clone);
    expect(shell(clone, `git clone -q "${cwd}" .`)).toMatchObject({ status: 0 });
    expect(existsSync(join(clone, "node_modules"))).toBe(false);
    for (const line of ["npm ci --ignore-scripts", "npm test"])
      expect(shell(clone, line)).toMatchObject({ status: 0, said: "" });
  }, 600_000);
});
