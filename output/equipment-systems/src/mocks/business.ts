/** The rules of the business of the Equipment Systems API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("equipment-systems", {
  rules: {
    "equipment-systems/equipment-types": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "Furnace", "Heat pump", "Water heater", "Air handler", "Thermostat"],
      },
    },
    "equipment-systems/installed-equipment": {
      wide: true,
      links: { customer: ["crm/customers", "customerId"] },
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
        status: ["pick", 1, 92, "Installed", 8, "Replaced"],
        installedOn: ["-", ["now"], ["wait", 1, 34560000000, 129600000000]],
        manufacturedOn: ["-", [".", "installedOn"], ["wait", 1, 5184000000, 17280000000]],
        createdOn: [
          "+",
          ["max", [".", "installedOn"], ["link", "customer", "createdOn"]],
          ["wait", 1, 0, 86400000],
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
        manufacturerWarrantyEnd: ["+", [".", "installedOn"], 315360000000],
        serviceProviderWarrantyStart: [".", "installedOn"],
        serviceProviderWarrantyEnd: ["+", [".", "installedOn"], 63072000000],
        predictedReplacementMonths: ["any", 1, 120, 180],
        predictedReplacementDate: [
          "+",
          [".", "installedOn"],
          ["*", [".", "predictedReplacementMonths"], 2592000000],
        ],
        name: ["nth", ["turn"], "Furnace", "Heat pump", "Water heater", "Air handler", "Thermostat"],
        type: ["turn"],
        manufacturer: ["any", 1, "Northwind Heating", "Copperline Supply"],
        model: ["text", 1, "M???"],
        serialNumber: ["text", 1, "SN-??????"],
        cost: ["/", ["rand", 1, 20000, 300000], 100],
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
    "crm/locations": { wide: true, owners: ["customerId"], fields: {} },
    "accounting/invoices": { wide: true, owners: ["customer", "location", "job"], fields: {} },
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
