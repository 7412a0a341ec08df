import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  findRow,
} from "@st-v2/runtime";
import type { InventoryTemplateResponse, InventoryTemplatesListQuery } from "../types.js";

/**
 * Inventory templates of the Inventory API: 1 operation (`list`), and `find`, which calls one of them.
 */
export class InventoryTemplates extends Resource {
  /**
   * List inventory templates.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /inventory/v2/tenant/{tenant}/inventory-templates`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.inv.inventorytemplates:r`.
   *
   * @param query which inventory templates to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/InventoryTemplates_GetList
   * @example
   * ```ts
   * for await (const inventoryTemplate of inventory.inventoryTemplates.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(inventoryTemplate.id);
   * }
   * ```
   */
  list(
    query?: InventoryTemplatesListQuery | null,
    options?: ListOptions,
  ): PagePromise<InventoryTemplateResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * The inventory template with this id; `undefined` where there is none.
   *
   * The API reads no single inventory template: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the inventory template
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const inventoryTemplate = await inventory.inventoryTemplates.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<InventoryTemplateResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "InventoryTemplates_GetList",
  name: "inventory.inventoryTemplates.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/inventory-templates",
  query: {
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
