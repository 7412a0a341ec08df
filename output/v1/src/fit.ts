/** Values as the old document types them: what came of a new value may be a text where there was a number, or several where there was one. */

/**
 * @param type as the old document puts it: `string(iso-date-time)`, `array<integer>`, `integer or string`
 * @returns the value, made to fit where nothing of it is lost; null where it cannot be
 */
export function fitting(type: string, value: unknown): unknown {
  if (value == null) return null;
  const item = /^array<(.*)>$/.exec(type)?.[1];
  if (item !== undefined) {
    const items = [value].flat().map((one) => fitting(item, one));
    return items.length > 0 && items.every((one) => one === null) ? null : items;
  }
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const kinds = type.split(/\s*(?:\||,|\bor\b)\s*/).map((kind) => kind.replace(/\(.*/, ""));
  for (const kind of kinds) {
    const made = (KINDS[kind] ?? asItIs)(one);
    if (made !== null) return made;
  }
  return null;
}

/** Objects of which no field is known are those of empty lists in samples, which may have been anything. */
const asItIs = (value: unknown) => value ?? null;

const isNumeric = (value: unknown) =>
  typeof value === "number" || (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value.trim()));

/** Whole numbers of the old document are those of a few samples, and amounts of money among them: fractions stay. */
const numberOf = (value: unknown) => (isNumeric(value) ? Number(value) : null);

const KINDS: Readonly<Record<string, (value: unknown) => unknown>> = {
  integer: numberOf,
  number: numberOf,
  boolean: (value) => (typeof value === "boolean" ? value : null),
  string: (value) => (typeof value === "string" ? value : typeof value === "object" ? null : String(value)),
};
