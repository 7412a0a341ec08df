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
  TECHNICIAN_ACCOUNT_ACTION_REQUEST_KEYS,
  TECHNICIAN_CREATE_REQUEST_KEYS,
  TECHNICIAN_UPDATE_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  AccountActionResponse,
  TechnicianAccountActionRequest,
  TechnicianCreateRequest,
  TechnicianCreateResponse,
  TechnicianResponse,
  TechnicianUpdateRequest,
  TechnicianUpdateResponse,
  TechniciansListQuery,
} from "../types.js";

/**
 * Technicians of the Settings API: 5 operations (`list`, `create`, `get`, `update`, `runAccountAction`).
 */
export class Technicians extends Resource {
  /**
   * List technicians.
   *
   * `ids` and `userIds` take up to 50 values each in one call.
   *
   * `GET /settings/v2/tenant/{tenant}/technicians`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `userIds` are fetched in several calls.
   * Needs the scope `tn.stt.technicians:r`.
   *
   * @param query which technicians to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Technicians_GetList
   * @example
   * ```ts
   * for await (const technician of settings.technicians.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(technician.id);
   * }
   * ```
   */
  list(query?: TechniciansListQuery | null, options?: ListOptions): PagePromise<TechnicianResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a technician.
   *
   * `POST /settings/v2/tenant/{tenant}/technicians`
   *
   * Needs the scope `tn.stt.technicians:w`.
   *
   * @param body the technician to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Technicians_Create
   * @example
   * ```ts
   * const technician = await settings.technicians.create({
   *   name: "Leo Ibarra",
   *   accountCreationMethod: "CreateLater",
   *   roleId: 12,
   *   positions: ["Installer"],
   *   licenseType: "NonManagedTech",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: TechnicianCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<TechnicianCreateResponse, Dry>> {
    return this.client.call<TechnicianCreateResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one technician.
   *
   * `GET /settings/v2/tenant/{tenant}/technicians/{id}`
   *
   * Needs the scope `tn.stt.technicians:r`.
   *
   * @param id id of the technician
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no technician has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Technicians_Get
   * @example
   * ```ts
   * const technician = await settings.technicians.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<TechnicianResponse> {
    return this.client.call<TechnicianResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a technician.
   *
   * `PATCH /settings/v2/tenant/{tenant}/technicians/{id}`
   *
   * Needs the scope `tn.stt.technicians:w`.
   *
   * @param id id of the technician
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no technician has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Technicians_Update
   * @example
   * ```ts
   * const technician = await settings.technicians.update(12, { name: "Leo Ibarra" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: TechnicianUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<TechnicianUpdateResponse, Dry>> {
    return this.client.call<TechnicianUpdateResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * Run an account action for a technician.
   *
   * `POST /settings/v2/tenant/{tenant}/technicians/{id}/account-actions`
   *
   * Needs the scope `tn.stt.technicians:w`.
   *
   * @param id id of the technician
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-settings-v2/endpoints/Technicians_AccountActions
   * @example
   * ```ts
   * const accountAction = await settings.technicians.runAccountAction(12, { action: "Activate" });
   * ```
   */
  runAccountAction<const Dry = undefined>(
    id: number,
    body: TechnicianAccountActionRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<AccountActionResponse, Dry>> {
    return this.client.call<AccountActionResponse, Dry>(RUN_ACCOUNT_ACTION_SPEC, {
      path: [id],
      body,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Technicians_GetList",
  name: "settings.technicians.list",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/technicians",
  query: {
    ids: "csv",
    userIds: "csv",
    name: "plain",
    active: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
  },
  caps: { ids: 50, userIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Technicians_Create",
  name: "settings.technicians.create",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/technicians",
  body: "json",
  known: { check: checkKeys, keys: TECHNICIAN_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const GET_SPEC: OperationSpec = {
  id: "Technicians_Get",
  name: "settings.technicians.get",
  method: "GET",
  path: "/settings/v2/tenant/{tenant}/technicians/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Technicians_Update",
  name: "settings.technicians.update",
  method: "PATCH",
  path: "/settings/v2/tenant/{tenant}/technicians/{id}",
  body: "json",
  known: { check: checkKeys, keys: TECHNICIAN_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const RUN_ACCOUNT_ACTION_SPEC: OperationSpec = {
  id: "Technicians_AccountActions",
  name: "settings.technicians.runAccountAction",
  method: "POST",
  path: "/settings/v2/tenant/{tenant}/technicians/{id}/account-actions",
  body: "json",
  known: { check: checkKeys, keys: TECHNICIAN_ACCOUNT_ACTION_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
