/** The rules of the business of the Findings API; `DomainBusiness` says what they mean. Generated; do not edit. */
import { businessOf, type MockBusiness } from "@st-v2/runtime/mocks";

export const business: MockBusiness = businessOf("findings", {
  rules: {
    "findings/location-findings": {
      wide: true,
      fields: {
        active: true,
        name: ["any", 1, "Rusted flue", "Undersized panel", "Slow drain", "Old water heater"],
        status: [
          "pick",
          1,
          40,
          "New",
          25,
          "EstimateCreated",
          10,
          "EstimateAccepted",
          5,
          "EstimateRejected",
          8,
          "JobBooked",
          7,
          "JobCompleted",
          5,
          "Archived",
        ],
        archived: ["in", [".", "status"], "Archived"],
        locationId: ["home"],
        sourceJobId: ["n"],
        linkedEstimateIds: ["if", ["in", [".", "status"], "New"], ["list"], ["list", ["n"]]],
        linkedJobIds: ["if", ["in", [".", "status"], "JobBooked", "JobCompleted"], ["list", ["n"]], ["list"]],
      },
    },
    "crm/locations": { wide: true, owners: ["customerId"], fields: {} },
    "equipment-systems/installed-equipment": { wide: true, owners: ["customerId", "locationId"], fields: {} },
    "jpm/jobs": { wide: true, owners: ["customerId", "locationId", "projectId"], fields: {} },
    "salestech/estimates": { wide: true, owners: ["customerId", "locationId", "jobId"], fields: {} },
  },
});
