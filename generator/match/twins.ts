/** Objects that are shown in more than one shape. */
import type { Entity } from "./catalogue.ts";

/** Twins differ in words without meaning only: `Export…`, `Create…`, `Detailed…`. */
export function isTwin(a: Entity, b: Entity): boolean {
  return (
    a === b ||
    (a.domain === b.domain &&
      a.words.length === b.words.length &&
      a.words.every((word) => b.words.includes(word)))
  );
}

const families = new WeakMap<Entity, string>();

/** An object and its twins have the same. */
export function familyOf(entity: Entity): string {
  let family = families.get(entity);
  if (family === undefined) {
    family = `${entity.domain} ${[...entity.words].sort().join(" ")}`;
    families.set(entity, family);
  }
  return family;
}
