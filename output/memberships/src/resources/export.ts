import { type CallOptions, Feed, type OperationSpec, Resource } from "@st-v2/runtime";
import type {
  ExportCustomerMembershipResponse,
  ExportCustomerMembershipStatusChangesResponse,
  ExportInvoiceTemplateResponse,
  ExportInvoiceTemplatesQuery,
  ExportLocationRecurringServiceEventResponse,
  ExportLocationRecurringServiceEventsQuery,
  ExportLocationRecurringServiceResponse,
  ExportLocationRecurringServicesQuery,
  ExportMembershipStatusChangesQuery,
  ExportMembershipTypeResponse,
  ExportMembershipTypesQuery,
  ExportMembershipsQuery,
  ExportRecurringServiceTypeResponse,
  ExportRecurringServiceTypesQuery,
} from "../types.js";

/**
 * Export of the Memberships API: 7 operations (`membershipTypes`, `recurringServiceTypes`, `memberships`, `invoiceTemplates`, `locationRecurringServices`, `locationRecurringServiceEvents`, …).
 */
export class Export extends Resource {
  /**
   * Export changed membership types.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /memberships/v2/tenant/{tenant}/export/membership-types`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.mem.membershiptypes:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/Export_MembershipTypes
   * @example
   * ```ts
   * for await (const membershipType of memberships.export.membershipTypes()) {
   *   console.log(membershipType.id);
   * }
   * ```
   */
  membershipTypes(
    query?: ExportMembershipTypesQuery | null,
    options?: CallOptions,
  ): Feed<ExportMembershipTypeResponse> {
    return new Feed(this.client, MEMBERSHIP_TYPES_SPEC, { query, options });
  }

  /**
   * Export changed recurring service types.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /memberships/v2/tenant/{tenant}/export/recurring-service-types`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.mem.recurringservicetypes:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/Export_RecurringServiceTypes
   * @example
   * ```ts
   * for await (const recurringServiceType of memberships.export.recurringServiceTypes()) {
   *   console.log(recurringServiceType.id);
   * }
   * ```
   */
  recurringServiceTypes(
    query?: ExportRecurringServiceTypesQuery | null,
    options?: CallOptions,
  ): Feed<ExportRecurringServiceTypeResponse> {
    return new Feed(this.client, RECURRING_SERVICE_TYPES_SPEC, { query, options });
  }

  /**
   * Export changed memberships.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /memberships/v2/tenant/{tenant}/export/memberships`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.mem.memberships:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/Export_Memberships
   * @example
   * ```ts
   * for await (const membership of memberships.export.memberships()) {
   *   console.log(membership.id);
   * }
   * ```
   */
  memberships(
    query?: ExportMembershipsQuery | null,
    options?: CallOptions,
  ): Feed<ExportCustomerMembershipResponse> {
    return new Feed(this.client, MEMBERSHIPS_SPEC, { query, options });
  }

  /**
   * Export changed invoice templates.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /memberships/v2/tenant/{tenant}/export/invoice-templates`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.mem.invoicetemplates:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/Export_InvoiceTemplates
   * @example
   * ```ts
   * for await (const invoiceTemplate of memberships.export.invoiceTemplates()) {
   *   console.log(invoiceTemplate.id);
   * }
   * ```
   */
  invoiceTemplates(
    query?: ExportInvoiceTemplatesQuery | null,
    options?: CallOptions,
  ): Feed<ExportInvoiceTemplateResponse> {
    return new Feed(this.client, INVOICE_TEMPLATES_SPEC, { query, options });
  }

  /**
   * Export changed recurring services of locations.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /memberships/v2/tenant/{tenant}/export/recurring-services`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.mem.recurringservices:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/Export_LocationRecurringServices
   * @example
   * ```ts
   * for await (const recurringService of memberships.export.locationRecurringServices()) {
   *   console.log(recurringService.id);
   * }
   * ```
   */
  locationRecurringServices(
    query?: ExportLocationRecurringServicesQuery | null,
    options?: CallOptions,
  ): Feed<ExportLocationRecurringServiceResponse> {
    return new Feed(this.client, LOCATION_RECURRING_SERVICES_SPEC, { query, options });
  }

