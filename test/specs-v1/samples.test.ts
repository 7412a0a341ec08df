/** Real payloads of V1 are valid by the document that says what V1 was; a few of our own show what counts as valid. */
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { hasSamples, readSample } from "../migrate/payload/samples.ts";

const document = JSON.parse(
  readFileSync(new URL("../../specs/v1/servicetitan-v1.json", import.meta.url), "utf8"),
) as object;

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addFormat("int64", true);
ajv.addSchema(document, "v1");

/** What is wrong with a payload, by a place in the document. */
function faults(pointer: string, payload: unknown): string[] {
  const validate = ajv.getSchema(`v1#${pointer}`) ?? ajv.compile({ $ref: `v1#${pointer}` });
  void validate(payload);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ""}`);
}

const JOB = "/components/schemas/Job";
const event = (name: string) => `/webhooks/${name}/post/requestBody/content/application~1json/schema`;
const request = (path: string, method: string) =>
  `/paths/${path.replaceAll("/", "~1").replace("{", "%7B").replace("}", "%7D")}/${method}/requestBody/content/application~1json/schema`;

describe.skipIf(!hasSamples)("a sample is valid (skipped when ../shared/facts is absent)", () => {
  it.each([
    ["webhook-JobCompleted.json", event("JobCompleted")],
    ["webhook-TechnicianDispatched.json", event("TechnicianDispatched")],
    ["webhook-CallCompleted.with-customer.json", event("CallCompleted")],
    ["webhook-CallCompleted.no-customer.json", event("CallCompleted")],
    ["customer-model.as-received-by-webhook.json", "/components/schemas/Customer"],
    ["request-POST-jobs.json", request("/jobs", "post")],
    ["request-POST-customers.json", request("/customers", "post")],
    ["request-POST-locations.json", request("/locations", "post")],
    ["request-POST-bookings.json", request("/bookings", "post")],
    ["request-PUT-bookings-external.json", request("/bookings/external/{externalId}", "put")],
  ])("%s", (name, pointer) => {
    expect(faults(pointer, readSample(name))).toEqual([]);
  });
});

it.each([
  // a job's field, whether V1 can have sent it
  [{ createdOn: "2023-02-11T17:00:00" }, true],
  [{ createdOn: "2023-02-11T16:20:24.6252105" }, true],
  [{ createdOn: "0001-01-01T00:00:00" }, true],
  [{ createdOn: "2022-06-08T14:58:33.473Z" }, true],
  [{ eventId: "2023-02-11T18:51:13.8312133Z" }, true],
  [{ createdOn: "yesterday" }, false],
  [{ createdOn: "2023-02-11" }, false],
  [{ createdOn: 1676134800 }, false],
])("%j: %s", (payload, isValid) => {
  expect(faults(JOB, payload).length === 0).toBe(isValid);
});
