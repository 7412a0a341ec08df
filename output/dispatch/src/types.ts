/** Types of the Dispatch API, one per schema and one per operation's query. Generated; do not edit. */

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

export interface GpsPingResponse {
    externalId: string;
    status: GpsPingResultStatus | (string & {});
    /** Format: html */
    message: string;
}

export type GpsPingResultStatus = "Fail" | "Success";

export interface GpsPingCreateRequest {
    unitId: string;
    unitName: string;
    /** Format: date-time */
    eventTime: Date | string;
    /** Format: double */
    latitude?: number | null;
    /** Format: double */
    longitude?: number | null;
    /** Format: double */
    speed?: number | null;
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

export interface AppointmentAssignmentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: AppointmentAssignmentResponse[];
}

export interface AppointmentAssignmentResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    technicianId: number;
    technicianName: string;
    /** Format: int64 */
    assignedById: number;
    /** Format: date-time */
    assignedOn: string;
    status: JobAppointmentAssignmentStatus | (string & {});
    isPaused: boolean;
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    appointmentId: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export type JobAppointmentAssignmentStatus = "Scheduled" | "Dispatched" | "Working" | "Done";

export type ActiveRequestArg = "True" | "Any" | "False";

export interface AppointmentResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    jobId: number;
    appointmentNumber?: string | null;
    /** Format: date-time */
    start: string;
    /** Format: date-time */
    end: string;
    /** Format: date-time */
    arrivalWindowStart?: string | null;
    /** Format: date-time */
    arrivalWindowEnd?: string | null;
    status: AppointmentStatus | (string & {});
    specialInstructions?: string | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type AppointmentStatus = "Scheduled" | "Dispatched" | "Working" | "Hold" | "Done" | "Canceled";

export interface AssignTechniciansRequest {
    /** Format: int64 */
    jobAppointmentId: number;
    technicianIds: number[];
}

export interface UnassignTechniciansRequest {
    /** Format: int64 */
    jobAppointmentId: number;
    technicianIds: number[];
}

export interface ArrivalWindowResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ArrivalWindowResponse[];
}

export interface ArrivalWindowResponse {
    /** Format: int64 */
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
    configuration: ArrivalWindowConfiguration | (string & {});
}

export type ArrivalWindowConfiguration = "StartTimeOfArrivalWindow" | "EndTimeOfArrivalWindow";

export interface UpdateArrivalWindowConfigurationRequest {
    configuration: ArrivalWindowConfiguration;
}

export interface BusinessHourModel {
    weekdays: TimeRange[];
    saturday: TimeRange[];
    sunday: TimeRange[];
}

export interface TimeRange {
    /** Format: int32 */
    fromHour: number;
    /** Format: int32 */
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
    /** Format: date-time */
    timeStamp: string;
    availabilities: CapacityResponseAvailability[];
}

export interface CapacityResponseAvailability {
    /** Format: date-time */
    start: string;
    /** Format: date-time */
    end: string;
    /** Format: date-time */
    startUtc: string;
    /** Format: date-time */
    endUtc: string;
    businessUnitIds: number[];
    /** Format: double */
    totalAvailability: number;
    /** Format: double */
    openAvailability: number;
    technicians: CapacityResponseTechnician[];
    isAvailable: boolean;
    isExceedingIdealBookingPercentage: boolean;
}

export interface CapacityResponseTechnician {
    /** Format: int64 */
    id: number;
    name: string;
    status: CapacityResponseTechnicianStatus | (string & {});
    hasRequiredSkills?: boolean | null;
}

export type CapacityResponseTechnicianStatus = "Available" | "Unavailable";

export interface CapacityRequestArgs {
    /** Format: date-time */
    startsOnOrAfter: Date | string;
    /** Format: date-time */
    endsOnOrBefore: Date | string;
    businessUnitIds?: number[] | null;
    /** Format: int64 */
    jobTypeId?: number | null;
    skillBasedAvailability: boolean;
}

