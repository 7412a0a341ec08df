import {
  type ApiPromise,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { CREATE_RETURN_TYPE_REQUEST_KEYS, UPDATE_RETURN_TYPE_REQUEST_KEYS } from "../body-keys.js";
import type {
  CreateReturnTypeRequest,
  ListReturnTypesResponse,
  ModificationResponse,
  ReturnTypesListQuery,
  UpdateReturnTypeRequest,
} from "../types.js";

/**
 * Return types of the Inventory API: 3 operations (`list`, `create`, `update`).
 */
export class ReturnTypes extends Resource {
  /**
   * List return types.
   *
   * `GET /inventory/v2/tenant/{tenant}/return-types`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.inv.returntypes:r`.
   *
   * @param query which return types to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/ReturnTypes_GetList
   * @example
   * ```ts
   * for await (const returnType of inventory.returnTypes.list({ activeOnly: true })) {
   *   console.log(returnType.id);
   * }
   * ```
   */
  list(query: ReturnTypesListQuery, options?: ListOptions): PagePromise<ListReturnTypesResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a return type.
   *
   * `POST /inventory/v2/tenant/{tenant}/return-types`
   *
   * Needs the scope `tn.inv.returntypes:w`.
   *
   * @param body the return type to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/ReturnTypes_Create
   * @example
   * ```ts
   * const returnType = await inventory.returnTypes.create({
   *   name: "Special",
   *   automaticallyReceiveVendorCredit: true,
   *   includeInSalesTax: true,
   *   isDefault: false,
   *   isDefaultForConsignment: true,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateReturnTypeRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Update a return type.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/return-types/{id}`
   *
   * Needs the scope `tn.inv.returntypes:w`.
   *
   * @param id id of the return type
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no return type has this `id`.
   * @throws `ConflictError` 409: the state of the return type forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/ReturnTypes_Update
   * @example
   * ```ts
   * const returnType = await inventory.returnTypes.update(12, { id: 12 });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateReturnTypeRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ReturnTypes_GetList",
  name: "inventory.returnTypes.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/return-types",
  query: {
    activeOnly: "plain",
    name: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "ReturnTypes_Create",
  name: "inventory.returnTypes.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/return-types",
  body: "json",
  known: { check: checkKeys, keys: CREATE_RETURN_TYPE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "ReturnTypes_Update",
  name: "inventory.returnTypes.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/return-types/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_RETURN_TYPE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};
