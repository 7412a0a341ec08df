/** Types of the CRM API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface CreateBookingProviderTagResponse {
    id: number;
    tagName: string;
    description: string;
    type: Open<BookingAgentTagType>;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type BookingAgentTagType = "V1Api" | "V2Api";
export const BookingAgentTagType = {
    V1Api: "V1Api",
    V2Api: "V2Api",
} as const;

export interface CreateBookingProviderTagRequest {
    tagName: string;
    description: string;
}

export interface GetBookingProviderTagResponse {
    id: number;
    tagName: string;
    description: string;
    type: Open<BookingAgentTagType>;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface BookingProviderTagResponse {
    id: number;
    tagName: string;
    description: string;
    type: Open<BookingAgentTagType>;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface UpdateBookingProviderTagRequest {
    tagName?: string | undefined;
    description?: string | undefined;
}

export interface BookingResponse {
    id: number;
    source: string;
    createdOn: MomentText;
    name: string;
    address?: Address | null;
    customerType?: Open<CustomerType> | null;
    start: MomentText;
    campaignId?: number | null;
    businessUnitId?: number | null;
    isFirstTimeClient?: boolean | null;
    uploadedImages?: string[] | null;
    isSendConfirmationEmail?: boolean | null;
    status: Open<BookingStatus>;
    dismissingReasonId?: number | null;
    jobId?: number | null;
    externalId: string;
    priority?: Open<Priority> | null;
    jobTypeId?: number | null;
    bookingProviderId: number;
    modifiedOn: MomentText;
    summary?: string | null;
}

export interface Address {
    street: string | null;
    unit?: string | null;
    city: string | null;
    state: string | null;
    zip: string | null;
    country: string | null;
}

export interface AddressInput {
    street: string;
    unit?: string | null | undefined;
    city: string;
    state: string;
    zip: string;
    country: string;
}

export type CustomerType = "Residential" | "Commercial";
export const CustomerType = {
    Residential: "Residential",
    Commercial: "Commercial",
} as const;

export type BookingStatus = "New" | "Converted" | "Dismissed" | "Accepted";
export const BookingStatus = {
    New: "New",
    Converted: "Converted",
    Dismissed: "Dismissed",
    Accepted: "Accepted",
} as const;

export type Priority = "Low" | "Normal" | "High" | "Urgent";
export const Priority = {
    Low: "Low",
    Normal: "Normal",
    High: "High",
    Urgent: "Urgent",
} as const;

export interface BookingContactResponse {
    id: number;
    type: Open<ContactType>;
    value: string;
    memo: string;
    modifiedOn: MomentText;
}

export type ContactType = "Phone" | "Email" | "Fax" | "MobilePhone";
export const ContactType = {
    Phone: "Phone",
    Email: "Email",
    Fax: "Fax",
    MobilePhone: "MobilePhone",
} as const;

export interface CreateBookingRequest {
    source: string;
    name: string;
    address?: AddressInput | null | undefined;
    contacts?: BookingContact[] | null | undefined;
    customerType?: string | null | undefined;
    start?: Date | string | null | undefined;
    summary: string;
    campaignId?: number | null | undefined;
    businessUnitId?: number | null | undefined;
    jobTypeId?: number | null | undefined;
    priority?: "Low" | "Normal" | "High" | "Urgent" | null | undefined;
    isFirstTimeClient: boolean;
    uploadedImages?: string[] | null | undefined;
    isSendConfirmationEmail?: boolean | null | undefined;
    externalId: string;
}

export interface BookingContact {
    type: "Phone" | "Email" | "Fax" | "MobilePhone";
    value: string;
    memo?: string | null | undefined;
}

export interface UpdateBookingRequest {
    source?: string | undefined;
    name?: string | undefined;
    address?: AddressPatch | undefined;
    customerType?: "Residential" | "Commercial" | undefined;
    start?: Date | string | undefined;
    summary?: string | undefined;
    campaignId?: number | undefined;
    businessUnitId?: number | undefined;
    jobTypeId?: number | undefined;
    priority?: "Low" | "Normal" | "High" | "Urgent" | undefined;
    isFirstTimeClient?: boolean | undefined;
    uploadedImages?: string[] | undefined;
    externalId?: string | undefined;
}

export interface AddressPatch {
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
    memo?: string | null | undefined;
}

export interface UpdateBookingContactResponse {
    type?: Open<ContactType>;
    value?: string;
    memo?: string;
}

export interface UpdateBookingContactRequest {
    type?: "Phone" | "Email" | "Fax" | "MobilePhone" | undefined;
    value?: string | undefined;
    memo?: string | undefined;
}

export interface DismissBooking {
    callReasonId?: number | null | undefined;
    dismissingMemo?: string | null | undefined;
}

export interface AddBulkTagsRequest {
    customerIds: number[];
    tagTypeIds: number[];
}

export interface RemoveBulkTagsRequest {
    customerIds: number[];
    tagTypeIds: number[];
}

export interface ContactMethodResponse {
    /** Format: guid */
    id: string;
    /** Format: guid */
    contactId: string;
    referenceId?: string | null;
    type: Open<ContactType>;
    value: string;
    memo?: string | null;
    createdOn: MomentText;
    createdBy: number;
    modifiedOn: MomentText;
    modifiedBy: number;
}

