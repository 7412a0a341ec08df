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
  /* @__PURE__ */ answerSchema(description, "#36");

export const PayrollAdjustmentExportResponseSchema: SchemaOf<types.PayrollAdjustmentExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#38");

export const EmployeeTypeSchema: SchemaOf<types.EmployeeType> = /* @__PURE__ */ bodySchema(
  description,
  "#16",
);

export const PayrollAdjustmentTypeSchema: SchemaOf<types.PayrollAdjustmentType> =
  /* @__PURE__ */ answerSchema(description, "#46");

export const JobTimesheetExportResponseSchema: SchemaOf<types.JobTimesheetExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#37");

export const PayrollActivityCodeExportResponseSchema: SchemaOf<types.PayrollActivityCodeExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#34");

export const PayrollEarningCategorySchema: SchemaOf<types.PayrollEarningCategory> =
  /* @__PURE__ */ answerSchema(description, "#30");

export const TimesheetCodeExportResponseSchema: SchemaOf<types.TimesheetCodeExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#40");

export const TimesheetCodeTypeSchema: SchemaOf<types.TimesheetCodeType> = /* @__PURE__ */ answerSchema(
  description,
  "#48",
);

export const TimesheetCodeEmployeeTypeSchema: SchemaOf<types.TimesheetCodeEmployeeType> =
  /* @__PURE__ */ answerSchema(description, "#49");

export const TimesheetCodeRateInfoResponseSchema: SchemaOf<types.TimesheetCodeRateInfoResponse> =
  /* @__PURE__ */ answerSchema(description, "#50");

export const TimesheetHourlyRateTypeSchema: SchemaOf<types.TimesheetHourlyRateType> =
  /* @__PURE__ */ answerSchema(description, "#53");

export const GrossPayItemExportResponseSchema: SchemaOf<types.GrossPayItemExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#35");

export const GrossPayItemTypeSchema: SchemaOf<types.GrossPayItemType> = /* @__PURE__ */ answerSchema(
  description,
  "#51",
);

export const PaidTimeTypeSchema: SchemaOf<types.PaidTimeType> = /* @__PURE__ */ answerSchema(
  description,
  "#52",
);

export const PayrollSettingsExportResponseSchema: SchemaOf<types.PayrollSettingsExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#39");

export const PayrollCustomFieldResponseSchema: SchemaOf<types.PayrollCustomFieldResponse> =
  /* @__PURE__ */ answerSchema(description, "#31");

export const ModificationResponseSchema: SchemaOf<types.ModificationResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#18",
);

export const GrossPayItemCreateRequestSchema: SchemaOf<types.GrossPayItemCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#17");

export const GrossPayItemUpdateRequestSchema: SchemaOf<types.GrossPayItemUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#19");

export const GrossPayItemResponseSchema: SchemaOf<types.GrossPayItemResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#41",
);

export const JobSplitResponseSchema: SchemaOf<types.JobSplitResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#42",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#1");

export const LocationLaborTypeResponseSchema: SchemaOf<types.LocationLaborTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#44");

export const PayrollActivityCodeResponseSchema: SchemaOf<types.PayrollActivityCodeResponse> =
  /* @__PURE__ */ answerSchema(description, "#2");

export const PayrollAdjustmentCreateRequestSchema: SchemaOf<types.PayrollAdjustmentCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#25");

export const PayrollAdjustmentResponseSchema: SchemaOf<types.PayrollAdjustmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#26");

export const PayrollResponseSchema: SchemaOf<types.PayrollResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#33",
);

export const PayrollStatusSchema: SchemaOf<types.PayrollStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#7",
);

export const PayrollSettingsListResponseSchema: SchemaOf<types.PayrollSettingsListResponse> =
  /* @__PURE__ */ answerSchema(description, "#47");

export const PayrollSettingsResponseSchema: SchemaOf<types.PayrollSettingsResponse> =
  /* @__PURE__ */ answerSchema(description, "#3");

export const PayrollSettingsUpdateResponseSchema: SchemaOf<types.PayrollSettingsUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#5");

export const PayrollSettingsUpdateRequestSchema: SchemaOf<types.PayrollSettingsUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#4");

export const PayrollCustomFieldUpdateRequestSchema: SchemaOf<types.PayrollCustomFieldUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#32");

export const TimesheetCodeResponseSchema: SchemaOf<types.TimesheetCodeResponse> =
  /* @__PURE__ */ answerSchema(description, "#29");

export const JobTimesheetResponseSchema: SchemaOf<types.JobTimesheetResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#43",
);

export const NonJobTimesheetResponseSchema: SchemaOf<types.NonJobTimesheetResponse> =
  /* @__PURE__ */ answerSchema(description, "#45");
