/** From matches to rows: which candidate is taken, and the row of each field. What an operation has is judged in `judge-operations.ts`. */
import type { Entity, Role, Slot } from "../match/catalogue.ts";
import type { Never } from "../match/never.ts";
import { ACCEPTED, LOOKUP, REMOVED } from "../match/thresholds.ts";
import type { Candidate, FieldMatch } from "./candidates.ts";
import {
  classify,
  confidenceOf,
  decide,
  type Distance,
  percent,
  removedConfidence,
  round,
  sourceOf,
  typeText,
} from "./decide.ts";
import { endpointRow, slotRow, webhookRow } from "./judge-operations.ts";
import { type Lookup, lookupsOf } from "./lookups.ts";
import type { Catalogues, Matches } from "./match.ts";
import { askedBy, routeTo } from "./route.ts";
import { theCall } from "./routes/plan.ts";
import { printRoute } from "./routes/print.ts";
import type { Fate, Row, Target } from "./rows.ts";

/** What a match is judged by. */
interface Context extends Catalogues, Pick<Matches, "alignments" | "weights"> {
  readonly never?: Never;
}

/** @param stated keys of the objects whose fields get rows; what is declared inside of another one has its own in that */
export function judge(
  { fields, operations, slots, ...matches }: Matches,
  sides: Catalogues & { readonly stated: ReadonlySet<string>; readonly never?: Never },
): Row[] {
  const context = { ...matches, ...sides };
  return [
    ...fields.filter(({ entity }) => sides.stated.has(entity.key)).map((match) => fieldRow(match, context)),
    ...operations.map(endpointRow),
    ...slots.map(slotRow),
    ...sides.old.webhooks.map((webhook) => webhookRow(webhook, context)),
  ];
}

function fieldRow(match: FieldMatch, context: Context): Row {
  const { target } = match;
  const accepted =
    target && target.score >= (target.near ? ACCEPTED.near : ACCEPTED.far) ? target : undefined;
  const lookup = lookupOf(match, context);
  if (lookup && (!accepted?.near || !accepted.asked || accepted.score < lookup.score))
    return lookupRow(lookup, match, context);
  return accepted ? placedRow({ accepted, lookup }, match, context) : removedRow(match, context);
}

function sourceOfField({ entity, slot }: FieldMatch): Row["v1"] {
  return { ...sourceOf(slot, { object: entity.schema }), ...(slot.doubtful && { doubtful: true }) };
}

function placedRow(
  { accepted, lookup }: { readonly accepted: Candidate; readonly lookup: Lookup | undefined },
  match: FieldMatch,
  context: Context,
): Row {
  const { entity, slot, counterpart, splitTarget, merged, margin } = match;
  const change = classify(slot, accepted.slot, {
    distance: distanceOf(accepted, counterpart?.entity),
    toId: accepted.signals.toId,
    derived: accepted.derived === true,
  });
  const fate: Fate[] = [
    ...change.fate.filter((f) => f !== "same" || !(merged || splitTarget)),
    ...(merged ? (["merged"] as const) : []),
    ...(splitTarget ? (["split"] as const) : []),
  ];
  const twins = match.others
    .filter((c) => c !== accepted && c.near && c.slot.path === accepted.slot.path)
    .slice(0, ACCEPTED.twins);
  const alternatives = alternativesOf(match, accepted, context);
  return decide({
    kind: "field",
    v1: sourceOfField(match),
    change: { ...change, fate },
    targets: [
      ...[accepted, ...(splitTarget ? [splitTarget] : []), ...twins].map((one) =>
        targetOf(one, match, context),
      ),
      ...(lookup && accepted.score < LOOKUP.sure ? [lookupTarget(lookup, match)] : []),
    ],
    confidence: confidenceOf({
      score: accepted.score,
      margin,
      near: accepted.near,
      alignment: counterpart?.score ?? 0,
    }),
    reason: explainMatch({ entity, slot, candidate: accepted, margin, rival: alternatives[0] }),
    alternatives,
    evidence: signalsOf(accepted),
  });
}

function removedRow(match: FieldMatch, context: Context): Row {
  const { entity, target, counterpart } = match;
  return decide({
    kind: "field",
    v1: sourceOfField(match),
    change: { fate: ["removed"] },
    targets: [],
    confidence: removedConfidence(REMOVED.field, target),
    reason: explainRemoved({ entity, first: target, counterpart: counterpart?.entity }),
    alternatives: alternativesOf(match, undefined, context),
  });
}

