/** The rules of the business of the Dispatch API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("dispatch", names, {
  rules: {
    "dispatch/appointment-assignments": {
      count: 1.2,
      wide: true,
      links: { appointment: ["jpm/appointments"], technician: ["settings/technicians", "technicianId"] },
      fields: {
        active: ["not", ["in", ["link", "appointment", "status"], "Canceled"]],
        appointmentId: ["n"],
        jobId: ["link", "appointment", "jobId"],
        technicianId: ["+", ["%", ["-", [".", "jobId"], 1], ["quarter"]], 1],
        technicianName: ["link", "technician", "name"],
        status: [
          "if",
          ["in", ["link", "appointment", "status"], "Done", "Working", "Dispatched"],
          ["link", "appointment", "status"],
          "Scheduled",
        ],
        assignedOn: ["+", ["link", "appointment", "createdOn"], ["wait", 1, 300000, 25200000]],
        createdOn: [".", "assignedOn"],
        modifiedOn: [
          "min",
          ["now"],
          [
            "+",
            [
              "max",
              [".", "assignedOn"],
              ["if", ["in", [".", "status"], "Done"], ["link", "appointment", "end"], null],
            ],
            ["wait", 1, 0, 3600000],
          ],
        ],
        isPaused: ["if", ["in", [".", "status"], "Working"], ["pick", 1, 85, false, 15, true], false],
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
        status: [
          "if",
          ["in", ["link", "job", "jobStatus"], "Completed"],
          "Done",
          [
            "if",
            ["in", ["link", "job", "jobStatus"], "Canceled", "Hold"],
            ["link", "job", "jobStatus"],
            [
              "if",
              ["<", 1, [".", "order"]],
              "Scheduled",
              [
                "if",
                ["in", ["link", "job", "jobStatus"], "InProgress"],
                "Working",
                ["link", "job", "jobStatus"],
              ],
            ],
          ],
        ],
        createdOn: ["link", "job", "createdOn"],
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
    "settings/technicians": {
      links: {
        one: ["jpm/jobs"],
        two: ["jpm/jobs", "place2"],
        three: ["jpm/jobs", "place3"],
        work: ["jpm/jobs", "busy"],
      },
      fields: {
        name: ["join", [".", "firstName"], " ", [".", "lastName"]],
        firstName: [
          "nth",
          ["+", ["n"], ["seed"]],
          "Ada",
          "Ben",
          "Carl",
          "Dana",
          "Elena",
          "Frank",
          "Gina",
          "Hugo",
          "Iris",
          "Jade",
          "Leo",
          "Nadia",
          "Omar",
          "Rosa",
          "Tara",
          "Vera",
        ],
        turns: ["+", ["+", ["n"], ["seed"]], ["/", ["-", ["-", ["n"], 1], ["%", ["-", ["n"], 1], 16]], 16]],
        lastName: [
          "nth",
          [".", "turns"],
          "Abbott",
          "Dietz",
          "Hadley",
          "Keller",
          "Nolan",
          "Ramos",
          "Tanaka",
          "Zamora",
        ],
        place2: ["+", ["n"], ["quarter"]],
        place3: ["+", ["n"], ["*", 2, ["quarter"]]],
        busy: [
          "if",
          ["<", ["quarter"], ["n"]],
          null,
          [
            "if",
            ["in", ["link", "one", "jobStatus"], "InProgress", "Dispatched"],
            ["n"],
            [
              "if",
              [
                "&",
                ["<=", [".", "place2"], ["records"]],
                ["in", ["link", "two", "jobStatus"], "InProgress", "Dispatched"],
              ],
              [".", "place2"],
              [
                "if",
                [
                  "&",
                  ["<=", [".", "place3"], ["records"]],
                  ["in", ["link", "three", "jobStatus"], "InProgress", "Dispatched"],
                ],
                [".", "place3"],
                null,
              ],
            ],
          ],
        ],
        status: [
          "if",
          ["in", [".", "busy"], null],
          ["pick", 1, 90, "Idle", 10, "Meal"],
          ["if", ["in", ["link", "work", "jobStatus"], "InProgress"], "Working", "Dispatched"],
        ],
      },
    },
    "dispatch/arrival-windows": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        start: ["text", 1, "PT<8-14>H"],
        duration: ["any", 1, "PT2H", "PT4H"],
      },
    },
    "dispatch/business-hours": {
      fields: {
        weekdays: 1,
        "weekdays.fromHour": 8,
        "weekdays.toHour": 17,
        saturday: 1,
        "saturday.fromHour": 9,
        "saturday.toHour": 13,
        sunday: 1,
        "sunday.fromHour": 10,
        "sunday.toHour": 12,
      },
    },
    "dispatch/non-job-appointments": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: ["any", 1, "Team meeting", "Truck stock", "Training", "Doctor"],
        summary: ["some", 1, 75, [".", "name"]],
        start: [
          "+",
          [
            "+",
            ["day", ["now"]],
            ["*", ["*", ["-", ["*", ["%", ["n"], 2], 2], 1], ["+", ["%", ["n"], 20], 1]], 86400000],
          ],
          ["wait", 1, 39600000, 43200000],
        ],
        createdOn: ["-", ["min", ["now"], [".", "start"]], ["wait", 1, 3600000, 777600000]],
        duration: ["text", 1, "PT<1-3>H"],
        allDay: ["pick", 1, 90, false, 10, true],
      },
    },
    "dispatch/teams": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "North crew", "South crew", "Install crew", "Night crew"],
      },
    },
    "dispatch/technician-shifts": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        shiftType: ["pick", 1, 85, "Normal", 8, "OnCall", 7, "TimeOff"],
        title: [
          "if",
          ["in", [".", "shiftType"], "Normal"],
          "Regular shift",
          ["if", ["in", [".", "shiftType"], "OnCall"], "On call", "Time off"],
        ],
        start: [
          "+",
          [
            "+",
            ["day", ["now"]],
            [
              "*",
              [
                "if",
                ["in", [".", "shiftType"], "TimeOff"],
                ["+", ["%", ["n"], 7], 20],
                ["-", ["%", ["n"], 28], 14],
              ],
              86400000,
            ],
          ],
          54000000,
        ],
        end: ["+", [".", "start"], 32400000],
        createdOn: ["-", ["min", ["now"], [".", "start"]], ["wait", 1, 86400000, 2592000000]],
        timesheetCodeId: ["if", ["in", [".", "shiftType"], "TimeOff"], ["turn"], null],
        note: [
          "if",
          ["in", [".", "shiftType"], "TimeOff"],
          ["any", 1, "Vacation", "Training"],
          ["some", 2, 85, ["any", 3, "Truck stays at home", "Covers the north", "Starts at the shop"]],
        ],
      },
    },
    "dispatch/technician-skills": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: ["any", 1, "Gas", "Refrigerant", "Electrical", "Drains"],
      },
    },
    "dispatch/zones": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "North", "East", "South", "West", "Downtown"],
        technicians: ["if", ["<=", ["n"], ["quarter"]], ["list", ["n"], ["+", ["n"], ["quarter"]]], ["list"]],
        businessUnits: ["list", ["turn"]],
        zips: ["list", ["text", 1, "{City2}??"]],
        cities: ["list", ["text", 1, "{City0}"]],
        serviceDays: ["some", 1, 80, ["list", "Monday", "Wednesday", "Friday"]],
      },
    },
    "dispatch/Capacity_GetList": {
      links: { worker: ["settings/technicians", "availabilities.technicians.id"] },
      fields: {
        timeStamp: ["now"],
        startsOnOrAfter: ["+", ["day", ["now"]], 86400000],
        endsOnOrBefore: ["+", [".", "startsOnOrAfter"], 259200000],
        businessUnitIds: ["list", 1, 2],
        firstDay: ["day", [".", "startsOnOrAfter"]],
        lastDay: ["day", [".", "endsOnOrBefore"]],
        late: [
          "if",
          ["<", ["+", [".", "firstDay"], 68400000], [".", "startsOnOrAfter"]],
          2,
          ["if", ["<", ["+", [".", "firstDay"], 54000000], [".", "startsOnOrAfter"]], 1, 0],
        ],
        early: [
          "if",
          ["<=", ["+", [".", "lastDay"], 82800000], [".", "endsOnOrBefore"]],
          2,
          ["if", ["<=", ["+", [".", "lastDay"], 68400000], [".", "endsOnOrBefore"]], 1, 0],
        ],
        availabilities: [
          "max",
          0,
          [
            "min",
            200,
            [
              "-",
              ["+", ["/", ["-", [".", "lastDay"], [".", "firstDay"]], 43200000], [".", "early"]],
              [".", "late"],
            ],
          ],
        ],
        "availabilities.half": ["+", ["i"], ["..", "late"]],
        "availabilities.start": [
          "+",
          [
            "+",
            ["+", ["..", "firstDay"], ["*", ["-", [".", "half"], ["%", [".", "half"], 2]], 43200000]],
            54000000,
          ],
          ["*", ["%", [".", "half"], 2], 14400000],
        ],
        "availabilities.end": ["+", [".", "start"], 14400000],
        "availabilities.startUtc": [".", "start"],
        "availabilities.endUtc": [".", "end"],
        "availabilities.totalAvailability": 8,
        "availabilities.openAvailability": ["rand", 1, 1, 8],
        "availabilities.isAvailable": ["<", 0, [".", "openAvailability"]],
        "availabilities.isExceedingIdealBookingPercentage": ["<", [".", "openAvailability"], 2],
        "availabilities.businessUnitIds": ["..", "businessUnitIds"],
        "availabilities.technicians": 2,
        "availabilities.technicians.id": ["+", ["i"], 1],
        "availabilities.technicians.name": ["link", "worker", "name"],
        "availabilities.technicians.status": [
          "if",
          ["in", ["i"], 0],
          "Available",
          ["any", 1, "Available", "Unavailable"],
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
    "appointmentAssignments.assignTechnicians": [
      {
        of: "jpm/appointments",
        where: { jobAppointmentId: "id" },
        then: [
          {
            of: "dispatch/appointment-assignments",
            each: "technicianIds",
            where: { "record.id": "appointmentId", item: "technicianId" },
            create: {
              appointmentId: "=record.id",
              jobId: "=record.jobId",
              technicianId: "=item",
              assignedOn: "now",
              status: "Scheduled",
              isPaused: false,
              active: true,
            },
          },
        ],
        answer: true,
      },
    ],
    "appointmentAssignments.unassignTechnicians": [
      {
        of: "dispatch/appointment-assignments",
        where: { jobAppointmentId: "appointmentId", technicianIds: ",technicianId" },
        remove: true,
      },
      { of: "jpm/appointments", where: { jobAppointmentId: "id" }, answer: true },
    ],
    "arrivalWindows.setActivated": [
      { of: "dispatch/arrival-windows", where: { id: "id" }, set: { active: "=isActive" } },
    ],
    "technicianShifts.create": [
      {
        of: "dispatch/technician-shifts",
        each: "technicianIds",
        where: { "record.id": "id", item: "technicianId" },
        create: {
          technicianId: "=item",
          shiftType: "=shiftType",
          title: "=title",
          start: "=start",
          end: "=end",
          note: "?=note",
          timesheetCodeId: "?=timesheetCodeId",
          active: true,
        },
      },
      {
        of: "dispatch/technician-shifts",
        where: { "record.id": "id" },
        answer: { created: true, technicianShifts: "=of.dispatch/technician-shifts" },
      },
    ],
    "technicianShifts.bulkDelete": [
      { of: "dispatch/technician-shifts", where: { start: ">=start", end: "<=end" }, remove: true },
    ],
    "technicianSkills.assign": [
      {
        of: "dispatch/technician-skills",
        given: { replaceExistingSkills: true },
        where: { technicianId: "technicianId" },
        remove: true,
      },
      {
        of: "settings/technicians",
        where: { technicianId: "id" },
        then: [
          {
            of: "dispatch/technician-skills",
            each: "skillIds",
            create: { technicianId: "=record.id", active: true },
          },
        ],
        answer: { updated: true, technicianSkills: "=of.dispatch/technician-skills" },
      },
    ],
  },
});
