import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  ExportBookingResponse,
  ExportBookingsQuery,
  ExportCustomerContactResponse,
  ExportCustomerContactsQuery,
  ExportCustomerResponse,
  ExportCustomersQuery,
  ExportLeadsQuery,
  ExportLeadsResponse,
  ExportLocationContactResponse,
  ExportLocationContactsQuery,
  ExportLocationsQuery,
  ExportLocationsResponse,
} from "../types.js";

/**
 * Export of the CRM API: 6 operations (`bookings`, `customerContacts`, `locationContacts`, `customers`, `leads`, `locations`).
 */
export class Export extends Resource {
  /**
   * Export changed bookings.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /crm/v2/tenant/{tenant}/export/bookings`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.crm.bookings:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportBookings_Get
   * @example
   * ```ts
   * for await (const booking of crm.export.bookings()) {
   *   console.log(booking.id);
   * }
   * ```
   */
  bookings(query?: ExportBookingsQuery | null, options?: CallOptions): Feed<ExportBookingResponse> {
    return new Feed(this.client, BOOKINGS_SPEC, { query, options });
  }

  /**
   * Export changed contacts of customers.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /crm/v2/tenant/{tenant}/export/customers/contacts`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.crm.customers:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportContacts_CustomersContacts
   * @example
   * ```ts
   * for await (const contact of crm.export.customerContacts()) {
   *   console.log(contact.id);
   * }
   * ```
   */
  customerContacts(
    query?: ExportCustomerContactsQuery | null,
    options?: CallOptions,
  ): Feed<ExportCustomerContactResponse> {
    return new Feed(this.client, CUSTOMER_CONTACTS_SPEC, { query, options });
  }

  /**
   * Export changed contacts of locations.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /crm/v2/tenant/{tenant}/export/locations/contacts`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.crm.locations:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportContacts_LocationsContacts
   * @example
   * ```ts
   * for await (const contact of crm.export.locationContacts()) {
   *   console.log(contact.id);
   * }
   * ```
   */
  locationContacts(
    query?: ExportLocationContactsQuery | null,
    options?: CallOptions,
  ): Feed<ExportLocationContactResponse> {
    return new Feed(this.client, LOCATION_CONTACTS_SPEC, { query, options });
  }

  /**
   * Export changed customers.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /crm/v2/tenant/{tenant}/export/customers`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.crm.customers:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportCustomers_GetCustomers
   * @example
   * ```ts
   * for await (const customer of crm.export.customers()) {
   *   console.log(customer.id);
   * }
   * ```
   */
  customers(query?: ExportCustomersQuery | null, options?: CallOptions): Feed<ExportCustomerResponse> {
    return new Feed(this.client, CUSTOMERS_SPEC, { query, options });
  }

  /**
   * Export changed leads.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /crm/v2/tenant/{tenant}/export/leads`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.crm.leads:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportLeads_Leads
   * @example
   * ```ts
   * for await (const lead of crm.export.leads()) {
   *   console.log(lead.id);
   * }
   * ```
   */
  leads(query?: ExportLeadsQuery | null, options?: CallOptions): Feed<ExportLeadsResponse> {
    return new Feed(this.client, LEADS_SPEC, { query, options });
  }

  /**
   * Export changed locations.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /crm/v2/tenant/{tenant}/export/locations`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.crm.locations:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportLocations_Locations
   * @example
   * ```ts
   * for await (const location of crm.export.locations()) {
   *   console.log(location.id);
   * }
   * ```
   */
  locations(query?: ExportLocationsQuery | null, options?: CallOptions): Feed<ExportLocationsResponse> {
    return new Feed(this.client, LOCATIONS_SPEC, { query, options });
  }
}

const BOOKINGS_SPEC: OperationSpec = {
  id: "ExportBookings_Get",
  name: "crm.export.bookings",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/bookings",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const CUSTOMER_CONTACTS_SPEC: OperationSpec = {
  id: "ExportContacts_CustomersContacts",
  name: "crm.export.customerContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/customers/contacts",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const LOCATION_CONTACTS_SPEC: OperationSpec = {
  id: "ExportContacts_LocationsContacts",
  name: "crm.export.locationContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/locations/contacts",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const CUSTOMERS_SPEC: OperationSpec = {
  id: "ExportCustomers_GetCustomers",
  name: "crm.export.customers",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/customers",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const LEADS_SPEC: OperationSpec = {
  id: "ExportLeads_Leads",
  name: "crm.export.leads",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/leads",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const LOCATIONS_SPEC: OperationSpec = {
  id: "ExportLocations_Locations",
  name: "crm.export.locations",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/locations",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
