/** Values of several forms: given schemas, the types that tell the forms apart; all of them compile, and narrow. */
import { describe, expect, it } from "vitest";
import { typeErrors } from "../inputs/typescript.ts";
import { oneLine, printed, RUNTIME_TYPES } from "./printed.ts";
import { draftOf } from "./support.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const S = { type: "string" };
const object = (properties: object, ...required: string[]) => ({ type: "object", properties, required });
const oneOf = (...names: string[]) => ({ oneOf: names.map(ref) });
const by = (propertyName: string, mapping?: object) => ({
  discriminator: { propertyName, ...(mapping && { mapping }) },
});
const heir = (base: string, ...parts: object[]) => ({ allOf: [ref(base), ...parts] });

const CAT = object({ kind: S, claws: S }, "kind", "claws");
const DOG = object({ kind: S, bark: S }, "kind", "bark");

describe("members of a union", () => {
  it.each<[want: string, pet: object, others?: object]>([
    // The names of schemas, what a mapping says of them, and several values of one.
    ['(Cat & { kind: "Cat"; }) | (Dog & { kind: "Dog"; })', { ...oneOf("Cat", "Dog"), ...by("kind") }],
    [
      '(Cat & { kind: "cat"; }) | (Dog & { kind: "dog" | "hound"; })',
      { ...oneOf("Cat", "Dog"), ...by("kind", { cat: "Cat", dog: ref("Dog").$ref, hound: "Dog" }) },
    ],
    [
      '(Cat & { kind: "cat"; }) | (Dog & { kind: "Dog"; })',
      { anyOf: oneOf("Cat", "Dog").oneOf, ...by("kind", { cat: "Cat" }) },
    ],
    // A property that nobody declares, and one of numbers.
    ['(Cat & { sort: "Cat"; }) | (Dog & { sort: "Dog"; })', { ...oneOf("Cat", "Dog"), ...by("sort") }],
    [
      "(Cat & { kind: 1; }) | (Dog & { kind: 2; })",
      { ...oneOf("Cat", "Dog"), ...by("kind", { 1: "Cat", 2: "Dog" }) },
      {
        Cat: object({ kind: { type: "integer" } }),
        Dog: object({ kind: { type: "integer" } }),
      },
    ],
    // What a member says itself counts.
    [
      "Cat | Dog",
      { ...oneOf("Cat", "Dog"), ...by("kind") },
      { Cat: object({ kind: { const: "c" } }), Dog: object({ kind: { enum: ["d"] } }) },
    ],
    [
      '(Cat & { kind: "a" | "b"; }) | (Dog & { kind: "d"; })',
      { ...oneOf("Cat", "Dog"), ...by("kind", { d: "Dog" }) },
      { Cat: object({ kind: { enum: ["a", "b"] } }), Dog: object({ kind: { enum: ["d", "e"] } }) },
    ],
    // A union inside of a union.
    [
      'Wild | (Dog & { kind: "Dog"; })',
      { ...oneOf("Wild", "Dog"), ...by("kind") },
      { Wild: { ...oneOf("Cat", "Lion"), ...by("kind") }, Lion: object({}) },
    ],
    [
      '(Cat & { kind: "c"; }) | (Lion & { kind: "l"; }) | (Dog & { kind: "d"; })',
      { ...oneOf("Wild", "Dog"), ...by("kind", { c: "Cat", l: "Lion", d: "Dog" }) },
      { Wild: oneOf("Cat", "Lion"), Lion: object({ kind: S }) },
    ],
    [
      '(Cat & { kind: "Cat"; }) | (Dog & { kind: "Dog"; }) | null',
      { oneOf: [...oneOf("Cat", "Dog").oneOf, { type: "null" }], ...by("kind") },
    ],
  ])("%s", (want, Pet, others) => {
    const text = printed({ Pet, Cat: CAT, Dog: DOG, ...others });
    expect(oneLine(text)["Pet"]).toBe(want);
    expect(typeErrors(new Map([["types.ts", text], RUNTIME_TYPES]))).toEqual([]);
  });

  it("elsewhere is what it was", () => {
    expect(
      oneLine(printed({ Pet: { ...oneOf("Cat", "Dog"), ...by("kind") }, Cat: CAT, Dog: DOG })),
    ).toMatchObject({
      Cat: "{ kind: string; claws: string; }",
    });
  });
});

