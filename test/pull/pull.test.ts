/** `stgen specs` as its users run it, against a portal on loopback. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type DiagnosticCode, DIAGNOSTICS } from "../../generator/diagnostics/codes.ts";
import { readDocuments } from "../inputs/documents.ts";
import { document, folder, put, stgen, stgenJson, traces, tree } from "../cli/support.ts";
import { CASES, DOCUMENTS } from "./cases.ts";
import { answers, gathering, portalOf, vendorPortal } from "./portal.ts";
import { pretty, pull, pulled } from "./pulled.ts";

interface LockEntry {
  readonly sha256: string;
  changed: string;
}

function lockOf(cwd: string): { documents: Record<string, LockEntry> } {
  return JSON.parse(readFileSync(join(cwd, "specs/specs.lock.json"), "utf8")) as {
    documents: Record<string, LockEntry>;
  };
}

describe("pull", () => {
  it("brings all documents of the portal, and generate makes packages of them", async () => {
    const portal = await vendorPortal("3.0.1");
    const cwd = folder();
    const domains = readDocuments().map(({ id }) => id);
    const together = gathering(3);
    for (const id of portal.documents.keys()) portal.faults.set(id, together);
    expect(await pull(portal, cwd, "--concurrency", "3")).toMatchObject({ code: 0, diagnostics: [] });
    const files = tree(join(cwd, "specs"));
    expect(Object.keys(files)).toEqual([...domains.map((id) => `${id}.json`), "specs.lock.json"].sort());
    for (const { id, root: document } of readDocuments())
      expect(files[`${id}.json`]).toBe(pretty(portal.documents.get(String(document["x-portal-id"])) ?? ""));
    expect(portal.most()).toBe(3);

    const { code, json } = await stgenJson(cwd, ["generate", "--specs", "specs", "--only", "crm,telecom"]);
    expect({ code, ok: json.ok }).toEqual({ code: 0, ok: true });
  });

  it("without a change touches nothing, whatever the day", async () => {
    const { portal, cwd } = pulled();
    const lock = lockOf(cwd);
    for (const entry of Object.values(lock.documents)) entry.changed = "2020-02-29";
    put(cwd, { "specs/specs.lock.json": `${JSON.stringify(lock, null, 2)}\n` });
    portal.documents.set("tenant-alpha-v2", pretty(DOCUMENTS["tenant-alpha-v2"] ?? ""));
    const files = () => traces(join(cwd, "specs")).slice(1);
    const before = files();
    const run = await stgen(cwd, ["specs", "pull", "--from", portal.url]);
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(run.stdout).toMatch(/^2 documents in specs: nothing changed \([\d.]+ s\)\.\n$/);
    expect(await pull(portal, cwd, "--check")).toMatchObject({ code: 0, ok: true, diagnostics: [] });
    expect(files()).toEqual(before);
  });

  it("replaces what changed, dates that alone, and says so", async () => {
    const { portal, cwd, specs } = pulled();
    const lock = lockOf(cwd);
    for (const entry of Object.values(lock.documents)) entry.changed = "2020-02-29";
    put(cwd, { "specs/specs.lock.json": JSON.stringify(lock) });
    portal.documents.set("tenant-beta-v2", document("beta", "title"));
    portal.documents.set(
      "tenant-gamma-v2",
      "openapi: 3.0.1 # as it came\ninfo: {title: G, version: '7'}\npaths: {}\n",
    );
    const before = specs();
    const check = await pull(portal, cwd, "--check");
    expect(check).toMatchObject({
      code: 3,
      ok: false,
      changed: ["tenant-beta-v2"],
      added: ["tenant-gamma-v2"],
    });
    expect(specs()).toEqual(before);

    expect(await pull(portal, cwd)).toMatchObject({
      code: 0,
      added: ["tenant-gamma-v2"],
      changed: ["tenant-beta-v2"],
      removed: [],
      written: ["beta.json", "gamma.yaml", "specs.lock.json"],
    });
    expect(specs()["gamma.yaml"]).toBe(portal.documents.get("tenant-gamma-v2"));
    const { documents } = lockOf(cwd);
    expect(documents["tenant-alpha-v2"]).toEqual(lock.documents["tenant-alpha-v2"]);
    expect(documents["tenant-beta-v2"]?.changed).toMatch(/^20[3-9]\d|202[1-9]/);
    expect(documents["tenant-gamma-v2"]).toMatchObject({ file: "gamma.yaml", title: "G", version: "7" });

    portal.documents.set("tenant-gamma-v2", document("gamma"));
    expect(await pull(portal, cwd)).toMatchObject({ code: 0, deleted: ["gamma.yaml"] });
    expect(Object.keys(specs())).toEqual(["alpha.json", "beta.json", "gamma.json", "specs.lock.json"]);
  });

  it("keeps what vanished until --prune, and has it follow a new id", async () => {
    const { portal, cwd, specs } = pulled();
    portal.documents.delete("tenant-beta-v2");
    const before = specs();
    expect(await pull(portal, cwd)).toMatchObject({ code: 0, vanished: ["tenant-beta-v2"], written: [] });
    expect(specs()).toEqual(before);
    expect((await pull(portal, cwd, "--only", "alpha")).vanished).toEqual([]);

    portal.documents.set("tenant-beta", DOCUMENTS["tenant-beta-v2"] ?? "");
    const run = await pull(portal, cwd, "--prune");
    expect(run).toMatchObject({ code: 0, added: ["tenant-beta"] });
    expect(Object.keys(lockOf(cwd).documents)).toEqual(["tenant-alpha-v2", "tenant-beta"]);
    portal.documents.delete("tenant-beta");
    expect(await pull(portal, cwd, "--prune")).toMatchObject({ code: 0, removed: ["tenant-beta"] });
    expect(Object.keys(specs())).toEqual(["alpha.json", "specs.lock.json"]);
  });

  it("--only asks for what is named, and leaves the rest", async () => {
    const { portal, cwd, specs } = pulled();
    portal.asked.length = 0;
    portal.documents.set("tenant-alpha-v2", document("alpha", "title"));
    portal.documents.set("tenant-beta-v2", "broken");
    portal.documents.set("../evil", "{}");
    const { "beta.json": beta } = specs();
    expect(await pull(portal, cwd, "--only", "tenant-alpha-v2")).toMatchObject({
      code: 0,
      changed: ["tenant-alpha-v2"],
    });
    expect(portal.asked).toEqual(["", "tenant-alpha-v2"]);
    expect(specs()["beta.json"]).toBe(beta);
    const wrong = await pull(portal, cwd, "--only", "alpa");
    expect(wrong).toMatchObject({ code: 1, diagnostics: [{ code: "domain-unknown" }] });
    expect(wrong.diagnostics[0]?.message).toContain("did you mean alpha?");
  });

  it("lays documents where the folder has them, and reads its table and the config's", async () => {
    const portal = await portalOf({ "odd-id": document("alpha") });
    const table = "domains:\n  - { id: better, portalId: odd-id, package: better }\n";
    const cwd = folder({
      "docs/v2/.keep": "",
      "docs/domains.yaml": table,
      "stgen.config.yaml": "specs: docs\n",
    });
    expect(await pull(portal, cwd)).toMatchObject({
      code: 0,
      written: ["v2/better.json", "specs.lock.json"],
    });
    expect((await stgen(cwd, ["generate"])).stdout).toContain("1 operation of 1 domain");
    const other = folder({ "table.yaml": table, "stgen.config.yaml": "domains: table.yaml\n" });
    expect(await pull(portal, other)).toMatchObject({ code: 0, written: ["better.json", "specs.lock.json"] });
  });
});

describe("files that are not as they were pulled", () => {
  it.each([
    { what: "edited", files: { "specs/beta.json": "{}" }, code: "file-edited" },
    { what: "foreign", files: { "specs/gamma.json": document("gamma", "mine") }, code: "file-foreign" },
  ])("$what: refused, and replaced with --force", async ({ files, code }) => {
    const { portal, cwd, specs } = pulled();
    portal.documents.set("tenant-gamma-v2", document("gamma"));
    put(cwd, files);
    const before = specs();
    const run = await pull(portal, cwd);
    expect(run.code).toBe(1);
    expect(run.diagnostics.map((d) => d.code)).toContain(code);
    expect(specs()).toEqual(before);
    expect(await pull(portal, cwd, "--force")).toMatchObject({ code: 0 });
    expect(specs()).toMatchObject({
      "beta.json": pretty(document("beta")),
      "gamma.json": pretty(document("gamma")),
    });
  });

  it("missing: brought back, as of the day it changed", async () => {
    const { portal, cwd, specs } = pulled();
    const before = specs();
    rmSync(join(cwd, "specs/beta.json"));
    const run = await stgen(cwd, ["specs", "pull", "--from", portal.url]);
    expect(run.stdout).toContain("1 restored");
    expect(specs()).toEqual(before);
  });

  it("the same without a lock: taken over", async () => {
    const { portal, cwd, specs } = pulled();
    const before = specs();
    rmSync(join(cwd, "specs/specs.lock.json"));
    expect(await pull(portal, cwd)).toMatchObject({ code: 0, written: ["specs.lock.json"] });
    expect(specs()).toEqual(before);
  });
});

describe("whatever is wrong", () => {
  it.each(Object.entries(CASES))(
    "%s: reported, and nothing is half done",
    async (code, { prepare, args = [], exit, file }) => {
      const { portal, cwd, specs } = pulled();
      prepare(portal, cwd);
      const before = specs();
      const run = await pull(portal, cwd, ...args);
      expect(run.code).toBe(exit);
      const { severity } = DIAGNOSTICS[code as DiagnosticCode];
      const want = { code, severity, hint: expect.any(String), ...(file !== undefined && { file }) };
      expect(run.diagnostics).toEqual(expect.arrayContaining([expect.objectContaining(want)]));
      for (const { message } of run.diagnostics) expect(message).not.toMatch(/\{\w+\}|undefined|\n/);
      if (exit !== 0) expect(specs()).toEqual(before);
    },
  );

  it.each([
    { what: "cut", text: document("beta").slice(0, -40), want: { code: "syntax-error", line: 1 } },
    { what: "no OpenAPI", text: '{"name":"x"}', want: { code: "document-not-openapi" } },
    {
      what: "an array with __proto__",
      text: '[{"__proto__":{"openapi":"3.0.0"}}]',
      want: { code: "document-not-openapi" },
    },
  ])("a document that is $what replaces none, nor do the good ones beside it", async ({ text, want }) => {
    const { portal, cwd, specs } = pulled();
    portal.documents.set("tenant-alpha-v2", document("alpha", "title"));
    portal.documents.set("tenant-beta-v2", text);
    const before = specs();
    const run = await pull(portal, cwd);
    expect(run.code).toBe(1);
    expect(run.diagnostics).toEqual([expect.objectContaining({ ...want, file: "specs/beta.json" })]);
    expect(specs()).toEqual(before);
  });

  it("a fault that costs a part of a document is left to generate, but with --strict", async () => {
    const { portal, cwd } = pulled();
    portal.documents.set("tenant-beta-v2", document("beta").replace("schemas/Thing", "schemas/Nothing"));
    const wanted = { code: "ref-unresolved", severity: "error" };
    expect(await pull(portal, cwd, "--strict")).toMatchObject({ code: 1, diagnostics: [wanted] });
    expect(await pull(portal, cwd)).toMatchObject({ code: 0, changed: ["tenant-beta-v2"], diagnostics: [] });
  });

  it("a portal that lost everything deletes nothing", async () => {
    const { portal, cwd, specs } = pulled();
    portal.faults.set("", answers('[{"displayName":"All","apis":[]}]'));
    const before = specs();
    const run = await pull(portal, cwd, "--prune");
    expect(run).toMatchObject({ code: 1, diagnostics: [{ code: "portal-answer-invalid" }] });
    expect(specs()).toEqual(before);
  });

  it("leaves no folder behind when the first pull fails", async () => {
    const portal = await portalOf({ "tenant-alpha-v2": "{" });
    const cwd = folder();
    expect(await pull(portal, cwd)).toMatchObject({ code: 1 });
    expect(existsSync(join(cwd, "specs"))).toBe(false);
    put(cwd, { file: "" });
    expect(await pull(portal, cwd, "--out", "file")).toMatchObject({
      code: 1,
      diagnostics: [{ code: "file-unreadable" }],
    });
    expect(portal.asked.length, "nothing is asked for a folder that is none").toBe(2);
  });

  it("gives up on a portal that hangs", async () => {
    const { portal, cwd } = pulled();
    portal.faults.set("", () => true);
    const run = await stgen(cwd, ["specs", "pull", "--from", portal.url, "--timeout", "0.1"]);
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/longer than 0\.1 s, 4 times \[portal-unreachable\]/);
  });

  it.each([
    ["--from", "http://portal.example"],
    ["--from", "https://me:secret@portal.example"],
    ["--from", "portal"],
    ["--concurrency", "0"],
    ["--timeout", "soon"],
  ])("%s %s is wrong usage", async (...args) => {
    expect((await stgen(folder(), ["specs", "pull", ...args])).code).toBe(2);
  });
});

describe("list", () => {
  it("says what the portal has, as text and as JSON", async () => {
    const portal = await portalOf({ "tenant-crm-v2": "", "tenant-pets\u001b[31m": "" });
    const { code, stdout, stderr } = await stgen(folder(), ["specs", "list", "--from", `${portal.url}/`]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatchInlineSnapshot(`
      "crm  tenant-crm-v2          The API tenant-crm-v2          beta
      -    tenant-pets\\u001b[31m  The API tenant-pets\\u001b[31m  webhooks
      "
    `);
    const { json } = await stgenJson(folder(), ["specs", "list", "--from", portal.url]);
    expect(json).toMatchObject({
      ok: true,
      from: portal.url,
      apis: [{ id: "tenant-crm-v2", group: "First", domain: "crm", isBeta: true }, { domain: null }],
    });
    expect(portal.asked).toEqual(["", ""]);
  });
});
