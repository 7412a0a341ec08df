/** Amounts of one object that belong together are made to add up: a table of sums, each used where its fields are there. */
import type { FieldShape, Models } from "./description.js";
import { isObject, validate } from "./validate.js";

type Amounts = Readonly<Record<string, unknown>>;

/** Later rows use the results of earlier ones. */
const SUMS: readonly (readonly [
  targets: readonly string[],
  sum: (amounts: Amounts) => number | undefined,
])[] = [
  [
    ["total", "totalPrice"],
    (line) => times(line, ["quantity", "qty"], ["price", "unitPrice", "unitRate", "rate", "cost"]),
  ],
  [["totalCost"], (line) => times(line, ["quantity", "qty"], ["cost", "unitCost"])],
  [["subTotal", "subtotal"], linesOf],
  [
    ["total"],
    (bill) => {
      const base = first(bill, ["subTotal", "subtotal"]) ?? linesOf(bill);
      const extras = [["salesTax", "tax"], ["shipping"]].map((names) => first(bill, names) ?? 0);
      return base === undefined ? undefined : extras.reduce((sum, extra) => sum + extra, base);
    },
  ],
  [
    ["balance"],
    (bill) => (first(bill, ["subTotal", "subtotal"]) === undefined ? undefined : first(bill, ["total"])),
  ],
];

/** The same object, with its sums corrected; a sum that the field's limits forbid is left. */
export function addUp(
  amounts: Record<string, unknown>,
  fields: readonly FieldShape[],
  models: Models,
): Record<string, unknown> {
  for (const [targets, sum] of SUMS) {
    for (const target of targets) {
      const now = cents(amounts, target);
      const wanted = now === undefined ? undefined : sum(amounts);
      const field = fields.find(([name]) => name === target);
      if (wanted === undefined || wanted === now || field === undefined) continue;
      const value = typeof amounts[target] === "string" ? (wanted / 100).toFixed(2) : wanted / 100;
      if (validate(field[1], value, { models, direction: "response" }).length === 0) amounts[target] = value;
    }
  }
  return amounts;
}

function times(line: Amounts, counts: readonly string[], prices: readonly string[]): number | undefined {
  const count = first(line, counts);
  const price = first(line, prices);
  return count === undefined || price === undefined ? undefined : Math.round((count * price) / 100);
}

function linesOf({ items }: Amounts): number | undefined {
  if (!Array.isArray(items) || items.length === 0) return undefined;
  const totals = items.map((item) => (isObject(item) ? first(item, ["total", "totalPrice"]) : undefined));
  return totals.reduce<number | undefined>(
    (sum, total) => (sum === undefined || total === undefined ? undefined : sum + total),
    0,
  );
}

function first(amounts: Amounts, names: readonly string[]): number | undefined {
  for (const name of names) {
    const value = cents(amounts, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

function cents(amounts: Amounts, name: string): number | undefined {
  const value = Object.hasOwn(amounts, name) ? amounts[name] : undefined;
  if (typeof value === "number") return Math.round(value * 100);
  return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)
    ? Math.round(Number(value) * 100)
    : undefined;
}
