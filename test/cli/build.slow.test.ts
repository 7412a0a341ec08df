/** A build that cannot be written leaves what was built before. */
import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { generatedProject, put, stgen, tree } from "./support.ts";

it("leaves every package as it was where one cannot be written", async () => {
  const cwd = generatedProject();
  expect(await stgen(cwd, ["build"])).toMatchObject({ code: 0, stderr: "" });
  // Its declarations have a name that is too long for a file system; unlike a missing permission, that stops an administrator too.
  const name = "x".repeat(250);
  put(cwd, { [`output/runtime/src/${name}.ts`]: "export const x = 1;\n" });
  appendFileSync(join(cwd, "output/runtime/src/index.ts"), `export { x } from "./${name}.js";\n`);
  const before = tree(cwd);
  const { code, stderr } = await stgen(cwd, ["build"]);
  expect(code).toBe(1);
  expect(stderr).toContain("[output-unwritable]");
  expect(stderr).toContain(join("output", "runtime"));
  expect(tree(cwd)).toEqual(before);
});