  /**
   * Export changed recurring service events of locations.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /memberships/v2/tenant/{tenant}/export/recurring-service-events`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.mem.recurringserviceevents:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/Export_LocationRecurringServiceEvents
   * @example
   * ```ts
   * for await (const recurringServiceEvent of memberships.export.locationRecurringServiceEvents()) {
   *   console.log(recurringServiceEvent.id);
   * }
   * ```
   */
  locationRecurringServiceEvents(
    query?: ExportLocationRecurringServiceEventsQuery | null,
    options?: CallOptions,
  ): Feed<ExportLocationRecurringServiceEventResponse> {
    return new Feed(this.client, LOCATION_RECURRING_SERVICE_EVENTS_SPEC, { query, options });
  }

  /**
   * Export changed membership status changes.
   *
   * A feed of changes: keep `continueFrom` of the last answer for the next run. Rows may repeat, and inactive and deleted rows are included.
   *
   * `GET /memberships/v2/tenant/{tenant}/export/membership-status-changes`
   *
   * A feed: `for await` goes through all changes.
   * Needs the scope `tn.mem.memberships:r`.
   *
   * @param query where to begin, and what to leave out
   * @param options settings of this call alone, such as `signal` and `timeout`
   * @throws `BadRequestError` 400: a parameter is not valid; `errors` names it.
   * @see https://developer.servicetitan.io/docs/apis/tenant-memberships-v2/endpoints/Export_MembershipStatusChanges
   * @example
   * ```ts
   * for await (const membershipStatusChange of memberships.export.membershipStatusChanges()) {
   *   console.log(membershipStatusChange.id);
   * }
   * ```
   */
  membershipStatusChanges(
    query?: ExportMembershipStatusChangesQuery | null,
    options?: CallOptions,
  ): Feed<ExportCustomerMembershipStatusChangesResponse> {
    return new Feed(this.client, MEMBERSHIP_STATUS_CHANGES_SPEC, { query, options });
  }
}

const MEMBERSHIP_TYPES_SPEC: OperationSpec = {
  id: "Export_MembershipTypes",
  name: "memberships.export.membershipTypes",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/membership-types",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const RECURRING_SERVICE_TYPES_SPEC: OperationSpec = {
  id: "Export_RecurringServiceTypes",
  name: "memberships.export.recurringServiceTypes",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/recurring-service-types",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const MEMBERSHIPS_SPEC: OperationSpec = {
  id: "Export_Memberships",
  name: "memberships.export.memberships",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/memberships",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const INVOICE_TEMPLATES_SPEC: OperationSpec = {
  id: "Export_InvoiceTemplates",
  name: "memberships.export.invoiceTemplates",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/invoice-templates",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const LOCATION_RECURRING_SERVICES_SPEC: OperationSpec = {
  id: "Export_LocationRecurringServices",
  name: "memberships.export.locationRecurringServices",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/recurring-services",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const LOCATION_RECURRING_SERVICE_EVENTS_SPEC: OperationSpec = {
  id: "Export_LocationRecurringServiceEvents",
  name: "memberships.export.locationRecurringServiceEvents",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/recurring-service-events",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};

const MEMBERSHIP_STATUS_CHANGES_SPEC: OperationSpec = {
  id: "Export_MembershipStatusChanges",
  name: "memberships.export.membershipStatusChanges",
  method: "GET",
  path: "/memberships/v2/tenant/{tenant}/export/membership-status-changes",
  query: { from: "plain", includeRecentChanges: "plain" },
  response: "json",
  paging: { kind: "feed" },
  failures: [400],
};
