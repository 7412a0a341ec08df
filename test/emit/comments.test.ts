/** Comments of types: the vendor's prose without its layout, nothing that the type says already. */
import { expect, it } from "vitest";
import { prose } from "../../generator/ground/text.ts";
import { printed } from "../passes/printed.ts";

const PROSE: readonly (readonly [given: string, want: string])[] = [
  ["Applies sorting:\\\n     Available fields are: Id\\\n", "Applies sorting:\nAvailable fields are: Id"],
  ["One\\\r\n\r\nTwo", "One\n\nTwo"],
  ["One<br/>Two<BR>\nThree", "One\nTwo\nThree"],
  ["Wrapped\n    here", "Wrapped\nhere"],
  ["Either\n  - this\n    or\n  - that", "Either\n  - this\nor\n  - that"],
  ["Sent:\n\n    { id: 1 }", "Sent:\n\n    { id: 1 }"],
  ["@internal\n- @x, mail@example.com", "\\@internal\n- \\@x, mail@example.com"],
  ["```\na \\\n    b\n```\nc \\", "```\na \\\n    b\n```\nc"],
];

it.each(PROSE)("%j", (given, want) => {
  expect(prose(given)).toBe(want);
});

const S = { type: "string" };
const FIELDS: Readonly<Record<string, readonly [schema: object, want: string]>> = {
  whole: [{ type: "integer", format: "int64" }, ""],
  time: [{ ...S, format: "date-time" }, ""],
  day: [{ ...S, format: "date" }, "/** Format: date */"],
  kind: [{ enum: ["a", "b"] }, ""],
  lines: [{ ...S, description: "One.\\\n     Two." }, "/** * One. * Two. */"],
  old: [{ ...S, deprecated: true }, "/** @deprecated */"],
  batch: [
    { ...S, description: "A key.", deprecated: true, "x-deprecatedMessage": "Use `id`\ninstead." },
    "/** * A key. * @deprecated Use `id` instead. */",
  ],
};

it("says of a field what its type does not", () => {
  const properties = Object.fromEntries(Object.entries(FIELDS).map(([name, [schema]]) => [name, schema]));
  const text = printed({ A: { type: "object", properties, required: Object.keys(FIELDS) } }, { sent: ["A"] });
  const found = Object.keys(FIELDS).map((name) => {
    const [, comment = ""] =
      new RegExp(`((?:\\/\\*\\*(?:(?!\\*\\/)[^])*\\*\\/\\s*)?)\\n? *${name}: `).exec(text) ?? [];
    return [name, comment.replace(/\s+/g, " ").trim()];
  });
  expect(Object.fromEntries(found)).toEqual(
    Object.fromEntries(Object.entries(FIELDS).map(([name, [, want]]) => [name, want])),
  );
});
