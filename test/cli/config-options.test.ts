/** Every option of the config file has an effect: an option that nobody hands on would be taken and change nothing. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Config, OPTIONS } from "../../generator/model/options.ts";
import { document, project, stgen, tree } from "./support.ts";

/** What lies beside the config. */
const FILES = {
  "other/gamma.json": document("gamma"),
  "specs/wide.json": document("wide").replace('"type":"string"', '"type":"integer","format":"int64"'),
  "specs/money.json": document("money").replace('"type":"string"', '"type":"number","format":"decimal"'),
  "specs/faulty.json": document("faulty").replace("schemas/Thing", "schemas/Nothing"),
  "domains.yaml": "domains:\n  - id: alpha\n    names:\n      operations:\n        Things_Get: things.find\n",
  "overlay.yaml": `overlay: 1.0.0
info: { title: A test, version: "1" }
x-domain: alpha
actions:
  - target: $.components.schemas.Thing.properties.name
    x-expect: { type: string }
    x-reason: For the test.
    x-evidence: None.
    update: { description: Corrected. }
`,
  "records/alpha.json": JSON.stringify({
    format: 3,
    package: "alpha",
    releases: [{ version: "3.1.4", date: "2026-01-02", changes: [] }],
    dependencies: {},
    surface: { code: "", api: {} },
  }),
  "LICENCE.txt": "Do what you like.\n",
};

/** A value other than the default, for each option; one that is missing here does not compile, and fails below. */
const VALUES: Required<Config> = {
  specs: "other",
  out: "made",
  only: ["alpha"],
  domains: "domains.yaml",
  overlays: ["overlay.yaml"],
  releases: "records",
  scope: "@acme",
  version: "2.7.1",
  license: "Apache-2.0",
  licenseFile: "LICENCE.txt",
  repository: "https://git.example/acme",
  responses: "lenient",
  int64: "bigint",
  decimals: "string",
  strict: true,
};

async function madeWith(config: Config): Promise<Record<string, string>> {
  const cwd = project(FILES);
  const path = join(cwd, "stgen.config.json");
  writeFileSync(path, JSON.stringify({ specs: "specs", ...config }));
  const { code, stdout, stderr } = await stgen(cwd, ["generate"]);
  expect({ code, stdout, stderr }).toMatchObject({ code: config.strict === true ? 1 : 0 });
  const { "stgen.config.json": _, ...made } = tree(cwd);
  return made;
}

describe("an option of the config file changes what is made", () => {
  const without = madeWith({});

  it("none: nothing else does", async () => {
    expect(await madeWith({})).toEqual(await without);
  });

  it.each(Object.keys(OPTIONS) as (keyof Config)[])("%s", async (key) => {
    expect(VALUES[key]).toBeDefined();
    expect(await madeWith({ [key]: VALUES[key] })).not.toEqual(await without);
  });
});
