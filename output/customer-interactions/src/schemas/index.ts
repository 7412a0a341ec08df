/** What answers and bodies of the Customer Interactions API look like, at run time. Generated; do not edit. */
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

export const CreateOrUpdateTechnicianAssessmentRequestOldSchema: SchemaOf<types.CreateOrUpdateTechnicianAssessmentRequestOld> =
  /* @__PURE__ */ bodySchema(description, "#1");

export const TechnicianAssessmentResponseSchema: SchemaOf<types.TechnicianAssessmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#5");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#3");

export const CreateOrUpdateTechnicianAssessmentRequestSchema: SchemaOf<types.CreateOrUpdateTechnicianAssessmentRequest> =
  /* @__PURE__ */ bodySchema(description, "#4");

export const ExportTechnicianAssessmentResponseSchema: SchemaOf<types.ExportTechnicianAssessmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#6");
