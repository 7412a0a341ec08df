/** What answers and bodies of the Marketing API look like, at run time. Generated; do not edit. */
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

export const CampaignCategoryResponseSchema: SchemaOf<types.CampaignCategoryResponse> =
  /* @__PURE__ */ answerSchema(description, "#9");

export const CampaignCategoryTypeSchema: SchemaOf<types.CampaignCategoryType> = /* @__PURE__ */ answerSchema(
  description,
  "#17",
);

export const ModificationResponseSchema: SchemaOf<types.ModificationResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#8",
);

export const CampaignCategoryUpdateRequestSchema: SchemaOf<types.CampaignCategoryUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#10");

export const CampaignCategoryCreateRequestSchema: SchemaOf<types.CampaignCategoryCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#7");

export const CampaignCostResponseSchema: SchemaOf<types.CampaignCostResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#12",
);

export const CreateCampaignCostRequestSchema: SchemaOf<types.CreateCampaignCostRequest> =
  /* @__PURE__ */ bodySchema(description, "#11");

export const UpdateCampaignCostRequestSchema: SchemaOf<types.UpdateCampaignCostRequest> =
  /* @__PURE__ */ bodySchema(description, "#13");

export const CampaignCostsSummaryResponseSchema: SchemaOf<types.CampaignCostsSummaryResponse> =
  /* @__PURE__ */ answerSchema(description, "#0");

export const CampaignCostsSummaryItemSchema: SchemaOf<types.CampaignCostsSummaryItem> =
  /* @__PURE__ */ answerSchema(description, "#15");

export const CampaignResponseSchema: SchemaOf<types.CampaignResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#4",
);

export const CampaignResponseCategorySchema: SchemaOf<types.CampaignResponseCategory> =
  /* @__PURE__ */ answerSchema(description, "#16");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#2");

export const CampaignUpsertRequestSchema: SchemaOf<types.CampaignUpsertRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#3",
);

export const EmailChannelCostResponseSchema: SchemaOf<types.EmailChannelCostResponse> =
  /* @__PURE__ */ answerSchema(description, "#14");
