/** The rules of the business of a domain, apart from its description: a bundle without them is without what reads them as well. */
import { withBusiness } from "./business.js";
import type { DomainBusiness, OperationNames } from "./description.js";
import { withEffects } from "./effects.js";
import type { MockBusiness } from "./mock.js";
import { named } from "./named.js";

/** Gives the description of the domain its business, and leaves those of others as they are. */
export function businessOf(
  id: string,
  names: OperationNames,
  { rules, kinds, effects = {}, filters = {}, traits = {} }: DomainBusiness,
): MockBusiness {
  return (domain) => {
    if (domain.id !== id) return domain;
    const entities = domain.entities.map((entity) => ({ ...entity, ...of(traits, entity.key, "traits") }));
    const operations = named(domain, names).operations.map((operation) => ({
      ...operation,
      ...of(effects, operation.accessor, "effects"),
      filters: { ...operation.filters, ...filters[operation.accessor] },
    }));
    return withEffects(
      withBusiness({ ...domain, ...(rules && { rules }), ...(kinds && { kinds }), entities, operations }),
    );
  };
}

function of<Value, Name extends string>(
  table: Readonly<Record<string, Value>>,
  key: string,
  name: Name,
): { readonly [Key in Name]?: Value } {
  return Object.hasOwn(table, key) ? ({ [name]: table[key] } as { readonly [Key in Name]?: Value }) : {};
}
