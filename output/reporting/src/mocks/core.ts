/** The Reporting API as the mock engine reads it; `DomainDescription` says what it means, `unpacked` how it is written. Generated; do not edit. */
import type { CoreDescription } from "@st-v2/runtime/mocks";

export const core: CoreDescription = {
  id: "reporting",
  name: "reporting",
  basePath: "/reporting/v2",
  models: [
    [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", ["list", "any"]]],
        ["fields", ["list", "#6"]],
      ],
      false,
    ],
    [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", "#7"]],
      ],
      false,
    ],
    [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", "#8"]],
      ],
      false,
    ],
    [
      "object",
      [
        ["id", "integer:int64"],
        ["name", "string"],
        ["description", "string?", 1],
        ["modifiedOn", "string:date-time", 64],
        ["parameters", ["list", "#9"]],
        ["fields", ["list", "#10"]],
      ],
      false,
    ],
    ["object", [["parameters", ["list", "#11"]]], false],
    [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", ["list", "any"]], 64],
        ["fields", ["list", "#6"]],
      ],
      false,
    ],
    [
      "object",
      [
        ["name", "string"],
        ["label", "string"],
      ],
      false,
    ],
    [
      "object",
      [
        ["id", "string"],
        ["name", "string"],
      ],
      false,
    ],
    [
      "object",
      [
        ["id", "integer:int64"],
        ["name", "string"],
        ["description", "string?", 1],
      ],
      false,
    ],
    [
      "object",
      [
        ["name", "string"],
        ["label", "string"],
        ["dataType", "#12"],
        ["isArray", "boolean"],
        ["isRequired", "boolean"],
        ["acceptValues", "#13?", 1],
      ],
      false,
    ],
    [
      "object",
      [
        ["name", "string"],
        ["label", "string"],
        ["dataType", "#12"],
      ],
      false,
    ],
    [
      "object",
      [
        ["name", ["limited", "string", { minLength: 1 }]],
        ["value", "any", 1],
      ],
      false,
    ],
    ["enum", ["String", "Number", "Boolean", "Date", "Time"]],
    [
      "object",
      [
        ["fields", ["list", "#6"]],
        ["dynamicSetId", "string?", 1],
        ["values", ["list?", ["list", "any"]], 1],
      ],
      false,
    ],
  ],
  entities: [
    { key: "reporting/dynamic-value-sets", shape: "#0" },
    { key: "reporting/report-categories", shape: "#7", id: ["id", "string"] },
    { key: "reporting/report-category/reports", shape: "#3", id: ["id", "integer"], at: "reports" },
  ],
  operations: [
    {
      method: "GET",
      path: "/tenant/{tenant}/dynamic-value-sets/{dynamicSetId}",
      parameters: [["dynamicSetId", "string"]],
      query: [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["includeTotal", "boolean"],
      ],
      success: { kind: "json", status: 200, shape: "#0" },
      scopes: ["tn.rpr.dynamicvaluesets:r"],
      action: { kind: "get", entity: "reporting/dynamic-value-sets", id: "dynamicSetId" },
    },
    {
      method: "GET",
      path: "/tenant/{tenant}/report-categories",
      query: [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["includeTotal", "boolean"],
      ],
      success: { kind: "json", status: 200, shape: "#1" },
      scopes: ["tn.rpr.reportcategories:r"],
      action: { kind: "list", entity: "reporting/report-categories", as: "page" },
    },
    {
      method: "GET",
      path: "/tenant/{tenant}/report-category/{report_category}/reports",
      parameters: [["report_category", "string", "reporting/report-categories"]],
      query: [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["includeTotal", "boolean"],
      ],
      success: { kind: "json", status: 200, shape: "#2" },
      scopes: ["tn.rpr.reports:r"],
      action: { kind: "list", entity: "reporting/report-category/reports", as: "page" },
    },
    {
      method: "GET",
      path: "/tenant/{tenant}/report-category/{report_category}/reports/{reportId}",
      parameters: [
        ["report_category", "string", "reporting/report-categories"],
        ["reportId", "integer:int64", "reporting/report-category/reports"],
      ],
      success: { kind: "json", status: 200, shape: "#3" },
      scopes: ["tn.rpr.reports:r"],
      action: { kind: "get", entity: "reporting/report-category/reports", id: "reportId" },
    },
    {
      id: "ReportCategoryReports_GetData",
      method: "POST",
      path: "/tenant/{tenant}/report-category/{report_category}/reports/{reportId}/data",
      parameters: [
        ["report_category", "string", "reporting/report-categories"],
        ["reportId", "integer:int64", "reporting/report-category/reports"],
      ],
      query: [
        ["page", "integer:int32"],
        ["pageSize", ["limited", "integer:int32", { minimum: 1, maximum: 25000 }]],
        ["includeTotal", "boolean"],
      ],
      body: { kind: "json", shape: "#4", required: true },
      success: { kind: "json", status: 200, shape: "#5" },
      scopes: ["tn.rpr.reports:r"],
      limit: { calls: 1, seconds: 60, each: true },
      action: { kind: "act", entity: "reporting/report-category/reports", id: "reportId", apart: true },
    },
  ],
};
