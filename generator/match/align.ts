/**
 * Which object of the new API an object of the old one became: half by the fields they share (rare names count more), half by their names.
 *
 * Only objects that share a field name or a word are compared; names that every object has (`id`, `name`) lead nowhere and are not
 * followed. What an operation answers wins over its twins in feeds and creations. An object of requests became one of requests, an envelope
 * an envelope; a schema of the same name is the counterpart whatever else is alike.
 */
import { append, getOrAdd, once } from "../ground/collections.ts";
import { compareText } from "../ground/text.ts";
import type { Anchors } from "./anchors.ts";
import { type Catalogue, type Entity, isAnsweredBy, isTwin, type Role } from "./catalogue.ts";
import { similarity, type Weights } from "./similarity.ts";
import { COPY, OBJECT, OBJECT_NAME, RANK, RANK_EMBEDDED } from "./thresholds.ts";

export interface Alignment {
  readonly entity: Entity;
  /** Likeness, from 0 to 1. */
  readonly score: number;
  /** Relative to the best of its list, from 0 to 1. */
  readonly relative: number;
}

export type Alignments = ReadonlyMap<string, readonly Alignment[]>;

/** Keys of new objects that the surroundings of an old object speak for, with how much, from 0 to 1. */
export type Votes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What a first round found; in a second one it decides between embedded objects that are alike. */
interface FirstRound {
  readonly alignments: Alignments;
  readonly votes: Votes;
}

/** @returns counterparts of each old object, best first; an empty list where nothing is alike */
type Align = (before?: FirstRound) => Alignments;

/** What the new API is looked up by is made once; votes, for embedded objects, say what the properties that embed them became. */
export function createAlign(
  old: Catalogue,
  current: Catalogue,
  how: { readonly weights: Weights; readonly anchors?: Anchors },
): Align {
  const indexes = new Map<Role, Index>();
  const indexOf = (role: Role) => getOrAdd(indexes, role, () => createIndex(current, role, how.weights));
  return (before) =>
    new Map(
      [...old.entities.values()].map((entity) => {
        const found = counterpartsOf(entity, indexOf(entity.role), before && surroundingsOf(entity, before));
        const anchor = how.anchors?.get(entity.key);
        return [entity.key, anchor ? anchored(anchor, found) : found];
      }),
    );
}

/** The schema of the same name first, the others behind it as they were. */
function anchored(anchor: Entity, found: readonly Alignment[]): readonly Alignment[] {
  const others = found.filter(({ entity }) => entity !== anchor);
  return [{ entity: anchor, score: 1, relative: 1 }, ...others.slice(0, OBJECT.kept - 1)];
}

/** Whether an object is one that an object of the role can have become. */
export function canBecome(role: Role, current: Entity): boolean {
  return role === "request" ? current.role !== "envelope" && current.request : current.role === role;
}

interface Index {
  readonly current: Catalogue;
  readonly role: Role;
  readonly byField: ReadonlyMap<string, readonly Entity[]>;
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
  readonly rarity: (key: string) => number;
  readonly weights: Weights;
  /** Rarity of all fields of each object. */
  readonly rarities: ReadonlyMap<Entity, number>;
}

function createIndex(current: Catalogue, role: Role, weights: Weights): Index {
  const targets = [...current.entities.values()].filter((entity) => canBecome(role, entity));
  const byKeys = (keysOf: (entity: Entity) => ReadonlySet<string>) => {
    const lists = new Map<string, Entity[]>();
    for (const entity of targets) for (const key of keysOf(entity)) append(lists, key, entity);
    return lists;
  };
  const byField = byKeys(fieldKeys);
  const rarity = (key: string) => Math.log(1 + targets.length / (1 + (byField.get(key)?.length ?? 0)));
  const rarities = new Map(targets.map((entity) => [entity, rarityOf(entity, rarity)]));
  return { current, role, byField, byWord: byKeys(allWords), rarity, weights, rarities };
}

