/** What views of old objects are made with that the plan does not say, from the rows of the map: as data, which is made once. */
import type { Catalogue } from "../../match/catalogue.ts";
import type { RouteStep } from "../routes/language.ts";
import type { Row } from "../rows.ts";

/** The way from its id to what an old object is read off, by object: the part of the routes of its fields that leads there, which they share. */
export function behindOf(rows: readonly Row[]): Readonly<Record<string, readonly RouteStep[]>> {
  const behind = new Map<string, readonly RouteStep[]>();
  for (const { kind, v1, targets } of rows) {
    const { steps, own } = targets[0]?.via ?? {};
    if (kind === "field" && steps && own !== undefined && !behind.has(v1.object))
      behind.set(v1.object, steps.slice(0, own));
  }
  return Object.fromEntries(behind);
}

/**
 * Numbers that the old API is said to have whole and that may have a fraction now, as numbers and texts do: their columns must not lose it.
 *
 * @returns `Job.number`
 */
export function fractionsOf(rows: readonly Row[], { entities }: Catalogue): readonly string[] {
  const found = rows.filter(({ kind, v1, targets: [target] }) => {
    if (kind !== "field" || !/^integer/.test(v1.type ?? "")) return false;
    const slots = entities.get(`${target?.domain} ${target?.schema}`)?.slots ?? [];
    const now = slots.find(({ path }) => path === target?.field)?.shape.kind;
    return now === "number" || now === "string";
  });
  return [...new Set(found.map(({ v1 }) => `${v1.object}.${v1.field}`))];
}
