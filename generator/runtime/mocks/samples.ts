/** Values that are the same wherever they are asked for, for who searches long for what satisfies much at once. */
import type { Models, Shape } from "./description.js";
import { memo } from "./memo.js";
import { rootTopic } from "./plausible.js";
import { drawOf, startTrail } from "./random.js";
import type { Run, Site } from "./site.js";

/** What does not depend on what it is inside of, and whole records. */
export function isSampled(shape: Shape, { stack, topic }: Site): boolean {
  return (stack.length === 0 && topic.name === "") || isScalar(shape);
}

/** Of texts and numbers, or of lists of them. */
export function isScalar(shape: Shape): boolean {
  if (typeof shape === "string") return /^(string|number|integer)\b/.test(shape);
  const inner = shape.slice(1) as Shape[];
  switch (shape[0].replace("?", "")) {
    case "limited":
      return true;
    case "where":
    case "list":
      return isScalar(inner[0] ?? "any");
    case "all-of":
      return inner.some(isScalar);
    default:
      return false;
  }
}

const samples = new WeakMap<Models, Map<Shape, unknown>>();
/** Some time, the same for all. */
const NOW = Date.UTC(2026, 0, 15);

/**
 * Where there is none, as of limits that contradict each other, no record is searched for one: each would take as long, and in vain.
 * Nothing that differs between mocks or records comes into it, so what one shows does not depend on what was looked at before.
 */
export function sampleOf(shape: Shape, site: Site, search: (shape: Shape, site: Site) => unknown): unknown {
  const { context, direction } = site.run;
  // What is sent has other fields.
  if (direction === "request") return search(shape, site);
  const known = memo(samples, context.models, () => new Map<Shape, unknown>());
  return memo(known, shape, () => {
    const alike = { ...context, seed: 1, now: NOW, facts: () => undefined, reference: () => 1 };
    const trail = startTrail(1, "", 0);
    const [group, topic] = [drawOf(trail), rootTopic("")];
    const run: Run = { context: alike, direction, left: 3000 };
    const place = { entity: "", id: 0 };
    return search(shape, { run, place, trail, group, home: group, topic, index: 0, stack: [], forced: true });
  });
}
