/** The rules of the business of the Marketing Reputation API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("marketing-reputation", {
  rules: {
    "marketing-reputation/reviews": {
      links: {
        done: ["jpm/jobs"],
        work: ["jpm/jobs", "jobId"],
        appointment: ["jpm/appointments", "jobId"],
        customer: ["crm/customers", "customerId"],
        technician: ["settings/technicians", "technicianId"],
      },
      fields: {
        jobId: ["if", ["in", ["link", "done", "completedOn"], null], null, ["n"]],
        customerId: ["turn"],
        customerName: ["link", "customer", "name"],
        authorName: ["link", "customer", "name"],
        authorEmail: ["link", "customer", "email"],
        technicianId: ["turn"],
        technicianFullName: ["link", "technician", "name"],
        jobTypeName: ["link", "work", "type"],
        completedDate: ["link", "work", "completedOn"],
        dispatchedDate: ["if", ["in", [".", "completedDate"], null], null, ["link", "appointment", "start"]],
        publishDate: [
          "if",
          ["in", [".", "completedDate"], null],
          ["-", ["now"], ["wait", 1, 432000000, 25920000000]],
          ["min", ["now"], ["+", [".", "completedDate"], ["wait", 2, 3600000, 432000000]]],
        ],
        createdOn: [".", "publishDate"],
        isVerified: ["&", ["not", ["in", [".", "jobId"], null]], ["pick", 1, 70, true, 30, false]],
        verificationStatus: [".", "isVerified"],
        verifiedOn: [
          "if",
          [".", "isVerified"],
          ["min", ["now"], ["+", [".", "publishDate"], ["wait", 1, 3600000, 259200000]]],
          null,
        ],
        verifiedByUserId: ["if", [".", "isVerified"], true, null],
        modifiedOn: [
          "min",
          ["now"],
          ["+", ["max", [".", "publishDate"], [".", "verifiedOn"]], ["wait", 1, 0, 172800000]],
        ],
        rating: ["pick", 1, 60, 5, 20, 4, 10, 3, 5, 2, 5, 1],
        platform: ["any", 1, "Google", "Yelp", "Facebook"],
        review: ["any", 1, "On time and friendly", "Fair price", "Had to come twice", "Great work"],
      },
    },
    "jpm/jobs": {
      links: { appointment: ["jpm/appointments"], kind: ["jpm/job-types", "jobTypeId"] },
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
        type: ["link", "kind", "name"],
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
    "crm/customers": {
      fields: {
        type: ["pick", 1, 80, "Residential", 20, "Commercial"],
        name: [
          "if",
          ["in", [".", "type"], "Commercial"],
          ["text", 1, "{company}"],
          ["text", 2, "{First} {Last}"],
        ],
        email: ["text", 1, "{First}.{Last}@example.com"],
      },
    },
    "settings/technicians": { fields: { name: ["text", 1, "{First} {Last}"] } },
    "jpm/job-types": {
      fields: {
        name: [
          "distinct",
          ["n"],
          "No cooling",
          "Furnace tune-up",
          "Drain clearing",
          "Water heater install",
          "Panel upgrade",
          "Estimate visit",
        ],
      },
    },
  },
});
