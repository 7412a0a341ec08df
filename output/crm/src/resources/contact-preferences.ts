import { type ApiPromise, type CallOptions, type OperationSpec, Resource } from "@st-v2/runtime";
import type { ContactPreferenceResponse, UpdateContactMethodPreferenceRequest } from "../types.js";

/**
 * Contact preferences of the CRM API: 3 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactPreferences_GetContactMethodPreferences
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactPreferences_GetContactMethodPreference
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactPreferences_UpdateContactMethodPreference
   */
  update(
    contactId: string,
    contactMethodId: string,
    preferenceName: string,
    body: UpdateContactMethodPreferenceRequest,
    options?: CallOptions,
  ): ApiPromise<ContactPreferenceResponse> {
    return this.client.call<ContactPreferenceResponse>(UPDATE_SPEC, {
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
};

const GET_SPEC: OperationSpec = {
  id: "ContactPreferences_GetContactMethodPreference",
  name: "crm.contactPreferences.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "ContactPreferences_UpdateContactMethodPreference",
  name: "crm.contactPreferences.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}/preferences/{preferenceName}",
  body: "json",
  response: "json",
};
