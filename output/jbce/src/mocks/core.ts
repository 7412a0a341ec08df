/** The Job Booking API as the mock engine reads it; `DomainDescription` says what it means, `unpacked` how it is written. Generated; do not edit. */
import type { CoreDescription } from "@st-v2/runtime/mocks";

export const core: CoreDescription = {
  id: "jbce",
  name: "jbce",
  basePath: "/jbce/v2",
  models: [
    [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", "#2"]],
      ],
      false,
    ],
    ["enum", ["True", "Any", "False"]],
    [
      "object",
      [
        ["id", "integer:int64"],
        ["name", "string"],
        ["isLead", "boolean"],
        ["active", "boolean"],
        ["createdOn", "string:date-time"],
        ["modifiedOn", "string:date-time"],
      ],
      false,
    ],
  ],
  entities: [{ key: "jbce/call-reasons", shape: "#2", id: ["id", "integer"] }],
  operations: [
    {
      method: "GET",
      path: "/tenant/{tenant}/call-reasons",
      query: [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["includeTotal", "boolean"],
        ["active", "#1"],
        ["createdBefore", "string:date-time"],
        ["createdOnOrAfter", "string:date-time"],
        ["modifiedBefore", "string:date-time"],
        ["modifiedOnOrAfter", "string:date-time"],
        ["sort", "string"],
      ],
      success: { kind: "json", status: 200, shape: "#0" },
      scopes: ["tn.jbce.callreasons:r"],
      action: { kind: "list", entity: "jbce/call-reasons", as: "page" },
      filters: {
        active: "*",
        createdBefore: "<createdOn",
        createdOnOrAfter: ">=createdOn",
        modifiedBefore: "<modifiedOn",
        modifiedOnOrAfter: ">=modifiedOn",
      },
    },
  ],
};
