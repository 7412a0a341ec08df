/** `report.csv`, for spreadsheets: RFC 4180, a byte order mark so that Excel reads UTF-8, and no cell that would run as a formula. */
import type { MigrationReport, Row } from "../rows.ts";
import { backTexts, costText, placeText, rowIds, transformsOf, valueTexts } from "./phrases.ts";

export function csv(report: MigrationReport): readonly (readonly [string, string])[] {
  const ids = rowIds(report);
  const lines = [
    Object.keys(COLUMNS),
    ...report.rows.map((row) => Object.values(COLUMNS).map((cell) => cell(row, ids.get(row) ?? ""))),
  ];
  return [["report.csv", `\uFEFF${lines.map((cells) => cells.map(quoted).join(",") + "\r\n").join("")}`]];
}

const COLUMNS: Readonly<Record<string, (row: Row, id: string) => string>> = {
  id: (_, id) => id,
  kind: (row) => row.kind,
  object: (row) => row.v1.object,
  field: (row) => row.v1.field,
  "v1 operation": (row) => row.v1.operation ?? "",
  "v1 type": (row) => row.v1.type ?? "",
  "v1 evidence": (row) => (row.v1.evidence ?? "") + (row.v1.doubtful ? " (doubtful)" : ""),
  fate: (row) => row.fate.join("; "),
  domain: (row) => row.targets[0]?.domain ?? "",
  operation: (row) => row.targets[0]?.operation ?? "",
  schema: (row) => row.targets[0]?.schema ?? "",
  "v2 field": (row) => row.targets[0]?.field ?? "",
  route: (row) => row.targets[0]?.via.kind ?? "",
  code: (row) => row.targets[0]?.via.code ?? "",
  "further places": (row) => row.targets.slice(1).map(placeText).join("; "),
  transform: (row) => transformsOf(row).join("; "),
  confidence: (row) => String(row.confidence),
  band: (row) => row.band,
  reason: (row) => row.reason,
  alternatives: (row) => row.alternatives.map(placeText).join("; "),
  evidence: (row) => row.evidence.join("; "),
  pinned: (row) => (row.pinned ? "yes" : "no"),
  event: (row) => row.targets[0]?.event ?? "",
  values: (row) => valueTexts(row).join("; "),
  back: (row) => backTexts(row).join("; "),
  calls: costText,
  recipe: (row) => (row.recipe ?? []).join("\n"),
  required: (row) => (row.required ?? []).map(({ field }) => field).join("; "),
  "fields inside": (row) => (row.nested ?? []).map(({ field }) => field).join("; "),
  "follow-up calls": (row) => (row.followUps ?? []).map(({ field, code }) => `${field}: ${code}`).join("; "),
};

/** A leading apostrophe keeps a spreadsheet from taking a text for a formula, also behind blanks and in full-width letters. */
function quoted(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
