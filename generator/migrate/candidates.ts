/**
 * Places a field may have gone to: nearby, in the counterpart of its object and what belongs to it (compared by name, type and all the rest),
 * and far away, in whatever has a field of the same name.
 */
import { append } from "../ground/collections.ts";
import { compareText } from "../ground/text.ts";
import { type Alignment, order } from "../match/align.ts";
import {
  type Catalogue,
  embedded,
  type Entity,
  familyOf,
  isAnsweredBy,
  type Slot,
} from "../match/catalogue.ts";
import { idOwner, isId, scoreAlike, type Scored, scoreSlot, typeFit } from "../match/score.ts";
import { similarity, type Weights } from "../match/similarity.ts";
import { fieldWords } from "../match/tokens.ts";
import { FAR, FIELD, LIKENESS, OBJECT } from "../match/thresholds.ts";
import {
  type FieldIndex,
  type FieldPlace,
  isBareId,
  isNamedAfter,
  nestedOf,
  type Relatives,
} from "./relations.ts";

export interface Candidate extends Scored {
  readonly entity: Entity;
  readonly slot: Slot;
  /** Lies in the counterpart of the field's object, or in its twin. */
  readonly near: boolean;
  /** Some operation that only reads answers it. */
  readonly asked: boolean;
  /** The value has to be computed from what is there. */
  readonly derived?: true;
}

/** An old object, and what it has to do with those of the new API. */
export interface Subject {
  readonly entity: Entity;
  readonly slots: readonly Slot[];
  readonly own: readonly Alignment[];
  readonly relatives: Relatives;
  /** Places of the fields that kept their names in a schema that kept its own: `anchors.ts`. */
  readonly kept: ReadonlyMap<Slot, Candidate>;
}

/** An old field, and where it can be now. */
export interface Wanted {
  readonly slot: Slot;
  /** Words of the object that is embedded in the field. */
  readonly embedded: readonly string[] | undefined;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  /** The only candidate is the place of the same name. */
  readonly isKept: boolean;
}

export interface FieldMatch {
  readonly entity: Entity;
  readonly slot: Slot;
  /** Best counterpart of its object. */
  readonly counterpart: Alignment | undefined;
  /** The place that was given to this field. */
  readonly target?: Candidate;
  /** The others, best first; what was given to another field comes last. */
  readonly others: readonly Candidate[];
  /** The place belongs to another field as well. */
  readonly merged: boolean;
  /** The field was split: {@link target} holds one part, this one the other. */
  readonly splitTarget?: Candidate;
  /** Distance of the first to the next one with another name. */
  readonly margin: number;
}

/** What an object of the new API counts for. */
function likenessTo({ relatives }: Pick<Subject, "relatives">): (entity: Entity) => number {
  return (entity) => relatives.get(entity) ?? LIKENESS.unrelated;
}

// Nearby

