import { type CallsOf, type ErrorGuard, errorGuard } from "@st-v2/runtime";
import type { AccountingErrors } from "@st-v2/accounting";
import type { CrmErrors } from "@st-v2/crm";
import type { CustomerInteractionsErrors } from "@st-v2/customer-interactions";
import type { DispatchErrors } from "@st-v2/dispatch";
import type { EquipmentSystemsErrors } from "@st-v2/equipment-systems";
import type { FindingsErrors } from "@st-v2/findings";
import type { FormsErrors } from "@st-v2/forms";
import type { InventoryErrors } from "@st-v2/inventory";
import type { JbceErrors } from "@st-v2/jbce";
import type { JpmErrors } from "@st-v2/jpm";
import type { MarketingErrors } from "@st-v2/marketing";
import type { MarketingAdsErrors } from "@st-v2/marketing-ads";
import type { MarketingReputationErrors } from "@st-v2/marketing-reputation";
import type { MembershipsErrors } from "@st-v2/memberships";
import type { PayrollErrors } from "@st-v2/payroll";
import type { PricebookErrors } from "@st-v2/pricebook";
import type { ReportingErrors } from "@st-v2/reporting";
import type { SalestechErrors } from "@st-v2/salestech";
import type { SchedulingProErrors } from "@st-v2/scheduling-pro";
import type { ServiceAgreementsErrors } from "@st-v2/service-agreements";
import type { SettingsErrors } from "@st-v2/settings";
import type { TaskManagementErrors } from "@st-v2/task-management";
import type { TelecomErrors } from "@st-v2/telecom";
import type { TimesheetsErrors } from "@st-v2/timesheets";

export interface DomainErrors {
  accounting: AccountingErrors;
  crm: CrmErrors;
  customerInteractions: CustomerInteractionsErrors;
  dispatch: DispatchErrors;
  equipmentSystems: EquipmentSystemsErrors;
  findings: FindingsErrors;
  forms: FormsErrors;
  inventory: InventoryErrors;
  jbce: JbceErrors;
  jpm: JpmErrors;
  marketing: MarketingErrors;
  marketingAds: MarketingAdsErrors;
  marketingReputation: MarketingReputationErrors;
  memberships: MembershipsErrors;
  payroll: PayrollErrors;
  pricebook: PricebookErrors;
  reporting: ReportingErrors;
  salestech: SalestechErrors;
  schedulingPro: SchedulingProErrors;
  serviceAgreements: ServiceAgreementsErrors;
  settings: SettingsErrors;
  taskManagement: TaskManagementErrors;
  telecom: TelecomErrors;
  timesheets: TimesheetsErrors;
}

/**
 * Whether an error is one that a call declares, and what its body is.
 *
 * @example
 * ```ts
 * if (isErrorOf(error, "accounting.apBills.list", 400)) console.log(error.body);
 * ```
 */
export const isErrorOf: ErrorGuard<CallsOf<DomainErrors>> = errorGuard<CallsOf<DomainErrors>>("", [
  "data",
  "errors",
  "status",
  "title",
  "traceId",
  "type",
]);
