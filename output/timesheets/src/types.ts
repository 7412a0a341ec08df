/** Types of the Timesheets API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface ActivitiesResponse {
    id: number;
    employeeId: number;
    activityTypeId: number;
    employeeType: Open<EmployeeType>;
    startTime: MomentText;
    endTime?: MomentText | null;
    jobId?: number | null;
    appointmentId?: number | null;
    projectId?: number | null;
    projectLabel?: string | null;
    laborTypeId?: number | null;
    budgetCodeId?: number | null;
    memo?: string | null;
    tagTypes: number[];
    startCoordinate?: ActivityEntryCoordinate | null;
    endCoordinate?: ActivityEntryCoordinate | null;
    active: boolean;
    modifiedById?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type EmployeeType = "Technician" | "Employee";
export const EmployeeType = {
    Technician: "Technician",
    Employee: "Employee",
} as const;

export interface ActivityEntryCoordinate {
    latitude?: number | null;
    longitude?: number | null;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface ActivityResponse {
    id: number;
    employeeId: number;
    employeeType: Open<EmployeeType>;
    activityTypeId: number;
    startTime: MomentText;
    endTime?: MomentText | null;
    jobId?: number | null;
    appointmentId?: number | null;
    projectId?: number | null;
    projectLabel?: string | null;
    laborTypeId?: number | null;
    budgetCodeId?: number | null;
    memo?: string | null;
    tagTypes: number[];
    startCoordinate?: ActivityEntryCoordinate | null;
    endCoordinate?: ActivityEntryCoordinate | null;
    active: boolean;
    modifiedById?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface ModificationResponse {
    id: number;
}

export interface ActivityCreateRequest {
    employeeId: number;
    employeeType: "Technician" | "Employee";
    activityTypeId: number;
    startTime: Date | string;
    endTime?: Date | string | null | undefined;
    jobId?: number | null | undefined;
    appointmentId?: number | null | undefined;
    projectId?: number | null | undefined;
    projectLabel?: string | null | undefined;
    laborTypeId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    budgetCodeName?: string | null | undefined;
    milesDriven?: number | null | undefined;
    nonJobEventAssignmentId?: number | null | undefined;
    memo?: string | null | undefined;
    tagTypes: number[];
}

export interface ActivityUpdateRequest {
    activityTypeId: number;
    startTime: Date | string;
    endTime?: Date | string | null | undefined;
    jobId?: number | null | undefined;
    appointmentId?: number | null | undefined;
    projectId?: number | null | undefined;
    projectLabel?: string | null | undefined;
    laborTypeId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    budgetCodeName?: string | null | undefined;
    milesDriven?: number | null | undefined;
    nonJobEventAssignmentId?: number | null | undefined;
    memo?: string | null | undefined;
    tagTypes: number[];
    active: boolean;
}

export interface ActivityCategoriesResponse {
    id: number;
    name: string;
    type: Open<ActivityCategoryType>;
    allowEdit: boolean;
    isDefault: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export type ActivityCategoryType = "Other" | "Idle" | "Meal" | "PaidTimeOff" | "OnJobActivities" | "Training" | "Travel";
export const ActivityCategoryType = {
    Other: "Other",
    Idle: "Idle",
    Meal: "Meal",
    PaidTimeOff: "PaidTimeOff",
    OnJobActivities: "OnJobActivities",
    Training: "Training",
    Travel: "Travel",
} as const;

export interface ActivityCategoryResponse {
    id: number;
    name: string;
    type: Open<ActivityCategoryType>;
    allowEdit: boolean;
    isDefault: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface ActivityTypesResponse {
    id: number;
    code: string;
    categoryId: number;
    description?: string | null;
    icon: string;
    businessUnitId?: number | null;
    isUsersHomeBusinessUnit: boolean;
    laborTypeId?: number | null;
    isTechnicianProfileLaborType: boolean;
    visibleToRoles: number[];
    defaultTagTypeIds: number[];
    tagAssociation: Open<Association>;
    jobAssociation: Open<Association>;
    projectAssociation: Open<Association>;
    projectLabelAssociation: Open<Association>;
    budgetCodeAssociation: Open<Association>;
    laborTypeAssociation: Open<Association>;
    memoAssociation: Open<Association>;
    defaultMemo?: string | null;
    dontAllowToChangeMemo: boolean;
    dontAllowToChangeTag: boolean;
    isArchived: boolean;
    isDraft: boolean;
    isDefault: boolean;
    isInUse: boolean;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type Association = "DoNotAllow" | "Allow" | "Require";
export const Association = {
    DoNotAllow: "DoNotAllow",
    Allow: "Allow",
    Require: "Require",
} as const;

export interface ActivityTypeResponse {
    id: number;
    code: string;
    categoryId: number;
    description?: string | null;
    icon: string;
    businessUnitId?: number | null;
    isUsersHomeBusinessUnit: boolean;
    laborTypeId?: number | null;
    isTechnicianProfileLaborType: boolean;
    visibleToRoles: number[];
    defaultTagTypeIds: number[];
    tagAssociation: Open<Association>;
    jobAssociation: Open<Association>;
    projectAssociation: Open<Association>;
    projectLabelAssociation: Open<Association>;
    budgetCodeAssociation: Open<Association>;
    laborTypeAssociation: Open<Association>;
    memoAssociation: Open<Association>;
    defaultMemo?: string | null;
    dontAllowToChangeMemo: boolean;
    dontAllowToChangeTag: boolean;
    isArchived: boolean;
    isDraft: boolean;
    isDefault: boolean;
    isInUse: boolean;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface ActivityCategoryExportResponse {
    id: number;
    name: string;
    type: Open<ActivityCategoryType>;
    allowEdit: boolean;
    isDefault: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface ActivityTypeExportResponse {
    id: number;
    code: string;
    categoryId: number;
    description?: string | null;
    icon: string;
    businessUnitId?: number | null;
    isUsersHomeBusinessUnit: boolean;
    laborTypeId?: number | null;
    isTechnicianProfileLaborType: boolean;
    visibleToRoles: number[];
    defaultTagTypeIds: number[];
    tagAssociation: Open<Association>;
    jobAssociation: Open<Association>;
    projectAssociation: Open<Association>;
    projectLabelAssociation: Open<Association>;
    budgetCodeAssociation: Open<Association>;
    laborTypeAssociation: Open<Association>;
    memoAssociation: Open<Association>;
    defaultMemo?: string | null;
    dontAllowToChangeMemo: boolean;
    dontAllowToChangeTag: boolean;
    isArchived: boolean;
    isDraft: boolean;
    isDefault: boolean;
    isInUse: boolean;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface ActivityExportResponse {
    id: number;
    employeeId: number;
    employeeType: Open<EmployeeType>;
    activityTypeId: number;
    startTime: MomentText;
    endTime?: MomentText | null;
    jobId?: number | null;
    appointmentId?: number | null;
    projectId?: number | null;
    projectLabel?: string | null;
    laborTypeId?: number | null;
    budgetCodeId?: number | null;
    memo?: string | null;
    tagTypes: number[];
    startCoordinate?: ActivityEntryCoordinate | null;
    endCoordinate?: ActivityEntryCoordinate | null;
    active: boolean;
    modifiedById?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface ActivitiesListQuery {
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
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface ActivityCategoriesListQuery {
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
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface ActivityTypesListQuery {
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
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface ExportActivityCategoriesQuery {
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

export interface ExportActivityTypesQuery {
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

export interface ExportActivitiesQuery {
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