export interface ExportAppointmentAssignmentsResponseFeedPage {
    hasMore: boolean;
    continueFrom: string;
    data: ExportAppointmentAssignmentsResponse[];
}

export interface ExportAppointmentAssignmentsResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    technicianId: number;
    technicianName: string;
    /** Format: int64 */
    assignedById: number;
    /** Format: date-time */
    assignedOn: string;
    status: JobAppointmentAssignmentStatus | (string & {});
    isPaused: boolean;
    /** Format: int64 */
    jobId: number;
    /** Format: int64 */
    appointmentId: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    active: boolean;
}

export interface GetNonJobAppointmentResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    technicianId: number;
    /** Format: date-time */
    start: string;
    name: string;
    /** Format: duration */
    duration: string;
    /** Format: int64 */
    timesheetCodeId: number;
    summary: string;
    clearDispatchBoard: boolean;
    clearTechnicianView: boolean;
    removeTechnicianFromCapacityPlanning: boolean;
    allDay: boolean;
    showOnTechnicianSchedule: boolean;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById: number;
}

export interface NonJobAppointmentResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: NonJobAppointmentResponse[];
}

export interface NonJobAppointmentResponse {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    technicianId: number;
    /** Format: date-time */
    start: string;
    name: string;
    /** Format: duration */
    duration: string;
    /** Format: int64 */
    timesheetCodeId: number;
    summary: string | null;
    clearDispatchBoard: boolean;
    clearTechnicianView: boolean;
    removeTechnicianFromCapacityPlanning: boolean;
    allDay: boolean;
    showOnTechnicianSchedule: boolean;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    /** Format: int64 */
    createdById: number;
}

export interface CreateNonJobAppointmentResult {
    /** Format: int64 */
    id: number;
    /** Format: int64 */
    technicianId: number;
    /** Format: date-time */
    start: string;
    name: string;
    /** Format: duration */
    duration: string;
    /** Format: int64 */
    timesheetCodeId: number;
    summary: string;
    clearDispatchBoard: boolean;
    clearTechnicianView: boolean;
    removeTechnicianFromCapacityPlanning: boolean;
    allDay: boolean;
    showOnTechnicianSchedule: boolean;
    active: boolean;
    /** Format: date-time */
    createdOn: string;
    /** Format: int64 */
    createdById: number;
    repeat?: boolean | null;
    /** Format: int32 */
    countOccurrences?: number | null;
    /** Format: int32 */
    interval?: number | null;
    frequency?: (RepeatFrequencyInt32 | (number & {})) | null;
    endType?: (RepeatEndTypeInt32 | (number & {})) | null;
    /** Format: date-time */
    endOn?: string | null;
    daysOfWeek: string;
}

export type RepeatFrequency = "Daily" | "Weekly" | "Monthly" | "Yearly";

export type RepeatEndType = "Never" | "After" | "On";

export type RepeatFrequencyInt32 = 0 | 1 | 2 | 3;

export type RepeatEndTypeInt32 = 0 | 1 | 2;

export interface CreateNonJobAppointmentRequest {
    /** Format: int64 */
    technicianId: number;
    /** Format: date-time */
    start: Date | string;
    /** Format: duration */
    duration: string;
    name: string;
    /** Format: int64 */
    timesheetCodeId?: number | null;
    summary?: string | null;
    clearDispatchBoard?: boolean | null;
    clearTechnicianView?: boolean | null;
    showOnTechnicianSchedule?: boolean | null;
    removeTechnicianFromCapacityPlanning?: boolean | null;
    allDay?: boolean | null;
    repeat?: boolean | null;
    /** Format: int32 */
    countOccurrences?: number | null;
    /** Format: int32 */
    interval?: number | null;
    frequency?: RepeatFrequency | null;
    endType?: RepeatEndType | null;
    /** Format: date-time */
    endOn?: (Date | string) | null;
    daysOfWeek?: string | null;
}

