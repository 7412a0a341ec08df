import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  PricebookBulkCreateRequest,
  PricebookBulkCreateResponse,
  PricebookBulkUpdateRequest,
} from "../types.js";

/**
 * Pricebook bulk of the Pricebook API: 2 operations.
 */
export class PricebookBulk extends Resource {
  /**
   * Create several pricebook items.
   *
   * One call for services, materials, equipment and discounts; the body holds a list of each.
   *
   * `POST /pricebook/v2/tenant/{tenant}/pricebook`
   *
   * Needs the scope `tn.pb.pricebook:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/PricebookBulk_Create
   */
  create(body: PricebookBulkCreateRequest, options?: CallOptions): ApiPromise<PricebookBulkCreateResponse> {
    return this.client.call<PricebookBulkCreateResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Update several pricebook items.
   *
   * One call for services, materials, equipment and discounts; the body holds a list of each. A success has no body.
   *
   * `PATCH /pricebook/v2/tenant/{tenant}/pricebook`
   *
   * Needs the scope `tn.pb.pricebook:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/PricebookBulk_Update
   */
  update(body: PricebookBulkUpdateRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(UPDATE_SPEC, { body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "PricebookBulk_Create",
  name: "pricebook.pricebookBulk.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/pricebook",
  body: "json",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "PricebookBulk_Update",
  name: "pricebook.pricebookBulk.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/pricebook",
  body: "json",
  response: "none",
};
