/** `run` of a domain with reports: there where its document has what it is made of, and only there. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { emitClient } from "../../generator/emit/client.ts";
import { runnerOf } from "../../generator/emit/reports.ts";
import { settingsOf } from "../../generator/model/settings.ts";
import { rename } from "../../generator/pass/rename.ts";
import { PARCELIO } from "../second-vendor/profile.ts";
import { draftOf, rowOf } from "../passes/support.ts";

type Paths = Record<string, Record<string, { tags?: string[]; operationId?: string; parameters?: object[] }>>;

const bundled = readFileSync(new URL("../../specs/v2/reporting.json", import.meta.url), "utf8");

/** The domain of the bundled document, after somebody changed its paths. */
function domainOf(change: (paths: Paths) => void) {
  const { paths, components } = JSON.parse(bundled) as { paths: Paths; components: object };
  change(paths);
  const row = rowOf({});
  const { draft } = draftOf({ paths, components }, row);
  return rename(draft, row, settingsOf({})).domain;
}

const PREFIX = "/tenant/{tenant}/";
const settings = settingsOf({});
const clientCode = (change: (paths: Paths) => void) =>
  emitClient(domainOf(change), { ...settings, runtime: "@st-v2/runtime" }).get("client.ts") ?? "";

it.each<[string, (paths: Paths) => void, RegExp]>([
  ["all of it", () => undefined, /rows: \(category, id, body, query, options\) =>\n.*values: /s],
  [
    "no sets of values",
    (paths) => Reflect.deleteProperty(paths, `${PREFIX}dynamic-value-sets/{dynamicSetId}`),
    /rows: (?!.*values: )/s,
  ],
])("is made of operations: %s", (_what, change, has) => {
  const code = clientCode(change);
  expect(code).toMatch(/^ {2}run<const Fields/m);
  expect(code).toMatch(has);
});

const reports = `${PREFIX}report-category/{report_category}/reports`;

it.each<[string, (paths: Paths) => void]>([
  ["without categories", (paths) => Reflect.deleteProperty(paths, `${PREFIX}report-categories`)],
  ["without descriptions", (paths) => Reflect.deleteProperty(paths, `${reports}/{reportId}`)],
  ["without rows", (paths) => Reflect.deleteProperty(paths, `${reports}/{reportId}/data`)],
  [
    "with another operation under an id",
    (paths) => Object.assign(paths[reports]?.["get"] ?? {}, { parameters: [] }),
  ],
  [
    "with a filter that has to be there",
    (paths) =>
      paths[reports]?.["get"]?.parameters?.push({
        name: "kind",
        in: "query",
        required: true,
        schema: { type: "string" },
      }),
  ],
])("is not there: %s", (_what, change) => {
  expect(clientCode(change)).not.toMatch(/\brun<|ReportRun/);
});

it("is not there where a vendor has none", () => {
  expect(
    runnerOf(
      domainOf(() => undefined),
      PARCELIO,
    ),
  ).toBeUndefined();
});
