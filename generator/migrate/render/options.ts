/** What a renderer may be told beside the report. */
import type { Row } from "../rows.ts";
import type { Statement } from "./statements.ts";

export interface RenderOptions {
  /** Ids of the domains on the developer portal, for links to the pages of operations. */
  readonly portalIds?: Readonly<Record<string, string>>;
  /** What the vendor announced; only for the migration it is about. */
  readonly statements?: readonly Statement[];
  /** How a pin for a row is written, in place of `pinFor`. */
  readonly pin?: (row: Row) => string;
}

export type ReportFormat = "json" | "md" | "csv" | "html";

export const REPORT_FORMATS: readonly ReportFormat[] = ["html", "md", "json", "csv"];
