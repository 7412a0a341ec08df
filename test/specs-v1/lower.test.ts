/** The V1 document goes through the same passes as every other document: no errors, and webhooks are the only thing left out. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generate } from "../../generator/generate.ts";

it("is read like any document", async () => {
  const text = readFileSync(new URL("../../specs/v1/servicetitan-v1.json", import.meta.url), "utf8");
  const { diagnostics, sdk } = await generate({ documents: [{ path: "servicetitan-v1.json", text }] });

  expect(diagnostics.map(({ code, severity, place }) => [code, severity, place?.pointer])).toEqual([
    ["unsupported", "warning", "/webhooks"],
  ]);
  const [domain] = sdk.domains;
  expect(domain?.resources.map(({ name, operations }) => `${name} ${String(operations.length)}`)).toEqual([
    "jobs 3",
    "customers 3",
    "locations 3",
    "invoices 2",
    "calls 3",
    "campaigns 1",
    "services 1",
    "bookings 3",
  ]);
});
