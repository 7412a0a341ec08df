import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  CreatePurchaseOrderTypeRequest,
  ModificationResponse,
  PurchaseOrderTypeResponse,
  PurchaseOrderTypesListQuery,
  UpdatePurchaseOrderTypeRequest,
} from "../types.js";

/**
 * Purchase order types of the Inventory API: 3 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrderTypes_GetList
   */
  list(
    query?: PurchaseOrderTypesListQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrderTypes_Create
   */
  create(body: CreatePurchaseOrderTypeRequest, options?: CallOptions): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Update a purchase order type.
   *
   * `PATCH /inventory/v2/tenant/{tenant}/purchase-order-types/{id}`
   *
   * Needs the scope `tn.inv.purchaseordertypes:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-inventory-v2/endpoints/PurchaseOrderTypes_Update
   */
  update(
    id: number,
    body: UpdatePurchaseOrderTypeRequest,
    options?: CallOptions,
  ): ApiPromise<ModificationResponse> {
    return this.client.call<ModificationResponse>(UPDATE_SPEC, { path: [id], body, options });
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "PurchaseOrderTypes_Create",
  name: "inventory.purchaseOrderTypes.create",
  method: "POST",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-types",
  body: "json",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "PurchaseOrderTypes_Update",
  name: "inventory.purchaseOrderTypes.update",
  method: "PATCH",
  path: "/inventory/v2/tenant/{tenant}/purchase-order-types/{id}",
  body: "json",
  response: "json",
};
