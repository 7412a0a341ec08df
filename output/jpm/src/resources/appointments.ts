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
  APPOINTMENT_ADD_REQUEST_KEYS,
  APPOINTMENT_RESCHEDULE_REQUEST_KEYS,
  HOLD_APPOINTMENT_REQUEST_KEYS,
  SET_APPOINTMENT_SUMMARY_REQUEST_KEYS,
  UPDATE_APPOINTMENT_SPECIAL_INSTRUCTIONS_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  AppointmentAddRequest,
  AppointmentRescheduleRequest,
  AppointmentResponse,
  AppointmentSummary,
  AppointmentsListQuery,
  HoldAppointmentRequest,
  SetAppointmentSummaryRequest,
  UpdateAppointmentSpecialInstructionsRequest,
} from "../types.js";

/**
 * Appointments of the Job Planning and Management API: 11 operations (`get`, `delete`, `list`, `create`, `reschedule`, `hold`, …).
 */
export class Appointments extends Resource {
  /**
   * Get one appointment.
   *
   * `GET /jpm/v2/tenant/{tenant}/appointments/{id}`
   *
   * Needs the scope `tn.jpm.appointments:r`.
   *
   * @param id id of the appointment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no appointment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Get
   * @example
   * ```ts
   * const appointment = await jpm.appointments.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<AppointmentResponse> {
    return this.client.call<AppointmentResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete an appointment.
   *
   * A success has no body.
   *
   * The only appointment of a job cannot be deleted, nor one with timesheets. (Reported by several users, not confirmed.)
   *
   * Hardly anything of an appointment can be changed once the invoice was exported. (Reported by several users, not confirmed.)
   *
   * `DELETE /jpm/v2/tenant/{tenant}/appointments/{id}`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @param id id of the appointment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no appointment has this `id`.
   * @throws `ConflictError` 409: the appointment is still needed, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Delete
   * @example
   * ```ts
   * await jpm.appointments.delete(12);
   * ```
   */
  delete<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * List appointments.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /jpm/v2/tenant/{tenant}/appointments`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.jpm.appointments:r`.
   *
   * @param query which appointments to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_GetList
   * @example
   * ```ts
   * for await (const appointment of jpm.appointments.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(appointment.id);
   * }
   * ```
   */
  list(query?: AppointmentsListQuery | null, options?: ListOptions): PagePromise<AppointmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an appointment.
   *
   * `POST /jpm/v2/tenant/{tenant}/appointments`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @param body the appointment to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: such an appointment exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Add
   * @example
   * ```ts
   * const appointment = await jpm.appointments.create({
   *   jobId: 12,
   *   start: "2025-10-17T15:00:00Z",
   *   end: "2025-10-17T16:00:00Z",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: AppointmentAddRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AppointmentResponse, Dry>> {
    return this.client.call<AppointmentResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Reschedule an appointment.
   *
   * Hardly anything of an appointment can be changed once the invoice was exported. (Reported by several users, not confirmed.)
   *
   * `PATCH /jpm/v2/tenant/{tenant}/appointments/{id}/reschedule`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @param id id of the appointment
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no appointment has this `id`.
   * @throws `ConflictError` 409: the state of the reschedule forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Reschedule
   * @example
   * ```ts
   * const reschedule = await jpm.appointments.reschedule(12, { start: "2025-10-17T15:00:00Z" });
   * ```
   */
  reschedule<const Dry = undefined>(
    id: number,
    body: AppointmentRescheduleRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AppointmentResponse, Dry>> {
    return this.client.call<AppointmentResponse, Dry>(RESCHEDULE_SPEC, { path: [id], body, options });
  }

  /**
   * Put an appointment on hold.
   *
   * A success has no body.
   *
   * `PUT /jpm/v2/tenant/{tenant}/appointments/{id}/hold`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @param id id of the appointment
   * @param body the hold as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no appointment has this `id`.
   * @throws `ConflictError` 409: the state of the hold forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Hold
   * @example
   * ```ts
   * await jpm.appointments.hold(12, { reasonId: 12, memo: "Nothing to add" });
   * ```
   */
  hold<const Dry = undefined>(
    id: number,
    body: HoldAppointmentRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(HOLD_SPEC, { path: [id], body, options });
  }

  /**
   * Take an appointment off hold.
   *
   * A success has no body.
   *
   * `DELETE /jpm/v2/tenant/{tenant}/appointments/{id}/hold`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @param id id of the appointment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no appointment has this `id`.
   * @throws `ConflictError` 409: the hold is still needed, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_RemoveHold
   * @example
   * ```ts
   * await jpm.appointments.removeHold(12);
   * ```
   */
  removeHold<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(REMOVE_HOLD_SPEC, { path: [id], options });
  }

  /**
   * Update the special instructions of an appointment.
   *
   * `PUT /jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @param id id of the appointment
   * @param body the special instruction as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no appointment has this `id`.
   * @throws `ConflictError` 409: the state of the special instruction forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_UpdateSpecialInstructions
   * @example
   * ```ts
   * const specialInstruction = await jpm.appointments.updateSpecialInstructions(12, {
   *   specialInstructions: "Done as planned",
   * });
   * ```
   */
  updateSpecialInstructions<const Dry = undefined>(
    id: number,
    body: UpdateAppointmentSpecialInstructionsRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AppointmentResponse, Dry>> {
    return this.client.call<AppointmentResponse, Dry>(UPDATE_SPECIAL_INSTRUCTIONS_SPEC, {
      path: [id],
      body,
      options,
    });
  }

  /**
   * Confirm an appointment.
   *
   * A success has no body.
   *
   * `PUT /jpm/v2/tenant/{tenant}/appointments/{id}/confirmation`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @param id id of the appointment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no appointment has this `id`.
   * @throws `ConflictError` 409: the state of the confirmation forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Confirm
   * @example
   * ```ts
   * await jpm.appointments.confirm(12);
   * ```
   */
  confirm<const Dry = undefined>(id: number, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(CONFIRM_SPEC, { path: [id], options });
  }

  /**
   * Remove the confirmation of an appointment.
   *
   * A success has no body.
   *
   * `DELETE /jpm/v2/tenant/{tenant}/appointments/{id}/confirmation`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @param id id of the appointment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no appointment has this `id`.
   * @throws `ConflictError` 409: the confirmation is still needed, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_RemoveConfirmation
   * @example
   * ```ts
   * await jpm.appointments.removeConfirmation(12);
   * ```
   */
  removeConfirmation<const Dry = undefined>(
    id: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(REMOVE_CONFIRMATION_SPEC, { path: [id], options });
  }

  /**
   * Set the summary of an appointment.
   *
   * `POST /jpm/v2/tenant/{tenant}/appointments/{id}/summaries`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @param id id of the appointment
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no appointment has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_SetSummary
   * @example
   * ```ts
   * const summary = await jpm.appointments.setSummary(12, {
   *   notes: "Asked the office",
   *   technicianId: 12,
   * });
   * ```
   */
  setSummary<const Dry = undefined>(
    id: number,
    body: SetAppointmentSummaryRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AppointmentSummary, Dry>> {
    return this.client.call<AppointmentSummary, Dry>(SET_SUMMARY_SPEC, { path: [id], body, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Appointments_Get",
  name: "jpm.appointments.get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}",
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "Appointments_Delete",
  name: "jpm.appointments.delete",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}",
  response: "none",
  failures: [400, 404, 409],
};

const LIST_SPEC: OperationSpec = {
  id: "Appointments_GetList",
  name: "jpm.appointments.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/appointments",
  query: {
    ids: "csv",
    active: "plain",
    jobId: "plain",
    projectId: "plain",
    number: "plain",
    status: "plain",
    startsOnOrAfter: "date-time",
    startsBefore: "date-time",
    technicianId: "plain",
    customerId: "plain",
    unused: "plain",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    createdOnOrAfter: "date-time",
    createdBefore: "date-time",
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
  id: "Appointments_Add",
  name: "jpm.appointments.create",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/appointments",
  body: "json",
  known: { check: checkKeys, keys: APPOINTMENT_ADD_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const RESCHEDULE_SPEC: OperationSpec = {
  id: "Appointments_Reschedule",
  name: "jpm.appointments.reschedule",
  method: "PATCH",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/reschedule",
  body: "json",
  known: { check: checkKeys, keys: APPOINTMENT_RESCHEDULE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const HOLD_SPEC: OperationSpec = {
  id: "Appointments_Hold",
  name: "jpm.appointments.hold",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
  body: "json",
  known: { check: checkKeys, keys: HOLD_APPOINTMENT_REQUEST_KEYS },
  response: "none",
  failures: [400, 404, 409],
};

const REMOVE_HOLD_SPEC: OperationSpec = {
  id: "Appointments_RemoveHold",
  name: "jpm.appointments.removeHold",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
  response: "none",
  failures: [400, 404, 409],
};

const UPDATE_SPECIAL_INSTRUCTIONS_SPEC: OperationSpec = {
  id: "Appointments_UpdateSpecialInstructions",
  name: "jpm.appointments.updateSpecialInstructions",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_APPOINTMENT_SPECIAL_INSTRUCTIONS_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const CONFIRM_SPEC: OperationSpec = {
  id: "Appointments_Confirm",
  name: "jpm.appointments.confirm",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
  response: "none",
  failures: [400, 404, 409],
};

const REMOVE_CONFIRMATION_SPEC: OperationSpec = {
  id: "Appointments_RemoveConfirmation",
  name: "jpm.appointments.removeConfirmation",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
  response: "none",
  failures: [400, 404, 409],
};

const SET_SUMMARY_SPEC: OperationSpec = {
  id: "Appointments_SetSummary",
  name: "jpm.appointments.setSummary",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/summaries",
  body: "json",
  known: { check: checkKeys, keys: SET_APPOINTMENT_SUMMARY_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};
