import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
  findRow,
} from "@st-v2/runtime";
import { UPDATE_WAREHOUSE_REQUEST_KEYS } from "../body-keys.js";
import type {
  ModificationResponse,
  UpdateWarehouseRequest,
  WarehouseResponse,
  WarehousesListQuery,
} from "../types.js";

/**
 * Warehouses of the Inventory API: 2 operations (`list`, `update`), and `find`, which calls one of them.
 */
export class Warehouses extends Resource {
  /**
   * List warehouses.
   *
   * `ids` and `externalDataValues` take up to 50 values each in one call.
   *
   * `GET /inventory/v2/tenant/{tenant}/warehouses`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.inv.warehouses:r`.
   *
   * @param query which warehouses to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Warehouses_GetList
   * @example
   * ```ts
   * for await (const warehouse of inventory.warehouses.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(warehouse.id);
   * }
   * ```
   */
  list(query?: WarehousesListQuery | null, options?: ListOptions): PagePromise<WarehouseResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Update a warehouse.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/warehouses/{id}`
   *
   * Needs the scope `tn.inv.warehouses:w`.
   *
   * @param id id of the warehouse
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no warehouse has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Warehouses_Update
   * @example
   * ```ts
   * const warehouse = await inventory.warehouses.update(12, {
   *   externalData: {
   *     applicationGuid: "a52eacf8-7168-4ab5-a5f8-8c3afb7e683f",
   *     externalData: [{ key: "475-8638" }],
   *   },
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateWarehouseRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * The warehouse with this id; `undefined` where there is none.
   *
   * The API reads no single warehouse: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the warehouse
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const warehouse = await inventory.warehouses.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<WarehouseResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Warehouses_GetList",
  name: "inventory.warehouses.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/warehouses",
  query: {
    ids: "csv",
    active: "plain",
    externalDataApplicationGuid: "plain",
    externalDataKey: "plain",
    externalDataValues: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Warehouses_Update",
  name: "inventory.warehouses.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/warehouses/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_WAREHOUSE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
