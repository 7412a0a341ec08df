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

it("a report, by its columns", () => {
  const report = {
    fields: [
      { name: "JobNumber", label: "Job #", dataType: "String" },
      { name: "CustomerName", label: "Customer Name", dataType: "String" },
      { name: "C3", label: "Location Phone", dataType: "String" },
      { name: "Total", label: "Total", dataType: "Number" },
    ],
    data: [
      ["J-1", "Ann Smith", "515 5550123", 12.5],
      ["J-2", null, "", 0],
    ],
    hasMore: false,
  };
  expect(redact(report)).toEqual({
    ...report,
    data: [
      ["J-1", "[name]", "[phone]", 12.5],
      ["J-2", null, "", 0],
    ],
  });
});

it.each<[object, object]>([
  [
    { firstname: "Ann", lastname: "Smith", fullname: "Ann Smith", customername: "Ann" },
    { firstname: "[name]", lastname: "[name]", fullname: "[name]", customername: "[name]" },
  ],
  [
    { phonenumber: "1", cellphone: "2", emailaddress: "a", zipcode: "5", streetaddress: "b" },
    {
      phonenumber: "[phone]",
      cellphone: "[phone]",
      emailaddress: "[email]",
      zipcode: "[address]",
      streetaddress: "[address]",
    },
  ],
  [
    { fileName: "Ann Smith.pdf", attachmentName: "a.jpg" },
    { fileName: "[file]", attachmentName: "[file]" },
  ],
  [
    { url: "https://u:p@files.example.com/ann-smith.pdf?name=Ann" },
    { url: "https://files.example.com/[path]" },
  ],
  [
    { url: "https://example.com", link: "see https://a.example/x/y and go" },
    { url: "https://example.com", link: "see https://a.example/[path] and go" },
  ],
  [
    { code: "call 515-555-0123 at noon", key: "or +49 30 1234567." },
    { code: "[phone]", key: "[phone]" },
  ],
  [
    {
      id: "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
      createdOn: "2026-01-31T10:00:00.123Z",
      code: "555-0123-4567-8901",
      number: "5155550123",
    },
    {
      id: "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
      createdOn: "2026-01-31T10:00:00.123Z",
      code: "555-0123-4567-8901",
      number: "5155550123",
    },
  ],
])("%j", (record, copy) => {
  expect(redact(record)).toEqual(copy);
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
