/** Models as schemas in the interface that libraries share: by the generated module of a package. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { DomainDescription, Shape } from "../../generator/runtime/mocks/description.ts";
import { json } from "../../generator/runtime/body.ts";
import { UsageError } from "../../generator/runtime/index.ts";
import { answerSchema, bodySchema, type SchemaOf } from "../../generator/runtime/schemas/index.ts";
import { POST } from "./support.ts";

const DESCRIPTION: DomainDescription = {
  ...{ id: "pets", name: "pets", basePath: "", entities: [], operations: [] },
  models: [
    [
      "object",
      [
        ["name", ["limited", "string", { maxLength: 5 }]],
        ["kind", ["enum", ["Cat", "Dog"]], 1],
        ["born", "string:date-time", 1],
        ["owner", ["object", [["ids", ["list", "integer"]]], false], 1],
        ["notes", ["map", "string"], 1],
      ],
      false,
    ],
  ],
};

interface Pet {
  name: string;
  kind?: "Cat" | "Dog";
  born?: string | Date;
}

const sent = bodySchema<Pet>(DESCRIPTION, "#0");
const answered = answerSchema<Pet>(DESCRIPTION, "#0");

const round: { name: string; notes: Record<string, unknown> } = { name: "Tom", notes: {} };
round.notes["self"] = round.notes;

/** As a library of another author sees it. */
function issuesOf(schema: StandardSchemaV1, value: unknown): unknown {
  const result = schema["~standard"].validate(value);
  if (result instanceof Promise) throw new Error("not at once");
  return result.issues?.map(({ path, message }) => [path?.map(String).join("/"), message]) ?? "right";
}

describe("a value", () => {
  it.each<[what: string, value: unknown, body: unknown, answer: unknown]>([
    ["that is right", { name: "Tom" }, "right", "right"],
    [
      "with a Date",
      { name: "Tom", born: new Date(0) },
      "right",
      [["born", "object where a string is documented"]],
    ],
    [
      "with a Date that is none",
      { name: "Tom", born: new Date(NaN) },
      [["born", "must be a valid date-time"]],
      [["born", "object where a string is documented"]],
    ],
    [
      "without what is required",
      {},
      [["name", "is required"]],
      [["name", "missing, where a value is documented"]],
    ],
    [
      "with something else inside",
      { name: "Tom", owner: { ids: [1, "2"] } },
      [["owner/ids/1", "must be an integer"]],
      [["owner/ids/1", "string where an integer is documented"]],
    ],
    [
      "with a wrong value under a name of its own",
      { name: "Tom", notes: { "a.b": 1 } },
      [["notes/a.b", "must be a string"]],
      [["notes/a.b", "number where a string is documented"]],
    ],
    [
      "with what the document does not know yet",
      { name: "Tom", kind: "Cow", age: 1 },
      [
        ["kind", "must be one of Cat, Dog"],
        ["age", "is not known"],
      ],
      "right",
    ],
    ["beyond a limit", { name: "Thomas" }, [["name", "must have at most 5 characters"]], "right"],
    ["of another type", "Tom", [["", "must be an object"]], [["", "string where an object is documented"]]],
  ])("%s", (_, value, body, answer) => {
    expect(issuesOf(sent, value)).toEqual(body);
    expect(issuesOf(answered, value)).toEqual(answer);
  });

  it.each<[asText: readonly ("int64" | "decimals")[], value: object, right: boolean]>([
    [[], { id: "9007199254740993" }, false],
    [["int64"], { id: "9007199254740993" }, true],
    [["int64"], { id: 1, price: "1.10" }, false],
    [["decimals"], { id: 1, price: "1.10" }, true],
    [["decimals"], { id: 1, price: null, size: "1" }, false],
    [["decimals", "int64"], { id: "1", price: null }, true],
    [["int64"], { id: true }, false],
  ])("with numbers as texts, %j: %j is right: %s", (asText, value, right) => {
    const row: Shape = [
      "object",
      [
        ["id", "integer:int64"],
        ["price", "number:decimal?", 1],
        ["size", "number:double", 1],
      ],
    ];
    const description = { ...DESCRIPTION, models: [row] };
    expect(issuesOf(bodySchema(description, "#0", asText), value) === "right").toBe(right);
    expect(issuesOf(answerSchema(description, "#0", asText), value) === "right").toBe(right);
  });

  it.each<[string, object, string]>([
    ["a bigint", { name: "Tom", notes: { a: 1n } }, "notes/a is a bigint, which JSON does not have"],
    ["no number", { name: "Tom", owner: { ids: [1, NaN] } }, "owner/ids/1 is not a finite number"],
    ["itself", round, "notes/self holds itself, which JSON cannot say"],
    [
      "too deep in itself",
      (({ notes }) => ({ name: "Tom", owner: { ids: [notes] } }))(round),
      "owner/ids/0/self holds itself, which JSON cannot say",
    ],
  ])("of a body with %s is refused, as the client refuses it", (_what, value, said) => {
    const issues = issuesOf(sent, value);
    expect(Array.isArray(issues) && issues.map((one) => (one as string[]).join(" "))).toEqual([said]);
    expect(() => json(POST, value)).toThrow(UsageError);
  });

  it("of a body takes what has a way to be JSON, as the client sends it", () => {
    const value = { toJSON: () => ({ name: { toJSON: () => "Tom" }, notes: undefined }) };
    expect(issuesOf(sent, value)).toBe("right");
    expect(json(POST, value)).toBe('{"name":"Tom"}');
    expect(issuesOf(sent, { name: "Tom", owner: { toJSON: () => "me" } })).not.toBe("right");
  });

  it("is given back as it is", () => {
    const tom = { name: "Tom" };
    const result = sent["~standard"].validate(tom);
    expect(result.issues === undefined && result.value).toBe(tom);
  });
});

