/** What both sides have in common is worked on once, and is told as if it had been worked on twice. */
import { describe, expect, it } from "vitest";
import { analyse, createShared } from "../../generator/analyse.ts";
import { diff } from "../../generator/diff/diff.ts";
import type { InputFile } from "../../generator/ground/input.ts";

/** A document with faults that are told at its places, and in an overlay that mends them. */
function document(title: string, more: object = {}): string {
  const thing = {
    type: "object",
    properties: { id: { type: "integer" }, lost: { $ref: "#/components/schemas/Nowhere" }, ...more },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  return JSON.stringify({
    openapi: "3.0.1",
    info: { title, version: "1" },
    paths: {
      "/things": {
        get: { operationId: "Things_Get", responses: { "200": { description: "", content } } },
      },
    },
    components: { schemas: { Thing: thing, Empty: null } },
  });
}

const side = (folder: string, changed: string): readonly InputFile[] => [
  { path: `${folder}/alpha.json`, text: document("Alpha") },
  { path: `${folder}/beta.json`, text: changed },
];
const from = side("released", document("Beta"));
const to = side("now", document("Beta", { added: { type: "string" } }));

describe("documents that are the same on both sides", () => {
  it("become the same as each on its own, in its own file", () => {
    const shared = createShared();
    analyse({ documents: from, shared });
    const { domains, diagnostics } = analyse({ documents: to, shared });
    const alone = analyse({ documents: to });
    expect(domains).toEqual(alone.domains);
    expect(diagnostics).toEqual(alone.diagnostics);
    expect(diagnostics.map(({ place }) => place?.file)).toContain("now/alpha.json");
    expect(diagnostics.map(({ place }) => place?.file)).not.toContain("released/alpha.json");
  });

  it("are lowered once", () => {
    const shared = createShared();
    const [first] = analyse({ documents: from, shared }).domains;
    const [second, changed] = analyse({ documents: to, shared }).domains;
    expect(second?.models).toBe(first?.models);
    expect(changed?.models).not.toBe(first?.models);
  });

  it("are not the same under another name, from which a domain has its id", () => {
    const shared = createShared();
    const [first] = analyse({ documents: from.slice(0, 1), shared }).domains;
    const renamed = [{ path: "now/gamma.json", text: document("Alpha") }];
    const [second] = analyse({ documents: renamed, shared }).domains;
    expect([first?.id, second?.id]).toEqual(["alpha", "gamma"]);
  });

  it("are compared with what overlays of one side alone made of them", () => {
    const overlay = {
      path: "now/overlay.yaml",
      text: [
        "overlay: 1.0.0",
        'info: { title: Corrections, version: "1" }',
        "extends: alpha.json",
        "actions:",
        "  - target: $.components.schemas.Thing.properties",
        "    update: { mended: { type: string } }",
      ].join("\n"),
    };
    const { verdict } = diff({ from: { documents: from }, to: { documents: to, overlays: [overlay] } });
    expect(verdict?.changes.map(({ domain, what }) => `${domain} ${what}`)).toEqual([
      "alpha Thing.mended",
      "beta Thing.added",
    ]);
  });

  it("leave what has changed, and what is told of both sides", () => {
    const { verdict, diagnostics } = diff({ from: { documents: from }, to: { documents: to } });
    expect(verdict?.changes.map(({ domain, what }) => `${domain} ${what}`)).toEqual(["beta Thing.added"]);
    const files = new Set(diagnostics.map(({ place }) => place?.file));
    expect(files).toEqual(new Set([...from, ...to].map(({ path }) => path)));
  });
});
