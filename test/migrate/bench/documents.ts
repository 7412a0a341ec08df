import { get, isObject, type JsonObject, type JsonValue } from "../../../generator/ground/json.ts";

export interface Document {
  /** Id of the domain: name of the file. */
  readonly domain: string;
  readonly root: JsonObject;
}

/** Schemas of one document that stand for one thing: what is answered, exported, created, updated. */
export interface Family {
  readonly domain: string;
  /** `invoice item`. */
  readonly noun: string;
  readonly members: readonly Schema[];
  /** Some operation that reads answers a member. */
  readonly answered: boolean;
  /** Something in another domain has its name or most of its fields: nobody could tell them apart. */
  readonly ambiguous: boolean;
}

export interface Schema {
  readonly name: string;
  readonly properties: JsonObject;
  /** An operation that reads answers it. */
  readonly answered: boolean;
}

const AFFIXES =
  /^(get|list|create|created|update|updated|upsert|patch|export|detailed|replace|response|request|model|dto|info|data|details?)$/;

/** Words of the last part of a schema's name that are no affix. */
export function nounOf(schema: string): string {
  const last = (schema.split(".").at(-1) ?? schema).replace(/ListItem/, "");
  const words = wordsOf(last).filter((word) => !/^v\d$/.test(word));
  const kept = words.filter((word) => !AFFIXES.test(word));
  return (kept.length > 0 ? kept : words).map(singular).join(" ");
}

function singular(word: string): string {
  return word
    .replace(/ies$/, "y")
    .replace(/(ch|sh|x|ss)es$/, "$1")
    .replace(/([^su])s$/, "$1");
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

export function familiesOf(documents: readonly Document[]): Family[] {
  const groups = documents.flatMap(({ domain, root }) => twinsOf(domain, root));
  return groups.map(({ domain, noun, members }) => {
    const own = members.flatMap((member) => fieldSets(member));
    return {
      domain,
      noun,
      members,
      answered: members.some(({ answered }) => answered),
      ambiguous: groups.some(
        (other) =>
          other.domain !== domain &&
          (other.noun === noun || other.members.flatMap(fieldSets).some((b) => own.some((a) => alike(a, b)))),
      ),
    };
  });
}

interface Twins {
  readonly domain: string;
  readonly noun: string;
  readonly members: readonly Schema[];
}

/** Schemas of one noun, and whatever has nearly the same fields. */
function twinsOf(domain: string, root: JsonObject): Twins[] {
  const answered = new Set(readsOf(root).flatMap(({ row }) => row ?? []));
  const groups: { readonly domain: string; readonly noun: string; members: Schema[] }[] = [];
  for (const [name, schema] of Object.entries(schemasOf(root))) {
    const properties = get(schema, "properties");
    if (!isObject(properties) || isEnvelope(properties)) continue;
    const one: Schema = { name, properties, answered: answered.has(name) };
    const noun = nounOf(name);
    const [first, ...others] = groups.filter(
      (group) =>
        group.noun === noun ||
        group.members.some((member) =>
          fieldSets(member).some((a) => fieldSets(one).some((b) => alike(a, b))),
        ),
    );
    if (!first) groups.push({ domain, noun, members: [one] });
    else first.members.push(one, ...others.flatMap(({ members }) => members));
    for (const other of others) groups.splice(groups.indexOf(other), 1);
  }
  return groups;
}

/** Names that nearly everything has: they say nothing about what it is. */
export const EVERYWHERE =
  /^(id|name|active|type|status|createdOn|createdById|modifiedOn|code|memo|description|displayName|externalData)$/;

/** Few fields say nothing about what a schema is. */
function fieldSets({ properties }: Schema): ReadonlySet<string>[] {
  const names = Object.keys(properties).filter((name) => !EVERYWHERE.test(name));
  return names.length < 3 ? [] : [new Set(names)];
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((name) => b.has(name)).length;
  return shared / Math.min(a.size, b.size) >= 0.75;
}

export function schemasOf(root: JsonObject): JsonObject {
  const schemas = get(get(root, "components"), "schemas");
  return isObject(schemas) ? schemas : {};
}

interface Read {
  readonly path: string;
  readonly operation: JsonObject;
  /** Schema of one row of the answer. */
  readonly row?: string;
}

function readsOf(root: JsonObject): Read[] {
  return Object.entries(get(root, "paths") ?? {}).flatMap(([path, item]): Read[] => {
    const operation = get(item, "get");
    if (!isObject(operation)) return [];
    const content = get(get(get(operation, "responses"), "200"), "content");
    const [media] = isObject(content) ? Object.values(content) : [];
    const row = rowOf(root, get(media, "schema"));
    return [{ path, operation, ...(row !== undefined && { row }) }];
  });
}

function rowOf(root: JsonObject, schema: JsonValue | undefined): string | undefined {
  const items = get(schema, "items");
  if (items !== undefined) return rowOf(root, items);
  const name = refName(schema);
  const properties = name === undefined ? undefined : get(schemasOf(root)[name], "properties");
  if (name === undefined || !isObject(properties)) return name;
  return isEnvelope(properties) ? rowOf(root, properties.data) : name;
}

function isEnvelope(properties: JsonObject): boolean {
  return (
    Object.hasOwn(properties, "data") &&
    (Object.hasOwn(properties, "hasMore") || Object.keys(properties).length === 1)
  );
}

/** The schema a property refers to, null or not. */
export function refName(schema: JsonValue | undefined): string | undefined {
  const ref = get(schema, "$ref");
  if (typeof ref === "string") return ref.split("/").at(-1);
  const members = get(schema, "oneOf");
  if (!Array.isArray(members)) return undefined;
  const refs = members.flatMap((member) => refName(member) ?? []);
  return refs.length === 1 ? refs[0] : undefined;
}

/**
 * A document of nothing but the operations that answer the schemas, and what these need. Names and descriptions are not kept: an API that
 * was withdrawn years ago has neither the names of schemas nor the sentences of its successor.
 */
export function cutDown(
  document: Document,
  keep: { readonly schemas: ReadonlySet<string>; readonly newName: (schema: string) => string },
): Document {
  const { root } = document;
  const reads = readsOf(root).filter(({ row }) => row !== undefined && keep.schemas.has(row));
  const needed = new Set(keep.schemas);
  const queue: JsonValue[] = [
    ...reads.map(({ operation }) => operation),
    ...[...needed].flatMap((name) => schemasOf(root)[name] ?? []),
  ];
  for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
    for (const name of refsIn(value)) {
      const schema = schemasOf(root)[name];
      if (needed.has(name) || schema === undefined) continue;
      needed.add(name);
      queue.push(schema);
    }
  }
  const renamed = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(renamed);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, inner]) => key !== "description" || typeof inner !== "string")
        .map(([key, inner]) =>
          key === "$ref" && typeof inner === "string"
            ? [key, `#/components/schemas/${keep.newName(inner.split("/").at(-1) ?? "")}`]
            : [key, renamed(inner)],
        ),
    );
  };
  const { components, ...head } = root;
  const paths = Object.fromEntries(reads.map(({ path, operation }) => [path, { get: renamed(operation) }]));
  const schemas = Object.fromEntries(
    [...needed].sort().map((name) => [keep.newName(name), renamed(schemasOf(root)[name] ?? {})]),
  );
  const others = isObject(components) ? components : {};
  return { domain: document.domain, root: { ...head, paths, components: { ...others, schemas } } };
}

function refsIn(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" ? [inner.split("/").at(-1) ?? ""] : refsIn(inner),
  );
}
