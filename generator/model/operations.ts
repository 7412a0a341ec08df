/** The operations of a domain, in the order of its resources. */
import type { Domain, Operation, Resource } from "./ir.ts";

/** An operation with the resource it is a method of. */
export interface ResourceOperation {
  readonly resource: Resource;
  readonly operation: Operation;
}

export function operationsOf(domain: Domain): readonly Operation[] {
  return domain.resources.flatMap(({ operations }) => operations);
}

export function resourceOperations(domain: Domain): readonly ResourceOperation[] {
  return domain.resources.flatMap((resource) =>
    resource.operations.map((operation) => ({ resource, operation })),
  );
}

/** As users of the client write it: `customers.list`. */
export function accessorOf({ resource, operation }: ResourceOperation): string {
  return `${resource.name}.${operation.name}`;
}
