/** A mock of the Memberships API for tests, with handlers for MSW. Generated; do not edit. */
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
import type { Memberships } from "../client.js";
import { business } from "./business.js";
import { core } from "./core.js";
import { description } from "./description.js";

export { business, description, type MockOptions };

/** Records that tests put, by the names of resources. */
export interface MembershipsRecords {
  readonly customerMemberships: Records<RecordOf<Memberships["customerMemberships"]["list"]>> &
    Traits<RecordOf<Memberships["customerMemberships"]["list"]>, "expired"> & {
      readonly customFields: Records<RecordOf<Memberships["customerMemberships"]["listCustomFields"]>>;
      readonly statusChanges: Records<
        RecordOf<Memberships["customerMemberships"]["listStatusChanges"]>,
        OwnedOptions
      >;
    };
  readonly membershipTypes: Records<RecordOf<Memberships["membershipTypes"]["list"]>> & {
    readonly recurringServiceItems: Records<
      RecordOf<Memberships["membershipTypes"]["listRecurringServiceItems"]>,
      OwnedOptions
    >;
    readonly discounts: Records<RecordOf<Memberships["membershipTypes"]["listDiscounts"]>, OwnedOptions>;
    readonly durationBillingItems: Records<
      RecordOf<Memberships["membershipTypes"]["listDurationBillingItems"]>,
      OwnedOptions
    >;
  };
  readonly recurringServiceTypes: Records<RecordOf<Memberships["recurringServiceTypes"]["list"]>>;
  readonly invoiceTemplates: Records<RecordOf<Memberships["invoiceTemplates"]["get"]>>;
  readonly locationRecurringServices: Records<RecordOf<Memberships["locationRecurringServices"]["list"]>>;
  readonly locationRecurringServiceEvents: Records<
    RecordOf<Memberships["locationRecurringServiceEvents"]["list"]>
  >;
  readonly membershipStatusChanges: Records<RecordOf<Memberships["export"]["membershipStatusChanges"]>>;
}

/** The names are those of the client: `mock.customerMemberships.list.fail(404).once()`. */
export type MembershipsMock = Mock<Memberships, HttpHandler, MembershipsRecords>;

/** Mocks share nothing with each other. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): MembershipsMock {
  return mockDomain<Memberships, HttpHandler, MembershipsRecords>(description, {
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
