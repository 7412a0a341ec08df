/** What answers and bodies of the Memberships API look like, at run time. Generated; do not edit. */
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

export const CustomerMembershipResponseSchema: SchemaOf<types.CustomerMembershipResponse> =
  /* @__PURE__ */ answerSchema(description, "#24");

export const MembershipRecurrenceTypeSchema: SchemaOf<types.MembershipRecurrenceType> =
  /* @__PURE__ */ bodySchema(description, "#14");

export const MembershipStatusSchema: SchemaOf<types.MembershipStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#20",
);

export const OpportunityStatusSchema: SchemaOf<types.OpportunityStatus> = /* @__PURE__ */ bodySchema(
  description,
  "#28",
);

export const CustomFieldResponseSchema: SchemaOf<types.CustomFieldResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#57",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(
  description,
  "#13",
);

export const CustomFieldTypeResponseSchema: SchemaOf<types.CustomFieldTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#55");

export const CustomFieldDataTypeSchema: SchemaOf<types.CustomFieldDataType> = /* @__PURE__ */ answerSchema(
  description,
  "#65",
);

export const CustomerMembershipStatusChangeItemResponseSchema: SchemaOf<types.CustomerMembershipStatusChangeItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#26");

export const ModificationResponseSchema: SchemaOf<types.ModificationResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#9",
);

export const CustomerMembershipUpdateRequestSchema: SchemaOf<types.CustomerMembershipUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#25");

export const RecurringServiceActionSchema: SchemaOf<types.RecurringServiceAction> =
  /* @__PURE__ */ bodySchema(description, "#56");

export const MembershipSaleInvoiceCreateResponseSchema: SchemaOf<types.MembershipSaleInvoiceCreateResponse> =
  /* @__PURE__ */ answerSchema(description, "#23");

export const MembershipSaleInvoiceCreateRequestSchema: SchemaOf<types.MembershipSaleInvoiceCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#22");

export const ExportMembershipTypeResponseSchema: SchemaOf<types.ExportMembershipTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#40");

export const MembershipTypeDurationBillingEntrySchema: SchemaOf<types.MembershipTypeDurationBillingEntry> =
  /* @__PURE__ */ answerSchema(description, "#51");

export const MembershipTypeDiscountEntrySchema: SchemaOf<types.MembershipTypeDiscountEntry> =
  /* @__PURE__ */ answerSchema(description, "#52");

export const MembershipTypeRecurringServiceEntrySchema: SchemaOf<types.MembershipTypeRecurringServiceEntry> =
  /* @__PURE__ */ answerSchema(description, "#53");

export const OffsetTypeSchema: SchemaOf<types.OffsetType> = /* @__PURE__ */ answerSchema(description, "#54");

export const DiscountModeSchema: SchemaOf<types.DiscountMode> = /* @__PURE__ */ answerSchema(
  description,
  "#48",
);

export const MembershipLocationTargetSchema: SchemaOf<types.MembershipLocationTarget> =
  /* @__PURE__ */ answerSchema(description, "#49");

export const RevenueRecognitionModeSchema: SchemaOf<types.RevenueRecognitionMode> =
  /* @__PURE__ */ answerSchema(description, "#50");

export const ExportRecurringServiceTypeResponseSchema: SchemaOf<types.ExportRecurringServiceTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#43");

export const ServiceRecurrenceTypeSchema: SchemaOf<types.ServiceRecurrenceType> = /* @__PURE__ */ bodySchema(
  description,
  "#32",
);

export const MonthSchema: SchemaOf<types.Month> = /* @__PURE__ */ bodySchema(description, "#60");

export const ServiceRecurrenceDurationSchema: SchemaOf<types.ServiceRecurrenceDuration> =
  /* @__PURE__ */ bodySchema(description, "#33");

export const PrioritySchema: SchemaOf<types.Priority> = /* @__PURE__ */ bodySchema(description, "#61");

export const ExportCustomerMembershipResponseSchema: SchemaOf<types.ExportCustomerMembershipResponse> =
  /* @__PURE__ */ answerSchema(description, "#41");

export const ExportInvoiceTemplateResponseSchema: SchemaOf<types.ExportInvoiceTemplateResponse> =
  /* @__PURE__ */ answerSchema(description, "#38");

export const InvoiceTemplateItemResponseSchema: SchemaOf<types.InvoiceTemplateItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#46");

export const SkuTypeSchema: SchemaOf<types.SkuType> = /* @__PURE__ */ answerSchema(description, "#64");

export const ExportLocationRecurringServiceResponseSchema: SchemaOf<types.ExportLocationRecurringServiceResponse> =
  /* @__PURE__ */ answerSchema(description, "#44");

export const WeekDaySchema: SchemaOf<types.WeekDay> = /* @__PURE__ */ bodySchema(description, "#62");

export const WeekOfMonthSchema: SchemaOf<types.WeekOfMonth> = /* @__PURE__ */ bodySchema(description, "#63");

export const ExportLocationRecurringServiceEventResponseSchema: SchemaOf<types.ExportLocationRecurringServiceEventResponse> =
  /* @__PURE__ */ answerSchema(description, "#42");

export const ExportCustomerMembershipStatusChangesResponseSchema: SchemaOf<types.ExportCustomerMembershipStatusChangesResponse> =
  /* @__PURE__ */ answerSchema(description, "#39");

export const InvoiceTemplateResponseSchema: SchemaOf<types.InvoiceTemplateResponse> =
  /* @__PURE__ */ answerSchema(description, "#10");

export const InvoiceTemplateCreateRequestSchema: SchemaOf<types.InvoiceTemplateCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#8");

export const InvoiceTemplateItemCreateRequestSchema: SchemaOf<types.InvoiceTemplateItemCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#45");

export const InvoiceTemplateUpdateRequestSchema: SchemaOf<types.InvoiceTemplateUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#11");

export const InvoiceTemplateItemUpdateRequestSchema: SchemaOf<types.InvoiceTemplateItemUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#47");

export const LocationRecurringServiceEventResponseSchema: SchemaOf<types.LocationRecurringServiceEventResponse> =
  /* @__PURE__ */ answerSchema(description, "#58");

export const DefaultSortingFieldsOrderBySchema: SchemaOf<types.DefaultSortingFieldsOrderBy> =
  /* @__PURE__ */ bodySchema(description, "#29");

export const DefaultSortingFieldsSchema: SchemaOf<types.DefaultSortingFields> = /* @__PURE__ */ bodySchema(
  description,
  "#59",
);

export const MarkEventCompletedStatusUpdateRequestSchema: SchemaOf<types.MarkEventCompletedStatusUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#30");

export const LocationRecurringServiceResponseSchema: SchemaOf<types.LocationRecurringServiceResponse> =
  /* @__PURE__ */ answerSchema(description, "#36");

export const LocationRecurringServiceUpdateRequestSchema: SchemaOf<types.LocationRecurringServiceUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#37");

export const MembershipTypeResponseSchema: SchemaOf<types.MembershipTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#15");

export const MembershipTypeRecurringServiceItemResponseSchema: SchemaOf<types.MembershipTypeRecurringServiceItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#18");

export const MembershipTypeDiscountItemResponseSchema: SchemaOf<types.MembershipTypeDiscountItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#16");

export const MembershipTypeDurationBillingItemResponseSchema: SchemaOf<types.MembershipTypeDurationBillingItemResponse> =
  /* @__PURE__ */ answerSchema(description, "#17");

export const RecurringServiceTypeResponseSchema: SchemaOf<types.RecurringServiceTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#34");
