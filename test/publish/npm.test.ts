/** What npm is told, what of its words is passed on, and what every package carries. */
import { describe, expect, it } from "vitest";
import { emitPackageFiles } from "../../generator/emit/package-files.ts";
import { settingsOf } from "../../generator/model/settings.ts";
import {
  publishArguments,
  readFault,
  readPacked,
  readVersions,
  registryArguments,
  tagFor,
} from "../../generator/packages/npm.ts";
import { createRedactor, HIDDEN } from "../../generator/packages/secrets.ts";

describe("npm is told", () => {
  it("the registry of the scope as well, which in .npmrc would win over the general one", () => {
    expect(registryArguments({ scope: "@acme", url: "https://npm.acme.test/" })).toEqual([
      "--registry=https://npm.acme.test/",
      "--@acme:registry=https://npm.acme.test/",
    ]);
    expect(registryArguments({ scope: "@acme" })).toEqual([]);
  });

  it.each([
    [true, "--provenance"],
    [false, "--no-provenance"],
  ])("whether to give provenance: %s", (provenance, flag) => {
    const how = { registry: { scope: "@acme" }, access: "public", tag: undefined, provenance } as const;
    expect(publishArguments("a.tgz", how)).toEqual([
      "publish",
      "a.tgz",
      "--access=public",
      "--ignore-scripts",
      flag,
    ]);
    expect(publishArguments("a.tgz", { ...how, tag: "old" })).toContain("--tag=old");
  });

  it.each([
    ["1.0.0", undefined, undefined],
    ["1.0.0-beta.1", undefined, "next"],
    ["1.0.0+build-7", undefined, undefined],
    ["no version", undefined, "next"],
    ["1.0.0", "old", "old"],
  ])("the tag of %s, asked for %s: %s", (version, wished, tag) => expect(tagFor(version, wished)).toBe(tag));
});

describe("npm says", () => {
  const A = '{"name":"@acme/a","filename":"acme-a-1.0.0.tgz","size":1}';
  const B = '{"name":"@acme/b","filename":"@acme/b-1.0.0.tgz"}';
  const both = {
    value: [
      { name: "@acme/a", filename: "acme-a-1.0.0.tgz" },
      { name: "@acme/b", filename: "@acme/b-1.0.0.tgz" },
    ],
  };
  const faultOf = (text: string) => ({ fault: text });

  it.each([
    ["a list", `[${A},\n${B}]\n`, both],
    ["an object by name", `{"@acme/a":${A},"@acme/b":${B}}`, both],
    ["a list after lines of others", `[notice] a line\n{odd}\n[${A},${B}]`, both],
    ["nothing", "\n", faultOf("it is empty")],
    ["an empty list", "[]", faultOf("it begins with []")],
    ["rows of another shape", '[{"name":"@acme/a"}]', faultOf('it begins with [{"name":"@acme/a"}]')],
    ["one row", A, faultOf(`it begins with ${A.slice(0, 60)}`)],
    ["no JSON", "packed\n  2", faultOf("it begins with packed 2")],
  ])("of what it packed: %s", (_, text, want) => expect(readPacked(text)).toEqual(want));

  it.each([
    ["a text", '"1.0.0"\n', { value: ["1.0.0"] }],
    ["a list", '[\n  "1.0.0"\n]', { value: ["1.0.0"] }],
    ["nothing", "", { value: [] }],
    ["an object", '{"version":"1.0.0"}', faultOf('it begins with {"version":"1.0.0"}')],
    ["a list of objects", '[{"version":"1.0.0"}]', faultOf('it begins with [{"version":"1.0.0"}]')],
    ["no JSON", "1.0.0", faultOf("it begins with 1.0.0")],
  ])("of versions: %s", (_, text, want) => expect(readVersions(text)).toEqual(want));

  it.each([
    ["a code and words", '{"error":{"code":"E404","summary":"No","detail":"more"}}', "E404", "No"],
    ["after what scripts print", 'hook: {\n{\n"error":{"code":"E1","detail":"more"}}', "E1", "more"],
    ["nothing of it", "[]", "", ""],
  ])("of a fault: %s", (_, text, code, summary) => expect(readFault(text)).toEqual({ code, summary }));
});

describe("secrets are hidden", () => {
  const redact = createRedactor({
    env: { NODE_AUTH_TOKEN: "tok/en+one", ACME: "from-a-variable", HOME: "/home/ann", SHORT_TOKEN: "abc" },
    npmrc: ['//npm.acme.test/:_authToken=${ACME}\n//other.test/:_password = "cGFzc3dvcmQ="\nfund=false\n'],
  });

  it.each([
    ["in the environment", "401 for tok/en+one", `401 for ${HIDDEN}`],
    ["escaped", "GET /?t=tok%2Fen%2Bone", `GET /?t=${HIDDEN}`],
    ["behind a variable of .npmrc", "key from-a-variable.", `key ${HIDDEN}.`],
    ["written in .npmrc", "sent cGFzc3dvcmQ= twice", `sent ${HIDDEN} twice`],
    ["in an address", "GET https://ann:pass@npm.acme.test/x", `GET https://${HIDDEN}@npm.acme.test/x`],
    ["in a header", "authorization: Bearer unknown-token", `authorization: Bearer ${HIDDEN}`],
    ["in a setting", "//x/:_authToken=unknown", `//x/:_authToken=${HIDDEN}`],
    ["by its look", "npm_0123456789abcdefghij0123 expired", `${HIDDEN} expired`],
    ["and nothing else", "ENOENT /home/ann/abc", "ENOENT /home/ann/abc"],
  ])("%s", (_, text, want) => expect(redact(text)).toBe(want));
});

describe("a package carries", () => {
  const papers = (more: object) => [...emitPackageFiles("crm", settingsOf(more))];

  it("our licence where it is under ours, the user's text where there is one, else none", () => {
    expect(papers({})).toEqual([["LICENSE", expect.stringMatching(/^MIT License/)]]);
    expect(papers({ license: "UNLICENSED" })).toEqual([]);
    expect(papers({ license: "UNLICENSED", licenseText: "All rights reserved." })).toEqual([
      ["LICENSE", "All rights reserved."],
    ]);
  });

  it("a changelog with the gravest first, once it was released", () => {
    const changes = [
      { level: "patch", text: "It says\nwhy." },
      { level: "major", text: "`a` is gone." },
    ];
    const released = {
      crm: { releases: [{ version: "2.0.0", date: "2026-02-28", changes }], dependencies: {} },
    };
    expect(papers({ license: "X", released })).toEqual([
      [
        "CHANGELOG.md",
        "# Changelog of @st-v2/crm\n\n## 2.0.0 (2026-02-28)\n\n### Breaking\n\n- `a` is gone.\n\n### Fixed\n\n- It says why.\n",
      ],
    ]);
  });
});
