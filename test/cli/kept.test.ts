/** What is compiled of a config is kept beside the program: it spares the compiler, and is never believed for something else. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keptOrMade } from "../../generator/read/kept.ts";
import { folder, plainEnv, project, put, root } from "./support.ts";

/** What comes of a text, and how often it was made. */
function keeper(home: string) {
  const made: string[] = [];
  const ask = (from: string, isWorthKeeping = true) =>
    keptOrMade(
      {
        from,
        make: () => {
          made.push(from);
          return `made of ${from}`;
        },
        isWorthKeeping: () => isWorthKeeping,
      },
      home,
    );
  return { ask, made };
}

const entries = (home: string) => readdirSync(home).map((name) => join(home, name));

describe("a text that is kept", () => {
  it("is made once, and for each thing that it is made of", () => {
    const { ask, made } = keeper(join(folder(), "cache"));
    expect(["a", "b", "a", "b"].map((from) => ask(from))).toEqual([
      "made of a",
      "made of b",
      "made of a",
      "made of b",
    ]);
    expect(made).toEqual(["a", "b"]);
  });

  it("is not one that is not worth it", () => {
    const home = folder();
    const { ask, made } = keeper(home);
    ask("a", false);
    ask("a", false);
    expect(made).toEqual(["a", "a"]);
    expect(entries(home)).toEqual([]);
  });

  it.each<[string, (content: string) => string]>([
    ["half", (content) => content.slice(0, -4)],
    ["empty", () => ""],
    ["changed", (content) => content.replace("made of", "code of")],
    ["of another form", () => "made of a"],
  ])("is made again where it is %s", (_, damage) => {
    const home = folder();
    const { ask, made } = keeper(home);
    ask("a");
    const [path = ""] = entries(home);
    writeFileSync(path, damage(readFileSync(path, "utf8")));
    expect(ask("a")).toBe("made of a");
    expect(made).toEqual(["a", "a"]);
    expect(ask("a")).toBe("made of a");
    expect(made.length).toBe(2);
  });

  it("does without a folder that cannot be written to", () => {
    const home = folder({ file: "" });
    const { ask, made } = keeper(join(home, "file", "cache"));
    expect([ask("a"), ask("a")]).toEqual(["made of a", "made of a"]);
    expect(made.length).toBe(2);
  });

  it("is one of a hundred at most", () => {
    const home = folder();
    const { ask } = keeper(home);
    for (let i = 0; i < 230; i += 1) ask(String(i));
    expect(entries(home).length).toBeLessThanOrEqual(100);
  });

  it.skipIf(process.platform === "win32")("is its user's alone, and leaves nothing beside it", () => {
    const home = join(folder(), "cache");
    keeper(home).ask("a");
    const [path = "", ...others] = entries(home);
    expect(others).toEqual([]);
    expect([home, path].map((each) => statSync(each).mode & 0o077)).toEqual([0, 0]);
  });
});

describe("the program, installed", () => {
  const CONFIG =
    'enum Scope { own = "@acme" }\nexport default { scope: Scope.own as string, specs: "specs" };\n';

  it("keeps what it compiles in .cache of its node_modules, without a word of where configs lie", () => {
    const home = folder();
    const own = join(home, "node_modules/servicetitan-codegen");
    for (const path of ["dist", "specs", "package.json"]) {
      cpSync(join(root, path), join(own, path), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(own, "node_modules"));
    const cwd = project({ "stgen.config.ts": CONFIG });
    const run = () => {
      const args = [join(own, "dist/cli.js"), "generate", "--only", "alpha"];
      return spawnSync(process.execPath, args, { cwd, encoding: "utf8", env: plainEnv() });
    };
    const cache = join(home, "node_modules/.cache/servicetitan-codegen");
    expect(existsSync(cache)).toBe(false);
    expect(run()).toMatchObject({ status: 0, stderr: "" });
    const [kept = "", ...others] = entries(cache);
    expect(others).toEqual([]);
    expect(readFileSync(kept, "utf8")).toContain("@acme");
    expect(readFileSync(kept, "utf8")).not.toContain(cwd);

    put(cwd, { "stgen.config.ts": CONFIG.replace("@acme", "@acme2") });
    expect(run()).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(cwd, "output/alpha/package.json"), "utf8")).toContain("@acme2/");
    for (const path of entries(cache)) writeFileSync(path, 'exports.default = { scope: "@evil" }');
    expect(run()).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(cwd, "output/alpha/package.json"), "utf8")).toContain("@acme2/");
  });
});