export interface CreateContactMethodRequest {
    referenceId?: string | null | undefined;
    type: "Phone" | "Email" | "Fax" | "MobilePhone";
    value: string;
    memo?: string | null | undefined;
}

export interface UpsertContactMethodRequest {
    referenceId?: string | null | undefined;
    type: "Phone" | "Email" | "Fax" | "MobilePhone";
    value: string;
    memo?: string | null | undefined;
}

export interface UpdateContactMethodRequest {
    value?: string | undefined;
    memo?: string | undefined;
}

export interface ContactPreferenceResponse {
    name: string;
    dataType: string;
    value?: string | null;
}

export interface UpdateContactMethodPreferenceRequest {
    value?: string | undefined;
}

export interface ContactResponse {
    /** Format: guid */
    id: string;
    referenceId?: string | null;
    name?: string | null;
    title?: string | null;
    isArchived: boolean;
    createdOn: MomentText;
    createdBy: number;
    modifiedOn: MomentText;
    modifiedBy: number;
}

export interface ReplaceContactRequest {
    name?: string | null | undefined;
    title?: string | null | undefined;
    referenceId?: string | null | undefined;
    isArchived: boolean;
}

export interface CreateContactRequest {
    name?: string | null | undefined;
    title?: string | null | undefined;
    referenceId?: string | null | undefined;
}

export interface ContactRelationshipResponse {
    /** Format: guid */
    id: string;
    relatedEntityId: number;
    typeName: string;
    typeSlug: string;
    createdOn: MomentText;
    createdBy: number;
}

export interface UpdateContactRequest {
    name?: string | null | undefined;
    title?: string | null | undefined;
    referenceId?: string | null | undefined;
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
    type: Open<CustomerType>;
    address: CustomerAddress;
    customFields: CustomField[];
    balance: number;
    taxExempt: boolean;
    tagTypeIds: number[];
    doNotMail: boolean;
    doNotService: boolean;
    nationalAccount: boolean;
    /** Seconds have up to seven decimals, without zeros at the end; compare moments, not texts. (Reported by one user, not confirmed.) */
    createdOn: MomentText;
    createdById: number;
    /** Seconds have up to seven decimals, without zeros at the end; compare moments, not texts. (Reported by one user, not confirmed.) */
    modifiedOn: MomentText;
    /** A merged customer can still be read; this is the one it was merged into, and cannot be written. (Reported by one user, not confirmed.) */
    mergedToId?: number | null;
    paymentTermId?: number | null;
    creditLimit?: number | null;
    creditLimitBalance?: number | null;
    externalData: ExternalData[] | null;
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
    unit?: string | null | undefined;
    city: string;
    state: string;
    zip: string;
    country: string;
    latitude?: number | null | undefined;
    longitude?: number | null | undefined;
}

export interface CustomField {
    typeId: number;
    name?: string | null;
    value?: string | null;
}

