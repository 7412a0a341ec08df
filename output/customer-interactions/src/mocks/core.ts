/** The Customer Interactions API as the mock engine reads it; `DomainDescription` says what it means, `unpacked` how it is written. Generated; do not edit. */
import type { CoreDescription } from "@st-v2/runtime/mocks";

export const core: CoreDescription = {
  id: "customer-interactions",
  name: "customerInteractions",
  basePath: "/customer-interactions/v2",
  models: [
    [
      "object",
      [
        ["hasMore", "boolean"],
        ["continueFrom", "string"],
        ["data", ["list", "#6"]],
      ],
      false,
    ],
    ["object", [["value", "number:double"]], false],
    [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", "#5"]],
      ],
      false,
    ],
    ["enum", ["True", "Any", "False"]],
    [
      "object",
      [
        ["technicianId", "integer:int64", 0, "settings/technicians"],
        ["jobId", "integer:int64", 0, "jpm/jobs"],
        ["rating", "number:double"],
      ],
      false,
    ],
    [
      "object",
      [
        ["technicianId", "integer:int64", 0, "settings/technicians"],
        ["jobId", "integer:int64", 0, "jpm/jobs"],
        ["rating", "number:double"],
        ["active", "boolean"],
        ["createdOn", "string:date-time"],
        ["modifiedOn", "string:date-time"],
      ],
      false,
    ],
    [
      "object",
      [
        ["technicianId", "integer:int64", 0, "settings/technicians"],
        ["jobId", "integer:int64", 0, "jpm/jobs"],
        ["rating", "number:double"],
        ["active", "boolean"],
        ["createdOn", "string:date-time"],
        ["modifiedOn", "string:date-time"],
      ],
      false,
    ],
  ],
  entities: [{ key: "customer-interactions/technician-ratings", shape: "#5" }],
  operations: [
    {
      method: "GET",
      path: "/tenant/{tenant}/export/technician-ratings",
      query: [
        ["from", "string"],
        ["includeRecentChanges", "boolean"],
      ],
      success: { kind: "json", status: 200, shape: "#0" },
      scopes: ["tn.csi.technicianrating:r"],
      action: { kind: "list", entity: "customer-interactions/technician-ratings", as: "feed" },
    },
    {
      method: "PUT",
      path: "/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}",
      parameters: [
        ["technicianId", "integer:int64", "settings/technicians"],
        ["jobId", "integer:int64", "jpm/jobs"],
      ],
      body: { kind: "json", shape: "#1", required: true },
      success: { kind: "none", status: 200 },
      scopes: ["tn.csi.technicianrating:w"],
      action: { kind: "answer" },
    },
    {
      method: "GET",
      path: "/tenant/{tenant}/technician-ratings",
      query: [
        ["technicianId", "integer:int64"],
        ["jobId", "integer:int64"],
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["includeTotal", "boolean"],
        ["active", "#3"],
        ["createdBefore", "string:date-time"],
        ["createdOnOrAfter", "string:date-time"],
        ["modifiedBefore", "string:date-time"],
        ["modifiedOnOrAfter", "string:date-time"],
        ["sort", "string"],
      ],
      success: { kind: "json", status: 200, shape: "#2" },
      scopes: ["tn.csi.technicianrating:r"],
      action: { kind: "list", entity: "customer-interactions/technician-ratings", as: "page" },
      filters: {
        active: "*",
        createdBefore: "<createdOn",
        createdOnOrAfter: ">=createdOn",
        modifiedBefore: "<modifiedOn",
        modifiedOnOrAfter: ">=modifiedOn",
      },
    },
    {
      method: "POST",
      path: "/tenant/{tenant}/technician-ratings",
      body: { kind: "json", shape: "#4", required: true },
      success: { kind: "json", status: 200, shape: "#5" },
      scopes: ["tn.csi.technicianrating:w"],
      action: { kind: "create", entity: "customer-interactions/technician-ratings" },
    },
  ],
};
