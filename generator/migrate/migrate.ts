/**
 * Where everything of an old API went in a new one, as one pure function:
 *
 * ```
 * domains → catalogue → align → match → vote → align → match → rows → pins
 * ```
 *
 * Any two sets of documents will do. Every field, parameter, request field, endpoint and webhook of the old one gets exactly one row, in
 * the order of its document. What kept its name where it was is told by `match/anchors.ts`. To find the place for a change: what makes two names alike is in `match/tokens.ts` and `match/synonyms.ts`, two objects in
 * `match/align.ts`, two fields in `match/score.ts`; where a field is looked for in `candidates.ts`, and without names in `leftovers.ts`; what a row is
 * called in `classify.ts`; how sure it is in `confidence.ts`.
 */
import type { Domain } from "../model/ir.ts";
import { memberName } from "../ground/identifier.ts";
import { type Alignments, createAlign } from "../match/align.ts";
import { type Anchors, anchorsOf, sameOperations } from "../match/anchors.ts";
import {
  catalogueOf,
  type Catalogue,
  type Entity,
  type OperationNode,
  type Slot,
} from "../match/catalogue.ts";
import { type Change, classify, type Distance } from "./classify.ts";
import { bandOf, confidenceOf, round } from "./confidence.ts";
import { explainMatch, explainRemoved } from "./explain.ts";
import { type Lookup, lookupsOf } from "./lookups.ts";
import type { Candidate } from "./candidates.ts";
import { withFollowUps } from "./follow-ups.ts";
import { type FieldIndexes, fieldIndexesOf } from "./field-index.ts";
import { type FieldMatch, matchFields } from "./match.ts";
import {
  matchOperations,
  matchSlots,
  type OperationMatch,
  type SlotMatch,
} from "../match/match-operations.ts";
import { type Never, withoutNeverField, withoutNeverOperation, withoutNeverSlot } from "./pins/never.ts";
import { call, callBy, callWhole, memberText, routeTo } from "./route.ts";
import type { MigrationReport, Row, Target } from "./rows.ts";
import { similarity, type Weights, weightsOf } from "../match/similarity.ts";
import { summarise } from "./summary.ts";
import { fieldWords } from "../match/tokens.ts";
import { votesOf } from "./votes.ts";

export interface MigrateOptions {
  readonly from: readonly Domain[];
  readonly to: readonly Domain[];
  /** What the two are called in the report. */
  readonly names?: { readonly from: string; readonly to: string };
  /** Both sides, where somebody has built them already. */
  readonly catalogues?: Catalogues;
  /** Pairs that must not be proposed. */
  readonly never?: Never;
}

export interface Catalogues {
  readonly old: Catalogue;
  readonly current: Catalogue;
}

/** What the matcher alone says; {@link applyPins} lays curated rows over it. */
export function migrate(options: MigrateOptions): MigrationReport {
  const { never = () => false } = options;
  const { old, current } = options.catalogues ?? cataloguesOf(options);
  const weights = weightsOf(
    [...current.entities.values()].flatMap((entity) => entity.slots.map((s) => s.words)),
  );
  const indexes = fieldIndexesOf(current);
  const anchors = anchorsOf(old, current);
  const alignments = alignTwice(old, { current, indexes }, { weights, anchors });
  const fields = matchFields(old, indexes, { alignments, anchors, weights }).map((m) =>
    withoutNeverField(m, never),
  );
  const same = sameOperations(old.operations, current.operations);
  const matched = matchOperations(old, current, { alignments, weights, same });
  const operations = matched.map((match) => withoutNeverOperation(match, never));
  const slots = matchSlots(operations, { old, weights }).map((match) => withoutNeverSlot(match, never));
  const context: Context = { old, current, alignments, weights, never };
  const stated = new Set(
    options.from.flatMap((domain) =>
      domain.models.filter((m) => m.at.startsWith("/components/")).map((m) => `${domain.id} ${m.source}`),
    ),
  );
  const rows: Row[] = [
    ...fields.filter(({ entity }) => stated.has(entity.key)).map((match) => fieldRow(context, match)),
    ...operations.map((match) => endpointRow(match)),
    ...slots.map((match) => slotRow(match)),
    ...webhookRows(context),
  ];
  const names = options.names ?? { from: titleOf(options.from), to: titleOf(options.to) };
  return { rows: withFollowUps(rows, old), summary: summarise(rows, names), notes: [] };
}

