/** What answers and bodies of the Payroll API look like, at run time. Generated; do not edit. */
import {
  answerSchema,
  answerSchemas,
  bodySchema,
  type DomainSchemas,
  type SchemaOf,
} from "@st-v2/runtime/schemas";
import { description } from "../mocks/description.js";
import type * as types from "../types.js";

/**
 * For the option `validate` of a client: what each call answers.
 */
export const schemas: DomainSchemas = /* @__PURE__ */ answerSchemas(description);

export const JobSplitExportResponseSchema: SchemaOf<types.JobSplitExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#1");

export const PayrollAdjustmentExportResponseSchema: SchemaOf<types.PayrollAdjustmentExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#3");

export const EmployeeTypeSchema: SchemaOf<types.EmployeeType> = /* @__PURE__ */ bodySchema(description, "#4");

export const PayrollAdjustmentTypeSchema: SchemaOf<types.PayrollAdjustmentType> =
  /* @__PURE__ */ answerSchema(description, "#5");

export const JobTimesheetExportResponseSchema: SchemaOf<types.JobTimesheetExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#7");

export const PayrollActivityCodeExportResponseSchema: SchemaOf<types.PayrollActivityCodeExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#9");

export const PayrollEarningCategorySchema: SchemaOf<types.PayrollEarningCategory> =
  /* @__PURE__ */ answerSchema(description, "#10");

export const TimesheetCodeExportResponseSchema: SchemaOf<types.TimesheetCodeExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#12");

export const TimesheetCodeTypeSchema: SchemaOf<types.TimesheetCodeType> = /* @__PURE__ */ answerSchema(
  description,
  "#13",
);

export const TimesheetCodeEmployeeTypeSchema: SchemaOf<types.TimesheetCodeEmployeeType> =
  /* @__PURE__ */ answerSchema(description, "#14");

export const TimesheetCodeRateInfoResponseSchema: SchemaOf<types.TimesheetCodeRateInfoResponse> =
  /* @__PURE__ */ answerSchema(description, "#15");

export const TimesheetHourlyRateTypeSchema: SchemaOf<types.TimesheetHourlyRateType> =
  /* @__PURE__ */ answerSchema(description, "#16");

export const GrossPayItemExportResponseSchema: SchemaOf<types.GrossPayItemExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#18");

export const GrossPayItemTypeSchema: SchemaOf<types.GrossPayItemType> = /* @__PURE__ */ answerSchema(
  description,
  "#19",
);

export const PaidTimeTypeSchema: SchemaOf<types.PaidTimeType> = /* @__PURE__ */ answerSchema(
  description,
  "#20",
);

export const PayrollSettingsExportResponseSchema: SchemaOf<types.PayrollSettingsExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#22");

export const PayrollCustomFieldResponseSchema: SchemaOf<types.PayrollCustomFieldResponse> =
  /* @__PURE__ */ answerSchema(description, "#23");

export const ModificationResponseSchema: SchemaOf<types.ModificationResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#24",
);

export const GrossPayItemCreateRequestSchema: SchemaOf<types.GrossPayItemCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#25");

export const GrossPayItemUpdateRequestSchema: SchemaOf<types.GrossPayItemUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#26");

export const GrossPayItemResponseSchema: SchemaOf<types.GrossPayItemResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#28",
);

export const JobSplitResponseSchema: SchemaOf<types.JobSplitResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#30",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(
  description,
  "#31",
);

export const LocationLaborTypeResponseSchema: SchemaOf<types.LocationLaborTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#33");

export const PayrollActivityCodeResponseSchema: SchemaOf<types.PayrollActivityCodeResponse> =
  /* @__PURE__ */ answerSchema(description, "#35");

export const PayrollAdjustmentCreateRequestSchema: SchemaOf<types.PayrollAdjustmentCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#36");

export const PayrollAdjustmentResponseSchema: SchemaOf<types.PayrollAdjustmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#38");

export const PayrollResponseSchema: SchemaOf<types.PayrollResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#40",
);

export const PayrollStatusSchema: SchemaOf<types.PayrollStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#41",
);

export const PayrollSettingsListResponseSchema: SchemaOf<types.PayrollSettingsListResponse> =
  /* @__PURE__ */ answerSchema(description, "#43");

export const PayrollSettingsResponseSchema: SchemaOf<types.PayrollSettingsResponse> =
  /* @__PURE__ */ answerSchema(description, "#44");

export const PayrollSettingsUpdateResponseSchema: SchemaOf<types.PayrollSettingsUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#45");

export const PayrollSettingsUpdateRequestSchema: SchemaOf<types.PayrollSettingsUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#46");

export const PayrollCustomFieldUpdateRequestSchema: SchemaOf<types.PayrollCustomFieldUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#47");

export const TimesheetCodeResponseSchema: SchemaOf<types.TimesheetCodeResponse> =
  /* @__PURE__ */ answerSchema(description, "#49");

export const JobTimesheetResponseSchema: SchemaOf<types.JobTimesheetResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#51",
);

export const NonJobTimesheetResponseSchema: SchemaOf<types.NonJobTimesheetResponse> =
  /* @__PURE__ */ answerSchema(description, "#53");
