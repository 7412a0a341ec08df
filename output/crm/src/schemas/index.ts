/** What answers and bodies of the CRM API look like, at run time. Generated; do not edit. */
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

export const CreateBookingProviderTagResponseSchema: SchemaOf<types.CreateBookingProviderTagResponse> =
  /* @__PURE__ */ answerSchema(description, "#11");

export const BookingAgentTagTypeSchema: SchemaOf<types.BookingAgentTagType> = /* @__PURE__ */ answerSchema(
  description,
  "#84",
);

export const CreateBookingProviderTagRequestSchema: SchemaOf<types.CreateBookingProviderTagRequest> =
  /* @__PURE__ */ bodySchema(description, "#10");

export const GetBookingProviderTagResponseSchema: SchemaOf<types.GetBookingProviderTagResponse> =
  /* @__PURE__ */ answerSchema(description, "#12");

export const BookingProviderTagResponseSchema: SchemaOf<types.BookingProviderTagResponse> =
  /* @__PURE__ */ answerSchema(description, "#14");

export const UpdateBookingProviderTagRequestSchema: SchemaOf<types.UpdateBookingProviderTagRequest> =
  /* @__PURE__ */ bodySchema(description, "#13");

export const BookingResponseSchema: SchemaOf<types.BookingResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#2",
);

export const AddressSchema: SchemaOf<types.Address> = /* @__PURE__ */ answerSchema(description, "#77");

export const AddressInputSchema: SchemaOf<types.AddressInput> = /* @__PURE__ */ bodySchema(
  description,
  "#77",
);

export const CustomerTypeSchema: SchemaOf<types.CustomerType> = /* @__PURE__ */ bodySchema(
  description,
  "#80",
);

export const BookingStatusSchema: SchemaOf<types.BookingStatus> = /* @__PURE__ */ answerSchema(
  description,
  "#81",
);

export const PrioritySchema: SchemaOf<types.Priority> = /* @__PURE__ */ bodySchema(description, "#79");

export const BookingContactResponseSchema: SchemaOf<types.BookingContactResponse> =
  /* @__PURE__ */ answerSchema(description, "#6");

export const ContactTypeSchema: SchemaOf<types.ContactType> = /* @__PURE__ */ bodySchema(description, "#83");

export const CreateBookingRequestSchema: SchemaOf<types.CreateBookingRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#1",
);

export const BookingContactSchema: SchemaOf<types.BookingContact> = /* @__PURE__ */ bodySchema(
  description,
  "#78",
);

export const UpdateBookingRequestSchema: SchemaOf<types.UpdateBookingRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#3",
);

export const AddressPatchSchema: SchemaOf<types.AddressPatch> = /* @__PURE__ */ bodySchema(
  description,
  "#82",
);

export const ContactCreateRequestSchema: SchemaOf<types.ContactCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#5",
);

export const UpdateBookingContactResponseSchema: SchemaOf<types.UpdateBookingContactResponse> =
  /* @__PURE__ */ answerSchema(description, "#7");

export const UpdateBookingContactRequestSchema: SchemaOf<types.UpdateBookingContactRequest> =
  /* @__PURE__ */ bodySchema(description, "#7");

export const DismissBookingSchema: SchemaOf<types.DismissBooking> = /* @__PURE__ */ bodySchema(
  description,
  "#8",
);

export const AddBulkTagsRequestSchema: SchemaOf<types.AddBulkTagsRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#76",
);

export const RemoveBulkTagsRequestSchema: SchemaOf<types.RemoveBulkTagsRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#75",
);

export const ContactMethodResponseSchema: SchemaOf<types.ContactMethodResponse> =
  /* @__PURE__ */ answerSchema(description, "#23");

export const CreateContactMethodRequestSchema: SchemaOf<types.CreateContactMethodRequest> =
  /* @__PURE__ */ bodySchema(description, "#22");

export const UpsertContactMethodRequestSchema: SchemaOf<types.UpsertContactMethodRequest> =
  /* @__PURE__ */ bodySchema(description, "#25");

export const UpdateContactMethodRequestSchema: SchemaOf<types.UpdateContactMethodRequest> =
  /* @__PURE__ */ bodySchema(description, "#24");

export const ContactPreferenceResponseSchema: SchemaOf<types.ContactPreferenceResponse> =
  /* @__PURE__ */ answerSchema(description, "#26");

export const UpdateContactMethodPreferenceRequestSchema: SchemaOf<types.UpdateContactMethodPreferenceRequest> =
  /* @__PURE__ */ bodySchema(description, "#27");