export function cataloguesOf(sides: Pick<MigrateOptions, "from" | "to">): Catalogues {
  return { old: catalogueOf(sides.from), current: catalogueOf(sides.to) };
}

interface Context extends Catalogues {
  readonly never: Never;
  readonly alignments: Alignments;
  readonly weights: Weights;
}

function titleOf(domains: readonly Domain[]): string {
  const [only, ...others] = domains;
  return only && others.length === 0 ? only.title : `${domains.length} documents`;
}

/** Embedded objects are told apart by what embeds them, which is known only after a first round. */
function alignTwice(
  old: Catalogue,
  to: { readonly current: Catalogue; readonly indexes: FieldIndexes },
  how: { readonly weights: Weights; readonly anchors: Anchors },
): Alignments {
  const align = createAlign(old, to.current, how);
  const first = align();
  const votes = votesOf(old, matchFields(old, to.indexes, { ...how, alignments: first, only: isEmbedding }));
  return align({ alignments: first, votes });
}

function isEmbedding(slot: Slot): boolean {
  return slot.shape.entity !== undefined;
}

/** What a candidate has to reach to be taken: in the counterpart of the object, and elsewhere. */
const ACCEPTED = { near: 0.62, far: 0.7, lookup: 0.6 } as const;
/** Embedded objects of which an id is left as surely as this need no look-up. */
const SURE = 0.9;
const MAX_ALTERNATIVES = 3;
/** How near the best of the other kind has to come to be told second. */
const CLOSE = 0.1;
/** Further places of the same name in twins that are told. */
const MAX_TWINS = 2;

