/**
 * JSON Schema, in the dialects of OpenAPI 3.0 and 3.1, becomes the `Type` of the intermediate representation.
 *
 * This is where the two dialects become one and where the quirks of published documents end: combinators with a single
 * member collapse (keeping nullability), `nullable: true` and `type: [..., "null"]` are the same, a `type` beside a combinator
 * says nothing new, duplicate enum members go, what is required is required where the property stands (`required.ts`). Everything after
 * this sees closed unions only.
 */
import type { Discriminator, Field, Limits, Type } from "../model/ir.ts";
import { describe, invalid, type LowerContext, resolve, textsOf, unsupported } from "./context.ts";
import { type Located, type Missing, type Requirements, requirementsOf } from "./required.ts";
import { IN_RESPONSES } from "./overlay/overlay.ts";
import { mergedCopy } from "./overlay/edit.ts";
import {
  get,
  getArray,
  getEntries,
  getString,
  isObject,
  type JsonObject,
  type JsonValue,
} from "../ground/json.ts";
import { getOrAdd } from "../ground/collections.ts";
import { join, steps, lastStep } from "../ground/pointer.ts";

const COMPONENT = /^#\/components\/schemas\/([^/]+)$/;
const SCALARS = ["string", "integer", "number", "boolean"] as const;
const TYPES: readonly string[] = [...SCALARS, "array", "object", "null"];

/** Keywords that constrain values in ways no TypeScript type expresses; each is named once per place. */
const IGNORED = [
  "not",
  "if",
  "dependentSchemas",
  "dependentRequired",
  "$dynamicRef",
  "unevaluatedProperties",
  "propertyNames",
  "contains",
];
const WIDER = ": the type is wider than the schema";

export const UNKNOWN: Type = { kind: "unknown", nullable: false };
const ANY_OBJECT: Type = { kind: "map", values: UNKNOWN, nullable: false };
const NULL: Type = { kind: "null", nullable: true };

/** What stands around a member of a combinator and describes the same value. */
interface Around {
  /** Innermost first. */
  readonly enclosing: readonly Located[];
  /** Of a member of `allOf`: what its schema requires as a whole, and sees to. */
  readonly demanded?: ReadonlySet<string>;
}

const ALONE: Around = { enclosing: [] };

/** Lowers one schema. Faults are reported to the context and lowered to `unknown`, so that all of them are found. */
export function lowerSchema(
  context: LowerContext,
  schema: JsonValue | undefined,
  pointer: string,
  around: Around = ALONE,
): Type {
  if (schema === undefined || schema === true) return UNKNOWN;
  if (schema === false) {
    unsupported(context, pointer, { what: "The schema false", consequence: WIDER });
    return UNKNOWN;
  }
  if (!isObject(schema)) {
    const what = `The schema ${lastStep(pointer)}`;
    invalid(context, pointer, { what, found: describe(schema), expected: "an object" });
    return UNKNOWN;
  }
  for (const keyword of IGNORED) {
    if (get(schema, keyword) !== undefined)
      unsupported(context, join(pointer, keyword), { what: `The keyword ${keyword}`, consequence: WIDER });
  }
  const plain = withNullOf(lowerParts(context, { schema, at: pointer }, around), {
    nullable: saysNull(schema),
  });
  const discriminator = discriminatorOf(schema);
  const type: Type = discriminator ? { ...plain, discriminator } : plain;
  return lowerCorrected(context, type, { schema, at: pointer }, around);
}

/** With what a correction says of answers alone, if one does. What it can say there is that null occurs. */
function lowerCorrected(
  context: LowerContext,
  type: Type,
  { schema, at: pointer }: Located,
  around: Around,
): Type {
  const { [IN_RESPONSES]: inResponses, ...plain } = schema;
  if (!isObject(inResponses)) return type;
  // Faults of the schema were reported when it was lowered as it is.
  const quiet = { ...context, diagnostics: [] };
  const corrected = lowerSchema(quiet, mergedCopy(plain, inResponses), pointer, around);
  if (JSON.stringify(withoutNull(corrected)) !== JSON.stringify(withoutNull(type))) {
    const what = "A correction of answers alone that does more than admit null";
    unsupported(context, join(pointer, IN_RESPONSES), { what, consequence: ": it was not applied" });
    return type;
  }
  return corrected.nullable && !type.nullable ? { ...type, nullable: true, nullableIn: "response" } : type;
}

