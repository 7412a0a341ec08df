/** What answers and bodies of the Marketing Ads API look like, at run time. Generated; do not edit. */
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

export const GetAttributedLeadsResponseSchema: SchemaOf<types.GetAttributedLeadsResponse> =
  /* @__PURE__ */ answerSchema(description, "#9");

export const LeadTypeSchema: SchemaOf<types.LeadType> = /* @__PURE__ */ bodySchema(description, "#1");

export const AttributionSchema: SchemaOf<types.Attribution> = /* @__PURE__ */ answerSchema(
  description,
  "#15",
);

export const EntityTypeSchema: SchemaOf<types.EntityType> = /* @__PURE__ */ answerSchema(description, "#26");

export const JobSchema: SchemaOf<types.Job> = /* @__PURE__ */ answerSchema(description, "#16");

export const CustomerSchema: SchemaOf<types.Customer> = /* @__PURE__ */ answerSchema(description, "#17");

export const CallSchema: SchemaOf<types.Call> = /* @__PURE__ */ answerSchema(description, "#18");

export const LeadFormSchema: SchemaOf<types.LeadForm> = /* @__PURE__ */ answerSchema(description, "#19");

export const BookingSchema: SchemaOf<types.Booking> = /* @__PURE__ */ answerSchema(description, "#20");

export const LeadTypeInt32Schema: SchemaOf<types.LeadTypeInt32> = /* @__PURE__ */ answerSchema(
  description,
  "#14",
);

export const WebSessionDataSchema: SchemaOf<types.WebSessionData> = /* @__PURE__ */ bodySchema(
  description,
  "#11",
);

export const CapacityAwarenessWarningQueryResultSchema: SchemaOf<types.CapacityAwarenessWarningQueryResult> =
  /* @__PURE__ */ answerSchema(description, "#2");

export const CapacityAwarenessWarningSchema: SchemaOf<types.CapacityAwarenessWarning> =
  /* @__PURE__ */ answerSchema(description, "#10");

export const CreateExternalCallAttributionRequestSchema: SchemaOf<types.CreateExternalCallAttributionRequest> =
  /* @__PURE__ */ bodySchema(description, "#3");

export const ExternalCallDataSchema: SchemaOf<types.ExternalCallData> = /* @__PURE__ */ bodySchema(
  description,
  "#12",
);

export const GetPerformanceResponseSchema: SchemaOf<types.GetPerformanceResponse> =
  /* @__PURE__ */ answerSchema(description, "#13");

export const CampaignSchema: SchemaOf<types.Campaign> = /* @__PURE__ */ answerSchema(description, "#21");

export const StatusSchema: SchemaOf<types.Status> = /* @__PURE__ */ answerSchema(description, "#27");

export const AdGroupSchema: SchemaOf<types.AdGroup> = /* @__PURE__ */ answerSchema(description, "#22");

export const KeywordSchema: SchemaOf<types.Keyword> = /* @__PURE__ */ answerSchema(description, "#23");

export const DigitalStatsSchema: SchemaOf<types.DigitalStats> = /* @__PURE__ */ answerSchema(
  description,
  "#24",
);

export const LeadStatsSchema: SchemaOf<types.LeadStats> = /* @__PURE__ */ answerSchema(description, "#25");

export const PerformanceSegmentationTypeSchema: SchemaOf<types.PerformanceSegmentationType> =
  /* @__PURE__ */ bodySchema(description, "#6");

export const CreateScheduledJobAttributionRequestSchema: SchemaOf<types.CreateScheduledJobAttributionRequest> =
  /* @__PURE__ */ bodySchema(description, "#4");

export const CreateWebBookingAttributionRequestSchema: SchemaOf<types.CreateWebBookingAttributionRequest> =
  /* @__PURE__ */ bodySchema(description, "#7");

export const CreateWebLeadFormAttributionRequestSchema: SchemaOf<types.CreateWebLeadFormAttributionRequest> =
  /* @__PURE__ */ bodySchema(description, "#8");
