/**
 * JSON Schema, in the dialects of OpenAPI 3.0 and 3.1, becomes the `Type` of the intermediate representation.
 *
 * This is where the two dialects become one and where the quirks of published documents end: combinators with a single
 * member collapse (keeping nullability), `nullable: true` and `type: [..., "null"]` are the same, a `type` beside a combinator
 * says nothing new, duplicate enum members go, what is required is required where the property stands (`required.ts`). Everything after
 * this sees closed unions only.
 */
import type { Discriminator, Field, PatternType, Rule, Type } from "../model/ir.ts";
import {
  describe,
  invalid,
  type LowerContext,
  resolve,
  textsOf,
  unsupported,
  deprecationOf,
} from "./context.ts";
import { isAny, lowerLimits, objectLimits } from "./limits.ts";
import { matchesPattern } from "../runtime/mocks/pattern.ts";
import { isReadable } from "../runtime/mocks/regular-expression.ts";
import {
  ANY_OBJECT,
  distinct,
  intersection,
  NEVER,
  NULL,
  statesKind,
  union,
  UNKNOWN,
  withNullOf,
  withoutNull,
  withRules,
} from "./combine.ts";
import {
  closureOf,
  isComposed,
  type Located,
  membersOf,
  type Missing,
  type Requirements,
  requirementsOf,
  targetOf,
  variantsOf,
  withAll,
} from "./required.ts";
import { enumValues, lowerEnum, repeatsEnum } from "./lower-enum.ts";
import { lowerRules } from "./rules.ts";
import { isFile } from "./carried.ts";
import { impliedType, statedTypes, tellNarrower, tellUntyped } from "./schema-types.ts";
import { type Mend, mendType, withoutReference } from "./mend.ts";
import { IN_RESPONSES } from "./overlay/overlay.ts";
import { areExact, INEXPRESSIBLE, LOST } from "./wider.ts";
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

const WIDER = ": the type is wider than the schema, and mocks take and answer what the type takes";
const WIDER_TYPE = ": the type is wider than the schema, which mocks keep to";

/** What stands around a member of a combinator and describes the same value. */
interface Around {
  /** Innermost first. */
  readonly enclosing: readonly Located[];
  /** Of a member of `allOf`: what its schema requires as a whole, and sees to. */
  readonly demanded?: ReadonlySet<string>;
  /** Properties of the same value that are declared elsewhere, asked for by objects that would forbid them. */
  readonly elsewhere?: () => ReadonlySet<string>;
}

const ALONE: Around = { enclosing: [] };

/** Lowers one schema. Faults are reported to the context and lowered to `unknown`, so that all of them are found. */
export function lowerSchema(
  context: LowerContext,
  schema: JsonValue | undefined,
  pointer: string,
  around: Around = ALONE,
): Type {
  // A key without a value is told with everything that is not of its kind.
  if (schema === undefined || schema === null || schema === true) return UNKNOWN;
  if (schema === false) return NEVER;
  if (!isObject(schema)) {
    const what = `The schema ${lastStep(pointer)}`;
    invalid(context, pointer, { what, found: describe(schema), expected: "an object" });
    return UNKNOWN;
  }
  const rules = rulesOf(context, { schema, at: pointer });
  const plain = withNullOf(lowerParts(context, { schema, at: pointer }, around), {
    nullable: saysNull(schema),
  });
  const discriminator = discriminatorOf(context, { schema, at: pointer });
  const type = withRules(discriminator ? { ...plain, discriminator } : plain, rules);
  return lowerCorrected(context, type, { schema, at: pointer }, around);
}

/** What a schema says and no type does, each keyword named once per place. */
function rulesOf(context: LowerContext, here: Located): readonly Rule[] {
  const stated = INEXPRESSIBLE.filter((keyword) => Object.hasOwn(here.schema, keyword));
  if (stated.length === 0) return [];
  const rules = lowerRules(context, here, lowerSchema);
  for (const keyword of stated) {
    const isKept = rules.has(keyword) && !LOST.includes(keyword);
    if (isKept && context.isCondition) continue;
    const consequence = isKept ? WIDER_TYPE : WIDER;
    unsupported(context, join(here.at, keyword), { what: `The keyword ${keyword}`, consequence });
  }
  return [...rules.values()].flat();
}

