/** Which domains names mean. */
import { expect, it } from "vitest";
import { askedDomains, type NamedDomain } from "../../generator/diagnostics/unknown.ts";

const DOMAINS: readonly NamedDomain[] = [
  { id: "jpm", aliases: ["job-planning"], resources: () => ["jobs", "job-types", "tags"] },
  { id: "customer-interactions", resources: () => ["tags", "jpm"] },
];

it.each([
  { only: ["jpm"], ids: ["jpm"], says: [] },
  { only: ["JPM", "Customer_Interactions"], ids: ["jpm", "customer-interactions"], says: [] },
  { only: ["Job-Planning"], ids: ["jpm"], says: [] },
  {
    only: ["jobs", "jobTypes"],
    ids: ["jpm"],
    says: ["jobs is in the domain jpm", "jobTypes is in the domain jpm"],
  },
  { only: ["tags"], ids: [], says: ["There is no domain tags; jpm and customer-interactions have tags"] },
  { only: ["jpn"], ids: [], says: ["There is no domain jpn; did you mean jpm?"] },
  { only: ["JPN"], ids: [], says: ["There is no domain JPN; did you mean jpm?"] },
])("$only → $ids", ({ only, ids, says }) => {
  const asked = askedDomains(only, DOMAINS);
  expect([...(asked.ids ?? [])]).toEqual(ids);
  expect(asked.diagnostics.map(({ message }) => message)).toEqual(
    says.map((text) => expect.stringContaining(text)),
  );
});
