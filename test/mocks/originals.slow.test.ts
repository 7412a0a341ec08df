/** Generated values for the vendor's originals, in either dialect, judged by Ajv as those for the bundled documents are in `value.test.ts`. */
import { expect, it } from "vitest";
import { vendorDocuments } from "../inputs/vendor.ts";
import { valueFaults } from "./documents.ts";

it.each(["3.1.0", "3.0.1"] as const)(
  "originals in OpenAPI %s have a valid answer and a valid body for every operation",
  (dialect) => {
    expect(valueFaults(vendorDocuments(dialect, "json"))).toEqual([]);
  },
);
