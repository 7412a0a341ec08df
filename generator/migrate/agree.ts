/**
 * What is sent and what is answered changed together: a field that was renamed in the answers of an operation is looked for under its new
 * name in what the operation takes, and a path in a body is where the field of the object that is sent went.
 */
import { getOrAdd } from "../ground/collections.ts";
import { type Entity, type OperationNode, type Slot, unwrapped } from "../match/catalogue.ts";
import type { OperationMatch, SlotCandidate, SlotMatch } from "../match/match-operations.ts";
import { scoreSlot, typeFit } from "../match/score.ts";
import type { Weights } from "../match/similarity.ts";
import { ACCEPTED, AGREE, OPERATION, SLOT } from "../match/thresholds.ts";
import type { Candidate, FieldMatch } from "./candidates.ts";

/** Where each field of each old object went, in its counterpart: by the key of the object and the path of the field. */
type Went = ReadonlyMap<string, ReadonlyMap<string, Candidate>>;

/** Fields that only requests have and that found no place take the one that the same field took in answers. */
export function agreeFields(fields: readonly FieldMatch[], weights: Weights): readonly FieldMatch[] {
  const went = wentOf(fields);
  const taken = new Set(fields.flatMap(({ target }) => (isPlaced(target) ? [placeOf(target)] : [])));
  return fields.map((match) => {
    const { entity, slot, counterpart, target } = match;
    if (entity.role !== "request" || counterpart === undefined || isPlaced(target)) return match;
    const found = answersOf(entity).flatMap((key) => went.get(key)?.get(slot.path) ?? []);
    for (const { slot: became, score } of found) {
      const current = counterpart.entity.slots.find(({ path }) => path === became.path);
      if (!current || typeFit(slot.shape, current.shape) < AGREE.type) continue;
      const place = { entity: counterpart.entity, slot: current };
      if (taken.has(placeOf(place))) continue;
      const { signals } = scoreSlot(slot, current, { entity: 1, embedded: undefined, weights });
      const agreed = { ...place, signals, score: score * AGREE.answer, near: true, asked: true };
      return {
        ...match,
        target: agreed,
        others: target ? [target, ...match.others] : match.others,
        margin: 1,
      };
    }
    return match;
  });
}

/** Paths in bodies go where the field of the object that is sent went, unless what the names of paths say is as sure. */
export function agreeSlots(
  slots: readonly SlotMatch[],
  by: {
    readonly fields: readonly FieldMatch[];
    readonly operations: readonly OperationMatch[];
    readonly weights: Weights;
  },
): readonly SlotMatch[] {
  const went = wentOf(by.fields);
  const became = new Map(by.operations.map(({ node, candidates }) => [node, counterpartOf(candidates)]));
  const taken = new Map<OperationNode, Set<string>>();
  for (const {
    node,
    candidates: [first],
  } of slots)
    if (first && first.score >= SLOT.accepted) getOrAdd(taken, node, () => new Set()).add(first.slot.path);
  return slots.map((match): SlotMatch => {
    const { node, slot, kind, candidates } = match;
    const current = became.get(node);
    if (kind !== "request-field" || current === undefined) return match;
    const target = node.takes === undefined ? undefined : went.get(node.takes)?.get(unwrapped(slot));
    const place = current.body.find((one) => one.wrapper !== true && unwrapped(one) === target?.slot.path);
    const [first] = candidates;
    if (!target || !place || (first && first.score >= Math.max(target.score, SLOT.accepted))) return match;
    if (first?.slot !== place && taken.get(node)?.has(place.path) === true) return match;
    const { signals } = scoreSlot(slot, place, { entity: 1, embedded: undefined, weights: by.weights });
    const agreed: SlotCandidate = {
      node: current,
      slot: place,
      signals,
      score: Math.max(target.score, SLOT.accepted),
    };
    return { ...match, candidates: [agreed, ...candidates.filter((one) => one.slot !== place)], margin: 1 };
  });
}

function counterpartOf([first]: OperationMatch["candidates"]): OperationNode | undefined {
  return first !== undefined && first.score >= OPERATION.accepted ? first.node : undefined;
}

function wentOf(fields: readonly FieldMatch[]): Went {
  const went = new Map<string, Map<string, Candidate>>();
  for (const { entity, slot, target } of fields) {
    if (isPlaced(target))
      getOrAdd(went, entity.key, () => new Map<string, Candidate>()).set(slot.path, target);
  }
  return went;
}

/** Only what lies in the counterpart says where the same name in another object went. */
function isPlaced(target: Candidate | undefined): target is Candidate {
  return target?.near === true && target.derived !== true && target.score >= ACCEPTED.near;
}

function placeOf({ entity, slot }: { readonly entity: Entity; readonly slot: Slot }): string {
  return `${entity.key} ${slot.path}`;
}

/** Keys of what the operations answer that take an object. */
function answersOf({ takes }: Entity): readonly string[] {
  return [...new Set(takes.flatMap((node) => node.entity ?? []))];
}
