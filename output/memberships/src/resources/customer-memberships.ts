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
} from "@st-v2/runtime";
import {
  CUSTOMER_MEMBERSHIP_UPDATE_REQUEST_KEYS,
  MEMBERSHIP_SALE_INVOICE_CREATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CustomFieldTypeResponse,
  CustomerMembershipResponse,
  CustomerMembershipStatusChangeItemResponse,
  CustomerMembershipUpdateRequest,
  CustomerMembershipsListCustomFieldsQuery,
  CustomerMembershipsListQuery,
  MembershipSaleInvoiceCreateRequest,
  MembershipSaleInvoiceCreateResponse,
  ModificationResponse,
} from "../types.js";

/**
 * Customer memberships of the Memberships API: 6 operations (`list`, `listCustomFields`, `get`, `update`, `listStatusChanges`, `create`).
 */
export class CustomerMemberships extends Resource {
  /**
   * List memberships.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /memberships/v2/tenant/{tenant}/memberships`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `customerIds` are fetched in several calls.
   * Needs the scope `tn.mem.memberships:r`.
   *
   * @param query which memberships to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/CustomerMemberships_GetList
   * @example
   * ```ts
   * for await (const membership of memberships.customerMemberships.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(membership.id);
   * }
   * ```
   */
  list(
    query?: CustomerMembershipsListQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomerMembershipResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the custom field types of memberships.
   *
   * `GET /memberships/v2/tenant/{tenant}/memberships/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.mem.memberships:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/CustomerMemberships_GetCustomFields
   * @example
   * ```ts
   * for await (const customField of memberships.customerMemberships.listCustomFields({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFields(
    query?: CustomerMembershipsListCustomFieldsQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELDS_SPEC, { query, options });
  }

  /**
   * Get one membership.
   *
   * `GET /memberships/v2/tenant/{tenant}/memberships/{id}`
   *
   * Needs the scope `tn.mem.memberships:r`.
   *
   * @param id id of the membership
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no membership has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/CustomerMemberships_Get
   * @example
   * ```ts
   * const membership = await memberships.customerMemberships.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<CustomerMembershipResponse> {
    return this.client.call<CustomerMembershipResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a membership.
   *
   * `PATCH /memberships/v2/tenant/{tenant}/memberships/{id}`
   *
   * Needs the scope `tn.mem.memberships:w`.
   *
   * @param id id of the membership
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no membership has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/CustomerMemberships_Update
   * @example
   * ```ts
   * const membership = await memberships.customerMemberships.update(12, { memo: "Agreed by phone" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: CustomerMembershipUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List the status changes of a membership.
   *
   * The answer is a bare array.
   *
   * `GET /memberships/v2/tenant/{tenant}/memberships/{id}/status-changes`
   *
   * Needs the scope `tn.mem.memberships:r`.
   *
   * @param id id of the membership
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no membership has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/CustomerMemberships_GetStatusChanges
   * @example
   * ```ts
   * const statusChanges = await memberships.customerMemberships.listStatusChanges(12);
   * ```
   */
  listStatusChanges(
    id: number,
    options?: CallOptions,
  ): ApiPromise<CustomerMembershipStatusChangeItemResponse[]> {
    return this.client.call<CustomerMembershipStatusChangeItemResponse[]>(LIST_STATUS_CHANGES_SPEC, {
      path: [id],
      options,
    });
  }

  /**
   * Create the invoice of a membership sale.
   *
   * Selling a membership creates an invoice; the answer names both.
   *
   * `POST /memberships/v2/tenant/{tenant}/memberships/sale`
   *
   * Needs the scope `tn.mem.memberships:w`.
   *
   * @param body the sale to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/CustomerMemberships_Create
   * @example
   * ```ts
   * const sale = await memberships.customerMemberships.create({
   *   customerId: 12,
   *   businessUnitId: 12,
   *   saleTaskId: 12,
   *   durationBillingId: 23,
   *   recurringServiceAction: "None",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: MembershipSaleInvoiceCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MembershipSaleInvoiceCreateResponse, Dry>> {
    return this.client.call<MembershipSaleInvoiceCreateResponse, Dry>(CREATE_SPEC, { body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "CustomerMemberships_GetList",
  name: "memberships.customerMemberships.list",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/memberships",
  query: {
    ids: "csv",
    customerIds: "csv",
    status: "plain",
    duration: "plain",
    billingFrequency: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, customerIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_CUSTOM_FIELDS_SPEC: OperationSpec = {
  id: "CustomerMemberships_GetCustomFields",
  name: "memberships.customerMemberships.listCustomFields",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/memberships/custom-fields",
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

const GET_SPEC: OperationSpec = {
  id: "CustomerMemberships_Get",
  name: "memberships.customerMemberships.get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/memberships/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "CustomerMemberships_Update",
  name: "memberships.customerMemberships.update",
  method: "PATCH",
  path: "/memberships/v2/tenant/{tenant}/memberships/{id}",
  body: "json",
  known: { check: checkKeys, keys: CUSTOMER_MEMBERSHIP_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const LIST_STATUS_CHANGES_SPEC: OperationSpec = {
  id: "CustomerMemberships_GetStatusChanges",
  name: "memberships.customerMemberships.listStatusChanges",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/memberships/{id}/status-changes",
  response: "json",
  failures: [400, 404],
};

const CREATE_SPEC: OperationSpec = {
  id: "CustomerMemberships_Create",
  name: "memberships.customerMemberships.create",
  method: "POST",
  path: "/memberships/v2/tenant/{tenant}/memberships/sale",
  body: "json",
  known: { check: checkKeys, keys: MEMBERSHIP_SALE_INVOICE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
