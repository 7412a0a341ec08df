/** Types of the Timesheets API, one per schema and one per operation's query. Generated; do not edit. */

export interface ActivitiesResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: ActivitiesResponse[];
}

export interface ActivitiesResponse {
    id: number;
    employeeId: number;
    activityTypeId: number;
    employeeType: EmployeeType | (string & {});
    startTime: string;
    endTime?: string | null;
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
    createdOn: string;
    modifiedOn: string;
}

export type EmployeeType = "Technician" | "Employee";

export interface ActivityEntryCoordinate {
    latitude?: number | null;
    longitude?: number | null;
}

export interface ApiErrorResponse {
    type: string;
    title: string;
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

export interface ActivityResponse {
    id: number;
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    activityTypeId: number;
    startTime: string;
    endTime?: string | null;
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
    createdOn: string;
    modifiedOn: string;
}

export interface ModificationResponse {
    id: number;
}

export interface ActivityCreateRequest {
    employeeId: number;
    employeeType: EmployeeType;
    activityTypeId: number;
    startTime: Date | string;
    endTime?: (Date | string) | null;
    jobId?: number | null;
    appointmentId?: number | null;
    projectId?: number | null;
    projectLabel?: string | null;
    laborTypeId?: number | null;
    budgetCodeId?: number | null;
    budgetCodeName?: string | null;
    milesDriven?: number | null;
    nonJobEventAssignmentId?: number | null;
    memo?: string | null;
    tagTypes: number[];
}

export interface ActivityUpdateRequest {
    activityTypeId: number;
    startTime: Date | string;
    endTime?: (Date | string) | null;
    jobId?: number | null;
    appointmentId?: number | null;
    projectId?: number | null;
    projectLabel?: string | null;
    laborTypeId?: number | null;
    budgetCodeId?: number | null;
    budgetCodeName?: string | null;
    milesDriven?: number | null;
    nonJobEventAssignmentId?: number | null;
    memo?: string | null;
    tagTypes: number[];
    active: boolean;
}

export interface ActivityCategoriesResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: ActivityCategoriesResponse[];
}

export interface ActivityCategoriesResponse {
    id: number;
    name: string;
    type: ActivityCategoryType | (string & {});
    allowEdit: boolean;
    isDefault: boolean;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export type ActivityCategoryType = "Other" | "Idle" | "Meal" | "PaidTimeOff" | "OnJobActivities" | "Training" | "Travel";

export interface ActivityCategoryResponse {
    id: number;
    name: string;
    type: ActivityCategoryType | (string & {});
    allowEdit: boolean;
    isDefault: boolean;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export interface ActivityTypesResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: ActivityTypesResponse[];
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
    tagAssociation: Association | (string & {});
    jobAssociation: Association | (string & {});
    projectAssociation: Association | (string & {});
    projectLabelAssociation: Association | (string & {});
    budgetCodeAssociation: Association | (string & {});
    laborTypeAssociation: Association | (string & {});
    memoAssociation: Association | (string & {});
    defaultMemo?: string | null;
    dontAllowToChangeMemo: boolean;
    dontAllowToChangeTag: boolean;
    isArchived: boolean;
    isDraft: boolean;
    isDefault: boolean;
    isInUse: boolean;
    active: boolean;
    createdOn: string;
    modifiedOn: string;
}

export type Association = "DoNotAllow" | "Allow" | "Require";

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
    tagAssociation: Association | (string & {});
    jobAssociation: Association | (string & {});
    projectAssociation: Association | (string & {});
    projectLabelAssociation: Association | (string & {});
    budgetCodeAssociation: Association | (string & {});
    laborTypeAssociation: Association | (string & {});
    memoAssociation: Association | (string & {});
    defaultMemo?: string | null;
    dontAllowToChangeMemo: boolean;
    dontAllowToChangeTag: boolean;
    isArchived: boolean;
    isDraft: boolean;
    isDefault: boolean;
    isInUse: boolean;
    active: boolean;
    createdOn: string;
    modifiedOn: string;
}

export interface ActivityCategoryExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ActivityCategoryExportResponse[];
}

export interface ActivityCategoryExportResponse {
    id: number;
    name: string;
    type: ActivityCategoryType | (string & {});
    allowEdit: boolean;
    isDefault: boolean;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export interface ActivityTypeExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ActivityTypeExportResponse[];
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
    tagAssociation: Association | (string & {});
    jobAssociation: Association | (string & {});
    projectAssociation: Association | (string & {});
    projectLabelAssociation: Association | (string & {});
    budgetCodeAssociation: Association | (string & {});
    laborTypeAssociation: Association | (string & {});
    memoAssociation: Association | (string & {});
    defaultMemo?: string | null;
    dontAllowToChangeMemo: boolean;
    dontAllowToChangeTag: boolean;
    isArchived: boolean;
    isDraft: boolean;
    isDefault: boolean;
    isInUse: boolean;
    active: boolean;
    createdOn: string;
    modifiedOn: string;
}

export interface ActivityExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ActivityExportResponse[];
}

export interface ActivityExportResponse {
    id: number;
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    activityTypeId: number;
    startTime: string;
    endTime?: string | null;
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
    createdOn: string;
    modifiedOn: string;
}

export interface ActivitiesGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface ActivityCategoriesGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ActivityTypesGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ExportActivityCategoriesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportActivityTypesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportActivitiesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}
