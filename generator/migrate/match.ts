/**
 * The place of each field, in three steps: candidates from the counterparts of its object, from what belongs to them and from anywhere with
 * the same name; given away greedily, the surest first, so that two fields of an object do not claim one place; what is left on both sides
 * is compared once more without names (`leftovers.ts`).
 */
import type { Alignment, Alignments } from "./align.ts";
import { order } from "./align.ts";
import type { Catalogue, Entity, Slot } from "./catalogue.ts";
import { leftovers } from "./leftovers.ts";
import {
  createKinds,
  createReferenced,
  createReferring,
  createParts,
  pointersOf,
  createRelations,
  isNamedAfter,
  isTwin,
  LIKENESS,
  nestedOf,
  type Place,
} from "./relations.ts";
import { idOwner, isId, type Scored, scoreSlot, typeFit } from "./score.ts";
import { similarity, type Weights } from "./similarity.ts";

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

/** Below this, a candidate is none. */
const LEAST = 0.5;
const LEAST_NAME = 0.4;
/** The same for parts of the counterpart. */
const PART_NAME = 0.58;
/** Places with the same name elsewhere that are looked at. */
const MAX_ELSEWHERE = 80;
/** A place in the counterpart that is less sure than this is looked for once more without names. */
const DOUBTFUL = 0.7;
/** From here on, a place that another field was given is shared. */
const MERGED = 0.85;
const MERGED_NAME = 0.9;
/** What names are worth at least that hold one another, within the counterpart. */
const HOLDS = 0.66;
const HOLDS_TYPE = 0.55;
/** What the name of a kind of entries is worth. */
const KIND = 0.95;
/** What a field of an embedded object is worth that the embedded object had before. */
const BEFORE = 0.8;
/** What the name of an id is worth as the name of the id of what it refers to. */
const ID_OF = 0.69;
/** Likeness from which on an object is the counterpart of an old one, and what it holds was there or is new. */
const COVERED = 0.45;

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

/** What matching needs to know of the new API, made once. */
export interface FieldIndex {
  readonly fresh: Catalogue;
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  /** Ids of objects, by the words of their names. */
  readonly ids: ReadonlyMap<string, readonly Place[]>;
  readonly relations: ReturnType<typeof createRelations>;
  /** Fields of what an object refers to, and of what refers to it. */
  readonly referred: (entity: Entity) => readonly Place[];
  readonly kinds: (slot: Slot) => readonly Place[];
  /** What holds the id of an object and is asked for by its own. */
  readonly parts: (entity: Entity) => readonly Entity[];
}

export function fieldIndexOf(fresh: Catalogue): FieldIndex {
  const referenced = createReferenced(fresh);
  const pointers = pointersOf(fresh);
  const referring = createReferring(pointers);
  const places = [...fresh.entities.values()]
    .filter((entity) => entity.response)
    .flatMap((entity) => entity.slots.map((slot): Place => ({ entity, slot })));
  return {
    fresh,
    byName: groupBy(places, ({ slot }) => slot.words.join(" ")),
    ids: groupBy(
      places.filter(({ slot }) => isBareId(slot)),
      ({ entity }) => entity.words.join(" "),
    ),
    relations: createRelations(fresh),
    referred: (entity) => [...referenced(entity), ...referring(entity)],
    kinds: createKinds(fresh),
    parts: createParts(pointers),
  };
}

function groupBy(
  places: readonly Place[],
  keyOf: (place: Place) => string,
): ReadonlyMap<string, readonly Place[]> {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return groups;
}

interface How {
  readonly alignments: Alignments;
  readonly weights: Weights;
  /** Which fields are of interest; all when absent. */
  readonly only?: (slot: Slot) => boolean;
}

export function matchFields(old: Catalogue, index: FieldIndex, how: How): readonly FieldMatch[] {
  const { alignments, weights, only = () => true } = how;
  const hosts = hostsOf(old, alignments);
  const subjects = [...old.entities.values()].flatMap((entity): Subject[] => {
    const slots = entity.slots.filter(only);
    const own = alignments.get(entity.key) ?? [];
    const likeness = index.relations(own, hosts(entity));
    return slots.length === 0 ? [] : [{ entity, slots, own, likeness }];
  });
  const near = subjects.map((subject) => nearPairs(subject, { old, index, weights }));
  const claims = claimsOf(subjects, near);
  return subjects.flatMap((subject, i) => {
    const pairs = (near[i] ?? []).map((pair): Pair => {
      const far = farCandidates(subject, pair, { index, weights, claims });
      return { ...pair, candidates: unique([...pair.candidates, ...far]).sort(byScore) };
    });
    return assign(subject, pairs, weights);
  });
}

/** An old object, and what it has to do with those of the new API. */
interface Subject {
  readonly entity: Entity;
  readonly slots: readonly Slot[];
  readonly own: readonly Alignment[];
  readonly likeness: (entity: Entity) => number;
}

