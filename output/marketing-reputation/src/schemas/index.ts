/** What answers and bodies of the Marketing Reputation API look like, at run time. Generated; do not edit. */
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

export const ReviewReportPageSchema: SchemaOf<types.ReviewReportPage> = /* @__PURE__ */ answerSchema(
  description,
  "#0",
);

export const PulledReviewRecommendationStatusSchema: SchemaOf<types.PulledReviewRecommendationStatus> =
  /* @__PURE__ */ answerSchema(description, "#6");

export const JobStatusSchema: SchemaOf<types.JobStatus> = /* @__PURE__ */ answerSchema(description, "#7");

export const ResponseTypeSchema: SchemaOf<types.ResponseType> = /* @__PURE__ */ bodySchema(description, "#2");

export const ReviewMatchConfidenceLevelSchema: SchemaOf<types.ReviewMatchConfidenceLevel> =
  /* @__PURE__ */ bodySchema(description, "#3");

export const ReviewReportSchema: SchemaOf<types.ReviewReport> = /* @__PURE__ */ answerSchema(
  description,
  "#4",
);

export const ReviewUpdatedStatusSchema: SchemaOf<types.ReviewUpdatedStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#5",
);

export const ReviewsReportTypeSchema: SchemaOf<types.ReviewsReportType> = /* @__PURE__ */ bodySchema(
  description,
  "#1",
);
