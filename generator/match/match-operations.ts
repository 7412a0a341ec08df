/** Endpoints, their query parameters and their request bodies: what each became in the new API. */
import type { Alignments } from "./align.ts";
import { order } from "./align.ts";
import type { Catalogue, OperationNode, Purpose, Slot } from "./catalogue.ts";
import { type Scored, scoreSlot } from "./score.ts";
import { similarity, type Weights } from "./similarity.ts";
import { fieldWords } from "./tokens.ts";

export interface OperationCandidate {
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

/** How well one purpose stands in for another. */
const PURPOSES: Readonly<Record<Purpose, Partial<Record<Purpose, number>>>> = {
  get: { get: 1, list: 0.6, other: 0.5 },
  list: { list: 1, feed: 0.6, get: 0.4, other: 0.4 },
  feed: { feed: 1, list: 0.7 },
  create: { create: 1, update: 0.3 },
  update: { update: 1, create: 0.3 },
  delete: { delete: 1, update: 0.3 },
  other: { other: 1, get: 0.7, list: 0.5 },
};

const LEAST = 0.45;

export function matchOperations(
  old: Catalogue,
  current: Catalogue,
  how: {
    readonly alignments: Alignments;
    readonly weights: Weights;
    /** Operations that are known to be the same: `anchors.ts`. */
    readonly same?: ReadonlyMap<OperationNode, OperationNode>;
  },
): readonly OperationMatch[] {
  return old.operations.map((node) => {
    const kept = how.same?.get(node);
    const likeness = new Map(
      (node.entity === undefined ? [] : (how.alignments.get(node.entity) ?? [])).map((alignment) => [
        alignment.entity.key,
        alignment.relative * Math.min(1, alignment.score / 0.5),
      ]),
    );
    const candidates = current.operations
      .flatMap((other): OperationCandidate[] => {
        if (other === kept) return [{ node: other, score: 1 }];
        const purpose = PURPOSES[node.purpose][other.purpose] ?? 0;
        if (purpose === 0) return [];
        const words = similarity(node.words, other.words, how.weights);
        const entity = other.entity === undefined ? 0 : (likeness.get(other.entity) ?? 0);
        if (words === 0 && entity === 0) return [];
        const shape = samePathShape(node, other);
        // What answers no object (a file, nothing) is judged by the rest.
        const answers = node.entity !== undefined || other.entity !== undefined;
        const score = answers
          ? 0.25 * purpose + 0.4 * entity + 0.25 * words + 0.1 * shape
          : 0.3 * purpose + 0.6 * words + 0.1 * shape;
        return score >= LEAST ? [{ node: other, score }] : [];
      })
      .sort(
        (a, b) =>
          Number(b.node === kept) - Number(a.node === kept) ||
          b.score - a.score ||
          order(keyed(a.node), keyed(b.node)),
      );
    const [first, second] = candidates;
    return {
      node,
      candidates: candidates.slice(0, 5),
      isKept: kept !== undefined,
      margin: kept ? 1 : first ? first.score - (second?.score ?? LEAST - 0.1) : 0,
    };
  });
}

/** Whether both end in a value or both in a word, with as many values. */
function samePathShape(a: OperationNode, b: OperationNode): number {
  const values = ({ operation }: OperationNode) => operation.pathParameters.length;
  const ends = ({ operation }: OperationNode) => operation.path.endsWith("}");
  return (values(a) === values(b) ? 0.5 : 0) + (ends(a) === ends(b) ? 0.5 : 0);
}

function keyed({ domain, operation }: OperationNode): { readonly key: string } {
  return { key: `${domain.id} ${operation.source}` };
}

const LEAST_SLOT = 0.55;

/** Parameters and request fields against those of the endpoint's best counterparts. */
export function matchSlots(
  matches: readonly OperationMatch[],
  how: { readonly old: Catalogue; readonly weights: Weights },
): readonly SlotMatch[] {
  return matches.flatMap((match) => [
    ...assign(match, "parameter", how),
    ...assign(match, "request-field", how),
  ]);
}

function assign(
  match: OperationMatch,
  kind: SlotMatch["kind"],
  how: { readonly old: Catalogue; readonly weights: Weights },
): SlotMatch[] {
  const of = (node: OperationNode) =>
    kind === "parameter" ? [...node.pathParameters, ...node.parameters] : node.body;
  const slots = of(match.node);
  const best = match.candidates[0]?.score ?? 1;
  // What the same operation calls the same is the same.
  const home = match.isKept ? match.candidates[0]?.node : undefined;
  const places = new Map((home ? of(home) : []).map((slot) => [placeIn(home, slot), slot]));
  const isKept = ({ node, slot: current }: SlotCandidate, slot: Slot) =>
    node === home && placeIn(home, current) === placeIn(match.node, slot);
  const all = slots.flatMap((slot) => {
    const current = places.get(placeIn(match.node, slot));
    if (home && current) {
      const { signals } = scoreSlot(slot, current, { entity: 1, embedded: undefined, weights: how.weights });
      return [{ slot, candidate: { score: 1, signals, node: home, slot: current } }];
    }
    const embedded =
      slot.shape.entity === undefined ? undefined : how.old.entities.get(slot.shape.entity)?.words;
    const wide = wholePath(slot);
    return match.candidates.flatMap(({ node, score }) =>
      of(node).flatMap((current) => {
        const scored = scoreSlot(wide, wholePath(current), {
          entity: score / best,
          embedded,
          weights: how.weights,
        });
        return scored.score >= LEAST_SLOT && scored.signals.name >= 0.45
          ? [{ slot, candidate: { ...scored, node, slot: current } }]
          : [];
      }),
    );
  });
  all.sort(
    (a, b) =>
      Number(isKept(b.candidate, b.slot)) - Number(isKept(a.candidate, a.slot)) ||
      b.candidate.score - a.candidate.score ||
      order(keyed(a.candidate.node), keyed(b.candidate.node)) ||
      (a.candidate.slot.path < b.candidate.slot.path ? -1 : 1) ||
      (a.slot.path < b.slot.path ? -1 : 1),
  );
  const taken = new Map<string, Slot>();
  const chosen = new Map<Slot, SlotCandidate>();
  for (const { slot, candidate } of all) {
    const place = placeIn(candidate.node, candidate.slot);
    const owner = taken.get(place);
    if (chosen.has(slot) || (owner !== undefined && owner !== slot)) continue;
    taken.set(place, slot);
    chosen.set(slot, candidate);
  }
  return slots.map((slot) => {
    const first = chosen.get(slot);
    const others = all.filter((entry) => entry.slot === slot && entry.candidate !== first);
    const candidates = first ? [first, ...others.map((entry) => entry.candidate)] : [];
    const rival = candidates.find((candidate) => candidate.slot.path !== first?.slot.path);
    return {
      node: match.node,
      slot,
      kind,
      candidates,
      margin: first ? first.score - (rival?.score ?? LEAST_SLOT - 0.1) : 0,
    };
  });
}

/** A path and a query may have a parameter of the same name. */
function placeIn(node: OperationNode | undefined, slot: Slot): string {
  return `${node?.pathParameters.includes(slot) === true ? "/" : ""}${slot.path}`;
}

/** In requests `customer.id` and `customerId` are the same question: the words of the whole path count. */
const whole = new WeakMap<Slot, Slot>();

function wholePath(slot: Slot): Slot {
  if (!slot.path.includes(".")) return slot;
  let wide = whole.get(slot);
  if (!wide) {
    const words = [...new Set([...splitPath(slot.path), ...slot.words])];
    wide = { ...slot, words, bare: words };
    whole.set(slot, wide);
  }
  return wide;
}

function splitPath(path: string): readonly string[] {
  return path.split(/\.|\[\]/).flatMap((part) => (part === "" || part === "filter" ? [] : fieldWords(part)));
}
