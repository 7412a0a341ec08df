/** What answers and bodies of the Reporting API look like, at run time. Generated; do not edit. */
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

export const DynamicSetResponseSchema: SchemaOf<types.DynamicSetResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#0",
);

export const HeaderFieldSchema: SchemaOf<types.HeaderField> = /* @__PURE__ */ answerSchema(description, "#6");

export const ReportCategoryListItemSchema: SchemaOf<types.ReportCategoryListItem> =
  /* @__PURE__ */ answerSchema(description, "#7");

export const ReportListItemSchema: SchemaOf<types.ReportListItem> = /* @__PURE__ */ answerSchema(
  description,
  "#8",
);

export const ReportResponseSchema: SchemaOf<types.ReportResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#3",
);

export const ReportParameterSchema: SchemaOf<types.ReportParameter> = /* @__PURE__ */ answerSchema(
  description,
  "#9",
);

export const DataTypeSchema: SchemaOf<types.DataType> = /* @__PURE__ */ answerSchema(description, "#12");

export const ParameterPossibleValuesSchema: SchemaOf<types.ParameterPossibleValues> =
  /* @__PURE__ */ answerSchema(description, "#13");

export const ReportFieldSchema: SchemaOf<types.ReportField> = /* @__PURE__ */ answerSchema(
  description,
  "#10",
);

export const ReportDataResponseSchema: SchemaOf<types.ReportDataResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#5",
);

export const ReportDataRequestSchema: SchemaOf<types.ReportDataRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#4",
);

export const ReportDataParameterSchema: SchemaOf<types.ReportDataParameter> = /* @__PURE__ */ bodySchema(
  description,
  "#11",
);
