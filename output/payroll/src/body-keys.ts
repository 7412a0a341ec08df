/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const GROSS_PAY_ITEM_CREATE_REQUEST_KEYS: BodyKeys =
  "payrollId amount activityCodeId date invoiceId budgetCodeId memo";
export const GROSS_PAY_ITEM_UPDATE_REQUEST_KEYS: BodyKeys =
  "payrollId amount activityCodeId date invoiceId budgetCodeId memo";
export const PAYROLL_ADJUSTMENT_CREATE_REQUEST_KEYS: BodyKeys =
  "employeeType employeeId postedOn amount memo activityCodeId invoiceId hours rate quantity";
export const PAYROLL_CUSTOM_FIELD_UPDATE_REQUEST_KEYS: BodyKeys = "typeId value";
export const PAYROLL_SETTINGS_UPDATE_REQUEST_KEYS: BodyKeys = [
  "externalPayrollId hourlyRate managerId payrollBusinessUnitId hireDate isIncludedInPayroll",
  { customFields: PAYROLL_CUSTOM_FIELD_UPDATE_REQUEST_KEYS },
];