/** Meaning of everything but nullability: reference, combinators and own keywords, intersected. */
function lowerParts(context: LowerContext, here: Located, around: Around): Type {
  const { schema, at: pointer } = here;
  const requirements: Requirements = around.demanded
    ? { demanded: around.demanded, missing: [] }
    : requirementsOf(context.document.root, here, around.enclosing);
  const { demanded } = requirements;
  const enclosing = [here, ...around.enclosing];
  const lowerMembers = (keyword: string, isSkipped: (member: JsonValue) => boolean, inner: Around) =>
    getArray(schema, keyword).flatMap((member, i) =>
      isSkipped(member) ? [] : [lowerSchema(context, member, join(pointer, keyword, i), inner)],
    );
  const ref = getString(schema, "$ref");
  const parts: Type[] = [
    ...(ref === undefined ? [] : [lowerRef(context, ref, pointer)]),
    ...lowerMembers("allOf", isBareObject, { enclosing, demanded }),
  ];
  for (const keyword of ["oneOf", "anyOf"]) {
    const members = lowerMembers(keyword, isNullSchema, { enclosing });
    if (members.length > 0) parts.push(union(members));
    else if (getArray(schema, keyword).length > 0) parts.push(NULL);
  }
  const meaningful = distinct(parts.filter((part) => part.kind !== "unknown"));
  const isWhole = meaningful.length === 0 && around.enclosing.length === 0;
  const own = lowerOwn(context, here, { ...requirements, isWhole });
  if (meaningful.length === 0) {
    const isObjectOnly = own.kind === "unknown" && getArray(schema, "allOf").some(isBareObject);
    return isObjectOnly ? ANY_OBJECT : own;
  }
  // Beside a combinator, a bare `type` or a repeated enum says nothing new; properties do.
  if (own.kind === "object" && own.fields.length > 0) meaningful.push(own);
  const [only] = meaningful;
  return meaningful.length === 1 && only
    ? only
    : { kind: "intersection", members: meaningful, nullable: false };
}

/** Says that a value is an object, perhaps what it requires, and nothing else: beside other members of an `allOf` nothing new. */
function isBareObject(schema: JsonValue): boolean {
  return (
    isObject(schema) &&
    get(schema, "type") === "object" &&
    Object.keys(schema).every((key) => ["type", "required", "title", "description"].includes(key))
  );
}

/** Which property tells the members of a union, or the heirs of an object, apart. */
function discriminatorOf(schema: JsonObject): Discriminator | undefined {
  const stated = get(schema, "discriminator");
  const property = getString(stated, "propertyName");
  if (property === undefined) return undefined;
  const mapping = getEntries(stated, "mapping").flatMap(([value, target]) =>
    // A bare name is the name of a schema.
    typeof target === "string" ? [[value, COMPONENT.test(target) ? (steps(target)[2] ?? "") : target]] : [],
  );
  return { property, mapping: Object.fromEntries(mapping) as Record<string, string> };
}

function lowerRef(context: LowerContext, ref: string, pointer: string): Type {
  const target = resolve(context, ref, join(pointer, "$ref"));
  if (target === undefined) return UNKNOWN;
  const path = steps(ref);
  if (COMPONENT.test(ref)) return { kind: "ref", model: path[2] ?? "", nullable: false };
  const plain = path.filter((step) => !["components", "schemas", "properties", "paths"].includes(step));
  const make = () => ({ key: freeKey(context, plain.join("_")), schema: target });
  return { kind: "ref", model: getOrAdd(context.hoisted, ref, make).key, nullable: false };
}

/** A name for a hoisted schema that no other schema has. */
function freeKey(context: LowerContext, wanted: string): string {
  const schemas = get(get(context.document.root, "components"), "schemas");
  const hoisted = new Set([...context.hoisted.values()].map(({ key }) => key));
  let key = wanted;
  for (let n = 2; hoisted.has(key) || get(schemas, key) !== undefined; n += 1) key = `${wanted}_${n}`;
  return key;
}

interface OwnRequirements extends Requirements {
  /** The schema is all there is to say of its value. */
  readonly isWhole: boolean;
}

function lowerOwn(context: LowerContext, here: Located, requirements: OwnRequirements): Type {
  if (isNullSchema(here.schema)) return NULL;
  const types = ownTypes(context, here, requirements);
  const values = enumValues(here.schema);
  if (values !== undefined) return lowerEnum(context, here, values);
  return union(types.map((type) => lowerOfType(context, here, type, requirements)));
}

function ownTypes(
  context: LowerContext,
  { schema, at: pointer }: Located,
  { missing }: OwnRequirements,
): string[] {
  const list = statedTypes(schema);
  const known: string[] = [];
  for (const type of list) {
    if (typeof type === "string" && TYPES.includes(type)) {
      if (type !== "null") known.push(type);
      continue;
    }
    const expected = `one of ${TYPES.join(", ")}`;
    invalid(context, join(pointer, "type"), { what: "The type", found: JSON.stringify(type), expected });
  }
  if (list.length > 0) return known.length > 0 ? known : ["unknown"];
  const isObjectType =
    isObject(get(schema, "properties")) || get(schema, "additionalProperties") !== undefined;
  if (isObjectType || missing.length > 0) return ["object"];
  if (get(schema, "items") !== undefined) return ["array"];
  return ["unknown"];
}

