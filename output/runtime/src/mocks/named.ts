/** The names of operations, apart from their description: who only answers calls is without them. */
import type { CoreDescription, DomainDescription, OperationNames } from "./description.js";

export function named(core: CoreDescription, names: OperationNames): DomainDescription {
  return {
    ...core,
    operations: core.operations.map((operation, i) => {
      const [id = "", method = ""] = names[i] ?? [];
      return { ...operation, id, accessor: method.includes(".") ? method : groupOf(id) + method };
    }),
  };
}

/** What accessors begin with that follow from ids: `customers.` of `Customers_Get`. */
export function groupOf(id: string): string {
  return `${id.charAt(0).toLowerCase()}${id.slice(1).replace(/_.*/, "")}.`;
}
