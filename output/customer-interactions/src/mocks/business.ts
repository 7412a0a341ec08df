/** The rules of the business of the Customer Interactions API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("customer-interactions", {
  rules: {
    "customer-interactions/technician-ratings": {
      links: { work: ["jpm/jobs", "jobId"] },
      fields: {
        active: true,
        jobId: ["n"],
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
      fields: {
        plan: [
          "if",
          ["in", ["wrote", [".", "jobStatus"]], null],
          [
            "pick",
            1,
            14,
            "Scheduled",
            5,
            "Dispatched",
            5,
            "InProgress",
            5,
            "Hold",
            63,
            "Completed",
            8,
            "Canceled",
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
        createdOn: [
          "if",
          ["in", [".", "plan"], "Completed", "Canceled"],
          ["-", ["now"], ["wait", 1, 1728000000, 51840000000]],
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
      fields: {
        jobId: ["n"],
        start: [
          "if",
          ["in", ["link", "job", "plan"], "Scheduled", "Hold"],
          [
            "+",
            ["+", ["+", ["day", ["now"]], 86400000], ["wait", 1, 0, 691200000]],
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
                ["+", ["+", ["day", ["link", "job", "createdOn"]], 86400000], ["wait", 5, 0, 691200000]],
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
