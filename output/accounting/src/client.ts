import { type Client, type ClientOptions, toClient } from "@st-v2/runtime";
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
  readonly apBills: ApBills;
  readonly apCredits: ApCredits;
  readonly apPayments: ApPayments;
  readonly creditMemos: CreditMemos;
  readonly deposits: Deposits;
  readonly export: Export;
  readonly glAccounts: GlAccounts;
  readonly inventoryBills: InventoryBills;
  readonly invoices: Invoices;
  readonly journalEntries: JournalEntries;
  readonly payments: Payments;
  readonly paymentTerms: PaymentTerms;
  readonly paymentTypes: PaymentTypes;
  readonly remittanceVendors: RemittanceVendors;
  readonly taxZones: TaxZones;

  /**
   * @param options credentials and settings, or a client that is shared with other domains
   */
  constructor(options: Client | ClientOptions) {
    const client = toClient(options);
    this.apBills = new ApBills(client);
    this.apCredits = new ApCredits(client);
    this.apPayments = new ApPayments(client);
    this.creditMemos = new CreditMemos(client);
    this.deposits = new Deposits(client);
    this.export = new Export(client);
    this.glAccounts = new GlAccounts(client);
    this.inventoryBills = new InventoryBills(client);
    this.invoices = new Invoices(client);
    this.journalEntries = new JournalEntries(client);
    this.payments = new Payments(client);
    this.paymentTerms = new PaymentTerms(client);
    this.paymentTypes = new PaymentTypes(client);
    this.remittanceVendors = new RemittanceVendors(client);
    this.taxZones = new TaxZones(client);
  }
}
