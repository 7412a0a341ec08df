/** Models by their names in the document, and where references to them lead. */
import { once } from "../ground/collections.ts";
import { childTypes, type Domain, type Model, type Type } from "./ir.ts";

/** By source name, which is what references hold; whoever walks over types needs no more of a model than its type. */
export type Types = ReadonlyMap<string, { readonly type: Type }>;

/** The models of a domain by source name. */
export const modelsOf = once(
  ({ models }: Domain): ReadonlyMap<string, Model> => new Map(models.map((model) => [model.source, model])),
);

/** What a type stands for, references followed; `undefined` where they lead nowhere, or round in a circle. */
export function resolve(type: Type, models: Types): Exclude<Type, { kind: "ref" }> | undefined {
  const seen = new Set<string>();
  let current: Type | undefined = type;
  while (current?.kind === "ref" && !seen.has(current.model)) {
    seen.add(current.model);
    current = models.get(current.model)?.type;
  }
  return current?.kind === "ref" ? undefined : current;
}

/** Source names of the models that values of the types can hold, also of those that are not there. */
export function reachedModels(
  roots: readonly Type[],
  models: Types,
  innerOf: (type: Type) => readonly Type[] = childTypes,
): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...roots];
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    open.push(...innerOf(type));
    if (type.kind !== "ref" || reached.has(type.model)) continue;
    reached.add(type.model);
    const target = models.get(type.model);
    if (target) open.push(target.type);
  }
  return reached;
}
