/**
 * Which object of the new API an object of the old one became: half by the fields they share (rare names count more), half by their names.
 *
 * Only objects that share a field name or a word are compared; names that every object has (`id`, `name`) lead nowhere and are not
 * followed. What an operation answers wins over its twins in feeds and creations. An object of requests became one of requests, an envelope
 * an envelope; a schema of the same name is the counterpart whatever else is alike.
 */
import { append } from "../ground/collections.ts";
import type { Anchors } from "./anchors.ts";
import type { Catalogue, Entity, Role } from "./catalogue.ts";
import { isTwin } from "./twins.ts";
import { similarity, type Weights } from "./similarity.ts";

export interface Alignment {
  readonly entity: Entity;
  /** Likeness, from 0 to 1. */
  readonly score: number;
  /** Relative to the best of its list, from 0 to 1. */
  readonly relative: number;
}

/** Objects kept per old object. */
const KEPT = 10;
/** Longer lists of objects with the same field name say nothing. */
const MAX_POSTINGS = 400;
/** What the surroundings of an embedded object can add. */
const VOTE = 0.25;
/** What is left of the likeness of an embedded object when nothing speaks for it. */
const GONE = 0.6;
/** Without that, a counterpart that is less alike is none. */
const LEAST = 0.4;
/** What being the resource of that name adds. */
const HOME = 0.15;

export type Alignments = ReadonlyMap<string, readonly Alignment[]>;

/** Keys of new objects that the surroundings of an old object speak for, with how much, from 0 to 1. */
export type Votes = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** @returns counterparts of each old object, best first; an empty list where nothing is alike */
export type Align = (before?: FirstRound) => Alignments;

/** What the new API is looked up by is made once; votes, for embedded objects, tell what the properties that embed them became. */
export function createAlign(
  old: Catalogue,
  current: Catalogue,
  how: { readonly weights: Weights; readonly anchors?: Anchors },
): Align {
  const { weights, anchors } = how;
  const indexes = new Map<Role, Index>();
  const indexOf = (role: Role): Index => {
    const index = indexes.get(role) ?? createIndex(current, role, weights);
    indexes.set(role, index);
    return index;
  };
  return (before) =>
    new Map(
      [...old.entities.values()].map((entity) => {
        const found = counterpartsOf(entity, indexOf(entity.role), before && spokenFor(entity, before));
        const anchor = anchors?.get(entity.key);
        return [entity.key, anchor ? anchored(anchor, found) : found];
      }),
    );
}

/** The schema of the same name first, the others behind it as they were. */
function anchored(anchor: Entity, found: readonly Alignment[]): readonly Alignment[] {
  const others = found.filter(({ entity }) => entity !== anchor);
  return [{ entity: anchor, score: 1, relative: 1 }, ...others.slice(0, KEPT - 1)];
}

/** Whether an object is one that an object of the role can have become. */
export function canBecome(role: Role, current: Entity): boolean {
  return role === "request" ? current.role !== "envelope" && current.request : current.role === role;
}

function createIndex(current: Catalogue, role: Role, weights: Weights): Index {
  const targets = [...current.entities.values()].filter((entity) => canBecome(role, entity));
  const byField = postings(targets, (entity) => entity.slots.map((slot) => slot.words.join(" ")));
  const byWord = postings(targets, (entity) => [...entity.words, ...entity.context]);
  const rarity = (key: string) => Math.log(1 + targets.length / (1 + (byField.get(key)?.length ?? 0)));
  const mass = new Map(targets.map((entity) => [entity.key, fieldMass(entity, rarity)]));
  return { current, role, byField, byWord, rarity, mass, weights };
}

interface FirstRound {
  readonly alignments: Alignments;
  readonly votes: Votes;
}

/** What the surroundings of an object say about it. */
interface Spoken {
  /** What the properties that embed it became; absent where they embed nothing any more. */
  readonly votes: ReadonlyMap<string, number> | undefined;
  /** Counterparts of what embeds it and has endpoints of its own; empty where it has endpoints itself. */
  readonly hosts: ReadonlySet<Entity>;
}

function spokenFor({ key, answers, parents }: Entity, { alignments, votes }: FirstRound): Spoken {
  const hosts = answers.length > 0 ? [] : parents.map((parent) => alignments.get(parent.entity)?.[0]?.entity);
  return { votes: votes.get(key), hosts: new Set(hosts.filter((host) => host !== undefined)) };
}

interface Index {
  readonly current: Catalogue;
  readonly role: Role;
  readonly byField: ReadonlyMap<string, readonly Entity[]>;
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
  readonly rarity: (key: string) => number;
  readonly mass: ReadonlyMap<string, number>;
  readonly weights: Weights;
}

