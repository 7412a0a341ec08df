/** Runs what is measured in turn, so that a busy minute hits all alike. */
import { type Figures, medians } from "./figures.ts";

/** One run of one row. */
export type Case = () => Promise<Figures>;
/** By the names of the rows, such as `oazapfts`. */
export type Cases = { readonly [row: string]: Case };

export interface Measurement {
  /** Medians by row. */
  readonly medians: ReadonlyMap<string, Figures>;
  /** Why rows have none: a row that failed once is not run again. */
  readonly failures: ReadonlyMap<string, unknown>;
}

/**
 * Runs all once, then all of them again, and so on.
 *
 * @param runs how many times; one more before them is not counted, it warms the disk
 * @param report is told of every round
 */
export async function measure(
  cases: Cases,
  runs: number,
  report: (round: number) => void,
): Promise<Measurement> {
  const figures = new Map<string, Figures[]>(Object.keys(cases).map((row) => [row, []]));
  const failures = new Map<string, unknown>();
  for (let round = 0; round <= runs; round += 1) {
    report(round);
    for (const [row, all] of figures) {
      try {
        const measured = await cases[row]?.();
        if (round > 0 && measured) all.push(measured);
      } catch (error) {
        failures.set(row, error);
        figures.delete(row);
      }
    }
  }
  return { medians: new Map([...figures].map(([row, all]) => [row, medians(all)])), failures };
}
