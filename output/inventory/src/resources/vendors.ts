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
  dottedStyle,
} from "@st-v2/runtime";
import {
  CREATE_VENDOR_REQUEST_KEYS,
  CUSTOM_FIELD_UPDATE_REQUEST_KEYS,
  UPDATE_VENDOR_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateVendorRequest,
  CustomFieldTypeResponse,
  CustomFieldUpdateRequest,
  ModificationResponse,
  UpdateVendorRequest,
  VendorResponse,
  VendorsGetQuery,
  VendorsListCustomFieldTypesQuery,
  VendorsListQuery,
} from "../types.js";

/**
 * Vendors of the Inventory API: 6 operations (`list`, `create`, `get`, `update`, `listCustomFieldTypes`, `updateCustomFields`).
 */
export class Vendors extends Resource {
  /**
   * List vendors.
   *
   * `externalDataValues` takes up to 50 values in one call.
   *
   * Vendors cannot be filtered by name. (Reported by one user, not confirmed.)
   *
   * `GET /inventory/v2/tenant/{tenant}/vendors`
   *
   * A list: `for await` goes through all pages. More than 50 `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.inv.vendors:r`.
   *
   * @param query which vendors to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Vendors_GetList
   * @example
   * ```ts
   * for await (const vendor of inventory.vendors.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(vendor.id);
   * }
   * ```
   */
  list(query?: VendorsListQuery | null, options?: ListOptions): PagePromise<VendorResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a vendor.
   *
   * `POST /inventory/v2/tenant/{tenant}/vendors`
   *
   * Needs the scope `tn.inv.vendors:w`.
   *
   * @param body the vendor to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Vendors_Create
   * @example
   * ```ts
   * const vendor = await inventory.vendors.create({
   *   name: "Copperline Supply",
   *   active: true,
   *   isTruckReplenishment: false,
   *   taxRate: 0.065,
   *   restrictedMobileCreation: false,
   *   address: {
   *     street: "1861 Alder Street",
   *     unit: "Unit 18",
   *     city: "Boise",
   *     state: "ID",
   *     zip: "83776",
   *     country: "USA",
   *   },
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateVendorRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one vendor.
   *
   * `externalDataValues` takes up to 50 values in one call.
   *
   * `GET /inventory/v2/tenant/{tenant}/vendors/{id}`
   *
   * Needs the scope `tn.inv.vendors:r`.
   *
   * @param id id of the vendor
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no vendor has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Vendors_GetById
   * @example
   * ```ts
   * const vendor = await inventory.vendors.get(12);
   * ```
   */
  get(id: number, query?: VendorsGetQuery | null, options?: CallOptions): ApiPromise<VendorResponse> {
    return this.client.call<VendorResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Update a vendor.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/vendors/{id}`
   *
   * Needs the scope `tn.inv.vendors:w`.
   *
   * @param id id of the vendor
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no vendor has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Vendors_Update
   * @example
   * ```ts
   * const vendor = await inventory.vendors.update(12, { name: "Copperline Supply" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateVendorRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List the custom field types of vendors.
   *
   * `GET /inventory/v2/tenant/{tenant}/vendors/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.inv.vendors:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Vendors_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of inventory.vendors.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: VendorsListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Update the custom fields of vendors.
   *
   * A success has no body.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/vendors/custom-fields`
   *
   * Needs the scope `tn.inv.vendors:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/Vendors_UpdateCustomFields
   * @example
   * ```ts
   * await inventory.vendors.updateCustomFields({
   *   operations: [{ objectId: 35, customFields: [{ name: "Regular", value: "Regular" }] }],
   * });
   * ```
   */
  updateCustomFields<const Dry = undefined>(
    body: CustomFieldUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(UPDATE_CUSTOM_FIELDS_SPEC, { body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Vendors_GetList",
  name: "inventory.vendors.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/vendors",
  query: {
    ids: "repeat",
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
    "customField.Fields": { write: dottedStyle },
    "customField.Operator": "plain",
    sort: "plain",
  },
  caps: { externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 200 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Vendors_Create",
  name: "inventory.vendors.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/vendors",
  body: "json",
  known: { check: checkKeys, keys: CREATE_VENDOR_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Vendors_GetById",
  name: "inventory.vendors.get",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/vendors/{id}",
  query: { externalDataApplicationGuid: "plain", externalDataKey: "plain", externalDataValues: "csv" },
  caps: { externalDataValues: 50 },
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Vendors_Update",
  name: "inventory.vendors.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/vendors/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_VENDOR_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "Vendors_GetCustomFieldTypes",
  name: "inventory.vendors.listCustomFieldTypes",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/vendors/custom-fields",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const UPDATE_CUSTOM_FIELDS_SPEC: OperationSpec = {
  id: "Vendors_UpdateCustomFields",
  name: "inventory.vendors.updateCustomFields",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/vendors/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};
