/** Operations of each domain, each as JSON. Generated; do not edit. */
import { accountingOperations } from "./catalogue/accounting.js";
import { crmOperations } from "./catalogue/crm.js";
import { customerInteractionsOperations } from "./catalogue/customer-interactions.js";
import { dispatchOperations } from "./catalogue/dispatch.js";
import { equipmentSystemsOperations } from "./catalogue/equipment-systems.js";
import { findingsOperations } from "./catalogue/findings.js";
import { formsOperations } from "./catalogue/forms.js";
import { inventoryOperations } from "./catalogue/inventory.js";
import { jbceOperations } from "./catalogue/jbce.js";
import { jpmOperations } from "./catalogue/jpm.js";
import { marketingOperations } from "./catalogue/marketing.js";
import { marketingAdsOperations } from "./catalogue/marketing-ads.js";
import { marketingReputationOperations } from "./catalogue/marketing-reputation.js";
import { membershipsOperations } from "./catalogue/memberships.js";
import { payrollOperations } from "./catalogue/payroll.js";
import { pricebookOperations } from "./catalogue/pricebook.js";
import { reportingOperations } from "./catalogue/reporting.js";
import { salestechOperations } from "./catalogue/salestech.js";
import { schedulingProOperations } from "./catalogue/scheduling-pro.js";
import { serviceAgreementsOperations } from "./catalogue/service-agreements.js";
import { settingsOperations } from "./catalogue/settings.js";
import { taskManagementOperations } from "./catalogue/task-management.js";
import { telecomOperations } from "./catalogue/telecom.js";
import { timesheetsOperations } from "./catalogue/timesheets.js";

export const TEXTS: readonly (readonly string[])[] = [
  accountingOperations,
  crmOperations,
  customerInteractionsOperations,
  dispatchOperations,
  equipmentSystemsOperations,
  findingsOperations,
  formsOperations,
  inventoryOperations,
  jbceOperations,
  jpmOperations,
  marketingOperations,
  marketingAdsOperations,
  marketingReputationOperations,
  membershipsOperations,
  payrollOperations,
  pricebookOperations,
  reportingOperations,
  salestechOperations,
  schedulingProOperations,
  serviceAgreementsOperations,
  settingsOperations,
  taskManagementOperations,
  telecomOperations,
  timesheetsOperations,
];
