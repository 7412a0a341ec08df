import { get, isObject, type JsonObject, type JsonValue, set } from "../../ground/json.ts";
import type { Spot } from "../../read/check.ts";
import type { Node } from "./edit.ts";

/** Keys whose values are text for people, or examples. */
const PROSE: ReadonlySet<string> = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
]);

/** Keys whose values map names, chosen by the document's author, to things: `description` is one like any other there. */
const MAPS: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "parameters",
  "responses",
  "headers",
  "content",
  "paths",
]);

/** Whether a path ends at such a map, as far as its text tells. */
export function isMapPath(path: string): boolean {
  const last = /(?:\.|\[['"])(\w+)(?:['"]\])?$/.exec(path)?.[1];
  return last !== undefined && MAPS.has(last);
}

export function isExpected({ value, owner, key }: Node, expected: JsonValue): boolean {
  const isUnion = ["oneOf", "anyOf"].includes(String(key));
  const whole =
    isUnion && get(owner, "nullable") === true && Array.isArray(value) ? [...value, { type: "null" }] : value;
  const isMap = MAPS.has(String(key));
  return meets(value, expected, isMap) || meets(withoutNullable(whole), expected, isMap);
}

/** Where an expectation names prose, which will not be compared. */
export function proseIn(expected: Spot, isMap = false): readonly Spot[] {
  if (!isObject(expected.value)) return expected.entries().flatMap((entry) => proseIn(entry));
  return Object.keys(expected.value).flatMap((key) =>
    !isMap && PROSE.has(key) ? [expected.at(key)] : proseIn(expected.at(key), !isMap && MAPS.has(key)),
  );
}

/** `nullable: true` in the words of 3.1: a type more, or a member more. */
function withoutNullable(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(withoutNullable);
  if (!isObject(value)) return value;
  const copy: JsonObject = {};
  for (const [key, entry] of Object.entries(value)) set(copy, key, withoutNullable(entry));
  if (get(copy, "nullable") !== true) return copy;
  delete copy["nullable"];
  const type = get(copy, "type");
  if (typeof type === "string") copy["type"] = [type, "null"];
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = get(copy, keyword);
    if (Array.isArray(members)) copy[keyword] = [...members, { type: "null" }];
  }
  return copy;
}

/** Objects by the keys that are expected, everything else exactly. */
function meets(value: JsonValue, expected: JsonValue, isMap: boolean): boolean {
  if (!isObject(expected) || !isObject(value)) return equal(value, expected, isMap);
  return comparedKeys(expected, isMap).every((key) => agree(value, expected, { key, isMap }));
}

function equal(a: JsonValue, b: JsonValue, isMap: boolean): boolean {
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, i) => equal(entry, b[i] as JsonValue, false));
  }
  if (isObject(a) && isObject(b)) {
    const keys = comparedKeys(b, isMap);
    return comparedKeys(a, isMap).length === keys.length && keys.every((key) => agree(a, b, { key, isMap }));
  }
  return a === b;
}

function comparedKeys(object: JsonObject, isMap: boolean): string[] {
  return Object.keys(object).filter((key) => isMap || !PROSE.has(key));
}

function agree(
  a: JsonObject,
  b: JsonObject,
  { key, isMap }: { readonly key: string; readonly isMap: boolean },
): boolean {
  const [one, other] = [get(a, key), get(b, key)];
  return one !== undefined && other !== undefined && equal(one, other, !isMap && MAPS.has(key));
}
