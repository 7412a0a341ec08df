/** A mock of the Settings API for tests, with handlers for MSW. Generated; do not edit. */
import { type Mock, mockDomain, type MockOptions } from "@st-v2/runtime/mocks";
import { http, type HttpHandler } from "msw";
import type { Settings } from "../client.js";
import { description } from "./description.js";

export { description, type MockOptions };

/** The names are those of the client: `mock.employees.list.fail(404).once()`. */
export type SettingsMock = Mock<Settings, HttpHandler>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): SettingsMock {
  return mockDomain<Settings, HttpHandler>(description, { options, http: () => http });
}
