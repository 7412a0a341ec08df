import {
  type ApiPromise,
  Client,
  type ClientOptions,
  lazyDomain,
  optionsFromEnv,
  type OtherTenant,
  type RequestOptions,
  toClient,
} from "@st-v2/runtime";
import type { Accounting } from "@st-v2/accounting";
import type { Crm } from "@st-v2/crm";
import type { CustomerInteractions } from "@st-v2/customer-interactions";
import type { Dispatch } from "@st-v2/dispatch";
import type { EquipmentSystems } from "@st-v2/equipment-systems";
import type { Findings } from "@st-v2/findings";
import type { Forms } from "@st-v2/forms";
import type { Inventory } from "@st-v2/inventory";
import type { Jbce } from "@st-v2/jbce";
import type { Jpm } from "@st-v2/jpm";
import type { Marketing } from "@st-v2/marketing";
import type { MarketingAds } from "@st-v2/marketing-ads";
import type { MarketingReputation } from "@st-v2/marketing-reputation";
import type { Memberships } from "@st-v2/memberships";
import type { Payroll } from "@st-v2/payroll";
import type { Pricebook } from "@st-v2/pricebook";
import type { Reporting } from "@st-v2/reporting";
import type { Salestech } from "@st-v2/salestech";
import type { SchedulingPro } from "@st-v2/scheduling-pro";
import type { ServiceAgreements } from "@st-v2/service-agreements";
import type { Settings } from "@st-v2/settings";
import type { TaskManagement } from "@st-v2/task-management";
import type { Telecom } from "@st-v2/telecom";
import type { Timesheets } from "@st-v2/timesheets";

export * from "@st-v2/runtime";
export * from "./errors.js";
export type * as accounting from "@st-v2/accounting";
export type * as crm from "@st-v2/crm";
export type * as customerInteractions from "@st-v2/customer-interactions";
export type * as dispatch from "@st-v2/dispatch";
export type * as equipmentSystems from "@st-v2/equipment-systems";
export type * as findings from "@st-v2/findings";
export type * as forms from "@st-v2/forms";
export type * as inventory from "@st-v2/inventory";
export type * as jbce from "@st-v2/jbce";
export type * as jpm from "@st-v2/jpm";
export type * as marketing from "@st-v2/marketing";
export type * as marketingAds from "@st-v2/marketing-ads";
export type * as marketingReputation from "@st-v2/marketing-reputation";
export type * as memberships from "@st-v2/memberships";
export type * as payroll from "@st-v2/payroll";
export type * as pricebook from "@st-v2/pricebook";
export type * as reporting from "@st-v2/reporting";
export type * as salestech from "@st-v2/salestech";
export type * as schedulingPro from "@st-v2/scheduling-pro";
export type * as serviceAgreements from "@st-v2/service-agreements";
export type * as settings from "@st-v2/settings";
export type * as taskManagement from "@st-v2/task-management";
export type * as telecom from "@st-v2/telecom";
export type * as timesheets from "@st-v2/timesheets";

/**
 * All domains behind one set of credentials: they share the token, the rate limiter and the options. A domain is loaded by the first call
 * to it.
 */
export class ServiceTitan {
  /** What the domains share; pass it to a domain's own class to use that alone. */
  readonly client: Client;
  #accounting: Accounting | undefined;
  #crm: Crm | undefined;
  #customerInteractions: CustomerInteractions | undefined;
  #dispatch: Dispatch | undefined;
  #equipmentSystems: EquipmentSystems | undefined;
  #findings: Findings | undefined;
  #forms: Forms | undefined;
  #inventory: Inventory | undefined;
  #jbce: Jbce | undefined;
  #jpm: Jpm | undefined;
  #marketing: Marketing | undefined;
  #marketingAds: MarketingAds | undefined;
  #marketingReputation: MarketingReputation | undefined;
  #memberships: Memberships | undefined;
  #payroll: Payroll | undefined;
  #pricebook: Pricebook | undefined;
  #reporting: Reporting | undefined;
  #salestech: Salestech | undefined;
  #schedulingPro: SchedulingPro | undefined;
  #serviceAgreements: ServiceAgreements | undefined;
  #settings: Settings | undefined;
  #taskManagement: TaskManagement | undefined;
  #telecom: Telecom | undefined;
  #timesheets: Timesheets | undefined;

  /**
   * @param options credentials and settings, or a client made elsewhere
   * @throws ConfigurationError naming every option that is missing or wrong
   */
  constructor(options: Client | ClientOptions) {
    this.client = toClient(options);
  }

