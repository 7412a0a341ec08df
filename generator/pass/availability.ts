/**
 * Resolves the availability table: each endpoint group of the announcement has to lead to a resource that is generated.
 *
 * Groups of domains that are known but not part of this run are passed over. The bundled table is held to the bundled documents
 * only; a user's documents may be older or newer than it, and the user could not correct it.
 */
import { type Diagnostic, diagnostic } from "../diagnostics/codes.ts";
import type { Domain } from "../model/ir.ts";
import type { AvailabilityRow, DomainTable } from "../read/table.ts";
import { join } from "../ground/pointer.ts";
import { didYouMean } from "../ground/text.ts";

export function checkAvailability(
  table: DomainTable,
  domains: readonly Domain[],
  isHeld: (row: AvailabilityRow) => boolean,
): Diagnostic[] {
  const known = new Set([...table.rows, ...domains].map(({ id }) => id));
  return table.availability.flatMap((row) => {
    const domain = domains.find(({ id }) => id === row.domain);
    const resources = domain?.resources.map(({ name }) => name) ?? [];
    const isUnknown = !known.has(row.domain);
    if (domain ? resources.includes(row.resource) : !isUnknown) return [];
    if (!isHeld(row)) return [];
    const reason = isUnknown
      ? `there is no domain ${row.domain}`
      : `the domain ${row.domain} has no resource ${row.resource}`;
    const suggestion = isUnknown ? didYouMean(row.domain, [...known]) : didYouMean(row.resource, resources);
    const pointer = join(row.place.pointer ?? "", isUnknown ? "domain" : "resource");
    const place = { file: row.place.file, pointer };
    return diagnostic("availability-unresolved", { group: row.group, reason, suggestion }, { place });
  });
}
