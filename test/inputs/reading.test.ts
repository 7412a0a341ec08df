/** Texts that parsers read otherwise than they are written: what is read, and what is told of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createLocator } from "../../generator/diagnostics/position.ts";
import { parseData, parseForeign, parseOpenApi } from "../../generator/read/parse.ts";

function read(path: string, text: string, parse = parseForeign) {
  const file = { path, text };
  const { value, diagnostics } = parse(file);
  const locator = createLocator([file]);
  const told = diagnostics.map(({ code, place }) => {
    const at = place && locator.position(place);
    return `${code} ${place?.pointer ?? ""} ${at?.line}:${at?.column}`;
  });
  return { value, told };
}

describe("what a parser passes over is told at its place", () => {
  it.each([
    ["a key twice", "a.json", '{"a":1,\n "a":2}', { a: 2 }, ["key-duplicate /a 2:2"]],
    ["in YAML, where the file is at fault", "a.yaml", "a: 1\na: 2\n", undefined, ["syntax-error /a 2:1"]],
    ["far inside", "a.json", '[{"x":{"b":[{"k":1,"k":2}]}}]', undefined, ["key-duplicate /0/x/b/0/k 1:20"]],
    ["by another spelling", "a.json", '{"a":1,"\\u0061":2}', { a: 2 }, ["key-duplicate /a 1:8"]],
    ["one that is no name", "a.yaml", '1: a\n"1": b\n', undefined, ["syntax-error /1 2:1"]],
    ["thrice", "a.json", '{"a":1,"a":2,"a":3}', { a: 3 }, ["key-duplicate /a 1:8", "key-duplicate /a 1:14"]],
    ["after a byte order mark", "a.json", '\uFEFF{"a":1,"a":2}', { a: 2 }, ["key-duplicate /a 1:9"]],
    ["keys of two objects", "a.json", '{"a":{"b":1},"c":{"b":2}}', undefined, []],
    ["text that looks like a key", "a.json", '{"a":"\\"a\\":1","b":"\\\\"}', { a: '"a":1', b: "\\" }, []],
    ["merged mappings", "a.yaml", "x: &x { a: 1 }\ny:\n  <<: *x\n  a: 2\n", undefined, []],
    ["a whole number", "a.json", '{"id":\n9007199254740993}', undefined, ["number-inexact /id 2:1"]],
    ["in YAML alike", "a.yaml", "id: 9007199254740993\n", undefined, ["number-inexact /id 1:5"]],
    ["in a list", "a.json", "[1, 9007199254740993]", undefined, ["number-inexact /1 1:5"]],
    ["out of range", "a.json", '{"a":1e999}', { a: Infinity }, ["number-inexact /a 1:6"]],
    ["one that a double holds", "a.json", '{"a":9007199254740992,"b":0.12345678901234567890}', undefined, []],
    ["the bound of a format", "a.json", '{"maximum":9223372036854775807}', undefined, []],
    ["digits in a text", "a.json", '{"a":"9007199254740993"}', { a: "9007199254740993" }, []],
  ])("%s", (_, path, text, value, told) => {
    const found = read(path, text);
    expect(found.told).toEqual(told);
    if (value !== undefined) expect(found.value).toEqual(value);
  });

  it("keeps a key called __proto__ one of many", () => {
    const { value, told } = read("a.json", '{"__proto__":{"x":1},"__proto__":{"y":2}}');
    expect(told).toEqual(["key-duplicate /__proto__ 1:22"]);
    expect(Object.keys(value as object)).toEqual(["__proto__"]);
    expect(({} as { y?: number }).y).toBeUndefined();
  });

  it("is quick over many keys and long numbers", () => {
    const keys = Array.from({ length: 50_000 }, (_, i) => `"k${i}":${i}`).join(",");
    const started = process.cpuUsage().user;
    expect(read("a.json", `{${keys},"k0":${"9".repeat(1_000_000)}}`).told).toHaveLength(2);
    expect(read("a.yaml", `{${keys.replaceAll(":", ": ")}, "k0": 1}`).told).toHaveLength(1);
    expect(process.cpuUsage().user - started).toBeLessThan(20_000_000);
  });
});

it("is strict about files that people write for this program", () => {
  expect(read("a.yaml", "a: 1\na: 2\n", parseData).told).toEqual(["syntax-error /a 2:1"]);
});

describe("YAML is read by the rules of 1.2 whatever its directive says", () => {
  it.each([
    ["no", "no"],
    ["on", "on"],
    ["2020-01-02", "2020-01-02"],
    ["0o17", 15],
    ["1_000", "1_000"],
    ["12:30:45", "12:30:45"],
    ["~", null],
  ])("%s", (text, value) => {
    expect(read("a.yaml", `%YAML 1.1\n---\na: ${text}\n`).value).toEqual({ a: value });
    expect(read("a.yaml", `%YAML 1.1\n---\nno: ${text}\n`).value).toEqual({ no: value });
  });

  it("says what a file of several documents is", () => {
    const [fault] = parseForeign({ path: "a.yaml", text: "a: 1\n---\nb: 1\n" }).diagnostics;
    expect(fault?.message).toBe(
      "YAML syntax error: the file holds several documents, one after a line of `---`",
    );
  });
});

describe("versions of OpenAPI", () => {
  it.each([
    ["3.0.4", []],
    ["3.1.0", []],
    ["3.2.0", []],
    ["3.3.0", ["openapi-version-newer warning"]],
    ["3.10.1", ["openapi-version-newer warning"]],
    ["4.0.0", ["openapi-version-unsupported error"]],
    ["30.1", ["openapi-version-unsupported error"]],
    [3.1, ["document-invalid warning"]],
    [2, ["openapi-version-unsupported error"]],
    [true, ["document-not-openapi error"]],
  ])("%s", (openapi, told) => {
    const { value, diagnostics } = parseOpenApi({ path: "a.json", text: JSON.stringify({ openapi }) });
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual(told);
    expect(value !== undefined).toBe(!told.some((one) => one.endsWith("error")));
  });
});

describe("what the program parsed of its own YAML when it was built", () => {
  const names = readdirSync("specs", { recursive: true, encoding: "utf8" });
  const bundled = names.filter((name) => name.endsWith(".yaml")).map((name) => join("specs", name));

  it.each(bundled)("is what %s says", (path) => {
    const text = readFileSync(path, "utf8");
    const parsed = parseData({ path, text: `${text}\n# another hash` });
    expect(parsed.diagnostics).toEqual([]);
    expect(parseData({ path, text })).toEqual(parsed);
  });
});