/** From the counterpart, what belongs to it and what ids in it lead to. */
export function nearCandidates(
  subject: Subject,
  from: { readonly old: Catalogue; readonly index: FieldIndex; readonly weights: Weights },
): Wanted[] {
  const { index, weights, old } = from;
  const { own } = subject;
  const likeness = likenessTo(subject);
  const before = new Set(nestedNames(subject.entity, old));
  const lists = new Set(subject.slots.filter(isList).map(({ path }) => path));
  const referring = new Set(
    subject.slots.filter(isReference).map(({ words }) => words.slice(0, -1).join(" ")),
  );
  const scorer = (place: FieldPlace) =>
    scorerOf(place, { likeness, index, before, lists, referring, weights });
  const [primary] = own;
  const related = own.map(({ entity }) => entity).filter((entity) => likeness(entity) >= LIKENESS.related);
  const twins = related.filter((entity) => likeness(entity) > LIKENESS.part);
  const parts = primary ? index.parts(primary.entity) : [];
  const always = [
    ...related.flatMap((entity) => entity.slots.map((slot) => ({ entity, slot }))),
    ...twins.flatMap((entity) => nestedOf(index.current, entity, (child) => likeness(child) > LIKENESS.part)),
  ].map(scorer);
  const referred = (primary ? index.referred(primary.entity) : []).map(scorer);
  const spans = [...twins, ...parts].flatMap(spanOf);
  return subject.slots.map((slot) => {
    const noun = embedded(slot, old)?.words;
    const kept = subject.kept.get(slot);
    if (kept) return { slot, embedded: noun, candidates: [kept], isKept: true };
    const kinds = index.kinds(slot);
    const special = [
      ...partPlaces(parts, slot, weights),
      // What is computed has the right type, whatever it is computed from.
      ...(slot.words.includes(DURATION) ? spans.map((one) => withShape(one, slot)) : []),
      ...kinds.filter(({ entity }) => likeness(entity) >= LIKENESS.related && isAsked(entity)),
    ].map(scorer);
    const scorers = [...always, ...special, ...referred];
    const candidates = scorers.map((score) => score(slot, noun)).filter((one) => one !== undefined);
    return { slot, embedded: noun, candidates: unique(candidates), isKept: false };
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

function withShape(place: FieldPlace, { shape }: Slot): FieldPlace {
  return { ...place, slot: { ...place.slot, shape } };
}

/** What a place is to the fields of an old object: what is the same for all of them is found once. */
function scorerOf(
  place: FieldPlace,
  from: {
    readonly likeness: (entity: Entity) => number;
    readonly index: FieldIndex;
    readonly before: ReadonlySet<string>;
    /** Paths of lists that the old object has. */
    readonly lists: ReadonlySet<string>;
    /** Words of other records whose ids the old object has. */
    readonly referring: ReadonlySet<string>;
    readonly weights: Weights;
  },
): (slot: Slot, noun: Wanted["embedded"]) => Candidate | undefined {
  const { slot: current, reference, kind, derived, leaf } = place;
  const own = place.likeness ?? 1;
  const likeness = reference === undefined ? own * from.likeness(place.entity) : own;
  const isNear = likeness > LIKENESS.part;
  const isNested = current.steps.length > 1;
  const isEntry = place.likeness === LIKENESS.entries;
  const isPlain = isEntry && isCommon(current.bare, from.index);
  // `leadEmail` is the email of a lead to a lead only, and the name of an entry hardly the name of the whole.
  const isCalledSo = (isNear && !isPlain) || reference !== undefined;
  const compared = isCalledSo ? current : { ...current, bare: current.words };
  const distance = isNear ? 1 : FAR.any * commonPart(place, likeness, from.index);
  const isInOldList = current.steps[0]?.list === true && from.lists.has(current.steps[0].name);
  const factor = distance * (from.before.has(nestedName(current.path)) ? FIELD.before : 1);
  const outer = isNested ? fieldWords(current.steps[0]?.name ?? "") : [];
  const holder = from.referring.has(outer.join(" ")) ? outer : undefined;
  return (slot, noun) => {
    if (reference !== undefined && !isNamedAfter(slot, reference)) return undefined;
    // The entries of a list that was there before are other things still: the name of the whole did not become that of each.
    if (isNear && isInOldList && isNested && !isList(slot)) return undefined;
    // Of what the old object had the id of, the fields are another record's still.
    if (isNear && holder !== undefined && !startsWith(slot, holder)) return undefined;
    // The id of what embeds an object is not its own.
    if (!isNear && isBareId(slot) && isBareId(compared)) return undefined;
    // What became a part of a new object in the same object has its own name still.
    const isMoved = leaf !== undefined && isNear && leaf === slot.words.join(" ");
    // Where an embedded object is still there, it is the place, not the id in it.
    if (isNested && slot.shape.kind === "object" && !(isMoved && current.shape.kind === "object"))
      return undefined;
    // How alike the names are at least, by what is known besides their words.
    const holds = isNear && !isNested && holdsOther(slot, current) ? FIELD.holds : 0;
    const name = kind !== undefined || derived === true ? FIELD.kind : isMoved ? FIELD.moved : holds;
    const how = { entity: likeness, embedded: noun, weights: from.weights, name };
    const scored = scoreAlike(slot, compared, how, FIELD.name);
    return scored && candidate(place, scored, factor);
  };
}

function isList({ shape }: Slot): boolean {
  return shape.list;
}

/** `customerId`: the id of another record. */
function isReference({ words, shape, steps }: Slot): boolean {
  return steps.length === 1 && words.length > 1 && words.at(-1) === "id" && !shape.list;
}

function startsWith({ words }: Slot, first: readonly string[]): boolean {
  return first.every((word, i) => words[i] === word);
}

/** Fields of parts of the counterpart that are called nearly the same. */
function partPlaces(parts: readonly Entity[], slot: Slot, weights: Weights): FieldPlace[] {
  return parts.flatMap((entity) =>
    entity.slots
      .filter((other) => similarity(slot.words, other.words, weights) >= FIELD.partName)
      .map((other) => ({ entity, slot: other })),
  );
}

/** Where something starts and ends, from which its duration can be computed. */
function spanOf(entity: Entity): FieldPlace[] {
  const [start, end] = ["start", "end"].map((name) =>
    entity.slots.find((slot) => slot.words.join(" ") === name && /date-time$/.test(slot.shape.format ?? "")),
  );
  return start && end ? [{ entity, slot: start, derived: true }] : [];
}

function commonPart(
  { slot, reference, kind, derived }: FieldPlace,
  likeness: number,
  index: FieldIndex,
): number {
  if (!isCommon(slot.words, index) || reference !== undefined || kind !== undefined || derived === true)
    return 1;
  return likeness === LIKENESS.part ? FAR.commonPart : FAR.common;
}

function isCommon(words: readonly string[], { byName }: FieldIndex): boolean {
  return (byName.get(words.join(" "))?.length ?? 0) > FIELD.common;
}

/** Fields of embedded objects, in a spelling that is the same on both sides. */
function nestedNames({ slots }: Entity, old: Catalogue): string[] {
  return slots.flatMap((slot) =>
    (embedded(slot, old)?.slots ?? []).map((inner) => nestedName(`${slot.path}.${inner.path}`)),
  );
}

function nestedName(path: string): string {
  return path.replace("[]", "").toLowerCase();
}

export function holdsOther(a: Slot, b: Slot): boolean {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (isBareId(a) || isBareId(b) || !short.every((word) => long.includes(word))) return false;
  return typeFit(a.shape, b.shape) >= FIELD.holdsType;
}

// Far away

/** What the objects of the new API had before: a place that belongs to one old object is hardly where another one's field went. */
interface Claims {
  /** Another old object had the field, and has it still. */
  readonly isClaimed: (place: FieldPlace, owner: Entity) => boolean;
  /** An old object became this one, and had no such field. */
  readonly isNew: (place: FieldPlace) => boolean;
}

export function claimsOf(subjects: readonly Subject[], near: readonly (readonly Wanted[])[]): Claims {
  const covered = new Set<string>();
  const owners = new Map<string, Entity[]>();
  for (const [i, { entity, own }] of subjects.entries()) {
    const [primary] = own;
    if (primary && primary.score >= OBJECT.covered) covered.add(familyOf(primary.entity));
    for (const { candidates } of near[i] ?? []) {
      const [best] = candidates;
      if (best?.near === true && best.score >= FIELD.claimed) append(owners, placeKey(best), entity);
    }
  }
  return {
    isClaimed: (place, owner) => owners.get(placeKey(place))?.some((one) => one !== owner) === true,
    isNew: (place) => covered.has(familyOf(place.entity)) && !owners.has(placeKey(place)),
  };
}

function placeKey({ entity, slot }: Pick<FieldPlace, "entity" | "slot">): string {
  return `${familyOf(entity)} ${slot.path}`;
}

/** Whatever has the same name, wherever it is. */
export function farCandidates(
  subject: Subject,
  { slot, embedded: noun }: Wanted,
  from: { readonly index: FieldIndex; readonly weights: Weights; readonly claims: Claims },
): Candidate[] {
  const { index, weights, claims } = from;
  const { entity: owner } = subject;
  if (isBareId(slot)) return [];
  const how = { embedded: noun, weights };
  const isClaimed = (place: FieldPlace) => claims.isClaimed(place, owner);
  const common = isCommon(slot.words, index);
  // How many there are matters only where there are few at most.
  const unclaimed = common
    ? []
    : (index.byName.get(slot.words.join(" ")) ?? []).filter((place) => !isClaimed(place));
  const isFew = !common && new Set(unclaimed.map((place) => familyOf(place.entity))).size <= FIELD.few;
  const ids = thingsOf(owner, slot, index).flatMap((place) => {
    const scored = scoreSlot(slot, place.slot, { ...how, entity: LIKENESS.unrelated, name: FIELD.idOf });
    return candidate(place, scored, FAR.any) ?? [];
  });
  const names = [slot.words, ...(noun ? [[...noun, "id"]] : [])];
  const namesakes = names.flatMap((words) => {
    return namesakesOf(words.join(" "), subject, index).flatMap(({ place, alike }) => {
      const scored = scoreSlot(slot, place.slot, { ...how, entity: alike });
      const factor = farFactor(slot, place, {
        alike,
        isCommon: common,
        isFew,
        toId: scored.signals.toId,
        isClaimed: isClaimed(place),
        isNew: claims.isNew(place),
      });
      return candidate(place, scored, factor) ?? [];
    });
  });
  return [...ids, ...namesakes];
}

/** Places of a name outside of the counterpart; of very many only those that have to do with it. */
function namesakesOf(
  name: string,
  { relatives }: Subject,
  { byName, byNameIn }: FieldIndex,
): readonly { readonly place: FieldPlace; readonly alike: number }[] {
  const found = byName.get(name) ?? [];
  const isFar = (alike: number) => alike <= LIKENESS.part;
  if (found.length <= FIELD.namesakes) {
    const likeness = likenessTo({ relatives });
    return found
      .map((place) => ({ place, alike: likeness(place.entity) }))
      .filter(({ alike }) => isFar(alike));
  }
  return [...relatives].flatMap(([entity, alike]) =>
    isFar(alike) && alike >= LIKENESS.related
      ? (byNameIn(entity).get(name) ?? []).map((place) => ({ place, alike }))
      : [],
  );
}

function farFactor(
  slot: Slot,
  { entity }: FieldPlace,
  seen: {
    readonly alike: number;
    readonly isCommon: boolean;
    readonly isFew: boolean;
    readonly toId: boolean;
    readonly isClaimed: boolean;
    readonly isNew: boolean;
  },
): number {
  const isPart = seen.alike === LIKENESS.part;
  const isUnrelated = seen.alike < LIKENESS.related;
  const isEponymous = isUnrelated && slot.words.every((word) => entity.words.includes(word));
  const factors = [
    FAR.any,
    seen.isCommon && !seen.toId ? (isPart ? FAR.commonPart : FAR.common) : 1,
    seen.isFew ? (slot.words.length > 1 ? FAR.rare : FAR.few) : 1,
    seen.isClaimed && !isPart ? (isUnrelated ? FAR.claimed : FAR.claimedNearby) : 1,
    isUnrelated && entity.answers.length === 0 ? FAR.copy : 1,
    seen.isNew && !seen.isCommon ? FAR.newcomer : 1,
    seen.isNew && seen.isCommon && isUnrelated ? FAR.commonNewcomer : 1,
    isEponymous ? FAR.eponymous : 1,
  ];
  return factors.reduce((product, factor) => product * factor, 1);
}

/** The ids of what an id may be the id of: of a history item of a job in a job's `historyItemId`. */
function thingsOf(owner: Entity, slot: Slot, index: FieldIndex): FieldPlace[] {
  if (!isId(slot) || slot.shape.list) return [];
  const noun = idOwner(slot);
  return [noun, `${owner.words.join(" ")} ${noun}`].flatMap((words) => index.ids.get(words) ?? []);
}

function candidate(
  { entity, slot, derived }: FieldPlace,
  { score, signals }: Scored,
  factor: number,
): Candidate | undefined {
  const asked = isAsked(entity);
  const weighed = Math.min(1, score * factor * (asked ? 1 : FAR.unasked));
  if (weighed < FIELD.least || signals.name < FIELD.name) return undefined;
  const near = signals.entity > LIKENESS.part;
  return { score: weighed, signals, near, asked, entity, slot, ...(derived === true && { derived }) };
}

/** Whether an operation that only reads answers an object, or what embeds it. */
export function isAsked(entity: Entity): boolean {
  return entity.answers.length === 0 || isAnsweredBy(entity, "get", "list", "feed", "other");
}

/** The best of each place, best first. */
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
  return b.score - a.score || order(a.entity, b.entity) || compareText(a.slot.path, b.slot.path);
}
