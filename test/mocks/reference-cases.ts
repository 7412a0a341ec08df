/** A case for each thing that can be wrong with the table of references. */
import type { DiagnosticCode } from "../../generator/diagnostics/codes.ts";

interface Case {
  /** What stands under `overrides`, one row a line, from line 4 of the file. */
  readonly row: string;
  /** How what the frame points at begins. */
  readonly at: string;
  readonly message: RegExp;
}

export const CASES: Readonly<Partial<Record<DiagnosticCode, Case>>> = {
  "reference-unused": {
    row: "{ domain: shop, model: Order, field: colorId, entity: none, why: Read. }",
    at: "colorId,",
    message: /override for shop Order\.colorId matches nothing/,
  },
  "reference-entity-unknown": {
    row: "{ domain: shop, field: buyerId, entity: shop/costumers, why: Read. }",
    at: "buyerId,",
    message: /no entity shop\/costumers; did you mean shop\/customers\?/,
  },
};
