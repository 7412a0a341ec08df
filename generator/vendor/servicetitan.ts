/** ServiceTitan, as the facts about its V2 API have it. `generator/runtime/vendor.ts` is printed from it: `npx vitest run test/architecture -u`. */
import { FORMER_CALLS } from "./former-calls.ts";
import { FORMER_WEBHOOKS } from "./former-events.ts";
import { PORTAL } from "./portal.ts";
import type { Profile } from "./profile.ts";
import { SENT_WEBHOOKS } from "./sent-events.ts";
import { STATEMENTS } from "./statements.ts";

export const SERVICETITAN: Profile = {
  bundled: true,
  wire: {
    name: "ServiceTitan",
    caller: "st",
    environments: {
      production: {
        api: "https://api.servicetitan.io",
        auth: "https://auth.servicetitan.io/connect/token",
      },
      integration: {
        api: "https://api-integration.servicetitan.io",
        auth: "https://auth-integration.servicetitan.io/connect/token",
      },
    },
    tokenPath: "/connect/token",
    keyHeader: "ST-App-Key",
    rate: 60,
    tenant: "tenant",
    isDotted: true,
    inventions: [
      ["(Date|At)?(On)?(Or)?(After|Since|From|Start)$", "OnOrAfter"],
      ["(Date|At)?(On)?(Or)?(Before|Until|To|End)$", "Before"],
      ["^(last)?([Mm]odified|[Uu]pdated|[Cc]hanged)", "modified"],
      ["^invoice(Date)?(?=On|Before)", "invoiced"],
      ["^(start|from)Date$", "startsOnOrAfter"],
      ["^(end|to)Date$", "startsBefore"],
      ["^(scheduled|starts?)", "appointmentStarts"],
      ["^(scheduled|start|appointmentStarts)(?=[A-Z])", "starts"],
      ["^(search|query|keyword|text|term|filter|name$|q$).*", "searchText"],
      ["^(job|project|invoice|appointment)Number$", "number"],
      ["Number$", ""],
      ["^postal.*", "zip"],
      ["^(order|sort).*", "sort"],
      ["^(limit|perPage|take|size)$", "pageSize"],
      ["^(continu|cursor).*", "from"],
    ],
    variables: "SERVICETITAN",
    page: {
      number: "page",
      size: "pageSize",
      withTotal: "includeTotal",
      items: "data",
      more: "hasMore",
      total: "totalCount",
    },
    outcomes: [
      ["success", true, false, "errorMessage"],
      ["status", "Success", "Fail", "message"],
    ],
    changed: ["modifiedOnOrAfter", "createdOnOrAfter"],
    feed: {
      from: "from",
      recent: "includeRecentChanges",
      items: "data",
      more: "hasMore",
      next: "continueFrom",
    },
  },
  className: "ServiceTitan",
  scope: "@st-v2",
  version: "V2",
  keywords: ["servicetitan", "api", "client"],
  wrappers: {
    PaginatedResponse: "Page",
    JournalEntryPagingResponse: "Page",
    RepositoryPageResult: "Page",
    ExportResponse: "FeedPage",
    CollectionResult: "Collection",
    OrderByItem: "OrderBy",
  },
  wrapperSeparator: "_Of_",
  nameRules: [
    { ending: "RequestArg", becomes: "Filter" },
    ...["Api", "API", ""].flatMap((api) => ["Model", "Dto"].map((word) => ({ ending: `${api}${word}` }))),
    ...["Public", "Args", "Arg"].map((ending) => ({ ending })),
  ],
  portal: {
    operation: `${PORTAL}/docs/apis/{api}/endpoints/{operation}`,
    prefix: "tenant-",
    suffix: "-v2",
  },
  refusals: { key: "Application key", scope: "Scope validation failed" },
  unfiltered: { active: "Any" },
  before: { title: "ServiceTitan V1", version: "V1", statements: STATEMENTS, calls: FORMER_CALLS },
  webhooks: {
    occurrence: ["userassignedid", "id"],
    retries: [10, 30, 60, 300],
    former: FORMER_WEBHOOKS,
    sent: SENT_WEBHOOKS,
  },
  reports: {
    operations: {
      categories: "ReportCategories_GetCategories",
      reports: "ReportCategoryReports_GetReports",
      report: "ReportCategoryReports_Get",
      rows: "ReportCategoryReports_GetData",
      values: "DynamicValueSets_GetDynamicSet",
    },
    largestPage: 25_000,
  },
  examples: { domain: "crm", resources: ["customers", "jobs"] },
};
