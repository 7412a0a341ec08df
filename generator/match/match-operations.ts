/** Endpoints, their query parameters and their request bodies: what each became in the new API. */
import { once } from "../ground/collections.ts";
import { type Alignments, order } from "./align.ts";
import { assign } from "./assign.ts";
import {
  type Catalogue,
  embedded,
  type OperationNode,
  type Purpose,
  type Slot,
  unwrapped,
} from "./catalogue.ts";
import { marginLeft, type Never } from "./never.ts";
import { type Scored, scoreAlike, scoreSlot } from "./score.ts";
import { similarity, type Weights } from "./similarity.ts";
import { NO_RIVAL, OPERATION, PURPOSES, SLOT } from "./thresholds.ts";
import { fieldWords } from "./tokens.ts";
import { plainPath } from "../model/path.ts";

interface OperationCandidate {
  readonly node: OperationNode;
  readonly score: number;
}

export interface OperationMatch {
  readonly node: OperationNode;
  /** Best first. */
  readonly candidates: readonly OperationCandidate[];
  /** The first candidate is the same operation still: of the same method and path, or id. */
  readonly isKept: boolean;
  readonly margin: number;
}

export interface SlotCandidate extends Scored {
  readonly node: OperationNode;
  readonly slot: Slot;
}

/** What a parameter or a path in a body became. */
export interface SlotMatch {
  readonly node: OperationNode;
  readonly slot: Slot;
  readonly kind: "parameter" | "request-field";
  readonly candidates: readonly SlotCandidate[];
  readonly margin: number;
}

export function matchOperations(
  old: Catalogue,
  current: Catalogue,
  how: {
    readonly alignments: Alignments;
    readonly weights: Weights;
    /** Operations that are known to be the same: `anchors.ts`. */
    readonly same?: ReadonlyMap<OperationNode, OperationNode>;
    readonly never?: Never;
  },
): readonly OperationMatch[] {
  return old.operations.map((node) => {
    const kept = how.same?.get(node);
    const likeness = new Map(
      (node.entity === undefined ? [] : (how.alignments.get(node.entity) ?? [])).map((alignment) => [
        alignment.entity.key,
        alignment.relative * Math.min(1, alignment.score / OPERATION.objectAlike),
      ]),
    );
    const candidates = current.operations
      .map((other) => ({
        node: other,
        score: other === kept ? 1 : operationScore(node, other, { likeness, weights: how.weights }),
      }))
      .filter(({ score }) => score >= OPERATION.least)
      .sort(
        (a, b) =>
          Number(b.node === kept) - Number(a.node === kept) ||
          b.score - a.score ||
          order(keyed(a.node), keyed(b.node)),
      );
    const [first, second] = candidates;
    const match = {
      node,
      candidates: candidates.slice(0, OPERATION.candidates),
      isKept: kept !== undefined,
      margin: kept ? 1 : first ? first.score - (second?.score ?? OPERATION.least - NO_RIVAL) : 0,
    };
    return how.never ? withoutRejected(match, how.never) : match;
  });
}

function withoutRejected(match: OperationMatch, never: Never): OperationMatch {
  const source = { kind: "endpoint", owner: match.node.operation.source, field: "" } as const;
  const candidates = match.candidates.filter(
    ({ node }) => !never(source, { domain: node.domain.id, operation: node.operation.source }),
  );
  if (candidates.length === match.candidates.length) return match;
  const isKept = match.isKept && candidates[0] === match.candidates[0];
  return { ...match, candidates, isKept, margin: marginLeft(candidates, (one) => one.node.operation.source) };
}

/** From 0 to 1; 0 where one cannot stand in for the other. */
function operationScore(
  a: OperationNode,
  b: OperationNode,
  how: { readonly likeness: ReadonlyMap<string, number>; readonly weights: Weights },
): number {
  const standsIn: Partial<Record<Purpose, number>> = PURPOSES[a.purpose];
  const purpose = standsIn[b.purpose] ?? 0;
  if (purpose === 0) return 0;
  const words = similarity(a.words, b.words, how.weights);
  const entity = b.entity === undefined ? 0 : (how.likeness.get(b.entity) ?? 0);
  if (words === 0 && entity === 0) return 0;
  const shape = samePathShape(a, b);
  // What answers no object (a file, nothing) is judged by the rest.
  return a.entity !== undefined || b.entity !== undefined
    ? OPERATION.purpose * purpose +
        OPERATION.entity * entity +
        OPERATION.words * words +
        OPERATION.shape * shape
    : OPERATION.plainPurpose * purpose + OPERATION.plainWords * words + OPERATION.shape * shape;
}

/** Whether both end in a value or both in a word, with as many values. */
function samePathShape(a: OperationNode, b: OperationNode): number {
  const values = ({ operation }: OperationNode) => operation.pathParameters.length;
  const ends = ({ operation }: OperationNode) => plainPath(operation.path).endsWith("}");
  return (values(a) === values(b) ? OPERATION.sameValues : 0) + (ends(a) === ends(b) ? OPERATION.sameEnd : 0);
}

