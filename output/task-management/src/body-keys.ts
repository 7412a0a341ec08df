/** Keys of what is sent, by model. Generated; do not edit. */
import type { BodyKeys } from "@st-v2/runtime";

export const TASK_CREATE_REQUEST_KEYS: BodyKeys =
  "reportedById assignedToId isClosed status name businessUnitId employeeTaskTypeId employeeTaskSourceId employeeTaskResolutionId reportedDate completeBy startedOn involvedEmployeeIdList customerId jobId projectId description priority";
export const SUBTASK_CREATE_REQUEST_KEYS: BodyKeys = "isClosed name assignedToId dueDateTime";
