/**
 * The place of each field: candidates from the counterparts of its object and from anywhere with the same name, scored, then given away
 * greedily, the surest first, so that two fields of an object do not claim one place.
 */
import type { Alignment, Alignments } from "./align.ts";
import { order } from "./align.ts";
import type { Catalogue, Entity, Slot } from "./catalogue.ts";
import { type Scored, scoreSlot } from "./score.ts";
import type { Weights } from "./similarity.ts";

export interface Candidate extends Scored {
  readonly entity: Entity;
  readonly slot: Slot;
}

export interface FieldMatch {
  readonly entity: Entity;
  readonly slot: Slot;
  /** Best first. The first was given to this field; empty when nothing scored. */
  readonly candidates: readonly Candidate[];
  /** Distance of the first to the next one with another name. */
  readonly margin: number;
  /** Distance of the object's first counterpart to the next one in another domain. */
  readonly alignmentMargin: number;
}

/** Below this, a candidate is none. */
const LEAST = 0.5;
/** Places with the same name elsewhere that are looked at. */
const MAX_ELSEWHERE = 80;
/** Likeness of objects that were not aligned. */
const UNRELATED = 0.12;

export function matchFields(
  old: Catalogue,
  fresh: Catalogue,
  how: { readonly alignments: Alignments; readonly weights: Weights },
): readonly FieldMatch[] {
  const byName = new Map<string, { entity: Entity; slot: Slot }[]>();
  for (const entity of fresh.entities.values()) {
    if (!entity.response) continue;
    for (const slot of entity.slots) {
      const key = slot.words.join(" ");
      const list = byName.get(key);
      if (list) list.push({ entity, slot });
      else byName.set(key, [{ entity, slot }]);
    }
  }
  return [...old.entities.values()].flatMap((entity) => {
    const alignments = how.alignments.get(entity.key) ?? [];
    const pairs = entity.slots.map((slot) => {
      const embedded =
        slot.shape.entity === undefined ? undefined : old.entities.get(slot.shape.entity)?.words;
      const names = [slot.words, ...(embedded ? [[...embedded, "id"]] : [])];
      const elsewhere = names.flatMap((words) => {
        const found = byName.get(words.join(" ")) ?? [];
        return found.length > MAX_ELSEWHERE ? [] : found;
      });
      return {
        slot,
        candidates: candidatesOf(slot, { alignments, elsewhere, embedded, weights: how.weights }),
      };
    });
    return assign(entity, pairs, alignmentMargin(alignments));
  });
}

function candidatesOf(
  slot: Slot,
  from: {
    readonly alignments: readonly Alignment[];
    readonly elsewhere: readonly { readonly entity: Entity; readonly slot: Slot }[];
    readonly embedded: readonly string[] | undefined;
    readonly weights: Weights;
  },
): Candidate[] {
  const found = new Map<Slot, Candidate>();
  const consider = (entity: Entity, fresh: Slot, likeness: number) => {
    if (found.has(fresh)) return;
    const scored = scoreSlot(slot, fresh, {
      entity: likeness,
      embedded: from.embedded,
      weights: from.weights,
    });
    if (scored.score >= LEAST && scored.signals.name >= 0.4)
      found.set(fresh, { ...scored, entity, slot: fresh });
  };
  for (const { entity, relative, score } of from.alignments) {
    // A best counterpart that is hardly alike is a weak reason.
    for (const fresh of entity.slots) consider(entity, fresh, relative * Math.min(1, score / 0.45));
  }
  for (const { entity, slot: fresh } of from.elsewhere) consider(entity, fresh, UNRELATED);
  return [...found.values()].sort(byScore);
}

function byScore(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    order(a.entity, b.entity) ||
    (a.slot.path < b.slot.path ? -1 : a.slot.path > b.slot.path ? 1 : 0)
  );
}

interface Pair {
  readonly slot: Slot;
  readonly candidates: readonly Candidate[];
}

function assign(entity: Entity, pairs: readonly Pair[], alignment: number): FieldMatch[] {
  const all = pairs.flatMap((pair) => pair.candidates.map((candidate) => ({ pair, candidate })));
  all.sort((a, b) => byScore(a.candidate, b.candidate) || (a.pair.slot.path < b.pair.slot.path ? -1 : 1));
  const taken = new Map<string, Pair>();
  const chosen = new Map<Pair, Candidate>();
  for (const { pair, candidate } of all) {
    // The same name in a twin of the object is the same place.
    const place = `${candidate.entity.domain} ${candidate.slot.path}`;
    const owner = taken.get(place);
    if (chosen.has(pair) || (owner !== undefined && owner !== pair)) continue;
    taken.set(place, pair);
    chosen.set(pair, candidate);
  }
  return pairs.map((pair) => {
    const first = chosen.get(pair);
    const free = pair.candidates.filter((candidate) => {
      const owner = taken.get(`${candidate.entity.domain} ${candidate.slot.path}`);
      return owner === undefined || owner === pair;
    });
    const candidates = first ? [first, ...free.filter((candidate) => candidate !== first)] : [];
    const rival = candidates.find((candidate) => candidate.slot.path !== first?.slot.path);
    return {
      entity,
      slot: pair.slot,
      candidates,
      margin: first ? first.score - (rival?.score ?? LEAST - 0.1) : 0,
      alignmentMargin: alignment,
    };
  });
}

function alignmentMargin(alignments: readonly Alignment[]): number {
  const [first] = alignments;
  if (!first) return 0;
  const rival = alignments.find((other) => other.entity.domain !== first.entity.domain);
  return first.score - (rival?.score ?? 0);
}
