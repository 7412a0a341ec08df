/** A mock of the Sales & Estimates API for tests, with handlers for MSW. Generated; do not edit. */
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
import type { Salestech } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface SalestechRecords {
  readonly estimates: Records<RecordOf<Salestech["estimates"]["list"]>> & {
    readonly items: Records<RecordOf<Salestech["estimates"]["listAllItems"]>>;
    readonly statusChanges: Records<RecordOf<Salestech["estimates"]["listStatusChanges"]>>;
  };
  readonly estimateTemplates: Records<RecordOf<Salestech["estimateTemplates"]["list"]>>;
  readonly proposalTemplates: Records<RecordOf<Salestech["proposalTemplates"]["list"]>>;
}

/** The names are those of the client: `mock.estimates.list.fail(404).once()`. */
export type SalestechMock = Mock<Salestech, HttpHandler, SalestechRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): SalestechMock {
  return mockDomain<Salestech, HttpHandler, SalestechRecords>(description, {
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
