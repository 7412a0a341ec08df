/** The rules of the business of the Settings API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("settings", {
  rules: {
    "settings/business-units/intacct": {
      fields: { active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]] },
    },
    "settings/employees": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 90, true, 10, false]],
        "customFields.typeId": ["+", ["i"], 1],
        "customFields.name": ["nth", ["i"], "Gate code", "Filter size", "Referred by"],
        "customFields.value": [
          "nth",
          ["i"],
          ["text", 1, "<1000-9999>"],
          ["any", 2, "16x25x1", "20x20x1", "20x25x4"],
          ["text", 3, "{First} {Last}"],
        ],
        name: ["text", 1, "{First} {Last}"],
        firstName: ["text", 1, "{First}"],
        lastName: ["text", 1, "{Last}"],
        email: ["text", 1, "{First}.{Last}@example.com"],
        loginName: ["join", [".", "kind"], ["n"]],
        kind: ["text", 1, "user"],
        phoneNumber: ["text", 1, "({City3}) 555-01??"],
        startDate: ["-", ["now"], ["wait", 1, 43200000000, 259200000000]],
        createdOn: [".", "startDate"],
        terminationDate: [
          "if",
          [".", "active"],
          null,
          ["+", [".", "startDate"], ["wait", 1, 8640000000, 34560000000]],
        ],
        modifiedOn: [
          "max",
          [".", "createdOn"],
          [".", "terminationDate"],
          ["-", ["now"], ["wait", 1, 86400000, 31968000000]],
        ],
        hourlyRate: ["/", ["rand", 1, 1800, 4500], 100],
        accountLocked: false,
      },
    },
    "settings/technicians": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 90, true, 10, false]],
        "customFields.typeId": ["+", ["i"], 1],
        "customFields.name": ["nth", ["i"], "Gate code", "Filter size", "Referred by"],
        "customFields.value": [
          "nth",
          ["i"],
          ["text", 1, "<1000-9999>"],
          ["any", 2, "16x25x1", "20x20x1", "20x25x4"],
          ["text", 3, "{First} {Last}"],
        ],
        name: ["text", 1, "{First} {Last}"],
        firstName: ["text", 1, "{First}"],
        lastName: ["text", 1, "{Last}"],
        email: ["text", 1, "{First}.{Last}@example.com"],
        loginName: ["join", [".", "kind"], ["n"]],
        kind: ["text", 1, "tech"],
        licenseType: ["pick", 1, 80, "ManagedTech", 20, "NonManagedTech"],
        isManagedTech: ["in", [".", "licenseType"], "ManagedTech"],
        phoneNumber: ["text", 1, "({City3}) 555-01??"],
        startDate: ["-", ["now"], ["wait", 1, 43200000000, 259200000000]],
        createdOn: [".", "startDate"],
        terminationDate: [
          "if",
          [".", "active"],
          null,
          ["+", [".", "startDate"], ["wait", 1, 8640000000, 34560000000]],
        ],
        modifiedOn: [
          "max",
          [".", "createdOn"],
          [".", "terminationDate"],
          ["-", ["now"], ["wait", 1, 86400000, 31968000000]],
        ],
        hourlyRate: ["/", ["rand", 1, 1800, 4500], 100],
        accountLocked: false,
        status: ["pick", 1, 50, "Idle", 20, "Dispatched", 25, "Working", 5, "Meal"],
        jobId: ["if", ["in", [".", "status"], "Dispatched", "Working"], ["turn"], null],
        appoitmentId: [".", "jobId"],
        shiftStart: ["any", 1, "PT8H"],
        shiftEnd: ["any", 1, "PT17H"],
        commissionRate: ["any", 1, 0.03, 0.05, 0.08],
        soldByRate: ["any", 1, 0.03, 0.05],
        burdenRate: ["any", 1, 0.1, 0.15],
        dailyGoal: ["any", 1, 1500, 2000, 2500],
        team: ["nth", ["n"], "North crew", "South crew", "Install crew", "Night crew"],
        mainZoneId: ["turn"],
        zoneIds: ["list", ["turn"]],
      },
    },
    "settings/business-units": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: [
          "distinct",
          ["n"],
          "HVAC Service",
          "Plumbing Service",
          "HVAC Install",
          "Electrical Service",
          "Drains",
        ],
        officialName: ["join", [".", "name"], " LLC"],
        "trade.name": ["nth", ["n"], "HVAC", "Plumbing", "HVAC", "Electrical", "Plumbing"],
        "division.name": ["nth", ["n"], "Service", "Service", "Install", "Service", "Service"],
        defaultTaxRate: ["any", 1, 0.06, 0.07],
      },
    },
    "settings/tag-types": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "VIP", "Financing", "Gate code", "Estimate due", "Second visit"],
        code: ["distinct", ["n"], "VIP", "FIN", "GATE", "EST", "SEC"],
        importance: ["pick", 1, 50, null, 30, "Medium", 20, "High"],
      },
    },
    "settings/user-roles": {
      fields: {
        active: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "Technician", "Dispatcher", "Call taker", "Manager", "Bookkeeper"],
        employeeType: ["if", ["in", ["%", ["n"], 5], 0], "Technician", "Employee"],
      },
    },
  },
  effects: {
    "businessUnits.update": [
      {
        of: "settings/business-units",
        given: { "body.externalData.patchMode": "Replace" },
        where: { "record.id": "id" },
        set: { externalData: [] },
      },
      {
        of: "settings/business-units",
        each: "body.externalData.externalData",
        where: { "record.id": "id" },
        set: { externalData: { "+": "=item", by: "key" } },
      },
    ],
    "employees.runAccountAction": [
      { of: "settings/employees", given: { action: "Activate" }, where: { id: "id" }, set: { active: true } },
      {
        of: "settings/employees",
        given: { action: "Deactivate" },
        where: { id: "id" },
        set: { active: false },
      },
    ],
    "technicians.runAccountAction": [
      {
        of: "settings/technicians",
        given: { action: "Activate" },
        where: { id: "id" },
        set: { active: true },
      },
      {
        of: "settings/technicians",
        given: { action: "Deactivate" },
        where: { id: "id" },
        set: { active: false },
      },
    ],
  },
  traits: {
    "settings/employees": { inactive: { active: false } },
    "settings/technicians": { inactive: { active: false } },
  },
});
