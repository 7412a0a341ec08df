import {
  type ApiPromise,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { SUBTASK_CREATE_REQUEST_KEYS, TASK_CREATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  SubtaskCreateRequest,
  SubtaskCreateResponse,
  TaskCreateRequest,
  TaskCreateResponse,
  TaskGetResponse,
  TasksGetQuery,
  TasksListQuery,
} from "../types.js";

/**
 * Tasks of the Task Management API: 4 operations (`list`, `create`, `get`, `createSubtask`).
 */
export class Tasks extends Resource {
  /**
   * List tasks.
   *
   * `GET /taskmanagement/v2/tenant/{tenant}/tasks`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `businessUnitIds`, `employeeTaskTypeIds`, `employeeTaskSourceIds`, `employeeTaskResolutionIds` are fetched in several calls.
   * Needs the scope `tn.tsm.tasks:r`.
   *
   * @param query which tasks to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-task-management-v2/endpoints/Tasks_GetTasks
   * @example
   * ```ts
   * for await (const task of taskManagement.tasks.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(task.id);
   * }
   * ```
   */
  list(query?: TasksListQuery | null, options?: ListOptions): PagePromise<TaskGetResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a task.
   *
   * A body that lacks the reporter, business unit, type or source is taken, and the task cannot be used. (Reported by one user, not confirmed.)
   *
   * `POST /taskmanagement/v2/tenant/{tenant}/tasks`
   *
   * Needs the scope `tn.tsm.tasks:w`.
   *
   * @param body the task to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-task-management-v2/endpoints/Tasks_Create
   * @example
   * ```ts
   * const task = await taskManagement.tasks.create({
   *   reportedById: 12,
   *   assignedToId: 12,
   *   isClosed: false,
   *   name: "Plumbing Repair",
   *   businessUnitId: 12,
   *   employeeTaskTypeId: 24,
   *   employeeTaskSourceId: 37,
   *   reportedDate: "2024-04-09T04:34:00Z",
   *   priority: "Low",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: TaskCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<TaskCreateResponse, Dry>> {
    return this.client.call<TaskCreateResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one task.
   *
   * `GET /taskmanagement/v2/tenant/{tenant}/tasks/{id}`
   *
   * Needs the scope `tn.tsm.tasks:r`.
   *
   * @param id id of the task
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no task has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-task-management-v2/endpoints/Tasks_GetTask
   * @example
   * ```ts
   * const task = await taskManagement.tasks.get(12);
   * ```
   */
  get(id: number, query?: TasksGetQuery | null, options?: CallOptions): ApiPromise<TaskGetResponse> {
    return this.client.call<TaskGetResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Add a subtask to a task.
   *
   * `POST /taskmanagement/v2/tenant/{tenant}/tasks/{id}/subtasks`
   *
   * Needs the scope `tn.tsm.tasks:w`.
   *
   * @param id id of the task
   * @param body the subtask to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-task-management-v2/endpoints/Tasks_CreateSubtask
   * @example
   * ```ts
   * const subtask = await taskManagement.tasks.createSubtask(12, {
   *   isClosed: false,
   *   name: "Plumbing Repair",
   *   assignedToId: 12,
   * });
   * ```
   */
  createSubtask<const Dry = undefined>(
    id: number,
    body: SubtaskCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<SubtaskCreateResponse, Dry>> {
    return this.client.call<SubtaskCreateResponse, Dry>(CREATE_SUBTASK_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Tasks_GetTasks",
  name: "taskManagement.tasks.list",
  method: "GET",
  path: "/taskmanagement/v2/tenant/{tenant}/tasks",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    reportedBefore: "date-time",
    reportedOnOrAfter: "date-time",
    completeBefore: "date-time",
    completeOnOrAfter: "date-time",
    isClosed: "plain",
    statuses: "plain",
    ids: "csv",
    name: "plain",
    includeSubtasks: "plain",
    businessUnitIds: "csv",
    employeeTaskTypeIds: "csv",
    employeeTaskSourceIds: "csv",
    employeeTaskResolutionIds: "csv",
    reportedById: "plain",
    assignedToId: "plain",
    involvedEmployeeIdList: "csv",
    customerId: "plain",
    jobId: "plain",
    projectId: "plain",
    priorities: "csv",
    taskNumber: "plain",
    jobNumber: "plain",
    sort: "plain",
  },
  caps: {
    ids: 50,
    businessUnitIds: 50,
    employeeTaskTypeIds: 50,
    employeeTaskSourceIds: 50,
    employeeTaskResolutionIds: 50,
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Tasks_Create",
  name: "taskManagement.tasks.create",
  method: "POST",
  path: "/taskmanagement/v2/tenant/{tenant}/tasks",
  body: "json",
  known: { check: checkKeys, keys: TASK_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Tasks_GetTask",
  name: "taskManagement.tasks.get",
  method: "GET",
  path: "/taskmanagement/v2/tenant/{tenant}/tasks/{id}",
  query: { includeSubtasks: "plain" },
  response: "json",
  failures: [400, 404],
};

const CREATE_SUBTASK_SPEC: OperationSpec = {
  id: "Tasks_CreateSubtask",
  name: "taskManagement.tasks.createSubtask",
  method: "POST",
  path: "/taskmanagement/v2/tenant/{tenant}/tasks/{id}/subtasks",
  body: "json",
  known: { check: checkKeys, keys: SUBTASK_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
