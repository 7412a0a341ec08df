/**
 * How likely a row is right, from what the matcher saw. The bands are calibrated on labelled rows: `high` has to be right at least 97 % of
 * the time, and a test fails when it is not.
 */
import type { Band } from "./rows.ts";

/** Confidence from which on a row belongs to the band. */
export const BANDS = { high: 0.93, likely: 0.72 } as const;

/** Margin over the runner-up that leaves no doubt. */
const SAFE_MARGIN = 0.08;

export function confidenceOf(seen: {
  readonly score: number;
  readonly margin: number;
  /** The place lies in the counterpart of the object or its twin. */
  readonly near: boolean;
  /** How alike the objects are, from 0 to 1. */
  readonly alignment: number;
}): number {
  const margin = 0.78 + 0.22 * Math.min(1, Math.max(0, seen.margin) / SAFE_MARGIN);
  const place = seen.near ? 1 : 0.82;
  const alignment = 0.82 + 0.18 * Math.min(1, seen.alignment / 0.55);
  return round(Math.min(0.99, seen.score * margin * place * alignment));
}

export function bandOf(confidence: number): Exclude<Band, "pinned"> {
  return confidence >= BANDS.high ? "high" : confidence >= BANDS.likely ? "likely" : "review";
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
