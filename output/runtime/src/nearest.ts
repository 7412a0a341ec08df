/** Which of the names that there are is meant by one that is none. */

/** @returns the nearest first, three at most; none where no name is near */
export function nearest(name: string, known: readonly string[]): readonly string[] {
  return known
    .map((other) => ({ other, nearness: nearness(name, other) }))
    .filter(({ nearness }) => nearness >= 0.5)
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, 3)
    .map(({ other }) => other);
}

/** A sentence with a space before it; nothing where there are no names. */
export function meant(names: readonly string[]): string {
  return names.length > 0 ? ` Did you mean ${names.join(" or ")}?` : "";
}

/** From 0 to 1: how many pairs of letters two names share; 1 where the letters are the same. */
export function nearness(a: string, b: string): number {
  const [some, others] = [pairs(a), pairs(b)];
  // Short names share few pairs with themselves where letters changed places.
  if (sorted(a) === sorted(b)) return 1;
  return (2 * some.filter((pair) => others.includes(pair)).length) / (some.length + others.length);
}

function sorted(name: string): string {
  return [...name.toLowerCase()].sort().join();
}

function pairs(name: string): readonly string[] {
  const lower = name.toLowerCase();
  return Array.from(lower.slice(1), (letter, i) => `${lower[i]}${letter}`);
}
