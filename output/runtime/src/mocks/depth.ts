/** How deep values of shapes are at least; asked where shapes come inside of themselves and have to end. */
import type { Models, Shape } from "./description.js";
import * as FLAG from "./flags.js";
import { memo } from "./memo.js";
import { modelOf, readName } from "./shape.js";

const depths = new WeakMap<Models, ReadonlyMap<string, number>>();

/**
 * How deep the flattest value of the shape is; infinite where objects require themselves: no answer can be made then, and
 * `generateValue` throws.
 */
export function leastDepth(shape: Shape, models: Models): number {
  return depth(shape, memo(depths, models, depthsOf));
}

/** Every round settles the models that need one more level. */
function depthsOf(models: Models): ReadonlyMap<string, number> {
  const known = new Map<string, number>(Object.keys(models).map((name) => [name, Infinity]));
  for (let changed = true; changed;) {
    changed = false;
    for (const name of Object.keys(models)) {
      const found = depth(modelOf(models, name), known);
      if (found >= (known.get(name) ?? 0)) continue;
      known.set(name, found);
      changed = true;
    }
  }
  return known;
}

function depth(shape: Shape, known: ReadonlyMap<string, number>): number {
  const of = (inner: Shape) => depth(inner, known);
  if (typeof shape === "string") {
    const { model, nullable } = readName(shape);
    return nullable || model === undefined ? 0 : (known.get(model) ?? 0);
  }
  switch (shape[0]) {
    case "list":
      return shape[2]?.minItems ? 1 + of(shape[1]) : 0;
    case "map":
      return shape[2]?.minProperties ? 1 + of(shape[1]) : 0;
    case "where":
      return of(shape[1]);
    case "names":
    case "object":
      return (
        1 + Math.max(0, ...shape[1].map(([, inner, flags = 0]) => (flags & FLAG.optional ? 0 : of(inner))))
      );
    case "one-of":
    case "any-of":
      return Math.min(...(shape.slice(1) as Shape[]).map(of));
    case "all-of":
      return Math.max(0, ...(shape.slice(1) as Shape[]).map(of));
    default:
      return 0;
  }
}
