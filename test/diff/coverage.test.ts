/** `coverage.yaml` has every rule id of the richest OpenAPI diff tool exactly once, and names rules that exist. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isRule } from "../../generator/diff/rules/rules.ts";

interface Coverage {
  readonly covered: readonly { readonly by: readonly string[]; readonly ids: readonly string[] }[];
  readonly notApplicable: readonly { readonly because: string; readonly ids: readonly string[] }[];
}

const coverage = parse(readFileSync(new URL("./coverage.yaml", import.meta.url), "utf8")) as Coverage;
const facts = new URL("../../../shared/facts/diff-rule-ids.json", import.meta.url);

describe("coverage of rules", () => {
  it("names rules that exist, and says why where there is none", () => {
    expect(coverage.covered.flatMap(({ by }) => by).filter((rule) => !isRule(rule))).toEqual([]);
    expect(coverage.covered.filter(({ by }) => by.length === 0)).toEqual([]);
    expect(coverage.notApplicable.filter(({ because }) => because.length < 20)).toEqual([]);
  });

  it("has every id of the facts once", ({ skip }) => {
    if (!existsSync(facts)) skip("the facts are not beside this folder");
    const known = (JSON.parse(readFileSync(facts, "utf8")) as { id: string }[]).map(({ id }) => id);
    const listed = [...coverage.covered, ...coverage.notApplicable].flatMap(({ ids }) => ids);
    expect(listed.sort()).toEqual(known.sort());
  });
});
