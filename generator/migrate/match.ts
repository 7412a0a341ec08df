/**
 * The place of each field that did not keep its name where it was (`anchors.ts`), in three steps: candidates from the counterparts of its object, from what belongs to them and from anywhere with
 * the same name (`candidates.ts`); given away greedily, the surest first, so that two fields of an object do not claim one place; what is
 * left on both sides is compared once more without names (`leftovers.ts`).
 */
import type { Alignments } from "../match/align.ts";
import type { Anchors } from "../match/anchors.ts";
import {
  byScore,
  type Candidate,
  farCandidates,
  holdsOther,
  isAsked,
  keptPlaces,
  LEAST,
  nearPairs,
  type Pair,
  type Subject,
  unique,
} from "./candidates.ts";
import type { Catalogue, Entity, Slot } from "../match/catalogue.ts";
import { claimsOf, COVERED } from "./claims.ts";
import type { FieldIndexes } from "./field-index.ts";
import { leftovers } from "./leftovers.ts";
import { isTwin } from "../match/twins.ts";
import type { Weights } from "../match/similarity.ts";

export interface FieldMatch {
  readonly entity: Entity;
  readonly slot: Slot;
  /** The place that was given to this field. */
  readonly given?: Candidate;
  /** The others, best first; what was given to another field comes last. */
  readonly others: readonly Candidate[];
  /** The place belongs to another field as well. */
  readonly merged: boolean;
  /** The field was split: the place holds one part, this one the other. */
  readonly rest?: Candidate;
  /** Distance of the first to the next one with another name. */
  readonly margin: number;
}

/** A place in the counterpart that is less sure than this is looked for once more without names. */
const DOUBTFUL = 0.7;
/** From here on, a place that another field was given is shared. */
const MERGED = 0.85;
const MERGED_NAME = 0.9;

interface How {
  readonly alignments: Alignments;
  readonly anchors: Anchors;
  readonly weights: Weights;
  /** Which fields are of interest; all when absent. */
  readonly only?: (slot: Slot) => boolean;
}

export function matchFields(old: Catalogue, indexes: FieldIndexes, how: How): readonly FieldMatch[] {
  const { alignments, anchors, weights, only = () => true } = how;
  const hosts = hostsOf(old, alignments);
  const subjects = [...old.entities.values()].flatMap((entity): Subject[] => {
    const slots = entity.slots.filter(only);
    const own = alignments.get(entity.key) ?? [];
    const likeness = indexes(entity.role).relations(own, hosts(entity));
    const kept = keptPlaces(slots, anchors.get(entity.key), weights);
    return slots.length === 0 ? [] : [{ entity, slots, own, likeness, kept }];
  });
  const near = subjects.map((subject) =>
    nearPairs(subject, { old, index: indexes(subject.entity.role), weights }),
  );
  const claims = claimsOf(subjects, near);
  return subjects.flatMap((subject, i) => {
    const index = indexes(subject.entity.role);
    const pairs = (near[i] ?? []).map((pair): Pair => {
      if (pair.isKept) return pair;
      const far = farCandidates(subject, pair, { index, weights, claims });
      return { ...pair, candidates: unique([...pair.candidates, ...far]).sort(byScore) };
    });
    return assign(subject, pairs, weights);
  });
}

/** Counterparts of what embeds an old object that nothing answers as such: its fields may lie there now. */
function hostsOf(old: Catalogue, alignments: Alignments): (entity: Entity) => ReadonlySet<Entity> {
  return ({ answers, parents }) =>
    new Set(
      answers.length > 0
        ? []
        : parents.flatMap((parent) => {
            const [best] = old.entities.has(parent.entity) ? (alignments.get(parent.entity) ?? []) : [];
            return best && best.score >= COVERED ? [best.entity] : [];
          }),
    );
}

// Giving away

function assign(subject: Subject, pairs: readonly Pair[], weights: Weights): FieldMatch[] {
  const byName = give(pairs);
  const all = withLeftovers(subject, { pairs, given: byName, weights });
  const { chosen, taken } = give(all);
  return all.map((pair) => {
    const given = chosen.get(pair);
    const shared = sharedPlace(pair, { given, taken });
    const first = shared ?? given;
    const isFree = (one: Candidate) => {
      const owner = taken.get(nameOf(one));
      return owner === undefined || owner === pair || one.derived === true;
    };
    const others = pair.candidates.filter((one) => one !== first);
    const free = others.filter(isFree);
    const rest = first && restOf(pair, first, free);
    const rival = first && free.find((one) => !isSamePlace(first, one));
    return {
      entity: subject.entity,
      slot: pair.slot,
      ...(first && { given: first }),
      others: [...free, ...others.filter((one) => !isFree(one))],
      merged: shared !== undefined,
      ...(rest && { rest }),
      margin: first ? first.score - (rival?.score ?? LEAST - 0.1) : 0,
    };
  });
}

