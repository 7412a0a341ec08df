/** Data written the way prettier writes it: given data, want prettier to change nothing. */
import { format } from "prettier";
import { expect, it } from "vitest";
import { print } from "../../generator/emit/code/doc.ts";
import { type Data, data } from "../../generator/emit/code/expression.ts";
import { constant } from "../../generator/emit/code/statement.ts";
import { CODE } from "../../generator/emit/style.ts";

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
  [
    "keys that are too long have what is not broken below them",
    {
      [long(104)]: {},
      [long(105)]: null,
      [long(106)]: { a: -1 },
      [long(120)]: 1,
      [long(110)]: [],
      b: long(120),
    },
  ],
  ["numbers in their own words", [1e21, 1e-7, -0.5, 12345678901234567890, -1e100]],
  [
    "letters of other scripts are wide",
    [{ 名前: "日本語".repeat(17), größe: "日本語".repeat(16) + "ab" }, ["👍".repeat(52)]],
  ],
  ["what cannot be seen", { "a\u200b": "\u202e", "\u3164": "❤️", "\u2028": "\ufeff" }],
])("%s", async (_what, value) => {
  const text = `${print(constant("export const data", data(value)), CODE)}\n`;
  expect(text).toBe(await format(text, { parser: "typescript", printWidth: CODE.width }));
});
