/** What `--help` shows can be typed, and what shells are told can follow does. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../generator/commands/command-table.ts";
import { candidatesFor } from "../../generator/commands/completion.ts";
import { EXAMPLES } from "../../generator/commands/examples.ts";
import { createProgram } from "../../generator/commands/program.ts";
import { folder, plainEnv, program, stgen } from "./support.ts";

const silent = { writeErr: () => undefined, writeOut: () => undefined };

/** The command that a line names, if its arguments are right. */
async function commandOf(line: string): Promise<string | undefined> {
  let named: string | undefined;
  const words = /stgen ([^|)]*)/.exec(line)?.[1]?.trim().split(" ") ?? [];
  const made = createProgram({ output: silent, run: async ({ name }) => void (named = name) });
  await made.parseAsync(words, { from: "user" });
  return named;
}

describe("examples", () => {
  it("are there for each command, and for nothing else", () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  it.each(Object.entries(EXAMPLES).flatMap(([name, all]) => all.map(({ line }) => ({ name, line }))))(
    "$line",
    async ({ name, line }) => {
      expect(await commandOf(line)).toBe(name);
    },
  );

  it("are in the help", async () => {
    expect((await stgen(folder(), ["scan", "--help"])).stdout).toContain("Examples:\n  stgen scan src  ");
  });
});

it("-v is the version", async () => {
  expect((await stgen(folder(), ["-v"])).stdout).toBe((await stgen(folder(), ["--version"])).stdout);
});

describe("what can follow", () => {
  const made = createProgram({ output: silent, run: () => Promise.resolve() });

  it.each([
    { line: "mi", want: ["migrate"] },
    { line: "migrate se", want: ["serve-v1"] },
    { line: "generate --int64 ", want: ["number", "bigint", "string"] },
    { line: "generate --int64=s", want: ["--int64=string"] },
    { line: "generate --int64 = s", want: ["string"] },
    { line: "generate --check --sco", want: ["--scope"] },
    { line: "publish --no-", want: [] },
    { line: "completion b", want: ["bash"] },
    { line: "generate --out ", want: "paths" },
    { line: "scan src ", want: "paths" },
    { line: "diff old ", want: "paths" },
    { line: "mock --port ", want: [] },
    { line: "specs list ", want: [] },
  ])("$line → $want", ({ line, want }) => {
    const { words, isPath } = candidatesFor(made, line.split(" "));
    expect(isPath ? "paths" : words.map(([word]) => word)).toEqual(want);
  });

  const asked = `t() { COMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _stgen; echo "\${COMPREPLY[*]}"; }
t stgen mi; t stgen generate --int64 = s; t stgen completion ''`;

  it("is what bash is told, also where it reads the script twice", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "stgen"), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`, {
      mode: 0o755,
    });
    const script = (await stgen(cwd, ["completion", "bash"])).stdout;
    const env = { ...plainEnv(), PATH: `${cwd}:${process.env["PATH"] ?? ""}` };
    const { stdout, stderr } = spawnSync("bash", ["-c", `${script}${script}${asked}`], {
      env,
      encoding: "utf8",
    });
    expect({ stdout, stderr }).toEqual({ stdout: "migrate\nstring\nbash zsh fish\n", stderr: "" });
  });

  it.each([
    ["zsh", "-n"],
    ["fish", "--no-execute"],
  ])("is read by %s, where there is one", async (shell, check) => {
    const cwd = folder();
    writeFileSync(join(cwd, "script"), (await stgen(cwd, ["completion", shell])).stdout);
    const { error, stderr } = spawnSync(shell, [check, join(cwd, "script")], { encoding: "utf8" });
    expect(error === undefined ? stderr : "").toBe("");
  });
});
