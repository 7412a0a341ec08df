import {
  type ApiPromise,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { ADD_BULK_TAGS_REQUEST_KEYS, REMOVE_BULK_TAGS_REQUEST_KEYS } from "../body-keys.js";
import type { AddBulkTagsRequest, RemoveBulkTagsRequest } from "../types.js";

/**
 * Bulk tags of the CRM API: 2 operations (`add`, `remove`).
 */
export class BulkTags extends Resource {
  /**
   * Add tags to several customers or locations.
   *
   * A success has no body.
   *
   * `PUT /crm/v2/tenant/{tenant}/tags`
   *
   * Needs the scope `tn.crm.tags:w`.
   *
   * @param body the tag as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: the state of the tag forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BulkTags_AddTags
   * @example
   * ```ts
   * await crm.bulkTags.add({ customerIds: [12], tagTypeIds: [12] });
   * ```
   */
  add<const Dry = undefined>(
    body: AddBulkTagsRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(ADD_SPEC, { body, options });
  }

  /**
   * Remove tags from several customers or locations.
   *
   * A success has no body. The ids are sent in the body of the DELETE.
   *
   * `DELETE /crm/v2/tenant/{tenant}/tags`
   *
   * Needs the scope `tn.crm.tags:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: the tag is still needed, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BulkTags_RemoveTags
   * @example
   * ```ts
   * await crm.bulkTags.remove({ customerIds: [12], tagTypeIds: [12] });
   * ```
   */
  remove<const Dry = undefined>(
    body: RemoveBulkTagsRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(REMOVE_SPEC, { body, options });
  }
}

const ADD_SPEC: OperationSpec = {
  id: "BulkTags_AddTags",
  name: "crm.bulkTags.add",
  method: "PUT",
  path: "/crm/v2/tenant/{tenant}/tags",
  body: "json",
  known: { check: checkKeys, keys: ADD_BULK_TAGS_REQUEST_KEYS },
  response: "none",
  failures: [400, 409],
};

const REMOVE_SPEC: OperationSpec = {
  id: "BulkTags_RemoveTags",
  name: "crm.bulkTags.remove",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/tags",
  body: "json",
  known: { check: checkKeys, keys: REMOVE_BULK_TAGS_REQUEST_KEYS },
  response: "none",
  failures: [400, 409],
};
