/** The rules of the business of the Memberships API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("memberships", names, {
  rules: {
    "memberships/memberships": {
      wide: true,
      links: { kind: ["memberships/membership-types", "membershipTypeId"] },
      owners: ["customerId"],
      fields: {
        active: [
          "|",
          ["in", [".", "status"], "Active", "Suspended"],
          ["&", ["in", [".", "status"], "Expired"], ["not", ["in", ["some", 1, 60, true], null]]],
        ],
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
        typeName: ["link", "kind", "name"],
        membershipTypeId: ["turn"],
        from: [
          "if",
          [".", "isCurrent"],
          ["-", ["now"], ["wait", 1, 864000000, 28512000000]],
          ["-", ["now"], ["wait", 2, 34560000000, 59616000000]],
        ],
        createdOn: ["-", [".", "from"], ["wait", 1, 0, 259200000]],
        duration: ["if", ["in", [".", "plan"], "Active"], ["pick", 1, 80, 12, 20, null], 12],
        to: ["+", [".", "from"], ["*", ["/", [".", "duration"], 12], 31536000000]],
        renewalDuration: [".", "duration"],
        cancellationDate: [
          "if",
          ["in", [".", "status"], "Canceled"],
          ["+", [".", "from"], ["wait", 1, 2592000000, 25920000000]],
          null,
        ],
        cancellationInvoiceId: ["if", ["in", [".", "status"], "Canceled"], ["some", 1, 70, ["n"]], null],
        cancellationBalanceInvoiceId: [
          "if",
          ["in", [".", "status"], "Canceled"],
          ["some", 1, 50, ["n"]],
          null,
        ],
        cycle: [
          "if",
          ["in", [".", "billingFrequency"], "Annual"],
          31536000000,
          ["if", ["in", [".", "billingFrequency"], "Monthly"], 2592000000, 7862400000],
        ],
        nextScheduledBillDate: [
          "if",
          ["in", [".", "status"], "Active"],
          [
            "min",
            [".", "to"],
            ["-", ["+", ["now"], [".", "cycle"]], ["%", ["-", ["now"], [".", "from"]], [".", "cycle"]]],
          ],
          null,
        ],
        followUpOn: ["+", [".", "from"], ["wait", 1, 25920000000, 28512000000]],
        followUpStatus: [
          "if",
          [".", "isCurrent"],
          "NotAttempted",
          ["any", 1, "Contacted", "Unreachable", "Dismissed", "Won"],
        ],
        modifiedOn: [
          "min",
          ["now"],
          [
            "+",
            ["max", [".", "createdOn"], [".", "from"], [".", "cancellationDate"]],
            ["wait", 1, 3600000, 777600000],
          ],
        ],
        billingFrequency: ["pick", 1, 55, "Monthly", 30, "Annual", 15, "Quarterly"],
        renewalBillingFrequency: [".", "billingFrequency"],
        memo: ["some", 1, 60, ["any", 2, "Renews by itself", "Sold at the door", "Gift for the new owner"]],
        paymentMethodId: ["if", ["in", [".", "billingFrequency"], "Monthly"], true, ["some", 1, 40, true]],
        locationId: ["some", 1, 60, ["home"]],
        recurringLocationId: [".", "locationId"],
        renewalMembershipTaskId: ["pick", 1, 85, null, 15, ["+", ["%", ["n"], ["records"]], 1]],
        renewedById: [
          "if",
          ["&", ["<", 1, ["n"]], ["in", ["%", ["n"], 12], 7]],
          ["+", ["%", ["turn"], ["quarter"]], 1],
          null,
        ],
        initialDeferredRevenue: ["any", 1, 0, 0, 199],
      },
    },
    "memberships/memberships/custom-fields": { as: "crm/customers/custom-fields", fields: {} },
    "crm/customers/custom-fields": {
      as: "crm/customers/custom-fields",
      fields: {
        name: ["distinct", ["n"], "Preferred contact", "Gate code", "Filter size", "Referred by"],
        dataType: ["if", ["in", ["%", ["n"], 2], 0], "Dropdown", "Text"],
        dataTypeOptions: ["if", ["in", [".", "dataType"], "Dropdown"], ["list", "Phone", "Email"], null],
      },
    },
    "memberships/memberships/status-changes": {
      links: { membership: ["memberships/memberships", "parent"] },
      fields: {
        newStatus: ["link", "membership", "status"],
        oldStatus: ["if", ["in", [".", "newStatus"], "Active"], "Suspended", "Active"],
        note: ["some", 1, 40, ["any", 2, "Asked by phone", "Card expired", "Moved away"]],
        createdOn: ["link", "membership", "modifiedOn"],
      },
    },
    "memberships/membership-types": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: [
          "distinct",
          ["n"],
          "Comfort Plan",
          "Plumbing Care Plan",
          "Home Protection",
          "Electrical Check Plan",
        ],
        displayName: [".", "name"],
        discount: ["any", 1, 5, 10, 15],
        durationBilling: 6,
        "durationBilling.duration": ["if", ["<", ["i"], 3], 12, null],
        "durationBilling.billingFrequency": ["nth", ["i"], "Monthly", "Annual", "Quarterly"],
        "durationBilling.salePrice": ["any", 1, 149, 199, 249],
        "durationBilling.billingPrice": [".", "salePrice"],
        "durationBilling.renewalPrice": [".", "salePrice"],
        "discounts.discount": ["any", 1, 5, 10, 15],
        "recurringServices.membershipTypeId": ["n"],
        "recurringServices.offset": ["any", 1, 1, 6],
        "recurringServices.allocation": 50,
      },
    },
    "memberships/recurring-service-types": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: ["distinct", ["n"], "Spring tune-up", "Fall tune-up", "Water heater flush", "Drain check"],
        recurrenceType: ["nth", ["n"], "Monthly", "Seasonal", "Seasonal", "Monthly"],
        durationLength: ["any", 1, 1, 2, 12],
      },
    },
    "memberships/invoice-templates": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        "items.id": ["+", ["*", ["n"], 10], ["i"]],
        name: ["distinct", ["n"], "Comfort Plan billing", "Tune-up", "Flush"],
        items: 2,
        "items.quantity": 1,
        "items.unitPrice": ["any", 1, 49, 79, 99],
        "items.cost": ["*", [".", "unitPrice"], 0.4],
        "items.amount": ["*", [".", "quantity"], [".", "unitPrice"]],
        "items.hours": ["any", 1, 0.5, 1],
        total: ["sum", "items", "amount"],
      },
    },
    "memberships/recurring-services": {
      wide: true,
      links: {
        membership: ["memberships/memberships", "membershipId"],
        kind: ["memberships/recurring-service-types", "recurringServiceTypeId"],
      },
      owners: ["membershipId"],
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: ["link", "kind", "name"],
        recurringServiceTypeId: ["turn"],
        membershipId: ["pick", 1, 85, ["home"], 15, null],
        durationLength: ["any", 1, 1, 2, 12],
        recurrenceInterval: ["any", 1, 1, 6, 12],
        recurrenceType: ["link", "kind", "recurrenceType"],
        durationType: ["any", 1, "Continuous", "NumberOfVisits"],
        recurrenceDaysOfWeek: ["list"],
        allocation: ["any", 1, 0, 50],
        from: [
          "if",
          ["in", [".", "membershipId"], null],
          ["-", ["now"], ["wait", 1, 864000000, 25920000000]],
          [
            "min",
            ["-", ["now"], 86400000],
            ["+", ["link", "membership", "from"], ["wait", 2, 0, 2592000000]],
          ],
        ],
        to: ["if", ["in", [".", "durationType"], "Continuous"], null, ["+", [".", "from"], 31536000000]],
        createdOn: ["-", [".", "from"], ["wait", 1, 0, 259200000]],
        jobStartTime: ["some", 1, 60, ["text", 2, "PT<8-14>H"]],
        memo: ["some", 1, 30, ["any", 2, "Call first", "Mornings only"]],
      },
    },
    "memberships/recurring-service-events": {
      wide: true,
      links: {
        service: ["memberships/recurring-services", "locationRecurringServiceId"],
        membership: ["memberships/memberships", "membershipId"],
        job: ["jpm/jobs"],
      },
      owners: ["locationRecurringServiceId"],
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        locationRecurringServiceId: ["home"],
        locationRecurringServiceName: ["link", "service", "name"],
        membershipId: ["link", "service", "membershipId"],
        membershipName: ["link", "membership", "typeName"],
        status: [
          "pick",
          1,
          55,
          "NotAttempted",
          10,
          "Unreachable",
          12,
          "Contacted",
          18,
          "Won",
          5,
          "Dismissed",
        ],
        date: [
          "max",
          ["link", "service", "from"],
          [
            "min",
            ["link", "service", "to"],
            [
              "if",
              ["in", [".", "status"], "NotAttempted"],
              ["+", ["now"], ["wait", 1, 86400000, 5184000000]],
              [
                "if",
                ["in", [".", "status"], "Won"],
                ["min", ["now"], ["+", ["link", "job", "createdOn"], ["wait", 2, 86400000, 777600000]]],
                ["-", ["now"], ["wait", 3, 86400000, 3456000000]],
              ],
            ],
          ],
        ],
        createdOn: [
          "if",
          ["in", [".", "status"], "Won"],
          ["-", ["link", "job", "createdOn"], ["wait", 1, 864000000, 3456000000]],
          ["-", ["now"], ["wait", 2, 5184000000, 25920000000]],
        ],
        modifiedOn: ["min", ["now"], ["+", [".", "createdOn"], ["wait", 1, 0, 777600000]]],
        jobId: ["if", ["in", [".", "status"], "Won"], ["n"], null],
      },
    },
    "jpm/jobs": {
      wide: true,
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
      },
    },
    "memberships/membership-status-changes": {
      links: { membership: ["memberships/memberships"] },
      fields: {
        newStatus: ["link", "membership", "status"],
        oldStatus: ["if", ["in", [".", "newStatus"], "Active"], "Suspended", "Active"],
        note: ["some", 1, 40, ["any", 2, "Asked by phone", "Card expired", "Moved away"]],
        createdOn: ["link", "membership", "modifiedOn"],
        membershipId: ["n"],
      },
    },
    "memberships/membership-types/recurring-service-items": {
      fields: { offset: ["any", 1, 1, 6], allocation: 50 },
    },
    "memberships/membership-types/discounts": { fields: { discount: ["any", 1, 5, 10, 15] } },
    "memberships/membership-types/duration-billing-items": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        duration: 12,
        salePrice: ["any", 1, 149, 199, 249],
        billingPrice: [".", "salePrice"],
        renewalPrice: [".", "salePrice"],
      },
    },
    "crm/customers": { wide: true, fields: {} },
    "crm/locations": { count: 1.125, wide: true, owners: ["customerId"], fields: {} },
    "accounting/invoices": { wide: true, owners: ["customer", "location", "job"], fields: {} },
    "salestech/estimates": { wide: true, owners: ["customerId", "locationId", "jobId"], fields: {} },
    "jpm/appointments": { count: 1.2, wide: true, owners: ["jobId", "customerId"], fields: {} },
    "crm/bookings": { wide: true, fields: {} },
  },
  kinds: { skuId: ["pricebook/services", "pricebook/materials", "pricebook/equipment"] },
  effects: {
    "customerMemberships.create": [
      {
        of: "memberships/memberships",
        create: {
          customerId: "=customerId",
          businessUnitId: "=businessUnitId",
          locationId: "=locationId",
          recurringLocationId: "=recurringLocationId",
          cancellationDate: null,
          cancellationBalanceInvoiceId: null,
          cancellationInvoiceId: null,
          from: "now",
        },
        answer: { customerMembershipId: "=record.id" },
      },
      {
        of: "memberships/membership-types/duration-billing-items",
        where: { durationBillingId: "id" },
        then: [
          {
            of: "memberships/memberships",
            where: { "of.memberships/memberships.0.id": "id" },
            set: {
              membershipTypeId: "=record.parent",
              duration: "=record.duration",
              billingFrequency: "=record.billingFrequency",
            },
          },
          {
            of: "memberships/membership-types/recurring-service-items",
            given: { recurringServiceAction: "All" },
            where: { "record.parent": "parent" },
            then: [
              {
                of: "memberships/recurring-services",
                create: {
                  membershipId: "=of.memberships/memberships.0.id",
                  locationId: "=of.memberships/memberships.0.recurringLocationId",
                  businessUnitId: "=businessUnitId",
                  recurringServiceTypeId: "=record.recurringServiceTypeId",
                  allocation: "=record.allocation",
                  from: "now",
                  active: true,
                },
              },
            ],
          },
        ],
      },
      {
        of: "accounting/invoices",
        create: {
          customer: "@=customerId",
          location: "@=locationId",
          businessUnit: "@=businessUnitId",
          membershipId: "=made.0.id",
          active: true,
        },
        answer: { invoiceId: "=record.id", customerMembershipId: "=made.0.id" },
        then: [
          {
            of: "memberships/membership-types/duration-billing-items",
            where: { durationBillingId: "id" },
            then: [
              {
                of: "accounting/invoice-items",
                create: {
                  invoiceId: "=outer.id",
                  skuId: "=saleTaskId",
                  quantity: "1",
                  price: "$=record.salePrice",
                  membershipTypeId: "=record.parent",
                  active: true,
                },
                then: [
                  {
                    of: "accounting/invoices",
                    where: { "record.invoiceId": "id" },
                    set: { items: "+=record" },
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
    "customerMemberships.update": [
      {
        of: "memberships/memberships",
        given: { status: "Canceled" },
        where: { "record.id": "id" },
        set: { cancellationDate: "now" },
      },
    ],
    "locationRecurringServiceEvents.markComplete": [
      {
        of: "memberships/recurring-service-events",
        where: { id: "id" },
        set: { status: "Won", jobId: "=jobId" },
        answer: { id: "=record.id" },
      },
    ],
    "locationRecurringServiceEvents.markIncomplete": [
      {
        of: "memberships/recurring-service-events",
        where: { id: "id" },
        set: { status: "NotAttempted", jobId: null },
        answer: { id: "=record.id" },
      },
    ],
  },
  filters: {
    "locationRecurringServiceEvents.list": {
      locationId: "locationRecurringServiceId:memberships/recurring-services#id.locationId",
    },
  },
  traits: {
    "memberships/memberships": {
      expired: { status: "Expired", active: false, to: ["-", ["now"], 2592000000] },
    },
  },
});
