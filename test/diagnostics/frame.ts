/** What the frame of a diagnostic points at. */
import type { JsonDiagnostic } from "../../generator/diagnostics/print.ts";

/**
 * The source from the caret to the end of the marked line, which has to be the line and the column that the diagnostic names:
 *
 * ```
 *   1 | out: made
 * > 2 | scop: acme
 *     | ^
 * ```
 */
export function pointedAt({ line, column, excerpt = "" }: Partial<JsonDiagnostic>): string {
  const rows = excerpt.split("\n");
  const marked = rows.findIndex((row) => row.startsWith(">"));
  const [, number, source = ""] = /^> *(\d+) \| ?(.*)$/.exec(rows[marked] ?? "") ?? [];
  const [, gap = ""] = /^ *\| ?( *)\^/.exec(rows[marked + 1] ?? "") ?? [];
  const at = `${String(line)}:${String(column)}`;
  // A line that is long is shown in part.
  const isWhole = source.length < 100;
  if (`${String(number)}:${isWhole ? gap.length + 1 : String(column)}` !== at)
    throw new Error(`${at} is not what is marked:\n${excerpt}`);
  return source.slice(gap.length);
}
