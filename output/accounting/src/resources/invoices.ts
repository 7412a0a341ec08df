import {
  type ApiPromise,
  type CallOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  dottedStyle,
} from "@st-v2/runtime";
import type {
  AdjustmentInvoiceCreateRequest,
  CreateInvoiceTaskRequest,
  CreateInvoiceTaskResponse,
  CustomFieldTypeResponse,
  CustomFieldUpdateRequest,
  GetInvoiceTasksResponse,
  InvoiceItemUpdateRequest,
  InvoiceResponse,
  InvoiceUpdateRequest,
  InvoicesGetCustomFieldTypesQuery,
  InvoicesGetInvoiceTasksQuery,
  InvoicesGetListQuery,
  MarkInvoiceAsExportedUpdateRequest,
  MarkInvoiceAsExportedUpdateResponse,
  UpdateInvoiceTaskRequest,
  UpdateInvoiceTaskResponse,
} from "../types.js";

/**
 * Invoices of the Accounting API: 11 operations.
 */
export class Invoices extends Resource {
  /**
   * List invoices.
   *
   * `GET /accounting/v2/tenant/{tenant}/invoices`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.acc.invoices:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_GetList
   */
  getList(query?: InvoicesGetListQuery | null, options?: CallOptions): PagePromise<InvoiceResponse> {
    return new PagePromise(this.client, GET_LIST_SPEC, { query, options });
  }

  /**
   * Create an adjustment invoice.
   *
   * The answer is a bare number.
   *
   * `POST /accounting/v2/tenant/{tenant}/invoices`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_CreateAdjustmentInvoice
   */
  createAdjustmentInvoice(body: AdjustmentInvoiceCreateRequest, options?: CallOptions): ApiPromise<number> {
    return this.client.call<number>(CREATE_ADJUSTMENT_INVOICE_SPEC, { body, options });
  }

