import { Client, type ClientOptions, optionsFromEnv, type TenantCredentials, toClient } from "@st-v2/runtime";
import { Accounting } from "@st-v2/accounting";
import { Crm } from "@st-v2/crm";
import { CustomerInteractions } from "@st-v2/customer-interactions";
import { Dispatch } from "@st-v2/dispatch";
import { EquipmentSystems } from "@st-v2/equipment-systems";
import { Findings } from "@st-v2/findings";
import { Forms } from "@st-v2/forms";
import { Inventory } from "@st-v2/inventory";
import { Jbce } from "@st-v2/jbce";
import { Jpm } from "@st-v2/jpm";
import { Marketing } from "@st-v2/marketing";
import { MarketingAds } from "@st-v2/marketing-ads";
import { MarketingReputation } from "@st-v2/marketing-reputation";
import { Memberships } from "@st-v2/memberships";
import { Payroll } from "@st-v2/payroll";
import { Pricebook } from "@st-v2/pricebook";
import { Reporting } from "@st-v2/reporting";
import { Salestech } from "@st-v2/salestech";
import { SchedulingPro } from "@st-v2/scheduling-pro";
import { ServiceAgreements } from "@st-v2/service-agreements";
import { Settings } from "@st-v2/settings";
import { TaskManagement } from "@st-v2/task-management";
import { Telecom } from "@st-v2/telecom";
import { Timesheets } from "@st-v2/timesheets";

export * from "@st-v2/runtime";
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
 * All domains behind one set of credentials: they share the token, the rate limiter and the options.
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
   */
  get accounting(): Accounting {
    return (this.#accounting ??= new Accounting(this.client));
  }

  /**
   * CRM.
   */
  get crm(): Crm {
    return (this.#crm ??= new Crm(this.client));
  }

  /**
   * Customer Interactions.
   */
  get customerInteractions(): CustomerInteractions {
    return (this.#customerInteractions ??= new CustomerInteractions(this.client));
  }

  /**
   * Dispatch.
   */
  get dispatch(): Dispatch {
    return (this.#dispatch ??= new Dispatch(this.client));
  }

  /**
   * Equipment Systems.
   */
  get equipmentSystems(): EquipmentSystems {
    return (this.#equipmentSystems ??= new EquipmentSystems(this.client));
  }

  /**
   * Findings.
   */
  get findings(): Findings {
    return (this.#findings ??= new Findings(this.client));
  }

  /**
   * Forms.
   */
  get forms(): Forms {
    return (this.#forms ??= new Forms(this.client));
  }

  /**
   * Inventory.
   */
  get inventory(): Inventory {
    return (this.#inventory ??= new Inventory(this.client));
  }

  /**
   * Job Booking.
   */
  get jbce(): Jbce {
    return (this.#jbce ??= new Jbce(this.client));
  }

  /**
   * Job Planning and Management.
   */
  get jpm(): Jpm {
    return (this.#jpm ??= new Jpm(this.client));
  }

  /**
   * Marketing.
   */
  get marketing(): Marketing {
    return (this.#marketing ??= new Marketing(this.client));
  }

  /**
   * Marketing Ads.
   */
  get marketingAds(): MarketingAds {
    return (this.#marketingAds ??= new MarketingAds(this.client));
  }

  /**
   * Marketing Reputation.
   */
  get marketingReputation(): MarketingReputation {
    return (this.#marketingReputation ??= new MarketingReputation(this.client));
  }

  /**
   * Memberships.
   */
  get memberships(): Memberships {
    return (this.#memberships ??= new Memberships(this.client));
  }

  /**
   * Payroll.
   */
  get payroll(): Payroll {
    return (this.#payroll ??= new Payroll(this.client));
  }

  /**
   * Pricebook.
   */
  get pricebook(): Pricebook {
    return (this.#pricebook ??= new Pricebook(this.client));
  }

  /**
   * Reporting.
   */
  get reporting(): Reporting {
    return (this.#reporting ??= new Reporting(this.client));
  }

  /**
   * Sales & Estimates.
   */
  get salestech(): Salestech {
    return (this.#salestech ??= new Salestech(this.client));
  }

  /**
   * Scheduling Pro.
   */
  get schedulingPro(): SchedulingPro {
    return (this.#schedulingPro ??= new SchedulingPro(this.client));
  }

  /**
   * Service Agreements.
   */
  get serviceAgreements(): ServiceAgreements {
    return (this.#serviceAgreements ??= new ServiceAgreements(this.client));
  }

  /**
   * Settings.
   */
  get settings(): Settings {
    return (this.#settings ??= new Settings(this.client));
  }

  /**
   * Task Management.
   */
  get taskManagement(): TaskManagement {
    return (this.#taskManagement ??= new TaskManagement(this.client));
  }

  /**
   * Telecom.
   */
  get telecom(): Telecom {
    return (this.#telecom ??= new Telecom(this.client));
  }

  /**
   * Timesheets.
   */
  get timesheets(): Timesheets {
    return (this.#timesheets ??= new Timesheets(this.client));
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
   * The same application for another tenant: same app key and limiter, own credentials and token.
   */
  forTenant(credentials: TenantCredentials): ServiceTitan {
    return new ServiceTitan(this.client.forTenant(credentials));
  }
}
