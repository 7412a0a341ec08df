/** Flags of V8 have other names in other versions, and one that is unknown is complained about by V8 itself. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { nodeOf } from "../tools/programs.ts";
import { plainEnv, program, project } from "./support.ts";

describe.each(["22", "24"] as const)("under Node %s", (major) => {
  it("a run says what it says under the least version, and nothing else", async () => {
    const cwd = project();
    const run = promisify(execFile);
    const args = [program, "generate", "--specs", "specs", "--json"];
    const { stdout, stderr } = await run(await nodeOf(major), args, { cwd, env: plainEnv() });
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ ok: true });
  });
});
