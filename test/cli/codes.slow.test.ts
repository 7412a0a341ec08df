/** The rows of `codes.test.ts` that compile, pack or ask npm. */
import { describe, it } from "vitest";
import { expectDiagnostic, SLOW_ROWS } from "./code-rows.ts";

describe("diagnostics without a document", () => {
  it.each(Object.entries(SLOW_ROWS))("%s", expectDiagnostic);
});
