import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { Export } from "./resources/export.js";
import { GrossPayItems } from "./resources/gross-pay-items.js";
import { JobSplits } from "./resources/job-splits.js";
import { LocationLaborTypes } from "./resources/location-labor-types.js";
import { ActivityCodes } from "./resources/activity-codes.js";
import { PayrollAdjustments } from "./resources/payroll-adjustments.js";
import { Payrolls } from "./resources/payrolls.js";
import { PayrollSettings } from "./resources/payroll-settings.js";
import { TimesheetCodes } from "./resources/timesheet-codes.js";
import { Timesheets } from "./resources/timesheets.js";

/**
 * The Payroll API.
 *
 * Payrolls, adjustments, gross pay items, timesheets, splits and settings.
 *
 * @example
 * ```ts
 * const payroll = new Payroll({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Payroll {
  readonly #client: Client;
  #export: Export | undefined;
  #grossPayItems: GrossPayItems | undefined;
  #jobSplits: JobSplits | undefined;
  #locationLaborTypes: LocationLaborTypes | undefined;
  #activityCodes: ActivityCodes | undefined;
  #payrollAdjustments: PayrollAdjustments | undefined;
  #payrolls: Payrolls | undefined;
  #payrollSettings: PayrollSettings | undefined;
  #timesheetCodes: TimesheetCodes | undefined;
  #timesheets: Timesheets | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Export: 7 operations (`jobSplits`, `payrollAdjustments`, `timesheets`, `activityCodes`, `timesheetCodes`, `grossPayItems`, …).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Gross pay items: 4 operations (`list`, `create`, `replace`, `delete`).
   */
  get grossPayItems(): GrossPayItems {
    return (this.#grossPayItems ??= new GrossPayItems(this.#client));
  }

  /**
   * Job splits: 2 operations (`list`, `listAll`).
   */
  get jobSplits(): JobSplits {
    return (this.#jobSplits ??= new JobSplits(this.#client));
  }

  /**
   * Location labor types: 1 operation (`list`).
   */
  get locationLaborTypes(): LocationLaborTypes {
    return (this.#locationLaborTypes ??= new LocationLaborTypes(this.#client));
  }

  /**
   * Activity codes: 2 operations (`list`, `get`).
   */
  get activityCodes(): ActivityCodes {
    return (this.#activityCodes ??= new ActivityCodes(this.#client));
  }

  /**
   * Payroll adjustments: 3 operations (`list`, `create`, `get`).
   */
  get payrollAdjustments(): PayrollAdjustments {
    return (this.#payrollAdjustments ??= new PayrollAdjustments(this.#client));
  }

  /**
   * Payrolls: 3 operations (`list`, `listForTechnician`, `listForEmployee`).
   */
  get payrolls(): Payrolls {
    return (this.#payrolls ??= new Payrolls(this.#client));
  }

  /**
   * Payroll settings: 5 operations (`list`, `getForEmployee`, `replaceForEmployee`, `getForTechnician`, `replaceForTechnician`).
   */
  get payrollSettings(): PayrollSettings {
    return (this.#payrollSettings ??= new PayrollSettings(this.#client));
  }

  /**
   * Timesheet codes: 2 operations (`list`, `get`).
   */
  get timesheetCodes(): TimesheetCodes {
    return (this.#timesheetCodes ??= new TimesheetCodes(this.#client));
  }

  /**
   * Timesheets: 3 operations (`list`, `listNonJob`, `listAll`).
   */
  get timesheets(): Timesheets {
    return (this.#timesheets ??= new Timesheets(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
