/** The Payroll API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["ActivityCodes_GetList", "list"],
  ["ActivityCodes_Get", "get"],
  ["PayrollSettings_GetEmployeePayrollSettings", "getForEmployee"],
  ["PayrollSettings_UpdateEmployeePayrollSettings", "replaceForEmployee"],
  ["Payrolls_GetEmployeePayrolls", "listForEmployee"],
  ["Export_ActivityCodes", "activityCodes"],
  ["Export_GrossPayItems", "grossPayItems"],
  ["Export_JobSplits", "jobSplits"],
  ["Export_Timesheets", "timesheets"],
  ["Export_PayrollAdjustments", "payrollAdjustments"],
  ["Export_PayrollSettings", "payrollSettings"],
  ["Export_TimesheetCodes", "timesheetCodes"],
  ["GrossPayItems_GetList", "list"],
  ["GrossPayItems_Create", "create"],
  ["GrossPayItems_Delete", "delete"],
  ["GrossPayItems_Update", "replace"],
  ["JobSplits_GetListByJobs", "listAll"],
  ["Timesheets_GetJobTimesheetsByJobs", "listAll"],
  ["JobSplits_GetList", "list"],
  ["Timesheets_GetJobTimesheets", "list"],
  ["LocationLaborType_GetListByLocations", "locationLaborTypes.list"],
  ["Timesheets_GetNonJobTimesheets", "listNonJob"],
  ["PayrollAdjustments_GetList", "list"],
  ["PayrollAdjustments_Create", "create"],
  ["PayrollAdjustments_Get", "get"],
  ["PayrollSettings_GetPayrollSettingsList", "list"],
  ["Payrolls_GetList", "list"],
  ["PayrollSettings_GetTechnicianPayrollSettings", "getForTechnician"],
  ["PayrollSettings_UpdateTechnicianPayrollSettings", "replaceForTechnician"],
  ["Payrolls_GetTechnicianPayrolls", "listForTechnician"],
  ["TimesheetCodes_GetList", "list"],
  ["TimesheetCodes_Get", "get"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
