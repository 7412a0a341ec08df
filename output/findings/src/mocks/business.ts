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
        createdOn: ["min", ["now"], ["+", ["link", "work", "start"], ["wait", 1, 600000, 3600000]]],
        name: ["any", 1, "Rusted flue", "Undersized panel", "Slow drain", "Old water heater"],
        description: ["join", [".", "name"], ", seen at the visit"],
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
        sourceJobId: ["if", ["<", ["link", "work", "start"], ["now"]], ["n"], null],
        linkedEstimateIds: ["if", ["in", [".", "status"], "New"], ["list"], ["list", ["n"]]],
        linkedJobIds: ["if", ["in", [".", "status"], "JobBooked", "JobCompleted"], ["list", ["n"]], ["list"]],
      },
    },
    "jpm/jobs": {
      wide: true,
      links: { appointment: ["jpm/appointments", "visit"] },
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
          "+",
          [
            "day",
            [
              "-",
              ["now"],
              [
                "if",
                ["in", [".", "plan"], "Completed", "Canceled"],
                ["+", ["+", 1728000000, ["*", [".", "era"], 11232000000]], ["wait", 1, 0, 8640000000]],
                ["wait", 2, 259200000, 1036800000],
              ],
            ],
          ],
          ["wait", 3, 43200000, 86400000],
        ],
        start: ["link", "appointment", "start"],
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
        visit: ["if", ["<=", ["n"], ["records"]], ["n"], ["+", ["n"], 1000000]],
        priority: [
          "pick",
          1,
          70,
          "Normal",
          15,
          "High",
          10,
          "Low",
          5,
          ["if", ["in", [".", "plan"], "Completed"], "Urgent", "High"],
        ],
      },
    },
    "jpm/appointments": {
      count: 1.2,
      wide: true,
      links: { job: ["jpm/jobs", "jobId"], before: ["jpm/appointments", "beforePlace"] },
      owners: ["jobId", "customerId"],
      fields: {
        order: [
          "if",
          ["|", ["<=", ["n"], ["records"]], ["<=", ["+", ["*", ["records"], 1.2], 1], ["n"]]],
          1,
          2,
        ],
        jobId: [
          "if",
          ["<=", ["n"], ["records"]],
          ["n"],
          [
            "if",
            ["<", 1000000, ["n"]],
            ["-", ["n"], 1000000],
            ["if", ["<", ["records"], 3], ["home"], ["*", ["-", ["n"], ["records"]], 3]],
          ],
        ],
        beforePlace: [".", "jobId"],
        shift: ["day", ["-", ["now"], 39600000]],
        start: [
          "if",
          ["<", 1, [".", "order"]],
          [
            "+",
            [
              "+",
              ["day", ["link", "before", "start"]],
              ["if", ["in", ["link", "job", "plan"], "Completed"], 86400000, 691200000],
            ],
            ["wait", 1, 54000000, 68400000],
          ],
          [
            "if",
            ["in", ["link", "job", "plan"], "Scheduled", "Hold"],
            [
              "+",
              [
                "+",
                ["+", ["+", ["day", ["now"]], 86400000], ["*", ["link", "job", "round"], 172800000]],
                ["any", 2, 0, 86400000],
              ],
              ["wait", 3, 54000000, 68400000],
            ],
            [
              "if",
              ["in", ["link", "job", "plan"], "Dispatched"],
              [
                "+",
                [
                  "if",
                  ["<", ["+", [".", "shift"], 93600000], ["now"]],
                  ["+", [".", "shift"], 126000000],
                  ["now"],
                ],
                ["wait", 4, 1800000, 3300000],
              ],
              [
                "if",
                ["in", ["link", "job", "plan"], "InProgress"],
                [
                  "max",
                  ["+", [".", "shift"], 39600000],
                  ["min", ["-", ["now"], ["wait", 5, 1800000, 7200000]], ["+", [".", "shift"], 97200000]],
                ],
                [
                  "+",
                  [
                    "day",
                    [
                      "+",
                      ["+", ["link", "job", "createdOn"], 86400000],
                      [
                        "wait",
                        6,
                        0,
                        ["if", ["in", ["link", "job", "priority"], "Urgent"], 86400000, 691200000],
                      ],
                    ],
                  ],
                  ["wait", 7, 54000000, 68400000],
                ],
              ],
            ],
          ],
        ],
      },
    },
    "findings/location-findings/attachments": { fields: { type: ["any", 1, "Image", "Video", "Pdf"] } },
    "crm/locations": { count: 1.125, wide: true, owners: ["customerId"], fields: {} },
    "equipment-systems/installed-equipment": { wide: true, owners: ["customerId", "locationId"], fields: {} },
    "salestech/estimates": { wide: true, owners: ["customerId", "locationId", "jobId"], fields: {} },
    "memberships/memberships": { wide: true, owners: ["customerId"], fields: {} },
    "accounting/invoices": { wide: true, owners: ["customer", "location", "job"], fields: {} },
    "crm/bookings": { wide: true, fields: {} },
    "crm/customers": { wide: true, fields: {} },
  },
});
