/** Shapes of several: `any-of` and `all-of`, which most descriptions do without. */
import type { Shape } from "./description.js";
import { type Composed, merge } from "./shape.js";
import type { Site } from "./site.js";
import { withUnionChecks } from "./union-checks.js";
import { CUT, firstFit, fits, make, type Make, MAKERS } from "./value.js";
import { vocabulary } from "./vocabulary.js";

/** Teaches mocks these shapes, and gives the description back that has some. */
export function withUnions<Description>(description: Description): Description {
  Object.assign(MAKERS, MADE);
  return withUnionChecks(description);
}

const MADE: { readonly [Kind in "any-of" | "all-of"]: Make<Composed<Kind>> } = {
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
