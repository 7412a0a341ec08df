/**
 * Types of the intermediate representation become {@link Shape}s, the few bytes that a mock keeps of a JSON Schema.
 *
 * Models go by number, because names were an eighth of a description in a bundle, and only those that an operation can send or
 * receive are kept. Nothing is left out that decides whether a value is valid; prose, defaults and evidence are.
 */
import {
  childTypes,
  type Domain,
  type Field,
  formsOf,
  type Limits,
  type Model,
  type Rule,
  ruleTypes,
  type Type,
  type None,
} from "../model/ir.ts";
import { once } from "../ground/collections.ts";
import { modelsOf } from "../model/models.ts";
import { operationsOf } from "../model/operations.ts";
import type { FieldShape, RuleShape, Shape, WhereLimits } from "../runtime/mocks/description.ts";
import * as FLAG from "../runtime/mocks/flags.ts";
import { areDisjoint } from "./disjoint.ts";
import { compareRoutes } from "./routes.ts";

/**
 * Key of the entity that a field refers to. The path holds the names of the fields from the root of the type, lists not counted:
 * `["items", "skuId"]`.
 */
type RefersTo = (path: readonly string[]) => string | undefined;

/** The models that the domain's operations can reach, in the order of their numbers. */
export function encodeModels(
  domain: Domain,
  refersTo: (model: Model, path: readonly string[]) => string | undefined = () => undefined,
): readonly Shape[] {
  return reachedBy(domain).map((model) => encodeType(model.type, domain, (path) => refersTo(model, path)));
}

/** In the order in which descriptions mention them, by which `packed.ts` leaves numbers out. */
const reachedBy = once((domain: Domain): readonly Model[] => {
  const models = modelsOf(domain);
  const reached = new Set<Model>();
  const mention = (type: Type) => {
    const model = type.kind === "ref" ? models.get(type.model) : undefined;
    if (model) reached.add(model);
    for (const inner of [...childTypes(type), ...ruleTypes(type)]) mention(inner);
  };
  for (const type of rootsOf(domain)) mention(type);
  // What is added meanwhile has its turn.
  for (const { type } of reached) mention(type);
  return [...reached];
});

/** By source name. */
const numbersOf = once(
  (domain: Domain): ReadonlyMap<string, number> =>
    new Map(reachedBy(domain).map(({ source }, number) => [source, number])),
);

/** One shape serves requests and responses: what differs is in the flags of fields. */
export function encodeType(type: Type, domain: Domain, refersTo?: RefersTo): Shape {
  return encode(type, { models: modelsOf(domain), numbers: numbersOf(domain), refersTo, path: [] });
}

interface Context {
  readonly models: ReadonlyMap<string, Model>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly refersTo: RefersTo | undefined;
  readonly path: readonly string[];
}

function encode(type: Type, context: Context): Shape {
  const shape = encodePlain(type, context);
  // A union that is a rule leaves its null to the type.
  const nullable = type.nullable && { nullable: true };
  const rules = type.rules?.map((rule) =>
    encodeRule(rule.kind === "also" ? { ...rule, type: { ...rule.type, ...nullable } } : rule, context),
  );
  return rules ? ["where", shape, { rules }] : shape;
}

function encodeRule(rule: Rule, context: Context): RuleShape {
  const of = (type: Type | undefined) => (type ? encode(type, { ...context, refersTo: undefined }) : "any");
  switch (rule.kind) {
    case "if":
      return ["if", of(rule.type), of(rule.then), of(rule.else)];
    case "contains":
      return rule.most === undefined
        ? ["contains", of(rule.type), rule.least]
        : ["contains", of(rule.type), rule.least, rule.most];
    default:
      return [rule.kind, of(rule.type)];
  }
}

function encodePlain(type: Type, context: Context): Shape {
  const inner = (child: Type) => encode(child, context);
  const maybe = type.nullable ? "?" : "";
  switch (type.kind) {
    case "scalar": {
      const name = type.scalar + formatOf(type.documentedFormat ?? type.format) + maybe;
      if (type.scalar === "boolean") return name;
      const [limits] = limitsOf(type.limits, type.scalar === "string" ? TEXT_LIMITS : NUMBER_LIMITS);
      const [more] = limitsOf(type.limits, MORE_NUMBER_LIMITS);
      // By its name alone a number is taken for the id of what was created.
      const limited: Shape = limits || more ? ["limited", name, limits ?? {}] : name;
      return more ? ["where", limited, more] : limited;
    }
    case "enum":
      return [`enum${maybe}`, type.values];
    case "array": {
      const limits = limitsOf(type.limits, LIST_LIMITS);
      const { prefix = [], items } = type;
      const rest = items.kind === "never" ? false : inner(items);
      const list: Shape =
        prefix.length === 0 && rest !== false
          ? [`list${maybe}`, rest, ...limits]
          : [`tuple${maybe}`, prefix.map(inner), rest, ...limits];
      return within(list, type.limits, ["uniqueItems"]);
    }
    case "map":
      return type.patterns
        ? encodeNames(`names${maybe}`, [], { type, rest: type.values }, context)
        : [`map${maybe}`, inner(type.values), ...limitsOf(type.limits, MAP_LIMITS)];
    case "object":
      return encodeObject(type, context);
    case "ref": {
      const number = context.numbers.get(type.model);
      return number === undefined ? "any" : `#${number}${maybe}`;
    }
    case "union":
      return type.exclusive && !areDisjoint(type.members, context.models)
        ? [`one-of${maybe}`, ...type.members.map(inner)]
        : anyOf(type.members.map(inner), maybe);
    case "intersection":
      return [`all-of${maybe}`, ...type.members.map(inner)];
    case "null":
      return `null${maybe}`;
    case "constant":
      return [`constant${maybe}`, type.value];
    case "never":
      return [`never${maybe}`];
    case "unknown":
      return within(`any${maybe}`, type.limits, [
        ...NUMBER_LIMITS,
        ...TEXT_LIMITS,
        ...LIST_LIMITS,
        ...MAP_LIMITS,
        ...MORE_NUMBER_LIMITS,
        "uniqueItems",
      ]);
  }
}

