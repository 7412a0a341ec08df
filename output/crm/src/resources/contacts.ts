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
  CREATE_CONTACT_REQUEST_KEYS,
  REPLACE_CONTACT_REQUEST_KEYS,
  UPDATE_CONTACT_REQUEST_KEYS,
} from "../body-keys.js";
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
 * Contacts of the CRM API: 12 operations (`get`, `replace`, `delete`, `update`, `listByRelationshipId`, `list`, …).
 */
export class Contacts extends Resource {
  /**
   * Get one contact.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/{id}`
   *
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @param id id of the contact
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_Get
   * @example
   * ```ts
   * const contact = await crm.contacts.get("c493b214-1aeb-4aae-a82b-50f713302ef7");
   * ```
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
   * @param id id of the contact
   * @param body the contact as it is to be
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_Replace
   * @example
   * ```ts
   * const contact = await crm.contacts.replace("c493b214-1aeb-4aae-a82b-50f713302ef7", {
   *   isArchived: false,
   * });
   * ```
   */
  replace<const Dry = undefined>(
    id: string,
    body: ReplaceContactRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ContactResponse, Dry>> {
    return this.client.call<ContactResponse, Dry>(REPLACE_SPEC, { path: [id], body, options });
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
   * @param id id of the contact
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `id`.
   * @throws `ConflictError` 409: the contact is still needed, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_DeleteContact
   * @example
   * ```ts
   * await crm.contacts.delete("c493b214-1aeb-4aae-a82b-50f713302ef7");
   * ```
   */
  delete<const Dry = undefined>(id: string, options?: WriteOptions<Dry>): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_SPEC, { path: [id], options });
  }

