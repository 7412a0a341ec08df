/** What answers of the whole API look like, at run time. Generated; do not edit. */
import { type DomainSchemas, lazySchemas } from "@st-v2/runtime/schemas";

/**
 * For the option `validate` of a client. A domain's are loaded when its first answer arrives.
 */
export const schemas: DomainSchemas = /* @__PURE__ */ lazySchemas({
  accounting: loadAccounting,
  crm: loadCrm,
  customerInteractions: loadCustomerInteractions,
  dispatch: loadDispatch,
  equipmentSystems: loadEquipmentSystems,
  findings: loadFindings,
  forms: loadForms,
  inventory: loadInventory,
  jbce: loadJbce,
  jpm: loadJpm,
  marketing: loadMarketing,
  marketingAds: loadMarketingAds,
  marketingReputation: loadMarketingReputation,
  memberships: loadMemberships,
  payroll: loadPayroll,
  pricebook: loadPricebook,
  reporting: loadReporting,
  salestech: loadSalestech,
  schedulingPro: loadSchedulingPro,
  serviceAgreements: loadServiceAgreements,
  settings: loadSettings,
  taskManagement: loadTaskManagement,
  telecom: loadTelecom,
  timesheets: loadTimesheets,
});

async function loadAccounting(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/accounting/schemas");
  return domain.schemas;
}

async function loadCrm(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/crm/schemas");
  return domain.schemas;
}

async function loadCustomerInteractions(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/customer-interactions/schemas");
  return domain.schemas;
}

async function loadDispatch(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/dispatch/schemas");
  return domain.schemas;
}

async function loadEquipmentSystems(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/equipment-systems/schemas");
  return domain.schemas;
}

async function loadFindings(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/findings/schemas");
  return domain.schemas;
}

async function loadForms(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/forms/schemas");
  return domain.schemas;
}

async function loadInventory(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/inventory/schemas");
  return domain.schemas;
}

async function loadJbce(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/jbce/schemas");
  return domain.schemas;
}

async function loadJpm(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/jpm/schemas");
  return domain.schemas;
}

async function loadMarketing(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/marketing/schemas");
  return domain.schemas;
}

async function loadMarketingAds(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/marketing-ads/schemas");
  return domain.schemas;
}

async function loadMarketingReputation(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/marketing-reputation/schemas");
  return domain.schemas;
}

async function loadMemberships(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/memberships/schemas");
  return domain.schemas;
}

async function loadPayroll(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/payroll/schemas");
  return domain.schemas;
}

async function loadPricebook(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/pricebook/schemas");
  return domain.schemas;
}

async function loadReporting(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/reporting/schemas");
  return domain.schemas;
}

async function loadSalestech(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/salestech/schemas");
  return domain.schemas;
}

async function loadSchedulingPro(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/scheduling-pro/schemas");
  return domain.schemas;
}

async function loadServiceAgreements(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/service-agreements/schemas");
  return domain.schemas;
}

async function loadSettings(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/settings/schemas");
  return domain.schemas;
}

async function loadTaskManagement(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/task-management/schemas");
  return domain.schemas;
}

async function loadTelecom(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/telecom/schemas");
  return domain.schemas;
}

async function loadTimesheets(): Promise<DomainSchemas> {
  const domain = await import("@st-v2/timesheets/schemas");
  return domain.schemas;
}
