/** The small validator against Ajv: the same verdict on what is sent to every operation, damaged in every way. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeModels, encodeType } from "../../generator/describe/shapes.ts";
import type { Models, Shape } from "../../generator/runtime/mocks/description.ts";
import * as FLAG from "../../generator/runtime/mocks/flags.ts";
import { another, between, hash } from "../../generator/runtime/mocks/random.ts";
import { generateValue } from "../../generator/runtime/mocks/value.ts";
import { validate, type ValidateOptions } from "../../generator/runtime/mocks/validate.ts";
import { bundledDocuments } from "../inputs/documents.ts";
import { judgedOperations } from "./documents.ts";
import { shapes } from "./shapes-of-chance.ts";

const options = (models: Models = {}, direction: ValidateOptions["direction"] = "request") => ({
  models,
  direction,
});
const pick = <T>(draw: number, list: readonly [T, ...T[]]): T =>
  list[between(draw, 0, list.length - 1)] ?? list[0];
const say = (shape: Shape, value: unknown, models?: Models) =>
  validate(shape, value, options(models)).map(({ path, message }) => `${path} ${message}`.trim());

describe("the bodies of all operations", () => {
  it("are judged as Ajv judges them, whatever is wrong with them", () => {
    let refused = 0;
    let accepted = 0;
    const differences: string[] = [];
    for (const { label, domain, operation, judgeBody } of judgedOperations(bundledDocuments())) {
      const type = operation.body?.type;
      if (type === undefined || judgeBody === undefined || operation.body?.kind !== "json") continue;
      // A parameter of a report is documented as null and nothing else, a slip that a correction mends: it is any value.
      if (operation.source === "ReportCategoryReports_GetData") continue;
      const models = encodeModels(domain);
      const shape = encodeType(type, domain);
      for (let n = 0; n < 40; n += 1) {
        const draw = hash(4, label, n);
        const body = generateValue(
          shape,
          { entity: label, id: n, path: "" },
          { seed: n, models, now: 1.7e12, direction: "request", reference: () => n + 1 },
        );
        const value = damage(body, draw);
        const verdict = validate(shape, value, options(models));
        // Undefined is what a dropped field looks like before it is sent.
        const wire: unknown = JSON.parse(JSON.stringify(value) ?? "null");
        if ((verdict.length === 0) !== judgeBody(wire))
          differences.push(
            `${label}: ${JSON.stringify(wire).slice(0, 300)}: ${JSON.stringify([verdict, judgeBody.errors])}`,
          );
        if (verdict.length === 0) accepted += 1;
        else refused += 1;
      }
    }
    expect(differences).toEqual([]);
    expect(refused).toBeGreaterThan(4000);
    expect(accepted).toBeGreaterThan(1000);
  });
});

/** Something else than what should be there; `undefined` drops it. */
const DAMAGE = [
  undefined,
  null,
  "",
  "x",
  "2026-13-41",
  0,
  -1,
  1.5,
  2 ** 31,
  true,
  [],
  {},
  [null],
  { stray: 1 },
] as const;

/** The same value with one place in it changed. */
function damage(value: unknown, draw: number): unknown {
  const next = another(draw);
  if (typeof value === "object" && value !== null && draw % 5 > 0) {
    const keys = Object.keys(value);
    if (draw % 11 === 0 && !Array.isArray(value)) return { ...value, stray: pick(next, DAMAGE) };
    const [first, ...rest] = keys;
    if (first === undefined) return pick(next, DAMAGE);
    const key = pick(next, [first, ...rest]);
    const inner = damage((value as Record<string, unknown>)[key], another(next));
    return Array.isArray(value)
      ? value.map((old: unknown, i) => (String(i) === key ? inner : old))
      : { ...value, [key]: inner };
  }
  return pick(next, DAMAGE);
}