export const ContactResponseSchema: SchemaOf<types.ContactResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#17",
);

export const ReplaceContactRequestSchema: SchemaOf<types.ReplaceContactRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#21",
);

export const CreateContactRequestSchema: SchemaOf<types.CreateContactRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#16",
);

export const ContactRelationshipResponseSchema: SchemaOf<types.ContactRelationshipResponse> =
  /* @__PURE__ */ answerSchema(description, "#85");

export const UpdateContactRequestSchema: SchemaOf<types.UpdateContactRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#20",
);

export const ContactPreferenceTypeResponseSchema: SchemaOf<types.ContactPreferenceTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#19");

export const CustomerResponseSchema: SchemaOf<types.CustomerResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#35",
);

export const CustomerAddressSchema: SchemaOf<types.CustomerAddress> = /* @__PURE__ */ answerSchema(
  description,
  "#87",
);

export const CustomerAddressInputSchema: SchemaOf<types.CustomerAddressInput> = /* @__PURE__ */ bodySchema(
  description,
  "#87",
);

export const CustomFieldSchema: SchemaOf<types.CustomField> = /* @__PURE__ */ answerSchema(
  description,
  "#91",
);

export const ExternalDataSchema: SchemaOf<types.ExternalData> = /* @__PURE__ */ bodySchema(
  description,
  "#92",
);

export const ActiveFilterSchema: SchemaOf<types.ActiveFilter> = /* @__PURE__ */ bodySchema(
  description,
  "#30",
);

export const CreatedCustomerResponseSchema: SchemaOf<types.CreatedCustomerResponse> =
  /* @__PURE__ */ answerSchema(description, "#32");

export const CreateLocationResponseSchema: SchemaOf<types.CreateLocationResponse> =
  /* @__PURE__ */ answerSchema(description, "#64");

export const LocationContactSchema: SchemaOf<types.LocationContact> = /* @__PURE__ */ answerSchema(
  description,
  "#109",
);

export const CustomerContactSchema: SchemaOf<types.CustomerContact> = /* @__PURE__ */ answerSchema(
  description,
  "#93",
);

export const CreateCustomerRequestSchema: SchemaOf<types.CreateCustomerRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#31",
);

export const NewLocationSchema: SchemaOf<types.NewLocation> = /* @__PURE__ */ bodySchema(description, "#86");

export const NewCustomerContactSchema: SchemaOf<types.NewCustomerContact> = /* @__PURE__ */ bodySchema(
  description,
  "#88",
);

export const CustomFieldUpdateSchema: SchemaOf<types.CustomFieldUpdate> = /* @__PURE__ */ bodySchema(
  description,
  "#89",
);

export const ExternalDataCreateRequestSchema: SchemaOf<types.ExternalDataCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#90");

export const GeolocationCoordinatesSourceSchema: SchemaOf<types.GeolocationCoordinatesSource> =
  /* @__PURE__ */ bodySchema(description, "#107");

export const GeolocationVerificationStatusSchema: SchemaOf<types.GeolocationVerificationStatus> =
  /* @__PURE__ */ bodySchema(description, "#108");

export const UpdateCustomerRequestSchema: SchemaOf<types.UpdateCustomerRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#36",
);

export const UpdateCustomerAddressSchema: SchemaOf<types.UpdateCustomerAddress> = /* @__PURE__ */ bodySchema(
  description,
  "#96",
);

export const ExternalDataUpdateRequestSchema: SchemaOf<types.ExternalDataUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#97");

export const ExternalDataPatchModeSchema: SchemaOf<types.ExternalDataPatchMode> = /* @__PURE__ */ bodySchema(
  description,
  "#113",
);

export const ExternalDataUpdateSchema: SchemaOf<types.ExternalDataUpdate> = /* @__PURE__ */ bodySchema(
  description,
  "#114",
);

export const NoteResponseSchema: SchemaOf<types.NoteResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#43",
);

export const CustomerNoteCreateRequestSchema: SchemaOf<types.CustomerNoteCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#42");

export const CustomerContactWithModifiedOnResponseSchema: SchemaOf<types.CustomerContactWithModifiedOnResponse> =
  /* @__PURE__ */ answerSchema(description, "#39");

export const PhoneSettingsSchema: SchemaOf<types.PhoneSettings> = /* @__PURE__ */ answerSchema(
  description,
  "#98",
);

export const ContactPreferencesResponseSchema: SchemaOf<types.ContactPreferencesResponse> =
  /* @__PURE__ */ answerSchema(description, "#99");

export const CreateCustomerContactRequestSchema: SchemaOf<types.CreateCustomerContactRequest> =
  /* @__PURE__ */ bodySchema(description, "#38");

