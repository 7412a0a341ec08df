/** The rules of the business of the Reporting API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("reporting", names, {
  rules: {
    "reporting/report-categories": {
      fields: { name: ["distinct", ["n"], "Accounting", "Operations", "Marketing", "Technician"] },
    },
    "reporting/report-category/reports": {
      fields: {
        fields: 4,
        "fields.name": ["nth", ["i"], "BusinessUnit", "CompletedJobs", "TotalSales", "AverageSale"],
        "fields.label": ["nth", ["i"], "Business Unit", "Completed Jobs", "Total Sales", "Average Sale"],
        "fields.dataType": ["nth", ["i"], "String", "Number", "Number", "Number"],
        description: ["some", 1, 70, ["join", [".", "name"], ", by month"]],
        parameters: 2,
        "parameters.name": ["nth", ["i"], "From", "To"],
        "parameters.label": ["nth", ["i"], "From", "To"],
        "parameters.dataType": ["text", 1, "Date"],
        "parameters.isArray": false,
        "parameters.isRequired": true,
        "parameters.acceptValues": null,
        name: [
          "distinct",
          ["n"],
          "Revenue by business unit",
          "Technician scorecard",
          "Open estimates",
          "Membership renewals",
        ],
      },
    },
    "reporting/ReportCategoryReports_GetData": {
      links: {
        first: ["settings/business-units", "firstPlace"],
        second: ["settings/business-units", "secondPlace"],
        third: ["settings/business-units", "thirdPlace"],
      },
      fields: {
        firstPlace: 1,
        secondPlace: 2,
        thirdPlace: 3,
        fields: 4,
        "fields.name": ["nth", ["i"], "BusinessUnit", "CompletedJobs", "TotalSales", "AverageSale"],
        "fields.label": ["nth", ["i"], "Business Unit", "Completed Jobs", "Total Sales", "Average Sale"],
        "fields.dataType": ["nth", ["i"], "String", "Number", "Number", "Number"],
        jobs: ["rand", 1, 5, 60],
        ticket: ["rand", 1, 180, 900],
        data: [
          "list",
          [
            "list",
            ["link", "first", "name"],
            [".", "jobs"],
            ["*", [".", "jobs"], [".", "ticket"]],
            [".", "ticket"],
          ],
          [
            "list",
            ["link", "second", "name"],
            ["+", [".", "jobs"], 3],
            ["*", ["+", [".", "jobs"], 3], ["+", [".", "ticket"], 25]],
            ["+", [".", "ticket"], 25],
          ],
          [
            "list",
            ["link", "third", "name"],
            ["+", [".", "jobs"], 8],
            ["*", ["+", [".", "jobs"], 8], ["-", [".", "ticket"], 40]],
            ["-", [".", "ticket"], 40],
          ],
        ],
      },
    },
    "settings/business-units": {
      fields: {
        name: [
          "distinct",
          ["n"],
          "HVAC Service",
          "Plumbing Service",
          "HVAC Install",
          "Electrical Service",
          "Drains",
        ],
      },
    },
  },
});
