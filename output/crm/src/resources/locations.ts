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
  CREATE_LOCATION_REQUEST_KEYS,
  LOCATION_CONTACT_CREATE_REQUEST_KEYS,
  LOCATION_CONTACT_UPDATE_REQUEST_KEYS,
  LOCATION_NOTE_CREATE_REQUEST_KEYS,
  UPDATE_LOCATION_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  CreateLocationRequest,
  CreateLocationResponse,
  CreateLocationTagResponse,
  LocationContactCreateRequest,
  LocationContactResponse,
  LocationContactUpdateRequest,
  LocationNoteCreateRequest,
  LocationResponse,
  LocationsContactResponse,
  LocationsCustomFieldTypeResponse,
  LocationsListAllContactsQuery,
  LocationsListContactsQuery,
  LocationsListCustomFieldTypesQuery,
  LocationsListNotesQuery,
  LocationsListQuery,
  NoteResponse,
  UpdateLocationRequest,
} from "../types.js";

/**
 * Locations of the CRM API: 17 operations (`get`, `update`, `list`, `create`, `listNotes`, `createNote`, …).
 */
export class Locations extends Resource {
  /**
   * Get one location.
   *
   * `GET /crm/v2/tenant/{tenant}/locations/{id}`
   *
   * Needs the scope `tn.crm.locations:r`.
   *
   * @param id id of the location
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no location has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_Get
   * @example
   * ```ts
   * const location = await crm.locations.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<LocationResponse> {
    return this.client.call<LocationResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a location.
   *
   * `PATCH /crm/v2/tenant/{tenant}/locations/{id}`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param id id of the location
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no location has this `id`.
   * @throws `ConflictError` 409: the state of the location forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_Update
   * @example
   * ```ts
   * const location = await crm.locations.update(12, { name: "Ben Vance" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateLocationRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<LocationResponse, Dry>> {
    return this.client.call<LocationResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }

  /**
   * List locations.
   *
   * A change of contacts or memberships does not count as a change of the location. `ids` and `externalDataValues` take up to 50 values each in one call.
   *
   * `GET /crm/v2/tenant/{tenant}/locations`
   *
   * A list: `for await` goes through all pages. More than 50 `ids`, `externalDataValues` are fetched in several calls.
   * Needs the scope `tn.crm.locations:r`.
   *
   * @param query which locations to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_GetList
   * @example
   * ```ts
   * for await (const location of crm.locations.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(location.id);
   * }
   * ```
   */
  list(query?: LocationsListQuery | null, options?: ListOptions): PagePromise<LocationResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a location.
   *
   * `POST /crm/v2/tenant/{tenant}/locations`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param body the location to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: such a location exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_Create
   * @example
   * ```ts
   * const location = await crm.locations.create({
   *   name: "Ben Vance",
   *   address: { street: "173 Lake Road", city: "Boise", state: "ID", zip: "83772", country: "USA" },
   *   customerId: 12,
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateLocationRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateLocationResponse, Dry>> {
    return this.client.call<CreateLocationResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * List the notes of a location.
   *
   * `GET /crm/v2/tenant/{tenant}/locations/{id}/notes`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.locations:r`.
   *
   * @param id id of the location
   * @param query which notes to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no location has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_GetNotes
   * @example
   * ```ts
   * for await (const note of crm.locations.listNotes(12, {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(note.id);
   * }
   * ```
   */
  listNotes(
    id: number,
    query?: LocationsListNotesQuery | null,
    options?: ListOptions,
  ): PagePromise<NoteResponse> {
    return new PagePromise(this.client, LIST_NOTES_SPEC, { path: [id], query, options });
  }

