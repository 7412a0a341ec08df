/** The scopes that calls need: what has to be ticked when an application is created. */
import { by } from "../ground/text.ts";
import { CALLER } from "../runtime/vendor.ts";
import type { Domain } from "./ir.ts";
import { accessorOf, type ResourceOperation, resourceOperations } from "./operations.ts";

export interface ScopeUse {
  readonly scope: string;
  /** As the portal calls it, where the document says so. */
  readonly description?: string;
  /** Ids of the operations that need it. */
  readonly operations: readonly string[];
}

export interface DomainScopes {
  readonly domain: string;
  readonly title: string;
  readonly scopes: readonly ScopeUse[];
  /** Ids of operations for which the document states no scope. */
  readonly without: readonly string[];
}

/** Whether an operation is one that a user named: by its id, with or without the domain, or as code and errors call it. */
function isNamed(domain: Domain, each: ResourceOperation, name: string): boolean {
  const { source } = each.operation;
  const call = accessorOf(each);
  const named = name.startsWith(`${CALLER}.`) ? name.slice(CALLER.length + 1) : name;
  return [source, `${domain.id}:${source}`, `${domain.id}.${call}`, `${domain.name}.${call}`, call].includes(
    named,
  );
}

/**
 * The operations of a domain that were named.
 *
 * @param names all of them, where absent
 */
export function namedOperations(domain: Domain, names?: readonly string[]): readonly ResourceOperation[] {
  const all = resourceOperations(domain);
  return names === undefined ? all : all.filter((each) => names.some((name) => isNamed(domain, each, name)));
}

/** Names that no domain has an operation for, and the ids of all that there are. */
export function unknownOperations(
  domains: readonly Domain[],
  names: readonly string[],
): { readonly unknown: readonly string[]; readonly known: readonly string[] } {
  const all = domains.flatMap((domain) => resourceOperations(domain).map((each) => ({ domain, each })));
  const unknown = names.filter((name) => !all.some(({ domain, each }) => isNamed(domain, each, name)));
  return { unknown, known: all.map(({ each }) => each.operation.source) };
}

/** What the named operations need, by domain; domains of which none was named are left out. */
export function scopesOf(domains: readonly Domain[], names?: readonly string[]): readonly DomainScopes[] {
  return domains.flatMap((domain) => {
    const operations = namedOperations(domain, names).map(({ operation }) => operation);
    if (operations.length === 0) return [];
    const described = new Map(domain.scopes.map(({ name, description }) => [name, description]));
    const needed = [...new Set(operations.flatMap(({ scopes }) => scopes))].sort(by((scope) => scope));
    const users = (scope: string) => operations.filter(({ scopes }) => scopes.includes(scope));
    return [
      {
        domain: domain.id,
        title: domain.title,
        scopes: needed.map((scope) => {
          const description = described.get(scope);
          return {
            scope,
            ...(description !== undefined && { description }),
            operations: users(scope).map(({ source }) => source),
          };
        }),
        without: operations.filter(({ scopes }) => scopes.length === 0).map(({ source }) => source),
      },
    ];
  });
}
