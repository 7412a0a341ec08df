/**
 * What matching fields needs to know of the new API, made once: where each name is, and what objects have to do with each other (twins,
 * parts, what an id leads to, what embeds what).
 */
import { append, getOrAdd, groupBy, once } from "../ground/collections.ts";
import { type Alignment, canBecome } from "../match/align.ts";
import {
  type Catalogue,
  embedded,
  type Entity,
  intoItems,
  isAnsweredBy,
  isTwin,
  pathOf,
  type Role,
  type Slot,
} from "../match/catalogue.ts";
import { idOwner, isId } from "../match/score.ts";
import { LIKENESS, OBJECT } from "../match/thresholds.ts";
import { schemaWords } from "../match/tokens.ts";
import { ownerInPath } from "../model/path.ts";

/** A field of an object, as a former field of another object sees it. */
export interface FieldPlace {
  readonly entity: Entity;
  readonly slot: Slot;
  /** How alike the objects count, where the way to the place says so. */
  readonly likeness?: number;
  /** An id in the counterpart leads here, or leads back: words the old name has to hold. */
  readonly reference?: readonly string[];
  /** Entries of a list, each with its kind in one field and its value in this one: the old name is the name of a kind. */
  readonly kind?: string;
  /** The old value has to be computed from what is here and beside it. */
  readonly derived?: true;
}

export interface FieldIndex {
  readonly current: Catalogue;
  readonly byName: ReadonlyMap<string, readonly FieldPlace[]>;
  /** Ids of objects, by the words of their names. */
  readonly ids: ReadonlyMap<string, readonly FieldPlace[]>;
  readonly relations: ReturnType<typeof createRelations>;
  /** Fields of what an object refers to, and of what refers to it. */
  readonly referred: (entity: Entity) => readonly FieldPlace[];
  readonly kinds: (slot: Slot) => readonly FieldPlace[];
  /** What holds the id of an object and is asked for by its own. */
  readonly parts: (entity: Entity) => readonly Entity[];
}

/** One for each role that old objects have, made when it is asked for. */
export type FieldIndexes = (role: Role) => FieldIndex;

export function fieldIndexesOf(current: Catalogue): FieldIndexes {
  const relations = createRelations(current);
  const made = new Map<Role, FieldIndex>();
  return (role) => getOrAdd(made, role, () => fieldIndexOf(current, role, relations));
}

function fieldIndexOf(current: Catalogue, role: Role, relations: FieldIndex["relations"]): FieldIndex {
  const places = [...current.entities.values()]
    .filter((entity) => canBecome(role, entity))
    .flatMap((entity) => entity.slots.map((slot): FieldPlace => ({ entity, slot })));
  return {
    current,
    byName: groupBy(places, ({ slot }) => slot.words.join(" ")),
    ids: groupBy(places, ({ entity, slot }) => (isBareId(slot) ? entity.words.join(" ") : undefined)),
    relations,
    ...(role === "response" ? readingOf(current) : NOTHING_READ),
  };
}

type Reading = Pick<FieldIndex, "referred" | "kinds" | "parts">;

/** What an id leads to is read: a caller who sends one sends nothing of what it leads to. */
const NOTHING_READ: Reading = { referred: () => [], kinds: () => [], parts: () => [] };

function readingOf(current: Catalogue): Reading {
  const referenced = createReferenced(current);
  const pointers = pointersOf(current);
  const referring = createReferring(pointers);
  return {
    referred: (entity) => [...referenced(entity), ...referring(entity)],
    kinds: createKinds(current),
    parts: createParts(pointers),
  };
}

/** An id that does not say of what. */
export function isBareId({ words }: Slot): boolean {
  return words.length === 1 && words[0] === "id";
}

