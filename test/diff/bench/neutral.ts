/** Changes that say nothing new. */
import type { Tree } from "../../inputs/documents.ts";
import type { Both } from "./mutation.ts";
import { pick, type Sample, schemas } from "./places.ts";

const isPlain = (schema: Tree, type: string) =>
  schema["type"] === type && schema["enum"] === undefined && schema["format"] === undefined;

export const NEUTRAL: readonly {
  readonly name: string;
  readonly change: (sample: Sample, both: Both) => void;
}[] = [
  {
    name: "prose and examples",
    change: (_, { current, random }) =>
      visit(current, (tree) => {
        if (typeof tree["type"] === "string" && random() < 0.3)
          Object.assign(tree, { description: `Said ${random()}.`, example: random() });
      }),
  },
  {
    name: "wrapped references",
    change: (_, { current, random }) =>
      visit(schemas(current), (tree) => {
        const ref = tree["$ref"];
        if (typeof ref !== "string" || random() < 0.5) return;
        delete tree["$ref"];
        tree[pick(random, ["oneOf", "allOf", "anyOf"]) ?? "allOf"] = [{ $ref: ref }];
      }),
  },
  {
    name: "another order",
    change: (_, { current, random }) => {
      const shuffled = (tree: Tree) => Object.fromEntries(shuffle(Object.entries(tree), random));
      current["paths"] = shuffled(current["paths"] as Tree);
      current["tags"] = shuffle([...((current["tags"] ?? []) as unknown[])], random);
      (current["components"] as Tree)["schemas"] = shuffled(schemas(current));
      visit(current, (tree) => {
        if (typeof tree["properties"] === "object") tree["properties"] = shuffled(tree["properties"] as Tree);
        if (Array.isArray(tree["required"])) shuffle(tree["required"] as unknown[], random);
        if (Array.isArray(tree["enum"])) shuffle(tree["enum"] as unknown[], random);
        if (Array.isArray(tree["parameters"])) shuffle(tree["parameters"] as unknown[], random);
      });
    },
  },
  {
    name: "schemas written out where they are used",
    change: (sample, { current, random }) => {
      const known = schemas(sample.root);
      // A type that is no longer used in requests loses its second name, which users can tell.
      const single = new Set(
        sample.domain.models.flatMap(({ source, inputName }) => (inputName === undefined ? [source] : [])),
      );
      const places: Tree[] = [];
      for (const schema of Object.values(schemas(current)))
        visit(schema["properties"], (tree) => places.push(tree));
      for (const tree of places) {
        const source = typeof tree["$ref"] === "string" ? (tree["$ref"].split("/").at(-1) ?? "") : "";
        const target = single.has(source) ? known[source] : undefined;
        if (target?.["type"] !== "object" || random() < 0.7) continue;
        delete tree["$ref"];
        Object.assign(tree, structuredClone(target));
      }
    },
  },
  {
    name: "the server's prefix in every path",
    change: (sample, { current }) => {
      const prefix = sample.domain.basePath;
      current["servers"] = [{ url: "https://api.servicetitan.io" }];
      current["paths"] = Object.fromEntries(
        Object.entries(current["paths"] as Tree).map(([path, item]) => [prefix + path, item]),
      );
    },
  },
  {
    name: "names of values, tags, titles, further names of JSON",
    change: (_, { current }) => {
      (current["info"] as Tree)["title"] = "Zebra";
      visit(current, (tree) => {
        if (Array.isArray(tree["enum"]))
          tree["x-enumNames"] = (tree["enum"] as unknown[]).map((value) => `Z${String(value)}`);
        const content = tree["content"] as Tree | undefined;
        if (content?.["application/json"] !== undefined) content["text/json"] = content["application/json"];
      });
    },
  },
  {
    name: "formats that are notes",
    change: (_, { current, random }) =>
      visit(current, (tree) => {
        if (isPlain(tree, "string") && tree["in"] === undefined && random() < 0.5)
          tree["format"] = "multiline";
        if (isPlain(tree, "number")) tree["format"] = "decimal";
      }),
  },
];

function visit(tree: unknown, change: (object: Tree) => void): void {
  if (typeof tree !== "object" || tree === null) return;
  for (const value of Object.values(tree)) visit(value, change);
  if (!Array.isArray(tree)) change(tree as Tree);
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [list[i], list[j]];
    if (a !== undefined && b !== undefined) [list[i], list[j]] = [b, a];
  }
  return list;
}
