/** A case for each thing that can be wrong with pins, or with the two sides of a migration. */
import type { DiagnosticCode } from "../../generator/diagnostics/codes.ts";

/** A document in a few words: fields of one schema that a list answers. */
export function petsDocument(schema: string, fields: readonly string[]): string {
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Pets", version: "1" },
    servers: [{ url: "https://pets.example/pets/v2" }],
    paths: {
      "/pets": {
        get: {
          operationId: "Pets_GetList",
          responses: {
            200: {
              description: "Pets.",
              content: {
                "application/json": {
                  schema: { type: "array", items: { $ref: `#/components/schemas/${schema}` } },
                },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        [schema]: {
          type: "object",
          properties: Object.fromEntries(fields.map((name) => [name, { type: "string" }])),
        },
      },
    },
  });
}

export const OLD = petsDocument("Pet", ["id", "name", "birthday", "owner"]);
export const NEW = petsDocument("PetResponse", ["id", "name", "birthday", "chipNumber"]);

const pin = (field: string, target: string) =>
  `- { field: ${field}, fate: [renamed], targets: [${target}], transform: [], reason: Read. }`;
const file = (...pins: string[]) =>
  `objects:\n  - object: Pet\n    pins:\n${pins.map((p) => `      ${p}\n`).join("")}`;
const place = (field: string) => `{ domain: pets, schema: PetResponse, field: ${field} }`;

interface Case {
  readonly from?: string;
  readonly pins: string;
  /** Where the fault is shown. */
  readonly line?: number;
  /** How what its frame points at begins. */
  readonly at?: string;
  readonly message: RegExp;
}

export const CASES: Readonly<Partial<Record<DiagnosticCode, Case>>> = {
  "pins-invalid": {
    pins: `${file(pin("name", place("name")))}      - { field: owner, fate: [vanished], reason: Read. }\n`,
    line: 5,
    at: "[vanished]",
    message: /There is no fate vanished/,
  },
  "pin-source-missing": {
    pins: file(pin("colour", place("name"))),
    line: 4,
    at: "{ field: colour",
    message: /Pet has no field colour/,
  },
  "pin-target-missing": {
    pins: file(pin("name", place("title"))),
    line: 4,
    at: "{ domain: pets",
    message: /PetResponse has no field title/,
  },
  "pin-unsound": {
    pins: file(pin("name", "{ domain: pets, event: PetNamed }")),
    line: 4,
    at: "{ domain: pets, event",
    message: /Pet\.name cannot be right: PetNamed is no type of an event/,
  },
  "pin-never-pinned": {
    pins: file(pin("name", `${place("name")}], never: [{ ${place("name").slice(2, -2)}, reason: No. }`)),
    line: 4,
    at: "{ domain: pets, schema: PetResponse, field: name, r",
    message: /Pet\.name says of pets PetResponse name that it is its place and that it never is/,
  },
  "pin-duplicate": {
    pins: file(pin("name", place("name")), pin("name", place("id"))),
    line: 5,
    at: "{ field: name",
    message: /two pins for Pet\.name/,
  },
  "pin-contradicted": {
    pins: file(pin("name", place("chipNumber"))),
    line: 4,
    at: "{ field: name",
    message: /says pets PetResponse chipNumber; the matcher is sure of pets PetResponse name/,
  },
  "pin-missing": { pins: file(pin("name", place("name"))), message: /Pet\.owner has no pin/ },
  "migration-unrelated": {
    from: petsDocument("Invoice", ["voltage", "amperage", "resistor"]),
    pins: "{}",
    message: /hardly anything in common: 0 of 3 fields/,
  },
};
