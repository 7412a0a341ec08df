/** A description without the rules of the business, and these: packages have them in modules of their own. */
import type { DomainBusiness, DomainDescription } from "../runtime/mocks/description.ts";

/** What `businessOf` of the runtime puts together again; no business where there is none. */
export function businessApart({ rules, ...description }: DomainDescription): {
  readonly lean: DomainDescription;
  readonly business: DomainBusiness | undefined;
} {
  const traits = description.entities.flatMap(({ key, traits }) => (traits ? [[key, traits] as const] : []));
  const effects = description.operations.flatMap(({ accessor, effects }) =>
    effects ? [[accessor, effects] as const] : [],
  );
  const business: DomainBusiness = {
    ...(rules && { rules }),
    ...(effects.length > 0 && { effects: Object.fromEntries(effects) }),
    ...(traits.length > 0 && { traits: Object.fromEntries(traits) }),
  };
  return {
    lean: {
      ...description,
      entities: description.entities.map(({ traits: _, ...entity }) => entity),
      operations: description.operations.map(({ effects: _, ...operation }) => operation),
    },
    business: Object.keys(business).length > 0 ? business : undefined,
  };
}
