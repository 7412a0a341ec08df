/** A mock of the Customer Interactions API for tests, with handlers for MSW. Generated; do not edit. */
import { type Mock, mockDomain, type MockOptions } from "@st-v2/runtime/mocks";
import { http, type HttpHandler } from "msw";
import type { CustomerInteractions } from "../client.js";
import { description } from "./description.js";

export { description, type MockOptions };

/** The names are those of the client: `mock.technicianRatings.list.fail(404).once()`. */
export type CustomerInteractionsMock = Mock<CustomerInteractions, HttpHandler>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): CustomerInteractionsMock {
  return mockDomain<CustomerInteractions, HttpHandler>(description, { options, http: () => http });
}
