import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { ClientSideDataResponse } from "../types.js";

/**
 * Client side data of the Task Management API: 1 operation (`get`).
 */
export class ClientSideData extends Resource {
  /**
   * Get the reference data that tasks need.
   *
   * `GET /taskmanagement/v2/tenant/{tenant}/data`
   *
   * Needs the scope `tn.tsm.data:r`.
   *
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: the request is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-task-management-v2/endpoints/ClientSideData_Get
   * @example
   * ```ts
   * const data = await taskManagement.clientSideData.get();
   * ```
   */
  get(options?: CallOptions): ApiPromise<ClientSideDataResponse> {
    return this.client.call<ClientSideDataResponse>(GET_SPEC, { options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "ClientSideData_Get",
  name: "taskManagement.clientSideData.get",
  method: "GET",
  path: "/taskmanagement/v2/tenant/{tenant}/data",
  response: "json",
  failures: [400],
};
