/** `find(id)`: which resources have it, what it asks for, and what it takes for the row. */
import { afterAll, beforeEach, expect, it } from "vitest";
import { rename } from "../../generator/pass/rename.ts";
import { finderOf } from "../../generator/emit/find.ts";
import { settingsOf } from "../../generator/model/settings.ts";
import { ResponseParseError, findRow, UsageError } from "../../generator/runtime/index.ts";
import { draftOf, rowOf } from "../passes/support.ts";
import { clientOf, failure, json, LIST, startServer } from "../runtime/support.ts";

const item = { type: "object", properties: { id: { type: "integer" }, name: { type: "string" } } };

/** What a resource of pets finds, whose document has these paths. */
function found(paths: object, components: object = {}) {
  const row = rowOf({});
  const { draft } = draftOf({ paths, components }, row);
  const { domain } = rename(draft, row, settingsOf({}));
  const resource = domain.resources.find(({ name }) => name === "pets");
  return resource && finderOf(domain, resource, { unfiltered: { active: "Any" } });
}

function answering(schema: object, parameters: readonly object[] = []): object {
  const content = { "application/json": { schema } };
  return { tags: ["Pets"], parameters, responses: { 200: { description: "", content } } };
}

function page(rows: object): object {
  const properties = {
    page: { type: "integer" },
    hasMore: { type: "boolean" },
    data: { type: "array", items: rows },
  };
  return { type: "object", properties };
}

const inQuery = (name: string, more: object = {}) => ({
  name,
  in: "query",
  schema: { type: "string" },
  ...more,
});
const list = (parameters: readonly object[], rows: object = item, operationId = "Pets_GetList") => ({
  "/pets": { get: { operationId, ...answering(page(rows), [inQuery("page"), ...parameters]) } },
});
const get = (path: string, operationId: string) => ({
  [path]: {
    get: {
      operationId,
      ...answering(item, [{ name: "id", in: "path", required: true, schema: { type: "integer" } }]),
    },
  },
});
const search = { "/pets/find": { post: { operationId: "Pets_Find", ...answering(item) } } };
const active = inQuery("active", { schema: { type: "string", enum: ["True", "False", "Any"] } });

it.each<[string, object, readonly (readonly string[])[] | undefined]>([
  ["a list that takes ids", list([inQuery("ids")]), []],
  ["ids as a list", list([inQuery("ids", { schema: { type: "array", items: { type: "integer" } } })]), []],
  ["a filter that hides rows", list([inQuery("ids"), active]), [["active", "Any"]]],
  ["a filter of that name that does not", list([inQuery("ids"), inQuery("active")]), []],
  ["an item that can be read", { ...list([inQuery("ids")]), ...get("/pets/{id}", "Pets_Get") }, undefined],
  [
    "an item that another resource reads",
    { ...list([inQuery("ids")]), ...get("/pets/{id}", "Animals_One") },
    undefined,
  ],
  ["an operation of that name", { ...list([inQuery("ids")]), ...search }, undefined],
  ["another required filter", list([inQuery("ids"), inQuery("shop", { required: true })]), undefined],
  ["no ids", list([inQuery("idsOfOwners")]), undefined],
  [
    "rows without ids",
    list([inQuery("ids")], { type: "object", properties: { name: { type: "string" } } }),
    undefined,
  ],
])("%s", (_what, paths, lifted) => {
  expect(found(paths)?.lifted).toEqual(lifted);
});

const server = await startServer();
afterAll(() => server.close());
beforeEach(() => {
  server.seen.length = 0;
});

it.each<[string, unknown, object | undefined]>([
  ["the row", { data: [{ id: 8 }, { id: 7, name: "Ann" }] }, { id: 7, name: "Ann" }],
  ["nothing where there is none", { data: [] }, undefined],
  ["no stranger where the filter was ignored", { data: [{ id: 8 }, { id: 77 }, null] }, undefined],
])("gives %s", async (_what, body, want) => {
  server.handle((_request, response) => json(response, 200, body));
  const row = findRow(clientOf(server), LIST, { id: 7, query: { ids: [7] } });
  expect(await row).toEqual(want);
  expect((await row.withResponse()).response.status).toBe(200);
  expect(server.seen.map(({ url }) => url)).toEqual(["/test/v2/tenant/42/things?ids=7"]);
});

it("does not take an answer without rows for a row that is not there", async () => {
  server.handle((_request, response) => json(response, 200, null));
  const row = findRow(clientOf(server), LIST, { id: 7, query: { ids: [7] } });
  expect(await failure(row)).toBeInstanceOf(ResponseParseError);
});

it.each([[undefined], [""], [Number.NaN], [[1, 2]]])(
  "of %j asks for nothing: it would be everything",
  async (id) => {
    expect(await failure(findRow(clientOf(server), LIST, { id, query: { ids: [id] } }))).toBeInstanceOf(
      UsageError,
    );
    expect(server.seen).toEqual([]);
  },
);
