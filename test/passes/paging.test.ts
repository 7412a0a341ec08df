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
  [
    { kind: "none", joins: { item: { scalar: "string" }, isBare: true } },
    "a list with a cap and rows that are all of the answer",
    ["ids", "page"],
    { type: "array", items: { type: "string" } },
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

it.each<[size: number | undefined, what: string, parameter: object, row?: Parameters<typeof rowOf>[0]]>([
  [undefined, "nothing known", {}],
  [500, "what the table knows", {}, { largestPage: 500 }],
  [100, "a maximum before the table", { schema: { type: "integer", maximum: 100 } }, { largestPage: 500 }],
  [5000, "a text", { description: "Rows per page (50 by default, maximum 5,000)." }],
  [undefined, "a default alone", { description: "How many rows to answer (50 by default)." }],
  [undefined, "a maximum that is no size", { schema: { type: "integer", maximum: 2 ** 31 - 1 } }],
  [
    200,
    "the table's word on the operation",
    {},
    { largestPage: 500, paging: new Map([["Pets_Get", { size: 200 }]]) },
  ],
  [undefined, "none by the table", {}, { largestPage: 500, paging: new Map([["Pets_Get", { size: 0 }]]) }],
])("asks for %j rows a page: %s", (size, _, parameter, special = {}) => {
  const query = (name: string, more = {}) => ({ name, in: "query", schema: { type: "integer" }, ...more });
  const content = { "application/json": { schema: page } };
  const parameters = [query("page"), query("pageSize", parameter)];
  const get = { operationId: "Pets_Get", parameters, responses: { 200: { description: "", content } } };
  const row = rowOf(special);
  const { draft } = draftOf({ paths: { "/pets": { get } } }, row);
  const { domain } = rename(draft, row, settingsOf({}));
  const { paging } = domain.resources[0]?.operations[0] ?? {};
  expect(paging).toMatchObject({ kind: "page", first: 1 });
  expect((paging as { readonly size?: number }).size).toBe(size);
});
