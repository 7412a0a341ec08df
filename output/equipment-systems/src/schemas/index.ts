/** What answers and bodies of the Equipment Systems API look like, at run time. Generated; do not edit. */
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

export const EquipmentTypeResponseSchema: SchemaOf<types.EquipmentTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#3");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#1");

export const EquipmentTypeCreateRequestSchema: SchemaOf<types.EquipmentTypeCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#2");

export const EquipmentTypeUpdateRequestSchema: SchemaOf<types.EquipmentTypeUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#4");

export const InstalledEquipmentResponseSchema: SchemaOf<types.InstalledEquipmentResponse> =
  /* @__PURE__ */ answerSchema(description, "#13");

export const InstalledEquipmentTypeSchema: SchemaOf<types.InstalledEquipmentType> =
  /* @__PURE__ */ answerSchema(description, "#17");

export const InstalledEquipmentStatusSchema: SchemaOf<types.InstalledEquipmentStatus> =
  /* @__PURE__ */ bodySchema(description, "#14");

export const TagResponseSchema: SchemaOf<types.TagResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#18",
);

export const InstalledEquipmentDetailedResponseSchema: SchemaOf<types.InstalledEquipmentDetailedResponse> =
  /* @__PURE__ */ answerSchema(description, "#8");

export const CustomFieldResponseSchema: SchemaOf<types.CustomFieldResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#19",
);

export const AttachmentSchema: SchemaOf<types.Attachment> = /* @__PURE__ */ answerSchema(description, "#16");

export const AttachmentInputSchema: SchemaOf<types.AttachmentInput> = /* @__PURE__ */ bodySchema(
  description,
  "#16",
);

export const AttachmentAssetTypeSchema: SchemaOf<types.AttachmentAssetType> = /* @__PURE__ */ bodySchema(
  description,
  "#21",
);

export const InstalledEquipmentCreateRequestSchema: SchemaOf<types.InstalledEquipmentCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#7");

export const CustomFieldRequestSchema: SchemaOf<types.CustomFieldRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#15",
);

export const InstalledEquipmentUpdateRequestSchema: SchemaOf<types.InstalledEquipmentUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#12");

export const AttachmentUploadResponseSchema: SchemaOf<types.AttachmentUploadResponse> =
  /* @__PURE__ */ answerSchema(description, "#10");

export const CustomFieldTypeSchema: SchemaOf<types.CustomFieldType> = /* @__PURE__ */ answerSchema(
  description,
  "#20",
);

export const CustomFieldDataTypeSchema: SchemaOf<types.CustomFieldDataType> = /* @__PURE__ */ answerSchema(
  description,
  "#22",
);

export const InstalledEquipmentUploadAttachmentBodySchema: SchemaOf<types.InstalledEquipmentUploadAttachmentBody> =
  /* @__PURE__ */ bodySchema(description, "#9");
