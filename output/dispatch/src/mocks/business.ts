/** The rules of the business of the Dispatch API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("dispatch", {
  rules: {
    "dispatch/appointment-assignments": {
      links: { appointment: ["jpm/appointments"], technician: ["settings/technicians", "technicianId"] },
      fields: {
        active: ["not", ["in", ["link", "appointment", "status"], "Canceled"]],
        appointmentId: ["n"],
        jobId: ["n"],
        technicianId: ["turn"],
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
        isPaused: ["pick", 1, 97, false, 3, true],
      },
    },
    "jpm/appointments": {
      links: { job: ["jpm/jobs", "jobId"] },
      owners: ["jobId", "customerId"],
      fields: {
        jobId: ["n"],
        status: [
          "if",
          ["in", ["link", "job", "jobStatus"], "Completed"],
          "Done",
          ["if", ["in", ["link", "job", "jobStatus"], "InProgress"], "Working", ["link", "job", "jobStatus"]],
        ],
        createdOn: ["link", "job", "createdOn"],
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
      },
    },
    "settings/technicians": {
      fields: {
        name: ["text", 1, "{First} {Last}"],
        status: ["pick", 1, 50, "Idle", 20, "Dispatched", 25, "Working", 5, "Meal"],
      },
    },
    "dispatch/arrival-windows": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
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
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: ["any", 1, "Team meeting", "Truck stock", "Training", "Doctor"],
        summary: ["some", 1, 75, [".", "name"]],
        start: [
          "+",
          ["day", ["+", ["-", ["now"], 1728000000], ["wait", 1, 0, 3456000000]]],
          ["wait", 2, 28800000, 54000000],
        ],
        createdOn: ["-", ["min", ["now"], [".", "start"]], ["wait", 1, 3600000, 777600000]],
        duration: ["text", 1, "PT<1-3>H"],
        allDay: ["pick", 1, 90, false, 10, true],
      },
    },
    "dispatch/teams": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "North crew", "South crew", "Install crew", "Night crew"],
      },
    },
    "dispatch/technician-shifts": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        shiftType: ["pick", 1, 85, "Normal", 8, "OnCall", 7, "TimeOff"],
        title: [
          "if",
          ["in", [".", "shiftType"], "Normal"],
          "Regular shift",
          ["if", ["in", [".", "shiftType"], "OnCall"], "On call", "Time off"],
        ],
        start: ["+", ["+", ["day", ["now"]], ["*", ["-", ["%", ["n"], 28], 14], 86400000]], 28800000],
        end: ["+", [".", "start"], 32400000],
        createdOn: ["-", ["min", ["now"], [".", "start"]], ["wait", 1, 86400000, 2592000000]],
        timesheetCodeId: ["if", ["in", [".", "shiftType"], "TimeOff"], ["turn"], null],
      },
    },
    "dispatch/technician-skills": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: ["any", 1, "Gas", "Refrigerant", "Electrical", "Drains"],
      },
    },
    "dispatch/zones": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "North", "East", "South", "West", "Downtown"],
        technicians: ["list", ["turn"]],
        businessUnits: ["list", ["turn"]],
        zips: ["list", ["text", 1, "{City2}??"]],
        cities: ["some", 1, 75, ["list", ["text", 2, "{City0}"]]],
        serviceDays: ["some", 1, 80, ["list", "Monday", "Wednesday", "Friday"]],
      },
    },
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
