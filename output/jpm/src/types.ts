/** Types of the Job Planning and Management API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface AppointmentResponse {
    id: number;
    jobId: number;
    appointmentNumber?: string | null;
    start: MomentText;
    end: MomentText;
    arrivalWindowStart?: MomentText | null;
    arrivalWindowEnd?: MomentText | null;
    status: Open<AppointmentStatus>;
    /** Format: multiline */
    specialInstructions?: string | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    customerId: number;
    unused: boolean;
    createdById: number;
    isConfirmed: boolean;
    active: boolean;
    appointmentSummaries?: AppointmentSummary[] | null;
}

export type AppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";
export const AppointmentStatus = {
    Scheduled: "Scheduled",
    Dispatched: "Dispatched",
    Working: "Working",
    Hold: "Hold",
    Done: "Done",
    Canceled: "Canceled",
} as const;

export interface AppointmentSummary {
    createdOn: MomentText;
    jobAppointmentId: number;
    jobId: number;
    modifiedOn: MomentText;
    /** Format: multiline */
    notes: string;
    technicianId: number;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface AppointmentAddRequest {
    jobId: number;
    start: Date | string;
    end: Date | string;
    arrivalWindowStart?: Date | string | null | undefined;
    arrivalWindowEnd?: Date | string | null | undefined;
    technicianIds?: number[] | null | undefined;
    /** Format: multiline */
    specialInstructions?: string | null | undefined;
}

export interface AppointmentRescheduleRequest {
    start?: Date | string | undefined;
    end?: Date | string | undefined;
    arrivalWindowStart?: Date | string | null | undefined;
    arrivalWindowEnd?: Date | string | null | undefined;
}

export interface HoldAppointmentRequest {
    reasonId: number;
    /** Format: multiline */
    memo: string;
}

export interface UpdateAppointmentSpecialInstructionsRequest {
    /** Format: multiline */
    specialInstructions: string;
}

export interface SetAppointmentSummaryRequest {
    /** Format: multiline */
    notes: string;
    technicianId: number;
}

export interface ListSegmentsResponse {
    data: Segment[];
}

export interface Segment {
    id: number;
    name: string;
    type: Open<SegmentType>;
    structure: Open<SegmentStructure>;
    isActive: boolean;
    isRequired: boolean;
}

export type SegmentType = "None" | "CostCode" | "CostType" | "Custom";
export const SegmentType = {
    None: "None",
    CostCode: "CostCode",
    CostType: "CostType",
    Custom: "Custom",
} as const;

export type SegmentStructure = "None" | "Flat" | "Hierarchal";
export const SegmentStructure = {
    None: "None",
    Flat: "Flat",
    Hierarchal: "Hierarchal",
} as const;

export interface SegmentItem {
    id: number;
    parentId?: number | null;
    code: string;
    description: string;
    path: string;
    costCategory?: Open<SegmentItemCostCategory> | null;
    isActive: boolean;
}

export type SegmentItemCostCategory = "None" | "Material" | "Labor" | "Equipment" | "Subcontract" | "Overhead" | "Other" | "SystemUse";
export const SegmentItemCostCategory = {
    None: "None",
    Material: "Material",
    Labor: "Labor",
    Equipment: "Equipment",
    Subcontract: "Subcontract",
    Overhead: "Overhead",
    Other: "Other",
    SystemUse: "SystemUse",
} as const;

export interface BudgetCode {
    id: number;
    code: string;
    description: string;
    segments: BudgetCodeSegment[];
}

export interface BudgetCodeSegment {
    segmentId: number;
    segmentItemId?: number | null;
    code?: string | null;
    description?: string | null;
    path?: string | null;
}

export interface MatchBudgetCodesResponse {
    matches: BudgetCodeMatchResult[];
}

export interface BudgetCodeMatchResult {
    code: string;
    isValid: boolean;
    budgetCodes: BudgetCode[];
}

export interface CreateBudgetCodeResponse {
    code: BudgetCode;
}

export interface CreateFullBudgetCode {
    segmentItemIds: number[];
}

export interface CreatePartialBudgetCode {
    segments: BudgetCodeSegmentBinding[];
}

export interface BudgetCodeSegmentBinding {
    segmentId: number;
    segmentItemId?: number | null | undefined;
}

export interface CreateBudgetCodeBatchResponse {
    codes: BudgetCode[];
}

export interface ExportJobsResponse {
    /** Format: html */
    summary?: string | null;
    customFields: CustomField[];
    externalData: ExternalData[] | null;
    summaryOfWork?: string | null;
    id: number;
    jobNumber: string;
    projectId?: number | null;
    customerId: number;
    locationId: number;
    jobStatus: string;
    /** Cancelled jobs can have it too; `jobStatus` says whether a job was completed. (Reported by one user, not confirmed.) */
    completedOn?: MomentText | null;
    businessUnitId: number;
    jobTypeId: number;
    priority: string;
    campaignId: number;
    appointmentCount: number;
    firstAppointmentId: number;
    lastAppointmentId: number;
    recallForId?: number | null;
    warrantyId?: number | null;
    jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
    noCharge: boolean;
    notificationsEnabled: boolean;
    createdOn: MomentText;
    createdById: number;
    modifiedOn: MomentText;
    tagTypeIds: number[];
    leadCallId?: number | null;
    partnerLeadCallId?: number | null;
    bookingId?: number | null;
    soldById?: number | null;
    customerPo: string | null;
    invoiceId: number;
    membershipId?: number | null;
    total?: number | null;
    createdFromEstimateId?: number | null;
    estimateIds: number[];
    equipmentIds: number[];
    isAutoDispatched?: boolean | null;
    active: boolean;
}

export interface CustomField {
    typeId: number;
    name: string;
    value: string | null;
}

export interface ExternalData {
    key: string;
    value: string;
}

export interface JobGeneratedLeadSource {
    jobId?: number | null | undefined;
    employeeId?: number | null | undefined;
}

export interface ExportProjectsResponse {
    id: number;
    number: string;
    name?: string | null;
    /** Format: html */
    summary?: string | null;
    status?: string | null;
    statusId?: number | null;
    subStatus?: string | null;
    subStatusId?: number | null;
    customerId: number;
    locationId: number;
    projectTypeId?: number | null;
    projectManagerIds: number[];
    businessUnitIds: number[];
    startDate?: MomentText | null;
    targetCompletionDate?: MomentText | null;
    actualCompletionDate?: MomentText | null;
    modifiedOn?: MomentText | null;
    createdOn: MomentText;
    customFields: CustomField[];
    externalData: ExternalData[] | null;
    jobIds: number[];
    active: boolean;
}

export interface ExportAppointmentsResponse {
    appointmentSummaries?: AppointmentSummary[] | null;
    id: number;
    jobId: number;
    appointmentNumber?: string | null;
    start: MomentText;
    end: MomentText;
    arrivalWindowStart?: MomentText | null;
    arrivalWindowEnd?: MomentText | null;
    status: Open<AppointmentStatus>;
    /** Format: multiline */
    specialInstructions?: string | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    customerId: number;
    unused: boolean;
    createdById: number;
    isConfirmed: boolean;
    active: boolean;
}

export interface ExportJobCanceledLogResponse {
    id: number;
    jobId: number;
    reasonId: number;
    memo?: string | null;
    createdOn: MomentText;
    createdById: number;
    active: boolean;
}

export interface ExportJobNotesResponse {
    id: number;
    active: boolean;
    text: string;
    isPinned: boolean;
    createdById: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    jobId: number;
}

export interface ExportProjectNotesResponse {
    id: number;
    active: boolean;
    text: string;
    isPinned: boolean;
    createdById: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    projectId: number;
}

export interface ExportJobHistoryResponse {
    jobId: number;
    history: ExportJobHistoryEntry[];
}

export interface ExportJobHistoryEntry {
    id: number;
    employeeId?: number | null;
    eventType: string;
    date: MomentText;
    usedSchedulingTool: Open<JobSchedulingTool>;
}

export type JobSchedulingTool = "Manual" | "SmartSchedule" | "SmartDispatch" | "TechnicianRouteOptimization" | "AdaptiveCapacity" | "Routing";
export const JobSchedulingTool = {
    Manual: "Manual",
    SmartSchedule: "SmartSchedule",
    SmartDispatch: "SmartDispatch",
    TechnicianRouteOptimization: "TechnicianRouteOptimization",
    AdaptiveCapacity: "AdaptiveCapacity",
    Routing: "Routing",
} as const;

export interface JobCancelReasonResponse {
    id: number;
    name: string;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface JobEquipmentResponse {
    equipmentIds: number[];
}

export interface AttachJobEquipmentRequest {
    equipmentIds: number[];
}

export interface DetachJobEquipmentRequest {
    equipmentIds: number[];
}

export interface JobHoldReasonResponse {
    id: number;
    name: string;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface JobResponse {
    id: number;
    jobNumber: string;
    projectId?: number | null;
    customerId: number;
    locationId: number;
    jobStatus: Open<JobStatus>;
    /** Cancelled jobs can have it too; `jobStatus` says whether a job was completed. (Reported by one user, not confirmed.) */
    completedOn?: MomentText | null;
    businessUnitId: number;
    jobTypeId: number;
    priority: string;
    campaignId: number;
    appointmentCount: number;
    firstAppointmentId: number;
    lastAppointmentId: number;
    recallForId?: number | null;
    warrantyId?: number | null;
    jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
    noCharge: boolean;
    notificationsEnabled: boolean;
    /** Seconds have up to seven decimals, without zeros at the end; compare moments, not texts. (Reported by one user, not confirmed.) */
    createdOn: MomentText;
    /** 0 stands for nobody. (Reported by one user, not confirmed.) */
    createdById: number;
    /** Seconds have up to seven decimals, without zeros at the end; compare moments, not texts. (Reported by one user, not confirmed.) */
    modifiedOn: MomentText;
    tagTypeIds: number[];
    leadCallId?: number | null;
    partnerLeadCallId?: number | null;
    bookingId?: number | null;
    soldById?: number | null;
    customerPo: string | null;
    invoiceId: number;
    membershipId?: number | null;
    total?: number | null;
    createdFromEstimateId?: number | null;
    estimateIds: number[];
    equipmentIds: number[];
    isAutoDispatched?: boolean | null;
    /** Format: html */
    summary?: string | null;
    customFields: CustomField[];
    externalData: ExternalData[] | null;
    summaryOfWork?: string | null;
}

export interface JobCreateRequest {
    customerId: number;
    locationId: number;
    projectId?: number | null | undefined;
    businessUnitId: number;
    jobGeneratedLeadSource?: JobGeneratedLeadSource | null | undefined;
    jobTypeId: number;
    priority: string;
    campaignId: number;
    appointments: AppointmentInformation[];
    /** Format: html */
    summary?: string | null | undefined;
    customFields?: CustomFieldRequest[] | null | undefined;
    tagTypeIds?: number[] | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    invoiceSignatureIsRequired?: boolean | null | undefined;
    customerPo?: string | null | undefined;
    soldById?: number | null | undefined;
    partnerLeadCallId?: number | null | undefined;
    leadId?: number | null | undefined;
    bookingId?: number | null | undefined;
    noCharge?: boolean | null | undefined;
}

export interface AppointmentInformation {
    start: Date | string;
    end: Date | string;
    arrivalWindowStart?: Date | string | null | undefined;
    arrivalWindowEnd?: Date | string | null | undefined;
    technicianIds?: number[] | null | undefined;
}

export interface CustomFieldRequest {
    typeId: number;
    value?: string | null | undefined;
}

export interface ExternalDataCreateRequest {
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalData[];
}

export interface CancelJobRequest {
    reasonId: number;
    /** Format: multiline */
    memo: string;
}

export interface UpdateJobRequest {
    customerId?: number | undefined;
    locationId?: number | undefined;
    businessUnitId?: number | undefined;
    jobGeneratedLeadSource?: JobGeneratedLeadSource | null | undefined;
    jobTypeId?: number | undefined;
    priority?: string | undefined;
    campaignId?: number | undefined;
    /** Format: html */
    summary?: string | undefined;
    shouldUpdateInvoiceItems?: boolean | undefined;
    customFields?: CustomFieldRequest[] | undefined;
    tagTypeIds?: number[] | undefined;
    externalData?: ExternalDataUpdateRequest | undefined;
    customerPo?: string | undefined;
    soldById?: number | null | undefined;
    isAutoDispatched?: boolean | undefined;
    summaryOfWork?: string | undefined;
    noCharge?: boolean | undefined;
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

export type JobStatus = "Scheduled" | "Dispatched" | "InProgress" | "Hold" | "Completed" | "Canceled";
export const JobStatus = {
    Scheduled: "Scheduled",
    Dispatched: "Dispatched",
    InProgress: "InProgress",
    Hold: "Hold",
    Completed: "Completed",
    Canceled: "Canceled",
} as const;

export type JobAppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";
export const JobAppointmentStatus = {
    Scheduled: "Scheduled",
    Dispatched: "Dispatched",
    Working: "Working",
    Hold: "Hold",
    Done: "Done",
    Canceled: "Canceled",
} as const;

export interface NoteResponse {
    text: string;
    isPinned: boolean;
    createdById: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface JobNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null | undefined;
}

export interface HoldReasonResponse {
    jobId: number;
    reasonId: number;
    name: string;
    text: string;
    appointmentHoldReasons: AppointmentHoldReason[];
}

export interface AppointmentHoldReason {
    appointmentId: number;
    reasonId: number;
    name: string;
    text: string;
}

export interface CancelReasonResponse {
    jobId: number;
    reasonId: number;
    name: string;
    text: string;
}

export interface JobHistoryResponse {
    history?: JobHistoryItem[] | null;
}

export interface JobHistoryItem {
    id: number;
    employeeId?: number | null;
    eventType: string;
    date: MomentText;
    usedSchedulingTool: Open<JobsJobSchedulingTool>;
    memo: string;
}

export type JobsJobSchedulingTool = "Manual" | "SmartSchedule" | "SmartDispatch" | "TechnicianRouteOptimization" | "AdaptiveCapacity" | "Routing";
export const JobsJobSchedulingTool = {
    Manual: "Manual",
    SmartSchedule: "SmartSchedule",
    SmartDispatch: "SmartDispatch",
    TechnicianRouteOptimization: "TechnicianRouteOptimization",
    AdaptiveCapacity: "AdaptiveCapacity",
    Routing: "Routing",
} as const;

export interface JobCanceledLogResponse {
    id: number;
    jobId: number;
    reasonId: number;
    memo?: string | null;
    createdOn: MomentText;
    createdById: number;
    active: boolean;
}

export interface JobBookedLogResponse {
    id: number;
    jobId: number;
    jobAppointmentId: number;
    start: MomentText;
    arrivalWindowStart?: MomentText | null;
    arrivalWindowEnd?: MomentText | null;
    createdOn: MomentText;
    createdById: number;
    active: boolean;
}

export interface CustomFieldTypeResponse {
    id: number;
    name: string;
    dataType: Open<CustomFieldDataType>;
    dataTypeOptions?: string[] | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";
export const CustomFieldDataType = {
    Text: "Text",
    Dropdown: "Dropdown",
    Numeric: "Numeric",
} as const;

export interface JobTypeResponse {
    id: number;
    name: string;
    businessUnitIds: number[];
    skills: string[];
    tagTypeIds: number[];
    priority: string;
    duration: number;
    soldThreshold?: number | null;
    class: string;
    /** Format: multiline */
    summary: string;
    noCharge: boolean;
    enforceRecurringServiceEventSelection?: boolean | null;
    invoiceSignaturesRequired: boolean;
    modifiedOn: MomentText;
    createdOn: MomentText;
    externalData: ExternalData[] | null;
    active: boolean;
    isSmartDispatched: boolean;
    defaultEstimateSoldAction: string;
    customFieldTypeIds: number[];
}

export interface CreateJobTypeRequest {
    name: string;
    businessUnitIds?: number[] | null | undefined;
    skills?: string[] | null | undefined;
    tagTypeIds?: number[] | null | undefined;
    priority?: string | null | undefined;
    duration?: number | null | undefined;
    soldThreshold?: number | null | undefined;
    class?: string | null | undefined;
    /** Format: multiline */
    summary?: string | null | undefined;
    noCharge?: boolean | null | undefined;
    enforceRecurringServiceEventSelection?: boolean | null | undefined;
    invoiceSignaturesRequired?: boolean | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    defaultEstimateSoldAction?: string | null | undefined;
    customFieldTypeIds?: number[] | null | undefined;
}

export interface UpdateJobTypeRequest {
    name?: string | undefined;
    businessUnitIds?: number[] | undefined;
    skills?: string[] | undefined;
    tagTypeIds?: number[] | undefined;
    priority?: string | undefined;
    duration?: number | undefined;
    soldThreshold?: number | null | undefined;
    class?: string | undefined;
    summary?: string | undefined;
    noCharge?: boolean | undefined;
    enforceRecurringServiceEventSelection?: boolean | undefined;
    invoiceSignaturesRequired?: boolean | undefined;
    externalData?: ExternalDataUpdateRequest | undefined;
    defaultEstimateSoldAction?: string | undefined;
    customFieldTypeIds?: number[] | undefined;
    customFieldsUpdateMode?: "Replace" | "Merge" | null | undefined;
}

export type CustomFieldsUpdateMode = "Replace" | "Merge";
export const CustomFieldsUpdateMode = {
    Replace: "Replace",
    Merge: "Merge",
} as const;

export interface ProjectResponse {
    id: number;
    number: string;
    name?: string | null;
    /** Format: html */
    summary?: string | null;
    status?: string | null;
    statusId?: number | null;
    subStatus?: string | null;
    subStatusId?: number | null;
    customerId: number;
    locationId: number;
    projectTypeId?: number | null;
    projectManagerIds: number[];
    businessUnitIds: number[];
    startDate?: MomentText | null;
    targetCompletionDate?: MomentText | null;
    actualCompletionDate?: MomentText | null;
    modifiedOn?: MomentText | null;
    createdOn: MomentText;
    customFields: CustomField[];
    externalData: ExternalData[];
    jobIds: number[];
}

export interface CreateProjectRequest {
    locationId: number;
    customerId?: number | null | undefined;
    projectTypeId?: number | null | undefined;
    projectManagerIds?: number[] | null | undefined;
    name?: string | null | undefined;
    /** Format: html */
    summary?: string | null | undefined;
    statusId?: number | null | undefined;
    subStatusId?: number | null | undefined;
    startDate?: Date | string | null | undefined;
    targetCompletionDate?: Date | string | null | undefined;
    actualCompletionDate?: Date | string | null | undefined;
    customFields?: CustomFieldCreateOrUpdate[] | null | undefined;
    externalData?: ExternalDataCreateRequest | null | undefined;
    businessUnitIds?: number[] | null | undefined;
}

export interface CustomFieldCreateOrUpdate {
    typeId: number;
    value: string;
}

export interface UpdateProjectRequest {
    projectManagerIds?: number[] | undefined;
    jobIds?: number[] | undefined;
    businessUnitIds?: number[] | undefined;
    name?: string | undefined;
    /** Format: html */
    summary?: string | undefined;
    statusId?: number | undefined;
    subStatusId?: number | undefined;
    projectTypeId?: number | null | undefined;
    startDate?: Date | string | undefined;
    targetCompletionDate?: Date | string | undefined;
    actualCompletionDate?: Date | string | undefined;
    customFields?: CustomFieldCreateOrUpdate[] | undefined;
    externalData?: ExternalDataUpdateRequest | undefined;
}

export interface ProjectNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null | undefined;
}

export interface ProjectStatusResponse {
    id: number;
    name: string;
    order: number;
    modifiedOn: MomentText;
}

export interface ProjectSubStatusResponse {
    id: number;
    name: string;
    statusId: number;
    order: number;
    modifiedOn: MomentText;
    active: boolean;
}

export interface ProjectTypeResponse {
    id: number;
    name: string;
    description: string;
    createdById?: number | null;
}

export interface AppointmentsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    jobId?: number | null | undefined;
    projectId?: number | null | undefined;
    number?: string | null | undefined;
    status?: AppointmentStatus | null | undefined;
    startsOnOrAfter?: Moment | null | undefined;
    startsBefore?: Moment | null | undefined;
    technicianId?: number | null | undefined;
    customerId?: number | null | undefined;
    unused?: boolean | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface BudgetCodesListCompanySegmentsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BudgetCodesListProjectSegmentsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BudgetCodesListCompanySegmentItemsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    includeChildren?: boolean | null | undefined;
}

export interface BudgetCodesListProjectSegmentItemsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    includeChildren?: boolean | null | undefined;
}

export interface BudgetCodesListCompanySegmentItemChildrenQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    includeChildren?: boolean | null | undefined;
}

export interface BudgetCodesListProjectSegmentItemChildrenQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    includeChildren?: boolean | null | undefined;
}