function keyed({ domain, operation }: OperationNode): { readonly key: string } {
  return { key: `${domain.id} ${operation.source}` };
}

/** What matching parameters and request fields takes. */
interface How {
  readonly old: Catalogue;
  readonly weights: Weights;
  readonly never?: Never;
}

/** Parameters and request fields against those of the endpoint's best counterparts. */
export function matchSlots(matches: readonly OperationMatch[], how: How): readonly SlotMatch[] {
  return matches.flatMap((match) => [
    ...slotsOf(match, "parameter", how),
    ...slotsOf(match, "request-field", how),
  ]);
}

function slotsOf(match: OperationMatch, kind: SlotMatch["kind"], how: How): SlotMatch[] {
  const { node } = match;
  // An envelope of one field is no value.
  const slots = taken(node, kind).filter(({ wrapper }) => wrapper !== true);
  const isKept = (slot: Slot, one: SlotCandidate) =>
    match.isKept &&
    one.node === match.candidates[0]?.node &&
    placeIn(one.node, one.slot) === placeIn(node, slot);
  const wishes = slots.flatMap((slot) =>
    slotCandidates(slot, { match, kind, how }).map((candidate) => ({
      who: slot,
      candidate,
      isKept: isKept(slot, candidate),
    })),
  );
  wishes.sort(
    (a, b) =>
      Number(b.isKept) - Number(a.isKept) ||
      b.candidate.score - a.candidate.score ||
      order(keyed(a.candidate.node), keyed(b.candidate.node)) ||
      (a.candidate.slot.path < b.candidate.slot.path ? -1 : 1) ||
      (a.who.path < b.who.path ? -1 : 1),
  );
  const { chosen } = assign(wishes, (one) => placeIn(one.node, one.slot));
  return slots.map((slot) => {
    const first = chosen.get(slot);
    const others = wishes.filter(({ who, candidate }) => who === slot && candidate !== first);
    const candidates = first ? [first, ...others.map(({ candidate }) => candidate)] : [];
    const source = { kind, owner: node.operation.source, field: slot.path };
    const left = candidates.filter((one) => how.never?.(source, placeOf(one)) !== true);
    const rival = candidates.find((candidate) => candidate.slot.path !== first?.slot.path);
    const margin = first ? first.score - (rival?.score ?? SLOT.least - NO_RIVAL) : 0;
    return {
      node,
      slot,
      kind,
      candidates: left,
      margin: left.length === candidates.length ? margin : marginLeft(left, (one) => one.slot.path),
    };
  });
}

/** Where a candidate is, in the documents' own names. */
export function placeOf({ node, slot }: SlotCandidate) {
  return { domain: node.domain.id, operation: node.operation.source, field: slot.path };
}

function taken(node: OperationNode, kind: SlotMatch["kind"]): readonly Slot[] {
  return kind === "parameter" ? [...node.pathParameters, ...node.parameters] : node.body;
}

/** Where a parameter or request field can be now. What the same operation calls the same is the same. */
function slotCandidates(
  slot: Slot,
  of: { readonly match: OperationMatch; readonly kind: SlotMatch["kind"]; readonly how: How },
): readonly SlotCandidate[] {
  const { match, kind } = of;
  const { old, weights } = of.how;
  const [best] = match.candidates;
  const same =
    match.isKept && best
      ? taken(best.node, kind).findLast((one) => placeIn(best.node, one) === placeIn(match.node, slot))
      : undefined;
  if (best && same) {
    const { signals } = scoreSlot(slot, same, { entity: 1, embedded: undefined, weights });
    return [{ score: 1, signals, node: best.node, slot: same }];
  }
  const noun = embedded(slot, old)?.words;
  return match.candidates.flatMap(({ node, score }) =>
    taken(node, kind).flatMap((one) => {
      const how = { entity: score / (best?.score ?? 1), embedded: noun, weights };
      const scored = scoreAlike(wholePath(slot), wholePath(one), how, SLOT.name);
      return scored && scored.score >= SLOT.least ? [{ ...scored, node, slot: one }] : [];
    }),
  );
}

/** A path and a query may have a parameter of the same name. */
function placeIn(node: OperationNode | undefined, slot: Slot): string {
  return `${node?.pathParameters.includes(slot) === true ? "/" : ""}${slot.path}`;
}

/** In requests `customer.id` and `customerId` are the same question: the words of the whole path count. */
const wholePath = once((slot: Slot): Slot => {
  const path = unwrapped(slot);
  if (!path.includes(".")) return slot;
  const words = [...new Set([...splitPath(path), ...slot.words])];
  return { ...slot, words, bare: words };
});

function splitPath(path: string): readonly string[] {
  return path.split(/\.|\[\]/).flatMap((part) => (part === "" || part === "filter" ? [] : fieldWords(part)));
}
