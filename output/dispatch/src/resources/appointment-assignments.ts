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
  findRow,
} from "@st-v2/runtime";
import { ASSIGN_TECHNICIANS_REQUEST_KEYS, UNASSIGN_TECHNICIANS_REQUEST_KEYS } from "../body-keys.js";
import type {
  AppointmentAssignmentResponse,
  AppointmentAssignmentsListQuery,
  AppointmentResponse,
  AssignTechniciansRequest,
  UnassignTechniciansRequest,
} from "../types.js";

/**
 * Appointment assignments of the Dispatch API: 3 operations (`list`, `assignTechnicians`, `unassignTechnicians`), and `find`, which calls one of them.
 */
export class AppointmentAssignments extends Resource {
  /**
   * List appointment assignments.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /dispatch/v2/tenant/{tenant}/appointment-assignments`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `appointmentIds` are fetched in several calls.
   * Needs the scope `tn.dis.appointmentassignments:r`.
   *
   * @param query which appointment assignments to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/AppointmentAssignments_GetList
   * @example
   * ```ts
   * for await (const appointmentAssignment of dispatch.appointmentAssignments.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(appointmentAssignment.id);
   * }
   * ```
   */
  list(
    query?: AppointmentAssignmentsListQuery | null,
    options?: ListOptions,
  ): PagePromise<AppointmentAssignmentResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Assign technicians to an appointment.
   *
   * `POST /dispatch/v2/tenant/{tenant}/appointment-assignments/assign-technicians`
   *
   * Needs the scope `tn.dis.appointmentassignments:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: the state of the assign technician forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/AppointmentAssignments_AssignTechnicians
   * @example
   * ```ts
   * const assignTechnician = await dispatch.appointmentAssignments.assignTechnicians({
   *   jobAppointmentId: 12,
   *   technicianIds: [12],
   * });
   * ```
   */
  assignTechnicians<const Dry = undefined>(
    body: AssignTechniciansRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AppointmentResponse, Dry>> {
    return this.client.call<AppointmentResponse, Dry>(ASSIGN_TECHNICIANS_SPEC, { body, options });
  }

  /**
   * Take technicians off an appointment.
   *
   * `POST /dispatch/v2/tenant/{tenant}/appointment-assignments/unassign-technicians`
   *
   * Needs the scope `tn.dis.appointmentassignments:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/AppointmentAssignments_UnassignTechnicians
   * @example
   * ```ts
   * const unassignTechnician = await dispatch.appointmentAssignments.unassignTechnicians({
   *   jobAppointmentId: 12,
   *   technicianIds: [12],
   * });
   * ```
   */
  unassignTechnicians<const Dry = undefined>(
    body: UnassignTechniciansRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AppointmentResponse, Dry>> {
    return this.client.call<AppointmentResponse, Dry>(UNASSIGN_TECHNICIANS_SPEC, { body, options });
  }

  /**
   * The appointment assignment with this id; `undefined` where there is none.
   *
   * The API reads no single appointment assignment: this is a call of `list`, and no operation of its own.
   *
   * @param id id of the appointment assignment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @example
   * ```ts
   * const appointmentAssignment = await dispatch.appointmentAssignments.find(1);
   * ```
   */
  find(id: number, options?: CallOptions): ApiPromise<AppointmentAssignmentResponse | undefined> {
    return findRow(this.client, LIST_SPEC, { id, query: { ids: [id], active: "Any" }, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "AppointmentAssignments_GetList",
  name: "dispatch.appointmentAssignments.list",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/appointment-assignments",
  query: {
    ids: "csv",
    appointmentIds: "csv",
    jobId: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    active: "plain",
  },
  caps: { ids: 50, appointmentIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const ASSIGN_TECHNICIANS_SPEC: OperationSpec = {
  id: "AppointmentAssignments_AssignTechnicians",
  name: "dispatch.appointmentAssignments.assignTechnicians",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/appointment-assignments/assign-technicians",
  body: "json",
  known: { check: checkKeys, keys: ASSIGN_TECHNICIANS_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const UNASSIGN_TECHNICIANS_SPEC: OperationSpec = {
  id: "AppointmentAssignments_UnassignTechnicians",
  name: "dispatch.appointmentAssignments.unassignTechnicians",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/appointment-assignments/unassign-technicians",
  body: "json",
  known: { check: checkKeys, keys: UNASSIGN_TECHNICIANS_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
