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
  CREATE_PROJECT_REQUEST_KEYS,
  PROJECT_NOTE_CREATE_REQUEST_KEYS,
  UPDATE_PROJECT_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateProjectRequest,
  CustomFieldTypeResponse,
  NoteResponse,
  ProjectNoteCreateRequest,
  ProjectResponse,
  ProjectsGetQuery,
  ProjectsListCustomFieldTypesQuery,
  ProjectsListNotesQuery,
  ProjectsListQuery,
  UpdateProjectRequest,
} from "../types.js";

/**
 * Projects of the Job Planning and Management API: 9 operations (`get`, `update`, `list`, `create`, `listNotes`, `createNote`, …).
 */
export class Projects extends Resource {
  /**
   * Get one project.
   *
   * `GET /jpm/v2/tenant/{tenant}/projects/{id}`
   *
   * Needs the scope `tn.jpm.projects:r`.
   *
   * @param id id of the project
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no project has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Projects_Get
   * @example
   * ```ts
   * const project = await jpm.projects.get(12);
   * ```
   */
  get(id: number, query?: ProjectsGetQuery | null, options?: CallOptions): ApiPromise<ProjectResponse> {
    return this.client.call<ProjectResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Update a project.
   *
   * `PATCH /jpm/v2/tenant/{tenant}/projects/{id}`
   *
   * Needs the scope `tn.jpm.projects:w`.
   *
   * @param id id of the project
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no project has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Projects_Update
   * @example
   * ```ts
   * const project = await jpm.projects.update(12, { name: "HVAC Maintenance" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateProjectRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ProjectResponse, Dry>> {
    return this.client.call<ProjectResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List projects.
   *
   * `ids` and `externalDataValues` take up to 50 values each in one call.
   *
   * `GET /jpm/v2/tenant/{tenant}/projects`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `projectManagerIds`, `businessUnitIds`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.jpm.projects:r`.
   *
   * @param query which projects to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Projects_GetList
   * @example
   * ```ts
   * for await (const project of jpm.projects.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(project.id);
   * }
   * ```
   */
  list(query?: ProjectsListQuery | null, options?: ListOptions): PagePromise<ProjectResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a project.
   *
   * `POST /jpm/v2/tenant/{tenant}/projects`
   *
   * Needs the scope `tn.jpm.projects:w`.
   *
   * @param body the project to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Projects_Create
   * @example
   * ```ts
   * const project = await jpm.projects.create({ locationId: 12 });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateProjectRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ProjectResponse, Dry>> {
    return this.client.call<ProjectResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * List the notes of a project.
   *
   * `GET /jpm/v2/tenant/{tenant}/projects/{id}/notes`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.projects:r`.
   *
   * @param id id of the project
   * @param query which notes to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no project has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Projects_GetNotes
   * @example
   * ```ts
   * for await (const note of jpm.projects.listNotes(12)) {
   *   console.log(note);
   * }
   * ```
   */
  listNotes(
    id: number,
    query?: ProjectsListNotesQuery | null,
    options?: ListOptions,
  ): PagePromise<NoteResponse> {
    return new PagePromise(this.client, LIST_NOTES_SPEC, { path: [id], query, options });
  }

  /**
   * Add a note to a project.
   *
   * `POST /jpm/v2/tenant/{tenant}/projects/{id}/notes`
   *
   * Needs the scope `tn.jpm.projects:w`.
   *
   * @param id id of the project
   * @param body the note to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no project has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Projects_CreateNote
   * @example
   * ```ts
   * const note = await jpm.projects.createNote(12, { text: "Agreed by phone" });
   * ```
   */
  createNote<const Dry = undefined>(
    id: number,
    body: ProjectNoteCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<NoteResponse, Dry>> {
    return this.client.call<NoteResponse, Dry>(CREATE_NOTE_SPEC, { path: [id], body, options });
  }

  /**
   * Attach a job to a project.
   *
   * A success has no body.
   *
   * `POST /jpm/v2/tenant/{tenant}/projects/{id}/attach-job/{jobId}`
   *
   * Needs the scope `tn.jpm.projects:w`.
   *
   * @param id id of the project
   * @param jobId id of the job
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Projects_AttachJob
   * @example
   * ```ts
   * await jpm.projects.attachJob(12, 12);
   * ```
   */
  attachJob<const Dry = undefined>(
    id: number,
    jobId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(ATTACH_JOB_SPEC, { path: [id, jobId], options });
  }

  /**
   * Detach a job from its project.
   *
   * A success has no body.
   *
   * `POST /jpm/v2/tenant/{tenant}/projects/detach-job/{jobId}`
   *
   * Needs the scope `tn.jpm.projects:w`.
   *
   * @param jobId id of the job
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Projects_DetachJob
   * @example
   * ```ts
   * await jpm.projects.detachJob(12);
   * ```
   */
  detachJob<const Dry = undefined>(
    jobId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DETACH_JOB_SPEC, { path: [jobId], options });
  }

  /**
   * List the custom field types of projects.
   *
   * `GET /jpm/v2/tenant/{tenant}/projects/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.jpm.projects:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Projects_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of jpm.projects.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: ProjectsListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Projects_Get",
  name: "jpm.projects.get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}",
  query: { externalDataApplicationGuid: "plain" },
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Projects_Update",
  name: "jpm.projects.update",
  method: "PATCH",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_PROJECT_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const LIST_SPEC: OperationSpec = {
  id: "Projects_GetList",
  name: "jpm.projects.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/projects",
  query: {
    ids: "csv",
    customerId: "plain",
    locationId: "plain",
    projectTypeId: "plain",
    invoiceId: "plain",
    technicianId: "plain",
    jobId: "plain",
    appointmentId: "plain",
    projectManagerIds: "csv",
    businessUnitIds: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    startsBefore: "date-time",
    startsOnOrAfter: "date-time",
    completedBefore: "date-time",
    completedOnOrAfter: "date-time",
    targetCompletionDateBefore: "date-time",
    targetCompletionDateOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    status: "plain",
    sort: "plain",
    externalDataApplicationGuid: "plain",
    externalDataKey: "plain",
    externalDataValues: "csv",
  },
  caps: { ids: 50, projectManagerIds: 50, businessUnitIds: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Projects_Create",
  name: "jpm.projects.create",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/projects",
  body: "json",
  known: { check: checkKeys, keys: CREATE_PROJECT_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_NOTES_SPEC: OperationSpec = {
  id: "Projects_GetNotes",
  name: "jpm.projects.listNotes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}/notes",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const CREATE_NOTE_SPEC: OperationSpec = {
  id: "Projects_CreateNote",
  name: "jpm.projects.createNote",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}/notes",
  body: "json",
  known: { check: checkKeys, keys: PROJECT_NOTE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const ATTACH_JOB_SPEC: OperationSpec = {
  id: "Projects_AttachJob",
  name: "jpm.projects.attachJob",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/projects/{id}/attach-job/{jobId}",
  response: "none",
  failures: [400],
};

const DETACH_JOB_SPEC: OperationSpec = {
  id: "Projects_DetachJob",
  name: "jpm.projects.detachJob",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/projects/detach-job/{jobId}",
  response: "none",
  failures: [400],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "Projects_GetCustomFieldTypes",
  name: "jpm.projects.listCustomFieldTypes",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/projects/custom-fields",
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
