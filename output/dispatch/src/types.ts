/** Types of the Dispatch API, one per schema and one per operation's query. Generated; do not edit. */
import type { Moment, MomentText, Open } from "@st-v2/runtime";

export interface GpsPingResponse {
    externalId: string;
    status: Open<GpsPingResultStatus>;
    /** Format: html */
    message: string;
}

export type GpsPingResultStatus = "Fail" | "Success";
export const GpsPingResultStatus = {
    Fail: "Fail",
    Success: "Success",
} as const;

export interface GpsPingCreateRequest {
    unitId: string;
    unitName: string;
    eventTime: Date | string;
    latitude?: number | null | undefined;
    longitude?: number | null | undefined;
    speed?: number | null | undefined;
    street: string;
    city: string;
    region: string;
    postalCode: string;
    /** Format: html */
    message: string;
    externalId: string;
    isNew: boolean;
    statusMessage: string;
}

export interface AppointmentAssignmentResponse {
    id: number;
    technicianId: number;
    technicianName: string;
    assignedById: number;
    assignedOn: MomentText;
    status: Open<JobAppointmentAssignmentStatus>;
    isPaused: boolean;
    jobId: number;
    appointmentId: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export type JobAppointmentAssignmentStatus = "Scheduled" | "Dispatched" | "Working" | "Done";
export const JobAppointmentAssignmentStatus = {
    Scheduled: "Scheduled",
    Dispatched: "Dispatched",
    Working: "Working",
    Done: "Done",
} as const;

export type ActiveFilter = "True" | "Any" | "False";
export const ActiveFilter = {
    True: "True",
    Any: "Any",
    False: "False",
} as const;

export interface AppointmentResponse {
    id: number;
    jobId: number;
    appointmentNumber?: string | null;
    start: MomentText;
    end: MomentText;
    arrivalWindowStart?: MomentText | null;
    arrivalWindowEnd?: MomentText | null;
    status: Open<AppointmentStatus>;
    specialInstructions?: string | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type AppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";
export const AppointmentStatus = {
    Scheduled: "Scheduled",
    Dispatched: "Dispatched",
    Working: "Working",
    Hold: "Hold",
    Done: "Done",
    Canceled: "Canceled",
} as const;

export interface AssignTechniciansRequest {
    jobAppointmentId: number;
    technicianIds: number[];
}

export interface UnassignTechniciansRequest {
    jobAppointmentId: number;
    technicianIds: number[];
}

export interface ArrivalWindowResponse {
    id: number;
    /** Format: duration */
    start: string;
    /** Format: duration */
    duration: string;
    businessUnitIds: number[];
    active: boolean;
}

export interface CreateArrivalWindowRequest {
    /** Format: duration */
    start: string;
    /** Format: duration */
    duration: string;
    businessUnitIds: number[];
}

export interface UpdateArrivalWindowRequest {
    /** Format: duration */
    start: string;
    /** Format: duration */
    duration: string;
    businessUnitIds: number[];
}

export interface SetArrivalWindowStatusRequest {
    isActive: boolean;
}

export interface ArrivalWindowConfigurationResponse {
    configuration: Open<ArrivalWindowConfiguration>;
}

export type ArrivalWindowConfiguration = "StartTimeOfArrivalWindow" | "EndTimeOfArrivalWindow";
export const ArrivalWindowConfiguration = {
    StartTimeOfArrivalWindow: "StartTimeOfArrivalWindow",
    EndTimeOfArrivalWindow: "EndTimeOfArrivalWindow",
} as const;

export interface UpdateArrivalWindowConfigurationRequest {
    configuration: "StartTimeOfArrivalWindow" | "EndTimeOfArrivalWindow";
}

export interface BusinessHour {
    weekdays: TimeRange[];
    saturday: TimeRange[];
    sunday: TimeRange[];
}

export interface TimeRange {
    fromHour: number;
    toHour: number;
}

export interface CreateBusinessHourResponse {
    weekdays: TimeRange[];
    saturday: TimeRange[];
    sunday: TimeRange[];
}

export interface CreateBusinessHourRequest {
    weekdays: TimeRange[];
    saturday: TimeRange[];
    sunday: TimeRange[];
}

export interface CapacityResponse {
    timeStamp: MomentText;
    availabilities: CapacityResponseAvailability[];
}

export interface CapacityResponseAvailability {
    start: MomentText;
    end: MomentText;
    startUtc: MomentText;
    endUtc: MomentText;
    businessUnitIds: number[];
    totalAvailability: number;
    openAvailability: number;
    technicians: CapacityResponseTechnician[];
    isAvailable: boolean;
    isExceedingIdealBookingPercentage: boolean;
}

export interface CapacityResponseTechnician {
    id: number;
    name: string;
    status: Open<CapacityResponseTechnicianStatus>;
    hasRequiredSkills?: boolean | null;
}

export type CapacityResponseTechnicianStatus = "Available" | "Unavailable";
export const CapacityResponseTechnicianStatus = {
    Available: "Available",
    Unavailable: "Unavailable",
} as const;

export interface CapacityRequest {
    startsOnOrAfter: Date | string;
    endsOnOrBefore: Date | string;
    businessUnitIds?: number[] | null | undefined;
    jobTypeId?: number | null | undefined;
    skillBasedAvailability: boolean;
}

export interface ExportAppointmentAssignmentsResponse {
    id: number;
    technicianId: number;
    technicianName: string;
    assignedById: number;
    assignedOn: MomentText;
    status: Open<JobAppointmentAssignmentStatus>;
    isPaused: boolean;
    jobId: number;
    appointmentId: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    active: boolean;
}

export interface GetNonJobAppointmentResponse {
    id: number;
    technicianId: number;
    start: MomentText;
    name: string;
    /** Format: duration */
    duration: string;
    timesheetCodeId: number;
    summary: string;
    clearDispatchBoard: boolean;
    clearTechnicianView: boolean;
    removeTechnicianFromCapacityPlanning: boolean;
    allDay: boolean;
    showOnTechnicianSchedule: boolean;
    active: boolean;
    createdOn: MomentText;
    createdById: number;
}

export interface NonJobAppointmentResponse {
    id: number;
    technicianId: number;
    start: MomentText;
    name: string;
    /** Format: duration */
    duration: string;
    timesheetCodeId: number;
    summary: string | null;
    clearDispatchBoard: boolean;
    clearTechnicianView: boolean;
    removeTechnicianFromCapacityPlanning: boolean;
    allDay: boolean;
    showOnTechnicianSchedule: boolean;
    active: boolean;
    createdOn: MomentText;
    modifiedOn: MomentText;
    createdById: number;
}

export interface CreateNonJobAppointmentResult {
    id: number;
    technicianId: number;
    start: MomentText;
    name: string;
    /** Format: duration */
    duration: string;
    timesheetCodeId: number;
    summary: string;
    clearDispatchBoard: boolean;
    clearTechnicianView: boolean;
    removeTechnicianFromCapacityPlanning: boolean;
    allDay: boolean;
    showOnTechnicianSchedule: boolean;
    active: boolean;
    createdOn: MomentText;
    createdById: number;
    repeat?: boolean | null;
    countOccurrences?: number | null;
    interval?: number | null;
    frequency?: RepeatFrequencyInt32 | (number & {}) | null;
    endType?: RepeatEndTypeInt32 | (number & {}) | null;
    endOn?: MomentText | null;
    daysOfWeek: string;
}

export type RepeatFrequency = "Daily" | "Weekly" | "Monthly" | "Yearly";
export const RepeatFrequency = {
    Daily: "Daily",
    Weekly: "Weekly",
    Monthly: "Monthly",
    Yearly: "Yearly",
} as const;

export type RepeatEndType = "Never" | "After" | "On";
export const RepeatEndType = {
    Never: "Never",
    After: "After",
    On: "On",
} as const;

export type RepeatFrequencyInt32 = 0 | 1 | 2 | 3;
export const RepeatFrequencyInt32 = {
    Daily: 0,
    Weekly: 1,
    Monthly: 2,
    Yearly: 3,
} as const;

export type RepeatEndTypeInt32 = 0 | 1 | 2;
export const RepeatEndTypeInt32 = {
    Never: 0,
    After: 1,
    On: 2,
} as const;

export interface CreateNonJobAppointmentRequest {
    technicianId: number;
    start: Date | string;
    /** Format: duration */
    duration: string;
    name: string;
    timesheetCodeId?: number | null | undefined;
    summary?: string | null | undefined;
    clearDispatchBoard?: boolean | null | undefined;
    clearTechnicianView?: boolean | null | undefined;
    showOnTechnicianSchedule?: boolean | null | undefined;
    removeTechnicianFromCapacityPlanning?: boolean | null | undefined;
    allDay?: boolean | null | undefined;
    repeat?: boolean | null | undefined;
    countOccurrences?: number | null | undefined;
    interval?: number | null | undefined;
    frequency?: "Daily" | "Weekly" | "Monthly" | "Yearly" | null | undefined;
    endType?: "Never" | "After" | "On" | null | undefined;
    endOn?: Date | string | null | undefined;
    daysOfWeek?: string | null | undefined;
}

export interface NonJobAppointmentUpdateRequest {
    technicianId: number;
    start: Date | string;
    /** Format: duration */
    duration: string;
    name: string;
    timesheetCodeId?: number | null | undefined;
    summary?: string | null | undefined;
    clearDispatchBoard?: boolean | null | undefined;
    clearTechnicianView?: boolean | null | undefined;
    showOnTechnicianSchedule?: boolean | null | undefined;
    removeTechnicianFromCapacityPlanning?: boolean | null | undefined;
    allDay?: boolean | null | undefined;
    repeat?: boolean | null | undefined;
    countOccurrences?: number | null | undefined;
    interval?: number | null | undefined;
    frequency?: "Daily" | "Weekly" | "Monthly" | "Yearly" | null | undefined;
    endType?: "Never" | "After" | "On" | null | undefined;
    endOn?: Date | string | null | undefined;
    daysOfWeek?: string | null | undefined;
}

export interface DeleteNonJobAppointmentResult {
    message: string;
    id: number;
}

export interface TeamResponse {
    id: number;
    active: boolean;
    name?: string | null;
    createdBy?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface CreateTeamResponse {
    id: number;
    active: boolean;
    name?: string | null;
    createdBy?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
    created: boolean;
}

export interface CreateTeamRequest {
    active: boolean;
    name?: string | null | undefined;
}

export interface TechnicianShiftResponse {
    id: number;
    shiftType: Open<ShiftType>;
    title: string;
    note?: string | null;
    active: boolean;
    technicianId: number;
    start: MomentText;
    end: MomentText;
    timesheetCodeId?: number | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export type ShiftType = "Normal" | "OnCall" | "TimeOff";
export const ShiftType = {
    Normal: "Normal",
    OnCall: "OnCall",
    TimeOff: "TimeOff",
} as const;

export interface TechnicianShiftCreateResponse {
    created: boolean;
    technicianShifts: TechnicianShiftResponse[];
}

export interface CreateTechnicianShiftRequest {
    technicianIds: number[];
    shiftType: "Normal" | "OnCall" | "TimeOff";
    title: string;
    start: Date | string;
    end: Date | string;
    note?: string | null | undefined;
    timesheetCodeId?: number | null | undefined;
    repeatType: "Never" | "Daily" | "Weekly";
    repeatEndDate?: Date | string | null | undefined;
    repeatInterval?: number | null | undefined;
    shiftDays?: string | null | undefined;
}

export type ShiftRepeatType = "Never" | "Daily" | "Weekly";
export const ShiftRepeatType = {
    Never: "Never",
    Daily: "Daily",
    Weekly: "Weekly",
} as const;

export interface TechnicianShiftUpdateResponse {
    technicianShifts: TechnicianShiftResponse[];
}

export interface UpdateTechnicianShiftRequest {
    shiftType?: "Normal" | "OnCall" | "TimeOff" | undefined;
    title?: string | undefined;
    start?: Date | string | undefined;
    end?: Date | string | undefined;
    note?: string | undefined;
    timesheetCodeId?: number | null | undefined;
}

export interface DeleteTechnicianShiftResult {
    message: string;
    id: number;
}

export interface BulkDeleteTechnicianShiftResult {
    message: string;
    deletedIds: number[];
}

export interface BulkDeleteTechnicianShiftRequest {
    start: Date | string;
    end: Date | string;
}

export interface TechnicianSkillResponse {
    id: string;
    name: string;
    active: boolean;
    technicianId: number;
    jobTypeIds?: number[] | null;
    createdOn: MomentText;
    modifiedOn: MomentText;
}

export interface UpdateTechnicianSkillsResponse {
    updated: boolean;
    technicianSkills: TechnicianSkillResponse[];
}

export interface UpdateTechnicianSkillsRequest {
    technicianId: number;
    skillIds: number[];
    replaceExistingSkills: boolean;
}

export interface CreateTechnicianSkillRequest {
    technicianId: number;
    name: string;
    active: boolean;
}

export interface DeleteTechnicianSkillResult {
    id: string;
}

export interface TechnicianTrackingResponse {
    technicianTrackingUrl: string;
}

export interface ZoneResponse {
    id: number;
    active: boolean;
    name?: string | null;
    zips?: string[] | null;
    cities?: string[] | null;
    territoryNumbers?: string[] | null;
    locnNumbers?: string[] | null;
    createdBy: number;
    createdOn: MomentText;
    modifiedOn: MomentText;
    serviceDaysEnabled: boolean;
    serviceDays?: string[] | null;
    businessUnits?: number[] | null;
    technicians?: number[] | null;
}

export interface CreateOrUpdateZoneResponse {
    id: number;
    active: boolean;
    name: string;
    zips: string[];
    cities: string[];
    territoryNumbers: string[];
    locnNumbers: string[];
    serviceDaysEnabled: boolean;
    serviceDaysIds: number[];
    businessUnits: number[];
}

export interface CreateOrUpdateZoneRequest {
    name?: string | null | undefined;
    zips?: string[] | null | undefined;
    cities?: string[] | null | undefined;
    territoryNumbers?: string[] | null | undefined;
    locnNumbers?: string[] | null | undefined;
    serviceDaysEnabled?: boolean | null | undefined;
    serviceDaysIds?: number[] | null | undefined;
    businessUnits?: number[] | null | undefined;
}

export interface AppointmentAssignmentsListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** The API takes 50 values at most in one call. */
    appointmentIds?: string | number | readonly (string | number)[] | null | undefined;
    jobId?: number | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
}

export interface ArrivalWindowsListQuery {
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
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
}

export interface ExportAppointmentAssignmentsQuery {
    /**
     * Which rows to answer by their active flag; only active ones by default.
     * With `Any` inactive rows can come first and fill whole pages. (Reported by one user, not confirmed.)
     */
    active?: "True" | "Any" | "False" | null | undefined;
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

export interface NonJobAppointmentsListQuery {
    technicianId?: number | null | undefined;
    startsOnOrAfter?: Moment | null | undefined;
    startsOnOrBefore?: Moment | null | undefined;
    timesheetCodeId?: number | null | undefined;
    activeOnly?: boolean | null | undefined;
    showOnTechnicianSchedule?: boolean | null | undefined;
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
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: string | number | readonly (string | number)[] | null | undefined;
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
}

export interface TeamsListQuery {
    /** Number of the page, from 1. */
    page?: number | null | undefined;
    /** Rows per page. Default 50. */
    pageSize?: number | null | undefined;
    /** Also count all rows, in `totalCount`; costs time. */
    includeTotal?: boolean | null | undefined;
    includeInactive?: boolean | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
}

export interface TechnicianShiftsListQuery {
    startsOnOrAfter?: Moment | null | undefined;
    endsOnOrBefore?: Moment | null | undefined;
    shiftType?: "Normal" | "OnCall" | "TimeOff" | null | undefined;
    technicianId?: number | null | undefined;
    titleContains?: string | null | undefined;
    noteContains?: string | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
}

export interface TechnicianSkillsListQuery {
    technicianId?: number | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: "+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
}

export interface TechnicianTrackingGetQuery {
    technicianId: number;
    appointmentId: number;
}

export interface ZonesListQuery {
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
    sort?: "+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn" | null | undefined;
}
