/** Rows in one sentence: what spoke for the place, what came next and how far behind. */
import type { Entity, Role, Slot } from "../match/catalogue.ts";
import type { Candidate } from "./candidates.ts";
import type { Row } from "./rows.ts";

export function explainMatch(row: {
  readonly entity: Entity;
  readonly slot: Slot;
  readonly candidate: Candidate;
  readonly margin: number;
  readonly rival: Row["alternatives"][number] | undefined;
}): string {
  const { entity, slot, candidate, rival } = row;
  const place = `${candidate.entity.schema} of ${candidate.entity.domain}`;
  const what = candidate.signals.toId
    ? `Of the embedded ${slot.path} the id is left: ${candidate.slot.path} in ${place}`
    : slot.path === candidate.slot.path
      ? `${place} has a field of the same name`
      : `${place} has ${candidate.slot.path}, a name ${Math.round(candidate.signals.name * 100)} % alike`;
  const why = candidate.near
    ? `it is the counterpart of ${entity.schema}`
    : `it is not the counterpart of ${entity.schema}`;
  const shapes =
    slot.shape.kind === candidate.slot.shape.kind
      ? "the types fit"
      : `${slot.shape.text} became ${candidate.slot.shape.text}`;
  const next =
    rival?.field === undefined || rival.field === candidate.slot.path
      ? "nothing else comes near"
      : `next is ${rival.schema ?? rival.domain}.${rival.field}, ${Math.round(row.margin * 100)} points behind`;
  return `${what}; ${why}, ${shapes}; ${next}.`;
}

export function explainRemoved(row: {
  readonly entity: Entity;
  readonly first: Candidate | undefined;
  readonly counterpart: Entity | undefined;
}): string {
  const { entity, first, counterpart } = row;
  const { objects, anything } = LOOKED_AT[entity.role];
  if (!counterpart) return `No ${objects} of the new API is like the one this belonged to.`;
  return first
    ? `${counterpart.schema} of ${counterpart.domain} has no such field; ${first.entity.schema}.${first.slot.path} of ${first.entity.domain} ` +
        "has a similar name and nothing else in common."
    : `Neither ${counterpart.schema} of ${counterpart.domain} nor ${anything} has a field like this.`;
}

/** What was looked through before something is called removed. */
const LOOKED_AT: Readonly<Record<Role, { readonly objects: string; readonly anything: string }>> = {
  response: { objects: "object", anything: "any other answer" },
  request: { objects: "request", anything: "any other request" },
  envelope: { objects: "envelope", anything: "any other envelope" },
};
