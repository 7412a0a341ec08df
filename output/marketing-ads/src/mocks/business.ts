/** The rules of the business of the Marketing Ads API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("marketing-ads", names, {
  rules: {
    "marketing-ads/attributed-leads": {
      links: { campaign: ["marketing/campaigns", "campaignTurn"], work: ["jpm/jobs"] },
      fields: {
        dateTime: ["-", ["link", "work", "createdOn"], ["wait", 1, 600000, 72000000]],
        "attribution.utmSource": ["any", 1, "google", "bing", "facebook"],
        "attribution.utmMedium": ["any", 1, "cpc", "organic", "social"],
        "attribution.utmCampaign": ["link", "campaign", "name"],
        "attribution.originalCampaign": ["link", "campaign", "name"],
        "attribution.adGroupName": ["any", 1, "Furnace repair", "Drain cleaning", "Panel upgrade"],
        "attribution.keywordName": ["any", 1, "furnace repair near me", "clogged drain", "electrician"],
        "call.source": ["any", 1, "Google Ads", "Website"],
        "leadForm.leadStatus": ["any", 1, "Open", "Converted", "Dismissed"],
      },
    },
    "jpm/jobs": {
      wide: true,
      links: { booking: ["crm/bookings"] },
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
        jobNumber: ["join", "", ["+", 140000, ["n"]]],
        name: [".", "jobNumber"],
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
        bookingId: ["if", ["in", ["link", "booking", "jobId"], ["n"]], ["n"], null],
        leadCallId: ["if", ["in", [".", "bookingId"], null], ["n"], null],
      },
    },
    "marketing/campaigns": {
      fields: {
        name: [
          "distinct",
          ["n"],
          "Search ads",
          "Spring postcard",
          "Local radio",
          "Referrals",
          "Yard signs",
          "Newsletter",
        ],
        category: ["turn"],
      },
    },
    "marketing-ads/performance": {
      fields: {
        "campaign.category": ["any", 1, "Search", "Display"],
        "adGroup.name": ["any", 1, "Furnace repair", "Drain cleaning", "Panel upgrade"],
        "keyword.name": ["any", 1, "furnace repair near me", "clogged drain", "electrician"],
        "digitalStats.impressions": ["rand", 1, 1000, 20000],
        "digitalStats.clicks": ["rand", 1, 50, 900],
        "digitalStats.conversions": ["rand", 1, 1, 40],
        "digitalStats.allConversions": [".", "conversions"],
        "digitalStats.cost": ["*", [".", "clicks"], [".", "averageCPC"]],
        "digitalStats.averageCPC": ["/", ["rand", 1, 80, 900], 100],
        "digitalStats.clickRate": ["/", [".", "clicks"], [".", "impressions"]],
        "digitalStats.costPerConversion": ["/", [".", "cost"], [".", "conversions"]],
        "digitalStats.conversionRate": ["/", [".", "conversions"], [".", "clicks"]],
        "leadStats.leads": ["rand", 1, 40, 60],
        "leadStats.leadCalls": ["rand", 1, 10, 20],
        "leadStats.onlineBooking": ["rand", 1, 2, 10],
        "leadStats.manualBooking": ["rand", 1, 2, 10],
        "leadStats.bookedJobs": ["rand", 1, 15, 20],
        "leadStats.ranJobs": ["rand", 1, 10, 14],
        "leadStats.soldJobs": ["rand", 1, 3, 9],
        "leadStats.avgTicket": ["/", ["rand", 1, 20000, 90000], 100],
        "leadStats.revenue": ["*", [".", "avgTicket"], [".", "soldJobs"]],
        "leadStats.potentialRevenue": ["*", [".", "revenue"], 1.5],
        "leadStats.bookingRate": ["/", [".", "bookedJobs"], [".", "leads"]],
      },
    },
    "marketing-ads/CapacityAwarenessWarning_Get": {
      links: { campaign: ["marketing/campaigns"], unit: ["settings/business-units"] },
      fields: {
        totalCount: 1,
        data: 1,
        "data.campaignName": ["link", "campaign", "name"],
        "data.warningType": ["any", 1, "LowCapacity", "HighCapacity"],
        "data.businessUnits": ["list", ["link", "unit", "name"]],
        "data.lookaheadWindow": ["any", 1, 3, 7, 14],
        "data.thresholdValue": ["any", 1, 20, 50, 80],
      },
    },
    "settings/business-units": {
      fields: {
        name: [
          "distinct",
          ["n"],
          "HVAC Service",
          "Plumbing Service",
          "HVAC Install",
          "Electrical Service",
          "Drains",
        ],
      },
    },
    "crm/customers": {
      wide: true,
      fields: {
        type: ["pick", 1, 80, "Residential", 20, "Commercial"],
        name: [
          "if",
          ["in", [".", "type"], "Commercial"],
          ["join", ["text", 1, "{Last} "], ["any", 2, "Bakery", "Dental", "Homes", "Market", "Supply"]],
          ["text", 3, "{First} {Last}"],
        ],
      },
    },
    "telecom/calls": {
      wide: true,
      links: { job: ["jpm/jobs"], kind: ["jpm/job-types", "kindTurn"], lead: ["crm/leads"] },
      fields: {
        source: ["any", 1, "ServiceTitan", "Import", "Supplier catalog"],
        type: [".", "callType"],
        "type.id": ["turn"],
        "type.name": ["link", "kind", "name"],
        isBooked: ["not", ["in", ["link", "job", "leadCallId"], null]],
        isLead: ["&", ["not", [".", "isBooked"]], ["in", ["link", "lead", "callId"], ["n"]]],
        callType: [
          "if",
          [".", "isBooked"],
          "Booked",
          [
            "if",
            [".", "isLead"],
            "Unbooked",
            ["pick", 1, 40, "Unbooked", 30, "Excused", 18, "NotLead", 12, "Abandoned"],
          ],
        ],
        duration: [
          "if",
          ["in", [".", "callType"], "Abandoned"],
          ["text", 1, "PT1M<1-59>S"],
          ["text", 2, "PT<1-29>M<1-59>S"],
        ],
      },
    },
    "crm/bookings": {
      wide: true,
      fields: {
        status: ["pick", 1, 30, "New", 47, "Converted", 18, "Dismissed", 5, "Accepted"],
        jobId: ["if", ["in", [".", "status"], "Converted"], ["n"], null],
      },
    },
    "crm/leads": {
      wide: true,
      links: { job: ["jpm/jobs"] },
      owners: ["customerId"],
      fields: {
        origin: ["pick", 1, 50, "Call", 25, "Entered", 25, "Booking"],
        callId: [
          "if",
          ["&", ["in", [".", "origin"], "Call"], ["in", ["link", "job", "leadCallId"], null]],
          ["n"],
          null,
        ],
      },
    },
    "jpm/job-types": {
      fields: {
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
      },
    },
    "memberships/memberships": { wide: true, owners: ["customerId"], fields: {} },
    "salestech/estimates": { wide: true, owners: ["customerId", "locationId", "jobId"], fields: {} },
    "jpm/appointments": { count: 1.2, wide: true, owners: ["jobId", "customerId"], fields: {} },
    "accounting/invoices": { wide: true, owners: ["customer", "location", "job"], fields: {} },
    "crm/locations": { count: 1.125, wide: true, owners: ["customerId"], fields: {} },
  },
});