function statedTypes(schema: JsonObject): readonly JsonValue[] {
  const stated = get(schema, "type");
  if (stated === undefined) return [];
  return Array.isArray(stated) ? stated : [stated];
}

function enumValues(schema: JsonObject): JsonValue[] | undefined {
  const constant = get(schema, "const");
  if (constant !== undefined) return [constant];
  const list = get(schema, "enum");
  return Array.isArray(list) ? list : undefined;
}

function lowerEnum(
  context: LowerContext,
  { schema, at: pointer }: Located,
  values: readonly JsonValue[],
): Type {
  const names = getArray(schema, "x-enumNames");
  // Of a value that is named twice the first counts.
  const firsts = new Map(values.map((value, i) => [value, i] as const).reverse());
  const literals = [...new Set(values)].filter(isLiteral);
  const members = (["string", "number", "boolean"] as const).flatMap((scalar): Type[] => {
    const own = literals.filter((value) => typeof value === scalar);
    const stated = own.map((value) => names[firsts.get(value) ?? -1]);
    const ownNames = stated.filter((name) => typeof name === "string");
    const named = ownNames.length === own.length && { names: ownNames };
    return own.length === 0 ? [] : [{ kind: "enum", scalar, values: own, ...named, nullable: false }];
  });
  if (members.length === 0 && values.some((value) => value !== null)) {
    const consequence = ": the type is unknown";
    unsupported(context, join(pointer, "enum"), { what: "An enum of objects or arrays", consequence });
  }
  return members.length === 0 ? UNKNOWN : union(members);
}

