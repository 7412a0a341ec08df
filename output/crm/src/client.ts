import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
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
 *
 * @example
 * ```ts
 * const crm = new Crm({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Crm {
  readonly #client: Client;
  #bookingProviderTags: BookingProviderTags | undefined;
  #bookings: Bookings | undefined;
  #bulkTags: BulkTags | undefined;
  #contactMethods: ContactMethods | undefined;
  #contactPreferences: ContactPreferences | undefined;
  #contacts: Contacts | undefined;
  #customers: Customers | undefined;
  #export: Export | undefined;
  #leads: Leads | undefined;
  #locations: Locations | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Booking provider tags: 4 operations (`list`, `create`, `get`, `update`).
   */
  get bookingProviderTags(): BookingProviderTags {
    return (this.#bookingProviderTags ??= new BookingProviderTags(this.#client));
  }

  /**
   * Bookings: 12 operations (`get`, `list`, `listContacts`, `getForProvider`, `update`, `listForProvider`, …).
   */
  get bookings(): Bookings {
    return (this.#bookings ??= new Bookings(this.#client));
  }

  /**
   * Bulk tags: 2 operations (`add`, `remove`).
   */
  get bulkTags(): BulkTags {
    return (this.#bulkTags ??= new BulkTags(this.#client));
  }

  /**
   * Contact methods: 6 operations (`list`, `create`, `get`, `upsert`, `delete`, `update`).
   */
  get contactMethods(): ContactMethods {
    return (this.#contactMethods ??= new ContactMethods(this.#client));
  }

  /**
   * Contact preferences: 3 operations (`list`, `get`, `update`).
   */
  get contactPreferences(): ContactPreferences {
    return (this.#contactPreferences ??= new ContactPreferences(this.#client));
  }

  /**
   * Contacts: 12 operations (`get`, `replace`, `delete`, `update`, `listByRelationshipId`, `list`, …).
   */
  get contacts(): Contacts {
    return (this.#contacts ??= new Contacts(this.#client));
  }

  /**
   * Customers: 15 operations (`get`, `update`, `list`, `create`, `listNotes`, `createNote`, …).
   */
  get customers(): Customers {
    return (this.#customers ??= new Customers(this.#client));
  }

  /**
   * Export: 6 operations (`bookings`, `customerContacts`, `locationContacts`, `customers`, `leads`, `locations`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Leads: 9 operations (`get`, `update`, `list`, `create`, `createFollowUp`, `listNotes`, …).
   */
  get leads(): Leads {
    return (this.#leads ??= new Leads(this.#client));
  }

  /**
   * Locations: 17 operations (`get`, `update`, `list`, `create`, `listNotes`, `createNote`, …).
   */
  get locations(): Locations {
    return (this.#locations ??= new Locations(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
