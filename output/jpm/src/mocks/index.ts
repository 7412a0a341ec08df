/** A mock of the Job Planning and Management API for tests, with handlers for MSW. Generated; do not edit. */
import {
  createFixtures,
  type Mock,
  mockDomain,
  mockHandlers,
  type MockOptions,
  type OwnedOptions,
  type RecordOf,
  type Records,
  type Traits,
} from "@st-v2/runtime/mocks";
import { http, type HttpHandler } from "msw";
import type { Jpm } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface JpmRecords {
  readonly appointments: Records<RecordOf<Jpm["appointments"]["list"]>>;
  readonly budgetCodes: Records<RecordOf<Jpm["budgetCodes"]["list"]>> & {
    readonly companySegmentItems: Records<RecordOf<Jpm["budgetCodes"]["listCompanySegmentItems"]>>;
    readonly projectSegmentItems: Records<RecordOf<Jpm["budgetCodes"]["listProjectSegmentItems"]>>;
    readonly companySegmentItemChildren: Records<
      RecordOf<Jpm["budgetCodes"]["listCompanySegmentItemChildren"]>,
      OwnedOptions
    >;
    readonly projectSegmentItemChildren: Records<
      RecordOf<Jpm["budgetCodes"]["listProjectSegmentItemChildren"]>,
      OwnedOptions
    >;
    readonly forProject: Records<RecordOf<Jpm["budgetCodes"]["listForProject"]>>;
  };
  readonly jobs: Records<RecordOf<Jpm["jobs"]["list"]>> &
    Traits<RecordOf<Jpm["jobs"]["list"]>, "late" | "onHold" | "canceled" | "completed"> & {
      readonly notes: Records<RecordOf<Jpm["jobs"]["listNotes"]>, OwnedOptions>;
      readonly canceledLogs: Records<RecordOf<Jpm["jobs"]["listCanceledLogs"]>, OwnedOptions>;
      readonly customFieldTypes: Records<RecordOf<Jpm["jobs"]["listCustomFieldTypes"]>>;
    };
  readonly projects: Records<RecordOf<Jpm["projects"]["list"]>> & {
    readonly notes: Records<RecordOf<Jpm["projects"]["listNotes"]>, OwnedOptions>;
    readonly customFieldTypes: Records<RecordOf<Jpm["projects"]["listCustomFieldTypes"]>>;
  };
  readonly jobCanceledLogs: Records<RecordOf<Jpm["export"]["jobCanceledLogs"]>>;
  readonly jobNotes: Records<RecordOf<Jpm["export"]["jobNotes"]>>;
  readonly projectNotes: Records<RecordOf<Jpm["export"]["projectNotes"]>>;
  readonly jobHistory: Records<RecordOf<Jpm["export"]["jobHistory"]>>;
  readonly jobCancelReasons: Records<RecordOf<Jpm["jobCancelReasons"]["list"]>>;
  readonly jobEquipment: Records<RecordOf<Jpm["jobEquipment"]["list"]>, OwnedOptions>;
  readonly jobHoldReasons: Records<RecordOf<Jpm["jobHoldReasons"]["list"]>>;
  readonly jobTypes: Records<RecordOf<Jpm["jobTypes"]["list"]>>;
  readonly projectStatuses: Records<RecordOf<Jpm["projectStatuses"]["list"]>>;
  readonly projectSubStatuses: Records<RecordOf<Jpm["projectSubStatuses"]["list"]>>;
  readonly projectTypes: Records<RecordOf<Jpm["projectTypes"]["list"]>>;
}

/** The names are those of the client: `mock.jobs.list.fail(404).once()`. */
export type JpmMock = Mock<Jpm, HttpHandler, JpmRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): JpmMock {
  return mockDomain<Jpm, HttpHandler, JpmRecords>(description, {
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
