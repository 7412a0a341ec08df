/** The rules of the business of the Customer Interactions API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("customer-interactions", names, {
  rules: {
    "customer-interactions/technician-ratings": {
      links: {
        first: ["jpm/jobs"],
        second: ["jpm/jobs", "place2"],
        third: ["jpm/jobs", "place3"],
        work: ["jpm/jobs", "jobId"],
      },
      fields: {
        active: true,
        place2: ["+", ["%", ["-", ["+", ["n"], ["quarter"]], 1], ["records"]], 1],
        place3: ["+", ["%", ["-", ["+", ["n"], ["*", 2, ["quarter"]]], 1], ["records"]], 1],
        jobId: [
          "if",
          ["in", ["link", "first", "jobStatus"], "Completed"],
          ["n"],
          [
            "if",
            ["in", ["link", "second", "jobStatus"], "Completed"],
            [".", "place2"],
            [
              "if",
              ["in", ["link", "third", "jobStatus"], "Completed"],
              [".", "place3"],
              ["+", ["%", ["-", ["+", ["n"], ["*", 3, ["quarter"]]], 1], ["records"]], 1],
            ],
          ],
        ],
        technicianId: ["turn"],
        rating: ["pick", 1, 50, 10, 25, 9, 15, 8, 7, 6, 3, 3],
        createdOn: [
          "min",
          ["now"],
          [
            "+",
            ["max", ["link", "work", "createdOn"], ["link", "work", "completedOn"]],
            ["wait", 1, 3600000, 172800000],
          ],
        ],
      },
    },
    "jpm/jobs": {
      wide: true,
      links: { appointment: ["jpm/appointments", "visit"], last: ["jpm/appointments", "lastVisit"] },
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
        jobStatus: [
          "if",
          [
            "|",
            ["in", ["passed"], 0],
            ["not", ["in", [".", "plan"], "Scheduled", "Dispatched", "InProgress"]],
          ],
          [".", "plan"],
          [
            "if",
            ["<=", ["link", "last", "end"], ["+", ["now"], ["passed"]]],
            "Completed",
            [
              "if",
              ["<=", ["link", "appointment", "start"], ["+", ["now"], ["passed"]]],
              "InProgress",
              [".", "plan"],
            ],
          ],
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
        lastVisit: ["if", [".", "isLong"], ["+", ["records"], ["/", ["n"], 3]], [".", "visit"]],
        completedOn: [
          "if",
          ["in", [".", "jobStatus"], "Completed"],
          ["link", "last", "end"],
          [
            "if",
            ["in", [".", "jobStatus"], "Canceled"],
            ["some", 1, 40, ["min", ["now"], ["link", "appointment", "end"]]],
            null,
          ],
        ],
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
        end: [
          "if",
          ["&", ["in", ["link", "job", "plan"], "InProgress"], ["in", [".", "order"], 1]],
          ["+", ["now"], ["wait", 1, 600000, 1500000]],
          ["+", [".", "start"], ["wait", 2, 3600000, 10800000]],
        ],
      },
    },
    "memberships/memberships": { wide: true, owners: ["customerId"], fields: {} },
    "salestech/estimates": { wide: true, owners: ["customerId", "locationId", "jobId"], fields: {} },
    "accounting/invoices": { wide: true, owners: ["customer", "location", "job"], fields: {} },
    "crm/bookings": { wide: true, fields: {} },
    "crm/customers": { wide: true, fields: {} },
  },
  effects: {
    "technicianRatings.set": [
      {
        of: "customer-interactions/technician-ratings",
        where: { technicianId: "technicianId", jobId: "jobId" },
        create: { technicianId: "=technicianId", jobId: "=jobId", active: true },
        then: [
          {
            of: "customer-interactions/technician-ratings",
            where: { technicianId: "technicianId", jobId: "jobId" },
            set: { rating: "=value" },
          },
        ],
      },
    ],
  },
});
