/** What answers with rows are wrapped in: a page, or a piece of a feed. */

/** Names inside envelopes. */
export const ENVELOPE = {
  rows: "data",
  more: "hasMore",
  next: "continueFrom",
  page: "page",
  size: "pageSize",
  total: "totalCount",
} as const;

const NAMES: ReadonlySet<string> = new Set(Object.values(ENVELOPE));

/** Whether fields are those of an envelope and no others: the rows, and what is said about them. */
export function isEnvelope(names: readonly string[]): boolean {
  return names.includes(ENVELOPE.rows) && names.every((name) => NAMES.has(name));
}
