/** Types of the Telecom API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface CallResponse {
    /** It is 0 in lists; the id of the call is `leadCall.id`. (Reported by several users, not confirmed.) */
    id: number;
    jobNumber?: string | null;
    projectId: number;
    businessUnit?: Named | null;
    type?: V3JobType | null;
    /** The kind of the call and its campaign are in here, not beside it. (Reported by one user, not confirmed.) */
    leadCall: CallModelResponse;
}

export interface Named {
    id: number;
    name: string;
}

export interface V3JobType {
    id: number;
    name: string;
    modifiedOn: MomentText;
}

export interface CallModelResponse {
    createdOn: MomentText;
    active: boolean;
    id: number;
    receivedOn: MomentText;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: Open<V3CallDirection>;
    callType?: Open<V3CallType> | null;
    reason?: CallReason | null;
    recordingUrl?: string | null;
    voiceMailUrl?: string | null;
    createdBy?: Named | null;
    customer?: Named | null;
    campaign?: Named | null;
    modifiedOn: MomentText;
    agent?: CallAgent | null;
    sid?: string | null;
    tags?: TagResponse[] | null;
}

export type V3CallDirection = "Inbound" | "Outbound";
export const V3CallDirection = {
    Inbound: "Inbound",
    Outbound: "Outbound",
} as const;

export type V3CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";
export const V3CallType = {
    Abandoned: "Abandoned",
    Unbooked: "Unbooked",
    Excused: "Excused",
    Booked: "Booked",
    NotLead: "NotLead",
} as const;

export interface CallReason {
    id: number;
    name: string;
    lead: boolean;
    active: boolean;
}

export interface CallAgent {
    id: number;
    name: string;
    externalId?: number | null;
}

