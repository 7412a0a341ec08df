/** Types of the Payroll API, one per schema and one per operation's query. Generated; do not edit. */

export interface JobSplitExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: JobSplitExportResponse[];
}

export interface JobSplitExportResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    technicianId: number;
    /** Format: decimal */
    split: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
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

export interface PayrollAdjustmentExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: PayrollAdjustmentExportResponse[];
}

export interface PayrollAdjustmentExportResponse {
    /** Format: int64 */
    id: number;
    employeeType: EmployeeType | (string & {});
    /** Format: int64 */
    employeeId: number;
    /** Format: date-time */
    postedOn: string;
    /** Format: decimal */
    amount: number;
    memo?: string | null;
    /** Format: int64 */
    activityCodeId?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: decimal */
    hours?: number | null;
    /** Format: decimal */
    rate?: number | null;
    /** Format: decimal */
    quantity?: number | null;
    type: PayrollAdjustmentType | (string & {});
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export type EmployeeType = "Technician" | "Employee";

export type PayrollAdjustmentType = "Direct" | "CommissionBased" | "Labor" | "Advance" | "SoldAdvance" | "Scheduled" | "AddOn" | "MonthlyBonus" | "BonusWOT";

export interface JobTimesheetExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: JobTimesheetExportResponse[];
}

export interface JobTimesheetExportResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    appointmentId: number;
    /** Format: int64 */
    technicianId: number;
    /** Format: date-time */
    dispatchedOn?: string | null;
    /** Format: date-time */
    arrivedOn?: string | null;
    /** Format: date-time */
    canceledOn?: string | null;
    /** Format: date-time */
    doneOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface PayrollActivityCodeExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: PayrollActivityCodeExportResponse[];
}

export interface PayrollActivityCodeExportResponse {
    /** Format: int64 */
    id: number;
    name: string;
    code: string;
    earningCategory: PayrollEarningCategory | (string & {});
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    isDiscretionary: boolean;
    active: boolean;
}

export type PayrollEarningCategory = "Timesheet" | "Commission" | "Reimbursement";

export interface TimesheetCodeExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: TimesheetCodeExportResponse[];
}

export interface TimesheetCodeExportResponse {
    /** Format: int64 */
    id: number;
    code: string;
    description?: string | null;
    type: TimesheetCodeType | (string & {});
    applicableEmployeeType: TimesheetCodeEmployeeType | (string & {});
    rateInfo: TimesheetCodeRateInfoResponse;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export type TimesheetCodeType = "Unpaid" | "Paid" | "ClockInOut" | "PaidTimeOff";

export type TimesheetCodeEmployeeType = "Technician" | "Employee" | "All";

export interface TimesheetCodeRateInfoResponse {
    hourlyRate: TimesheetHourlyRateType | (string & {});
    /** Format: decimal */
    customHourlyRate?: number | null;
    /** Format: decimal */
    rateMultiplier: number;
}

export type TimesheetHourlyRateType = "EmployeeHourlyRate" | "CustomHourlyRate";

export interface GrossPayItemExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: GrossPayItemExportResponse[];
}

export interface GrossPayItemExportResponse {
    /** Format: int64 */
    id?: number | null;
    /** Format: int64 */
    employeeId?: number | null;
    employeeType?: (EmployeeType | (string & {})) | null;
    businessUnitName?: string | null;
    /** Format: int64 */
    payrollId: number;
    employeePayrollId?: string | null;
    /** Format: date-time */
    date: string;
    activity?: string | null;
    /** Format: int64 */
    activityCodeId?: number | null;
    activityCode?: string | null;
    /** Format: decimal */
    amount: number;
    /** Format: decimal */
    amountAdjustment?: number | null;
    payoutBusinessUnitName?: string | null;
    grossPayItemType: GrossPayItemType | (string & {});
    /** Format: date-time */
    startedOn?: string | null;
    /** Format: date-time */
    endedOn?: string | null;
    /** Format: decimal */
    paidDurationHours?: number | null;
    paidTimeType?: (PaidTimeType | (string & {})) | null;
    /** Format: int64 */
    sourceEntityId?: number | null;
    /** Format: int64 */
    jobId: number;
    jobNumber?: string | null;
    jobTypeName?: string | null;
    projectNumber?: string | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    invoiceNumber?: string | null;
    /** Format: int64 */
    invoiceItemId?: number | null;
    /** Format: int64 */
    customerId?: number | null;
    customerName?: string | null;
    /** Format: int64 */
    locationId?: number | null;
    locationName?: string | null;
    locationAddress?: string | null;
    locationZip?: string | null;
    zoneName?: string | null;
    taxZoneName?: string | null;
    /** Format: int64 */
    laborTypeId?: number | null;
    laborTypeCode?: string | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    isPrevailingWageJob?: boolean | null;
    memo?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export type GrossPayItemType = "InvoiceRelatedBonus" | "TimesheetTime" | "CustomBonus" | "Salary" | "Reimbursement";

export type PaidTimeType = "Regular" | "Overtime" | "DoubleOvertime" | "PaidTimeOff";

export interface PayrollSettingsExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: PayrollSettingsExportResponse[];
}

