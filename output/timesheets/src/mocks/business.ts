/** The rules of the business of the Timesheets API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("timesheets", {
  rules: {
    "timesheets/activities": {
      links: { appointment: ["jpm/appointments"] },
      fields: {
        active: true,
        jobId: ["some", 1, 75, ["n"]],
        appointmentId: [".", "jobId"],
        projectId: null,
        round: ["/", ["-", ["-", ["n"], 1], ["%", ["-", ["n"], 1], ["quarter"]]], ["quarter"]],
        startTime: [
          "if",
          ["<", ["link", "appointment", "start"], ["-", ["now"], 864000000]],
          ["link", "appointment", "start"],
          [
            "+",
            ["-", ["day", ["now"]], ["*", ["+", [".", "round"], 1], 86400000]],
            ["wait", 1, 25200000, 43200000],
          ],
        ],
        endTime: ["+", [".", "startTime"], ["wait", 1, 1800000, 14400000]],
        createdOn: [".", "startTime"],
        modifiedOn: ["min", ["now"], ["+", [".", "endTime"], ["wait", 1, 0, 172800000]]],
        memo: ["some", 1, 30, ["any", 2, "Parts run", "Second visit"]],
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
      },
    },
    "jpm/jobs": {
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
      },
    },
    "timesheets/activity-categories": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "On the job", "Travel", "Meal", "Training", "Paid time off"],
        type: ["nth", ["n"], "OnJobActivities", "Travel", "Meal", "Training", "PaidTimeOff"],
      },
    },
    "timesheets/activity-types": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        code: ["distinct", ["n"], "JOB", "TRV", "MEAL", "TRN", "PTO"],
        description: ["distinct", ["n"], "On the job", "Travel", "Meal", "Training", "Paid time off"],
        isArchived: ["not", [".", "active"]],
      },
    },
  },
});
