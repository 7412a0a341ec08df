/** Types of the Job Planning and Management API, one per schema and one per operation's query. Generated; do not edit. */

export interface AppointmentResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    appointmentNumber?: string | null;
    /** Format: date-time */
    start: string;
    /** Format: date-time */
    end: string;
    /** Format: date-time */
    arrivalWindowStart?: string | null;
    /** Format: date-time */
    arrivalWindowEnd?: string | null;
    status: AppointmentStatus | (string & {});
    /** Format: multiline */
    specialInstructions?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: int64 */
    customerId: number;
    unused: boolean;
    /** Format: int64 */
    createdById: number;
    isConfirmed: boolean;
    active: boolean;
    appointmentSummaries?: AppointmentSummaryApiModel[] | null;
}

export type AppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";

export interface AppointmentSummaryApiModel {
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    jobAppointmentId: number;
    /** Format: int64 */
    jobId: number;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: multiline */
    notes: string;
    /** Format: int64 */
    technicianId: number;
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

export interface AppointmentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: AppointmentResponse[];
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface AppointmentAddRequest {
    /** Format: int64 */
    jobId: number;
    /** Format: date-time */
    start: Date | string;
    /** Format: date-time */
    end: Date | string;
    /** Format: date-time */
    arrivalWindowStart?: (Date | string) | null;
    /** Format: date-time */
    arrivalWindowEnd?: (Date | string) | null;
    technicianIds?: number[] | null;
    /** Format: multiline */
    specialInstructions?: string | null;
}

export interface AppointmentRescheduleRequest {
    /** Format: date-time */
    start?: Date | string;
    /** Format: date-time */
    end?: Date | string;
    /** Format: date-time */
    arrivalWindowStart?: (Date | string) | null;
    /** Format: date-time */
    arrivalWindowEnd?: (Date | string) | null;
}

export interface HoldAppointmentRequest {
    /** Format: int64 */
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
    /** Format: int64 */
    technicianId: number;
}

export interface ListSegmentsResponse {
    data: SegmentModel[];
}

export interface SegmentModel {
    /** Format: int64 */
    id: number;
    name: string;
    type: SegmentType | (string & {});
    structure: SegmentStructure | (string & {});
    isActive: boolean;
    isRequired: boolean;
}

export type SegmentType = "None" | "CostCode" | "CostType" | "Custom";

export type SegmentStructure = "None" | "Flat" | "Hierarchal";

export interface SegmentItemModelPage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: SegmentItemModel[];
}

export interface SegmentItemModel {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    parentId?: number | null;
    code: string;
    description: string;
    path: string;
    costCategory?: (SegmentItemCostCategory | (string & {})) | null;
    isActive: boolean;
}

export type SegmentItemCostCategory = "None" | "Material" | "Labor" | "Equipment" | "Subcontract" | "Overhead" | "Other" | "SystemUse";

export interface BudgetCodeModelPage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: BudgetCodeModel[];
}

export interface BudgetCodeModel {
    /** Format: int64 */
    id: number;
    code: string;
    description: string;
    segments: BudgetCodeSegmentModel[];
}

export interface BudgetCodeSegmentModel {
    /** Format: int64 */
    segmentId: number;
    /** Format: int64 */
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
    budgetCodes: BudgetCodeModel[];
}

export interface CreateBudgetCodeResponse {
    code: BudgetCodeModel;
}

export interface CreateFullBudgetCodeArgs {
    segmentItemIds: number[];
}

export interface CreatePartialBudgetCodeArgs {
    segments: BudgetCodeSegmentBindingArgs[];
}

export interface BudgetCodeSegmentBindingArgs {
    /** Format: int64 */
    segmentId: number;
    /** Format: int64 */
    segmentItemId?: number | null;
}

export interface CreateBudgetCodeBatchResponse {
    codes: BudgetCodeModel[];
}

export interface ExportJobsResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportJobsResponse[];
}

