/** The rules of the business of the Findings API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("findings", names, {
  rules: {
    "findings/location-findings": {
      wide: true,
      links: { work: ["jpm/jobs"] },
      fields: {
        active: ["not", [".", "archived"]],
        createdOn: ["min", ["now"], ["+", ["link", "work", "createdOn"], ["wait", 1, 3600000, 777600000]]],
        name: ["any", 1, "Rusted flue", "Undersized panel", "Slow drain", "Old water heater"],
        status: [
          "pick",
          1,
          40,
          "New",
          25,
          "EstimateCreated",
          10,
          "EstimateAccepted",
          5,
          "EstimateRejected",
          8,
          "JobBooked",
          7,
          "JobCompleted",
          5,
          "Archived",
        ],
        archived: ["in", [".", "status"], "Archived"],
        locationId: ["home"],
        sourceJobId: ["n"],
        linkedEstimateIds: ["if", ["in", [".", "status"], "New"], ["list"], ["list", ["n"]]],
        linkedJobIds: ["if", ["in", [".", "status"], "JobBooked", "JobCompleted"], ["list", ["n"]], ["list"]],
      },
    },
    "jpm/jobs": {
      wide: true,
      owners: ["customerId", "locationId", "projectId"],
      fields: {
        plan: [
          "if",
          ["in", ["wrote", [".", "jobStatus"]], null],
          [
            "if",
            ["&", ["in", ["%", ["n"], 12], 5], ["<=", ["n"], ["records"]]],
            "Canceled",
            [
              "if",
              ["&", ["<", ["homes"], ["n"]], ["<=", ["n"], ["records"]]],
              "Completed",
              [
                "if",
                [".", "isLong"],
                ["pick", 1, 30, "Scheduled", 70, "Completed"],
                [
                  "pick",
                  2,
                  12,
                  "Scheduled",
                  28,
                  ["nth", [".", "round"], "InProgress", "Dispatched", "Scheduled"],
                  14,
                  "Hold",
                  46,
                  "Completed",
                ],
              ],
            ],
          ],
          ["wrote", [".", "jobStatus"]],
        ],
        round: ["/", ["-", ["-", ["n"], 1], ["%", ["-", ["n"], 1], ["quarter"]]], ["quarter"]],
        era: ["if", ["<", ["+", ["homes"], ["again"]], ["n"]], ["+", [".", "round"], 1], [".", "round"]],
        createdOn: [
          "if",
          ["in", [".", "plan"], "Completed", "Canceled"],
          [
            "-",
            ["-", ["-", ["now"], 1728000000], ["*", [".", "era"], 11232000000]],
            ["wait", 1, 0, 8640000000],
          ],
          ["-", ["now"], ["wait", 2, 172800000, 1036800000]],
        ],
        isLong: [
          "&",
          [
            "&",
            [
              "&",
              ["in", ["%", ["n"], 3], 0],
              [
                "<=",
                ["/", ["n"], 3],
                ["/", ["+", ["records"], ["%", ["-", 5, ["%", ["records"], 5]], 5]], 5],
              ],
            ],
            ["<", 2, ["records"]],
          ],
          ["<=", ["n"], ["records"]],
        ],
      },
    },
    "findings/location-findings/attachments": { fields: { type: ["any", 1, "Image", "Video", "Pdf"] } },
    "crm/locations": { count: 1.125, wide: true, owners: ["customerId"], fields: {} },
    "equipment-systems/installed-equipment": { wide: true, owners: ["customerId", "locationId"], fields: {} },
    "salestech/estimates": { wide: true, owners: ["customerId", "locationId", "jobId"], fields: {} },
    "memberships/memberships": { wide: true, owners: ["customerId"], fields: {} },
    "jpm/appointments": { count: 1.2, wide: true, owners: ["jobId", "customerId"], fields: {} },
    "accounting/invoices": { wide: true, owners: ["customer", "location", "job"], fields: {} },
    "crm/bookings": { wide: true, fields: {} },
    "crm/customers": { wide: true, fields: {} },
  },
});
