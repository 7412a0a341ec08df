/** Shapes of several: `any-of` and `all-of`, which most descriptions do without. */
import type { Shape } from "./description.js";
import * as FAULT from "./faults.js";
import { type Composed, merge } from "./shape.js";
import type { Site } from "./site.js";
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
import { CUT, firstFit, fits, make, type Make, MAKERS } from "./value.js";
import { vocabulary } from "./vocabulary.js";

/** Teaches mocks these shapes, and gives the description back that has some. */
export function withUnions<Description>(description: Description): Description {
  Object.assign(CHECKS, UNIONS);
  Object.assign(MAKERS, MADE);
  return description;
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

const MADE: { readonly [Kind in keyof typeof UNIONS]: Make<Composed<Kind>> } = {
  "any-of": ([kind, ...members], site) => makeAnyOf(members, cutOf(kind), site),
  "all-of"(shape, site) {
    const [kind, ...members] = shape;
    // Objects are put together; of other values, the one that suits all members.
    const parts = members.map((member) => make(member, site));
    if (parts.includes(CUT)) return cutOf(kind);
    return firstFit(shape, [parts.reduce(merge, {}), parts.reduceRight(merge, {}), ...parts], site);
  },
};

/** Of a shape that would come inside itself. */
function cutOf(kind: string): null | symbol {
  return kind.endsWith("?") ? null : CUT;
}

/** The first member of which a value can be made; where all come inside themselves, the one that ends soonest. */
function makeAnyOf(members: readonly Shape[], cut: null | symbol, site: Site): unknown {
  for (const member of members) {
    const value = make(member, { ...site, forced: false });
    if (value !== CUT && fits(member, value, site)) return value;
  }
  if (cut === null) return null;
  if (!site.forced) return CUT;
  const { models } = site.run.context;
  const depthOf = (member: Shape) => vocabulary.leastDepth?.(member, models) ?? 0;
  const [flattest] = [...members].sort((a, b) => depthOf(a) - depthOf(b));
  return flattest === undefined ? null : make(flattest, site);
}
