/** A mock of the Payroll API for tests, with handlers for MSW. Generated; do not edit. */
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
import type { Payroll } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface PayrollRecords {
  readonly jobSplits: Records<RecordOf<Payroll["jobSplits"]["listAll"]>>;
  readonly payrollAdjustments: Records<RecordOf<Payroll["payrollAdjustments"]["list"]>>;
  readonly timesheets: Records<RecordOf<Payroll["timesheets"]["listAll"]>> & {
    readonly nonJob: Records<RecordOf<Payroll["timesheets"]["listNonJob"]>>;
  };
  readonly activityCodes: Records<RecordOf<Payroll["activityCodes"]["list"]>>;
  readonly timesheetCodes: Records<RecordOf<Payroll["timesheetCodes"]["list"]>>;
  readonly grossPayItems: Records<RecordOf<Payroll["grossPayItems"]["list"]>>;
  readonly payrollSettings: Records<RecordOf<Payroll["payrollSettings"]["list"]>> & {
    readonly forEmployee: Records<RecordOf<Payroll["payrollSettings"]["getForEmployee"]>>;
    readonly forTechnician: Records<RecordOf<Payroll["payrollSettings"]["getForTechnician"]>>;
  };
  readonly locationLaborTypes: Records<RecordOf<Payroll["locationLaborTypes"]["list"]>>;
  readonly payrolls: Records<RecordOf<Payroll["payrolls"]["listForEmployee"]>>;
}

/** The names are those of the client: `mock.grossPayItems.list.fail(404).once()`. */
export type PayrollMock = Mock<Payroll, HttpHandler, PayrollRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): PayrollMock {
  return mockDomain<Payroll, HttpHandler, PayrollRecords>(description, {
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