/** Fields of embedded objects as fields of the object that embeds them: `job.id` stands for a former `jobId`. */
export function nestedOf(
  current: Catalogue,
  entity: Entity,
  /** Objects that are matched by themselves. */
  isApart: (child: Entity) => boolean,
): readonly FieldPlace[] {
  return entity.slots.flatMap((slot): FieldPlace[] => {
    const child = embedded(slot, current);
    if (!child || child === entity || isApart(child)) return [];
    const { list } = slot.shape;
    return child.slots.map((inner) => {
      const words = [...new Set([...slot.words, ...inner.words])];
      return {
        entity,
        slot: { ...inner, ...below(slot, inner), words, bare: list ? inner.words : words },
        ...(list && { likeness: LIKENESS.entries }),
      };
    });
  });
}

/** The way from an object that embeds another one to a field of that. */
function below(slot: Slot, inner: Slot): Pick<Slot, "path" | "steps"> {
  const steps = [...(slot.shape.list ? intoItems(slot.steps) : slot.steps), ...inner.steps];
  return { path: pathOf(steps), steps };
}

/** Only a single value whose name holds the name of the reference was part of what is referred to. */
export function isNamedAfter(slot: Slot, reference: readonly string[]): boolean {
  return slot.shape.kind !== "object" && reference.every((word) => slot.words.includes(word));
}

/**
 * Fields of the objects an object refers to by id, under the names they had when they were part of it: where `callReasonId` is left, a
 * former `callReasonName` is the name of the call reason.
 */
function createReferenced(current: Catalogue): (entity: Entity) => readonly FieldPlace[] {
  const byName = new Map<string, Entity>();
  for (const entity of current.entities.values()) {
    const name = entity.words.join(" ");
    if (entity.role === "response" && isAnsweredBy(entity, "get", "list") && !byName.has(name))
      byName.set(name, entity);
  }
  return (entity) =>
    entity.slots
      .filter((slot) => isId(slot) && !slot.shape.list && slot.words.length > 1)
      .flatMap((slot) => {
        const owner = slot.words.filter((word) => word !== "id");
        const target = byName.get(owner.join(" ")) ?? byName.get([...entity.words, ...owner].join(" "));
        if (!target || target === entity) return [];
        return target.slots
          .filter((inner) => !isId(inner))
          .flatMap((inner) => referredPlaces(target, inner, owner));
      });
}

/** A name is what stood for the whole thing: `type` was the name of the type whose id is left. */
function referredPlaces(entity: Entity, inner: Slot, owner: readonly string[]): FieldPlace[] {
  const names = [[...owner, ...inner.words], ...(inner.path === "name" ? [owner] : [])];
  return names.map((name) => {
    const words = [...new Set(name)];
    return {
      entity,
      slot: { ...inner, words, bare: words },
      reference: owner,
      likeness: LIKENESS.reference,
    };
  });
}

/**
 * Fields of objects that hold the id of an object and are called after it: of a `CustomerMembership`, `active` is what the customer called
 * `activeMembership`.
 */
function createReferring(pointers: Pointers): (entity: Entity) => readonly FieldPlace[] {
  return (entity) =>
    (pointers.get(entity.words.join(" ")) ?? []).flatMap((target) => {
      const owner = target.words.filter((word) => !entity.words.includes(word));
      if (owner.length === 0 || isTwin(target, entity)) return [];
      return target.slots
        .filter((inner) => !isId(inner))
        .flatMap((inner) => referredPlaces(target, inner, owner));
    });
}

/** Objects of the same domain that hold the id of an object and are asked for by their own: the appointments of a job. */
function createParts(pointers: Pointers): (entity: Entity) => readonly Entity[] {
  return (entity) =>
    (pointers.get(entity.words.join(" ")) ?? []).filter(
      (target) => target.domain === entity.domain && !isTwin(target, entity) && isAnsweredBy(target, "get"),
    );
}

/** What can be asked for and holds an id, by the words of what the id is of. */
type Pointers = ReadonlyMap<string, readonly Entity[]>;

function pointersOf(current: Catalogue): Pointers {
  const pointers = new Map<string, Entity[]>();
  for (const entity of current.entities.values()) {
    if (entity.role !== "response" || !isAnsweredBy(entity, "get", "list")) continue;
    for (const name of idsIn(entity)) append(pointers, name, entity);
  }
  return pointers;
}