export interface PayrollSettingsExportResponse {
    /** Format: int64 */
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    externalPayrollId?: string | null;
    /** Format: decimal */
    hourlyRate: number;
    /** Format: int64 */
    managerId?: number | null;
    /** Format: int64 */
    payrollBusinessUnitId?: number | null;
    isIncludedInPayroll: boolean;
    /** Format: date-time */
    hireDate?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
    customFields?: PayrollCustomFieldResponse[] | null;
}

export interface PayrollCustomFieldResponse {
    /** Format: int64 */
    typeId: number;
    name?: string | null;
    value?: string | null;
}

export interface ModificationResponse {
    /** Format: int64 */
    id: number;
}

export interface GrossPayItemCreateRequest {
    /** Format: int64 */
    payrollId: number;
    /** Format: decimal */
    amount: number;
    /** Format: int64 */
    activityCodeId: number;
    /** Format: date-time */
    date: Date | string;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    memo?: string | null;
}

export interface GrossPayItemUpdateRequest {
    /** Format: int64 */
    payrollId: number;
    /** Format: decimal */
    amount: number;
    /** Format: int64 */
    activityCodeId: number;
    /** Format: date-time */
    date: Date | string;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    memo?: string | null;
}

export interface GrossPayItemResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: GrossPayItemResponse[];
}

export interface GrossPayItemResponse {
    /** Format: int64 */
    id?: number | null;
    /** Format: int64 */
    employeeId?: number | null;
    employeeType?: (EmployeeType | (string & {})) | null;
    businessUnitName?: string | null;
    /** Format: int64 */
    payrollId: number;
    employeePayrollId?: string | null;
    /** Format: date-time */
    date: string;
    activity?: string | null;
    /** Format: int64 */
    activityCodeId?: number | null;
    activityCode?: string | null;
    /** Format: decimal */
    amount: number;
    /** Format: decimal */
    amountAdjustment?: number | null;
    payoutBusinessUnitName?: string | null;
    grossPayItemType: GrossPayItemType | (string & {});
    /** Format: date-time */
    startedOn?: string | null;
    /** Format: date-time */
    endedOn?: string | null;
    /** Format: decimal */
    paidDurationHours?: number | null;
    paidTimeType?: (PaidTimeType | (string & {})) | null;
    /** Format: int64 */
    sourceEntityId?: number | null;
    /** Format: int64 */
    jobId: number;
    jobNumber?: string | null;
    jobTypeName?: string | null;
    projectNumber?: string | null;
    /** Format: int64 */
    projectId?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    invoiceNumber?: string | null;
    /** Format: int64 */
    invoiceItemId?: number | null;
    /** Format: int64 */
    customerId?: number | null;
    customerName?: string | null;
    /** Format: int64 */
    locationId?: number | null;
    locationName?: string | null;
    locationAddress?: string | null;
    locationZip?: string | null;
    zoneName?: string | null;
    taxZoneName?: string | null;
    /** Format: int64 */
    laborTypeId?: number | null;
    laborTypeCode?: string | null;
    /** Format: int64 */
    budgetCodeId?: number | null;
    isPrevailingWageJob?: boolean | null;
    memo?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface JobSplitResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JobSplitResponse[];
}