function fieldRow(context: Context, match: FieldMatch): Row {
  const { entity, slot } = match;
  const alignments = context.alignments.get(entity.key) ?? [];
  const counterpart = alignments[0]?.entity;
  const v1 = {
    object: entity.schema,
    field: slot.path,
    type: typeText(slot.shape.text),
    ...(slot.evidence !== undefined && { evidence: slot.evidence }),
    ...(slot.doubtful && { doubtful: true }),
  };
  const first = match.given;
  const accepted = first && first.score >= (first.near ? ACCEPTED.near : ACCEPTED.far) ? first : undefined;
  const variable = memberName(entity.schema);
  const target = (candidate: Candidate): Target => {
    const place = { entity: candidate.entity, steps: candidate.slot.steps };
    const { operation, via } = routeTo(place, { counterpart, variable, current: context.current });
    return {
      domain: candidate.entity.domain,
      ...(operation && { operation: operation.operation.source }),
      schema: candidate.entity.schema,
      field: candidate.slot.path,
      via,
    };
  };
  const all = first ? [first, ...match.others] : match.others;
  const alternativesOf = (candidates: readonly Candidate[], taken: Candidate | undefined) =>
    varied(distinct(candidates, taken), taken ? CLOSE : 1)
      .slice(0, MAX_ALTERNATIVES)
      .map((candidate) => {
        const { via: _via, ...place } = target(candidate);
        return { ...place, confidence: round(candidate.score) };
      });
  const alternatives = alternativesOf(first === accepted ? match.others : all, accepted);
  const source = { kind: "field", owner: entity.schema, field: slot.path } as const;
  const lookups = lookupsOf({ entity, slot }, context).filter(
    (found) => !context.never(source, placeOfLookup(found)),
  );
  const [lookup] = lookups;
  const useLookup =
    lookup !== undefined &&
    lookup.score >= ACCEPTED.lookup &&
    (accepted === undefined || !accepted.near || !accepted.asked || accepted.score < lookup.score);
  if (useLookup) {
    const others = alternativesOf(all, undefined);
    return lookupRow({ match, v1, lookup, variable, alternatives: others, counterpart });
  }
  if (!accepted) {
    const best = first?.score ?? 0;
    // Nothing alike at all is a clearer case than something that is not alike enough.
    const confidence = round(Math.min(0.9, 0.9 - Math.max(0, best - 0.5)));
    const band = bandOf(confidence);
    return {
      kind: "field",
      v1,
      fate: band === "review" ? ["removed", "review"] : ["removed"],
      targets: [],
      transform: "none",
      confidence,
      band,
      reason: explainRemoved({ entity, first, counterpart }),
      alternatives,
      evidence: [],
      pinned: false,
    };
  }
  const change = classify(slot, accepted.slot, {
    distance: distanceOf(accepted, counterpart),
    toId: accepted.signals.toId,
    derived: accepted.derived === true,
  });
  const fate: Change["fate"] = [
    ...change.fate.filter((f) => f !== "same" || !(match.merged || match.rest)),
    ...(match.merged ? (["merged"] as const) : []),
    ...(match.rest ? (["split"] as const) : []),
  ];
  const twins = match.others
    .filter((c) => c !== accepted && c.near && c.slot.path === accepted.slot.path)
    .slice(0, MAX_TWINS);
  const confidence = confidenceOf({
    score: accepted.score,
    margin: match.margin,
    near: accepted.near,
    alignment: alignments[0]?.score ?? 0,
  });
  const extra: Target[] =
    lookup && lookup.score >= ACCEPTED.lookup && accepted.score < SURE
      ? [lookupTarget(lookup, `${variable}.id`)]
      : [];
  const band = bandOf(confidence);
  return {
    kind: "field",
    v1,
    ...withReview({ ...change, fate }, band),
    targets: [accepted, ...(match.rest ? [match.rest] : []), ...twins].map(target).concat(extra),
    confidence,
    band,
    reason: explainMatch({ entity, slot, candidate: accepted, margin: match.margin, rival: alternatives[0] }),
    alternatives,
    evidence: signalsOf(accepted),
    pinned: false,
  };
}

/** The best of each kind first: of those with another name nearby, and of those elsewhere with the same. */
function varied(candidates: readonly Candidate[], within: number): readonly Candidate[] {
  const [first] = candidates;
  const other = candidates.find((candidate) => candidate.near !== first?.near);
  return first && other && first.score - other.score <= within
    ? [first, other, ...candidates.filter((candidate) => candidate !== first && candidate !== other)]
    : candidates;
}

/** Twins have the same fields: one of each name in a domain is enough. */
function distinct(candidates: readonly Candidate[], accepted: Candidate | undefined): readonly Candidate[] {
  const nameOf = ({ entity, slot }: Candidate) => `${entity.domain} ${slot.path}`;
  const told = new Set(accepted ? [nameOf(accepted)] : []);
  return candidates.filter((candidate) => {
    const name = nameOf(candidate);
    if (told.has(name)) return false;
    told.add(name);
    return true;
  });
}

function withReview(change: Change, band: Row["band"]): Change {
  return band === "review" ? { ...change, fate: [...change.fate, "review"] } : change;
}

function distanceOf(candidate: Candidate, counterpart: Entity | undefined): Distance {
  if (candidate.near) return candidate.slot.steps.length > 1 ? "within" : "counterpart";
  return candidate.entity.domain === counterpart?.domain ? "endpoint" : "domain";
}

function signalsOf({ signals }: Candidate): string[] {
  const percent = (value: number) => `${Math.round(value * 100)} %`;
  return [
    `names ${percent(signals.name)} alike`,
    `objects ${percent(signals.entity)} alike`,
    `types ${percent(signals.type)} alike`,
    ...(signals.values === undefined ? [] : [`values ${percent(signals.values)} shared`]),
    ...(signals.prose === undefined ? [] : [`descriptions ${percent(signals.prose)} alike`]),
  ];
}

