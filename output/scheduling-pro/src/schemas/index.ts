/** What answers and bodies of the Scheduling Pro API look like, at run time. Generated; do not edit. */
import { answerSchema, answerSchemas, type DomainSchemas, type SchemaOf } from "@st-v2/runtime/schemas";
import { description } from "../mocks/description.js";
import type * as types from "../types.js";

/**
 * For the option `validate` of a client: what each call answers.
 */
export const schemas: DomainSchemas = /* @__PURE__ */ answerSchemas(description);

export const RouterSessionResponseSchema: SchemaOf<types.RouterSessionResponse> =
  /* @__PURE__ */ answerSchema(description, "#6");

export const CustomerSchema: SchemaOf<types.Customer> = /* @__PURE__ */ answerSchema(description, "#10");

export const AddressSchema: SchemaOf<types.Address> = /* @__PURE__ */ answerSchema(description, "#13");

export const SourceTrackingSchema: SchemaOf<types.SourceTracking> = /* @__PURE__ */ answerSchema(
  description,
  "#11",
);

export const RouterPerformanceResponseSchema: SchemaOf<types.RouterPerformanceResponse> =
  /* @__PURE__ */ answerSchema(description, "#0");

export const RouterSchedulerSessionPerformanceSchema: SchemaOf<types.RouterSchedulerSessionPerformance> =
  /* @__PURE__ */ answerSchema(description, "#5");

export const SchedulerResponseSchema: SchemaOf<types.SchedulerResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#7",
);

export const SchedulerModeSchema: SchemaOf<types.SchedulerMode> = /* @__PURE__ */ answerSchema(
  description,
  "#12",
);

export const SchedulerSessionResponseSchema: SchemaOf<types.SchedulerSessionResponse> =
  /* @__PURE__ */ answerSchema(description, "#9");

export const SchedulerPerformanceResponseSchema: SchemaOf<types.SchedulerPerformanceResponse> =
  /* @__PURE__ */ answerSchema(description, "#3");

export const MilestoneFrequencyCountSchema: SchemaOf<types.MilestoneFrequencyCount> =
  /* @__PURE__ */ answerSchema(description, "#8");
