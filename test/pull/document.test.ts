/** What the portal sends becomes the text that is kept. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layOut, receive } from "../../generator/portal/document.ts";
import { bundledDocuments } from "../inputs/documents.ts";

describe("layout", () => {
  it("keeps order and spelling of keys, numbers and escapes, doubles included", () => {
    const text = `{"b":1.0,"a":[9223372036854775807,1e3,-0],"200":{},"10":[ ],"__proto__":"\\u00e9\\"{,","b":[[],{"x":null}]}`;
    expect(layOut(text)).toMatchInlineSnapshot(`
      "{
        "b": 1.0,
        "a": [
          9223372036854775807,
          1e3,
          -0
        ],
        "200": {},
        "10": [],
        "__proto__": "\\u00e9\\"{,",
        "b": [
          [],
          {
            "x": null
          }
        ]
      }
      "
    `);
  });

  it("is what JSON.stringify writes, however it was laid out before, and stays as it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const want = `${JSON.stringify(value, null, 2)}\n`;
        expect(layOut(JSON.stringify(value))).toBe(want);
        expect(layOut(want)).toBe(want);
        const wide = JSON.stringify(value, null, "\t ").replaceAll("\n", " \r\n");
        expect(layOut(wide)).toBe(want);
      }),
    );
    for (const { text } of bundledDocuments()) {
      expect(layOut(JSON.stringify(JSON.parse(text)))).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });

  it("leaves alone what is nested like no document", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(layOut(deep)).toBe(deep);
  });
});

describe("an answer", () => {
  const JSON_TYPE = "application/json";
  it.each([
    { what: "JSON", body: '{"a":1}', type: JSON_TYPE, want: { format: "json", text: '{\n  "a": 1\n}\n' } },
    { what: "JSON that says it is text", body: '{"a":1}', type: "text/plain", want: { format: "json" } },
    {
      what: "JSON with a byte order mark",
      body: '\uFEFF{"a":1}',
      type: JSON_TYPE,
      want: { text: '{\n  "a": 1\n}\n' },
    },
    { what: "cut JSON", body: '{"a":', type: JSON_TYPE, want: { format: "json", text: '{"a":' } },
    {
      what: "YAML",
      body: "a:   1 # one\n",
      type: "application/yaml",
      want: { format: "yaml", text: "a:   1 # one\n" },
    },
    { what: "YAML in braces", body: "{a: 1}", type: "text/yaml", want: { format: "yaml" } },
    { what: "a page", body: "<!doctype html><p>soon", type: JSON_TYPE, want: /web page/ },
    { what: "what says it is a page", body: "back soon", type: "text/html", want: /web page/ },
    { what: "nothing", body: " \n", type: JSON_TYPE, want: /empty/ },
    { what: "bytes", body: Buffer.from([0x7b, 0xff, 0x80]), type: JSON_TYPE, want: /UTF-8/ },
  ])("$what", ({ body, type, want }) => {
    const found = receive({ bytes: Buffer.from(body), contentType: type }, "https://portal.example/x");
    if (want instanceof RegExp) {
      expect(found).toMatchObject({
        kind: "fault",
        diagnostic: { code: "portal-answer-invalid", message: expect.stringMatching(want) },
      });
    } else expect(found).toMatchObject({ kind: "text", ...want });
  });
});
