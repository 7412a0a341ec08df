/** Types of the Payroll API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface JobSplitExportResponse {
    id: number;
    jobId: number;
    technicianId: number;
    split: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface PayrollAdjustmentExportResponse {
    id: number;
    employeeType: Open<EmployeeType>;
    employeeId: number;
    postedOn: MomentText;
    amount: number;
    memo?: string | null;
    activityCodeId?: number | null;
    invoiceId?: number | null;
    hours?: number | null;
    rate?: number | null;
    quantity?: number | null;
    type: Open<PayrollAdjustmentType>;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export type EmployeeType = "Technician" | "Employee";
export const EmployeeType = {
    Technician: "Technician",
    Employee: "Employee",
} as const;

export type PayrollAdjustmentType = "Direct" | "CommissionBased" | "Labor" | "Advance" | "SoldAdvance" | "Scheduled" | "AddOn" | "MonthlyBonus" | "BonusWOT";
export const PayrollAdjustmentType = {
    Direct: "Direct",
    CommissionBased: "CommissionBased",
    Labor: "Labor",
    Advance: "Advance",
    SoldAdvance: "SoldAdvance",
    Scheduled: "Scheduled",
    AddOn: "AddOn",
    MonthlyBonus: "MonthlyBonus",
    BonusWOT: "BonusWOT",
} as const;

export interface JobTimesheetExportResponse {
    id: number;
    jobId: number;
    appointmentId: number;
    technicianId: number;
    dispatchedOn?: MomentText | null;
    arrivedOn?: MomentText | null;
    canceledOn?: MomentText | null;
    doneOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface PayrollActivityCodeExportResponse {
    id: number;
    name: string;
    code: string;
    earningCategory: Open<PayrollEarningCategory>;
    createdOn: MomentText;
    modifiedOn: MomentText;
    isDiscretionary: boolean;
    active: boolean;
}

export type PayrollEarningCategory = "Timesheet" | "Commission" | "Reimbursement";
export const PayrollEarningCategory = {
    Timesheet: "Timesheet",
    Commission: "Commission",
    Reimbursement: "Reimbursement",
} as const;

export interface TimesheetCodeExportResponse {
    id: number;
    code: string;
    description?: string | null;
    type: Open<TimesheetCodeType>;
    applicableEmployeeType: Open<TimesheetCodeEmployeeType>;
    rateInfo: TimesheetCodeRateInfoResponse;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export type TimesheetCodeType = "Unpaid" | "Paid" | "ClockInOut" | "PaidTimeOff";
export const TimesheetCodeType = {
    Unpaid: "Unpaid",
    Paid: "Paid",
    ClockInOut: "ClockInOut",
    PaidTimeOff: "PaidTimeOff",
} as const;

export type TimesheetCodeEmployeeType = "Technician" | "Employee" | "All";
export const TimesheetCodeEmployeeType = {
    Technician: "Technician",
    Employee: "Employee",
    All: "All",
} as const;

export interface TimesheetCodeRateInfoResponse {
    hourlyRate: Open<TimesheetHourlyRateType>;
    customHourlyRate?: number | null;
    rateMultiplier: number;
}

export type TimesheetHourlyRateType = "EmployeeHourlyRate" | "CustomHourlyRate";
export const TimesheetHourlyRateType = {
    EmployeeHourlyRate: "EmployeeHourlyRate",
    CustomHourlyRate: "CustomHourlyRate",
} as const;

export interface GrossPayItemExportResponse {
    id?: number | null;
    employeeId?: number | null;
    employeeType?: Open<EmployeeType> | null;
    businessUnitName?: string | null;
    payrollId: number;
    employeePayrollId?: string | null;
    date: MomentText;
    activity?: string | null;
    activityCodeId?: number | null;
    activityCode?: string | null;
    amount: number;
    amountAdjustment?: number | null;
    payoutBusinessUnitName?: string | null;
    grossPayItemType: Open<GrossPayItemType>;
    startedOn?: MomentText | null;
    endedOn?: MomentText | null;
    paidDurationHours?: number | null;
    paidTimeType?: Open<PaidTimeType> | null;
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
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export type GrossPayItemType = "InvoiceRelatedBonus" | "TimesheetTime" | "CustomBonus" | "Salary" | "Reimbursement";
export const GrossPayItemType = {
    InvoiceRelatedBonus: "InvoiceRelatedBonus",
    TimesheetTime: "TimesheetTime",
    CustomBonus: "CustomBonus",
    Salary: "Salary",
    Reimbursement: "Reimbursement",
} as const;

export type PaidTimeType = "Regular" | "Overtime" | "DoubleOvertime" | "PaidTimeOff";
export const PaidTimeType = {
    Regular: "Regular",
    Overtime: "Overtime",
    DoubleOvertime: "DoubleOvertime",
    PaidTimeOff: "PaidTimeOff",
} as const;

export interface PayrollSettingsExportResponse {
    employeeId: number;
    employeeType: Open<EmployeeType>;
    externalPayrollId?: string | null;
    hourlyRate: number;
    managerId?: number | null;
    payrollBusinessUnitId?: number | null;
    isIncludedInPayroll: boolean;
    hireDate?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
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
    invoiceId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    memo?: string | null | undefined;
}

export interface GrossPayItemUpdateRequest {
    payrollId: number;
    amount: number;
    activityCodeId: number;
    date: Date | string;
    invoiceId?: number | null | undefined;
    budgetCodeId?: number | null | undefined;
    memo?: string | null | undefined;
}

export interface GrossPayItemResponse {
    /** It was null in every row; `payrollId` is filled. (Reported by one user, not confirmed.) */
    id?: number | null;
    employeeId?: number | null;
    employeeType?: Open<EmployeeType> | null;
    businessUnitName?: string | null;
    payrollId: number;
    employeePayrollId?: string | null;
    date: MomentText;
    activity?: string | null;
    activityCodeId?: number | null;
    activityCode?: string | null;
    amount: number;
    amountAdjustment?: number | null;
    payoutBusinessUnitName?: string | null;
    grossPayItemType: Open<GrossPayItemType>;
    startedOn?: MomentText | null;
    endedOn?: MomentText | null;
    paidDurationHours?: number | null;
    paidTimeType?: Open<PaidTimeType> | null;
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
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface JobSplitResponse {
    id: number;
    jobId: number;
    technicianId: number;
    split: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface LocationLaborTypeResponse {
    locationId: number;
    hourlyRate: number;
    laborTypeName: string;
    laborTypeCode: string;
    createdOn: MomentText;
    active: boolean;
}

export interface PayrollActivityCodeResponse {
    id: number;
    name: string;
    code: string;
    earningCategory: Open<PayrollEarningCategory>;
    createdOn: MomentText;
    modifiedOn: MomentText;
    isDiscretionary: boolean;
    active: boolean;
}

export interface PayrollAdjustmentCreateRequest {
    employeeType: "Technician" | "Employee";
    employeeId: number;
    postedOn: Date | string;
    amount?: number | null | undefined;
    memo?: string | null | undefined;
    activityCodeId?: number | null | undefined;
    invoiceId?: number | null | undefined;
    hours?: number | null | undefined;
    rate?: number | null | undefined;
    quantity?: number | null | undefined;
}

export interface PayrollAdjustmentResponse {
    id: number;
    employeeType: Open<EmployeeType>;
    employeeId: number;
    postedOn: MomentText;
    amount: number;
    memo?: string | null;
    activityCodeId?: number | null;
    invoiceId?: number | null;
    hours?: number | null;
    rate?: number | null;
    quantity?: number | null;
    type: Open<PayrollAdjustmentType>;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface PayrollResponse {
    id: number;
    startedOn: MomentText;
    endedOn: MomentText;
    employeeId: number;
    employeeType: Open<EmployeeType>;
    status: Open<PayrollStatus>;
    burdenRate?: number | null;
    managerApprovedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export type PayrollStatus = "Pending" | "Expired" | "Approved" | "Paid" | "Locked";
export const PayrollStatus = {
    Pending: "Pending",
    Expired: "Expired",
    Approved: "Approved",
    Paid: "Paid",
    Locked: "Locked",
} as const;

export interface PayrollSettingsListResponse {
    employeeId: number;
    employeeType: Open<EmployeeType>;
    externalPayrollId?: string | null;
    hourlyRate: number;
    managerId?: number | null;
    payrollBusinessUnitId?: number | null;
    isIncludedInPayroll: boolean;
    hireDate?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
    customFields?: PayrollCustomFieldResponse[] | null;
}

export interface PayrollSettingsResponse {
    employeeId: number;
    employeeType: Open<EmployeeType>;
    externalPayrollId?: string | null;
    hourlyRate: number;
    managerId?: number | null;
    payrollBusinessUnitId?: number | null;
    isIncludedInPayroll: boolean;
    hireDate?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
    customFields?: PayrollCustomFieldResponse[] | null;
}

export interface PayrollSettingsUpdateResponse {
    employeeId: number;
}

export interface PayrollSettingsUpdateRequest {
    externalPayrollId?: string | null | undefined;
    hourlyRate: number;
    managerId?: number | null | undefined;
    payrollBusinessUnitId?: number | null | undefined;
    hireDate?: Date | string | null | undefined;
    isIncludedInPayroll?: boolean | null | undefined;
    customFields?: PayrollCustomFieldUpdateRequest[] | null | undefined;
}

export interface PayrollCustomFieldUpdateRequest {
    typeId: number;
    value?: string | null | undefined;
}

export interface TimesheetCodeResponse {
    id: number;
    code: string;
    description?: string | null;
    type: Open<TimesheetCodeType>;
    applicableEmployeeType: Open<TimesheetCodeEmployeeType>;
    rateInfo: TimesheetCodeRateInfoResponse;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface JobTimesheetResponse {
    id: number;
    jobId: number;
    appointmentId: number;
    technicianId: number;
    dispatchedOn?: MomentText | null;
    arrivedOn?: MomentText | null;
    canceledOn?: MomentText | null;
    doneOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface NonJobTimesheetResponse {
    id: number;
    employeeId: number;
    employeeType: Open<EmployeeType>;
    timesheetCodeId: number;
    startedOn: MomentText;
    endedOn?: MomentText | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface ExportJobSplitsQuery {
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

export interface ExportPayrollAdjustmentsQuery {
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

export interface ExportTimesheetsQuery {
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

export interface ExportActivityCodesQuery {
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

export interface ExportTimesheetCodesQuery {
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

export interface ExportGrossPayItemsQuery {
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

export interface ExportPayrollSettingsQuery {
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

export interface GrossPayItemsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    employeeType?: "Technician" | "Employee" | null | undefined;
    employeeId?: number | null | undefined;
    /** The API takes 50 values at most in one call. */
    payrollIds?: string | number | readonly (string | number)[] | null | undefined;
    dateOnOrAfter?: Moment | null | undefined;
    dateOnOrBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    modifiedOnOrBefore?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Field to sort by, behind `+` for ascending or `-` for descending.
     * Only the field `date` is taken; any other is refused with 400. (Reported by one user, not confirmed.)
     */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface JobSplitsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface JobSplitsListAllQuery {
    /** The API takes 50 values at most in one call. */
    jobIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface LocationLaborTypesListQuery {
    /** The API takes 50 values at most in one call. */
    locationIds?: string | number | readonly (string | number)[] | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. `Location` sorts by the id of the location. */
    sort?: "+Location" | "+CreatedOn" | "-Location" | "-CreatedOn" | null | undefined;
}

export interface ActivityCodesListQuery {
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

export interface PayrollAdjustmentsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** The API takes 50 values at most in one call. */
    employeeIds?: string | number | readonly (string | number)[] | null | undefined;
    postedOnOrAfter?: Moment | null | undefined;
    postedOnOrBefore?: Moment | null | undefined;
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
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface PayrollAdjustmentsGetQuery {
    employeeType?: "Technician" | "Employee" | null | undefined;
}

export interface PayrollsListQuery {
    employeeType?: "Technician" | "Employee" | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    startedOnOrAfter?: Moment | null | undefined;
    endedOnOrBefore?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    approvedOnOrAfter?: Moment | null | undefined;
    status?: "Pending" | "Expired" | "Approved" | "Paid" | "Locked" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface PayrollsListForTechnicianQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    startedOnOrAfter?: Moment | null | undefined;
    endedOnOrBefore?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    approvedOnOrAfter?: Moment | null | undefined;
    status?: "Pending" | "Expired" | "Approved" | "Paid" | "Locked" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface PayrollsListForEmployeeQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    startedOnOrAfter?: Moment | null | undefined;
    endedOnOrBefore?: Moment | null | undefined;
    /** Only rows changed before this moment. */
    modifiedBefore?: Moment | null | undefined;
    /**
     * Only rows changed at this moment or later.
     * Changes of children and of tags do not always move `modifiedOn`; read everything now and then. (Reported by several users, not confirmed.)
     */
    modifiedOnOrAfter?: Moment | null | undefined;
    approvedOnOrAfter?: Moment | null | undefined;
    status?: "Pending" | "Expired" | "Approved" | "Paid" | "Locked" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Only rows created before this moment. */
    createdBefore?: Moment | null | undefined;
    /** Only rows created at this moment or later. */
    createdOnOrAfter?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: `+${string}` | `-${string}` | null | undefined;
}

export interface PayrollSettingsListQuery {
    employeeType?: "Technician" | "Employee" | null | undefined;
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
}

export interface TimesheetCodesListQuery {
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface TimesheetsListQuery {
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
    technicianId?: number | null | undefined;
    startedOn?: Moment | null | undefined;
    endedOn?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface TimesheetsListNonJobQuery {
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
    employeeId?: number | null | undefined;
    employeeType?: "Technician" | "Employee" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}

export interface TimesheetsListAllQuery {
    /** The API takes 50 values at most in one call. */
    jobIds?: string | number | readonly (string | number)[] | null | undefined;
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
    technicianId?: number | null | undefined;
    startedOn?: Moment | null | undefined;
    endedOn?: Moment | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+ModifiedOn" | "+CreatedOn" | "-Id" | "-ModifiedOn" | "-CreatedOn" | null | undefined;
}
