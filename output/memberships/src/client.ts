import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { CustomerMemberships } from "./resources/customer-memberships.js";
import { Export } from "./resources/export.js";
import { InvoiceTemplates } from "./resources/invoice-templates.js";
import { LocationRecurringServiceEvents } from "./resources/location-recurring-service-events.js";
import { LocationRecurringServices } from "./resources/location-recurring-services.js";
import { MembershipTypes } from "./resources/membership-types.js";
import { RecurringServiceTypes } from "./resources/recurring-service-types.js";

/**
 * The Memberships API.
 *
 * Memberships, their types, recurring services and invoice templates.
 */
export class Memberships {
  readonly customerMemberships: CustomerMemberships;
  readonly export: Export;
  readonly invoiceTemplates: InvoiceTemplates;
  readonly locationRecurringServiceEvents: LocationRecurringServiceEvents;
  readonly locationRecurringServices: LocationRecurringServices;
  readonly membershipTypes: MembershipTypes;
  readonly recurringServiceTypes: RecurringServiceTypes;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.customerMemberships = new CustomerMemberships(client);
    this.export = new Export(client);
    this.invoiceTemplates = new InvoiceTemplates(client);
    this.locationRecurringServiceEvents = new LocationRecurringServiceEvents(client);
    this.locationRecurringServices = new LocationRecurringServices(client);
    this.membershipTypes = new MembershipTypes(client);
    this.recurringServiceTypes = new RecurringServiceTypes(client);
  }
}
