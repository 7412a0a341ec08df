import {
  type ApiPromise,
  type CallOptions,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { ATTACH_JOB_EQUIPMENT_REQUEST_KEYS, DETACH_JOB_EQUIPMENT_REQUEST_KEYS } from "../body-keys.js";
import type { AttachJobEquipmentRequest, DetachJobEquipmentRequest, JobEquipmentResponse } from "../types.js";

/**
 * Job equipment of the Job Planning and Management API: 4 operations (`list`, `attach`, `detachBulk`, `detach`).
 */
export class JobEquipment extends Resource {
  /**
   * List the equipment of a job.
   *
   * `GET /jpm/v2/tenant/{tenant}/jobs/{id}/equipment`
   *
   * Needs the scope `tn.jpm.jobs:r`.
   *
   * @param id id of the job
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobEquipment_Get
   * @example
   * ```ts
   * const equipment = await jpm.jobEquipment.list(12);
   * ```
   */
  list(id: number, options?: CallOptions): ApiPromise<JobEquipmentResponse> {
    return this.client.call<JobEquipmentResponse>(LIST_SPEC, { path: [id], options });
  }

  /**
   * Attach equipment to a job.
   *
   * `POST /jpm/v2/tenant/{tenant}/jobs/{id}/equipment`
   *
   * Needs the scope `tn.jpm.jobs:w`.
   *
   * @param id id of the job
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobEquipment_Attach
   * @example
   * ```ts
   * const equipment = await jpm.jobEquipment.attach(12, { equipmentIds: [12] });
   * ```
   */
  attach<const Dry = undefined>(
    id: number,
    body: AttachJobEquipmentRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<JobEquipmentResponse, Dry>> {
    return this.client.call<JobEquipmentResponse, Dry>(ATTACH_SPEC, { path: [id], body, options });
  }

  /**
   * Detach several pieces of equipment from a job.
   *
   * A success has no body. The ids are sent in the body of the DELETE.
   *
   * `DELETE /jpm/v2/tenant/{tenant}/jobs/{id}/equipment`
   *
   * Needs the scope `tn.jpm.jobs:w`.
   *
   * @param id id of the job
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no job has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobEquipment_DetachBulk
   * @example
   * ```ts
   * await jpm.jobEquipment.detachBulk(12, { equipmentIds: [12] });
   * ```
   */
  detachBulk<const Dry = undefined>(
    id: number,
    body: DetachJobEquipmentRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DETACH_BULK_SPEC, { path: [id], body, options });
  }

  /**
   * Detach one piece of equipment from a job.
   *
   * A success has no body.
   *
   * `DELETE /jpm/v2/tenant/{tenant}/jobs/{id}/equipment/{equipmentId}`
   *
   * Needs the scope `tn.jpm.jobs:w`.
   *
   * @param id id of the job
   * @param equipmentId id of the equipment
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no job has this `id`, or no equipment has this `equipmentId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-jpm-v2/endpoints/JobEquipment_Detach
   * @example
   * ```ts
   * await jpm.jobEquipment.detach(12, 12);
   * ```
   */
  detach<const Dry = undefined>(
    id: number,
    equipmentId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DETACH_SPEC, { path: [id, equipmentId], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "JobEquipment_Get",
  name: "jpm.jobEquipment.list",
  method: "GET",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
  response: "json",
  failures: [400, 404],
};

const ATTACH_SPEC: OperationSpec = {
  id: "JobEquipment_Attach",
  name: "jpm.jobEquipment.attach",
  method: "POST",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
  body: "json",
  known: { check: checkKeys, keys: ATTACH_JOB_EQUIPMENT_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const DETACH_BULK_SPEC: OperationSpec = {
  id: "JobEquipment_DetachBulk",
  name: "jpm.jobEquipment.detachBulk",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment",
  body: "json",
  known: { check: checkKeys, keys: DETACH_JOB_EQUIPMENT_REQUEST_KEYS },
  response: "none",
  failures: [400, 404],
};

const DETACH_SPEC: OperationSpec = {
  id: "JobEquipment_Detach",
  name: "jpm.jobEquipment.detach",
  method: "DELETE",
  path: "/jpm/v2/tenant/{tenant}/jobs/{id}/equipment/{equipmentId}",
  response: "none",
  failures: [400, 404],
};