const fieldKeys = once(
  ({ slots }: Entity): ReadonlySet<string> => new Set(slots.map((slot) => slot.words.join(" "))),
);

function allWords({ words, context }: Entity): ReadonlySet<string> {
  return new Set([...words, ...context]);
}

function rarityOf(entity: Entity, rarity: (key: string) => number): number {
  return [...fieldKeys(entity)].reduce((sum, key) => sum + rarity(key), 0);
}

/** What embeds an object says about it. */
interface Surroundings {
  /** What the properties that embed it became; absent where they embed nothing any more. */
  readonly votes: ReadonlyMap<string, number> | undefined;
  /** Counterparts of what embeds it and has endpoints of its own; empty where it has endpoints itself. */
  readonly hosts: ReadonlySet<Entity>;
}

function surroundingsOf({ key, answers, parents }: Entity, { alignments, votes }: FirstRound): Surroundings {
  const hosts = answers.length > 0 ? [] : parents.map((parent) => alignments.get(parent.entity)?.[0]?.entity);
  return { votes: votes.get(key), hosts: new Set(hosts.filter((host) => host !== undefined)) };
}

function counterpartsOf(
  entity: Entity,
  index: Index,
  around: Surroundings | undefined,
): readonly Alignment[] {
  const { current, role, rarity, rarities, weights } = index;
  // Nothing is embedded where it was: it was no object of its own, and copies elsewhere have nothing to do with it.
  const isGone = around !== undefined && around.hosts.size > 0 && around.votes === undefined;
  const shared = sharedWith(entity, index);
  const homes = homesOf(entity, shared.keys(), role);
  // A more general noun is a home only where nothing else speaks for a place: the vendor of a material is no vendor of the inventory.
  const hasHome = [...homes.values()].some((home) => home !== "general" || around?.votes === undefined);
  // What has a resource of its own needs no votes.
  const votes = hasHome ? undefined : around?.votes;
  for (const key of votes?.keys() ?? []) {
    const target = current.entities.get(key);
    if (target && !shared.has(target)) shared.set(target, 0);
  }
  const own = rarityOf(entity, rarity);
  const scored = [...shared].map(([target, sum]) => {
    const theirs = rarities.get(target) ?? 0;
    const overlap = own === 0 || theirs === 0 ? 0 : Math.min(1, sum / Math.sqrt(own * theirs));
    const name = nameSimilarity(entity, target, weights);
    const likeness = OBJECT.fields * overlap + OBJECT.name * name + OBJECT.rank * rankOf(target, role);
    const score =
      likeness *
      (hasHome ? copyFactor(target, role) : isGone && target.answers.length === 0 ? OBJECT.gone : 1);
    const home = hasHome && homes.has(target) ? OBJECT.home : 0;
    return { entity: target, score, total: score + OBJECT.vote * (votes?.get(target.key) ?? 0) + home };
  });
  scored.sort((a, b) => b.total - a.total || order(a.entity, b.entity));
  // What embeds an object is not what it became.
  const eligible = isGone
    ? scored.filter(
        (one) => ![...around.hosts].some((host) => isTwin(one.entity, host)) && one.score >= OBJECT.least,
      )
    : scored;
  const best = eligible[0]?.total ?? 1;
  return eligible
    .slice(0, OBJECT.kept)
    .map(({ entity: target, score, total }) => ({ entity: target, score, relative: total / best }));
}

/** Objects that share a field or a word with an old one, with the rarity of the fields they share. */
function sharedWith(entity: Entity, { byField, byWord, rarity }: Index): Map<Entity, number> {
  const shared = new Map<Entity, number>();
  const listed = (lists: Index["byField"], key: string) => {
    const found = lists.get(key) ?? [];
    return found.length > OBJECT.maxPostings ? [] : found;
  };
  for (const key of fieldKeys(entity)) {
    for (const target of listed(byField, key)) shared.set(target, (shared.get(target) ?? 0) + rarity(key));
  }
  for (const word of allWords(entity)) {
    for (const target of listed(byWord, word)) if (!shared.has(target)) shared.set(target, 0);
  }
  return shared;
}

