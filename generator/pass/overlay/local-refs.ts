/** References inside a document, as overlays have to know them: what they add must lead somewhere, what they remove must not be needed. */
import { getString, isObject, type JsonObject, type JsonValue } from "../../ground/json.ts";
import { steps, at } from "../../ground/pointer.ts";

/** All `$ref`s into the document that lie in a value, each once. */
export function localRefs(value: JsonValue, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const entry of value) localRefs(entry, found);
  else if (isObject(value)) {
    const ref = getString(value, "$ref");
    if (ref?.startsWith("#/") === true) found.add(ref);
    for (const entry of Object.values(value)) localRefs(entry, found);
  }
  return found;
}

export function leadsSomewhere(root: JsonObject, ref: string): boolean {
  return at(root, ref) !== undefined;
}

/** Whether a reference leads to a place or into it. */
export function isInto(ref: string, location: readonly (string | number)[]): boolean {
  const path = steps(ref);
  return location.every((step, i) => path[i] === String(step));
}
