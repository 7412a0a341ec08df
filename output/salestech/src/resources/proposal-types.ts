import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { ProposalTypesListQuery, ProposalTypesResponse } from "../types.js";

/**
 * Proposal types of the Sales & Estimates API: 1 operation (`list`).
 */
export class ProposalTypes extends Resource {
  /**
   * List proposal types.
   *
   * `GET /sales/v2/tenant/{tenant}/proposal-types`
   *
   * Needs the scope `tn.sal.proposaltypes:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-salestech-v2/endpoints/ProposalTypes_Get
   * @example
   * ```ts
   * const proposalType = await salestech.proposalTypes.list();
   * ```
   */
  list(query?: ProposalTypesListQuery | null, options?: CallOptions): ApiPromise<ProposalTypesResponse> {
    return this.client.call<ProposalTypesResponse>(LIST_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ProposalTypes_Get",
  name: "salestech.proposalTypes.list",
  method: "GET",
  path: "/sales/v2/tenant/{tenant}/proposal-types",
  query: { active: "plain" },
  response: "json",
  failures: [400],
};
