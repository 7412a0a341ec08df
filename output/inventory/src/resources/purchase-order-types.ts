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
import {
  CREATE_PURCHASE_ORDER_TYPE_REQUEST_KEYS,
  UPDATE_PURCHASE_ORDER_TYPE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreatePurchaseOrderTypeRequest,
  ModificationResponse,
  PurchaseOrderTypeResponse,
  PurchaseOrderTypesListQuery,
  UpdatePurchaseOrderTypeRequest,
} from "../types.js";

/**
 * Purchase order types of the Inventory API: 3 operations (`list`, `create`, `update`).
 */
export class PurchaseOrderTypes extends Resource {
  /**
   * List purchase order types.
   *
   * `GET /inventory/v2/tenant/{tenant}/purchase-order-types`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.inv.purchaseordertypes:r`.
   *
   * @param query which purchase order types to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrderTypes_GetList
   * @example
   * ```ts
   * for await (const purchaseOrderType of inventory.purchaseOrderTypes.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(purchaseOrderType.id);
   * }
   * ```
   */
  list(
    query?: PurchaseOrderTypesListQuery | null,
    options?: ListOptions,
  ): PagePromise<PurchaseOrderTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a purchase order type.
   *
   * `POST /inventory/v2/tenant/{tenant}/purchase-order-types`
   *
   * Needs the scope `tn.inv.purchaseordertypes:w`.
   *
   * @param body the purchase order type to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrderTypes_Create
   * @example
   * ```ts
   * const purchaseOrderType = await inventory.purchaseOrderTypes.create({
   *   name: "Special", active: true, includeInPoScreen: true, automaticallyReceive: true,
   *   displayToTechnician: true, excludeTaxFromJobCosting: false, impactToTechnicianPayroll: false,
   *   allowTechniciansToSendPo: false, defaultRequiredDateDaysOffset: 4, skipWeekends: false,
   *   requireJobBeforeReceipt: false, includeInSalesTax: false, isDefault: false,
   *   copyPurchaseOrderItemsToInvoiceWhenReceived: true, isDefaultForConsignment: false,
   *   alertSettings: {
   *     sendEmailToTechnicianWhenPoMovedToSend: true, sendEmailToTechnicianWhenPoMovedToReceived: true,
   *     sendEmailToPmWhenPoMovedToSend: false, sendEmailToPmWhenPoMovedToReceived: true,
   *   },
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreatePurchaseOrderTypeRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Update a purchase order type.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-order-types/{id}`
   *
   * Needs the scope `tn.inv.purchaseordertypes:w`.
   *
   * @param id id of the purchase order type
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no purchase order type has this `id`.
   * @throws `ConflictError` 409: the state of the purchase order type forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrderTypes_Update
   * @example
   * ```ts
   * const purchaseOrderType = await inventory.purchaseOrderTypes.update(12, {
   *   active: true, name: "Special", includeInPoScreen: true, automaticallyReceive: true,
   *   displayToTechnician: true, excludeTaxFromJobCosting: false, impactToTechnicianPayroll: false,
   *   allowTechniciansToSendPo: false, defaultRequiredDateDaysOffset: 4, skipWeekends: false,
   *   requireJobBeforeReceipt: false, includeInSalesTax: false, isDefault: false,
   *   copyPurchaseOrderItemsToInvoiceWhenReceived: true, isDefaultForConsignment: false,
   *   landedCostMethod: "None", includeTaxInFullyLandedCost: true,
   *   alertSettings: {
   *     sendEmailToTechnicianWhenPoMovedToSend: true, sendEmailToTechnicianWhenPoMovedToReceived: true,
   *     sendEmailToPmWhenPoMovedToSend: false, sendEmailToPmWhenPoMovedToReceived: true,
   *   },
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdatePurchaseOrderTypeRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ModificationResponse, Dry>> {
    return this.client.call<ModificationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "PurchaseOrderTypes_GetList",
  name: "inventory.purchaseOrderTypes.list",
  method: "GET",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-types",
  query: {
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "PurchaseOrderTypes_Create",
  name: "inventory.purchaseOrderTypes.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-types",
  body: "json",
  known: { check: checkKeys, keys: CREATE_PURCHASE_ORDER_TYPE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const UPDATE_SPEC: OperationSpec = {
  id: "PurchaseOrderTypes_Update",
  name: "inventory.purchaseOrderTypes.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-types/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_PURCHASE_ORDER_TYPE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};
