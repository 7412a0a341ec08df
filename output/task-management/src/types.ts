/** Types of the Task Management API, one per schema and one per operation's query. Generated; do not edit. */
import type { Open } from "@st-v2/runtime";

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
    id: number;
    name: string;
    active: boolean;
}

export interface ClientSideBusinessUnitResponse {
    name: string;
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
    id: number;
    name: string;
    active: boolean;
    excludedTaskResolutionIds: number[];
}

export interface ClientSideTaskSourceResponse {
    id: number;
    name: string;
    active: boolean;
}

export interface ClientSideTaskResolutionResponse {
    id: number;
    name: string;
    type: Open<TaskResolutionType>;
    active: boolean;
    excludedTaskTypeIds: number[];
}

export type TaskResolutionType = "Custom" | "Refund";
export const TaskResolutionType = {
    Custom: "Custom",
    Refund: "Refund",
} as const;

export interface TaskGetResponse {
    reportedById: number;
    assignedToId: number;
    active: boolean;
    /** @deprecated */
    isClosed: boolean;
    status: Open<TaskStatus>;
    closedOn?: string | null;
    name?: string | null;
    businessUnitId: number;
    employeeTaskTypeId: number;
    employeeTaskSourceId: number;
    employeeTaskResolutionId: number;
    reportedOn: string;
    completeBy?: string | null;
    involvedEmployeeIdList?: number[] | null;
    customerId?: number | null;
    jobId?: number | null;
    projectId?: number | null;
    description?: string | null;
    priority?: string | null;
    id: number;
    taskNumber: number;
    customerName?: string | null;
    jobNumber?: string | null;
    refundIssued?: number | null;
    descriptionModifiedOn?: string | null;
    descriptionModifiedById?: number | null;
    createdOn: string;
    modifiedOn?: string | null;
    comments?: TaskComment[] | null;
    attachments?: TaskAttachmentGroup[] | null;
    subTasksData?: SubTasksInfo | null;
}

export type TaskStatus = "ToDo" | "InProgress" | "OnHold" | "Canceled" | "Completed";
export const TaskStatus = {
    ToDo: "ToDo",
    InProgress: "InProgress",
    OnHold: "OnHold",
    Canceled: "Canceled",
    Completed: "Completed",
} as const;

export interface TaskComment {
    employeeId: number;
    comment: string;
    createdOn: string;
}

export interface TaskAttachmentGroup {
    createdOn: string;
    createdBy: number;
    count: number;
    files: TaskAttachment[];
}

export interface TaskAttachment {
    url: string;
    filename: string;
}

export interface SubTasksInfo {
    count: number;
    subTasks: SubTaskGet[];
}

export interface SubTaskGet {
    assignedToId?: number | null;
    reportedById?: number | null;
    active: boolean;
    isClosed: boolean;
    closedOn?: string | null;
    name: string;
    createdOn: string;
    dueDateTime?: string | null;
    subtaskNumber: number;
    isViewed: boolean;
    assignedDateTime: string;
    comments: TaskComment[];
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface TaskCreateResponse {
    reportedById: number;
    assignedToId: number;
    isClosed: boolean;
    status?: Open<TaskStatus> | null;
    name: string;
    businessUnitId: number;
    employeeTaskTypeId: number;
    employeeTaskSourceId: number;
    employeeTaskResolutionId?: number | null;
    reportedDate: string;
    completeBy?: string | null;
    startedOn?: string | null;
    involvedEmployeeIdList?: number[] | null;
    customerId?: number | null;
    jobId?: number | null;
    projectId?: number | null;
    description?: string | null;
    priority: Open<TaskPriority>;
    id: number;
    taskNumber: number;
    customerName?: string | null;
    jobNumber?: string | null;
    refundIssued?: number | null;
    descriptionModifiedOn?: string | null;
    descriptionModifiedBy?: string | null;
    createdOn: string;
    modifiedOn: string;
}

export type TaskPriority = "Low" | "Normal" | "High" | "Urgent";
export const TaskPriority = {
    Low: "Low",
    Normal: "Normal",
    High: "High",
    Urgent: "Urgent",
} as const;

export interface TaskCreateRequest {
    reportedById: number;
    assignedToId: number;
    isClosed: boolean;
    status?: "ToDo" | "InProgress" | "OnHold" | "Canceled" | "Completed" | null | undefined;
    name: string;
    businessUnitId: number;
    employeeTaskTypeId: number;
    employeeTaskSourceId: number;
    employeeTaskResolutionId?: number | null | undefined;
    reportedDate: Date | string;
    completeBy?: Date | string | null | undefined;
    startedOn?: Date | string | null | undefined;
    involvedEmployeeIdList?: number[] | null | undefined;
    customerId?: number | null | undefined;
    jobId?: number | null | undefined;
    projectId?: number | null | undefined;
    description?: string | null | undefined;
    priority: "Low" | "Normal" | "High" | "Urgent";
}

export interface SubtaskCreateResponse {
    isClosed: boolean;
    name: string;
    assignedToId: number;
    dueDateTime?: string | null;
    parentTaskId: number;
    subtaskNumber: string;
    isViewed: boolean;
    assignedDateTime: string;
    createdOn: string;
}

export interface SubtaskCreateRequest {
    isClosed: boolean;
    name: string;
    assignedToId: number;
    dueDateTime?: Date | string | null | undefined;
}

export interface TasksListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Date | string | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Date | string | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Date | string | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: Date | string | null | undefined;
    reportedBefore?: Date | string | null | undefined;
    reportedOnOrAfter?: Date | string | null | undefined;
    completeBefore?: Date | string | null | undefined;
    completeOnOrAfter?: Date | string | null | undefined;
    isClosed?: boolean | null | undefined;
    statuses?: string | null | undefined;
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    name?: string | null | undefined;
    includeSubtasks?: boolean | null | undefined;
    /** The API takes 50 values at most in one call. */
    businessUnitIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    employeeTaskTypeIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    employeeTaskSourceIds?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    employeeTaskResolutionIds?: string | number | readonly (string | number)[] | null | undefined;
    reportedById?: number | null | undefined;
    assignedToId?: number | null | undefined;
    involvedEmployeeIdList?: string | number | readonly (string | number)[] | null | undefined;
    customerId?: number | null | undefined;
    jobId?: number | null | undefined;
    projectId?: number | null | undefined;
    priorities?: string | number | readonly (string | number)[] | null | undefined;
    taskNumber?: number | null | undefined;
    jobNumber?: string | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+CreatedOn" | "+DescriptionModifiedOn" | "+CompletedBy" | "+Priority" | "-Id" | "-CreatedOn" | "-DescriptionModifiedOn" | "-CompletedBy" | "-Priority" | null | undefined;
}

export interface TasksGetQuery {
    includeSubtasks?: boolean | null | undefined;
}
