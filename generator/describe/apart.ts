/** A description in parts, which packages have in modules of their own: what answers calls, names, and the rules of the business. */
import type {
  CoreDescription,
  CoreOperation,
  DomainBusiness,
  DomainDescription,
  OperationDescription,
  OperationNames,
} from "../runtime/mocks/description.ts";
import { groupOf } from "../runtime/mocks/named.ts";

/** What `named` and `businessOf` of the runtime put together again; no business where there is none. */
export function apart({ rules, kinds, ...description }: DomainDescription): {
  readonly core: CoreDescription;
  readonly names: OperationNames;
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
    core: {
      ...description,
      entities: description.entities.map(({ traits: _, ...entity }) => entity),
      operations: description.operations.map((operation) => coreOf(operation, description.entities)),
    },
    names: description.operations.map(namesOf),
    business: Object.keys(business).length > 0 ? business : undefined,
  };
}

/** Whether a filter is one of those of `runtime/mocks/deep-filters.ts`. */
function isDeep(filter: string): boolean {
  return /^[({]|:/.test(filter);
}

function namesOf({ id, accessor }: OperationDescription): OperationNames[number] {
  const group = groupOf(id);
  const method = accessor.startsWith(group) ? accessor.slice(group.length) : ".";
  return [id, method.includes(".") ? accessor : method];
}

function coreOf(
  { id, accessor: _, effects: __, filters = {}, ...operation }: OperationDescription,
  entities: DomainDescription["entities"],
): CoreOperation {
  const left = Object.entries(filters).filter(([, filter]) => !isDeep(filter));
  return {
    ...(isAnsweredById(operation, entities) && { id }),
    ...operation,
    ...(left.length > 0 && { filters: Object.fromEntries(left) }),
  };
}

/** Whether an answer may belong to no record, and so is made from the id, or calls are counted by it. */
function isAnsweredById(
  { action, success, limit }: Pick<OperationDescription, "action" | "success" | "limit">,
  entities: DomainDescription["entities"],
): boolean {
  if (limit !== undefined || success.forms !== undefined) return true;
  if (success.shape === undefined || !/^(answer|act|delete)$/.test(action.kind)) return false;
  return !entities.some(
    ({ key, shape }) => action.kind === "act" && key === action.entity && shape === success.shape,
  );
}
