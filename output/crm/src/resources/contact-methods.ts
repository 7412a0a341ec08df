import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  ContactMethodResponse,
  ContactMethodsListQuery,
  CreateContactMethodRequest,
  UpdateContactMethodRequest,
  UpsertContactMethodRequest,
} from "../types.js";

/**
 * Contact methods of the CRM API: 6 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_GetContactMethods
   */
  list(
    contactId: string,
    query?: ContactMethodsListQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_CreateContactMethod
   */
  create(
    contactId: string,
    body: CreateContactMethodRequest,
    options?: CallOptions,
  ): ApiPromise<ContactMethodResponse> {
    return this.client.call<ContactMethodResponse>(CREATE_SPEC, { path: [contactId], body, options });
  }

  /**
   * Get one contact method of a contact.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}`
   *
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_GetContactMethod
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_UpsertContactMethod
   */
  upsert(
    contactId: string,
    contactMethodId: string,
    body: UpsertContactMethodRequest,
    options?: CallOptions,
  ): ApiPromise<ContactMethodResponse> {
    return this.client.call<ContactMethodResponse>(UPSERT_SPEC, {
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_DeleteContactMethod
   */
  delete(contactId: string, contactMethodId: string, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(DELETE_SPEC, { path: [contactId, contactMethodId], options });
  }

  /**
   * Update a contact method of a contact.
   *
   * `PATCH /crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ContactMethods_UpdateContactMethod
   */
  update(
    contactId: string,
    contactMethodId: string,
    body: UpdateContactMethodRequest,
    options?: CallOptions,
  ): ApiPromise<ContactMethodResponse> {
    return this.client.call<ContactMethodResponse>(UPDATE_SPEC, {
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "ContactMethods_CreateContactMethod",
  name: "crm.contactMethods.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "ContactMethods_GetContactMethod",
  name: "crm.contactMethods.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  response: "json",
};

const UPSERT_SPEC: OperationSpec = {
  id: "ContactMethods_UpsertContactMethod",
  name: "crm.contactMethods.upsert",
  method: "PUT",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  body: "json",
  response: "json",
};

const DELETE_SPEC: OperationSpec = {
  id: "ContactMethods_DeleteContactMethod",
  name: "crm.contactMethods.delete",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  response: "none",
};

const UPDATE_SPEC: OperationSpec = {
  id: "ContactMethods_UpdateContactMethod",
  name: "crm.contactMethods.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/contact-methods/{contactMethodId}",
  body: "json",
  response: "json",
};