describe("a base without a list stands for its heirs", () => {
  it.each<[title: string, schemas: object, want: object]>([
    [
      "by a mapping",
      {
        Event: {
          ...object({ type: S }, "type"),
          ...by("type", { call: "CallEvent", ring: "CallEvent", mail: ref("MailEvent").$ref }),
        },
        CallEvent: heir("Event", object({ number: S }, "number")),
        MailEvent: heir("Event", object({ to: S }, "to")),
      },
      {
        Event: "CallEvent | MailEvent",
        EventBase: "{ type: string; }",
        CallEvent: 'EventBase & { number: string; type: "call" | "ring"; }',
        MailEvent: 'EventBase & { to: string; type: "mail"; }',
      },
    ],
    [
      "by names, at any depth; another name of the base is no heir",
      {
        Animal: { ...object({ kind: S }, "kind"), ...by("kind") },
        Mammal: heir("Animal", object({ legs: S })),
        Cat: heir("Mammal"),
        Fish: heir("Animal"),
        Alias: ref("Animal"),
      },
      {
        Animal: "Mammal | Fish",
        Mammal: '(MammalBase & { kind: "Mammal"; }) | Cat',
        MammalBase: "AnimalBase & { legs?: string; }",
        Cat: 'MammalBase & { kind: "Cat"; }',
        Fish: 'AnimalBase & { kind: "Fish"; }',
        Alias: "Animal",
      },
    ],
    [
      "by another property further down",
      {
        Animal: { ...object({ kind: S }, "kind"), ...by("kind", { mammal: "Mammal", fish: "Fish" }) },
        Mammal: { ...heir("Animal", object({ species: S })), ...by("species") },
        Cat: heir("Mammal"),
        Fish: heir("Animal"),
      },
      {
        Animal: "Mammal | Fish",
        Mammal: "Cat",
        MammalBase: 'AnimalBase & { species?: string; kind: "mammal"; }',
        Cat: 'MammalBase & { species: "Cat"; }',
      },
    ],
    [
      "by names where a mapping leaves heirs out, unless these say themselves what they are",
      {
        Animal: { ...object({ kind: S }, "kind"), ...by("kind", { cat: "Cat", dog: "Dog" }) },
        Cat: heir("Animal"),
        Lion: heir("Cat", object({ kind: { const: "lion" } })),
        Tiger: heir("Cat"),
        Dog: heir("Animal"),
        Hound: heir("Dog", object({ kind: { const: "dog" }, nose: S })),
      },
      {
        Animal: "Cat | Dog",
        Cat: '(CatBase & { kind: "cat"; }) | Lion | Tiger',
        Lion: 'CatBase & { kind?: "lion"; }',
        Tiger: 'CatBase & { kind: "Tiger"; }',
        Dog: 'AnimalBase & { kind: "dog"; }',
        Hound: 'Dog & { kind?: "dog"; nose?: string; }',
      },
    ],
    [
      "a mapping that stands at the union holds for heirs",
      {
        Base: { ...object({ kind: S }), ...by("kind") },
        Cat: heir("Base"),
        Dog: heir("Base", object({ kind: { const: "hound" } })),
        Pet: { ...oneOf("Cat", "Dog"), ...by("kind", { cat: "Cat", hound: "Dog" }) },
      },
      {
        Pet: "Cat | Dog",
        Base: "Cat | Dog",
        Cat: 'BaseBase & { kind: "cat"; }',
        Dog: 'BaseBase & { kind?: "hound"; }',
      },
    ],
  ])("%s", (_title, schemas, want) => {
    const text = printed(schemas);
    expect(oneLine(text)).toMatchObject(want);
    expect(typeErrors(new Map([["types.ts", text], RUNTIME_TYPES]))).toEqual([]);
  });
});

it.each<[title: string, schemas: object, want: object]>([
  [
    "properties of its own",
    {
      Thing: {
        ...object({ id: S, sort: S }),
        ...oneOf("Big", "Small", "Odd"),
        ...by("sort", { big: "Big" }),
      },
      Big: heir("Thing", object({ size: S })),
      Small: heir("Thing", object({ sort: { enum: ["small"] } })),
      Odd: object({ where: S }),
    },
    {
      Thing: 'Big | Small | (ThingBase & Odd & { sort: "Odd"; })',
      Big: 'ThingBase & { size?: string; sort: "big"; }',
      Small: 'ThingBase & { sort?: "small"; }',
    },
  ],
  [
    "nothing but the list",
    {
      Loop: oneOf("A", "B"),
      A: heir("Loop", object({ a: S, next: ref("Loop") }, "a")),
      B: heir("Loop", object({ b: S }, "b")),
    },
    { Loop: "A | B", A: "{ a: string; next?: Loop; }", B: "{ b: string; }" },
  ],
])("a base that lists its own heirs is no circle: %s", (_title, schemas, want) => {
  const text = printed(schemas);
  expect(oneLine(text)).toMatchObject(want);
  expect(typeErrors(new Map([["types.ts", text], RUNTIME_TYPES]))).toEqual([]);
});

it("narrows, and takes what is sent", () => {
  const schemas = {
    Event: {
      ...object({ type: S, at: { ...S, format: "date-time" } }, "type"),
      ...by("type", { call: "CallEvent", mail: "MailEvent" }),
    },
    CallEvent: heir("Event", object({ number: S }, "number")),
    MailEvent: heir("Event", object({ to: S }, "to")),
    Pet: { ...oneOf("Cat", "Dog"), ...by("kind") },
    Cat: CAT,
    Dog: DOG,
    // Nothing says that the property tells them apart, but each has one value of its own.
    Field: { anyOf: [ref("TextField"), ref("NumberField")] },
    TextField: object({ type: { enum: ["text"] }, text: S }, "type", "text"),
    NumberField: object({ type: { const: "number" }, number: { type: "number" } }, "type", "number"),
  };
  const use = `import type { Event, EventInput, Field, Pet } from "./types.js";
export const value = (field: Field): string | number => (field.type === "text" ? field.text : field.number);
export const number = (event: Event): string => (event.type === "call" ? event.number : event.to);
export const claws = (pet: Pet): string => (pet.kind === "Cat" ? pet.claws : pet.bark);
export const sent: EventInput[] = [{ type: "call", number: "1", at: new Date() }, { type: "mail", to: "a" }];
// @ts-expect-error a mail has no number
export const wrong: EventInput = { type: "mail", number: "1" };
// @ts-expect-error no event is of this type
export const odd: EventInput = { type: "fax", number: "1" };`;
  const files = new Map([
    ["types.ts", printed(schemas, { sent: ["Event"] })],
    RUNTIME_TYPES,
    ["use.ts", use],
  ]);
  expect(typeErrors(files)).toEqual([]);
});

it("a target that is no schema is told", () => {
  const Pet = { ...oneOf("Cat", "Cat"), ...by("kind", { cat: "Katze" }) };
  const { diagnostics } = draftOf({ components: { schemas: { Pet, Cat: CAT } } });
  expect(diagnostics.map(({ place }) => place?.pointer)).toContain(
    "/components/schemas/Pet/discriminator/mapping/cat",
  );
});
