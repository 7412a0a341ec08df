/** What answers and bodies of the Job Booking API look like, at run time. Generated; do not edit. */
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

export const CallReasonResponseSchema: SchemaOf<types.CallReasonResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#2",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#1");
