/** The Reporting API as the mock engine reads it; `DomainDescription` says what it means. Generated; do not edit. */
import type { DomainDescription } from "@st-v2/runtime/mocks";

export const description: DomainDescription = {
  id: "reporting",
  name: "reporting",
  basePath: "/reporting/v2",
  models: {
    DynamicSetResponse: [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", ["list", "any"]]],
        ["fields", ["list", "#HeaderField"]],
      ],
      false,
    ],
    HeaderField: [
      "object",
      [
        ["name", "string"],
        ["label", "string"],
      ],
      false,
    ],
    ReportCategoryListItemPage: [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", "#ReportCategoryListItem"]],
      ],
      false,
    ],
    ReportCategoryListItem: [
      "object",
      [
        ["id", "string"],
        ["name", "string"],
      ],
      false,
    ],
    ReportListItemPage: [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", "#ReportListItem"]],
      ],
      false,
    ],
    ReportListItem: [
      "object",
      [
        ["id", "integer:int64"],
        ["name", "string"],
        ["description", "string?", 1],
      ],
      false,
    ],
    ReportResponse: [
      "object",
      [
        ["id", "integer:int64"],
        ["name", "string"],
        ["description", "string?", 1],
        ["modifiedOn", "string:date-time"],
        ["parameters", ["list", "#ReportParameter"]],
        ["fields", ["list", "#ReportField"]],
      ],
      false,
    ],
    ReportParameter: [
      "object",
      [
        ["name", "string"],
        ["label", "string"],
        ["dataType", "#DataType"],
        ["isArray", "boolean"],
        ["isRequired", "boolean"],
        ["acceptValues", "#ParameterPossibleValues?", 1],
      ],
      false,
    ],
    DataType: ["enum", ["String", "Number", "Boolean", "Date", "Time"]],
    ParameterPossibleValues: [
      "object",
      [
        ["fields", ["list", "#HeaderField"]],
        ["dynamicSetId", "string?", 1],
        ["values", ["list?", ["list", "any"]], 1],
      ],
      false,
    ],
    ReportField: [
      "object",
      [
        ["name", "string"],
        ["label", "string"],
        ["dataType", "#DataType"],
      ],
      false,
    ],
    ReportDataResponse: [
      "object",
      [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["hasMore", "boolean"],
        ["totalCount", "integer:int32?", 1],
        ["data", ["list", ["list", "any"]]],
        ["fields", ["list", "#HeaderField"]],
      ],
      false,
    ],
    ReportDataRequest: ["object", [["parameters", ["list", "#ReportDataParameter"]]], false],
    ReportDataParameter: [
      "object",
      [
        ["name", ["limited", "string", { minLength: 1 }]],
        ["value", "any", 1],
      ],
      false,
    ],
  },
  entities: [
    { key: "reporting/dynamic-value-sets", shape: "#DynamicSetResponse" },
    { key: "reporting/report-categories", shape: "#ReportCategoryListItem", id: ["id", "string"] },
    { key: "reporting/report-category/reports", shape: "#ReportResponse", id: ["id", "integer"] },
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
      success: { kind: "json", status: 200, shape: "#DynamicSetResponse" },
      scopes: ["tn.rpr.dynamicvaluesets:r"],
      action: { kind: "get", entity: "reporting/dynamic-value-sets", id: "dynamicSetId" },
    },
    {
      id: "ReportCategories_GetCategories",
      accessor: "reportCategories.getList",
      method: "GET",
      path: "/tenant/{tenant}/report-categories",
      query: [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["includeTotal", "boolean"],
      ],
      success: { kind: "json", status: 200, shape: "#ReportCategoryListItemPage" },
      scopes: ["tn.rpr.reportcategories:r"],
      action: { kind: "list", entity: "reporting/report-categories", as: "page" },
    },
    {
      id: "ReportCategoryReports_GetReports",
      accessor: "reports.getList",
      method: "GET",
      path: "/tenant/{tenant}/report-category/{report_category}/reports",
      parameters: [["report_category", "string", "reporting/report-categories"]],
      query: [
        ["page", "integer:int32"],
        ["pageSize", "integer:int32"],
        ["includeTotal", "boolean"],
      ],
      success: { kind: "json", status: 200, shape: "#ReportListItemPage" },
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
      success: { kind: "json", status: 200, shape: "#ReportResponse" },
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
      body: { kind: "json", shape: "#ReportDataRequest", required: true },
      success: { kind: "json", status: 200, shape: "#ReportDataResponse" },
      scopes: ["tn.rpr.reports:r"],
      action: { kind: "act", entity: "reporting/report-category/reports", id: "reportId" },
    },
  ],
};
