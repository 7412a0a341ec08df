/** ServiceTitan, as the facts about its V2 API have it. */
import { VENDOR } from "../runtime/vendor.ts";
import type { Profile } from "./profile.ts";

export const SERVICETITAN: Profile = {
  wire: VENDOR,
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
  examples: { domain: "crm", resources: ["customers", "jobs"] },
};