/** Values of several kinds that may be listed are listed together: who is told of them wants to see all. */
function anyOf(members: readonly Shape[], maybe: "" | "?"): Shape {
  const values = members.flatMap((member) => (member[0] === "enum" ? (member[1] as readonly string[]) : []));
  const others = members.filter(([kind]) => kind !== "enum");
  if (members.length - others.length < 2) return [`any-of${maybe}`, ...members];
  return others.length === 0 ? [`enum${maybe}`, values] : [`any-of${maybe}`, ["enum", values], ...others];
}

/** A shape with limits that its own kind has no place for. */
function within(shape: Shape, limits: Limits | undefined, names: readonly (keyof Limits)[]): Shape {
  const [own] = limitsOf(limits, names);
  return own ? ["where", shape, own] : shape;
}

function encodeObject(type: Extract<Type, { kind: "object" }>, context: Context): Shape {
  const maybe = type.nullable ? "?" : "";
  const fields = type.fields.map((field) => encodeField(field, context));
  const { additional } = type;
  if (type.patterns) return encodeNames(`names${maybe}`, fields, { type, rest: additional }, context);
  return within([`object${maybe}`, fields, ...encodeRest(additional, context)], type.limits, MAP_LIMITS);
}

function encodeNames(
  kind: "names" | "names?",
  fields: readonly FieldShape[],
  { type, rest }: { readonly type: Extract<Type, { kind: "object" | "map" }>; readonly rest: string | Type },
  context: Context,
): Shape {
  const patterns = (type.patterns ?? []).map(
    ({ pattern, type: inner }) => [pattern, encode(inner, context)] as const,
  );
  return within([kind, fields, patterns, ...encodeRest(rest, context)], type.limits, MAP_LIMITS);
}

/** What is said of further properties; nothing where they may be anything. */
function encodeRest(rest: string | Type, context: Context): [(Shape | false)?] {
  if (typeof rest === "string") return rest === "closed" ? [false] : [];
  return rest.kind === "never" ? [false] : [encode(rest, context)];
}

/** What live answers hold, by the table of behaviour. */
const LIVE: Readonly<Record<None, number>> = {
  0: FLAG.zeroForNone,
  "0001-01-01T00:00:00Z": FLAG.yearOneForNone,
  "-07:00": FLAG.offset,
};

function encodeField(field: Field, context: Context): FieldShape {
  const path = [...context.path, field.source];
  const shape = encode(field.type, { ...context, path });
  const flags =
    (field.required ? 0 : FLAG.optional) |
    (field.readOnly ? FLAG.readOnly : 0) |
    (field.writeOnly ? FLAG.writeOnly : 0) |
    (field.type.nullableIn === "response" ? FLAG.answersNull : 0) |
    (field.none === undefined ? 0 : LIVE[field.none]);
  const entity = context.refersTo?.(path);
  if (entity !== undefined) return [field.source, shape, flags, entity];
  return flags === 0 ? [field.source, shape] : [field.source, shape, flags];
}

/** A format that could be taken for another part of a shape says nothing that a mock knows. */
function formatOf(format: string | undefined): string {
  return format !== undefined && /^[\w.-]+$/.test(format) ? `:${format}` : "";
}

const TEXT_LIMITS = ["minLength", "maxLength", "pattern"] as const;
const NUMBER_LIMITS = ["minimum", "maximum"] as const;
/** Those that few documents have. */
const MORE_NUMBER_LIMITS = ["exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;
const LIST_LIMITS = ["minItems", "maxItems"] as const;
const MAP_LIMITS = ["minProperties", "maxProperties"] as const;

/** The limits that concern this type, if any; a length of at least nothing is none. */
function limitsOf(limits: Limits | undefined, names: readonly (keyof Limits)[]): [WhereLimits?] {
  const own = names.flatMap((name) => {
    const value = limits?.[name];
    return value === undefined || (value === 0 && NOTHING.has(name)) ? [] : [[name, value] as const];
  });
  return own.length > 0 ? [Object.fromEntries(own)] : [];
}

const NOTHING: ReadonlySet<keyof Limits> = new Set(["minLength", "minItems", "minProperties"]);

/** In the order of a description: see `operationLine` of `packed.ts`. */
function rootsOf(domain: Domain): readonly Type[] {
  return [...operationsOf(domain)]
    .sort(compareRoutes)
    .flatMap(({ pathParameters, query, headers, body, success }) => [
      ...pathParameters.map(({ type }) => type),
      ...(body ? formsOf(body) : []).map(({ type }) => type),
      ...[success, ...(success.choices ?? [])].flatMap(({ type }) => type ?? []),
      ...(query?.parameters ?? []).map(({ type }) => type),
      ...(headers?.parameters ?? []).map(({ type }) => type),
    ]);
}
