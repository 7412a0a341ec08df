/** Data of persons: which fields of records are left out of a copy, by the table that makes mocks believable. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { modelsOf, resolve } from "../../generator/model/models.ts";
import type { Type } from "../../generator/model/ir.ts";
import { redact } from "../../generator/runtime/index.ts";

const folder = new URL("../../specs/v2/", import.meta.url);
const { domains } = analyse({
  documents: readdirSync(folder).map((file) => ({
    path: `specs/v2/${file}`,
    text: readFileSync(new URL(file, folder), "utf8"),
  })),
});

it("a customer", () => {
  const moment = new Date(0);
  const customer = {
    id: 7,
    active: true,
    name: "Ann Smith",
    type: "Residential",
    address: {
      street: "1 Main St",
      unit: null,
      city: "Ames",
      state: "IA",
      zip: "50010",
      country: "USA",
      latitude: 42.03,
    },
    balance: 12.5,
    customFields: [{ typeId: 1, name: "Gate code", value: "4711" }],
    contacts: [{ type: "Email", value: "ann@example.com", memo: "" }],
    phones: ["515-555-0123"],
    createdOn: "2026-01-01T00:00:00Z",
    moment,
    createdById: 12,
    businessUnit: { id: 3, name: "HVAC" },
    technician: { id: 4, name: "Bob Jones" },
    externalId: "ext-1",
    poNumber: "call ann.smith@example.com",
    code: "(515) 555-0123",
    merged: undefined,
  };
  const before = structuredClone(customer);
  const copy = redact(customer);
  expect(copy).toEqual({
    ...customer,
    name: "[name]",
    address: {
      street: "[address]",
      unit: null,
      city: "[address]",
      state: "[address]",
      zip: "[address]",
      country: "USA",
      latitude: 0,
    },
    customFields: [{ typeId: 1, name: "Gate code", value: "[note]" }],
    contacts: [{ type: "Email", value: "[contact]", memo: "" }],
    phones: ["[phone]"],
    technician: { id: 4, name: "[name]" },
    poNumber: "[email]",
    code: "[phone]",
  });
  expect(customer).toEqual(before);
  expect(redact(customer)).toEqual(copy);
});

it("any value: lists, texts, what holds itself, odd keys", () => {
  const round: Record<string, unknown> = { name: "Ann" };
  round["self"] = round;
  const copy = redact(round);
  expect([copy["name"], copy["self"] === copy]).toEqual(["[name]", true]);
  expect(redact([{ email: "a@b.co" }, null, 7, "a@b.co"])).toEqual([
    { email: "[email]" },
    null,
    7,
    "[email]",
  ]);
  const odd = JSON.parse('{ "__proto__": { "phone": "1" }, "": "x" }') as object;
  expect(JSON.stringify(redact(odd))).toBe('{"__proto__":{"phone":"[phone]"},"":"x"}');
});

/** Texts of a record that are no dates, at their paths: the record itself, and what is below it once. */
function textsOf(type: Type, models: ReturnType<typeof modelsOf>, depth = 0): string[][] {
  switch (type.kind) {
    case "scalar":
      return type.scalar === "string" && !/^(date|date-time|uuid|guid|binary)$/.test(type.format ?? "")
        ? [[]]
        : [];
    case "array":
      return textsOf(type.items, models, depth);
    case "union":
    case "intersection":
      return type.members.flatMap((member) => textsOf(member, models, depth));
    case "ref": {
      const target = resolve(type, models);
      return target === undefined || depth > 1 ? [] : textsOf(target, models, depth + 1);
    }
    case "object":
      return type.fields.flatMap(({ source, type: inner }) =>
        textsOf(inner, models, depth).map((path) => [source, ...path]),
      );
    default:
      return [];
  }
}

/** What becomes of a text at a path. */
function redactedAt(path: readonly string[]): unknown {
  const record = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), "text");
  return path.reduce((value, key) => (value as Record<string, unknown>)[key], redact(record));
}

const paths = domains.flatMap((domain) =>
  domain.models.flatMap(({ type }) => textsOf(type, modelsOf(domain))),
);

it.each<[path: string, want: string]>([
  ["firstName", "[name]"],
  ["customerName", "[name]"],
  ["createdBy.name", "[name]"],
  ["technicianName", "[name]"],
  ["technicians.name", "[name]"],
  ["vendorContacts.name", "[name]"],
  ["signature", "[name]"],
  ["email", "[email]"],
  ["authorEmail", "[email]"],
  ["loginName", "[email]"],
  ["mobilePhone", "[phone]"],
  ["leadCall.from", "[phone]"],
  ["customerPhoneNumber", "[phone]"],
  ["address.street", "[address]"],
  ["home.zip", "[address]"],
  ["leadCity", "[address]"],
  ["shipTo.state", "[address]"],
  ["contacts.value", "[contact]"],
  ["memo", "[note]"],
  ["summary", "[note]"],
  ["specialInstructions", "[note]"],
  ["customFields.value", "[note]"],
  ["units.value", "[note]"],
  ["password", "[secret]"],
  ["businessUnit.name", "text"],
  ["campaign.name", "text"],
  ["jobTypeName", "text"],
  ["appointmentNumber", "text"],
  ["address.country", "text"],
  ["syncStatus", "text"],
  ["skuCode", "text"],
  ["unitOfMeasure", "text"],
])("%s is %s", (path, want) => {
  // A field that there is.
  expect(paths.map((one) => one.join("."))).toContain(path);
  expect(redactedAt(path.split("."))).toBe(want);
});

it("what is kept of all texts has been read", async () => {
  const kept = paths.filter((path) => redactedAt(path) === "text").map((path) => path.slice(-2).join("."));
  const names = [...new Set(kept)].filter((name) => !name.startsWith("data.")).sort();
  await expect(`${names.join("\n")}\n`).toMatchFileSnapshot("kept-fields.txt");
});
