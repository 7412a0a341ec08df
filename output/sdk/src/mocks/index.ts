/** A mock of the whole API for tests, with handlers for MSW. Generated; do not edit. */
import { description as accountingDescription } from "@st-v2/accounting/mocks";
import { description as crmDescription } from "@st-v2/crm/mocks";
import { description as customerInteractionsDescription } from "@st-v2/customer-interactions/mocks";
import { description as dispatchDescription } from "@st-v2/dispatch/mocks";
import { description as equipmentSystemsDescription } from "@st-v2/equipment-systems/mocks";
import { description as findingsDescription } from "@st-v2/findings/mocks";
import { description as formsDescription } from "@st-v2/forms/mocks";
import { description as inventoryDescription } from "@st-v2/inventory/mocks";
import { description as jbceDescription } from "@st-v2/jbce/mocks";
import { description as jpmDescription } from "@st-v2/jpm/mocks";
import { description as marketingDescription } from "@st-v2/marketing/mocks";
import { description as marketingAdsDescription } from "@st-v2/marketing-ads/mocks";
import { description as marketingReputationDescription } from "@st-v2/marketing-reputation/mocks";
import { description as membershipsDescription } from "@st-v2/memberships/mocks";
import { description as payrollDescription } from "@st-v2/payroll/mocks";
import { description as pricebookDescription } from "@st-v2/pricebook/mocks";
import { description as reportingDescription } from "@st-v2/reporting/mocks";
import { description as salestechDescription } from "@st-v2/salestech/mocks";
import { description as schedulingProDescription } from "@st-v2/scheduling-pro/mocks";
import { description as serviceAgreementsDescription } from "@st-v2/service-agreements/mocks";
import { description as settingsDescription } from "@st-v2/settings/mocks";
import { description as taskManagementDescription } from "@st-v2/task-management/mocks";
import { description as telecomDescription } from "@st-v2/telecom/mocks";
import { description as timesheetsDescription } from "@st-v2/timesheets/mocks";
import { type Mock, mockDomains, type MockOptions } from "@st-v2/runtime/mocks";
import { http, type HttpHandler } from "msw";
import type { ServiceTitan } from "../index.js";

export { type MockOptions };

/** The names are those of the client: `mock.crm.customers.list.fail(404).once()`. */
export type ServiceTitanMock = Mock<ServiceTitan, HttpHandler>;

/** Mocks share nothing with each other; the domains of one know each other's records. Pass `handlers` to MSW, or `fetch` to the client. */
export function createMock(options: MockOptions = {}): ServiceTitanMock {
  return mockDomains<ServiceTitan, HttpHandler>(DOMAINS, { options, http: () => http });
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
