/** How a query parameter is written into the URL, from what its document says and does not say. */
import { expect, it } from "vitest";
import type { QueryParameter } from "../../generator/model/ir.ts";
import { draftOf, rowOf } from "./support.ts";

const S = { type: "string" };
const list = (items: object) => ({ type: "array", items });
const object = { type: "object", properties: { a: S } };

it.each<[want: Partial<QueryParameter>, parameter: object]>([
  [{ style: "plain" }, { name: "q", schema: S }],
  [{ style: "plain" }, { name: "status", schema: { enum: ["a"] } }],
  [{ style: "csv" }, { name: "statuses", schema: { enum: ["a"] }, "x-comma-separated": true }],
  [
    { style: "csv", maxItems: 50 },
    { name: "ids", schema: S },
  ],
  [
    { style: "csv", maxItems: 20 },
    { name: "ids", schema: S, "x-max-items": 20 },
  ],
  [
    { style: "csv", maxItems: 50 },
    { name: "customerIds", schema: S },
  ],
  [{ style: "csv" }, { name: "tags", schema: S, "x-comma-separated": true }],
  [{ style: "plain" }, { name: "bids", schema: S }],
  [
    { style: "csv", maxItems: 50 },
    { name: "dataValues", schema: S, description: "Perform lookup by data values (maximum 50)" },
  ],
  [{ style: "plain" }, { name: "dataValue", schema: S, description: "One value, maximum 50" }],
  [
    { style: "plain" },
    { name: "dataValues", schema: S, description: "Text of values, maximum 50 characters" },
  ],
  [{ style: "date-time" }, { name: "createdOnOrAfter", schema: { ...S, format: "date-time" } }],
  [{ style: "date" }, { name: "day", schema: { ...S, format: "date" } }],
  [{ style: "repeat" }, { name: "ids", schema: list(S) }],
  [{ style: "csv" }, { name: "tags", schema: list(S), explode: false }],
  [{ style: "csv" }, { name: "tags", schema: list(S), style: "form", explode: false }],
  [{ style: { codec: "space" } }, { name: "tags", schema: list(S), style: "spaceDelimited" }],
  [{ style: { codec: "pipe" } }, { name: "tags", schema: list(S), style: "pipeDelimited" }],
  [{ style: "repeat" }, { name: "tags", schema: list(S), style: "pipeDelimited", explode: true }],
  [{ style: { codec: "form", explode: true } }, { name: "filter", schema: object, style: "form" }],
  [{ style: { codec: "form" } }, { name: "filter", schema: object, explode: false }],
  [
    { style: { codec: "form", explode: true, date: true } },
    { name: "days", schema: list({ ...S, format: "date" }) },
  ],
  [
    { style: { codec: "form", explode: true, moment: true } },
    { name: "times", schema: list({ ...S, format: "date-time" }) },
  ],
  [
    { style: "date-time" },
    { name: "at", schema: { anyOf: [{ ...S, format: "date-time" }, { type: "null" }] } },
  ],
  [
    { style: { codec: "form", explode: true, reserved: true } },
    { name: "q", schema: S, allowReserved: true },
  ],
  [{ style: { codec: "json" } }, { name: "q", content: { "application/json": { schema: object } } }],
  [{ style: "indexed" }, { name: "rows", schema: list(object) }],
  [{ style: "dotted" }, { name: "filter", schema: object }],
  [{ style: { codec: "deep" } }, { name: "filter", schema: object, style: "deepObject" }],
  [
    { sort: true, sortFields: ["Id", "Name"] },
    { name: "sort", schema: S, "x-sort-fields": ["Id", "Name"] },
  ],
  [{ sort: false }, { name: "sort", schema: list(S) }],
])("%j for %j", (want, parameter) => {
  expect(queryOf(parameter)).toMatchObject(want);
});

it("a row of the table takes names into the id lists and out of them", () => {
  const row = rowOf({ isIdList: (name) => name === "numbers" });
  expect(queryOf({ name: "numbers", schema: S }, row)).toMatchObject({ style: "csv" });
  expect(queryOf({ name: "ids", schema: S }, row)).toMatchObject({ style: "plain" });
});

