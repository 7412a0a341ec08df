/** Tables of values that payloads show are pins that the report takes as they are. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { folder, root, stgen } from "../../cli/support.ts";
import { compare } from "./compare.ts";

interface Pins {
  readonly objects: readonly { readonly object: string; readonly pins: { readonly field: string }[] }[];
}

const PRIORITIES = { Low: "Normal", Hi: "Urgent" };

const old = Array.from({ length: 8 }, (_, i) => ({
  id: 1800 + i,
  status: i % 2 ? "Open" : "Fresh",
  priority: i % 2 ? "Low" : "Hi",
  summary: `Roof ${i}`,
  createdOn: "2022-07-05T08:00:00",
}));
const leads = old.map(({ status, priority, ...lead }) => ({
  ...lead,
  status: status === "Fresh" ? "Dismissed" : status,
  priority: PRIORITIES[priority as keyof typeof PRIORITIES],
  callReasonId: null,
  followUpDate: null,
  tagTypeIds: [],
}));

it("in the places of the pins that were there", async () => {
  const { diff } = await compare(old, { leads: { data: leads } }, { v1Object: "Lead" });
  const learnt = (parse(diff.pins ?? "") as Pins).objects;
  expect(learnt.map(({ object, pins }) => [object, pins.map(({ field }) => field)])).toEqual([
    ["Lead", ["status", "priority"]],
  ]);
  const at = folder();
  cpSync(join(root, "specs/migration"), join(at, "pins"), { recursive: true });
  const file = join(at, "pins/lead.yaml");
  const pins = parse(readFileSync(file, "utf8")) as Pins;
  for (const { pins: own } of pins.objects.filter(({ object }) => object === "Lead"))
    for (const [i, { field }] of own.entries())
      own[i] = learnt[0]?.pins.find((pin) => pin.field === field) ?? { ...own[i], field };
  writeFileSync(file, stringify(pins));
  const { code, stdout } = await stgen(at, ["migrate", "report", "--pins", "pins", "--json"]);
  const { rows } = JSON.parse(stdout) as {
    rows: { v1: { object: string; field: string }; values?: object[] }[];
  };
  const row = rows.find(({ v1 }) => v1.object === "Lead" && v1.field === "priority");
  expect([code, row?.values]).toEqual([
    0,
    [
      { from: "Hi", to: "Urgent" },
      { from: "Low", to: "Normal" },
    ],
  ]);
});

it("without values that no pin may have, which are told", async () => {
  const odd = leads.map((lead) => (lead.priority === "Urgent" ? { ...lead, priority: "Burning" } : lead));
  const { diff, of } = await compare(old, { leads: { data: odd } }, { v1Object: "Lead" });
  expect(of("priority")?.values).toContainEqual({ from: "Hi", to: "Burning" });
  expect(diff.pins).not.toContain("Burning");
  expect(diff.pins).toContain("Low: Normal");
  expect(diff.notOffered).toEqual([
    "Not offered as a pin for Lead.priority: Hi → Burning. The new document has Low, Normal, High, Urgent there, and no other value.",
  ]);
  const { out } = await compare(old, { leads: { data: odd } }, { v1Object: "Lead", format: "text" });
  expect(out).toContain(diff.notOffered?.[0]);
  const hidden = await compare(old, { leads: { data: odd } }, { v1Object: "Lead", redact: true });
  expect(hidden.out).not.toContain("Burning");
});
