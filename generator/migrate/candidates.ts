/**
 * Places a field may have gone to: nearby, in the counterpart of its object and what belongs to it (compared by name, type and all the rest),
 * and far away, in whatever has a field of the same name.
 */
import type { Alignment } from "../match/align.ts";
import { order } from "../match/align.ts";
import type { Catalogue, Entity, Slot } from "../match/catalogue.ts";
import { type FieldIndex, isBareId } from "./field-index.ts";
import { isNamedAfter, LIKENESS, nestedOf, type Place } from "./relations.ts";
import { idOwner, isId, type Scored, scoreSlot, typeFit } from "../match/score.ts";
import { similarity, type Weights } from "../match/similarity.ts";
import { familyOf } from "../match/twins.ts";

export interface Candidate extends Scored {
  /** Lies in the counterpart of the field's object, or in its twin. */
  readonly near: boolean;
  /** Some operation that only reads answers it. */
  readonly asked: boolean;
  readonly entity: Entity;
  readonly slot: Slot;
  /** The value has to be computed from what is there. */
  readonly derived?: true;
}

/** What the new API's objects had before: `claims.ts`. */
export interface Claims {
  /** Another old object had the field, and has it still. */
  readonly isClaimed: (place: Place, owner: Entity) => boolean;
  /** An old object became this one, and had no such field. */
  readonly isNew: (place: Place) => boolean;
}

/** An old object, and what it has to do with those of the new API. */
export interface Subject {
  readonly entity: Entity;
  readonly slots: readonly Slot[];
  readonly own: readonly Alignment[];
  readonly likeness: (entity: Entity) => number;
  /** Places of the fields that kept their names in a schema that kept its own: `anchors.ts`. */
  readonly kept: ReadonlyMap<Slot, Candidate>;
}

export interface Pair {
  readonly slot: Slot;
  /** Words of the object that is embedded in the field. */
  readonly embedded: readonly string[] | undefined;
  readonly candidates: readonly Candidate[];
  /** The only candidate is the place of the same name. */
  readonly isKept: boolean;
}

/** Below this, a candidate is none. */
export const LEAST = 0.5;
const LEAST_NAME = 0.4;
/** The same for parts of the counterpart. */
const PART_NAME = 0.58;
/** Places with the same name elsewhere that are looked at. */
const MAX_ELSEWHERE = 80;
/** What names are worth at least that hold one another, within the counterpart. */
const HOLDS = 0.66;
const HOLDS_TYPE = 0.55;
/** What the name of a kind of entries is worth. */
const KIND = 0.95;
/** What a field of an embedded object is worth that the embedded object had before. */
const BEFORE = 0.8;
/** What the name of an id is worth as the name of the id of what it refers to. */
const ID_OF = 0.69;
/** Factors for places outside of the counterpart. */
const FAR = {
  /** What lies in the counterpart is preferred to what is called alike elsewhere. */
  any: 0.88,
  /** A name that many objects have is no reason to look outside of the counterpart. */
  common: 0.75,
  /** The same for what belongs to the counterpart, within its domain: the appointments of a job. */
  commonPart: 0.94,
  /** Another object had the field before, and has it still. */
  claimed: 0.85,
  claimedNearby: 0.92,
  /** Few objects have a field of the name. */
  few: 1.04,
  /** The same for a name of several words: it was not chosen by chance. */
  rare: 1.08,
  /** The object was there before, and did not have the field. */
  newcomer: 1.06,
  commonNewcomer: 1.03,
  /** The object is called like the field. */
  eponymous: 1.06,
  /** Embedded in something else, which has it for its own use. */
  copy: 0.9,
  /** Answered by a creation or an update only: nobody can ask for it. */
  unasked: 0.85,
} as const;
/** Places with the name, above which it is common. */
const COMMON = 12;
/** Objects with the name, up to which it is rare. */
const FEW = 2;

// Nearby

/** From the counterpart, what belongs to it and what ids in it lead to. */
export function nearPairs(
  subject: Subject,
  from: { readonly old: Catalogue; readonly index: FieldIndex; readonly weights: Weights },
): Pair[] {
  const { index, weights, old } = from;
  const { own, likeness } = subject;
  const before = new Set(nestedNames(subject.entity, old));
  const view = (place: Place) => viewOf(place, { likeness, index, before });
  const [primary] = own;
  const related = own.map(({ entity }) => entity).filter((entity) => likeness(entity) >= LIKENESS.related);
  const twins = related.filter((entity) => likeness(entity) > LIKENESS.part);
  const parts = primary ? index.parts(primary.entity) : [];
  const always = [
    ...related.flatMap((entity) => entity.slots.map((slot) => ({ entity, slot }))),
    ...twins.flatMap((entity) => nestedOf(index.current, entity, (child) => likeness(child) > LIKENESS.part)),
  ].map(view);
  const referred = (primary ? index.referred(primary.entity) : []).map(view);
  const spans = [...twins, ...parts].flatMap(spanOf);
  return subject.slots.map((slot) => {
    const child = slot.shape.entity === undefined ? undefined : old.entities.get(slot.shape.entity);
    const embedded = child?.words;
    const place = subject.kept.get(slot);
    if (place) return { slot, embedded, candidates: [place], isKept: true };
    const kinds = index.kinds(slot);
    const special = [
      ...partPlaces(parts, slot, weights),
      // What is computed has the right type, whatever it is computed from.
      ...(slot.words.includes(DURATION) ? spans.map((one) => withShape(one, slot)) : []),
      ...kinds.filter(({ entity }) => likeness(entity) >= LIKENESS.related && isAsked(entity)),
    ].map(view);
    const named = referred.filter(({ place }) => isNamedAfter(slot, place));
    const views = [...always, ...special, ...named].filter((one) => isThinkable(slot, one));
    const candidates = views.flatMap((one) => {
      const { place, compared, likeness: entity, factor } = one;
      const scored = scoreSlot(slot, compared, { entity, embedded, weights, name: leastName(slot, one) });
      return candidate(place, scored, factor);
    });
    return { slot, embedded, candidates: unique(candidates), isKept: false };
  });
}

