/** From two places to a row: what became of a value and what has to be done to it, how sure that is, what all rows have in common. */
import type { Shape, Slot, Step } from "../match/catalogue.ts";
import { isTime } from "../match/score.ts";
import { BANDS, CONFIDENCE } from "../match/thresholds.ts";
import { isNegated } from "../match/tokens.ts";
import type { Band, Fate, Move, Row } from "./rows.ts";
import type { TransformName } from "./transform.ts";

export interface Change {
  readonly fate: readonly Fate[];
  readonly move?: Move;
  /** Absent where there is no value. */
  readonly transform?: TransformName;
}

/** A row of the matcher: `review` is a fate of what is not sure. */
export function decide({
  kind,
  v1,
  change,
  ...found
}: Pick<Row, "kind" | "v1" | "targets" | "confidence" | "reason" | "alternatives"> & {
  readonly change: Change;
  readonly evidence?: readonly string[];
}): Row {
  const band = bandOf(found.confidence);
  return {
    kind,
    v1,
    ...change,
    fate: band === "review" ? [...change.fate, "review"] : change.fate,
    targets: found.targets,
    transform: change.transform ?? "none",
    confidence: found.confidence,
    band,
    reason: found.reason,
    alternatives: found.alternatives,
    evidence: found.evidence ?? [],
    pinned: false,
  };
}

/** What a row says of the old side. */
export function sourceOf(
  slot: Slot,
  of: { readonly object: string; readonly operation?: string },
): Row["v1"] {
  return {
    object: of.object,
    field: slot.path,
    ...(of.operation !== undefined && { operation: of.operation }),
    type: typeText(slot.shape.text),
    ...(slot.evidence !== undefined && { evidence: slot.evidence }),
  };
}

/** Names of schemas stay as the document has them; only the last part of a namespace is shown. */
export function typeText(text: string): string {
  return text.replace(/[\w.]+\.(\w+)/g, "$1");
}

/** Where a place lies, seen from the counterpart of the old object. */
export type Distance = "counterpart" | Move;

interface TypedPath {
  readonly steps: readonly Step[];
  readonly shape: Shape;
}

/** What became of a value, from the two places alone. */
export function classify(
  old: TypedPath,
  current: TypedPath,
  how: { readonly distance: Distance; readonly toId: boolean; readonly derived?: boolean },
): Change {
  const move = how.distance === "counterpart" ? {} : { move: how.distance };
  const fate: Fate[] = how.distance === "counterpart" ? [] : ["moved"];
  if (how.toId) return { fate: [...fate, "object-to-id"], ...move, transform: "object-to-id" };
  if (how.derived === true) return { fate: [...fate, "derived"], ...move, transform: "manual" };
  const [before, after] = [lastName(old.steps), lastName(current.steps)];
  if (before !== after) fate.push("renamed");
  const { changed, transform } = conversion(old.shape, current.shape);
  if (changed) fate.push("retyped");
  if (isEnumChanged(old.shape, current.shape)) fate.push("enum-changed");
  const [was, is] = [old.shape.text, current.shape.text];
  if ((NUMBER.test(was) && TIME_SPAN.test(is)) || (TIME_SPAN.test(was) && NUMBER.test(is)))
    fate.push("meaning-risk");
  else if (isNegated(before) !== isNegated(after)) fate.push("meaning-risk");
  if (fate.length === 0) fate.push("same");
  const renamed = fate.includes("renamed");
  return { fate, ...move, transform: transform === "none" && renamed ? "rename" : transform };
}

/** Types whose values may count something else under the same name. */
const NUMBER = /^(number|integer)/;
const TIME_SPAN = /duration|time-span/;

function lastName(steps: readonly Step[]): string {
  return steps.findLast(({ name }) => name !== "")?.name ?? "";
}

function conversion(a: Shape, b: Shape): { readonly changed: boolean; readonly transform: TransformName } {
  if (a.list !== b.list) return { changed: true, transform: "manual" };
  if (a.kind === b.kind || a.kind === "unknown" || b.kind === "unknown") {
    return {
      changed: a.kind === "string" && isTime(a) && b.format !== undefined && !isTime(b),
      transform: "none",
    };
  }
  const key = `${a.kind} ${b.kind}`;
  // A number is a number on the wire, whatever the document calls it.
  if (key === "integer number" || key === "number integer") return { changed: false, transform: "none" };
  return { changed: true, transform: CONVERSIONS[key] ?? "manual" };
}

const CONVERSIONS: Readonly<Record<string, TransformName>> = {
  "number string": "number-to-string",
  "integer string": "number-to-string",
  "string number": "string-to-number",
  "string integer": "string-to-number",
  "object string": "value-name-to-name",
};

function isEnumChanged(a: Shape, b: Shape): boolean {
  const known = new Set(b.values);
  return b.values !== undefined && a.values?.some((value) => !known.has(value)) === true;
}

/** How likely a place is right, from what the matcher saw. */
export function confidenceOf(seen: {
  readonly score: number;
  readonly margin: number;
  /** The place lies in the counterpart of the object or its twin. */
  readonly near: boolean;
  /** How alike the objects are, from 0 to 1. */
  readonly alignment: number;
}): number {
  const { rival, safeMargin, unaligned, aligned } = CONFIDENCE;
  const margin = rival + CONFIDENCE.margin * Math.min(1, Math.max(0, seen.margin) / safeMargin);
  const place = seen.near ? 1 : CONFIDENCE.far;
  const alignment = unaligned + CONFIDENCE.alignment * Math.min(1, seen.alignment / aligned);
  return round(Math.min(CONFIDENCE.most, seen.score * margin * place * alignment));
}

/** How likely it is that there is no place. Nothing alike at all is a clearer case than something that is not alike enough. */
export function removedConfidence(
  { most, floor }: { readonly most: number; readonly floor: number },
  best: { readonly score: number } | undefined,
): number {
  return round(most - Math.max(0, (best?.score ?? 0) - floor));
}

function bandOf(confidence: number): Exclude<Band, "pinned"> {
  return confidence >= BANDS.high ? "high" : confidence >= BANDS.likely ? "likely" : "review";
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
