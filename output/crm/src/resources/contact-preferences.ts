import {
  type ApiPromise,
  type CallOptions,
  type OperationSpec,
  Resource,
  type WriteOptions,
  type Written,
  checkKeys,
} from "@st-v2/runtime";
import { UPDATE_CONTACT_METHOD_PREFERENCE_REQUEST_KEYS } from "../body-keys.js";
import type { ContactPreferenceResponse, UpdateContactMethodPreferenceRequest } from "../types.js";

/**
 * Contact preferences of the CRM API: 3 operations (`list`, `get`, `update`).
 */
export class ContactPreferences extends Resource {
  /**
   * List the preferences of a contact method.
   *
   * The answer is a bare array.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences`
   *
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @param contactId id of the contact
   * @param contactMethodId id of the contact method
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`, or no contact method has this `contactMethodId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactPreferences_GetContactMethodPreferences
   * @example
   * ```ts
   * const preferences = await crm.contactPreferences.list(
   *   "c493b214-1aeb-4aae-a82b-50f713302ef7",
   *   "9e2337d9-1907-4c93-ad07-6f3ae5148024",
   * );
   * ```
   */
  list(
    contactId: string,
    contactMethodId: string,
    options?: CallOptions,
  ): ApiPromise<ContactPreferenceResponse[]> {
    return this.client.call<ContactPreferenceResponse[]>(LIST_SPEC, {
      path: [contactId, contactMethodId],
      options,
    });
  }

  /**
   * Get one preference of a contact method.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}`
   *
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @param contactId id of the contact
   * @param contactMethodId id of the contact method
   * @param preferenceName preference name
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`, or no contact method has this `contactMethodId`, or no such preference name.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactPreferences_GetContactMethodPreference
   * @example
   * ```ts
   * const preference = await crm.contactPreferences.get(
   *   "c493b214-1aeb-4aae-a82b-50f713302ef7",
   *   "9e2337d9-1907-4c93-ad07-6f3ae5148024",
   *   "preference-45",
   * );
   * ```
   */
  get(
    contactId: string,
    contactMethodId: string,
    preferenceName: string,
    options?: CallOptions,
  ): ApiPromise<ContactPreferenceResponse> {
    return this.client.call<ContactPreferenceResponse>(GET_SPEC, {
      path: [contactId, contactMethodId, preferenceName],
      options,
    });
  }

  /**
   * Update a preference of a contact method.
   *
   * `PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @param contactId id of the contact
   * @param contactMethodId id of the contact method
   * @param preferenceName preference name
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`, or no contact method has this `contactMethodId`, or no such preference name.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactPreferences_UpdateContactMethodPreference
   * @example
   * ```ts
   * const preference = await crm.contactPreferences.update(
   *   "c493b214-1aeb-4aae-a82b-50f713302ef7",
   *   "9e2337d9-1907-4c93-ad07-6f3ae5148024",
   *   "preference-45",
   *   { value: "Standard" },
   * );
   * ```
   */
  update<const Dry = undefined>(
    contactId: string,
    contactMethodId: string,
    preferenceName: string,
    body: UpdateContactMethodPreferenceRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ContactPreferenceResponse, Dry>> {
    return this.client.call<ContactPreferenceResponse, Dry>(UPDATE_SPEC, {
      path: [contactId, contactMethodId, preferenceName],
      body,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ContactPreferences_GetContactMethodPreferences",
  name: "crm.contactPreferences.list",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences",
  response: "json",
  failures: [400, 403, 404],
};

const GET_SPEC: OperationSpec = {
  id: "ContactPreferences_GetContactMethodPreference",
  name: "crm.contactPreferences.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}",
  response: "json",
  failures: [400, 403, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "ContactPreferences_UpdateContactMethodPreference",
  name: "crm.contactPreferences.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_CONTACT_METHOD_PREFERENCE_REQUEST_KEYS },
  response: "json",
  failures: [400, 403, 404],
};
