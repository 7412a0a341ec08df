/** Texts are written as the package writes them that reads them, and are read as what they were. */
import { describe, expect, it } from "vitest";
import { Document, isCollection, parse } from "yaml";
import { flow, toYaml, type Yaml } from "../../../generator/ground/yaml.ts";

const TEXTS = [
  ...["", "~", "null", "NULL", "nULL", "true", "True", "tRUE", "False", "yes", "no", "on", "<<"],
  ...[
    "1",
    "-1",
    "+1",
    "0x1f",
    "0o17",
    "1.",
    "1.5",
    ".5",
    "1e5",
    "1.5E-3",
    "1e",
    ".inf",
    "-.INF",
    ".nan",
    "1_0",
  ],
  ...["2020-01-01", "a", "a b", "a: b", "a:b", "a:", ":a", "a #b", "a#b", "#a", "a ", " a", "a, b", "a [b]"],
  ...["{a}", "-", "- a", "-a", "?", "? a", "?a", "--", "a---"],
  ...["&a", "*a", "!a", "|", ">", "'a'", '"a"', "it's", 'say "a"', `it's "a"`, "%a", "@a", "`a`", "a\\b"],
  ...["é ü", "😀", "日本", "a\u00a0b", "a\u2028b", "=", "a=b", "(a)", "1:30", "12:30:45"],
];
/** Where the package writes several lines, or something else that reads the same. */
const ODD = [
  "a\nb",
  "a\n",
  "\n",
  "a\u0000b",
  "\u007f",
  "a\rb",
  "\u0085",
  "\ud800",
  "a\n\n b\n",
  "\t\n",
  "a\tb",
  "\ta",
  "a\t#b",
  "---",
  "--- a",
  "...",
  "...a",
];

/** As the package writes it, with what stands under `flow` on one line. */
function written(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  const node = document.get("flow", true);
  if (isCollection(node)) node.flow = true;
  return document.toString({ lineWidth: 0 });
}

function both(inner: string): { readonly plain: object; readonly own: Yaml } {
  const data = { list: [inner, { key: inner }], map: { [inner]: 1 }, none: [], empty: {} };
  const line = { a: [inner, { [inner]: inner }], b: [], c: { d: null, e: true } };
  return { plain: { ...data, flow: line }, own: { ...data, flow: flow(line) } };
}

describe("YAML", () => {
  it.each(TEXTS)("writes %j as the package does", (inner) => {
    const { plain, own } = both(inner);
    expect(toYaml(own)).toBe(written(plain));
    expect(parse(toYaml(own))).toEqual(plain);
  });

  it.each([...ODD, "a".repeat(2000)])("writes %j so that it is read as that", (inner) => {
    const data = { list: [inner, [inner, [1, 2]], { key: inner }], map: { [inner]: { a: inner } } };
    expect(parse(toYaml(data))).toEqual(data);
  });

  it("leaves out what is undefined", () => {
    expect(toYaml({ a: undefined, b: flow({ c: undefined, d: 1 }) })).toBe("b: { d: 1 }\n");
  });
});
