/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const ACTIVITY_CREATE_REQUEST_KEYS: BodyKeys =
  "employeeId employeeType activityTypeId startTime endTime jobId appointmentId projectId projectLabel laborTypeId budgetCodeId budgetCodeName milesDriven nonJobEventAssignmentId memo tagTypes";
export const ACTIVITY_UPDATE_REQUEST_KEYS: BodyKeys =
  "activityTypeId startTime endTime jobId appointmentId projectId projectLabel laborTypeId budgetCodeId budgetCodeName milesDriven nonJobEventAssignmentId memo tagTypes active";
