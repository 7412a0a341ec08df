/** A run that would come to what the last one came to does nothing; whatever it is made from changes what is made. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { document, folder, project, put, stgen, stgenJson, tree } from "./support.ts";

const overlay = (description: string) => `overlay: 1.0.0
info: { title: A test, version: "1" }
x-domain: alpha
actions:
  - target: $.components.schemas.Thing.properties.name
    x-reason: For the test.
    x-evidence: None.
    update: { description: ${description} }
`;
const table = (method: string) =>
  `domains:\n  - id: alpha\n    names:\n      operations:\n        Things_Get: things.${method}\n`;
const record = (version: string) =>
  JSON.stringify({
    format: 3,
    package: "alpha",
    releases: [{ version, date: "2026-01-02", changes: [] }],
    dependencies: {},
    surface: { code: "", api: {} },
  });
const part = (text: string) => JSON.stringify({ Part: { type: "string", description: text } });
const beta = document("beta").replace('{"type":"string"}', '{"$ref":"../parts/part.json#/Part"}');
const pin = (reason: string) => `objects:
  - object: Thing
    pins:
      - { field: name, fate: [removed], targets: [], transform: [], status: verified, evidence: read, reason: ${reason} }
`;

const CONFIG = `import { scope } from "./scope.ts";
export default { specs: "specs", releases: "records", licenseFile: "LICENCE.txt", scope };
`;

const FILES = {
  "specs/v2/alpha.json": document("alpha"),
  "specs/v2/beta.json": beta,
  "specs/parts/part.json": part("As it was"),
  "specs/v1/old.json": document("old"),
  "specs/migration/thing.yaml": pin("Nobody asked for it."),
  "specs/overlays/alpha.yaml": overlay("Corrected."),
  "specs/domains.yaml": table("find"),
  "records/alpha.json": record("3.1.4"),
  "LICENCE.txt": "Do what you like.\n",
  "scope.ts": 'export const scope = "@acme";\n',
  "stgen.config.ts": CONFIG,
};

/** What a run is made from, changed, and a file that has to say so, with what it says then. */
const CHANGES: readonly (readonly [
  what: string,
  change: Readonly<Record<string, string>>,
  file: string,
  says: string,
])[] = [
  [
    "a document",
    { "specs/v2/alpha.json": document("alpha").replace('"required":["name"],', "") },
    "alpha/src/types.ts",
    "name?:",
  ],
  ["a part of one", { "specs/parts/part.json": part("As it is") }, "beta/src/types.ts", "As it is"],
  [
    "the old API",
    { "specs/v1/old.json": document("old").replace('"string"', '"boolean"') },
    "migration/report.json",
    '"boolean"',
  ],
  ["a pin", { "specs/migration/thing.yaml": pin("Nobody wants it.") }, "migration/report.json", "wants it"],
  ["an overlay", { "specs/overlays/alpha.yaml": overlay("Put right.") }, "alpha/src/types.ts", "Put right"],
  ["the table", { "specs/domains.yaml": table("seek") }, "alpha/README.md", "things.seek("],
  [
    "what the config imports",
    { "scope.ts": 'export const scope = "@acme2";\n' },
    "alpha/package.json",
    "@acme2/",
  ],
  [
    "the config",
    { "stgen.config.ts": CONFIG.replace("scope };", 'scope, license: "ISC" };') },
    "alpha/package.json",
    "ISC",
  ],
  ["a record", { "records/alpha.json": record("3.2.0") }, "alpha/package.json", "3.2.0"],
  ["the licence", { "LICENCE.txt": "Do it.\n" }, "alpha/LICENSE", "Do it."],
];

const made = (cwd: string, file: string) => readFileSync(join(cwd, "output", file), "utf8");

