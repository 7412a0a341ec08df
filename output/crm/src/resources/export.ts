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
 * Export of the CRM API: 6 operations.
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportBookings_Get
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportContacts_CustomersContacts
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportContacts_LocationsContacts
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportCustomers_GetCustomers
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportLeads_Leads
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
   * @see https://developer.servicetitan.io/docs/apis/tenant-crm-v2/endpoints/ExportLocations_Locations
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
  query: { from: "date-time", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
};

const CUSTOMER_CONTACTS_SPEC: OperationSpec = {
  id: "ExportContacts_CustomersContacts",
  name: "crm.export.customerContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/customers/contacts",
  query: { from: "date-time", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
};

const LOCATION_CONTACTS_SPEC: OperationSpec = {
  id: "ExportContacts_LocationsContacts",
  name: "crm.export.locationContacts",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/locations/contacts",
  query: { from: "date-time", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
};

const CUSTOMERS_SPEC: OperationSpec = {
  id: "ExportCustomers_GetCustomers",
  name: "crm.export.customers",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/customers",
  query: { from: "date-time", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
};

const LEADS_SPEC: OperationSpec = {
  id: "ExportLeads_Leads",
  name: "crm.export.leads",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/leads",
  query: { from: "date-time", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
};

const LOCATIONS_SPEC: OperationSpec = {
  id: "ExportLocations_Locations",
  name: "crm.export.locations",
  method: "GET",
  path: "/crm/v2/tenant/{tenant}/export/locations",
  query: { from: "date-time", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
};
