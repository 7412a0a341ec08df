/** What an action does to a document, when a group of them is left out, and who is told where. */
import { describe, expect, it } from "vitest";
import { applyOverlays, assignOverlays, readOverlays } from "../../generator/pass/overlay/overlay.ts";
import { EMPTY_TABLE, parseTable } from "../../generator/read/table.ts";
import { applyAll, overlay } from "./overlay-support.ts";
import { documentFrom } from "./support.ts";
import { settingsOf } from "../../generator/model/settings.ts";

describe("actions", () => {
  it.each<[what: string, before: object, action: object, after: object]>([
    [
      "objects are merged",
      { a: { b: 1, c: { d: 2 } } },
      { update: { c: { e: 3 } } },
      { a: { b: 1, c: { d: 2, e: 3 } } },
    ],
    ["lists are appended to", { a: [1] }, { update: [2, 3] }, { a: [1, 2, 3] }],
    ["a list takes a single value", { a: [1] }, { update: 2 }, { a: [1, 2] }],
    ["values are replaced", { a: "old" }, { update: "new" }, { a: "new" }],
    [
      "a list inside replaces a value",
      { a: { type: "string" } },
      { update: { type: ["string", "null"] } },
      { a: { type: ["string", "null"] } },
    ],
    ["what is removed is gone", { a: 1, b: 2 }, { remove: true }, { b: 2 }],
    [
      "__proto__ is a key like any other",
      { a: {} },
      { update: JSON.parse('{"__proto__": 1}') as object },
      { a: JSON.parse('{"__proto__": 1}') as object },
    ],
  ])("%s", (_, before, action, after) => {
    const { root, codes } = apply(before, { target: "$.a", ...action });
    expect(codes).toEqual([]);
    expect(root).toEqual({ openapi: "3.1.0", ...after });
  });

  it.each<[target: string, left: string[]]>([
    ["$.a[0,2]", ["b", "d"]],
    ["$.a[2,0]", ["b", "d"]],
    ["$.a[0,0]", ["b", "c", "d"]],
    ["$.a[::-1]", []],
    ["$.a[::-2]", ["a", "c"]],
    ["$.a[?@ == 'c', ?@ == 'a']", ["b", "d"]],
    ["$['a','a'][1]", ["a", "c", "d"]],
  ])("remove takes out what %s selects, each once", (target, left) => {
    const { root, codes } = apply({ a: ["a", "b", "c", "d"] }, { target, remove: true });
    expect(codes).toEqual([]);
    expect(root["a"]).toEqual(left);
  });

  it("remove what lies in each other at once", () => {
    expect(apply({ a: [{ b: 1 }, { b: 2 }] }, { target: "$..*", remove: true }).root).toEqual({});
  });

  it("update a node once, however often it is named", () => {
    expect(apply({ a: [1] }, { target: "$['a','a']", update: 2 }).root["a"]).toEqual([1, 2]);
  });

  it("change one place of what a YAML alias put in two", () => {
    const shared = { type: "string" };
    const { root } = apply({ a: shared, b: shared }, { target: "$.a", update: { type: "integer" } });
    expect(root).toEqual({ openapi: "3.1.0", a: { type: "integer" }, b: { type: "string" } });
  });

  it("leave the document they were given as it was", () => {
    const document = documentFrom({ a: { b: 1 } });
    const { overlays } = readOverlays([overlay([{ target: "$.a", remove: true }])]);
    applyOverlays(document, overlays, { strictness: "user" });
    expect(document.root).toEqual({ openapi: "3.1.0", a: { b: 1 } });
  });
});

