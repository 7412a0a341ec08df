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

  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  get grossPayItems(): GrossPayItems {
    return (this.#grossPayItems ??= new GrossPayItems(this.#client));
  }

  get jobSplits(): JobSplits {
    return (this.#jobSplits ??= new JobSplits(this.#client));
  }

  get locationLaborTypes(): LocationLaborTypes {
    return (this.#locationLaborTypes ??= new LocationLaborTypes(this.#client));
  }

  get activityCodes(): ActivityCodes {
    return (this.#activityCodes ??= new ActivityCodes(this.#client));
  }

  get payrollAdjustments(): PayrollAdjustments {
    return (this.#payrollAdjustments ??= new PayrollAdjustments(this.#client));
  }

  get payrolls(): Payrolls {
    return (this.#payrolls ??= new Payrolls(this.#client));
  }

  get payrollSettings(): PayrollSettings {
    return (this.#payrollSettings ??= new PayrollSettings(this.#client));
  }

  get timesheetCodes(): TimesheetCodes {
    return (this.#timesheetCodes ??= new TimesheetCodes(this.#client));
  }

  get timesheets(): Timesheets {
    return (this.#timesheets ??= new Timesheets(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