/** The neighbour of a place that holds the name of the field as well, with another word: `firstName` and `lastName` for a `name`. */
function restOf({ slot }: Pair, first: Candidate, free: readonly Candidate[]): Candidate | undefined {
  if (!first.near || !isLonger(slot, first.slot)) return undefined;
  const { slots } = first.entity;
  const at = slots.indexOf(first.slot);
  return free.find(
    (one) =>
      one.entity === first.entity &&
      Math.abs(slots.indexOf(one.slot) - at) === 1 &&
      one.slot.shape.text === first.slot.shape.text &&
      one.slot.words.length === first.slot.words.length &&
      isLonger(slot, one.slot),
  );
}

function isLonger(slot: Slot, current: Slot): boolean {
  return current.words.length > slot.words.length && holdsOther(slot, current);
}

interface Given {
  readonly chosen: ReadonlyMap<Pair, Candidate>;
  readonly taken: ReadonlyMap<string, Pair>;
}

function give(pairs: readonly Pair[]): Given {
  const all = pairs.flatMap((pair) => pair.candidates.map((one) => ({ pair, one })));
  all.sort(
    (a, b) =>
      Number(b.pair.isKept) - Number(a.pair.isKept) ||
      byScore(a.one, b.one) ||
      (a.pair.slot.path < b.pair.slot.path ? -1 : 1),
  );
  const taken = new Map<string, Pair>();
  const chosen = new Map<Pair, Candidate>();
  for (const { pair, one } of all) {
    const owner = one.derived === true ? undefined : taken.get(nameOf(one));
    if (chosen.has(pair) || (owner !== undefined && owner !== pair)) continue;
    chosen.set(pair, one);
    if (one.derived !== true) taken.set(nameOf(one), pair);
  }
  return { chosen, taken };
}

/** The same name in a twin of the object is the same place. */
function nameOf({ entity, slot }: Candidate): string {
  return `${entity.domain} ${slot.path}`;
}

/** The pairs, with candidates of other names for fields that have no sure place in the counterpart. */
function withLeftovers(
  { entity, own }: Subject,
  from: { readonly pairs: readonly Pair[]; readonly given: Given; readonly weights: Weights },
): readonly Pair[] {
  const { pairs, given, weights } = from;
  const [primary] = own;
  if (!primary || primary.score < COVERED) return pairs;
  const sure = (pair: Pair) => {
    const one = given.chosen.get(pair);
    return one?.near === true && one.score >= DOUBTFUL ? one : undefined;
  };
  const left = pairs.filter((pair) => !sure(pair));
  if (left.length === 0) return pairs;
  const matched = new Map(
    pairs.flatMap((pair) => {
      const one = sure(pair);
      return one ? [[pair.slot, one.slot.path] as const] : [];
    }),
  );
  const twins = own.map((alignment) => alignment.entity).filter((one) => isTwin(one, primary.entity));
  const found = leftovers(entity, {
    matched,
    left: left.map(({ slot }) => slot),
    family: twins,
    taken: new Set(matched.values()),
    weights,
  });
  return pairs.map((pair) => {
    const more = found.get(pair.slot) ?? [];
    if (more.length === 0) return pair;
    const extra = more.map((one): Candidate => ({ ...one, near: true, asked: isAsked(one.entity) }));
    return { ...pair, candidates: unique([...pair.candidates, ...extra]) };
  });
}

/** The place another field was given, where this field belongs as well: by its own name, or as a part of the name. */
function sharedPlace(
  pair: Pair,
  from: { readonly given: Candidate | undefined; readonly taken: ReadonlyMap<string, Pair> },
): Candidate | undefined {
  const { given, taken } = from;
  if (given?.near === true && given.score >= DOUBTFUL) return undefined;
  const [wished] = pair.candidates;
  if (
    wished?.near === true &&
    wished.slot.steps.length === 1 &&
    wished.score >= MERGED &&
    wished.signals.name >= MERGED_NAME &&
    wished.score > (given?.score ?? 0) + 0.1 &&
    wished !== given
  )
    return wished;
  return pair.candidates.find((one) => {
    const owner = taken.get(nameOf(one));
    return (
      one.near &&
      owner !== undefined &&
      owner !== pair &&
      [...pair.slot.words, ...owner.slot.words].every((word) => one.slot.words.includes(word)) &&
      owner.slot.words.length < one.slot.words.length
    );
  });
}

/** An object and what lies in it do not compete. */
function isSamePlace(a: Candidate, b: Candidate): boolean {
  const [p, q] = [a.slot.steps, b.slot.steps].map((steps) => steps.map(({ name }) => name));
  return (p ?? []).every((name, i) => q?.[i] === undefined || q[i] === name);
}
