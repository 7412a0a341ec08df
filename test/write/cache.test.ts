/** What is remembered of a run is believed only where it is what the program writes: the folder is its user's, and what lies there anybody's. */
import { describe, expect, it } from "vitest";
import { diagnostic } from "../../generator/diagnostics/codes.ts";
import {
  type Cache,
  isSameManifest,
  type Manifest,
  parseCache,
  serialiseCache,
} from "../../generator/write/manifest.ts";

const place = { file: "specs/a.json", pointer: "/paths/~1a" };
const found = {
  ...diagnostic("openapi-version-newer", { version: "3.9", read: "3.2" }, { place }),
  hint: "Write this:\n\noverlay: 1.0.0",
  related: [{ message: "It is here too", place: { file: "specs/b.json", offset: 3 } }],
  about: "bundled-correction" as const,
};
const cache: Cache = {
  units: new Map([["alpha", { key: "k", digest: "d" }]]),
  run: { key: "all", diagnostics: [found], domains: ["alpha"], operations: 1 },
};
const text = serialiseCache(cache);

describe("a cache", () => {
  it("is read as it was written", () => {
    expect(parseCache(text)).toEqual(cache);
  });

  it.each([
    ["a severity that nobody has", '"severity": "warning"', '"severity": "fatal"'],
    ["an error, with which nothing is remembered", '"severity": "warning"', '"severity": "error"'],
    ["a code that is none", '"openapi-version-newer"', '"all-is-well"'],
    ["a code of every object", '"openapi-version-newer"', '"constructor"'],
    ["a message for the terminal", '"It is here too"', '"\\u001b[2J"'],
    ["a hint for the terminal", "Write this:", "\\u001b]0;title\\u0007"],
    ["a file for the terminal", '"specs/a.json"', '"\\u001b[31m"'],
    ["a place that is none", '"pointer": "/paths/~1a"', '"pointer": 1'],
    ["related places that are none", '"offset": 3', '"offset": "3"'],
    ["another sort of matter", '"bundled-correction"', '"weather"'],
    ["operations that are no number", '"operations": 1', '"operations": "1"'],
    ["domains that are no list", '"domains": [\n      "alpha"\n    ]', '"domains": "alpha"'],
    ["no key", '"key": "all"', '"keys": "all"'],
    ["prototypes in place of diagnostics", '"diagnostics": [', '"diagnostics": [{ "__proto__": {} },'],
  ])("with %s does not know the run, and the packages all the same", (_, what, by) => {
    expect(text).toContain(what);
    expect(parseCache(text.replace(what, by))).toEqual({ units: cache.units });
  });

  it.each([
    ["nothing", ""],
    ["half of it", text.slice(0, text.length / 2)],
    ["bytes that are no text", "\u0000\uFFFD"],
    ["a list", "[]"],
    ["another version's", text.replace('"version": 1', '"version": 2')],
    ["units that are none", text.replace(/"units": \{[^]*$/, '"units": [] }')],
  ])("of which there is %s knows no package", (_, content) => {
    expect(parseCache(content).units.size).toBe(0);
  });

  it("takes names of units for names, whatever they are", () => {
    const { units } = parseCache(text.replace('"alpha": {', '"__proto__": {'));
    expect([...units.keys()]).toEqual(["__proto__"]);
    expect(({} as { key?: string }).key).toBeUndefined();
  });
});

describe("manifests", () => {
  const manifest = (files: Readonly<Record<string, string>>, unit = "alpha"): Manifest =>
    new Map([[unit, new Map(Object.entries(files))]]);

  it.each([
    ["in another order", manifest({ b: "2", a: "1" }), true],
    ["with another hash", manifest({ a: "1", b: "3" }), false],
    ["with one more", manifest({ a: "1", b: "2", c: "3" }), false],
    ["with one less", manifest({ a: "1" }), false],
    ["with another file", manifest({ a: "1", c: "2" }), false],
    ["of another unit", manifest({ a: "1", b: "2" }, "beta"), false],
    ["of nothing", new Map(), false],
  ])("%s", (_, other, isSame) => {
    expect(isSameManifest(manifest({ a: "1", b: "2" }), other)).toBe(isSame);
  });
});
