import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
} from "@st-v2/runtime";
import type { ServiceAgreementResponse, ServiceAgreementsListQuery } from "../types.js";

/**
 * Service agreements of the Service Agreements API: 2 operations (`list`, `get`).
 */
export class ServiceAgreementsResource extends Resource {
  /**
   * List service agreements.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /service-agreements/v2/tenant/{tenant}/service-agreements`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `customerIds`, `businessUnitIds` are fetched in several calls.
   * Needs the scope `tn.sa.serviceagreements:r`.
   *
   * @param query which service agreements to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-service-agreements-v2/endpoints/ServiceAgreements_GetList
   * @example
   * ```ts
   * for await (const serviceAgreement of serviceAgreements.serviceAgreements.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(serviceAgreement.id);
   * }
   * ```
   */
  list(
    query?: ServiceAgreementsListQuery | null,
    options?: ListOptions,
  ): PagePromise<ServiceAgreementResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one service agreement.
   *
   * `GET /service-agreements/v2/tenant/{tenant}/service-agreements/{id}`
   *
   * Needs the scope `tn.sa.serviceagreements:r`.
   *
   * @param id id of the service agreement
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no service agreement has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-service-agreements-v2/endpoints/ServiceAgreements_Get
   * @example
   * ```ts
   * const serviceAgreement = await serviceAgreements.serviceAgreements.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<ServiceAgreementResponse> {
    return this.client.call<ServiceAgreementResponse>(GET_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ServiceAgreements_GetList",
  name: "serviceAgreements.serviceAgreements.list",
  method: "GET",
  path: "/service-agreements/v2/tenant/{tenant}/service-agreements",
  query: {
    ids: "csv",
    customerIds: "csv",
    businessUnitIds: "csv",
    status: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, customerIds: 50, businessUnitIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "ServiceAgreements_Get",
  name: "serviceAgreements.serviceAgreements.get",
  method: "GET",
  path: "/service-agreements/v2/tenant/{tenant}/service-agreements/{id}",
  response: "json",
  failures: [400, 404],
};
