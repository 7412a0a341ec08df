/** Amounts of one object that belong together are made to add up: a table of sums, each used where its fields are there. */
import type { FieldShape, Models } from "./description.js";
import type { Facts } from "./site.js";
import { isObject, type JsonObject } from "./shape.js";
import { isValid } from "./validate.js";

const TOTALS = ["total", "totalPrice"];
const SUBTOTALS = ["subTotal", "subtotal"];

/** In cents; `NaN` where something is not there, and so of every sum with it. Later rows use the results of earlier ones. */
const SUMS: readonly (readonly [targets: readonly string[], sum: (amounts: JsonObject) => number])[] = [
  [TOTALS, (line) => times(line, ["price", "unitPrice", "unitRate", "rate", "cost"])],
  [["totalCost"], (line) => times(line, ["cost", "unitCost"])],
  [SUBTOTALS, linesOf],
  [
    ["total"],
    (bill) =>
      (first(bill, SUBTOTALS) || linesOf(bill)) +
      (first(bill, ["salesTax", "tax"]) || 0) +
      (first(bill, ["shipping"]) || 0),
  ],
  [["balance"], (bill) => (Number.isNaN(first(bill, SUBTOTALS)) ? NaN : first(bill, ["total"]))],
];

/** Corrects the sums of an object; a sum that the field's limits forbid is left, and what a rule of the business says. */
export function addUp(
  amounts: Record<string, unknown>,
  fields: readonly FieldShape[],
  models: Models,
  facts?: Facts,
): void {
  for (const [targets, sum] of SUMS) {
    for (const target of targets) {
      if (amounts[target] === undefined || facts?.has(target)) continue;
      const wanted = sum(amounts);
      const gap = wanted - first(amounts, [target]);
      const field = fields.find(([name]) => name === target);
      if (Number.isNaN(gap) || gap === 0 || field === undefined) continue;
      const value = typeof amounts[target] === "string" ? (wanted / 100).toFixed(2) : wanted / 100;
      if (isValid(field[1], value, { models, direction: "response" })) amounts[target] = value;
    }
  }
}

function times(line: JsonObject, prices: readonly string[]): number {
  return Math.round((first(line, ["quantity", "qty"]) * first(line, prices)) / 100);
}

function linesOf({ items }: JsonObject): number {
  return Array.isArray(items) && items.length > 0
    ? items.reduce<number>((sum, item) => sum + (isObject(item) ? first(item, TOTALS) : NaN), 0)
    : NaN;
}

/** The first of these amounts that is there. */
function first(amounts: JsonObject, names: readonly string[]): number {
  for (const name of names) {
    const value = amounts[name];
    if (typeof value === "number" || (typeof value === "string" && value !== ""))
      return Math.round(Number(value) * 100);
  }
  return NaN;
}
