/** What the further kinds of shapes ask for. */
import type { ExtraShape, RuleShape, Shape, WhereLimits } from "./description.js";
import { isMultiple } from "./decimal.js";
import * as FAULT from "./faults.js";
import { writeJson } from "./long.js";
import { isObject } from "./shape.js";
import { tellMisfit } from "./union-checks.js";
import {
  check,
  checkField,
  checkInside,
  checkLimits,
  checkSize,
  namesOf,
  type Run,
  wrong,
} from "./validate.js";
import { vocabulary } from "./vocabulary.js";

type Extra<Kind extends string> = Extract<ExtraShape, readonly [Kind | `${Kind}?`, ...unknown[]]>;

export const KEYWORDS: {
  readonly [Kind in "where" | "tuple" | "names" | "one-of" | "constant" | "never"]: (
    run: Run,
    shape: Extra<Kind>,
    value: unknown,
  ) => void;
} = {
  where(run, [, inner, limits], value) {
    const before = run.found.length;
    check(run, inner, value);
    if (run.found.length > before) return;
    checkLimits(run, limits, value);
    if (typeof value === "number") checkNumber(run, limits, value);
    if (Array.isArray(value)) {
      checkSize(run, value.length, [limits.minItems, limits.maxItems], " elements");
      if (limits.uniqueItems && hasTwins(value))
        wrong(run, FAULT.limit, "must not have the same element twice");
    } else if (isObject(value))
      checkSize(run, namesOf(value).length, [limits.minProperties, limits.maxProperties], " fields");
    for (const rule of limits.rules ?? [])
      (RULES[rule[0]] as (typeof RULES)["also"])(run, rule as never, value);
  },
  tuple(run, [, first, rest, limits], value) {
    if (!Array.isArray(value)) return wrong(run, FAULT.type, "must be a list");
    checkSize(run, value.length, [limits?.minItems, limits?.maxItems], " elements");
    if (rest === false) checkSize(run, value.length, [undefined, first.length], " elements");
    value.forEach((one: unknown, i) => {
      const shape = first[i] ?? rest;
      if (shape !== false) checkInside(run, i, shape, one ?? null);
    });
  },
  names(run, [, fields, patterns, rest], value) {
    if (!isObject(value)) return wrong(run, FAULT.type, "must be an object");
    for (const field of fields) checkField(run, field, value);
    const declared = new Set(fields.map(([name]) => name));
    for (const name of namesOf(value)) {
      const verdicts = patterns.map(([pattern]) => vocabulary.matches?.(pattern, name));
      if (verdicts.includes(undefined)) continue;
      const own = patterns.filter((_, i) => verdicts[i]);
      for (const [, shape] of own) checkInside(run, [name], shape, value[name]);
      if (rest === undefined || own.length > 0 || declared.has(name)) continue;
      if (rest === false) wrong(run, FAULT.field, "is not known", name);
      else checkInside(run, [name], rest, value[name]);
    }
  },
  "one-of"(run, [, ...members], value) {
    const outer = run.found;
    const tries = members.map((member) => {
      run.found = [];
      check(run, member, value);
      return run.found;
    });
    run.found = outer;
    const fitting = tries.filter(({ length }) => length === 0).length;
    if (fitting === 0) tellMisfit(run, tries);
    if (fitting > 1 && run.steps >= 0)
      wrong(run, FAULT.limit, `must fit one of the ${members.length} alternatives, not ${fitting}`);
  },
  constant(run, [, wanted], value) {
    if (!isSame(value, wanted)) wrong(run, FAULT.type, `must be ${JSON.stringify(wanted)}`);
  },
  never: (run) => wrong(run, FAULT.type, "must not be there"),
};

const RULES: {
  readonly [Kind in RuleShape[0]]: (
    run: Run,
    rule: Extract<RuleShape, readonly [Kind, ...unknown[]]>,
    value: unknown,
  ) => void;
} = {
  also: (run, [, shape], value) => check(run, shape, value),
  not(run, [, shape], value) {
    // What was not looked at to its end may be anything.
    if (isOf(run, shape, value) && run.steps >= 0)
      wrong(run, FAULT.limit, "must not be what the document excludes");
  },
  if: (run, [, shape, then, otherwise], value) =>
    check(run, isOf(run, shape, value) ? then : otherwise, value),
  contains(run, [, shape, least, most = Infinity], value) {
    if (!Array.isArray(value)) return;
    const count = value.filter((one: unknown) => isOf(run, shape, one ?? null)).length;
    checkSize(run, count, [least, most], " elements of the kind that it contains");
  },
  names(run, [, shape], value) {
    for (const name of isObject(value) ? namesOf(value) : [])
      if (!isOf(run, shape, name)) wrong(run, FAULT.limit, "has a name that is not allowed", [name]);
  },
};

/** Whether a value is of a shape, without a word. */
function isOf(run: Run, shape: Shape, value: unknown): boolean {
  const outer = run.found;
  run.found = [];
  check(run, shape, value);
  const isRight = run.found.length === 0;
  run.found = outer;
  return isRight;
}

function checkNumber(run: Run, limits: WhereLimits, value: number): void {
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity, multipleOf } = limits;
  if (value <= exclusiveMinimum) wrong(run, FAULT.limit, `must be above ${exclusiveMinimum}`);
  if (value >= exclusiveMaximum) wrong(run, FAULT.limit, `must be below ${exclusiveMaximum}`);
  if (multipleOf !== undefined && !isMultiple(value, multipleOf))
    wrong(run, FAULT.limit, `must be a multiple of ${multipleOf}`);
}

/** Equal as JSON: the order of properties does not count, and constants are rounded. */
function isSame(value: unknown, wanted: unknown): boolean {
  return canonical(value, Number) === canonical(wanted);
}

export function hasTwins(list: readonly unknown[]): boolean {
  return new Set(list.map((one) => canonical(one))).size < list.length;
}

/** The same text for values that are the same as JSON; what is nested too deeply for one is the same as itself. */
export function canonical(value: unknown, long = (digits: bigint): unknown => digits): unknown {
  const sorted = (_: string, inner: unknown) => {
    if (isObject(inner))
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    return typeof inner === "bigint" ? long(inner) : inner;
  };
  try {
    return writeJson(value, sorted);
  } catch {
    return value;
  }
}
