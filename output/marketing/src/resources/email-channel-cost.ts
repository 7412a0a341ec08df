import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { EmailChannelCostGetQuery, EmailChannelCostResponse } from "../types.js";

/**
 * Email channel cost of the Marketing API: 1 operation (`get`).
 */
export class EmailChannelCost extends Resource {
  /**
   * Get the costs of the email channel for a range of dates.
   *
   * `GET /marketing/v2/tenant/{tenant}/email-channel-cost`
   *
   * Needs the scope `tn.mrk.emailchannelcost:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/EmailChannelCost_Get
   * @example
   * ```ts
   * const emailChannelCost = await marketing.emailChannelCost.get({
   *   from: "2025-01-01T00:00:00Z",
   *   to: "2026-01-01T00:00:00Z",
   * });
   * ```
   */
  get(query: EmailChannelCostGetQuery, options?: CallOptions): ApiPromise<EmailChannelCostResponse> {
    return this.client.call<EmailChannelCostResponse>(GET_SPEC, { query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "EmailChannelCost_Get",
  name: "marketing.emailChannelCost.get",
  method: "GET",
  path: "/marketing/v2/tenant/{tenant}/email-channel-cost",
  query: { from: "date-time", to: "date-time" },
  response: "json",
  failures: [400],
};
