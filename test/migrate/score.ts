/** Measures of a migration report against labels: how often the first place is right, the first three, and how sure the matcher was. */
import type { Row } from "../../generator/migrate/rows.ts";

/** What is right for one field: any of the places; none when it was removed. */
export interface Label {
  readonly object: string;
  readonly field: string;
  readonly fate: readonly string[];
  /** `field` is absent where another endpoint answers the whole object. */
  readonly places: readonly { readonly domain: string; readonly schema?: string; readonly field?: string }[];
}

export interface Measure {
  readonly rows: number;
  readonly top1: number;
  readonly top3: number;
  /** Mean reciprocal rank. */
  readonly mrr: number;
}

export interface Wrong {
  readonly name: string;
  readonly band: string;
  readonly want: string;
  readonly got: string;
}

export interface Result {
  readonly byClass: ReadonlyMap<string, Measure>;
  readonly byBand: ReadonlyMap<string, { readonly rows: number; readonly right: number }>;
  /** Of the places the matcher gave: how many are right; of the places there are: how many it gave. */
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly Wrong[];
}

/** The class of a label: what is least like `same` decides. */
export function classOf(label: Label): string {
  const order = [
    "removed",
    "derived",
    "split",
    "merged",
    "object-to-id",
    "moved",
    "renamed",
    "retyped",
    "enum-changed",
  ];
  return order.find((fate) => label.fate.includes(fate)) ?? "same";
}

export function score(rows: readonly Row[], labels: readonly Label[]): Result {
  const byName = new Map(
    rows.filter((row) => row.kind === "field").map((row) => [`${row.v1.object}.${row.v1.field}`, row]),
  );
  const ranks = new Map<string, number[]>();
  const bands = new Map<string, { rows: number; right: number }>();
  const wrong: Wrong[] = [];
  let given = 0;
  let there = 0;
  let hit = 0;
  for (const label of labels) {
    const name = `${label.object}.${label.field}`;
    const row = byName.get(name);
    if (!row) throw new Error(`the report has no row for ${name}`);
    const rank = rankOf(row, label);
    const kind = classOf(label);
    ranks.set(kind, [...(ranks.get(kind) ?? []), rank]);
    const band = bands.get(row.band) ?? { rows: 0, right: 0 };
    band.rows += 1;
    if (rank === 1) band.right += 1;
    else wrong.push({ name, band: row.band, want: places(label.places), got: places(row.targets) });
    bands.set(row.band, band);
    if (row.targets.length > 0) given += 1;
    if (label.places.length > 0) there += 1;
    if (row.targets.length > 0 && label.places.length > 0 && rank === 1) hit += 1;
  }
  const measure = (list: readonly number[]): Measure => ({
    rows: list.length,
    top1: share(list, (rank) => rank === 1),
    top3: share(list, (rank) => rank <= 3),
    mrr: list.reduce((sum, rank) => sum + 1 / rank, 0) / list.length,
  });
  const all = [...ranks.values()].flat();
  const changed = [...ranks].filter(([kind]) => kind !== "same").flatMap(([, list]) => list);
  return {
    byClass: new Map([
      ...[...ranks]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, list]) => [kind, measure(list)] as const),
      ["not same", measure(changed)],
      ["all", measure(all)],
    ]),
    byBand: bands,
    precision: hit / given,
    recall: hit / there,
    wrong,
  };
}

/** Position of the first right answer among targets and alternatives; infinite when there is none. */
function rankOf(row: Row, label: Label): number {
  if (label.places.length === 0)
    return row.targets.length === 0 ? 1 : row.alternatives.length < 3 ? 4 : Infinity;
  // Where a reader found `removed` as right as a place.
  if (label.fate.includes("removed") && row.targets.length === 0) return 1;
  const places = [...(row.targets.length > 0 ? row.targets.slice(0, 1) : [undefined]), ...row.alternatives];
  const at = places.findIndex(
    (place) =>
      place !== undefined &&
      label.places.some((right) => right.domain === place.domain && sameField(right, place)),
  );
  return at < 0 ? Infinity : at + 1;
}

/** Where a whole object is answered elsewhere, its schema has to be right; else the field, in this schema or a twin of it. */
function sameField(
  right: Label["places"][number],
  place: { readonly schema?: string; readonly field?: string },
): boolean {
  if (right.field === undefined) return place.field === undefined || place.field === "id";
  return right.field.replaceAll("[]", "") === place.field?.replaceAll("[]", "");
}

function share<T>(list: readonly T[], is: (item: T) => boolean): number {
  return list.length === 0 ? 1 : list.filter(is).length / list.length;
}

function places(
  list: readonly { readonly domain: string; readonly schema?: string; readonly field?: string }[],
): string {
  return list.map((p) => `${p.domain} ${p.schema ?? ""}.${p.field ?? ""}`).join(" or ") || "removed";
}

/** A table for people, for the log of a test run. */
export function table(result: Result): string {
  const percent = (value: number) => `${(value * 100).toFixed(1).padStart(5)} %`;
  const lines = [...result.byClass].map(
    ([kind, m]) =>
      `${kind.padEnd(14)} ${String(m.rows).padStart(4)}  top-1 ${percent(m.top1)}  top-3 ${percent(m.top3)}  MRR ${m.mrr.toFixed(3)}`,
  );
  const bands = [...result.byBand].map(
    ([band, { rows, right }]) =>
      `${band.padEnd(14)} ${String(rows).padStart(4)}  right ${percent(right / rows)}`,
  );
  return [
    ...lines,
    ...bands,
    `precision ${percent(result.precision)}, recall ${percent(result.recall)}`,
  ].join("\n");
}
