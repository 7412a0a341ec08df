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
  /** The last name on a way down, in words, where the object holds no other of that name. */
  readonly leaf?: string;
}

export interface FieldIndex {
  readonly current: Catalogue;
  readonly byName: ReadonlyMap<string, readonly FieldPlace[]>;
  /** Of one object. */
  readonly byNameIn: (entity: Entity) => ReadonlyMap<string, readonly FieldPlace[]>;
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
  const places = [...current.entities.values()].filter((entity) => canBecome(role, entity)).flatMap(placesIn);
  const nameOf = ({ slot }: FieldPlace) => slot.words.join(" ");
  return {
    current,
    byName: groupBy(places, nameOf),
    byNameIn: once((entity) => (canBecome(role, entity) ? groupBy(placesIn(entity), nameOf) : new Map())),
    ids: groupBy(places, ({ entity, slot }) => (isBareId(slot) ? entity.words.join(" ") : undefined)),
    relations,
    ...(role === "response" ? readingOf(current) : NOTHING_READ),
  };
}

function placesIn(entity: Entity): FieldPlace[] {
  return entity.slots.map((slot) => ({ entity, slot }));
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

/** Levels of embedded objects in which the fields of an object are looked for. */
const NESTED_DEPTH = 4;

/**
 * Fields of embedded objects, however deep, as fields of the object that embeds them: `job.id` stands for a former `jobId`, and
 * `connectivity.wifi.ssid` for a former `wifiSsid`.
 */
export function nestedOf(
  current: Catalogue,
  entity: Entity,
  /** Objects that are matched by themselves. */
  isApart: (child: Entity) => boolean,
): readonly FieldPlace[] {
  const places = within(entity.slots, [entity]).map(({ way, slot }) => placeIn(entity, way, slot));
  const leaves = groupBy([...entity.slots, ...places.map(({ inner }) => inner)], ({ words }) =>
    words.join(" "),
  );
  return places.map(({ place, inner }) => {
    const leaf = inner.words.join(" ");
    return leaves.get(leaf)?.length === 1 ? { ...place, leaf } : place;
  });

  function within(slots: readonly Slot[], above: readonly Entity[]): readonly Nested[] {
    return slots.flatMap((slot): Nested[] => {
      const child = embedded(slot, current);
      if (!child || above.includes(child) || isApart(child)) return [];
      const own = child.slots.map((inner) => ({ way: [slot], slot: inner }));
      if (slot.shape.list || above.length === NESTED_DEPTH) return own;
      const deeper = within(child.slots, [...above, child]);
      return [...own, ...deeper.map((one) => ({ ...one, way: [slot, ...one.way] }))];
    });
  }
}

/** A field, and the fields on the way to the object that holds it. */
interface Nested {
  readonly way: readonly Slot[];
  readonly slot: Slot;
}

function placeIn(entity: Entity, way: readonly Slot[], inner: Slot): { place: FieldPlace; inner: Slot } {
  const isOfList = way.some(({ shape }) => shape.list);
  const words = wordsOf([...way, inner]);
  // What was flat was called after what it lay beside now, not after all that lies around it.
  const bare = isOfList ? inner.words : wordsOf([...way.slice(-1), inner]);
  const above = way.flatMap(({ shape, steps }) => (shape.list ? intoItems(steps) : steps));
  const steps = [...above, ...inner.steps];
  const place: FieldPlace = {
    entity,
    slot: { ...inner, steps, path: pathOf(steps), words, bare },
    ...(isOfList && { likeness: LIKENESS.entries }),
  };
  return { place, inner };
}

function wordsOf(slots: readonly Slot[]): readonly string[] {
  return [...new Set(slots.flatMap(({ words }) => words))];
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

/** What an object of the new API counts for to an old one; {@link LIKENESS.unrelated} for what is not named. */
export type Relatives = ReadonlyMap<Entity, number>;

/** Says which objects of the new API have to do with the counterpart of an old one, and what. */
function createRelations(current: Catalogue) {
  const kin = kinOf(current);
  /** @param hosts counterparts of what embedded the old object */
  return (alignments: readonly Alignment[], hosts: ReadonlySet<Entity>): Relatives => {
    const [primary] = alignments;
    if (!primary) return new Map([...hosts].map((entity) => [entity, LIKENESS.part]));
    const relative = new Map(alignments.map((alignment) => [alignment.entity.key, alignment.relative]));
    // A best counterpart that is hardly alike is a weak reason.
    const trust = Math.min(1, primary.score / OBJECT.hardly);
    const relatives = new Map<Entity, number>();
    const name = nameOf(primary.entity);
    for (const entity of kin.related(primary.entity))
      if (entity.answers.length > 0 || entity === primary.entity) relatives.set(entity, LIKENESS.related);
    for (const entity of kin.pointing.get(name) ?? [])
      if (entity.domain === primary.entity.domain && isAnsweredBy(entity, "get"))
        relatives.set(entity, LIKENESS.part);
    for (const entity of hosts) relatives.set(entity, LIKENESS.part);
    for (const entity of kin.twins(primary.entity)) {
      const share = relative.get(entity.key) ?? LIKENESS.twinUnaligned;
      relatives.set(entity, LIKENESS.twin * share * trust);
    }
    return relatives;
  };
}

function nameOf({ words }: Entity): string {
  return words.join(" ");
}

/** Objects by what leads to them. */
interface Kin {
  /** What holds an id, by the name of what the id is of. */
  readonly pointing: ReadonlyMap<string, readonly Entity[]>;
  /** What an id leads to or from, what is asked for by its id, what embeds it and what it embeds. */
  readonly related: (entity: Entity) => readonly Entity[];
  readonly twins: (entity: Entity) => readonly Entity[];
}

function kinOf(current: Catalogue): Kin {
  const entities = [...current.entities.values()];
  const byName = groupBy(entities, nameOf);
  const sizeOf = ({ domain, words }: Entity) => `${domain} ${words.length}`;
  const bySize = groupBy(entities, sizeOf);
  const pointing = new Map<string, Entity[]>();
  const asked = new Map<string, Entity[]>();
  const embedding = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const name of idsIn(entity)) append(pointing, name, entity);
    for (const parent of entity.parents) append(embedding, parent.entity, entity);
  }
  for (const node of current.operations) {
    const entity = current.entities.get(node.entity ?? "");
    if (!entity) continue;
    for (const slot of node.parameters) if (isId(slot)) append(asked, idOwner(slot), entity);
    const owner = ownerInPath(node.operation);
    if (owner) append(asked, schemaWords(owner.owner).join(" "), entity);
  }
  return {
    pointing,
    related: (entity) => [
      ...(pointing.get(nameOf(entity)) ?? []),
      ...[...idsIn(entity)].flatMap((name) => byName.get(name) ?? []),
      ...(asked.get(nameOf(entity)) ?? []),
      ...entity.parents.flatMap((parent) => current.entities.get(parent.entity) ?? []),
      ...(embedding.get(entity.key) ?? []),
    ],
    twins: (entity) => (bySize.get(sizeOf(entity)) ?? []).filter((other) => isTwin(other, entity)),
  };
}