function counterpartsOf(entity: Entity, index: Index, around: Spoken | undefined): readonly Alignment[] {
  const spoken = around?.votes;
  // Nothing is embedded where it was: it was no object of its own, and copies elsewhere have nothing to do with it.
  const isGone = around !== undefined && around.hosts.size > 0 && spoken === undefined;
  const { current, role, byField, byWord, rarity, mass, weights } = index;
  const shared = new Map<Entity, number>();
  for (const key of new Set(entity.slots.map((slot) => slot.words.join(" ")))) {
    const found = byField.get(key) ?? [];
    if (found.length > MAX_POSTINGS) continue;
    for (const target of found) shared.set(target, (shared.get(target) ?? 0) + rarity(key));
  }
  for (const word of new Set([...entity.words, ...entity.context])) {
    const found = byWord.get(word) ?? [];
    if (found.length > MAX_POSTINGS) continue;
    for (const target of found) if (!shared.has(target)) shared.set(target, 0);
  }
  const homes = new Map([...shared.keys()].map((target) => [target, homeOf(entity, target, role)]));
  // A more general noun is a home only where nothing else speaks for a place: the vendor of a material is no vendor of the inventory.
  const hasHome = [...homes.values()].some(
    (home) => home === "same" || home === "wider" || (home === "general" && spoken === undefined),
  );
  // What has a resource of its own needs nobody to speak for it.
  const votes = hasHome ? undefined : spoken;
  for (const key of votes?.keys() ?? []) {
    const target = current.entities.get(key);
    if (target && !shared.has(target)) shared.set(target, 0);
  }
  const own = fieldMass(entity, rarity);
  const scored = [...shared].map(([target, sum]) => {
    const theirs = mass.get(target.key) ?? 0;
    const overlap = own === 0 || theirs === 0 ? 0 : Math.min(1, sum / Math.sqrt(own * theirs));
    const name = nameSimilarity(entity, target, weights);
    const score = 0.45 * overlap + 0.45 * name + 0.1 * standing(target, role);
    const vote = votes?.get(target.key) ?? 0;
    const atHome = hasHome && homes.get(target) !== undefined ? HOME : 0;
    const likeness =
      score * (hasHome ? foreign(target, role) : isGone && target.answers.length === 0 ? GONE : 1);
    return { entity: target, score: likeness, standing: likeness + VOTE * vote + atHome };
  });
  scored.sort((a, b) => b.standing - a.standing || order(a.entity, b.entity));
  // What embeds an object is not what it became.
  const eligible = isGone
    ? scored.filter(
        (one) => ![...around.hosts].some((host) => isTwin(one.entity, host)) && one.score >= LEAST,
      )
    : scored;
  const best = eligible[0]?.standing ?? 1;
  return eligible
    .slice(0, KEPT)
    .map(({ entity: target, score, standing: s }) => ({ entity: target, score, relative: s / best }));
}

function postings(
  entities: readonly Entity[],
  keysOf: (entity: Entity) => readonly string[],
): ReadonlyMap<string, readonly Entity[]> {
  const lists = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const key of new Set(keysOf(entity))) append(lists, key, entity);
  }
  return lists;
}

function fieldMass(entity: Entity, rarity: (key: string) => number): number {
  return [...new Set(entity.slots.map((slot) => slot.words.join(" ")))].reduce(
    (sum, key) => sum + rarity(key),
    0,
  );
}

/** By schema name; an embedded object also by the property that embeds it, an answered one by its resource. */
function nameSimilarity(a: Entity, b: Entity, weights: Weights): number {
  const direct = Math.max(
    similarity(a.words, b.words, weights),
    0.97 * similarity(a.words, withoutParents(b), weights),
  );
  if (direct >= 0.99) return direct;
  // `JobNote` is the note of a job where jobs answer one, and hardly that of something else.
  if (b.words.length < a.words.length && b.words.every((word) => a.words.includes(word))) {
    const rest = a.words.filter((word) => !b.words.includes(word));
    return rest.every((word) => b.context.has(word)) ? 0.97 : 0.8 * direct;
  }
  const contextA = a.words.filter((word) => b.context.has(word)).length / a.words.length;
  const contextB = b.words.filter((word) => a.context.has(word)).length / b.words.length;
  return Math.max(direct, 0.75 * contextA, 0.75 * contextB);
}

/** `CustomerAddress` in a customer is its address. */
function withoutParents(entity: Entity): readonly string[] {
  const owners = new Set(entity.parents.flatMap((parent) => parent.words));
  return entity.words.filter((word) => !owners.has(word));
}

/**
 * Whether an object of the new API is the same noun and can be asked for, and how its name compares: `Membership` is at home where
 * `CustomerMembership` is listed (wider), `LeadCustomer` where `Customer` is (general).
 */
function homeOf(old: Entity, current: Entity, role: Role): "same" | "wider" | "general" | undefined {
  const isAskedFor =
    role === "request"
      ? current.takes.length > 0
      : current.answers.some(({ purpose }) => purpose === "get" || purpose === "list");
  if (!isAskedFor) return undefined;
  if (old.words.at(-1) !== current.words.at(-1)) return undefined;
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
function foreign(current: Entity, role: Role): number {
  if (role === "request") return current.takes.length > 0 ? 1 : 0.65;
  const purposes = new Set(current.answers.map(({ purpose }) => purpose));
  if (purposes.has("get") || purposes.has("list")) return 1;
  if (purposes.has("feed")) return 0.95;
  return purposes.size > 0 ? 0.85 : 0.65;
}

/** What operations answer is what people know; creations and feeds answer copies of it. */
function standing(entity: Entity, role: Role): number {
  const [first] = entity.answers;
  if (role === "request" && entity.takes.length > 0) return 1;
  if (!first || role === "request") return entity.parents.length > 0 ? 0.3 : 0;
  return { get: 1, list: 0.95, feed: 0.6, other: 0.5, update: 0.4, create: 0.4, delete: 0 }[first.purpose];
}

export function order(a: { readonly key: string }, b: { readonly key: string }): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
