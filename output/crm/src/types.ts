/** Types of the CRM API, one per schema and one per operation's query. Generated; do not edit. */

export interface CreateBookingProviderTagResponse {
    id: number;
    tagName: string;
    description: string;
    type: BookingAgentTagType | (string & {});
    createdOn: string;
    modifiedOn: string;
}

export type BookingAgentTagType = "V1Api" | "V2Api";

export interface ApiErrorResponse {
    type: string;
    title: string;
    status: number;
    traceId: string;
    errors: {
        [key: string]: string[];
    };
    data: {
        [key: string]: unknown;
    };
}

export interface CreateBookingProviderTagRequest {
    tagName: string;
    description: string;
}

export interface GetBookingProviderTagResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: GetBookingProviderTagResponse[];
}

export interface GetBookingProviderTagResponse {
    id: number;
    tagName: string;
    description: string;
    type: BookingAgentTagType | (string & {});
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export interface BookingProviderTagResponse {
    id: number;
    tagName: string;
    description: string;
    type: BookingAgentTagType | (string & {});
    createdOn: string;
    modifiedOn: string;
}

export interface UpdateBookingProviderTagRequest {
    tagName?: string;
    description?: string;
}

export interface BookingResponse {
    id: number;
    source: string;
    createdOn: string;
    name: string;
    address?: AddressModel | null;
    customerType?: (CustomerType | (string & {})) | null;
    start: string;
    campaignId?: number | null;
    businessUnitId?: number | null;
    isFirstTimeClient?: boolean | null;
    uploadedImages?: string[] | null;
    isSendConfirmationEmail?: boolean | null;
    status: BookingStatus | (string & {});
    dismissingReasonId?: number | null;
    jobId?: number | null;
    externalId: string;
    priority?: (Priority | (string & {})) | null;
    jobTypeId?: number | null;
    bookingProviderId: number;
    modifiedOn: string;
    summary?: string | null;
}

export interface AddressModel {
    street: string | null;
    unit?: string | null;
    city: string | null;
    state: string | null;
    zip: string | null;
    country: string | null;
}

export interface AddressModelInput {
    street: string;
    unit?: string | null;
    city: string;
    state: string;
    zip: string;
    country: string;
}

export type CustomerType = "Residential" | "Commercial";

export type BookingStatus = "New" | "Converted" | "Dismissed" | "Accepted";

export type Priority = "Low" | "Normal" | "High" | "Urgent";

export interface BookingResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: BookingResponse[];
}

export interface BookingContactResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: BookingContactResponse[];
}

export interface BookingContactResponse {
    id: number;
    type: ContactType | (string & {});
    value: string;
    memo: string;
    modifiedOn: string;
}

export type ContactType = "Phone" | "Email" | "Fax" | "MobilePhone";

export interface CreateBookingRequest {
    source: string;
    name: string;
    address?: AddressModelInput | null;
    contacts?: BookingContactModel[] | null;
    customerType?: string | null;
    start?: (Date | string) | null;
    summary: string;
    campaignId?: number | null;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    priority?: Priority | null;
    isFirstTimeClient: boolean;
    uploadedImages?: string[] | null;
    isSendConfirmationEmail?: boolean | null;
    externalId: string;
}

export interface BookingContactModel {
    type: ContactType;
    value: string;
    memo?: string | null;
}

export interface UpdateBookingRequest {
    source?: string;
    name?: string;
    address?: AddressPatchModel;
    customerType?: CustomerType;
    start?: Date | string;
    summary?: string;
    campaignId?: number;
    businessUnitId?: number;
    jobTypeId?: number;
    priority?: Priority;
    isFirstTimeClient?: boolean;
    uploadedImages?: string[];
    externalId?: string;
}

export interface AddressPatchModel {
    street: string;
    unit: string;
    city: string;
    state: string;
    zip: string;
    country: string;
}

export interface ContactCreateRequest {
    type: string;
    value: string;
    memo?: string | null;
}

export interface UpdateBookingContactRequest {
    type?: ContactType | (string & {});
    value?: string;
    memo?: string;
}

export interface UpdateBookingContactRequestInput {
    type?: ContactType;
    value?: string;
    memo?: string;
}

export interface DismissBookingModel {
    callReasonId?: number | null;
    dismissingMemo?: string | null;
}

export interface AddBulkTagsRequest {
    customerIds: number[];
    tagTypeIds: number[];
}

export interface RemoveBulkTagsRequest {
    customerIds: number[];
    tagTypeIds: number[];
}