function placeOfLookup({ entity, node }: Lookup): Omit<Target, "via"> {
  return { domain: entity.domain, operation: node.operation.source, schema: entity.schema };
}

function lookupTarget(lookup: Lookup, id: string): Target {
  const { node, parameter } = lookup;
  const route = (by: string) => ({
    operation: node.operation.source,
    code: `for await (const row of ${by}) row`,
  });
  return {
    ...placeOfLookup(lookup),
    via:
      parameter === undefined
        ? { kind: "direct", ...route(call(node, [])) }
        : { kind: "reverse", parameter, ...route(callBy(node, { parameter, id })) },
  };
}

function lookupRow(from: {
  readonly match: FieldMatch;
  readonly v1: Row["v1"];
  readonly lookup: Lookup;
  readonly variable: string;
  readonly alternatives: Row["alternatives"];
  readonly counterpart: Entity | undefined;
}): Row {
  const { match, lookup, counterpart } = from;
  const move = lookup.entity.domain === counterpart?.domain ? "endpoint" : "domain";
  const confidence = round(Math.min(0.92, lookup.score));
  const band = bandOf(confidence);
  return {
    kind: "field",
    v1: from.v1,
    fate: band === "review" ? ["moved", "review"] : ["moved"],
    move,
    targets: [lookupTarget(lookup, `${from.variable}.id`)],
    transform: "none",
    confidence,
    band,
    reason:
      `The embedded ${typeText(match.slot.shape.text)} is no longer part of the object; ` +
      `${lookup.node.operation.source} of ${lookup.entity.domain} ${lookup.parameter === undefined ? "lists such objects" : `answers it when asked by ${lookup.parameter}`}.`,
    alternatives: from.alternatives,
    evidence: [
      `${lookup.node.operation.source} ${lookup.parameter === undefined ? "lists them" : `takes ${lookup.parameter}`}`,
    ],
    pinned: false,
  };
}

/** Names of schemas stay as the document has them; only the last part of a namespace is shown. */
function typeText(text: string): string {
  return text.replace(/[\w.]+\.(\w+)/g, "$1");
}

const ENDPOINT_ACCEPTED = 0.62;

function endpointRow(match: OperationMatch): Row {
  const { node } = match;
  const v1 = {
    object: node.resource.name,
    field: "",
    operation: node.operation.source,
    type: `${node.operation.method} ${node.operation.path}`,
  };
  const [first] = match.candidates;
  const accepted = first && first.score >= ENDPOINT_ACCEPTED ? first : undefined;
  const place = (other: OperationNode): Omit<Target, "via"> => ({
    domain: other.domain.id,
    operation: other.operation.source,
  });
  const alternatives = match.candidates
    .filter((candidate) => candidate !== accepted)
    .slice(0, 3)
    .map((candidate) => ({ ...place(candidate.node), confidence: round(candidate.score) }));
  const score = first?.score ?? 0;
  const confidence = accepted
    ? round(Math.min(0.97, 0.25 + 0.65 * score + Math.min(0.2, match.margin)))
    : round(0.9 - Math.max(0, score - 0.4));
  const band = bandOf(confidence);
  const fate: Row["fate"] = accepted
    ? [node.operation.source === accepted.node.operation.source ? "same" : "renamed"]
    : ["removed"];
  return {
    kind: "endpoint",
    v1,
    fate: band === "review" ? [...fate, "review"] : fate,
    targets: accepted
      ? [
          {
            ...place(accepted.node),
            via: {
              kind: "direct",
              operation: accepted.node.operation.source,
              code: callWhole(accepted.node),
            },
          },
        ]
      : [],
    transform: "none",
    confidence,
    band,
    reason: accepted
      ? `${node.operation.method} ${node.operation.path} does what ${accepted.node.operation.source} of ${accepted.node.domain.id} does: ` +
        `${node.purpose} of the same kind of object${alternatives[0] ? `; next is ${alternatives[0].operation ?? ""}` : ""}.`
      : "No operation of the new API has this purpose for this kind of object.",
    alternatives,
    evidence: accepted ? [`likeness ${Math.round(score * 100)} %`] : [],
    pinned: false,
  };
}

