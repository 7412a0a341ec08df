/** A mock of the CRM API for tests, with handlers for MSW. Generated; do not edit. */
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
import type { Crm } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface CrmRecords {
  readonly bookingProviderTags: Records<RecordOf<Crm["bookingProviderTags"]["list"]>>;
  readonly bookings: Records<RecordOf<Crm["bookings"]["listForProvider"]>> & {
    readonly contacts: Records<RecordOf<Crm["bookings"]["listContacts"]>, OwnedOptions>;
    readonly contactsForProvider: Records<RecordOf<Crm["bookings"]["listContactsForProvider"]>, OwnedOptions>;
  };
  readonly contactMethods: Records<RecordOf<Crm["contacts"]["searchContactMethods"]>, OwnedOptions>;
  readonly contactPreferences: Records<RecordOf<Crm["contactPreferences"]["list"]>, OwnedOptions>;
  readonly contacts: Records<RecordOf<Crm["contacts"]["list"]>> & {
    readonly relationships: Records<RecordOf<Crm["contacts"]["listRelationships"]>, OwnedOptions>;
    readonly preferenceMetadata: Records<RecordOf<Crm["contacts"]["listPreferenceMetadata"]>>;
  };
  readonly customers: Records<RecordOf<Crm["customers"]["list"]>> &
    Traits<RecordOf<Crm["customers"]["list"]>, "inactive"> & {
      readonly notes: Records<RecordOf<Crm["customers"]["listNotes"]>, OwnedOptions>;
      readonly contacts: Records<RecordOf<Crm["customers"]["listContacts"]>, OwnedOptions>;
      readonly customFieldTypes: Records<RecordOf<Crm["customers"]["listCustomFieldTypes"]>>;
    };
  readonly locations: Records<RecordOf<Crm["locations"]["list"]>> &
    Traits<RecordOf<Crm["locations"]["list"]>, "inactive"> & {
      readonly contacts: Records<RecordOf<Crm["locations"]["listContacts"]>, OwnedOptions>;
      readonly notes: Records<RecordOf<Crm["locations"]["listNotes"]>, OwnedOptions>;
      readonly customFieldTypes: Records<RecordOf<Crm["locations"]["listCustomFieldTypes"]>>;
    };
  readonly leads: Records<RecordOf<Crm["leads"]["list"]>> & {
    readonly notes: Records<RecordOf<Crm["leads"]["listNotes"]>, OwnedOptions>;
  };
}

/** The names are those of the client: `mock.customers.list.fail(404).once()`. */
export type CrmMock = Mock<Crm, HttpHandler, CrmRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): CrmMock {
  return mockDomain<Crm, HttpHandler, CrmRecords>(description, {
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
