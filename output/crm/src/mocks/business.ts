/** The rules of the business of the CRM API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("crm", names, {
  rules: {
    "crm/booking-provider-tags": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        tagName: ["distinct", ["n"], "Website", "Scheduler", "Answering service", "Partner portal"],
        description: ["join", "Bookings of ", [".", "tagName"]],
      },
    },
    "crm/bookings": {
      wide: true,
      links: {
        job: ["jpm/jobs"],
        customer: ["crm/customers", "customerId"],
        location: ["crm/locations", "locationId"],
      },
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        source: ["any", 1, "Website", "Angi", "Google", "Scheduler"],
        status: ["pick", 1, 30, "New", 47, "Converted", 18, "Dismissed", 5, "Accepted"],
        createdOn: [
          "if",
          ["in", [".", "status"], "Converted"],
          ["-", ["link", "job", "createdOn"], ["wait", 1, 600000, 72000000]],
          [
            "if",
            ["in", [".", "status"], "Dismissed"],
            ["-", ["now"], ["wait", 2, 432000000, 25920000000]],
            ["-", ["now"], ["wait", 3, 3600000, 259200000]],
          ],
        ],
        modifiedOn: [
          "min",
          ["now"],
          [
            "+",
            [".", "createdOn"],
            ["if", ["in", [".", "status"], "New"], ["wait", 1, 0, 3600000], ["wait", 2, 600000, 72000000]],
          ],
        ],
        start: [
          "if",
          ["in", [".", "status"], "Converted"],
          ["link", "job", "start"],
          ["+", [".", "createdOn"], ["wait", 1, 86400000, 691200000]],
        ],
        jobId: ["if", ["in", [".", "status"], "Converted"], ["n"], null],
        dismissingReasonId: ["if", ["in", [".", "status"], "Dismissed"], ["turn"], null],
        name: ["link", "customer", "name"],
        customerType: ["link", "customer", "type"],
        isFirstTimeClient: [
          "&",
          ["in", [".", "status"], "Converted"],
          ["<", ["records"], ["link", "job", "otherPlace"]],
        ],
        address: true,
        "address.street": ["link", "location", "address.street"],
        "address.unit": ["link", "location", "address.unit"],
        "address.city": ["link", "location", "address.city"],
        "address.state": ["link", "location", "address.state"],
        "address.zip": ["link", "location", "address.zip"],
        "address.country": ["link", "location", "address.country"],
        externalId: ["join", "B-", ["+", 7000, ["n"]]],
      },
    },
    "jpm/jobs": {
      wide: true,
      links: {
        appointment: ["jpm/appointments", "visit"],
        last: ["jpm/appointments", "lastVisit"],
        booking: ["crm/bookings"],
      },
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
        start: ["link", "appointment", "start"],
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
        noCharge: ["pick", 1, 97, false, 3, true],
        otherPlace: [
          "if",
          ["<=", ["n"], ["again"]],
          ["+", ["n"], ["homes"]],
          ["if", ["<", ["homes"], ["n"]], ["+", ["n"], ["again"]], ["+", ["records"], 1]],
        ],
        bookingId: ["if", ["in", ["link", "booking", "jobId"], ["n"]], ["n"], null],
        leadCallId: ["if", ["in", [".", "bookingId"], null], ["n"], null],
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
    "crm/customers": {
      wide: true,
      links: {
        first: ["accounting/invoices"],
        second: ["accounting/invoices", "place2"],
        third: ["accounting/invoices", "place3"],
      },
      fields: {
        active: [
          "&",
          ["in", [".", "mergedToId"], null],
          ["|", ["<=", ["n"], ["homes"]], ["pick", 1, 75, true, 25, false]],
        ],
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
        type: ["pick", 1, 80, "Residential", 20, "Commercial"],
        name: [
          "if",
          ["in", [".", "type"], "Commercial"],
          ["join", ["text", 1, "{Last} "], ["any", 2, "Bakery", "Dental", "Homes", "Market", "Supply"]],
          ["text", 3, "{First} {Last}"],
        ],
        "address.street": ["text", 1, "<10-9900> {street}"],
        "address.unit": ["some", 1, 25, ["text", 2, "Unit <1-40>"]],
        "address.city": ["text", 1, "{City0}"],
        "address.state": ["text", 1, "{City1}"],
        "address.zip": ["text", 1, "{City2}??"],
        "address.country": ["text", 1, "USA"],
        "address.latitude": ["text", 1, "{City4}.????"],
        "address.longitude": ["text", 1, "{City5}.????"],
        "address.streetAddress": ["..", "address.street"],
        area: ["text", 1, "({City3}) "],
        phone: ["join", [".", "area"], ["text", 1, "555-01??"]],
        email: ["text", 1, "{First}.{Last}@example.com"],
        createdOn: [
          "if",
          ["<=", ["n"], ["homes"]],
          ["-", ["-", ["now"], 61344000000], ["wait", 1, 0, 103680000000]],
          ["-", ["now"], ["wait", 2, 86400000, 5184000000]],
        ],
        mergedToId: ["if", ["&", ["<", ["homes"], ["n"]], ["in", ["%", ["n"], 10], 8]], ["turn"], null],
        taxExempt: ["pick", 1, 96, false, 4, true],
        nationalAccount: ["pick", 1, 95, false, 5, true],
        doNotMail: ["pick", 1, 94, false, 6, true],
        doNotService: ["if", ["<=", ["n"], ["homes"]], false, ["pick", 1, 88, false, 12, true]],
        place2: ["+", ["n"], ["homes"]],
        place3: ["+", ["+", ["n"], ["homes"]], ["again"]],
        open: [
          "+",
          [
            "+",
            ["link", "first", "balance"],
            [
              "if",
              ["&", ["<=", ["n"], ["again"]], ["<=", [".", "place2"], ["records"]]],
              ["link", "second", "balance"],
              0,
            ],
          ],
          ["if", ["<=", [".", "place3"], ["records"]], ["link", "third", "balance"], 0],
        ],
        balance: ["if", ["<=", ["n"], ["homes"]], [".", "open"], 0],
        creditLimit: ["some", 1, 60, ["any", 2, 2000, 5000, 10000]],
        creditLimitBalance: ["max", 0, ["-", [".", "creditLimit"], [".", "balance"]]],
      },
    },
    "crm/locations": {
      count: 1.125,
      wide: true,
      links: { customer: ["crm/customers", "customerId"] },
      owners: ["customerId"],
      fields: {
        active: [
          "&",
          ["in", [".", "mergedToId"], null],
          [
            "|",
            ["<=", ["n"], ["homes"]],
            ["&", ["link", "customer", "active"], ["pick", 1, 75, true, 25, false]],
          ],
        ],
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
        customerId: ["if", ["<=", ["n"], ["records"]], ["n"], ["home"]],
        name: ["link", "customer", "name"],
        isLet: ["<", ["n"], ["+", ["/", ["records"], 8], 1]],
        "address.street": [
          "if",
          ["..", "isLet"],
          ["text", 1, "<10-9900> {street}"],
          ["link", "customer", "address.street"],
        ],
        "address.unit": ["if", ["..", "isLet"], null, ["link", "customer", "address.unit"]],
        "address.city": ["link", "customer", "address.city"],
        "address.state": ["link", "customer", "address.state"],
        "address.zip": ["link", "customer", "address.zip"],
        "address.country": ["text", 1, "USA"],
        "address.latitude": ["link", "customer", "address.latitude"],
        "address.longitude": ["link", "customer", "address.longitude"],
        area: ["link", "customer", "area"],
        email: ["link", "customer", "email"],
        createdOn: ["min", ["now"], ["+", ["link", "customer", "createdOn"], ["wait", 1, 0, 172800000]]],
        mergedToId: ["if", ["&", ["<", ["homes"], ["n"]], ["in", ["%", ["n"], 10], 9]], ["turn"], null],
        taxExempt: ["link", "customer", "taxExempt"],
        taxZoneId: ["turn"],
        zoneId: ["some", 1, 90, ["turn"]],
      },
    },
    "crm/bookings/contacts": {
      fields: {
        type: ["pick", 1, 45, "MobilePhone", 30, "Email", 23, "Phone", 2, "Fax"],
        phone: ["text", 1, "({City3}) 555-01??"],
        value: [
          "if",
          ["in", [".", "type"], "Email"],
          ["text", 1, "{First}.{Last}@example.com"],
          [".", "phone"],
        ],
      },
    },
    "crm/booking-provider/bookings/contacts": {
      fields: {
        type: ["pick", 1, 45, "MobilePhone", 30, "Email", 23, "Phone", 2, "Fax"],
        phone: ["text", 1, "({City3}) 555-01??"],
        value: [
          "if",
          ["in", [".", "type"], "Email"],
          ["text", 1, "{First}.{Last}@example.com"],
          [".", "phone"],
        ],
      },
    },
    "crm/contacts/contact-methods": {
      fields: {
        type: ["pick", 1, 45, "MobilePhone", 30, "Email", 23, "Phone", 2, "Fax"],
        phone: ["text", 1, "({City3}) 555-01??"],
        value: [
          "if",
          ["in", [".", "type"], "Email"],
          ["text", 1, "{First}.{Last}@example.com"],
          [".", "phone"],
        ],
      },
    },
    "crm/contacts": {
      fields: {
        name: ["text", 1, "{First} {Last}"],
        title: ["some", 1, 70, ["any", 2, "Owner", "Tenant", "Office manager", "Caretaker"]],
        isArchived: ["pick", 1, 95, false, 5, true],
      },
    },
    "crm/contacts/relationships": {
      fields: {
        typeSlug: ["pick", 1, 60, "customer", 40, "location"],
        typeName: ["if", ["in", [".", "typeSlug"], "customer"], "Customer", "Location"],
      },
    },
    "crm/contacts/preferences": {
      fields: {
        name: ["any", 1, "Language", "Best time to call", "Reminders"],
        dataType: ["any", 1, "Text", "Boolean"],
        description: ["join", [".", "name"], " as told"],
      },
    },
    "accounting/invoices": {
      wide: true,
      links: {
        memo: ["accounting/credit-memos"],
        work: ["jpm/jobs"],
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
        "salesTaxCode.taxRate": ["link", "zone", "rate"],
        salesTax: ["money", ["*", [".", "subTotal"], ["max", 0, ["link", "zone", "rate"]]]],
        total: ["money", ["+", [".", "subTotal"], [".", "salesTax"]]],
        paid: ["if", ["in", ["link", "work", "plan"], "Completed"], ["pick", 1, 70, 1, 10, 0.5, 20, 0], 0],
        applied: ["*", [".", "total"], [".", "paid"]],
        credited: ["if", ["<=", ["n"], ["records"]], ["link", "memo", "applied"], 0],
        balance: ["money", ["-", ["-", [".", "total"], [".", "applied"]], [".", "credited"]]],
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
    "pricebook/services": { fields: { price: ["/", ["rand", 1, 5000, 90000], 100] } },
    "pricebook/materials": { fields: { price: ["/", ["rand", 1, 2000, 90000], 100] } },
    "pricebook/equipment": { fields: { price: ["/", ["rand", 1, 30000, 500000], 100] } },
    "accounting/tax-zones": { fields: { rate: ["nth", ["n"], 0.0625, 0.0825, 0.07, 0] } },
    "accounting/credit-memos": {
      wide: true,
      links: {
        first: ["accounting/credit-memos/credit-memo-items", "firstPlace"],
        second: ["accounting/credit-memos/credit-memo-items", "secondPlace"],
        invoice: ["accounting/invoices"],
      },
      fields: {
        firstPlace: ["-", ["*", ["n"], 2], 1],
        secondPlace: ["*", ["n"], 2],
        subTotal: ["+", ["link", "first", "total"], ["link", "second", "total"]],
        salesTax: ["*", [".", "subTotal"], ["max", 0, ["link", "invoice", "salesTaxCode.taxRate"]]],
        total: ["+", [".", "subTotal"], [".", "salesTax"]],
        share: ["if", ["<", ["records"], ["n"]], 0, ["pick", 1, 50, 1, 15, 0.5, 35, 0]],
        applied: [
          "if",
          ["in", ["wrote", [".", "appliedTo"]], null],
          [
            "max",
            0,
            [
              "min",
              ["*", [".", "total"], [".", "share"]],
              ["-", ["link", "invoice", "total"], ["link", "invoice", "applied"]],
            ],
          ],
          ["sum", "appliedTo", "appliedAmount"],
        ],
        appliedTo: ["if", ["<", 0, [".", "applied"]], 1, 0],
        "appliedTo.appliedAmount": ["..", "applied"],
      },
    },
    "accounting/credit-memos/credit-memo-items": {
      as: "accounting/credit-memos/credit-memo-items",
      count: 2,
      fields: {
        quantity: 1,
        price: ["/", ["rand", 1, 2500, 20000], 100],
        total: ["*", [".", "quantity"], [".", "price"]],
      },
    },
    "crm/customers/notes": {
      links: { customer: ["crm/customers", "parent"] },
      fields: {
        createdOn: [
          "min",
          ["now"],
          ["+", ["link", "customer", "createdOn"], ["wait", 1, 300000, 7776000000]],
        ],
      },
    },
    "crm/customers/contacts": {
      links: { owner: ["crm/customers", "parent"] },
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        type: ["pick", 1, 45, "MobilePhone", 30, "Email", 23, "Phone", 2, "Fax"],
        createdOn: ["min", ["now"], ["+", ["link", "owner", "createdOn"], ["wait", 1, 0, 2592000000]]],
        phone: ["join", ["link", "owner", "area"], ["text", 1, "555-01??"]],
        value: ["if", ["in", [".", "type"], "Email"], ["link", "owner", "email"], [".", "phone"]],
        phoneSettings: ["if", ["in", [".", "type"], "Email"], null, true],
        "phoneSettings.phoneNumber": ["if", ["in", ["..", "type"], "Email"], null, ["..", "phone"]],
        "phoneSettings.doNotText": [
          "if",
          ["in", ["..", "type"], "Email"],
          false,
          ["pick", 1, 90, false, 10, true],
        ],
        memo: [
          "some",
          1,
          70,
          ["any", 2, "Prefers mornings", "Evenings only", "Text first", "At work until five"],
        ],
      },
    },
    "crm/customers/custom-fields": {
      as: "crm/customers/custom-fields",
      fields: {
        name: ["distinct", ["n"], "Preferred contact", "Gate code", "Filter size", "Referred by"],
        dataType: ["if", ["in", ["%", ["n"], 2], 0], "Dropdown", "Text"],
        dataTypeOptions: ["if", ["in", [".", "dataType"], "Dropdown"], ["list", "Phone", "Email"], null],
      },
    },
    "crm/locations/contacts": {
      links: { owner: ["crm/locations", "parent"] },
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        type: ["pick", 1, 45, "MobilePhone", 30, "Email", 23, "Phone", 2, "Fax"],
        createdOn: ["min", ["now"], ["+", ["link", "owner", "createdOn"], ["wait", 1, 0, 2592000000]]],
        phone: ["join", ["link", "owner", "area"], ["text", 1, "555-01??"]],
        value: ["if", ["in", [".", "type"], "Email"], ["link", "owner", "email"], [".", "phone"]],
        phoneSettings: ["if", ["in", [".", "type"], "Email"], null, true],
        "phoneSettings.phoneNumber": ["if", ["in", ["..", "type"], "Email"], null, ["..", "phone"]],
        "phoneSettings.doNotText": [
          "if",
          ["in", ["..", "type"], "Email"],
          false,
          ["pick", 1, 90, false, 10, true],
        ],
        memo: [
          "some",
          1,
          70,
          ["any", 2, "Prefers mornings", "Evenings only", "Text first", "At work until five"],
        ],
      },
    },
    "crm/leads": {
      wide: true,
      links: { customer: ["crm/customers", "customerId"], job: ["jpm/jobs"] },
      owners: ["customerId"],
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        status: ["pick", 1, 45, "Open", 20, "Dismissed", 35, "Converted"],
        createdOn: [
          "if",
          ["in", [".", "status"], "Converted"],
          [
            "-",
            ["-", ["link", "job", "createdOn"], ["any", 1, 0, 86400000, 172800000]],
            ["wait", 2, 1800000, 3600000],
          ],
          [
            "+",
            [
              "day",
              [
                "-",
                ["now"],
                [
                  "if",
                  ["in", [".", "status"], "Open"],
                  ["wait", 3, 86400000, 1209600000],
                  ["wait", 4, 1728000000, 34560000000],
                ],
              ],
            ],
            ["wait", 5, 43200000, 86400000],
          ],
        ],
        modifiedOn: ["min", ["now"], ["+", [".", "createdOn"], ["wait", 1, 0, 777600000]]],
        followUpDate: [
          "if",
          ["in", [".", "status"], "Open"],
          ["+", ["now"], ["wait", 1, 7200000, 864000000]],
          null,
        ],
        dismissingReasonId: ["if", ["in", [".", "status"], "Dismissed"], ["turn"], null],
        customerId: [
          "if",
          ["in", [".", "status"], "Converted"],
          ["home"],
          ["pick", 1, 65, ["home"], 35, null],
        ],
        locationId: [".", "customerId"],
        leadCustomerName: [
          "if",
          ["in", [".", "customerId"], null],
          ["text", 1, "{First} {Last}"],
          ["link", "customer", "name"],
        ],
        leadPhone: [
          "if",
          ["in", [".", "customerId"], null],
          ["text", 1, "({City3}) 555-01??"],
          ["link", "customer", "phone"],
        ],
        leadEmail: [
          "some",
          1,
          75,
          [
            "if",
            ["in", [".", "customerId"], null],
            ["text", 2, "{First}.{Last}@example.com"],
            ["link", "customer", "email"],
          ],
        ],
        leadStreet: [
          "if",
          ["in", [".", "customerId"], null],
          ["text", 1, "<10-9900> {street}"],
          ["link", "customer", "address.street"],
        ],
        leadUnit: ["if", ["in", [".", "customerId"], null], null, ["link", "customer", "address.unit"]],
        leadCity: [
          "if",
          ["in", [".", "customerId"], null],
          ["text", 1, "{City0}"],
          ["link", "customer", "address.city"],
        ],
        leadState: [
          "if",
          ["in", [".", "customerId"], null],
          ["text", 1, "{City1}"],
          ["link", "customer", "address.state"],
        ],
        leadZip: [
          "if",
          ["in", [".", "customerId"], null],
          ["text", 1, "{City2}??"],
          ["link", "customer", "address.zip"],
        ],
        leadCountry: ["text", 1, "USA"],
        captureSource: ["some", 1, 60, ["any", 2, "Call", "Form", "Chat"]],
        priority: ["pick", 1, 70, "Normal", 15, "High", 10, "Low", 5, "Urgent"],
        origin: ["pick", 1, 50, "Call", 25, "Entered", 25, "Booking"],
        callId: [
          "if",
          ["&", ["in", [".", "origin"], "Call"], ["in", ["link", "job", "leadCallId"], null]],
          ["n"],
          null,
        ],
        manualCallId: ["if", ["in", [".", "origin"], "Entered"], ["n"], null],
        bookingId: ["if", ["in", [".", "origin"], "Booking"], ["n"], null],
      },
    },
    "crm/leads/notes": {
      links: { lead: ["crm/leads", "parent"] },
      fields: {
        createdOn: ["min", ["now"], ["+", ["link", "lead", "createdOn"], ["wait", 1, 300000, 777600000]]],
      },
    },
    "crm/locations/notes": {
      links: { location: ["crm/locations", "parent"] },
      fields: {
        createdOn: [
          "min",
          ["now"],
          ["+", ["link", "location", "createdOn"], ["wait", 1, 300000, 7776000000]],
        ],
      },
    },
    "crm/locations/custom-fields": { as: "crm/customers/custom-fields", fields: {} },
    "telecom/calls": { wide: true, fields: {} },
    "memberships/memberships": { wide: true, owners: ["customerId"], fields: {} },
    "accounting/payments": { as: "accounting/payments", wide: true, owners: ["customer"], fields: {} },
  },
  effects: {
    "bookings.create": [
      {
        of: "crm/bookings",
        where: { "record.id": "id" },
        set: { status: "New", jobId: null, dismissingReasonId: null },
      },
      {
        of: "crm/booking-provider/bookings/contacts",
        each: "contacts",
        create: { parent: "=record.id", type: "=item.type", value: "=item.value", memo: "?=item.memo" },
        then: [
          {
            of: "crm/bookings/contacts",
            create: {
              id: "=record.id",
              parent: "=outer.id",
              type: "=record.type",
              value: "=record.value",
              memo: "=record.memo",
            },
          },
        ],
      },
    ],
    "bookings.createContact": [
      {
        of: "crm/bookings/contacts",
        create: {
          id: "=record.id",
          parent: "=id",
          type: "=record.type",
          value: "=record.value",
          memo: "=record.memo",
        },
      },
    ],
    "bookings.deleteContact": [
      { of: "crm/booking-provider/bookings/contacts", where: { contactId: "id" }, remove: true },
      { of: "crm/bookings/contacts", where: { contactId: "id" }, remove: true },
    ],
    "bookings.updateContact": [
      {
        of: "crm/bookings/contacts",
        where: { contactId: "id" },
        set: { type: "=type", value: "=value", memo: "=memo" },
      },
    ],
    "bookings.dismiss": [
      {
        of: "crm/bookings",
        where: { id: "id" },
        when: { status: ["Converted"] },
        deny: [409, "Booking {id} is converted"],
      },
      {
        of: "crm/bookings",
        where: { id: "id" },
        set: { status: "Dismissed", start: "=own.start", dismissingReasonId: "=callReasonId" },
      },
    ],
    "contacts.deleteRelationship": [
      {
        of: "crm/contacts/relationships",
        where: { contactId: "parent", relatedEntityId: "relatedEntityId", typeSlug: "typeSlug" },
        remove: true,
      },
    ],
    "contacts.createRelationship": [
      {
        of: "crm/contacts/relationships",
        where: { contactId: "parent", relatedEntityId: "relatedEntityId", typeSlug: "typeSlug" },
        create: {
          parent: "=record.id",
          relatedEntityId: "=relatedEntityId",
          typeSlug: "=typeSlug",
          typeName: "=typeSlug",
        },
      },
    ],
    "customers.create": [
      { of: "crm/customers", where: { "record.id": "id" }, set: { locations: [], contacts: [] } },
      {
        of: "crm/customers/contacts",
        each: "contacts",
        create: { parent: "=record.id", type: "=item.type", value: "=item.value", memo: "?=item.memo" },
        then: [{ of: "crm/customers", where: { "outer.id": "id" }, set: { contacts: "+=record" } }],
      },
      {
        of: "crm/locations",
        each: "locations",
        create: {
          customerId: "=record.id",
          name: "=item.name",
          address: "=item.address",
          customFields: "+=item.customFields",
          tagTypeIds: "+=item.tagTypeIds",
          externalData: "+=item.externalData.externalData",
          active: true,
          mergedToId: null,
        },
        then: [
          {
            of: "crm/locations/contacts",
            each: "item.contacts",
            create: { parent: "=record.id", type: "=item.type", value: "=item.value", memo: "?=item.memo" },
            then: [{ of: "crm/locations", where: { "outer.id": "id" }, set: { contacts: "+=record" } }],
          },
          {
            of: "crm/locations",
            where: { "record.id": "id" },
            then: [
              { of: "crm/customers", where: { "record.customerId": "id" }, set: { locations: "+=record" } },
            ],
          },
        ],
      },
    ],
    "customers.update": [
      {
        of: "crm/customers",
        given: { "body.externalData.patchMode": "Replace" },
        where: { "record.id": "id" },
        set: { externalData: [] },
      },
      {
        of: "crm/customers",
        each: "body.externalData.externalData",
        where: { "record.id": "id" },
        set: { externalData: { "+": "=item", by: "key" } },
      },
    ],
    "customers.listContacts": [
      {
        of: "crm/customers",
        where: { id: "id" },
        when: { active: [false] },
        deny: [409, "Customer ID = {id} is not active"],
      },
    ],
    "customers.createContact": [
      {
        of: "crm/customers",
        where: { id: "id" },
        when: { active: [false] },
        deny: [409, "Customer ID = {id} is not active"],
      },
    ],
    "customers.deleteContact": [
      {
        of: "crm/customers",
        where: { id: "id" },
        when: { active: [false] },
        deny: [409, "Customer ID = {id} is not active"],
      },
    ],
    "customers.updateContact": [
      {
        of: "crm/customers",
        where: { id: "id" },
        when: { active: [false] },
        deny: [409, "Customer ID = {id} is not active"],
      },
    ],
    "customers.createNote": [
      {
        of: "crm/locations",
        given: { addToLocations: true },
        where: { id: "customerId" },
        then: [
          { of: "crm/locations/notes", create: { parent: "=record.id", text: "=text", isPinned: false } },
        ],
      },
    ],
    "leads.submitForm": [
      {
        of: "crm/leads",
        create: {
          status: "Open",
          summary: "=summary",
          leadCustomerName: "=name",
          leadEmail: "=email",
          leadPhone: "=phoneNumber",
          leadStreet: "=address.street",
          leadUnit: "=address.unit",
          leadCity: "=address.city",
          leadState: "=address.state",
          leadZip: "=address.zip",
          leadCountry: "=address.country",
          customerId: null,
          locationId: null,
          dismissingReasonId: null,
        },
        answer: { leadId: "=record.id" },
      },
    ],
    "leads.dismiss": [
      {
        of: "crm/leads",
        where: { id: "id" },
        set: { status: "Dismissed", dismissingReasonId: "=dismissingReasonId" },
      },
    ],
    "leads.createFollowUp": [
      { of: "crm/leads/notes", create: { parent: "=record.id", text: "=text", isPinned: "=pinToTop" } },
    ],
    "locations.create": [
      { of: "crm/locations", where: { "record.id": "id" }, set: { contacts: [] } },
      {
        of: "crm/locations/contacts",
        each: "contacts",
        create: { parent: "=record.id", type: "=item.type", value: "=item.value", memo: "?=item.memo" },
        then: [{ of: "crm/locations", where: { "outer.id": "id" }, set: { contacts: "+=record" } }],
      },
    ],
    "locations.update": [
      {
        of: "crm/locations",
        given: { "body.externalData.patchMode": "Replace" },
        where: { "record.id": "id" },
        set: { externalData: [] },
      },
      {
        of: "crm/locations",
        each: "body.externalData.externalData",
        where: { "record.id": "id" },
        set: { externalData: { "+": "=item", by: "key" } },
      },
    ],
    "locations.listContacts": [
      {
        of: "crm/locations",
        where: { id: "id" },
        when: { active: [false] },
        deny: [409, "Location ID = {id} is not active"],
      },
    ],
    "locations.createContact": [
      {
        of: "crm/locations",
        where: { id: "id" },
        when: { active: [false] },
        deny: [409, "Location ID = {id} is not active"],
      },
    ],
    "locations.deleteContact": [
      {
        of: "crm/locations",
        where: { id: "id" },
        when: { active: [false] },
        deny: [409, "Location ID = {id} is not active"],
      },
    ],
    "locations.updateContact": [
      {
        of: "crm/locations",
        where: { id: "id" },
        when: { active: [false] },
        deny: [409, "Location ID = {id} is not active"],
      },
    ],
    "locations.createNote": [
      {
        of: "crm/locations/notes",
        given: { pinToTop: true },
        where: { "record.id": "id" },
        set: { isPinned: true },
      },
      {
        of: "crm/locations",
        given: { addToCustomer: true },
        where: { id: "id" },
        then: [
          {
            of: "crm/customers/notes",
            create: { parent: "=record.customerId", text: "=text", isPinned: false },
          },
        ],
      },
    ],
    "bulkTags.remove": [
      { of: "crm/customers", where: { customerIds: ",id" }, set: { tagTypeIds: "-=tagTypeIds" } },
    ],
    "bulkTags.add": [
      { of: "crm/customers", where: { customerIds: ",id" }, set: { tagTypeIds: "+=tagTypeIds" } },
    ],
  },
  filters: {
    "customers.list": { phone: "#id:crm/customers/contacts#.value" },
    "leads.list": {
      customerCity: "customerId:crm/customers#id.address.city",
      customerState: "customerId:crm/customers#id.address.state",
      customerZip: "customerId:crm/customers#id.address.zip",
      customerCreatedOnOrAfter: ">=customerId:crm/customers#id.createdOn",
      customerCreatedBefore: "<customerId:crm/customers#id.createdOn",
      customerModifiedOnOrAfter: ">=customerId:crm/customers#id.modifiedOn",
    },
  },
  traits: {
    "crm/customers": { inactive: { active: false } },
    "crm/locations": { inactive: { active: false } },
  },
});
