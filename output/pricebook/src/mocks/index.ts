/** A mock of the Pricebook API for tests, with handlers for MSW. Generated; do not edit. */
import {
  createFixtures,
  type Mock,
  mockDomain,
  mockHandlers,
  type MockOptions,
  type RecordOf,
  type Records,
} from "@st-v2/runtime/mocks";
import { http, type HttpHandler } from "msw";
import type { Pricebook } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface PricebookRecords {
  readonly clientSpecificPricing: Records<RecordOf<Pricebook["clientSpecificPricing"]["list"]>>;
  readonly categories: Records<RecordOf<Pricebook["categories"]["list"]>>;
  readonly discountsAndFees: Records<RecordOf<Pricebook["discountsAndFees"]["list"]>>;
  readonly equipment: Records<RecordOf<Pricebook["equipment"]["list"]>>;
  readonly services: Records<RecordOf<Pricebook["services"]["list"]>>;
  readonly materials: Records<RecordOf<Pricebook["materials"]["list"]>>;
  readonly materialsMarkup: Records<RecordOf<Pricebook["materialsMarkup"]["list"]>>;
}

/** The names are those of the client: `mock.clientSpecificPricing.list.fail(404).once()`. */
export type PricebookMock = Mock<Pricebook, HttpHandler, PricebookRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): PricebookMock {
  return mockDomain<Pricebook, HttpHandler, PricebookRecords>(description, {
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
