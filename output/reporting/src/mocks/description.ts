/** The Reporting API as the mock engine reads it; `DomainDescription` says what it means, `unpacked` how it is written. Generated; do not edit. */
import type { DomainDescription } from "@st-v2/runtime/mocks";

export const description: DomainDescription = {
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
        ["fields", ["list", "#1"]],
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
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", "#3"]],
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
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", "#5"]],
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
        ["id", "integer:int64"],
        ["name", "string"],
        ["description", "string?", 1],
        ["modifiedOn", "string:date-time", 64],
        ["parameters", ["list", "#7"]],
        ["fields", ["list", "#10"]],
      ],
      false,
    ],
    [
      "object",
      [
        ["name", "string"],
        ["label", "string"],
        ["dataType", "#8"],
        ["isArray", "boolean"],
        ["isRequired", "boolean"],
        ["acceptValues", "#9?", 1],
      ],
      false,
    ],
    ["enum", ["String", "Number", "Boolean", "Date", "Time"]],
    [
      "object",
      [
        ["fields", ["list", "#1"]],
        ["dynamicSetId", "string?", 1],
        ["values", ["list?", ["list", "any"]], 1],
      ],
      false,
    ],
    [
      "object",
      [
        ["name", "string"],
        ["label", "string"],
        ["dataType", "#8"],
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
        ["data", ["list", ["list", "any"]], 64],
        ["fields", ["list", "#1"]],
      ],
      false,
    ],
    ["object", [["parameters", ["list", "#13"]]], false],
    [
      "object",
      [
        ["name", ["limited", "string", { minLength: 1 }]],
        ["value", "any", 1],
      ],
      false,
    ],
  ],
  entities: [
    { key: "reporting/dynamic-value-sets", shape: "#0" },
    { key: "reporting/report-categories", shape: "#3", id: ["id", "string"] },
    { key: "reporting/report-category/reports", shape: "#6", id: ["id", "integer"], at: "reports" },
  ],
  operations: [
    {
      id: "DynamicValueSets_GetDynamicSet",
      accessor: "dynamicValueSets.get",
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
      id: "ReportCategories_GetCategories",
      accessor: "reportCategories.list",
      method: "GET",
      path: "/tenant/{tenant}/report-categories",
      query: [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["includeTotal", "boolean"],
      ],
      success: { kind: "json", status: 200, shape: "#2" },
      scopes: ["tn.rpr.reportcategories:r"],
      action: { kind: "list", entity: "reporting/report-categories", as: "page" },
    },
    {
      id: "ReportCategoryReports_GetReports",
      accessor: "reports.list",
      method: "GET",
      path: "/tenant/{tenant}/report-category/{report_category}/reports",
      parameters: [["report_category", "string", "reporting/report-categories"]],
      query: [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["includeTotal", "boolean"],
      ],
      success: { kind: "json", status: 200, shape: "#4" },
      scopes: ["tn.rpr.reports:r"],
      action: { kind: "list", entity: "reporting/report-category/reports", as: "page" },
    },
    {
      id: "ReportCategoryReports_Get",
      accessor: "reports.get",
      method: "GET",
      path: "/tenant/{tenant}/report-category/{report_category}/reports/{reportId}",
      parameters: [
        ["report_category", "string", "reporting/report-categories"],
        ["reportId", "integer:int64", "reporting/report-category/reports"],
      ],
      success: { kind: "json", status: 200, shape: "#6" },
      scopes: ["tn.rpr.reports:r"],
      action: { kind: "get", entity: "reporting/report-category/reports", id: "reportId" },
    },
    {
      id: "ReportCategoryReports_GetData",
      accessor: "reports.getData",
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
      body: { kind: "json", shape: "#12", required: true },
      success: { kind: "json", status: 200, shape: "#11" },
      scopes: ["tn.rpr.reports:r"],
      limit: { calls: 1, seconds: 60, each: true },
      action: { kind: "act", entity: "reporting/report-category/reports", id: "reportId", apart: true },
    },
  ],
};
