import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
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
 * Appointments of the Job Planning and Management API: 11 operations.
 */
export class Appointments extends Resource {
  /**
   * Get one appointment.
   *
   * `GET /jpm/v2/tenant/{tenant}/appointments/{id}`
   *
   * Needs the scope `tn.jpm.appointments:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Get
   */
  get(id: number, options?: CallOptions): ApiPromise<AppointmentResponse> {
    return this.client.call<AppointmentResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete an appointment.
   *
   * A success has no body.
   *
   * `DELETE /jpm/v2/tenant/{tenant}/appointments/{id}`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Delete
   */
  delete(id: number, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(DELETE_SPEC, { path: [id], options });
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_GetList
   */
  list(query?: AppointmentsListQuery | null, options?: CallOptions): PagePromise<AppointmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create an appointment.
   *
   * `POST /jpm/v2/tenant/{tenant}/appointments`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Add
   */
  create(body: AppointmentAddRequest, options?: CallOptions): ApiPromise<AppointmentResponse> {
    return this.client.call<AppointmentResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Reschedule an appointment.
   *
   * `PATCH /jpm/v2/tenant/{tenant}/appointments/{id}/reschedule`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Reschedule
   */
  reschedule(
    id: number,
    body: AppointmentRescheduleRequest,
    options?: CallOptions,
  ): ApiPromise<AppointmentResponse> {
    return this.client.call<AppointmentResponse>(RESCHEDULE_SPEC, { path: [id], body, options });
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Hold
   */
  hold(id: number, body: HoldAppointmentRequest, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(HOLD_SPEC, { path: [id], body, options });
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_RemoveHold
   */
  removeHold(id: number, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(REMOVE_HOLD_SPEC, { path: [id], options });
  }

  /**
   * Update the special instructions of an appointment.
   *
   * `PUT /jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_UpdateSpecialInstructions
   */
  updateSpecialInstructions(
    id: number,
    body: UpdateAppointmentSpecialInstructionsRequest,
    options?: CallOptions,
  ): ApiPromise<AppointmentResponse> {
    return this.client.call<AppointmentResponse>(UPDATE_SPECIAL_INSTRUCTIONS_SPEC, {
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_Confirm
   */
  confirm(id: number, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(CONFIRM_SPEC, { path: [id], options });
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_RemoveConfirmation
   */
  removeConfirmation(id: number, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(REMOVE_CONFIRMATION_SPEC, { path: [id], options });
  }

  /**
   * Set the summary of an appointment.
   *
   * `POST /jpm/v2/tenant/{tenant}/appointments/{id}/summaries`
   *
   * Needs the scope `tn.jpm.appointments:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/Appointments_SetSummary
   */
  setSummary(
    id: number,
    body: SetAppointmentSummaryRequest,
    options?: CallOptions,
  ): ApiPromise<AppointmentSummary> {
    return this.client.call<AppointmentSummary>(SET_SUMMARY_SPEC, { path: [id], body, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Appointments_Get",
  name: "jpm.appointments.get",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}",
  response: "json",
};

const DELETE_SPEC: OperationSpec = {
  id: "Appointments_Delete",
  name: "jpm.appointments.delete",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}",
  response: "none",
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "Appointments_Add",
  name: "jpm.appointments.create",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/appointments",
  body: "json",
  response: "json",
};

const RESCHEDULE_SPEC: OperationSpec = {
  id: "Appointments_Reschedule",
  name: "jpm.appointments.reschedule",
  method: "PATCH",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/reschedule",
  body: "json",
  response: "json",
};

const HOLD_SPEC: OperationSpec = {
  id: "Appointments_Hold",
  name: "jpm.appointments.hold",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
  body: "json",
  response: "none",
};

const REMOVE_HOLD_SPEC: OperationSpec = {
  id: "Appointments_RemoveHold",
  name: "jpm.appointments.removeHold",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/hold",
  response: "none",
};

const UPDATE_SPECIAL_INSTRUCTIONS_SPEC: OperationSpec = {
  id: "Appointments_UpdateSpecialInstructions",
  name: "jpm.appointments.updateSpecialInstructions",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/special-instructions",
  body: "json",
  response: "json",
};

const CONFIRM_SPEC: OperationSpec = {
  id: "Appointments_Confirm",
  name: "jpm.appointments.confirm",
  method: "PUT",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
  response: "none",
};

const REMOVE_CONFIRMATION_SPEC: OperationSpec = {
  id: "Appointments_RemoveConfirmation",
  name: "jpm.appointments.removeConfirmation",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/confirmation",
  response: "none",
};

const SET_SUMMARY_SPEC: OperationSpec = {
  id: "Appointments_SetSummary",
  name: "jpm.appointments.setSummary",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/appointments/{id}/summaries",
  body: "json",
  response: "json",
};
