/**
 * Embedded objects of which nothing is left, not even an id: the operation of the new API that answers them when it is asked by the id of
 * what used to embed them. `invoice.payments` becomes a list of payments by invoice.
 */
import { append, once } from "../ground/collections.ts";
import { type Catalogue, embedded, type Entity, type OperationNode, type Slot } from "../match/catalogue.ts";
import { idOwner, isId } from "../match/score.ts";
import { similarity } from "../match/similarity.ts";
import { LOOKUP } from "../match/thresholds.ts";
import { ownerInPath } from "../model/path.ts";
import type { Catalogues, Matches } from "./match.ts";

export interface Lookup {
  readonly node: OperationNode;
  /** Entity that is answered. */
  readonly entity: Entity;
  /** Query parameter that takes the id, or the path parameter; absent where all of them have to be looked through. */
  readonly parameter?: string;
  /** From 0 to 1. */
  readonly score: number;
}

const LISTS: ReadonlySet<string> = new Set(["list", "other", "feed"]);

type How = Catalogues & Pick<Matches, "alignments" | "weights">;

/** Best first. */
export function lookupsOf(
  from: { readonly entity: Entity; readonly slot: Slot },
  how: How,
): readonly Lookup[] {
  const { current, alignments, weights } = how;
  const { slot } = from;
  const [primary] = alignments.get(from.entity.key) ?? [];
  if (slot.shape.kind !== "object" || slot.shape.entity === undefined || !primary) return [];
  const child = embedded(slot, how.old);
  const names = [primary.entity.words.join(" "), from.entity.words.join(" ")];
  const lookups: Lookup[] = [];
  for (const [entity, alike] of alikeTo(slot, how)) {
    for (const node of entity.answers) {
      if (!LISTS.has(node.purpose) || !current.entities.has(entity.key)) continue;
      const parameter = askedBy(node, names);
      if (parameter === undefined && (node.purpose === "other" || !isSameNoun(child, entity))) continue;
      const name = Math.max(
        similarity(slot.words, entity.words, weights),
        similarity(slot.words, node.words, weights),
      );
      const unasked = LOOKUP.listBase + LOOKUP.listEntity * alike + LOOKUP.listName * name;
      lookups.push({
        node,
        entity,
        ...(parameter !== undefined && { parameter }),
        score:
          parameter === undefined
            ? Math.min(LOOKUP.listMost, unasked)
            : LOOKUP.entity * alike + LOOKUP.name * name + LOOKUP.asked,
      });
    }
  }
  return lookups.sort(
    (a, b) => b.score - a.score || (a.node.operation.source < b.node.operation.source ? -1 : 1),
  );
}

/** Objects like an embedded one; also what is called like the field and belongs to the counterpart: `/customers/{id}/contacts`. */
function alikeTo(slot: Slot, how: How): ReadonlyMap<Entity, number> {
  const { current, alignments, weights } = how;
  const likeness = new Map(
    (alignments.get(slot.shape.entity ?? "") ?? []).map(({ entity, score, relative }) => [
      entity,
      Math.min(1, score) * relative,
    ]),
  );
  for (const [last, entities] of answeredBy(current)) {
    if (similarity(slot.words, last, weights) < LOOKUP.sameName) continue;
    for (const entity of entities) if (!likeness.has(entity)) likeness.set(entity, LOOKUP.alike);
  }
  return likeness;
}

/** What is answered, by the last word of the path that answers it. */
const answeredBy = once(({ operations, entities }: Catalogue): readonly Answered[] => {
  const answered = new Map<string, Entity[]>();
  for (const { entity, words } of operations) {
    const [found, last] = [entities.get(entity ?? ""), words.at(-1)];
    if (found && last !== undefined) append(answered, last, found);
  }
  return [...answered].map(([last, answers]) => [[last], answers]);
});

type Answered = readonly [readonly string[], readonly Entity[]];

/** Whether both are, say, assignments: what cannot be asked for has to be called alike. */
function isSameNoun(old: Entity | undefined, current: Entity): boolean {
  return old?.words.at(-1) === current.words.at(-1);
}

/** Name of the parameter by which an operation can be asked for what belongs to an object. */
function askedBy(node: OperationNode, names: readonly string[]): string | undefined {
  // `appliedToInvoiceIds` asks by invoice, too.
  const query = node.parameters.find((slot) => {
    const words = idOwner(slot);
    return isId(slot) && names.some((name) => words === name || words.endsWith(` ${name}`));
  });
  if (query) return query.path;
  // `/customers/{id}/contacts`: the parameter belongs to the segment before it.
  const asked = ownerInPath(node.operation);
  return asked && names.some((name) => name === node.words[0]) ? asked.parameter : undefined;
}
