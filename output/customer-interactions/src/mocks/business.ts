/** The rules of the business of the Customer Interactions API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("customer-interactions", {
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
      links: { appointment: ["jpm/appointments"] },
      owners: ["customerId", "locationId", "projectId"],
      fields: {
        plan: [
          "if",
          ["in", ["wrote", [".", "jobStatus"]], null],
          [
            "if",
            ["&", ["in", ["%", ["n"], 12], 5], ["<=", ["n"], ["records"]]],
            "Canceled",
            ["pick", 1, 15, "Scheduled", 6, "Dispatched", 6, "InProgress", 6, "Hold", 67, "Completed"],
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
            ["<=", ["link", "appointment", "end"], ["+", ["now"], ["passed"]]],
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
        createdOn: [
          "if",
          ["in", [".", "plan"], "Completed", "Canceled"],
          [
            "-",
            ["-", ["-", ["now"], 1728000000], ["*", [".", "round"], 12528000000]],
            ["wait", 1, 0, 11232000000],
          ],
          ["-", ["now"], ["wait", 2, 172800000, 1036800000]],
        ],
        completedOn: [
          "if",
          ["in", [".", "jobStatus"], "Completed"],
          ["link", "appointment", "end"],
          [
            "if",
            ["in", [".", "jobStatus"], "Canceled"],
            ["some", 1, 40, ["min", ["now"], ["link", "appointment", "end"]]],
            null,
          ],
        ],
      },
    },
    "jpm/appointments": {
      links: { job: ["jpm/jobs", "jobId"] },
      owners: ["jobId", "customerId"],
      fields: {
        jobId: ["n"],
        start: [
          "if",
          ["in", ["link", "job", "plan"], "Scheduled", "Hold"],
          [
            "+",
            [
              "+",
              ["+", ["+", ["day", ["now"]], 86400000], ["*", ["link", "job", "round"], 172800000]],
              ["any", 1, 0, 86400000],
            ],
            ["wait", 2, 28800000, 54000000],
          ],
          [
            "if",
            ["in", ["link", "job", "plan"], "Dispatched"],
            ["+", ["now"], ["wait", 3, 300000, 3000000]],
            [
              "if",
              ["in", ["link", "job", "plan"], "InProgress"],
              ["-", ["now"], ["wait", 4, 1800000, 7200000]],
              [
                "+",
                ["day", ["+", ["+", ["link", "job", "createdOn"], 86400000], ["wait", 5, 0, 691200000]]],
                ["wait", 6, 28800000, 54000000],
              ],
            ],
          ],
        ],
        end: [
          "+",
          [".", "start"],
          [
            "if",
            ["in", ["link", "job", "plan"], "InProgress"],
            ["wait", 1, 10800000, 14400000],
            ["wait", 2, 3600000, 14400000],
          ],
        ],
      },
    },
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