/** The rules of the specification that are not about single values, each with a case of our own. */
describe("Overlay 1.0 and 1.1", () => {
  const document = { a: { b: 1, list: [1], text: "x" }, c: { d: [2], e: { f: 3 } }, g: 4 };

  it.each<[rule: string, version: string, action: object, after: object | RegExp]>([
    ["a target alone is legal", "1.0.0", { target: "$.a" }, {}],
    ["remove wins over update", "1.0.0", { target: "$.g", update: 5, remove: true }, { g: undefined }],
    ["remove: false is no removal", "1.0.0", { target: "$.g", remove: false, update: 5 }, { g: 5 }],
    ["a version of the patch says nothing", "1.0.7", { target: "$.g", update: 5 }, { g: 5 }],
    ["copy came with 1.1", "1.0.0", { target: "$.a", copy: "$.c" }, /copy came|came with 1\.1/],
    ["1.1 does what 1.0 does", "1.1.0", { target: "$.a", update: { b: 2 } }, { a: { ...document.a, b: 2 } }],
    [
      "1.1 replaces primitives",
      "1.1.0",
      { target: "$.a.text", update: "y" },
      { a: { ...document.a, text: "y" } },
    ],
    ["copy merges objects", "1.1.0", { target: "$.a", copy: "$.c.e" }, { a: { ...document.a, f: 3 } }],
    [
      "copy concatenates lists",
      "1.1.0",
      { target: "$.a.list", copy: "$.c.d" },
      { a: { ...document.a, list: [1, 2] } },
    ],
    [
      "copy appends to lists",
      "1.1.0",
      { target: "$.a.list", copy: "$.g" },
      { a: { ...document.a, list: [1, 4] } },
    ],
    [
      "copy replaces primitives",
      "1.1.0",
      { target: "$.a.text", copy: "$.g" },
      { a: { ...document.a, text: 4 } },
    ],
    ["remove wins over copy", "1.1.0", { target: "$.g", copy: "$.a", remove: true }, { g: undefined }],
    ["copy selects one node", "1.1.0", { target: "$.a", copy: "$.c.*" }, /more than one place/],
    ["copy selects some node", "1.1.0", { target: "$.a", copy: "$.no" }, /selects nothing/],
    [
      "targets are of one kind",
      "1.1.0",
      { target: "$['a','g']", update: { b: 2 } },
      /mappings and single values/,
    ],
    [
      "an object takes objects only",
      "1.0.0",
      { target: "$.c", update: "oops" },
      /text where .* a mapping, at \/c$/,
    ],
    [
      "so does one inside",
      "1.1.0",
      { target: "$", update: { c: { e: [1] } } },
      /a list where .* a mapping, at \/c\/e$/,
    ],
    ["the document stays", "1.0.0", { target: "$", remove: true }, /whole document/],
    ["remove is true or false", "1.0.0", { target: "$.g", remove: "yes" }, /true or false/],
    ["1.2 is not read", "1.2.0", { target: "$.g", update: 5 }, /1\.0\.0 or 1\.1\.0/],
    ["there are no other keys", "1.1.0", { target: "$.g", update: 5, upsert: 1 }, /upsert is not part/],
  ])("%s (%s)", (_, version, action, after) => {
    const { root, diagnostics } = applyAll(document, [overlay([action], { overlay: version })]);
    if (after instanceof RegExp) {
      expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
        ["overlay-invalid", expect.stringMatching(after)],
      ]);
      expect(root).toEqual({ openapi: "3.1.0", ...document });
    } else {
      expect(diagnostics).toEqual([]);
      expect(root).toEqual({ openapi: "3.1.0", ...document, ...after });
    }
  });
});

describe("groups", () => {
  const pair = (name?: string) => [
    { target: "$.a.x", ...(name && { "x-group": name }), "x-expect": "old", remove: true },
    { target: "$.a", ...(name && { "x-group": name }), update: { x: "new", list: [2] } },
  ];
  const before = (x: string) => ({ a: { first: 1, x, last: { y: 1 }, list: [1] } });

  it("apply all of their actions, in order", () => {
    const { root, codes } = applyAll(before("old"), [overlay(pair("swap"))]);
    expect(codes).toEqual([]);
    expect(root["a"]).toEqual({ first: 1, last: { y: 1 }, list: [1, 2], x: "new" });
  });

  it.each([
    ["the first fails", before("other"), pair("swap"), "/actions/0/x-expect"],
    ["the first has no target", { a: { list: [1] } }, pair("swap"), "/actions/0/target"],
    [
      "the last fails",
      before("old"),
      [...pair("swap"), { target: "$.no", "x-group": "swap", remove: true }],
      "/actions/2/target",
    ],
  ])("leave everything as it was, order of keys included, when %s", (_, document, actions, pointer) => {
    const { root, diagnostics } = applyAll(document, [overlay(actions)]);
    expect(JSON.stringify(root)).toBe(JSON.stringify({ openapi: "3.1.0", ...document }));
    expect(diagnostics.map(({ severity, place }) => [severity, place?.pointer])).toEqual([
      ["warning", pointer],
    ]);
    const others = diagnostics[0]?.related?.filter(({ message }) => message === "left out with it");
    expect(others).toHaveLength(actions.length - 1);
  });

  it("are single actions where nothing else is said", () => {
    const { root, codes } = applyAll(before("other"), [overlay(pair())]);
    expect(codes).toEqual(["warning overlay-expectation-failed"]);
    expect(root["a"]).toMatchObject({ x: "new" });
  });

  it("stand together", () => {
    const actions = [
      ...pair("swap"),
      { target: "$.a", update: {} },
      { target: "$.a", "x-group": "swap", update: {} },
    ];
    const { diagnostics } = applyAll(before("old"), [overlay(actions)]);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      "The actions of the group swap do not stand together",
    ]);
  });
});