function slotRow(match: SlotMatch): Row {
  const { node, slot } = match;
  const v1 = {
    object: node.resource.name,
    field: slot.path,
    operation: node.operation.source,
    type: typeText(slot.shape.text),
    ...(slot.evidence !== undefined && { evidence: slot.evidence }),
  };
  const [first] = match.candidates;
  const accepted = first && first.score >= ACCEPTED.near + 0.08 ? first : undefined;
  const place = (candidate: SlotMatch["candidates"][number]): Omit<Target, "via"> => ({
    domain: candidate.node.domain.id,
    operation: candidate.node.operation.source,
    field: candidate.slot.path,
  });
  const alternatives = match.candidates
    .filter((candidate) => candidate !== accepted)
    .slice(0, 3)
    .map((candidate) => ({ ...place(candidate), confidence: round(candidate.score) }));
  const confidence = accepted
    ? confidenceOf({
        score: accepted.score,
        margin: match.margin,
        near: accepted.signals.entity > 0.9,
        alignment: 0.6,
      })
    : round(0.88 - Math.max(0, (first?.score ?? 0) - 0.5));
  const band = bandOf(confidence);
  const change: Change = accepted
    ? classify(slot, accepted.slot, {
        distance: accepted.signals.entity > 0.9 ? "counterpart" : "endpoint",
        toId: accepted.signals.toId,
      })
    : { fate: ["removed"], transform: "none" };
  const what = match.kind === "parameter" ? "parameter" : "field";
  return {
    kind: match.kind,
    v1,
    ...withReview(change, band),
    targets: accepted
      ? [
          {
            ...place(accepted),
            via: {
              kind: "direct",
              operation: accepted.node.operation.source,
              code:
                match.kind === "parameter"
                  ? callBy(accepted.node, { parameter: accepted.slot.path, id: "value" })
                  : call(accepted.node, [], { body: `{ ${memberText(accepted.slot.steps)}: … }` }),
            },
          },
        ]
      : [],
    confidence,
    band,
    reason: accepted
      ? `${accepted.node.operation.source} takes ${accepted.slot.path}: names ${Math.round(accepted.signals.name * 100)} % alike.`
      : `No ${what} of the counterpart is alike enough.`,
    alternatives: alternatives.filter((a) => a.field !== accepted?.slot.path),
    evidence: [],
    pinned: false,
  };
}

/** Webhooks go on as they are unless the new documents describe their own; the calls made after an event are what has to move. */
function webhookRows({ old, current, weights }: Context): Row[] {
  return old.webhooks.map((webhook): Row => {
    const ranked = current.webhooks
      .map((other) => ({
        other,
        score:
          other.name === webhook.name
            ? 1
            : similarity(fieldWords(webhook.name), fieldWords(other.name), weights),
      }))
      .sort((a, b) => b.score - a.score || (a.other.name < b.other.name ? -1 : 1));
    const [best] = ranked;
    const isKnown = best !== undefined && best.score >= 0.8;
    return {
      kind: "webhook",
      v1: {
        object: webhook.name,
        field: "",
        ...(webhook.operation !== undefined && { operation: webhook.operation }),
      },
      fate: isKnown ? (best.other.name === webhook.name ? ["same"] : ["renamed"]) : ["review"],
      targets: [],
      transform: "none",
      confidence: isKnown ? round(best.score) : 0.5,
      band: isKnown ? bandOf(best.score) : "review",
      reason: isKnown
        ? `The new documents describe ${best.other.name}.`
        : "The new documents describe no webhook like this one; whether it goes on is not said in them.",
      alternatives: [],
      evidence: [],
      pinned: false,
    };
  });
}
