/** Limits of a value in two states: which bounds really hold, whatever they are called, and whether they take more now or less. */
import type { Limits, Type } from "../model/ir.ts";
import { record, type Spot, type Walk } from "./walk.ts";

type Scalar = Extract<Type, { kind: "scalar" }>;

/** Limits of a number, those of its format included. */
interface Stated extends Limits {
  /** Bounds lie on whole numbers: below 10 is at most 9. */
  readonly isWhole?: boolean;
}

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

/** `int32` is a limit where the other side says `int64`; beside nothing it is a note. */
export function limitsOf(own: Scalar, other: Scalar): Stated {
  const isNarrow = own.format === "int32" && other.format === "int64";
  const { minimum, maximum, ...limits } = own.limits ?? {};
  // The format's own bounds say nothing new.
  const isOfFormat = (bound: number) => own.format === "int32" && !isNarrow && [MIN, MAX].includes(bound);
  return {
    ...(isNarrow && { maximum: MAX }),
    ...(minimum !== undefined && !isOfFormat(minimum) && { minimum }),
    ...(maximum !== undefined && !isOfFormat(maximum) && { maximum }),
    ...limits,
    // A whole number on one side only is reported by its type; its bounds are compared as they are stated.
    isWhole: own.scalar === "integer" && other.scalar === "integer",
  };
}

/** Sizes: `1` where a greater number takes less. Those of 0 hold anyway. */
const SIZES = [
  { name: "minLength", tightens: 1 },
  { name: "maxLength", tightens: -1 },
  { name: "minItems", tightens: 1 },
  { name: "maxItems", tightens: -1 },
  { name: "minProperties", tightens: 1 },
  { name: "maxProperties", tightens: -1 },
] as const;

const BOUNDS = [
  { plain: "minimum", exclusive: "exclusiveMinimum", tightens: 1 },
  { plain: "maximum", exclusive: "exclusiveMaximum", tightens: -1 },
] as const;

export function compareLimits(
  walk: Walk,
  old: Stated | undefined,
  current: Stated | undefined,
  spot: Spot,
): void {
  if (old === undefined && current === undefined) return;
  const [a, b] = [old ?? {}, current ?? {}];
  for (const bound of BOUNDS) {
    const [x, y] = [boundOf(a, bound), boundOf(b, bound)];
    const difference =
      (y?.least ?? -Infinity) - (x?.least ?? -Infinity) || (y?.isOpen ?? 0) - (x?.isOpen ?? 0);
    if (x?.least === y?.least && x?.isOpen === y?.isOpen) continue;
    report(walk, difference > 0, [x?.text, y?.text], spot);
  }
  for (const { name, tightens } of SIZES) {
    const [x, y] = [sizeOf(a, name), sizeOf(b, name)];
    if (x === y) continue;
    const isTighter = x === undefined || (y !== undefined && (y - x) * tightens > 0);
    report(
      walk,
      isTighter,
      [x === undefined ? x : `${name} ${x}`, y === undefined ? y : `${name} ${y}`],
      spot,
    );
  }
  if (a.uniqueItems !== b.uniqueItems) {
    const text = ({ uniqueItems }: Stated) => (uniqueItems ? "elements that differ" : undefined);
    report(walk, b.uniqueItems === true, [text(a), text(b)], spot);
  }
  compareSteps(walk, a.multipleOf, b.multipleOf, spot);
  comparePatterns(walk, a.pattern, b.pattern, spot);
}

function report(
  walk: Walk,
  isTighter: boolean,
  [before = "no limit", after = "no limit"]: readonly [string | undefined, string | undefined],
  spot: Spot,
): void {
  record(walk, `limit-${spot.direction}-${isTighter ? "tightened" : "loosened"}`, spot, { before, after });
}

interface Bound {
  /** Greater is tighter, on either side of the range. */
  readonly least: number;
  /** 1 where the number itself is outside. */
  readonly isOpen: 0 | 1;
  readonly text: string;
}

/** The tighter of the two ways to state a bound. OpenAPI 3.0 states both, 3.1 one of them. */
function boundOf(limits: Stated, { plain, exclusive, tightens }: (typeof BOUNDS)[number]): Bound | undefined {
  const stated = [
    { name: plain, isOpen: 0 as const },
    { name: exclusive, isOpen: 1 as const },
  ].flatMap(({ name, isOpen }): Bound[] => {
    const value = limits[name];
    if (value === undefined) return [];
    const text = `${name} ${value}`;
    if (!limits.isWhole) return [{ least: value * tightens, isOpen, text }];
    const inside =
      isOpen === 1 && Number.isInteger(value) ? value * tightens + 1 : Math.ceil(value * tightens);
    return [{ least: inside, isOpen: 0, text }];
  });
  return stated.sort((a, b) => b.least - a.least || b.isOpen - a.isOpen)[0];
}

function sizeOf(limits: Stated, name: (typeof SIZES)[number]["name"]): number | undefined {
  const size = limits[name];
  return size === 0 && name.startsWith("min") ? undefined : size;
}

/** Multiples of 10 are multiples of 5: fewer. Steps of which neither holds the other take less of what was sent before. */
function compareSteps(walk: Walk, a: number | undefined, b: number | undefined, spot: Spot): void {
  if (a === b) return;
  const isLooser = b === undefined || (a !== undefined && isMultiple(a, b));
  const isTighter = a === undefined || (b !== undefined && isMultiple(b, a));
  const inDoubt = spot.direction === "request";
  const text = (step: number | undefined) => (step === undefined ? undefined : `multiples of ${step}`);
  report(walk, isTighter || (!isLooser && inDoubt), [text(a), text(b)], spot);
}

/** Decimal steps such as 0.01 are no binary fractions. */
function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, Math.abs(times));
}

function comparePatterns(walk: Walk, a: string | undefined, b: string | undefined, spot: Spot): void {
  if (a === b) return;
  const [before, after] = [a, b].map((pattern) => (pattern === undefined ? undefined : `pattern ${pattern}`));
  if (a !== undefined && b !== undefined) {
    record(walk, `pattern-${spot.direction}-changed`, spot, { before: before ?? null, after: after ?? null });
  } else report(walk, a === undefined, [before, after], spot);
}
