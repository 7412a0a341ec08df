/** What became of a field, and what has to be done to its value: from the two places alone. */
import type { Shape, Step } from "../match/catalogue.ts";
import type { Fate, Move } from "./rows.ts";
import { isTime } from "../match/score.ts";
import { isNegated } from "../match/tokens.ts";
import type { TransformName } from "./transform.ts";

export interface Change {
  readonly fate: readonly Fate[];
  readonly move?: Move;
  readonly transform: TransformName;
}

/** Where a place lies, seen from the counterpart of the old object. */
export type Distance = "counterpart" | Move;

interface Place {
  readonly steps: readonly Step[];
  readonly shape: Shape;
}

export function classify(
  old: Place,
  current: Place,
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
  if (UNITS.some(({ old: a, current: b }) => a.test(old.shape.text) && b.test(current.shape.text)))
    fate.push("meaning-risk");
  else if (isNegated(before) !== isNegated(after)) fate.push("meaning-risk");
  if (fate.length === 0) fate.push("same");
  const renamed = fate.includes("renamed");
  return { fate, ...move, transform: transform === "none" && renamed ? "rename" : transform };
}

/** Types whose values may count something else under the same name. */
const UNITS: readonly { readonly old: RegExp; readonly current: RegExp }[] = [
  { old: /^(number|integer)/, current: /duration|time-span/ },
  { old: /duration|time-span/, current: /^(number|integer)/ },
];

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
  if (!a.values || !b.values) return false;
  const known = new Set(b.values);
  return a.values.some((value) => !known.has(value));
}
