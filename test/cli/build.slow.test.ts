/** A build that cannot be written leaves what was built before; one of the same compiles nothing, unless what it made was changed. */
import { appendFileSync, cpSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folder, generatedProject, put, stgen, traces, tree } from "./support.ts";

it("is done when it is needed, and leaves every package as it was where one cannot be written", async () => {
  const cwd = generatedProject();
  expect(await stgen(cwd, ["build"])).toMatchObject({ code: 0, stderr: "" });
  const [built, last] = [tree(cwd), traces(cwd)];
  expect(await stgen(cwd, ["build"])).toMatchObject({ code: 0, stderr: "" });
  expect(traces(cwd)).toEqual(last);
  appendFileSync(join(cwd, "output/alpha/dist/cjs/index.js"), "// Changed.\n");
  expect(await stgen(cwd, ["build"])).toMatchObject({ code: 0, stderr: "" });
  expect(tree(cwd)).toEqual(built);
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

it("makes the same of packages that lie below node_modules", async () => {
  const cwd = generatedProject();
  const there = folder();
  cpSync(join(cwd, "output"), join(there, "node_modules/@st-v2"), { recursive: true });
  expect(await stgen(cwd, ["build"])).toMatchObject({ code: 0 });
  expect(await stgen(there, ["build", "--out", "node_modules/@st-v2"])).toMatchObject({ code: 0 });
  const [built, same] = [tree(join(cwd, "output")), tree(join(there, "node_modules/@st-v2"))];
  expect(Object.keys(same)).toEqual(Object.keys(built));
  expect(same).toEqual(built);
});
