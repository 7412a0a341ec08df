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
  CREATE_NON_JOB_APPOINTMENT_REQUEST_KEYS,
  NON_JOB_APPOINTMENT_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateNonJobAppointmentRequest,
  CreateNonJobAppointmentResult,
  DeleteNonJobAppointmentResult,
  GetNonJobAppointmentResponse,
  NonJobAppointmentResponse,
  NonJobAppointmentUpdateRequest,
  NonJobAppointmentsListQuery,
} from "../types.js";

/**
 * Non job appointments of the Dispatch API: 5 operations (`get`, `replace`, `delete`, `list`, `create`).
 */
export class NonJobAppointments extends Resource {
  /**
   * Get one non-job appointment.
   *
   * `GET /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}`
   *
   * Needs the scope `tn.dis.nonjobappointments:r`.
   *
   * @param id id of the non job appointment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/NonJobAppointments_Get
   * @example
   * ```ts
   * const nonJobAppointment = await dispatch.nonJobAppointments.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<GetNonJobAppointmentResponse> {
    return this.client.call<GetNonJobAppointmentResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Replace a non-job appointment.
   *
   * `PUT /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}`
   *
   * Needs the scope `tn.dis.nonjobappointments:w`.
   *
   * @param id id of the non job appointment
   * @param body the non job appointment as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: the state of the non job appointment forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/NonJobAppointments_Update
   * @example
   * ```ts
   * const nonJobAppointment = await dispatch.nonJobAppointments.replace(12, {
   *   technicianId: 12,
   *   start: "2024-03-09T11:00:00Z",
   *   duration: "PT2H30M",
   *   name: "Electrical Repair",
   * });
   * ```
   */
  replace<const Dry = undefined>(
    id: number,
    body: NonJobAppointmentUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<GetNonJobAppointmentResponse, Dry>> {
    return this.client.call<GetNonJobAppointmentResponse, Dry>(REPLACE_SPEC, { path: [id], body, options });
  }

  /**
   * Delete a non-job appointment.
   *
   * `DELETE /dispatch/v2/tenant/{tenant}/non-job-appointments/{id}`
   *
   * Needs the scope `tn.dis.nonjobappointments:w`.
   *
   * @param id id of the non job appointment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no non job appointment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/NonJobAppointments_Delete
   * @example
   * ```ts
   * const nonJobAppointment = await dispatch.nonJobAppointments.delete(12);
   * ```
   */
  delete<const Dry = undefined>(
    id: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<DeleteNonJobAppointmentResult, Dry>> {
    return this.client.call<DeleteNonJobAppointmentResult, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * List non-job appointments.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /dispatch/v2/tenant/{tenant}/non-job-appointments`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.dis.nonjobappointments:r`.
   *
   * @param query which non job appointments to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/NonJobAppointments_GetList
   * @example
   * ```ts
   * for await (const nonJobAppointment of dispatch.nonJobAppointments.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(nonJobAppointment.id);
   * }
   * ```
   */
  list(
    query?: NonJobAppointmentsListQuery | null,
    options?: ListOptions,
  ): PagePromise<NonJobAppointmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a non-job appointment.
   *
   * `POST /dispatch/v2/tenant/{tenant}/non-job-appointments`
   *
   * Needs the scope `tn.dis.nonjobappointments:w`.
   *
   * @param body the non job appointment to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/NonJobAppointments_Create
   * @example
   * ```ts
   * const nonJobAppointment = await dispatch.nonJobAppointments.create({
   *   technicianId: 12,
   *   start: "2024-03-09T11:00:00Z",
   *   duration: "PT2H30M",
   *   name: "Electrical Repair",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateNonJobAppointmentRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateNonJobAppointmentResult, Dry>> {
    return this.client.call<CreateNonJobAppointmentResult, Dry>(CREATE_SPEC, { body, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "NonJobAppointments_Get",
  name: "dispatch.nonJobAppointments.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
  response: "json",
  failures: [400],
};

const REPLACE_SPEC: OperationSpec = {
  id: "NonJobAppointments_Update",
  name: "dispatch.nonJobAppointments.replace",
  method: "PUT",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
  body: "json",
  known: { check: checkKeys, keys: NON_JOB_APPOINTMENT_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const DELETE_SPEC: OperationSpec = {
  id: "NonJobAppointments_Delete",
  name: "dispatch.nonJobAppointments.delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments/{id}",
  response: "json",
  failures: [400, 404],
};

const LIST_SPEC: OperationSpec = {
  id: "NonJobAppointments_GetList",
  name: "dispatch.nonJobAppointments.list",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments",
  query: {
    technicianId: "plain",
    startsOnOrAfter: "date-time",
    startsOnOrBefore: "date-time",
    timesheetCodeId: "plain",
    activeOnly: "plain",
    showOnTechnicianSchedule: "plain",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "NonJobAppointments_Create",
  name: "dispatch.nonJobAppointments.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/non-job-appointments",
  body: "json",
  known: { check: checkKeys, keys: CREATE_NON_JOB_APPOINTMENT_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