  /**
   * List the custom field types of invoices.
   *
   * `GET /accounting/v2/tenant/{tenant}/invoices/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.invoices:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_GetCustomFieldTypes
   */
  getCustomFieldTypes(
    query?: InvoicesGetCustomFieldTypesQuery | null,
    options?: CallOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, GET_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Update the custom fields of invoices.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/invoices/custom-fields`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_UpdateCustomFields
   */
  updateCustomFields(body: CustomFieldUpdateRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(UPDATE_CUSTOM_FIELDS_SPEC, { body, options });
  }

  /**
   * Update an invoice.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/invoices/{id}`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_UpdateInvoice
   */
  updateInvoice(id: number, body: InvoiceUpdateRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(UPDATE_INVOICE_SPEC, { path: [id], body, options });
  }

  /**
   * Add or update an item of an invoice.
   *
   * A success has no body.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_UpdateInvoiceItems
   */
  updateInvoiceItems(
    invoiceId: number,
    body: InvoiceItemUpdateRequest,
    options?: CallOptions,
  ): ApiPromise<void> {
    return this.client.call<void>(UPDATE_INVOICE_ITEMS_SPEC, { path: [invoiceId], body, options });
  }

  /**
   * Delete an item of an invoice.
   *
   * A success has no body.
   *
   * `DELETE /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items/{itemId}`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_DeleteInvoiceItem
   */
  deleteInvoiceItem(invoiceId: number, itemId: number, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(DELETE_INVOICE_ITEM_SPEC, { path: [invoiceId, itemId], options });
  }

  /**
   * Mark invoices as exported.
   *
   * The answer is a bare array.
   *
   * `POST /accounting/v2/tenant/{tenant}/invoices/markasexported`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_MarkAsExported
   */
  markAsExported(
    body: MarkInvoiceAsExportedUpdateRequest[],
    options?: CallOptions,
  ): ApiPromise<MarkInvoiceAsExportedUpdateResponse[]> {
    return this.client.call<MarkInvoiceAsExportedUpdateResponse[]>(MARK_AS_EXPORTED_SPEC, { body, options });
  }

  /**
   * List the tasks of an invoice.
   *
   * `GET /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.invoices:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_GetInvoiceTasks
   */
  getInvoiceTasks(
    invoiceId: number,
    query?: InvoicesGetInvoiceTasksQuery | null,
    options?: CallOptions,
  ): PagePromise<GetInvoiceTasksResponse> {
    return new PagePromise(this.client, GET_INVOICE_TASKS_SPEC, { path: [invoiceId], query, options });
  }

  /**
   * Add a task to an invoice.
   *
   * `POST /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_CreateInvoiceTask
   */
  createInvoiceTask(
    invoiceId: number,
    body: CreateInvoiceTaskRequest,
    options?: CallOptions,
  ): ApiPromise<CreateInvoiceTaskResponse> {
    return this.client.call<CreateInvoiceTaskResponse>(CREATE_INVOICE_TASK_SPEC, {
      path: [invoiceId],
      body,
      options,
    });
  }

  /**
   * Update a task of an invoice.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks/{taskId}`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_UpdateInvoiceTask
   */
  updateInvoiceTask(
    invoiceId: number,
    taskId: string,
    body: UpdateInvoiceTaskRequest,
    options?: CallOptions,
  ): ApiPromise<UpdateInvoiceTaskResponse> {
    return this.client.call<UpdateInvoiceTaskResponse>(UPDATE_INVOICE_TASK_SPEC, {
      path: [invoiceId, taskId],
      body,
      options,
    });
  }
}

const GET_LIST_SPEC: OperationSpec = {
  id: "Invoices_GetList",
  domain: "accounting",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/invoices",
  query: {
    ids: "csv",
    activeState: "plain",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    statuses: "repeat",
    batchId: "plain",
    batchNumber: "plain",
    page: "plain",
    pageSize: "plain",
    "customField.Fields": { write: dottedStyle },
    "customField.Operator": "plain",
    includeTotal: "plain",
    jobId: "plain",
    jobNumber: "plain",
    businessUnitId: "plain",
    customerId: "plain",
    invoicedOnOrAfter: "date-time",
    invoicedOnBefore: "date-time",
    adjustmentToId: "plain",
    number: "plain",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    totalGreater: "plain",
    totalLess: "plain",
    "balanceFilter.Balance": "plain",
    "balanceFilter.Comparer": "plain",
    dueDateBefore: "date-time",
    dueDateOnOrAfter: "date-time",
    orderBy: "plain",
    orderByDirection: "plain",
    reviewStatuses: "repeat",
    assignedToIds: "repeat",
    invoiceConfigurations: "repeat",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const CREATE_ADJUSTMENT_INVOICE_SPEC: OperationSpec = {
  id: "Invoices_CreateAdjustmentInvoice",
  domain: "accounting",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/invoices",
  body: "json",
  response: "json",
};

const GET_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "Invoices_GetCustomFieldTypes",
  domain: "accounting",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/invoices/custom-fields",
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
  id: "Invoices_UpdateCustomFields",
  domain: "accounting",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/custom-fields",
  body: "json",
  response: "none",
};

const UPDATE_INVOICE_SPEC: OperationSpec = {
  id: "Invoices_UpdateInvoice",
  domain: "accounting",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/{id}",
  body: "json",
  response: "none",
};

const UPDATE_INVOICE_ITEMS_SPEC: OperationSpec = {
  id: "Invoices_UpdateInvoiceItems",
  domain: "accounting",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items",
  body: "json",
  response: "none",
};

const DELETE_INVOICE_ITEM_SPEC: OperationSpec = {
  id: "Invoices_DeleteInvoiceItem",
  domain: "accounting",
  method: "DELETE",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items/{itemId}",
  response: "none",
};

const MARK_AS_EXPORTED_SPEC: OperationSpec = {
  id: "Invoices_MarkAsExported",
  domain: "accounting",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/invoices/markasexported",
  body: "json",
  response: "json",
};

const GET_INVOICE_TASKS_SPEC: OperationSpec = {
  id: "Invoices_GetInvoiceTasks",
  domain: "accounting",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const CREATE_INVOICE_TASK_SPEC: OperationSpec = {
  id: "Invoices_CreateInvoiceTask",
  domain: "accounting",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
  body: "json",
  response: "json",
};

const UPDATE_INVOICE_TASK_SPEC: OperationSpec = {
  id: "Invoices_UpdateInvoiceTask",
  domain: "accounting",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks/{taskId}",
  body: "json",
  response: "json",
};
