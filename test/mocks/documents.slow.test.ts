/** Values made for the answers and bodies of every operation, of the bundled documents and of originals in either dialect, judged by Ajv. */
import { expect, it } from "vitest";
import { bundledDocuments } from "../inputs/documents.ts";
import { vendorDocuments } from "../inputs/vendor.ts";
import { valueFaults } from "./documents.ts";

it.each([
  ["the bundled documents", () => bundledDocuments()],
  ["originals in OpenAPI 3.1", () => vendorDocuments("3.1.0", "json")],
  ["originals in OpenAPI 3.0", () => vendorDocuments("3.0.1", "json")],
])("%s have a valid answer and a valid body for every operation", (_, documents) => {
  expect(valueFaults(documents())).toEqual([]);
});
