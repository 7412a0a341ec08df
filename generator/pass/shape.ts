/**
 * What stands in a document and cannot be what it says: `responses` that is a list, a schema that is a text, a key without a value.
 *
 * The kinds of values that OpenAPI 3 has where, as one table, and one walk over the whole document, used or not. It only tells: every
 * pass after it takes what is not of the right kind as absent. References, and what a value of the right kind says, are others' to
 * judge; prose and examples are nobody's.
 */
import type { Mend } from "./mend.ts";
import { isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";

/** A kind of value: plain, an object with known keys, by its name in {@link OBJECTS}, or several of one kind. */
type Rule =
  | Plain
  | ObjectName
  | { readonly list: Rule; readonly orOne?: true }
  | { readonly map: Rule; readonly keys?: Keys; readonly orReference?: true };

type Plain = "text" | "number" | "true or false" | "an object" | "something" | "anything";

type ObjectName =
  | "document"
  | "components"
  | "pathItem"
  | "operation"
  | "parameter"
  | "requestBody"
  | "response"
  | "mediaType"
  | "header"
  | "schema"
  | "discriminator";

/** What the keys of a map have to be. */
interface Keys {
  readonly what: string;
  readonly fits: RegExp;
  readonly expected: string;
}

const NAMES: Keys = { what: "The name", fits: /./s, expected: "a name" };
const STATUSES: Keys = {
  what: "The status",
  fits: /^([1-5](\d\d|XX)|default|x-.*)$/is,
  expected: "three digits, a range such as 4XX, or default",
};

/** Keys of objects whose values are structure, with the kinds of these. Whatever else there is may be anything. */
const OBJECTS: Readonly<Record<ObjectName, Readonly<Record<string, Rule>>>> = {
  document: {
    info: "an object",
    servers: { list: "an object" },
    paths: { map: "pathItem" },
    webhooks: { map: "pathItem" },
    components: "components",
    security: { list: "an object" },
    tags: { list: "an object" },
  },
  components: {
    schemas: { map: "schema", keys: NAMES },
    responses: { map: "response", keys: NAMES },
    parameters: { map: "parameter", keys: NAMES },
    requestBodies: { map: "requestBody", keys: NAMES },
    headers: { map: "header", keys: NAMES },
    securitySchemes: { map: "an object" },
    pathItems: { map: "pathItem" },
    callbacks: { map: { map: "pathItem", orReference: true } },
  },
  pathItem: {
    $ref: "text",
    parameters: { list: "parameter" },
    servers: { list: "an object" },
    get: "operation",
    put: "operation",
    post: "operation",
    delete: "operation",
    options: "operation",
    head: "operation",
    patch: "operation",
    trace: "operation",
    query: "operation",
    additionalOperations: { map: "operation" },
  },
  operation: {
    operationId: "text",
    tags: { list: "text" },
    parameters: { list: "parameter" },
    requestBody: "requestBody",
    responses: { map: "response", keys: STATUSES },
    callbacks: { map: { map: "pathItem", orReference: true } },
    security: { list: "an object" },
    servers: { list: "an object" },
    deprecated: "true or false",
  },
  parameter: {
    $ref: "text",
    name: "text",
    in: "text",
    required: "true or false",
    style: "text",
    explode: "true or false",
    schema: "schema",
    content: { map: "mediaType" },
  },
  requestBody: { $ref: "text", required: "true or false", content: { map: "mediaType" } },
  response: { $ref: "text", content: { map: "mediaType" }, headers: { map: "header" } },
  mediaType: { $ref: "text", schema: "schema", itemSchema: "schema", encoding: { map: "an object" } },
  header: { $ref: "text", schema: "schema", content: { map: "mediaType" } },
  schema: {
    $ref: "text",
    type: { list: "something", orOne: true },
    format: "text",
    enum: { list: "anything" },
    required: { list: "text" },
    properties: { map: "schema" },
    patternProperties: { map: "schema" },
    additionalProperties: "schema",
    items: "schema",
    prefixItems: { list: "schema" },
    allOf: { list: "schema" },
    oneOf: { list: "schema" },
    anyOf: { list: "schema" },
    not: "schema",
    $defs: { map: "schema" },
    discriminator: "discriminator",
    nullable: "true or false",
    readOnly: "true or false",
    writeOnly: "true or false",
    deprecated: "true or false",
    uniqueItems: "true or false",
    pattern: "text",
    minimum: "number",
    maximum: "number",
    multipleOf: "number",
    minLength: "number",
    maxLength: "number",
    minItems: "number",
    maxItems: "number",
    minProperties: "number",
    maxProperties: "number",
  },
  discriminator: { propertyName: "text", mapping: { map: "text" } },
};

/** A value that is not of its kind. */
export interface Misshapen {
  readonly at: string;
  readonly what: string;
  readonly value: JsonValue;
  readonly expected: string;
  /** Whether the key is at fault, not the value. */
  readonly on?: "key";
  readonly mend: readonly Mend[];
}

/** Everything in a document that is not of its kind, in the order of the document; what is inside of such a value is passed over. */
export function misshapen(root: JsonObject): Misshapen[] {
  const found: Misshapen[] = [];
  visit({ value: root, at: "", owner: "", key: "The document" }, "document", found);
  return found;
}

/** A value on the walk. */
interface Visited {
  readonly value: JsonValue;
  readonly at: string;
  /** Pointer of what holds it. */
  readonly owner: string;
  readonly key: string;
}

function visit(here: Visited, rule: Rule, found: Misshapen[]): void {
  const { value, at: pointer } = here;
  if (!isOfKind(value, rule)) {
    found.push({ at: pointer, what: here.key, value, expected: wordFor(rule), mend: mendOf(here, rule) });
    return;
  }
  const inside = (key: string | number, entry: JsonValue) =>
    ({ value: entry, at: join(pointer, key), owner: pointer, key: String(key) }) satisfies Visited;
  if (Array.isArray(value)) {
    if (typeof rule === "object" && "list" in rule)
      value.forEach((entry, i) => {
        visit({ ...inside(i, entry), key: `${here.key}[${i}]` }, rule.list, found);
      });
    return;
  }
  if (!isObject(value)) return;
  if (typeof rule === "object") {
    if ("map" in rule)
      for (const [key, entry] of Object.entries(value)) visitEntry(inside(key, entry), rule, found);
    return;
  }
  const rules = keysOf(rule);
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(rules, key)) continue;
    const [entry, of] = [value[key] as JsonValue, rules[key] as Rule];
    // Nearly everything is a text, a number or a flag as it should be: nothing is inside, and no place is needed.
    const isLeaf = typeof of === "string" && !(of in OBJECTS);
    if (!isLeaf || !isOfKind(entry, of)) visit(inside(key, entry), of, found);
  }
}

