/**
 * The place of each field: candidates from the counterparts of its object and from anywhere with the same name, scored, then given away
 * greedily, the surest first, so that two fields of an object do not claim one place.
 */
import type { Alignment, Alignments } from "./align.ts";
import { order } from "./align.ts";
import type { Catalogue, Entity, Slot } from "./catalogue.ts";
import { idOwner, isId, type Scored, scoreSlot } from "./score.ts";
import type { Weights } from "./similarity.ts";

export interface Candidate extends Scored {
  /** Lies in the counterpart of the field's object, or in its twin. */
  readonly near: boolean;
  /** Some operation that only reads answers it. */
  readonly asked: boolean;
  readonly entity: Entity;
  readonly slot: Slot;
}

export interface FieldMatch {
  readonly entity: Entity;
  readonly slot: Slot;
  /** Best first. The first was given to this field; empty when nothing scored. */
  readonly candidates: readonly Candidate[];
  /** The first belongs to another field as well. */
  readonly merged: boolean;
  /** Distance of the first to the next one with another name. */
  readonly margin: number;
}

/** Below this, a candidate is none. */
const LEAST = 0.5;
/** Places with the same name elsewhere that are looked at. */
const MAX_ELSEWHERE = 80;
/** Objects that have a field of the name, above which the name alone is no reason to look outside of the counterpart. */
const COMMON = 12;
const COMMON_ELSEWHERE = 0.75;
/** The same for what belongs to the counterpart, within its domain: the appointments of a job. */
const COMMON_PART = 0.94;
/** What lies in the counterpart is preferred to what is called alike elsewhere. */
const FAR = 0.88;
/** Answered by a creation or an update only: nobody can ask for it. */
const UNASKED = 0.85;
/** From here on, a place that another field was given is shared. */
const MERGED = 0.85;
/** What a name of several words is worth that only one object, or two, have: it was not chosen by chance. */
const RARE = 1.08;
const RARE_OBJECTS = 2;

/** How alike two objects count, by what they have to do with each other. */
const LIKENESS = {
  /** The counterpart itself, or the same thing answered by another operation; times its relative alignment. */
  twin: 1,
  /** An id of the counterpart leads to it, and the old name says so. */
  reference: 0.49,
  /** Holds the id of the counterpart, in the same domain. */
  part: 0.5,
  /** An id leads from one to the other. */
  related: 0.45,
  unrelated: 0.1,
} as const;

export function matchFields(
  old: Catalogue,
  fresh: Catalogue,
  how: {
    readonly alignments: Alignments;
    readonly weights: Weights;
    /** Which fields are of interest; all when absent. */
    readonly only?: (slot: Slot) => boolean;
  },
): readonly FieldMatch[] {
  const { alignments, weights, only = () => true } = how;
  const places = new Map<string, Place[]>();
  for (const entity of fresh.entities.values()) {
    if (!entity.response) continue;
    for (const slot of entity.slots) {
      const key = slot.words.join(" ");
      const list = places.get(key);
      if (list) list.push({ entity, slot });
      else places.set(key, [{ entity, slot }]);
    }
  }
  const relations = createRelations(fresh);
  const referenced = createReferenced(fresh);
  return [...old.entities.values()].flatMap((entity) => {
    const slots = entity.slots.filter(only);
    if (slots.length === 0) return [];
    const own = alignments.get(entity.key) ?? [];
    const likeness = relations(own);
    const near = own
      .filter((alignment) => likeness(alignment.entity) >= LIKENESS.related)
      .flatMap((alignment) =>
        [...alignment.entity.slots, ...nested(fresh, alignment.entity)].map((slot) => ({
          entity: alignment.entity,
          slot,
        })),
      );
    const flattened = own[0] === undefined ? [] : referenced(own[0].entity);
    const pairs: Pair[] = slots.map((slot) => {
      const embedded =
        slot.shape.entity === undefined ? undefined : old.entities.get(slot.shape.entity)?.words;
      const names = [slot.words, ...(embedded ? [[...embedded, "id"]] : [])];
      const elsewhere = names.flatMap((words) => {
        const found = places.get(words.join(" ")) ?? [];
        return found.length > MAX_ELSEWHERE
          ? found.filter((p) => likeness(p.entity) >= LIKENESS.related)
          : found;
      });
      const namesakes = places.get(slot.words.join(" ")) ?? [];
      const objects = new Set(namesakes.map(({ entity: e }) => `${e.domain} ${e.words.join(" ")}`)).size;
      const isRare = slot.words.length > 1 && objects <= RARE_OBJECTS;
      const isCommon = (places.get(slot.words.join(" "))?.length ?? 0) > COMMON;
      return {
        slot,
        candidates: candidatesOf(slot, {
          places: [...near, ...flattened.filter((place) => isNamedAfter(slot, place)), ...elsewhere],
          likeness,
          elsewhere: isCommon ? COMMON_ELSEWHERE : isRare ? RARE : 1,
          embedded,
          weights,
        }),
      };
    });
    return assign(entity, pairs);
  });
}

