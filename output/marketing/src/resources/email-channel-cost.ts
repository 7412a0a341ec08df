import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { EmailChannelCostGetQuery, EmailChannelCostResponse } from "../types.js";

/**
 * Email channel cost of the Marketing API: 1 operation.
 */
export class EmailChannelCost extends Resource {
  /**
   * Get the costs of the email channel for a range of dates.
   *
   * `GET /marketing/v2/tenant/{tenant}/email-channel-cost`
   *
   * Needs the scope `tn.mrk.emailchannelcost:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-marketing-v2/endpoints/EmailChannelCost_Get
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
};
