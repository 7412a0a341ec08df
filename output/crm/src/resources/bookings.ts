import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
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
 * Bookings of the CRM API: 12 operations.
 */
export class Bookings extends Resource {
  /**
   * Get one booking.
   *
   * `GET /crm/v2/tenant/{tenant}/bookings/{id}`
   *
   * Needs the scope `tn.crm.bookings:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_Get
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetList
   */
  list(query?: BookingsListQuery | null, options?: CallOptions): PagePromise<BookingResponse> {
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetContactList
   */
  listContacts(
    id: number,
    query?: BookingsListContactsQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetForProvider
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_Update
   */
  update(
    bookingProvider: number,
    id: number,
    body: UpdateBookingRequest,
    options?: CallOptions,
  ): ApiPromise<BookingResponse> {
    return this.client.call<BookingResponse>(UPDATE_SPEC, { path: [bookingProvider, id], body, options });
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetList2
   */
  listForProvider(
    bookingProvider: number,
    query?: BookingsListForProviderQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_Create
   */
  create(
    bookingProvider: number,
    body: CreateBookingRequest,
    options?: CallOptions,
  ): ApiPromise<BookingResponse> {
    return this.client.call<BookingResponse>(CREATE_SPEC, { path: [bookingProvider], body, options });
  }

  /**
   * List the contacts of a booking of a booking provider.
   *
   * `GET /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts`
   *
   * A list: `for await` goes through all pages.
   * Needs the scope `tn.crm.bookings:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_GetContactList2
   */
  listContactsForProvider(
    bookingProvider: number,
    id: number,
    query?: BookingsListContactsForProviderQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_CreateContact
   */
  createContact(
    bookingProvider: number,
    id: number,
    body: ContactCreateRequest,
    options?: CallOptions,
  ): ApiPromise<BookingContactResponse> {
    return this.client.call<BookingContactResponse>(CREATE_CONTACT_SPEC, {
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_DeleteContact
   */
  deleteContact(
    bookingProvider: number,
    id: number,
    contactId: number,
    options?: CallOptions,
  ): ApiPromise<void> {
    return this.client.call<void>(DELETE_CONTACT_SPEC, { path: [bookingProvider, id, contactId], options });
  }

  /**
   * Update a contact of a booking of a booking provider.
   *
   * `PATCH /crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}`
   *
   * Needs the scope `tn.crm.bookings:w`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_UpdateBookingContact
   */
  updateContact(
    bookingProvider: number,
    id: number,
    contactId: number,
    body: UpdateBookingContactRequest,
    options?: CallOptions,
  ): ApiPromise<UpdateBookingContactResponse> {
    return this.client.call<UpdateBookingContactResponse>(UPDATE_CONTACT_SPEC, {
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/Bookings_DismissBooking
   */
  dismiss(
    bookingProvider: string,
    id: number,
    body: DismissBooking,
    options?: CallOptions,
  ): ApiPromise<void> {
    return this.client.call<void>(DISMISS_SPEC, { path: [bookingProvider, id], body, options });
  }
}

const GET_SPEC: OperationSpec = {
  id: "Bookings_Get",
  name: "crm.bookings.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/bookings/{id}",
  response: "json",
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
  paging: { kind: "page", first: 1 },
};

const LIST_CONTACTS_SPEC: OperationSpec = {
  id: "Bookings_GetContactList",
  name: "crm.bookings.listContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/bookings/{id}/contacts",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const GET_FOR_PROVIDER_SPEC: OperationSpec = {
  id: "Bookings_GetForProvider",
  name: "crm.bookings.getForProvider",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "Bookings_Update",
  name: "crm.bookings.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}",
  body: "json",
  response: "json",
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "Bookings_Create",
  name: "crm.bookings.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings",
  body: "json",
  response: "json",
};

const LIST_CONTACTS_FOR_PROVIDER_SPEC: OperationSpec = {
  id: "Bookings_GetContactList2",
  name: "crm.bookings.listContactsForProvider",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
  query: { page: "plain", pageSize: "plain", includeTotal: "plain" },
  response: "json",
  paging: { kind: "page", first: 1 },
};

const CREATE_CONTACT_SPEC: OperationSpec = {
  id: "Bookings_CreateContact",
  name: "crm.bookings.createContact",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts",
  body: "json",
  response: "json",
};

const DELETE_CONTACT_SPEC: OperationSpec = {
  id: "Bookings_DeleteContact",
  name: "crm.bookings.deleteContact",
  method: "DELETE",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}",
  response: "none",
};

const UPDATE_CONTACT_SPEC: OperationSpec = {
  id: "Bookings_UpdateBookingContact",
  name: "crm.bookings.updateContact",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/contacts/{contactId}",
  body: "json",
  response: "json",
};

const DISMISS_SPEC: OperationSpec = {
  id: "Bookings_DismissBooking",
  name: "crm.bookings.dismiss",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider/{booking_provider}/bookings/{id}/dismiss",
  body: "json",
  response: "none",
};
