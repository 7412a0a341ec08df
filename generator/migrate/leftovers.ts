/**
 * What is left on both sides when every name that means something is matched: fields whose names have nothing in common, matched by
 * where they stand, what they hold, and by being the only ones left.
 */
import type { Entity, Slot } from "../match/catalogue.ts";
import { isId, scoreSlot, typeFit } from "../match/score.ts";
import type { Weights } from "../match/similarity.ts";
import { LEFTOVER } from "../match/thresholds.ts";
import { isGeneric } from "../match/tokens.ts";
import { type Candidate, isAsked } from "./candidates.ts";

/** Shapes that most fields have say little. */
const PLAIN = /^(string|integer|number|integer\(int\d+\)|number\(\w+\))$/;

interface Left {
  /** Of the old fields that have a place in the family: the name of it. */
  readonly matched: ReadonlyMap<Slot, string>;
  /** Old fields that have none, or a doubtful one. */
  readonly left: readonly Slot[];
  /** The counterpart and its twins, the counterpart first. */
  readonly family: readonly Entity[];
  readonly weights: Weights;
}

export function leftovers(old: Entity, from: Left): ReadonlyMap<Slot, readonly Candidate[]> {
  const taken = new Set(from.matched.values());
  const free = new Map<string, { entity: Entity; slot: Slot }>();
  for (const entity of from.family) {
    for (const slot of entity.slots) {
      if (!taken.has(slot.path) && !free.has(slot.path)) free.set(slot.path, { entity, slot });
    }
  }
  const betweenNeighbours = orderOf(old, from, free);
  const fits = (slot: Slot, current: Slot) =>
    isId(slot) === isId(current) && typeFit(slot.shape, current.shape) >= LEFTOVER.fitting;
  return new Map(
    from.left.map((slot) => {
      const fitting = [...free.values()].filter((place) => fits(slot, place.slot));
      return [
        slot,
        fitting.map(({ entity, slot: current }): Candidate => {
          const how = { entity: 1, embedded: undefined, weights: from.weights };
          const { signals } = scoreSlot(slot, current, how);
          const rivals = from.left.filter((other) => fits(other, current)).length;
          const place = betweenNeighbours(slot, current.path);
          const score =
            LEFTOVER.base +
            LEFTOVER.place * place +
            LEFTOVER.name * signals.name +
            LEFTOVER.values * (signals.values ?? 0) +
            LEFTOVER.prose * (signals.prose ?? 0) +
            LEFTOVER.alone / Math.max(fitting.length, rivals) +
            (isGeneric(current.path) ? LEFTOVER.generic : 0) +
            (PLAIN.test(slot.shape.text) ? 0 : LEFTOVER.type);
          return {
            entity,
            slot: current,
            score: Math.min(LEFTOVER.most, score),
            signals,
            near: true,
            asked: isAsked(entity),
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
function orderOf(
  old: Entity,
  { matched, left, family }: Left,
  free: ReadonlyMap<string, unknown>,
): (slot: Slot, path: string) => number {
  const names = new Set(matched.values());
  const hits = (entity: Entity) => entity.slots.filter(({ path }) => names.has(path)).length;
  const [current] = [...family].sort((a, b) => hits(b) - hits(a));
  if (!current) return () => 0;
  const position = new Map(current.slots.map(({ path }, i) => [path, i]));
  const at = old.slots.map((slot) => position.get(matched.get(slot) ?? ""));
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
    const between = current.slots.slice(low + 1, high).filter((s) => free.has(s.path));
    const missing = old.slots.slice(before + 1, after).filter((s) => left.includes(s));
    const crowd = Math.max(between.length, missing.length);
    if (between.length !== missing.length) return kept / crowd;
    // As many as before: each in its turn.
    const isTurn = between[missing.indexOf(slot)]?.path === path;
    return kept * (isTurn ? 1 / Math.sqrt(crowd) : LEFTOVER.otherTurn / crowd);
  };
}

/** Share of neighbours that are neighbours still, in their order. */
function keptOrder(at: readonly (number | undefined)[]): number {
  const known = at.flatMap((position, i) => (position === undefined ? [] : [{ position, i }]));
  if (known.length < LEFTOVER.neighbours) return 0;
  let kept = 0;
  for (const [k, next] of known.entries()) {
    const last = known[k - 1];
    if (!last) continue;
    const step = next.position - last.position;
    if (step > 0 && step <= next.i - last.i + LEFTOVER.slack) kept += 1;
  }
  return kept / (known.length - 1);
}
