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
import { CREATE_TRUCK_REQUEST_KEYS, UPDATE_TRUCK_REQUEST_KEYS } from "../body-keys.js";
import type {
  CreateTruckRequest,
  ModificationResponse,
  TruckResponse,
  TrucksListQuery,
  UpdateTruckRequest,
} from "../types.js";

/**
 * Trucks of the Inventory API: 3 operations (`list`, `create`, `update`), and `find`, which calls one of them.
 */
export class Trucks extends Resource {
  /**
   * List trucks.
   *
   * `ids` and `externalDataValues` take up to 50 values each in one call.
   *
   * `GET /inventory/v2/tenant/{tenant}/trucks`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.inv.trucks:r`.
   *
   * @param query which trucks to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Trucks_GetList
   * @example
   * ```ts
   * for await (const truck of inventory.trucks.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(truck.id);
   * }
   * ```
   */
  list(query?: TrucksListQuery | null, options?: ListOptions): PagePromise<TruckResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a truck.
   *
   * `POST /inventory/v2/tenant/{tenant}/trucks`
   *
   * Needs the scope `tn.inv.trucks:w`.
   *
   * @param body the truck to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Trucks_Create
   * @example
   * ```ts
   * const truck = await inventory.trucks.create({ name: "Plumbing Repair", warehouseId: 12 });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateTruckRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Update a truck.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/trucks/{id}`
   *
   * Needs the scope `tn.inv.trucks:w`.
   *
   * @param id id of the truck
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no truck has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Trucks_Update
   * @example
   * ```ts
   * const truck = await inventory.trucks.update(12, { name: "Plumbing Repair" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateTruckRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * The truck with this id; `undefined` where there is none.
   *
   * The API reads no single truck: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the truck
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const truck = await inventory.trucks.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<TruckResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Trucks_GetList",
  name: "inventory.trucks.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/trucks",
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

const CREATE_SPEC: OperationSpec = {
  id: "Trucks_Create",
  name: "inventory.trucks.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/trucks",
  body: "json",
  known: { check: checkKeys, keys: CREATE_TRUCK_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Trucks_Update",
  name: "inventory.trucks.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/trucks/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_TRUCK_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
