/** Data written the way prettier writes it: given data, want prettier to change nothing. */
import { format } from "prettier";
import { expect, it } from "vitest";
import { type Data, literal } from "../../generator/emit/literal.ts";
import { WIDTH } from "../../generator/emit/layout.ts";

const long = (length: number) => "x".repeat(length);

it.each<[string, Data]>([
  ["what fits stands on one line", { a: 1, b: ["x", true, null], c: {}, d: [] }],
  ["the last line that fits and the first that does not", [{ k: long(95) }, [long(105)], [long(106)]]],
  [
    "lists of lists are broken",
    {
      a: [
        [1, 2],
        [3, 4],
      ],
      b: [[1], [2]],
      c: [[1, 2]],
    },
  ],
  [
    "lists of objects are broken",
    [
      { a: 1, b: 2 },
      { a: 1, b: 2 },
    ],
  ],
  [
    "an object around something broken is broken",
    {
      a: {
        b: [
          ["x", 1],
          ["y", 2],
        ],
      },
    },
  ],
  ["numbers fill their lines", { a: Array.from({ length: 80 }, (_, i) => i * 37) }],
  ["keys and quotes", { "a-b": 'say "hi"', "1": "it's", __proto: "\n" }],
  [
    "a text that is too long goes below a key that is not too short",
    { pattern: long(120), format: long(120), other: long(120), path: long(120) },
  ],
])("%s", async (_what, data) => {
  const text = `export const data = ${literal(data, { indent: 0, column: 20 })};\n`;
  expect(text).toBe(await format(text, { parser: "typescript", printWidth: WIDTH }));
});
