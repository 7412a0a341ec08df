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
  CREATE_ESTIMATE_TEMPLATE_REQUEST_KEYS,
  UPDATE_ESTIMATE_TEMPLATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateEstimateTemplateRequest,
  EstimateTemplateResponse,
  EstimateTemplatesListQuery,
  UpdateEstimateTemplateRequest,
} from "../types.js";

/**
 * Estimate templates of the Sales & Estimates API: 5 operations (`list`, `create`, `get`, `delete`, `update`).
 */
export class EstimateTemplates extends Resource {
  /**
   * List estimate templates.
   *
   * `GET /sales/v2/tenant/{tenant}/estimate-templates`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.sal.estimatetemplates:r`.
   *
   * @param query which estimate templates to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/EstimateTemplates_Get
   * @example
   * ```ts
   * for await (const estimateTemplate of salestech.estimateTemplates.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(estimateTemplate.id);
   * }
   * ```
   */
  list(
    query?: EstimateTemplatesListQuery | null,
    options?: ListOptions,
  ): PagePromise<EstimateTemplateResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an estimate template.
   *
   * `POST /sales/v2/tenant/{tenant}/estimate-templates`
   *
   * Needs the scope `tn.sal.estimatetemplates:w`.
   *
   * @param body the estimate template to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/EstimateTemplates_Create
   * @example
   * ```ts
   * const estimateTemplate = await salestech.estimateTemplates.create({
   *   name: "HVAC Repair",
   *   internalName: "Drains Repair",
   *   mode: "Dynamic",
   *   items: [{ skuId: 32, skuType: "Service", quantity: 2, isAddOn: false }],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateEstimateTemplateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EstimateTemplateResponse, Dry>> {
    return this.client.call<EstimateTemplateResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one estimate template.
   *
   * `GET /sales/v2/tenant/{tenant}/estimate-templates/{id}`
   *
   * Needs the scope `tn.sal.estimatetemplates:r`.
   *
   * @param id id of the estimate template
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/EstimateTemplates_GetById
   * @example
   * ```ts
   * const estimateTemplate = await salestech.estimateTemplates.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<EstimateTemplateResponse> {
    return this.client.call<EstimateTemplateResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete an estimate template.
   *
   * A success has no body.
   *
   * The template stays and becomes inactive. (Reported by one user, not confirmed.)
   *
   * `DELETE /sales/v2/tenant/{tenant}/estimate-templates/{id}`
   *
   * Needs the scope `tn.sal.estimatetemplates:w`.
   *
   * @param id id of the estimate template
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/EstimateTemplates_Delete
   * @example
   * ```ts
   * await salestech.estimateTemplates.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update an estimate template.
   *
   * The list of items is replaced as a whole, and `modifiedOn` does not move. (Reported by one user, not confirmed.)
   *
   * `PATCH /sales/v2/tenant/{tenant}/estimate-templates/{id}`
   *
   * Needs the scope `tn.sal.estimatetemplates:w`.
   *
   * @param id id of the estimate template
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/EstimateTemplates_Update
   * @example
   * ```ts
   * const estimateTemplate = await salestech.estimateTemplates.update(12, { name: "HVAC Repair" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateEstimateTemplateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<EstimateTemplateResponse, Dry>> {
    return this.client.call<EstimateTemplateResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "EstimateTemplates_Get",
  name: "salestech.estimateTemplates.list",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimate-templates",
  query: {
    active: "plain",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "EstimateTemplates_Create",
  name: "salestech.estimateTemplates.create",
  method: "POST",
  path: "/sales/v2/tenant/{tenant}/estimate-templates",
  body: "json",
  known: { check: checkKeys, keys: CREATE_ESTIMATE_TEMPLATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "EstimateTemplates_GetById",
  name: "salestech.estimateTemplates.get",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
  response: "json",
  failures: [400],
};

const DELETE_SPEC: OperationSpec = {
  id: "EstimateTemplates_Delete",
  name: "salestech.estimateTemplates.delete",
  method: "DELETE",
  path: "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
  response: "none",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "EstimateTemplates_Update",
  name: "salestech.estimateTemplates.update",
  method: "PATCH",
  path: "/sales/v2/tenant/{tenant}/estimate-templates/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_ESTIMATE_TEMPLATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
