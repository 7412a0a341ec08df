/** A mock of the whole API for tests, with handlers for MSW. Generated; do not edit. */
import { description as accountingDescription, type AccountingRecords } from "@st-v2/accounting/mocks";
import { description as crmDescription, type CrmRecords } from "@st-v2/crm/mocks";
import {
  description as customerInteractionsDescription,
  type CustomerInteractionsRecords,
} from "@st-v2/customer-interactions/mocks";
import { description as dispatchDescription, type DispatchRecords } from "@st-v2/dispatch/mocks";
import {
  description as equipmentSystemsDescription,
  type EquipmentSystemsRecords,
} from "@st-v2/equipment-systems/mocks";
import { description as findingsDescription, type FindingsRecords } from "@st-v2/findings/mocks";
import { description as formsDescription, type FormsRecords } from "@st-v2/forms/mocks";
import { description as inventoryDescription, type InventoryRecords } from "@st-v2/inventory/mocks";
import { description as jbceDescription, type JbceRecords } from "@st-v2/jbce/mocks";
import { description as jpmDescription, type JpmRecords } from "@st-v2/jpm/mocks";
import { description as marketingDescription, type MarketingRecords } from "@st-v2/marketing/mocks";
import { description as marketingAdsDescription, type MarketingAdsRecords } from "@st-v2/marketing-ads/mocks";
import {
  description as marketingReputationDescription,
  type MarketingReputationRecords,
} from "@st-v2/marketing-reputation/mocks";
import { description as membershipsDescription, type MembershipsRecords } from "@st-v2/memberships/mocks";
import { description as payrollDescription, type PayrollRecords } from "@st-v2/payroll/mocks";
import { description as pricebookDescription, type PricebookRecords } from "@st-v2/pricebook/mocks";
import { description as reportingDescription, type ReportingRecords } from "@st-v2/reporting/mocks";
import { description as salestechDescription, type SalestechRecords } from "@st-v2/salestech/mocks";
import {
  description as schedulingProDescription,
  type SchedulingProRecords,
} from "@st-v2/scheduling-pro/mocks";
import {
  description as serviceAgreementsDescription,
  type ServiceAgreementsRecords,
} from "@st-v2/service-agreements/mocks";
import { description as settingsDescription, type SettingsRecords } from "@st-v2/settings/mocks";
import {
  description as taskManagementDescription,
  type TaskManagementRecords,
} from "@st-v2/task-management/mocks";
import { description as telecomDescription, type TelecomRecords } from "@st-v2/telecom/mocks";
import { description as timesheetsDescription, type TimesheetsRecords } from "@st-v2/timesheets/mocks";
import { createFixtures, type Mock, mockDomains, type MockOptions } from "@st-v2/runtime/mocks";
import { http, type HttpHandler } from "msw";
import type { ServiceTitan } from "../index.js";

export { type MockOptions };

/** Records that tests put, by the names of domains and resources. */
export interface ServiceTitanRecords {
  readonly accounting: AccountingRecords;
  readonly crm: CrmRecords;
  readonly customerInteractions: CustomerInteractionsRecords;
  readonly dispatch: DispatchRecords;
  readonly equipmentSystems: EquipmentSystemsRecords;
  readonly findings: FindingsRecords;
  readonly forms: FormsRecords;
  readonly inventory: InventoryRecords;
  readonly jbce: JbceRecords;
  readonly jpm: JpmRecords;
  readonly marketing: MarketingRecords;
  readonly marketingAds: MarketingAdsRecords;
  readonly marketingReputation: MarketingReputationRecords;
  readonly memberships: MembershipsRecords;
  readonly payroll: PayrollRecords;
  readonly pricebook: PricebookRecords;
  readonly reporting: ReportingRecords;
  readonly salestech: SalestechRecords;
  readonly schedulingPro: SchedulingProRecords;
  readonly serviceAgreements: ServiceAgreementsRecords;
  readonly settings: SettingsRecords;
  readonly taskManagement: TaskManagementRecords;
  readonly telecom: TelecomRecords;
  readonly timesheets: TimesheetsRecords;
}

/** The names are those of the client: `mock.crm.customers.list.fail(404).once()`. */
export type ServiceTitanMock = Mock<ServiceTitan, HttpHandler, ServiceTitanRecords>;

/** Mocks share nothing with each other; the domains of one know each other's records. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): ServiceTitanMock {
  return mockDomains<ServiceTitan, HttpHandler, ServiceTitanRecords>(DOMAINS, {
    options,
    http: () => http,
    fixtures: createFixtures,
  });
}

/** The handlers alone, for workers in browsers: a bundle of them is without what only tests do. */
export function createHandlers(options: MockOptions = {}): readonly HttpHandler[] {
  return mockDomains<ServiceTitan, HttpHandler>(DOMAINS, { options, http: () => http }).handlers;
}

const DOMAINS = [
  accountingDescription,
  crmDescription,
  customerInteractionsDescription,
  dispatchDescription,
  equipmentSystemsDescription,
  findingsDescription,
  formsDescription,
  inventoryDescription,
  jbceDescription,
  jpmDescription,
  marketingDescription,
  marketingAdsDescription,
  marketingReputationDescription,
  membershipsDescription,
  payrollDescription,
  pricebookDescription,
  reportingDescription,
  salestechDescription,
  schedulingProDescription,
  serviceAgreementsDescription,
  settingsDescription,
  taskManagementDescription,
  telecomDescription,
  timesheetsDescription,
];