export interface ExportJobsResponse {
    /** Format: html */
    summary?: string | null;
    customFields: CustomFieldApiModel[];
    externalData: ExternalDataModel[] | null;
    summaryOfWork?: string | null;
    /** Format: int64 */
    id: number;
    jobNumber: string;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    locationId: number;
    jobStatus: string;
    /** Format: date-time */
    completedOn?: string | null;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    jobTypeId: number;
    priority: string;
    /** Format: int64 */
    campaignId: number;
    /** Format: int64 */
    appointmentCount: number;
    /** Format: int64 */
    firstAppointmentId: number;
    /** Format: int64 */
    lastAppointmentId: number;
    /** Format: int64 */
    recallForId?: number | null;
    /** Format: int64 */
    warrantyId?: number | null;
    jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
    noCharge: boolean;
    notificationsEnabled: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById: number;
    /** Format: date-time */
    modifiedOn: string;
    tagTypeIds: number[];
    /** Format: int64 */
    leadCallId?: number | null;
    /** Format: int64 */
    partnerLeadCallId?: number | null;
    /** Format: int64 */
    bookingId?: number | null;
    /** Format: int64 */
    soldById?: number | null;
    customerPo: string | null;
    /** Format: int64 */
    invoiceId: number;
    /** Format: int64 */
    membershipId?: number | null;
    /** Format: decimal */
    total?: number | null;
    /** Format: int64 */
    createdFromEstimateId?: number | null;
    estimateIds: number[];
    equipmentIds: number[];
    isAutoDispatched?: boolean | null;
    active: boolean;
}

export interface CustomFieldApiModel {
    /** Format: int64 */
    typeId: number;
    name: string;
    value: string | null;
}

export interface ExternalDataModel {
    key: string;
    value: string;
}

export interface JobGeneratedLeadSource {
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    employeeId?: number | null;
}

export interface ExportProjectsResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportProjectsResponse[];
}

export interface ExportProjectsResponse {
    /** Format: int64 */
    id: number;
    number: string;
    name?: string | null;
    /** Format: html */
    summary?: string | null;
    status?: string | null;
    /** Format: int64 */
    statusId?: number | null;
    subStatus?: string | null;
    /** Format: int64 */
    subStatusId?: number | null;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    locationId: number;
    /** Format: int64 */
    projectTypeId?: number | null;
    projectManagerIds: number[];
    businessUnitIds: number[];
    /** Format: date-time */
    startDate?: string | null;
    /** Format: date-time */
    targetCompletionDate?: string | null;
    /** Format: date-time */
    actualCompletionDate?: string | null;
    /** Format: date-time */
    modifiedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    customFields: CustomFieldApiModel[];
    externalData: ExternalDataModel[] | null;
    jobIds: number[];
    active: boolean;
}

export interface ExportAppointmentsResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportAppointmentsResponse[];
}

export interface ExportAppointmentsResponse {
    appointmentSummaries?: AppointmentSummaryApiModel[] | null;
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    appointmentNumber?: string | null;
    /** Format: date-time */
    start: string;
    /** Format: date-time */
    end: string;
    /** Format: date-time */
    arrivalWindowStart?: string | null;
    /** Format: date-time */
    arrivalWindowEnd?: string | null;
    status: AppointmentStatus | (string & {});
    /** Format: multiline */
    specialInstructions?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: int64 */
    customerId: number;
    unused: boolean;
    /** Format: int64 */
    createdById: number;
    isConfirmed: boolean;
    active: boolean;
}

export interface ExportJobCanceledLogResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportJobCanceledLogResponse[];
}

export interface ExportJobCanceledLogResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    reasonId: number;
    memo?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById: number;
    active: boolean;
}

export interface ExportJobNotesResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportJobNotesResponse[];
}

export interface ExportJobNotesResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    text: string;
    isPinned: boolean;
    /** Format: int64 */
    createdById: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: int64 */
    jobId: number;
}

export interface ExportProjectNotesResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportProjectNotesResponse[];
}

export interface ExportProjectNotesResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    text: string;
    isPinned: boolean;
    /** Format: int64 */
    createdById: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: int64 */
    projectId: number;
}

export interface ExportJobHistoryResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportJobHistoryResponse[];
}

export interface ExportJobHistoryResponse {
    /** Format: int64 */
    jobId: number;
    history: ExportJobHistoryEntry[];
}

export interface ExportJobHistoryEntry {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    employeeId?: number | null;
    eventType: string;
    /** Format: date-time */
    date: string;
    usedSchedulingTool: JobSchedulingTool | (string & {});
}

export type JobSchedulingTool = "Manual" | "SmartSchedule" | "SmartDispatch" | "TechnicianRouteOptimization" | "AdaptiveCapacity" | "Routing";

export interface JobCancelReasonResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JobCancelReasonResponse[];
}

export interface JobCancelReasonResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
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

