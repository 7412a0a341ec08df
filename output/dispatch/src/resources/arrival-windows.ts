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
  CREATE_ARRIVAL_WINDOW_REQUEST_KEYS,
  SET_ARRIVAL_WINDOW_STATUS_REQUEST_KEYS,
  UPDATE_ARRIVAL_WINDOW_CONFIGURATION_REQUEST_KEYS,
  UPDATE_ARRIVAL_WINDOW_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  ArrivalWindowConfigurationResponse,
  ArrivalWindowResponse,
  ArrivalWindowsListQuery,
  CreateArrivalWindowRequest,
  SetArrivalWindowStatusRequest,
  UpdateArrivalWindowConfigurationRequest,
  UpdateArrivalWindowRequest,
} from "../types.js";

/**
 * Arrival windows of the Dispatch API: 7 operations (`list`, `create`, `get`, `replace`, `setActivated`, `getConfiguration`, …).
 */
export class ArrivalWindows extends Resource {
  /**
   * List arrival windows.
   *
   * `GET /dispatch/v2/tenant/{tenant}/arrival-windows`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.dis.arrivalwindows:r`.
   *
   * @param query which arrival windows to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_GetList
   * @example
   * ```ts
   * for await (const arrivalWindow of dispatch.arrivalWindows.list({
   *   createdOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(arrivalWindow.id);
   * }
   * ```
   */
  list(query?: ArrivalWindowsListQuery | null, options?: ListOptions): PagePromise<ArrivalWindowResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an arrival window.
   *
   * `POST /dispatch/v2/tenant/{tenant}/arrival-windows`
   *
   * Needs the scope `tn.dis.arrivalwindows:w`.
   *
   * @param body the arrival window to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_Create
   * @example
   * ```ts
   * const arrivalWindow = await dispatch.arrivalWindows.create({
   *   start: "PT8H30M",
   *   duration: "PT3H30M",
   *   businessUnitIds: [12],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateArrivalWindowRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ArrivalWindowResponse, Dry>> {
    return this.client.call<ArrivalWindowResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one arrival window.
   *
   * `GET /dispatch/v2/tenant/{tenant}/arrival-windows/{id}`
   *
   * Needs the scope `tn.dis.arrivalwindows:r`.
   *
   * @param id id of the arrival window
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no arrival window has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_Get
   * @example
   * ```ts
   * const arrivalWindow = await dispatch.arrivalWindows.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<ArrivalWindowResponse> {
    return this.client.call<ArrivalWindowResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Replace an arrival window.
   *
   * `PUT /dispatch/v2/tenant/{tenant}/arrival-windows/{id}`
   *
   * Needs the scope `tn.dis.arrivalwindows:w`.
   *
   * @param id id of the arrival window
   * @param body the arrival window as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_Update
   * @example
   * ```ts
   * const arrivalWindow = await dispatch.arrivalWindows.replace(12, {
   *   start: "PT8H30M",
   *   duration: "PT3H30M",
   *   businessUnitIds: [12],
   * });
   * ```
   */
  replace<const Dry = undefined>(
    id: number,
    body: UpdateArrivalWindowRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ArrivalWindowResponse, Dry>> {
    return this.client.call<ArrivalWindowResponse, Dry>(REPLACE_SPEC, { path: [id], body, options });
  }

  /**
   * Activate or deactivate an arrival window.
   *
   * A success has no body.
   *
   * `PUT /dispatch/v2/tenant/{tenant}/arrival-windows/{id}/activated`
   *
   * Needs the scope `tn.dis.arrivalwindows:w`.
   *
   * @param id id of the arrival window
   * @param body the activated as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no arrival window has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_Activated
   * @example
   * ```ts
   * await dispatch.arrivalWindows.setActivated(12, { isActive: true });
   * ```
   */
  setActivated<const Dry = undefined>(
    id: number,
    body: SetArrivalWindowStatusRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(SET_ACTIVATED_SPEC, { path: [id], body, options });
  }

  /**
   * Get the configuration of arrival windows.
   *
   * `GET /dispatch/v2/tenant/{tenant}/arrival-windows/configuration`
   *
   * Needs the scope `tn.dis.arrivalwindows:r`.
   *
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: the request is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_GetConfiguration
   * @example
   * ```ts
   * const configuration = await dispatch.arrivalWindows.getConfiguration();
   * ```
   */
  getConfiguration(options?: CallOptions): ApiPromise<ArrivalWindowConfigurationResponse> {
    return this.client.call<ArrivalWindowConfigurationResponse>(GET_CONFIGURATION_SPEC, { options });
  }

  /**
   * Update the configuration of arrival windows.
   *
   * `POST /dispatch/v2/tenant/{tenant}/arrival-windows/configuration`
   *
   * Needs the scope `tn.dis.arrivalwindows:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_UpdatedConfiguration
   * @example
   * ```ts
   * const configuration = await dispatch.arrivalWindows.updateConfiguration({
   *   configuration: "StartTimeOfArrivalWindow",
   * });
   * ```
   */
  updateConfiguration<const Dry = undefined>(
    body: UpdateArrivalWindowConfigurationRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ArrivalWindowConfigurationResponse, Dry>> {
    return this.client.call<ArrivalWindowConfigurationResponse, Dry>(UPDATE_CONFIGURATION_SPEC, {
      body,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ArrivalWindows_GetList",
  name: "dispatch.arrivalWindows.list",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    active: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "ArrivalWindows_Create",
  name: "dispatch.arrivalWindows.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows",
  body: "json",
  known: { check: checkKeys, keys: CREATE_ARRIVAL_WINDOW_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "ArrivalWindows_Get",
  name: "dispatch.arrivalWindows.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
  response: "json",
  failures: [400, 404],
};

const REPLACE_SPEC: OperationSpec = {
  id: "ArrivalWindows_Update",
  name: "dispatch.arrivalWindows.replace",
  method: "PUT",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_ARRIVAL_WINDOW_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const SET_ACTIVATED_SPEC: OperationSpec = {
  id: "ArrivalWindows_Activated",
  name: "dispatch.arrivalWindows.setActivated",
  method: "PUT",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}/activated",
  body: "json",
  known: { check: checkKeys, keys: SET_ARRIVAL_WINDOW_STATUS_REQUEST_KEYS },
  response: "none",
  failures: [400, 404],
};

const GET_CONFIGURATION_SPEC: OperationSpec = {
  id: "ArrivalWindows_GetConfiguration",
  name: "dispatch.arrivalWindows.getConfiguration",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
  response: "json",
  failures: [400],
};

const UPDATE_CONFIGURATION_SPEC: OperationSpec = {
  id: "ArrivalWindows_UpdatedConfiguration",
  name: "dispatch.arrivalWindows.updateConfiguration",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_ARRIVAL_WINDOW_CONFIGURATION_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
