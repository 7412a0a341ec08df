/** Types of the Telecom API, one per schema and one per operation's query. Generated; do not edit. */
import type { Open } from "@st-v2/runtime";

export interface CallResponse {
    id: number;
    jobNumber?: string | null;
    projectId: number;
    businessUnit?: NamedModel | null;
    type?: V3JobTypeModel | null;
    leadCall: CallModelResponse;
}

export interface NamedModel {
    id: number;
    name: string;
}

export interface V3JobTypeModel {
    id: number;
    name: string;
    modifiedOn: string;
}

export interface CallModelResponse {
    createdOn: string;
    active: boolean;
    id: number;
    receivedOn: string;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: Open<V3CallDirection>;
    callType?: Open<V3CallType> | null;
    reason?: CallReasonModel | null;
    recordingUrl?: string | null;
    voiceMailUrl?: string | null;
    createdBy?: NamedModel | null;
    customer?: NamedModel | null;
    campaign?: NamedModel | null;
    modifiedOn: string;
    agent?: CallAgentModel | null;
    sid?: string | null;
    tags?: TagResponseModel[] | null;
}

export type V3CallDirection = "Inbound" | "Outbound";

export type V3CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";

export interface CallReasonModel {
    id: number;
    name: string;
    lead: boolean;
    active: boolean;
}

export interface CallAgentModel {
    id: number;
    name: string;
    externalId?: number | null;
}

