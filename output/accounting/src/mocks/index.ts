/** A mock of the Accounting API for tests, with handlers for MSW. Generated; do not edit. */
import {
  createFixtures,
  type Mock,
  mockDomain,
  mockHandlers,
  type MockOptions,
  type OwnedOptions,
  type RecordOf,
  type Records,
  type Traits,
} from "@st-v2/runtime/mocks";
import { http, type HttpHandler } from "msw";
import type { Accounting } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface AccountingRecords {
  readonly apBills: Records<RecordOf<Accounting["apBills"]["list"]>> & {
    readonly customFieldTypes: Records<RecordOf<Accounting["apBills"]["listCustomFieldTypes"]>>;
  };
  readonly apCredits: Records<RecordOf<Accounting["apCredits"]["list"]>> & {
    readonly customFieldTypes: Records<RecordOf<Accounting["apCredits"]["listCustomFieldTypes"]>>;
  };
  readonly apPayments: Records<RecordOf<Accounting["apPayments"]["list"]>> & {
    readonly customFieldTypes: Records<RecordOf<Accounting["apPayments"]["listCustomFieldTypes"]>>;
  };
  readonly creditMemos: Records<RecordOf<Accounting["creditMemos"]["list"]>> & {
    readonly items: Records<RecordOf<Accounting["creditMemos"]["listItems"]>, OwnedOptions>;
    readonly allItems: Records<RecordOf<Accounting["creditMemos"]["listAllItems"]>>;
    readonly customFieldTypes: Records<RecordOf<Accounting["creditMemos"]["listCustomFieldTypes"]>>;
  };
  readonly deposits: Records<RecordOf<Accounting["deposits"]["list"]>> & {
    readonly transactions: Records<RecordOf<Accounting["deposits"]["listTransactions"]>, OwnedOptions>;
  };
  readonly invoices: Records<RecordOf<Accounting["invoices"]["list"]>> &
    Traits<RecordOf<Accounting["invoices"]["list"]>, "overdue"> & {
      readonly customFieldTypes: Records<RecordOf<Accounting["invoices"]["listCustomFieldTypes"]>>;
      readonly tasks: Records<RecordOf<Accounting["invoices"]["listTasks"]>, OwnedOptions>;
    };
  readonly invoiceItems: Records<RecordOf<Accounting["export"]["invoiceItems"]>>;
  readonly payments: Records<RecordOf<Accounting["payments"]["list"]>> & {
    readonly customFieldTypes: Records<RecordOf<Accounting["payments"]["listCustomFieldTypes"]>>;
  };
  readonly inventoryBills: Records<RecordOf<Accounting["inventoryBills"]["list"]>> & {
    readonly unpaged: Records<RecordOf<Accounting["inventoryBills"]["listUnpaged"]>>;
    readonly customFieldTypes: Records<RecordOf<Accounting["inventoryBills"]["listCustomFieldTypes"]>>;
  };
  readonly glAccounts: Records<RecordOf<Accounting["glAccounts"]["list"]>> & {
    readonly types: Records<RecordOf<Accounting["glAccounts"]["listTypes"]>>;
  };
  readonly journalEntries: Records<RecordOf<Accounting["journalEntries"]["list"]>> & {
    readonly summary: Records<RecordOf<Accounting["journalEntries"]["listSummary"]>, OwnedOptions>;
    readonly details: Records<RecordOf<Accounting["journalEntries"]["listDetails"]>, OwnedOptions>;
  };
  readonly paymentTerms: Records<RecordOf<Accounting["paymentTerms"]["list"]>>;
  readonly paymentTypes: Records<RecordOf<Accounting["paymentTypes"]["list"]>>;
  readonly remittanceVendors: Records<RecordOf<Accounting["remittanceVendors"]["list"]>>;
  readonly taxZones: Records<RecordOf<Accounting["taxZones"]["list"]>>;
}

/** The names are those of the client: `mock.apBills.list.fail(404).once()`. */
export type AccountingMock = Mock<Accounting, HttpHandler, AccountingRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): AccountingMock {
  return mockDomain<Accounting, HttpHandler, AccountingRecords>(description, {
    options,
    http: () => http,
    fixtures: createFixtures,
    business,
  });
}

/**
 * The handlers alone, for workers in browsers: a bundle of them is without what only tests do, and without the rules of the business
 * unless it passes them, `createHandlers({ business })`.
 */
export function createHandlers(options: MockOptions = {}): readonly HttpHandler[] {
  return mockHandlers<HttpHandler>([core], { options, http: () => http });
}