export const UpdateCustomerContactRequestSchema: SchemaOf<types.UpdateCustomerContactRequest> =
  /* @__PURE__ */ bodySchema(description, "#40");

export const ContactPreferencesRequestSchema: SchemaOf<types.ContactPreferencesRequest> =
  /* @__PURE__ */ bodySchema(description, "#100");

export const CustomerContactWithModifiedOnAndCustomerIdResponseSchema: SchemaOf<types.CustomerContactWithModifiedOnAndCustomerIdResponse> =
  /* @__PURE__ */ answerSchema(description, "#94");

export const CreateCustomerTagResponseSchema: SchemaOf<types.CreateCustomerTagResponse> =
  /* @__PURE__ */ answerSchema(description, "#44");

export const CustomersCustomFieldTypeResponseSchema: SchemaOf<types.CustomersCustomFieldTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#95");

export const ExportBookingResponseSchema: SchemaOf<types.ExportBookingResponse> =
  /* @__PURE__ */ answerSchema(description, "#101");

export const ExportCustomerContactResponseSchema: SchemaOf<types.ExportCustomerContactResponse> =
  /* @__PURE__ */ answerSchema(description, "#103");

export const ExportLocationContactResponseSchema: SchemaOf<types.ExportLocationContactResponse> =
  /* @__PURE__ */ answerSchema(description, "#106");

export const ExportCustomerResponseSchema: SchemaOf<types.ExportCustomerResponse> =
  /* @__PURE__ */ answerSchema(description, "#102");

export const ExportLeadsResponseSchema: SchemaOf<types.ExportLeadsResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#104",
);

export const LeadStatusSchema: SchemaOf<types.LeadStatus> = /* @__PURE__ */ bodySchema(description, "#52");

export const ExportLocationsResponseSchema: SchemaOf<types.ExportLocationsResponse> =
  /* @__PURE__ */ answerSchema(description, "#105");

export const LeadResponseSchema: SchemaOf<types.LeadResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#54",
);

export const FollowUpResponseSchema: SchemaOf<types.FollowUpResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#60",
);

export const CreateFollowUpRequestSchema: SchemaOf<types.CreateFollowUpRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#59",
);

export const LeadCreateRequestSchema: SchemaOf<types.LeadCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#53",
);

export const LeadUpdateRequestSchema: SchemaOf<types.LeadUpdateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#57",
);

export const LeadNoteCreateRequestSchema: SchemaOf<types.LeadNoteCreateRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#61",
);

export const DismissLeadRequestSchema: SchemaOf<types.DismissLeadRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#58",
);

export const SubmitLeadFormResponseSchema: SchemaOf<types.SubmitLeadFormResponse> =
  /* @__PURE__ */ answerSchema(description, "#56");

export const SubmitLeadFormRequestSchema: SchemaOf<types.SubmitLeadFormRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#55",
);

export const LocationResponseSchema: SchemaOf<types.LocationResponse> = /* @__PURE__ */ answerSchema(
  description,
  "#67",
);

export const CreateLocationRequestSchema: SchemaOf<types.CreateLocationRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#63",
);

export const UpdateLocationRequestSchema: SchemaOf<types.UpdateLocationRequest> = /* @__PURE__ */ bodySchema(
  description,
  "#68",
);

export const LocationsAddressPatchSchema: SchemaOf<types.LocationsAddressPatch> = /* @__PURE__ */ bodySchema(
  description,
  "#112",
);

export const LocationNoteCreateRequestSchema: SchemaOf<types.LocationNoteCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#73");

export const LocationContactResponseSchema: SchemaOf<types.LocationContactResponse> =
  /* @__PURE__ */ answerSchema(description, "#71");

export const LocationsContactResponseSchema: SchemaOf<types.LocationsContactResponse> =
  /* @__PURE__ */ answerSchema(description, "#110");

export const LocationContactCreateRequestSchema: SchemaOf<types.LocationContactCreateRequest> =
  /* @__PURE__ */ bodySchema(description, "#70");

export const LocationContactUpdateRequestSchema: SchemaOf<types.LocationContactUpdateRequest> =
  /* @__PURE__ */ bodySchema(description, "#72");

export const CreateLocationTagResponseSchema: SchemaOf<types.CreateLocationTagResponse> =
  /* @__PURE__ */ answerSchema(description, "#74");

export const LocationsCustomFieldTypeResponseSchema: SchemaOf<types.LocationsCustomFieldTypeResponse> =
  /* @__PURE__ */ answerSchema(description, "#111");
