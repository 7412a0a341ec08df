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
  CREATE_CUSTOMER_CONTACT_REQUEST_KEYS,
  CREATE_CUSTOMER_REQUEST_KEYS,
  CUSTOMER_NOTE_CREATE_REQUEST_KEYS,
  UPDATE_CUSTOMER_CONTACT_REQUEST_KEYS,
  UPDATE_CUSTOMER_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateCustomerContactRequest,
  CreateCustomerRequest,
  CreateCustomerTagResponse,
  CreatedCustomerResponse,
  CustomerContactWithModifiedOnAndCustomerIdResponse,
  CustomerContactWithModifiedOnResponse,
  CustomerNoteCreateRequest,
  CustomerResponse,
  CustomersCustomFieldTypeResponse,
  CustomersListAllContactsQuery,
  CustomersListContactsQuery,
  CustomersListCustomFieldTypesQuery,
  CustomersListNotesQuery,
  CustomersListQuery,
  NoteResponse,
  UpdateCustomerContactRequest,
  UpdateCustomerRequest,
} from "../types.js";

/**
 * Customers of the CRM API: 15 operations (`get`, `update`, `list`, `create`, `listNotes`, `createNote`, …).
 */
export class Customers extends Resource {
  /**
   * Get one customer.
   *
   * Phone numbers and e-mail addresses are not in these rows; they are contacts of the customer. (Reported by several users, not confirmed.)
   *
   * `GET /crm/v2/tenant/{tenant}/customers/{id}`
   *
   * Needs the scope `tn.crm.customers:r`.
   *
   * @param id id of the customer
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no customer has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_Get
   * @example
   * ```ts
   * const customer = await crm.customers.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<CustomerResponse> {
    return this.client.call<CustomerResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a customer.
   *
   * Customers cannot be merged by it, and perhaps not be deactivated. (Reported by several users, not confirmed.)
   *
   * `PATCH /crm/v2/tenant/{tenant}/customers/{id}`
   *
   * Needs the scope `tn.crm.customers:w`.
   *
   * @param id id of the customer
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no customer has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_Update
   * @example
   * ```ts
   * const customer = await crm.customers.update(12, { name: "Ben Ellis" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateCustomerRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CustomerResponse, Dry>> {
    return this.client.call<CustomerResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List customers.
   *
   * A change of contacts or memberships does not count as a change of the customer.
   *
   * There is no filter by e-mail; phone numbers are found by `phone`. (Reported by several users, not confirmed.)
   *
   * Phone numbers and e-mail addresses are not in these rows; they are contacts of the customer. (Reported by several users, not confirmed.)
   *
   * `GET /crm/v2/tenant/{tenant}/customers`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.crm.customers:r`.
   *
   * @param query which customers to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_GetList
   * @example
   * ```ts
   * for await (const customer of crm.customers.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(customer.id);
   * }
   * ```
   */
  list(query?: CustomersListQuery | null, options?: ListOptions): PagePromise<CustomerResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a customer.
   *
   * `POST /crm/v2/tenant/{tenant}/customers`
   *
   * Needs the scope `tn.crm.customers:w`.
   *
   * @param body the customer to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_Create
   * @example
   * ```ts
   * const customer = await crm.customers.create({
   *   name: "Ben Ellis",
   *   locations: [
   *     {
   *       name: "Elena Ramos",
   *       address: {
   *         street: "4443 Canal Road", city: "Boise", state: "ID", zip: "83737", country: "USA",
   *       },
   *     },
   *   ],
   *   address: { street: "551 Oak Avenue", city: "Boise", state: "ID", zip: "83794", country: "USA" },
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateCustomerRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreatedCustomerResponse, Dry>> {
    return this.client.call<CreatedCustomerResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * List the notes of a customer.
   *
   * `GET /crm/v2/tenant/{tenant}/customers/{id}/notes`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.customers:r`.
   *
   * @param id id of the customer
   * @param query which notes to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no customer has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_GetNotes
   * @example
   * ```ts
   * for await (const note of crm.customers.listNotes(12, {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(note.id);
   * }
   * ```
   */
  listNotes(
    id: number,
    query?: CustomersListNotesQuery | null,
    options?: ListOptions,
  ): PagePromise<NoteResponse> {
    return new PagePromise(this.client, LIST_NOTES_SPEC, { path: [id], query, options });
  }

