/** Enums at run time: an object beside the type of each, which costs nothing where it is not used. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { typeErrors } from "../inputs/typescript.ts";
import { printed, RUNTIME_TYPES } from "../passes/printed.ts";

/** The values of an enum of this schema, as its module has them at run time. */
async function valuesOf(schema: object): Promise<unknown> {
  const text = await bundle(printed({ Kind: schema }), 'export * from "./types.ts";');
  const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as Record<
    string,
    unknown
  >;
  return module["Kind"];
}

/** A bundle of what is imported from a module of types. */
async function bundle(types: string, use: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: use },
    bundle: true,
    format: "esm",
    write: false,
    plugins: [
      {
        name: "types",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /types\.ts$/ }, ({ path }) => ({ path, namespace: "types" }));
          onLoad({ filter: /.*/, namespace: "types" }, () => ({ contents: types, loader: "ts" }));
        },
      },
    ],
  });
  return outputFiles[0]?.text ?? "";
}

describe("the values of an enum", () => {
  it.each<[what: string, schema: object, want: object | undefined]>([
    [
      "texts are their own names",
      { enum: ["Done", "In Progress"] },
      { Done: "Done", "In Progress": "In Progress" },
    ],
    ["no text", { enum: ["", "A"] }, { "": "", A: "A" }],
    ["null is no value", { type: "string", enum: ["A", null] }, { A: "A" }],
    [
      "names that objects have",
      { enum: ["constructor", "toString"] },
      { constructor: "constructor", toString: "toString" },
    ],
    ["numbers", { enum: [-1, 0.5] }, { "-1": -1, "0.5": 0.5 }],
    ["numbers with names", { enum: [1, 2], "x-enumNames": ["Open", "On Hold"] }, { Open: 1, "On Hold": 2 }],
    ["numbers of which two have one name", { enum: [1, 2], "x-enumNames": ["A", "A"] }, { 1: 1, 2: 2 }],
    ["texts with names", { enum: ["1", "2"], "x-enumNames": ["A", "B"] }, { 1: "1", 2: "2" }],
    ["texts and numbers", { enum: ["A", 1] }, { A: "A", 1: 1 }],
    ["a text and a number that look the same", { enum: ["1", 1] }, undefined],
    ["what is no enum", { type: "string" }, undefined],
    ["truth", { enum: [true, false] }, undefined],
  ])("%s", async (_, schema, want) => {
    expect(await valuesOf(schema)).toEqual(want);
  });

  it("are a property like any other, also under the name of the prototype", async () => {
    const values = (await valuesOf({ enum: ["__proto__", "A"] })) as object;
    expect(Object.entries(values)).toEqual([
      ["__proto__", "__proto__"],
      ["A", "A"],
    ]);
  });
});

const KINDS = {
  Kind: { enum: ["Cat", "Dog"] },
  Size: { enum: [1, 2], "x-enumNames": ["Small", "Large"] },
  Pet: { type: "object", properties: { kind: { $ref: "#/components/schemas/Kind" } }, required: ["kind"] },
};

it("are used in switches, lists to choose from and filters", () => {
  const use = `import { Kind, type Pet, Size } from "./types.js";
    export function nameOf(kind: Kind): string {
      switch (kind) {
        case Kind.Cat: return "cat";
        case Kind.Dog: return "dog";
      }
    }
    export const choices: Kind[] = Object.values(Kind);
    export const size: Size = Size.Large;
    export const dogs = (pets: Pet[]): Pet[] => pets.filter(({ kind }) => kind === Kind.Dog);
    // @ts-expect-error -- is none of them
    export const cow = Kind.Cow;
    `;
  const files = new Map([["types.ts", printed(KINDS)], ["use.ts", use], RUNTIME_TYPES]);
  expect(typeErrors(files)).toEqual([]);
});

it("cost no byte where they are not used", async () => {
  const types = printed(KINDS);
  expect(await bundle(types, 'import { Kind } from "./types.ts"; import "./types.ts";')).toBe("");
  const one = await bundle(types, 'import { Kind } from "./types.ts"; console.log(Kind.Cat);');
  expect(one).toContain("Cat");
  expect(one).not.toContain("Large");
});

it("of no package are in the bundle of its client", async () => {
  const client = (from: string) =>
    build({
      stdin: {
        contents: `import { Jpm } from ${JSON.stringify(from)}; new Jpm({});`,
        resolveDir: fileURLToPath(new URL("../../output/jpm/src/", import.meta.url)),
      },
      bundle: true,
      format: "esm",
      packages: "external",
      write: false,
      metafile: true,
    });
  const [whole, plain] = await Promise.all([client("./index.ts"), client("./client.ts")]);
  const sizeOf = ({ metafile }: typeof whole) =>
    Object.values(Object.values(metafile.outputs)[0]?.inputs ?? {}).reduce(
      (sum, input) => sum + input.bytesInOutput,
      0,
    );
  expect(sizeOf(whole)).toBe(sizeOf(plain));
});