/** YAML and 1e999 know numbers that no literal type can be made of. */
function isLiteral(value: JsonValue): value is string | number | boolean {
  return typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function lowerOfType(
  context: LowerContext,
  here: Located,
  type: string,
  requirements: OwnRequirements,
): Type {
  const { schema } = here;
  const limits = lowerLimits(schema);
  switch (type) {
    case "string":
    case "integer":
    case "number":
    case "boolean": {
      const format = getString(schema, "format");
      const documentedFormat = getString(schema, "x-documented-format");
      const preset = get(schema, "default");
      return {
        kind: "scalar",
        scalar: type,
        ...(format !== undefined && { format }),
        ...(documentedFormat !== undefined && { documentedFormat }),
        ...(limits && { limits }),
        ...((typeof preset === "string" || typeof preset === "number" || typeof preset === "boolean") && {
          default: preset,
        }),
        nullable: false,
      };
    }
    case "array": {
      const items = lowerItems(context, here);
      return { kind: "array", items, ...(limits && { limits }), nullable: false };
    }
    case "object":
      return lowerObject(context, here, requirements);
    default:
      return UNKNOWN;
  }
}

function lowerItems(context: LowerContext, { schema, at: pointer }: Located): Type {
  const tuple = getArray(schema, "prefixItems");
  if (tuple.length === 0) return lowerSchema(context, get(schema, "items"), join(pointer, "items"));
  const members = tuple.map((item, i) => lowerSchema(context, item, join(pointer, "prefixItems", i)));
  const rest = get(schema, "items");
  if (isObject(rest)) members.push(lowerSchema(context, rest, join(pointer, "items")));
  return union(members);
}

function lowerObject(
  context: LowerContext,
  { schema, at: pointer }: Located,
  { demanded, missing, isWhole }: OwnRequirements,
): Type {
  const additional = get(schema, "additionalProperties");
  const values = isObject(additional)
    ? lowerSchema(context, additional, join(pointer, "additionalProperties"))
    : patternValues(context, { schema, at: pointer });
  const declared = getEntries(schema, "properties").map(([name, property]) => {
    const at = join(pointer, "properties", name);
    return lowerField(context, property, { name, required: demanded.has(name), at });
  });
  const fields = [
    ...declared,
    ...missing.map((field) => lowerMissing(context, field, { at: pointer, values: values ?? UNKNOWN })),
  ];
  if (fields.length === 0 && additional !== false) {
    const limits = lowerLimits(schema);
    return { kind: "map", values: values ?? UNKNOWN, ...(limits && { limits }), nullable: false };
  }
  // An object without properties takes any.
  const isOpen = additional === true || (additional === undefined && declared.length === 0 && isWhole);
  return {
    kind: "object",
    fields,
    additional: values ?? (additional === false ? "closed" : isOpen ? "open" : "unstated"),
    nullable: false,
  };
}

/** A property that is required here and declared elsewhere, declared once more; faults inside of it are reported over there. */
function lowerMissing(
  context: LowerContext,
  { name, declarations }: Missing,
  own: { readonly at: string; readonly values: Type },
): Field {
  // What is repeated repeats nothing itself, or types would grow with each level.
  const again: LowerContext = { ...context, diagnostics: [], isRepetition: true };
  const [field, ...others] = declarations.map(({ schema, at }) =>
    lowerField(again, context.isRepetition ? {} : schema, { name, required: true, at }),
  );
  if (field === undefined) {
    const undeclared = { name, required: true, at: join(own.at, "required") };
    return { ...lowerField(context, {}, undeclared), type: own.values };
  }
  return { ...field, type: union([field, ...others].map(({ type }) => type)) };
}

function patternValues(context: LowerContext, { schema, at: pointer }: Located): Type | undefined {
  if (!isObject(get(schema, "patternProperties"))) return undefined;
  return union(
    getEntries(schema, "patternProperties").map(([pattern, value]) =>
      lowerSchema(context, value, join(pointer, "patternProperties", pattern)),
    ),
  );
}

function lowerField(
  context: LowerContext,
  schema: JsonValue,
  field: { readonly name: string; readonly required: boolean; readonly at: string },
): Field {
  const evidence = getString(schema, "x-evidence");
  return {
    source: field.name,
    at: field.at,
    type: lowerSchema(context, schema, field.at),
    required: field.required,
    ...textsOf(schema, "description"),
    deprecated: get(schema, "deprecated") === true,
    readOnly: get(schema, "readOnly") === true,
    writeOnly: get(schema, "writeOnly") === true,
    ...(evidence !== undefined && { evidence }),
    ...(get(schema, "x-doubtful") === true && { doubtful: true }),
  };
}

const LIMITS = [
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
] as const;

function lowerLimits(schema: JsonObject): Limits | undefined {
  const limits: { -readonly [K in keyof Limits]: Limits[K] } = {};
  for (const name of LIMITS) {
    const value = get(schema, name);
    if (typeof value === "number") limits[name] = value;
  }
  for (const [exclusive, plain] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const value = get(schema, exclusive);
    if (typeof value === "number") limits[exclusive] = value;
    // OpenAPI 3.0: a flag that makes the plain limit exclusive.
    const limit = limits[plain];
    if (value === true && limit !== undefined) limits[exclusive] = limit;
  }
  if (get(schema, "uniqueItems") === true) limits.uniqueItems = true;
  const pattern = get(schema, "pattern");
  if (typeof pattern === "string") limits.pattern = pattern;
  return Object.keys(limits).length > 0 ? limits : undefined;
}

function saysNull(schema: JsonObject): boolean {
  return (
    get(schema, "nullable") === true ||
    statedTypes(schema).includes("null") ||
    get(schema, "const") === null ||
    getArray(schema, "enum").includes(null) ||
    ["oneOf", "anyOf"].some((keyword) => getArray(schema, keyword).some(isNullSchema))
  );
}

function isNullSchema(schema: JsonValue): boolean {
  const isOnly = (list: readonly JsonValue[], value: JsonValue) =>
    list.length > 0 && list.every((one) => one === value);
  return (
    isObject(schema) &&
    (isOnly(statedTypes(schema), "null") ||
      get(schema, "const") === null ||
      isOnly(getArray(schema, "enum"), null))
  );
}

function withoutNull({ nullableIn: _, ...type }: Type): Type {
  return { ...type, nullable: false };
}

/** The null of one type passed on to another. */
function withNullOf(type: Type, { nullable, nullableIn }: Pick<Type, "nullable" | "nullableIn">): Type {
  const isNullEverywhere = type.nullable && type.nullableIn === undefined;
  if (!nullable || isNullEverywhere) return type;
  return { ...withoutNull(type), nullable, ...(nullableIn && { nullableIn }) };
}

/** Union without nesting and without members that say the same twice; a single member stands for itself. */
export function union(members: readonly Type[]): Type {
  const [single] = members;
  if (members.length === 1 && single) return single;
  const flat = members.flatMap((member) =>
    member.kind === "union" ? member.members.map((m) => withNullOf(m, member)) : [member],
  );
  const values = flat.filter(({ kind }) => kind !== "null");
  if (values.length === 0 && flat.length > 0) return NULL;
  const unique = distinct(values.map(withoutNull));
  const [only] = unique;
  const whole: Type =
    only === undefined || unique.some((member) => member.kind === "unknown")
      ? UNKNOWN
      : unique.length === 1
        ? only
        : { kind: "union", members: unique, nullable: false };
  return flat.reduce(withNullOf, whole);
}

function distinct(types: readonly Type[]): Type[] {
  return [...new Map(types.map((type) => [JSON.stringify(type), type])).values()];
}
