/**
 * Pairs that somebody has looked at and rejected: places that look like the counterpart of something and are not. The matcher does not
 * propose them, neither as a target nor as an alternative.
 */
import type { Candidate } from "../candidates.ts";
import type { FieldMatch } from "../match.ts";
import type { OperationMatch, SlotMatch } from "../../match/match-operations.ts";
import type { RowKind, Target } from "../rows.ts";

/** What a row is about: a V1 schema or operation, and what of it. */
export interface Source {
  readonly kind: RowKind;
  readonly owner: string;
  readonly field: string;
}

export type Never = (source: Source, place: Omit<Target, "via">) => boolean;

export function withoutNeverField(match: FieldMatch, never: Never): FieldMatch {
  const source: Source = { kind: "field", owner: match.entity.schema, field: match.slot.path };
  const isFree = ({ entity, slot }: Candidate) =>
    !never(source, { domain: entity.domain, schema: entity.schema, field: slot.path });
  const { given, rest, ...found } = match;
  const others = match.others.filter(isFree);
  const keptRest = rest && isFree(rest) ? { rest } : {};
  if (given === undefined) return { ...found, ...keptRest, others };
  if (isFree(given)) return { ...found, ...keptRest, given, others };
  // The next best steps in.
  const [next, ...further] = others;
  const margin = marginOf(others.map(({ score, slot }) => ({ score, place: slot.path })));
  return { ...found, ...(next && { given: next }), others: further, merged: false, margin };
}

export function withoutNeverOperation(match: OperationMatch, never: Never): OperationMatch {
  const source: Source = { kind: "endpoint", owner: match.node.operation.source, field: "" };
  const candidates = match.candidates.filter(
    ({ node }) => !never(source, { domain: node.domain.id, operation: node.operation.source }),
  );
  if (candidates.length === match.candidates.length) return match;
  const places = candidates.map(({ score, node }) => ({ score, place: node.operation.source }));
  const isKept = match.isKept && candidates[0] === match.candidates[0];
  return { ...match, candidates, isKept, margin: marginOf(places) };
}

export function withoutNeverSlot(match: SlotMatch, never: Never): SlotMatch {
  const source: Source = { kind: match.kind, owner: match.node.operation.source, field: match.slot.path };
  const candidates = match.candidates.filter(
    ({ node, slot }) =>
      !never(source, { domain: node.domain.id, operation: node.operation.source, field: slot.path }),
  );
  if (candidates.length === match.candidates.length) return match;
  return {
    ...match,
    candidates,
    margin: marginOf(candidates.map(({ score, slot }) => ({ score, place: slot.path }))),
  };
}

/** What a place without a rival is ahead of. */
const NO_RIVAL = 0.4;

function marginOf(candidates: readonly { readonly score: number; readonly place: string }[]): number {
  const [first] = candidates;
  if (!first) return 0;
  return first.score - (candidates.find(({ place }) => place !== first.place)?.score ?? NO_RIVAL);
}
