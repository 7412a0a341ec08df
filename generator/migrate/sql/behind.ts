/** The way from its id to what an old object is read off: the part of the routes of its fields that leads there, which they share. */
import type { Catalogue } from "../../match/catalogue.ts";
import type { RouteStep } from "../routes/language.ts";
import type { Row } from "../rows.ts";

export function behindOf(rows: readonly Row[]): (object: string) => readonly RouteStep[] | undefined {
  const behind = new Map<string, readonly RouteStep[]>();
  for (const { kind, v1, targets } of rows) {
    const { steps, own } = targets[0]?.via ?? {};
    if (kind === "field" && steps && own !== undefined && !behind.has(v1.object))
      behind.set(v1.object, steps.slice(0, own));
  }
  return (object) => behind.get(object);
}

/** Whether a number that the old API is said to have whole may have a fraction now, as numbers and texts do: its column must not lose it. */
export function fractionsOf(
  rows: readonly Row[],
  { entities }: Catalogue,
): (object: string, field: string) => boolean {
  const found = rows.filter(({ kind, v1, targets: [target] }) => {
    if (kind !== "field" || !/^integer/.test(v1.type ?? "")) return false;
    const slots = entities.get(`${target?.domain} ${target?.schema}`)?.slots ?? [];
    const now = slots.find(({ path }) => path === target?.field)?.shape.kind;
    return now === "number" || now === "string";
  });
  const names = new Set(found.map(({ v1 }) => `${v1.object}.${v1.field}`));
  return (object, field) => names.has(`${object}.${field}`);
}
