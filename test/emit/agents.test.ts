/** What packages tell coding agents is true: of the bundled documents, every link, every call and every claim. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { describe, expect, it } from "vitest";
import { rows } from "../conformance/calls.ts";

const output = new URL("../../output/", import.meta.url).pathname;
const folders = [...new Set(rows.map((row) => row.package.split("/")[1] ?? ""))];
const read = (folder: string, name: string) => readFileSync(join(output, folder, name), "utf8");
/** `crm.customers.list` → whether it is there. */
const calls = new Set(rows.map((row) => `${domainOf(row.className)}.${row.accessor}`));

function domainOf(className: string): string {
  return className.charAt(0).toLowerCase() + className.slice(1);
}

/** Calls as they are written in a text, with the name of the umbrella taken off. */
function callsIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:st\.)?([a-z]\w+\.[a-z]\w+\.[a-z]\w+)(?=\()/g)].map(([, call = ""]) => call);
}

describe.each([...folders, "sdk"])("%s", (folder) => {
  it.each(["llms.txt", "AGENTS.md"])("%s has links that lead somewhere, and calls that there are", (name) => {
    const text = read(folder, name);
    for (const [, path = "", anchor] of text.matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)) {
      expect(existsSync(join(output, folder, path)), path).toBe(true);
      const headings = [...read(folder, path).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
        heading.toLowerCase().replaceAll(/[^\w-]/g, ""),
      );
      if (anchor !== undefined) expect(headings, anchor).toContain(anchor);
    }
    expect(callsIn(text).filter((call) => !calls.has(call))).toEqual([]);
  });

  it("is published with both, in few tokens", () => {
    const { files } = JSON.parse(read(folder, "package.json")) as { readonly files: readonly string[] };
    expect(files).toEqual(expect.arrayContaining(["AGENTS.md", "llms.txt"]));
    expect(countTokens(read(folder, "llms.txt"))).toBeLessThan(1500);
    const [rules = ""] = read(folder, "AGENTS.md").split("## Not in the documents");
    expect(countTokens(rules)).toBeLessThan(900);
  });

  it("says rightly of what there is no get", () => {
    const [, names = ""] = /There is no `get`\*\* of (.*?): `list/.exec(read(folder, "AGENTS.md")) ?? [];
    for (const [, name = ""] of names.matchAll(/`(?:st\.)?([\w.]+)`/g)) {
      expect(calls.has(`${name}.list`), name).toBe(true);
      expect(calls.has(`${name}.get`), name).toBe(false);
    }
  });
});

it("the umbrella names every domain, and every domain every call", () => {
  for (const folder of folders) {
    expect(read("sdk", "llms.txt")).toContain(`](../${folder}/llms.txt)`);
    const text = read(folder, "llms.txt");
    for (const row of rows.filter((one) => one.package.endsWith(`/${folder}`))) {
      const [resource = "", method = ""] = row.accessor.split(".");
      const line = text.split("\n").find((one) => one.includes(`.${resource}](`)) ?? "";
      expect(line.split(/[:,] /), row.accessor).toContain(method);
    }
  }
});
