/** The rules of the business of the Equipment Systems API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("equipment-systems", names, {
  rules: {
    "equipment-systems/equipment-types": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "Furnace", "Heat pump", "Water heater", "Air handler", "Thermostat"],
      },
    },
    "equipment-systems/installed-equipment": {
      wide: true,
      links: {
        customer: ["crm/customers", "customerId"],
        device: ["pricebook/equipment", "equipmentId"],
        item: ["accounting/invoice-items", "itemPlace"],
      },
      owners: ["customerId", "locationId"],
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        "customFields.typeId": ["+", ["i"], 1],
        "customFields.name": ["nth", ["i"], "Gate code", "Filter size", "Referred by"],
        "tags.typeName": ["any", 1, "VIP", "Financing", "Gate code", "Second visit"],
        "customFields.value": [
          "nth",
          ["i"],
          ["text", 1, "<1000-9999>"],
          ["any", 2, "16x25x1", "20x20x1", "20x25x4"],
          ["text", 3, "{First} {Last}"],
        ],
        itemPlace: ["+", ["n"], ["records"]],
        isSold: [
          "&",
          ["&", ["<=", ["n"], ["records"]], ["in", ["link", "item", "type"], "Equipment"]],
          ["<", 0, ["link", "item", "quantity"]],
        ],
        invoiceItemId: ["if", [".", "isSold"], [".", "itemPlace"], null],
        equipmentId: ["if", [".", "isSold"], ["link", "item", "skuId"], ["turn"]],
        status: ["if", [".", "isSold"], "Installed", ["pick", 1, 92, "Installed", 8, "Replaced"]],
        installedOn: [
          "if",
          [".", "isSold"],
          ["link", "item", "createdOn"],
          ["-", ["now"], ["wait", 1, 34560000000, 129600000000]],
        ],
        manufacturedOn: ["-", [".", "installedOn"], ["wait", 1, 5184000000, 17280000000]],
        createdOn: [
          "min",
          ["now"],
          ["+", ["max", [".", "installedOn"], ["link", "customer", "createdOn"]], ["wait", 1, 0, 86400000]],
        ],
        actualReplacementDate: [
          "if",
          ["in", [".", "status"], "Replaced"],
          ["+", [".", "createdOn"], ["wait", 1, 2592000000, 33696000000]],
          null,
        ],
        modifiedOn: [
          "max",
          [".", "createdOn"],
          [".", "actualReplacementDate"],
          ["-", ["now"], ["wait", 1, 86400000, 31968000000]],
        ],
        manufacturerWarrantyStart: [".", "installedOn"],
        manufacturerWarrantyEnd: [
          "+",
          [".", "installedOn"],
          ["*", ["/", ["link", "device", "manufacturerWarranty.duration"], 12], 31536000000],
        ],
        serviceProviderWarrantyStart: [".", "installedOn"],
        serviceProviderWarrantyEnd: [
          "+",
          [".", "installedOn"],
          ["*", ["/", ["link", "device", "serviceProviderWarranty.duration"], 12], 31536000000],
        ],
        predictedReplacementMonths: ["any", 1, 120, 180],
        predictedReplacementDate: [
          "+",
          [".", "installedOn"],
          ["*", [".", "predictedReplacementMonths"], 2592000000],
        ],
        name: ["link", "device", "displayName"],
        type: [".", "equipmentId"],
        manufacturer: ["link", "device", "manufacturer"],
        model: ["link", "device", "model"],
        memo: ["any", 1, "In the basement", "On the roof", "In the attic"],
        "tags.memo": ["any", 1, "Seen at the last visit", "Told by the owner"],
        serialNumber: ["text", 1, "SN-??????"],
        cost: ["/", ["rand", 1, 20000, 300000], 100],
      },
    },
    "accounting/invoice-items": {
      count: 2,
      links: {
        estimate: ["salestech/estimates", "invoiceId"],
        invoice: ["accounting/invoices", "invoiceId"],
        work: ["jpm/jobs", "invoiceId"],
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
        createdOn: ["link", "invoice", "createdOn"],
      },
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
        noCharge: ["pick", 1, 97, false, 3, true],
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
    "accounting/invoices": {
      wide: true,
      links: { work: ["jpm/jobs"] },
      owners: ["customer", "location", "job"],
      fields: {
        createdOn: [
          "if",
          [
            "&",
            ["in", ["link", "work", "plan"], "Completed", "Canceled"],
            ["not", ["in", ["link", "work", "completedOn"], null]],
          ],
          ["+", ["link", "work", "completedOn"], ["wait", 1, 300000, 10800000]],
          ["+", ["link", "work", "createdOn"], ["wait", 2, 0, 1200000]],
        ],
      },
    },
    "crm/customers": {
      wide: true,
      fields: {
        createdOn: [
          "if",
          ["<=", ["n"], ["homes"]],
          ["-", ["-", ["now"], 61344000000], ["wait", 1, 0, 103680000000]],
          ["-", ["now"], ["wait", 2, 86400000, 5184000000]],
        ],
      },
    },
    "pricebook/equipment": {
      fields: {
        displayName: [
          "nth",
          ["n"],
          "Gas furnace",
          "Heat pump, 3 ton",
          "Water heater, 50 gal",
          "Air handler",
          "Smart thermostat",
        ],
        manufacturer: ["any", 1, "Northwind Heating", "Copperline Supply"],
        model: ["join", "M", ["+", 100, ["n"]]],
        "manufacturerWarranty.duration": ["any", 1, 60, 120],
        "serviceProviderWarranty.duration": ["any", 1, 12, 24],
      },
    },
    "equipment-systems/installed-equipment/custom-field-types": {
      as: "crm/customers/custom-fields",
      fields: {},
    },
    "crm/customers/custom-fields": {
      as: "crm/customers/custom-fields",
      fields: {
        name: ["distinct", ["n"], "Preferred contact", "Gate code", "Filter size", "Referred by"],
        dataType: ["if", ["in", ["%", ["n"], 2], 0], "Dropdown", "Text"],
        dataTypeOptions: ["if", ["in", [".", "dataType"], "Dropdown"], ["list", "Phone", "Email"], null],
      },
    },
    "crm/locations": { count: 1.125, wide: true, owners: ["customerId"], fields: {} },
    "memberships/memberships": { wide: true, owners: ["customerId"], fields: {} },
    "crm/bookings": { wide: true, fields: {} },
    "accounting/credit-memos": { wide: true, fields: {} },
    "accounting/payments": { as: "accounting/payments", wide: true, owners: ["customer"], fields: {} },
  },
  effects: {
    "installedEquipment.create": [
      {
        of: "crm/locations",
        where: { locationId: "id" },
        then: [
          {
            of: "equipment-systems/installed-equipment",
            where: { "outer.id": "id" },
            set: { customerId: "=record.customerId" },
          },
        ],
      },
    ],
  },
});
