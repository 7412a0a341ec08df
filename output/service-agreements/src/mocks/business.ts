/** The rules of the business of the Service Agreements API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("service-agreements", {
  rules: {
    "service-agreements/service-agreements": {
      fields: {
        name: ["any", 1, "Rooftop units", "Boiler room", "Store chain", "Office tower"],
        status: [
          "pick",
          1,
          10,
          "Draft",
          8,
          "Sent",
          4,
          "Rejected",
          6,
          "Accepted",
          52,
          "Activated",
          6,
          "Canceled",
          10,
          "Expired",
          4,
          "AutoRenew",
        ],
        durationMonths: 12,
        startDate: [
          "if",
          ["in", [".", "status"], "Expired"],
          ["day", ["-", ["now"], ["wait", 1, 34560000000, 60480000000]]],
          [
            "if",
            ["in", [".", "status"], "Activated", "AutoRenew", "Canceled"],
            ["day", ["-", ["now"], ["wait", 2, 864000000, 25920000000]]],
            ["day", ["+", ["now"], ["wait", 3, 432000000, 5184000000]]],
          ],
        ],
        endDate: ["+", [".", "startDate"], 31536000000],
        createdOn: ["-", ["min", ["now"], [".", "startDate"]], ["wait", 1, 432000000, 3456000000]],
        modifiedOn: ["min", ["now"], ["+", [".", "createdOn"], ["wait", 1, 3600000, 2592000000]]],
        renewalAgreementId: ["pick", 1, 96, null, 4, ["if", ["<", ["quarter"], ["n"]], ["turn"], null]],
        origin: ["if", ["in", [".", "renewalAgreementId"], null], "Initial", "ManualRenew"],
        autoRenew: ["pick", 1, 60, true, 40, false],
        "templateFields.defaultAutoRenew": ["..", "autoRenew"],
        estimatedLaborCost: ["rand", 1, 500, 4000],
        estimatedMaterialCost: ["rand", 1, 200, 2000],
        estimatedTravelCost: ["rand", 1, 50, 300],
        totalAgreementPrice: [
          "*",
          [
            "+",
            ["+", [".", "estimatedLaborCost"], [".", "estimatedMaterialCost"]],
            [".", "estimatedTravelCost"],
          ],
          1.6,
        ],
        estimatedGrossMarginAmount: [
          "-",
          [
            "-",
            ["-", [".", "totalAgreementPrice"], [".", "estimatedLaborCost"]],
            [".", "estimatedMaterialCost"],
          ],
          [".", "estimatedTravelCost"],
        ],
        estimatedGrossMarginPercentage: 37.5,
        locationIds: ["list", ["turn"]],
        importedDeferredAmount: 0,
        importedRecognizedAmount: 0,
      },
    },
  },
});