export interface TagResponseModel {
    id: number;
    typeName: string;
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface DetailedBundleCallModel {
    id: number;
    jobNumber: string;
    projectId: number;
    businessUnit: BusinessUnitModel;
    type: JobTypeModel;
    leadCall: DetailedCallModel;
}

export interface BusinessUnitModel {
    id: number;
    active: boolean;
    name: string;
    officialName: string;
    email: string;
    currency: string;
    phoneNumber: string;
    invoiceHeader: string;
    invoiceMessage: string;
    defaultTaxRate: number;
    authorizationParagraph: string;
    acknowledgementParagraph: string;
    address: BusinessUnitAddressModel;
    materialSku: string;
    quickbooksClass: string;
    accountCode: string;
    franchiseId: string;
    conceptCode: string;
    corporateContractNumber: string;
    tenant: BusinessUnitTenantModel;
    modifiedOn: string;
}

export interface BusinessUnitAddressModel {
    street: string;
    unit: string;
    city: string;
    state: string;
    zip: string;
    country: string;
}

export interface BusinessUnitTenantModel {
    id: number;
    name: string;
    quickbooksClass: string;
    accountCode: string;
    franchiseId: string;
    conceptCode: string;
    modifiedOn: string;
}

export interface JobTypeModel {
    id: number;
    name: string;
    modifiedOn: string;
}

export interface DetailedCallModel {
    id: number;
    receivedOn: string;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: Open<CallDirection>;
    callType?: Open<CallType> | null;
    reason: SharedCallReasonModel;
    recordingUrl: string;
    voiceMailUrl: string;
    createdBy: ServicesNamedModel;
    customer: CustomerModel;
    campaign: CampaignModel;
    modifiedOn: string;
    agent: SharedCallAgentModel;
    sid: string;
    tags: TagResponseModel[];
}

export type CallDirection = "Inbound" | "Outbound";

export type CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";

export interface SharedCallReasonModel {
    id: number;
    name: string;
    lead: boolean;
    active: boolean;
}

export interface ServicesNamedModel {
    id: number;
    name: string;
}

export interface CustomerModel {
    id: number;
    active: boolean;
    name: string;
    email: string;
    balance?: number | null;
    doNotMail: boolean;
    address: AddressOutput;
    importId: string;
    doNotService: boolean;
    type: Open<CustomerType>;
    contacts: ContactOutputModel[];
    mergedToId?: number | null;
    modifiedOn: string;
    memberships: MembershipModel[];
    hasActiveMembership?: boolean | null;
    customFields: CustomFieldApiModel[];
    createdOn: string;
    createdBy?: number | null;
    phoneSettings: CustomerPhoneModel[];
}

export interface AddressOutput {
    street: string;
    unit: string;
    country: string;
    city: string;
    state: string;
    zip: string;
    streetAddress: string;
    latitude?: number | null;
    longitude?: number | null;
}

export type CustomerType = "Residential" | "Commercial";

export interface ContactOutputModel {
    id?: number | null;
    type: string;
    value: string;
    memo: string;
    active: boolean;
    modifiedOn: string;
}

export interface MembershipModel {
    id: number;
    active: boolean;
    type: MembershipTypeModel;
    status: string;
    from?: string | null;
    to?: string | null;
    locationId: number;
}

export interface MembershipTypeModel {
    id: number;
    active: boolean;
    name: string;
}

export interface CustomFieldApiModel {
    typeId: number;
    name: string;
    value: string;
}

export interface CustomerPhoneModel {
    phoneNumber: string;
    doNotText: boolean;
}

export interface CampaignModel {
    id: number;
    name: string;
    modifiedOn: string;
    createdOn: string;
    active: boolean;
    isDefaultCampaign?: boolean | null;
    category?: CampaignCategoryModel | null;
    source?: string | null;
    otherSource?: string | null;
    businessUnit?: string | null;
    medium?: string | null;
    otherMedium?: string | null;
    dnis?: string | null;
}

export interface CampaignCategoryModel {
    id: number;
    name: string;
    active: boolean;
}

export interface SharedCallAgentModel {
    id: number;
    name: string;
    externalId?: number | null;
}

export interface BundleCallModelCollection {
    data: BundleCallModel[];
    page: number;
    pageSize: number;
    totalCount: number;
    hasMore: boolean;
}

export interface BundleCallModel {
    id: number;
    jobNumber: string;
    projectId: number;
    businessUnit: BusinessUnitModel;
    type: JobTypeModel;
    leadCall: CallModel;
}

export interface CallModel {
    id: number;
    receivedOn: string;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: Open<CallDirection>;
    callType?: Open<CallType> | null;
    reason: SharedCallReasonModel;
    recordingUrl: string;
    voiceMailUrl: string;
    createdBy: ServicesNamedModel;
    customer: CustomerModel;
    campaign: CampaignModel;
    modifiedOn: string;
    agent: SharedCallAgentModel;
    sid: string;
    tags: TagResponseModel[];
    createdOn: string;
    active: boolean;
}

export interface CallInUpdateModelV2 {
    callId?: number | null | undefined;
    callType?: CallType | null | undefined;
    excuseMemo: string;
    campaignId?: number | null | undefined;
    jobId?: number | null | undefined;
    agentId?: number | null | undefined;
    reason: ReasonInModel;
    customer: CustomerInModel;
    location: LocationInModel;
    tag: string;
}

export interface ReasonInModel {
    name: string;
    lead: boolean;
}

export interface CustomerInModel {
    id: number;
    name: string;
    address: AddressInput;
    contacts: ContactInputModel[];
}

export interface AddressInput {
    street: string;
    unit: string;
    country: string;
    city: string;
    state: string;
    zip: string;
    latitude?: number | null | undefined;
    longitude?: number | null | undefined;
}

export interface ContactInputModel {
    id?: number | null | undefined;
    type: string;
    value: string;
    memo: string;
}

export interface LocationInModel {
    id: number;
    name: string;
    address: AddressInput;
    contacts: ContactInputModel[];
}

export interface ExportCallResponse {
    id: number;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: Open<V2CallDirection>;
    status: Open<CallStatus>;
    type?: Open<V2CallType> | null;
    recordingUrl?: string | null;
    voiceMailPath?: string | null;
    createdOn: string;
    modifiedOn: string;
    reason?: NamedModel | null;
    customer?: NamedModel | null;
    location?: NamedModel | null;
    campaign?: NamedModel | null;
    job?: JobModel | null;
    agent?: NamedModel | null;
    createdBy?: NamedModel | null;
    excuseMemo: string | null;
    tag: string | null;
    active: boolean;
    lead?: LeadModel | null;
}

export type V2CallDirection = "Inbound" | "Outbound";

export type CallStatus = "Ringing" | "Answered" | "Completed" | "Initiated";

export type V2CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";

export interface JobModel {
    id: number;
    number: string;
}

export interface LeadModel {
    id: number;
}

export interface CallsGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Date | string | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Date | string | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Date | string | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: Date | string | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    createdAfter?: Date | string | null | undefined;
    modifiedAfter?: Date | string | null | undefined;
    campaignId?: number | null | undefined;
    agentId?: number | null | undefined;
    minDuration?: number | null | undefined;
    phoneNumberCalled?: string | null | undefined;
    callerPhoneNumber?: string | null | undefined;
    agentName?: string | null | undefined;
    agentIsExternal?: boolean | null | undefined;
    agentExternalId?: number | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
    sid?: string | null | undefined;
    tag?: string | null | undefined;
}

export interface CallsGetListV2Query {
    /** Only rows changed before this moment. */
    modifiedBefore?: Date | string | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: Date | string | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Date | string | null | undefined;
    modifiedAfter?: Date | string | null | undefined;
    minDuration?: number | null | undefined;
    phoneNumberCalled?: string | null | undefined;
    campaignId?: number | null | undefined;
    agentId?: number | null | undefined;
    agentName?: string | null | undefined;
    agentIsExternal?: boolean | null | undefined;
    agentExternalId?: number | null | undefined;
    orderBy?: string | null | undefined;
    orderByDirection?: string | null | undefined;
    activeOnly?: boolean | null | undefined;
    createdAfter?: Date | string | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Date | string | null | undefined;
    /** Ids of the rows to answer. */
    ids?: readonly number[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
}

export interface ExportCallsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: Date | string | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}