export interface BudgetCodesListQuery {
    /** The API takes 50 values at most in one call. */
    budgetCodeIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    segmentIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    segmentItemIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BudgetCodesListForProjectQuery {
    /** The API takes 50 values at most in one call. */
    budgetCodeIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    segmentIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    segmentItemIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BudgetCodesMatchQuery {
    codes: readonly string[];
}

export interface BudgetCodesMatchForProjectQuery {
    codes: readonly string[];
}

export interface ExportJobsQuery {
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

export interface ExportProjectsQuery {
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

export interface ExportAppointmentsQuery {
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
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

export interface ExportJobCanceledLogsQuery {
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

export interface ExportJobNotesQuery {
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

export interface ExportProjectNotesQuery {
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

export interface ExportJobHistoryQuery {
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

export interface JobCancelReasonsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
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

export interface JobHoldReasonsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
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

export interface JobsGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface JobsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Look at `jobNumber` of the row that comes back before you take it for the job that was asked for. (Reported by some users, denied by others.) */
    number?: string | null | undefined;
    projectId?: number | null | undefined;
    bookingId?: number | null | undefined;
    /** Only this name filters; `status` is ignored and every job comes. (Reported by one user, not confirmed.) */
    jobStatus?: JobStatus | null | undefined;
    appointmentStatus?: JobAppointmentStatus | null | undefined;
    priority?: string | null | undefined;
    firstAppointmentStartsOnOrAfter?: Moment | null | undefined;
    firstAppointmentStartsBefore?: Moment | null | undefined;
    appointmentStartsOnOrAfter?: Moment | null | undefined;
    appointmentStartsBefore?: Moment | null | undefined;
    technicianId?: number | null | undefined;
    /** Together with `completedOnOrAfter` or `modifiedOnOrAfter` it gave no rows on one tenant, though there were some. (Reported by one user, not confirmed.) */
    customerId?: number | null | undefined;
    locationId?: number | null | undefined;
    soldById?: number | null | undefined;
    jobTypeId?: number | null | undefined;
    campaignId?: number | null | undefined;
    businessUnitId?: number | null | undefined;
    invoiceId?: number | null | undefined;
    createdFromEstimateId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    estimateIds?: string | number | readonly (string | number)[] | null | undefined;
    /**
     * Only rows created before this moment.
     * The bound itself is not included. (Reported by one user, not confirmed.)
     */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /**
     * Only rows changed before this moment.
     * The bound itself is not included. (Reported by one user, not confirmed.)
     */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Cancelled jobs can pass; add `jobStatus` to have completed ones alone. (Reported by one user, not confirmed.) */
    completedOnOrAfter?: Moment | null | undefined;
    /**
     * The bound itself is not included. (Reported by one user, not confirmed.)
     * Cancelled jobs can pass; add `jobStatus` to have completed ones alone. (Reported by one user, not confirmed.)
     */
    completedBefore?: Moment | null | undefined;
    /** The API takes 50 values at most in one call. */
    tagTypeIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    equipmentIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "+Priority" | "-Id" | "-ModifiedOn" | "-CreatedOn" | "-Priority" | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | number | readonly (string | number)[] | null | undefined;
    hasUnusedAppointments?: boolean | null | undefined;
}

export interface JobsListNotesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface JobsListHoldReasonsQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids: string | number | readonly (string | number)[];
}

export interface JobsListCancelReasonsQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids: string | number | readonly (string | number)[];
}

export interface JobsListCanceledLogsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface JobsListCustomFieldTypesQuery {
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

export interface JobTypesListQuery {
    name?: string | null | undefined;
    minDuration?: number | null | undefined;
    maxDuration?: number | null | undefined;
    priority?: string | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    orderBy?: string | null | undefined;
    orderByDirection?: string | null | undefined;
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
}

export interface JobTypesGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface ProjectsGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface ProjectsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    customerId?: number | null | undefined;
    locationId?: number | null | undefined;
    projectTypeId?: number | null | undefined;
    invoiceId?: number | null | undefined;
    technicianId?: number | null | undefined;
    jobId?: number | null | undefined;
    appointmentId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    projectManagerIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    startsBefore?: Moment | null | undefined;
    startsOnOrAfter?: Moment | null | undefined;
    completedBefore?: Moment | null | undefined;
    completedOnOrAfter?: Moment | null | undefined;
    targetCompletionDateBefore?: Moment | null | undefined;
    targetCompletionDateOnOrAfter?: Moment | null | undefined;
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
    status?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "+Name" | "+TargetCompletionDate" | "-Id" | "-ModifiedOn" | "-CreatedOn" | "-Name" | "-TargetCompletionDate" | null | undefined;
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

export interface ProjectsListNotesQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface ProjectsListCustomFieldTypesQuery {
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

export interface ProjectStatusesListQuery {
    name?: string | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+Name" | "+Order" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-Name" | "-Order" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
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

export interface ProjectSubStatusesListQuery {
    name?: string | null | undefined;
    statusId?: number | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+Name" | "+Order" | "+StatusId" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-Name" | "-Order" | "-StatusId" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
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
}

export interface ProjectTypesListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}
