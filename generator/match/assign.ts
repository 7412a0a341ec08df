/** Who wants a place, and which. */
interface Wish<W, C> {
  readonly who: W;
  readonly candidate: C;
}

export interface Assignment<W, C, P> {
  readonly chosen: ReadonlyMap<W, C>;
  readonly taken: ReadonlyMap<P, W>;
}

/**
 * Gives places away in the order of the wishes: the first who wants one has it, and who has one gets no other.
 *
 * @param placeOf what of a candidate only one can have; undefined where any number can
 */
export function assign<W, C, P>(
  wishes: readonly Wish<W, C>[],
  placeOf: (candidate: C) => P | undefined,
): Assignment<W, C, P> {
  const taken = new Map<P, W>();
  const chosen = new Map<W, C>();
  for (const { who, candidate } of wishes) {
    const place = placeOf(candidate);
    const owner = place === undefined ? undefined : taken.get(place);
    if (chosen.has(who) || (owner !== undefined && owner !== who)) continue;
    chosen.set(who, candidate);
    if (place !== undefined) taken.set(place, who);
  }
  return { chosen, taken };
}
