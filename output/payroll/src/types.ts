/** Types of the Payroll API, one per schema and one per operation's query. Generated; do not edit. */

export interface JobSplitExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: JobSplitExportResponse[];
}

export interface JobSplitExportResponse {
    id: number;
    jobId: number;
    technicianId: number;
    split: number;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
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

export interface PayrollAdjustmentExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: PayrollAdjustmentExportResponse[];
}

export interface PayrollAdjustmentExportResponse {
    id: number;
    employeeType: EmployeeType | (string & {});
    employeeId: number;
    postedOn: string;
    amount: number;
    memo?: string | null;
    activityCodeId?: number | null;
    invoiceId?: number | null;
    hours?: number | null;
    rate?: number | null;
    quantity?: number | null;
    type: PayrollAdjustmentType | (string & {});
    createdOn: string;
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
    id: number;
    jobId: number;
    appointmentId: number;
    technicianId: number;
    dispatchedOn?: string | null;
    arrivedOn?: string | null;
    canceledOn?: string | null;
    doneOn?: string | null;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export interface PayrollActivityCodeExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: PayrollActivityCodeExportResponse[];
}

export interface PayrollActivityCodeExportResponse {
    id: number;
    name: string;
    code: string;
    earningCategory: PayrollEarningCategory | (string & {});
    createdOn: string;
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
    id: number;
    code: string;
    description?: string | null;
    type: TimesheetCodeType | (string & {});
    applicableEmployeeType: TimesheetCodeEmployeeType | (string & {});
    rateInfo: TimesheetCodeRateInfoResponse;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export type TimesheetCodeType = "Unpaid" | "Paid" | "ClockInOut" | "PaidTimeOff";

export type TimesheetCodeEmployeeType = "Technician" | "Employee" | "All";

export interface TimesheetCodeRateInfoResponse {
    hourlyRate: TimesheetHourlyRateType | (string & {});
    customHourlyRate?: number | null;
    rateMultiplier: number;
}

export type TimesheetHourlyRateType = "EmployeeHourlyRate" | "CustomHourlyRate";

export interface GrossPayItemExportResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: GrossPayItemExportResponse[];
}

export interface GrossPayItemExportResponse {
    id?: number | null;
    employeeId?: number | null;
    employeeType?: (EmployeeType | (string & {})) | null;
    businessUnitName?: string | null;
    payrollId: number;
    employeePayrollId?: string | null;
    date: string;
    activity?: string | null;
    activityCodeId?: number | null;
    activityCode?: string | null;
    amount: number;
    amountAdjustment?: number | null;
    payoutBusinessUnitName?: string | null;
    grossPayItemType: GrossPayItemType | (string & {});
    startedOn?: string | null;
    endedOn?: string | null;
    paidDurationHours?: number | null;
    paidTimeType?: (PaidTimeType | (string & {})) | null;
    sourceEntityId?: number | null;
    jobId: number;
    jobNumber?: string | null;
    jobTypeName?: string | null;
    projectNumber?: string | null;
    projectId?: number | null;
    invoiceId?: number | null;
    invoiceNumber?: string | null;
    invoiceItemId?: number | null;
    customerId?: number | null;
    customerName?: string | null;
    locationId?: number | null;
    locationName?: string | null;
    locationAddress?: string | null;
    locationZip?: string | null;
    zoneName?: string | null;
    taxZoneName?: string | null;
    laborTypeId?: number | null;
    laborTypeCode?: string | null;
    budgetCodeId?: number | null;
    isPrevailingWageJob?: boolean | null;
    memo?: string | null;
    createdOn: string;
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
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    externalPayrollId?: string | null;
    hourlyRate: number;
    managerId?: number | null;
    payrollBusinessUnitId?: number | null;
    isIncludedInPayroll: boolean;
    hireDate?: string | null;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
    customFields?: PayrollCustomFieldResponse[] | null;
}

export interface PayrollCustomFieldResponse {
    typeId: number;
    name?: string | null;
    value?: string | null;
}

export interface ModificationResponse {
    id: number;
}

export interface GrossPayItemCreateRequest {
    payrollId: number;
    amount: number;
    activityCodeId: number;
    date: Date | string;
    invoiceId?: number | null;
    budgetCodeId?: number | null;
    memo?: string | null;
}

export interface GrossPayItemUpdateRequest {
    payrollId: number;
    amount: number;
    activityCodeId: number;
    date: Date | string;
    invoiceId?: number | null;
    budgetCodeId?: number | null;
    memo?: string | null;
}