/** With what a correction says of answers alone, if one does. What it can say there is that null occurs. */
function lowerCorrected(
  context: LowerContext,
  type: Type,
  { schema, at: pointer }: Located,
  around: Around,
): Type {
  const inResponses = get(schema, IN_RESPONSES);
  if (!isObject(inResponses)) return type;
  const { [IN_RESPONSES]: _, ...plain } = schema;
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
  const { elsewhere, elsewhereOfVariants } = declaredAround(context.document.root, here, around);
  const isAlone = around.enclosing.length === 0;
  if (!isComposed(schema)) return lowerOwn(context, here, { ...requirements, isWhole: isAlone, elsewhere });
  const lowerMembers = (keyword: string, isSkipped: (member: JsonValue) => boolean, inner: Around) =>
    getArray(schema, keyword).flatMap((member, i) =>
      isSkipped(member) ? [] : [lowerSchema(context, member, join(pointer, keyword, i), inner)],
    );
  const ref = getString(schema, "$ref");
  const parts: Type[] = [
    ...(ref === undefined ? [] : [lowerRef(context, ref, pointer)]),
    ...lowerMembers("allOf", isBareObject, { enclosing, demanded, elsewhere }),
  ];
  for (const keyword of ["oneOf", "anyOf"] as const) {
    const members = lowerMembers(keyword, isNullSchema, { enclosing, elsewhere: elsewhereOfVariants });
    if (members.length > 0) parts.push(keyword === "oneOf" ? oneOf(context, here, members) : union(members));
    else if (getArray(schema, keyword).length > 0) parts.push(NULL);
  }
  const meaningful = distinct(parts.filter((part) => !isAny(part)));
  const isWhole = meaningful.length === 0 && isAlone;
  const own = lowerOwn(context, here, { ...requirements, isWhole, elsewhere });
  tellClosed(context, here, elsewhere);
  if (meaningful.length === 0) {
    const isObjectOnly = isAny(own) && getArray(schema, "allOf").some(isBareObject);
    return isObjectOnly ? ANY_OBJECT : own;
  }
  return intersection([...meaningful, ...ownBeside(context, here, { own, others: meaningful })]);
}

/** Which properties a value has that parts of its schema declare; members of a union know nothing of each other's. */
function declaredAround(
  root: JsonObject,
  here: Located,
  { elsewhere: outside = () => new Set() }: Around,
): {
  readonly elsewhere: () => ReadonlySet<string>;
  readonly elsewhereOfVariants: () => ReadonlySet<string>;
} {
  const named = (parts: readonly Located[]) =>
    parts.flatMap(({ schema }) => getEntries(schema, "properties").map(([name]) => name));
  const elsewhereOfVariants = () => new Set([...named(closureOf(root, here)), ...outside()]);
  return {
    elsewhereOfVariants,
    elsewhere: () => new Set([...named(variantsOf(root, here)), ...elsewhereOfVariants()]),
  };
}

/** A closed object that another adds properties to: by JSON Schema no value has them. */
function tellClosed(context: LowerContext, here: Located, elsewhere: () => ReadonlySet<string>): void {
  const target = targetOf(context.document.root, here.schema)?.schema;
  if (get(target, "additionalProperties") !== false) return;
  const declared = get(target, "properties");
  const added = [...elsewhere()].filter((name) => get(declared, name) === undefined);
  if (added.length === 0) return;
  const what = `The property ${added[0]} beside a schema without additionalProperties`;
  const consequence = ": the type has it, and mocks refuse it";
  unsupported(context, join(here.at, "$ref"), { what, consequence });
}

/** What the keywords of a schema add to its references and combinators: there a bare `type` or a repeated enum says nothing new. */
function ownBeside(
  context: LowerContext,
  here: Located,
  { own, others }: { readonly own: Type; readonly others: readonly Type[] },
): Type[] {
  const { schema } = here;
  if (isAny(own)) return [];
  if (!others.some(statesKind)) return [own];
  tellNarrower(context, here);
  switch (own.kind) {
    case "object":
      return own.fields.length > 0 || own.patterns ? [own] : limitsAlone(own);
    case "array":
      return isAny(own.items) && !own.prefix ? limitsAlone(own) : [own];
    case "enum":
    case "constant":
    case "union":
      return enumValues(schema) === undefined || repeatsEnum(context, schema) ? [] : [own];
    case "unknown":
      return [own];
    default:
      return limitsAlone(own);
  }
}

function limitsAlone(type: Type): Type[] {
  const limits = "limits" in type ? type.limits : undefined;
  return limits ? [{ ...UNKNOWN, limits }] : [];
}