  /**
   * Add a note to a customer.
   *
   * A note can be added and never changed, and cannot be pinned by it. (Reported by one user, not confirmed.)
   *
   * `POST /crm/v2/tenant/{tenant}/customers/{id}/notes`
   *
   * Needs the scope `tn.crm.customers:w`.
   *
   * @param id id of the customer
   * @param body the note to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no customer has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_CreateNote
   * @example
   * ```ts
   * const note = await crm.customers.createNote(12, { text: "Nothing to add" });
   * ```
   */
  createNote<const Dry = undefined>(
    id: number,
    body: CustomerNoteCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<NoteResponse, Dry>> {
    return this.client.call<NoteResponse, Dry>(CREATE_NOTE_SPEC, { path: [id], body, options });
  }

  /**
   * Delete a note of a customer.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}`
   *
   * Needs the scope `tn.crm.customers:w`.
   *
   * @param id id of the customer
   * @param noteId id of the note
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no customer has this `id`, or no note has this `noteId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_DeleteNote
   * @example
   * ```ts
   * await crm.customers.deleteNote(12, 23);
   * ```
   */
  deleteNote<const Dry = undefined>(
    id: number,
    noteId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_NOTE_SPEC, { path: [id, noteId], options });
  }

  /**
   * List the contacts of a customer.
   *
   * Contacts of an inactive customer are refused with 409. (Reported by several users, not confirmed.)
   *
   * `GET /crm/v2/tenant/{tenant}/customers/{id}/contacts`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.customers:r`.
   *
   * @param id id of the customer
   * @param query which contacts to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no customer has this `id`.
   * @throws `ConflictError` 409: the state of the contact forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_GetContactList
   * @example
   * ```ts
   * for await (const contact of crm.customers.listContacts(12)) {
   *   console.log(contact.id);
   * }
   * ```
   */
  listContacts(
    id: number,
    query?: CustomersListContactsQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomerContactWithModifiedOnResponse> {
    return new PagePromise(this.client, LIST_CONTACTS_SPEC, { path: [id], query, options });
  }

  /**
   * Add a contact to a customer.
   *
   * `POST /crm/v2/tenant/{tenant}/customers/{id}/contacts`
   *
   * Needs the scope `tn.crm.customers:w`.
   *
   * @param id id of the customer
   * @param body the contact to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no customer has this `id`.
   * @throws `ConflictError` 409: such a contact exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_CreateContact
   * @example
   * ```ts
   * const contact = await crm.customers.createContact(12, { type: "Phone", value: "(208) 555-0152" });
   * ```
   */
  createContact<const Dry = undefined>(
    id: number,
    body: CreateCustomerContactRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CustomerContactWithModifiedOnResponse, Dry>> {
    return this.client.call<CustomerContactWithModifiedOnResponse, Dry>(CREATE_CONTACT_SPEC, {
      path: [id],
      body,
      options,
    });
  }

  /**
   * Delete a contact of a customer.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}`
   *
   * Needs the scope `tn.crm.customers:w`.
   *
   * @param id id of the customer
   * @param contactId id of the contact
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no customer has this `id`, or no contact has this `contactId`.
   * @throws `ConflictError` 409: the contact is still needed, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_DeleteContact
   * @example
   * ```ts
   * await crm.customers.deleteContact(12, 23);
   * ```
   */
  deleteContact<const Dry = undefined>(
    id: number,
    contactId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_CONTACT_SPEC, { path: [id, contactId], options });
  }

  /**
   * Update a contact of a customer.
   *
   * `PATCH /crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}`
   *
   * Needs the scope `tn.crm.customers:w`.
   *
   * @param id id of the customer
   * @param contactId id of the contact
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no customer has this `id`, or no contact has this `contactId`.
   * @throws `ConflictError` 409: the state of the contact forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_UpdateContact
   * @example
   * ```ts
   * const contact = await crm.customers.updateContact(12, 23, { value: "(208) 555-0152" });
   * ```
   */
  updateContact<const Dry = undefined>(
    id: number,
    contactId: number,
    body: UpdateCustomerContactRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CustomerContactWithModifiedOnResponse, Dry>> {
    return this.client.call<CustomerContactWithModifiedOnResponse, Dry>(UPDATE_CONTACT_SPEC, {
      path: [id, contactId],
      body,
      options,
    });
  }

  /**
   * List the contacts of several customers.
   *
   * It is refused with 403 where the scope was not granted; some took that for permanent. (Reported by some users, denied by others.)
   *
   * `GET /crm/v2/tenant/{tenant}/customers/contacts`
   *
   * A list: `for await` goes through all pages. More than 50 `customerIds` are fetched in several calls.
   * Needs the scope `tn.crm.customers:r`.
   *
   * @param query which contacts to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_GetModifiedContactsList
   * @example
   * ```ts
   * for await (const contact of crm.customers.listAllContacts({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(contact.id);
   * }
   * ```
   */
  listAllContacts(
    query?: CustomersListAllContactsQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomerContactWithModifiedOnAndCustomerIdResponse> {
    return new PagePromise(this.client, LIST_ALL_CONTACTS_SPEC, { query, options });
  }

  /**
   * Add a tag to a customer.
   *
   * `POST /crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}`
   *
   * Needs the scope `tn.crm.customers:w`.
   *
   * @param id id of the customer
   * @param tagTypeId id of the tag type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no customer has this `id`, or no tag type has this `tagTypeId`.
   * @throws `ConflictError` 409: such a tag exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_CreateTag
   * @example
   * ```ts
   * const tag = await crm.customers.createTag(12, 12);
   * ```
   */
  createTag<const Dry = undefined>(
    id: number,
    tagTypeId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateCustomerTagResponse, Dry>> {
    return this.client.call<CreateCustomerTagResponse, Dry>(CREATE_TAG_SPEC, {
      path: [id, tagTypeId],
      options,
    });
  }

  /**
   * Remove a tag from a customer.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}`
   *
   * Needs the scope `tn.crm.customers:w`.
   *
   * @param id id of the customer
   * @param tagTypeId id of the tag type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no customer has this `id`, or no tag type has this `tagTypeId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_DeleteTag
   * @example
   * ```ts
   * await crm.customers.deleteTag(12, 12);
   * ```
   */
  deleteTag<const Dry = undefined>(
    id: number,
    tagTypeId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_TAG_SPEC, { path: [id, tagTypeId], options });
  }

  /**
   * List the custom field types of customers.
   *
   * `GET /crm/v2/tenant/{tenant}/customers/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.customers:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Customers_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of crm.customers.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: CustomersListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<CustomersCustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Customers_Get",
  name: "crm.customers.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Customers_Update",
  name: "crm.customers.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/customers/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_CUSTOMER_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const LIST_SPEC: OperationSpec = {
  id: "Customers_GetList",
  name: "crm.customers.list",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    ids: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    excludeAccountingChangesFromModifiedDateRange: "plain",
    name: "plain",
    street: "plain",
    unit: "plain",
    city: "plain",
    state: "plain",
    zip: "plain",
    country: "plain",
    latitude: "plain",
    longitude: "plain",
    phone: "plain",
    active: "plain",
    externalDataApplicationGuid: "plain",
    externalDataKey: "plain",
    externalDataValues: "csv",
  },
  caps: { ids: 50, externalDataValues: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Customers_Create",
  name: "crm.customers.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/customers",
  body: "json",
  known: { check: checkKeys, keys: CREATE_CUSTOMER_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_NOTES_SPEC: OperationSpec = {
  id: "Customers_GetNotes",
  name: "crm.customers.listNotes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/notes",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const CREATE_NOTE_SPEC: OperationSpec = {
  id: "Customers_CreateNote",
  name: "crm.customers.createNote",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/notes",
  body: "json",
  known: { check: checkKeys, keys: CUSTOMER_NOTE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const DELETE_NOTE_SPEC: OperationSpec = {
  id: "Customers_DeleteNote",
  name: "crm.customers.deleteNote",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/notes/{noteId}",
  response: "none",
  failures: [400, 404],
};

const LIST_CONTACTS_SPEC: OperationSpec = {
  id: "Customers_GetContactList",
  name: "crm.customers.listContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/contacts",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404, 409],
};

const CREATE_CONTACT_SPEC: OperationSpec = {
  id: "Customers_CreateContact",
  name: "crm.customers.createContact",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/contacts",
  body: "json",
  known: { check: checkKeys, keys: CREATE_CUSTOMER_CONTACT_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const DELETE_CONTACT_SPEC: OperationSpec = {
  id: "Customers_DeleteContact",
  name: "crm.customers.deleteContact",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}",
  response: "none",
  failures: [400, 404, 409],
};

const UPDATE_CONTACT_SPEC: OperationSpec = {
  id: "Customers_UpdateContact",
  name: "crm.customers.updateContact",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/contacts/{contactId}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_CUSTOMER_CONTACT_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const LIST_ALL_CONTACTS_SPEC: OperationSpec = {
  id: "Customers_GetModifiedContactsList",
  name: "crm.customers.listAllContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/contacts",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    customerIds: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
  },
  caps: { customerIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const CREATE_TAG_SPEC: OperationSpec = {
  id: "Customers_CreateTag",
  name: "crm.customers.createTag",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}",
  response: "json",
  failures: [400, 404, 409],
};

const DELETE_TAG_SPEC: OperationSpec = {
  id: "Customers_DeleteTag",
  name: "crm.customers.deleteTag",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/customers/{id}/tags/{tagTypeId}",
  response: "none",
  failures: [400, 404],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "Customers_GetCustomFieldTypes",
  name: "crm.customers.listCustomFieldTypes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/customers/custom-fields",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};
