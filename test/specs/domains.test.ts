/** The table of domains: a row per document, the 60 endpoint groups of the announcement, nothing stale. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { generate, type GenerateResult } from "../../generator/generate.ts";
import { accessorOf, resourceOperations } from "../../generator/model/operations.ts";
import { fullPath } from "../../generator/model/path.ts";
import { document, domains, factTable, hasFacts, operationsOf, specText, WITHOUT_FACTS } from "./facts.ts";

const SEED = new URL("../../../shared/seed/", import.meta.url);
const hasSeed = existsSync(SEED);

interface Table {
  readonly domains: readonly {
    readonly id: string;
    readonly portalId: string;
    readonly basePath: string;
    readonly names?: { readonly operations?: object; readonly schemas?: object };
    readonly paging?: object;
    readonly retryOn?: object;
  }[];
  readonly availability: Readonly<Record<string, Availability>>;
}

interface Availability {
  readonly domain: string;
  readonly resource: string;
  readonly integration: boolean;
  readonly production: boolean;
}

const text = specText("domains.yaml");
const table = parse(text) as Table;
const documentFile = (domain: string) => ({ path: `${domain}.json`, text: specText(`v2/${domain}.json`) });

describe("rows", () => {
  it("are one per document", () => {
    expect(table.domains.map(({ id }) => id).sort()).toEqual([...domains].sort());
  });

  it.skipIf(!hasFacts)(`have the portal ids and paths of the fact tables${WITHOUT_FACTS}`, () => {
    const rows = table.domains.map(({ id, portalId, basePath }) => ({ id, portalId, basePath }));
    const facts = rows.map(({ id }) => {
      const { portalId, basePath } = factTable(id);
      return { id, portalId, basePath };
    });

    expect(rows).toEqual(facts);
  });

  it.each(table.domains)("speak of operations and schemas that exist: $id", (row) => {
    const { components } = document(row.id);
    const operations = operationsOf(document(row.id)).map(([, , { operationId }]) => operationId);

    for (const named of [row.names?.operations, row.paging, row.retryOn]) {
      expect(operations).toEqual(expect.arrayContaining(Object.keys(named ?? {})));
    }
    expect(Object.keys(components.schemas)).toEqual(
      expect.arrayContaining(Object.keys(row.names?.schemas ?? {})),
    );
  });
});

describe("availability", () => {
  let result: GenerateResult;
  // Given as a user's own, so that entries that match nothing are reported as well.
  beforeAll(async () => {
    result = await generate({
      documents: domains.map(documentFile),
      domains: { path: "domains.yaml", text },
    });
  });

  it.skipIf(!hasSeed)(
    `has the 60 groups of the announcement and their state${hasSeed ? "" : " (skipped: no seed page)"}`,
    () => {
      const groups = announced();

      expect(groups).toHaveLength(60);
      expect(Object.keys(table.availability)).toEqual(groups);
      const states = Object.values(table.availability).map((row) => [row.integration, row.production]);
      expect(states).toEqual(groups.map(() => [true, true]));
    },
  );

  it("leads to resources that are generated", () => {
    const resources = result.sdk.domains.flatMap(({ id, resources }) =>
      resources.map((r) => `${id} ${r.name}`),
    );
    const wanted = Object.values(table.availability).map((row) => `${row.domain} ${row.resource}`);

    expect(result.diagnostics).toEqual([]);
    expect(resources).toEqual(expect.arrayContaining(wanted));
  });

  it("is beside a table of each operation id with its method, in the README of the output", () => {
    const lines = new Set(result.files.get("README.md")?.split("\n"));
    const wanted = result.sdk.domains.flatMap((domain) =>
      resourceOperations(domain).map((entry) => {
        const { source, method } = entry.operation;
        const route = `${method} ${fullPath(domain, entry.operation)}`;
        return `| \`${source}\` | \`st.${domain.name}.${accessorOf(entry)}\` | \`${route}\` |`;
      }),
    );

    expect(wanted.length).toBeGreaterThan(500);
    expect(wanted.filter((line) => !lines.has(line))).toEqual([]);
  });

  it("is shown in the README of the output", () => {
    const lines = result.files.get("README.md")?.split("\n") ?? [];

    const hidden = Object.keys(table.availability).filter(
      (group) => !lines.some((line) => line.startsWith(`| ${group} `)),
    );

    expect(hidden).toEqual([]);
  });

  it.each([
    ["a resource that is not there", "resource: taxZones,", "resource: taxes,"],
    [
      "a domain that is not there",
      "{ domain: accounting, resource: taxZones,",
      "{ domain: taxes, resource: taxZones,",
    ],
  ])("fails for a group with %s", async (_what, right, wrong) => {
    const seeded = text.replace(right, wrong);

    const { diagnostics, files } = await generate({
      documents: [documentFile("accounting")],
      domains: { path: "domains.yaml", text: seeded },
    });

    expect(seeded).not.toBe(text);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ["availability-unresolved", "error"],
    ]);
    expect(files.size).toBe(0);
  });

  it("does not hold the bundled table against a user's own document", async () => {
    const { path, text: bundled } = documentFile("jbce");
    const renamed = bundled.replaceAll("CallReasons_Get", "Reasons_Get");

    const { diagnostics } = await generate({ documents: [{ path, text: renamed }] });

    expect(renamed).not.toBe(bundled);
    expect(diagnostics).toEqual([]);
  });
});

/** The names in the cells under "Endpoints": the only paragraphs there that are lists. */
function announced(): string[] {
  const page = readdirSync(SEED)
    .map((name) => readFileSync(new URL(name, SEED), "utf8"))
    .join("\n");
  const cells = page.slice(page.indexOf("**Endpoints**")).split(/\n\s*\n/);
  return cells
    .filter((cell) => cell.split(",").length > 3)
    .flatMap((cell) => cell.split(","))
    .map((name) => name.trim().replace(/\s+/g, " "));
}
