/** The Customer Interactions API as the mock engine reads it; `DomainDescription` says what it means. Generated; do not edit. */
import { type DomainDescription, withBusiness, withEffects } from "@st-v2/runtime/mocks";

export const description: DomainDescription = withEffects(
  withBusiness({
    id: "customer-interactions",
    name: "customerInteractions",
    basePath: "/customer-interactions/v2",
    models: [
      ["object", [["value", "number:double"]], false],
      [
        "object",
        [
          ["page", "integer:int32"],
          ["pageSize", "integer:int32"],
          ["hasMore", "boolean"],
          ["totalCount", "integer:int32?", 1],
          ["data", ["list", "#2"]],
        ],
        false,
      ],
      [
        "object",
        [
          ["technicianId", "integer:int64", 0, "settings/technicians"],
          ["jobId", "integer:int64", 0, "jpm/jobs"],
          ["rating", "number:double"],
          ["active", "boolean"],
          ["createdOn", "string:date-time"],
          ["modifiedOn", "string:date-time"],
        ],
        false,
      ],
      ["enum", ["True", "Any", "False"]],
      [
        "object",
        [
          ["technicianId", "integer:int64", 0, "settings/technicians"],
          ["jobId", "integer:int64", 0, "jpm/jobs"],
          ["rating", "number:double"],
        ],
        false,
      ],
      [
        "object",
        [
          ["hasMore", "boolean"],
          ["continueFrom", "string"],
          ["data", ["list", "#6"]],
        ],
        false,
      ],
      [
        "object",
        [
          ["technicianId", "integer:int64", 0, "settings/technicians"],
          ["jobId", "integer:int64", 0, "jpm/jobs"],
          ["rating", "number:double"],
          ["active", "boolean"],
          ["createdOn", "string:date-time"],
          ["modifiedOn", "string:date-time"],
        ],
        false,
      ],
    ],
    entities: [{ key: "customer-interactions/technician-ratings", shape: "#2" }],
    operations: [
      {
        id: "Export_TechnicianRatings",
        accessor: "export.technicianRatings",
        method: "GET",
        path: "/tenant/{tenant}/export/technician-ratings",
        query: [
          ["from", "string"],
          ["includeRecentChanges", "boolean"],
        ],
        success: { kind: "json", status: 200, shape: "#5" },
        scopes: ["tn.csi.technicianrating:r"],
        action: { kind: "list", entity: "customer-interactions/technician-ratings", as: "feed" },
      },
      {
        id: "TechnicianRating_Update",
        accessor: "technicianRatings.set",
        method: "PUT",
        path: "/tenant/{tenant}/technician-rating/technician/{technicianId}/job/{jobId}",
        parameters: [
          ["technicianId", "integer:int64", "settings/technicians"],
          ["jobId", "integer:int64", "jpm/jobs"],
        ],
        body: { kind: "json", shape: "#0", required: true },
        success: { kind: "none", status: 200 },
        scopes: ["tn.csi.technicianrating:w"],
        action: { kind: "answer" },
        effects: [
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
      {
        id: "TechnicianRatings_GetList",
        accessor: "technicianRatings.list",
        method: "GET",
        path: "/tenant/{tenant}/technician-ratings",
        query: [
          ["technicianId", "integer:int64"],
          ["jobId", "integer:int64"],
          ["page", "integer:int32"],
          ["pageSize", "integer:int32"],
          ["includeTotal", "boolean"],
          ["active", "#3"],
          ["createdBefore", "string:date-time"],
          ["createdOnOrAfter", "string:date-time"],
          ["modifiedBefore", "string:date-time"],
          ["modifiedOnOrAfter", "string:date-time"],
          ["sort", "string"],
        ],
        success: { kind: "json", status: 200, shape: "#1" },
        scopes: ["tn.csi.technicianrating:r"],
        action: { kind: "list", entity: "customer-interactions/technician-ratings", as: "page" },
        filters: {
          active: "*",
          createdBefore: "<createdOn",
          createdOnOrAfter: ">=createdOn",
          modifiedBefore: "<modifiedOn",
          modifiedOnOrAfter: ">=modifiedOn",
        },
      },
      {
        id: "TechnicianRatings_Update",
        accessor: "technicianRatings.upsert",
        method: "POST",
        path: "/tenant/{tenant}/technician-ratings",
        body: { kind: "json", shape: "#4", required: true },
        success: { kind: "json", status: 200, shape: "#2" },
        scopes: ["tn.csi.technicianrating:w"],
        action: { kind: "create", entity: "customer-interactions/technician-ratings" },
      },
    ],
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
  }),
);