export interface TagResponse {
    id: number;
    typeName: string;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface DetailedBundleCall {
    id: number;
    jobNumber: string;
    projectId: number;
    businessUnit: BusinessUnit;
    type: JobType;
    leadCall: DetailedCall;
}

export interface BusinessUnit {
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
    address: BusinessUnitAddress;
    materialSku: string;
    quickbooksClass: string;
    accountCode: string;
    franchiseId: string;
    conceptCode: string;
    corporateContractNumber: string;
    tenant: BusinessUnitTenant;
    modifiedOn: MomentText;
}

export interface BusinessUnitAddress {
    street: string;
    unit: string;
    city: string;
    state: string;
    zip: string;
    country: string;
}

export interface BusinessUnitTenant {
    id: number;
    name: string;
    quickbooksClass: string;
    accountCode: string;
    franchiseId: string;
    conceptCode: string;
    modifiedOn: MomentText;
}

export interface JobType {
    id: number;
    name: string;
    modifiedOn: MomentText;
}

export interface DetailedCall {
    id: number;
    receivedOn: MomentText;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: Open<CallDirection>;
    callType?: Open<CallType> | null;
    reason: SharedCallReason;
    recordingUrl: string;
    voiceMailUrl: string;
    createdBy: ServicesNamed;
    customer: Customer;
    campaign: Campaign;
    modifiedOn: MomentText;
    agent: SharedCallAgent;
    sid: string;
    tags: TagResponse[];
}

export type CallDirection = "Inbound" | "Outbound";
export const CallDirection = {
    Inbound: "Inbound",
    Outbound: "Outbound",
} as const;

export type CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";
export const CallType = {
    Abandoned: "Abandoned",
    Unbooked: "Unbooked",
    Excused: "Excused",
    Booked: "Booked",
    NotLead: "NotLead",
} as const;

export interface SharedCallReason {
    id: number;
    name: string;
    lead: boolean;
    active: boolean;
}

export interface ServicesNamed {
    id: number;
    name: string;
}

export interface Customer {
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
    contacts: ContactOutput[];
    mergedToId?: number | null;
    modifiedOn: MomentText;
    memberships: Membership[];
    hasActiveMembership?: boolean | null;
    customFields: CustomField[];
    createdOn: MomentText;
    createdBy?: number | null;
    phoneSettings: CustomerPhone[];
}

export interface AddressOutput {
    street: string;
    unit: string | null;
    country: string;
    city: string;
    state: string;
    zip: string;
    streetAddress: string;
    latitude?: number | null;
    longitude?: number | null;
}

export type CustomerType = "Residential" | "Commercial";
export const CustomerType = {
    Residential: "Residential",
    Commercial: "Commercial",
} as const;

export interface ContactOutput {
    id?: number | null;
    type: string;
    value: string;
    memo: string | null;
    active: boolean;
    modifiedOn: MomentText;
}

export interface Membership {
    id: number;
    active: boolean;
    type: MembershipType;
    status: string;
    from?: MomentText | null;
    to?: MomentText | null;
    locationId: number;
}

export interface MembershipType {
    id: number;
    active: boolean;
    name: string;
}

export interface CustomField {
    typeId: number;
    name: string;
    value: string;
}

export interface CustomerPhone {
    phoneNumber: string;
    doNotText: boolean;
}

export interface Campaign {
    id: number;
    name: string;
    modifiedOn: MomentText;
    createdOn: MomentText;
    active: boolean;
    isDefaultCampaign?: boolean | null;
    category?: CampaignCategory | null;
    source?: string | null;
    otherSource?: string | null;
    businessUnit?: string | null;
    medium?: string | null;
    otherMedium?: string | null;
    dnis?: string | null;
}

export interface CampaignCategory {
    id: number;
    name: string;
    active: boolean;
}

export interface SharedCallAgent {
    id: number;
    name: string;
    externalId?: number | null;
}

export interface BundleCallCollection {
    data: BundleCall[];
    page: number;
    pageSize: number;
    totalCount: number;
    hasMore: boolean;
}

export interface BundleCall {
    /** It is 0 in lists; the id of the call is `leadCall.id`. (Reported by several users, not confirmed.) */
    id: number;
    jobNumber: string | null;
    /** 0 stands for no project. (Reported by one user, not confirmed.) */
    projectId: number;
    businessUnit: BusinessUnit | null;
    type: JobType | null;
    /** The kind of the call and its campaign are in here, not beside it. (Reported by one user, not confirmed.) */
    leadCall: Call;
}

export interface Call {
    id: number;
    receivedOn: MomentText;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: Open<CallDirection>;
    callType?: Open<CallType> | null;
    reason: SharedCallReason | null;
    recordingUrl: string;
    voiceMailUrl: string | null;
    createdBy: ServicesNamed;
    customer: Customer;
    campaign: Campaign | null;
    modifiedOn: MomentText;
    agent: SharedCallAgent;
    sid: string;
    tags: TagResponse[];
    createdOn: MomentText;
    active: boolean;
}

export interface CallInUpdateV2 {
    callId?: number | null | undefined;
    callType?: "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead" | null | undefined;
    excuseMemo: string;
    campaignId?: number | null | undefined;
    jobId?: number | null | undefined;
    agentId?: number | null | undefined;
    reason: ReasonIn;
    customer: CustomerIn;
    location: LocationIn;
    tag: string;
}

export interface ReasonIn {
    name: string;
    lead: boolean;
}

export interface CustomerIn {
    id: number;
    name: string;
    address: AddressInput;
    contacts: ContactInput[];
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

export interface ContactInput {
    id?: number | null | undefined;
    type: string;
    value: string;
    memo: string;
}

export interface LocationIn {
    id: number;
    name: string;
    address: AddressInput;
    contacts: ContactInput[];
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
    createdOn: MomentText;
    modifiedOn: MomentText;
    reason?: Named | null;
    customer?: Named | null;
    location?: Named | null;
    campaign?: Named | null;
    job?: Job | null;
    agent?: Named | null;
    createdBy?: Named | null;
    excuseMemo: string | null;
    tag: string | null;
    active: boolean;
    lead?: Lead | null;
}

export type V2CallDirection = "Inbound" | "Outbound";
export const V2CallDirection = {
    Inbound: "Inbound",
    Outbound: "Outbound",
} as const;

export type CallStatus = "Ringing" | "Answered" | "Completed" | "Initiated";
export const CallStatus = {
    Ringing: "Ringing",
    Answered: "Answered",
    Completed: "Completed",
    Initiated: "Initiated",
} as const;

export type V2CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";
export const V2CallType = {
    Abandoned: "Abandoned",
    Unbooked: "Unbooked",
    Excused: "Excused",
    Booked: "Booked",
    NotLead: "NotLead",
} as const;

export interface Job {
    id: number;
    number: string;
}

export interface Lead {
    id: number;
}

export interface CallsListQuery {
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
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    createdAfter?: Moment | null | undefined;
    modifiedAfter?: Moment | null | undefined;
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

export interface CallsListV2Query {
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    modifiedAfter?: Moment | null | undefined;
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
    createdAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Ids of the rows to answer. */
    ids?: readonly number[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
}

export interface ExportCallsQuery {
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
