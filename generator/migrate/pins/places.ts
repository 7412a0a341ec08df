/** What pins name in the documents: operations, objects, parameters, and the fields along a path. */
import {
  type Catalogue,
  embedded,
  type Entity,
  intoItems,
  named,
  type OperationNode,
  type Slot,
  type Step,
} from "../../match/catalogue.ts";

/** A route may lead over another domain than the target's, as a follow-up of an id does. */
export function operationOf(
  { operations }: Catalogue,
  domain: string,
  operation: string | undefined,
): OperationNode | undefined {
  const all = operations.filter((node) => node.operation.source === operation);
  return all.find((node) => node.domain.id === domain) ?? all[0];
}

export function entityAt(
  { entities }: Catalogue,
  place: { readonly domain: string; readonly schema?: string | undefined } | undefined,
): Entity | undefined {
  return place && entities.get(`${place.domain} ${place.schema ?? ""}`);
}

/** What an operation takes in its path and its query. */
export function parametersOf(node: OperationNode | undefined): readonly Slot[] {
  return [...(node?.pathParameters ?? []), ...(node?.parameters ?? [])];
}

/**
 * The fields on the way to a path; nothing where the path leads nowhere. A name may have dots of its own, so the longest one that is there
 * is taken at each step. Below an object that the documents do not describe anything can be: the way ends there.
 */
export function slotsAlong(
  entity: Entity | undefined,
  path: string,
  side: Catalogue,
): readonly Slot[] | undefined {
  const parts = path.split(".");
  for (let taken = entity ? parts.length : 0; taken > 0; taken -= 1) {
    const name = parts
      .slice(0, taken)
      .join(".")
      .replace(/(\[\])+$/, "");
    const slot = entity?.slots.find((one) => one.path === name);
    if (!slot) continue;
    if (taken === parts.length) return [slot];
    const child = embedded(slot, side);
    const isOpen = child === undefined && (slot.shape.kind === "object" || slot.shape.kind === "unknown");
    if (isOpen) return [slot];
    const rest = slotsAlong(child, parts.slice(taken).join("."), side);
    if (rest) return [slot, ...rest];
  }
  return undefined;
}

/** A path of a pin as steps; dots are nesting where the documents say nothing else. */
export function stepsOf(path: string, entity: Entity | undefined, current: Catalogue): readonly Step[] {
  const known = [...(slotsAlong(entity, path, current) ?? [])];
  const steps: Step[] = [];
  let rest = path;
  while (rest !== "") {
    const slot = known.shift();
    const name = slot?.path ?? /^[^.[]*/.exec(rest)?.[0] ?? "";
    rest = rest.slice(name.length);
    const own = slot?.steps ?? [named(name)];
    steps.push(...(rest.startsWith("[]") ? intoItems(own) : own));
    rest = rest.replace(/^(?:\[\])*\.?/, "");
  }
  return steps;
}
