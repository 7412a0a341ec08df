/** Lists and feeds are known by their parameters and the shape of their answer. */
import { expect, it } from "vitest";
import { rename } from "../../generator/pass/rename.ts";
import { draftOf, rowOf } from "./support.ts";
import { settingsOf } from "../../generator/model/settings.ts";

const page = envelope("page", "hasMore");
const feed = envelope("continueFrom");

it.each<
  [
    want: object,
    what: string,
    parameters: readonly string[],
    answer: object,
    row?: Parameters<typeof rowOf>[0],
  ]
>([
  [{ kind: "page", first: 1 }, "page and envelope", ["page"], page],
  [
    { kind: "none", joins: { item: { kind: "scalar", scalar: "integer" } } },
    "a list with a cap and an envelope, without a page parameter",
    ["ids"],
    page,
  ],
  [{ kind: "page" }, "an envelope made of two", ["page"], { allOf: [envelope("page"), envelope("hasMore")] }],
  [{ kind: "feed" }, "from and envelope", ["from"], feed],
  [{ kind: "none" }, "an envelope without a page parameter", [], page],
  [
    { kind: "none" },
    "a page parameter and another answer",
    ["page"],
    { type: "array", items: { type: "string" } },
  ],
  [{ kind: "none" }, "a page parameter and rows only", ["page"], envelope()],
  [{ kind: "none" }, "continueFrom without from", [], feed],
  [
    { kind: "page", first: 0 },
    "a first page of the table",
    ["page"],
    page,
    { paging: new Map([["Pets_Get", { first: 0 }]]) },
  ],
  [
    { kind: "none" },
    "an exception of the table",
    ["page"],
    page,
    { paging: new Map([["Pets_Get", { kind: "none" }]]) },
  ],
])("%j: %s", (want, _, parameters, answer, special = {}) => {
  const row = rowOf(special);
  const { draft } = draftOf(
    {
      paths: {
        "/pets": {
          get: {
            operationId: "Pets_Get",
            parameters: parameters.map((name) => ({ name, in: "query", schema: { type: "string" } })),
            responses: {
              200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Answer" } } } },
            },
          },
        },
      },
      components: { schemas: { Answer: answer } },
    },
    row,
  );
  const { domain } = rename(draft, row, settingsOf({}));
  expect(domain.resources[0]?.operations[0]?.paging).toMatchObject(want);
});

function envelope(...fields: readonly string[]): object {
  const properties = Object.fromEntries(fields.map((name) => [name, { type: "string" }]));
  return {
    type: "object",
    properties: { ...properties, data: { type: "array", items: { type: "integer" } } },
  };
}