/** By schema name; an embedded object also by the property that embeds it, an answered one by its resource. */
function nameSimilarity(a: Entity, b: Entity, weights: Weights): number {
  const direct = Math.max(
    similarity(a.words, b.words, weights),
    OBJECT_NAME.withoutParents * similarity(a.words, withoutParents(b), weights),
  );
  if (direct >= OBJECT_NAME.equal) return direct;
  // V1 `JobNote` → V2 `Note` where jobs answer notes, and hardly a `Note` of something else.
  if (b.words.length < a.words.length && b.words.every((word) => a.words.includes(word))) {
    const rest = a.words.filter((word) => !b.words.includes(word));
    return rest.every((word) => b.context.has(word))
      ? OBJECT_NAME.inContext
      : OBJECT_NAME.outOfContext * direct;
  }
  const [contextA, contextB] = [shareIn(b.context, a.words), shareIn(a.context, b.words)];
  return Math.max(direct, OBJECT_NAME.context * contextA, OBJECT_NAME.context * contextB);
}

function shareIn(known: ReadonlySet<string>, words: readonly string[]): number {
  let shared = 0;
  for (const word of words) if (known.has(word)) shared += 1;
  return shared / words.length;
}

/** `CustomerAddress` in a customer is its address. */
const withoutParents = once((entity: Entity): readonly string[] => {
  const owners = new Set(entity.parents.flatMap((parent) => parent.words));
  return entity.words.filter((word) => !owners.has(word));
});

type Home = "same" | "wider" | "general";

function homesOf(entity: Entity, targets: Iterable<Entity>, role: Role): ReadonlyMap<Entity, Home> {
  const homes = new Map<Entity, Home>();
  for (const target of targets) {
    const home = homeOf(entity, target, role);
    if (home) homes.set(target, home);
  }
  return homes;
}

/**
 * Whether an object of the new API is the same noun and can be asked for, and how its name compares: `Membership` is at home where
 * `CustomerMembership` is listed (wider), `LeadCustomer` where `Customer` is (general).
 */
function homeOf(old: Entity, current: Entity, role: Role): Home | undefined {
  if (old.words.at(-1) !== current.words.at(-1)) return undefined;
  const isAskedFor = role === "request" ? current.takes.length > 0 : isAnsweredBy(current, "get", "list");
  if (!isAskedFor) return undefined;
  const covers = old.words.every((word) => current.words.includes(word));
  const covered = current.words.every((word) => old.words.includes(word));
  const around = new Set([...old.parents.flatMap((parent) => parent.words), ...old.context]);
  const isKnown =
    old.answers.length > 0 || current.words.some((word) => !old.words.includes(word) && around.has(word));
  return covers && covered ? "same" : covers && isKnown ? "wider" : covered ? "general" : undefined;
}

/**
 * Copies that are embedded in something else, or answered by a creation only, are poor counterparts of an object that has a home: V2's
 * calls still embed customers the way V1 did.
 */
function copyFactor(current: Entity, role: Role): number {
  if (role === "request") return current.takes.length > 0 ? 1 : COPY.embedded;
  if (isAnsweredBy(current, "get", "list")) return 1;
  if (isAnsweredBy(current, "feed")) return COPY.feed;
  return current.answers.length > 0 ? COPY.changed : COPY.embedded;
}

/** What operations answer is what people know; creations and feeds answer copies of it. */
function rankOf(entity: Entity, role: Role): number {
  const [first] = entity.answers;
  if (role === "request" && entity.takes.length > 0) return 1;
  if (!first || role === "request") return entity.parents.length > 0 ? RANK_EMBEDDED : 0;
  return RANK[first.purpose];
}

export function order(a: { readonly key: string }, b: { readonly key: string }): number {
  return compareText(a.key, b.key);
}