export interface ContactMethodResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: ContactMethodResponse[];
}

export interface ContactMethodResponse {
    /** Format: guid */
    id: string;
    /** Format: guid */
    contactId: string;
    referenceId?: string | null;
    type: ContactType | (string & {});
    value: string;
    memo?: string | null;
    createdOn: string;
    createdBy: number;
    modifiedOn: string;
    modifiedBy: number;
}

export interface CreateContactMethodRequest {
    referenceId?: string | null;
    type: ContactType;
    value: string;
    memo?: string | null;
}

export interface UpsertContactMethodRequest {
    referenceId?: string | null;
    type: ContactType;
    value: string;
    memo?: string | null;
}

export interface UpdateContactMethodRequest {
    value?: string;
    memo?: string;
}

export interface ContactPreferenceResponse {
    name: string;
    dataType: string;
    value?: string | null;
}

export interface UpdateContactMethodPreferenceRequest {
    value?: string;
}

export interface ContactResponse {
    /** Format: guid */
    id: string;
    referenceId?: string | null;
    name?: string | null;
    title?: string | null;
    isArchived: boolean;
    createdOn: string;
    createdBy: number;
    modifiedOn: string;
    modifiedBy: number;
}

export interface ContactResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: ContactResponse[];
}

export interface ReplaceContactRequest {
    name?: string | null;
    title?: string | null;
    referenceId?: string | null;
    isArchived: boolean;
}

export interface CreateContactRequest {
    name?: string | null;
    title?: string | null;
    referenceId?: string | null;
}

export interface ContactRelationshipResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: ContactRelationshipResponse[];
}

export interface ContactRelationshipResponse {
    /** Format: guid */
    id: string;
    relatedEntityId: number;
    typeName: string;
    typeSlug: string;
    createdOn: string;
    createdBy: number;
}

export interface UpdateContactRequest {
    name?: string | null;
    title?: string | null;
    referenceId?: string | null;
    isArchived: boolean;
}

export interface ContactPreferenceTypeResponse {
    /** Format: guid */
    id: string;
    name: string;
    description?: string | null;
    dataType: string;
}

export interface CustomerResponse {
    id: number;
    active: boolean;
    name: string;
    type: CustomerType | (string & {});
    address: CustomerAddress;
    customFields: CustomFieldModel[];
    balance: number;
    taxExempt: boolean;
    tagTypeIds: number[];
    doNotMail: boolean;
    doNotService: boolean;
    nationalAccount: boolean;
    createdOn: string;
    createdById: number;
    modifiedOn: string;
    mergedToId?: number | null;
    paymentTermId?: number | null;
    creditLimit?: number | null;
    creditLimitBalance?: number | null;
    externalData: ExternalDataModel[];
}

export interface CustomerAddress {
    street: string;
    unit?: string | null;
    city: string;
    state: string;
    zip: string;
    country: string | null;
    latitude?: number | null;
    longitude?: number | null;
}

export interface CustomerAddressInput {
    street: string;
    unit?: string | null;
    city: string;
    state: string;
    zip: string;
    country: string;
    latitude?: number | null;
    longitude?: number | null;
}

export interface CustomFieldModel {
    typeId: number;
    name?: string | null;
    value?: string | null;
}

export interface ExternalDataModel {
    key: string;
    value: string;
}

export interface CustomerResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: CustomerResponse[];
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface CreatedCustomerResponse {
    id: number;
    active: boolean;
    name: string;
    type: CustomerType | (string & {});
    address: CustomerAddress;
    customFields: CustomFieldModel[];
    balance: number;
    taxExempt: boolean;
    tagTypeIds: number[];
    doNotMail: boolean;
    doNotService: boolean;
    nationalAccount: boolean;
    createdOn: string;
    createdById: number;
    modifiedOn: string;
    mergedToId?: number | null;
    paymentTermId?: number | null;
    creditLimit?: number | null;
    creditLimitBalance?: number | null;
    externalData: ExternalDataModel[];
    locations: CreateLocationResponse[];
    contacts: CustomerContact[];
}

export interface CreateLocationResponse {
    taxZoneId?: number | null;
    id: number;
    customerId: number;
    active: boolean;
    name: string;
    address: CustomerAddress;
    customFields: CustomFieldModel[];
    createdOn: string;
    createdById: number;
    modifiedOn: string;
    mergedToId?: number | null;
    zoneId?: number | null;
    taxExempt: boolean;
    tagTypeIds: number[];
    externalData: ExternalDataModel[];
    contacts: LocationContact[];
}

