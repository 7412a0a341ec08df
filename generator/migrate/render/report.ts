/**
 * A migration report as files: a pure function from {@link MigrationReport} to texts by path, a renderer per format.
 *
 * What all formats share (numbers as text, names of rows, legends, pins) is in `view.ts`, so that they cannot disagree.
 */
import { type MigrationReport, REPORT_FORMATS, type ReportFormat } from "../rows.ts";
import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdownFiles } from "./markdown.ts";
import type { RenderOptions } from "./view.ts";

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
