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
import { CREATE_TECHNICIAN_SKILL_REQUEST_KEYS, UPDATE_TECHNICIAN_SKILLS_REQUEST_KEYS } from "../body-keys.js";
import type {
  CreateTechnicianSkillRequest,
  DeleteTechnicianSkillResult,
  TechnicianSkillResponse,
  TechnicianSkillsListQuery,
  UpdateTechnicianSkillsRequest,
  UpdateTechnicianSkillsResponse,
} from "../types.js";

/**
 * Technician skills of the Dispatch API: 5 operations (`list`, `create`, `assign`, `get`, `delete`).
 */
export class TechnicianSkills extends Resource {
  /**
   * List technician skills.
   *
   * `GET /dispatch/v2/tenant/{tenant}/technician-skills`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.dis.technicianskills:r`.
   *
   * @param query which technician skills to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianSkills_GetList
   * @example
   * ```ts
   * for await (const technicianSkill of dispatch.technicianSkills.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(technicianSkill.id);
   * }
   * ```
   */
  list(
    query?: TechnicianSkillsListQuery | null,
    options?: ListOptions,
  ): PagePromise<TechnicianSkillResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a technician skill.
   *
   * `POST /dispatch/v2/tenant/{tenant}/technician-skills`
   *
   * Needs the scope `tn.dis.technicianskills:w`.
   *
   * @param body the technician skill to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianSkills_CreateTechnicianSkill
   * @example
   * ```ts
   * const technicianSkill = await dispatch.technicianSkills.create({
   *   technicianId: 12,
   *   name: "Electrical Repair",
   *   active: true,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateTechnicianSkillRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<TechnicianSkillResponse, Dry>> {
    return this.client.call<TechnicianSkillResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Assign skills to technicians.
   *
   * `PATCH /dispatch/v2/tenant/{tenant}/technician-skills`
   *
   * Needs the scope `tn.dis.technicianskills:w`.
   *
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianSkills_AssignTechnicianSkills
   * @example
   * ```ts
   * const technicianSkill = await dispatch.technicianSkills.assign({
   *   technicianId: 12,
   *   skillIds: [38],
   *   replaceExistingSkills: false,
   * });
   * ```
   */
  assign<const Dry = undefined>(
    body: UpdateTechnicianSkillsRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<UpdateTechnicianSkillsResponse, Dry>> {
    return this.client.call<UpdateTechnicianSkillsResponse, Dry>(ASSIGN_SPEC, { body, options });
  }

  /**
   * Get one technician skill.
   *
   * `GET /dispatch/v2/tenant/{tenant}/technician-skills/{id}`
   *
   * Needs the scope `tn.dis.technicianskills:r`.
   *
   * @param id id of the technician skill
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no technician skill has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianSkills_Get
   * @example
   * ```ts
   * const technicianSkill = await dispatch.technicianSkills.get("technician-skill-12");
   * ```
   */
  get(id: string, options?: CallOptions): ApiPromise<TechnicianSkillResponse> {
    return this.client.call<TechnicianSkillResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Delete a technician skill.
   *
   * `DELETE /dispatch/v2/tenant/{tenant}/technician-skills/{id}`
   *
   * Needs the scope `tn.dis.technicianskills:w`.
   *
   * @param id id of the technician skill
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no technician skill has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-dispatch-v2/endpoints/TechnicianSkills_Delete
   * @example
   * ```ts
   * const technicianSkill = await dispatch.technicianSkills.delete("technician-skill-12");
   * ```
   */
  delete<const Dry = undefined>(
    id: string,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<DeleteTechnicianSkillResult, Dry>> {
    return this.client.call<DeleteTechnicianSkillResult, Dry>(DELETE_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "TechnicianSkills_GetList",
  name: "dispatch.technicianSkills.list",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills",
  query: {
    technicianId: "plain",
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
  id: "TechnicianSkills_CreateTechnicianSkill",
  name: "dispatch.technicianSkills.create",
  method: "POST",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills",
  body: "json",
  known: { check: checkKeys, keys: CREATE_TECHNICIAN_SKILL_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const ASSIGN_SPEC: OperationSpec = {
  id: "TechnicianSkills_AssignTechnicianSkills",
  name: "dispatch.technicianSkills.assign",
  method: "PATCH",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_TECHNICIAN_SKILLS_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const GET_SPEC: OperationSpec = {
  id: "TechnicianSkills_Get",
  name: "dispatch.technicianSkills.get",
  method: "GET",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills/{id}",
  response: "json",
  failures: [400, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "TechnicianSkills_Delete",
  name: "dispatch.technicianSkills.delete",
  method: "DELETE",
  path: "/dispatch/v2/tenant/{tenant}/technician-skills/{id}",
  response: "json",
  failures: [400, 404],
};
