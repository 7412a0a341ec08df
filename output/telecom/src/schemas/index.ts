/** What answers and bodies of the Telecom API look like, at run time. Generated; do not edit. */
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

export const CallResponseSchema: SchemaOf<types.CallResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#22",
);

export const NamedSchema: SchemaOf<types.Named> = /* @__PURE__ */ answerSchema(description, "#38");

export const V3JobTypeSchema: SchemaOf<types.V3JobType> = /* @__PURE__ */ answerSchema(description, "#41");

export const CallModelResponseSchema: SchemaOf<types.CallModelResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#42",
);

export const V3CallDirectionSchema: SchemaOf<types.V3CallDirection> = /* @__PURE__ */ answerSchema(
  description,
  "#44",
);

export const V3CallTypeSchema: SchemaOf<types.V3CallType> = /* @__PURE__ */ answerSchema(description, "#45");

export const CallReasonSchema: SchemaOf<types.CallReason> = /* @__PURE__ */ answerSchema(description, "#46");

export const CallAgentSchema: SchemaOf<types.CallAgent> = /* @__PURE__ */ answerSchema(description, "#47");

export const TagResponseSchema: SchemaOf<types.TagResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#20",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(description, "#6");

export const DetailedBundleCallSchema: SchemaOf<types.DetailedBundleCall> = /* @__PURE__ */ answerSchema(
  description,
  "#1",
);

export const BusinessUnitSchema: SchemaOf<types.BusinessUnit> = /* @__PURE__ */ answerSchema(
  description,
  "#8",
);

export const BusinessUnitAddressSchema: SchemaOf<types.BusinessUnitAddress> = /* @__PURE__ */ answerSchema(
  description,
  "#24",
);

export const BusinessUnitTenantSchema: SchemaOf<types.BusinessUnitTenant> = /* @__PURE__ */ answerSchema(
  description,
  "#25",
);

export const JobTypeSchema: SchemaOf<types.JobType> = /* @__PURE__ */ answerSchema(description, "#9");

export const DetailedCallSchema: SchemaOf<types.DetailedCall> = /* @__PURE__ */ answerSchema(
  description,
  "#3",
);

export const CallDirectionSchema: SchemaOf<types.CallDirection> = /* @__PURE__ */ answerSchema(
  description,
  "#14",
);

export const CallTypeSchema: SchemaOf<types.CallType> = /* @__PURE__ */ bodySchema(description, "#10");

export const SharedCallReasonSchema: SchemaOf<types.SharedCallReason> = /* @__PURE__ */ answerSchema(
  description,
  "#15",
);

export const ServicesNamedSchema: SchemaOf<types.ServicesNamed> = /* @__PURE__ */ answerSchema(
  description,
  "#16",
);

export const CustomerSchema: SchemaOf<types.Customer> = /* @__PURE__ */ answerSchema(description, "#17");

export const AddressOutputSchema: SchemaOf<types.AddressOutput> = /* @__PURE__ */ answerSchema(
  description,
  "#28",
);

export const CustomerTypeSchema: SchemaOf<types.CustomerType> = /* @__PURE__ */ answerSchema(
  description,
  "#29",
);

export const ContactOutputSchema: SchemaOf<types.ContactOutput> = /* @__PURE__ */ answerSchema(
  description,
  "#30",
);

export const MembershipSchema: SchemaOf<types.Membership> = /* @__PURE__ */ answerSchema(description, "#31");

export const MembershipTypeSchema: SchemaOf<types.MembershipType> = /* @__PURE__ */ answerSchema(
  description,
  "#43",
);

export const CustomFieldSchema: SchemaOf<types.CustomField> = /* @__PURE__ */ answerSchema(
  description,
  "#32",
);

export const CustomerPhoneSchema: SchemaOf<types.CustomerPhone> = /* @__PURE__ */ answerSchema(
  description,
  "#33",
);

export const CampaignSchema: SchemaOf<types.Campaign> = /* @__PURE__ */ answerSchema(description, "#18");

export const CampaignCategorySchema: SchemaOf<types.CampaignCategory> = /* @__PURE__ */ answerSchema(
  description,
  "#34",
);

export const SharedCallAgentSchema: SchemaOf<types.SharedCallAgent> = /* @__PURE__ */ answerSchema(
  description,
  "#19",
);

export const BundleCallCollectionSchema: SchemaOf<types.BundleCallCollection> = /* @__PURE__ */ answerSchema(
  description,
  "#0",
);

export const BundleCallSchema: SchemaOf<types.BundleCall> = /* @__PURE__ */ answerSchema(description, "#7");

export const CallSchema: SchemaOf<types.Call> = /* @__PURE__ */ answerSchema(description, "#23");

export const CallInUpdateV2Schema: SchemaOf<types.CallInUpdateV2> = /* @__PURE__ */ bodySchema(
  description,
  "#2",
);

export const ReasonInSchema: SchemaOf<types.ReasonIn> = /* @__PURE__ */ bodySchema(description, "#11");

export const CustomerInSchema: SchemaOf<types.CustomerIn> = /* @__PURE__ */ bodySchema(description, "#12");

export const AddressInputSchema: SchemaOf<types.AddressInput> = /* @__PURE__ */ bodySchema(
  description,
  "#26",
);

export const ContactInputSchema: SchemaOf<types.ContactInput> = /* @__PURE__ */ bodySchema(
  description,
  "#27",
);

export const LocationInSchema: SchemaOf<types.LocationIn> = /* @__PURE__ */ bodySchema(description, "#13");

export const ExportCallResponseSchema: SchemaOf<types.ExportCallResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#21",
);

export const V2CallDirectionSchema: SchemaOf<types.V2CallDirection> = /* @__PURE__ */ answerSchema(
  description,
  "#35",
);

export const CallStatusSchema: SchemaOf<types.CallStatus> = /* @__PURE__ */ answerSchema(description, "#36");

export const V2CallTypeSchema: SchemaOf<types.V2CallType> = /* @__PURE__ */ answerSchema(description, "#37");

export const JobSchema: SchemaOf<types.Job> = /* @__PURE__ */ answerSchema(description, "#39");

export const LeadSchema: SchemaOf<types.Lead> = /* @__PURE__ */ answerSchema(description, "#40");
