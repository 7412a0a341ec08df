/** How a table is read this time: what changed, or all of it. */
import type { TableSpec } from "./table.js";
import type { Cursor } from "./target.js";

const DAY_MS = 86_400_000;

/**
 * Days after which all is read again, by how rows are got otherwise. A filter by change misses rows: what is within a row, its tags, its
 * items, changes without it. A feed tells every change that the API itself sees as one.
 */
export const FULL_DAYS: Readonly<Record<TableSpec["source"]["kind"], number>> = {
  feed: 30,
  changes: 7,
  below: 7,
  // Read as a whole each time.
  all: 0,
  one: 0,
  report: 0,
};

/** Why all is read. */
export type FullReason = "asked" | "first" | "columns" | "resumed" | "age" | "always";

export interface ModeOptions {
  readonly full: boolean;
  /** Whether the table has columns that its rows lack. */
  readonly isFilled: boolean;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly fullDays?: number | undefined;
}

/** @returns nothing where what changed is enough */
export function whyFull(
  { source }: TableSpec,
  cursor: Cursor | undefined,
  { full, isFilled, now, fullDays }: ModeOptions,
): FullReason | undefined {
  const days = FULL_DAYS[source.kind];
  if (days === 0) return "always";
  if (cursor?.fullBegan !== undefined) return "resumed";
  if (full) return "asked";
  if (cursor?.fullSince === undefined) return "first";
  if (isFilled) return "columns";
  return now - Date.parse(cursor.fullSince) > (fullDays ?? days) * DAY_MS ? "age" : undefined;
}
