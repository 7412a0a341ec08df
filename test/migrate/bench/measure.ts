/** How well a report tells what was done to its documents: per kind of change, per fate, per band. */
import type { Row } from "../../../generator/migrate/rows.ts";
import type { Truth } from "./mutate.ts";

export interface ByChange {
  readonly rows: number;
  /** Share of the rows whose first place is right. */
  readonly top1: number;
  /** Right place among the first three. */
  readonly top3: number;
  /** Mean reciprocal rank of the right place. */
  readonly mrr: number;
  /** Right place and the fate said. */
  readonly recall: number;
}

export interface ByFate {
  /** Rows that say so. */
  readonly rows: number;
  /** Of those, how many are so, with the right place. */
  readonly precision: number;
}

export interface ByBand {
  readonly rows: number;
  readonly right: number;
}

export interface Judged {
  readonly truth: Truth;
  readonly row: Row;
  /** Position of the right place; infinite when it is not there. */
  readonly rank: number;
}

export interface Measures {
  readonly byChange: ReadonlyMap<string, ByChange>;
  readonly byFate: ReadonlyMap<string, ByFate>;
  readonly byBand: ReadonlyMap<string, ByBand>;
  /** Share that is right from each tenth of confidence on. */
  readonly byConfidence: ReadonlyMap<string, ByBand>;
}

export function judge(rows: readonly Row[], truths: readonly Truth[]): Judged[] {
  const byName = new Map(
    rows
      .filter(({ kind }) => kind === "field")
      .map((row) => [`${row.v1.object}.${row.v1.field}`, row] as const),
  );
  return truths.map((truth) => {
    const row = byName.get(`${truth.object}.${truth.field}`);
    if (!row) throw new Error(`no row for ${truth.object}.${truth.field}`);
    return { truth, row, rank: rankOf(row, truth) };
  });
}

export function measure(judged: readonly Judged[]): Measures {
  const changes = [...new Set(judged.map(({ truth }) => truth.change))].sort();
  const fates = [...new Set(judged.flatMap(({ row }) => row.fate))].sort();
  const changed = judged.filter(({ truth }) => truth.change !== "untouched");
  return {
    byChange: new Map([
      ...changes.map(
        (change) => [change, byChange(judged.filter((j) => j.truth.change === change))] as const,
      ),
      ["all changes", byChange(changed)],
    ]),
    byFate: new Map(
      fates.map((fate) => {
        const said = judged.filter(({ row }) => row.fate.includes(fate));
        const right = said.filter(({ truth, rank }) => truth.fate === fate && rank === 1).length;
        return [fate, { rows: said.length, precision: right / said.length }];
      }),
    ),
    byBand: groups(judged, ({ row }) => row.band),
    byConfidence: groups(judged, ({ row }) => (Math.floor(row.confidence * 50) / 50).toFixed(2)),
  };
}

function rankOf(row: Row, { place }: Truth): number {
  // Nothing is a place too: the first one where the row says so, else the one after those it names.
  if (!place) return row.targets.length === 0 ? 1 : row.alternatives.length + 2;
  const isRight = (at: { readonly domain: string; readonly schema?: string; readonly field?: string }) =>
    at.domain === place.domain &&
    place.schemas.includes(at.schema ?? "") &&
    place.fields.some((field) => field === at.field?.replaceAll("[]", ""));
  const [first] = row.targets;
  if (first && isRight(first)) return 1;
  const at = row.alternatives.findIndex(isRight);
  return at < 0 ? Infinity : at + 2;
}

function byChange(judged: readonly Judged[]): ByChange {
  const share = (is: (one: Judged) => boolean) => judged.filter(is).length / judged.length;
  return {
    rows: judged.length,
    top1: share(({ rank }) => rank === 1),
    top3: share(({ rank }) => rank <= 3),
    mrr: judged.reduce((sum, { rank }) => sum + 1 / rank, 0) / judged.length,
    recall: share(({ rank, row, truth }) => rank === 1 && row.fate.includes(truth.fate)),
  };
}

function groups(judged: readonly Judged[], keyOf: (one: Judged) => string): Map<string, ByBand> {
  const found = new Map<string, ByBand>();
  for (const one of judged) {
    const { rows, right } = found.get(keyOf(one)) ?? { rows: 0, right: 0 };
    found.set(keyOf(one), { rows: rows + 1, right: right + (one.rank === 1 ? 1 : 0) });
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? 1 : -1)));
}

/** For people. */
export function table({ byChange: changes, byFate, byBand, byConfidence }: Measures): string {
  const percent = (value: number) => (value * 100).toFixed(1).padStart(6);
  const cells = (name: string, rows: number) => `${name.padEnd(16)}${String(rows).padStart(6)}`;
  const band = ([name, { rows, right }]: readonly [string, ByBand]) =>
    cells(name, rows) + percent(right / rows);
  return [
    `${"change".padEnd(16)}  rows top-1 top-3   MRR recall`,
    ...[...changes].map(
      ([name, m]) =>
        cells(name, m.rows) + percent(m.top1) + percent(m.top3) + percent(m.mrr) + percent(m.recall),
    ),
    `${"fate said".padEnd(16)}  rows precision`,
    ...[...byFate].map(([name, m]) => cells(name, m.rows) + percent(m.precision)),
    `${"band".padEnd(16)}  rows right`,
    ...[...byBand].map(band),
    `${"confidence from".padEnd(16)}  rows right`,
    ...[...byConfidence].map(band),
  ].join("\n");
}
