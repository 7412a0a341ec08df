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
import { CREATE_OR_UPDATE_ZONE_REQUEST_KEYS } from "../body-keys.js";
import type {
  CreateOrUpdateZoneRequest,
  CreateOrUpdateZoneResponse,
  ZoneResponse,
  ZonesListQuery,
} from "../types.js";

/**
 * Zones of the Dispatch API: 5 operations (`list`, `create`, `get`, `delete`, `update`).
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
   * @param query which zones to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_GetList
   * @example
   * ```ts
   * for await (const zone of dispatch.zones.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(zone.id);
   * }
   * ```
   */
  list(query?: ZonesListQuery | null, options?: ListOptions): PagePromise<ZoneResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a zone.
   *
   * `POST /dispatch/v2/tenant/{tenant}/zones`
   *
   * Needs the scope `tn.dis.zones:w`.
   *
   * @param body the zone to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_CreateZone
   * @example
   * ```ts
   * const zone = await dispatch.zones.create({ name: "HVAC Install" });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateOrUpdateZoneRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateOrUpdateZoneResponse, Dry>> {
    return this.client.call<CreateOrUpdateZoneResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one zone.
   *
   * `GET /dispatch/v2/tenant/{tenant}/zones/{id}`
   *
   * Needs the scope `tn.dis.zones:r`.
   *
   * @param id id of the zone
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no zone has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_Get
   * @example
   * ```ts
   * const zone = await dispatch.zones.get(12);
   * ```
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
   * @param zoneId id of the zone
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_DeleteZone
   * @example
   * ```ts
   * await dispatch.zones.delete(12);
   * ```
   */
  delete<const Dry = undefined>(zoneId: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [zoneId], options });
  }

  /**
   * Update a zone.
   *
   * `PATCH /dispatch/v2/tenant/{tenant}/zones/{zoneId}`
   *
   * Needs the scope `tn.dis.zones:w`.
   *
   * @param zoneId id of the zone
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/Zone_UpdateZone
   * @example
   * ```ts
   * const zone = await dispatch.zones.update(12, { name: "HVAC Install" });
   * ```
   */
  update<const Dry = undefined>(
    zoneId: number,
    body: CreateOrUpdateZoneRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateOrUpdateZoneResponse, Dry>> {
    return this.client.call<CreateOrUpdateZoneResponse, Dry>(UPDATE_SPEC, { path: [zoneId], body, options });
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Zone_CreateZone",
  name: "dispatch.zones.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/zones",
  body: "json",
  known: { check: checkKeys, keys: CREATE_OR_UPDATE_ZONE_REQUEST_KEYS },
  response: "json",
  failures: [[400, "string"]],
};

const GET_SPEC: OperationSpec = {
  id: "Zone_Get",
  name: "dispatch.zones.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/zones/{id}",
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "Zone_DeleteZone",
  name: "dispatch.zones.delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
  response: "none",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Zone_UpdateZone",
  name: "dispatch.zones.update",
  method: "PATCH",
  path: "/dispatch/v2/tenant/{tenant}/zones/{zoneId}",
  body: "json",
  known: { check: checkKeys, keys: CREATE_OR_UPDATE_ZONE_REQUEST_KEYS },
  response: "json",
  failures: [[400, "string"]],
};
