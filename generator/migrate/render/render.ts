/**
 * A migration report as files: a pure function from {@link MigrationReport} to texts by path, a renderer per format.
 *
 * What all formats share (numbers as text, names of rows, legends, pins) is in `phrases.ts`, so that they cannot disagree.
 */
import { type MigrationReport, REPORT_FORMATS, type ReportFormat } from "../rows.ts";
import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdownFiles } from "./markdown.ts";
import type { RenderOptions } from "./phrases.ts";
import type { Domain } from "../../model/ir.ts";
import { isBefore, type Profile } from "../../vendor/profile.ts";

/** The files of the wanted formats by path below the folder of the report. The same report gives the same bytes. */
export function renderReport(
  report: MigrationReport,
  formats: readonly ReportFormat[],
  options: RenderOptions = {},
): ReadonlyMap<string, string> {
  return new Map(
    REPORT_FORMATS.filter((format) => formats.includes(format)).flatMap((format) =>
      RENDERERS[format](report, options),
    ),
  );
}

type Renderer = (report: MigrationReport, options: RenderOptions) => readonly (readonly [string, string])[];

const RENDERERS: Readonly<Record<ReportFormat, Renderer>> = { json, csv, html, md: markdownFiles };

/** The report with what the vendor has to say: links to its portal, and its announcement where the API before this one is what is left. */
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
