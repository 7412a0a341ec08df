/**
 * A document while overlays change it: every write is remembered with its place in the overlay, and a group of writes can be taken
 * back as if it had never been.
 *
 * Containers are known by identity, so that places keep their origin when elements before them go.
 */
import type { Place } from "../../diagnostics/codes.ts";
import { type Corrections } from "../../read/source.ts";
import { get, isObject, type JsonObject, type JsonValue, set } from "../../ground/json.ts";
import { join, steps } from "../../ground/pointer.ts";
import { getOrAdd } from "../../ground/collections.ts";

export type Container = JsonObject | JsonValue[];

/** A selected node: its container and key there, or the root itself. */
export interface Node {
  readonly location: readonly (string | number)[];
  readonly value: JsonValue;
  readonly owner: Container | undefined;
  readonly key: string | number | undefined;
}

/** Two values that cannot be merged: the steps to them inside the update, and their kinds. */
export interface Conflict {
  readonly steps: readonly (string | number)[];
  readonly given: string;
  readonly found: string;
}

type Places = Map<string | number, Place>;

interface Before {
  readonly entries: readonly (readonly [string, JsonValue])[];
  readonly places: Places;
}

type Writer = (container: Container, key: string | number, value: JsonValue, source: Place) => void;

export class Editor {
  readonly root: JsonObject;
  readonly #written = new Map<Container, Places>();
  readonly #removed: { readonly pointer: string; readonly source: Place }[] = [];
  /** How containers were at the last {@link keep}, and how much had been removed. */
  #before = new Map<Container, Before>();
  #removedBefore = 0;

  constructor(root: JsonObject) {
    this.root = root;
  }