interface Place {
  readonly entity: Entity;
  readonly slot: Slot;
  /** An id in the counterpart leads here: its words. */
  readonly reference?: readonly string[];
}

/** Fields of embedded objects as fields of the object that embeds them: `job.id` stands for a former `jobId`. */
function nested(fresh: Catalogue, entity: Entity): readonly Slot[] {
  return entity.slots.flatMap((slot) => {
    const child = slot.shape.entity === undefined ? undefined : fresh.entities.get(slot.shape.entity);
    if (!child || child === entity || slot.shape.list) return [];
    return child.slots.map((inner) => {
      const words = [...new Set([...slot.words, ...inner.words])];
      return { ...inner, path: `${slot.path}.${inner.path}`, words, bare: words };
    });
  });
}

/** Only a single value whose name holds the name of the reference was part of what is referred to. */
function isNamedAfter(slot: Slot, { reference = [] }: Place): boolean {
  return slot.shape.kind !== "object" && reference.every((word) => slot.words.includes(word));
}

/**
 * Fields of the objects an object refers to by id, under the names they had when they were part of it: where `callReasonId` is left, a
 * former `callReasonName` is the name of the call reason.
 */
function createReferenced(fresh: Catalogue): (entity: Entity) => readonly Place[] {
  const byName = new Map<string, Entity>();
  for (const entity of fresh.entities.values()) {
    const name = entity.words.join(" ");
    const isListed = entity.answers.some(({ purpose }) => purpose === "get" || purpose === "list");
    if (entity.response && isListed && !byName.has(name)) byName.set(name, entity);
  }
  return (entity) =>
    entity.slots
      .filter((slot) => isId(slot) && !slot.shape.list && slot.words.length > 1)
      .flatMap((slot) => {
        const owner = slot.words.filter((word) => word !== "id");
        const target = byName.get(owner.join(" "));
        if (!target || target === entity) return [];
        return target.slots
          .filter((inner) => !isId(inner))
          .map((inner) => {
            const words = [...new Set([...owner, ...inner.words])];
            return { entity: target, slot: { ...inner, words, bare: words }, reference: owner };
          });
      });
}

