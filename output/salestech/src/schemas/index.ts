/** What answers and bodies of the Sales & Estimates API look like, at run time. Generated; do not edit. */
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

export const EstimateResponseSchema: SchemaOf<types.EstimateResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#7",
);

export const EstimateStatusModelSchema: SchemaOf<types.EstimateStatusModel> = /* @__PURE__ */ answerSchema(
  description,
  "#26",
);

export const EstimateReviewStatusSchema: SchemaOf<types.EstimateReviewStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#24",
);

export const EstimateItemResponseSchema: SchemaOf<types.EstimateItemResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#27",
);

export const SkuSchema: SchemaOf<types.Sku> = /* @__PURE__ */ answerSchema(description, "#30");

export const ExternalLinkResponseSchema: SchemaOf<types.ExternalLinkResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#28",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#1");

export const CreateEstimateRequestSchema: SchemaOf<types.CreateEstimateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#6",
);

export const EstimateStatusSchema: SchemaOf<types.EstimateStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#23",
);

export const EstimateItemCreateUpdateRequestSchema: SchemaOf<types.EstimateItemCreateUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#11");

export const ExternalLinkInSchema: SchemaOf<types.ExternalLinkIn> = /* @__PURE__ */ bodySchema(
  description,
  "#25",
);

export const UpdateEstimateRequestSchema: SchemaOf<types.UpdateEstimateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#10",
);

export const SellRequestSchema: SchemaOf<types.SellRequest> = /* @__PURE__ */ bodySchema(description, "#13");

export const EstimateItemUpdateResponseSchema: SchemaOf<types.EstimateItemUpdateResponse> =
  /* @__PURE__ */ answerSchema(description, "#12");

export const ExportEstimatesResponseSchema: SchemaOf<types.ExportEstimatesResponse> =
  /* @__PURE__ */ answerSchema(description, "#29");

export const EstimateStatusChangesResponseSchema: SchemaOf<types.EstimateStatusChangesResponse> =
  /* @__PURE__ */ answerSchema(description, "#19");

export const EstimateTemplateResponseSchema: SchemaOf<types.EstimateTemplateResponse> =
  /* @__PURE__ */ answerSchema(description, "#3");

export const EstimateTemplateModeSchema: SchemaOf<types.EstimateTemplateMode> = /* @__PURE__ */ bodySchema(
  description,
  "#20",
);

export const EstimateTemplateItemResponseSchema: SchemaOf<types.EstimateTemplateItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#22");

export const SkuTypeSchema: SchemaOf<types.SkuType> = /* @__PURE__ */ bodySchema(description, "#35");

export const CreateEstimateTemplateRequestSchema: SchemaOf<types.CreateEstimateTemplateRequest> =
  /* @__PURE__ */ bodySchema(description, "#2");

export const EstimateTemplateItemRequestSchema: SchemaOf<types.EstimateTemplateItemRequest> =
  /* @__PURE__ */ bodySchema(description, "#21");

export const UpdateEstimateTemplateRequestSchema: SchemaOf<types.UpdateEstimateTemplateRequest> =
  /* @__PURE__ */ bodySchema(description, "#4");

export const ProposalTemplateResponseSchema: SchemaOf<types.ProposalTemplateResponse> =
  /* @__PURE__ */ answerSchema(description, "#16");

export const ProposalTemplateStatusSchema: SchemaOf<types.ProposalTemplateStatus> =
  /* @__PURE__ */ bodySchema(description, "#31");

export const ProposalTemplateAssignmentResponseSchema: SchemaOf<types.ProposalTemplateAssignmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#33");

export const CreateProposalTemplateRequestSchema: SchemaOf<types.CreateProposalTemplateRequest> =
  /* @__PURE__ */ bodySchema(description, "#15");

export const ProposalTemplateAssignmentRequestSchema: SchemaOf<types.ProposalTemplateAssignmentRequest> =
  /* @__PURE__ */ bodySchema(description, "#32");

export const UpdateProposalTemplateRequestSchema: SchemaOf<types.UpdateProposalTemplateRequest> =
  /* @__PURE__ */ bodySchema(description, "#17");

export const ProposalTypesResponseSchema: SchemaOf<types.ProposalTypesResponse> =
  /* @__PURE__ */ answerSchema(description, "#18");

export const ProposalTypeResponseSchema: SchemaOf<types.ProposalTypeResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#34",
);

export const ProposalBehaviorTypeSchema: SchemaOf<types.ProposalBehaviorType> = /* @__PURE__ */ answerSchema(
  description,
  "#36",
);

export const ProposalTypeOptionResponseSchema: SchemaOf<types.ProposalTypeOptionResponse> =
  /* @__PURE__ */ answerSchema(description, "#37");

export const ProposalTypeOptionEstimateTypeSchema: SchemaOf<types.ProposalTypeOptionEstimateType> =
  /* @__PURE__ */ answerSchema(description, "#38");