export interface LocationContact {
    id: number;
    type: ContactType | (string & {});
    value: string;
    memo?: string | null;
}

export interface CustomerContact {
    id: number;
    type: ContactType | (string & {});
    value: string;
    memo?: string | null;
}

export interface CreateCustomerRequest {
    name: string;
    type?: CustomerType | null;
    doNotMail?: boolean | null;
    doNotService?: boolean | null;
    nationalAccount?: boolean | null;
    locations: NewLocation[];
    address: CustomerAddressInput;
    contacts?: NewCustomerContact[] | null;
    customFields?: CustomFieldUpdateModel[] | null;
    tagTypeIds?: number[] | null;
    externalData?: ExternalDataCreateRequest | null;
    taxExempt?: boolean | null;
    paymentTermId?: number | null;
    creditLimit?: number | null;
    creditLimitBalance?: number | null;
}

export interface NewLocation {
    name: string;
    address: CustomerAddressInput;
    contacts?: NewCustomerContact[] | null;
    customFields?: CustomFieldUpdateModel[] | null;
    tagTypeIds?: number[] | null;
    externalData?: ExternalDataCreateRequest | null;
    coordinatesSource?: GeolocationCoordinatesSource | null;
    coordinatesVerificationStatus?: GeolocationVerificationStatus | null;
}

export interface NewCustomerContact {
    type: ContactType;
    value: string;
    memo?: string | null;
}

export interface CustomFieldUpdateModel {
    typeId: number;
    value: string;
}

export interface ExternalDataCreateRequest {
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataModel[];
}

export type GeolocationCoordinatesSource = "None" | "System" | "User" | "Imported";

export type GeolocationVerificationStatus = "Unverified" | "InProgress" | "Failed" | "Verified";

export interface UpdateCustomerRequest {
    name?: string;
    type?: CustomerType;
    address?: UpdateCustomerAddress;
    customFields?: CustomFieldUpdateModel[];
    externalData?: ExternalDataUpdateRequest;
    doNotMail?: boolean;
    doNotService?: boolean;
    nationalAccount?: boolean;
    active?: boolean;
    tagTypeIds?: number[];
    taxExempt?: boolean;
    paymentTermId?: number;
    creditLimit?: number;
    creditLimitBalance?: number;
}

export interface UpdateCustomerAddress {
    street: string;
    unit: string;
    city: string;
    state: string;
    zip: string;
    country: string;
    latitude: number;
    longitude: number;
}

export interface ExternalDataUpdateRequest {
    patchMode?: ExternalDataPatchMode | null;
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataUpdateModel[];
}

export type ExternalDataPatchMode = "Replace" | "Merge";

export interface ExternalDataUpdateModel {
    key: string;
    /** Format: multiline */
    value?: string | null;
}

export interface NoteResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: NoteResponse[];
}

export interface NoteResponse {
    id: number;
    text: string;
    isPinned: boolean;
    createdById: number;
    createdOn: string;
    modifiedOn: string;
}

export interface CustomerNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null;
    addToLocations?: boolean | null;
}

export interface CustomerContactWithModifiedOnResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: CustomerContactWithModifiedOnResponse[];
}

export interface CustomerContactWithModifiedOnResponse {
    id: number;
    type: ContactType | (string & {});
    value: string;
    memo?: string | null;
    modifiedOn: string;
    phoneSettings: PhoneSettings;
    createdOn: string;
    preferences?: ContactPreferencesResponse | null;
}

export interface PhoneSettings {
    phoneNumber: string;
    doNotText: boolean;
}

export interface ContactPreferencesResponse {
    jobRemindersEnabled: boolean;
    marketingUpdatesEnabled: boolean;
    invoiceStatementNotification: boolean;
    invoiceNotification: boolean;
    statementNotification: boolean;
}

export interface CreateCustomerContactRequest {
    type: ContactType;
    value: string;
    memo?: string | null;
}

export interface UpdateCustomerContactRequest {
    type?: ContactType;
    value?: string;
    memo?: string;
    preferences?: ContactPreferencesRequest;
}

export interface ContactPreferencesRequest {
    jobRemindersEnabled: boolean;
    marketingUpdatesEnabled: boolean;
    invoiceStatementNotification: boolean;
    invoiceNotification: boolean;
    statementNotification: boolean;
}

export interface CustomerContactWithModifiedOnAndCustomerIdResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: CustomerContactWithModifiedOnAndCustomerIdResponse[];
}

