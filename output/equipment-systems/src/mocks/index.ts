/** A mock of the Equipment Systems API for tests, with handlers for MSW. Generated; do not edit. */
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
import type { EquipmentSystems } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface EquipmentSystemsRecords {
  readonly equipmentTypes: Records<RecordOf<EquipmentSystems["equipmentTypes"]["list"]>>;
  readonly installedEquipment: Records<RecordOf<EquipmentSystems["installedEquipment"]["get"]>> & {
    readonly customFieldTypes: Records<
      RecordOf<EquipmentSystems["installedEquipment"]["listCustomFieldTypes"]>
    >;
  };
}

/** The names are those of the client: `mock.equipmentTypes.list.fail(404).once()`. */
export type EquipmentSystemsMock = Mock<EquipmentSystems, HttpHandler, EquipmentSystemsRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): EquipmentSystemsMock {
  return mockDomain<EquipmentSystems, HttpHandler, EquipmentSystemsRecords>(description, {
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
