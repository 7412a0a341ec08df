/** Samples of old payloads against new answers: what was expected of them before the program ran (see README.md). */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { diffPayloads } from "../../../generator/payload/diff-payloads.ts";
import type { LeafVerdict } from "../../../generator/payload/verdict.ts";
import { hasSamples, readSample } from "./samples.ts";
import type { JsonValue } from "../../../generator/ground/json.ts";
import { settingsOf } from "../../../generator/model/settings.ts";
import { unwrap } from "../../../generator/payload/columns.ts";

const { wire } = settingsOf({}).vendor;

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

/** What is still not as expected; README.md tells why. Whoever mends one takes it out here. */
const KNOWN: ReadonlySet<string> = new Set([
  "tags[].id: not found: abstained no-record",
  "invoice.items[].sku.type: wrong: salestech-estimates items[].sku.type",
  "invoice.items[].sku.soldHours: not found: abstained ambiguous",
  "invoice.items[].sku.modifiedOn: wrong: salestech-estimates items[].sku.modifiedOn",
  "invoice.items[].sku.generalLedgerAccountId: wrong: salestech-estimates items[].sku.generalLedgerAccountId",
  "invoice.items[].unitRate: not found: abstained common",
  "invoice.items[].invoiceId: wrong: jpm-jobs invoiceId",
  "invoice.number: wrong: accounting-invoices job.number",
  "invoice.payments[].amount: not found: abstained common",
  "invoice.payments[].paidOn: not found: abstained common",
  "invoice.payments[].invoiceId: wrong: jpm-jobs invoiceId",
  "invoice.invoicedOn: not found: abstained common",
  "jobAssignments[].jobNumber: wrong: accounting-invoices job.number",
]);

describe.skipIf(!hasSamples)("samples (skipped where the facts are not at hand)", () => {
  test.each([
    ["customer", "customer-model.as-received-by-webhook.json"],
    ["job", "webhook-JobCompleted.json"],
    ["call", "webhook-CallCompleted.with-customer.json"],
  ])("%s", (of, sample) => {
    const expected = parse(readFileSync(here(`expected/${of}.yaml`), "utf8")) as Record<string, string>;
    const { leaves } = diffPayloads({
      v1: unwrap(readSample(sample), wire),
      v2: answers(of).map(({ name, value }) => ({ name, value: unwrap(value, wire) })),
    });
    const said = new Map(leaves.map((leaf) => [leaf.path, leaf]));
    const judged = Object.entries(expected).map(
      ([path, place]) => `${path}: ${judge(place, said.get(path))}`,
    );
    const notRight = judged.filter((line) => !line.endsWith(": right"));
    expect(notRight).toEqual(of === "job" ? [...KNOWN] : []);
  });
});
