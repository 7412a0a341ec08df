/** The rules of the business of the Job Planning and Management API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("jpm", names, {
  rules: {
    "jpm/appointments": {
      count: 1.2,
      wide: true,
      links: { job: ["jpm/jobs", "jobId"], before: ["jpm/appointments", "beforePlace"] },
      owners: ["jobId", "customerId"],
      fields: {
        active: true,
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
        customerId: ["link", "job", "customerId"],
        appointmentNumber: ["join", ["link", "job", "jobNumber"], "-", [".", "order"]],
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
        specialInstructions: ["any", 1, "Call before arrival", "Dog in the yard", null],
        appointmentSummaries: ["if", ["in", [".", "status"], "Done"], ["pick", 1, 40, 1, 60, null], null],
        "appointmentSummaries.jobAppointmentId": ["n"],
        "appointmentSummaries.jobId": ["..", "jobId"],
        "appointmentSummaries.technicianId": ["+", ["%", ["-", [".", "jobId"], 1], ["quarter"]], 1],
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
      wide: true,
      links: {
        member: ["memberships/memberships", "memberPlace"],
        origin: ["salestech/estimates", "otherPlace"],
        appointment: ["jpm/appointments", "visit"],
        last: ["jpm/appointments", "lastVisit"],
        invoice: ["accounting/invoices", "invoiceId"],
        estimate: ["salestech/estimates"],
        booking: ["crm/bookings"],
        customer: ["crm/customers", "customerId"],
        earlier: ["jpm/jobs", "otherPlace"],
      },
      owners: ["customerId", "locationId", "projectId"],
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        "customFields.typeId": ["+", ["i"], 1],
        "customFields.name": ["nth", ["i"], "Gate code", "Filter size", "Referred by"],
        "externalData.key": ["nth", ["i"], "erp", "crm", "legacy"],
        "externalData.value": ["text", 1, "EXT-??????"],
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
        jobNumber: ["join", "", ["+", 140000, ["n"]]],
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
        many: ["if", [".", "isLong"], 2, 1],
        visit: ["if", ["<=", ["n"], ["records"]], ["n"], ["+", ["n"], 1000000]],
        lastVisit: ["if", [".", "isLong"], ["+", ["records"], ["/", ["n"], 3]], [".", "visit"]],
        firstAppointmentId: ["n"],
        lastAppointmentId: ["if", ["in", [".", "many"], 1], ["n"], [".", "lastVisit"]],
        appointmentCount: ["if", ["in", [".", "firstAppointmentId"], 0], 0, [".", "many"]],
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
        modifiedOn: [
          "min",
          ["now"],
          ["+", ["max", [".", "createdOn"], [".", "completedOn"]], ["wait", 1, 3600000, 777600000]],
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
        businessUnitId: ["turn"],
        noCharge: ["pick", 1, 97, false, 3, true],
        customerId: ["home"],
        otherPlace: [
          "if",
          ["<=", ["n"], ["again"]],
          ["+", ["n"], ["homes"]],
          ["if", ["<", ["homes"], ["n"]], ["+", ["n"], ["again"]], ["+", ["records"], 1]],
        ],
        isLater: [
          "&",
          [
            "&",
            ["<=", [".", "otherPlace"], ["records"]],
            ["in", ["link", "earlier", "jobStatus"], "Completed"],
          ],
          ["<", ["link", "earlier", "completedOn"], [".", "createdOn"]],
        ],
        recallForId: [
          "if",
          [
            "&",
            ["&", [".", "isLater"], ["in", ["%", ["n"], 5], 1]],
            ["<", [".", "createdOn"], ["+", ["link", "earlier", "completedOn"], 31536000000]],
          ],
          [".", "otherPlace"],
          null,
        ],
        warrantyId: ["if", ["&", [".", "isLater"], ["in", ["%", ["n"], 5], 2]], [".", "otherPlace"], null],
        jobGeneratedLeadSource: ["if", ["&", [".", "isLater"], ["in", ["%", ["n"], 5], 3]], true, null],
        "jobGeneratedLeadSource.jobId": ["..", "otherPlace"],
        createdFromEstimateId: [
          "if",
          [
            "&",
            ["&", [".", "isLater"], ["in", ["%", ["n"], 5], 4]],
            ["in", ["link", "origin", "state"], "Sold"],
          ],
          [".", "otherPlace"],
          null,
        ],
        projectId: ["some", 1, 65, ["n"]],
        bookingId: ["if", ["in", ["link", "booking", "jobId"], ["n"]], ["n"], null],
        leadCallId: ["if", ["in", [".", "bookingId"], null], ["n"], null],
        partnerLeadCallId: ["if", ["in", [".", "leadCallId"], null], ["n"], null],
        soldById: ["link", "estimate", "soldBy"],
        invoiceId: ["n"],
        memberPlace: ["home"],
        membershipId: [
          "if",
          [
            "in",
            [
              "max",
              ["link", "member", "from"],
              ["min", ["link", "member", "to"], ["link", "member", "cancellationDate"], [".", "createdOn"]],
            ],
            [".", "createdOn"],
          ],
          ["home"],
          null,
        ],
        total: ["max", 0, ["link", "invoice", "total"]],
        estimateIds: ["if", ["in", ["link", "estimate", "jobId"], ["n"]], ["list", ["n"]], ["list"]],
        equipmentIds: ["list", ["home"]],
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
    "jpm/work-breakdown-structure/segments/items": {
      fields: { place: ["n"], parentId: ["if", ["in", ["n"], 1], null, ["some", 1, 60, 1]] },
    },
    "jpm/work-breakdown-structure/projects/segments/items": {
      fields: { place: ["n"], parentId: ["if", ["in", ["n"], 1], null, ["some", 1, 60, 1]] },
    },
    "jpm/work-breakdown-structure/segments/items/children": {
      links: { item: ["jpm/work-breakdown-structure/segments/items", "parent"] },
      fields: { parentId: ["link", "item", "place"] },
    },
    "jpm/work-breakdown-structure/projects/segments/items/children": {
      links: { item: ["jpm/work-breakdown-structure/projects/segments/items", "parent"] },
      fields: { parentId: ["link", "item", "place"] },
    },
    "salestech/estimates": {
      wide: true,
      links: { work: ["jpm/jobs"] },
      owners: ["customerId", "locationId", "jobId"],
      fields: {
        state: [
          "if",
          ["in", ["link", "work", "plan"], "Completed", "InProgress"],
          ["pick", 1, 30, "Open", 55, "Sold", 15, "Dismissed"],
          "Open",
        ],
        jobId: ["some", 1, 92, ["n"]],
        soldBy: ["if", ["in", [".", "state"], "Sold"], ["turn"], null],
      },
    },
    "crm/bookings": {
      wide: true,
      fields: {
        status: ["pick", 1, 30, "New", 47, "Converted", 18, "Dismissed", 5, "Accepted"],
        jobId: ["if", ["in", [".", "status"], "Converted"], ["n"], null],
      },
    },
    "memberships/memberships": {
      wide: true,
      owners: ["customerId"],
      fields: {
        plan: [
          "if",
          ["in", ["wrote", [".", "status"]], null],
          ["pick", 1, 62, "Active", 5, "Suspended", 18, "Expired", 12, "Canceled", 3, "Deleted"],
          ["wrote", [".", "status"]],
        ],
        status: [
          "if",
          [
            "&",
            ["&", ["<", 0, ["passed"]], ["in", [".", "plan"], "Active"]],
            ["<=", [".", "to"], ["+", ["now"], ["passed"]]],
          ],
          "Expired",
          [".", "plan"],
        ],
        isCurrent: ["in", [".", "plan"], "Active", "Suspended"],
        from: [
          "if",
          [".", "isCurrent"],
          ["-", ["now"], ["wait", 1, 864000000, 28512000000]],
          ["-", ["now"], ["wait", 2, 34560000000, 59616000000]],
        ],
        duration: ["if", ["in", [".", "plan"], "Active"], ["pick", 1, 80, 12, 20, null], 12],
        to: ["+", [".", "from"], ["*", ["/", [".", "duration"], 12], 31536000000]],
        cancellationDate: [
          "if",
          ["in", [".", "status"], "Canceled"],
          ["+", [".", "from"], ["wait", 1, 2592000000, 25920000000]],
          null,
        ],
      },
    },
    "accounting/invoices": {
      wide: true,
      links: {
        first: ["accounting/invoice-items"],
        second: ["accounting/invoice-items", "secondPlace"],
        customer: ["crm/customers", "customer"],
        zone: ["accounting/tax-zones", "taxZoneId"],
      },
      owners: ["customer", "location", "job"],
      fields: {
        secondPlace: ["+", ["n"], ["records"]],
        customer: ["home"],
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
        taxZoneId: ["if", ["link", "customer", "taxExempt"], ["min", 3, ["records"]], ["turn"]],
        salesTax: ["money", ["*", [".", "subTotal"], ["max", 0, ["link", "zone", "rate"]]]],
        total: ["money", ["+", [".", "subTotal"], [".", "salesTax"]]],
      },
    },
    "accounting/invoice-items": {
      count: 2,
      links: {
        estimate: ["salestech/estimates", "invoiceId"],
        work: ["jpm/jobs", "invoiceId"],
        service: ["pricebook/services", "skuId"],
        material: ["pricebook/materials", "skuId"],
        device: ["pricebook/equipment", "skuId"],
      },
      fields: {
        invoiceId: ["+", ["%", ["-", ["n"], 1], ["records"]], 1],
        estimateItemId: [
          "if",
          [
            "&",
            [
              "&",
              ["in", ["link", "estimate", "state"], "Sold"],
              ["in", ["link", "estimate", "jobId"], [".", "invoiceId"]],
            ],
            ["<=", ["n"], ["*", ["records"], 2]],
          ],
          ["n"],
          null,
        ],
        type: [
          "if",
          ["<=", ["n"], ["records"]],
          "Service",
          [
            "if",
            ["not", ["in", [".", "estimateItemId"], null]],
            "Equipment",
            ["any", 1, "Material", "Equipment"],
          ],
        ],
        skuId: ["turn"],
        quantity: [
          "if",
          ["|", ["in", ["link", "work", "jobStatus"], "Canceled"], ["link", "work", "noCharge"]],
          0,
          [
            "if",
            ["|", ["in", [".", "type"], "Service"], ["not", ["in", [".", "estimateItemId"], null]]],
            1,
            ["rand", 1, 1, 3],
          ],
        ],
        price: [
          "money",
          [
            "if",
            ["in", [".", "type"], "Service"],
            ["link", "service", "price"],
            [
              "if",
              ["in", [".", "type"], "Material"],
              ["link", "material", "price"],
              ["link", "device", "price"],
            ],
          ],
        ],
        total: ["money", ["*", [".", "price"], [".", "quantity"]]],
      },
    },
    "pricebook/services": { fields: { price: ["/", ["rand", 1, 5000, 90000], 100] } },
    "pricebook/materials": { fields: { price: ["/", ["rand", 1, 2000, 90000], 100] } },
    "pricebook/equipment": { fields: { price: ["/", ["rand", 1, 30000, 500000], 100] } },
    "accounting/tax-zones": { fields: { rate: ["nth", ["n"], 0.0625, 0.0825, 0.07, 0] } },
    "crm/customers": {
      wide: true,
      fields: {
        type: ["pick", 1, 80, "Residential", 20, "Commercial"],
        taxExempt: ["pick", 1, 96, false, 4, true],
      },
    },
    "jpm/projects": {
      wide: true,
      links: { job: ["jpm/jobs"], substatus: ["jpm/project-substatuses", "subStatusId"] },
      owners: ["customerId", "locationId"],
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        "customFields.typeId": ["+", ["i"], 1],
        "customFields.name": ["nth", ["i"], "Gate code", "Filter size", "Referred by"],
        "externalData.key": ["nth", ["i"], "erp", "crm", "legacy"],
        "externalData.value": ["text", 1, "EXT-??????"],
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
          ["in", ["link", "job", "plan"], "Completed", "Canceled"],
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
        subStatusId: [
          "if",
          ["in", [".", "stage"], "In Progress"],
          ["some", 1, 80, ["any", 2, 1, 2, 3]],
          ["if", ["in", [".", "stage"], "On Hold"], ["some", 3, 80, 4], null],
        ],
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
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: [
          "distinct",
          ["n"],
          "Waiting for permit",
          "Parts ordered",
          "Inspection booked",
          "Final walk-through",
        ],
        statusId: ["nth", ["n"], 3, 2, 2, 2],
        order: ["n"],
      },
    },
    "jpm/job-canceled-logs": {
      count: 0.0833,
      links: { job: ["jpm/jobs", "jobId"] },
      fields: {
        active: ["in", ["link", "job", "jobStatus"], "Canceled"],
        jobId: ["-", ["*", ["n"], 12], 7],
        reasonId: ["turn"],
        memo: ["some", 1, 60, ["any", 2, "Customer called off", "Double booking", "No access"]],
        createdOn: ["min", ["now"], ["+", ["link", "job", "createdOn"], ["wait", 1, 3600000, 172800000]]],
      },
    },
    "jpm/job-notes": {
      links: { job: ["jpm/jobs", "jobId"] },
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        jobId: ["n"],
        createdOn: ["min", ["now"], ["+", ["link", "job", "createdOn"], ["wait", 1, 300000, 777600000]]],
      },
    },
    "jpm/project-notes": {
      links: { project: ["jpm/projects", "projectId"] },
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        projectId: ["n"],
        createdOn: ["min", ["now"], ["+", ["link", "project", "createdOn"], ["wait", 1, 300000, 777600000]]],
      },
    },
    "jpm/job-history": {
      links: { job: ["jpm/jobs"], appointment: ["jpm/appointments"] },
      fields: {
        jobId: ["n"],
        state: ["link", "job", "jobStatus"],
        arrival: ["min", ["now"], ["link", "appointment", "start"]],
        history: [
          "if",
          ["in", [".", "state"], "Completed"],
          5,
          [
            "if",
            ["in", [".", "state"], "InProgress"],
            4,
            ["if", ["in", [".", "state"], "Dispatched", "Canceled", "Hold"], 3, 2],
          ],
        ],
        "history.id": ["+", ["*", ["n"], 10], ["i"]],
        "history.eventType": [
          "if",
          ["&", ["in", ["i"], 2], ["in", ["..", "state"], "Canceled"]],
          "Job Canceled",
          [
            "if",
            ["&", ["in", ["i"], 2], ["in", ["..", "state"], "Hold"]],
            "Job On Hold",
            [
              "nth",
              ["i"],
              "Job Booked",
              "Job Scheduled",
              "Technician Dispatched",
              "Technician Arrived",
              "Job Completed",
            ],
          ],
        ],
        "history.date": [
          "if",
          ["&", ["in", ["i"], 2], ["in", ["..", "state"], "Canceled", "Hold"]],
          ["min", ["now"], ["+", ["link", "job", "createdOn"], 3600000]],
          [
            "nth",
            ["i"],
            ["link", "job", "createdOn"],
            ["+", ["link", "job", "createdOn"], 60000],
            ["-", ["..", "arrival"], 1800000],
            ["..", "arrival"],
            ["link", "job", "completedOn"],
          ],
        ],
      },
    },
    "jpm/job-cancel-reasons": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "Customer called off", "Double booking", "No access", "Weather", "Price"],
      },
    },
    "jpm/job-hold-reasons": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: [
          "distinct",
          ["n"],
          "Waiting for parts",
          "Waiting for permit",
          "Customer asked to wait",
          "Weather",
        ],
      },
    },
    "jpm/jobs/notes": {
      links: { job: ["jpm/jobs", "parent"] },
      fields: {
        createdOn: ["min", ["now"], ["+", ["link", "job", "createdOn"], ["wait", 1, 300000, 777600000]]],
      },
    },
    "jpm/jobs/canceled-log": {
      links: { job: ["jpm/jobs", "parent"] },
      fields: {
        active: ["in", ["link", "job", "jobStatus"], "Canceled"],
        memo: ["some", 1, 60, ["any", 2, "Customer called off", "Double booking", "No access"]],
        createdOn: ["min", ["now"], ["+", ["link", "job", "createdOn"], ["wait", 1, 3600000, 172800000]]],
      },
    },
    "jpm/jobs/custom-fields": { as: "crm/customers/custom-fields", fields: {} },
    "crm/customers/custom-fields": {
      as: "crm/customers/custom-fields",
      fields: {
        name: ["distinct", ["n"], "Preferred contact", "Gate code", "Filter size", "Referred by"],
        dataType: ["if", ["in", ["%", ["n"], 2], 0], "Dropdown", "Text"],
        dataTypeOptions: ["if", ["in", [".", "dataType"], "Dropdown"], ["list", "Phone", "Email"], null],
      },
    },
    "jpm/job-types": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        "externalData.key": ["nth", ["i"], "erp", "crm", "legacy"],
        "externalData.value": ["text", 1, "EXT-??????"],
        "skills.name": ["nth", ["+", ["n"], ["i"]], "Gas", "Refrigerant", "Electrical", "Drains"],
        skills: ["list", ["any", 1, "Gas", "Refrigerant", "Electrical", "Drains"]],
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
        summary: ["join", [".", "name"], " as booked"],
        duration: ["any", 1, 3600, 5400, 7200, 14400],
        class: ["any", 1, "Service", "Install", "Maintenance"],
        priority: ["pick", 1, 80, "Normal", 12, "High", 5, "Urgent", 3, "Low"],
        defaultEstimateSoldAction: ["any", 1, "None", "ScheduleJob"],
        soldThreshold: ["any", 1, 500, 1000, 2500],
        noCharge: ["pick", 1, 95, false, 5, true],
      },
    },
    "jpm/projects/notes": {
      links: { project: ["jpm/projects", "parent"] },
      fields: {
        createdOn: ["min", ["now"], ["+", ["link", "project", "createdOn"], ["wait", 1, 300000, 777600000]]],
      },
    },
    "jpm/projects/custom-fields": { as: "crm/customers/custom-fields", fields: {} },
    "jpm/project-statuses": {
      fields: {
        name: ["distinct", ["n"], "Canceled", "New", "In Progress", "On Hold", "Completed"],
        order: ["n"],
      },
    },
    "jpm/project-types": {
      fields: {
        name: ["distinct", ["n"], "Retrofit", "New construction", "Remodel", "Service contract"],
        description: ["join", [".", "name"], " projects"],
      },
    },
    "jpm/Jobs_GetBookedLog": {
      links: { appointment: ["jpm/appointments"] },
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        jobId: ["n"],
        jobAppointmentId: ["n"],
        start: ["link", "appointment", "start"],
        arrivalWindowStart: ["link", "appointment", "arrivalWindowStart"],
        arrivalWindowEnd: ["link", "appointment", "arrivalWindowEnd"],
        createdOn: ["link", "appointment", "createdOn"],
      },
    },
    "jpm/Jobs_GetHistory": {
      links: { job: ["jpm/jobs"], appointment: ["jpm/appointments"] },
      fields: {
        state: ["link", "job", "jobStatus"],
        arrival: ["min", ["now"], ["link", "appointment", "start"]],
        history: [
          "if",
          ["in", [".", "state"], "Completed"],
          5,
          [
            "if",
            ["in", [".", "state"], "InProgress"],
            4,
            ["if", ["in", [".", "state"], "Dispatched", "Canceled", "Hold"], 3, 2],
          ],
        ],
        "history.id": ["+", ["*", ["n"], 10], ["i"]],
        "history.eventType": [
          "if",
          ["&", ["in", ["i"], 2], ["in", ["..", "state"], "Canceled"]],
          "Job Canceled",
          [
            "if",
            ["&", ["in", ["i"], 2], ["in", ["..", "state"], "Hold"]],
            "Job On Hold",
            [
              "nth",
              ["i"],
              "Job Booked",
              "Job Scheduled",
              "Technician Dispatched",
              "Technician Arrived",
              "Job Completed",
            ],
          ],
        ],
        "history.date": [
          "if",
          ["&", ["in", ["i"], 2], ["in", ["..", "state"], "Canceled", "Hold"]],
          ["min", ["now"], ["+", ["link", "job", "createdOn"], 3600000]],
          [
            "nth",
            ["i"],
            ["link", "job", "createdOn"],
            ["+", ["link", "job", "createdOn"], 60000],
            ["-", ["..", "arrival"], 1800000],
            ["..", "arrival"],
            ["link", "job", "completedOn"],
          ],
        ],
      },
    },
    "crm/locations": { count: 1.125, wide: true, owners: ["customerId"], fields: {} },
    "telecom/calls": { wide: true, fields: {} },
    "crm/leads": { wide: true, owners: ["customerId"], fields: {} },
    "equipment-systems/installed-equipment": { wide: true, owners: ["customerId", "locationId"], fields: {} },
    "accounting/credit-memos": { wide: true, fields: {} },
    "accounting/payments": { as: "accounting/payments", wide: true, owners: ["customer"], fields: {} },
  },
  effects: {
    "appointments.create": [
      {
        of: "jpm/jobs",
        where: { jobId: "id" },
        when: { jobStatus: ["Canceled"] },
        deny: [409, "Job {jobId} is canceled"],
      },
      {
        of: "jpm/appointments",
        where: { jobId: "jobId" },
        gone: true,
        once: [
          {
            of: "jpm/appointments",
            where: { "record.id": "id" },
            set: { order: "=rows.length", status: "Scheduled", unused: false, isConfirmed: false },
          },
        ],
      },
      {
        of: "jpm/appointments",
        where: { "record.id": "id" },
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
        then: [
          { of: "jpm/appointments", where: { "outer.id": "id" }, set: { customerId: "=record.customerId" } },
        ],
      },
      {
        of: "jpm/appointments",
        where: { "record.jobId": "jobId" },
        sort: "start",
        once: [
          {
            of: "jpm/jobs",
            where: { "record.jobId": "id" },
            set: {
              firstAppointmentId: "=rows.0.id",
              lastAppointmentId: "=rows.last.id",
              appointmentCount: "=rows.length",
            },
          },
        ],
      },
    ],
    "appointments.delete": [
      { of: "jpm/appointments", where: { id: "id" }, set: { active: false }, remove: true },
      {
        of: "dispatch/appointment-assignments",
        where: { id: "appointmentId" },
        set: { active: false },
        remove: true,
      },
      {
        of: "jpm/appointments",
        where: { "record.jobId": "jobId" },
        sort: "start",
        once: [
          {
            of: "jpm/jobs",
            where: { "record.jobId": "id" },
            set: {
              firstAppointmentId: "=rows.0.id",
              lastAppointmentId: "=rows.last.id",
              appointmentCount: "=rows.length",
            },
          },
        ],
      },
    ],
    "appointments.removeConfirmation": [
      {
        of: "jpm/appointments",
        where: { id: "id" },
        when: { status: ["Canceled"] },
        deny: [409, "Appointment {id} is canceled"],
      },
      { of: "jpm/appointments", where: { id: "id" }, set: { isConfirmed: false } },
    ],
    "appointments.confirm": [
      {
        of: "jpm/appointments",
        where: { id: "id" },
        when: { status: ["Canceled"] },
        deny: [409, "Appointment {id} is canceled"],
      },
      { of: "jpm/appointments", where: { id: "id" }, set: { isConfirmed: true } },
    ],
    "appointments.removeHold": [
      {
        of: "jpm/appointments",
        where: { id: "id" },
        when: { status: ["Scheduled", "Dispatched", "Working", "Done", "Canceled"] },
        deny: [409, "Appointment {id} is not on hold"],
      },
      {
        of: "jpm/appointments",
        where: { id: "id" },
        when: { status: ["Hold"] },
        set: {
          status: "Scheduled",
          holdReasonId: "=reasonId",
          holdMemo: "?=memo",
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
        when: { status: ["Done", "Canceled"] },
        deny: [409, "Appointment {id} is over"],
      },
      {
        of: "jpm/appointments",
        where: { id: "id" },
        set: {
          status: "Hold",
          holdReasonId: "=reasonId",
          holdMemo: "?=memo",
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
    "appointments.reschedule": [
      {
        of: "jpm/appointments",
        where: { id: "id" },
        when: { status: ["Done", "Canceled"] },
        deny: [409, "Appointment {id} is over"],
      },
      {
        of: "jpm/appointments",
        where: { id: "id" },
        set: {
          start: "=start",
          end: "=end",
          arrivalWindowStart: "=arrivalWindowStart",
          arrivalWindowEnd: "=arrivalWindowEnd",
        },
      },
      {
        of: "jpm/appointments",
        where: { "record.jobId": "jobId" },
        sort: "start",
        once: [
          {
            of: "jpm/jobs",
            where: { "record.jobId": "id" },
            set: {
              firstAppointmentId: "=rows.0.id",
              lastAppointmentId: "=rows.last.id",
              appointmentCount: "=rows.length",
            },
          },
        ],
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
          order: "=made.length + 1",
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
      { of: "jpm/jobs", where: { "record.id": "id" }, set: { jobStatus: "Scheduled", completedOn: null } },
      {
        of: "jpm/appointments",
        where: { "record.id": "jobId" },
        sort: "start",
        once: [
          {
            of: "jpm/jobs",
            where: { "record.id": "id" },
            set: {
              firstAppointmentId: "=rows.0.id",
              lastAppointmentId: "=rows.last.id",
              appointmentCount: "=rows.length",
            },
          },
        ],
      },
      {
        of: "accounting/invoices",
        create: {
          job: "@=record.id",
          customer: "@=record.customerId",
          location: "@=record.locationId",
          businessUnit: "@=record.businessUnitId",
          projectId: "?=record.projectId",
          referenceNumber: "=record.jobNumber",
          active: true,
        },
        then: [{ of: "jpm/jobs", where: { "outer.id": "id" }, set: { invoiceId: "=record.id" } }],
      },
      { of: "jpm/projects", where: { "record.projectId": "id" }, set: { jobIds: "+=record.id" } },
      {
        of: "crm/bookings",
        where: { bookingId: "id" },
        set: { status: "Converted", jobId: "=record.id", start: "=own.start" },
      },
      {
        of: "crm/leads",
        where: { leadId: "id" },
        set: { status: "Converted", customerId: "=record.customerId", locationId: "=record.locationId" },
      },
    ],
    "jobs.listCancelReasons": [
      {
        of: "jpm/job-canceled-logs",
        where: { ids: ",jobId" },
        when: { active: [true] },
        then: [
          {
            of: "jpm/job-cancel-reasons",
            where: { "record.reasonId": "id" },
            answer: {
              jobId: "=outer.jobId",
              reasonId: "=record.id",
              name: "=record.name",
              text: "=outer.memo",
            },
          },
        ],
      },
    ],
    "jobs.listHoldReasons": [
      {
        of: "jpm/jobs",
        where: { ids: ",id" },
        when: { jobStatus: ["Hold"] },
        then: [
          {
            of: "jpm/appointments",
            where: { "record.id": "jobId" },
            when: { status: ["Hold"] },
            sort: "modifiedOn",
            once: [
              {
                of: "jpm/job-hold-reasons",
                where: { "rows.last.holdReasonId": "id" },
                answer: {
                  jobId: "=rows.last.jobId",
                  reasonId: "=record.id",
                  name: "=record.name",
                  text: "=rows.last.holdMemo",
                  appointmentHoldReasons: [
                    {
                      appointmentId: "=rows.last.id",
                      reasonId: "=record.id",
                      name: "=record.name",
                      text: "=rows.last.holdMemo",
                    },
                  ],
                },
                lacking: {
                  jobId: "=rows.last.jobId",
                  appointmentHoldReasons: [{ appointmentId: "=rows.last.id" }],
                },
              },
            ],
          },
        ],
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
        of: "dispatch/appointment-assignments",
        where: { id: "jobId" },
        when: { status: ["Scheduled", "Dispatched", "Working"] },
        set: { active: false },
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
      {
        of: "jpm/job-canceled-logs",
        create: { jobId: "=record.id", reasonId: "=reasonId", memo: "=memo", active: true },
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
    "jobs.createNote": [
      { of: "jpm/job-notes", create: { jobId: "=id", text: "=text", isPinned: "=pinToTop", active: true } },
    ],
    "jobs.removeCancellation": [
      {
        of: "jpm/appointments",
        where: { id: "jobId" },
        when: { status: ["Canceled"] },
        set: { status: "Scheduled" },
        then: [
          {
            of: "dispatch/appointment-assignments",
            where: { "record.id": "appointmentId" },
            set: { active: true },
          },
        ],
      },
      {
        of: "jpm/jobs",
        where: { id: "id" },
        when: { jobStatus: ["Canceled"] },
        set: { jobStatus: "Scheduled", completedOn: null },
      },
      { of: "jpm/jobs/canceled-log", where: { id: "jobId" }, set: { active: false } },
      { of: "jpm/job-canceled-logs", where: { id: "jobId" }, set: { active: false } },
    ],
    "projects.create": [
      {
        of: "crm/locations",
        where: { locationId: "id" },
        then: [
          { of: "jpm/projects", where: { "outer.id": "id" }, set: { customerId: "=record.customerId" } },
        ],
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
    "projects.createNote": [
      {
        of: "jpm/project-notes",
        create: { projectId: "=id", text: "=text", isPinned: "=pinToTop", active: true },
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
  filters: {
    "appointments.list": {
      projectId: "jobId:jpm/jobs#id.projectId",
      technicianId: "id:dispatch/appointment-assignments#appointmentId.technicianId",
    },
    "jobs.list": {
      appointmentStatus: "id:jpm/appointments#jobId.status",
      firstAppointmentStartsOnOrAfter: ">=firstAppointmentId:jpm/appointments#id.start",
      firstAppointmentStartsBefore: "<firstAppointmentId:jpm/appointments#id.start",
      appointmentStartsOnOrAfter: ">=id:jpm/appointments#jobId.start",
      appointmentStartsBefore: "<id:jpm/appointments#jobId.start",
      technicianId: "id:dispatch/appointment-assignments#jobId.technicianId",
      hasUnusedAppointments: "?id:jpm/appointments#jobId.unused",
    },
    "projects.list": {
      invoiceId: "id:accounting/invoices#projectId.id",
      technicianId: "id:jpm/jobs#projectId.id:dispatch/appointment-assignments#jobId.technicianId",
      appointmentId: "id:jpm/jobs#projectId.id:jpm/appointments#jobId.id",
    },
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
