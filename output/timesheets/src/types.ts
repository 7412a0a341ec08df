/** Types of the Timesheets API, one per schema and one per operation's query. Generated; do not edit. */

export interface ActivitiesResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ActivitiesResponse[];
}

export interface ActivitiesResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    employeeId: number;
    /** Format: int64 */
    activityTypeId: number;
    employeeType: EmployeeType | (string & {});
    /** Format: date-time */
    startTime: string;
    /** Format: date-time */
    endTime?: string | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    appointmentId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    projectLabel?: string | null;
    /** Format: int64 */
    laborTypeId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    memo?: string | null;
    tagTypes: number[];
    startCoordinate?: ActivityEntryCoordinate | null;
    endCoordinate?: ActivityEntryCoordinate | null;
    active: boolean;
    /** Format: int64 */
    modifiedById?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type EmployeeType = "Technician" | "Employee";

export interface ActivityEntryCoordinate {
    /** Format: double */
    latitude?: number | null;
    /** Format: double */
    longitude?: number | null;
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

export interface ActivityResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    /** Format: int64 */
    activityTypeId: number;
    /** Format: date-time */
    startTime: string;
    /** Format: date-time */
    endTime?: string | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    appointmentId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    projectLabel?: string | null;
    /** Format: int64 */
    laborTypeId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    memo?: string | null;
    tagTypes: number[];
    startCoordinate?: ActivityEntryCoordinate | null;
    endCoordinate?: ActivityEntryCoordinate | null;
    active: boolean;
    /** Format: int64 */
    modifiedById?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface ModificationResponse {
    /** Format: int64 */
    id: number;
}

export interface ActivityCreateRequest {
    /** Format: int64 */
    employeeId: number;
    employeeType: EmployeeType;
    /** Format: int64 */
    activityTypeId: number;
    /** Format: date-time */
    startTime: Date | string;
    /** Format: date-time */
    endTime?: (Date | string) | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    appointmentId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    projectLabel?: string | null;
    /** Format: int64 */
    laborTypeId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    budgetCodeName?: string | null;
    /** Format: double */
    milesDriven?: number | null;
    /** Format: int64 */
    nonJobEventAssignmentId?: number | null;
    memo?: string | null;
    tagTypes: number[];
}

export interface ActivityUpdateRequest {
    /** Format: int64 */
    activityTypeId: number;
    /** Format: date-time */
    startTime: Date | string;
    /** Format: date-time */
    endTime?: (Date | string) | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    appointmentId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    projectLabel?: string | null;
    /** Format: int64 */
    laborTypeId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    budgetCodeName?: string | null;
    /** Format: double */
    milesDriven?: number | null;
    /** Format: int64 */
    nonJobEventAssignmentId?: number | null;
    memo?: string | null;
    tagTypes: number[];
    active: boolean;
}

export interface ActivityCategoriesResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ActivityCategoriesResponse[];
}

export interface ActivityCategoriesResponse {
    /** Format: int64 */
    id: number;
    name: string;
    type: ActivityCategoryType | (string & {});
    allowEdit: boolean;
    isDefault: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export type ActivityCategoryType = "Other" | "Idle" | "Meal" | "PaidTimeOff" | "OnJobActivities" | "Training" | "Travel";

export interface ActivityCategoryResponse {
    /** Format: int64 */
    id: number;
    name: string;
    type: ActivityCategoryType | (string & {});
    allowEdit: boolean;
    isDefault: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface ActivityTypesResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ActivityTypesResponse[];
}

export interface ActivityTypesResponse {
    /** Format: int64 */
    id: number;
    code: string;
    /** Format: int64 */
    categoryId: number;
    description?: string | null;
    icon: string;
    /** Format: int64 */
    businessUnitId?: number | null;
    isUsersHomeBusinessUnit: boolean;
    /** Format: int64 */
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
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type Association = "DoNotAllow" | "Allow" | "Require";

export interface ActivityTypeResponse {
    /** Format: int64 */
    id: number;
    code: string;
    /** Format: int64 */
    categoryId: number;
    description?: string | null;
    icon: string;
    /** Format: int64 */
    businessUnitId?: number | null;
    isUsersHomeBusinessUnit: boolean;
    /** Format: int64 */
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
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface ActivityCategoryExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ActivityCategoryExportResponse[];
}

export interface ActivityCategoryExportResponse {
    /** Format: int64 */
    id: number;
    name: string;
    type: ActivityCategoryType | (string & {});
    allowEdit: boolean;
    isDefault: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface ActivityTypeExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ActivityTypeExportResponse[];
}

export interface ActivityTypeExportResponse {
    /** Format: int64 */
    id: number;
    code: string;
    /** Format: int64 */
    categoryId: number;
    description?: string | null;
    icon: string;
    /** Format: int64 */
    businessUnitId?: number | null;
    isUsersHomeBusinessUnit: boolean;
    /** Format: int64 */
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
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface ActivityExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ActivityExportResponse[];
}

export interface ActivityExportResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    /** Format: int64 */
    activityTypeId: number;
    /** Format: date-time */
    startTime: string;
    /** Format: date-time */
    endTime?: string | null;
    /** Format: int64 */
    jobId?: number | null;
    /** Format: int64 */
    appointmentId?: number | null;
    /** Format: int64 */
    projectId?: number | null;
    projectLabel?: string | null;
    /** Format: int64 */
    laborTypeId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    memo?: string | null;
    tagTypes: number[];
    startCoordinate?: ActivityEntryCoordinate | null;
    endCoordinate?: ActivityEntryCoordinate | null;
    active: boolean;
    /** Format: int64 */
    modifiedById?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface ActivitiesGetListQuery {
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
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface ActivityCategoriesGetListQuery {
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
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface ActivityTypesGetListQuery {
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
