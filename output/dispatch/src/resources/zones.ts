import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  CreateOrUpdateZoneRequest,
  CreateOrUpdateZoneResponse,
  ZoneResponse,
  ZonesListQuery,
} from "../types.js";

/**
 * Zones of the Dispatch API: 5 operations.
 */
export class Zones extends Resource {
  /**
   * List zones.
   *
   * `GET /dispatch/v2/tenant/{tenant}/zones`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.dis.zones:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_GetList
   */
  list(query?: ZonesListQuery | null, options?: CallOptions): PagePromise<ZoneResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a zone.
   *
   * `POST /dispatch/v2/tenant/{tenant}/zones`
   *
   * Needs the scope `tn.dis.zones:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_CreateZone
   */
  create(body: CreateOrUpdateZoneRequest, options?: CallOptions): ApiPromise<CreateOrUpdateZoneResponse> {
    return this.client.call<CreateOrUpdateZoneResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one zone.
   *
   * `GET /dispatch/v2/tenant/{tenant}/zones/{id}`
   *
   * Needs the scope `tn.dis.zones:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_Get
   */
  get(id: number, options?: CallOptions): ApiPromise<ZoneResponse> {
    return this.client.call<ZoneResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete a zone.
   *
   * A success has no body.
   *
   * `DELETE /dispatch/v2/tenant/{tenant}/zones/{zoneId}`
   *
   * Needs the scope `tn.dis.zones:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_DeleteZone
   */
  delete(zoneId: number, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(DELETE_SPEC, { path: [zoneId], options });
  }

  /**
   * Update a zone.
   *
   * `PATCH /dispatch/v2/tenant/{tenant}/zones/{zoneId}`
   *
   * Needs the scope `tn.dis.zones:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_UpdateZone
   */
  update(
    zoneId: number,
    body: CreateOrUpdateZoneRequest,
    options?: CallOptions,
  ): ApiPromise<CreateOrUpdateZoneResponse> {
    return this.client.call<CreateOrUpdateZoneResponse>(UPDATE_SPEC, { path: [zoneId], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Zone_GetList",
  name: "dispatch.zones.list",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/zones",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    active: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "Zone_CreateZone",
  name: "dispatch.zones.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/zones",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "Zone_Get",
  name: "dispatch.zones.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/zones/{id}",
  response: "json",
};

const DELETE_SPEC: OperationSpec = {
  id: "Zone_DeleteZone",
  name: "dispatch.zones.delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
  response: "none",
};

const UPDATE_SPEC: OperationSpec = {
  id: "Zone_UpdateZone",
  name: "dispatch.zones.update",
  method: "PATCH",
  path: "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
  body: "json",
  response: "json",
};
