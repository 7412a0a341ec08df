import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
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
 * Arrival windows of the Dispatch API: 7 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_GetList
   */
  list(query?: ArrivalWindowsListQuery | null, options?: CallOptions): PagePromise<ArrivalWindowResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an arrival window.
   *
   * `POST /dispatch/v2/tenant/{tenant}/arrival-windows`
   *
   * Needs the scope `tn.dis.arrivalwindows:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_Create
   */
  create(body: CreateArrivalWindowRequest, options?: CallOptions): ApiPromise<ArrivalWindowResponse> {
    return this.client.call<ArrivalWindowResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one arrival window.
   *
   * `GET /dispatch/v2/tenant/{tenant}/arrival-windows/{id}`
   *
   * Needs the scope `tn.dis.arrivalwindows:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_Get
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_Update
   */
  replace(
    id: number,
    body: UpdateArrivalWindowRequest,
    options?: CallOptions,
  ): ApiPromise<ArrivalWindowResponse> {
    return this.client.call<ArrivalWindowResponse>(REPLACE_SPEC, { path: [id], body, options });
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_Activated
   */
  setActivated(id: number, body: SetArrivalWindowStatusRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(SET_ACTIVATED_SPEC, { path: [id], body, options });
  }

  /**
   * Get the configuration of arrival windows.
   *
   * `GET /dispatch/v2/tenant/{tenant}/arrival-windows/configuration`
   *
   * Needs the scope `tn.dis.arrivalwindows:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_GetConfiguration
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/ArrivalWindows_UpdatedConfiguration
   */
  updateConfiguration(
    body: UpdateArrivalWindowConfigurationRequest,
    options?: CallOptions,
  ): ApiPromise<ArrivalWindowConfigurationResponse> {
    return this.client.call<ArrivalWindowConfigurationResponse>(UPDATE_CONFIGURATION_SPEC, { body, options });
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "ArrivalWindows_Create",
  name: "dispatch.arrivalWindows.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "ArrivalWindows_Get",
  name: "dispatch.arrivalWindows.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
  response: "json",
};

const REPLACE_SPEC: OperationSpec = {
  id: "ArrivalWindows_Update",
  name: "dispatch.arrivalWindows.replace",
  method: "PUT",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}",
  body: "json",
  response: "json",
};

const SET_ACTIVATED_SPEC: OperationSpec = {
  id: "ArrivalWindows_Activated",
  name: "dispatch.arrivalWindows.setActivated",
  method: "PUT",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/{id}/activated",
  body: "json",
  response: "none",
};

const GET_CONFIGURATION_SPEC: OperationSpec = {
  id: "ArrivalWindows_GetConfiguration",
  name: "dispatch.arrivalWindows.getConfiguration",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
  response: "json",
};

const UPDATE_CONFIGURATION_SPEC: OperationSpec = {
  id: "ArrivalWindows_UpdatedConfiguration",
  name: "dispatch.arrivalWindows.updateConfiguration",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/arrival-windows/configuration",
  body: "json",
  response: "json",
};
