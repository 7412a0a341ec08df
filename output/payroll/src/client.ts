import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
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
  readonly export: Export;
  readonly grossPayItems: GrossPayItems;
  readonly jobSplits: JobSplits;
  readonly locationLaborTypes: LocationLaborTypes;
  readonly activityCodes: ActivityCodes;
  readonly payrollAdjustments: PayrollAdjustments;
  readonly payrolls: Payrolls;
  readonly payrollSettings: PayrollSettings;
  readonly timesheetCodes: TimesheetCodes;
  readonly timesheets: Timesheets;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.export = new Export(client);
    this.grossPayItems = new GrossPayItems(client);
    this.jobSplits = new JobSplits(client);
    this.locationLaborTypes = new LocationLaborTypes(client);
    this.activityCodes = new ActivityCodes(client);
    this.payrollAdjustments = new PayrollAdjustments(client);
    this.payrolls = new Payrolls(client);
    this.payrollSettings = new PayrollSettings(client);
    this.timesheetCodes = new TimesheetCodes(client);
    this.timesheets = new Timesheets(client);
  }
}
