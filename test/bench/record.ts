/** The committed run: its ratios, which the next one is compared with, and the table of them in `docs/costs.md`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Figure, FIGURE_NAMES, type Figures, FIGURES } from "./figures.ts";
import { SECTION_NAMES, SECTIONS } from "./sections.ts";
import { isWorse, type Measured, type Medians, type Target } from "./targets.ts";
import { ROOT } from "./workshop.ts";

export const RECORD_PATH = join(ROOT, "test/bench/ratios.json");

export interface BenchRecord {
  readonly date: string;
  readonly machine: string;
  readonly ratios: { readonly [name: string]: number };
  readonly medians: Medians;
}

export function readRecord(): BenchRecord {
  return JSON.parse(readFileSync(RECORD_PATH, "utf8")) as BenchRecord;
}

type Rows = readonly (readonly string[])[];

/** A value as its comparison is read. */
export function shown({ target: { as = "ratio", what = "cpu" }, value }: Measured): string {
  if (as === "amount") return FIGURES[what].show(value);
  if (as === "difference") return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(3)} s`;
  return `× ${value.toFixed(2)}`;
}

/** The values, what is meant and whether they are that. */
export function ratioRows(measured: readonly Measured[]): Rows {
  const rows = measured.map(({ target, value }) => [
    target.name,
    shown({ target, value }),
    verdict(target, value),
  ]);
  return [["Compared", "Now", "Target"], ...rows];
}

function verdict(target: Target, value: number): string {
  if (target.bar === undefined) return "";
  const bar = `${target.as === "gain" ? "at least" : "at most"} ${shown({ target, value: target.bar })}`;
  return isWorse(target, value, target.bar) ? `${bar}: missed` : bar;
}

/** All figures of the rows of a section; first how many times its CPU seconds the first row takes. */
export function figureRows(rows: { readonly [row: string]: Figures }): Rows {
  const all = Object.entries(rows);
  const own = all[0]?.[1].cpu;
  const measured = (name: Figure) => all.some(([, figures]) => figures[name] !== undefined);
  const names = FIGURE_NAMES.filter(measured);
  const cell = (name: Figure, value: number | undefined) =>
    value === undefined ? "" : FIGURES[name].show(value);
  const ratio = (cpu: number | undefined) =>
    own === undefined || cpu === undefined ? [] : [`× ${(own / cpu).toFixed(2)}`];
  return [
    ["", ...(own === undefined ? [] : ["first row"]), ...names.map((name) => FIGURES[name].title)],
    ...all.map(([row, figures]) => [
      row,
      ...ratio(figures.cpu),
      ...names.map((name) => cell(name, figures[name])),
    ]),
  ];
}

/** What the page says between its marks. */
export function pageTable(
  { date, machine, ratios, medians }: BenchRecord,
  targets: readonly Target[],
): string {
  const measured = targets.flatMap((target) => {
    const value = ratios[target.name];
    return value === undefined ? [] : [{ target, value }];
  });
  const sections = SECTION_NAMES.filter((name) => SECTIONS[name].inPage).flatMap((name) => {
    const rows = medians[name];
    return rows === undefined ? [] : [`${SECTIONS[name].title}:`, markdownTable(figureRows(rows))];
  });
  return [`Medians of ${date} on ${machine}.`, markdownTable(ratioRows(measured)), ...sections].join("\n\n");
}

const MARKS = ["<!-- bench -->", "<!-- /bench -->"] as const;

/** @returns the text with this table between the marks, whatever stands there */
export function withTable(text: string, table: string): string {
  const [begin, end] = MARKS.map((mark) => text.indexOf(mark));
  if (begin === undefined || end === undefined || begin < 0 || end < begin) {
    throw new Error(`docs/costs.md has no ${MARKS.join(" … ")}`);
  }
  return `${text.slice(0, begin + MARKS[0].length)}\n\n${table}\n\n${text.slice(end)}`;
}

/** As prettier lays it out. */
export function markdownTable(rows: Rows): string {
  const [head = [], ...body] = padded(rows);
  const line = head.map((cell) => "-".repeat(Math.max(3, cell.length)));
  return [head, line, ...body].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** For a terminal. */
export function columns(rows: Rows): string {
  return padded(rows)
    .map((row) => row.join("  ").trimEnd())
    .join("\n");
}

function padded(rows: Rows): string[][] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
}
