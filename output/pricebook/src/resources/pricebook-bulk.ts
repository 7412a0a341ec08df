import {
  type ApiPromise,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { PRICEBOOK_BULK_CREATE_REQUEST_KEYS, PRICEBOOK_BULK_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  PricebookBulkCreateRequest,
  PricebookBulkCreateResponse,
  PricebookBulkUpdateRequest,
} from "../types.js";

/**
 * Pricebook bulk of the Pricebook API: 2 operations (`create`, `update`).
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
   * @param body the pricebook to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/PricebookBulk_Create
   * @example
   * ```ts
   * const result = await pricebook.pricebookBulk.create({
   *   services: [{ code: "919-6523", description: "Smart thermostat" }],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: PricebookBulkCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<PricebookBulkCreateResponse, Dry>> {
    return this.client.call<PricebookBulkCreateResponse, Dry>(CREATE_SPEC, { body, options });
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
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-pricebook-v2/endpoints/PricebookBulk_Update
   * @example
   * ```ts
   * await pricebook.pricebookBulk.update({
   *   services: [
   *     {
   *       code: "866-3319", displayName: "Water heater, 50 gal", description: "Gas furnace",
   *       warranty: { duration: 5800 }, categories: [22], price: 2302.77, memberPrice: 906.29,
   *       addOnPrice: 2352.24, addOnMemberPrice: 719.32, taxable: true, account: "Parts Revenue",
   *       intacctGlGroupAccount: "Parts Revenue", hours: 3.5, isLabor: false, recommendations: [33],
   *       upgrades: [12], assets: [{ type: "Other", url: "https://example.com/files/274491" }],
   *       serviceMaterials: [{ skuId: 33, quantity: 2 }],
   *       serviceEquipment: [{ skuId: 17, quantity: 8 }], active: true, crossSaleGroup: "HVAC Install",
   *       paysCommission: false, bonus: 37.92, commissionBonus: 2.16, budgetCostCode: "430-7642",
   *       budgetCostType: "Regular", isPriceLocked: false, id: 12,
   *     },
   *   ],
   * });
   * ```
   */
  update<const Dry = undefined>(
    body: PricebookBulkUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(UPDATE_SPEC, { body, options });
  }
}

const CREATE_SPEC: OperationSpec = {
  id: "PricebookBulk_Create",
  name: "pricebook.pricebookBulk.create",
  method: "POST",
  path: "/pricebook/v2/tenant/{tenant}/pricebook",
  body: "json",
  known: { check: checkKeys, keys: PRICEBOOK_BULK_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "PricebookBulk_Update",
  name: "pricebook.pricebookBulk.update",
  method: "PATCH",
  path: "/pricebook/v2/tenant/{tenant}/pricebook",
  body: "json",
  known: { check: checkKeys, keys: PRICEBOOK_BULK_UPDATE_REQUEST_KEYS },
  response: "none",
  failures: [400],
};
