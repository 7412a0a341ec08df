/** Tables of each domain, each as JSON. Generated; do not edit. */
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

export const TEXTS: readonly (readonly string[])[] = [
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
