/** A mock of the Equipment Systems API for tests, with handlers for MSW. Generated; do not edit. */
import { type Mock, mockDomain, type MockOptions } from "@st-v2/runtime/mocks";
import { http, type HttpHandler } from "msw";
import type { EquipmentSystems } from "../client.js";
import { description } from "./description.js";

export { description, type MockOptions };

/** The names are those of the client: `mock.equipmentTypes.list.fail(404).once()`. */
export type EquipmentSystemsMock = Mock<EquipmentSystems, HttpHandler>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): EquipmentSystemsMock {
  return mockDomain<EquipmentSystems, HttpHandler>(description, { options, http: () => http });
}
