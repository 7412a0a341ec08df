/** What is generated beside `src/` is published as well: npm takes what `files` of the package names, and a few files whatever it says. */
import { expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";

const document = (title: string) => ({
  path: `${title}.json`,
  text: JSON.stringify({
    openapi: "3.1.0",
    info: { title, version: "1" },
    servers: [{ url: `https://api.example.com/${title}/v2` }],
    paths: {
      "/things": {
        get: { operationId: "Things_Get", tags: ["Things"], responses: { 204: { description: "Done" } } },
      },
    },
  }),
});

const record = (name: string) => ({
  path: `${name}.json`,
  text: JSON.stringify({
    format: 3,
    package: name,
    releases: [{ version: "3.1.4", date: "2026-01-02", changes: [] }],
    dependencies: {},
    surface: { code: "", api: {} },
  }),
});

/** Published whatever `files` says (`npm help package-json`). */
const ALWAYS = /^(?:package\.json|readme|licen[cs]e)(?:\.[^/]*)?$/i;

const BESIDE = ["LICENSE", "README.md", "mocks/package.json", "package.json", "schemas/package.json"];

it.each([
  { what: "never released", releases: [], beside: BESIDE },
  {
    what: "released",
    releases: ["alpha", "runtime", "sdk"].map(record),
    beside: ["CHANGELOG.md", ...BESIDE],
  },
])("packages that were $what hold, and publish, $beside", async ({ releases, beside }) => {
  const { files, units } = await generate({ documents: [document("alpha")], releases });
  for (const folder of ["alpha", "runtime", "sdk"]) {
    expect([...units.keys()]).toContain(folder);
    const paths = [...files.keys()].flatMap((path) =>
      path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : [],
    );
    const { files: named } = JSON.parse(files.get(`${folder}/package.json`) ?? "") as { files: string[] };
    const isIn = (entry: string) => (path: string) => path === entry || path.startsWith(`${entry}/`);
    const isPublished = (path: string) => ALWAYS.test(path) || named.some((entry) => isIn(entry)(path));
    expect(paths.filter((path) => !isPublished(path))).toEqual([]);
    const own =
      {
        alpha: ["AGENTS.md", "api.md", "llms.txt"],
        runtime: ["opentelemetry/package.json", "reports/package.json"],
        sdk: ["AGENTS.md", "llms.txt"],
      }[folder] ?? [];
    expect(paths.filter((path) => !isIn("src")(path)).sort()).toEqual([...beside, ...own].sort());
    // What is named is there; `dist` comes with the build.
    expect(named.filter((entry) => !paths.some(isIn(entry)))).toEqual(["dist"]);
  }
});
