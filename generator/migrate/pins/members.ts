/** Values that the new document names for the place of a row: a pin with another is refused, so none is offered. */
import type { Catalogue } from "../../match/catalogue.ts";
import type { Row } from "../rows.ts";
import { entityAt, slotsAlong } from "./places.ts";

/** By `Lead.status`; what is not closed is not in it. */
export type Members = Readonly<Record<string, readonly string[]>>;

export function membersOf(rows: readonly Row[], current: Catalogue): Members {
  return Object.fromEntries(
    rows.flatMap(({ kind, v1, targets: [target] }) => {
      if (kind !== "field" || target?.schema === undefined || target.field === undefined) return [];
      const entity = entityAt(current, { domain: target.domain, schema: target.schema });
      const values = slotsAlong(entity, target.field, current)?.at(-1)?.shape.values ?? [];
      return values.length === 0 ? [] : [[`${v1.object}.${v1.field}`, values]];
    }),
  );
}
