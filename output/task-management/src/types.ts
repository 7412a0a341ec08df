/** Types of the Task Management API, one per schema and one per operation's query. Generated; do not edit. */

export interface ClientSideDataResponse {
    employees: ClientSideEmployeeResponse[];
    businessUnits: ClientSideBusinessUnitResponse[];
    taskPriorities: ClientSideTaskPriorityResponse[];
    taskResolutionTypes: ClientSideTaskResolutionTypeResponse[];
    taskStatuses: ClientSideTaskStatusResponse[];
    taskTypes: ClientSideTaskTypeResponse[];
    taskSources: ClientSideTaskSourceResponse[];
    taskResolutions: ClientSideTaskResolutionResponse[];
}

export interface ClientSideEmployeeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
}

export interface ClientSideBusinessUnitResponse {
    name: string;
    /** Format: int64 */
    value: number;
}

export interface ClientSideTaskPriorityResponse {
    name: string;
}

export interface ClientSideTaskResolutionTypeResponse {
    name: string;
}

export interface ClientSideTaskStatusResponse {
    name: string;
}

export interface ClientSideTaskTypeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
    excludedTaskResolutionIds: number[];
}

export interface ClientSideTaskSourceResponse {
    /** Format: int64 */
    id: number;
    name: string;
    active: boolean;
}

export interface ClientSideTaskResolutionResponse {
    /** Format: int64 */
    id: number;
    name: string;
    type: TaskResolutionType | (string & {});
    active: boolean;
    excludedTaskTypeIds: number[];
}

export type TaskResolutionType = "Custom" | "Refund";

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

export interface TaskGetResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: TaskGetResponse[];
}

export interface TaskGetResponse {
    /** Format: int64 */
    reportedById: number;
    /** Format: int64 */
    assignedToId: number;
    active: boolean;
    /** @deprecated */
    isClosed: boolean;
    status: TaskStatus | (string & {});
    /** Format: date-time */
    closedOn?: string | null;
    name?: string | null;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    employeeTaskTypeId: number;
    /** Format: int64 */
    employeeTaskSourceId: number;
    /** Format: int64 */
    employeeTaskResolutionId: number;
    /** Format: date-time */
    reportedOn: string;
    /** Format: date-time */
    completeBy?: string | null;
    involvedEmployeeIdList?: number[] | null;
    /** Format: int64 */
    customerId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    description?: string | null;
    priority?: string | null;
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    taskNumber: number;
    customerName?: string | null;
    jobNumber?: string | null;
    /** Format: decimal */
    refundIssued?: number | null;
    /** Format: date-time */
    descriptionModifiedOn?: string | null;
    /** Format: int64 */
    descriptionModifiedById?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn?: string | null;
    comments?: TaskComment[] | null;
    attachments?: TaskAttachmentGroup[] | null;
    subTasksData?: SubTasksInfo | null;
}

export type TaskStatus = "ToDo" | "InProgress" | "OnHold" | "Canceled" | "Completed";

export interface TaskComment {
    /** Format: int64 */
    employeeId: number;
    comment: string;
    /** Format: date-time */
    createdOn: string;
}

export interface TaskAttachmentGroup {
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdBy: number;
    /** Format: int64 */
    count: number;
    files: TaskAttachment[];
}

export interface TaskAttachment {
    url: string;
    filename: string;
}

export interface SubTasksInfo {
    /** Format: int32 */
    count: number;
    subTasks: SubTaskGet[];
}

export interface SubTaskGet {
    /** Format: int64 */
    assignedToId?: number | null;
    /** Format: int64 */
    reportedById?: number | null;
    active: boolean;
    isClosed: boolean;
    /** Format: date-time */
    closedOn?: string | null;
    name: string;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    dueDateTime?: string | null;
    /** Format: int64 */
    subtaskNumber: number;
    isViewed: boolean;
    /** Format: date-time */
    assignedDateTime: string;
    comments: TaskComment[];
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface TaskCreateResponse {
    /** Format: int64 */
    reportedById: number;
    /** Format: int64 */
    assignedToId: number;
    isClosed: boolean;
    status?: (TaskStatus | (string & {})) | null;
    name: string;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    employeeTaskTypeId: number;
    /** Format: int64 */
    employeeTaskSourceId: number;
    /** Format: int64 */
    employeeTaskResolutionId?: number | null;
    /** Format: date-time */
    reportedDate: string;
    /** Format: date-time */
    completeBy?: string | null;
    /** Format: date-time */
    startedOn?: string | null;
    involvedEmployeeIdList?: number[] | null;
    /** Format: int64 */
    customerId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    description?: string | null;
    priority: TaskPriority | (string & {});
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    taskNumber: number;
    customerName?: string | null;
    jobNumber?: string | null;
    /** Format: decimal */
    refundIssued?: number | null;
    /** Format: date-time */
    descriptionModifiedOn?: string | null;
    descriptionModifiedBy?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type TaskPriority = "Low" | "Normal" | "High" | "Urgent";

export interface TaskCreateRequest {
    /** Format: int64 */
    reportedById: number;
    /** Format: int64 */
    assignedToId: number;
    isClosed: boolean;
    status?: TaskStatus | null;
    name: string;
    /** Format: int64 */
    businessUnitId: number;
    /** Format: int64 */
    employeeTaskTypeId: number;
    /** Format: int64 */
    employeeTaskSourceId: number;
    /** Format: int64 */
    employeeTaskResolutionId?: number | null;
    /** Format: date-time */
    reportedDate: Date | string;
    /** Format: date-time */
    completeBy?: (Date | string) | null;
    /** Format: date-time */
    startedOn?: (Date | string) | null;
    involvedEmployeeIdList?: number[] | null;
    /** Format: int64 */
    customerId?: number | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    description?: string | null;
    priority: TaskPriority;
}

export interface SubtaskCreateResponse {
    isClosed: boolean;
    name: string;
    /** Format: int64 */
    assignedToId: number;
    /** Format: date-time */
    dueDateTime?: string | null;
    /** Format: int64 */
    parentTaskId: number;
    subtaskNumber: string;
    isViewed: boolean;
    /** Format: date-time */
    assignedDateTime: string;
    /** Format: date-time */
    createdOn: string;
}

export interface SubtaskCreateRequest {
    isClosed: boolean;
    name: string;
    /** Format: int64 */
    assignedToId: number;
    /** Format: date-time */
    dueDateTime?: (Date | string) | null;
}

export interface TasksGetListQuery {
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
    /** Format: date-time */
    reportedBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    reportedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    completeBefore?: (Date | string) | null | undefined;
    /** Format: date-time */
    completeOnOrAfter?: (Date | string) | null | undefined;
    isClosed?: boolean | null | undefined;
    statuses?: string | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    name?: string | null | undefined;
    includeSubtasks?: boolean | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    employeeTaskTypeIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    employeeTaskSourceIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    employeeTaskResolutionIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    reportedById?: number | null | undefined;
    /** Format: int64 */
    assignedToId?: number | null | undefined;
    involvedEmployeeIdList?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    customerId?: number | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
    /** Format: int64 */
    projectId?: number | null | undefined;
    priorities?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    taskNumber?: number | null | undefined;
    jobNumber?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+CreatedOn" | "+DescriptionModifiedOn" | "+CompletedBy" | "+Priority" | "-Id" | "-CreatedOn" | "-DescriptionModifiedOn" | "-CompletedBy" | "-Priority") | null | undefined;
}

export interface TasksGetQuery {
    includeSubtasks?: boolean | null | undefined;
}