export interface CustomerContactWithModifiedOnAndCustomerIdResponse {
    modifiedOn: string;
    phoneSettings: PhoneSettings;
    createdOn: string;
    preferences?: ContactPreferencesResponse | null;
    id: number;
    type: ContactType | (string & {});
    value: string;
    memo?: string | null;
    customerId: number;
}

export interface CreateCustomerTagResponse {
    customerId: number;
    tagTypeIds: number[];
}

export interface CustomersCustomFieldTypeResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: CustomersCustomFieldTypeResponse[];
}

export interface CustomersCustomFieldTypeResponse {
    id: number;
    name?: string | null;
    dataType?: string | null;
    dataTypeOptions?: string[] | null;
    createdOn: string;
    modifiedOn: string;
}

export interface ExportBookingResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportBookingResponse[];
}

export interface ExportBookingResponse {
    summary?: string | null;
    id: number;
    source: string;
    createdOn: string;
    name: string;
    address?: AddressModel | null;
    customerType?: (CustomerType | (string & {})) | null;
    start: string;
    campaignId?: number | null;
    businessUnitId?: number | null;
    isFirstTimeClient?: boolean | null;
    uploadedImages?: string[] | null;
    isSendConfirmationEmail?: boolean | null;
    status: BookingStatus | (string & {});
    dismissingReasonId?: number | null;
    jobId?: number | null;
    externalId: string;
    priority?: (Priority | (string & {})) | null;
    jobTypeId?: number | null;
    bookingProviderId: number;
    modifiedOn: string;
    active: boolean;
}

export interface ExportCustomerContactResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportCustomerContactResponse[];
}

export interface ExportCustomerContactResponse {
    modifiedOn: string;
    phoneSettings: PhoneSettings;
    createdOn: string;
    preferences?: ContactPreferencesResponse | null;
    id: number;
    type: ContactType | (string & {});
    value: string;
    memo?: string | null;
    customerId: number;
    active: boolean;
}

export interface ExportLocationContactResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportLocationContactResponse[];
}

export interface ExportLocationContactResponse {
    id: number;
    type: ContactType | (string & {});
    value: string;
    memo?: string | null;
    phoneSettings: PhoneSettings;
    modifiedOn: string;
    createdOn: string;
    preferences?: ContactPreferencesResponse | null;
    locationId: number;
    active: boolean;
}

export interface ExportCustomerResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportCustomerResponse[];
}

export interface ExportCustomerResponse {
    id: number;
    active: boolean;
    name: string;
    type: (CustomerType | (string & {})) | null;
    address: CustomerAddress;
    customFields: CustomFieldModel[];
    balance: number;
    taxExempt: boolean;
    tagTypeIds: number[];
    doNotMail: boolean;
    doNotService: boolean;
    nationalAccount: boolean;
    createdOn: string;
    createdById: number;
    modifiedOn: string;
    mergedToId?: number | null;
    paymentTermId?: number | null;
    creditLimit?: number | null;
    creditLimitBalance?: number | null;
    externalData: ExternalDataModel[] | null;
}

export interface ExportLeadsResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportLeadsResponse[];
}

export interface ExportLeadsResponse {
    summary?: string | null;
    callReasonId?: number | null;
    callId?: number | null;
    bookingId?: number | null;
    manualCallId?: number | null;
    leadUrl?: string | null;
    leadCustomerName?: string | null;
    leadPhone?: string | null;
    leadEmail?: string | null;
    leadStreet?: string | null;
    leadUnit?: string | null;
    leadCity?: string | null;
    leadState?: string | null;
    leadZip?: string | null;
    leadCountry?: string | null;
    captureSource?: string | null;
    id: number;
    status: LeadStatus | (string & {});
    priority: Priority | (string & {});
    customerId?: number | null;
    locationId?: number | null;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    campaignId: number;
    followUpDate?: string | null;
    createdById: number;
    createdOn: string;
    modifiedOn: string;
    tagTypeIds?: number[] | null;
    dismissingReasonId?: number | null;
    active: boolean;
}

export type LeadStatus = "Open" | "Dismissed" | "Converted";

export interface ExportLocationsResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportLocationsResponse[];
}

export interface ExportLocationsResponse {
    taxZoneId?: number | null;
    id: number;
    customerId: number;
    active: boolean;
    name: string;
    address: CustomerAddress;
    customFields: CustomFieldModel[];
    createdOn: string;
    createdById: number;
    modifiedOn: string;
    mergedToId?: number | null;
    zoneId?: number | null;
    taxExempt: boolean;
    tagTypeIds: number[];
    externalData: ExternalDataModel[] | null;
}

