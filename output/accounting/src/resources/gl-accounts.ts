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
import { GL_ACCOUNT_CREATE_REQUEST_KEYS, GL_ACCOUNT_UPDATE_REQUEST_KEYS } from "../body-keys.js";
import type {
  GlAccountCreateRequest,
  GlAccountExtendedResponse,
  GlAccountTypeResponse,
  GlAccountUpdateRequest,
  GlAccountsListQuery,
  GlAccountsListTypesQuery,
} from "../types.js";

/**
 * Gl accounts of the Accounting API: 5 operations (`list`, `create`, `get`, `update`, `listTypes`).
 */
export class GlAccounts extends Resource {
  /**
   * List GL accounts.
   *
   * `ids`, `names`, `numbers`, `types` and `subtypes` take up to 50 values each in one call.
   *
   * `GET /accounting/v2/tenant/{tenant}/gl-accounts`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `names`, `numbers`, `types`, `subtypes` are fetched in several calls.
   * Needs the scope `tn.acc.glaccounts:r`.
   *
   * @param query which gl accounts to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/GlAccounts_GetList
   * @example
   * ```ts
   * for await (const glAccount of accounting.glAccounts.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(glAccount.id);
   * }
   * ```
   */
  list(query?: GlAccountsListQuery | null, options?: ListOptions): PagePromise<GlAccountExtendedResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a GL account.
   *
   * `POST /accounting/v2/tenant/{tenant}/gl-accounts`
   *
   * Needs the scope `tn.acc.glaccounts:w`.
   *
   * @param body the gl account to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: such a gl account exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/GlAccounts_CreateAccount
   * @example
   * ```ts
   * const glAccount = await accounting.glAccounts.create({ name: "Greenfield Bakery" });
   * ```
   */
  create<const Dry = undefined>(
    body: GlAccountCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<GlAccountExtendedResponse, Dry>> {
    return this.client.call<GlAccountExtendedResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one GL account.
   *
   * `GET /accounting/v2/tenant/{tenant}/gl-accounts/{accountId}`
   *
   * Needs the scope `tn.acc.glaccounts:r`.
   *
   * @param accountId id of the account
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no account has this `accountId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/GlAccounts_GetAccount
   * @example
   * ```ts
   * const glAccount = await accounting.glAccounts.get(12);
   * ```
   */
  get(accountId: number, options?: CallOptions): ApiPromise<GlAccountExtendedResponse> {
    return this.client.call<GlAccountExtendedResponse>(GET_SPEC, { path: [accountId], options });
  }

  /**
   * Update a GL account.
   *
   * `PATCH /accounting/v2/tenant/{tenant}/gl-accounts/{accountId}`
   *
   * Needs the scope `tn.acc.glaccounts:w`.
   *
   * @param accountId id of the account
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no account has this `accountId`.
   * @throws `ConflictError` 409: the state of the gl account forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/GlAccounts_UpdateAccount
   * @example
   * ```ts
   * const glAccount = await accounting.glAccounts.update(12, { name: "Greenfield Bakery" });
   * ```
   */
  update<const Dry = undefined>(
    accountId: number,
    body: GlAccountUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<GlAccountExtendedResponse, Dry>> {
    return this.client.call<GlAccountExtendedResponse, Dry>(UPDATE_SPEC, {
      path: [accountId],
      body,
      options,
    });
  }

  /**
   * List GL account types.
   *
   * `ids` and `names` take up to 50 values each in one call.
   *
   * `GET /accounting/v2/tenant/{tenant}/gl-accounts/types`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `names` are fetched in several calls.
   * Needs the scope `tn.acc.glaccounts:r`.
   *
   * @param query which types to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-accounting-v2/endpoints/GlAccounts_GetTypeList
   * @example
   * ```ts
   * for await (const type of accounting.glAccounts.listTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(type.id);
   * }
   * ```
   */
  listTypes(
    query?: GlAccountsListTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<GlAccountTypeResponse> {
    return new PagePromise(this.client, LIST_TYPES_SPEC, { query, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "GlAccounts_GetList",
  name: "accounting.glAccounts.list",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts",
  query: {
    ids: "csv",
    names: "csv",
    numbers: "csv",
    types: "csv",
    subtypes: "csv",
    description: "plain",
    source: "plain",
    active: "plain",
    isIntacctGroup: "plain",
    isIntacctBankAccount: "plain",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, names: 50, numbers: 50, types: 50, subtypes: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "GlAccounts_CreateAccount",
  name: "accounting.glAccounts.create",
  method: "POST",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts",
  body: "json",
  known: { check: checkKeys, keys: GL_ACCOUNT_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const GET_SPEC: OperationSpec = {
  id: "GlAccounts_GetAccount",
  name: "accounting.glAccounts.get",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts/{accountId}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "GlAccounts_UpdateAccount",
  name: "accounting.glAccounts.update",
  method: "PATCH",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts/{accountId}",
  body: "json",
  known: { check: checkKeys, keys: GL_ACCOUNT_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const LIST_TYPES_SPEC: OperationSpec = {
  id: "GlAccounts_GetTypeList",
  name: "accounting.glAccounts.listTypes",
  method: "GET",
  path: "/accounting/v2/tenant/{tenant}/gl-accounts/types",
  query: {
    ids: "csv",
    names: "csv",
    active: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  caps: { ids: 50, names: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};
