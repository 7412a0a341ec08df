import { type ApiPromise, type CallOptions, type OperationSpec, PagePromise, Resource } from "@st-v2/runtime";
import type {
  BookingProviderTagResponse,
  BookingProviderTagsListQuery,
  CreateBookingProviderTagRequest,
  CreateBookingProviderTagResponse,
  GetBookingProviderTagResponse,
  UpdateBookingProviderTagRequest,
} from "../types.js";

/**
 * Booking provider tags of the CRM API: 4 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BookingProviderTags_GetList
   */
  list(
    query?: BookingProviderTagsListQuery | null,
    options?: CallOptions,
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BookingProviderTags_Create
   */
  create(
    body: CreateBookingProviderTagRequest,
    options?: CallOptions,
  ): ApiPromise<CreateBookingProviderTagResponse> {
    return this.client.call<CreateBookingProviderTagResponse>(CREATE_SPEC, { body, options });
  }

  /**
   * Get one booking provider tag.
   *
   * `GET /crm/v2/tenant/{tenant}/booking-provider-tags/{id}`
   *
   * Needs the scope `tn.crm.bookingprovidertags:r`.
   *
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BookingProviderTags_Get
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/BookingProviderTags_Update
   */
  update(
    id: number,
    body: UpdateBookingProviderTagRequest,
    options?: CallOptions,
  ): ApiPromise<BookingProviderTagResponse> {
    return this.client.call<BookingProviderTagResponse>(UPDATE_SPEC, { path: [id], body, options });
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
  paging: { kind: "page", first: 1 },
};

const CREATE_SPEC: OperationSpec = {
  id: "BookingProviderTags_Create",
  name: "crm.bookingProviderTags.create",
  method: "POST",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags",
  body: "json",
  response: "json",
};

const GET_SPEC: OperationSpec = {
  id: "BookingProviderTags_Get",
  name: "crm.bookingProviderTags.get",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
  response: "json",
};

const UPDATE_SPEC: OperationSpec = {
  id: "BookingProviderTags_Update",
  name: "crm.bookingProviderTags.update",
  method: "PATCH",
  path: "/crm/v2/tenant/{tenant}/booking-provider-tags/{id}",
  body: "json",
  response: "json",
};