function visitEntry(
  here: Visited,
  { map, keys, orReference }: { readonly map: Rule; readonly keys?: Keys; readonly orReference?: true },
  found: Misshapen[],
): void {
  const { at: pointer, key, value } = here;
  if (orReference && key === "$ref") return;
  if (keys && !keys.fits.test(key)) {
    const mend = [{ at: pointer, remove: true }] as const;
    found.push({ at: pointer, what: keys.what, value: key, expected: keys.expected, on: "key", mend });
    return;
  }
  // Extensions may stand beside names, and be anything.
  if (key.startsWith("x-") && !isOfKind(value, map)) return;
  visit(here, map, found);
}

function keysOf(rule: Plain | ObjectName): Readonly<Record<string, Rule>> {
  return rule in OBJECTS ? OBJECTS[rule as ObjectName] : {};
}

const PLAIN: Readonly<Record<Plain, (value: JsonValue) => boolean>> = {
  text: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  "true or false": (value) => typeof value === "boolean",
  "an object": isObject,
  something: (value) => value !== null,
  anything: () => true,
};

function isOfKind(value: JsonValue, rule: Rule): boolean {
  if (typeof rule === "object" && "list" in rule)
    return Array.isArray(value) || (rule.orOne === true && value !== null);
  if (typeof rule === "object") return isObject(value);
  if (rule in PLAIN) return PLAIN[rule as Plain](value);
  // JSON Schema has the schemas true and false.
  return isObject(value) || (rule === "schema" && typeof value === "boolean");
}

function wordFor(rule: Rule): string {
  if (typeof rule === "object") return "list" in rule ? "a list" : "an object";
  if (rule === "text" || rule === "true or false") return rule;
  return rule === "number" ? "a number" : "an object";
}

/** What is as good as no value, where others may refer to it. */
const EMPTY: Readonly<Record<string, JsonObject>> = {
  schema: {},
  mediaType: {},
  pathItem: {},
  response: { description: "" },
};

/** What was meant, where that is plain, else to go. */
function mendOf({ value, at: pointer, owner, key }: Visited, rule: Rule): Mend[] {
  const meant = key.endsWith("]") ? undefined : meantBy(value, rule);
  if (meant !== undefined) return [{ at: owner, update: { [key]: meant } }];
  const gone = { at: pointer, remove: true } as const;
  // In YAML the type null has to be quoted.
  if (value === null && key.startsWith("type[")) return [{ at: owner, update: "null" }, gone];
  // Tuples of older drafts.
  return Array.isArray(value) && key === "items"
    ? [{ at: owner, update: { prefixItems: value } }, gone]
    : [gone];
}

function meantBy(value: JsonValue, rule: Rule): JsonValue | undefined {
  if (value === null && typeof rule === "string" && Object.hasOwn(EMPTY, rule)) return EMPTY[rule];
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  if (rule === "text") return String(value);
  if (rule === "discriminator") return { propertyName: String(value) };
  if (typeof rule === "object") return "list" in rule && value !== "" ? [value] : undefined;
  if (rule === "true or false") return value === "true" ? true : value === "false" ? false : undefined;
  return rule === "number" && value !== "" && Number.isFinite(Number(value)) ? Number(value) : undefined;
}
