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
  CREATE_PROPOSAL_TEMPLATE_REQUEST_KEYS,
  UPDATE_PROPOSAL_TEMPLATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateProposalTemplateRequest,
  ProposalTemplateResponse,
  ProposalTemplatesListQuery,
  UpdateProposalTemplateRequest,
} from "../types.js";

/**
 * Proposal templates of the Sales & Estimates API: 5 operations (`list`, `create`, `get`, `delete`, `update`).
 */
export class ProposalTemplates extends Resource {
  /**
   * List proposal templates.
   *
   * `GET /sales/v2/tenant/{tenant}/proposal-templates`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.sal.proposaltemplates:r`.
   *
   * @param query which proposal templates to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/ProposalTemplates_Get
   * @example
   * ```ts
   * for await (const proposalTemplate of salestech.proposalTemplates.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(proposalTemplate.id);
   * }
   * ```
   */
  list(
    query?: ProposalTemplatesListQuery | null,
    options?: ListOptions,
  ): PagePromise<ProposalTemplateResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a proposal template.
   *
   * `POST /sales/v2/tenant/{tenant}/proposal-templates`
   *
   * Needs the scope `tn.sal.proposaltemplates:w`.
   *
   * @param body the proposal template to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/ProposalTemplates_Create
   * @example
   * ```ts
   * const proposalTemplate = await salestech.proposalTemplates.create({
   *   name: "Electrical Repair",
   *   proposalTypeId: 3,
   *   estimateAssignments: [{ proposalTypeOptionId: 11, estimateTemplateId: 12, order: 2 }],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateProposalTemplateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ProposalTemplateResponse, Dry>> {
    return this.client.call<ProposalTemplateResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one proposal template.
   *
   * `GET /sales/v2/tenant/{tenant}/proposal-templates/{id}`
   *
   * Needs the scope `tn.sal.proposaltemplates:r`.
   *
   * @param id id of the proposal template
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/ProposalTemplates_GetById
   * @example
   * ```ts
   * const proposalTemplate = await salestech.proposalTemplates.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<ProposalTemplateResponse> {
    return this.client.call<ProposalTemplateResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete a proposal template.
   *
   * A success has no body.
   *
   * `DELETE /sales/v2/tenant/{tenant}/proposal-templates/{id}`
   *
   * Needs the scope `tn.sal.proposaltemplates:w`.
   *
   * @param id id of the proposal template
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/ProposalTemplates_Delete
   * @example
   * ```ts
   * await salestech.proposalTemplates.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a proposal template.
   *
   * `PATCH /sales/v2/tenant/{tenant}/proposal-templates/{id}`
   *
   * Needs the scope `tn.sal.proposaltemplates:w`.
   *
   * @param id id of the proposal template
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/ProposalTemplates_Update
   * @example
   * ```ts
   * const proposalTemplate = await salestech.proposalTemplates.update(12, {
   *   name: "Electrical Repair",
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateProposalTemplateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ProposalTemplateResponse, Dry>> {
    return this.client.call<ProposalTemplateResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ProposalTemplates_Get",
  name: "salestech.proposalTemplates.list",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/proposal-templates",
  query: {
    active: "plain",
    proposalTypeId: "plain",
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
  id: "ProposalTemplates_Create",
  name: "salestech.proposalTemplates.create",
  method: "POST",
  path: "/sales/v2/tenant/{tenant}/proposal-templates",
  body: "json",
  known: { check: checkKeys, keys: CREATE_PROPOSAL_TEMPLATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "ProposalTemplates_GetById",
  name: "salestech.proposalTemplates.get",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
  response: "json",
  failures: [400],
};

const DELETE_SPEC: OperationSpec = {
  id: "ProposalTemplates_Delete",
  name: "salestech.proposalTemplates.delete",
  method: "DELETE",
  path: "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
  response: "none",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "ProposalTemplates_Update",
  name: "salestech.proposalTemplates.update",
  method: "PATCH",
  path: "/sales/v2/tenant/{tenant}/proposal-templates/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_PROPOSAL_TEMPLATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
