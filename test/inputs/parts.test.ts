/** Files that documents refer to, found on a real disk: what is read, and what is not. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { gather } from "../../generator/read/disk.ts";

const scratch = await mkdtemp(join(tmpdir(), "parts-"));
afterAll(() => rm(scratch, { recursive: true }));

async function folder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(scratch, name, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return join(scratch, name, "specs");
}

/** Parts of the document `api`, relative to the folder, with why one was refused. */
async function partsOf(specs: string): Promise<string[]> {
  const { documents } = await gather({ specs, origin: "user" });
  const document = documents.find(({ path }) => /api\.\w+$/.test(path));
  return (document?.parts ?? []).map(
    ({ path, refused, text }) => `${relative(specs, path)} ${refused ?? `${text.length}`}`,
  );
}

describe("files that documents refer to", () => {
  it.each([
    ["in YAML", "api.yaml", "a: { $ref: ./b/c.yaml#/D }", ["b/c.yaml 1"]],
    ["in quotes", "api.yaml", `a: { "$ref" : 'b/c.yaml' }`, ["b/c.yaml 1"]],
    ["with spaces", "api.yaml", "a:\n  $ref: b/my file.yaml # why\n", ["b/my file.yaml 2"]],
    ["in JSON, as PHP writes it", "api.json", String.raw`{"$ref":"b\/c.yaml#\/D"}`, ["b/c.yaml 1"]],
    ["escaped", "api.yaml", "a: { $ref: 'b/my%20file.yaml' }", ["b/my file.yaml 2"]],
    ["that refer to others, and back", "api.yaml", "$ref: b/chain.yaml", ["b/chain.yaml 34", "b/c.yaml 1"]],
    ["that are not there", "api.yaml", "$ref: b/none.yaml", []],
    ["on the network", "api.yaml", "a: { $ref: 'https://e.com/b/c.yaml' }\nb: { $ref: //e.com/x }", []],
    ["in itself", "api.yaml", "$ref: api.yaml#/a", []],
    [
      "above",
      "api.yaml",
      "$ref: ../secret.yaml",
      ["../secret.yaml it leads out of the folder of the documents"],
    ],
    ["anywhere", "api.yaml", "$ref: /etc/hosts", undefined],
    [
      "by a link",
      "api.yaml",
      "$ref: b/link.yaml",
      ["b/link.yaml it leads out of the folder of the documents"],
    ],
    [
      "by a linked folder",
      "api.yaml",
      "$ref: out/secret.yaml",
      ["out/secret.yaml it leads out of the folder of the documents"],
    ],
    ["that are folders", "api.yaml", "$ref: b", ["b it is no file"]],
    [
      "that are no text",
      "api.yaml",
      "$ref: b/bytes.bin",
      [expect.stringMatching(/^b\/bytes\.bin it cannot be read: /)],
    ],
  ])("%s", async (name, document, text, parts) => {
    const specs = await folder(name, {
      [`specs/${document}`]: text,
      "specs/b/c.yaml": "1",
      "specs/b/my file.yaml": "22",
      "specs/b/chain.yaml": "[{ $ref: c.yaml },{ $ref: ../api}]",
      "secret.yaml": "password: 1",
    });
    await symlink("../../secret.yaml", join(specs, "b/link.yaml"));
    await symlink("..", join(specs, "out"));
    await writeFile(join(specs, "b/bytes.bin"), Uint8Array.of(0xff, 0xff));
    const found = await partsOf(specs);
    if (parts) expect(found).toEqual(parts);
    else expect(found).toEqual([expect.stringMatching(/leads out of the folder/)]);
  });
});
