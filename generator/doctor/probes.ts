/** Calls that change nothing and need no arguments: what is tried with the credentials. */
import type { Domain } from "../model/ir.ts";
import { accessorOf, type ResourceOperation } from "../model/operations.ts";
import { fullPath } from "../model/path.ts";
import { namedOperations } from "../model/scopes.ts";
import type { OperationSpec } from "../runtime/operation.ts";
import type { Profile } from "../vendor/profile.ts";

export interface Probe {
  readonly spec: OperationSpec;
  readonly scopes: readonly string[];
  readonly query: Readonly<Record<string, unknown>>;
}

/**
 * The calls that can be tried, the best first: of the operations that were named, then of those that examples prefer. Each is of one row.
 *
 * @param names of operations; absent where none was named
 */
export function probesOf(
  domains: readonly Domain[],
  names: readonly string[] | undefined,
  { examples, wire }: Profile,
): readonly Probe[] {
  const found = domains.flatMap((domain) => {
    const named = new Set(names === undefined ? [] : namedOperations(domain, names).map(sourceOf));
    return namedOperations(domain)
      .filter((each) => domain.foreignOrigin === undefined && isHarmless(each))
      .map((each) => {
        const place = domain.id === examples.domain ? examples.resources.indexOf(each.resource.name) : -1;
        const rank = [named.has(sourceOf(each)), place >= 0].map(Number);
        return { rank: (rank[0] ?? 0) * 2 + (rank[1] ?? 0), probe: probeOf(domain, each, wire.page.size) };
      });
  });
  return found.sort((a, b) => b.rank - a.rank).map(({ probe }) => probe);
}

const sourceOf = ({ operation }: ResourceOperation) => operation.source;

/** Lists only: their answers can be as small as one row. */
function isHarmless({ operation }: ResourceOperation): boolean {
  const { method, pathParameters, query, headers, paging } = operation;
  const parameters = [...(query?.parameters ?? []), ...(headers?.parameters ?? [])];
  const isFree = pathParameters.length === 0 && parameters.every(({ required }) => !required);
  return method === "GET" && paging.kind === "page" && isFree;
}

function probeOf(domain: Domain, each: ResourceOperation, size: string): Probe {
  const { operation } = each;
  const hasSize = operation.query?.parameters.some(({ source }) => source === size) === true;
  const spec: OperationSpec = {
    id: operation.source,
    name: `${domain.name}.${accessorOf(each)}`,
    method: "GET",
    path: fullPath(domain, operation),
    query: { [size]: "plain" },
    response: "json",
  };
  return { spec, scopes: operation.scopes, query: hasSize ? { [size]: 1 } : {} };
}
