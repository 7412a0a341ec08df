/** Names that people make up for filters and for keys of bodies, as public code has them, and what is proposed in their place. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { analyse } from "../../generator/analyse.ts";
import { operationsOf } from "../../generator/model/operations.ts";
import { checkKeys, type OperationSpec } from "../../generator/runtime/index.ts";
import { buildQuery } from "../../generator/runtime/url.ts";
import { GET } from "../runtime/support.ts";

const domains = ["accounting", "crm", "jpm", "memberships", "pricebook", "salestech"];
const { domains: made } = analyse({
  documents: domains.map((id) => {
    const path = `specs/v2/${id}.json`;
    return { path, text: readFileSync(new URL(`../../${path}`, import.meta.url), "utf8") };
  }),
});

/** The filters of the operations, by domain and id. */
const SPECS = new Map(
  made.flatMap((domain) =>
    operationsOf(domain).map(({ source, query }): [string, OperationSpec] => {
      const names = (query?.parameters ?? []).map((parameter) => [parameter.source, "plain"] as const);
      return [`${domain.id} ${source}`, { ...GET, query: Object.fromEntries(names) }];
    }),
  ),
);

/** What an error says after the fact that there is no such name. */
function said(refuse: () => unknown): string | undefined {
  try {
    refuse();
    return "nothing: it is known";
  } catch (error) {
    return /(?:unfiltered|ignore it)\. ?(.*?) What the documents do not have yet/.exec(
      (error as Error).message,
    )?.[1];
  }
}

const FOR_FEEDS = "It is for feeds; lists go on by page.";

it.each<[list: string, invented: string, want: string]>([
  ["jpm Jobs_GetList", "scheduledOnOrAfter", "appointmentStartsOnOrAfter"],
  ["jpm Jobs_GetList", "scheduledOnOrBefore", "appointmentStartsBefore"],
  ["jpm Jobs_GetList", "scheduledAfter", "appointmentStartsOnOrAfter"],
  ["jpm Jobs_GetList", "startsOnOrAfter", "appointmentStartsOnOrAfter"],
  ["jpm Jobs_GetList", "startDate", "appointmentStartsOnOrAfter"],
  ["jpm Jobs_GetList", "endDate", "appointmentStartsBefore"],
  ["jpm Jobs_GetList", "modifiedAfter", "modifiedOnOrAfter"],
  ["jpm Jobs_GetList", "modifiedSince", "modifiedOnOrAfter"],
  ["jpm Jobs_GetList", "modified_since", "modifiedOnOrAfter"],
  ["jpm Jobs_GetList", "updatedAfter", "modifiedOnOrAfter"],
  ["jpm Jobs_GetList", "lastModifiedFrom", "modifiedOnOrAfter"],
  ["jpm Jobs_GetList", "modifiedOnOrBefore", "modifiedBefore"],
  ["jpm Jobs_GetList", "completedOnOrBefore", "completedBefore"],
  ["jpm Jobs_GetList", "completedTo", "completedBefore"],
  ["jpm Jobs_GetList", "createdDateFrom", "createdOnOrAfter"],
  ["jpm Jobs_GetList", "createdOn", "createdOnOrAfter"],
  ["jpm Jobs_GetList", "technicianIds", "technicianId"],
  ["jpm Jobs_GetList", "businessUnitIds", "businessUnitId"],
  ["jpm Jobs_GetList", "jobTypeIds", "jobTypeId"],
  ["jpm Jobs_GetList", "status", "jobStatus"],
  ["jpm Jobs_GetList", "jobNumber", "number"],
  ["jpm Jobs_GetList", "orderBy", "sort"],
  ["jpm Jobs_GetList", "sortBy", "sort"],
  ["jpm Jobs_GetList", "limit", "pageSize"],
  ["jpm Jobs_GetList", "page_size", "pageSize"],
  ["jpm Jobs_GetList", "id", "ids"],
  ["jpm Appointments_GetList", "scheduledOnOrAfter", "startsOnOrAfter"],
  ["jpm Appointments_GetList", "startsOnOrBefore", "startsBefore"],
  ["jpm Appointments_GetList", "technicianIds", "technicianId"],
  ["crm Customers_GetList", "phoneNumber", "phone"],
  ["crm Customers_GetList", "postalCode", "zip"],
  ["memberships CustomerMemberships_GetList", "customerId", "customerIds"],
  ["memberships LocationRecurringServices_GetList", "membershipId", "membershipIds"],
  ["memberships LocationRecurringServices_GetList", "locationId", "locationIds"],
  ["accounting Invoices_GetList", "invoicedOnOrBefore", "invoicedOnBefore"],
  ["accounting Invoices_GetList", "invoiceDateFrom", "invoicedOnOrAfter"],
  ["accounting Invoices_GetList", "invoiceNumber", "number"],
  ["accounting Invoices_GetList", "status", "statuses"],
  ["accounting Payments_GetList", "paidOnOrAfter", "paidOnAfter"],
  ["pricebook Services_GetList", "search", "searchText"],
  ["pricebook Services_GetList", "searchTerm", "searchText"],
  ["pricebook Materials_GetList", "name", "searchText"],
  ["pricebook Materials_GetList", "q", "searchText"],
  ["salestech Estimates_GetList", "soldOnOrAfter", "soldAfter"],
  ["salestech Estimates_GetList", "soldOnOrBefore", "soldBefore"],
])("%s has no %s: it is %s", (list, invented, want) => {
  const spec = SPECS.get(list);
  if (spec === undefined) throw new Error(`no ${list}`);
  const hint = said(() => buildQuery(spec, { [invented]: 1 }));
  expect(/^Did you mean (\w+)/.exec(hint ?? "")?.[1]).toBe(want);
});

it.each<[list: string, invented: string, want: string]>([
  ["jpm Jobs_GetList", "tenant", "The client sends it with every call."],
  ["jpm Jobs_GetList", "tenantId", "The client sends it with every call."],
  ["jpm Jobs_GetList", "from", FOR_FEEDS],
  ["jpm Jobs_GetList", "continueFrom", FOR_FEEDS],
  ["jpm Jobs_GetList", "continuationToken", FOR_FEEDS],
  // Nothing is near: there are no such filters.
  ["crm Customers_GetList", "email", ""],
  ["accounting Invoices_GetList", "campaignId", ""],
  ["pricebook Services_GetList", "categoryId", ""],
  ["jpm Jobs_GetList", "x".repeat(100_000), ""],
])("%s has no %s: %j", (list, invented, want) => {
  const spec = SPECS.get(list);
  if (spec === undefined) throw new Error(`no ${list}`);
  expect(said(() => buildQuery(spec, { [invented]: 1 }))).toBe(want);
});

it.each<[known: string, invented: string, want: string]>([
  ["street unit city state zip country", "zipCode", "zip"],
  ["street unit city state zip country", "postalCode", "zip"],
  ["name address contacts", "adress", "address"],
  ["name address contacts", "contact", "contacts"],
  ["customerId locationId jobTypeId businessUnitId", "customer", "customerId"],
  ["customerId locationId jobTypeId businessUnitId", "business_unit_id", "businessUnitId"],
  ["name type doNotMail", "DoNotMail", "doNotMail"],
])("a body of %s has no %s: it is %s", (known, invented, want) => {
  expect(said(() => checkKeys(known, { [invented]: 1 }, "x"))).toMatch(
    new RegExp(`^Did you mean ${want}\\b`),
  );
});
