/** The rules of the business of the Job Planning and Management API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("jpm", {
  rules: {
    "jpm/appointments": {
      links: { job: ["jpm/jobs", "jobId"] },
      fields: {
        active: true,
        jobId: ["n"],
        appointmentNumber: ["join", ["link", "job", "jobNumber"], "-1"],
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
        arrivalWindowStart: ["some", 1, 80, [".", "start"]],
        arrivalWindowEnd: ["+", [".", "arrivalWindowStart"], 7200000],
        modifiedOn: [
          "min",
          ["now"],
          [
            "+",
            ["max", [".", "createdOn"], ["if", ["in", [".", "status"], "Done"], [".", "end"], null]],
            ["wait", 1, 600000, 172800000],
          ],
        ],
        unused: false,
        isConfirmed: [
          "if",
          ["in", [".", "status"], "Scheduled", "Hold"],
          ["pick", 1, 60, true, 40, false],
          ["not", ["in", [".", "status"], "Canceled"]],
        ],
        appointmentSummaries: ["if", ["in", [".", "status"], "Done"], ["pick", 1, 40, 1, 60, null], null],
        "appointmentSummaries.jobAppointmentId": ["n"],
        "appointmentSummaries.jobId": ["n"],
        "appointmentSummaries.technicianId": ["turn"],
        "appointmentSummaries.createdOn": ["+", ["..", "end"], ["wait", 1, 300000, 3600000]],
        "appointmentSummaries.modifiedOn": [".", "createdOn"],
        "appointmentSummaries.notes": [
          "any",
          1,
          "Tested, runs well",
          "Parts are on order",
          "Customer was shown how it works",
        ],
      },
    },
    "jpm/jobs": {
      links: {
        appointment: ["jpm/appointments"],
        invoice: ["accounting/invoices"],
        estimate: ["salestech/estimates"],
        booking: ["crm/bookings"],
        customer: ["crm/customers", "customerId"],
        earlier: ["jpm/jobs", "otherPlace"],
      },
      fields: {
        "customFields.typeId": ["+", ["i"], 1],
        "customFields.name": ["nth", ["i"], "Gate code", "Filter size", "Referred by"],
        "customFields.value": [
          "nth",
          ["i"],
          ["text", 1, "<1000-9999>"],
          ["any", 2, "16x25x1", "20x20x1", "20x25x4"],
          ["text", 3, "{First} {Last}"],
        ],
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
        jobNumber: ["join", "", ["+", 140000, ["n"]]],
        firstAppointmentId: ["n"],
        lastAppointmentId: ["n"],
        appointmentCount: 1,
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
        modifiedOn: [
          "min",
          ["now"],
          ["+", ["max", [".", "createdOn"], [".", "completedOn"]], ["wait", 1, 3600000, 777600000]],
        ],
        priority: ["pick", 1, 70, "Normal", 15, "High", 10, "Low", 5, "Urgent"],
        noCharge: ["pick", 1, 97, false, 3, true],
        otherPlace: ["if", ["<", ["quarter"], ["n"]], ["-", ["n"], ["quarter"]], ["+", ["n"], ["quarter"]]],
        isLater: [
          "&",
          [
            "&",
            ["<=", [".", "otherPlace"], ["records"]],
            ["in", ["link", "earlier", "jobStatus"], "Completed"],
          ],
          ["<", ["link", "earlier", "completedOn"], [".", "createdOn"]],
        ],
        recallForId: ["pick", 1, 96, null, 4, ["if", [".", "isLater"], [".", "otherPlace"], null]],
        warrantyId: ["pick", 1, 96, null, 4, ["if", [".", "isLater"], [".", "otherPlace"], null]],
        jobGeneratedLeadSource: ["pick", 1, 94, null, 6, ["if", [".", "isLater"], true, null]],
        "jobGeneratedLeadSource.jobId": ["..", "otherPlace"],
        createdFromEstimateId: ["pick", 1, 94, null, 6, ["if", [".", "isLater"], [".", "otherPlace"], null]],
        projectId: ["some", 1, 40, ["n"]],
        bookingId: ["if", ["in", ["link", "booking", "jobId"], ["n"]], ["n"], null],
        leadCallId: ["if", ["in", [".", "bookingId"], null], ["some", 1, 80, ["n"]], null],
        partnerLeadCallId: ["pick", 1, 98, null, 2, ["if", ["in", [".", "leadCallId"], null], ["n"], null]],
        soldById: ["link", "estimate", "soldBy"],
        invoiceId: ["n"],
        membershipId: ["some", 1, 50, ["turn"]],
        total: ["link", "invoice", "total"],
        estimateIds: ["if", ["in", ["link", "estimate", "jobId"], ["n"]], ["list", ["n"]], ["list"]],
        equipmentIds: ["list", ["turn"]],
        customerPo: ["if", ["in", ["link", "customer", "type"], "Commercial"], ["text", 1, "PO-????"], null],
        summaryOfWork: [
          "if",
          ["in", [".", "jobStatus"], "Completed"],
          [
            "any",
            1,
            "Replaced the fan motor",
            "Cleared the drain",
            "Tightened and tested",
            "Replaced the filter",
          ],
          null,
        ],
      },
    },
    "crm/bookings": {
      fields: {
        status: ["pick", 1, 30, "New", 47, "Converted", 18, "Dismissed", 5, "Accepted"],
        jobId: ["if", ["in", [".", "status"], "Converted"], ["n"], null],
      },
    },
    "salestech/estimates": {
      fields: {
        state: ["pick", 1, 45, "Open", 40, "Sold", 15, "Dismissed"],
        jobId: ["some", 1, 92, ["n"]],
        soldBy: ["if", ["in", [".", "state"], "Sold"], ["turn"], null],
      },
    },
    "accounting/invoices": {
      links: {
        first: ["accounting/invoice-items"],
        second: ["accounting/invoice-items", "secondPlace"],
        zone: ["accounting/tax-zones", "taxZoneId"],
      },
      fields: {
        secondPlace: ["+", ["n"], ["records"]],
        items: ["list", ["n"], [".", "secondPlace"]],
        "items.price": [
          "money",
          [
            "if",
            ["in", ["wrote", ["..", "unitPrice"]], null],
            ["/", ["rand", 1, 4500, 60000], 100],
            ["wrote", ["..", "unitPrice"]],
          ],
        ],
        "items.quantity": 1,
        "items.total": ["money", ["*", [".", "price"], [".", "quantity"]]],
        subTotal: [
          "money",
          [
            "if",
            ["in", ["wrote", [".", "items"]], null],
            ["+", ["link", "first", "total"], ["link", "second", "total"]],
            ["sum", "items", "total"],
          ],
        ],
        taxZoneId: ["turn"],
        salesTax: ["money", ["*", [".", "subTotal"], ["link", "zone", "rate"]]],
        total: ["money", ["+", [".", "subTotal"], [".", "salesTax"]]],
      },
    },
    "accounting/invoice-items": {
      count: 2,
      links: { work: ["jpm/jobs", "invoiceId"] },
      fields: {
        invoiceId: ["+", ["%", ["-", ["n"], 1], ["records"]], 1],
        type: ["if", ["<=", ["n"], ["records"]], "Service", ["any", 1, "Material", "Equipment"]],
        quantity: [
          "if",
          ["in", ["link", "work", "jobStatus"], "Canceled"],
          0,
          ["if", ["in", [".", "type"], "Service"], 1, ["rand", 1, 1, 3]],
        ],
        price: ["money", ["/", ["rand", 1, 4500, 60000], 100]],
        total: ["money", ["*", [".", "price"], [".", "quantity"]]],
      },
    },
    "accounting/tax-zones": { fields: { rate: ["nth", ["n"], 0.0625, 0.0825, 0.07, 0] } },
    "crm/customers": { fields: { type: ["pick", 1, 80, "Residential", 20, "Commercial"] } },
    "jpm/projects": {
      links: { job: ["jpm/jobs"], substatus: ["jpm/project-substatuses", "subStatusId"] },
      fields: {
        "customFields.typeId": ["+", ["i"], 1],
        "customFields.name": ["nth", ["i"], "Gate code", "Filter size", "Referred by"],
        "customFields.value": [
          "nth",
          ["i"],
          ["text", 1, "<1000-9999>"],
          ["any", 2, "16x25x1", "20x20x1", "20x25x4"],
          ["text", 3, "{First} {Last}"],
        ],
        number: ["join", "", ["+", 9000, ["n"]]],
        name: [
          "any",
          1,
          "Heat pump retrofit",
          "Bathroom remodel",
          "Panel upgrade",
          "Whole house repipe",
          "Rooftop unit swap",
        ],
        stage: [
          "if",
          ["in", ["link", "job", "jobStatus"], "Completed", "Canceled"],
          ["pick", 1, 55, "Completed", 25, "In Progress", 10, "On Hold", 10, "Canceled"],
          ["pick", 2, 50, "New", 50, "In Progress"],
        ],
        status: [".", "stage"],
        statusId: [
          "if",
          ["in", [".", "stage"], "New"],
          1,
          [
            "if",
            ["in", [".", "stage"], "In Progress"],
            2,
            ["if", ["in", [".", "stage"], "On Hold"], 3, ["if", ["in", [".", "stage"], "Completed"], 4, 5]],
          ],
        ],
        subStatusId: ["some", 1, 60, ["turn"]],
        subStatus: ["link", "substatus", "name"],
        createdOn: ["-", ["link", "job", "createdOn"], ["wait", 1, 86400000, 777600000]],
        startDate: [
          "if",
          ["in", [".", "stage"], "New"],
          null,
          ["+", [".", "createdOn"], ["wait", 1, 3600000, 72000000]],
        ],
        targetCompletionDate: [
          "+",
          ["max", [".", "createdOn"], [".", "startDate"]],
          ["wait", 1, 2592000000, 7776000000],
        ],
        actualCompletionDate: [
          "if",
          ["in", [".", "stage"], "Completed"],
          [
            "min",
            ["now"],
            [
              "+",
              ["max", [".", "startDate"], ["link", "job", "completedOn"]],
              ["wait", 1, 86400000, 777600000],
            ],
          ],
          null,
        ],
        modifiedOn: [
          "min",
          ["now"],
          [
            "+",
            ["max", [".", "createdOn"], [".", "startDate"], [".", "actualCompletionDate"]],
            ["wait", 1, 3600000, 432000000],
          ],
        ],
        projectTypeId: ["turn"],
        jobIds: ["if", ["in", ["link", "job", "projectId"], ["n"]], ["list", ["n"]], ["list"]],
      },
    },
    "jpm/project-substatuses": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: [
          "nth",
          ["n"],
          "Waiting for permit",
          "Parts ordered",
          "Inspection booked",
          "Final walk-through",
        ],
        order: ["n"],
      },
    },
    "jpm/job-canceled-logs": {
      links: { job: ["jpm/jobs", "jobId"] },
      fields: {
        active: ["in", ["link", "job", "jobStatus"], "Canceled"],
        reasonId: ["turn"],
        memo: ["some", 1, 60, ["any", 2, "Customer called off", "Double booking", "No access"]],
        createdOn: ["min", ["now"], ["+", ["link", "job", "createdOn"], ["wait", 1, 3600000, 172800000]]],
      },
    },
    "jpm/job-notes": {
      fields: { active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]] },
    },
    "jpm/project-notes": {
      fields: { active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]] },
    },
    "jpm/job-history": {
      fields: {
        "history.eventType": [
          "any",
          1,
          "Job Booked",
          "Job Scheduled",
          "Technician Dispatched",
          "Technician Arrived",
          "Job Completed",
        ],
      },
    },
    "jpm/job-cancel-reasons": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: ["nth", ["n"], "Customer called off", "Double booking", "No access", "Weather", "Price"],
      },
    },
    "jpm/job-hold-reasons": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: ["nth", ["n"], "Waiting for parts", "Waiting for permit", "Customer asked to wait", "Weather"],
      },
    },
    "jpm/jobs/canceled-log": {
      links: { job: ["jpm/jobs", "parent"] },
      fields: {
        active: true,
        memo: ["some", 1, 60, ["any", 2, "Customer called off", "Double booking", "No access"]],
        createdOn: ["min", ["now"], ["+", ["link", "job", "createdOn"], ["wait", 1, 3600000, 172800000]]],
      },
    },
    "jpm/job-types": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: [
          "nth",
          ["n"],
          "No cooling",
          "Furnace tune-up",
          "Drain clearing",
          "Water heater install",
          "Panel upgrade",
          "Estimate visit",
        ],
        summary: ["join", [".", "name"], " as booked"],
        duration: ["any", 1, 3600, 5400, 7200, 14400],
        class: ["any", 1, "Service", "Install", "Maintenance"],
        priority: ["pick", 1, 80, "Normal", 12, "High", 5, "Urgent", 3, "Low"],
        defaultEstimateSoldAction: ["any", 1, "None", "ScheduleJob"],
        soldThreshold: ["any", 1, 500, 1000, 2500],
        noCharge: ["pick", 1, 95, false, 5, true],
      },
    },
    "jpm/project-statuses": {
      fields: {
        name: ["nth", ["-", ["n"], 1], "New", "In Progress", "On Hold", "Completed", "Canceled"],
        order: ["n"],
      },
    },
    "jpm/project-types": {
      fields: {
        name: ["nth", ["n"], "Retrofit", "New construction", "Remodel", "Service contract"],
        description: ["join", [".", "name"], " projects"],
      },
    },
  },
  effects: {
    "appointments.create": [
      {
        of: "jpm/appointments",
        where: { "record.id": "id" },
        set: { status: "Scheduled", unused: false, isConfirmed: false },
        then: [
          {
            of: "dispatch/appointment-assignments",
            each: "technicianIds",
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
      },
      {
        of: "jpm/jobs",
        where: { jobId: "id" },
        set: { lastAppointmentId: "=record.id", appointmentCount: "=own.appointmentCount + 1" },
      },
    ],
    "appointments.delete": [
      { of: "jpm/appointments", where: { id: "id" }, remove: true },
      { of: "dispatch/appointment-assignments", where: { id: "appointmentId" }, remove: true },
      {
        of: "jpm/jobs",
        where: { "record.jobId": "id" },
        set: { appointmentCount: "=own.appointmentCount - 1" },
      },
    ],
    "appointments.removeConfirmation": [
      { of: "jpm/appointments", where: { id: "id" }, set: { isConfirmed: false } },
    ],
    "appointments.confirm": [{ of: "jpm/appointments", where: { id: "id" }, set: { isConfirmed: true } }],
    "appointments.removeHold": [
      {
        of: "jpm/appointments",
        where: { id: "id" },
        when: { status: ["Hold"] },
        set: {
          status: "Scheduled",
          start: "=own.start",
          end: "=own.end",
          arrivalWindowStart: "=own.arrivalWindowStart",
          arrivalWindowEnd: "=own.arrivalWindowEnd",
          appointmentSummaries: "=own.appointmentSummaries",
        },
      },
      {
        of: "jpm/jobs",
        where: { "record.jobId": "id" },
        when: { jobStatus: ["Hold"] },
        set: { jobStatus: "Scheduled", summaryOfWork: "=own.summaryOfWork" },
      },
    ],
    "appointments.hold": [
      {
        of: "jpm/appointments",
        where: { id: "id" },
        set: {
          status: "Hold",
          start: "=own.start",
          end: "=own.end",
          arrivalWindowStart: "=own.arrivalWindowStart",
          arrivalWindowEnd: "=own.arrivalWindowEnd",
          appointmentSummaries: "=own.appointmentSummaries",
        },
      },
      {
        of: "jpm/jobs",
        where: { "record.jobId": "id" },
        set: { jobStatus: "Hold", summaryOfWork: "=own.summaryOfWork" },
      },
    ],
    "appointments.setSummary": [
      {
        of: "jpm/appointments",
        where: { id: "id" },
        set: {
          appointmentSummaries: {
            "+": {
              jobAppointmentId: "=record.id",
              jobId: "=record.jobId",
              technicianId: "=technicianId",
              notes: "=notes",
              createdOn: "now",
              modifiedOn: "now",
            },
            by: "technicianId",
          },
        },
        answer: {
          jobAppointmentId: "=record.id",
          jobId: "=record.jobId",
          technicianId: "=technicianId",
          notes: "=notes",
          createdOn: "now",
          modifiedOn: "now",
        },
      },
    ],
    "jobs.create": [
      {
        of: "jpm/appointments",
        each: "appointments",
        create: {
          jobId: "=record.id",
          customerId: "=record.customerId",
          start: "=start",
          end: "=end",
          arrivalWindowStart: "=arrivalWindowStart",
          arrivalWindowEnd: "=arrivalWindowEnd",
          specialInstructions: "=specialInstructions",
          status: "Scheduled",
          unused: false,
          isConfirmed: false,
          active: true,
        },
        then: [
          {
            of: "dispatch/appointment-assignments",
            each: "technicianIds",
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
      },
      {
        of: "jpm/jobs",
        where: { "record.id": "id" },
        set: {
          jobStatus: "Scheduled",
          completedOn: null,
          firstAppointmentId: "=made.0.id",
          lastAppointmentId: "=made.last.id",
          appointmentCount: "=made.length",
        },
      },
    ],
    "jobs.cancel": [
      {
        of: "jpm/jobs",
        where: { id: "id" },
        set: { jobStatus: "Canceled", completedOn: "now", summaryOfWork: "=own.summaryOfWork" },
      },
      {
        of: "jpm/appointments",
        where: { id: "jobId" },
        when: { status: ["Scheduled", "Dispatched", "Working", "Hold"] },
        set: { status: "Canceled" },
      },
      {
        of: "jpm/jobs/canceled-log",
        create: {
          parent: "=record.id",
          jobId: "=record.id",
          reasonId: "=reasonId",
          memo: "=memo",
          active: true,
        },
      },
    ],
    "jobEquipment.detachBulk": [
      { of: "jpm/jobs/equipment", where: { id: "parent" }, set: { equipmentIds: "-=equipmentIds" } },
    ],
    "jobEquipment.attach": [
      {
        of: "jpm/jobs/equipment",
        where: { id: "parent" },
        set: { equipmentIds: "+=equipmentIds" },
        answer: true,
      },
    ],
    "jobEquipment.detach": [
      { of: "jpm/jobs/equipment", where: { id: "parent" }, set: { equipmentIds: "-=equipmentId" } },
    ],
    "jobs.removeCancellation": [
      {
        of: "jpm/appointments",
        where: { id: "jobId" },
        when: { status: ["Canceled"] },
        set: { status: "Scheduled" },
      },
      {
        of: "jpm/jobs",
        where: { id: "id" },
        when: { jobStatus: ["Canceled"] },
        set: { jobStatus: "Scheduled", completedOn: null },
      },
    ],
    "projects.detachJob": [
      {
        of: "jpm/jobs",
        where: { jobId: "id" },
        then: [
          { of: "jpm/projects", where: { "record.projectId": "id" }, set: { jobIds: "-=record.id" } },
          { of: "jpm/jobs", where: { "record.id": "id" }, set: { projectId: null } },
        ],
      },
    ],
    "projects.attachJob": [
      {
        of: "jpm/jobs",
        where: { jobId: "id" },
        set: { projectId: "=record.id" },
        then: [{ of: "jpm/projects", where: { id: "id" }, set: { jobIds: "+=record.id" } }],
      },
    ],
    "budgetCodes.createPartial": [
      {
        of: "jpm/work-breakdown-structure/budget-codes",
        create: { segments: "=segments" },
        answer: { code: "=record" },
      },
    ],
  },
  traits: {
    "jpm/jobs": {
      late: {
        jobStatus: "Scheduled",
        completedOn: null,
        "firstAppointmentId.start": ["-", ["now"], 10800000],
        "firstAppointmentId.end": ["-", ["now"], 3600000],
        "firstAppointmentId.arrivalWindowStart": ["-", ["now"], 10800000],
        "firstAppointmentId.arrivalWindowEnd": ["-", ["now"], 7200000],
        "firstAppointmentId.status": "Scheduled",
      },
      onHold: { jobStatus: "Hold", completedOn: null },
      canceled: { jobStatus: "Canceled" },
      completed: { jobStatus: "Completed", completedOn: ["-", ["now"], 7200000] },
    },
  },
});
