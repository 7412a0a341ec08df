/**
 * What is lost of a schema on its way to a type: keywords that no type expresses.
 *
 * Whether anything is lost decides whether `oneOf` can be held to its word: a member that is taken for something wider than it is
 * would make values fit two members that fit one.
 */
import { get, getArray, getString, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { append, once } from "../ground/collections.ts";
import { at } from "../ground/pointer.ts";

/** Keywords that constrain values in ways no TypeScript type expresses; each is named once per place. */
export const INEXPRESSIBLE = [
  "not",
  "if",
  "dependentSchemas",
  "dependentRequired",
  "dependencies",
  "$dynamicRef",
  "$recursiveRef",
  "unevaluatedProperties",
  "unevaluatedItems",
  "propertyNames",
  "contains",
] as const;

/** Those of them that rules beside types do not express either, or not in full. */
export const LOST: readonly string[] = [
  "$dynamicRef",
  "$recursiveRef",
  "unevaluatedProperties",
  "unevaluatedItems",
];

/** Whether the types of schemas, and the rules beside them (`rules.ts`), say all that these say, what they refer to included. */
export function areExact(root: JsonObject, schemas: readonly JsonValue[]): boolean {
  const { isWider, references } = survey(schemas);
  return !isWider && !references.some((ref) => widerReferences(root).get(ref) ?? true);
}

/** Everything that is referred to from anywhere, and whether its type is wider than the schema. */
const widerReferences = once((root: JsonObject): ReadonlyMap<string, boolean> => {
  const wider = new Map<string, boolean>();
  const dependants = new Map<string, string[]>();
  for (const ref of survey(root).references) {
    const { isWider, references } = survey(ref.startsWith("#/") ? at(root, ref) : undefined);
    wider.set(ref, isWider);
    for (const inner of references) append(dependants, inner, ref);
  }
  const spreading = [...wider].flatMap(([ref, isWider]) => (isWider ? [ref] : []));
  for (const ref of spreading) {
    for (const dependant of dependants.get(ref) ?? []) {
      if (wider.get(dependant) !== false) continue;
      wider.set(dependant, true);
      spreading.push(dependant);
    }
  }
  return wider;
});

const APPLICATORS = ["$ref", "allOf", "oneOf", "anyOf"];
/** Keywords whose keys are names of the document's. */
const NAMED: ReadonlySet<string> = new Set(["properties", "patternProperties", "$defs", "definitions"]);
/** Keywords whose values are no schemas. */
const VALUES: ReadonlySet<string> = new Set(["enum", "const", "default", "example", "examples"]);

/** A value without what it refers to. */
function survey(value: JsonValue | readonly JsonValue[] | undefined): {
  readonly isWider: boolean;
  readonly references: string[];
} {
  const references = new Set<string>();
  let isWider = false;
  const open: unknown[] = [value];
  for (const part of open) {
    if (Array.isArray(part)) for (const item of part as readonly unknown[]) open.push(item);
    if (!isObject(part)) continue;
    const ref = getString(part, "$ref");
    if (ref !== undefined) references.add(ref);
    const isBeside = APPLICATORS.some((keyword) => get(part, keyword) !== undefined);
    isWider ||=
      LOST.some((keyword) => get(part, keyword) !== undefined) ||
      (isBeside && get(part, "additionalProperties") !== undefined) ||
      getArray(part, "allOf").some((member) => get(member, "additionalProperties") !== undefined);
    for (const [key, inner] of Object.entries(part)) {
      if (VALUES.has(key)) continue;
      if (NAMED.has(key) && isObject(inner)) for (const schema of Object.values(inner)) open.push(schema);
      else open.push(inner);
    }
  }
  return { isWider, references: [...references] };
}