/** Exactly one of the members, as far as types say what their schemas say: one that is wider would match what it does not mean. */
function oneOf(context: LowerContext, { schema, at: pointer }: Located, members: readonly Type[]): Type {
  if (members.length < 2 || !areExact(context.document.root, getArray(schema, "oneOf")))
    return union(members);
  const possible = members.filter(({ kind }) => kind !== "never");
  const type = union(members, { exclusive: true });
  const whole = type.rules?.find(({ kind }) => kind === "also")?.type ?? type;
  if (possible.length > 1 && (whole.kind !== "union" || whole.members.length < possible.length)) {
    const consequence = ": they are taken for one";
    unsupported(context, join(pointer, "oneOf"), { what: "A oneOf of members that look alike", consequence });
  }
  return type;
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
function discriminatorOf(context: LowerContext, { schema, at: pointer }: Located): Discriminator | undefined {
  const stated = get(schema, "discriminator");
  const property = getString(stated, "propertyName");
  if (property === undefined) return undefined;
  const mapping = getEntries(stated, "mapping").flatMap(([value, target]): [string, string][] =>
    typeof target === "string" ? [[value, mappedModel(context, target, { pointer, value })]] : [],
  );
  const discriminator: Discriminator = { property, mapping: Object.fromEntries(mapping) };
  context.discriminators.push({ ...discriminator, at: pointer });
  return discriminator;
}

/** The schema that a value stands for, by its name or by a reference; what leads to none is told, and stays as it is. */
function mappedModel(
  context: LowerContext,
  target: string,
  { pointer, value }: { readonly pointer: string; readonly value: string },
): string {
  const schemas = get(get(context.document.root, "components"), "schemas");
  if (get(schemas, target) !== undefined) return target;
  const ref = /[#/.]/.test(target) ? target : join("#/components/schemas", target);
  const mappingAt = join(pointer, "discriminator", "mapping");
  const mendTo = (near: string | undefined): Mend[] =>
    near === undefined
      ? [{ at: join(mappingAt, value), remove: true }]
      : [{ at: mappingAt, update: { [value]: near } }];
  const found = resolve(context, ref, join(mappingAt, value), mendTo);
  return isObject(found) ? modelAt(context, ref, found) : (steps(ref)[2] ?? target);
}

function lowerRef(context: LowerContext, ref: string, pointer: string): Type {
  const target = resolve(context, ref, join(pointer, "$ref"));
  if (target === undefined || target === null) return UNKNOWN;
  if (!isObject(target) && typeof target !== "boolean") {
    const facts = { what: `What ${ref} leads to`, found: describe(target), expected: "a schema" };
    const refAt = join(pointer, "$ref");
    invalid(context, refAt, facts, { mend: [withoutReference(context.document.root, refAt)] });
    return UNKNOWN;
  }
  return { kind: "ref", model: modelAt(context, ref, target), nullable: false };
}

/** Key of the model of the schema that a reference leads to. */
function modelAt(context: LowerContext, ref: string, schema: JsonValue): string {
  const path = steps(ref);
  if (COMPONENT.test(ref)) return path[2] ?? "";
  const plain = path.filter((step) => !["components", "schemas", "properties", "paths"].includes(step));
  const make = () => ({ key: freeKey(context, plain.join("_")), schema });
  return getOrAdd(context.hoisted, ref, make).key;
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
  readonly elsewhere: () => ReadonlySet<string>;
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
    const facts = { what: "The type", found: JSON.stringify(type), expected };
    invalid(context, join(pointer, "type"), facts, { mend: mendType(schema, pointer) });
  }
  if (list.length > 0) return known.length > 0 ? known : ["unknown"];
  return [missing.length > 0 ? "object" : (impliedType(schema) ?? "unknown")];
}

function lowerOfType(
  context: LowerContext,
  here: Located,
  type: string,
  requirements: OwnRequirements,
): Type {
  const { schema } = here;
  const limits = lowerLimits(schema);
  tellUnread(context, limits?.pattern, join(here.at, "pattern"));
  switch (type) {
    case "string":
    case "integer":
    case "number":
    case "boolean": {
      const isBytes = context.carriesBytes && type === "string" && isFile(schema);
      const format = getString(schema, "format") ?? (isBytes ? "binary" : undefined);
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
    case "array":
      return { kind: "array", ...lowerItems(context, here), ...(limits && { limits }), nullable: false };
    case "object":
      return lowerObject(context, here, requirements);
    default:
      tellUntyped(context, here);
      return limits ? { ...UNKNOWN, limits } : UNKNOWN;
  }
}

/** Types of elements: of all of them, or of the first ones each and of those after. */
function lowerItems(
  context: LowerContext,
  { schema, at: pointer }: Located,
): Pick<Extract<Type, { kind: "array" }>, "items" | "prefix"> {
  const items = get(schema, "items");
  // Drafts before 2020-12 had the first elements in `items`, and the others in `additionalItems`.
  const [first, rest] = Array.isArray(items) ? ["items", "additionalItems"] : ["prefixItems", "items"];
  const prefix = getArray(schema, first).map((item, i) =>
    lowerSchema(context, item, join(pointer, first, i)),
  );
  const most = get(schema, "maxItems");
  const isComplete = prefix.length > 0 && typeof most === "number" && most <= prefix.length;
  const others = isComplete ? NEVER : lowerSchema(context, get(schema, rest), join(pointer, rest));
  return { items: others, ...(prefix.length > 0 && { prefix }) };
}

function lowerObject(
  context: LowerContext,
  { schema, at: pointer }: Located,
  { demanded, missing, isWhole, elsewhere }: OwnRequirements,
): Type {
  const additional = ownAdditional(context, { schema, at: pointer }, elsewhere);
  const values = isObject(additional)
    ? lowerSchema(context, additional, join(pointer, "additionalProperties"))
    : undefined;
  const declared = getEntries(schema, "properties").map(([name, property]) => {
    const at = join(pointer, "properties", name);
    return lowerField(context, property, { name, required: demanded.has(name), at });
  });
  const fields = [
    ...declared,
    ...missing.map((field) => lowerMissing(context, field, { at: pointer, values: values ?? UNKNOWN })),
  ];
  const patterns = lowerPatterns(context, { schema, at: pointer });
  const limits = objectLimits(schema);
  if (fields.length === 0 && additional !== false && patterns.length === 0) {
    return { kind: "map", values: values ?? UNKNOWN, ...(limits && { limits }), nullable: false };
  }
  // An object without properties takes any.
  const isUnsaid = additional === undefined && declared.length === 0 && patterns.length === 0;
  const isOpen = additional === true || (isUnsaid && isWhole);
  return {
    kind: "object",
    fields,
    additional: values ?? (additional === false ? "closed" : isOpen ? "open" : "unstated"),
    ...(patterns.length > 0 && { patterns }),
    ...(limits && { limits }),
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

/** What is said of further properties. It is not held against those that other parts of the schema declare: nobody means that. */
function ownAdditional(
  context: LowerContext,
  { schema, at: pointer }: Located,
  elsewhere: () => ReadonlySet<string>,
): JsonValue | undefined {
  const stated = get(schema, "additionalProperties");
  if (stated === undefined || stated === true) return stated;
  const declared = get(schema, "properties");
  if ([...elsewhere()].every((name) => get(declared, name) !== undefined)) return stated;
  const what = "additionalProperties beside properties of other parts of a schema";
  unsupported(context, join(pointer, "additionalProperties"), { what, consequence: WIDER });
  return undefined;
}

function lowerPatterns(context: LowerContext, { schema, at: pointer }: Located): PatternType[] {
  return getEntries(schema, "patternProperties").map(([pattern, value]) => {
    const at = join(pointer, "patternProperties", pattern);
    tellUnread(context, pattern, at);
    return { pattern, type: lowerSchema(context, value, at) };
  });
}

/** Mocks neither check an expression that they cannot read nor make texts by it. */
function tellUnread(context: LowerContext, pattern: string | undefined, at: string): void {
  if (pattern === undefined || isReadable(pattern) || matchesPattern(pattern, "") !== undefined) return;
  const consequence = ": mocks do not check it, and do not keep to it";
  unsupported(context, at, {
    what: "A pattern that is no regular expression of ECMAScript, or refers back",
    consequence,
  });
}

function lowerField(
  context: LowerContext,
  schema: JsonValue,
  field: { readonly name: string; readonly required: boolean; readonly at: string },
): Field {
  const evidence = getString(schema, "x-evidence");
  const parts = isObject(schema) ? wholeOf(context, { schema, at: field.at }) : [];
  const says = (flag: "readOnly" | "writeOnly") => parts.some((part) => get(part.schema, flag) === true);
  const type = lowerSchema(context, schema, field.at);
  const isImpossible = field.required && type.kind === "never";
  if (isImpossible) {
    const what = `A property that is required and has no value (${field.name})`;
    unsupported(context, field.at, { what, consequence: ": it is left out" });
  }
  return {
    source: field.name,
    at: field.at,
    type,
    required: field.required && !isImpossible,
    ...textsOf(schema, "description"),
    ...deprecationOf(schema),
    readOnly: says("readOnly"),
    writeOnly: says("writeOnly"),
    ...(evidence !== undefined && { evidence }),
    ...(get(schema, "x-doubtful") === true && { doubtful: true }),
  };
}

/** The schema of a property with what it refers to and is put together of, where its flags may stand; not one form of several. */
function wholeOf({ document: { root } }: LowerContext, own: Located): readonly Located[] {
  if (!isComposed(own.schema)) return [own];
  return withAll(own, (part) => {
    const forms = ["oneOf", "anyOf"].flatMap((keyword) => membersOf(part, keyword));
    const [only, ...others] = forms.filter((form) => !isNullSchema(form.schema));
    return [
      targetOf(root, part.schema),
      ...membersOf(part, "allOf"),
      others.length === 0 ? only : undefined,
    ].filter((found) => found !== undefined);
  });
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
