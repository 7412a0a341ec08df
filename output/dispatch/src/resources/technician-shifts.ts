import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
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
 * Technician shifts of the Dispatch API: 6 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_GetList
   */
  list(
    query?: TechnicianShiftsListQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_Create
   */
  create(
    body: CreateTechnicianShiftRequest,
    options?: CallOptions,
  ): ApiPromise<TechnicianShiftCreateResponse> {
    return this.client.call<TechnicianShiftCreateResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one technician shift.
   *
   * `GET /dispatch/v2/tenant/{tenant}/technician-shifts/{id}`
   *
   * Needs the scope `tn.dis.technicianshifts:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_Get
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_Delete
   */
  delete(id: number, options?: CallOptions): ApiPromise<DeleteTechnicianShiftResult> {
    return this.client.call<DeleteTechnicianShiftResult>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a technician shift.
   *
   * `PATCH /dispatch/v2/tenant/{tenant}/technician-shifts/{id}`
   *
   * Needs the scope `tn.dis.technicianshifts:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_Update
   */
  update(
    id: number,
    body: UpdateTechnicianShiftRequest,
    options?: CallOptions,
  ): ApiPromise<TechnicianShiftUpdateResponse> {
    return this.client.call<TechnicianShiftUpdateResponse>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Delete several technician shifts.
   *
   * `POST /dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete`
   *
   * Needs the scope `tn.dis.technicianshifts:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianShifts_BulkDelete
   */
  bulkDelete(
    body: BulkDeleteTechnicianShiftRequest,
    options?: CallOptions,
  ): ApiPromise<BulkDeleteTechnicianShiftResult> {
    return this.client.call<BulkDeleteTechnicianShiftResult>(BULK_DELETE_SPEC, { body, options });
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "TechnicianShifts_Create",
  name: "dispatch.technicianShifts.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "TechnicianShifts_Get",
  name: "dispatch.technicianShifts.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
  response: "json",
};

const DELETE_SPEC: OperationSpec = {
  id: "TechnicianShifts_Delete",
  name: "dispatch.technicianShifts.delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "TechnicianShifts_Update",
  name: "dispatch.technicianShifts.update",
  method: "PATCH",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/{id}",
  body: "json",
  response: "json",
};

const BULK_DELETE_SPEC: OperationSpec = {
  id: "TechnicianShifts_BulkDelete",
  name: "dispatch.technicianShifts.bulkDelete",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/technician-shifts/bulk-delete",
  body: "json",
  response: "json",
};
