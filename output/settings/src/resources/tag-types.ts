import {
  type ApiPromise,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { CREATE_TAG_TYPE_REQUEST_KEYS, UPDATE_TAG_TYPE_REQUEST_KEYS } from "../body-keys.js";
import type {
  CreateTagTypeRequest,
  ModificationResponse,
  TagTypeResponse,
  TagTypesListQuery,
  UpdateTagTypeRequest,
} from "../types.js";

/**
 * Tag types of the Settings API: 3 operations (`list`, `create`, `update`).
 */
export class TagTypes extends Resource {
  /**
   * List tag types.
   *
   * `GET /settings/v2/tenant/{tenant}/tag-types`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.stt.tagtypes:r`.
   *
   * @param query which tag types to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/TagTypes_GetList
   * @example
   * ```ts
   * for await (const tagType of settings.tagTypes.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(tagType.id);
   * }
   * ```
   */
  list(query?: TagTypesListQuery | null, options?: ListOptions): PagePromise<TagTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a tag type.
   *
   * `POST /settings/v2/tenant/{tenant}/tag-types`
   *
   * Needs the scope `tn.stt.tagtypes:w`.
   *
   * @param body the tag type to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/TagTypes_Create
   * @example
   * ```ts
   * const tagType = await settings.tagTypes.create({ name: "Main", color: "#332579" });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateTagTypeRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Update a tag type.
   *
   * `PATCH /settings/v2/tenant/{tenant}/tag-types/{id}`
   *
   * Needs the scope `tn.stt.tagtypes:w`.
   *
   * @param id id of the tag type
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no tag type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/TagTypes_Update
   * @example
   * ```ts
   * const tagType = await settings.tagTypes.update(12, { name: "Main" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateTagTypeRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "TagTypes_GetList",
  name: "settings.tagTypes.list",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/tag-types",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "TagTypes_Create",
  name: "settings.tagTypes.create",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/tag-types",
  body: "json",
  known: { check: checkKeys, keys: CREATE_TAG_TYPE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "TagTypes_Update",
  name: "settings.tagTypes.update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/tag-types/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_TAG_TYPE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
