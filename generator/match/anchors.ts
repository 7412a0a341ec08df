/**
 * What kept its name, which needs no likeness to be known: a schema of the same name, and in it a field of the same name; an operation of
 * the same method and path, or of the same id. Whatever else is alike comes second.
 */
import { groupBy } from "../ground/collections.ts";
import { plainPath } from "../model/path.ts";
import type { Catalogue, Entity, OperationNode } from "./catalogue.ts";
import { OBJECT } from "./thresholds.ts";

/** The object of the same name, by the key of the old one. */
export type Anchors = ReadonlyMap<string, Entity>;

export function anchorsOf(old: Catalogue, current: Catalogue): Anchors {
  const anchors = new Map<string, Entity>();
  for (const { key } of old.entities.values()) {
    const same = current.entities.get(key);
    if (same) anchors.set(key, same);
  }
  const taken = new Set(anchors.values());
  const elsewhere = groupBy(current.entities.values(), (entity) =>
    taken.has(entity) ? undefined : entity.schema,
  );
  for (const entity of old.entities.values()) {
    if (anchors.has(entity.key)) continue;
    const [only, ...others] = elsewhere.get(entity.schema) ?? [];
    if (only && others.length === 0 && shared(entity, only) >= OBJECT.sameElsewhere)
      anchors.set(entity.key, only);
  }
  return anchors;
}

function shared(a: Entity, b: Entity): number {
  const names = new Set(b.slots.map((slot) => slot.path));
  const common = a.slots.filter((slot) => names.has(slot.path)).length;
  return common / Math.max(1, Math.min(a.slots.length, b.slots.length));
}

/**
 * The operation that an old one is still: of the same method and path in its domain, else of the same method and id.
 *
 * The path comes first because it is what is called: where an id went to another path, the old path is what goes on.
 */
export function sameOperations(
  old: readonly OperationNode[],
  current: readonly OperationNode[],
): ReadonlyMap<OperationNode, OperationNode> {
  const same = new Map<OperationNode, OperationNode>();
  const taken = new Set<OperationNode>();
  for (const keyOf of [byPath, byId]) {
    const places = new Map(current.filter((node) => !taken.has(node)).map((node) => [keyOf(node), node]));
    for (const node of old) {
      const found = same.has(node) ? undefined : places.get(keyOf(node));
      if (!found || taken.has(found)) continue;
      same.set(node, found);
      taken.add(found);
    }
  }
  return same;
}

function byPath({ domain, operation }: OperationNode): string {
  return `${domain.id} ${operation.method} ${plainPath(operation.path).replace(/\{[^}]*\}/g, "{}")}`;
}

function byId({ domain, operation }: OperationNode): string {
  return `${domain.id} ${operation.method} ${operation.source}`;
}