export interface JobSplitResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    technicianId: number;
    /** Format: decimal */
    split: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface LocationLaborTypeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: LocationLaborTypeResponse[];
}

export interface LocationLaborTypeResponse {
    /** Format: int64 */
    locationId: number;
    /** Format: decimal */
    hourlyRate: number;
    laborTypeName: string;
    laborTypeCode: string;
    /** Format: date-time */
    createdOn: string;
    active: boolean;
}

export interface PayrollActivityCodeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PayrollActivityCodeResponse[];
}

export interface PayrollActivityCodeResponse {
    /** Format: int64 */
    id: number;
    name: string;
    code: string;
    earningCategory: PayrollEarningCategory | (string & {});
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    isDiscretionary: boolean;
    active: boolean;
}

export interface PayrollAdjustmentCreateRequest {
    employeeType: EmployeeType;
    /** Format: int64 */
    employeeId: number;
    /** Format: date-time */
    postedOn: Date | string;
    /** Format: decimal */
    amount?: number | null;
    memo?: string | null;
    /** Format: int64 */
    activityCodeId?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: decimal */
    hours?: number | null;
    /** Format: decimal */
    rate?: number | null;
    /** Format: decimal */
    quantity?: number | null;
}

export interface PayrollAdjustmentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PayrollAdjustmentResponse[];
}

export interface PayrollAdjustmentResponse {
    /** Format: int64 */
    id: number;
    employeeType: EmployeeType | (string & {});
    /** Format: int64 */
    employeeId: number;
    /** Format: date-time */
    postedOn: string;
    /** Format: decimal */
    amount: number;
    memo?: string | null;
    /** Format: int64 */
    activityCodeId?: number | null;
    /** Format: int64 */
    invoiceId?: number | null;
    /** Format: decimal */
    hours?: number | null;
    /** Format: decimal */
    rate?: number | null;
    /** Format: decimal */
    quantity?: number | null;
    type: PayrollAdjustmentType | (string & {});
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface PayrollResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PayrollResponse[];
}

export interface PayrollResponse {
    /** Format: int64 */
    id: number;
    /** Format: date-time */
    startedOn: string;
    /** Format: date-time */
    endedOn: string;
    /** Format: int64 */
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    status: PayrollStatus | (string & {});
    /** Format: decimal */
    burdenRate?: number | null;
    /** Format: date-time */
    managerApprovedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export type PayrollStatus = "Pending" | "Expired" | "Approved" | "Paid" | "Locked";

export interface PayrollSettingsListResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: PayrollSettingsListResponse[];
}

export interface PayrollSettingsListResponse {
    /** Format: int64 */
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    externalPayrollId?: string | null;
    /** Format: decimal */
    hourlyRate: number;
    /** Format: int64 */
    managerId?: number | null;
    /** Format: int64 */
    payrollBusinessUnitId?: number | null;
    isIncludedInPayroll: boolean;
    /** Format: date-time */
    hireDate?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
    customFields?: PayrollCustomFieldResponse[] | null;
}

export interface PayrollSettingsResponse {
    /** Format: int64 */
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    externalPayrollId?: string | null;
    /** Format: decimal */
    hourlyRate: number;
    /** Format: int64 */
    managerId?: number | null;
    /** Format: int64 */
    payrollBusinessUnitId?: number | null;
    isIncludedInPayroll: boolean;
    /** Format: date-time */
    hireDate?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
    customFields?: PayrollCustomFieldResponse[] | null;
}

export interface PayrollSettingsUpdateResponse {
    /** Format: int64 */
    employeeId: number;
}

export interface PayrollSettingsUpdateRequest {
    externalPayrollId?: string | null;
    /** Format: decimal */
    hourlyRate: number;
    /** Format: int64 */
    managerId?: number | null;
    /** Format: int64 */
    payrollBusinessUnitId?: number | null;
    /** Format: date-time */
    hireDate?: (Date | string) | null;
    isIncludedInPayroll?: boolean | null;
    customFields?: PayrollCustomFieldUpdateRequest[] | null;
}

export interface PayrollCustomFieldUpdateRequest {
    /** Format: int64 */
    typeId: number;
    value?: string | null;
}

export interface TimesheetCodeResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: TimesheetCodeResponse[];
}