function targetOf(
  candidate: Candidate,
  { counterpart }: FieldMatch,
  { current }: Pick<Context, "current">,
): Target {
  const place = { entity: candidate.entity, steps: candidate.slot.steps };
  const { operation, via } = routeTo(place, {
    counterpart: counterpart?.entity,
    current,
  });
  return {
    domain: candidate.entity.domain,
    ...(operation && { operation: operation.operation.source }),
    schema: candidate.entity.schema,
    field: candidate.slot.path,
    via,
  };
}

/** The next best places, the best of each kind first: of those with another name nearby, and of those elsewhere with the same. */
function alternativesOf(
  match: FieldMatch,
  accepted: Candidate | undefined,
  context: Context,
): Row["alternatives"] {
  const { target, others } = match;
  const candidates = distinct(accepted || !target ? others : [target, ...others], accepted);
  const [first] = candidates;
  const other = candidates.find((candidate) => candidate.near !== first?.near);
  const varied =
    first && other && first.score - other.score <= (accepted ? ACCEPTED.runnerUp : 1)
      ? [...new Set([first, other, ...candidates])]
      : candidates;
  return varied.slice(0, ACCEPTED.alternatives).map((candidate) => {
    const { via: _via, ...place } = targetOf(candidate, match, context);
    return { ...place, confidence: round(candidate.score) };
  });
}

/** Twins have the same fields: one of each name in a domain is enough. */
function distinct(candidates: readonly Candidate[], accepted: Candidate | undefined): readonly Candidate[] {
  const shown = new Map<string, Candidate>();
  for (const one of [...(accepted ? [accepted] : []), ...candidates]) {
    const name = `${one.entity.domain} ${one.slot.path}`;
    if (!shown.has(name)) shown.set(name, one);
  }
  return [...shown.values()].filter((one) => one !== accepted);
}

function distanceOf(candidate: Candidate, counterpart: Entity | undefined): Distance {
  if (candidate.near) return candidate.slot.steps.length > 1 ? "within" : "counterpart";
  return candidate.entity.domain === counterpart?.domain ? "endpoint" : "domain";
}

function signalsOf({ signals }: Candidate): string[] {
  return [
    `names ${percent(signals.name)} alike`,
    `objects ${percent(signals.entity)} alike`,
    `types ${percent(signals.type)} alike`,
    ...(signals.values === undefined ? [] : [`values ${percent(signals.values)} shared`]),
    ...(signals.prose === undefined ? [] : [`descriptions ${percent(signals.prose)} alike`]),
  ];
}

// Look-ups

/** The best call that answers an embedded object, if it is good enough. */
function lookupOf({ entity, slot }: FieldMatch, context: Context): Lookup | undefined {
  const source = { kind: "field", owner: entity.schema, field: slot.path } as const;
  const [best] = lookupsOf({ entity, slot }, context).filter(
    (found) => context.never?.(source, placeOfLookup(found)) !== true,
  );
  return best && best.score >= LOOKUP.accepted ? best : undefined;
}

function placeOfLookup({ entity, node }: Lookup): Omit<Target, "via"> {
  return { domain: entity.domain, operation: node.operation.source, schema: entity.schema };
}

function lookupTarget(lookup: Lookup, { counterpart }: Pick<FieldMatch, "counterpart">): Target {
  const { node, parameter } = lookup;
  if (parameter !== undefined) {
    const { via } = askedBy({ node, parameter }, { counterpart: counterpart?.entity });
    return { ...placeOfLookup(lookup), via };
  }
  const steps = theCall(node, {});
  const via = { kind: "direct", operation: node.operation.source, code: printRoute(steps), steps } as const;
  return { ...placeOfLookup(lookup), via };
}

function lookupRow(lookup: Lookup, match: FieldMatch, context: Context): Row {
  const { node, entity, parameter, score } = lookup;
  const name = node.operation.source;
  return decide({
    kind: "field",
    v1: sourceOfField(match),
    change: {
      fate: ["moved"],
      move: entity.domain === match.counterpart?.entity.domain ? "endpoint" : "domain",
    },
    targets: [lookupTarget(lookup, match)],
    confidence: round(Math.min(LOOKUP.most, score)),
    reason:
      `The embedded ${typeText(match.slot.shape.text)} is no longer part of the object; ` +
      `${name} of ${entity.domain} ${parameter === undefined ? "lists such objects" : `answers it when asked by ${parameter}`}.`,
    alternatives: alternativesOf(match, undefined, context),
    evidence: [`${name} ${parameter === undefined ? "lists them" : `takes ${parameter}`}`],
  });
}

// Why, in one sentence: what spoke for the place, what came next and how far behind

function explainMatch(row: {
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
      : `${place} has ${candidate.slot.path}, a name ${percent(candidate.signals.name)} alike`;
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

function explainRemoved(row: {
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
