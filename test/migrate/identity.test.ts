/** What did not change is said not to have changed: a set of documents against itself, and names that stayed in what was renamed around them. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { migrate } from "../../generator/migrate/run.ts";
import type { Row } from "../../generator/migrate/rows.ts";
import { runMigration } from "../../generator/migrate/run.ts";

const text = { type: "string" };
const number = { type: "integer" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (name: string) => ({ type: "array", items: ref(name) });
const json = (schema: object) => ({ content: { "application/json": { schema } } });

/** An API in miniature, with what makes a thing hard to find again: dots in names, models that are sent only, envelopes. */
function shop(names: { readonly order: string; readonly draft: string; readonly page: string }) {
  const object = (properties: object) => ({ type: "object", properties });
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Shop", version: "1" },
    servers: [{ url: "https://shop.example/shop/v2" }],
    paths: {
      "/orders": {
        get: {
          operationId: "Orders_GetList",
          parameters: ["filter.status", "page", "pageSize"].map((name) => ({
            name,
            in: "query",
            schema: text,
          })),
          responses: { 200: { description: "Orders.", ...json(ref(names.page)) } },
        },
        post: {
          operationId: "Orders_Create",
          requestBody: json(ref(names.draft)),
          responses: { 204: { description: "Taken." } },
        },
      },
      "/orders/{id}/tags": {
        put: {
          operationId: "Orders_Tag",
          parameters: [
            { name: "id", in: "path", required: true, schema: number },
            { name: "id", in: "query", schema: text },
          ],
          requestBody: json(list("Label")),
          responses: { 204: { description: "Taken." } },
        },
      },
    },
    components: {
      schemas: {
        [names.order]: object({
          id: number,
          "gift.message": text,
          "gift.wrapping": ref("Wrapping"),
          lines: list("Line"),
        }),
        Wrapping: object({ "paper.colour": text, ribbon: text }),
        Line: object({ sku: text, "price.net": number, "price.gross": number }),
        [names.draft]: object({ voucher: text, "gift.message": text, remarks: list("Remark") }),
        Remark: object({ "text.plain": text, author: text }),
        Label: object({ "label.name": text }),
        [names.page]: object({
          page: number,
          pageSize: number,
          hasMore: { type: "boolean" },
          data: list(names.order),
        }),
      },
    },
  });
}

const SHOP = shop({ order: "Order", draft: "OrderDraft", page: "Page_Of_Order" });
const RENAMED = shop({
  order: "OrderResponse",
  draft: "OrderCreateRequest",
  page: "PagedResult_Of_OrderResponse",
});

function rowsOf(from: string, to: string): readonly Row[] {
  const { report, diagnostics } = runMigration({
    from: [{ path: "shop.json", text: from }],
    to: [{ path: "shop.json", text: to }],
    pins: [],
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return report?.rows ?? [];
}

/** Rows that say anything but: it is where it was. */
function changed(rows: readonly Row[]): string[] {
  return rows
    .filter(({ kind, v1, fate, band, targets: [target] }) => {
      const isThere =
        kind === "webhook" ||
        (target !== undefined &&
          (target.field ?? "") === v1.field &&
          (kind === "field" ? target.schema === v1.object : target.operation === v1.operation));
      return !isThere || fate.join() !== "same" || band !== "high";
    })
    .map(({ kind, v1, fate, targets }) =>
      [kind, v1.operation, v1.object, v1.field, fate, targets[0]?.schema, targets[0]?.field].join(" "),
    );
}

describe("a set of documents against itself", () => {
  const folder = new URL("../../specs/v2/", import.meta.url);
  const { domains } = analyse({
    documents: readdirSync(folder).map((path) => ({
      path,
      text: readFileSync(new URL(path, folder), "utf8"),
    })),
  });

  it.each(domains.map((domain) => [domain.id, domain] as const))("%s is the same", (_id, domain) => {
    const { rows } = migrate({ from: [domain], to: [domain] });
    expect(rows.length).toBeGreaterThan(3);
    expect(changed(rows)).toEqual([]);
  });

  it("is the same with all domains at once", () => {
    const { rows } = migrate({ from: domains, to: domains });
    expect(rows.length).toBeGreaterThan(13_000);
    expect(changed(rows)).toEqual([]);
  });

  it("is the same with dots in names, models that are only sent, and envelopes", () => {
    expect(changed(rowsOf(SHOP, SHOP))).toEqual([]);
  });
});

describe("names that stayed in schemas that were renamed", () => {
  const rows = rowsOf(SHOP, RENAMED);
  const rowOf = (object: string, field: string) =>
    rows.find(({ kind, v1 }) => kind === "field" && v1.object === object && v1.field === field);

  it.each([
    // object, field → schema, call
    [
      "Order",
      "gift.message",
      "OrderResponse",
      `(await st.shop.orders.list().toArray()).find((item) => item.id === id)?.["gift.message"]`,
    ],
    [
      "Wrapping",
      "paper.colour",
      "Wrapping",
      `(await st.shop.orders.list().toArray()).find((item) => item.id === id)?.["gift.wrapping"]?.["paper.colour"]`,
    ],
    [
      "Line",
      "price.net",
      "Line",
      `((await st.shop.orders.list().toArray()).find((item) => item.id === id)?.lines ?? []).map((item) => item["price.net"])`,
    ],
    ["OrderDraft", "voucher", "OrderCreateRequest", 'await st.shop.orders.create({ voucher: "voucher" })'],
    [
      "OrderDraft",
      "gift.message",
      "OrderCreateRequest",
      `await st.shop.orders.create({ "gift.message": "gift.message" })`,
    ],
    [
      "Remark",
      "text.plain",
      "Remark",
      `await st.shop.orders.create({ remarks: [{ "text.plain": "text.plain" }] })`,
    ],
    ["Label", "label.name", "Label", `await st.shop.orders.tag(id, [{ "label.name": "label.name" }])`],
    ["Page_Of_Order", "hasMore", "PagedResult_Of_OrderResponse", "(await st.shop.orders.list()).hasMore"],
  ])("%s.%s is the same in %s", (object, field, schema, code) => {
    const row = rowOf(object, field);
    expect(row?.fate).toEqual(["same"]);
    expect(row?.targets).toMatchObject([{ schema, field, via: { code } }]);
  });

  it("are all found", () => {
    expect(
      rows.filter(({ fate }) => fate.join() !== "same").map(({ v1 }) => `${v1.object}.${v1.field}`),
    ).toEqual([]);
  });
});

it("a field that was sent only and is gone is not said to be in an answer of that name", () => {
  const without = JSON.parse(SHOP) as {
    components: { schemas: Record<string, { properties: Record<string, unknown> }> };
  };
  delete without.components.schemas.OrderDraft?.properties["gift.message"];
  const row = rowsOf(SHOP, JSON.stringify(without)).find(
    ({ kind, v1 }) => kind === "field" && v1.object === "OrderDraft" && v1.field === "gift.message",
  );
  expect(row).toMatchObject({ fate: ["removed"], targets: [] });
  expect(row?.reason).toBe("Neither OrderDraft of shop nor any other request has a field like this.");
});
