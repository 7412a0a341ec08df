/** Every set of documents that was ever published can be generated from, compared with its neighbour and mocked. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { diff } from "../../generator/diff/diff.ts";
import { generate } from "../../generator/generate.ts";
import { describeDomains } from "../../generator/describe/describe.ts";
import { createEngine } from "../../generator/runtime/mocks/engine.ts";
import { withExtras } from "../../generator/runtime/mocks/extras.ts";
import { publishedSet, SETS } from "./published.ts";
import { declarations, typeErrors } from "./typescript.ts";

describe.each(SETS)("the set %s", (name) => {
  const documents = publishedSet(name);

  it("is generated from, with nothing to say but of our own corrections", async () => {
    const { files, diagnostics } = await generate({ documents });
    expect(diagnostics.filter(({ about }) => about === undefined)).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity !== "warning")).toEqual([]);
    expect(typeErrors(files)).toEqual([]);
    const bills = declarations(files.get("accounting/src/types.ts") ?? "").get("ExportInventoryBillResponse");
    expect(bills?.includes("landedCostMethod")).toBe(name === "2026-05");
    const queries = declarations(files.get("crm/src/types.ts") ?? "").get("BookingsListQuery");
    expect(queries).toContain('"+ModifiedOn"');
  });

  it("is what was published when the bundled corrections are off", async () => {
    const { diagnostics, sdk } = await generate({ documents, bundledOverlays: "none" });
    expect(diagnostics).toEqual([]);
    const crm = sdk.domains.find(({ id }) => id === "crm");
    const address = crm?.models.find(({ source }) => source === "Crm.V2.AddressModel")?.type;
    expect(address?.kind === "object" && address.fields.map(({ type }) => type.nullable)).not.toContain(true);
  });

  it("is mocked", async () => {
    const { domains } = analyse({ documents });
    const engine = createEngine(withExtras(describeDomains(domains)), { guards: false });
    const calls = domains.flatMap((domain) =>
      domain.resources.flatMap(({ operations }) =>
        operations
          .filter(({ method, path }) => method === "GET" && !path.replace("{tenant}", "").includes("{"))
          .map(({ path }) => domain.basePath + path.replace("{tenant}", "1")),
      ),
    );
    expect(calls).toHaveLength(2);
    for (const call of calls) {
      const { status } = await engine.fetch(new Request(`http://localhost${call}`));
      expect([call, status]).toEqual([call, 200]);
    }
  });
});

describe("neighbours", () => {
  it.each(SETS.slice(1).map((to, i) => [SETS[i] ?? to, to] as const))(
    "%s and %s are compared",
    (from, to) => {
      const side = (name: typeof to) => ({ documents: publishedSet(name) });
      const { verdict, diagnostics } = diff({ from: side(from), to: side(to) });
      expect(diagnostics.filter(({ about }) => about === undefined)).toEqual([]);
      expect(verdict).toBeDefined();
    },
  );

  it("a set and itself are the same", () => {
    for (const name of SETS) {
      const side = { documents: publishedSet(name) };
      expect([name, diff({ from: side, to: side }).verdict?.changes]).toEqual([name, []]);
    }
  });
});

it("May 2026 gets what the older sets cannot have", async () => {
  const { sdk, diagnostics } = await generate({ documents: publishedSet("2026-05") });
  const operation = (id: string, source: string) =>
    sdk.domains
      .find((domain) => domain.id === id)
      ?.resources.flatMap(({ operations }) => operations)
      .find((one) => one.source === source);
  expect(operation("forms", "Jobs_GetJobAttachments")?.paging.kind).toBe("page");
  expect(operation("forms", "Jobs_Get")?.success.kind).toBe("binary");
  expect(operation("forms", "Jobs_Attach")?.body?.kind).toBe("multipart");
  const value = sdk.domains
    .find(({ id }) => id === "reporting")
    ?.models.find(({ name }) => name === "ReportDataParameter")?.type;
  expect(value?.kind === "object" && value.fields[1]?.type).toEqual({ kind: "unknown", nullable: false });
  expect(diagnostics.map(({ code }) => code)).not.toContain("overlay-reference-broken");
});
