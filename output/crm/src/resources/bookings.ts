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
  CONTACT_CREATE_REQUEST_KEYS,
  CREATE_BOOKING_REQUEST_KEYS,
  DISMISS_BOOKING_KEYS,
  UPDATE_BOOKING_CONTACT_RESPONSE_KEYS,
  UPDATE_BOOKING_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  BookingContactResponse,
  BookingResponse,
  BookingsListContactsForProviderQuery,
  BookingsListContactsQuery,
  BookingsListForProviderQuery,
  BookingsListQuery,
  ContactCreateRequest,
  CreateBookingRequest,
  DismissBooking,
  UpdateBookingContactRequest,
  UpdateBookingContactResponse,
  UpdateBookingRequest,
} from "../types.js";

/**
 * Bookings of the CRM API: 12 operations (`get`, `list`, `listContacts`, `getForProvider`, `update`, `listForProvider`, …).
 */
export class Bookings extends Resource {
  /**
   * Get one booking.
   *
   * `GET /crm/v2/tenant/{tenant}/bookings/{id}`
   *
   * Needs the scope `tn.crm.bookings:r`.
   *
   * @param id id of the booking
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no booking has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_Get
   * @example
   * ```ts
   * const booking = await crm.bookings.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<BookingResponse> {
    return this.client.call<BookingResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * List bookings.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /crm/v2/tenant/{tenant}/bookings`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.crm.bookings:r`.
   *
   * @param query which bookings to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetList
   * @example
   * ```ts
   * for await (const booking of crm.bookings.list({ modifiedOnOrAfter: "2025-01-01T00:00:00Z" })) {
   *   console.log(booking.id);
   * }
   * ```
   */
  list(query?: BookingsListQuery | null, options?: ListOptions): PagePromise<BookingResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * List the contacts of a booking.
   *
   * `GET /crm/v2/tenant/{tenant}/bookings/{id}/contacts`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.bookings:r`.
   *
   * @param id id of the booking
   * @param query which contacts to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no booking has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetContactList
   * @example
   * ```ts
   * for await (const contact of crm.bookings.listContacts(12)) {
   *   console.log(contact.id);
   * }
   * ```
   */
  listContacts(
    id: number,
    query?: BookingsListContactsQuery | null,
    options?: ListOptions,
  ): PagePromise<BookingContactResponse> {
    return new PagePromise(this.client, LIST_CONTACTS_SPEC, { path: [id], query, options });
  }

  /**
   * Get one booking of a booking provider.
   *
   * `GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}`
   *
   * Needs the scope `tn.crm.bookings:r`.
   *
   * @param bookingProvider booking provider
   * @param id id of the booking
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no such booking provider, or no booking has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetForProvider
   * @example
   * ```ts
   * const booking = await crm.bookings.getForProvider(12, 12);
   * ```
   */
  getForProvider(bookingProvider: number, id: number, options?: CallOptions): ApiPromise<BookingResponse> {
    return this.client.call<BookingResponse>(GET_FOR_PROVIDER_SPEC, { path: [bookingProvider, id], options });
  }

  /**
   * Update a booking of a booking provider.
   *
   * `PATCH /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}`
   *
   * Needs the scope `tn.crm.bookings:w`.
   *
   * @param bookingProvider booking provider
   * @param id id of the booking
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no such booking provider, or no booking has this `id`.
   * @throws `ConflictError` 409: the state of the booking forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_Update
   * @example
   * ```ts
   * const booking = await crm.bookings.update(12, 12, { source: "Other" });
   * ```
   */
  update<const Dry = undefined>(
    bookingProvider: number,
    id: number,
    body: UpdateBookingRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<BookingResponse, Dry>> {
    return this.client.call<BookingResponse, Dry>(UPDATE_SPEC, {
      path: [bookingProvider, id],
      body,
      options,
    });
  }

  /**
   * List the bookings of a booking provider.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.crm.bookings:r`.
   *
   * @param bookingProvider booking provider
   * @param query which bookings to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetList2
   * @example
   * ```ts
   * for await (const booking of crm.bookings.listForProvider(12, {
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(booking.id);
   * }
   * ```
   */
  listForProvider(
    bookingProvider: number,
    query?: BookingsListForProviderQuery | null,
    options?: ListOptions,
  ): PagePromise<BookingResponse> {
    return new PagePromise(this.client, LIST_FOR_PROVIDER_SPEC, { path: [bookingProvider], query, options });
  }

  /**
   * Create a booking for a booking provider.
   *
   * `POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings`
   *
   * Needs the scope `tn.crm.bookings:w`.
   *
   * @param bookingProvider booking provider
   * @param body the booking to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_Create
   * @example
   * ```ts
   * const booking = await crm.bookings.create(12, {
   *   source: "Other",
   *   name: "Nadia Keller",
   *   summary: "Water heater leaks",
   *   isFirstTimeClient: true,
   *   externalId: "887-4341",
   * });
   * ```
   */
  create<const Dry = undefined>(
    bookingProvider: number,
    body: CreateBookingRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<BookingResponse, Dry>> {
    return this.client.call<BookingResponse, Dry>(CREATE_SPEC, { path: [bookingProvider], body, options });
  }

  /**
   * List the contacts of a booking of a booking provider.
   *
   * `GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.bookings:r`.
   *
   * @param bookingProvider booking provider
   * @param id id of the booking
   * @param query which contacts to list
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @throws `NotFoundError` 404: no such booking provider, or no booking has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetContactList2
   * @example
   * ```ts
   * for await (const contact of crm.bookings.listContactsForProvider(12, 12)) {
   *   console.log(contact.id);
   * }
   * ```
   */
  listContactsForProvider(
    bookingProvider: number,
    id: number,
    query?: BookingsListContactsForProviderQuery | null,
    options?: ListOptions,
  ): PagePromise<BookingContactResponse> {
    return new PagePromise(this.client, LIST_CONTACTS_FOR_PROVIDER_SPEC, {
      path: [bookingProvider, id],
      query,
      options,
    });
  }

  /**
   * Add a contact to a booking of a booking provider.
   *
   * `POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts`
   *
   * Needs the scope `tn.crm.bookings:w`.
   *
   * @param bookingProvider booking provider
   * @param id id of the booking
   * @param body the contact to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no such booking provider, or no booking has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_CreateContact
   * @example
   * ```ts
   * const contact = await crm.bookings.createContact(12, 12, {
   *   type: "MobilePhone",
   *   value: "(208) 555-0158",
   * });
   * ```
   */
  createContact<const Dry = undefined>(
    bookingProvider: number,
    id: number,
    body: ContactCreateRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<BookingContactResponse, Dry>> {
    return this.client.call<BookingContactResponse, Dry>(CREATE_CONTACT_SPEC, {
      path: [bookingProvider, id],
      body,
      options,
    });
  }

  /**
   * Delete a contact of a booking of a booking provider.
   *
   * A success has no body.
   *
   * `DELETE /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}`
   *
   * Needs the scope `tn.crm.bookings:w`.
   *
   * @param bookingProvider booking provider
   * @param id id of the booking
   * @param contactId id of the contact
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no such booking provider, or no booking has this `id`, or no contact has this `contactId`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_DeleteContact
   * @example
   * ```ts
   * await crm.bookings.deleteContact(12, 12, 23);
   * ```
   */
  deleteContact<const Dry = undefined>(
    bookingProvider: number,
    id: number,
    contactId: number,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DELETE_CONTACT_SPEC, {
      path: [bookingProvider, id, contactId],
      options,
    });
  }

  /**
   * Update a contact of a booking of a booking provider.
   *
   * `PATCH /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}`
   *
   * Needs the scope `tn.crm.bookings:w`.
   *
   * @param bookingProvider booking provider
   * @param id id of the booking
   * @param contactId id of the contact
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `NotFoundError` 404: no such booking provider, or no booking has this `id`, or no contact has this `contactId`.
   * @throws `ConflictError` 409: the state of the contact forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_UpdateBookingContact
   * @example
   * ```ts
   * const contact = await crm.bookings.updateContact(12, 12, 23, { value: "(208) 555-0158" });
   * ```
   */
  updateContact<const Dry = undefined>(
    bookingProvider: number,
    id: number,
    contactId: number,
    body: UpdateBookingContactRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<UpdateBookingContactResponse, Dry>> {
    return this.client.call<UpdateBookingContactResponse, Dry>(UPDATE_CONTACT_SPEC, {
      path: [bookingProvider, id, contactId],
      body,
      options,
    });
  }

  /**
   * Dismiss a booking of a booking provider.
   *
   * A success has no body.
   *
   * `POST /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/dismiss`
   *
   * Needs the scope `tn.crm.bookings:w`.
   *
   * @param bookingProvider booking provider
   * @param id id of the booking
   * @param body what is sent
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_DismissBooking
   * @example
   * ```ts
   * await crm.bookings.dismiss("12", 12, { dismissingMemo: "Nothing to add" });
   * ```
   */
  dismiss<const Dry = undefined>(
    bookingProvider: string,
    id: number,
    body: DismissBooking,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<void, Dry>> {
    return this.client.call<void, Dry>(DISMISS_SPEC, { path: [bookingProvider, id], body, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Bookings_Get",
  name: "crm.bookings.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/bookings/{id}",
  response: "json",
  failures: [400, 404],
};

const LIST_SPEC: OperationSpec = {
  id: "Bookings_GetList",
  name: "crm.bookings.list",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/bookings",
  query: {
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    externalId: "plain",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const LIST_CONTACTS_SPEC: OperationSpec = {
  id: "Bookings_GetContactList",
  name: "crm.bookings.listContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/bookings/{id}/contacts",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const GET_FOR_PROVIDER_SPEC: OperationSpec = {
  id: "Bookings_GetForProvider",
  name: "crm.bookings.getForProvider",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "Bookings_Update",
  name: "crm.bookings.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_BOOKING_REQUEST_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const LIST_FOR_PROVIDER_SPEC: OperationSpec = {
  id: "Bookings_GetList2",
  name: "crm.bookings.listForProvider",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings",
  query: {
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    externalId: "plain",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "Bookings_Create",
  name: "crm.bookings.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings",
  body: "json",
  known: { check: checkKeys, keys: CREATE_BOOKING_REQUEST_KEYS },
  response: "json",
  failures: [400],
};

const LIST_CONTACTS_FOR_PROVIDER_SPEC: OperationSpec = {
  id: "Bookings_GetContactList2",
  name: "crm.bookings.listContactsForProvider",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400, 404],
};

const CREATE_CONTACT_SPEC: OperationSpec = {
  id: "Bookings_CreateContact",
  name: "crm.bookings.createContact",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
  body: "json",
  known: { check: checkKeys, keys: CONTACT_CREATE_REQUEST_KEYS },
  response: "json",
  failures: [400, 404],
};

const DELETE_CONTACT_SPEC: OperationSpec = {
  id: "Bookings_DeleteContact",
  name: "crm.bookings.deleteContact",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}",
  response: "none",
  failures: [400, 404],
};

const UPDATE_CONTACT_SPEC: OperationSpec = {
  id: "Bookings_UpdateBookingContact",
  name: "crm.bookings.updateContact",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_BOOKING_CONTACT_RESPONSE_KEYS },
  response: "json",
  failures: [400, 404, 409],
};

const DISMISS_SPEC: OperationSpec = {
  id: "Bookings_DismissBooking",
  name: "crm.bookings.dismiss",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/dismiss",
  body: "json",
  known: { check: checkKeys, keys: DISMISS_BOOKING_KEYS },
  response: "none",
  failures: [400],
};