/** Fields that have their names still, in the schema that has its name still. */
export function keptPlaces(
  slots: readonly Slot[],
  anchor: Entity | undefined,
  weights: Weights,
): ReadonlyMap<Slot, Candidate> {
  const places = new Map(anchor?.slots.map((slot) => [slot.path, slot]));
  return new Map(
    slots.flatMap((slot) => {
      const current = places.get(slot.path);
      if (!anchor || !current) return [];
      const { signals } = scoreSlot(slot, current, { entity: 1, embedded: undefined, weights });
      return [[slot, { score: 1, signals, near: true, asked: true, entity: anchor, slot: current }] as const];
    }),
  );
}

/** The word of names whose value lies between a start and an end. */
const DURATION = "duration";

function withShape(place: Place, { shape }: Slot): Place {
  return { ...place, slot: { ...place.slot, shape } };
}

/** A place as it looks from an old object. */
interface View {
  readonly place: Place;
  /** Its slot, with the words that count from there. */
  readonly compared: Slot;
  readonly likeness: number;
  readonly isNear: boolean;
  readonly isNested: boolean;
  readonly factor: number;
}

function viewOf(
  place: Place,
  from: {
    readonly likeness: (entity: Entity) => number;
    readonly index: FieldIndex;
    readonly before: ReadonlySet<string>;
  },
): View {
  const { slot, reference } = place;
  const alike = place.likeness ?? 1;
  const likeness = reference === undefined ? alike * from.likeness(place.entity) : alike;
  const isNear = likeness > LIKENESS.part;
  const isEntry = place.likeness === LIKENESS.entries;
  const isPlain = isEntry && (from.index.byName.get(slot.bare.join(" "))?.length ?? 0) > COMMON;
  const distance = isNear ? 1 : FAR.any * commonPart(place, likeness, from.index);
  return {
    place,
    // `leadEmail` is the email of a lead to a lead only, and the name of an entry hardly the name of the whole.
    compared: (isNear && !isPlain) || reference !== undefined ? slot : { ...slot, bare: slot.words },
    likeness,
    isNear,
    isNested: slot.steps.length > 1,
    factor: distance * (from.before.has(nestedName(slot.path)) ? BEFORE : 1),
  };
}

function isThinkable(slot: Slot, { isNear, isNested, compared }: View): boolean {
  // The id of what embeds an object is not its own; and where an embedded object is still there, it is the place, not the id in it.
  return !(!isNear && isBareId(slot) && isBareId(compared)) && !(slot.shape.kind === "object" && isNested);
}

/** How alike the names are at least, by what is known besides their words. */
function leastName(slot: Slot, { place, isNear, isNested }: View): number {
  if (place.kind !== undefined || place.derived === true) return KIND;
  return isNear && !isNested && holdsOther(slot, place.slot) ? HOLDS : 0;
}

/** Fields of parts of the counterpart that are called nearly the same. */
function partPlaces(parts: readonly Entity[], slot: Slot, weights: Weights): Place[] {
  return parts.flatMap((entity) =>
    entity.slots
      .filter((other) => similarity(slot.words, other.words, weights) >= PART_NAME)
      .map((other) => ({ entity, slot: other })),
  );
}

/** Where something starts and ends, from which its duration can be computed. */
function spanOf(entity: Entity): Place[] {
  const [start, end] = ["start", "end"].map((name) =>
    entity.slots.find((slot) => slot.words.join(" ") === name && /date-time$/.test(slot.shape.format ?? "")),
  );
  return start && end ? [{ entity, slot: start, derived: true }] : [];
}

function commonPart({ slot, reference, kind, derived }: Place, likeness: number, index: FieldIndex): number {
  const isCommon = (index.byName.get(slot.words.join(" "))?.length ?? 0) > COMMON;
  if (!isCommon || reference !== undefined || kind !== undefined || derived === true) return 1;
  return likeness === LIKENESS.part ? FAR.commonPart : FAR.common;
}

