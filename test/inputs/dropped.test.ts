/**
 * What becomes of a run one of whose documents is at fault: what it is told as, what is written, and what stays of an earlier run. Each row
 * is what lies in place of the document beta, beside one that is fine and has changed.
 */
import { describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { unreadable } from "../../generator/diagnostics/files.ts";
import { diff } from "../../generator/diff/diff.ts";
import { generate, type GenerateOptions, INDEX } from "../../generator/generate.ts";
import { runMigration } from "../../generator/migrate/run.ts";

function document(name: string, field = "name"): { path: string; text: string } {
  const schema = { type: "object", properties: { [field]: { type: "string" } } };
  const answer = {
    description: "ok",
    content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
  };
  const get = { operationId: `${name}_Get`, responses: { 200: answer } };
  const root = {
    openapi: "3.1.0",
    info: { title: `The <${name}> | API`, version: "1" },
    paths: { [`/${name}`]: { get } },
  };
  return {
    path: `specs/${name}.json`,
    text: JSON.stringify({ ...root, components: { schemas: { Thing: schema } } }),
  };
}

const beta = document("beta");
const withText = (text: string, path = beta.path) => ({ documents: [{ path, text }] });
const edited = (change: (text: string) => string) => withText(change(beta.text));

const first = await generate({ documents: [document("alpha"), beta], bundledOverlays: "none" });
const previous = new Map([...first.units].map(([unit, { key }]) => [unit, key]));
const index = ["operations.json", "README.md"].map((path) => ({ path, text: first.files.get(path) ?? "" }));

type Fault = Pick<GenerateOptions, "documents" | "unread" | "expected">;

const DROPPED: readonly (readonly [fault: string, code: string, input: Fault])[] = [
  ["is cut off", "syntax-error", edited((text) => text.slice(0, 200))],
  ["is empty", "syntax-error", withText("")],
  ["is empty YAML", "document-not-openapi", withText("\n", "specs/beta.yaml")],
  ["is an answer of a proxy", "document-not-openapi", withText('{"error":"down"}')],
  ["is of Swagger 2.0", "openapi-version-unsupported", withText('{"swagger":"2.0","info":{}}')],
  ["is of no version", "document-not-openapi", withText('{"openapi":{}}')],
  ["is of a version to come", "openapi-version-unsupported", withText('{"openapi":"4.0.0"}')],
  [
    "is too deep",
    "document-too-deep",
    withText(`{"openapi":"3.1.0","x":${"[".repeat(300)}${"]".repeat(300)}}`),
  ],
  ["is there twice", "domain-duplicate", { documents: [beta, { ...beta, path: "specs/beta.yaml" }] }],
  [
    "cannot be read",
    "file-unreadable",
    {
      documents: [],
      unread: [unreadable(beta.path, new Error("no"))],
    },
  ],
];

const alpha = document("alpha", "title");
const run = (fault: Fault, more: Partial<GenerateOptions> = {}) =>
  generate({ ...fault, documents: [alpha, ...fault.documents], bundledOverlays: "none", ...more });
const errorsOf = ({
  diagnostics,
}: {
  readonly diagnostics: readonly { severity: string; code: string }[];
}) => [...new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code))];
/** Lines of a file that name the document's package. */
const linesOf = (text = "") => text.split("\n").filter((line) => /beta/i.test(line));

describe.each(DROPPED)("a document that %s (%s)", (_, code, fault) => {
  it("is an error and drops out; the others are made", async () => {
    const made = await run({ ...fault, expected: ["beta"] });
    expect(errorsOf(made)).toEqual([code]);
    expect(new Set(made.dropped)).toEqual(
      new Set([...fault.documents, ...(fault.unread ?? []).map(() => beta)].map(({ path }) => path)),
    );
    expect(made.files.get("alpha/src/types.ts")).toContain("title");
    expect(linesOf(made.files.get("sdk/src/index.ts"))).toEqual([]);
    expect([...made.units.keys()].sort()).toEqual(["alpha", INDEX, "mcp", "redis", "runtime", "sdk", "sync"]);
  });

  it("leaves what was made of it in umbrella and index", async () => {
    const made = await run(fault, { previous, index });
    expect(errorsOf(made)).toEqual([code]);
    expect(made.units.has("beta")).toBe(false);
    // Its tables stay: without them a sync would take them for gone from the API.
    expect(made.units.has("sync")).toBe(false);
    // Nor do assistants lose its operations.
    expect(made.units.has("mcp")).toBe(false);
    expect(made.files.get("alpha/src/types.ts")).toContain("title");
    // Nothing that these are made of has changed but the faulty document.
    for (const path of ["sdk/src/index.ts", "sdk/package.json", "README.md", "operations.json"])
      expect(made.files.get(path) ?? first.files.get(path)).toBe(first.files.get(path));
  });

  it("is the end of the run with --strict", async () => {
    const made = await run(fault, { previous, index, strict: true });
    expect(errorsOf(made)).toEqual([code]);
    expect([made.files.size, made.units.size]).toEqual([0, 0]);
  });
});

