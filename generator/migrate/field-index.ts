/** What matching fields needs to know of the new API, made once: where each name is, and what objects have to do with each other. */
import { groupBy } from "../ground/collections.ts";
import { canBecome } from "../match/align.ts";
import type { Catalogue, Entity, Role, Slot } from "../match/catalogue.ts";
import {
  createKinds,
  createParts,
  createReferenced,
  createReferring,
  createRelations,
  type Place,
  pointersOf,
} from "./relations.ts";

export interface FieldIndex {
  readonly current: Catalogue;
  /** Of the old objects that are looked up in it. */
  readonly role: Role;
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

/** One for each role that old objects have, made when it is asked for. */
export type FieldIndexes = (role: Role) => FieldIndex;

export function fieldIndexesOf(current: Catalogue): FieldIndexes {
  const relations = createRelations(current);
  const made = new Map<Role, FieldIndex>();
  return (role) => {
    const index = made.get(role) ?? fieldIndexOf(current, role, relations);
    made.set(role, index);
    return index;
  };
}

function fieldIndexOf(current: Catalogue, role: Role, relations: FieldIndex["relations"]): FieldIndex {
  const places = [...current.entities.values()]
    .filter((entity) => canBecome(role, entity))
    .flatMap((entity) => entity.slots.map((slot): Place => ({ entity, slot })));
  return {
    current,
    role,
    byName: groupBy(places, ({ slot }) => slot.words.join(" ")),
    ids: groupBy(
      places.filter(({ slot }) => isBareId(slot)),
      ({ entity }) => entity.words.join(" "),
    ),
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
