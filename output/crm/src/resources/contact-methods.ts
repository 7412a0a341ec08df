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
  CREATE_CONTACT_METHOD_REQUEST_KEYS,
  UPDATE_CONTACT_METHOD_REQUEST_KEYS,
  UPSERT_CONTACT_METHOD_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  ContactMethodResponse,
  ContactMethodsListQuery,
  CreateContactMethodRequest,
  UpdateContactMethodRequest,
  UpsertContactMethodRequest,
} from "../types.js";

/**
 * Contact methods of the CRM API: 6 operations (`list`, `create`, `get`, `upsert`, `delete`, `update`).
 */
export class ContactMethods extends Resource {
  /**
   * List the contact methods of a contact.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @param contactId id of the contact
   * @param query which contact methods to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_GetContactMethods
   * @example
   * ```ts
   * for await (const contactMethod of crm.contactMethods.list("c493b214-1aeb-4aae-a82b-50f713302ef7", {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(contactMethod.id);
   * }
   * ```
   */
  list(
    contactId: string,
    query?: ContactMethodsListQuery | null,
    options?: ListOptions,
  ): PagePromise<ContactMethodResponse> {
    return new PagePromise(this.client, LIST_SPEC, { path: [contactId], query, options });
  }

  /**
   * Add a contact method to a contact.
   *
   * `POST /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @param contactId id of the contact
   * @param body the contact method to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_CreateContactMethod
   * @example
   * ```ts
   * const contactMethod = await crm.contactMethods.create("c493b214-1aeb-4aae-a82b-50f713302ef7", {
   *   type: "Phone",
   *   value: "Preferred",
   * });
   * ```
   */
  create<const Dry = undefined>(
    contactId: string,
    body: CreateContactMethodRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ContactMethodResponse, Dry>> {
    return this.client.call<ContactMethodResponse, Dry>(CREATE_SPEC, { path: [contactId], body, options });
  }

  /**
   * Get one contact method of a contact.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}`
   *
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @param contactId id of the contact
   * @param contactMethodId id of the contact method
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`, or no contact method has this `contactMethodId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_GetContactMethod
   * @example
   * ```ts
   * const contactMethod = await crm.contactMethods.get(
   *   "c493b214-1aeb-4aae-a82b-50f713302ef7",
   *   "9e2337d9-1907-4c93-ad07-6f3ae5148024",
   * );
   * ```
   */
  get(contactId: string, contactMethodId: string, options?: CallOptions): ApiPromise<ContactMethodResponse> {
    return this.client.call<ContactMethodResponse>(GET_SPEC, { path: [contactId, contactMethodId], options });
  }

  /**
   * Create or replace a contact method of a contact.
   *
   * Creates the contact method under the given id when there is none.
   *
   * `PUT /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @param contactId id of the contact
   * @param contactMethodId id of the contact method
   * @param body the contact method as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`, or no contact method has this `contactMethodId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_UpsertContactMethod
   * @example
   * ```ts
   * const contactMethod = await crm.contactMethods.upsert(
   *   "c493b214-1aeb-4aae-a82b-50f713302ef7",
   *   "9e2337d9-1907-4c93-ad07-6f3ae5148024",
   *   { type: "Phone", value: "Preferred" },
   * );
   * ```
   */
  upsert<const Dry = undefined>(
    contactId: string,
    contactMethodId: string,
    body: UpsertContactMethodRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ContactMethodResponse, Dry>> {
    return this.client.call<ContactMethodResponse, Dry>(UPSERT_SPEC, {
      path: [contactId, contactMethodId],
      body,
      options,
    });
  }

  /**
   * Delete a contact method of a contact.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @param contactId id of the contact
   * @param contactMethodId id of the contact method
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`, or no contact method has this `contactMethodId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_DeleteContactMethod
   * @example
   * ```ts
   * await crm.contactMethods.delete(
   *   "c493b214-1aeb-4aae-a82b-50f713302ef7",
   *   "9e2337d9-1907-4c93-ad07-6f3ae5148024",
   * );
   * ```
   */
  delete<const Dry = undefined>(
    contactId: string,
    contactMethodId: string,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [contactId, contactMethodId], options });
  }

  /**
   * Update a contact method of a contact.
   *
   * `PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @param contactId id of the contact
   * @param contactMethodId id of the contact method
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`, or no contact method has this `contactMethodId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_UpdateContactMethod
   * @example
   * ```ts
   * const contactMethod = await crm.contactMethods.update(
   *   "c493b214-1aeb-4aae-a82b-50f713302ef7",
   *   "9e2337d9-1907-4c93-ad07-6f3ae5148024",
   *   { value: "Preferred" },
   * );
   * ```
   */
  update<const Dry = undefined>(
    contactId: string,
    contactMethodId: string,
    body: UpdateContactMethodRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ContactMethodResponse, Dry>> {
    return this.client.call<ContactMethodResponse, Dry>(UPDATE_SPEC, {
      path: [contactId, contactMethodId],
      body,
      options,
    });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "ContactMethods_GetContactMethods",
  name: "crm.contactMethods.list",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods",
  query: {
    referenceId: "plain",
    type: "plain",
    value: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 403, 404],
};

const CREATE_SPEC: OperationSpec = {
  id: "ContactMethods_CreateContactMethod",
  name: "crm.contactMethods.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods",
  body: "json",
  known: { check: checkKeys, keys: CREATE_CONTACT_METHOD_REQUEST_KEYS },
  response: "json",
  failures: [400, 403, 404],
};

const GET_SPEC: OperationSpec = {
  id: "ContactMethods_GetContactMethod",
  name: "crm.contactMethods.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  response: "json",
  failures: [400, 403, 404],
};

const UPSERT_SPEC: OperationSpec = {
  id: "ContactMethods_UpsertContactMethod",
  name: "crm.contactMethods.upsert",
  method: "PUT",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  body: "json",
  known: { check: checkKeys, keys: UPSERT_CONTACT_METHOD_REQUEST_KEYS },
  response: "json",
  failures: [400, 403, 404],
};

const DELETE_SPEC: OperationSpec = {
  id: "ContactMethods_DeleteContactMethod",
  name: "crm.contactMethods.delete",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  response: "none",
  failures: [400, 403, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "ContactMethods_UpdateContactMethod",
  name: "crm.contactMethods.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_CONTACT_METHOD_REQUEST_KEYS },
  response: "json",
  failures: [400, 403, 404],
};