export interface ExternalData {
    key: string;
    value: string;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface CreatedCustomerResponse {
    id: number;
    active: boolean;
    name: string;
    type: Open<CustomerType>;
    address: CustomerAddress;
    customFields: CustomField[];
    balance: number;
    taxExempt: boolean;
    tagTypeIds: number[];
    doNotMail: boolean;
    doNotService: boolean;
    nationalAccount: boolean;
    createdOn: MomentText;
    createdById: number;
    modifiedOn: MomentText;
    mergedToId?: number | null;
    paymentTermId?: number | null;
    creditLimit?: number | null;
    creditLimitBalance?: number | null;
    externalData: ExternalData[];
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
    customFields: CustomField[];
    createdOn: MomentText;
    createdById: number;
    modifiedOn: MomentText;
    mergedToId?: number | null;
    zoneId?: number | null;
    taxExempt: boolean;
    tagTypeIds: number[];
    externalData: ExternalData[];
    contacts: LocationContact[];
}

export interface LocationContact {
    id: number;
    type: Open<ContactType>;
    value: string;
    memo?: string | null;
}

export interface CustomerContact {
    id: number;
    type: Open<ContactType>;
    value: string;
    memo?: string | null;
}

export interface CreateCustomerRequest {
    name: string;
    type?: "Residential" | "Commercial" | null | undefined;
    doNotMail?: boolean | null | undefined;
    doNotService?: boolean | null | undefined;
    nationalAccount?: boolean | null | undefined;
    locations: NewLocation[];
    address: CustomerAddressInput;
    contacts?: NewCustomerContact[] | null | undefined;
    customFields?: CustomFieldUpdate[] | null | undefined;
    tagTypeIds?: number[] | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    taxExempt?: boolean | null | undefined;
    paymentTermId?: number | null | undefined;
    creditLimit?: number | null | undefined;
    creditLimitBalance?: number | null | undefined;
}

export interface NewLocation {
    name: string;
    address: CustomerAddressInput;
    contacts?: NewCustomerContact[] | null | undefined;
    customFields?: CustomFieldUpdate[] | null | undefined;
    tagTypeIds?: number[] | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    coordinatesSource?: "None" | "System" | "User" | "Imported" | null | undefined;
    coordinatesVerificationStatus?: "Unverified" | "InProgress" | "Failed" | "Verified" | null | undefined;
}

export interface NewCustomerContact {
    type: "Phone" | "Email" | "Fax" | "MobilePhone";
    value: string;
    memo?: string | null | undefined;
}

export interface CustomFieldUpdate {
    typeId: number;
    value: string;
}

export interface ExternalDataCreateRequest {
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalData[];
}

export type GeolocationCoordinatesSource = "None" | "System" | "User" | "Imported";
export const GeolocationCoordinatesSource = {
    None: "None",
    System: "System",
    User: "User",
    Imported: "Imported",
} as const;

export type GeolocationVerificationStatus = "Unverified" | "InProgress" | "Failed" | "Verified";
export const GeolocationVerificationStatus = {
    Unverified: "Unverified",
    InProgress: "InProgress",
    Failed: "Failed",
    Verified: "Verified",
} as const;

export interface UpdateCustomerRequest {
    name?: string | undefined;
    type?: "Residential" | "Commercial" | undefined;
    address?: UpdateCustomerAddress | undefined;
    customFields?: CustomFieldUpdate[] | undefined;
    externalData?: ExternalDataUpdateRequest | undefined;
    doNotMail?: boolean | undefined;
    doNotService?: boolean | undefined;
    nationalAccount?: boolean | undefined;
    active?: boolean | undefined;
    tagTypeIds?: number[] | undefined;
    taxExempt?: boolean | undefined;
    paymentTermId?: number | undefined;
    creditLimit?: number | undefined;
    creditLimitBalance?: number | undefined;
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
    patchMode?: "Replace" | "Merge" | null | undefined;
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataUpdate[];
}

export type ExternalDataPatchMode = "Replace" | "Merge";
export const ExternalDataPatchMode = {
    Replace: "Replace",
    Merge: "Merge",
} as const;

export interface ExternalDataUpdate {
    key: string;
    /** Format: multiline */
    value?: string | null | undefined;
}

export interface NoteResponse {
    id: number;
    text: string;
    isPinned: boolean;
    createdById: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface CustomerNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null | undefined;
    addToLocations?: boolean | null | undefined;
}

export interface CustomerContactWithModifiedOnResponse {
    id: number;
    type: Open<ContactType>;
    value: string;
    memo?: string | null;
    modifiedOn: MomentText;
    phoneSettings: PhoneSettings;
    createdOn: MomentText;
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
    type: "Phone" | "Email" | "Fax" | "MobilePhone";
    value: string;
    memo?: string | null | undefined;
}

export interface UpdateCustomerContactRequest {
    type?: "Phone" | "Email" | "Fax" | "MobilePhone" | undefined;
    value?: string | undefined;
    memo?: string | undefined;
    preferences?: ContactPreferencesRequest | undefined;
}

export interface ContactPreferencesRequest {
    jobRemindersEnabled: boolean;
    marketingUpdatesEnabled: boolean;
    invoiceStatementNotification: boolean;
    invoiceNotification: boolean;
    statementNotification: boolean;
}

export interface CustomerContactWithModifiedOnAndCustomerIdResponse {
    modifiedOn: MomentText;
    phoneSettings: PhoneSettings;
    createdOn: MomentText;
    preferences?: ContactPreferencesResponse | null;
    id: number;
    type: Open<ContactType>;
    value: string;
    memo?: string | null;
    customerId: number;
}

export interface CreateCustomerTagResponse {
    customerId: number;
    tagTypeIds: number[];
}

export interface CustomersCustomFieldTypeResponse {
    id: number;
    name?: string | null;
    dataType?: string | null;
    dataTypeOptions?: string[] | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface ExportBookingResponse {
    summary?: string | null;
    id: number;
    source: string;
    createdOn: MomentText;
    name: string;
    address?: Address | null;
    customerType?: Open<CustomerType> | null;
    start: MomentText;
    campaignId?: number | null;
    businessUnitId?: number | null;
    isFirstTimeClient?: boolean | null;
    uploadedImages?: string[] | null;
    isSendConfirmationEmail?: boolean | null;
    status: Open<BookingStatus>;
    dismissingReasonId?: number | null;
    jobId?: number | null;
    externalId: string;
    priority?: Open<Priority> | null;
    jobTypeId?: number | null;
    bookingProviderId: number;
    modifiedOn: MomentText;
    active: boolean;
}

export interface ExportCustomerContactResponse {
    modifiedOn: MomentText;
    phoneSettings: PhoneSettings;
    createdOn: MomentText;
    preferences?: ContactPreferencesResponse | null;
    id: number;
    type: Open<ContactType>;
    value: string;
    memo?: string | null;
    customerId: number;
    active: boolean;
}

export interface ExportLocationContactResponse {
    id: number;
    type: Open<ContactType>;
    value: string;
    memo?: string | null;
    phoneSettings: PhoneSettings;
    modifiedOn: MomentText;
    createdOn: MomentText;
    preferences?: ContactPreferencesResponse | null;
    locationId: number;
    active: boolean;
}

export interface ExportCustomerResponse {
    id: number;
    active: boolean;
    name: string;
    type: Open<CustomerType> | null;
    address: CustomerAddress;
    customFields: CustomField[];
    balance: number;
    taxExempt: boolean;
    tagTypeIds: number[];
    doNotMail: boolean;
    doNotService: boolean;
    nationalAccount: boolean;
    createdOn: MomentText;
    createdById: number;
    modifiedOn: MomentText;
    mergedToId?: number | null;
    paymentTermId?: number | null;
    creditLimit?: number | null;
    creditLimitBalance?: number | null;
    externalData: ExternalData[] | null;
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
    status: Open<LeadStatus>;
    priority: Open<Priority>;
    customerId?: number | null;
    locationId?: number | null;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    campaignId: number;
    followUpDate?: MomentText | null;
    createdById: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    tagTypeIds?: number[] | null;
    dismissingReasonId?: number | null;
    active: boolean;
}

export type LeadStatus = "Open" | "Dismissed" | "Converted";
export const LeadStatus = {
    Open: "Open",
    Dismissed: "Dismissed",
    Converted: "Converted",
} as const;

export interface ExportLocationsResponse {
    taxZoneId?: number | null;
    id: number;
    customerId: number;
    active: boolean;
    name: string;
    address: CustomerAddress;
    customFields: CustomField[];
    createdOn: MomentText;
    createdById: number;
    modifiedOn: MomentText;
    mergedToId?: number | null;
    zoneId?: number | null;
    taxExempt: boolean;
    tagTypeIds: number[];
    externalData: ExternalData[] | null;
}

export interface LeadResponse {
    id: number;
    status: Open<LeadStatus>;
    priority: Open<Priority>;
    customerId?: number | null;
    locationId?: number | null;
    businessUnitId?: number | null;
    jobTypeId?: number | null;
    campaignId: number;
    followUpDate?: MomentText | null;
    createdById: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
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

export interface FollowUpResponse {
    leadId: number;
    followUpDate: MomentText;
    text?: string | null;
    pinToTop: boolean;
}

export interface CreateFollowUpRequest {
    followUpDate: Date | string;
    text?: string | null | undefined;
    pinToTop?: boolean | null | undefined;
}

export interface LeadCreateRequest {
    customerId?: number | null | undefined;
    locationId?: number | null | undefined;
    campaignId: number;
    businessUnitId?: number | null | undefined;
    jobTypeId?: number | null | undefined;
    summary: string;
    tagTypeIds?: number[] | null | undefined;
    priority?: "Low" | "Normal" | "High" | "Urgent" | null | undefined;
    callReasonId?: number | null | undefined;
    followUpDate?: Date | string | null | undefined;
    bookingId?: number | null | undefined;
    leadCustomerName?: string | null | undefined;
    leadPhone?: string | null | undefined;
    leadEmail?: string | null | undefined;
    leadStreet?: string | null | undefined;
    leadUnit?: string | null | undefined;
    leadCity?: string | null | undefined;
    leadState?: string | null | undefined;
    leadZip?: string | null | undefined;
    leadCountry?: string | null | undefined;
}

export interface LeadUpdateRequest {
    campaignId?: number | undefined;
    priority?: "Low" | "Normal" | "High" | "Urgent" | undefined;
    businessUnitId?: number | undefined;
    jobTypeId?: number | undefined;
    summary?: string | undefined;
    leadCustomerName?: string | undefined;
    leadPhone?: string | undefined;
    leadEmail?: string | undefined;
    leadStreet?: string | undefined;
    leadUnit?: string | undefined;
    leadCity?: string | undefined;
    leadState?: string | undefined;
    leadZip?: string | undefined;
    leadCountry?: string | undefined;
}

export interface LeadNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null | undefined;
}

export interface DismissLeadRequest {
    dismissingReasonId: number;
}

export interface SubmitLeadFormResponse {
    leadId: number;
}

export interface SubmitLeadFormRequest {
    name: string;
    email?: string | null | undefined;
    phoneNumber?: string | null | undefined;
    address?: CustomerAddressInput | null | undefined;
    summary?: string | null | undefined;
}

export interface LocationResponse {
    id: number;
    customerId: number;
    active: boolean;
    name: string;
    address: CustomerAddress;
    customFields: CustomField[];
    createdOn: MomentText;
    createdById: number;
    modifiedOn: MomentText;
    mergedToId?: number | null;
    zoneId?: number | null;
    taxExempt: boolean;
    tagTypeIds: number[];
    externalData: ExternalData[];
    taxZoneId?: number | null;
}

export interface CreateLocationRequest {
    name: string;
    address: CustomerAddressInput;
    contacts?: NewCustomerContact[] | null | undefined;
    customFields?: CustomFieldUpdate[] | null | undefined;
    tagTypeIds?: number[] | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    coordinatesSource?: "None" | "System" | "User" | "Imported" | null | undefined;
    coordinatesVerificationStatus?: "Unverified" | "InProgress" | "Failed" | "Verified" | null | undefined;
    customerId: number;
}

export interface UpdateLocationRequest {
    customerId?: number | undefined;
    name?: string | undefined;
    address?: LocationsAddressPatch | undefined;
    active?: boolean | undefined;
    taxZoneId?: number | undefined;
    customFields?: CustomFieldUpdate[] | undefined;
    tagTypeIds?: number[] | undefined;
    externalData?: ExternalDataUpdateRequest | undefined;
}

export interface LocationsAddressPatch {
    street: string;
    unit: string;
    city: string;
    state: string;
    zip: string;
    country: string;
    latitude?: number | null | undefined;
    longitude?: number | null | undefined;
}

export interface LocationNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null | undefined;
    addToCustomer?: boolean | null | undefined;
}

export interface LocationContactResponse {
    id: number;
    type: Open<ContactType>;
    value: string;
    memo?: string | null;
    phoneSettings: PhoneSettings;
    modifiedOn: MomentText;
    createdOn: MomentText;
    preferences?: ContactPreferencesResponse | null;
}

export interface LocationsContactResponse {
    id: number;
    type: Open<ContactType>;
    value: string;
    memo?: string | null;
    phoneSettings: PhoneSettings;
    modifiedOn: MomentText;
    createdOn: MomentText;
    preferences?: ContactPreferencesResponse | null;
    locationId: number;
}

export interface LocationContactCreateRequest {
    type: "Phone" | "Email" | "Fax" | "MobilePhone";
    value: string;
    memo?: string | null | undefined;
}

export interface LocationContactUpdateRequest {
    type?: "Phone" | "Email" | "Fax" | "MobilePhone" | undefined;
    value?: string | undefined;
    memo?: string | undefined;
    preferences?: ContactPreferencesRequest | undefined;
}

export interface CreateLocationTagResponse {
    locationId: number;
    tagTypeIds: number[];
}

export interface LocationsCustomFieldTypeResponse {
    id: number;
    name?: string | null;
    dataType?: string | null;
    dataTypeOptions?: string[] | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface BookingProviderTagsListQuery {
    name?: string | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface BookingsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    externalId?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface BookingsListContactsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BookingsListForProviderQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    externalId?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface BookingsListContactsForProviderQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ContactMethodsListQuery {
    referenceId?: string | null | undefined;
    type?: string | null | undefined;
    value?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface ContactsListByRelationshipIdQuery {
    name?: string | null | undefined;
    title?: string | null | undefined;
    referenceId?: string | null | undefined;
    isArchived?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface ContactsListQuery {
    name?: string | null | undefined;
    title?: string | null | undefined;
    referenceId?: string | null | undefined;
    isArchived?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface ContactsListRelationshipsQuery {
    relatedEntityId?: number | null | undefined;
    typeSlug?: string | null | undefined;
    typeName?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+ID" | "+ModifiedOn" | "+CreatedOn" | "-ID" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface ContactsSearchContactMethodsQuery {
    /** Format: guid */
    contactId?: string | null | undefined;
    referenceId?: string | null | undefined;
    type?: string | null | undefined;
    value?: string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface CustomersListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
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
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
}

export interface CustomersListNotesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
}

export interface CustomersListContactsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface CustomersListAllContactsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** The API takes 50 values at most in one call. */
    customerIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
}

export interface CustomersListCustomFieldTypesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface ExportBookingsQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportCustomerContactsQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportLocationContactsQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportCustomersQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportLeadsQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportLocationsQuery {
    /**
     * Where to go on: the `continueFrom` of the last answer, or a date to start from.
     * A date is compared with `modifiedOn` of the rows. (Reported by several users, not confirmed.)
     */
    from?: Date | string | null | undefined;
    /**
     * Also answer the newest changes, sooner and less consistent.
     * The end of a feed is not final; go on with `continueFrom` some minutes later. (Reported by one user, not confirmed.)
     * Changes show up 15 minutes late; with `true` at once, but then rows come again in later calls. Keep rows by their id. (Reported by one user, not confirmed.)
     * Inactive and deleted rows are among the rows, and nothing leaves them out. (Reported by several users, not confirmed.)
     */
    includeRecentChanges?: boolean | null | undefined;
}

export interface LeadsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    customerId?: number | null | undefined;
    isProspect?: boolean | null | undefined;
    withoutCustomer?: boolean | null | undefined;
    status?: "Open" | "Dismissed" | "Converted" | null | undefined;
    customerCity?: string | null | undefined;
    customerState?: string | null | undefined;
    customerZip?: string | null | undefined;
    customerCreatedOnOrAfter?: Moment | null | undefined;
    customerCreatedBefore?: Moment | null | undefined;
    customerModifiedOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
    genPermUrl?: boolean | null | undefined;
    leadCustomerName?: string | null | undefined;
    leadPhone?: string | null | undefined;
    isCaptureSourceForm?: boolean | null | undefined;
}

export interface LeadsListNotesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
}

export interface LeadsSubmitFormQuery {
    id?: number | null | undefined;
}

export interface LocationsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
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
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
}

export interface LocationsListNotesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
}

export interface LocationsListContactsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface LocationsListAllContactsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** The API takes 50 values at most in one call. */
    locationIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
}

export interface LocationsListCustomFieldTypesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}
