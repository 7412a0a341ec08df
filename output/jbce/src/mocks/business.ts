/** The rules of the business of the Job Booking API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("jbce", names, {
  rules: {
    "jbce/call-reasons": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        name: [
          "distinct",
          ["n"],
          "Price shopping",
          "Out of area",
          "Called twice",
          "Wrong number",
          "Wants to book",
        ],
        isLead: ["in", ["%", ["n"], 5], 4],
      },
    },
  },
});
