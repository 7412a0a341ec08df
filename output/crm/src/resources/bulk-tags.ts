import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { AddBulkTagsRequest, RemoveBulkTagsRequest } from "../types.js";

/**
 * Bulk tags of the CRM API: 2 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BulkTags_AddTags
   */
  add(body: AddBulkTagsRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(ADD_SPEC, { body, options });
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BulkTags_RemoveTags
   */
  remove(body: RemoveBulkTagsRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(REMOVE_SPEC, { body, options });
  }
}

const ADD_SPEC: OperationSpec = {
  id: "BulkTags_AddTags",
  name: "crm.bulkTags.add",
  method: "PUT",
  path: "/crm/v2/tenant/{tenant}/tags",
  body: "json",
  response: "none",
};

const REMOVE_SPEC: OperationSpec = {
  id: "BulkTags_RemoveTags",
  name: "crm.bulkTags.remove",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/tags",
  body: "json",
  response: "none",
};