export interface LeadResponse {
    id: number;
    status: LeadStatus | (string & {});
    priority: Priority | (string & {});
    customerId?: number | null;
    locationId?: number | null;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    campaignId: number;
    followUpDate?: string | null;
    createdById: number;
    createdOn: string;
    modifiedOn: string;
    tagTypeIds?: number[] | null;
    dismissingReasonId?: number | null;
    summary?: string | null;
    callReasonId?: number | null;
    callId?: number | null;
    bookingId?: number | null;
    manualCallId?: number | null;
    leadUrl?: string | null;
    leadCustomerName?: string | null;
    leadPhone?: string | null;
    leadEmail?: string | null;
    leadStreet?: string | null;
    leadUnit?: string | null;
    leadCity?: string | null;
    leadState?: string | null;
    leadZip?: string | null;
    leadCountry?: string | null;
    captureSource?: string | null;
}

export interface LeadResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: LeadResponse[];
}

export interface FollowUpResponse {
    leadId: number;
    followUpDate: string;
    text?: string | null;
    pinToTop: boolean;
}

export interface CreateFollowUpRequest {
    followUpDate: Date | string;
    text?: string | null;
    pinToTop?: boolean | null;
}

export interface LeadCreateRequest {
    customerId?: number | null;
    locationId?: number | null;
    campaignId: number;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    summary: string;
    tagTypeIds?: number[] | null;
    priority?: Priority | null;
    callReasonId?: number | null;
    followUpDate?: (Date | string) | null;
    bookingId?: number | null;
    leadCustomerName?: string | null;
    leadPhone?: string | null;
    leadEmail?: string | null;
    leadStreet?: string | null;
    leadUnit?: string | null;
    leadCity?: string | null;
    leadState?: string | null;
    leadZip?: string | null;
    leadCountry?: string | null;
}

export interface LeadUpdateRequest {
    campaignId?: number;
    priority?: Priority;
    businessUnitId?: number;
    jobTypeId?: number;
    summary?: string;
    leadCustomerName?: string;
    leadPhone?: string;
    leadEmail?: string;
    leadStreet?: string;
    leadUnit?: string;
    leadCity?: string;
    leadState?: string;
    leadZip?: string;
    leadCountry?: string;
}

export interface LeadNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null;
}

export interface DismissLeadRequest {
    dismissingReasonId: number;
}

export interface SubmitLeadFormResponse {
    leadId: number;
}

export interface SubmitLeadFormRequest {
    name: string;
    email?: string | null;
    phoneNumber?: string | null;
    address?: CustomerAddressInput | null;
    summary?: string | null;
}

export interface LocationResponse {
    id: number;
    customerId: number;
    active: boolean;
    name: string;
    address: CustomerAddress;
    customFields: CustomFieldModel[];
    createdOn: string;
    createdById: number;
    modifiedOn: string;
    mergedToId?: number | null;
    zoneId?: number | null;
    taxExempt: boolean;
    tagTypeIds: number[];
    externalData: ExternalDataModel[];
    taxZoneId?: number | null;
}

export interface CreateLocationRequest {
    name: string;
    address: CustomerAddressInput;
    contacts?: NewCustomerContact[] | null;
    customFields?: CustomFieldUpdateModel[] | null;
    tagTypeIds?: number[] | null;
    externalData?: ExternalDataCreateRequest | null;
    coordinatesSource?: GeolocationCoordinatesSource | null;
    coordinatesVerificationStatus?: GeolocationVerificationStatus | null;
    customerId: number;
}

export interface LocationResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: LocationResponse[];
}

export interface UpdateLocationRequest {
    customerId?: number;
    name?: string;
    address?: LocationsAddressPatchModel;
    active?: boolean;
    taxZoneId?: number;
    customFields?: CustomFieldUpdateModel[];
    tagTypeIds?: number[];
    externalData?: ExternalDataUpdateRequest;
}

export interface LocationsAddressPatchModel {
    street: string;
    unit: string;
    city: string;
    state: string;
    zip: string;
    country: string;
    latitude?: number | null;
    longitude?: number | null;
}

export interface LocationNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null;
    addToCustomer?: boolean | null;
}

export interface LocationContactResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: LocationContactResponse[];
}

export interface LocationContactResponse {
    id: number;
    type: ContactType | (string & {});
    value: string;
    memo?: string | null;
    phoneSettings: PhoneSettings;
    modifiedOn: string;
    createdOn: string;
    preferences?: ContactPreferencesResponse | null;
}

