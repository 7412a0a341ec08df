/** `report.json`, and beside it the schema it keeps to. */
import { templates } from "virtual:assets";
import type { MigrationReport } from "../rows.ts";

export function json(report: MigrationReport): readonly (readonly [string, string])[] {
  const { summary, notes, rows } = report;
  const document = { $schema: "./report.schema.json", summary, notes, rows };
  return [
    ["report.json", `${textOf(document, "\n")}\n`],
    ["report.schema.json", templates["migration-report.schema.json"] ?? ""],
  ];
}

/** Keys in the order of this list, others behind it by name: the text does not depend on how an object was put together. */
const ORDER = `
  $schema summary notes rows kind v1 fate targets transform transforms values inverse uncomputed nested followUps recipe required confidence band
  reason alternatives evidence pinned
  object domain operation path schema field event most type doubtful via from to parameter
  byKind byFate byBand computed coverage flows code steps own cost bulk calls least one page scopes back lost call path body query rows each
  absent list where is take within constant convert object with fields value name as key chunk`
  .trim()
  .split(/\s+/);

const RANK = new Map(ORDER.map((key, rank) => [key, rank]));

/** What is short stands on one line: a report is read, and most of it is small things. */
function textOf(value: unknown, newline: string, key = ""): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${newline}  `;
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  const parts = Array.isArray(value)
    ? value.map((one) => textOf(one, inner, `${key}[]`))
    : keysOf(value).map(([key, one]) => `${JSON.stringify(key)}: ${textOf(one, inner, key)}`);
  if (parts.length === 0) return `${open}${close}`;
  const short = parts.join(", ");
  if ((short.length <= WIDTH || ON_ONE_LINE.has(key)) && !short.includes("\n"))
    return open === "[" ? `[${short}]` : `{ ${short} }`;
  return `${open}${inner}${parts.join(`,${inner}`)}${newline}${close}`;
}

const WIDTH = 160;
/** However long. */
const ON_ONE_LINE: ReadonlySet<string> = new Set([
  "steps",
  "cost",
  "via",
  "targets[]",
  "nested[]",
  "alternatives[]",
  "followUps[]",
]);

function keysOf(value: object): readonly (readonly [string, unknown])[] {
  const rank = (key: string) => RANK.get(key) ?? ORDER.length;
  return Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
