/**
 * The comparison as one HTML file that asks nothing of anybody: `templates/diff-report.{html.hbs,css,js}`. All of it is there without the
 * script, which finds, filters and follows links.
 *
 * Every text is escaped here, because the templates escape nothing.
 */
import { selfContainedPage } from "../../emit/page.ts";
import { escapeHtml, oneLine } from "../../ground/text.ts";
import { RULES } from "../rules/rules.ts";
import type { Line } from "./lines.ts";
import { LEVELS, reportOf, type ReportInput } from "./report.ts";

export function toHtml(input: ReportInput): string {
  const { sections, grid, ...report } = reportOf(input);
  const rules = new Set(input.verdict.changes.map(({ rule }) => rule));
  const view = escaped({
    ...report,
    hasCommand: report.advice.command !== undefined,
    advice: { command: "", ...report.advice },
    isOneSilent: report.advice.silent === 1,
    grid,
    levels: LEVELS,
    rules: Object.keys(RULES).filter((rule) => (rules as ReadonlySet<string>).has(rule)),
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => ({
        ...block,
        title: block.domain === "" ? "In several domains" : block.domain,
        entries: block.entries.map((entry) => ({
          ...entry,
          isFamily: entry.kind === "family",
          code: codeView(entry.code),
          hasCode: entry.code.length > 0,
          rows: entry.rows.map((row) => ({
            ...row,
            code: codeView(row.code),
            hasCode: row.code.length > 0,
            tags: TAGS.filter(({ kind }) => row[kind] === "major"),
            isDomainShown: block.domain === "",
          })),
        })),
      })),
    })),
    anchors: missingAnchors({ sections, grid }),
  });
  return selfContainedPage("diff-report", ["diff-report.js"], view);
}

/** What a change breaks, in a word. */
const TAGS = [
  { kind: "types", word: "types" },
  { kind: "wire", word: "running code" },
] as const;

/** Cells of the table whose changes are all among those of several domains: their link leads there. */
function missingAnchors({
  sections,
  grid,
}: Pick<ReturnType<typeof reportOf>, "sections" | "grid">): readonly string[] {
  const known = new Set(sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  return grid.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.size > 0 && !known.has(cell.target) ? [cell.target] : [])),
  );
}

const SIGNS: Readonly<Record<Line["kind"], string>> = { same: " ", gone: "-", new: "+", skipped: " " };

function codeView(lines: readonly Line[]): readonly object[] {
  return lines.map(({ kind, text }) => ({ kind, sign: SIGNS[kind], text }));
}

/** A view whose texts can be put into HTML. Of hints, what stands in backticks is code. */
function escaped<T>(view: T, key = ""): T {
  if (typeof view === "string") {
    const text = escapeHtml(oneLine(view));
    return (key === "hint" ? text.replace(/`([^`]+)`/g, "<code>$1</code>") : text) as T;
  }
  if (Array.isArray(view)) return view.map((entry: unknown) => escaped(entry, key)) as T;
  if (typeof view !== "object" || view === null) return view;
  return Object.fromEntries(
    Object.entries(view).map(([name, value]: [string, unknown]) => [name, escaped(value, name)]),
  ) as T;
}
