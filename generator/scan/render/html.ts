/** Findings as one page that asks nothing of anybody: a worklist, with filters. `templates/scan-report.*` draw it. */
import { selfContained } from "../../migrate/render/html.ts";
import { RULES, type ScanReport } from "../finding.ts";

export function scanPage({ findings, summary }: ScanReport): string {
  return selfContained("scan-report", ["scan-report.js"], { findings, summary, rules: RULES });
}
