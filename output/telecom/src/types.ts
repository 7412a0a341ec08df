/** Types of the Telecom API, one per schema and one per operation's query. Generated; do not edit. */

export interface CallResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CallResponse[];
}

export interface CallResponse {
    /** Format: int64 */
    id: number;
    jobNumber?: string | null;
    /** Format: int64 */
    projectId: number;
    businessUnit?: NamedModel | null;
    type?: V3JobTypeModel | null;
    leadCall: CallModelResponse;
}

export interface NamedModel {
    /** Format: int64 */
    id: number;
    name: string;
}

export interface V3JobTypeModel {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface CallModelResponse {
    /** Format: date-time */
    createdOn: string;
    active: boolean;
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    receivedOn: string;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: V3CallDirection | (string & {});
    callType?: (V3CallType | (string & {})) | null;
    reason?: CallReasonModel | null;
    recordingUrl?: string | null;
    voiceMailUrl?: string | null;
    createdBy?: NamedModel | null;
    customer?: NamedModel | null;
    campaign?: NamedModel | null;
    /** Format: date-time */
    modifiedOn: string;
    agent?: CallAgentModel | null;
    sid?: string | null;
    tags?: TagResponseModel[] | null;
}

export type V3CallDirection = "Inbound" | "Outbound";

export type V3CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";

export interface CallReasonModel {
    /** Format: int64 */
    id: number;
    name: string;
    lead: boolean;
    active: boolean;
}

export interface CallAgentModel {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: int64 */
    externalId?: number | null;
}

export interface TagResponseModel {
    /** Format: int64 */
    id: number;
    typeName: string;
}

export interface ApiErrorResponse {
    type: string;
    title: string;
    /** Format: int32 */
    status: number;
    traceId: string;
    errors: {
        [key: string]: string[];
    };
    data: {
        [key: string]: unknown;
    };
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface DetailedBundleCallModel {
    /** Format: int64 */
    id: number;
    jobNumber: string;
    /** Format: int64 */
    projectId: number;
    businessUnit: BusinessUnitModel;
    type: JobTypeModel;
    leadCall: DetailedCallModel;
}

export interface BusinessUnitModel {
    /** Format: int64 */
    id: number;
    active: boolean;
    name: string;
    officialName: string;
    email: string;
    currency: string;
    phoneNumber: string;
    invoiceHeader: string;
    invoiceMessage: string;
    /** Format: decimal */
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
    /** Format: date-time */
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
    /** Format: int64 */
    id: number;
    name: string;
    quickbooksClass: string;
    accountCode: string;
    franchiseId: string;
    conceptCode: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface JobTypeModel {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface DetailedCallModel {
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    receivedOn: string;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: CallDirection | (string & {});
    callType?: (CallType | (string & {})) | null;
    reason: SharedCallReasonModel;
    recordingUrl: string;
    voiceMailUrl: string;
    createdBy: ServicesNamedModel;
    customer: CustomerModel;
    campaign: CampaignModel;
    /** Format: date-time */
    modifiedOn: string;
    agent: SharedCallAgentModel;
    sid: string;
    tags: TagResponseModel[];
}

export type CallDirection = "Inbound" | "Outbound";

export type CallType = "Abandoned" | "Unbooked" | "Excused" | "Booked" | "NotLead";

export interface SharedCallReasonModel {
    /** Format: int64 */
    id: number;
    name: string;
    lead: boolean;
    active: boolean;
}

export interface ServicesNamedModel {
    /** Format: int64 */
    id: number;
    name: string;
}

export interface CustomerModel {
    /** Format: int64 */
    id: number;
    active: boolean;
    name: string;
    email: string;
    /** Format: decimal */
    balance?: number | null;
    doNotMail: boolean;
    address: AddressOutput;
    importId: string;
    doNotService: boolean;
    type: CustomerType | (string & {});
    contacts: ContactOutputModel[];
    /** Format: int64 */
    mergedToId?: number | null;
    /** Format: date-time */
    modifiedOn: string;
    memberships: MembershipModel[];
    hasActiveMembership?: boolean | null;
    customFields: CustomFieldApiModel[];
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
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
    /** Format: double */
    latitude?: number | null;
    /** Format: double */
    longitude?: number | null;
}

export type CustomerType = "Residential" | "Commercial";

export interface ContactOutputModel {
    /** Format: int64 */
    id?: number | null;
    type: string;
    value: string;
    memo: string;
    active: boolean;
    /** Format: date-time */
    modifiedOn: string;
}

export interface MembershipModel {
    /** Format: int64 */
    id: number;
    active: boolean;
    type: MembershipTypeModel;
    status: string;
    /** Format: date-time */
    from?: string | null;
    /** Format: date-time */
    to?: string | null;
    /** Format: int64 */
    locationId: number;
}

export interface MembershipTypeModel {
    /** Format: int64 */
    id: number;
    active: boolean;
    name: string;
}

export interface CustomFieldApiModel {
    /** Format: int64 */
    typeId: number;
    name: string;
    value: string;
}

export interface CustomerPhoneModel {
    phoneNumber: string;
    doNotText: boolean;
}

export interface CampaignModel {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
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
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
}

export interface SharedCallAgentModel {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: int64 */
    externalId?: number | null;
}

export interface BundleCallModelCollection {
    data: BundleCallModel[];
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    /** Format: int32 */
    totalCount: number;
    hasMore: boolean;
}

export interface BundleCallModel {
    /** Format: int64 */
    id: number;
    jobNumber: string;
    /** Format: int64 */
    projectId: number;
    businessUnit: BusinessUnitModel;
    type: JobTypeModel;
    leadCall: CallModel;
}

export interface CallModel {
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    receivedOn: string;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: CallDirection | (string & {});
    callType?: (CallType | (string & {})) | null;
    reason: SharedCallReasonModel;
    recordingUrl: string;
    voiceMailUrl: string;
    createdBy: ServicesNamedModel;
    customer: CustomerModel;
    campaign: CampaignModel;
    /** Format: date-time */
    modifiedOn: string;
    agent: SharedCallAgentModel;
    sid: string;
    tags: TagResponseModel[];
    /** Format: date-time */
    createdOn: string;
    active: boolean;
}

export interface CallInUpdateModelV2 {
    /** Format: int64 */
    callId?: number | null;
    callType?: CallType | null;
    excuseMemo: string;
    /** Format: int64 */
    campaignId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    agentId?: number | null;
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
    /** Format: int64 */
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
    /** Format: double */
    latitude?: number | null;
    /** Format: double */
    longitude?: number | null;
}

export interface ContactInputModel {
    /** Format: int64 */
    id?: number | null;
    type: string;
    value: string;
    memo: string;
}

export interface LocationInModel {
    /** Format: int64 */
    id: number;
    name: string;
    address: AddressInput;
    contacts: ContactInputModel[];
}

export interface ExportCallResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportCallResponse[];
}

export interface ExportCallResponse {
    /** Format: int64 */
    id: number;
    /** Format: duration */
    duration: string;
    from: string;
    to: string;
    direction: V2CallDirection | (string & {});
    status: CallStatus | (string & {});
    type?: (V2CallType | (string & {})) | null;
    recordingUrl?: string | null;
    voiceMailPath?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
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
    /** Format: int64 */
    id: number;
    number: string;
}

export interface LeadModel {
    /** Format: int64 */
    id: number;
}

export interface CallsGetListQuery {
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /**
     * Rows per page. Default 50.
     * Format: int32
     */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Format: date-time */
    createdAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    modifiedAfter?: (Date | string) | null | undefined;
    /** Format: int64 */
    campaignId?: number | null | undefined;
    /** Format: int64 */
    agentId?: number | null | undefined;
    /** Format: int32 */
    minDuration?: number | null | undefined;
    phoneNumberCalled?: string | null | undefined;
    callerPhoneNumber?: string | null | undefined;
    agentName?: string | null | undefined;
    agentIsExternal?: boolean | null | undefined;
    /** Format: int64 */
    agentExternalId?: number | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
    sid?: string | null | undefined;
    tag?: string | null | undefined;
}

export interface CallsGetListV2Query {
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows created at this moment or later.
     * Format: date-time
     */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    modifiedAfter?: (Date | string) | null | undefined;
    /** Format: int32 */
    minDuration?: number | null | undefined;
    phoneNumberCalled?: string | null | undefined;
    /** Format: int64 */
    campaignId?: number | null | undefined;
    /** Format: int64 */
    agentId?: number | null | undefined;
    agentName?: string | null | undefined;
    agentIsExternal?: boolean | null | undefined;
    /** Format: int64 */
    agentExternalId?: number | null | undefined;
    orderBy?: string | null | undefined;
    orderByDirection?: string | null | undefined;
    activeOnly?: boolean | null | undefined;
    /** Format: date-time */
    createdAfter?: (Date | string) | null | undefined;
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
    /** Ids of the rows to answer. */
    ids?: readonly number[] | null | undefined;
    /**
     * Number of the page, from 1.
     * Format: int32
     */
    page?: number | null | undefined;
    /**
     * Rows per page.
     * Format: int32
     */
    pageSize?: number | null | undefined;
}

export interface ExportCallsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}
