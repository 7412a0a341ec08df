/** Every table, and one call that brings them up to date. Generated; do not edit. */
import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import type { Load } from "./drivers/module.js";
import { openTarget } from "./open.js";
import { type RunResult, syncInto, type SyncOptions } from "./run.js";
import type { TableSpec } from "./table.js";
import { accountingTables } from "./tables/accounting.js";
import { crmTables } from "./tables/crm.js";
import { customerInteractionsTables } from "./tables/customer-interactions.js";
import { dispatchTables } from "./tables/dispatch.js";
import { equipmentSystemsTables } from "./tables/equipment-systems.js";
import { findingsTables } from "./tables/findings.js";
import { formsTables } from "./tables/forms.js";
import { inventoryTables } from "./tables/inventory.js";
import { jbceTables } from "./tables/jbce.js";
import { jpmTables } from "./tables/jpm.js";
import { marketingTables } from "./tables/marketing.js";
import { marketingReputationTables } from "./tables/marketing-reputation.js";
import { membershipsTables } from "./tables/memberships.js";
import { payrollTables } from "./tables/payroll.js";
import { pricebookTables } from "./tables/pricebook.js";
import { reportingTables } from "./tables/reporting.js";
import { salestechTables } from "./tables/salestech.js";
import { schedulingProTables } from "./tables/scheduling-pro.js";
import { serviceAgreementsTables } from "./tables/service-agreements.js";
import { settingsTables } from "./tables/settings.js";
import { taskManagementTables } from "./tables/task-management.js";
import { telecomTables } from "./tables/telecom.js";
import { timesheetsTables } from "./tables/timesheets.js";

const TEXTS: readonly (readonly string[])[] = [
  accountingTables,
  crmTables,
  customerInteractionsTables,
  dispatchTables,
  equipmentSystemsTables,
  findingsTables,
  formsTables,
  inventoryTables,
  jbceTables,
  jpmTables,
  marketingTables,
  marketingReputationTables,
  membershipsTables,
  payrollTables,
  pricebookTables,
  reportingTables,
  salestechTables,
  schedulingProTables,
  serviceAgreementsTables,
  settingsTables,
  taskManagementTables,
  telecomTables,
  timesheetsTables,
];

/** Tables of all that the API keeps: what their columns hold, and by which calls their rows are read. */
export const tables: readonly TableSpec[] = TEXTS.flat().map((text) => JSON.parse(text) as TableSpec);

export interface SyncTablesOptions extends Omit<SyncOptions, "tables"> {
  /** Loads a driver by its name: for whoever bundles this package. */
  readonly load?: Load | undefined;
}

/**
 * Reads what changed since the last time, or all where there was none, into a database or files, and closes them.
 *
 * @param to `postgres://HOST/DATABASE`, `duckdb:FILE`, `sqlite:FILE`, `jsonl:FOLDER` or `parquet:FOLDER`
 * @param options credentials and settings, or a client that is there
 * @throws TargetError where the target cannot be used, or another run is under way
 * @throws TokenError, AuthenticationError, ConfigurationError where the API lets nobody in
 * @throws RangeError for an option that cannot be
 */
export async function syncTables(
  to: string,
  options: Client | ClientOptions,
  { load, ...how }: SyncTablesOptions = {},
): Promise<RunResult> {
  const client = toClient(options);
  const target = await openTarget(to, load);
  try {
    return await syncInto(target, client, { ...how, tables });
  } finally {
    await target.close();
  }
}