/** Fields of embedded objects, in a spelling that is the same on both sides. */
function nestedNames({ slots }: Entity, old: Catalogue): string[] {
  return slots.flatMap((slot) => {
    const child = slot.shape.entity === undefined ? undefined : old.entities.get(slot.shape.entity);
    return (child?.slots ?? []).map((inner) => nestedName(`${slot.path}.${inner.path}`));
  });
}

function nestedName(path: string): string {
  return path.replace("[]", "").toLowerCase();
}

export function holdsOther(a: Slot, b: Slot): boolean {
  if (isBareId(a) || isBareId(b) || typeFit(a.shape, b.shape) < HOLDS_TYPE) return false;
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.every((word) => long.includes(word));
}

// Far away

/** Whatever has the same name, wherever it is. */
export function farCandidates(
  { entity: owner, likeness }: Subject,
  { slot, embedded }: Pair,
  from: { readonly index: FieldIndex; readonly weights: Weights; readonly claims: Claims },
): Candidate[] {
  const { index, weights, claims } = from;
  const names = [slot.words, ...(embedded ? [[...embedded, "id"]] : [])];
  const namesakes = index.byName.get(slot.words.join(" ")) ?? [];
  if (isBareId(slot)) return [];
  const isClaimed = (place: Place) => claims.isClaimed(place, owner);
  const isCommon = namesakes.length > COMMON;
  // How many there are matters only where there are few at most.
  const unclaimed = isCommon ? [] : namesakes.filter((place) => !isClaimed(place));
  const isFew = !isCommon && new Set(unclaimed.map((place) => familyOf(place.entity))).size <= FEW;
  const things = isId(slot) && !slot.shape.list ? thingsOf(owner, slot, index) : [];
  const ids = things.flatMap((place) => {
    const scored = scoreSlot(slot, place.slot, {
      entity: LIKENESS.unrelated,
      embedded,
      weights,
      name: ID_OF,
    });
    return candidate(place, scored, FAR.any);
  });
  const namesakesOf = names.flatMap((words) => {
    const found = index.byName.get(words.join(" ")) ?? [];
    const isTooMany = found.length > MAX_ELSEWHERE;
    return found.flatMap((place) => {
      const alike = likeness(place.entity);
      if (alike > LIKENESS.part || (isTooMany && alike < LIKENESS.related)) return [];
      const scored = scoreSlot(slot, place.slot, { entity: alike, embedded, weights });
      const isUnrelated = alike < LIKENESS.related;
      const factors = [
        FAR.any,
        ...(isCommon && !scored.signals.toId ? [alike === LIKENESS.part ? FAR.commonPart : FAR.common] : []),
        ...(isFew ? [slot.words.length > 1 ? FAR.rare : FAR.few] : []),
        ...(alike !== LIKENESS.part && isClaimed(place)
          ? [isUnrelated ? FAR.claimed : FAR.claimedNearby]
          : []),
        ...(isUnrelated && place.entity.answers.length === 0 ? [FAR.copy] : []),
        ...(claims.isNew(place) && !isCommon ? [FAR.newcomer] : []),
        ...(claims.isNew(place) && isCommon && isUnrelated ? [FAR.commonNewcomer] : []),
        ...(isUnrelated && slot.words.every((word) => place.entity.words.includes(word))
          ? [FAR.eponymous]
          : []),
      ];
      return candidate(
        place,
        scored,
        factors.reduce((product, factor) => product * factor, 1),
      );
    });
  });
  return [...ids, ...namesakesOf];
}

/** The ids of what an id may be the id of: of a history item of a job in a job's `historyItemId`. */
function thingsOf(owner: Entity, slot: Slot, index: FieldIndex): Place[] {
  const noun = idOwner(slot);
  return [noun, `${owner.words.join(" ")} ${noun}`].flatMap((words) => index.ids.get(words) ?? []);
}

function candidate(
  { entity, slot, derived }: Place,
  { score, signals }: Scored,
  factor: number,
): Candidate[] {
  const asked = isAsked(entity);
  const near = signals.entity > LIKENESS.part;
  const found = {
    score: Math.min(1, score * factor * (asked ? 1 : FAR.unasked)),
    signals,
    near,
    asked,
    entity,
    slot,
    ...(derived === true && { derived }),
  };
  return found.score >= LEAST && signals.name >= LEAST_NAME ? [found] : [];
}

/** Whether an operation that only reads answers an object, or what embeds it. */
export function isAsked(entity: Entity): boolean {
  return (
    entity.answers.length === 0 ||
    entity.answers.some(({ purpose }) => purpose !== "create" && purpose !== "update" && purpose !== "delete")
  );
}

/** The best of each place. */
export function unique(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const one of candidates) {
    const key = `${one.entity.key} ${one.slot.path}`;
    const other = best.get(key);
    if (!other || one.score > other.score) best.set(key, one);
  }
  return [...best.values()].sort(byScore);
}

export function byScore(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    order(a.entity, b.entity) ||
    (a.slot.path < b.slot.path ? -1 : a.slot.path > b.slot.path ? 1 : 0)
  );
}
