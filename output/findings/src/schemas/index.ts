/** What answers and bodies of the Findings API look like, at run time. Generated; do not edit. */
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

export const FindingAssetUploadResponseSchema: SchemaOf<types.FindingAssetUploadResponse> =
  /* @__PURE__ */ answerSchema(description, "#1");

export const FindingResponseSchema: SchemaOf<types.FindingResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#11",
);

export const FindingUrgencyLevelSchema: SchemaOf<types.FindingUrgencyLevel> = /* @__PURE__ */ bodySchema(
  description,
  "#12",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#3");

export const FindingDetailedResponseSchema: SchemaOf<types.FindingDetailedResponse> =
  /* @__PURE__ */ answerSchema(description, "#5");

export const FindingStatusSchema: SchemaOf<types.FindingStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#14",
);

export const FindingAttachmentSchema: SchemaOf<types.FindingAttachment> = /* @__PURE__ */ answerSchema(
  description,
  "#15",
);

export const AttachmentAssetTypeSchema: SchemaOf<types.AttachmentAssetType> = /* @__PURE__ */ bodySchema(
  description,
  "#16",
);

export const FindingCreateRequestSchema: SchemaOf<types.FindingCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#4",
);

export const FindingAttachmentCreateSchema: SchemaOf<types.FindingAttachmentCreate> =
  /* @__PURE__ */ bodySchema(description, "#13");

export const FindingUpdateRequestSchema: SchemaOf<types.FindingUpdateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#6",
);

export const FindingAttachmentResponseSchema: SchemaOf<types.FindingAttachmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#9");

export const FindingAttachmentCreateRequestSchema: SchemaOf<types.FindingAttachmentCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#8");

export const FindingAttachmentUpdateRequestSchema: SchemaOf<types.FindingAttachmentUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#10");

export const FindingAssetsUploadBodySchema: SchemaOf<types.FindingAssetsUploadBody> =
  /* @__PURE__ */ bodySchema(description, "#0");
