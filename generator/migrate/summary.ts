/** The numbers at the head of every format, counted once. */
import { round } from "./confidence.ts";
import type { Band, Fate, Row, RowKind, Summary } from "./rows.ts";

export function summarise(
  rows: readonly Row[],
  names: { readonly from: string; readonly to: string },
): Summary {
  const byKind: Record<RowKind, number> = {
    field: 0,
    parameter: 0,
    "request-field": 0,
    endpoint: 0,
    webhook: 0,
  };
  const byBand: Record<Band, number> = { pinned: 0, high: 0, likely: 0, review: 0 };
  const byFate: Partial<Record<Fate, number>> = {};
  const flows = new Map<string, { object: string; domain: string; rows: number }>();
  for (const row of rows) {
    byKind[row.kind] += 1;
    byBand[row.band] += 1;
    for (const fate of row.fate) byFate[fate] = (byFate[fate] ?? 0) + 1;
    if (row.kind !== "field") continue;
    const domain = row.targets[0]?.domain ?? "none";
    const key = `${row.v1.object}\0${domain}`;
    const flow = flows.get(key) ?? { object: row.v1.object, domain, rows: 0 };
    flow.rows += 1;
    flows.set(key, flow);
  }
  const open = rows.filter((row) => row.fate.includes("review")).length;
  return {
    ...names,
    rows: rows.length,
    byKind,
    byFate,
    byBand,
    coverage: rows.length === 0 ? 1 : round(1 - open / rows.length),
    flows: [...flows.values()],
  };
}