export interface JobHoldReasonResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JobHoldReasonResponse[];
}

export interface JobHoldReasonResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface JobResponse {
    /** Format: int64 */
    id: number;
    jobNumber: string;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    locationId: number;
    jobStatus: string;
    /** Format: date-time */
    completedOn?: string | null;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    jobTypeId: number;
    priority: string;
    /** Format: int64 */
    campaignId: number;
    /** Format: int64 */
    appointmentCount: number;
    /** Format: int64 */
    firstAppointmentId: number;
    /** Format: int64 */
    lastAppointmentId: number;
    /** Format: int64 */
    recallForId?: number | null;
    /** Format: int64 */
    warrantyId?: number | null;
    jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
    noCharge: boolean;
    notificationsEnabled: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById: number;
    /** Format: date-time */
    modifiedOn: string;
    tagTypeIds: number[];
    /** Format: int64 */
    leadCallId?: number | null;
    /** Format: int64 */
    partnerLeadCallId?: number | null;
    /** Format: int64 */
    bookingId?: number | null;
    /** Format: int64 */
    soldById?: number | null;
    customerPo: string;
    /** Format: int64 */
    invoiceId: number;
    /** Format: int64 */
    membershipId?: number | null;
    /** Format: decimal */
    total?: number | null;
    /** Format: int64 */
    createdFromEstimateId?: number | null;
    estimateIds: number[];
    equipmentIds: number[];
    isAutoDispatched?: boolean | null;
    /** Format: html */
    summary?: string | null;
    customFields: CustomFieldApiModel[];
    externalData: ExternalDataModel[];
    summaryOfWork?: string | null;
}

export interface JobCreateRequest {
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    locationId: number;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    businessUnitId: number;
    jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
    /** Format: int64 */
    jobTypeId: number;
    priority: string;
    /** Format: int64 */
    campaignId: number;
    appointments: AppointmentInformation[];
    /** Format: html */
    summary?: string | null;
    customFields?: CustomFieldModel[] | null;
    tagTypeIds?: number[] | null;
    externalData?: ExternalDataCreateRequest | null;
    invoiceSignatureIsRequired?: boolean | null;
    customerPo?: string | null;
    /** Format: int64 */
    soldById?: number | null;
    /** Format: int64 */
    partnerLeadCallId?: number | null;
    /** Format: int64 */
    leadId?: number | null;
    /** Format: int64 */
    bookingId?: number | null;
    noCharge?: boolean | null;
}

export interface AppointmentInformation {
    /** Format: date-time */
    start: Date | string;
    /** Format: date-time */
    end: Date | string;
    /** Format: date-time */
    arrivalWindowStart?: (Date | string) | null;
    /** Format: date-time */
    arrivalWindowEnd?: (Date | string) | null;
    technicianIds?: number[] | null;
}

export interface CustomFieldModel {
    /** Format: int64 */
    typeId: number;
    value?: string | null;
}

export interface ExternalDataCreateRequest {
    /** Format: guid */
    applicationGuid: string;
    externalData: ExternalDataModel[];
}

export interface CancelJobRequest {
    /** Format: int64 */
    reasonId: number;
    /** Format: multiline */
    memo: string;
}

export interface UpdateJobRequest {
    /** Format: int64 */
    customerId?: number;
    /** Format: int64 */
    locationId?: number;
    /** Format: int64 */
    businessUnitId?: number;
    jobGeneratedLeadSource?: JobGeneratedLeadSource | null;
    /** Format: int64 */
    jobTypeId?: number;
    priority?: string;
    /** Format: int64 */
    campaignId?: number;
    /** Format: html */
    summary?: string;
    shouldUpdateInvoiceItems?: boolean;
    customFields?: CustomFieldModel[];
    tagTypeIds?: number[];
    externalData?: ExternalDataUpdateRequest;
    customerPo?: string;
    /** Format: int64 */
    soldById?: number | null;
    isAutoDispatched?: boolean;
    summaryOfWork?: string;
    noCharge?: boolean;
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

export interface JobResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JobResponse[];
}

export type JobStatus = "Scheduled" | "Dispatched" | "InProgress" | "Hold" | "Completed" | "Canceled";

export type JobAppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";

export interface NoteResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: NoteResponse[];
}

export interface NoteResponse {
    text: string;
    isPinned: boolean;
    /** Format: int64 */
    createdById: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface JobNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null;
}

