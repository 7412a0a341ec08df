/** A description without the rules of the business, and these: packages have them in modules of their own. */
import type {
  DomainBusiness,
  DomainDescription,
  OperationDescription,
} from "../runtime/mocks/description.ts";

/** What `businessOf` of the runtime puts together again; no business where there is none. */
export function businessApart({ rules, kinds, ...description }: DomainDescription): {
  readonly lean: DomainDescription;
  readonly business: DomainBusiness | undefined;
} {
  const traits = description.entities.flatMap(({ key, traits }) => (traits ? [[key, traits] as const] : []));
  const effects = description.operations.flatMap(({ accessor, effects }) =>
    effects ? [[accessor, effects] as const] : [],
  );
  const filters = description.operations.flatMap(({ accessor, filters: all = {} }) => {
    const deep = Object.entries(all).filter(([, filter]) => isDeep(filter));
    return deep.length > 0 ? [[accessor, Object.fromEntries(deep)] as const] : [];
  });
  const business: DomainBusiness = {
    ...(rules && { rules }),
    ...(kinds && { kinds }),
    ...(effects.length > 0 && { effects: Object.fromEntries(effects) }),
    ...(filters.length > 0 && { filters: Object.fromEntries(filters) }),
    ...(traits.length > 0 && { traits: Object.fromEntries(traits) }),
  };
  return {
    lean: {
      ...description,
      entities: description.entities.map(({ traits: _, ...entity }) => entity),
      operations: description.operations.map(({ effects: _, ...operation }) => withoutDeep(operation)),
    },
    business: Object.keys(business).length > 0 ? business : undefined,
  };
}

/** Whether a filter is one of those of `runtime/mocks/deep-filters.ts`. */
function isDeep(filter: string): boolean {
  return /^[({]|:/.test(filter);
}

function withoutDeep({ filters, ...operation }: OperationDescription): OperationDescription {
  if (filters === undefined) return operation;
  const left = Object.entries(filters).filter(([, filter]) => !isDeep(filter));
  return left.length > 0 ? { ...operation, filters: Object.fromEntries(left) } : operation;
}
