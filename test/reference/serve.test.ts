/** `stgen docs --serve`: one object for programs, the page at its address, and an end by Ctrl-C. */
import { expect, it } from "vitest";
import { ended, folder, project, start } from "../cli/support.ts";

it("says where it serves in one object of JSON, and ends with Ctrl-C", async () => {
  const child = start(project(), ["docs", "--specs", "specs", "--serve", "--port", "0", "--json"]);
  const over = ended(child);
  const url = await new Promise<string>((resolve) => {
    let text = "";
    child.stdout?.on("data", (more: string) => {
      text += more;
      const found = /"url": "(.*?)"/.exec(text)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const page = await fetch(`${url}/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("alpha.things.get");
  expect((await fetch(`${url}/../../etc/passwd`)).status).toBe(404);
  child.kill("SIGINT");
  const { code, stdout, stderr } = await over;
  expect(code).toBe(0);
  expect(stderr).toBe("");
  expect(JSON.parse(stdout)).toMatchObject({ ok: true, url, operations: 2, diagnostics: [] });
});

it("serves nothing where the config cannot be read", async () => {
  const cwd = folder({ "stgen.config.json": "{" });
  const { code, stdout } = await ended(start(cwd, ["docs", "--serve", "--port", "0", "--json"]));
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ ok: false });
});
