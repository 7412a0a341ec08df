/** JSON values, and reading them without trusting their prototypes. */

export type JsonValue = string | number | boolean | null | JsonValue[] | JsonObject;

export interface JsonObject {
  [key: string]: JsonValue;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Own property of an object, whatever it is called; `undefined` for everything that is not an object. */
export function get(value: unknown, key: string): JsonValue | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function getString(value: unknown, key: string): string | undefined {
  const found = get(value, key);
  return typeof found === "string" ? found : undefined;
}

export function getArray(value: unknown, key: string): readonly JsonValue[] {
  const found = get(value, key);
  return Array.isArray(found) ? found : [];
}

/** Own properties of the object under a key; none for everything that is no object. */
export function getEntries(value: unknown, key: string): [string, JsonValue][] {
  const found = get(value, key);
  return isObject(found) ? Object.entries(found) : [];
}

/** Sets an own property, also when its name is `__proto__`, where plain assignment would change the prototype instead. */
export function set(target: object, key: string, value: unknown): void {
  if (key === "__proto__") {
    Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  } else {
    (target as Record<string, unknown>)[key] = value;
  }
}

/** A text as JSON; `undefined` for what is none. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}