it("path parameters come in the order of the path, without the tenant; what is not declared is text", () => {
  const parameter = (name: string) => ({ name, in: "path", required: true, schema: S });
  const parameters = ["b", "tenant", "a", "unused"].map(parameter);
  const { draft, diagnostics } = draftOf({
    paths: {
      "/tenant/{tenant}/{a}/{b}/{a}/{c}": {
        get: { operationId: "X_Get", parameters, responses: { 204: {} } },
      },
    },
  });
  expect(draft.operations[0]?.pathParameters).toMatchObject([
    { source: "a" },
    { source: "b" },
    { source: "c", type: { kind: "scalar", scalar: "string" } },
  ]);
  expect(diagnostics.map((found) => found.code)).toEqual([
    "path-parameter-unused",
    "path-parameter-undeclared",
  ]);
});

it("headers and cookies are typed, but for those that clients or platforms set", () => {
  const parameter = (name: string, place = "header", more = {}) => ({ name, in: place, schema: S, ...more });
  const { draft, diagnostics } = draftOf({
    paths: {
      "/x": {
        parameters: [parameter("X-Mode")],
        get: {
          operationId: "X_Get",
          parameters: [
            parameter("x-mode", "header", { required: true }),
            parameter("session", "cookie"),
            ...["Authorization", "ST-App-Key", "accept", "Content-Length"].map((name) => parameter(name)),
          ],
          responses: { 204: {} },
        },
      },
    },
  });
  expect(draft.operations[0]?.headers).toMatchObject([
    { source: "x-mode", in: "header", required: true, at: "/paths/~1x/get/parameters/0" },
    { source: "session", in: "cookie", required: false, style: { codec: "form", explode: true } },
  ]);
  expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    expect.stringMatching(/^info The header parameter Authorization is ignored/),
    expect.stringMatching(/^info The header parameter accept is ignored/),
    expect.stringMatching(/^warning The header Content-Length/),
  ]);
});

it.each<[place: string, parameter: object, told: string]>([
  ["query", { style: "matrix", schema: list(S) }, 'The style "matrix" of the query parameter p'],
  ["query", { style: 7, schema: S }, "The style 7 of the query parameter p"],
  ["query", { style: "deepObject", schema: list(S) }, 'The style "deepObject" of the query parameter p'],
  ["query", { style: "form", schema: list(object) }, "What is inside of the query parameter p"],
  ["header", { style: "form", schema: S }, 'The style "form" of the header parameter p'],
  ["path", { allowReserved: true, schema: S }, "allowReserved of the path parameter p"],
  [
    "query",
    { content: { "application/xml": { schema: S } } },
    "The content application/xml of the parameter p",
  ],
  ["query", { allowEmptyValue: true, schema: S }, "The keyword allowEmptyValue is ignored"],
])("%s parameter %j is told", (place, parameter, told) => {
  const operation = { operationId: "X_Get", responses: { 204: {} } };
  const parameters = [{ name: "p", in: place, required: true, ...parameter }];
  const { diagnostics } = draftOf({ paths: { "/x/{p}": { get: { ...operation, parameters } } } });
  expect(diagnostics.map(({ message }) => message)).toContainEqual(expect.stringContaining(told));
});

it("takes reserved characters in paths since OpenAPI 3.2", () => {
  const parameters = [{ name: "p", in: "path", required: true, allowReserved: true, schema: S }];
  const operation = { operationId: "X_Get", parameters, responses: { 204: {} } };
  const { draft } = draftOf({ openapi: "3.2.0", paths: { "/x/{p}": { get: operation } } });
  expect(draft.operations[0]?.pathParameters[0]?.style).toEqual({ codec: "simple", reserved: true });
});

function queryOf(parameter: object, row = rowOf()): QueryParameter | undefined {
  const operation = {
    operationId: "X_Get",
    parameters: [{ in: "query", ...parameter }],
    responses: { 204: {} },
  };
  return draftOf({ paths: { "/x": { get: operation } } }, row).draft.operations[0]?.queryParameters[0];
}
