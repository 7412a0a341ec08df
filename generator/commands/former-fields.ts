/** Fields of the API before, by the operation of this one that has their values, as the bundled report of the migration says. */
import { append } from "../ground/collections.ts";
import type { Row } from "../migrate/rows.ts";
import { bundled } from "./bundled.ts";

/** @returns names like `Job.end` by `jpm Jobs_Get` */
export async function formerFields(): Promise<ReadonlyMap<string, readonly string[]>> {
  const { report } = await bundled<{ readonly report: { readonly rows: readonly Row[] } }>("payload");
  const found = new Map<string, string[]>();
  for (const { kind, v1, targets } of report.rows) {
    if (kind !== "field" || v1.field === undefined) continue;
    const places = new Set(targets.map(({ domain, operation }) => `${domain} ${operation}`));
    for (const place of places) append(found, place, `${v1.object}.${v1.field}`);
  }
  return found;
}
