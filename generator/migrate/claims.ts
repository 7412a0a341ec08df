/** What the objects of the new API had before: a place that belongs to one old object is hardly where another one's field went. */
import type { Claims, Pair, Subject } from "./candidates.ts";
import type { Place } from "./relations.ts";
import { familyOf } from "../match/twins.ts";

/** Score from which on a place in the counterpart is the place. */
const CLAIMED = 0.85;
/** Likeness from which on an object is the counterpart of an old one, and what it holds was there or is new. */
export const COVERED = 0.45;

export function claimsOf(subjects: readonly Subject[], near: readonly (readonly Pair[])[]): Claims {
  const owners = new Map<string, Set<string>>();
  const covered = new Set<string>();
  for (const [i, { entity, own }] of subjects.entries()) {
    const [primary] = own;
    if (primary && primary.score >= COVERED) covered.add(familyOf(primary.entity));
    for (const { candidates } of near[i] ?? []) {
      const [best] = candidates;
      if (!best?.near || best.score < CLAIMED) continue;
      const key = placeKey(best);
      owners.set(key, (owners.get(key) ?? new Set()).add(entity.key));
    }
  }
  return {
    isClaimed: (place, owner) => {
      const by = owners.get(placeKey(place));
      return by !== undefined && (by.size > 1 || !by.has(owner.key));
    },
    isNew: (place) => covered.has(familyOf(place.entity)) && !owners.has(placeKey(place)),
  };
}

function placeKey({ entity, slot }: Pick<Place, "entity" | "slot">): string {
  return `${familyOf(entity)} ${slot.path}`;
}
