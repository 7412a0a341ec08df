import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  CreateTagTypeRequest,
  ModificationResponse,
  TagTypeResponse,
  TagTypesListQuery,
  UpdateTagTypeRequest,
} from "../types.js";

/**
 * Tag types of the Settings API: 3 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/TagTypes_GetList
   */
  list(query?: TagTypesListQuery | null, options?: CallOptions): PagePromise<TagTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a tag type.
   *
   * `POST /settings/v2/tenant/{tenant}/tag-types`
   *
   * Needs the scope `tn.stt.tagtypes:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/TagTypes_Create
   */
  create(body: CreateTagTypeRequest, options?: CallOptions): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Update a tag type.
   *
   * `PATCH /settings/v2/tenant/{tenant}/tag-types/{id}`
   *
   * Needs the scope `tn.stt.tagtypes:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/TagTypes_Update
   */
  update(id: number, body: UpdateTagTypeRequest, options?: CallOptions): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(UPDATE_SPEC, { path: [id], body, options });
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "TagTypes_Create",
  name: "settings.tagTypes.create",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/tag-types",
  body: "json",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "TagTypes_Update",
  name: "settings.tagTypes.update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/tag-types/{id}",
  body: "json",
  response: "json",
};
