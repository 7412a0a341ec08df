/** ServiceTitan on the wire. Printed from the vendor's profile; to change it, change that. */
import type { WireProfile } from "./wire.js";

export const VENDOR: WireProfile = {
  name: "ServiceTitan",
  environments: {
    production: { api: "https://api.servicetitan.io", auth: "https://auth.servicetitan.io/connect/token" },
    integration: {
      api: "https://api-integration.servicetitan.io",
      auth: "https://auth-integration.servicetitan.io/connect/token",
    },
  },
  tokenPath: "/connect/token",
  keyHeader: "ST-App-Key",
  tenant: "tenant",
  variables: "SERVICETITAN",
  page: {
    number: "page",
    size: "pageSize",
    includeTotal: "includeTotal",
    items: "data",
    more: "hasMore",
    total: "totalCount",
  },
  feed: { from: "from", items: "data", more: "hasMore", next: "continueFrom" },
};
