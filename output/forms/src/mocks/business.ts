/** The rules of the business of the Forms API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";
import { names } from "./description.js";

export const business: MockBusiness = businessOf("forms", names, {
  rules: {
    "forms/forms": {
      fields: {
        active: ["|", ["<=", ["n"], ["referred"]], ["pick", 1, 93, true, 7, false]],
        createdOn: ["-", ["now"], ["wait", 1, 25920000000, 60480000000]],
        modifiedOn: ["+", [".", "createdOn"], ["wait", 1, 0, 17280000000]],
        name: [
          "if",
          ["&", ["<", ["quarter"], ["n"]], [".", "unnamed"]],
          null,
          [
            "distinct",
            ["n"],
            "Safety checklist",
            "Installation report",
            "Maintenance report",
            "Customer sign-off",
          ],
        ],
        published: ["|", ["<=", ["n"], ["quarter"]], ["pick", 1, 70, true, 30, false]],
        unnamed: ["pick", 1, 88, false, 12, true],
      },
    },
    "forms/submissions": {
      wide: true,
      links: { form: ["forms/forms", "formId"] },
      fields: {
        formId: ["turn"],
        submittedOn: ["+", [".", "createdOn"], ["wait", 1, 60000, 3000000]],
        createdOn: ["-", ["now"], ["wait", 1, 7200000, 25056000000]],
        formName: ["link", "form", "name"],
        status: ["text", 1, "Completed"],
      },
    },
    "forms/jobs/attachments": { fields: { createdFrom: ["any", 1, "Mobile", "Office", "Form"] } },
  },
});