  /**
   * Update a contact.
   *
   * `PATCH /crm/v2/tenant/{tenant}/contacts/{id}`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @param id id of the contact
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_Update
   * @example
   * ```ts
   * const contact = await crm.contacts.update("c493b214-1aeb-4aae-a82b-50f713302ef7", {
   *   isArchived: false,
   * });
   * ```
   */
  update<const Dry = undefined>(
    id: string,
    body: UpdateContactRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ContactResponse, Dry>> {
    return this.client.call<ContactResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List the contacts of a related record.
   *
   * `GET /crm/v2/tenant/{tenant}/contacts/relationships/{relationshipId}`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.contacts:r`.
   *
   * @param relationshipId id of the relationship
   * @param query which relationships to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no relationship has this `relationshipId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_GetByRelationshipId
   * @example
   * ```ts
   * for await (const relationship of crm.contacts.listByRelationshipId(39, {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(relationship.id);
   * }
   * ```
   */
  listByRelationshipId(
    relationshipId: number,
    query?: ContactsListByRelationshipIdQuery | null,
    options?: ListOptions,
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
   * @param query which contacts to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_GetList
   * @example
   * ```ts
   * for await (const contact of crm.contacts.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(contact.id);
   * }
   * ```
   */
  list(query?: ContactsListQuery | null, options?: ListOptions): PagePromise<ContactResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a contact.
   *
   * `POST /crm/v2/tenant/{tenant}/contacts`
   *
   * Needs the scope `tn.crm.contacts:w`.
   *
   * @param body the contact to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `ConflictError` 409: such a contact exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_Create
   * @example
   * ```ts
   * const contact = await crm.contacts.create({ name: "Tara Abbott" });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateContactRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<ContactResponse, Dry>> {
    return this.client.call<ContactResponse, Dry>(CREATE_SPEC, { body, options });
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
   * @param contactId id of the contact
   * @param relatedEntityId id of the related entity
   * @param typeSlug type slug
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`, or no related entity has this `relatedEntityId`, or no such type slug.
   * @throws `ConflictError` 409: such a relationship exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_CreateContactRelationship
   * @example
   * ```ts
   * await crm.contacts.createRelationship("c493b214-1aeb-4aae-a82b-50f713302ef7", 25, "Special");
   * ```
   */
  createRelationship<const Dry = undefined>(
    contactId: string,
    relatedEntityId: number,
    typeSlug: string,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(CREATE_RELATIONSHIP_SPEC, {
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
   * @param contactId id of the contact
   * @param relatedEntityId id of the related entity
   * @param typeSlug type slug
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`, or no related entity has this `relatedEntityId`, or no such type slug.
   * @throws `ConflictError` 409: the relationship is still needed, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_DeleteContactRelationship
   * @example
   * ```ts
   * await crm.contacts.deleteRelationship("c493b214-1aeb-4aae-a82b-50f713302ef7", 25, "Special");
   * ```
   */
  deleteRelationship<const Dry = undefined>(
    contactId: string,
    relatedEntityId: number,
    typeSlug: string,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_RELATIONSHIP_SPEC, {
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
   * @param contactId id of the contact
   * @param query which relationships to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @throws `NotFoundError` 404: no contact has this `contactId`.
   * @throws `ConflictError` 409: the state of the relationship forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_GetContactRelationshipList
   * @example
   * ```ts
   * for await (const relationship of crm.contacts.listRelationships(
   *   "c493b214-1aeb-4aae-a82b-50f713302ef7",
   *   { createdOnOrAfter: "2025-01-01T00:00:00Z" },
   * )) {
   *   console.log(relationship.id);
   * }
   * ```
   */
  listRelationships(
    contactId: string,
    query?: ContactsListRelationshipsQuery | null,
    options?: ListOptions,
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
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: the request is not valid.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_GetPreferenceMetadataList
   * @example
   * ```ts
   * const preferences = await crm.contacts.listPreferenceMetadata();
   * ```
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
   * @param query which contact methods to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `PermissionDeniedError` 403: access is denied, or the scope is missing.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Contacts_SearchContactMethods
   * @example
   * ```ts
   * for await (const contactMethod of crm.contacts.searchContactMethods({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(contactMethod.id);
   * }
   * ```
   */
  searchContactMethods(
    query?: ContactsSearchContactMethodsQuery | null,
    options?: ListOptions,
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
  failures: [400, 403, 404],
};

const REPLACE_SPEC: OperationSpec = {
  id: "Contacts_Replace",
  name: "crm.contacts.replace",
  method: "PUT",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  body: "json",
  known: { check: checkKeys, keys: REPLACE_CONTACT_REQUEST_KEYS },
  response: "json",
  failures: [400, 403],
};

const DELETE_SPEC: OperationSpec = {
  id: "Contacts_DeleteContact",
  name: "crm.contacts.delete",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  response: "none",
  failures: [400, 403, 404, 409],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Contacts_Update",
  name: "crm.contacts.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/contacts/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_CONTACT_REQUEST_KEYS },
  response: "json",
  failures: [400, 403, 404],
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 403, 404],
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 403],
};

const CREATE_SPEC: OperationSpec = {
  id: "Contacts_Create",
  name: "crm.contacts.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/contacts",
  body: "json",
  known: { check: checkKeys, keys: CREATE_CONTACT_REQUEST_KEYS },
  response: "json",
  failures: [400, 403, 409],
};

const CREATE_RELATIONSHIP_SPEC: OperationSpec = {
  id: "Contacts_CreateContactRelationship",
  name: "crm.contacts.createRelationship",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
  response: "none",
  failures: [400, 403, 404, 409],
};

const DELETE_RELATIONSHIP_SPEC: OperationSpec = {
  id: "Contacts_DeleteContactRelationship",
  name: "crm.contacts.deleteRelationship",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/contacts/{contactId}/relationships/{relatedEntityId}/{typeSlug}",
  response: "none",
  failures: [400, 403, 404, 409],
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 403, 404, 409],
};

const LIST_PREFERENCE_METADATA_SPEC: OperationSpec = {
  id: "Contacts_GetPreferenceMetadataList",
  name: "crm.contacts.listPreferenceMetadata",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/contacts/preferences",
  response: "json",
  failures: [400, 403],
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
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 403],
};
