/** A mock of the Dispatch API for tests, with handlers for MSW. Generated; do not edit. */
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
import type { Dispatch } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface DispatchRecords {
  readonly appointmentAssignments: Records<RecordOf<Dispatch["appointmentAssignments"]["list"]>>;
  readonly arrivalWindows: Records<RecordOf<Dispatch["arrivalWindows"]["list"]>> & {
    readonly configuration: Records<RecordOf<Dispatch["arrivalWindows"]["getConfiguration"]>>;
  };
  readonly businessHours: Records<RecordOf<Dispatch["businessHours"]["list"]>>;
  readonly nonJobAppointments: Records<RecordOf<Dispatch["nonJobAppointments"]["get"]>>;
  readonly teams: Records<RecordOf<Dispatch["teams"]["list"]>>;
  readonly technicianShifts: Records<RecordOf<Dispatch["technicianShifts"]["list"]>>;
  readonly technicianSkills: Records<RecordOf<Dispatch["technicianSkills"]["list"]>>;
  readonly zones: Records<RecordOf<Dispatch["zones"]["list"]>>;
}

/** The names are those of the client: `mock.appointmentAssignments.list.fail(404).once()`. */
export type DispatchMock = Mock<Dispatch, HttpHandler, DispatchRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): DispatchMock {
  return mockDomain<Dispatch, HttpHandler, DispatchRecords>(description, {
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
