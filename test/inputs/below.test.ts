/** Documents in folders below the one that was named are told, and looked for within bounds. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { gather } from "../../generator/read/disk.ts";

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

const DOCUMENT = 'openapi: "3.1.0"\ninfo: { title: T, version: "1" }\npaths: {}\n';
const REFERS = `${DOCUMENT}components: { schemas: { A: { $ref: "./apis/b.yaml#/components/schemas/A" } } }\n`;

/** What is said of a folder with these files, with its own path left out. */
async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
  const specs = mkdtempSync(join(tmpdir(), "stgen-below-"));
  made.push(specs);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(specs, path)), { recursive: true });
    writeFileSync(join(specs, path), text);
  }
  const { diagnostics } = await gather({ specs, origin: "user" });
  return diagnostics.map(({ code, message, hint }) =>
    [code, message, hint].join(": ").replaceAll(/\S*stgen-below-\w+/g, "specs"),
  );
}

const EMPTY =
  "specs-empty: The folder specs holds no OpenAPI document (.json, .yaml or .yml): " +
  "Name the folder that holds the OpenAPI documents";
const below = (folder: string, files: string) =>
  `documents-below: Documents in ${folder} were not read: ${files}: ` +
  "Documents lie in the folder itself. Name this one with --specs, or move them up, if they are meant.";

it.each([
  {
    what: "a folder with nothing but folders",
    files: { "apis/a.yaml": DOCUMENT },
    want: [`${EMPTY}; there are some in specs/apis.`],
  },
  {
    what: "more of them below one that is read",
    files: Object.fromEntries(["a", "x/b", "x/c", "x/d", "x/e"].map((name) => [`${name}.yaml`, DOCUMENT])),
    want: [below("specs/x", "b.yaml, c.yaml, d.yaml, and 1 more")],
  },
  {
    what: "JSON",
    files: { "a.yaml": DOCUMENT, "x/b.json": '{"openapi":"3.0.3"}' },
    want: [below("specs/x", "b.json")],
  },
  { what: "a document that is referred to", files: { "a.yaml": REFERS, "apis/b.yaml": DOCUMENT }, want: [] },
  {
    what: "files that are no documents",
    files: { "a.yaml": DOCUMENT, "x/b.yaml": "type: object\n" },
    want: [],
  },
  { what: "what others installed", files: { "node_modules/x/a.yaml": DOCUMENT }, want: [`${EMPTY}.`] },
  { what: "what lies too deep", files: { "1/2/3/4/a.yaml": DOCUMENT }, want: [`${EMPTY}.`] },
])("$what: $want.length", async ({ files, want }) => {
  expect(await told(files)).toEqual(want);
});
