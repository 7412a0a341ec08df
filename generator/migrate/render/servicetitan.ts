/** The report with what only ServiceTitan's documents have: links to its portal, and its announcement of V2 where V1 is what is left. */
import type { Domain } from "../../model/ir.ts";
import { type MigrationReport, REPORT_FORMATS, type ReportFormat } from "../rows.ts";
import { renderReport } from "./report.ts";
import { STATEMENTS } from "./statements.ts";

export function renderMigration(
  report: MigrationReport,
  options: { readonly to: readonly Domain[]; readonly formats?: readonly ReportFormat[] },
): ReadonlyMap<string, string> {
  const portalIds = Object.fromEntries(
    options.to.flatMap(({ id, portalId }) => (portalId === undefined ? [] : [[id, portalId]])),
  );
  const isFromV1 = isServiceTitanV1(report.summary.from);
  return renderReport(report, options.formats ?? REPORT_FORMATS, {
    portalIds,
    ...(isFromV1 && { statements: STATEMENTS }),
  });
}

/** By the title of the document. */
export function isServiceTitanV1(title: string): boolean {
  return /^ServiceTitan V1\b/.test(title);
}
