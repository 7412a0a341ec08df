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

  get apBills(): ApBills {
    return (this.#apBills ??= new ApBills(this.#client));
  }

  get apCredits(): ApCredits {
    return (this.#apCredits ??= new ApCredits(this.#client));
  }

  get apPayments(): ApPayments {
    return (this.#apPayments ??= new ApPayments(this.#client));
  }

  get creditMemos(): CreditMemos {
    return (this.#creditMemos ??= new CreditMemos(this.#client));
  }

  get deposits(): Deposits {
    return (this.#deposits ??= new Deposits(this.#client));
  }

  get export(): Export {
    return (this.#export ??= new Export(this.#client));
  }

  get glAccounts(): GlAccounts {
    return (this.#glAccounts ??= new GlAccounts(this.#client));
  }

  get inventoryBills(): InventoryBills {
    return (this.#inventoryBills ??= new InventoryBills(this.#client));
  }

  get invoices(): Invoices {
    return (this.#invoices ??= new Invoices(this.#client));
  }

  get journalEntries(): JournalEntries {
    return (this.#journalEntries ??= new JournalEntries(this.#client));
  }

  get payments(): Payments {
    return (this.#payments ??= new Payments(this.#client));
  }

  get paymentTerms(): PaymentTerms {
    return (this.#paymentTerms ??= new PaymentTerms(this.#client));
  }

  get paymentTypes(): PaymentTypes {
    return (this.#paymentTypes ??= new PaymentTypes(this.#client));
  }

  get remittanceVendors(): RemittanceVendors {
    return (this.#remittanceVendors ??= new RemittanceVendors(this.#client));
  }

  get taxZones(): TaxZones {
    return (this.#taxZones ??= new TaxZones(this.#client));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions): ApiPromise<T> {
    return this.#client.request<T>(options);
  }
}
