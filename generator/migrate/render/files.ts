/** The report with what the vendor has to say: links to its portal, and its announcement where the API before this one is what is left. */
import type { Domain } from "../../model/ir.ts";
import { type MigrationReport, REPORT_FORMATS, type ReportFormat } from "../rows.ts";
import { renderReport } from "./report.ts";
import { isBefore, type Profile } from "../../vendor/profile.ts";

export function renderMigration(
  report: MigrationReport,
  {
    vendor,
    ...options
  }: { readonly to: readonly Domain[]; readonly vendor: Profile; readonly formats?: readonly ReportFormat[] },
): ReadonlyMap<string, string> {
  const portalIds = Object.fromEntries(
    options.to.flatMap(({ id, portalId }) => (portalId === undefined ? [] : [[id, portalId]])),
  );
  const { portal, before } = vendor;
  return renderReport(report, options.formats ?? REPORT_FORMATS, {
    ...(portal && { portal, portalIds }),
    ...(before && isBefore(vendor, report.summary.from) && { statements: before.statements }),
  });
}