describe("a finding", () => {
  const contact: Shape = [
    "object",
    [
      ["name", ["limited", "string", { minLength: 1, maxLength: 5 }]],
      ["age", "integer:int32?", FLAG.optional],
      ["kind", ["enum", ["Home", "Work"]], FLAG.optional],
      ["since", "string:date", FLAG.optional],
    ],
    false,
  ];
  const body: Shape = ["object", [["contacts", ["list", "#Contact", { minItems: 1 }]]], false];

  it.each<readonly [unknown, string[]]>([
    [{ contacts: [{ name: "Ada", age: null, kind: "Home", since: "2024-02-29" }] }, []],
    [{ contacts: [{ name: "Ada" }, { age: 1 }] }, ["contacts[1].name is required"]],
    [{ contacts: [{ name: null }] }, ["contacts[0].name must not be null"]],
    [{ contacts: [{ name: "" }] }, ["contacts[0].name must have at least 1 characters"]],
    [{ contacts: [{ name: "Ada", age: 1.5 }] }, ["contacts[0].age must be an integer"]],
    [{ contacts: [{ name: "Ada", age: 2 ** 31 }] }, ["contacts[0].age must be in the range of int32"]],
    [{ contacts: [{ name: "Ada", kind: "home" }] }, ["contacts[0].kind must be one of Home, Work"]],
    [{ contacts: [{ name: "Ada", since: "2023-02-29" }] }, ["contacts[0].since must be a valid date"]],
    [{ contacts: [{ name: "Ada", __proto__: null, nick: 1 }] }, ["contacts[0].nick is not known"]],
    [{ contacts: [] }, ["contacts must have at least 1 elements"]],
    [{ contacts: {} }, ["contacts must be a list"]],
    [[], ["must be an object"]],
    [undefined, ["must be an object"]],
  ])("of %j: %j", (value, want) => {
    expect(say(body, value, { Contact: contact })).toEqual(want);
  });

  it("of a union is that of the member that fits best, beside what the others lack", () => {
    expect(say(["any-of", "integer", contact], { name: 1 })).toEqual([
      "name must be a string",
      "must fit one of 2 alternatives: name must be a string; or must be an integer",
    ]);
    expect(say(["all-of", ["object", [["a", "integer"]]], ["object", [["b", "integer"]]]], { a: 1 })).toEqual(
      ["b is required"],
    );
  });

  it("of null alone is that it is something else", () => {
    expect(say("null?", null)).toEqual([]);
    for (const value of [0, "", "null", false, {}, []]) expect(say("null?", value)).toEqual(["must be null"]);
  });

  it("heeds the direction", () => {
    const shape: Shape = [
      "object",
      [
        ["id", "integer", FLAG.readOnly],
        ["secret", "string", FLAG.writeOnly],
      ],
    ];
    expect(validate(shape, { id: "ignored", secret: "s" }, options({}, "request"))).toEqual([]);
    expect(validate(shape, { id: 1 }, options({}, "response"))).toEqual([]);
    expect(validate(shape, {}, options({}, "request")).map(({ path }) => path)).toEqual(["secret"]);
    expect(validate(shape, {}, options({}, "response")).map(({ path }) => path)).toEqual(["id"]);
  });

  it("is never one of thousands, and never takes forever", () => {
    const list = Array.from({ length: 10_000 }, () => "no");
    expect(say(["list", "integer"], list)).toHaveLength(50);
    const models: Models = { Deep: ["any-of", ["list", "#Deep"], ["list", "#Deep"], "integer"] };
    let deep: unknown = "no";
    for (let i = 0; i < 5000; i += 1) deep = [deep];
    expect(say("#Deep", deep, models)).toEqual(expect.any(Array));
    expect(say("#Self", 1, { Self: "#Self" })).toEqual(["is nested too deeply"]);
  });
});

it("takes any value with any shape without throwing", () => {
  fc.assert(
    fc.property(shapes, fc.jsonValue(), ({ shape, models }, value) => {
      expect(validate(shape, value, options(models)).length).toBeLessThanOrEqual(50);
    }),
    { numRuns: 1000, seed: 4 },
  );
});
