/** A mock of the whole API for tests, with handlers for MSW. Generated; do not edit. */
import {
  business as accountingBusiness,
  description as accountingDescription,
  type AccountingRecords,
} from "@st-v2/accounting/mocks";
import { business as crmBusiness, description as crmDescription, type CrmRecords } from "@st-v2/crm/mocks";
import {
  business as customerInteractionsBusiness,
  description as customerInteractionsDescription,
  type CustomerInteractionsRecords,
} from "@st-v2/customer-interactions/mocks";
import {
  business as dispatchBusiness,
  description as dispatchDescription,
  type DispatchRecords,
} from "@st-v2/dispatch/mocks";
import {
  business as equipmentSystemsBusiness,
  description as equipmentSystemsDescription,
  type EquipmentSystemsRecords,
} from "@st-v2/equipment-systems/mocks";
import {
  business as findingsBusiness,
  description as findingsDescription,
  type FindingsRecords,
} from "@st-v2/findings/mocks";
import {
  business as formsBusiness,
  description as formsDescription,
  type FormsRecords,
} from "@st-v2/forms/mocks";
import {
  business as inventoryBusiness,
  description as inventoryDescription,
  type InventoryRecords,
} from "@st-v2/inventory/mocks";
import {
  business as jbceBusiness,
  description as jbceDescription,
  type JbceRecords,
} from "@st-v2/jbce/mocks";
import { business as jpmBusiness, description as jpmDescription, type JpmRecords } from "@st-v2/jpm/mocks";
import {
  business as marketingBusiness,
  description as marketingDescription,
  type MarketingRecords,
} from "@st-v2/marketing/mocks";
import {
  business as marketingAdsBusiness,
  description as marketingAdsDescription,
  type MarketingAdsRecords,
} from "@st-v2/marketing-ads/mocks";
import {
  business as marketingReputationBusiness,
  description as marketingReputationDescription,
  type MarketingReputationRecords,
} from "@st-v2/marketing-reputation/mocks";
import {
  business as membershipsBusiness,
  description as membershipsDescription,
  type MembershipsRecords,
} from "@st-v2/memberships/mocks";
import {
  business as payrollBusiness,
  description as payrollDescription,
  type PayrollRecords,
} from "@st-v2/payroll/mocks";
import {
  business as pricebookBusiness,
  description as pricebookDescription,
  type PricebookRecords,
} from "@st-v2/pricebook/mocks";
import {
  business as reportingBusiness,
  description as reportingDescription,
  type ReportingRecords,
} from "@st-v2/reporting/mocks";
import {
  business as salestechBusiness,
  description as salestechDescription,
  type SalestechRecords,
} from "@st-v2/salestech/mocks";
import {
  business as schedulingProBusiness,
  description as schedulingProDescription,
  type SchedulingProRecords,
} from "@st-v2/scheduling-pro/mocks";
import {
  business as serviceAgreementsBusiness,
  description as serviceAgreementsDescription,
  type ServiceAgreementsRecords,
} from "@st-v2/service-agreements/mocks";
import {
  business as settingsBusiness,
  description as settingsDescription,
  type SettingsRecords,
} from "@st-v2/settings/mocks";
import {
  business as taskManagementBusiness,
  description as taskManagementDescription,
  type TaskManagementRecords,
} from "@st-v2/task-management/mocks";
import {
  business as telecomBusiness,
  description as telecomDescription,
  type TelecomRecords,
} from "@st-v2/telecom/mocks";
import {
  business as timesheetsBusiness,
  description as timesheetsDescription,
  type TimesheetsRecords,
} from "@st-v2/timesheets/mocks";
import {
  createFixtures,
  type Mock,
  type MockBusiness,
  mockDomains,
  mockHandlers,
  type MockOptions,
} from "@st-v2/runtime/mocks";
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
    business,
  });
}

/**
 * The handlers alone, for workers in browsers: a bundle of them is without what only tests do, and without the rules of the business
 * unless it passes them, `createHandlers({ business })`.
 */
export function createHandlers(options: MockOptions = {}): readonly HttpHandler[] {
  return mockHandlers<HttpHandler>(DOMAINS, { options, http: () => http });
}

/** The rules of the business of all domains, which `createMock` has. */
export const business: readonly MockBusiness[] = [
  accountingBusiness,
  crmBusiness,
  customerInteractionsBusiness,
  dispatchBusiness,
  equipmentSystemsBusiness,
  findingsBusiness,
  formsBusiness,
  inventoryBusiness,
  jbceBusiness,
  jpmBusiness,
  marketingBusiness,
  marketingAdsBusiness,
  marketingReputationBusiness,
  membershipsBusiness,
  payrollBusiness,
  pricebookBusiness,
  reportingBusiness,
  salestechBusiness,
  schedulingProBusiness,
  serviceAgreementsBusiness,
  settingsBusiness,
  taskManagementBusiness,
  telecomBusiness,
  timesheetsBusiness,
];

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
