import { expect, test } from "vitest";
import { judge } from "../../generator/scan/judge.ts";
import { type Given, known, siteOf } from "./known.ts";

const JOBS = "GET ~/jpm/v2/tenant/{t}/jobs";
const JOB = "GET ~/jpm/v2/tenant/{t}/jobs/{id}";
const INVOICES = "GET ~/accounting/v2/tenant/{t}/invoices";
const CUSTOMERS = "GET ~/crm/v2/tenant/{t}/customers";
const CANCEL = "PUT ~/jpm/v2/tenant/{t}/jobs/{id}/cancel";
const CREATE = "POST ~/crm/v2/tenant/{t}/customers";

/** A call, and what is found: the rule, what it is about, and what is meant. */
const ROWS: readonly (readonly [what: string, call: string, given: Given, found: readonly string[]])[] = [
  [
    "nothing wrong",
    JOBS,
    { query: "page pageSize=50 modifiedOnOrAfter=2024-01-01T00:00:00Z", reads: "data[].customerId hasMore" },
    ["v2-call"],
  ],
  ["whatever the case", JOBS, { query: "PageSize ModifiedOnOrAfter" }, ["v2-call"]],

  [
    "another list's spelling",
    JOBS,
    { query: "modifiedAfter" },
    ["unknown-query-parameter modifiedAfter → modifiedOnOrAfter"],
  ],
  [
    "an upper bound that is not there",
    CUSTOMERS,
    { query: "createdOnOrBefore" },
    ["unknown-query-parameter createdOnOrBefore → createdBefore"],
  ],
  ["singular for plural", JOBS, { query: "id" }, ["unknown-query-parameter id → ids"]],
  ["the tenant beside the path", JOBS, { query: "tenant" }, ["unknown-query-parameter tenant"]],
  ["a token of feeds", CUSTOMERS, { query: "from" }, ["unknown-query-parameter from"]],
  ["a search", INVOICES, { query: "search" }, ["unknown-query-parameter search"]],
  [
    "two at once, each once",
    JOBS,
    { query: "modifiedAfter createdAfter modifiedAfter" },
    [
      "unknown-query-parameter modifiedAfter → modifiedOnOrAfter",
      "unknown-query-parameter createdAfter → createdOnOrAfter",
    ],
  ],
  ["a list in brackets", INVOICES, { query: "statuses[]=Posted" }, ["v2-call"]],

  ["a day for a moment", JOBS, { query: "createdBefore=2024-01-31" }, ["wrong-format createdBefore"]],
  ["a day of another order", JOBS, { query: "createdBefore=01/31/2024" }, ["wrong-format createdBefore"]],
  ["a word for a number", JOBS, { query: "customerId=acme" }, ["wrong-format customerId"]],
  [
    "a value that an enum does not have",
    JOBS,
    { query: "jobStatus=Done" },
    ["unknown-enum-member jobStatus"],
  ],
  ["one of its values, in another case", JOBS, { query: "jobStatus=completed" }, ["v2-call"]],
  ["a value of a list", INVOICES, { query: "statuses=Posted,Paid" }, ["unknown-enum-member statuses"]],
  ["too many ids", INVOICES, { query: "ids=[51]" }, ["too-many-values ids"]],
  ["as many as there may be", INVOICES, { query: "ids=[50]" }, ["v2-call"]],

  ["a body's field", CANCEL, { body: "reasonId memo note" }, ["unknown-body-field note"]],
  ["a field that has to be there", CANCEL, { body: "memo" }, ["missing-parameter reasonId"]],
  [
    "a nested field",
    CREATE,
    {
      body: "name locations[].name locations[].address.street locations[].address.postalCode address.street",
    },
    ["unknown-body-field locations.address.postalCode → locations.address.zip"],
  ],
  ["what is spread into a body", CANCEL, { body: "memo" }, ["missing-parameter reasonId"]],

  ["nested for flat", JOBS, { reads: "data[].customer.id" }, ["unknown-field customer → customerId"]],
  [
    "an object that became an id",
    JOBS,
    { reads: "data[].customer.name data[].customer.id" },
    ["unknown-field customer → customerId"],
  ],
  ["flat for nested", INVOICES, { reads: "data[].customerId" }, ["unknown-field customerId → customer.id"]],
  ["another name", JOBS, { reads: "data[].status" }, ["unknown-field status → jobStatus"]],
  ["a status that is another's", INVOICES, { reads: "data[].status" }, ["unknown-field status"]],
  [
    "a name with more to it",
    "GET ~/jpm/v2/tenant/{t}/appointments",
    { reads: "data[].scheduledStart" },
    ["unknown-field scheduledStart → start"],
  ],
  [
    "one that is in an object",
    "GET ~/telecom/v3/tenant/{t}/calls",
    { reads: "data[].receivedOn" },
    ["unknown-field receivedOn → leadCall.receivedOn"],
  ],
  ["what lives elsewhere", CUSTOMERS, { reads: "data[].email" }, ["unknown-field email"]],
  [
    "a bound of something else",
    "GET ~/jpm/v2/tenant/{t}/appointments",
    { query: "endsOnOrBefore scheduledOnOrAfter" },
    [
      "unknown-query-parameter endsOnOrBefore",
      "unknown-query-parameter scheduledOnOrAfter → startsOnOrAfter",
    ],
  ],
  [
    "a page of a feed",
    "GET ~/jpm/v2/tenant/{t}/export/jobs",
    { query: "from page" },
    ["unknown-query-parameter page"],
  ],
  ["the wrapper of V1", JOB, { reads: "data.customerId" }, ["v2-call"]],
  ["what refusals have", JOBS, { reads: "title status errors" }, ["v2-call"]],
  ["what lists have", JOBS, { reads: "data.length data.map data[].tagTypeIds.length" }, ["v2-call"]],
  [
    "what may have any name",
    JOBS,
    { reads: "data[].customFields[].value data[].externalData[].key" },
    ["v2-call"],
  ],
  [
    "compared with what never comes",
    JOBS,
    { reads: "data[].jobStatus=completed" },
    ["unknown-enum-member jobStatus → Completed"],
  ],

  ["the first page alone", JOBS, { reads: "data[].id", pages: false }, ["missing-paging"]],
  ["rows that are named", JOBS, { query: "ids", reads: "data[].id", pages: false }, ["v2-call"]],
  ["what goes on by itself", JOBS, { reads: "data[].id", pages: true }, ["v2-call"]],
  [
    "who may go on elsewhere",
    JOBS,
    { pages: false, leaves: [{ file: "a.ts", line: 3, column: 1, path: "" }] },
    ["v2-call", "not-followed"],
  ],

  [
    "rows that go elsewhere",
    JOBS,
    { pages: false, leaves: [{ file: "a.ts", line: 3, column: 1, path: "data[]" }] },
    ["missing-paging", "not-followed"],
  ],
  ["the first row", JOBS, { pages: false, reads: "data[0].id data.length" }, ["v2-call"]],

  [
    "a deprecated operation",
    "GET ~/telecom/v2/tenant/{t}/calls",
    {},
    ["deprecated-operation → GET /telecom/v3/tenant/{tenant}/calls"],
  ],
  [
    "the path of V1 at the host of V2",
    "GET ~/v1/customers",
    {},
    ["unknown-path → GET /crm/v2/tenant/{tenant}/customers"],
  ],
  [
    "the host of V1 with a path of V2",
    "GET https://api.servicetitan.com/crm/v2/tenant/{t}/customers",
    {},
    ["unknown-path"],
  ],
  ["a name that every object has", "GET ~/jpm/v2/tenant/{t}/jobs/{id}/constructor", {}, ["unknown-path"]],
  ["a token", "POST https://auth.servicetitan.io/connect/token", {}, []],
  ["another API", "GET https://api.example.com/v1/jobs/3", {}, []],
  ["another API with names of this one", "GET https://api.example.com/customers", {}, []],
];

test.each(ROWS)("%s: %s %j", (_what, call, given, found) => {
  const told = judge(siteOf(call, given), known).map(({ rule, name = "", meant = [] }) =>
    [rule, name, meant.length === 0 ? "" : `→ ${meant.join(", ")}`].filter((part) => part !== "").join(" "),
  );
  expect(told).toEqual(found);
});