export interface LocationsContactResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: LocationsContactResponse[];
}

export interface LocationsContactResponse {
    id: number;
    type: ContactType | (string & {});
    value: string;
    memo?: string | null;
    phoneSettings: PhoneSettings;
    modifiedOn: string;
    createdOn: string;
    preferences?: ContactPreferencesResponse | null;
    locationId: number;
}

export interface LocationContactCreateRequest {
    type: ContactType;
    value: string;
    memo?: string | null;
}

export interface LocationContactUpdateRequest {
    type?: ContactType;
    value?: string;
    memo?: string;
    preferences?: ContactPreferencesRequest;
}

export interface CreateLocationTagResponse {
    locationId: number;
    tagTypeIds: number[];
}

export interface LocationsCustomFieldTypeResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: LocationsCustomFieldTypeResponse[];
}

export interface LocationsCustomFieldTypeResponse {
    id: number;
    name?: string | null;
    dataType?: string | null;
    dataTypeOptions?: string[] | null;
    createdOn: string;
    modifiedOn: string;
}

export interface BookingProviderTagsGetListQuery {
    name?: string | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface BookingsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    externalId?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface BookingsGetContactListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BookingsGetListForProviderQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    externalId?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface BookingsGetContactListForProviderQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ContactMethodsGetContactMethodsQuery {
    referenceId?: string | null | undefined;
    type?: string | null | undefined;
    value?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ContactsGetByRelationshipIdQuery {
    name?: string | null | undefined;
    title?: string | null | undefined;
    referenceId?: string | null | undefined;
    isArchived?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ContactsGetListQuery {
    name?: string | null | undefined;
    title?: string | null | undefined;
    referenceId?: string | null | undefined;
    isArchived?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ContactsGetContactRelationshipListQuery {
    relatedEntityId?: number | null | undefined;
    typeSlug?: string | null | undefined;
    typeName?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+ID" | "+ModifiedOn" | "+CreatedOn" | "-ID" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ContactsSearchContactMethodsQuery {
    /** Format: guid */
    contactId?: string | null | undefined;
    referenceId?: string | null | undefined;
    type?: string | null | undefined;
    value?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface CustomersGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    excludeAccountingChangesFromModifiedDateRange?: boolean | null | undefined;
    name?: string | null | undefined;
    street?: string | null | undefined;
    unit?: string | null | undefined;
    city?: string | null | undefined;
    state?: string | null | undefined;
    zip?: string | null | undefined;
    country?: string | null | undefined;
    latitude?: number | null | undefined;
    longitude?: number | null | undefined;
    phone?: string | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. */
    externalDataValues?: string | null | undefined;
}

export interface CustomersGetNotesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
}

export interface CustomersGetContactListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface CustomersGetModifiedContactsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** The API takes 50 values at most in one call. */
    customerIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
}

export interface CustomersGetCustomFieldTypesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface ExportBookingsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportCustomerContactsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportLocationContactsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportCustomersQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportLeadsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportLocationsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface LeadsGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    customerId?: number | null | undefined;
    isProspect?: boolean | null | undefined;
    withoutCustomer?: boolean | null | undefined;
    status?: LeadStatus | null | undefined;
    customerCity?: string | null | undefined;
    customerState?: string | null | undefined;
    customerZip?: string | null | undefined;
    customerCreatedOnOrAfter?: (Date | string) | null | undefined;
    customerCreatedBefore?: (Date | string) | null | undefined;
    customerModifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
    genPermUrl?: boolean | null | undefined;
    leadCustomerName?: string | null | undefined;
    leadPhone?: string | null | undefined;
    isCaptureSourceForm?: boolean | null | undefined;
}

export interface LeadsGetNotesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
}

export interface LeadsSubmitLeadFormQuery {
    id?: number | null | undefined;
}

export interface LocationsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    name?: string | null | undefined;
    customerId?: number | null | undefined;
    street?: string | null | undefined;
    unit?: string | null | undefined;
    city?: string | null | undefined;
    state?: string | null | undefined;
    zip?: string | null | undefined;
    country?: string | null | undefined;
    latitude?: number | null | undefined;
    longitude?: number | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | null | undefined;
}

export interface LocationsGetNotesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
}

export interface LocationsGetContactListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface LocationsGetModifiedContactsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** The API takes 50 values at most in one call. */
    locationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
}

export interface LocationsGetCustomFieldTypesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}