  /**
   * Add a note to a location.
   *
   * `POST /crm/v2/tenant/{tenant}/locations/{id}/notes`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param id id of the location
   * @param body the note to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no location has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_CreateNote
   * @example
   * ```ts
   * const note = await crm.locations.createNote(12, { text: "See the photos" });
   * ```
   */
  createNote<const Dry = undefined>(
    id: number,
    body: LocationNoteCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<NoteResponse, Dry>> {
    return this.client.call<NoteResponse, Dry>(CREATE_NOTE_SPEC, { path: [id], body, options });
  }

  /**
   * Delete a note of a location.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/locations/{id}/notes/{noteId}`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param id id of the location
   * @param noteId id of the note
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no location has this `id`, or no note has this `noteId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_DeleteNote
   * @example
   * ```ts
   * await crm.locations.deleteNote(12, 23);
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
   * List the contacts of a location.
   *
   * `GET /crm/v2/tenant/{tenant}/locations/{id}/contacts`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.locations:r`.
   *
   * @param id id of the location
   * @param query which contacts to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no location has this `id`.
   * @throws `ConflictError` 409: the state of the contact forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_GetContactList
   * @example
   * ```ts
   * for await (const contact of crm.locations.listContacts(12)) {
   *   console.log(contact.id);
   * }
   * ```
   */
  listContacts(
    id: number,
    query?: LocationsListContactsQuery | null,
    options?: ListOptions,
  ): PagePromise<LocationContactResponse> {
    return new PagePromise(this.client, LIST_CONTACTS_SPEC, { path: [id], query, options });
  }

  /**
   * Add a contact to a location.
   *
   * `POST /crm/v2/tenant/{tenant}/locations/{id}/contacts`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param id id of the location
   * @param body the contact to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no location has this `id`.
   * @throws `ConflictError` 409: such a contact exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_CreateContact
   * @example
   * ```ts
   * const contact = await crm.locations.createContact(12, { type: "Phone", value: "(208) 555-0185" });
   * ```
   */
  createContact<const Dry = undefined>(
    id: number,
    body: LocationContactCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<LocationContactResponse, Dry>> {
    return this.client.call<LocationContactResponse, Dry>(CREATE_CONTACT_SPEC, { path: [id], body, options });
  }

  /**
   * List the contacts of several locations.
   *
   * `GET /crm/v2/tenant/{tenant}/locations/contacts`
   *
   * A list: `for await` goes through all pages. More than 50 `locationIds` are fetched in several calls.
   * Needs the scope `tn.crm.locations:r`.
   *
   * @param query which contacts to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_GetLocationsContactsList
   * @example
   * ```ts
   * for await (const contact of crm.locations.listAllContacts({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(contact.id);
   * }
   * ```
   */
  listAllContacts(
    query?: LocationsListAllContactsQuery | null,
    options?: ListOptions,
  ): PagePromise<LocationsContactResponse> {
    return new PagePromise(this.client, LIST_ALL_CONTACTS_SPEC, { query, options });
  }

  /**
   * Delete a contact of a location.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param id id of the location
   * @param contactId id of the contact
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no location has this `id`, or no contact has this `contactId`.
   * @throws `ConflictError` 409: the contact is still needed, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_DeleteContact
   * @example
   * ```ts
   * await crm.locations.deleteContact(12, 23);
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
   * Update a contact of a location.
   *
   * `PATCH /crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param id id of the location
   * @param contactId id of the contact
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no location has this `id`, or no contact has this `contactId`.
   * @throws `ConflictError` 409: the state of the contact forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_UpdateContact
   * @example
   * ```ts
   * const contact = await crm.locations.updateContact(12, 23, { value: "(208) 555-0185" });
   * ```
   */
  updateContact<const Dry = undefined>(
    id: number,
    contactId: number,
    body: LocationContactUpdateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<LocationContactResponse, Dry>> {
    return this.client.call<LocationContactResponse, Dry>(UPDATE_CONTACT_SPEC, {
      path: [id, contactId],
      body,
      options,
    });
  }

  /**
   * Add a tag to a location.
   *
   * `POST /crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param id id of the location
   * @param tagTypeId id of the tag type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no location has this `id`, or no tag type has this `tagTypeId`.
   * @throws `ConflictError` 409: such a tag exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_CreateTag
   * @example
   * ```ts
   * const tag = await crm.locations.createTag(12, 12);
   * ```
   */
  createTag<const Dry = undefined>(
    id: number,
    tagTypeId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateLocationTagResponse, Dry>> {
    return this.client.call<CreateLocationTagResponse, Dry>(CREATE_TAG_SPEC, {
      path: [id, tagTypeId],
      options,
    });
  }

  /**
   * Remove a tag from a location.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param id id of the location
   * @param tagTypeId id of the tag type
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no location has this `id`, or no tag type has this `tagTypeId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_DeleteTag
   * @example
   * ```ts
   * await crm.locations.deleteTag(12, 12);
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
   * List the custom field types of locations.
   *
   * `GET /crm/v2/tenant/{tenant}/locations/custom-fields`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.locations:r`.
   *
   * @param query which custom fields to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: something that the call refers to does not exist.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_GetCustomFieldTypes
   * @example
   * ```ts
   * for await (const customField of crm.locations.listCustomFieldTypes({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(customField.id);
   * }
   * ```
   */
  listCustomFieldTypes(
    query?: LocationsListCustomFieldTypesQuery | null,
    options?: ListOptions,
  ): PagePromise<LocationsCustomFieldTypeResponse> {
    return new PagePromise(this.client, LIST_CUSTOM_FIELD_TYPES_SPEC, { query, options });
  }

  /**
   * Set the preferred technician of a location.
   *
   * A success has no body.
   *
   * `POST /crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician/{preferredTechnicianId}`
   *
   * Needs the scope `tn.crm.locations:w`.
   *
   * @param id id of the location
   * @param preferredTechnicianId id of the preferred technician
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no location has this `id`, or no preferred technician has this `preferredTechnicianId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_UpdatePreferredTechnician
   * @example
   * ```ts
   * await crm.locations.updatePreferredTechnician(12, 12);
   * ```
   */
  updatePreferredTechnician<const Dry = undefined>(
    id: number,
    preferredTechnicianId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(UPDATE_PREFERRED_TECHNICIAN_SPEC, {
      path: [id, preferredTechnicianId],
      options,
    });
  }

  /**
   * Get the preferred technician of a location.
   *
   * The answer is a bare number.
   *
   * `GET /crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician`
   *
   * Needs the scope `tn.crm.locations:r`.
   *
   * @param id id of the location
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no location has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Locations_GetPreferredTechnician
   * @example
   * ```ts
   * const result = await crm.locations.getPreferredTechnician(12);
   * ```
   */
  getPreferredTechnician(id: number, options?: CallOptions): ApiPromise<number | null> {
    return this.client.call<number | null>(GET_PREFERRED_TECHNICIAN_SPEC, { path: [id], options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Locations_Get",
  name: "crm.locations.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Locations_Update",
  name: "crm.locations.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/locations/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_LOCATION_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const LIST_SPEC: OperationSpec = {
  id: "Locations_GetList",
  name: "crm.locations.list",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations",
  query: {
    ids: "csv",
    name: "plain",
    customerId: "plain",
    street: "plain",
    unit: "plain",
    city: "plain",
    state: "plain",
    zip: "plain",
    country: "plain",
    latitude: "plain",
    longitude: "plain",
    active: "plain",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    sort: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
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
  id: "Locations_Create",
  name: "crm.locations.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations",
  body: "json",
  known: { check: checkKeys, keys: CREATE_LOCATION_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const LIST_NOTES_SPEC: OperationSpec = {
  id: "Locations_GetNotes",
  name: "crm.locations.listNotes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/notes",
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
  id: "Locations_CreateNote",
  name: "crm.locations.createNote",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/notes",
  body: "json",
  known: { check: checkKeys, keys: LOCATION_NOTE_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const DELETE_NOTE_SPEC: OperationSpec = {
  id: "Locations_DeleteNote",
  name: "crm.locations.deleteNote",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/notes/{noteId}",
  response: "none",
  failures: [400, 404],
};

const LIST_CONTACTS_SPEC: OperationSpec = {
  id: "Locations_GetContactList",
  name: "crm.locations.listContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/contacts",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404, 409],
};

const CREATE_CONTACT_SPEC: OperationSpec = {
  id: "Locations_CreateContact",
  name: "crm.locations.createContact",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/contacts",
  body: "json",
  known: { check: checkKeys, keys: LOCATION_CONTACT_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const LIST_ALL_CONTACTS_SPEC: OperationSpec = {
  id: "Locations_GetLocationsContactsList",
  name: "crm.locations.listAllContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/contacts",
  query: {
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    locationIds: "csv",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
  },
  caps: { locationIds: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const DELETE_CONTACT_SPEC: OperationSpec = {
  id: "Locations_DeleteContact",
  name: "crm.locations.deleteContact",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}",
  response: "none",
  failures: [400, 404, 409],
};

const UPDATE_CONTACT_SPEC: OperationSpec = {
  id: "Locations_UpdateContact",
  name: "crm.locations.updateContact",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/contacts/{contactId}",
  body: "json",
  known: { check: checkKeys, keys: LOCATION_CONTACT_UPDATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const CREATE_TAG_SPEC: OperationSpec = {
  id: "Locations_CreateTag",
  name: "crm.locations.createTag",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}",
  response: "json",
  failures: [400, 404, 409],
};

const DELETE_TAG_SPEC: OperationSpec = {
  id: "Locations_DeleteTag",
  name: "crm.locations.deleteTag",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/tags/{tagTypeId}",
  response: "none",
  failures: [400, 404],
};

const LIST_CUSTOM_FIELD_TYPES_SPEC: OperationSpec = {
  id: "Locations_GetCustomFieldTypes",
  name: "crm.locations.listCustomFieldTypes",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/custom-fields",
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

const UPDATE_PREFERRED_TECHNICIAN_SPEC: OperationSpec = {
  id: "Locations_UpdatePreferredTechnician",
  name: "crm.locations.updatePreferredTechnician",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician/{preferredTechnicianId}",
  response: "none",
  failures: [400, 404],
};

const GET_PREFERRED_TECHNICIAN_SPEC: OperationSpec = {
  id: "Locations_GetPreferredTechnician",
  name: "crm.locations.getPreferredTechnician",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/locations/{id}/preferredtechnician",
  response: "json",
  failures: [400, 404],
};
