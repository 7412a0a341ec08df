/**
 * A migration report as files: a pure function from {@link MigrationReport} to texts by path, a renderer per format.
 *
 * What all formats share (numbers as text, names of rows, legends, pins) is in `view.ts`, so that they cannot disagree.
 */
import type { MigrationReport, Row } from "../rows.ts";
import { csv } from "./csv.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdownFiles } from "./markdown.ts";
import type { Statement } from "./statements.ts";

export type ReportFormat = "json" | "md" | "csv" | "html";

export const REPORT_FORMATS: readonly ReportFormat[] = ["html", "md", "json", "csv"];

export interface RenderOptions {
  /** Ids of the domains on the developer portal, for links to the pages of operations. */
  readonly portalIds?: Readonly<Record<string, string>>;
  /** What the vendor announced; only for the migration it is about. */
  readonly statements?: readonly Statement[];
  /** How a pin for a row is written, in place of {@link pinFor}. */
  readonly pin?: (row: Row) => string;
}

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

const RENDERERS: Readonly<Record<ReportFormat, Renderer>> = {
  json,
  csv,
  html,
  md: markdownFiles,
};
