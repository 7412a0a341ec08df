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
import { INVOICE_TEMPLATE_CREATE_REQUEST_KEYS, INVOICE_TEMPLATE_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  InvoiceTemplateCreateRequest,
  InvoiceTemplateResponse,
  InvoiceTemplateUpdateRequest,
  InvoiceTemplatesListQuery,
  ModificationResponse,
} from "../types.js";

/**
 * Invoice templates of the Memberships API: 4 operations (`list`, `create`, `get`, `update`).
 */
export class InvoiceTemplates extends Resource {
  /**
   * List invoice templates.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /memberships/v2/tenant/{tenant}/invoice-templates`
   *
   * A list: `for await` goes through all rows. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.mem.invoicetemplates:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/InvoiceTemplates_GetList
   * @example
   * ```ts
   * const invoiceTemplate = await memberships.invoiceTemplates.list({ ids: "12" });
   * ```
   */
  list(query: InvoiceTemplatesListQuery, options?: ListOptions): PagePromise<InvoiceTemplateResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an invoice template.
   *
   * `POST /memberships/v2/tenant/{tenant}/invoice-templates`
   *
   * Needs the scope `tn.mem.invoicetemplates:w`.
   *
   * @param body the invoice template to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/InvoiceTemplates_Create
   * @example
   * ```ts
   * const invoiceTemplate = await memberships.invoiceTemplates.create({
   *   items: [{ skuId: 13, quantity: 8, unitPrice: 914.36, isAddOn: true }],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: InvoiceTemplateCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one invoice template.
   *
   * `GET /memberships/v2/tenant/{tenant}/invoice-templates/{id}`
   *
   * Needs the scope `tn.mem.invoicetemplates:r`.
   *
   * @param id id of the invoice template
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no invoice template has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/InvoiceTemplates_Get
   * @example
   * ```ts
   * const invoiceTemplate = await memberships.invoiceTemplates.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<InvoiceTemplateResponse> {
    return this.client.call<InvoiceTemplateResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update an invoice template.
   *
   * `PATCH /memberships/v2/tenant/{tenant}/invoice-templates/{id}`
   *
   * Needs the scope `tn.mem.invoicetemplates:w`.
   *
   * @param id id of the invoice template
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no invoice template has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/InvoiceTemplates_Update
   * @example
   * ```ts
   * const invoiceTemplate = await memberships.invoiceTemplates.update(12, {
   *   name: "Drains Maintenance",
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: InvoiceTemplateUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "InvoiceTemplates_GetList",
  name: "memberships.invoiceTemplates.list",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/invoice-templates",
  query: { ids: "csv" },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "joined" },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "InvoiceTemplates_Create",
  name: "memberships.invoiceTemplates.create",
  method: "POST",
  path: "/memberships/v2/tenant/{tenant}/invoice-templates",
  body: "json",
  known: { check: checkKeys, keys: INVOICE_TEMPLATE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "InvoiceTemplates_Get",
  name: "memberships.invoiceTemplates.get",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/invoice-templates/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "InvoiceTemplates_Update",
  name: "memberships.invoiceTemplates.update",
  method: "PATCH",
  path: "/memberships/v2/tenant/{tenant}/invoice-templates/{id}",
  body: "json",
  known: { check: checkKeys, keys: INVOICE_TEMPLATE_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
