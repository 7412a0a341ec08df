/** An invented vendor: an API key in a header and nothing else, lists by cursor, other names for everything. */
import type { Profile } from "../../generator/vendor/profile.ts";

export const PARCELIO: Profile = {
  bundled: false,
  wire: {
    name: "Parcelio",
    caller: "parcelio",
    environments: {
      live: { api: "https://api.parcelio.example" },
      sandbox: { api: "https://sandbox.parcelio.example" },
    },
    keyHeader: "X-Parcelio-Key",
    rate: 25,
    variables: "PARCELIO",
    page: {
      number: "pageNumber",
      size: "limit",
      withTotal: "count",
      items: "items",
      more: "more",
      total: "total",
    },
    feed: { from: "cursor", items: "rows", next: "next" },
  },
  className: "Parcelio",
  scope: "@parcelio",
  version: "",
  keywords: ["parcelio"],
  wrappers: {},
  wrapperSeparator: "Of",
  nameRules: [],
  examples: { domain: "shipping", resources: ["parcels"] },
};
