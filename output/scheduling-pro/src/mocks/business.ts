/** The rules of the business of the Scheduling Pro API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("scheduling-pro", {
  rules: {
    "scheduling-pro/routers/sessions": {
      fields: {
        sessionOutcome: ["pick", 1, 55, "Booked", 45, "Abandoned"],
        jobId: ["if", ["in", [".", "sessionOutcome"], "Booked"], ["some", 1, 60, ["home"]], null],
        bookingId: ["if", ["in", [".", "sessionOutcome"], "Booked"], ["home"], null],
        createdOn: ["-", ["now"], ["wait", 1, 172800000, 25920000000]],
        lastCheckinDate: ["+", [".", "createdOn"], ["wait", 1, 60000, 1500000]],
        modifiedOn: [".", "lastCheckinDate"],
        timeslotStart: [
          "if",
          ["in", [".", "sessionOutcome"], "Booked"],
          ["+", ["day", ["+", [".", "createdOn"], 86400000]], ["wait", 1, 28800000, 54000000]],
          null,
        ],
        timeslotEnd: ["+", [".", "timeslotStart"], 7200000],
        "customer.isNewCustomer": ["pick", 1, 60, true, 40, false],
        "customer.isBot": false,
        category: ["any", 1, "Heating", "Cooling", "Plumbing"],
        previousSessionId: null,
        "sourceTracking.campaignId": ["turn"],
      },
    },
    "scheduling-pro/schedulers": {
      fields: {
        name: ["distinct", ["n"], "Website", "Landing page", "Call center"],
        schedulerStatus: ["any", 1, "Live", "Draft"],
        isDefault: ["in", ["n"], 1],
      },
    },
    "scheduling-pro/schedulers/sessions": {
      fields: {
        sessionOutcome: ["pick", 1, 55, "Booked", 45, "Abandoned"],
        jobId: ["if", ["in", [".", "sessionOutcome"], "Booked"], ["some", 1, 60, ["home"]], null],
        bookingId: ["if", ["in", [".", "sessionOutcome"], "Booked"], ["home"], null],
        createdOn: ["-", ["now"], ["wait", 1, 172800000, 25920000000]],
        lastCheckinDate: ["+", [".", "createdOn"], ["wait", 1, 60000, 1500000]],
        modifiedOn: [".", "lastCheckinDate"],
        timeslotStart: [
          "if",
          ["in", [".", "sessionOutcome"], "Booked"],
          ["+", ["day", ["+", [".", "createdOn"], 86400000]], ["wait", 1, 28800000, 54000000]],
          null,
        ],
        timeslotEnd: ["+", [".", "timeslotStart"], 7200000],
        "customer.isNewCustomer": ["pick", 1, 60, true, 40, false],
        "customer.isBot": false,
        category: ["any", 1, "Heating", "Cooling", "Plumbing"],
        previousSessionId: null,
        "sourceTracking.campaignId": ["turn"],
      },
    },
    "crm/customers": {
      wide: true,
      fields: {
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
      },
    },
    "jpm/jobs": { wide: true, owners: ["customerId", "locationId", "projectId"], fields: {} },
    "crm/bookings": { wide: true, fields: {} },
    "crm/leads": { wide: true, owners: ["customerId"], fields: {} },
    "memberships/recurring-services": { wide: true, owners: ["membershipId"], fields: {} },
    "crm/locations": { wide: true, owners: ["customerId"], fields: {} },
    "accounting/invoices": { wide: true, owners: ["customer", "location", "job"], fields: {} },
  },
});
