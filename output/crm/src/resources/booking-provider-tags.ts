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
  CREATE_BOOKING_PROVIDER_TAG_REQUEST_KEYS,
  UPDATE_BOOKING_PROVIDER_TAG_REQUEST_KEYS,
} from "../body-keys.js";
import type {
  BookingProviderTagResponse,
  BookingProviderTagsListQuery,
  CreateBookingProviderTagRequest,
  CreateBookingProviderTagResponse,
  GetBookingProviderTagResponse,
  UpdateBookingProviderTagRequest,
} from "../types.js";

/**
 * Booking provider tags of the CRM API: 4 operations (`list`, `create`, `get`, `update`).
 */
export class BookingProviderTags extends Resource {
  /**
   * List booking provider tags.
   *
   * `ids` takes up to 50 values in one call.
   *
   * `GET /crm/v2/tenant/{tenant}/booking-provider-tags`
   *
   * A list: `for await` goes through all pages. More than 50 `ids` are fetched in several calls.
   * Needs the scope `tn.crm.bookingprovidertags:r`.
   *
   * @param query which booking provider tags to list, and in which order
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BookingProviderTags_GetList
   * @example
   * ```ts
   * for await (const bookingProviderTag of crm.bookingProviderTags.list({
   *   modifiedOnOrAfter: "2025-01-01T00:00:00Z",
   * })) {
   *   console.log(bookingProviderTag.id);
   * }
   * ```
   */
  list(
    query?: BookingProviderTagsListQuery | null,
    options?: ListOptions,
  ): PagePromise<GetBookingProviderTagResponse> {
    return new PagePromise(this.client, LIST_SPEC, { query, options });
  }

  /**
   * Create a booking provider tag.
   *
   * `POST /crm/v2/tenant/{tenant}/booking-provider-tags`
   *
   * Needs the scope `tn.crm.bookingprovidertags:w`.
   *
   * @param body the booking provider tag to create
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @throws `ConflictError` 409: such a booking provider tag exists already, or its state forbids it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BookingProviderTags_Create
   * @example
   * ```ts
   * const bookingProviderTag = await crm.bookingProviderTags.create({
   *   tagName: "Other",
   *   description: "Agreed by phone",
   * });
   * ```
   */
  create<const Dry = undefined>(
    body: CreateBookingProviderTagRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<CreateBookingProviderTagResponse, Dry>> {
    return this.client.call<CreateBookingProviderTagResponse, Dry>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one booking provider tag.
   *
   * `GET /crm/v2/tenant/{tenant}/booking-provider-tags/{id}`
   *
   * Needs the scope `tn.crm.bookingprovidertags:r`.
   *
   * @param id id of the booking provider tag
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: an id in the path is not valid.
   * @throws `NotFoundError` 404: no booking provider tag has this `id`.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BookingProviderTags_Get
   * @example
   * ```ts
   * const bookingProviderTag = await crm.bookingProviderTags.get(12);
   * ```
   */
  get(id: number, options?: CallOptions): ApiPromise<GetBookingProviderTagResponse> {
    return this.client.call<GetBookingProviderTagResponse>(GET_SPEC, { path: [id], options });
  }

  /**
   * Update a booking provider tag.
   *
   * `PATCH /crm/v2/tenant/{tenant}/booking-provider-tags/{id}`
   *
   * Needs the scope `tn.crm.bookingprovidertags:w`.
   *
   * @param id id of the booking provider tag
   * @param body the fields to change
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: what is sent is not valid; `errors` names the fields.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BookingProviderTags_Update
   * @example
   * ```ts
   * const bookingProviderTag = await crm.bookingProviderTags.update(12, { tagName: "Other" });
   * ```
   */
  update<const Dry = undefined>(
    id: number,
    body: UpdateBookingProviderTagRequest,
    options?: WriteOptions<Dry>,
  ): ApiPromise<Written<BookingProviderTagResponse, Dry>> {
    return this.client.call<BookingProviderTagResponse, Dry>(UPDATE_SPEC, { path: [id], body, options });
  }
}

const LIST_SPEC: OperationSpec = {
  id: "BookingProviderTags_GetList",
  name: "crm.bookingProviderTags.list",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags",
  query: {
    name: "plain",
    ids: "csv",
    page: "plain",
    pageSize: "plain",
    includeTotal: "plain",
    createdBefore: "date-time",
    createdOnOrAfter: "date-time",
    modifiedBefore: "date-time",
    modifiedOnOrAfter: "date-time",
    sort: "plain",
  },
  caps: { ids: 50 },
  response: "json",
  paging: { kind: "page", first: 1, size: 500 },
  failures: [400],
};

const CREATE_SPEC: OperationSpec = {
  id: "BookingProviderTags_Create",
  name: "crm.bookingProviderTags.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags",
  body: "json",
  known: { check: checkKeys, keys: CREATE_BOOKING_PROVIDER_TAG_REQUEST_KEYS },
  response: "json",
  failures: [400, 409],
};

const GET_SPEC: OperationSpec = {
  id: "BookingProviderTags_Get",
  name: "crm.bookingProviderTags.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
  response: "json",
  failures: [400, 404],
};

const UPDATE_SPEC: OperationSpec = {
  id: "BookingProviderTags_Update",
  name: "crm.bookingProviderTags.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
  body: "json",
  known: { check: checkKeys, keys: UPDATE_BOOKING_PROVIDER_TAG_REQUEST_KEYS },
  response: "json",
  failures: [400],
};