export interface TimesheetCodeResponse {
    /** Format: int64 */
    id: number;
    code: string;
    description?: string | null;
    type: TimesheetCodeType | (string & {});
    applicableEmployeeType: TimesheetCodeEmployeeType | (string & {});
    rateInfo: TimesheetCodeRateInfoResponse;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface JobTimesheetResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: JobTimesheetResponse[];
}

export interface JobTimesheetResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    appointmentId: number;
    /** Format: int64 */
    technicianId: number;
    /** Format: date-time */
    dispatchedOn?: string | null;
    /** Format: date-time */
    arrivedOn?: string | null;
    /** Format: date-time */
    canceledOn?: string | null;
    /** Format: date-time */
    doneOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface NonJobTimesheetResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: NonJobTimesheetResponse[];
}

export interface NonJobTimesheetResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    /** Format: int64 */
    timesheetCodeId: number;
    /** Format: date-time */
    startedOn: string;
    /** Format: date-time */
    endedOn?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface ExportJobSplitsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportPayrollAdjustmentsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportTimesheetsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportActivityCodesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportTimesheetCodesQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportGrossPayItemsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface ExportPayrollSettingsQuery {
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface GrossPayItemsGetListQuery {
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
    employeeType?: EmployeeType | null | undefined;
    /** Format: int64 */
    employeeId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    payrollIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: date-time */
    dateOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    dateOnOrBefore?: (Date | string) | null | undefined;
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
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    modifiedOnOrBefore?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface JobSplitsGetListQuery {
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
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface JobSplitsGetListByJobsQuery {
    /** The API takes 50 values at most in one call. */
    jobIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
     * Only rows changed at this moment or later.
     * Format: date-time
     */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /**
     * Only rows changed before this moment.
     * Format: date-time
     */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface LocationLaborTypesGetListByLocationsQuery {
    /** The API takes 50 values at most in one call. */
    locationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. `Location` sorts by the id of the location. */
    sort?: ("+Location" | "+CreatedOn" | "-Location" | "-CreatedOn") | null | undefined;
}

export interface ActivityCodesGetListQuery {
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

export interface PayrollAdjustmentsGetListQuery {
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
    /** The API takes 50 values at most in one call. */
    employeeIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: date-time */
    postedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    postedOnOrBefore?: (Date | string) | null | undefined;
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
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface PayrollAdjustmentsGetQuery {
    employeeType?: EmployeeType | null | undefined;
}

export interface PayrollsGetListQuery {
    employeeType?: EmployeeType | null | undefined;
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
    /** Format: date-time */
    startedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    endedOnOrBefore?: (Date | string) | null | undefined;
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
    approvedOnOrAfter?: (Date | string) | null | undefined;
    status?: PayrollStatus | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface PayrollsGetTechnicianPayrollsQuery {
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
    /** Format: date-time */
    startedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    endedOnOrBefore?: (Date | string) | null | undefined;
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
    approvedOnOrAfter?: (Date | string) | null | undefined;
    status?: PayrollStatus | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface PayrollsGetEmployeePayrollsQuery {
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
    /** Format: date-time */
    startedOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    endedOnOrBefore?: (Date | string) | null | undefined;
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
    approvedOnOrAfter?: (Date | string) | null | undefined;
    status?: PayrollStatus | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface PayrollSettingsGetPayrollSettingsListQuery {
    employeeType?: EmployeeType | null | undefined;
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
}

export interface TimesheetCodesGetListQuery {
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface TimesheetsGetJobTimesheetsQuery {
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
    /** Format: int64 */
    technicianId?: number | null | undefined;
    /** Format: date-time */
    startedOn?: (Date | string) | null | undefined;
    /** Format: date-time */
    endedOn?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface TimesheetsGetNonJobTimesheetsQuery {
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
    /** Format: int64 */
    employeeId?: number | null | undefined;
    employeeType?: EmployeeType | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface TimesheetsGetJobTimesheetsByJobsQuery {
    /** The API takes 50 values at most in one call. */
    jobIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Format: int64 */
    technicianId?: number | null | undefined;
    /** Format: date-time */
    startedOn?: (Date | string) | null | undefined;
    /** Format: date-time */
    endedOn?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}
