/** Rules of the matcher, each on two small documents: fields of one list before and after, and what is said of one of them. */
import { expect, it } from "vitest";
import { runMigration } from "../../generator/migrate/run.ts";

type Fields = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const number = { type: "number" };
const flag = { type: "boolean" };
const time = { type: "string", format: "date-time" };
const entries = (name: string) => ({ type: "array", items: { $ref: `#/components/schemas/${name}` } });

function document(schema: string, schemas: Readonly<Record<string, Fields>>): string {
  const schemaOf = (properties: Fields) => ({ type: "object", properties });
  const content = { "application/json": { schema: entries(schema) } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://pets.example/pets/v2" }],
    paths: {
      "/pets": { get: { operationId: "List", responses: { 200: { description: "Pets.", content } } } },
    },
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([name, fields]) => [name, schemaOf(fields)])),
    },
  });
}

/** Fields that stay, so that the objects are recognised. */
const KEPT = { id: { type: "integer" }, species: text, birthday: time };

function rowOf(
  field: string,
  change: { from: Fields; to: Fields; others?: Readonly<Record<string, Fields>> },
) {
  const { report } = runMigration({
    from: [{ path: "old.json", text: document("Pet", { Pet: { ...KEPT, ...change.from } }) }],
    to: [
      {
        path: "pets.json",
        text: document("PetResponse", { PetResponse: { ...KEPT, ...change.to }, ...change.others }),
      },
    ],
    pins: [],
  });
  const row = report?.rows.find(({ v1 }) => v1.field === field);
  return { fate: row?.fate, fields: row?.targets.map((target) => target.field) };
}

it.each([
  ["the beginning of a word", "manufacturer", "manu"],
  ["the consonants of a word", "payment", "pmt"],
])("takes %s for the word", (_what, field, short) => {
  const to = { remark: text, [short]: text, motto: text };
  expect(rowOf(field, { from: { [field]: text }, to })).toMatchObject({ fate: ["renamed"], fields: [short] });
});

it("tells what is left by where it stands", () => {
  const from = { weight: number, colour: text, height: number, nick: text, chip: text };
  const to = { weight: number, tint: text, height: number, byname: text, chip: text };
  expect(rowOf("colour", { from, to }).fields).toEqual(["tint"]);
  expect(rowOf("nick", { from, to }).fields).toEqual(["byname"]);
});

it("says removed where nothing of the type is left", () => {
  expect(rowOf("colour", { from: { colour: text }, to: { weight: number } })).toEqual({
    fate: ["removed"],
    fields: [],
  });
});

it("names both parts of a split", () => {
  const { fate, fields } = rowOf("name", { from: { name: text }, to: { firstName: text, lastName: text } });
  expect(fields).toEqual(["firstName", "lastName"]);
  expect(fate).toContain("split");
});

it("lets two fields share what is called after both", () => {
  const change = { from: { street: text, city: text }, to: { streetAndCity: text } };
  const rows = ["street", "city"].map((field) => rowOf(field, change));
  expect(rows.map(({ fields }) => fields)).toEqual([["streetAndCity"], ["streetAndCity"]]);
  expect(rows.some(({ fate }) => fate?.includes("merged"))).toBe(true);
});

it("finds a field among entries that say their kind", () => {
  const others = {
    Contact: { id: KEPT.id, type: { type: "string", enum: ["Email", "Phone"] }, value: text },
  };
  const { fields } = rowOf("email", { from: { email: text }, to: { contacts: entries("Contact") }, others });
  expect(fields).toEqual(["contacts[].value"]);
});

it("computes a duration from a start and an end", () => {
  const { fate, fields } = rowOf("duration", { from: { duration: number }, to: { start: time, end: time } });
  expect(fields).toEqual(["start"]);
  expect(fate).toContain("derived");
});

it("warns of a name that says the opposite", () => {
  const { fate, fields } = rowOf("noTax", { from: { noTax: flag }, to: { taxable: flag } });
  expect(fields).toEqual(["taxable"]);
  expect(fate).toContain("meaning-risk");
});
