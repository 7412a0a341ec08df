/**
 * What is left on both sides when every name that means something is matched: fields whose names have nothing in common, told apart by
 * where they stand, what they hold, and by being the only ones left.
 */
import type { Entity, Slot } from "../match/catalogue.ts";
import { isId, type Scored, scoreSlot, sharedShare, typeFit } from "../match/score.ts";
import type { Weights } from "../match/similarity.ts";
import { isGeneric } from "../match/tokens.ts";

export interface Leftover extends Scored {
  readonly entity: Entity;
  readonly slot: Slot;
}

/** What speaks for a pair without a name in common. A pair that nothing speaks for has the base. */
const SHARES = {
  base: 0.44,
  place: 0.26,
  name: 0.12,
  values: 0.12,
  prose: 0.1,
  alone: 0.08,
  type: 0.04,
  generic: 0.03,
} as const;
/** Without a name in common nothing is sure. */
const MOST = 0.9;
/** Types have to fit at least as well: names do not make up for it here. */
const FITTING = 0.9;
/** Shapes that most fields have say little. */
const PLAIN = /^(string|integer|number|integer\(int\d+\)|number\(\w+\))$/;
/** Fields that may have come in between two that stood side by side. */
const SLACK = 2;

/**
 * @param from.matched of the old fields that have a place in the family: the name of it
 * @param from.left old fields that have none, or a doubtful one
 * @param from.family the counterpart and its twins, the counterpart first
 * @param from.taken names that are given away
 */
export function leftovers(
  old: Entity,
  from: {
    readonly matched: ReadonlyMap<Slot, string>;
    readonly left: readonly Slot[];
    readonly family: readonly Entity[];
    readonly taken: ReadonlySet<string>;
    readonly weights: Weights;
  },
): ReadonlyMap<Slot, readonly Leftover[]> {
  const free = new Map<string, { entity: Entity; slot: Slot }>();
  for (const entity of from.family) {
    for (const slot of entity.slots) {
      if (!from.taken.has(slot.path) && !free.has(slot.path)) free.set(slot.path, { entity, slot });
    }
  }
  const places = [...free.values()];
  const left = new Set(from.left);
  const stands = standing(old, { ...from, left, free: new Set(free.keys()) });
  const fits = (slot: Slot, current: Slot) =>
    isId(slot) === isId(current) && typeFit(slot.shape, current.shape) >= FITTING;
  return new Map(
    from.left.map((slot) => {
      const fitting = places.filter((place) => fits(slot, place.slot));
      return [
        slot,
        fitting.map(({ entity, slot: current }): Leftover => {
          const { signals } = scoreSlot(slot, current, {
            entity: 1,
            embedded: undefined,
            weights: from.weights,
          });
          const rivals = from.left.filter((other) => fits(other, current)).length;
          const place = stands(slot, current.path);
          const score =
            SHARES.base +
            SHARES.place * place +
            SHARES.name * signals.name +
            SHARES.values * (signals.values ?? 0) +
            SHARES.prose * (sharedShare(slot.prose, current.prose) ?? 0) +
            SHARES.alone / Math.max(fitting.length, rivals) +
            (isGeneric(current.path) ? SHARES.generic : 0) +
            (PLAIN.test(slot.shape.text) ? 0 : SHARES.type);
          return {
            entity,
            slot: current,
            score: Math.min(MOST, score),
            signals: { ...signals, ...(place > 0 && { place }) },
          };
        }),
      ];
    }),
  );
}

/**
 * How surely a new field stands where an old one stood: between the same neighbours, with as few others as possible. Counts only as much
 * as the two objects keep the order of their fields.
 */
function standing(
  old: Entity,
  from: {
    readonly matched: ReadonlyMap<Slot, string>;
    readonly left: ReadonlySet<Slot>;
    readonly family: readonly Entity[];
    readonly free: ReadonlySet<string>;
  },
): (slot: Slot, path: string) => number {
  const names = new Set(from.matched.values());
  const hits = (entity: Entity) => entity.slots.filter(({ path }) => names.has(path)).length;
  const [current] = [...from.family].sort((a, b) => hits(b) - hits(a));
  if (!current) return () => 0;
  const position = new Map(current.slots.map(({ path }, i) => [path, i]));
  const at = old.slots.map((slot) => position.get(from.matched.get(slot) ?? ""));
  const kept = keptOrder(at);
  return (slot, path) => {
    const here = position.get(path);
    const index = old.slots.indexOf(slot);
    if (here === undefined || index < 0) return 0;
    let before = index - 1;
    while (before >= 0 && at[before] === undefined) before -= 1;
    let after = index + 1;
    while (after < at.length && at[after] === undefined) after += 1;
    const low = at[before] ?? -1;
    const high = at[after] ?? current.slots.length;
    if (here <= low || here >= high) return 0;
    const between = current.slots.slice(low + 1, high).filter((s) => from.free.has(s.path));
    const missing = old.slots.slice(before + 1, after).filter((s) => from.left.has(s));
    const crowd = Math.max(between.length, missing.length);
    if (between.length !== missing.length) return kept / crowd;
    // As many as before: each in its turn.
    const isTurn = between[missing.indexOf(slot)]?.path === path;
    return kept * (isTurn ? 1 / Math.sqrt(crowd) : 0.2 / crowd);
  };
}

/** Share of neighbours that are neighbours still, in their order. */
function keptOrder(at: readonly (number | undefined)[]): number {
  const known = at.flatMap((position, i) => (position === undefined ? [] : [{ position, i }]));
  if (known.length < 3) return 0;
  let kept = 0;
  for (const [k, next] of known.entries()) {
    const last = known[k - 1];
    if (!last) continue;
    const step = next.position - last.position;
    if (step > 0 && step <= next.i - last.i + SLACK) kept += 1;
  }
  return kept / (known.length - 1);
}
