/** Which APIs the portal lists, and under which names they are kept. */
import { describe, expect, it } from "vitest";
import { readTable } from "../../generator/analyse.ts";
import { nameAll, parseCatalogue } from "../../generator/portal/portal-list.ts";
import { planPull } from "../../generator/portal/pull-plan.ts";
import { document } from "../cli/support.ts";
import { readDocuments } from "../inputs/documents.ts";

const table = readTable({}, []);
const names = (ids: readonly string[], kept: Readonly<Record<string, string>> = {}) => {
  const { named, diagnostics } = nameAll(ids, { table, kept: new Map(Object.entries(kept)) });
  return {
    stems: Object.fromEntries(named.map(({ id, stem }) => [id, stem])),
    codes: diagnostics.map(({ code }) => code),
  };
};

describe("a name", () => {
  it("is the domain's for every bundled document", () => {
    const documents = readDocuments();
    const want = Object.fromEntries(documents.map(({ id, root }) => [String(root["x-portal-id"]), id]));
    expect(names(Object.keys(want))).toEqual({ stems: want, codes: [] });
  });

  it.each<{ what: string; ids: string[]; want: Record<string, string>; codes?: string[] }>([
    { what: "a new domain", ids: ["tenant-pets-v2"], want: { "tenant-pets-v2": "pets" } },
    {
      what: "versions of a known domain",
      ids: ["tenant-crm-v1", "tenant-crm-v2", "tenant-crm-v3", "tenant-telecom-v2"],
      want: {
        "tenant-crm-v1": "crm-v1",
        "tenant-crm-v2": "crm",
        "tenant-crm-v3": "crm-v3",
        "tenant-telecom-v2": "telecom-v2",
      },
    },
    {
      what: "two that want one name",
      ids: ["tenant-pets", "tenant-pets-v2", "Tenant.Pets"],
      want: { "Tenant.Pets": "tenant-pets", "tenant-pets": "pets", "tenant-pets-v2": "pets-v2" },
    },
    {
      what: "names that mean something else in a folder",
      ids: ["tenant-domains-v2", "tenant-sdk", "con"],
      want: { "tenant-domains-v2": "domains-v2", "tenant-sdk": "tenant-sdk" },
      codes: ["portal-id-unsafe"],
    },
    { what: "odd words", ids: ["constructor"], want: { constructor: "constructor" } },
  ])("of $what", ({ ids, want, codes = [] }) => {
    expect(names(ids)).toEqual({ stems: want, codes });
  });

  it("stays when another comes that would have been given it", () => {
    const kept = { "tenant-pets-v2": "pets" };
    expect(names(["tenant-pets", "tenant-pets-v2"], kept).stems).toEqual({
      "tenant-pets": "tenant-pets",
      "tenant-pets-v2": "pets",
    });
  });

  it.each([
    "../../etc/passwd",
    "..",
    "a/b",
    "a\\b",
    "%2e%2e",
    "__proto__",
    "a b",
    "a\u0000",
    ".hidden",
    "",
    "nul",
    "x".repeat(81),
    "a?b#c",
  ])("is refused to %j", (id) => {
    expect(names([id])).toEqual({ stems: {}, codes: ["portal-id-unsafe"] });
  });
});

describe("a catalogue", () => {
  const url = "https://portal.example/api/docs/apis";
  it("is a list of groups; an API that is in two of them is one", () => {
    const api = { id: "b", displayName: "B", description: "About b", isBeta: true, hasWebhooks: false };
    const text = JSON.stringify([
      { displayName: "One", apis: [api, { id: "a" }] },
      { displayName: "Two", apis: [api] },
    ]);
    expect(parseCatalogue(text, url)).toEqual({
      apis: [
        { id: "a", title: "a", group: "One", description: "", isBeta: false, hasWebhooks: false },
        { id: "b", title: "B", group: "One", description: "About b", isBeta: true, hasWebhooks: false },
      ],
      diagnostics: [],
    });
  });

  it.each([
    { text: "<html>", want: /not JSON/ },
    { text: '{"__proto__":[]}', want: /not a list/ },
    { text: "[1]", want: /no list of APIs/ },
    { text: '[{"apis":[{"id":1}]}]', want: /no id/ },
    { text: '[{"apis":[]}]', want: /lists none/ },
    {
      text: JSON.stringify([{ apis: Array.from({ length: 1001 }, (_, i) => ({ id: `a${i}` })) }]),
      want: /1001/,
    },
  ])("is not $want", ({ text, want }) => {
    expect(parseCatalogue(text, url)).toEqual({
      apis: [],
      diagnostics: [expect.objectContaining({ message: expect.stringMatching(want) })],
    });
  });
});

describe("documents of one domain", () => {
  const pulled = (id: string, stem: string) => ({
    id,
    stem,
    isKnown: table.rows.some((row) => row.portalId === id),
    url: "",
    text: document("x").replace("x/v2", "crm/v2"),
    format: "json" as const,
  });
  it.each([
    {
      documents: [pulled("tenant-crm-v3", "crm-v3"), pulled("tenant-crm-v2", "crm")],
      want: "tenant-crm-v2",
    },
    {
      documents: [pulled("tenant-crm-v1", "crm-v1"), pulled("tenant-crm-v3", "crm-v3")],
      want: "tenant-crm-v3",
    },
  ])("are one: $want", ({ documents, want }) => {
    const options = {
      vanished: [],
      lock: new Map(),
      table,
      missing: "keep",
      below: "",
      today: "2026-01-31",
    } as const;
    const plan = planPull({ ...options, pulled: documents });
    expect([...plan.wanted.keys()]).toEqual([want]);
    expect(plan.diagnostics.map(({ code }) => code)).toContain("document-shadowed");
  });
});
