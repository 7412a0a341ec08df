/** The rules of the business of the Marketing API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("marketing", names, {
  rules: {
    "marketing/categories": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        type: ["any", 1, "Paid", "Organic", "Offline"],
        name: ["distinct", ["n"], "Online", "Print", "Radio", "Referral"],
      },
    },
    "marketing/costs": {
      fields: {
        campaignId: ["turn"],
        year: 2025,
        month: ["+", ["%", ["-", ["n"], 1], 12], 1],
        dailyCost: ["/", ["rand", 1, 500, 9000], 100],
      },
    },
    "marketing/campaigns": {
      links: { unit: ["settings/business-units", "unitTurn"] },
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        source: ["nth", ["n"], "Search", "Print", "Radio", "Word of mouth", "Other", "Other"],
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
        otherSource: [
          "if",
          ["in", [".", "source"], "Other"],
          ["if", ["in", [".", "medium"], "Other"], "Sign", "Own list"],
          null,
        ],
        medium: ["nth", ["n"], "CPC", "Mail", "Air", null, "Other", "Email"],
        otherMedium: ["if", ["in", [".", "medium"], "Other"], "Yard", null],
        isDefaultCampaign: ["in", ["n"], 1],
        line: ["join", "(800) 555-0", ["+", 100, ["%", ["n"], 100]]],
        campaignPhoneNumbers: ["list", [".", "line"]],
        category: ["turn"],
        businessUnit: ["some", 1, 60, ["link", "unit", "name"]],
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
  },
});
