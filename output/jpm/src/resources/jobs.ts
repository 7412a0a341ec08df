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
import {
  CANCEL_JOB_REQUEST_KEYS,
  JOB_CREATE_REQUEST_KEYS,
  JOB_NOTE_CREATE_REQUEST_KEYS,
  UPDATE_JOB_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CancelJobRequest,
  CancelReasonResponse,
  CustomFieldTypeResponse,
  HoldReasonResponse,
  JobBookedLogResponse,
  JobCanceledLogResponse,
  JobCreateRequest,
  JobHistoryResponse,
  JobNoteCreateRequest,
  JobResponse,
  JobsGetQuery,
  JobsListCancelReasonsQuery,
  JobsListCanceledLogsQuery,
  JobsListCustomFieldTypesQuery,
  JobsListHoldReasonsQuery,
  JobsListNotesQuery,
  JobsListQuery,
  NoteResponse,
  UpdateJobRequest,
} from "../types.js";

/**
 * Jobs of the Job Planning and Management API: 14 operations (`get`, `update`, `list`, `create`, `cancel`, `removeCancellation`, …).
 */
export class Jobs extends Resource {
  /**
   * Get one job.
   *
   * A `total` of 0 means that nothing is recorded.
   *
   * Rows hold ids and no names; the technicians of a job are found through its appointment assignments. (Reported by several users, not confirmed.)
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs/{id}`
   *
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param id id of the job
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_Get
   * @example
   * ```ts
   * const job = await jpm.jobs.get(12);
   * ```
   */
  get(id: number, query?: JobsGetQuery | null, options?: CallOptions): ApiPromise<JobResponse> {
    return this.client.call<JobResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Update a job.
   *
   * `PATCH /jpm/v2/tenant/{tenant}/jobs/{id}`
   *
   * Needs the scope `tn.jpm.jobs:w`.
   *
   * @param id id of the job
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_Update
   * @example
   * ```ts
   * const job = await jpm.jobs.update(12, { priority: "Normal" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateJobRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<JobResponse, Dry>> {
    return this.client.call<JobResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List jobs.
   *
   * A `total` of 0 means that nothing is recorded. `ids` and `externalDataValues` take up to 50 values each in one call.
   *
   * Without `sort`, rows come by ascending id, so a first page holds the oldest jobs. (Reported by several users, not confirmed.)
   *
   * Rows hold ids and no names; the technicians of a job are found through its appointment assignments. (Reported by several users, not confirmed.)
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `estimateIds`, `tagTypeIds`, `equipmentIds`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param query which jobs to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_GetList
   * @example
   * ```ts
   * for await (const job of jpm.jobs.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(job.id);
   * }
   * ```
   */
  list(query?: JobsListQuery | null, options?: ListOptions): PagePromise<JobResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a job.
   *
   * A body without `campaignId` is refused with 422, not 400. (Reported by one user, not confirmed.)
   *
   * `POST /jpm/v2/tenant/{tenant}/jobs`
   *
   * Needs the scope `tn.jpm.jobs:w`.
   *
   * @param body the job to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_Create
   * @example
   * ```ts
   * const job = await jpm.jobs.create({
   *   customerId: 12,
   *   locationId: 12,
   *   businessUnitId: 12,
   *   jobTypeId: 12,
   *   priority: "Normal",
   *   campaignId: 12,
   *   appointments: [{ start: "2025-09-01T11:00:00Z", end: "2025-09-01T15:00:00Z" }],
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: JobCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<JobResponse, Dry>> {
    return this.client.call<JobResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Cancel a job.
   *
   * A success has no body.
   *
   * `PUT /jpm/v2/tenant/{tenant}/jobs/{id}/cancel`
   *
   * Needs the scope `tn.jpm.jobs:w`.
   *
   * @param id id of the job
   * @param body the cancel as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_Cancel
   * @example
   * ```ts
   * await jpm.jobs.cancel(12, { reasonId: 12, memo: "Nothing to add" });
   * ```
   */
  cancel<const Dry = undefined>(
    id: number,
    body: CancelJobRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(CANCEL_SPEC, { path: [id], body, options });
  }

  /**
   * Undo the cancellation of a job.
   *
   * A success has no body.
   *
   * `PUT /jpm/v2/tenant/{tenant}/jobs/{id}/remove-cancellation`
   *
   * Needs the scope `tn.jpm.jobs:w`.
   *
   * @param id id of the job
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_RemoveCancellation
   * @example
   * ```ts
   * await jpm.jobs.removeCancellation(12);
   * ```
   */
  removeCancellation<const Dry = undefined>(
    id: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(REMOVE_CANCELLATION_SPEC, { path: [id], options });
  }

  /**
   * List the notes of a job.
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs/{id}/notes`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param id id of the job
   * @param query which notes to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_GetNotes
   * @example
   * ```ts
   * for await (const note of jpm.jobs.listNotes(12)) {
   *   console.log(note);
   * }
   * ```
   */
  listNotes(id: number, query?: JobsListNotesQuery | null, options?: ListOptions): PagePromise<NoteResponse> {
    return new PagePromise(this.client, LIST_NOTES_SPEC, { path: [id], query, options });
  }

  /**
   * Add a note to a job.
   *
   * `POST /jpm/v2/tenant/{tenant}/jobs/{id}/notes`
   *
   * Needs the scope `tn.jpm.jobs:w`.
   *
   * @param id id of the job
   * @param body the note to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_CreateNote
   * @example
   * ```ts
   * const note = await jpm.jobs.createNote(12, { text: "Asked the office" });
   * ```
   */
  createNote<const Dry = undefined>(
    id: number,
    body: JobNoteCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<NoteResponse, Dry>> {
    return this.client.call<NoteResponse, Dry>(CREATE_NOTE_SPEC, { path: [id], body, options });
  }

  /**
   * List the hold reasons of several jobs.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs/hold-reasons`
   *
   * A list: `for await` goes through all rows. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_GetHoldReasons
   * @example
   * ```ts
   * const holdReason = await jpm.jobs.listHoldReasons({ ids: "12" });
   * ```
   */
  listHoldReasons(query: JobsListHoldReasonsQuery, options?: ListOptions): PagePromise<HoldReasonResponse> {
    return new PagePromise(this.client, LIST_HOLD_REASONS_SPEC, { query, options });
  }

  /**
   * List the cancel reasons of several jobs.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs/cancel-reasons`
   *
   * A list: `for await` goes through all rows. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_GetCancelReasons
   * @example
   * ```ts
   * const cancelReason = await jpm.jobs.listCancelReasons({ ids: "12" });
   * ```
   */
  listCancelReasons(
    query: JobsListCancelReasonsQuery,
    options?: ListOptions,
  ): PagePromise<CancelReasonResponse> {
    return new PagePromise(this.client, LIST_CANCEL_REASONS_SPEC, { query, options });
  }

  /**
   * Get the history of a job.
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs/{id}/history`
   *
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param id id of the job
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_GetHistory
   * @example
   * ```ts
   * const history = await jpm.jobs.getHistory(12);
   * ```
   */
  getHistory(id: number, options?: CallOptions): ApiPromise<JobHistoryResponse> {
    return this.client.call<JobHistoryResponse>(GET_HISTORY_SPEC, { path: [id], options });
  }

  /**
   * List the cancellation log of a job.
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs/{id}/canceled-log`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param id id of the job
   * @param query which canceled log to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_GetJobCanceledLogs
   * @example
   * ```ts
   * for await (const canceledLog of jpm.jobs.listCanceledLogs(12)) {
   *   console.log(canceledLog.id);
   * }
   * ```
   */
  listCanceledLogs(
    id: number,
    query?: JobsListCanceledLogsQuery | null,
    options?: ListOptions,
  ): PagePromise<JobCanceledLogResponse> {
    return new PagePromise(this.client, LIST_CANCELED_LOGS_SPEC, { path: [id], query, options });
  }

  /**
   * Get the booking log of a job.
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs/{id}/booked-log`
   *
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param id id of the job
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_GetBookedLog
   * @example
   * ```ts
   * const bookedLog = await jpm.jobs.getBookedLog(12);
   * ```
   */
  getBookedLog(id: number, options?: CallOptions): ApiPromise<JobBookedLogResponse> {
    return this.client.call<JobBookedLogResponse>(GET_BOOKED_LOG_SPEC, { path: [id], options });
  }

  /**
   * List the custom field types of jobs.
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Jobs_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of jpm.jobs.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: JobsListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Jobs_Get",
  name: "jpm.jobs.get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}",
  query: { externalDataApplicationGuid: "plain" },
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Jobs_Update",
  name: "jpm.jobs.update",
  method: "PATCH",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_JOB_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const LIST_SPEC: OperationSpec = {
  id: "Jobs_GetList",
  name: "jpm.jobs.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    ids: "csv",
    number: "plain",
    projectId: "plain",
    bookingId: "plain",
    jobStatus: "plain",
    appointmentStatus: "plain",
    priority: "plain",
    firstAppointmentStartsOnOrAfter: "date-time",
    firstAppointmentStartsBefore: "date-time",
    appointmentStartsOnOrAfter: "date-time",
    appointmentStartsBefore: "date-time",
    technicianId: "plain",
    customerId: "plain",
    locationId: "plain",
    soldById: "plain",
    jobTypeId: "plain",
    campaignId: "plain",
    businessUnitId: "plain",
    invoiceId: "plain",
    createdFromEstimateId: "plain",
    estimateIds: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    completedOnOrAfter: "date-time",
    completedBefore: "date-time",
    tagTypeIds: "csv",
    equipmentIds: "csv",
    sort: "plain",
    externalDataApplicationGuid: "plain",
    externalDataKey: "plain",
    externalDataValues: "csv",
    hasUnusedAppointments: "plain",
  },
  caps: { ids: 50, estimateIds: 50, tagTypeIds: 50, equipmentIds: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Jobs_Create",
  name: "jpm.jobs.create",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/jobs",
  body: "json",
  known: { check: checkKeys, keys: JOB_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const CANCEL_SPEC: OperationSpec = {
  id: "Jobs_Cancel",
  name: "jpm.jobs.cancel",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/cancel",
  body: "json",
  known: { check: checkKeys, keys: CANCEL_JOB_REQUEST_KEYS },
  response: "none",
  failures: [400, 404],
};

const REMOVE_CANCELLATION_SPEC: OperationSpec = {
  id: "Jobs_RemoveCancellation",
  name: "jpm.jobs.removeCancellation",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/remove-cancellation",
  response: "none",
  failures: [400],
};

const LIST_NOTES_SPEC: OperationSpec = {
  id: "Jobs_GetNotes",
  name: "jpm.jobs.listNotes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/notes",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const CREATE_NOTE_SPEC: OperationSpec = {
  id: "Jobs_CreateNote",
  name: "jpm.jobs.createNote",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/notes",
  body: "json",
  known: { check: checkKeys, keys: JOB_NOTE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const LIST_HOLD_REASONS_SPEC: OperationSpec = {
  id: "Jobs_GetHoldReasons",
  name: "jpm.jobs.listHoldReasons",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/hold-reasons",
  query: { ids: "csv" },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "joined" },
  failures: [400],
};

const LIST_CANCEL_REASONS_SPEC: OperationSpec = {
  id: "Jobs_GetCancelReasons",
  name: "jpm.jobs.listCancelReasons",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/cancel-reasons",
  query: { ids: "csv" },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "joined" },
  failures: [400],
};

const GET_HISTORY_SPEC: OperationSpec = {
  id: "Jobs_GetHistory",
  name: "jpm.jobs.getHistory",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/history",
  response: "json",
  failures: [400, 404],
};

const LIST_CANCELED_LOGS_SPEC: OperationSpec = {
  id: "Jobs_GetJobCanceledLogs",
  name: "jpm.jobs.listCanceledLogs",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/canceled-log",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const GET_BOOKED_LOG_SPEC: OperationSpec = {
  id: "Jobs_GetBookedLog",
  name: "jpm.jobs.getBookedLog",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/booked-log",
  response: "json",
  failures: [400, 404],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "Jobs_GetCustomFieldTypes",
  name: "jpm.jobs.listCustomFieldTypes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/custom-fields",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
