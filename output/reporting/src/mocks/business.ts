/** The rules of the business of the Reporting API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("reporting", {
  rules: {
    "reporting/report-categories": {
      fields: { name: ["distinct", ["n"], "Accounting", "Operations", "Marketing", "Technician"] },
    },
    "reporting/report-category/reports": {
      fields: {
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
  },
});
