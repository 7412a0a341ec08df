/**
 * Every diagnostic that documents can cause, shown as a user sees it.
 *
 * A case is a folder named after its code: documents, and where needed `overlay.yaml`, `domains.yaml` and `options.json`. What is
 * printed is compared with `expected.txt`, which is also what one reads to judge the wording. `npx vitest -u` writes it anew.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DIAGNOSTICS, type DiagnosticCode } from "../../generator/diagnostics/codes.ts";
import { generate } from "../../generator/generate.ts";
import { formatDiagnostics } from "../../generator/diagnostics/print.ts";
import { CASES as MIGRATION } from "../migrate/pin-cases.ts";
import { CASES as PULL } from "../pull/cases.ts";
import { CASES as REFERENCES } from "../mocks/reference-cases.ts";

const cases = new URL("./cases/", import.meta.url);

/** Caused by files, folders or commands, not by documents: tested where that code is, by the command line's and the writer's tests. */
const ELSEWHERE: readonly DiagnosticCode[] = [
  "target-unknown",
  "sync-target",
  "sync-refused",
  "sync-table",
  "sync-rejected",
  "table-unknown",
  "specs-not-found",
  "specs-empty",
  "documents-below",
  "file-unreadable",
  "file-too-large",
  "config-invalid",
  "scan-config-invalid",
  "file-edited",
  "file-foreign",
  "file-stray",
  "manifest-invalid",
  "output-unwritable",
  "output-locked",
  "run-recovered",
  "output-drift",
  "packages-missing",
  "packages-behind",
  "releases-interrupted",
  "package-invalid",
  "document-too-deep",
  "part-unusable",
  "domain-not-compared",
  "ignore-invalid",
  "ignore-expired",
  "ignore-unmatched",
  "release-invalid",
  "package-check-failed",
  "check-skipped",
  "scope-reserved",
  "scope-mismatch",
  "release-outdated",
  "provenance-unavailable",
  "npm-failed",
  "init-step-failed",
  "npm-unreadable",
  "tag-behind",
  "port-taken",
  "port-refused",
  "scope-unknown",
  "records-not-found",
  "recorded-silent",
  "records-exist",
  "record-refused",
  "operation-unknown",
  "option-invalid",
  "credentials-unusable",
  "key-missing",
  "origin-unusable",
  "host-open",
  "tree-dirty",
  ...(Object.keys({ ...MIGRATION, ...PULL, ...REFERENCES }) as DiagnosticCode[]),
];

describe("diagnostics", () => {
  it("has a case for every code", () => {
    const codes = [...readdirSync(cases), ...ELSEWHERE].sort();
    expect(codes).toEqual(Object.keys(DIAGNOSTICS).sort());
  });

  it.each(readdirSync(cases))("%s", async (code) => {
    const folder = new URL(`${code}/`, cases);
    const read = (name: string) => ({ path: name, text: readFileSync(new URL(name, folder), "utf8") });
    const names = readdirSync(folder).filter((name) => name !== "expected.txt");
    const special = ["overlay.yaml", "domains.yaml", "options.json"];
    const documents = names.filter((name) => !special.includes(name)).map(read);
    const overlays = names.includes("overlay.yaml") ? [read("overlay.yaml")] : [];
    const domains = names.includes("domains.yaml") ? read("domains.yaml") : undefined;
    const options = names.includes("options.json") ? (JSON.parse(read("options.json").text) as object) : {};

    const result = await generate({ documents, overlays, ...(domains && { domains }), ...options });

    expect(result.diagnostics.map((d) => d.code)).toContain(code);
    const failed = result.diagnostics.some((d) => d.severity === "error");
    const isWhole = result.dropped.length === 0;
    expect(result.files.size > 0 && isWhole, "files of all documents exactly when there is no error").toBe(
      !failed,
    );
    const inputs = [...documents, ...overlays, ...(domains ? [domains] : [])];
    // A small document fits few of our own corrections: only those that the case is about are shown.
    const shown = result.diagnostics.filter((d) => d.about === undefined || d.code === code);
    await expect(formatDiagnostics(shown, inputs, { verbose: true })).toMatchFileSnapshot(
      new URL("expected.txt", folder).pathname,
    );
  });
});
