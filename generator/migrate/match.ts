/**
 * What every object, field, operation and parameter of the old API is in the new one, each with its candidates.
 *
 * The place of a field that did not keep its name where it was (`anchors.ts`) is found in three steps: candidates from the counterparts of its
 * object, from what belongs to them and from anywhere with the same name (`candidates.ts`); given away greedily, the surest first, so that two
 * fields of an object do not claim one place; what is left on both sides is compared once more without names (`leftovers.ts`).
 */
import { getOrAdd } from "../ground/collections.ts";
import { type Alignments, createAlign, type Votes } from "../match/align.ts";
import { type Anchors, anchorsOf, sameOperations } from "../match/anchors.ts";
import { type Assignment, assign } from "../match/assign.ts";
import { type Catalogue, type Entity, isTwin, type Slot } from "../match/catalogue.ts";
import {
  matchOperations,
  matchSlots,
  type OperationMatch,
  type SlotMatch,
} from "../match/match-operations.ts";
import { marginLeft, type Never } from "../match/never.ts";
import { type Weights, weightsOf } from "../match/similarity.ts";
import { FIELD, NO_RIVAL, OBJECT, VOTE } from "../match/thresholds.ts";
import {
  byScore,
  type Candidate,
  claimsOf,
  farCandidates,
  type FieldMatch,
  holdsOther,
  keptPlaces,
  nearCandidates,
  type Subject,
  unique,
  type Wanted,
} from "./candidates.ts";
import { agreeFields, agreeSlots } from "./agree.ts";
import { leftovers } from "./leftovers.ts";
import { type FieldIndexes, fieldIndexesOf } from "./relations.ts";

/** Both sides of a migration. */
export interface Catalogues {
  readonly old: Catalogue;
  readonly current: Catalogue;
}

export interface Matches {
  readonly alignments: Alignments;
  readonly weights: Weights;
  readonly fields: readonly FieldMatch[];
  readonly operations: readonly OperationMatch[];
  readonly slots: readonly SlotMatch[];
}

interface How {
  readonly alignments: Alignments;
  readonly anchors: Anchors;
  readonly weights: Weights;
  /** Which fields are of interest; all when absent. */
  readonly only?: (slot: Slot) => boolean;
}

/** Objects are aligned twice: embedded ones are distinguished by what embeds them, which is known only after a first round. */
export function matchAll({ old, current }: Catalogues, never?: Never): Matches {
  const weights = weightsOf(
    [...current.entities.values()].flatMap((entity) => entity.slots.map((s) => s.words)),
  );
  const indexes = fieldIndexesOf(current);
  const anchors = anchorsOf(old, current);
  const align = createAlign(old, current, { weights, anchors });
  const first = align();
  const only = (slot: Slot) => slot.shape.entity !== undefined;
  const votes = votesOf(old, matchFields(old, indexes, { anchors, weights, alignments: first, only }));
  const alignments = align({ alignments: first, votes });
  const rejected = never && { never };
  const found = matchFields(old, indexes, { alignments, anchors, weights });
  const fields = agreeFields(found, weights).map((match) => (never ? withoutRejected(match, never) : match));
  const same = sameOperations(old.operations, current.operations);
  const operations = matchOperations(old, current, { alignments, weights, same, ...rejected });
  const slots = matchSlots(operations, { old, weights, ...rejected });
  return {
    alignments,
    weights,
    fields,
    operations,
    slots: agreeSlots(slots, { fields, operations, weights }),
  };
}

