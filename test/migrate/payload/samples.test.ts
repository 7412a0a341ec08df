/** Samples of old payloads against new answers: what was expected of them before the program ran (see README.md). */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { diffPayloads } from "../../../generator/migrate/payload.ts";
import type { LeafVerdict } from "../../../generator/migrate/payload/verdict.ts";
import type { JsonValue } from "../../../generator/read/source.ts";
import { hasSamples, readSample } from "./samples.ts";

const here = (path: string) => new URL(path, import.meta.url);

function answers(of: string) {
  return readdirSync(here("fixtures/"))
    .filter((file) => file.startsWith(`${of}.`))
    .map((file) => ({
      name: file.replace(`${of}.`, "").replace(".json", ""),
      value: JSON.parse(readFileSync(here(`fixtures/${file}`), "utf8")) as JsonValue,
    }));
}

/** `right`, or what was said instead. */
function judge(expected: string, leaf: LeafVerdict | undefined): string {
  if (leaf === undefined) return "no such leaf";
  const isOpen = leaf.verdict === "missing" || leaf.verdict === "abstained";
  const said = isOpen
    ? [leaf.verdict, leaf.reason].filter((part) => part !== undefined).join(" ")
    : `${leaf.place?.document} ${leaf.place?.path}`;
  if (expected === "-") return isOpen ? "right" : `wrong: ${said}`;
  const places = expected.replace(/ \?$/, "").split(" | ");
  if (!isOpen) return places.includes(said) ? "right" : `wrong: ${said}`;
  return leaf.verdict === "abstained" && expected.endsWith(" ?") ? "right" : `not found: ${said}`;
}

describe.skipIf(!hasSamples)("samples (skipped where the facts are not at hand)", () => {
  test.each([
    ["customer", "customer-model.as-received-by-webhook.json"],
    ["job", "webhook-JobCompleted.json"],
    ["call", "webhook-CallCompleted.with-customer.json"],
  ])("%s", (of, sample) => {
    const expected = parse(readFileSync(here(`expected/${of}.yaml`), "utf8")) as Record<string, string>;
    const { leaves } = diffPayloads({ v1: readSample(sample), v2: answers(of) });
    const said = new Map(leaves.map((leaf) => [leaf.path, leaf]));
    const judged = Object.entries(expected).map(
      ([path, place]) => `${path}: ${judge(place, said.get(path))}`,
    );
    expect(judged.filter((line) => !line.endsWith(": right"))).toEqual([]);
  });
});
