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
import { CREATE_JOB_TYPE_REQUEST_KEYS, UPDATE_JOB_TYPE_REQUEST_KEYS } from "../body-keys.js";
import type {
  CreateJobTypeRequest,
  JobTypeResponse,
  JobTypesGetQuery,
  JobTypesListQuery,
  UpdateJobTypeRequest,
} from "../types.js";

/**
 * Job types of the Job Planning and Management API: 4 operations (`list`, `create`, `get`, `update`).
 */
export class JobTypes extends Resource {
  /**
   * List job types.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /jpm/v2/tenant/{tenant}/job-types`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.jpm.jobtypes:r`.
   *
   * @param query which job types to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobTypes_GetList
   * @example
   * ```ts
   * for await (const jobType of jpm.jobTypes.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(jobType.id);
   * }
   * ```
   */
  list(query?: JobTypesListQuery | null, options?: ListOptions): PagePromise<JobTypeResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a job type.
   *
   * `POST /jpm/v2/tenant/{tenant}/job-types`
   *
   * Needs the scope `tn.jpm.jobtypes:w`.
   *
   * @param body the job type to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobTypes_Create
   * @example
   * ```ts
   * const jobType = await jpm.jobTypes.create({ name: "Special" });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateJobTypeRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<JobTypeResponse, Dry>> {
    return this.client.call<JobTypeResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one job type.
   *
   * `GET /jpm/v2/tenant/{tenant}/job-types/{id}`
   *
   * Needs the scope `tn.jpm.jobtypes:r`.
   *
   * @param id id of the job type
   * @param query what is asked for
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no job type has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobTypes_Get
   * @example
   * ```ts
   * const jobType = await jpm.jobTypes.get(12);
   * ```
   */
  get(id: number, query?: JobTypesGetQuery | null, options?: CallOptions): ApiPromise<JobTypeResponse> {
    return this.client.call<JobTypeResponse>(GET_SPEC, { path: [id], query, options });
  }

  /**
   * Update a job type.
   *
   * A job type that is locked is refused with 403 or 422. (Reported by one user, not confirmed.)
   *
   * `PATCH /jpm/v2/tenant/{tenant}/job-types/{id}`
   *
   * Needs the scope `tn.jpm.jobtypes:w`.
   *
   * @param id id of the job type
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobTypes_Update
   * @example
   * ```ts
   * const jobType = await jpm.jobTypes.update(12, { name: "Special" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateJobTypeRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<JobTypeResponse, Dry>> {
    return this.client.call<JobTypeResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "JobTypes_GetList",
  name: "jpm.jobTypes.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/job-types",
  query: {
    name: "plain",
    minDuration: "plain",
    maxDuration: "plain",
    priority: "plain",
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    active: "plain",
    orderBy: "plain",
    orderByDirection: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    externalDataApplicationGuid: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "JobTypes_Create",
  name: "jpm.jobTypes.create",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/job-types",
  body: "json",
  known: { check: checkKeys, keys: CREATE_JOB_TYPE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "JobTypes_Get",
  name: "jpm.jobTypes.get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/job-types/{id}",
  query: { externalDataApplicationGuid: "plain" },
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "JobTypes_Update",
  name: "jpm.jobTypes.update",
  method: "PATCH",
  path: "/jpm/v2/tenant/{tenant}/job-types/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_JOB_TYPE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
