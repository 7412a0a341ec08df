/** Checks of shapes of several, for mocks and for schemas that put such shapes together themselves. */
import * as FAULT from "./faults.js";
import type { Composed } from "./shape.js";
import {
  check,
  CHECKS,
  type Check,
  type Finding,
  MOST_VIOLATIONS,
  pathOf,
  type Run,
  wrong,
} from "./validate.js";

/** Teaches checks these shapes, and gives back what has some. */
export function withUnionChecks<Value>(value: Value): Value {
  Object.assign(CHECKS, UNIONS);
  return value;
}

const UNIONS: { readonly [Kind in "any-of" | "all-of"]: Check<Composed<Kind>> } = {
  "any-of"(run, [, ...members], value) {
    const outer = run.found;
    const tries: Finding[][] = [];
    const fits = members.some((member) => {
      tries.push((run.found = []));
      check(run, member, value);
      return run.found.length === 0;
    });
    run.found = outer;
    if (!fits) tellMisfit(run, tries);
  },
  "all-of"(run, [, ...members], value) {
    for (const member of members) check(run, member, value);
  },
};

/** Of what fits none of several shapes: what is wrong by the three that it comes closest to, and where by the closest. */
export function tellMisfit(run: Run, tries: Finding[][]): void {
  tries.sort((a, b) => rank(a) - rank(b));
  if (run.misfit?.(run, tries)) return;
  run.found.push(...(tries[0]?.filter(({ steps }) => steps.length) ?? []));
  const told = tries.slice(0, 3).map((found) =>
    found
      .map(({ steps, message }) => `${pathOf(steps)} ${message}`.trim())
      .join(", ")
      .slice(0, 200),
  );
  wrong(run, FAULT.form, `must fit one of ${tries.length} alternatives: ${told.join("; or ")}`);
}

/** A finding about the value itself says that it is something else altogether. */
function rank(found: readonly Finding[]): number {
  return found.length + (found.some(({ steps }) => !steps.length) ? MOST_VIOLATIONS : 0);
}
