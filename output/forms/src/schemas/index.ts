/** What answers and bodies of the Forms API look like, at run time. Generated; do not edit. */
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

export const FormResponseSchema: SchemaOf<types.FormResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#10",
);

export const StatusFieldSchema: SchemaOf<types.StatusField> = /* @__PURE__ */ bodySchema(description, "#1");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#2");

export const FormSubmissionResponseSchema: SchemaOf<types.FormSubmissionResponse> =
  /* @__PURE__ */ answerSchema(description, "#12");

export const SubmissionStatusSchema: SchemaOf<types.SubmissionStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#7",
);

export const FormOwnerSchema: SchemaOf<types.FormOwner> = /* @__PURE__ */ answerSchema(description, "#9");

export const FormOwnerInputSchema: SchemaOf<types.FormOwnerInput> = /* @__PURE__ */ bodySchema(
  description,
  "#9",
);

export const OwnerTypeSchema: SchemaOf<types.OwnerType> = /* @__PURE__ */ bodySchema(description, "#13");

export const FormSectionSchema: SchemaOf<types.FormSection> = /* @__PURE__ */ answerSchema(
  description,
  "#14",
);

export const FormFieldSchema: SchemaOf<types.FormField> = /* @__PURE__ */ answerSchema(description, "#15");

export const FormAttachmentSchema: SchemaOf<types.FormAttachment> = /* @__PURE__ */ answerSchema(
  description,
  "#11",
);

export const DropdownFieldSchema: SchemaOf<types.DropdownField> = /* @__PURE__ */ answerSchema(
  description,
  "#17",
);

export const NumberFieldSchema: SchemaOf<types.NumberField> = /* @__PURE__ */ answerSchema(
  description,
  "#18",
);

export const TextFieldSchema: SchemaOf<types.TextField> = /* @__PURE__ */ answerSchema(description, "#19");

export const CheckboxFieldSchema: SchemaOf<types.CheckboxField> = /* @__PURE__ */ answerSchema(
  description,
  "#20",
);

export const DateFieldSchema: SchemaOf<types.DateField> = /* @__PURE__ */ answerSchema(description, "#21");

export const PictureFieldSchema: SchemaOf<types.PictureField> = /* @__PURE__ */ answerSchema(
  description,
  "#22",
);

export const RadioFieldSchema: SchemaOf<types.RadioField> = /* @__PURE__ */ answerSchema(description, "#23");

export const SignatureFieldSchema: SchemaOf<types.SignatureField> = /* @__PURE__ */ answerSchema(
  description,
  "#24",
);

export const StoplightFieldSchema: SchemaOf<types.StoplightField> = /* @__PURE__ */ answerSchema(
  description,
  "#25",
);

export const StoplightValueSchema: SchemaOf<types.StoplightValue> = /* @__PURE__ */ answerSchema(
  description,
  "#26",
);

export const FormStaticElementSchema: SchemaOf<types.FormStaticElement> = /* @__PURE__ */ answerSchema(
  description,
  "#16",
);

export const FormOwnerTypeSchema: SchemaOf<types.FormOwnerType> = /* @__PURE__ */ bodySchema(
  description,
  "#8",
);

export const AttachmentResponseSchema: SchemaOf<types.AttachmentResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#5",
);

export const JobsCreateAttachmentBodySchema: SchemaOf<types.JobsCreateAttachmentBody> =
  /* @__PURE__ */ bodySchema(description, "#4");
