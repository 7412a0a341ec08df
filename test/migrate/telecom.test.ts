/** The engine on a second pair of documents that nobody has curated: telecom's own `/v2` and `/v3`. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runMigration } from "../../generator/migrate/run.ts";

interface Document {
  readonly paths: Record<string, unknown>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

const telecom = JSON.parse(
  readFileSync(new URL("../../specs/v2/telecom.json", import.meta.url), "utf8"),
) as Document;

/** The paths of one version, and the schemas they reach. */
function version(prefix: string): { path: string; text: string } {
  const paths = Object.fromEntries(Object.entries(telecom.paths).filter(([path]) => path.startsWith(prefix)));
  const schemas: Record<string, unknown> = {};
  const open = [JSON.stringify(paths)];
  for (let text = open.pop(); text !== undefined; text = open.pop()) {
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || Object.hasOwn(schemas, name)) continue;
      schemas[name] = telecom.components.schemas[name];
      open.push(JSON.stringify(schemas[name]));
    }
  }
  const document = { ...telecom, paths, components: { ...telecom.components, schemas } };
  return { path: `telecom-${prefix.replaceAll("/", "")}.json`, text: JSON.stringify(document) };
}

const { report, diagnostics } = runMigration({ from: [version("/v2/")], to: [version("/v3/")], pins: [] });
const row = (object: string, field: string) =>
  report?.rows.find((r) => r.kind === "field" && r.v1.object === object && r.v1.field === field);

it("gives every field of /v2 a row", () => {
  expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  expect(report?.rows.length).toBeGreaterThan(100);
  expect(report?.rows.filter((r) => r.targets.length === 0 && !r.fate.includes("removed"))).toEqual([]);
});

it.each([
  ["Module.Telecom.Shared.V2.CallModel", "duration", "Telecom.V3.CallModelResponse", "duration"],
  ["Module.Telecom.Shared.V2.CallModel", "recordingUrl", "Telecom.V3.CallModelResponse", "recordingUrl"],
  ["Module.Telecom.Shared.V2.CallModel", "direction", "Telecom.V3.CallModelResponse", "direction"],
  ["Module.Telecom.Shared.V2.BundleCallModel", "leadCall", "Telecom.V3.CallResponse", "leadCall"],
])("%s.%s is %s.%s", (object, field, schema, target) => {
  expect(row(object, field)?.targets[0]).toMatchObject({ schema, field: target });
});