  /**
   * Accounting.
   *
   * Bills, credits, invoices, payments, journal entries and the tables they refer to.
   *
   * 70 operations in 15 resources: `apBills`, `apCredits`, `apPayments`, `creditMemos`, `deposits`, `export`, …
   */
  get accounting(): Accounting {
    return (this.#accounting ??= lazyDomain(this.client, loadAccounting, "accounting"));
  }

  /**
   * CRM.
   *
   * Customers, locations, contacts, bookings, leads and their notes, tags and custom fields.
   *
   * 86 operations in 10 resources: `bookingProviderTags`, `bookings`, `bulkTags`, `contactMethods`, `contactPreferences`, `contacts`, …
   */
  get crm(): Crm {
    return (this.#crm ??= lazyDomain(this.client, loadCrm, "crm"));
  }

  /**
   * Customer Interactions.
   *
   * Ratings that customers gave to technicians.
   *
   * 4 operations in 2 resources: `technicianRatings`, `export`
   */
  get customerInteractions(): CustomerInteractions {
    return (this.#customerInteractions ??= lazyDomain(
      this.client,
      loadCustomerInteractions,
      "customerInteractions",
    ));
  }

  /**
   * Dispatch.
   *
   * Appointment assignments, shifts, capacity, zones, teams and the movements of technicians.
   *
   * 41 operations in 12 resources: `gpsPings`, `appointmentAssignments`, `arrivalWindows`, `businessHours`, `capacity`, `export`, …
   */
  get dispatch(): Dispatch {
    return (this.#dispatch ??= lazyDomain(this.client, loadDispatch, "dispatch"));
  }

  /**
   * Equipment Systems.
   *
   * Equipment installed at locations, its types and attachments.
   *
   * 12 operations in 3 resources: `equipmentTypes`, `export`, `installedEquipment`
   */
  get equipmentSystems(): EquipmentSystems {
    return (this.#equipmentSystems ??= lazyDomain(this.client, loadEquipmentSystems, "equipmentSystems"));
  }

  /**
   * Findings.
   *
   * What technicians found at locations, with attachments.
   *
   * 11 operations in 2 resources: `findingAssets`, `findings`
   */
  get findings(): Findings {
    return (this.#findings ??= lazyDomain(this.client, loadFindings, "findings"));
  }

  /**
   * Forms.
   *
   * Forms, their submissions and the files attached to jobs.
   *
   * 5 operations in 3 resources: `forms`, `formSubmissions`, `jobs`
   */
  get forms(): Forms {
    return (this.#forms ??= lazyDomain(this.client, loadForms, "forms"));
  }

  /**
   * Inventory.
   *
   * Purchase orders, receipts, returns, transfers, adjustments, vendors, trucks and warehouses.
   *
   * 50 operations in 13 resources: `adjustments`, `export`, `inventoryTemplates`, `purchaseOrders`, `purchaseOrderMarkups`, `purchaseOrderTypes`, …
   */
  get inventory(): Inventory {
    return (this.#inventory ??= lazyDomain(this.client, loadInventory, "inventory"));
  }

  /**
   * Job Booking.
   *
   * Reasons for calls, as used when a job is booked.
   *
   * 1 operation in 1 resource: `callReasons`
   */
  get jbce(): Jbce {
    return (this.#jbce ??= lazyDomain(this.client, loadJbce, "jbce"));
  }

  /**
   * Job Planning and Management.
   *
   * Jobs, appointments and projects with their types, statuses, notes, history and budget codes.
   *
   * 71 operations in 12 resources: `appointments`, `budgetCodes`, `export`, `jobCancelReasons`, `jobEquipment`, `jobHoldReasons`, …
   */
  get jpm(): Jpm {
    return (this.#jpm ??= lazyDomain(this.client, loadJpm, "jpm"));
  }

  /**
   * Marketing.
   *
   * Campaigns, their categories and costs.
   *
   * 15 operations in 5 resources: `campaignCategories`, `campaignCosts`, `campaignCostSummary`, `campaigns`, `emailChannelCost`
   */
  get marketing(): Marketing {
    return (this.#marketing ??= lazyDomain(this.client, loadMarketing, "marketing"));
  }

  /**
   * Marketing Ads.
   *
   * Leads and jobs attributed to advertising, and the performance of advertising.
   *
   * 7 operations in 7 resources: `attributedLeads`, `capacityWarnings`, `externalCallAttributions`, `performance`, `scheduledJobAttributions`, `webBookingAttributions`, …
   */
  get marketingAds(): MarketingAds {
    return (this.#marketingAds ??= lazyDomain(this.client, loadMarketingAds, "marketingAds"));
  }

  /**
   * Marketing Reputation.
   *
   * Reviews that customers wrote.
   *
   * 1 operation in 1 resource: `reviews`
   */
  get marketingReputation(): MarketingReputation {
    return (this.#marketingReputation ??= lazyDomain(
      this.client,
      loadMarketingReputation,
      "marketingReputation",
    ));
  }

  /**
   * Memberships.
   *
   * Memberships, their types, recurring services and invoice templates.
   *
   * 30 operations in 7 resources: `customerMemberships`, `export`, `invoiceTemplates`, `locationRecurringServiceEvents`, `locationRecurringServices`, `membershipTypes`, …
   */
  get memberships(): Memberships {
    return (this.#memberships ??= lazyDomain(this.client, loadMemberships, "memberships"));
  }

  /**
   * Payroll.
   *
   * Payrolls, adjustments, gross pay items, timesheets, splits and settings.
   *
   * 32 operations in 10 resources: `export`, `grossPayItems`, `jobSplits`, `locationLaborTypes`, `activityCodes`, `payrollAdjustments`, …
   */
  get payroll(): Payroll {
    return (this.#payroll ??= lazyDomain(this.client, loadPayroll, "payroll"));
  }

  /**
   * Pricebook.
   *
   * Services, materials, equipment, categories, discounts, markups and images of the pricebook.
   *
   * 40 operations in 10 resources: `clientSpecificPricing`, `categories`, `discountsAndFees`, `equipment`, `export`, `images`, …
   */
  get pricebook(): Pricebook {
    return (this.#pricebook ??= lazyDomain(this.client, loadPricebook, "pricebook"));
  }

  /**
   * Reporting.
   *
   * Reports by category, their parameters and their data.
   *
   * 5 operations in 3 resources: `dynamicValueSets`, `reportCategories`, `reports`
   */
  get reporting(): Reporting {
    return (this.#reporting ??= lazyDomain(this.client, loadReporting, "reporting", ["run"]));
  }

  /**
   * Sales & Estimates.
   *
   * Estimates, estimate templates and proposal templates.
   *
   * 24 operations in 5 resources: `estimates`, `export`, `estimateTemplates`, `proposalTemplates`, `proposalTypes`
   */
  get salestech(): Salestech {
    return (this.#salestech ??= lazyDomain(this.client, loadSalestech, "salestech"));
  }

  /**
   * Scheduling Pro.
   *
   * Schedulers and routers with their sessions and performance.
   *
   * 5 operations in 2 resources: `routers`, `schedulers`
   */
  get schedulingPro(): SchedulingPro {
    return (this.#schedulingPro ??= lazyDomain(this.client, loadSchedulingPro, "schedulingPro"));
  }

  /**
   * Service Agreements.
   *
   * Service agreements.
   *
   * 3 operations in 2 resources: `export`, `serviceAgreements`
   */
  get serviceAgreements(): ServiceAgreements {
    return (this.#serviceAgreements ??= lazyDomain(this.client, loadServiceAgreements, "serviceAgreements"));
  }

  /**
   * Settings.
   *
   * Employees, technicians, business units, user roles and tag types of a tenant.
   *
   * 22 operations in 7 resources: `intacctBusinessUnitMappings`, `employees`, `export`, `technicians`, `userRoles`, `businessUnits`, …
   */
  get settings(): Settings {
    return (this.#settings ??= lazyDomain(this.client, loadSettings, "settings"));
  }

  /**
   * Task Management.
   *
   * Tasks, subtasks and the reference data they need.
   *
   * 5 operations in 2 resources: `clientSideData`, `tasks`
   */
  get taskManagement(): TaskManagement {
    return (this.#taskManagement ??= lazyDomain(this.client, loadTaskManagement, "taskManagement"));
  }

  /**
   * Telecom.
   *
   * Calls, their recordings and voicemails. Versions 2 and 3 stand side by side in the paths.
   *
   * 7 operations in 2 resources: `calls`, `export`
   */
  get telecom(): Telecom {
    return (this.#telecom ??= lazyDomain(this.client, loadTelecom, "telecom"));
  }

  /**
   * Timesheets.
   *
   * Timesheet activities, their types and categories.
   *
   * 12 operations in 4 resources: `activities`, `activityCategories`, `activityTypes`, `export`
   */
  get timesheets(): Timesheets {
    return (this.#timesheets ??= lazyDomain(this.client, loadTimesheets, "timesheets"));
  }

  /**
   * A call that no method makes yet, to any path of the API's host; see the same of `Client`.
   */
  request<T = unknown>(options: RequestOptions, ...others: readonly never[]): ApiPromise<T> {
    return this.client.request<T>(options, ...others);
  }

  /**
   * Reads `SERVICETITAN_TENANT`, `SERVICETITAN_CLIENT_ID`, `SERVICETITAN_CLIENT_SECRET` and `SERVICETITAN_APP_KEY`, which have to be
   * there, and where they are `SERVICETITAN_ENVIRONMENT` (`production`, the default, or `integration`), `SERVICETITAN_BASE_URL`,
   * `SERVICETITAN_AUTH_URL` and `SERVICETITAN_ALLOW_INSECURE_HOSTS`; options given here win.
   *
   * @throws ConfigurationError naming every variable that is missing
   */
  static fromEnv(overrides?: Partial<ClientOptions>): ServiceTitan {
    return new ServiceTitan(new Client(optionsFromEnv(overrides)));
  }

  /**
   * The same application for another tenant: same app key and limiter. Without credentials of its own it signs in with those of this
   * client, and shares the token.
   *
   * @throws ConfigurationError for one of the two credentials without the other
   */
  forTenant(tenant: OtherTenant): ServiceTitan {
    return new ServiceTitan(this.client.forTenant(tenant));
  }
}

async function loadAccounting(client: Client): Promise<Accounting> {
  const domain = await import("@st-v2/accounting");
  return new domain.Accounting(client);
}

async function loadCrm(client: Client): Promise<Crm> {
  const domain = await import("@st-v2/crm");
  return new domain.Crm(client);
}

async function loadCustomerInteractions(client: Client): Promise<CustomerInteractions> {
  const domain = await import("@st-v2/customer-interactions");
  return new domain.CustomerInteractions(client);
}

async function loadDispatch(client: Client): Promise<Dispatch> {
  const domain = await import("@st-v2/dispatch");
  return new domain.Dispatch(client);
}

async function loadEquipmentSystems(client: Client): Promise<EquipmentSystems> {
  const domain = await import("@st-v2/equipment-systems");
  return new domain.EquipmentSystems(client);
}

async function loadFindings(client: Client): Promise<Findings> {
  const domain = await import("@st-v2/findings");
  return new domain.Findings(client);
}

async function loadForms(client: Client): Promise<Forms> {
  const domain = await import("@st-v2/forms");
  return new domain.Forms(client);
}

async function loadInventory(client: Client): Promise<Inventory> {
  const domain = await import("@st-v2/inventory");
  return new domain.Inventory(client);
}

async function loadJbce(client: Client): Promise<Jbce> {
  const domain = await import("@st-v2/jbce");
  return new domain.Jbce(client);
}

async function loadJpm(client: Client): Promise<Jpm> {
  const domain = await import("@st-v2/jpm");
  return new domain.Jpm(client);
}

async function loadMarketing(client: Client): Promise<Marketing> {
  const domain = await import("@st-v2/marketing");
  return new domain.Marketing(client);
}

async function loadMarketingAds(client: Client): Promise<MarketingAds> {
  const domain = await import("@st-v2/marketing-ads");
  return new domain.MarketingAds(client);
}

async function loadMarketingReputation(client: Client): Promise<MarketingReputation> {
  const domain = await import("@st-v2/marketing-reputation");
  return new domain.MarketingReputation(client);
}

async function loadMemberships(client: Client): Promise<Memberships> {
  const domain = await import("@st-v2/memberships");
  return new domain.Memberships(client);
}

async function loadPayroll(client: Client): Promise<Payroll> {
  const domain = await import("@st-v2/payroll");
  return new domain.Payroll(client);
}

async function loadPricebook(client: Client): Promise<Pricebook> {
  const domain = await import("@st-v2/pricebook");
  return new domain.Pricebook(client);
}

async function loadReporting(client: Client): Promise<Reporting> {
  const domain = await import("@st-v2/reporting");
  return new domain.Reporting(client);
}

async function loadSalestech(client: Client): Promise<Salestech> {
  const domain = await import("@st-v2/salestech");
  return new domain.Salestech(client);
}

async function loadSchedulingPro(client: Client): Promise<SchedulingPro> {
  const domain = await import("@st-v2/scheduling-pro");
  return new domain.SchedulingPro(client);
}

async function loadServiceAgreements(client: Client): Promise<ServiceAgreements> {
  const domain = await import("@st-v2/service-agreements");
  return new domain.ServiceAgreements(client);
}

async function loadSettings(client: Client): Promise<Settings> {
  const domain = await import("@st-v2/settings");
  return new domain.Settings(client);
}

async function loadTaskManagement(client: Client): Promise<TaskManagement> {
  const domain = await import("@st-v2/task-management");
  return new domain.TaskManagement(client);
}

async function loadTelecom(client: Client): Promise<Telecom> {
  const domain = await import("@st-v2/telecom");
  return new domain.Telecom(client);
}

async function loadTimesheets(client: Client): Promise<Timesheets> {
  const domain = await import("@st-v2/timesheets");
  return new domain.Timesheets(client);
}