export interface HoldReasonResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: HoldReasonResponse[];
}

export interface HoldReasonResponse {
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    reasonId: number;
    name: string;
    text: string;
    appointmentHoldReasons: AppointmentHoldReason[];
}

export interface AppointmentHoldReason {
    /** Format: int64 */
    appointmentId: number;
    /** Format: int64 */
    reasonId: number;
    name: string;
    text: string;
}

export interface CancelReasonResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CancelReasonResponse[];
}

export interface CancelReasonResponse {
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    reasonId: number;
    name: string;
    text: string;
}

export interface JobHistoryResponse {
    history?: JobHistoryItemModel[] | null;
}

export interface JobHistoryItemModel {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    employeeId?: number | null;
    eventType: string;
    /** Format: date-time */
    date: string;
    usedSchedulingTool: JobsJobSchedulingTool | (string & {});
    memo: string;
}

export type JobsJobSchedulingTool = "Manual" | "SmartSchedule" | "SmartDispatch" | "TechnicianRouteOptimization" | "AdaptiveCapacity" | "Routing";

export interface JobCanceledLogResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JobCanceledLogResponse[];
}

export interface JobCanceledLogResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    reasonId: number;
    memo?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById: number;
    active: boolean;
}

export interface JobBookedLogResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    jobAppointmentId: number;
    /** Format: date-time */
    start: string;
    /** Format: date-time */
    arrivalWindowStart?: string | null;
    /** Format: date-time */
    arrivalWindowEnd?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById: number;
    active: boolean;
}

export interface CustomFieldTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: CustomFieldTypeResponse[];
}

export interface CustomFieldTypeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    dataType: CustomFieldDataType | (string & {});
    dataTypeOptions?: string[] | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type CustomFieldDataType = "Text" | "Dropdown" | "Numeric";

export interface JobTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JobTypeResponse[];
}

export interface JobTypeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    businessUnitIds: number[];
    skills: string[];
    tagTypeIds: number[];
    priority: string;
    /** Format: int64 */
    duration: number;
    /** Format: decimal */
    soldThreshold?: number | null;
    class: string;
    /** Format: multiline */
    summary: string;
    noCharge: boolean;
    enforceRecurringServiceEventSelection?: boolean | null;
    invoiceSignaturesRequired: boolean;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: date-time */
    createdOn: string;
    externalData: ExternalDataModel[] | null;
    active: boolean;
    isSmartDispatched: boolean;
    defaultEstimateSoldAction: string;
    customFieldTypeIds: number[];
}

export interface CreateJobTypeRequest {
    name: string;
    businessUnitIds?: number[] | null;
    skills?: string[] | null;
    tagTypeIds?: number[] | null;
    priority?: string | null;
    /** Format: int32 */
    duration?: number | null;
    /** Format: decimal */
    soldThreshold?: number | null;
    class?: string | null;
    /** Format: multiline */
    summary?: string | null;
    noCharge?: boolean | null;
    enforceRecurringServiceEventSelection?: boolean | null;
    invoiceSignaturesRequired?: boolean | null;
    externalData?: ExternalDataCreateRequest | null;
    defaultEstimateSoldAction?: string | null;
    customFieldTypeIds?: number[] | null;
}

export interface UpdateJobTypeRequest {
    name?: string;
    businessUnitIds?: number[];
    skills?: string[];
    tagTypeIds?: number[];
    priority?: string;
    /** Format: int32 */
    duration?: number;
    /** Format: decimal */
    soldThreshold?: number | null;
    class?: string;
    summary?: string;
    noCharge?: boolean;
    enforceRecurringServiceEventSelection?: boolean;
    invoiceSignaturesRequired?: boolean;
    externalData?: ExternalDataUpdateRequest;
    defaultEstimateSoldAction?: string;
    customFieldTypeIds?: number[];
    customFieldsUpdateMode?: CustomFieldsUpdateMode | null;
}

export type CustomFieldsUpdateMode = "Replace" | "Merge";

export interface ProjectResponse {
    /** Format: int64 */
    id: number;
    number: string;
    name?: string | null;
    /** Format: html */
    summary?: string | null;
    status?: string | null;
    /** Format: int64 */
    statusId?: number | null;
    subStatus?: string | null;
    /** Format: int64 */
    subStatusId?: number | null;
    /** Format: int64 */
    customerId: number;
    /** Format: int64 */
    locationId: number;
    /** Format: int64 */
    projectTypeId?: number | null;
    projectManagerIds: number[];
    businessUnitIds: number[];
    /** Format: date-time */
    startDate?: string | null;
    /** Format: date-time */
    targetCompletionDate?: string | null;
    /** Format: date-time */
    actualCompletionDate?: string | null;
    /** Format: date-time */
    modifiedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    customFields: CustomFieldApiModel[];
    externalData: ExternalDataModel[];
    jobIds: number[];
}

