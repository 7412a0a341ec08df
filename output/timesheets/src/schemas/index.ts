/** What answers and bodies of the Timesheets API look like, at run time. Generated; do not edit. */
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

export const ActivitiesResponseSchema: SchemaOf<types.ActivitiesResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#13",
);

export const EmployeeTypeSchema: SchemaOf<types.EmployeeType> = /* @__PURE__ */ bodySchema(
  description,
  "#14",
);

export const ActivityEntryCoordinateSchema: SchemaOf<types.ActivityEntryCoordinate> =
  /* @__PURE__ */ answerSchema(description, "#15");

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#1");

export const ActivityResponseSchema: SchemaOf<types.ActivityResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#4",
);

export const ModificationResponseSchema: SchemaOf<types.ModificationResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#3",
);

export const ActivityCreateRequestSchema: SchemaOf<types.ActivityCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#2",
);

export const ActivityUpdateRequestSchema: SchemaOf<types.ActivityUpdateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#5",
);

export const ActivityCategoriesResponseSchema: SchemaOf<types.ActivityCategoriesResponse> =
  /* @__PURE__ */ answerSchema(description, "#16");

export const ActivityCategoryTypeSchema: SchemaOf<types.ActivityCategoryType> = /* @__PURE__ */ answerSchema(
  description,
  "#17",
);

export const ActivityCategoryResponseSchema: SchemaOf<types.ActivityCategoryResponse> =
  /* @__PURE__ */ answerSchema(description, "#7");

export const ActivityTypesResponseSchema: SchemaOf<types.ActivityTypesResponse> =
  /* @__PURE__ */ answerSchema(description, "#18");

export const AssociationSchema: SchemaOf<types.Association> = /* @__PURE__ */ answerSchema(
  description,
  "#19",
);

export const ActivityTypeResponseSchema: SchemaOf<types.ActivityTypeResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#9",
);

export const ActivityCategoryExportResponseSchema: SchemaOf<types.ActivityCategoryExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#21");

export const ActivityTypeExportResponseSchema: SchemaOf<types.ActivityTypeExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#22");

export const ActivityExportResponseSchema: SchemaOf<types.ActivityExportResponse> =
  /* @__PURE__ */ answerSchema(description, "#20");