it("is of the interface, with the types of what goes in and comes out", () => {
  const same: StandardSchemaV1<Pet, Pet> = sent;
  const inferred: StandardSchemaV1.InferOutput<SchemaOf<Pet>> = { name: "Tom" };
  // @ts-expect-error -- is none
  const wrong: StandardSchemaV1.InferInput<typeof sent> = { name: 1 };
  expect([same["~standard"].version, inferred.name, wrong.name]).toEqual([1, "Tom", 1]);
});

it("is taken by a library that takes such schemas", () => {
  expect({ data: [{ name: "Tom" }] }).toEqual({ data: [expect.schemaMatching(sent)] });
  expect({ name: 1 }).not.toEqual(expect.schemaMatching(sent));
});

describe("the module of a package", () => {
  const source = new URL("../../output/crm/src/schemas/index.ts", import.meta.url);

  it("has one for each model, for what is sent under its own name", async () => {
    const module = (await import(source.href)) as Record<string, StandardSchemaV1>;
    expect(issuesOf(module["CustomerResponseSchema"] as StandardSchemaV1, {})).toContainEqual([
      "id",
      "missing, where a value is documented",
    ]);
    expect(issuesOf(module["CreateCustomerRequestSchema"] as StandardSchemaV1, {})).toContainEqual([
      "name",
      "is required",
    ]);
  });

  it("costs nothing where nothing of it is used, and is the description and the walk where something is", async () => {
    const bundle = async (use: string) => {
      const { outputFiles } = await build({
        stdin: { contents: use, resolveDir: fileURLToPath(new URL(".", source)) },
        // The runtime says that its modules have no side effects.
        plugins: [
          {
            name: "runtime",
            setup({ onResolve }) {
              const path = (of: string) =>
                fileURLToPath(new URL(`../../generator/runtime/${of}`, import.meta.url));
              onResolve({ filter: /^@st-v2\/runtime\// }, (of) => ({
                path: path(of.path.replace("@st-v2/runtime/", "") + "/index.ts"),
                sideEffects: false,
              }));
              onResolve({ filter: /^\..*\.js$/ }, (of) => ({
                path: join(of.resolveDir, of.path.replace(/js$/, "ts")),
                sideEffects: false,
              }));
            },
          },
        ],
        ...{ bundle: true, minify: true, format: "esm", write: false },
      });
      return outputFiles[0]?.text.length ?? 0;
    };
    expect(await bundle('import { CustomerResponseSchema } from "./index.ts";')).toBe(0);
    const one = await bundle(
      'import { CustomerResponseSchema } from "./index.ts"; console.log(CustomerResponseSchema);',
    );
    const lengthOf = (name: string) => readFileSync(new URL(`../mocks/${name}.ts`, source), "utf8").length;
    const description = lengthOf("core") + lengthOf("description");
    // What unpacks it and what walks it, minified.
    expect(one).toBeLessThan(description + 8_500);
  });
});