export interface ProjectResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ProjectResponse[];
}

export interface CreateProjectRequest {
    /** Format: int64 */
    locationId: number;
    /** Format: int64 */
    customerId?: number | null;
    /** Format: int64 */
    projectTypeId?: number | null;
    projectManagerIds?: number[] | null;
    name?: string | null;
    /** Format: html */
    summary?: string | null;
    /** Format: int64 */
    statusId?: number | null;
    /** Format: int64 */
    subStatusId?: number | null;
    /** Format: date-time */
    startDate?: (Date | string) | null;
    /** Format: date-time */
    targetCompletionDate?: (Date | string) | null;
    /** Format: date-time */
    actualCompletionDate?: (Date | string) | null;
    customFields?: CustomFieldCreateOrUpdateModel[] | null;
    externalData?: ExternalDataCreateRequest | null;
    businessUnitIds?: number[] | null;
}

export interface CustomFieldCreateOrUpdateModel {
    /** Format: int64 */
    typeId: number;
    value: string;
}

export interface UpdateProjectRequest {
    projectManagerIds?: number[];
    jobIds?: number[];
    businessUnitIds?: number[];
    name?: string;
    /** Format: html */
    summary?: string;
    /** Format: int64 */
    statusId?: number;
    /** Format: int64 */
    subStatusId?: number;
    /** Format: int64 */
    projectTypeId?: number | null;
    /** Format: date-time */
    startDate?: Date | string;
    /** Format: date-time */
    targetCompletionDate?: Date | string;
    /** Format: date-time */
    actualCompletionDate?: Date | string;
    customFields?: CustomFieldCreateOrUpdateModel[];
    externalData?: ExternalDataUpdateRequest;
}

export interface ProjectNoteCreateRequest {
    text: string;
    pinToTop?: boolean | null;
}

export interface ProjectStatusResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ProjectStatusResponse[];
}

export interface ProjectStatusResponse {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: int32 */
    order: number;
    /** Format: date-time */
    modifiedOn: string;
}

export interface ProjectSubStatusResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ProjectSubStatusResponse[];
}

export interface ProjectSubStatusResponse {
    /** Format: int64 */
    id: number;
    name: string;
    /** Format: int64 */
    statusId: number;
    /** Format: int32 */
    order: number;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface ProjectTypeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    description: string;
    /** Format: int64 */
    createdById?: number | null;
}

export interface ProjectTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ProjectTypeResponse[];
}

