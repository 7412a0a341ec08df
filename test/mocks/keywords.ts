/** JSON Schema keyword by keyword: a schema, values it takes, values it refuses. Ajv is asked whether the rows are right. */
import type { Tree } from "../inputs/documents.ts";

export type Row = readonly [schema: Tree, valid: readonly unknown[], invalid: readonly unknown[]];

const string = { type: "string" };
const integer = { type: "integer" };
const object = (properties: Tree, more: Tree = {}) => ({ type: "object", properties, ...more });
const list = (more: Tree) => ({ type: "array", ...more });
const text = (more: Tree) => ({ type: "string", ...more });
const number = (more: Tree) => ({ type: "number", ...more });

export const KEYWORDS: Readonly<Record<string, readonly Row[]>> = {
  type: [
    [{ type: "null" }, [null], [0, "", false, {}, []]],
    [integer, [1, 1.0, -3], [1.5, "1", null, true]],
    [number({}), [1, 1.5, 1e308], ["1", null]],
    [{ type: ["integer", "string"] }, [1, "a"], [1.5, true, null, {}]],
    [{ type: ["array", "null"] }, [[], null], ["", {}]],
    [{ type: "boolean" }, [true, false], [0, "true", null]],
  ],
  enum: [
    [
      { enum: [6, "foo", [], true, { foo: 12 }] },
      [6, "foo", [], true, { foo: 12 }],
      [5, null, { foo: 13 }, [1], false],
    ],
    [{ enum: [[false]] }, [[false]], [false, [0], [[false]]]],
    [{ enum: [null, "a"] }, [null, "a"], ["b", 0]],
    [{ enum: [0] }, [0], [false, "0"]],
    [{ enum: [[true], [1]] }, [[true], [1]], [[0], [false]]],
  ],
  const: [
    [
      { const: { a: 1, b: [2] } },
      [
        { a: 1, b: [2] },
        { b: [2], a: 1 },
      ],
      [{ a: 1 }, { a: 1, b: [2], c: 0 }, 1, []],
    ],
    [{ const: [{ a: 1 }] }, [[{ a: 1 }]], [[], [{ a: 2 }], { a: 1 }]],
    [{ const: null }, [null], [0, "", {}]],
    [{ const: false }, [false], [0, [], null]],
    [{ const: 2 }, [2, 2.0], [3, "2", true]],
    [{ const: "" }, [""], ["a", null]],
  ],
  multipleOf: [
    [number({ multipleOf: 0.01 }), [19.99, 0, 4.35, -0.07], [0.005, 19.999]],
    [integer0({ multipleOf: 250, minimum: 1 }), [250, 1000], [0, 1, 251]],
    [number({ multipleOf: 1.5 }), [0, 4.5, -3], [35, 1]],
    [number({ multipleOf: 1e-8, minimum: 1 }), [12391239123, 1.00000001], [1.000000001]],
    [number({ allOf: [{ multipleOf: 4 }, { multipleOf: 6 }], minimum: 1 }), [12, 24], [4, 6, 8]],
    [{ multipleOf: 5 }, [10, "a", null, [1]], [7]],
  ],
  limits: [
    [number({ minimum: 1.5, exclusiveMaximum: 2 }), [1.5, 1.99], [2, 1.4]],
    [number({ exclusiveMinimum: 0, maximum: 0.5, multipleOf: 0.25 }), [0.25, 0.5], [0, 0.3, 0.75]],
    [{ minimum: 2 }, [2, "a", null, {}, []], [1]],
    [{ maxLength: 2 }, ["ab", "💩💩", 100, [1, 2, 3]], ["abc"]],
    [text({ minLength: 2 }), ["ab", "💩💩"], ["a", "💩"]],
    [{ minItems: 1, maxItems: 2 }, [[1], "", {}], [[], [1, 2, 3]]],
    [{ minProperties: 1 }, [{ a: 1 }, "", []], [{}]],
    [object({ a: string }, { maxProperties: 1 }), [{}, { a: "x" }], [{ a: "x", b: 1 }]],
    [
      { type: "object", minProperties: 2, additionalProperties: integer },
      [{ a: 1, b: 2 }],
      [{ a: 1 }, { a: 1, b: "x" }],
    ],
    [{ allOf: [{ type: "string", maxLength: 8 }, { minLength: 6 }] }, ["abcdef"], ["abc", "abcdefghi", 1]],
  ],
  uniqueItems: [
    [
      list({ uniqueItems: true }),
      [[1, 2], [1, true], [[1], [true]], [{ a: 1 }, { a: 2 }], []],
      [
        [1, 1],
        [1.0, 1],
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        [[["x"]], [["x"]]],
      ],
    ],
    [
      list({ uniqueItems: true, minItems: 3, maxItems: 3, items: { type: "string", enum: ["a", "b", "c"] } }),
      [["c", "a", "b"]],
      [
        ["a", "b"],
        ["a", "b", "b"],
      ],
    ],
    [
      list({ uniqueItems: true, minItems: 2, items: { type: "boolean" } }),
      [[true, false]],
      [[true, true], [true]],
    ],
    [{ uniqueItems: true }, [[1, 2], "aa", { a: 1 }], [["a", "a"]]],
    [
      list({ items: object({ id: integer }, { required: ["id"] }), uniqueItems: true, minItems: 5 }),
      [[1, 2, 3, 4, 5].map((id) => ({ id }))],
      [[1, 2, 3, 4, 4].map((id) => ({ id }))],
    ],
  ],
  tuples: [
    [
      list({ prefixItems: [string, integer], items: false }),
      [["a", 1], ["a"], []],
      [
        ["a", 1, 2],
        [1, "a"],
      ],
    ],
    [
      list({ prefixItems: [string, integer], items: false, minItems: 2 }),
      [["a", 1]],
      [["a"], [], ["a", 1, null]],
    ],
    [list({ prefixItems: [string], items: integer }), [["a"], ["a", 1, 2]], [["a", "b"], [1]]],
    [list({ prefixItems: [string] }), [["a", 1, {}]], [[1]]],
    [
      list({ prefixItems: [{ const: 1 }, { const: 2 }], uniqueItems: true }),
      [[1, 2, 3]],
      [
        [1, 2, 2],
        [2, 1],
      ],
    ],
    [list({ items: false }), [[]], [[1], [null]]],
    [list({ items: list({ items: integer, maxItems: 1 }) }), [[[1], []]], [[["x"]], [[1, 2]]]],
  ],
  properties: [
    [
      object({ a: integer, b: string }, { required: ["a"] }),
      [{ a: 1 }, { a: 1, c: [] }],
      [{}, { a: "1" }, { a: 1, b: 2 }, []],
    ],
    [object({}, { required: ["ghost"] }), [{ ghost: null }], [{}]],
    [object({ a: integer }, { additionalProperties: false }), [{}, { a: 1 }], [{ b: 1 }]],
    [object({ a: integer }, { additionalProperties: string }), [{ a: 1, b: "x" }], [{ b: 1 }]],
    [
      object({ ["__proto__"]: integer, constructor: string, toString: { type: "boolean" } } as Tree),
      [{}, { toString: true }],
      [{ constructor: 1 }, { toString: "x" }],
    ],
    [
      object({ 'a"b': integer, "a\\b": integer, "a\nb": integer }),
      [{ 'a"b': 1 }],
      [{ "a\\b": "x" }, { "a\nb": "x" }],
    ],
  ],
  patternProperties: [
    [{ type: "object", patternProperties: { "^n_": integer } }, [{ n_a: 1, other: "x" }, {}], [{ n_a: "x" }]],
    [
      { type: "object", patternProperties: { "^n_": integer }, additionalProperties: false },
      [{ n_a: 1 }],
      [{ other: 1 }, { n_a: "x" }],
    ],
    [
      object({ name: string }, { patternProperties: { "^x-": {} }, additionalProperties: false }),
      [{ name: "a", "x-b": [] }],
      [{ y: 1 }, { name: 1 }],
    ],
    [
      { type: "object", patternProperties: { "a*": integer, "aaa*": { maximum: 20 } } },
      [{ aaaa: 18 }, { a: 21 }],
      [{ aaaa: 31 }, { a: "x" }],
    ],
    [
      {
        type: "object",
        patternProperties: { "^[a-z]{2}(-[A-Z]{2})?$": string },
        additionalProperties: integer,
        minProperties: 1,
      },
      [{ de: "x" }, { "de-AT": "x" }, { deu: 1 }],
      [{}, { de: 1 }, { deu: "x" }],
    ],
    [
      object(
        { foo: list({ maxItems: 3 }) },
        { patternProperties: { "f.o": list({ minItems: 2 }) }, additionalProperties: integer },
      ),
      [{ foo: [1, 2] }, { fxo: [1, 2] }, { q: 3 }],
      [{ foo: [] }, { foo: [1, 2, 3, 4] }, { fxo: [] }, { q: "x" }],
    ],
  ],
  composition: [
    [{ oneOf: [integer, { minimum: 2 }] }, [1, 2.5, "a"], [3, 1.5]],
    [
      { oneOf: [object({ a: integer }, { required: ["a"] }), object({ b: integer }, { required: ["b"] })] },
      [{ a: 1 }, { b: 1 }],
      [{ a: 1, b: 1 }, {}],
    ],
    [
      object({ a: integer, b: integer }, { oneOf: [{ required: ["a"] }, { required: ["b"] }] }),
      [{ a: 1 }, { b: 2 }],
      [{}, { a: 1, b: 2 }],
    ],
    [
      object({ a: integer, b: integer }, { anyOf: [{ required: ["a"] }, { required: ["b"] }] }),
      [{ a: 1 }, { a: 1, b: 2 }],
      [{}],
    ],
    [{ anyOf: [integer, { type: "string", minLength: 3 }] }, [1, "abc"], ["ab", 1.5, null]],
    [
      { allOf: [object({ a: integer }, { required: ["a"] }), object({ b: string }, { required: ["b"] })] },
      [{ a: 1, b: "x" }],
      [{ a: 1 }, { b: "x" }, { a: "x", b: "x" }],
    ],
    [{ allOf: [object({ a: integer })], required: ["a"] }, [{ a: 1 }], [{}]],
    [{ allOf: [{ type: "number", maximum: 30 }, { minimum: 20 }] }, [25], [19, 31, "a"]],
    [{ allOf: [text({ pattern: "^a" }), { pattern: "b$" }] }, ["ab", "axb"], ["a", "b", 1]],
    [{ oneOf: [{ const: 1 }, { const: 2 }] }, [1, 2], [3]],
    [{ oneOf: [string, { type: "null" }] }, ["a", null], [1]],
    [
      {
        allOf: [
          {
            oneOf: [
              object({ k: { const: "x" } }, { required: ["k"] }),
              object({ k: { const: "y" } }, { required: ["k"] }),
            ],
          },
          object({ n: integer }, { required: ["n"] }),
        ],
      },
      [
        { k: "x", n: 1 },
        { k: "y", n: 2 },
      ],
      [{ k: "z", n: 1 }, { k: "x" }],
    ],
  ],
  pattern: [
    [text({ pattern: "^[A-Z0-9]+$", minLength: 3000 }), ["A".repeat(3000)], ["A", "a".repeat(3000)]],
    [text({ pattern: "^[A-Z]{2}(-[0-9]{3})?$" }), ["AB", "AB-123"], ["A", "AB-12", "ab"]],
    [
      text({ pattern: "^(\\([0-9]{3}\\))?[0-9]{3}-[0-9]{4}$" }),
      ["555-1212", "(888)555-1212"],
      ["(888)555-1212 ext", "555"],
    ],
    [text({ pattern: "a+" }), ["xaay"], ["x"]],
    [{ pattern: "^a*$" }, ["aaa", 1, null, {}], ["abc"]],
    [text({ pattern: "^\\p{Letter}+$" }), ["héllo"], ["1"]],
    [text({ pattern: "^(?=.*\\d)(?=.*[a-z])(?=.*[A-Z]).{8,}$" }), ["Passw0rd"], ["password", "Pw0"]],
    [
      text({ pattern: "^[\\w.+-]+@([\\w-]+\\.)+[a-z]{2,}$", maxLength: 12 }),
      ["a@b.co"],
      ["a@b", "aaaaaaaaaa@b.co"],
    ],
    [text({ pattern: "^(a+)+$" }), ["aaa"], [`${"a".repeat(50)}!`]],
    [text({ pattern: "^(?:[01]\\d|2[0-3]):[0-5]\\d$" }), ["09:30", "23:59"], ["24:00", "9:30"]],
    [text({ pattern: "^[A-HJ-NPR-Z0-9]{17}$" }), ["1HGCM82633A004352"], ["1HGCM82633A00435I"]],
  ],
  format: [
    [
      text({ format: "ipv4" }),
      ["192.168.0.1", "0.0.0.0"],
      ["127.0.0.0.1", "256.1.1.1", "087.10.0.1", "1.2.3", "0x7f000001"],
    ],
    [
      text({ format: "ipv6" }),
      ["::1", "2001:db8::8:800:200c:417a", "::ffff:192.168.0.1", "1::", "::"],
      ["12345::", ":2:3::", "1:2:3:4:5:6:7", "::1%eth0", "1::2::3", "1:2:3:4:5:6:7:8:9"],
    ],
    [
      text({ format: "idn-hostname" }),
      ["bücher.example", "xn--bcher-kva.example", "l·l", "カ・ナ"],
      ["a·l", "a・b", "-ü", "xn--aa---o47jg78q", "ü".repeat(64)],
    ],
    [
      text({ format: "hostname" }),
      ["www.example.com", "a", "xn--4gbwdl.xn--wgbh1c"],
      ["-a", "a-", "a_b", "", `${"a".repeat(64)}.com`, "a b"],
    ],
    [
      text({ format: "email" }),
      ["joe.bloggs@example.com", '"joe bloggs"@example.com', "te~st@example.com"],
      ["2962", ".test@example.com", "te..st@example.com", "a@b=c.com"],
    ],
    [
      text({ format: "uri" }),
      ["http://example.com/?q=%20#f", "urn:oasis:names:xml", "mailto:a@b.c", "http://[2001::1]:80/"],
      ["/abc", "abc", "http:// x.com", "http://a.b/%zz", "\\\\win\\share", "//a.b"],
    ],
    [
      text({ format: "uri-reference" }),
      ["/abc", "abc", "#frag", "http://a.b", ""],
      ["\\\\win\\share", "#frag\\ment", "a b"],
    ],
    [text({ format: "uri-template" }), ["http://a.b/{id}", "plain"], ["http://a.b/{id", "a}b"]],
    [text({ format: "json-pointer" }), ["", "/a/b~1c", "/"], ["a", "/a~", "/~2"]],
    [text({ format: "relative-json-pointer" }), ["0", "1/a", "0#"], ["/a", "-1/a", "01/a"]],
    [text({ format: "regex" }), ["^a+$"], ["^(abc]", "*"]],
    [text({ format: "date" }), ["2020-02-29"], ["2021-02-29", "2020-1-1", "20200101"]],
    [
      text({ format: "time" }),
      ["08:30:06Z", "23:59:60Z", "01:29:60+01:30"],
      ["24:00:00Z", "22:59:60Z", "8:3:6Z", "12:00:00"],
    ],
    [
      text({ format: "date-time" }),
      ["1963-06-19T08:30:06.28Z", "1998-12-31T23:59:60Z"],
      ["1998-12-31T22:59:60Z", "1990-02-31T15:59:59Z", "2013-350T01:01:01"],
    ],
    [text({ format: "duration" }), ["P4DT12H30M5S", "P2W", "PT36H"], ["PT1D", "P", "P1YT", "P2D1Y"]],
    [
      text({ format: "uuid" }),
      ["2eb8aa08-aa98-11ea-b4aa-73b441d16380"],
      ["2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98-11ea-b4aa73b441d16380"],
    ],
  ],
  not: [
    [text({ not: { enum: ["a", "b"] } }), ["c"], ["a", "b", 1]],
    [number({ not: { minimum: 5 } }), [4.9], [5, 6, "a"]],
    [{ not: { type: ["string", "integer"] } }, [1.5, null, true, {}, []], ["a", 1]],
    [text({ not: { maxLength: 20 } }), ["x".repeat(21)], ["x"]],
    [
      object({ a: string, b: string }, { not: { required: ["a", "b"] } }),
      [{}, { a: "x" }, { b: "x" }],
      [{ a: "x", b: "x" }],
    ],
    [{ allOf: [string, { not: { pattern: "^a" } }] }, ["b"], ["ab", 1]],
    [{ anyOf: [string, { not: { type: "integer" } }, { type: "null" }] }, ["a", null, true], [1]],
    [{ not: { not: { type: "boolean" } } }, [true], [1, "a"]],
    [{ not: { anyOf: [{ type: "string" }, { type: "null" }] } }, [1, {}], ["a", null]],
    [
      {
        oneOf: [
          object({ k: string }, { required: ["k"], not: { required: ["n"] } }),
          object({ n: integer }, { required: ["n"] }),
        ],
      },
      [{ k: "a" }, { n: 1 }, { k: "a", n: 1 }],
      [{}],
    ],
  ],
  conditions: [
    [
      object(
        { country: text({ enum: ["US", "CA"] }), zip: string },
        {
          required: ["country"],
          if: { properties: { country: { const: "US" } }, required: ["country"] },
          then: { properties: { zip: { pattern: "^[0-9]{5}$" } }, required: ["zip"] },
          else: { properties: { zip: { pattern: "^[A-Z][0-9][A-Z]$" } } },
        },
      ),
      [{ country: "US", zip: "80202" }, { country: "CA", zip: "K1A" }, { country: "CA" }],
      [{ country: "US" }, { country: "US", zip: "K1A" }, { country: "CA", zip: "80202" }],
    ],
    [integer0({ if: { minimum: 10 }, then: { multipleOf: 10 } }), [3, 10, 20], [11]],
    [integer0({ if: { maximum: 10 }, else: { multipleOf: 10 } }), [3, 10, 20], [11]],
    [
      object(
        { kind: text({ enum: ["a", "b", "c"] }), a: integer, b: integer },
        {
          required: ["kind"],
          allOf: ["a", "b"].map((kind) => ({
            if: { properties: { kind: { const: kind } } },
            then: { required: [kind] },
          })),
        },
      ),
      [{ kind: "a", a: 1 }, { kind: "b", b: 1 }, { kind: "c" }],
      [{ kind: "a", b: 1 }, { kind: "b" }],
    ],
  ],
  dependents: [
    [
      object({ card: string, address: string }, { dependentRequired: { card: ["address"] } }),
      [{}, { address: "x" }, { card: "1", address: "x" }],
      [{ card: "1" }],
    ],
    [
      object({ card: string }, { dependentRequired: { card: ["undeclared", "too"] } }),
      [{}, { card: "1", undeclared: 1, too: 2 }],
      [{ card: "1", too: 1 }],
    ],
    [
      object(
        { card: string, code: string },
        {
          dependentSchemas: {
            card: { properties: { code: { minLength: 3, maxLength: 4 } }, required: ["code"] },
          },
        },
      ),
      [{ code: "1" }, { card: "1", code: "123" }],
      [{ card: "1" }, { card: "1", code: "12" }],
    ],
    [
      { type: "object", dependentSchemas: { bar: { properties: { foo: integer, bar: integer } } } },
      [{ foo: 1, bar: 2 }, { foo: "x" }],
      [
        { foo: "x", bar: 2 },
        { foo: 2, bar: "x" },
      ],
    ],
  ],
  contains: [
    [list({ items: integer, contains: { minimum: 500 } }), [[500], [1, 501]], [[], [1, 2]]],
    [list({ contains: { const: "admin" } }), [["admin"], [1, "admin"]], [[], ["user"]]],
    [
      list({
        items: text({ enum: ["a", "b", "c"] }),
        contains: { const: "c" },
        minContains: 2,
        maxContains: 3,
      }),
      [
        ["c", "c"],
        ["a", "c", "b", "c", "c"],
      ],
      [["c"], ["c", "c", "c", "c"]],
    ],
    [
      list({
        prefixItems: [integer],
        contains: object({ id: integer }, { required: ["id"] }),
        minContains: 2,
      }),
      [[1, { id: 1 }, { id: 2 }]],
      [[1, { id: 1 }], []],
    ],
    [list({ contains: string, minContains: 0 }), [[], [1]], [1]],
    [
      list({ items: integer, contains: { multipleOf: 7 }, uniqueItems: true, minContains: 3 }),
      [[7, 14, 21]],
      [
        [7, 14],
        [7, 7, 7],
      ],
    ],
    [list({ contains: string, maxItems: 1 }), [["a"]], [[], [1], ["a", "b"]]],
  ],
  propertyNames: [
    [
      {
        type: "object",
        propertyNames: { pattern: "^[a-z]{2}$" },
        additionalProperties: string,
        minProperties: 2,
      },
      [{ de: "x", en: "y" }],
      [{ de: "x" }, { deu: "x", en: "y" }, { de: 1, en: "y" }],
    ],
    [
      { type: "object", propertyNames: { enum: ["a", "b"] }, additionalProperties: integer },
      [{}, { a: 1, b: 2 }],
      [{ c: 1 }],
    ],
    [{ type: "object", propertyNames: { maxLength: 3 } }, [{ abc: 1 }, {}], [{ abcd: 1 }]],
    [
      object({ long: string, b: string }, { propertyNames: { maxLength: 1 } }),
      [{ b: "x" }, {}],
      [{ long: "x" }],
    ],
  ],
};

function integer0(more: Tree): Tree {
  return { type: "integer", ...more };
}