export interface NonJobAppointmentUpdateRequest {
    /** Format: int64 */
    technicianId: number;
    /** Format: date-time */
    start: Date | string;
    /** Format: duration */
    duration: string;
    name: string;
    /** Format: int64 */
    timesheetCodeId?: number | null;
    summary?: string | null;
    clearDispatchBoard?: boolean | null;
    clearTechnicianView?: boolean | null;
    showOnTechnicianSchedule?: boolean | null;
    removeTechnicianFromCapacityPlanning?: boolean | null;
    allDay?: boolean | null;
    repeat?: boolean | null;
    /** Format: int32 */
    countOccurrences?: number | null;
    /** Format: int32 */
    interval?: number | null;
    frequency?: RepeatFrequency | null;
    endType?: RepeatEndType | null;
    /** Format: date-time */
    endOn?: (Date | string) | null;
    daysOfWeek?: string | null;
}

export interface DeleteNonJobAppointmentResult {
    message: string;
    /** Format: int64 */
    id: number;
}

export interface TeamResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: TeamResponse[];
}

export interface TeamResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    name?: string | null;
    /** Format: int64 */
    createdBy?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface CreateTeamResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    name?: string | null;
    /** Format: int64 */
    createdBy?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    created: boolean;
}

export interface CreateTeamRequest {
    active: boolean;
    name?: string | null;
}

export interface TechnicianShiftResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: TechnicianShiftResponse[];
}

export interface TechnicianShiftResponse {
    /** Format: int64 */
    id: number;
    shiftType: ShiftType | (string & {});
    title: string;
    note?: string | null;
    active: boolean;
    /** Format: int64 */
    technicianId: number;
    /** Format: date-time */
    start: string;
    /** Format: date-time */
    end: string;
    /** Format: int64 */
    timesheetCodeId?: number | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export type ShiftType = "Normal" | "OnCall" | "TimeOff";

export interface TechnicianShiftCreateResponse {
    created: boolean;
    technicianShifts: TechnicianShiftResponse[];
}

export interface CreateTechnicianShiftRequest {
    technicianIds: number[];
    shiftType: ShiftType;
    title: string;
    /** Format: date-time */
    start: Date | string;
    /** Format: date-time */
    end: Date | string;
    note?: string | null;
    /** Format: int64 */
    timesheetCodeId?: number | null;
    repeatType: ShiftRepeatType;
    /** Format: date-time */
    repeatEndDate?: (Date | string) | null;
    /** Format: int32 */
    repeatInterval?: number | null;
    shiftDays?: string | null;
}

export type ShiftRepeatType = "Never" | "Daily" | "Weekly";

export interface TechnicianShiftUpdateResponse {
    technicianShifts: TechnicianShiftResponse[];
}

export interface UpdateTechnicianShiftRequest {
    shiftType?: ShiftType;
    title?: string;
    /** Format: date-time */
    start?: Date | string;
    /** Format: date-time */
    end?: Date | string;
    note?: string;
    /** Format: int64 */
    timesheetCodeId?: number | null;
}

export interface DeleteTechnicianShiftResult {
    message: string;
    /** Format: int64 */
    id: number;
}

export interface BulkDeleteTechnicianShiftResult {
    message: string;
    deletedIds: number[];
}

export interface BulkDeleteTechnicianShiftRequest {
    /** Format: date-time */
    start: Date | string;
    /** Format: date-time */
    end: Date | string;
}

export interface TechnicianSkillResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: TechnicianSkillResponse[];
}

export interface TechnicianSkillResponse {
    id: string;
    name: string;
    active: boolean;
    /** Format: int64 */
    technicianId: number;
    jobTypeIds?: number[] | null;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
}

export interface UpdateTechnicianSkillsResponse {
    updated: boolean;
    technicianSkills: TechnicianSkillResponse[];
}

