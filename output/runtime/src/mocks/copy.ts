/** What tests are given is theirs: to change it changes no record. */

/** A copy of a value of JSON; what is no part of one (a `Date`, bytes) is the same. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((one: unknown) => copyOf(one)) as Value;
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, copyOf(inner)])) as Value;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
