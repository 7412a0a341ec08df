import {
  type ApiPromise,
  type Client,
  type ClientOptions,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import { ApBills } from "./resources/ap-bills.js";
import { ApCredits } from "./resources/ap-credits.js";
import { ApPayments } from "./resources/ap-payments.js";
import { CreditMemos } from "./resources/credit-memos.js";
import { Deposits } from "./resources/deposits.js";
import { Export } from "./resources/export.js";
import { GlAccounts } from "./resources/gl-accounts.js";
import { InventoryBills } from "./resources/inventory-bills.js";
import { Invoices } from "./resources/invoices.js";
import { JournalEntries } from "./resources/journal-entries.js";
import { Payments } from "./resources/payments.js";
import { PaymentTerms } from "./resources/payment-terms.js";
import { PaymentTypes } from "./resources/payment-types.js";
import { RemittanceVendors } from "./resources/remittance-vendors.js";
import { TaxZones } from "./resources/tax-zones.js";

/**
 * The Accounting API.
 *
 * Bills, credits, invoices, payments, journal entries and the tables they refer to.
 *
 * @example
 * ```ts
 * const accounting = new Accounting({
 *   environment: "integration",
 *   tenant: "1234567890",
 *   clientId: "your client id",
 *   clientSecret: "your client secret",
 *   appKey: "your app key",
 * });
 * ```
 */
export class Accounting {
  readonly #client: Client;
  #apBills: ApBills | undefined;
  #apCredits: ApCredits | undefined;
  #apPayments: ApPayments | undefined;
  #creditMemos: CreditMemos | undefined;
  #deposits: Deposits | undefined;
  #export: Export | undefined;
  #glAccounts: GlAccounts | undefined;
  #inventoryBills: InventoryBills | undefined;
  #invoices: Invoices | undefined;
  #journalEntries: JournalEntries | undefined;
  #payments: Payments | undefined;
  #paymentTerms: PaymentTerms | undefined;
  #paymentTypes: PaymentTypes | undefined;
  #remittanceVendors: RemittanceVendors | undefined;
  #taxZones: TaxZones | undefined;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    this.#client = toClient(options);
  }

  /**
   * Ap bills: 5 operations (`list`, `get`, `listCustomFieldTypes`, `updateCustomFields`, `markAsExported`).
   */
  get apBills(): ApBills {
    return (this.#apBills ??= new ApBills(this.#client));
  }

  /**
   * Ap credits: 4 operations (`list`, `listCustomFieldTypes`, `updateCustomFields`, `markAsExported`).
   */
  get apCredits(): ApCredits {
    return (this.#apCredits ??= new ApCredits(this.#client));
  }

  /**
   * Ap payments: 4 operations (`list`, `listCustomFieldTypes`, `updateCustomFields`, `markAsExported`).
   */
  get apPayments(): ApPayments {
    return (this.#apPayments ??= new ApPayments(this.#client));
  }

  /**
   * Credit memos: 8 operations (`list`, `listItems`, `listAllItems`, `listCustomFieldTypes`, `updateCustomFields`, `update`, …).
   */
  get creditMemos(): CreditMemos {
    return (this.#creditMemos ??= new CreditMemos(this.#client));
  }

  /**
   * Deposits: 3 operations (`list`, `listTransactions`, `markAsExported`).
   */
  get deposits(): Deposits {
    return (this.#deposits ??= new Deposits(this.#client));
  }

  /**
   * Export: 4 operations (`invoices`, `invoiceItems`, `payments`, `inventoryBills`).
   */
  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  /**
   * Gl accounts: 5 operations (`list`, `create`, `get`, `update`, `listTypes`).
   */
  get glAccounts(): GlAccounts {
    return (this.#glAccounts ??= new GlAccounts(this.#client));
  }

  /**
   * Inventory bills: 5 operations (`listUnpaged`, `list`, `listCustomFieldTypes`, `updateCustomFields`, `markAsExported`).
   */
  get inventoryBills(): InventoryBills {
    return (this.#inventoryBills ??= new InventoryBills(this.#client));
  }

  /**
   * Invoices: 11 operations (`list`, `createAdjustment`, `listCustomFieldTypes`, `updateCustomFields`, `update`, `updateItems`, …).
   */
  get invoices(): Invoices {
    return (this.#invoices ??= new Invoices(this.#client));
  }

  /**
   * Journal entries: 9 operations (`get`, `replace`, `delete`, `update`, `list`, `create`, …).
   */
  get journalEntries(): JournalEntries {
    return (this.#journalEntries ??= new JournalEntries(this.#client));
  }

  /**
   * Payments: 5 operations (`list`, `listCustomFieldTypes`, `updateCustomFields`, `update`, `updateStatus`).
   */
  get payments(): Payments {
    return (this.#payments ??= new Payments(this.#client));
  }

  /**
   * Payment terms: 2 operations (`get`, `list`).
   */
  get paymentTerms(): PaymentTerms {
    return (this.#paymentTerms ??= new PaymentTerms(this.#client));
  }

  /**
   * Payment types: 2 operations (`list`, `get`).
   */
  get paymentTypes(): PaymentTypes {
    return (this.#paymentTypes ??= new PaymentTypes(this.#client));
  }

  /**
   * Remittance vendors: 2 operations (`list`, `get`).
   */
  get remittanceVendors(): RemittanceVendors {
    return (this.#remittanceVendors ??= new RemittanceVendors(this.#client));
  }

  /**
   * Tax zones: 1 operation (`list`).
   */
  get taxZones(): TaxZones {
    return (this.#taxZones ??= new TaxZones(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.#client.request<T>(options, ...others);
  }
}
