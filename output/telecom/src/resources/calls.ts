import {
  type ApiPromise,
  type BinaryResponse,
  type CallOptions,
  type ListOptions,
  type OperationSpec,
  PagePromise,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
  enterLane,
  neverInside,
  readFile,
} from "@st-v2/runtime";
import { CALL_IN_UPDATE_V2_KEYS } from "../body-keys.js";
import type {
  BundleCall,
  BundleCallCollection,
  CallInUpdateV2,
  CallResponse,
  CallsListQuery,
  CallsListV2Query,
  DetailedBundleCall,
  DetailedCall,
} from "../types.js";

/**
 * Calls of the Telecom API: 6 operations (`list`, `get`, `replace`, `listV2`, `getRecording`, `getVoicemail`).
 */
export class Calls extends Resource {
  /**
   * List calls.
   *
   * `ids` takes up to 50 values in one call.
   *
   * Two requests at once are refused with 429, and pages read at once held too many rows; the client sends one after another. (Reported by one user, not confirmed.)
   *
   * `GET /telecom/v3/tenant/{tenant}/calls`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.tlc.calls:r`.
   *
   * @param query which calls to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-telecom/endpoints/Calls_Calls
   * @example
   * ```ts
   * for await (const call of telecom.calls.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(call.id);
   * }
   * ```
   */
  list(query?: CallsListQuery | null, options?: ListOptions): PagePromise<CallResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Get one call.
   *
   * `GET /telecom/v2/tenant/{tenant}/calls/{id}`
   *
   * Needs the scope `tn.tlc.calls:r`.
   *
   * @param id id of the call
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @see https://developer.servicetitan.io/docs/apis/tenant-telecom/endpoints/Calls_GetDetails
   * @example
   * ```ts
   * const call = await telecom.calls.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<DetailedBundleCall> {
    return this.client.call<DetailedBundleCall>(GET_SPEC, { path: [id], options });
  }

  /**
   * Replace a call.
   *
   * `PUT /telecom/v2/tenant/{tenant}/calls/{id}`
   *
   * Needs the scope `tn.tlc.calls:w`.
   *
   * @param id id of the call
   * @param body the call as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @see https://developer.servicetitan.io/docs/apis/tenant-telecom/endpoints/Calls_Update
   * @example
   * ```ts
   * const call = await telecom.calls.replace(12, {
   *   excuseMemo: "Done as planned", reason: { name: "HVAC Repair", lead: true },
   *   customer: {
   *     id: 12, name: "Ben Ellis",
   *     address: {
   *       street: "551 Oak Avenue", unit: "Unit 6", country: "USA", city: "Boise", state: "ID",
   *       zip: "83794",
   *     },
   *     contacts: [{ type: "MobilePhone", value: "(208) 555-0139", memo: "Agreed by phone" }],
   *   },
   *   location: {
   *     id: 12, name: "Ben Vance",
   *     address: {
   *       street: "173 Lake Road", unit: "Unit 12", country: "USA", city: "Boise", state: "ID",
   *       zip: "83772",
   *     },
   *     contacts: [{ type: "MobilePhone", value: "(208) 555-0115", memo: "Nothing to add" }],
   *   },
   *   tag: "Special",
   * });
   * ```
   */
  replace<const Dry = undefined>(
    id: number,
    body: CallInUpdateV2,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<DetailedCall, Dry>> {
    return this.client.call<DetailedCall, Dry>(REPLACE_SPEC, { path: [id], body, options });
  }

  /**
   * List calls in the shape of version 2.
   *
   * Superseded by the list of version 3.
   *
   * `GET /telecom/v2/tenant/{tenant}/calls`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.tlc.calls:r`.
   *
   * @param query which calls to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @deprecated Use `list`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-telecom/endpoints/Calls_GetCalls
   * @example
   * ```ts
   * for await (const call of telecom.calls.listV2({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(call.id);
   * }
   * ```
   */
  listV2(
    query?: CallsListV2Query | null,
    options?: ListOptions,
  ): PagePromise<BundleCall, BundleCallCollection> {
    return new PagePromise(this.client, LIST_V2_SPEC, { query, options });
  }

