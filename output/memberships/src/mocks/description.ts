/** The Memberships API as mocks and schemas read it, with the id and the accessor of each operation. Generated; do not edit. */
import { type DomainDescription, named, type OperationNames } from "@st-v2/runtime/mocks";
import { core } from "./core.js";

export const names: OperationNames = [
  ["Export_InvoiceTemplates", "invoiceTemplates"],
  ["Export_MembershipStatusChanges", "membershipStatusChanges"],
  ["Export_MembershipTypes", "membershipTypes"],
  ["Export_Memberships", "memberships"],
  ["Export_LocationRecurringServiceEvents", "locationRecurringServiceEvents"],
  ["Export_RecurringServiceTypes", "recurringServiceTypes"],
  ["Export_LocationRecurringServices", "locationRecurringServices"],
  ["InvoiceTemplates_GetList", "list"],
  ["InvoiceTemplates_Create", "create"],
  ["InvoiceTemplates_Get", "get"],
  ["InvoiceTemplates_Update", "update"],
  ["MembershipTypes_GetList", "list"],
  ["MembershipTypes_Get", "get"],
  ["MembershipTypes_GetDiscountsList", "listDiscounts"],
  ["MembershipTypes_GetDurationBillingList", "listDurationBillingItems"],
  ["MembershipTypes_GetRecurringServiceItems", "listRecurringServiceItems"],
  ["CustomerMemberships_GetList", "list"],
  ["CustomerMemberships_GetCustomFields", "listCustomFields"],
  ["CustomerMemberships_Create", "create"],
  ["CustomerMemberships_Get", "get"],
  ["CustomerMemberships_Update", "update"],
  ["CustomerMemberships_GetStatusChanges", "listStatusChanges"],
  ["LocationRecurringServiceEvents_GetList", "list"],
  ["LocationRecurringServiceEvents_MarkComplete", "markComplete"],
  ["LocationRecurringServiceEvents_MarkIncomplete", "markIncomplete"],
  ["RecurringServiceTypes_GetList", "list"],
  ["RecurringServiceTypes_Get", "get"],
  ["LocationRecurringServices_GetList", "list"],
  ["LocationRecurringServices_Get", "get"],
  ["LocationRecurringServices_Update", "update"],
];

export const description: DomainDescription = /* @__PURE__ */ named(core, names);
