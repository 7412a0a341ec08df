/** Models as users import them: renamed, new, gone. What is inside them is compared where they are used. */
import { pairOff } from "../ground/collections.ts";
import type { Model, Type } from "../model/ir.ts";
import { modelsOf } from "../model/models.ts";
import { compareTypes } from "./compare-types.ts";
import { isRenamedModel } from "./pair.ts";
import { DOMAIN_SPOT, record, recordFlag, type Spot, type Walk } from "./walk.ts";

/** Names that users import, and the insides of what no operation uses. */
export function compareModels(walk: Walk): void {
  const [old, current] = [modelsOf(walk.old), modelsOf(walk.current)];
  const ways: Parameters<typeof pairOff<Model, Model>>[2] = [
    ({ source }) => current.get(source),
    // What stands where the old type stood is the old type, whatever it is called.
    ({ source }, free) =>
      [...(walk.counterparts.get(source) ?? [])]
        .map((name) => current.get(name))
        .find((model) => model && free.includes(model)),
    ({ source }, free) => free.find((other) => isRenamedModel(walk, source, other.source)),
  ];
  const { removed, added } = pairOff(old.values(), current.values(), ways, (a, b) => comparePair(walk, a, b));
  for (const model of removed) record(walk, "model-removed", spotOf(model), { side: "old" });
  for (const model of added) record(walk, "model-added", spotOf(model));
}

function spotOf(old: Model, current = old): Spot {
  return { ...DOMAIN_SPOT, what: current.name, old: old.at, current: current.at };
}

function comparePair(walk: Walk, a: Model, b: Model): void {
  const spot: Spot = { ...spotOf(a, b), oldModel: a.source, currentModel: b.source };
  if (a.name !== b.name) record(walk, "model-renamed", spot, { before: a.name, after: b.name });
  recordFlag(walk, [a.deprecated, b.deprecated], ["model-deprecated", "model-undeprecated"], spot);
  const [before, after] = [a.inputName, b.inputName];
  if (before === undefined && after !== undefined) record(walk, "model-input-added", spot, { after });
  else if (before !== undefined && after === undefined)
    record(walk, "model-input-removed", spot, { before, side: "old" });
  if (isUnused(a) && isUnused(b)) compareTypes(walk, referenceTo(a), referenceTo(b), spot);
}

function isUnused({ usedIn }: Model): boolean {
  return !usedIn.request && !usedIn.response;
}

function referenceTo({ source }: Model): Type {
  return { kind: "ref", model: source, nullable: false };
}