describe("x-expect", () => {
  it.each<[met: boolean, value: unknown, expected: unknown]>([
    [true, { type: "string", format: "date" }, { type: "string" }],
    [false, { type: "string" }, { type: "integer" }],
    [false, { type: "string" }, { type: "string", format: "date" }],
    [true, ["a", "b"], ["a", "b"]],
    [false, ["a", "b", "c"], ["a", "b"]],
    [true, {}, {}],
    [false, [], {}],
    [true, { type: "string", nullable: true }, { type: ["string", "null"] }],
    [false, { type: "string", nullable: false }, { type: ["string", "null"] }],
    [true, { oneOf: [{ $ref: "x" }], nullable: true }, { oneOf: [{ $ref: "x" }, { type: "null" }] }],
    [true, { items: { type: "string", nullable: true } }, { items: { type: ["string", "null"] } }],
    [true, { schema: { type: "string", description: "theirs", example: 1 } }, { schema: { type: "string" } }],
    [true, { items: [{ summary: "theirs", type: "a" }] }, { items: [{ type: "a" }] }],
    [false, { properties: { description: { type: "string" } } }, { properties: {} }],
    [
      false,
      { properties: { description: { type: "string" } } },
      { properties: { description: { type: "integer" } } },
    ],
  ])("met %s: %j by %j", (met, value, expected) => {
    const { root, codes } = apply({ a: value }, { target: "$.a", "x-expect": expected, remove: true });
    expect(codes).toEqual(met ? [] : ["warning overlay-expectation-failed"]);
    expect("a" in root).toBe(!met);
  });

  it("never compares prose, and says so", () => {
    const action = {
      target: "$.a",
      "x-expect": { description: "ours", b: { summary: "ours" } },
      remove: true,
    };
    const { root, diagnostics } = apply({ a: { description: "theirs", b: { summary: "theirs" } } }, action);
    expect("a" in root).toBe(false);
    expect(diagnostics.map(({ code, place }) => `${code} ${String(place?.pointer)}`)).toEqual([
      "overlay-expectation-prose /actions/0/x-expect/description",
      "overlay-expectation-prose /actions/0/x-expect/b/summary",
    ]);
  });

  it("of members is met by a nullable owner", () => {
    const expected = [{ $ref: "x" }, { type: "null" }];
    const action = { target: "$.a.oneOf", "x-expect": expected, update: [{ type: "integer" }] };
    expect(apply({ a: { oneOf: [{ $ref: "x" }], nullable: true } }, action).codes).toEqual([]);
    expect(apply({ a: { oneOf: [{ $ref: "x" }] } }, action).codes).toEqual([
      "warning overlay-expectation-failed",
    ]);
  });

  it("absent: a key that is there already", () => {
    const action = { target: "$.a", "x-expect-absent": ["content"], update: { content: 1 } };
    expect(apply({ a: {} }, action).root["a"]).toEqual({ content: 1 });
    expect(apply({ a: { content: {} } }, action).codes).toEqual(["warning overlay-expectation-failed"]);
  });
});

describe("bundled corrections", () => {
  const bundled = (actions: object[]) => ({ ...overlay(actions), origin: "bundled" as const });
  const schemas = (more: object) => ({ components: { schemas: { A: { type: "object" }, ...more } } });

  it.each<[what: string, actions: object[], document: object, broken: boolean]>([
    [
      "bring a reference",
      [
        {
          target: "$.components.schemas.A",
          update: { properties: { b: { $ref: "#/components/schemas/B" } } },
        },
      ],
      schemas({}),
      true,
    ],
    [
      "bring one with its target",
      [
        {
          target: "$.components.schemas.A",
          update: { properties: { b: { $ref: "#/components/schemas/B" } } },
        },
      ],
      schemas({ B: {} }),
      false,
    ],
    [
      "bring both",
      [
        {
          target: "$.components.schemas.A",
          "x-group": "b",
          update: { properties: { b: { $ref: "#/components/schemas/B" } } },
        },
        { target: "$.components.schemas", "x-group": "b", update: { B: {} } },
      ],
      schemas({}),
      false,
    ],
    [
      "take away what others refer to",
      [{ target: "$.components.schemas.B", remove: true }],
      schemas({ B: {}, C: { $ref: "#/components/schemas/B" } }),
      true,
    ],
    [
      "take away what nobody refers to",
      [{ target: "$.components.schemas.B", remove: true }],
      schemas({ B: {}, C: { $ref: "#/components/schemas/D" } }),
      false,
    ],
  ])("that %s", (_, actions, document, broken) => {
    const { root, diagnostics } = applyAll(document, [bundled(actions)]);
    expect(diagnostics.map(({ code, severity, about }) => [code, severity, about])).toEqual(
      broken ? [["overlay-reference-broken", "warning", "bundled-correction"]] : [],
    );
    if (broken) expect(root).toEqual({ openapi: "3.1.0", ...document });
    else expect(root).not.toEqual({ openapi: "3.1.0", ...document });
  });
});