describe("stgen generate, once more", () => {
  const cwd = folder(FILES);
  const files: Record<string, string> = { ...FILES };

  it("writes nothing and says the same", async () => {
    const first = await stgenJson(cwd, ["generate"]);
    expect(first.json.written?.length).toBeGreaterThan(0);
    const before = tree(cwd);
    expect((await stgenJson(cwd, ["generate"])).json).toEqual({ ...first.json, written: [] });
    expect(tree(cwd)).toEqual(before);
  });

  it.each(CHANGES)("sees that %s has changed", async (_, change, file, says) => {
    expect(made(cwd, file)).not.toContain(says);
    put(cwd, change);
    Object.assign(files, change);
    expect((await stgenJson(cwd, ["generate"])).json).toMatchObject({ ok: true, diagnostics: [] });
    expect(made(cwd, file)).toContain(says);
  });

  it("has made what a first run makes", async () => {
    const fresh = folder(files);
    await stgen(fresh, ["generate"]);
    expect(tree(cwd)).toEqual(tree(fresh));
  });

  it("makes again what is gone, and nothing of a record that is no record", async () => {
    const whole = tree(cwd);
    const cache = join(cwd, "output/.stgen/cache.json");
    rmSync(join(cwd, "output/alpha/src/types.ts"));
    expect((await stgenJson(cwd, ["generate"])).json.written).toEqual(["alpha/src/types.ts"]);
    for (const broken of [
      (text: string) => text.slice(0, text.length / 2),
      (text: string) => text.replace(/"key": "[0-9a-f]{8}/g, '"key": "00000000'),
      (text: string) => text.replace('"diagnostics": [', '"diagnostics": [{},'),
      () => "",
      () => " ".repeat(65 * 1024 * 1024),
    ]) {
      writeFileSync(cache, broken(readFileSync(cache, "utf8")));
      const { json } = await stgenJson(cwd, ["generate"]);
      expect(json).toMatchObject({ ok: true, written: [] });
      expect(tree(cwd)).toEqual(whole);
    }
  });
});

describe("what is remembered of a run", () => {
  it("is said again, and does not say where the documents lie", async () => {
    const warned = document("alpha").replace('"operationId":"Things_Get",', "");
    const specs = join(project({ "specs/alpha.json": warned }), "specs");
    // Deep enough for paths from the root on to be the shorter ones.
    const cwd = join(folder({ "deep/down/here/note.txt": "" }), "deep/down/here");
    const cache = join(cwd, "output/.stgen/cache.json");
    const run = () => stgenJson(cwd, ["generate", "--specs", specs]);
    const { json: first } = await run();
    const [found] = first.diagnostics;
    expect(found?.file).toBe(join(specs, "alpha.json").replaceAll("\\", "/"));
    for (const file of ["output/.stgen/cache.json", "output/manifest.json"]) {
      expect(readFileSync(join(cwd, file), "utf8")).not.toContain(specs.replaceAll("\\", "/"));
    }
    expect((await run()).json).toEqual({ ...first, written: [] });
    // It is what is remembered that is said, and not what is found once more.
    const said = readFileSync(cache, "utf8");
    expect(said).toContain(found?.message);
    writeFileSync(cache, said.replace(found?.message ?? "", "Remembered"));
    expect((await run()).json.diagnostics[0]).toEqual({ ...found, message: "Remembered" });
  });
});

/** A domain of records that are listed under a path. */
function listing(
  title: string,
  { path = "things", model = "Thing", field = "name", operation = "Things_Find" },
) {
  const answer = { type: "array", items: { $ref: `#/components/schemas/${model}` } };
  const [tenant, id] = ["tenant", "id"].map((name) => ({
    ...{ name, in: "path", required: true, schema: { type: "integer" } },
  }));
  const get = (operationId: string, parameters: unknown[], schema: object) => ({
    get: {
      ...{ operationId, tags: ["Things"], parameters },
      responses: { "200": { description: "It is there", content: { "application/json": { schema } } } },
    },
  });
  const properties = { id: { type: "integer" }, [field]: { type: "integer" } };
  return JSON.stringify({
    ...{ openapi: "3.1.0", info: { title, version: "1" } },
    servers: [{ url: `https://api.example.com/${title}/v2` }],
    paths: {
      [`/tenant/{tenant}/${path}`]: get(operation, [tenant], answer),
      [`/tenant/{tenant}/${path}/{id}`]: get("Things_One", [tenant, id], answer.items),
    },
    components: { schemas: { [model]: { type: "object", properties } } },
  });
}

/** What changes in one domain, and a file of another package that has to say so, with a word of before and one of after. */
const ACROSS: readonly (readonly [
  what: string,
  changed: Parameters<typeof listing>[1],
  file: string,
  before: string,
  after: string,
])[] = [
  ["records that others refer to", { path: "items" }, "beta/src/mocks/core.ts", "alpha/things", "thingId"],
  ["a model", { model: "Gadget" }, "migration/report.json", '"Thing', '"Gadget'],
  ["a call", { operation: "Things_Seek" }, "operations.json", "Things_Find", "Things_Seek"],
  ["the call of an example", { operation: "Things_Look" }, "sdk/README.md", "things.list", "things.look"],
];

describe("stgen generate, where one domain has changed", () => {
  const old = listing("old", { model: "Thing" });
  const files = {
    "specs/v1/old.json": old,
    "specs/v2/alpha.json": listing("alpha", {}),
    "specs/v2/beta.json": listing("beta", { path: "parts", model: "Part", field: "thingId" }),
    "stgen.config.ts": 'export default { specs: "specs" };\n',
  };
  const cwd = folder(files);
  const memory = join(cwd, "output/.stgen/domains");
  const freshly = async (alpha: string) => {
    const fresh = folder({ ...files, "specs/v2/alpha.json": alpha });
    await stgen(fresh, ["generate"]);
    return tree(join(fresh, "output"));
  };

  it.each(ACROSS)("%s shows wherever it is mentioned", async (_, changed, file, before, after) => {
    put(cwd, files);
    await stgen(cwd, ["generate"]);
    expect(made(cwd, file)).toContain(before);
    const alpha = listing("alpha", changed);
    put(cwd, { "specs/v2/alpha.json": alpha });
    const { json } = await stgenJson(cwd, ["generate"]);
    expect(json.written).toContain(file);
    expect(made(cwd, file)).toContain(after);
    expect(tree(join(cwd, "output"))).toEqual(await freshly(alpha));
  });

  it("keeps no more of domains than what the last run was made of, and believes nothing that is damaged", async () => {
    const changed = [{ field: "a" }, { field: "b" }, { field: "c" }, { field: "d" }];
    const damages = [
      (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      (bytes: Buffer) => Buffer.from(bytes.toString("latin1").replaceAll("thingId", "thongId"), "latin1"),
      () => Buffer.alloc(0),
      (bytes: Buffer) => bytes,
    ];
    for (const [i, damage] of damages.entries()) {
      expect(readdirSync(memory)).toHaveLength(2);
      for (const name of readdirSync(memory)) {
        writeFileSync(join(memory, name), damage(readFileSync(join(memory, name))));
      }
      const alpha = listing("alpha", changed[i] ?? {});
      put(cwd, { "specs/v2/alpha.json": alpha });
      expect((await stgenJson(cwd, ["generate"])).json.ok).toBe(true);
      expect(tree(join(cwd, "output"))).toEqual(await freshly(alpha));
    }
  });
});
