/** A mock of the Settings API for tests, with handlers for MSW. Generated; do not edit. */
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
import type { Settings } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface SettingsRecords {
  readonly intacctBusinessUnitMappings: Records<RecordOf<Settings["intacctBusinessUnitMappings"]["list"]>>;
  readonly employees: Records<RecordOf<Settings["employees"]["list"]>> &
    Traits<RecordOf<Settings["employees"]["list"]>, "inactive">;
  readonly technicians: Records<RecordOf<Settings["technicians"]["list"]>> &
    Traits<RecordOf<Settings["technicians"]["list"]>, "inactive">;
  readonly businessUnits: Records<RecordOf<Settings["businessUnits"]["list"]>>;
  readonly tagTypes: Records<RecordOf<Settings["tagTypes"]["list"]>>;
  readonly userRoles: Records<RecordOf<Settings["userRoles"]["list"]>>;
}

/** The names are those of the client: `mock.employees.list.fail(404).once()`. */
export type SettingsMock = Mock<Settings, HttpHandler, SettingsRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): SettingsMock {
  return mockDomain<Settings, HttpHandler, SettingsRecords>(description, {
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
