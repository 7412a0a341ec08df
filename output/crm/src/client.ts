import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
import { BookingProviderTags } from "./resources/booking-provider-tags.js";
import { Bookings } from "./resources/bookings.js";
import { BulkTags } from "./resources/bulk-tags.js";
import { ContactMethods } from "./resources/contact-methods.js";
import { ContactPreferences } from "./resources/contact-preferences.js";
import { Contacts } from "./resources/contacts.js";
import { Customers } from "./resources/customers.js";
import { Export } from "./resources/export.js";
import { Leads } from "./resources/leads.js";
import { Locations } from "./resources/locations.js";

/**
 * The CRM API.
 *
 * Customers, locations, contacts, bookings, leads and their notes, tags and custom fields.
 */
export class Crm {
  readonly bookingProviderTags: BookingProviderTags;
  readonly bookings: Bookings;
  readonly bulkTags: BulkTags;
  readonly contactMethods: ContactMethods;
  readonly contactPreferences: ContactPreferences;
  readonly contacts: Contacts;
  readonly customers: Customers;
  readonly export: Export;
  readonly leads: Leads;
  readonly locations: Locations;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.bookingProviderTags = new BookingProviderTags(client);
    this.bookings = new Bookings(client);
    this.bulkTags = new BulkTags(client);
    this.contactMethods = new ContactMethods(client);
    this.contactPreferences = new ContactPreferences(client);
    this.contacts = new Contacts(client);
    this.customers = new Customers(client);
    this.export = new Export(client);
    this.leads = new Leads(client);
    this.locations = new Locations(client);
  }
}