  /** Merges a value into a node, by the rules of the specification. Nothing is changed where there is a conflict. */
  update(
    { value: target, owner, key }: Omit<Node, "location">,
    value: JsonValue,
    source: Place,
  ): Conflict | undefined {
    const conflict = conflictOf(target, value, []);
    if (conflict) return conflict;
    const merged = merge(target, value, { write: this.#write, source });
    if (merged !== target && owner !== undefined && key !== undefined)
      this.#write(owner, key, merged, source);
    return undefined;
  }

  /** The same for a value of an object, which may not be there yet. */
  updateUnder(
    owner: JsonObject,
    [key, value]: readonly [string, JsonValue],
    source: Place,
  ): Conflict | undefined {
    const existing = get(owner, key);
    if (existing !== undefined) return this.update({ value: existing, owner, key }, value, source);
    this.#write(owner, key, structuredClone(value), source);
    return undefined;
  }

  /** Takes out all of the nodes, in whatever order and however often they are named. */
  remove(nodes: readonly Node[], source: Place): void {
    const doomed = new Map<Container, Set<string | number>>();
    for (const { owner, key, location } of nodes) {
      if (owner === undefined || key === undefined) continue;
      getOrAdd(doomed, owner, () => new Set()).add(key);
      this.#removed.push({ pointer: join("", ...location), source });
    }
    for (const [container, keys] of doomed) {
      this.#touch(container);
      if (Array.isArray(container)) removeElements(container, keys, this.#written);
      else for (const key of keys) Reflect.deleteProperty(container, key);
    }
  }

  /** Forgets how to take back what was done so far. */
  keep(): void {
    this.#before = new Map();
    this.#removedBefore = this.#removed.length;
  }

  /** Takes back what was done since the last {@link keep}. */
  undo(): void {
    for (const [container, { entries, places }] of this.#before) {
      restore(container, entries);
      this.#written.set(container, places);
    }
    this.#removed.length = this.#removedBefore;
    this.#before = new Map();
  }

  get corrections(): Corrections {
    return {
      writer: (pointer) => writerOf(this.root, steps(pointer), this.#written),
      remover: (pointer) =>
        this.#removed.findLast((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`))
          ?.source,
    };
  }

  /** To be called before a container is changed. */
  #touch(container: Container): void {
    getOrAdd(this.#before, container, () => ({
      entries: Object.entries(container),
      places: new Map(this.#written.get(container)),
    }));
  }

  readonly #write: Writer = (container, key, value, source) => {
    this.#touch(container);
    assign(container, key, value);
    getOrAdd(this.#written, container, () => new Map()).set(key, source);
  };
}

function assign(container: Container, key: string | number, value: JsonValue): void {
  if (Array.isArray(container)) container[Number(key)] = value;
  else set(container, String(key), value);
}

/** A merge that nothing remembers: into a copy. */
export function mergedCopy(target: JsonObject, value: JsonObject): JsonObject {
  const copy = structuredClone(target);
  merge(copy, value, { write: assign, source: { file: "" } });
  return copy;
}

/** All at once, so that no removal moves another; what was written keeps its place in the overlay. */
function removeElements(
  list: JsonValue[],
  indices: ReadonlySet<string | number>,
  written: Map<Container, Places>,
): void {
  const places = written.get(list);
  const left = [...list.keys()].filter((index) => !indices.has(index));
  const moved = left.flatMap((index, i): [number, Place][] => {
    const place = places?.get(index);
    return place ? [[i, place]] : [];
  });
  written.set(list, new Map(moved));
  const kept = left.map((index) => list[index] as JsonValue);
  list.splice(0, list.length, ...kept);
}

/** Its elements, or its own properties, `__proto__` included, and no others, in their order. */
function restore(container: Container, entries: Before["entries"]): void {
  if (Array.isArray(container)) container.length = 0;
  else for (const key of Object.keys(container)) Reflect.deleteProperty(container, key);
  for (const [key, entry] of entries) set(container, key, entry);
}

/** The nearest write on the way to a place; below it the document is what the overlay says, step by step. */
function writerOf(
  root: JsonObject,
  path: readonly string[],
  written: ReadonlyMap<Container, Places>,
): Place | undefined {
  let container: JsonValue | undefined = root;
  let found: Place | undefined;
  for (const step of path) {
    const key: string | number = Array.isArray(container) ? Number(step) : step;
    const own = isContainer(container) ? written.get(container)?.get(key) : undefined;
    if (own) found = own;
    else if (found) found = { ...found, pointer: join(found.pointer ?? "", step) };
    container = Array.isArray(container) ? container[Number(step)] : get(container, step);
  }
  return found;
}

function isContainer(value: JsonValue | undefined): value is Container {
  return typeof value === "object" && value !== null;
}

interface Merge {
  readonly write: Writer;
  readonly source: Place;
}

/**
 * Objects are merged, lists are appended to, anything else is replaced.
 *
 * @returns the target where it was changed in place, else what has to stand in its place
 */
function merge(target: JsonValue, value: JsonValue, { write, source }: Merge): JsonValue {
  const at = (step: string | number): Place => ({ ...source, pointer: join(source.pointer ?? "", step) });
  if (Array.isArray(target)) {
    const added = Array.isArray(value) ? value : [value];
    for (const [i, entry] of added.entries()) {
      write(target, target.length, structuredClone(entry), Array.isArray(value) ? at(i) : source);
    }
    return target;
  }
  if (!isObject(target) || !isObject(value)) return structuredClone(value);
  for (const [key, entry] of Object.entries(value)) {
    const existing = get(target, key);
    // A list in place of a single value replaces it, and the other way round: `type: string` becomes `type: [string, "null"]`.
    const merged =
      existing === undefined || Array.isArray(existing) !== Array.isArray(entry)
        ? structuredClone(entry)
        : merge(existing, entry, { write, source: at(key) });
    if (merged !== existing) write(target, key, merged, at(key));
  }
  return target;
}

/** Where a merge would lose structure: an object or a list of them in whose place something else would stand. */
function conflictOf(
  target: JsonValue,
  value: JsonValue,
  path: readonly (string | number)[],
): Conflict | undefined {
  if (isObject(target)) {
    if (!isObject(value)) return { steps: path, given: kindOf(value), found: kindOf(target) };
    for (const [key, entry] of Object.entries(value)) {
      const existing = get(target, key);
      const conflict = existing === undefined ? undefined : conflictOf(existing, entry, [...path, key]);
      if (conflict) return conflict;
    }
    return undefined;
  }
  // What a target list is given is appended; inside of an update a list meets a list, or a single value of its kind.
  if (Array.isArray(target) && path.length > 0 && !Array.isArray(value) && target.some(isContainer))
    return { steps: path, given: kindOf(value), found: kindOf(target) };
  return undefined;
}

/** What a value is, in the words of people who write YAML. */
function kindOf(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (isObject(value)) return "a mapping";
  return typeof value === "string" ? "text" : `a ${typeof value}`;
}
