/** What answers and bodies of the Service Agreements API look like, at run time. Generated; do not edit. */
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

export const ExportServiceAgreementResponseSchema: SchemaOf<types.ExportServiceAgreementResponse> =
  /* @__PURE__ */ answerSchema(description, "#4");

export const ServiceAgreementTemplateFieldsResponseSchema: SchemaOf<types.ServiceAgreementTemplateFieldsResponse> =
  /* @__PURE__ */ answerSchema(description, "#5");

export const RevenueRecognitionModeSchema: SchemaOf<types.RevenueRecognitionMode> =
  /* @__PURE__ */ answerSchema(description, "#9");

export const CancellationInvoiceModeSchema: SchemaOf<types.CancellationInvoiceMode> =
  /* @__PURE__ */ answerSchema(description, "#10");

export const BillingScheduleTypeSchema: SchemaOf<types.BillingScheduleType> = /* @__PURE__ */ answerSchema(
  description,
  "#7",
);

export const PricingStrategyTypeSchema: SchemaOf<types.PricingStrategyType> = /* @__PURE__ */ answerSchema(
  description,
  "#11",
);

export const TargetMarginValueTypeSchema: SchemaOf<types.TargetMarginValueType> =
  /* @__PURE__ */ answerSchema(description, "#12");

export const AgreementStatusSchema: SchemaOf<types.AgreementStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#2",
);

export const AgreementOriginSchema: SchemaOf<types.AgreementOrigin> = /* @__PURE__ */ answerSchema(
  description,
  "#6",
);

export const CustomFieldResponseSchema: SchemaOf<types.CustomFieldResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#8",
);

export const ServiceAgreementResponseSchema: SchemaOf<types.ServiceAgreementResponse> =
  /* @__PURE__ */ answerSchema(description, "#3");
