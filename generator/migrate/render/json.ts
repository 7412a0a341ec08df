/** `report.json`, and beside it the schema it keeps to. */
import { templates } from "virtual:assets";
import type { MigrationReport } from "../rows.ts";

export function json(report: MigrationReport): readonly (readonly [string, string])[] {
  const { summary, notes, rows } = report;
  const document = { $schema: "./report.schema.json", summary, notes, rows };
  return [
    ["report.json", JSON.stringify(inOrder(document), null, 2) + "\n"],
    ["report.schema.json", templates["migration-report.schema.json"] ?? ""],
  ];
}

/** Keys in the order of this list, others behind it by name: the text does not depend on how an object was put together. */
const ORDER = `
  $schema summary notes rows kind v1 fate targets transform transforms values inverse uncomputed nested followUps confidence band
  reason alternatives evidence pinned
  object domain operation schema field event type doubtful via from to parameter
  byKind byFate byBand computed coverage flows code steps own cost bulk calls one page scopes back lost call path body query rows each
  absent list where is take within constant convert object with fields value name as key chunk`
  .trim()
  .split(/\s+/);

const RANK = new Map(ORDER.map((key, rank) => [key, rank]));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const rank = (key: string) => RANK.get(key) ?? ORDER.length;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