/** What an object holds ids of. */
function idsIn({ slots }: Entity): ReadonlySet<string> {
  return new Set(slots.filter(isId).map(idOwner));
}

/**
 * Lists of which each entry says in one field what it is and in another one its value, by the name of the kind: `email` of a customer is
 * the `value` of a contact of the type `Email`, `images` are the assets of the type `Image`.
 */
function createKinds(current: Catalogue): (slot: Slot) => readonly FieldPlace[] {
  const byKind = new Map<string, { entity: Entity; kind: string }[]>();
  for (const entity of current.entities.values()) {
    if (entity.role !== "response") continue;
    for (const { shape } of entity.slots) {
      for (const kind of shape.values ?? []) append(byKind, kindKey(kind), { entity, kind });
    }
  }
  return (slot) =>
    (byKind.get(kindKey(slot.path)) ?? []).flatMap(({ entity, kind }): FieldPlace[] => {
      const isPlural = slot.shape.list || slot.shape.kind === "object";
      const value = isPlural ? undefined : entity.slots.find(({ path }) => path === "value");
      const embedding = entity.parents.flatMap((parent): FieldPlace[] => {
        const owner = current.entities.get(parent.entity);
        const list = owner?.slots.find((s) => s.path === parent.field && s.shape.list);
        if (!owner || !list) return [];
        if (isPlural) return [{ entity: owner, slot: list, kind }];
        return value ? [{ entity: owner, slot: { ...value, ...below(list, value) }, kind }] : [];
      });
      return value && entity.answers.length > 0 ? [{ entity, slot: value, kind }, ...embedding] : embedding;
    });
}

function kindKey(name: string): string {
  return schemaWords(name).join(" ");
}

/** Says what an object of the new API has to do with the counterpart of an old one. */
function createRelations(current: Catalogue) {
  const asking = new Map<string, Set<string>>();
  for (const node of current.operations) {
    if (node.entity === undefined) continue;
    const words = getOrAdd(asking, node.entity, () => new Set<string>());
    for (const slot of node.parameters) if (isId(slot)) words.add(idOwner(slot));
    const asked = ownerInPath(node.operation);
    if (asked) words.add(schemaWords(asked.owner).join(" "));
  }
  const pointing = new Map([...current.entities.values()].map((entity) => [entity.key, idsIn(entity)]));
  /** @param hosts counterparts of what embedded the old object */
  return (alignments: readonly Alignment[], hosts: ReadonlySet<Entity>): ((entity: Entity) => number) => {
    const [primary] = alignments;
    if (!primary) return (entity) => (hosts.has(entity) ? LIKENESS.part : LIKENESS.unrelated);
    const relative = new Map(alignments.map((alignment) => [alignment.entity.key, alignment.relative]));
    const name = primary.entity.words.join(" ");
    const pointed = pointing.get(primary.entity.key);
    const parents = new Set(primary.entity.parents.map((parent) => parent.entity));
    // A best counterpart that is hardly alike is a weak reason.
    const trust = Math.min(1, primary.score / OBJECT.hardly);
    return once((entity: Entity) => {
      const isPointing = pointing.get(entity.key)?.has(name) === true;
      const isRelated =
        isPointing ||
        pointed?.has(entity.words.join(" ")) === true ||
        asking.get(entity.key)?.has(name) === true ||
        parents.has(entity.key) ||
        entity.parents.some((parent) => parent.entity === primary.entity.key);
      const isPart = isPointing && entity.domain === primary.entity.domain && isAnsweredBy(entity, "get");
      return isTwin(entity, primary.entity)
        ? LIKENESS.twin * (relative.get(entity.key) ?? LIKENESS.twinUnaligned) * trust
        : isPart || hosts.has(entity)
          ? LIKENESS.part
          : isRelated && (entity.answers.length > 0 || entity === primary.entity)
            ? LIKENESS.related
            : LIKENESS.unrelated;
    });
  };
}
