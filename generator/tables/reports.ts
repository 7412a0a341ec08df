/** The calls that find, describe and run reports, where a domain has them. */
import { LIMIT_MARGIN_MS } from "../emit/operation-spec.ts";
import { runnerOf } from "../emit/reports.ts";
import type { Domain } from "../model/ir.ts";
import { accessorOf } from "../model/operations.ts";
import { fullPath } from "../model/path.ts";
import type { ReadSpec, ReportsSpec } from "../sync/table.ts";
import type { Profile } from "../vendor/profile.ts";

export function reportsOf(domains: readonly Domain[], vendor: Profile): ReportsSpec | undefined {
  for (const domain of domains) {
    const runner = runnerOf(domain, vendor);
    if (!runner) continue;
    const specs = runner.parts.map((part) => [part.role, specOf(domain, part)] as const);
    return { ...(Object.fromEntries(specs) as Omit<ReportsSpec, "size">), size: runner.size };
  }
  return undefined;
}

type Part = NonNullable<ReturnType<typeof runnerOf>>["parts"][number];

function specOf(domain: Domain, { resource, operation }: Part): ReadSpec {
  const { limit, paging, query, method, retryOn } = operation;
  const names = (query?.parameters ?? []).map(({ source }) => [source, "plain"] as const);
  return {
    id: operation.source,
    name: `${domain.name}.${accessorOf({ resource, operation })}`,
    ...(method === "POST" && { method }),
    path: fullPath(domain, operation),
    ...(names.length > 0 && { query: Object.fromEntries(names) }),
    ...(paging.kind === "page" && {
      paging: { kind: "page", first: paging.first, ...(paging.size !== undefined && { size: paging.size }) },
    }),
    ...(limit &&
      "calls" in limit && {
        limit: {
          calls: limit.calls,
          window: limit.seconds * 1000 + LIMIT_MARGIN_MS,
          ...(limit.each && { each: limit.each }),
        },
      }),
    ...(retryOn.length > 0 && { retryOn: retryOn.map(({ status, title }) => ({ status, title })) }),
  };
}
