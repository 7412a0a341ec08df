import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  ContactMethodResponse,
  ContactPreferenceTypeResponse,
  ContactRelationshipResponse,
  ContactResponse,
  ContactsListByRelationshipIdQuery,
  ContactsListQuery,
  ContactsListRelationshipsQuery,
  ContactsSearchContactMethodsQuery,
  CreateContactRequest,
  ReplaceContactRequest,
  UpdateContactRequest,
} from "../types.js";

/**
 * Contacts of the CRM API: 12 operations.
 */
export class Contacts extends Resource {
  /**
   * Get one contact.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/{id}`
   *
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_Get
   */
  get(id: string, options?: CallOptions): ApiPromise<ContactResponse> {
    return this.client.call<ContactResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Replace a contact.
   *
   * `PUT /crm/v2/tenant/{tenant}/contacts/{id}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_Replace
   */
  replace(id: string, body: ReplaceContactRequest, options?: CallOptions): ApiPromise<ContactResponse> {
    return this.client.call<ContactResponse>(REPLACE_SPEC, { path: [id], body, options });
  }

  /**
   * Delete a contact.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/contacts/{id}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_DeleteContact
   */
  delete(id: string, options?: CallOptions): ApiPromise<void> {
    return this.client.call<void>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a contact.
   *
   * `PATCH /crm/v2/tenant/{tenant}/contacts/{id}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_Update
   */
  update(id: string, body: UpdateContactRequest, options?: CallOptions): ApiPromise<ContactResponse> {
    return this.client.call<ContactResponse>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List the contacts of a related record.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/relationships/{relationshipId}`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_GetByRelationshipId
   */
  listByRelationshipId(
    relationshipId: number,
    query?: ContactsListByRelationshipIdQuery | null,
    options?: CallOptions,
  ): PagePromise<ContactResponse> {
    return new PagePromise(this.client, LIST_BY_RELATIONSHIP_ID_SPEC, {
      path: [relationshipId],
      query,
      options,
    });
  }

  /**
   * List contacts.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_GetList
   */
  list(query?: ContactsListQuery | null, options?: CallOptions): PagePromise<ContactResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a contact.
   *
   * `POST /crm/v2/tenant/{tenant}/contacts`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_Create
   */
  create(body: CreateContactRequest, options?: CallOptions): ApiPromise<ContactResponse> {
    return this.client.call<ContactResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Relate a contact to a record.
   *
   * A success has no body.
   *
   * `POST /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_CreateContactRelationship
   */
  createRelationship(
    contactId: string,
    relatedEntityId: number,
    typeSlug: string,
    options?: CallOptions,
  ): ApiPromise<void> {
    return this.client.call<void>(CREATE_RELATIONSHIP_SPEC, {
      path: [contactId, relatedEntityId, typeSlug],
      options,
    });
  }

  /**
   * Delete the relationship between a contact and a record.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_DeleteContactRelationship
   */
  deleteRelationship(
    contactId: string,
    relatedEntityId: number,
    typeSlug: string,
    options?: CallOptions,
  ): ApiPromise<void> {
    return this.client.call<void>(DELETE_RELATIONSHIP_SPEC, {
      path: [contactId, relatedEntityId, typeSlug],
      options,
    });
  }

  /**
   * List the relationships of a contact.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/{contactId}/relationships`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_GetContactRelationshipList
   */
  listRelationships(
    contactId: string,
    query?: ContactsListRelationshipsQuery | null,
    options?: CallOptions,
  ): PagePromise<ContactRelationshipResponse> {
    return new PagePromise(this.client, LIST_RELATIONSHIPS_SPEC, { path: [contactId], query, options });
  }

  /**
   * List the contact preferences that exist.
   *
   * The answer is a bare array.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/preferences`
   *
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_GetPreferenceMetadataList
   */
  listPreferenceMetadata(options?: CallOptions): ApiPromise<ContactPreferenceTypeResponse[]> {
    return this.client.call<ContactPreferenceTypeResponse[]>(LIST_PREFERENCE_METADATA_SPEC, { options });
  }

  /**
   * Search the contact methods of all contacts.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/contact-methods`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_SearchContactMethods
   */
  searchContactMethods(
    query?: ContactsSearchContactMethodsQuery | null,
    options?: CallOptions,
  ): PagePromise<ContactMethodResponse> {
    return new PagePromise(this.client, SEARCH_CONTACT_METHODS_SPEC, { query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Contacts_Get",
  name: "crm.contacts.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  response: "json",
};

const REPLACE_SPEC: OperationSpec = {
  id: "Contacts_Replace",
  name: "crm.contacts.replace",
  method: "PUT",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  body: "json",
  response: "json",
};

const DELETE_SPEC: OperationSpec = {
  id: "Contacts_DeleteContact",
  name: "crm.contacts.delete",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  response: "none",
};

const UPDATE_SPEC: OperationSpec = {
  id: "Contacts_Update",
  name: "crm.contacts.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  body: "json",
  response: "json",
};

const LIST_BY_RELATIONSHIP_ID_SPEC: OperationSpec = {
  id: "Contacts_GetByRelationshipId",
  name: "crm.contacts.listByRelationshipId",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/relationships/{relationshipId}",
  query: {
    name: "plain",
    title: "plain",
    referenceId: "plain",
    isArchived: "plain",
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

const LIST_SPEC: OperationSpec = {
  id: "Contacts_GetList",
  name: "crm.contacts.list",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts",
  query: {
    name: "plain",
    title: "plain",
    referenceId: "plain",
    isArchived: "plain",
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
  id: "Contacts_Create",
  name: "crm.contacts.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/contacts",
  body: "json",
  response: "json",
};

const CREATE_RELATIONSHIP_SPEC: OperationSpec = {
  id: "Contacts_CreateContactRelationship",
  name: "crm.contacts.createRelationship",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
  response: "none",
};

const DELETE_RELATIONSHIP_SPEC: OperationSpec = {
  id: "Contacts_DeleteContactRelationship",
  name: "crm.contacts.deleteRelationship",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
  response: "none",
};

const LIST_RELATIONSHIPS_SPEC: OperationSpec = {
  id: "Contacts_GetContactRelationshipList",
  name: "crm.contacts.listRelationships",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships",
  query: {
    relatedEntityId: "plain",
    typeSlug: "plain",
    typeName: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const LIST_PREFERENCE_METADATA_SPEC: OperationSpec = {
  id: "Contacts_GetPreferenceMetadataList",
  name: "crm.contacts.listPreferenceMetadata",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/preferences",
  response: "json",
};

const SEARCH_CONTACT_METHODS_SPEC: OperationSpec = {
  id: "Contacts_SearchContactMethods",
  name: "crm.contacts.searchContactMethods",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/contact-methods",
  query: {
    contactId: "plain",
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
