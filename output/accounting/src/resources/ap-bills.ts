import {
  type ApiPromise,
  type CallOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  dottedStyle,
} from "@st-v2/runtime";
import type {
  ApBillResponse,
  ApBillsListCustomFieldTypesQuery,
  ApBillsListQuery,
  CustomFieldTypeResponse,
  CustomFieldUpdateRequest,
  MarkApBillAsExportedUpdateRequest,
  MarkApBillAsExportedUpdateResponse,
} from "../types.js";

/**
 * Ap bills of the Accounting API: 5 operations.
 */
export class ApBills extends Resource {
  /**
   * List AP bills.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-bills`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `businessUnitIds` are fetched in several calls.
   * Needs the scope `tn.acc.apbills:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_GetListPaginated
   */
  list(query?: ApBillsListQuery | null, options?: CallOptions): PagePromise<ApBillResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one AP bill.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-bills/{billId}`
   *
   * Needs the scope `tn.acc.apbills:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_GetById
   */
  get(billId: number, options?: CallOptions): ApiPromise<ApBillResponse> {
    return this.client.call<ApBillResponse>(GET_SPEC, { path: [billId], options });
  }

  /**
   * List the custom field types of AP bills.
   *
   * `GET /accounting/v2/tenant/{tenant}/ap-bills/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.apbills:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_GetCustomFieldTypes
   */
  listCustomFieldTypes(
    query?: ApBillsListCustomFieldTypesQuery | null,
    options?: CallOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Update the custom fields of AP bills.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/ap-bills/custom-fields`
   *
   * Needs the scope `tn.acc.apbills:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_UpdateCustomFields
   */
  updateCustomFields(body: CustomFieldUpdateRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(UPDATE_CUSTOM_FIELDS_SPEC, { body, options });
  }

  /**
   * Mark AP bills as exported.
   *
   * The answer is a bare array.
   *
   * `POST /accounting/v2/tenant/{tenant}/ap-bills/markasexported`
   *
   * Needs the scope `tn.acc.apbills:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/ApBills_MarkAsExported
   */
  markAsExported(
    body: MarkApBillAsExportedUpdateRequest,
    options?: CallOptions,
  ): ApiPromise<MarkApBillAsExportedUpdateResponse[]> {
    return this.client.call<MarkApBillAsExportedUpdateResponse[]>(MARK_AS_EXPORTED_SPEC, { body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ApBills_GetListPaginated",
  name: "accounting.apBills.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-bills",
  query: {
    ids: "csv",
    batchId: "plain",
    batchNumber: "plain",
    billNumber: "plain",
    businessUnitIds: "csv",
    "customField.Fields": { write: dottedStyle },
    "customField.Operator": "plain",
    dateFrom: "date-time",
    dateTo: "date-time",
    jobNumber: "plain",
    purchaseOrderNumber: "plain",
    purchaseOrderTypes: "csv",
    syncStatuses: "repeat",
    statuses: "repeat",
    sources: "repeat",
    minCost: "plain",
    maxCost: "plain",
    billType: "plain",
    page: "plain",
    pageSize: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    dateReconciledBefore: "date-time",
    dateReconciledOnOrAfter: "date-time",
    threeWayMatchDiscrepancy: "plain",
    includeTotal: "plain",
  },
  caps: { ids: 50, businessUnitIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const GET_SPEC: OperationSpec = {
  id: "ApBills_GetById",
  name: "accounting.apBills.get",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/{billId}",
  response: "json",
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "ApBills_GetCustomFieldTypes",
  name: "accounting.apBills.listCustomFieldTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/custom-fields",
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
  paging: { kind: "page", first: 1 },
};

const UPDATE_CUSTOM_FIELDS_SPEC: OperationSpec = {
  id: "ApBills_UpdateCustomFields",
  name: "accounting.apBills.updateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/custom-fields",
  body: "json",
  response: "none",
};

const MARK_AS_EXPORTED_SPEC: OperationSpec = {
  id: "ApBills_MarkAsExported",
  name: "accounting.apBills.markAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/ap-bills/markasexported",
  body: "json",
  response: "json",
};