export interface AppointmentsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
    /** Format: int64 */
    projectId?: number | null | undefined;
    number?: string | null | undefined;
    status?: AppointmentStatus | null | undefined;
    /** Format: date-time */
    startsOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    startsBefore?: (Date | string) | null | undefined;
    /** Format: int64 */
    technicianId?: number | null | undefined;
    /** Format: int64 */
    customerId?: number | null | undefined;
    unused?: boolean | null | undefined;
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
    /**
     * Only rows created before this moment.
     * Format: date-time
     */
    createdBefore?: (Date | string) | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface BudgetCodesListCompanySegmentsQuery {
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
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BudgetCodesListProjectSegmentsQuery {
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
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BudgetCodesListCompanySegmentItemsQuery {
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
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    includeChildren?: boolean | null | undefined;
}

export interface BudgetCodesListProjectSegmentItemsQuery {
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
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    includeChildren?: boolean | null | undefined;
}

export interface BudgetCodesListCompanySegmentItemChildrenQuery {
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
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    includeChildren?: boolean | null | undefined;
}

export interface BudgetCodesListProjectSegmentItemChildrenQuery {
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
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    includeChildren?: boolean | null | undefined;
}

export interface BudgetCodesListCompanyBudgetCodesQuery {
    /** The API takes 50 values at most in one call. */
    budgetCodeIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    segmentIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    segmentItemIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BudgetCodesListProjectBudgetCodesQuery {
    /** The API takes 50 values at most in one call. */
    budgetCodeIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    segmentIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    segmentItemIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
}

export interface BudgetCodesMatchCompanyBudgetCodesQuery {
    codes: readonly string[];
}

export interface BudgetCodesMatchProjectBudgetCodesQuery {
    codes: readonly string[];
}

export interface ExportJobsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportProjectsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportAppointmentsQuery {
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportJobCanceledLogsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportJobNotesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportProjectNotesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportJobHistoryQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface JobCancelReasonsGetListQuery {
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
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface JobHoldReasonsGetListQuery {
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
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface JobsGetQuery {
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
}

export interface JobsGetListQuery {
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
    number?: string | null | undefined;
    /** Format: int64 */
    projectId?: number | null | undefined;
    /** Format: int64 */
    bookingId?: number | null | undefined;
    jobStatus?: JobStatus | null | undefined;
    appointmentStatus?: JobAppointmentStatus | null | undefined;
    priority?: string | null | undefined;
    /** Format: date-time */
    firstAppointmentStartsOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    firstAppointmentStartsBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    appointmentStartsOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    appointmentStartsBefore?: (Date | string) | null | undefined;
    /** Format: int64 */
    technicianId?: number | null | undefined;
    /** Format: int64 */
    customerId?: number | null | undefined;
    /** Format: int64 */
    locationId?: number | null | undefined;
    /** Format: int64 */
    soldById?: number | null | undefined;
    /** Format: int64 */
    jobTypeId?: number | null | undefined;
    /** Format: int64 */
    campaignId?: number | null | undefined;
    /** Format: int64 */
    businessUnitId?: number | null | undefined;
    /** Format: int64 */
    invoiceId?: number | null | undefined;
    /** Format: int64 */
    createdFromEstimateId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    estimateIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Format: date-time */
    completedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    completedBefore?: (Date | string) | null | undefined;
    /** The API takes 50 values at most in one call. */
    tagTypeIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    equipmentIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "+Priority" | "-Id" | "-ModifiedOn" | "-CreatedOn" | "-Priority") | null | undefined;
    /**
     * Application whose external data is answered with the rows.
     * Format: guid
     */
    externalDataApplicationGuid?: string | null | undefined;
    /** Key of external data the rows have to have. */
    externalDataKey?: string | null | undefined;
    /** Comma-separated values of the external data key. The API takes 50 values at most in one call. */
    externalDataValues?: string | null | undefined;
    hasUnusedAppointments?: boolean | null | undefined;
}

export interface JobsGetNotesQuery {
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
}

export interface JobsGetHoldReasonsQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids: (string | number) | readonly (string | number)[];
}

export interface JobsGetCancelReasonsQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids: (string | number) | readonly (string | number)[];
}

export interface JobsGetCanceledLogQuery {
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
}

export interface JobsGetCustomFieldTypesQuery {
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface JobTypesGetListQuery {
    name?: string | null | undefined;
    /** Format: int32 */
    minDuration?: number | null | undefined;
    /** Format: int32 */
    maxDuration?: number | null | undefined;
    priority?: string | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    orderBy?: string | null | undefined;
    orderByDirection?: string | null | undefined;
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

export interface ProjectsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    customerId?: number | null | undefined;
    /** Format: int64 */
    locationId?: number | null | undefined;
    /** Format: int64 */
    projectTypeId?: number | null | undefined;
    /** Format: int64 */
    invoiceId?: number | null | undefined;
    /** Format: int64 */
    technicianId?: number | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
    /** Format: int64 */
    appointmentId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    projectManagerIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Format: date-time */
    startsBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    startsOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    completedBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    completedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    targetCompletionDateBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    targetCompletionDateOnOrAfter?: (Date | string) | null | undefined;
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
    status?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "+Name" | "+TargetCompletionDate" | "-Id" | "-ModifiedOn" | "-CreatedOn" | "-Name" | "-TargetCompletionDate") | null | undefined;
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

export interface ProjectsGetNotesQuery {
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
}

export interface ProjectsGetCustomFieldTypesQuery {
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface ProjectStatusesGetListQuery {
    name?: string | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+Name" | "+Order" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-Name" | "-Order" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
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
}

export interface ProjectSubStatusesGetListQuery {
    name?: string | null | undefined;
    /** Format: int64 */
    statusId?: number | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+Name" | "+Order" | "+StatusId" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-Name" | "-Order" | "-StatusId" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
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
}

export interface ProjectTypesGetListQuery {
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
}
