/** The named keys of an object that have a value: a key that is there without one would hide a default. */
export function pick<T extends object, K extends keyof T>(
  from: T,
  ...keys: readonly K[]
): { [P in K]?: Exclude<T[P], undefined> } {
  const there = keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]] as const]));
  return Object.fromEntries(there) as { [P in K]?: Exclude<T[P], undefined> };
}
