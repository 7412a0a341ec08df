/** The rows of endpoints, of what they take, and of webhooks. */
import type { OperationNode, WebhookNode } from "../match/catalogue.ts";
import { type OperationMatch, placeOf, type SlotMatch } from "../match/match-operations.ts";
import { similarity, type Weights } from "../match/similarity.ts";
import { ACCEPTED, CONFIDENCE, OPERATION, REMOVED, SLOT } from "../match/thresholds.ts";
import { fieldWords } from "../match/tokens.ts";
import { classify, confidenceOf, decide, percent, removedConfidence, round, sourceOf } from "./decide.ts";
import type { Catalogues } from "./match.ts";
import type { RouteStep } from "./routes/language.ts";
import { theCall } from "./routes/plan.ts";
import { printRoute } from "./routes/print.ts";
import { bodySample, sampleFor } from "./routes/sample.ts";
import type { Row, Target } from "./rows.ts";

export function endpointRow({ node, candidates, margin }: OperationMatch): Row {
  const [first] = candidates;
  const accepted = first && first.score >= OPERATION.accepted ? first : undefined;
  const place = ({ domain, operation }: OperationNode) => ({
    domain: domain.id,
    operation: operation.source,
  });
  const [next, ...others] = candidates
    .filter((candidate) => candidate !== accepted)
    .slice(0, ACCEPTED.alternatives)
    .map((candidate) => ({ ...place(candidate.node), confidence: round(candidate.score) }));
  const alternatives = next ? [next, ...others] : [];
  const { method, path, source } = node.operation;
  const v1 = { object: node.resource.name, field: "", operation: source, type: `${method} ${path}` };
  if (!accepted)
    return decide({
      kind: "endpoint",
      v1,
      change: { fate: ["removed"] },
      targets: [],
      confidence: removedConfidence(REMOVED.endpoint, first),
      reason: "No operation of the new API has this purpose for this kind of object.",
      alternatives,
    });
  const { domain, operation } = place(accepted.node);
  const sure =
    CONFIDENCE.endpointBase +
    CONFIDENCE.endpointScore * accepted.score +
    Math.min(CONFIDENCE.endpointMargin, margin);
  return decide({
    kind: "endpoint",
    v1,
    change: { fate: [source !== operation ? "renamed" : isAt(node, accepted.node) ? "same" : "moved"] },
    targets: [directTarget({ domain, operation }, theCall(accepted.node, {}, bodySample(accepted.node)))],
    confidence: round(Math.min(CONFIDENCE.endpointMost, sure)),
    reason:
      `${method} ${path} does what ${operation} of ${domain} does: ` +
      `${node.purpose} of the same kind of object${next ? `; next is ${next.operation}` : ""}.`,
    alternatives,
    evidence: [`likeness ${percent(accepted.score)}`],
  });
}

/** Called in the same way; what the values in a path are called changes nothing. */
function isAt(...[old, current]: readonly [OperationNode, OperationNode]): boolean {
  const [a, b] = [old, current].map(
    ({ operation: { method, path } }) => `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`,
  );
  return a === b;
}

function directTarget(
  place: Omit<Target, "via"> & { readonly operation: string },
  steps: readonly RouteStep[],
): Target {
  return { ...place, via: { kind: "direct", operation: place.operation, code: printRoute(steps), steps } };
}

export function slotRow({ node, slot, kind, candidates, margin }: SlotMatch): Row {
  const [first] = candidates;
  const accepted = first && first.score >= SLOT.accepted ? first : undefined;
  const v1 = sourceOf(slot, { object: node.resource.name, operation: node.operation.source });
  const alternatives = candidates
    .filter((candidate) => candidate !== accepted)
    .slice(0, ACCEPTED.alternatives)
    .map((candidate) => ({ ...placeOf(candidate), confidence: round(candidate.score) }))
    .filter(({ field }) => field !== accepted?.slot.path);
  if (!accepted)
    return decide({
      kind,
      v1,
      change: { fate: ["removed"], transform: "none" },
      targets: [],
      confidence: removedConfidence(REMOVED.slot, first),
      reason: `No ${kind === "parameter" ? "parameter" : "field"} of the counterpart is alike enough.`,
      alternatives,
    });
  const { signals, score } = accepted;
  const near = signals.entity > SLOT.own;
  const { slot: taken, node: taker } = accepted;
  const steps =
    kind === "parameter"
      ? theCall(taker, { [taken.path]: sampleFor(taken) }, bodySample(taker))
      : theCall(taker, {}, bodySample(taker, taken.steps));
  return decide({
    kind,
    v1,
    change: classify(slot, accepted.slot, {
      distance: !near ? "endpoint" : taken.steps.length > slot.steps.length ? "within" : "counterpart",
      toId: signals.toId,
    }),
    targets: [directTarget(placeOf(accepted), steps)],
    confidence: confidenceOf({ score, margin, near, alignment: SLOT.alignment }),
    reason: `${accepted.node.operation.source} takes ${accepted.slot.path}: names ${percent(signals.name)} alike.`,
    alternatives,
  });
}

/** Webhooks go on as they are unless the new documents describe their own; the calls made after an event are what has to move. */
export function webhookRow(
  { name, operation }: WebhookNode,
  { current, weights }: Pick<Catalogues, "current"> & { readonly weights: Weights },
): Row {
  const [best] = current.webhooks
    .map((other) => ({
      name: other.name,
      score: other.name === name ? 1 : similarity(fieldWords(name), fieldWords(other.name), weights),
    }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  const known = best && best.score >= ACCEPTED.webhook ? best : undefined;
  return decide({
    kind: "webhook",
    v1: { object: name, field: "", ...(operation !== undefined && { operation }) },
    change: { fate: known ? [known.name === name ? "same" : "renamed"] : [] },
    targets: [],
    confidence: known ? round(known.score) : ACCEPTED.unknownWebhook,
    reason: known
      ? `The new documents describe ${known.name}.`
      : "The new documents describe no webhook like this one; whether it goes on is not said in them.",
    alternatives: [],
  });
}
