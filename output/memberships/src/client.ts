import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
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
 *
 * @example
 * ```ts
 * const memberships = new Memberships({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Memberships {
  readonly #client: Client;
  #customerMemberships: CustomerMemberships | undefined;
  #export: Export | undefined;
  #invoiceTemplates: InvoiceTemplates | undefined;
  #locationRecurringServiceEvents: LocationRecurringServiceEvents | undefined;
  #locationRecurringServices: LocationRecurringServices | undefined;
  #membershipTypes: MembershipTypes | undefined;
  #recurringServiceTypes: RecurringServiceTypes | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Customer memberships: 6 operations (`list`, `listCustomFields`, `get`, `update`, `listStatusChanges`, `create`).
   */
  get customerMemberships(): CustomerMemberships {
    return (this.#customerMemberships ??= new CustomerMemberships(this.#client));
  }

  /**
   * Export: 7 operations (`membershipTypes`, `recurringServiceTypes`, `memberships`, `invoiceTemplates`, `locationRecurringServices`, `locationRecurringServiceEvents`, …).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Invoice templates: 4 operations (`list`, `create`, `get`, `update`).
   */
  get invoiceTemplates(): InvoiceTemplates {
    return (this.#invoiceTemplates ??= new InvoiceTemplates(this.#client));
  }

  /**
   * Location recurring service events: 3 operations (`list`, `markComplete`, `markIncomplete`).
   */
  get locationRecurringServiceEvents(): LocationRecurringServiceEvents {
    return (this.#locationRecurringServiceEvents ??= new LocationRecurringServiceEvents(this.#client));
  }

  /**
   * Location recurring services: 3 operations (`list`, `get`, `update`).
   */
  get locationRecurringServices(): LocationRecurringServices {
    return (this.#locationRecurringServices ??= new LocationRecurringServices(this.#client));
  }

  /**
   * Membership types: 5 operations (`list`, `get`, `listRecurringServiceItems`, `listDiscounts`, `listDurationBillingItems`).
   */
  get membershipTypes(): MembershipTypes {
    return (this.#membershipTypes ??= new MembershipTypes(this.#client));
  }

  /**
   * Recurring service types: 2 operations (`list`, `get`).
   */
  get recurringServiceTypes(): RecurringServiceTypes {
    return (this.#recurringServiceTypes ??= new RecurringServiceTypes(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