export interface GrossPayItemResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: GrossPayItemResponse[];
}

export interface GrossPayItemResponse {
    id?: number | null;
    employeeId?: number | null;
    employeeType?: (EmployeeType | (string & {})) | null;
    businessUnitName?: string | null;
    payrollId: number;
    employeePayrollId?: string | null;
    date: string;
    activity?: string | null;
    activityCodeId?: number | null;
    activityCode?: string | null;
    amount: number;
    amountAdjustment?: number | null;
    payoutBusinessUnitName?: string | null;
    grossPayItemType: GrossPayItemType | (string & {});
    startedOn?: string | null;
    endedOn?: string | null;
    paidDurationHours?: number | null;
    paidTimeType?: (PaidTimeType | (string & {})) | null;
    sourceEntityId?: number | null;
    jobId: number;
    jobNumber?: string | null;
    jobTypeName?: string | null;
    projectNumber?: string | null;
    projectId?: number | null;
    invoiceId?: number | null;
    invoiceNumber?: string | null;
    invoiceItemId?: number | null;
    customerId?: number | null;
    customerName?: string | null;
    locationId?: number | null;
    locationName?: string | null;
    locationAddress?: string | null;
    locationZip?: string | null;
    zoneName?: string | null;
    taxZoneName?: string | null;
    laborTypeId?: number | null;
    laborTypeCode?: string | null;
    budgetCodeId?: number | null;
    isPrevailingWageJob?: boolean | null;
    memo?: string | null;
    createdOn: string;
    modifiedOn: string;
}

export interface JobSplitResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: JobSplitResponse[];
}

export interface JobSplitResponse {
    id: number;
    jobId: number;
    technicianId: number;
    split: number;
    createdOn: string;
    modifiedOn: string;
}

export type ActiveRequestArg = "True" | "Any" | "False";

export interface LocationLaborTypeResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: LocationLaborTypeResponse[];
}

export interface LocationLaborTypeResponse {
    locationId: number;
    hourlyRate: number;
    laborTypeName: string;
    laborTypeCode: string;
    createdOn: string;
    active: boolean;
}

export interface PayrollActivityCodeResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: PayrollActivityCodeResponse[];
}

export interface PayrollActivityCodeResponse {
    id: number;
    name: string;
    code: string;
    earningCategory: PayrollEarningCategory | (string & {});
    createdOn: string;
    modifiedOn: string;
    isDiscretionary: boolean;
    active: boolean;
}

export interface PayrollAdjustmentCreateRequest {
    employeeType: EmployeeType;
    employeeId: number;
    postedOn: Date | string;
    amount?: number | null;
    memo?: string | null;
    activityCodeId?: number | null;
    invoiceId?: number | null;
    hours?: number | null;
    rate?: number | null;
    quantity?: number | null;
}

export interface PayrollAdjustmentResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: PayrollAdjustmentResponse[];
}

export interface PayrollAdjustmentResponse {
    id: number;
    employeeType: EmployeeType | (string & {});
    employeeId: number;
    postedOn: string;
    amount: number;
    memo?: string | null;
    activityCodeId?: number | null;
    invoiceId?: number | null;
    hours?: number | null;
    rate?: number | null;
    quantity?: number | null;
    type: PayrollAdjustmentType | (string & {});
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export interface PayrollResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: PayrollResponse[];
}

export interface PayrollResponse {
    id: number;
    startedOn: string;
    endedOn: string;
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    status: PayrollStatus | (string & {});
    burdenRate?: number | null;
    managerApprovedOn?: string | null;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export type PayrollStatus = "Pending" | "Expired" | "Approved" | "Paid" | "Locked";

export interface PayrollSettingsListResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: PayrollSettingsListResponse[];
}

export interface PayrollSettingsListResponse {
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    externalPayrollId?: string | null;
    hourlyRate: number;
    managerId?: number | null;
    payrollBusinessUnitId?: number | null;
    isIncludedInPayroll: boolean;
    hireDate?: string | null;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
    customFields?: PayrollCustomFieldResponse[] | null;
}

export interface PayrollSettingsResponse {
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    externalPayrollId?: string | null;
    hourlyRate: number;
    managerId?: number | null;
    payrollBusinessUnitId?: number | null;
    isIncludedInPayroll: boolean;
    hireDate?: string | null;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
    customFields?: PayrollCustomFieldResponse[] | null;
}

