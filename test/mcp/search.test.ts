/** Whether words lead to the operation that is meant. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../generator/mcp/catalogue.ts";
import { indexOf, search } from "../../generator/mcp/search.ts";
import type { KnownApis } from "../../generator/scan/known.ts";
import { FORMER_CALLS } from "../../generator/vendor/former-calls.ts";
import { type Question, QUESTIONS, UNSEEN } from "./questions.ts";
import { program } from "./served.ts";

const catalogue = catalogueOf(await program.catalogue());
const index = indexOf(catalogue);

function found(words: string, limit = 3): readonly string[] {
  return search(index, { words, limit, admits: () => true }).map(({ call }) => call);
}

const missed = (questions: readonly Pick<Question, "asks" | "call">[]) =>
  questions.filter(({ asks, call }) => !found(asks).includes(call)).map(({ asks }) => asks);

describe("plain questions lead to their operation in the first three places", () => {
  it("those it was made for: at least 95 %", () => {
    expect(QUESTIONS).toHaveLength(40);
    expect(missed(QUESTIONS)).toEqual([]);
  });

  it("others", () => {
    expect(UNSEEN).toHaveLength(24);
    expect(missed(UNSEEN)).toEqual([
      "Put a job on hold because a part is missing",
      "Who booked this job and when?",
      "Record a new payment status",
    ]);
  });
});

it.each([
  ["a name", "crm.leads.dismiss", "crm.leads.dismiss"],
  ["an id of the document", "Customers_GetModifiedContactsList", "crm.customers.listAllContacts"],
  ["a path", "GET /jpm/v2/tenant/{tenant}/job-types", "jpm.jobTypes.list"],
  ["a filter", "appliedToInvoiceIds", "accounting.payments.list"],
  ["a field", "isFirstTimeClient", "crm.bookings.list"],
  ["a name of V1", "Campaigns_GetList", "marketing.campaigns.list"],
  ["a path of V1", "GET /v1/calls/recording/{id}", "telecom.calls.getRecording"],
])("%s leads there first", (_what, words, call) => {
  expect(found(words, 1)).toEqual([call]);
});

it("what is said nowhere leads nowhere", () => {
  expect(found("xylophone")).toEqual([]);
  expect(found("???")).toEqual([]);
});

it("knows where calls of V1 went, as the report of the migration does", () => {
  const known = JSON.parse(
    readFileSync(new URL("../../dist/scan-bundled.json", import.meta.url), "utf8"),
  ) as KnownApis;
  const went = known.operations.flatMap(({ api, id, method, path, became }) =>
    api === "v1" && became ? [[`${id} ${method} ${path}`, `${became.domain} ${became.id}`] as const] : [],
  );
  expect(went.length).toBeGreaterThan(0);
  expect(FORMER_CALLS).toEqual(Object.fromEntries(went));
});
