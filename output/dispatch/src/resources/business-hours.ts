import {
  type ApiPromise,
  type CallOptions,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { CREATE_BUSINESS_HOUR_REQUEST_KEYS } from "../body-keys.js";
import type { BusinessHour, CreateBusinessHourRequest, CreateBusinessHourResponse } from "../types.js";

/**
 * Business hours of the Dispatch API: 2 operations (`list`, `create`).
 */
export class BusinessHours extends Resource {
  /**
   * List the business hours.
   *
   * `GET /dispatch/v2/tenant/{tenant}/business-hours`
   *
   * Needs the scope `tn.dis.businesshours:r`.
   *
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: the request is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/BusinessHour_GetList
   * @example
   * ```ts
   * const businessHour = await dispatch.businessHours.list();
   * ```
   */
  list(options?: CallOptions): ApiPromise<BusinessHour> {
    return this.client.call<BusinessHour>(LIST_SPEC, { options });
  }

  /**
   * Set the business hours.
   *
   * `POST /dispatch/v2/tenant/{tenant}/business-hours`
   *
   * Needs the scope `tn.dis.businesshours:w`.
   *
   * @param body the business hour to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/BusinessHour_Create
   * @example
   * ```ts
   * const businessHour = await dispatch.businessHours.create({
   *   weekdays: [{ fromHour: 17, toHour: 14 }],
   *   saturday: [{ fromHour: 36, toHour: 8 }],
   *   sunday: [{ fromHour: 16, toHour: 16 }],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateBusinessHourRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateBusinessHourResponse, Dry>> {
    return this.client.call<CreateBusinessHourResponse, Dry>(CREATE_SPEC, { body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "BusinessHour_GetList",
  name: "dispatch.businessHours.list",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/business-hours",
  response: "json",
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "BusinessHour_Create",
  name: "dispatch.businessHours.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/business-hours",
  body: "json",
  known: { check: checkKeys, keys: CREATE_BUSINESS_HOUR_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