export interface PayrollSettingsUpdateResponse {
    employeeId: number;
}

export interface PayrollSettingsUpdateRequest {
    externalPayrollId?: string | null;
    hourlyRate: number;
    managerId?: number | null;
    payrollBusinessUnitId?: number | null;
    hireDate?: (Date | string) | null;
    isIncludedInPayroll?: boolean | null;
    customFields?: PayrollCustomFieldUpdateRequest[] | null;
}

export interface PayrollCustomFieldUpdateRequest {
    typeId: number;
    value?: string | null;
}

export interface TimesheetCodeResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: TimesheetCodeResponse[];
}

export interface TimesheetCodeResponse {
    id: number;
    code: string;
    description?: string | null;
    type: TimesheetCodeType | (string & {});
    applicableEmployeeType: TimesheetCodeEmployeeType | (string & {});
    rateInfo: TimesheetCodeRateInfoResponse;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export interface JobTimesheetResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: JobTimesheetResponse[];
}

export interface JobTimesheetResponse {
    id: number;
    jobId: number;
    appointmentId: number;
    technicianId: number;
    dispatchedOn?: string | null;
    arrivedOn?: string | null;
    canceledOn?: string | null;
    doneOn?: string | null;
    createdOn: string;
    modifiedOn: string;
    active: boolean;
}

export interface NonJobTimesheetResponsePage {
    page: number;
    pageSize: number;
    hasMore: boolean;
    totalCount?: number | null;
    data: NonJobTimesheetResponse[];
}

export interface NonJobTimesheetResponse {
    id: number;
    employeeId: number;
    employeeType: EmployeeType | (string & {});
    timesheetCodeId: number;
    startedOn: string;
    endedOn?: string | null;
    createdOn: string;
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
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    employeeType?: EmployeeType | null | undefined;
    employeeId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    payrollIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    dateOnOrAfter?: (Date | string) | null | undefined;
    dateOnOrBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    modifiedOnOrBefore?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface JobSplitsGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface JobSplitsGetListByJobsQuery {
    /** The API takes 50 values at most in one call. */
    jobIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface LocationLaborTypesGetListByLocationsQuery {
    /** The API takes 50 values at most in one call. */
    locationIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. `Location` sorts by the id of the location. */
    sort?: ("+Location" | "+CreatedOn" | "-Location" | "-CreatedOn") | null | undefined;
}

export interface ActivityCodesGetListQuery {
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

export interface PayrollAdjustmentsGetListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** The API takes 50 values at most in one call. */
    employeeIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    postedOnOrAfter?: (Date | string) | null | undefined;
    postedOnOrBefore?: (Date | string) | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface PayrollAdjustmentsGetQuery {
    employeeType?: EmployeeType | null | undefined;
}

export interface PayrollsGetListQuery {
    employeeType?: EmployeeType | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    startedOnOrAfter?: (Date | string) | null | undefined;
    endedOnOrBefore?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    approvedOnOrAfter?: (Date | string) | null | undefined;
    status?: PayrollStatus | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface PayrollsGetTechnicianPayrollsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    startedOnOrAfter?: (Date | string) | null | undefined;
    endedOnOrBefore?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    approvedOnOrAfter?: (Date | string) | null | undefined;
    status?: PayrollStatus | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface PayrollsGetEmployeePayrollsQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    startedOnOrAfter?: (Date | string) | null | undefined;
    endedOnOrBefore?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    approvedOnOrAfter?: (Date | string) | null | undefined;
    status?: PayrollStatus | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: (`+${string}` | `-${string}`) | null | undefined;
}

export interface PayrollSettingsGetPayrollSettingsListQuery {
    employeeType?: EmployeeType | null | undefined;
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
}

export interface TimesheetCodesGetListQuery {
    /** Only rows created before this moment. */
    createdBefore?: (Date | string) | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: (Date | string) | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: (Date | string) | null | undefined;
    /** Only rows changed at this moment or later. */
    modifiedOnOrAfter?: (Date | string) | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface TimesheetsGetJobTimesheetsQuery {
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
    technicianId?: number | null | undefined;
    startedOn?: (Date | string) | null | undefined;
    endedOn?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}

export interface TimesheetsGetNonJobTimesheetsQuery {
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
    technicianId?: number | null | undefined;
    startedOn?: (Date | string) | null | undefined;
    endedOn?: (Date | string) | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn") | null | undefined;
}
