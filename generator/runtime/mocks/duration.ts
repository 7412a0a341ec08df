/** A span of time as people write it. */

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/** A hundred years. */
const MOST = 36_500 * 86_400_000;

/** Milliseconds: of a number that many, of a text `"90s"`, `"2h"` or `"1.5d"`. */
export function durationOf(span: number | string): number {
  const [, count, unit = "ms"] = /^([\d.]+) *(ms|[smhd])?$/.exec(String(span)) ?? [];
  const ms = Number(count) * (UNITS[unit] ?? 1);
  if (ms <= MOST) return ms;
  throw new RangeError(
    `A span of time is milliseconds, or a text such as "90s", "2h" or "1.5d", not ${span}.`,
  );
}