interface Pair {
  readonly slot: Slot;
  /** Words of the object that is embedded in the field. */
  readonly embedded: readonly string[] | undefined;
  readonly candidates: readonly Candidate[];
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

// Candidates

/** From the counterpart, what belongs to it and what ids in it lead to. */
function nearPairs(
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
    ...twins.flatMap((entity) => nestedOf(index.fresh, entity, (child) => likeness(child) > LIKENESS.part)),
  ].map(view);
  const referred = (primary ? index.referred(primary.entity) : []).map(view);
  const spans = [...twins, ...parts].flatMap(spanOf);
  return subject.slots.map((slot) => {
    const child = slot.shape.entity === undefined ? undefined : old.entities.get(slot.shape.entity);
    const embedded = child?.words;
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
    return { slot, embedded, candidates: unique(candidates) };
  });
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
    isNested: slot.path.includes("."),
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
    entity.slots.find((slot) => slot.words.join(" ") === name && slot.shape.format === "date-time"),
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

function isBareId({ words }: Slot): boolean {
  return words.length === 1 && words[0] === "id";
}

function holdsOther(a: Slot, b: Slot): boolean {
  if (isBareId(a) || isBareId(b) || typeFit(a.shape, b.shape) < HOLDS_TYPE) return false;
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.every((word) => long.includes(word));
}

/** Whatever has the same name, wherever it is. */
function farCandidates(
  { entity: owner, likeness }: Subject,
  { slot, embedded }: Pair,
  from: { readonly index: FieldIndex; readonly weights: Weights; readonly claims: Claims },
): Candidate[] {
  const { index, weights, claims } = from;
  const names = [slot.words, ...(embedded ? [[...embedded, "id"]] : [])];
  const namesakes = index.byName.get(slot.words.join(" ")) ?? [];
  if (isBareId(slot)) return [];
  const isClaimed = (place: Place) => claims.isClaimed(place, owner);
  const objects = new Set(
    namesakes.filter((p) => !isClaimed(p)).map(({ entity: e }) => `${e.domain} ${e.words.join(" ")}`),
  );
  const isCommon = namesakes.length > COMMON;
  const isFew = objects.size <= FEW;
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
        ...(isFew && !isCommon ? [slot.words.length > 1 ? FAR.rare : FAR.few] : []),
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
function isAsked(entity: Entity): boolean {
  return (
    entity.answers.length === 0 ||
    entity.answers.some(({ purpose }) => purpose !== "create" && purpose !== "update" && purpose !== "delete")
  );
}

/** The best of each place. */
function unique(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>();
  for (const one of candidates) {
    const key = `${one.entity.key} ${one.slot.path}`;
    const other = best.get(key);
    if (!other || one.score > other.score) best.set(key, one);
  }
  return [...best.values()].sort(byScore);
}

function byScore(a: Candidate, b: Candidate): number {
  return (
    b.score - a.score ||
    order(a.entity, b.entity) ||
    (a.slot.path < b.slot.path ? -1 : a.slot.path > b.slot.path ? 1 : 0)
  );
}

// What was there before

interface Claims {
  /** Another old object had the field, and has it still. */
  readonly isClaimed: (place: Place, owner: Entity) => boolean;
  /** An old object became this one, and had no such field. */
  readonly isNew: (place: Place) => boolean;
}

function claimsOf(subjects: readonly Subject[], near: readonly (readonly Pair[])[]): Claims {
  const owners = new Map<string, Set<string>>();
  const covered = new Set<string>();
  for (const [i, { entity, own }] of subjects.entries()) {
    const [primary] = own;
    if (primary && primary.score >= COVERED) covered.add(familyOf(primary.entity));
    for (const { candidates } of near[i] ?? []) {
      const [best] = candidates;
      if (!best?.near || best.score < MERGED) continue;
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

function familyOf(entity: Entity): string {
  return `${entity.domain} ${[...entity.words].sort().join(" ")}`;
}

function placeKey({ entity, slot }: Pick<Place, "entity" | "slot">): string {
  return `${familyOf(entity)} ${slot.path}`;
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

function isLonger(slot: Slot, fresh: Slot): boolean {
  return fresh.words.length > slot.words.length && holdsOther(slot, fresh);
}

interface Given {
  readonly chosen: ReadonlyMap<Pair, Candidate>;
  readonly taken: ReadonlyMap<string, Pair>;
}

function give(pairs: readonly Pair[]): Given {
  const all = pairs.flatMap((pair) => pair.candidates.map((one) => ({ pair, one })));
  all.sort((a, b) => byScore(a.one, b.one) || (a.pair.slot.path < b.pair.slot.path ? -1 : 1));
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
    !wished.slot.path.includes(".") &&
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
  const [p, q] = [a.slot.path, b.slot.path];
  return p === q || q.startsWith(`${p}.`) || p.startsWith(`${q}.`);
}
