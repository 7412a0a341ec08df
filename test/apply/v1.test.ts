/**
 * Calls of V1 in the forms that people write, each a file of `v1/`: what it is, its files behind `--- name`, and what becomes of them behind `=== becomes`.
 * What is the same as before is not written again.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { filesIn, rewritten } from "./v1.ts";

const folder = new URL("v1/", import.meta.url);

it.each(readdirSync(folder).sort())("%s", (name) => {
  const [head = "", want = ""] = readFileSync(new URL(name, folder), "utf8").split("=== becomes\n");
  const { changes } = rewritten(filesIn(head));
  const made = changes
    .filter(({ path }) => !/servicetitan-(?:v1|client)\.[cm]?[jt]s$/.test(path))
    .map(({ path, after }) => `--- ${path}\n${after}`)
    .join("");
  if (process.env.WRITE_WANTED === "1") writeFileSync(new URL(name, folder), `${head}=== becomes\n${made}`);
  else expect(made).toBe(want);
});
