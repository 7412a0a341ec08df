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
  findRow,
} from "@st-v2/runtime";
import {
  ADJUSTMENT_INVOICE_CREATE_REQUEST_KEYS,
  CREATE_INVOICE_TASK_REQUEST_KEYS,
  CUSTOM_FIELD_UPDATE_REQUEST_KEYS,
  INVOICE_ITEM_UPDATE_REQUEST_KEYS,
  INVOICE_UPDATE_REQUEST_KEYS,
  MARK_INVOICE_AS_EXPORTED_UPDATE_REQUEST_KEYS,
  UPDATE_INVOICE_TASK_REQUEST_KEYS,
} from "../body-keys.js";
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
  InvoicesListCustomFieldTypesQuery,
  InvoicesListQuery,
  InvoicesListTasksQuery,
  MarkInvoiceAsExportedUpdateRequest,
  MarkInvoiceAsExportedUpdateResponse,
  UpdateInvoiceTaskRequest,
  UpdateInvoiceTaskResponse,
} from "../types.js";

/**
 * Invoices of the Accounting API: 11 operations (`list`, `createAdjustment`, `listCustomFieldTypes`, `updateCustomFields`, `update`, `updateItems`, …), and `find`, which calls one of them.
 */
export class Invoices extends Resource {
  /**
   * List invoices.
   *
   * Sums of invoices are not the revenue that dashboards show; a report is. (Reported by one user, not confirmed.)
   *
   * `GET /accounting/v2/tenant/{tenant}/invoices`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.acc.invoices:r`.
   *
   * @param query which invoices to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_GetList
   * @example
   * ```ts
   * for await (const invoice of accounting.invoices.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(invoice.id);
   * }
   * ```
   */
  list(query?: InvoicesListQuery | null, options?: ListOptions): PagePromise<InvoiceResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an adjustment invoice.
   *
   * The answer is a bare number.
   *
   * Items in the body are dropped; the new invoice has none and a total of 0. (Reported by one user, not confirmed.)
   *
   * `POST /accounting/v2/tenant/{tenant}/invoices`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @param body the invoice to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_CreateAdjustmentInvoice
   * @example
   * ```ts
   * const result = await accounting.invoices.createAdjustment({ adjustmentToId: 12 });
   * ```
   */
  createAdjustment<const Dry = undefined>(
    body: AdjustmentInvoiceCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<number, Dry>> {
    return this.client.call<number, Dry>(CREATE_ADJUSTMENT_SPEC, { body, options });
  }

  /**
   * List the custom field types of invoices.
   *
   * `GET /accounting/v2/tenant/{tenant}/invoices/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.invoices:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of accounting.invoices.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: InvoicesListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
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
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_UpdateCustomFields
   * @example
   * ```ts
   * await accounting.invoices.updateCustomFields({
   *   operations: [{ objectId: 22, customFields: [{ name: "Standard" }] }],
   * });
   * ```
   */
  updateCustomFields<const Dry = undefined>(
    body: CustomFieldUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(UPDATE_CUSTOM_FIELDS_SPEC, { body, options });
  }

  /**
   * Update an invoice.
   *
   * A success has no body.
   *
   * The job of an invoice cannot be changed. (Reported by one user, not confirmed.)
   *
   * `PATCH /accounting/v2/tenant/{tenant}/invoices/{id}`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @param id id of the invoice
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_UpdateInvoice
   * @example
   * ```ts
   * await accounting.invoices.update(12, { number: "831127" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: InvoiceUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Add or update an item of an invoice.
   *
   * A success has no body.
   *
   * Prices in the body are not taken, and an unknown SKU is answered with 500, which no repeat mends. (Reported by one user, not confirmed.)
   *
   * `PATCH /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @param invoiceId id of the invoice
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_UpdateInvoiceItems
   * @example
   * ```ts
   * await accounting.invoices.updateItems(12, { description: "Asked the office", quantity: 2 });
   * ```
   */
  updateItems<const Dry = undefined>(
    invoiceId: number,
    body: InvoiceItemUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(UPDATE_ITEMS_SPEC, { path: [invoiceId], body, options });
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
   * @param invoiceId id of the invoice
   * @param itemId id of the item
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_DeleteInvoiceItem
   * @example
   * ```ts
   * await accounting.invoices.deleteItem(12, 12);
   * ```
   */
  deleteItem<const Dry = undefined>(
    invoiceId: number,
    itemId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_ITEM_SPEC, { path: [invoiceId, itemId], options });
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
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_MarkAsExported
   * @example
   * ```ts
   * const markAsExported = await accounting.invoices.markAsExported([{ invoiceId: 12 }]);
   * ```
   */
  markAsExported<const Dry = undefined>(
    body: MarkInvoiceAsExportedUpdateRequest[],
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<MarkInvoiceAsExportedUpdateResponse[], Dry>> {
    return this.client.call<MarkInvoiceAsExportedUpdateResponse[], Dry>(MARK_AS_EXPORTED_SPEC, {
      body,
      options,
    });
  }

  /**
   * List the tasks of an invoice.
   *
   * `GET /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.acc.invoices:r`.
   *
   * @param invoiceId id of the invoice
   * @param query which tasks to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_GetInvoiceTasks
   * @example
   * ```ts
   * for await (const task of accounting.invoices.listTasks(12)) {
   *   console.log(task);
   * }
   * ```
   */
  listTasks(
    invoiceId: number,
    query?: InvoicesListTasksQuery | null,
    options?: ListOptions,
  ): PagePromise<GetInvoiceTasksResponse> {
    return new PagePromise(this.client, LIST_TASKS_SPEC, { path: [invoiceId], query, options });
  }

  /**
   * Add a task to an invoice.
   *
   * `POST /accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks`
   *
   * Needs the scope `tn.acc.invoices:w`.
   *
   * @param invoiceId id of the invoice
   * @param body the task to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_CreateInvoiceTask
   * @example
   * ```ts
   * const task = await accounting.invoices.createTask(12, { templateId: "613-1796" });
   * ```
   */
  createTask<const Dry = undefined>(
    invoiceId: number,
    body: CreateInvoiceTaskRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateInvoiceTaskResponse, Dry>> {
    return this.client.call<CreateInvoiceTaskResponse, Dry>(CREATE_TASK_SPEC, {
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
   * @param invoiceId id of the invoice
   * @param taskId id of the task
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/Invoices_UpdateInvoiceTask
   * @example
   * ```ts
   * const task = await accounting.invoices.updateTask(12, "a3c25bb2-3f47-40d5-a54c-7a6f60f4a912", {
   *   name: "Drains Maintenance",
   * });
   * ```
   */
  updateTask<const Dry = undefined>(
    invoiceId: number,
    taskId: string,
    body: UpdateInvoiceTaskRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<UpdateInvoiceTaskResponse, Dry>> {
    return this.client.call<UpdateInvoiceTaskResponse, Dry>(UPDATE_TASK_SPEC, {
      path: [invoiceId, taskId],
      body,
      options,
    });
  }

  /**
   * The invoice with this id; `undefined` where there is none.
   *
   * The API reads no single invoice: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the invoice
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const invoice = await accounting.invoices.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<InvoiceResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id] }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Invoices_GetList",
  name: "accounting.invoices.list",
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_ADJUSTMENT_SPEC: OperationSpec = {
  id: "Invoices_CreateAdjustmentInvoice",
  name: "accounting.invoices.createAdjustment",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/invoices",
  body: "json",
  known: { check: checkKeys, keys: ADJUSTMENT_INVOICE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "Invoices_GetCustomFieldTypes",
  name: "accounting.invoices.listCustomFieldTypes",
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const UPDATE_CUSTOM_FIELDS_SPEC: OperationSpec = {
  id: "Invoices_UpdateCustomFields",
  name: "accounting.invoices.updateCustomFields",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/custom-fields",
  body: "json",
  known: { check: checkKeys, keys: CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Invoices_UpdateInvoice",
  name: "accounting.invoices.update",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/{id}",
  body: "json",
  known: { check: checkKeys, keys: INVOICE_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const UPDATE_ITEMS_SPEC: OperationSpec = {
  id: "Invoices_UpdateInvoiceItems",
  name: "accounting.invoices.updateItems",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items",
  body: "json",
  known: { check: checkKeys, keys: INVOICE_ITEM_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};

const DELETE_ITEM_SPEC: OperationSpec = {
  id: "Invoices_DeleteInvoiceItem",
  name: "accounting.invoices.deleteItem",
  method: "DELETE",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/items/{itemId}",
  response: "none",
  failures: [400],
};

const MARK_AS_EXPORTED_SPEC: OperationSpec = {
  id: "Invoices_MarkAsExported",
  name: "accounting.invoices.markAsExported",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/invoices/markasexported",
  body: "json",
  known: { check: checkKeys, keys: MARK_INVOICE_AS_EXPORTED_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_TASKS_SPEC: OperationSpec = {
  id: "Invoices_GetInvoiceTasks",
  name: "accounting.invoices.listTasks",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_TASK_SPEC: OperationSpec = {
  id: "Invoices_CreateInvoiceTask",
  name: "accounting.invoices.createTask",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks",
  body: "json",
  known: { check: checkKeys, keys: CREATE_INVOICE_TASK_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const UPDATE_TASK_SPEC: OperationSpec = {
  id: "Invoices_UpdateInvoiceTask",
  name: "accounting.invoices.updateTask",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/invoices/{invoiceId}/tasks/{taskId}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_INVOICE_TASK_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
