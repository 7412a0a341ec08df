/** A mock of the Inventory API for tests, with handlers for MSW. Generated; do not edit. */
import {
  createFixtures,
  type Mock,
  mockDomain,
  mockHandlers,
  type MockOptions,
  type RecordOf,
  type Records,
  type Traits,
} from "@st-v2/runtime/mocks";
import { http, type HttpHandler } from "msw";
import type { Inventory } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface InventoryRecords {
  readonly adjustments: Records<RecordOf<Inventory["adjustments"]["list"]>>;
  readonly purchaseOrders: Records<RecordOf<Inventory["purchaseOrders"]["list"]>> &
    Traits<RecordOf<Inventory["purchaseOrders"]["list"]>, "late"> & {
      readonly requests: Records<RecordOf<Inventory["purchaseOrders"]["listRequests"]>>;
    };
  readonly returns: Records<RecordOf<Inventory["returns"]["list"]>>;
  readonly transfers: Records<RecordOf<Inventory["transfers"]["list"]>>;
  readonly inventoryTemplates: Records<RecordOf<Inventory["inventoryTemplates"]["list"]>>;
  readonly purchaseOrderMarkups: Records<RecordOf<Inventory["purchaseOrderMarkups"]["list"]>>;
  readonly purchaseOrderTypes: Records<RecordOf<Inventory["purchaseOrderTypes"]["list"]>>;
  readonly receipts: Records<RecordOf<Inventory["receipts"]["list"]>>;
  readonly returnTypes: Records<RecordOf<Inventory["returnTypes"]["list"]>>;
  readonly trucks: Records<RecordOf<Inventory["trucks"]["list"]>>;
  readonly vendors: Records<RecordOf<Inventory["vendors"]["list"]>> & {
    readonly customFieldTypes: Records<RecordOf<Inventory["vendors"]["listCustomFieldTypes"]>>;
  };
  readonly warehouses: Records<RecordOf<Inventory["warehouses"]["list"]>>;
}

/** The names are those of the client: `mock.adjustments.list.fail(404).once()`. */
export type InventoryMock = Mock<Inventory, HttpHandler, InventoryRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): InventoryMock {
  return mockDomain<Inventory, HttpHandler, InventoryRecords>(description, {
    options,
    http: () => http,
    fixtures: createFixtures,
    business,
  });
}

/**
 * The handlers alone, for workers in browsers: a bundle of them is without what only tests do, and without the rules of the business
 * unless it passes them, `createHandlers({ business })`.
 */
export function createHandlers(options: MockOptions = {}): readonly HttpHandler[] {
  return mockHandlers<HttpHandler>([core], { options, http: () => http });
}
