import { getOrAdd, once } from "../ground/collections.ts";
import {
  get,
  getArray,
  getEntries,
  getString,
  isObject,
  type JsonObject,
  type JsonValue,
} from "../ground/json.ts";
import { join, steps, at } from "../ground/pointer.ts";

/** A schema and its pointer. */
export interface Located {
  readonly schema: JsonObject;
  readonly at: string;
}

/** A property that has to be declared once more. */
export interface Missing {
  readonly name: string;
  /** Where it is declared: several places when it is in several members of a union; none when nobody declares it. */
  readonly declarations: readonly { readonly schema: JsonValue; readonly at: string }[];
}

export interface Requirements {
  /** What the schema and the members of its `allOf` require. */
  readonly demanded: ReadonlySet<string>;
  readonly missing: readonly Missing[];
}

/** Keywords under which other schemas describe the same value. */
const COMPOSING = ["$ref", "allOf", "oneOf", "anyOf"] as const;

/** Whether other schemas say something of the same value; most schemas say all of it themselves. */
export function isComposed(schema: JsonObject): boolean {
  return COMPOSING.some((keyword) => Object.hasOwn(schema, keyword));
}

const NOTHING: Requirements = { demanded: new Set(), missing: [] };

/**
 * @param root of the document, for references
 * @param enclosing schemas of the same value around this one, innermost first
 */
export function requirementsOf(root: JsonObject, own: Located, enclosing: readonly Located[]): Requirements {
  if (enclosing.length === 0 && !["required", "allOf"].some((key) => Object.hasOwn(own.schema, key)))
    return NOTHING;
  const inline = withAll(own, (part) => membersOf(part, "allOf"));
  const targets = inline.flatMap(({ schema }) => targetOf(root, schema) ?? []);
  const isPlain =
    targets.length < 2 && enclosing.length === 0 && !inline.some((part) => requiredOf(part).length > 0);
  if (isPlain) return NOTHING;
  const inherited = targets.map((target) => saysOf(closureOf(root, target)));
  const outer = new Set(enclosing.flatMap((schema) => closureOf(root, schema).flatMap(requiredOf)));
  const here = saysOf(inline);
  const missing: Missing[] = [];
  const names = new Set([...here.required, ...inherited.flatMap(({ required }) => [...required])]);
  for (const name of names) {
    // Where it is declared in this very schema, it is required there; what is required all around is so here.
    if (outer.has(name) || here.declared.has(name)) continue;
    const asking = inherited.filter(({ required }) => required.has(name));
    if (asking.some(({ declared }) => declared.has(name))) continue;
    const groups = [...inherited.map(({ parts }) => parts), ...around(root, own, enclosing)];
    const declarations = declarationsOf(name, groups);
    if (declarations.length > 0 || asking.length === 0) missing.push({ name, declarations });
  }
  return { demanded: here.required, missing };
}

interface Says {
  readonly parts: readonly Located[];
  readonly required: ReadonlySet<string>;
  readonly declared: ReadonlySet<string>;
}

function saysOf(parts: readonly Located[]): Says {
  const properties = parts.flatMap(({ schema }) => getEntries(schema, "properties"));
  return {
    parts,
    required: new Set(parts.flatMap(requiredOf)),
    declared: new Set(properties.map(([name]) => name)),
  };
}

/** Members of unions beside the properties, then whatever stands around. */
function around(root: JsonObject, own: Located, enclosing: readonly Located[]): Located[][] {
  return [
    variantsOf(root, own),
    ...enclosing.flatMap((outer) => [closureOf(root, outer), variantsOf(root, outer)]),
  ];
}

/** The first group of schemas that declares it; members of a union may do so each in its own way. */
function declarationsOf(name: string, groups: readonly (readonly Located[])[]): Missing["declarations"] {
  for (const group of groups) {
    const found = group.flatMap((part) => {
      const schema = get(get(part.schema, "properties"), name);
      return schema === undefined ? [] : [{ schema, at: join(part.at, "properties", name) }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function requiredOf({ schema }: Located): string[] {
  return getArray(schema, "required").filter((name) => typeof name === "string");
}

/** A schema with all it consists of, references followed. */
export function closureOf(root: JsonObject, own: Located): Located[] {
  return withAll(own, (part) => [targetOf(root, part.schema) ?? [], membersOf(part, "allOf")].flat());
}

/** A schema with its parts, and theirs; each schema once. */
export function withAll(own: Located, partsOf: (part: Located) => readonly Located[]): Located[] {
  const seen = new Map<string, Located>();
  // A list that grows while it is walked.
  const open = [own];
  for (const part of open) {
    if (seen.has(part.at)) continue;
    seen.set(part.at, part);
    open.push(...partsOf(part));
  }
  return [...seen.values()];
}

export function variantsOf(root: JsonObject, own: Located): Located[] {
  return closureOf(root, own).flatMap((part) =>
    ["oneOf", "anyOf"].flatMap((keyword) =>
      membersOf(part, keyword).flatMap((member) => closureOf(root, member)),
    ),
  );
}

export function membersOf({ schema, at: pointer }: Located, keyword: string): Located[] {
  return getArray(schema, keyword).flatMap((member, i) =>
    isObject(member) ? [{ schema: member, at: join(pointer, keyword, i) }] : [],
  );
}

/** What a schema refers to. References that lead nowhere are reported where they are lowered. */
export function targetOf(root: JsonObject, schema: JsonObject): Located | undefined {
  const ref = getString(schema, "$ref");
  if (ref === undefined || !ref.startsWith("#/")) return undefined;
  return getOrAdd(targetsIn(root), ref, () => {
    const target = at(root, ref);
    return isObject(target) ? { schema: target, at: join("", ...steps(ref)) } : undefined;
  });
}

/** What the references of a document lead to; each is followed again and again. */
const targetsIn = once((_root: JsonObject) => new Map<string, Located | undefined>());