/** Says what an object of the new API has to do with the counterpart of an old one. */
function createRelations(fresh: Catalogue) {
  const asking = new Map<string, Set<string>>();
  for (const { entity, parameters } of fresh.operations) {
    if (entity === undefined) continue;
    const words = asking.get(entity) ?? new Set();
    for (const slot of parameters) if (isId(slot)) words.add(idOwner(slot));
    asking.set(entity, words);
  }
  const pointing = new Map(
    [...fresh.entities.values()].map((entity) => [
      entity.key,
      new Set(entity.slots.filter(isId).map((slot) => idOwner(slot))),
    ]),
  );
  return (alignments: readonly Alignment[]): ((entity: Entity) => number) => {
    const [primary] = alignments;
    if (!primary) return () => LIKENESS.unrelated;
    const relative = new Map(alignments.map((alignment) => [alignment.entity.key, alignment.relative]));
    const name = primary.entity.words.join(" ");
    const known = new Map<string, number>();
    // A best counterpart that is hardly alike is a weak reason.
    const trust = Math.min(1, primary.score / 0.45);
    return (entity) => {
      const cached = known.get(entity.key);
      if (cached !== undefined) return cached;
      const isTwin =
        entity === primary.entity ||
        (entity.domain === primary.entity.domain && sameWords(entity.words, primary.entity.words));
      const isRelated =
        pointing.get(primary.entity.key)?.has(entity.words.join(" ")) === true ||
        pointing.get(entity.key)?.has(name) === true ||
        asking.get(entity.key)?.has(name) === true ||
        entity.parents.some((parent) => parent.entity === primary.entity.key);
      const isPart =
        entity.domain === primary.entity.domain &&
        pointing.get(entity.key)?.has(name) === true &&
        entity.answers.some(({ purpose }) => purpose === "get");
      const likeness = isTwin
        ? LIKENESS.twin * (relative.get(entity.key) ?? 0.6) * trust
        : isPart
          ? LIKENESS.part
          : isRelated && entity.answers.length > 0
            ? LIKENESS.related
            : LIKENESS.unrelated;
      known.set(entity.key, likeness);
      return likeness;
    };
  };
}

/** Twins differ in words without meaning only: `Export…`, `Create…`, `Detailed…`. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word) => b.includes(word));
}

function candidatesOf(
  slot: Slot,
  from: {
    readonly places: readonly Place[];
    readonly likeness: (entity: Entity) => number;
    /** Factor for places outside of the counterpart. */
    readonly elsewhere: number;
    readonly embedded: readonly string[] | undefined;
    readonly weights: Weights;
  },
): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { entity, slot: fresh, reference } of from.places) {
    const key = `${entity.key} ${fresh.path}`;
    if (found.has(key)) continue;
    const likeness = reference !== undefined ? LIKENESS.reference : from.likeness(entity);
    const { score, signals } = scoreSlot(slot, fresh, {
      entity: likeness,
      embedded: from.embedded,
      weights: from.weights,
    });
    const asked = isAsked(entity);
    const near = likeness > LIKENESS.part;
    const common =
      reference !== undefined
        ? 1
        : from.elsewhere < 1 && likeness === LIKENESS.part
          ? COMMON_PART
          : from.elsewhere;
    const factor = (near ? 1 : FAR * (signals.toId ? 1 : common)) * (asked ? 1 : UNASKED);
    const scored = { score: score * factor, signals, near, asked };
    if (scored.score >= LEAST && scored.signals.name >= 0.4)
      found.set(key, { ...scored, entity, slot: fresh });
  }
  return [...found.values()].sort(byScore);
}

/** Whether an operation that only reads answers an object, or what embeds it. */
function isAsked(entity: Entity): boolean {
  return (
    entity.answers.length === 0 ||
    entity.answers.some(({ purpose }) => purpose !== "create" && purpose !== "update" && purpose !== "delete")
  );
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

function assign(entity: Entity, pairs: readonly Pair[]): FieldMatch[] {
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
    const [wished] = pair.candidates;
    const given = chosen.get(pair);
    const shares =
      wished?.near === true &&
      wished.score >= MERGED &&
      given?.near !== true &&
      wished.score > (given?.score ?? 0) + 0.1;
    const first = shares ? wished : given;
    const free = pair.candidates.filter((candidate) => {
      const owner = taken.get(`${candidate.entity.domain} ${candidate.slot.path}`);
      return owner === undefined || owner === pair;
    });
    const candidates = first ? [first, ...free.filter((candidate) => candidate !== first)] : [];
    const rival = candidates.find((candidate) => first && !isSamePlace(first, candidate));
    return {
      entity,
      slot: pair.slot,
      candidates,
      merged: shares,
      margin: first ? first.score - (rival?.score ?? LEAST - 0.1) : 0,
    };
  });
}

/** An object and what lies in it do not compete. */
function isSamePlace(a: Candidate, b: Candidate): boolean {
  const [p, q] = [a.slot.path, b.slot.path];
  return p === q || q.startsWith(`${p}.`) || p.startsWith(`${q}.`);
}
