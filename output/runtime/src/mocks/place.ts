/** Where a mock has the records of an entity. */
import type { EntitySpec } from "./description.js";

/** Names joined by points: what stands in {@link EntitySpec.at}, else the key's own, `customers.notes` for `crm/customers/notes`. */
export function placeOf({ key, at }: Pick<EntitySpec, "key" | "at">): string {
  const camel = () => key.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return at ?? camel().split("/").slice(1).join(".");
}