describe("strictness", () => {
  it.each([
    ["user", "warning"],
    ["bundled", "error"],
  ] as const)("%s: what does not apply is a %s", (strictness, severity) => {
    const run = (action: object) => applyAll({ a: 1 }, [overlay([action])], strictness).codes;
    expect(run({ target: "$.b", remove: true })).toEqual([`${severity} overlay-target-empty`]);
    expect(run({ target: "$.a", "x-expect": 2, remove: true })).toEqual([
      `${severity} overlay-expectation-failed`,
    ]);
    expect(run({ target: "a b", remove: true })).toEqual(["error overlay-invalid"]);
  });
});

describe("which document an overlay is for", () => {
  const table = parseTable(
    {
      path: "domains.yaml",
      text: "domains: [{ id: crm, portalId: tenant-crm-v2, package: crm, title: CRM, basePath: /crm/v2 }]",
    },
    "user",
  ).table;
  const crm = (path: string) => ({
    ...documentFrom({}, "crm"),
    source: { path, text: "" },
  });
  const pets = (path: string) => ({
    ...documentFrom({}, "pets"),
    source: { path, text: "" },
  });

  it.each<[says: object, file: string, yes: boolean]>([
    [{ extends: "../v2/crm.json" }, "specs/tenant-crm-v2.json", true],
    [{ extends: "../crm-v2.json" }, "specs/crm-v2.json", true],
    [{ extends: "../crm-v2.json" }, "specs/v2/crm.yaml", true],
    [{ extends: "../tenant-crm-v2.json" }, "specs/crm.json", true],
    [{ extends: "../crm%2Dv2.json#/x" }, "specs/crm-v2.json", true],
    [{ extends: "https://example.test/docs/crm-v2.json?raw=1" }, "specs/crm-v2.json", true],
    [{ extends: "../my.api.v2.json" }, "specs/my.api.v2.json", true],
    [{ "x-domain": "crm" }, "specs/anything.json", true],
    [{ "x-domain": "crn" }, "specs/crm.json", false],
    [{ extends: "../crmm.json" }, "specs/crm.json", false],
    [{ extends: "../pets.json", "x-domain": "crm" }, "specs/crm.json", true],
  ])("%j: %s is it: %s", (says, path, yes) => {
    const document = crm(path);
    const { overlays } = readOverlays([
      overlay([{ target: "$" }], { extends: undefined, ...says }, "specs/overlays/o.yaml"),
    ]);
    const { assigned, diagnostics } = assignOverlays(overlays, [document, pets("specs/birds.json")], {
      table,
      vendor: settingsOf({}).vendor,
    });
    expect(assigned.get(document)).toHaveLength(yes ? 1 : 0);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      yes ? [] : ["warning overlay-unassigned"],
    );
  });

  it("the file it names, before one that is only called alike", () => {
    const [near, far] = [pets("specs/v3/crm.json"), crm("specs/crm.json")];
    const { overlays } = readOverlays([
      overlay([{ target: "$" }], { extends: "../v3/crm.json" }, "specs/overlays/o.yaml"),
    ]);
    const { assigned } = assignOverlays(overlays, [far, near], { table, vendor: settingsOf({}).vendor });
    expect([assigned.get(near)?.length, assigned.get(far)?.length]).toEqual([1, 0]);
  });

  it.each<[what: string, file: unknown]>([
    ["says nothing", { overlay: "1.0.0", info: { title: "T", version: "1" }, actions: [{ target: "$" }] }],
    ["is a list", ["a", "b"]],
    ["is empty", null],
  ])("an overlay that %s is an error", (_, file) => {
    const { overlays, diagnostics } = readOverlays([{ path: "o.yaml", text: JSON.stringify(file) }]);
    expect(overlays).toEqual([]);
    expect(diagnostics.map(({ code, severity, place }) => [code, severity, place?.file])).toEqual([
      ["overlay-invalid", "error", "o.yaml"],
    ]);
  });

  it("ours for domains that are not there are passed over", () => {
    const files = [{ ...overlay([{ target: "$.nothing", remove: true }]), origin: "bundled" as const }];
    const { diagnostics } = assignOverlays(readOverlays(files).overlays, [documentFrom({}, "birds")], {
      table: EMPTY_TABLE,
      vendor: settingsOf({}).vendor,
    });
    expect(diagnostics).toEqual([]);
  });
});

function apply(before: object, action: object) {
  return applyAll(before, [overlay([action])]);
}
