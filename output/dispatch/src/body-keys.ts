/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const GPS_PING_CREATE_REQUEST_KEYS: BodyKeys =
  "unitId unitName eventTime latitude longitude speed street city region postalCode message externalId isNew statusMessage";
export const ASSIGN_TECHNICIANS_REQUEST_KEYS: BodyKeys = "jobAppointmentId technicianIds";
export const UNASSIGN_TECHNICIANS_REQUEST_KEYS: BodyKeys = "jobAppointmentId technicianIds";
export const CREATE_ARRIVAL_WINDOW_REQUEST_KEYS: BodyKeys = "start duration businessUnitIds";
export const UPDATE_ARRIVAL_WINDOW_REQUEST_KEYS: BodyKeys = "start duration businessUnitIds";
export const SET_ARRIVAL_WINDOW_STATUS_REQUEST_KEYS: BodyKeys = "isActive";
export const UPDATE_ARRIVAL_WINDOW_CONFIGURATION_REQUEST_KEYS: BodyKeys = "configuration";
export const TIME_RANGE_KEYS: BodyKeys = "fromHour toHour";
export const CREATE_BUSINESS_HOUR_REQUEST_KEYS: BodyKeys = [
  "",
  { weekdays: TIME_RANGE_KEYS, saturday: TIME_RANGE_KEYS, sunday: TIME_RANGE_KEYS },
];
export const CAPACITY_REQUEST_KEYS: BodyKeys =
  "startsOnOrAfter endsOnOrBefore businessUnitIds jobTypeId skillBasedAvailability";
export const NON_JOB_APPOINTMENT_UPDATE_REQUEST_KEYS: BodyKeys =
  "technicianId start duration name timesheetCodeId summary clearDispatchBoard clearTechnicianView showOnTechnicianSchedule removeTechnicianFromCapacityPlanning allDay repeat countOccurrences interval frequency endType endOn daysOfWeek";
export const CREATE_NON_JOB_APPOINTMENT_REQUEST_KEYS: BodyKeys =
  "technicianId start duration name timesheetCodeId summary clearDispatchBoard clearTechnicianView showOnTechnicianSchedule removeTechnicianFromCapacityPlanning allDay repeat countOccurrences interval frequency endType endOn daysOfWeek";
export const CREATE_TEAM_REQUEST_KEYS: BodyKeys = "active name";
export const CREATE_TECHNICIAN_SHIFT_REQUEST_KEYS: BodyKeys =
  "technicianIds shiftType title start end note timesheetCodeId repeatType repeatEndDate repeatInterval shiftDays";
export const UPDATE_TECHNICIAN_SHIFT_REQUEST_KEYS: BodyKeys =
  "shiftType title start end note timesheetCodeId";
export const BULK_DELETE_TECHNICIAN_SHIFT_REQUEST_KEYS: BodyKeys = "start end";
export const CREATE_TECHNICIAN_SKILL_REQUEST_KEYS: BodyKeys = "technicianId name active";
export const UPDATE_TECHNICIAN_SKILLS_REQUEST_KEYS: BodyKeys = "technicianId skillIds replaceExistingSkills";
export const CREATE_OR_UPDATE_ZONE_REQUEST_KEYS: BodyKeys =
  "name zips cities territoryNumbers locnNumbers serviceDaysEnabled serviceDaysIds businessUnits";