/** What embedded objects became, by what the properties that embed them became: the address of a customer is a customer's address. */
function votesOf(old: Catalogue, matches: readonly FieldMatch[]): Votes {
  const votes = new Map<string, Map<string, number>>();
  for (const { entity, slot, target } of matches) {
    const embedded = slot.shape.entity;
    const became = target?.slot.shape.entity;
    if (embedded === undefined || target === undefined || became === undefined) continue;
    // What is neither nearby nor of the same name says nothing.
    if (!target.near && target.signals.name < VOTE.namesake) continue;
    // What has endpoints of its own needs no votes.
    if ((old.entities.get(embedded)?.answers.length ?? 0) > 0) continue;
    // Objects with endpoints of their own are what most callers see.
    const weight = target.score * (entity.answers.length > 0 ? 1 : VOTE.unasked);
    const own = getOrAdd(votes, embedded, () => new Map<string, number>());
    own.set(became, Math.max(own.get(became) ?? 0, weight) + (own.has(became) ? VOTE.again : 0));
  }
  return new Map(
    [...votes].map(([embedded, own]) => {
      const most = Math.max(...own.values());
      return [embedded, new Map([...own].map(([key, weight]) => [key, weight / most]))];
    }),
  );
}

function matchFields(old: Catalogue, indexes: FieldIndexes, how: How): readonly FieldMatch[] {
  const { alignments, anchors, weights, only = () => true } = how;
  const subjects = [...old.entities.values()].flatMap((entity): Subject[] => {
    const slots = entity.slots.filter(only);
    if (slots.length === 0) return [];
    const own = alignments.get(entity.key) ?? [];
    const relatives = indexes(entity.role).relations(own, hostsOf(entity, alignments));
    return [{ entity, slots, own, relatives, kept: keptPlaces(slots, anchors.get(entity.key), weights) }];
  });
  const near = subjects.map((subject) =>
    nearCandidates(subject, { old, index: indexes(subject.entity.role), weights }),
  );
  const claims = claimsOf(subjects, near);
  return subjects.flatMap((subject, i) => {
    const index = indexes(subject.entity.role);
    const all = (near[i] ?? []).map((wanted): Wanted => {
      if (wanted.isKept) return wanted;
      const far = farCandidates(subject, wanted, { index, weights, claims });
      return { ...wanted, candidates: unique([...wanted.candidates, ...far]) };
    });
    return assignFields(subject, all, weights);
  });
}

/** Counterparts of what embeds an old object that nothing answers as such: its fields may lie there now. */
function hostsOf({ answers, parents }: Entity, alignments: Alignments): ReadonlySet<Entity> {
  const hosts = answers.length > 0 ? [] : parents.map((parent) => alignments.get(parent.entity)?.[0]);
  return new Set(hosts.flatMap((host) => (host && host.score >= OBJECT.covered ? [host.entity] : [])));
}

// Giving away

function assignFields(subject: Subject, named: readonly Wanted[], weights: Weights): FieldMatch[] {
  const all = withLeftovers(subject, { all: named, byName: give(named), weights });
  const given = give(all);
  return all.map((wanted) => {
    const shared = sharedTarget(wanted, given);
    const target = shared ?? given.chosen.get(wanted);
    const isFree = (one: Candidate) => {
      const owner = given.taken.get(placeOf(one));
      return owner === undefined || owner === wanted || one.derived === true;
    };
    const others = wanted.candidates.filter((one) => one !== target);
    const free = others.filter(isFree);
    const splitTarget = target && splitTargetOf(wanted, target, free);
    const rival = target && free.find((one) => !isSamePlace(target, one));
    return {
      entity: subject.entity,
      slot: wanted.slot,
      counterpart: subject.own[0],
      ...(target && { target }),
      others: [...free, ...others.filter((one) => !isFree(one))],
      merged: shared !== undefined,
      ...(splitTarget && { splitTarget }),
      margin: target ? target.score - (rival?.score ?? FIELD.least - NO_RIVAL) : 0,
    };
  });
}

type Given = Assignment<Wanted, Candidate, string>;

function give(all: readonly Wanted[]): Given {
  const wishes = all.flatMap((who) => who.candidates.map((candidate) => ({ who, candidate })));
  wishes.sort(
    (a, b) =>
      Number(b.who.isKept) - Number(a.who.isKept) ||
      byScore(a.candidate, b.candidate) ||
      (a.who.slot.path < b.who.slot.path ? -1 : 1),
  );
  return assign(wishes, (one) => (one.derived === true ? undefined : placeOf(one)));
}

/** The same name in a twin of the object is the same place. */
function placeOf({ entity, slot }: Candidate): string {
  return `${entity.domain} ${slot.path}`;
}