export interface UpdateTechnicianSkillsRequest {
    /** Format: int64 */
    technicianId: number;
    skillIds: number[];
    replaceExistingSkills: boolean;
}

export interface CreateTechnicianSkillRequest {
    /** Format: int64 */
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

export interface ZoneResponsePage {
    /** Format: int32 */
    page: number;
    /** Format: int32 */
    pageSize: number;
    hasMore: boolean;
    /** Format: int32 */
    totalCount?: number | null;
    data: ZoneResponse[];
}

export interface ZoneResponse {
    /** Format: int64 */
    id: number;
    active: boolean;
    name?: string | null;
    zips?: string[] | null;
    cities?: string[] | null;
    territoryNumbers?: string[] | null;
    locnNumbers?: string[] | null;
    /** Format: int64 */
    createdBy: number;
    /** Format: date-time */
    createdOn: string;
    /** Format: date-time */
    modifiedOn: string;
    serviceDaysEnabled: boolean;
    serviceDays?: string[] | null;
    businessUnits?: number[] | null;
    technicians?: number[] | null;
}

export interface CreateOrUpdateZoneResponse {
    /** Format: int64 */
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

export interface CreateOrUpdateZoneRequestArgs {
    name?: string | null;
    zips?: string[] | null;
    cities?: string[] | null;
    territoryNumbers?: string[] | null;
    locnNumbers?: string[] | null;
    serviceDaysEnabled?: boolean | null;
    serviceDaysIds?: number[] | null;
    businessUnits?: number[] | null;
}

export interface AppointmentAssignmentsGetListQuery {
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** The API takes 50 values at most in one call. */
    appointmentIds?: ((string | number) | readonly (string | number)[]) | null | undefined;
    /** Format: int64 */
    jobId?: number | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
}

export interface ArrivalWindowsGetListQuery {
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
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
}

export interface ExportAppointmentAssignmentsQuery {
    /** Which rows to answer by their active flag; only active ones by default. */
    active?: ActiveRequestArg | null | undefined;
    /** Where to go on: the `continueFrom` of the last answer, or a date to start from. */
    from?: (Date | string) | null | undefined;
    /** Also answer the newest changes, sooner and less consistent. */
    includeRecentChanges?: boolean | null | undefined;
}

export interface NonJobAppointmentsGetListQuery {
    /** Format: int64 */
    technicianId?: number | null | undefined;
    /** Format: date-time */
    startsOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    startsOnOrBefore?: (Date | string) | null | undefined;
    /** Format: int64 */
    timesheetCodeId?: number | null | undefined;
    activeOnly?: boolean | null | undefined;
    showOnTechnicianSchedule?: boolean | null | undefined;
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
    /** Ids of the rows to answer, comma-separated. The API takes 50 values at most in one call. */
    ids?: ((string | number) | readonly (string | number)[]) | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
}

export interface TeamsGetListQuery {
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
    includeInactive?: boolean | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
}

export interface TechnicianShiftsGetListQuery {
    /** Format: date-time */
    startsOnOrAfter?: (Date | string) | null | undefined;
    /** Format: date-time */
    endsOnOrBefore?: (Date | string) | null | undefined;
    shiftType?: ShiftType | null | undefined;
    /** Format: int64 */
    technicianId?: number | null | undefined;
    titleContains?: string | null | undefined;
    noteContains?: string | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
}

export interface TechnicianSkillsGetListQuery {
    /** Format: int64 */
    technicianId?: number | null | undefined;
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
    /** Field to sort by, behind `+` for ascending or `-` for descending. */
    sort?: ("+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
}

export interface TechnicianTrackingGetQuery {
    /** Format: int64 */
    technicianId: number;
    /** Format: int64 */
    appointmentId: number;
}

export interface ZonesGetListQuery {
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
    sort?: ("+Id" | "+CreatedOn" | "+ModifiedOn" | "-Id" | "-CreatedOn" | "-ModifiedOn") | null | undefined;
}
