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
  BULK_DELETE_TECHNICIAN_SHIFT_REQUEST_KEYS,
  CREATE_TECHNICIAN_SHIFT_REQUEST_KEYS,
  UPDATE_TECHNICIAN_SHIFT_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  BulkDeleteTechnicianShiftRequest,
  BulkDeleteTechnicianShiftResult,
  CreateTechnicianShiftRequest,
  DeleteTechnicianShiftResult,
  TechnicianShiftCreateResponse,
  TechnicianShiftResponse,
  TechnicianShiftUpdateResponse,
  TechnicianShiftsListQuery,
  UpdateTechnicianShiftRequest,
} from "../types.js";

/**
 * Technician shifts of the Dispatch API: 6 operations (`list`, `create`, `get`, `delete`, `update`, `bulkDelete`).
 */
export class TechnicianShifts extends Resource {
  /**
   * List technician shifts.
   *
   * Rows sorted by `ModifiedOn` were seen out of order.
   *
   * `GET /dispatch/v2/tenant/{tenant}/technician-shifts`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.dis.technicianshifts:r`.
   *
   * @param query which technician shifts to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_GetList
   * @example
   * ```ts
   * for await (const technicianShift of dispatch.technicianShifts.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(technicianShift.id);
   * }
   * ```
   */
  list(
    query?: TechnicianShiftsListQuery | null,
    options?: ListOptions,
  ): PagePromise<TechnicianShiftResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a technician shift.
   *
   * `POST /dispatch/v2/tenant/{tenant}/technician-shifts`
   *
   * Needs the scope `tn.dis.technicianshifts:w`.
   *
   * @param body the technician shift to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_Create
   * @example
   * ```ts
   * const technicianShift = await dispatch.technicianShifts.create({
   *   technicianIds: [12],
   *   shiftType: "Normal",
   *   title: "Nothing to add",
   *   start: "2024-12-11T11:00:00Z",
   *   end: "2024-12-11T13:00:00Z",
   *   repeatType: "Never",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateTechnicianShiftRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<TechnicianShiftCreateResponse, Dry>> {
    return this.client.call<TechnicianShiftCreateResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one technician shift.
   *
   * `GET /dispatch/v2/tenant/{tenant}/technician-shifts/{id}`
   *
   * Needs the scope `tn.dis.technicianshifts:r`.
   *
   * @param id id of the technician shift
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no technician shift has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_Get
   * @example
   * ```ts
   * const technicianShift = await dispatch.technicianShifts.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<TechnicianShiftResponse> {
    return this.client.call<TechnicianShiftResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete a technician shift.
   *
   * `DELETE /dispatch/v2/tenant/{tenant}/technician-shifts/{id}`
   *
   * Needs the scope `tn.dis.technicianshifts:w`.
   *
   * @param id id of the technician shift
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no technician shift has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_Delete
   * @example
   * ```ts
   * const technicianShift = await dispatch.technicianShifts.delete(12);
   * ```
   */
  delete<const Dry = undefined>(
    id: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<DeleteTechnicianShiftResult, Dry>> {
    return this.client.call<DeleteTechnicianShiftResult, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a technician shift.
   *
   * `PATCH /dispatch/v2/tenant/{tenant}/technician-shifts/{id}`
   *
   * Needs the scope `tn.dis.technicianshifts:w`.
   *
   * @param id id of the technician shift
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no technician shift has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_Update
   * @example
   * ```ts
   * const technicianShift = await dispatch.technicianShifts.update(12, { title: "Nothing to add" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateTechnicianShiftRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<TechnicianShiftUpdateResponse, Dry>> {
    return this.client.call<TechnicianShiftUpdateResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Delete several technician shifts.
   *
   * `POST /dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete`
   *
   * Needs the scope `tn.dis.technicianshifts:w`.
   *
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_BulkDelete
   * @example
   * ```ts
   * const bulkDelete = await dispatch.technicianShifts.bulkDelete({
   *   start: "2024-06-01T10:00:00Z",
   *   end: "2024-06-01T11:00:00Z",
   * });
   * ```
   */
  bulkDelete<const Dry = undefined>(
    body: BulkDeleteTechnicianShiftRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<BulkDeleteTechnicianShiftResult, Dry>> {
    return this.client.call<BulkDeleteTechnicianShiftResult, Dry>(BULK_DELETE_SPEC, { body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "TechnicianShifts_GetList",
  name: "dispatch.technicianShifts.list",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts",
  query: {
    startsOnOrAfter: "date-time",
    endsOnOrBefore: "date-time",
    shiftType: "plain",
    technicianId: "plain",
    titleContains: "plain",
    noteContains: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    active: "plain",
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

const CREATE_SPEC: OperationSpec = {
  id: "TechnicianShifts_Create",
  name: "dispatch.technicianShifts.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts",
  body: "json",
  known: { check: checkKeys, keys: CREATE_TECHNICIAN_SHIFT_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "TechnicianShifts_Get",
  name: "dispatch.technicianShifts.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "TechnicianShifts_Delete",
  name: "dispatch.technicianShifts.delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "TechnicianShifts_Update",
  name: "dispatch.technicianShifts.update",
  method: "PATCH",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_TECHNICIAN_SHIFT_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const BULK_DELETE_SPEC: OperationSpec = {
  id: "TechnicianShifts_BulkDelete",
  name: "dispatch.technicianShifts.bulkDelete",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete",
  body: "json",
  known: { check: checkKeys, keys: BULK_DELETE_TECHNICIAN_SHIFT_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