  /**
   * Download the recording of a call.
   *
   * The answer is audio, in whatever type its `Content-Type` names.
   *
   * It answers 404 until the recording is ready. (Reported by one user, not confirmed.)
   *
   * `GET /telecom/v2/tenant/{tenant}/calls/{id}/recording`
   *
   * Needs the scope `tn.tlc.calls:r`.
   *
   * @param id id of the call
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @see https://developer.servicetitan.io/docs/apis/tenant-telecom/endpoints/Calls_GetRecording
   * @example
   * ```ts
   * const file = await telecom.calls.getRecording(12);
   * ```
   */
  getRecording(id: number, options?: CallOptions): ApiPromise<BinaryResponse> {
    return this.client.call<BinaryResponse>(GET_RECORDING_SPEC, { path: [id], options });
  }

  /**
   * Download the voicemail of a call.
   *
   * The answer is audio, in whatever type its `Content-Type` names.
   *
   * `GET /telecom/v2/tenant/{tenant}/calls/{id}/voicemail`
   *
   * Needs the scope `tn.tlc.calls:r`.
   *
   * @param id id of the call
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @see https://developer.servicetitan.io/docs/apis/tenant-telecom/endpoints/Calls_GetVoiceMail
   * @example
   * ```ts
   * const file = await telecom.calls.getVoicemail(12);
   * ```
   */
  getVoicemail(id: number, options?: CallOptions): ApiPromise<BinaryResponse> {
    return this.client.call<BinaryResponse>(GET_VOICEMAIL_SPEC, { path: [id], options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "Calls_Calls",
  name: "telecom.calls.list",
  method: "GET",
  path: "/telecom/v3/tenant/{tenant}/calls",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    ids: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    active: "plain",
    createdAfter: "date-time",
    modifiedAfter: "date-time",
    campaignId: "plain",
    agentId: "plain",
    minDuration: "plain",
    phoneNumberCalled: "plain",
    callerPhoneNumber: "plain",
    agentName: "plain",
    agentIsExternal: "plain",
    agentExternalId: "plain",
    sort: "plain",
    sid: "plain",
    tag: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
  limit: { enter: enterLane, atOnce: 1 },
};

const GET_SPEC: OperationSpec = {
  id: "Calls_GetDetails",
  name: "telecom.calls.get",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/calls/{id}",
  response: "json",
};

const REPLACE_SPEC: OperationSpec = {
  id: "Calls_Update",
  name: "telecom.calls.replace",
  method: "PUT",
  path: "/telecom/v2/tenant/{tenant}/calls/{id}",
  body: "json",
  known: { check: checkKeys, keys: CALL_IN_UPDATE_V2_KEYS },
  response: "json",
};

const LIST_V2_SPEC: OperationSpec = {
  id: "Calls_GetCalls",
  name: "telecom.calls.listV2",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/calls",
  query: {
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    createdOnOrAfter: "date-time",
    modifiedAfter: "date-time",
    minDuration: "plain",
    phoneNumberCalled: "plain",
    campaignId: "plain",
    agentId: "plain",
    agentName: "plain",
    agentIsExternal: "plain",
    agentExternalId: "plain",
    orderBy: "plain",
    orderByDirection: "plain",
    activeOnly: "plain",
    createdAfter: "date-time",
    createdBefore: "date-time",
    ids: "repeat",
    page: "plain",
    pageSize: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
};

const GET_RECORDING_SPEC: OperationSpec = {
  id: "Calls_GetRecording",
  name: "telecom.calls.getRecording",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/calls/{id}/recording",
  response: "binary",
  read: readFile,
  follow: neverInside,
};

const GET_VOICEMAIL_SPEC: OperationSpec = {
  id: "Calls_GetVoiceMail",
  name: "telecom.calls.getVoicemail",
  method: "GET",
  path: "/telecom/v2/tenant/{tenant}/calls/{id}/voicemail",
  response: "binary",
  read: readFile,
  follow: neverInside,
};
