/** Types of the Task Management API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

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
    closedOn?: MomentText | null;
    name?: string | null;
    businessUnitId: number;
    employeeTaskTypeId: number;
    employeeTaskSourceId: number;
    employeeTaskResolutionId: number;
    reportedOn: MomentText;
    completeBy?: MomentText | null;
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
    descriptionModifiedOn?: MomentText | null;
    descriptionModifiedById?: number | null;
    createdOn: MomentText;
    modifiedOn?: MomentText | null;
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
    createdOn: MomentText;
}

export interface TaskAttachmentGroup {
    createdOn: MomentText;
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
    closedOn?: MomentText | null;
    name: string;
    createdOn: MomentText;
    dueDateTime?: MomentText | null;
    subtaskNumber: number;
    isViewed: boolean;
    assignedDateTime: MomentText;
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
    reportedDate: MomentText;
    completeBy?: MomentText | null;
    startedOn?: MomentText | null;
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
    descriptionModifiedOn?: MomentText | null;
    descriptionModifiedBy?: string | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
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
    dueDateTime?: MomentText | null;
    parentTaskId: number;
    subtaskNumber: string;
    isViewed: boolean;
    assignedDateTime: MomentText;
    createdOn: MomentText;
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
    reportedBefore?: Moment | null | undefined;
    reportedOnOrAfter?: Moment | null | undefined;
    completeBefore?: Moment | null | undefined;
    completeOnOrAfter?: Moment | null | undefined;
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