it("a document that is not asked for is a warning", async () => {
  const made = await run(withText("{"), { previous, index, only: ["alpha"] });
  expect(errorsOf(made)).toEqual([]);
  expect(linesOf(made.files.get("sdk/src/index.ts") ?? first.files.get("sdk/src/index.ts"))).toEqual(
    linesOf(first.files.get("sdk/src/index.ts")),
  );
});

it("where no document is left nothing is made", async () => {
  const made = await generate({ ...withText('{"openapi":'), previous, index });
  expect([errorsOf(made), made.units.size]).toEqual([["syntax-error"], 0]);
});

it("an index that tells nothing of a package leaves it in by its name", async () => {
  const made = await run(withText("{"), { previous, index: [{ path: "README.md", text: "edited" }] });
  expect(linesOf(made.files.get("sdk/src/index.ts"))).toContain('import type { Beta } from "@st-v2/beta";');
});

describe("files that are no documents", () => {
  const others = [
    { path: "specs/package.json", text: '{"name":"x","scripts":{"openapi":"x"}}' },
    { path: "specs/tool.json", text: "{ // a comment\n}" },
    { path: "specs/compose.yaml", text: "services: { a: {} }" },
  ];

  it("are passed over with a note, also with --strict", async () => {
    const made = await generate({ documents: [alpha, ...others], strict: true });
    expect(made.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      others.map(() => "info document-passed-over"),
    );
    expect([...made.units.keys()]).toContain("alpha");
  });

  it.each<[string, Partial<GenerateOptions>]>([
    ["nothing else is there", { documents: others }],
    ["they are asked for", { documents: [alpha, ...others], only: ["package", "tool", "compose"] }],
    ["they are named", { documents: [alpha, ...others], named: others.map(({ path }) => path) }],
    [
      "they were documents before",
      {
        documents: [alpha, ...others],
        previous: new Map(["package", "tool", "compose"].map((unit) => [unit, ""])),
      },
    ],
  ])("are errors where %s", (_, options) => {
    const { diagnostics } = analyse({ documents: [], ...options });
    expect(errorsOf({ diagnostics }).sort()).toEqual(["document-not-openapi", "syntax-error"]);
  });
});

describe("a comparison with a document that cannot be read", () => {
  const old = { documents: [document("alpha"), beta] };

  it("is of the others, and says what was not compared", () => {
    const { verdict, dropped, diagnostics } = diff({
      from: old,
      to: { documents: [alpha, { path: beta.path, text: "{" }] },
    });
    expect(dropped).toEqual([beta.path]);
    expect(Object.keys(verdict?.summary.domains ?? {})).toEqual(["alpha"]);
    expect(diagnostics).toMatchObject([
      { code: "syntax-error", severity: "error" },
      { code: "domain-not-compared", message: expect.stringContaining("beta") },
    ]);
  });

  it("is of the new ones alone where the old ones lack it", () => {
    const { verdict } = diff({
      from: { documents: [document("alpha"), { path: beta.path, text: "{" }] },
      to: old,
    });
    expect(verdict?.bump).toBe("none");
  });

  it("is none with --strict, nor where it is not left out but alone", () => {
    const to = { documents: [alpha, { path: beta.path, text: "{" }] };
    expect(diff({ from: old, to, strict: true }).verdict).toBeUndefined();
    expect(
      diff({ from: { documents: [beta] }, to: { documents: [{ path: beta.path, text: "{" }] } }).verdict,
    ).toBeUndefined();
  });

  it("does not mind it where it is not asked for", () => {
    const to = { documents: [alpha, { path: beta.path, text: "{" }] };
    expect(errorsOf(diff({ from: old, to, only: ["alpha"] }))).toEqual([]);
  });

  it("tells faults of parts, which may be why something reads as changed", () => {
    const [from, to] = [
      { documents: [beta] },
      edited((text) => text.replace("schemas/Thing", "schemas/Nothing")),
    ];
    expect(diff({ from, to })).toMatchObject({
      verdict: {},
      diagnostics: [{ code: "ref-unresolved", severity: "warning" }],
    });
    expect(diff({ from, to, strict: true })).toMatchObject({
      diagnostics: [{ code: "ref-unresolved", severity: "error" }],
    });
  });
});

it("a migration is of the documents that are there, and does not judge pins", () => {
  const documents = [document("alpha"), beta];
  const broken = [...documents, { path: "specs/gamma.json", text: '{"openapi":' }];
  const made = runMigration({ from: broken, to: documents, pins: [] });
  expect(made).toMatchObject({ report: {}, dropped: ["specs/gamma.json"] });
  expect(errorsOf(made)).toEqual(["syntax-error"]);
  expect(runMigration({ from: broken, to: documents, pins: [], strict: true }).report).toBeUndefined();
});