/** The neighbour of a place that holds the name of the field as well, with another word: `firstName` and `lastName` for a `name`. */
function splitTargetOf(
  { slot }: Wanted,
  target: Candidate,
  free: readonly Candidate[],
): Candidate | undefined {
  if (!target.near || !isLonger(slot, target.slot)) return undefined;
  const { slots } = target.entity;
  const at = slots.indexOf(target.slot);
  return free.find(
    (one) =>
      one.entity === target.entity &&
      Math.abs(slots.indexOf(one.slot) - at) === 1 &&
      one.slot.shape.text === target.slot.shape.text &&
      one.slot.words.length === target.slot.words.length &&
      isLonger(slot, one.slot),
  );
}

function isLonger(slot: Slot, current: Slot): boolean {
  return current.words.length > slot.words.length && holdsOther(slot, current);
}

/** The same, with candidates of other names for fields that have no sure place in the counterpart. */
function withLeftovers(
  { entity, own }: Subject,
  from: { readonly all: readonly Wanted[]; readonly byName: Given; readonly weights: Weights },
): readonly Wanted[] {
  const { all, byName, weights } = from;
  const [primary] = own;
  if (!primary || primary.score < OBJECT.covered) return all;
  const matched = new Map(
    all.flatMap((wanted) => {
      const one = byName.chosen.get(wanted);
      return one?.near === true && one.score >= FIELD.doubtful ? [[wanted.slot, one.slot.path] as const] : [];
    }),
  );
  const left = all.map(({ slot }) => slot).filter((slot) => !matched.has(slot));
  if (left.length === 0) return all;
  const family = own.map((alignment) => alignment.entity).filter((one) => isTwin(one, primary.entity));
  const found = leftovers(entity, { matched, left, family, weights });
  return all.map((wanted) => {
    const more = found.get(wanted.slot) ?? [];
    return more.length === 0 ? wanted : { ...wanted, candidates: unique([...wanted.candidates, ...more]) };
  });
}

/** The place another field was given, where this field belongs as well: by its own name, or as a part of the name. */
function sharedTarget(wanted: Wanted, { chosen, taken }: Given): Candidate | undefined {
  const given = chosen.get(wanted);
  if (given?.near === true && given.score >= FIELD.doubtful) return undefined;
  const [wished] = wanted.candidates;
  if (
    wished?.near === true &&
    wished.slot.steps.length === 1 &&
    wished.score >= FIELD.merged &&
    wished.signals.name >= FIELD.mergedName &&
    wished.score > (given?.score ?? 0) + FIELD.mergedLead &&
    wished !== given
  )
    return wished;
  return wanted.candidates.find((one) => {
    const owner = taken.get(placeOf(one));
    return (
      one.near &&
      owner !== undefined &&
      owner !== wanted &&
      [...wanted.slot.words, ...owner.slot.words].every((word) => one.slot.words.includes(word)) &&
      owner.slot.words.length < one.slot.words.length
    );
  });
}

function withoutRejected(match: FieldMatch, never: Never): FieldMatch {
  const source = { kind: "field", owner: match.entity.schema, field: match.slot.path } as const;
  const isAllowed = ({ entity, slot }: Candidate) =>
    !never(source, { domain: entity.domain, schema: entity.schema, field: slot.path });
  const { target, splitTarget, ...found } = match;
  const others = match.others.filter(isAllowed);
  if (target && !isAllowed(target)) {
    // The next best steps in.
    const [next, ...further] = others;
    const margin = marginLeft(others, ({ slot }) => slot.path);
    return { ...found, ...(next && { target: next }), others: further, merged: false, margin };
  }
  const split = splitTarget && isAllowed(splitTarget) && { splitTarget };
  return { ...found, ...(target && { target }), ...split, others };
}

/** An object and what lies in it do not compete. */
function isSamePlace(a: Candidate, b: Candidate): boolean {
  const [p, q] = [a.slot.steps, b.slot.steps].map((steps) => steps.map(({ name }) => name));
  return (p ?? []).every((name, i) => q?.[i] === undefined || q[i] === name);
}
