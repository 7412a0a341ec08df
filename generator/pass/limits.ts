/** Limits of values: what a schema states of them, and where they go when they stand beside the type they concern. */
import type { Limits, Type } from "../model/ir.ts";
import { get, type JsonObject } from "../ground/json.ts";

type Name = Exclude<keyof Limits, "pattern" | "uniqueItems" | "exclusiveMinimum" | "exclusiveMaximum">;

const NUMBERS: readonly Name[] = [
  "minimum",
  "maximum",
  "multipleOf",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
];

type Writable = { -readonly [K in keyof Limits]: Limits[K] };

export function lowerLimits(schema: JsonObject): Limits | undefined {
  const limits: Writable = {};
  for (const name of NUMBERS) {
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

const TEXT_LIMITS = ["minLength", "maxLength", "pattern"] as const;
const NUMBER_LIMITS = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] as const;
const LIST_LIMITS = ["minItems", "maxItems", "uniqueItems"] as const;
const OBJECT_LIMITS = ["minProperties", "maxProperties"] as const;

/** The limits that concern objects. */
export function objectLimits(schema: JsonObject): Limits | undefined {
  return only(lowerLimits(schema), OBJECT_LIMITS);
}

function only(limits: Limits | undefined, names: readonly (keyof Limits)[]): Limits | undefined {
  const own = names.flatMap((name) => (limits?.[name] === undefined ? [] : [[name, limits[name]] as const]));
  return own.length > 0 ? (Object.fromEntries(own) as Limits) : undefined;
}

/** Nothing is said of a value, not even limits. */
export function isAny(type: Type): boolean {
  return type.kind === "unknown" && type.limits === undefined && type.rules === undefined;
}

/** Parts of one type, where limits of no type go to the parts that they concern, as far as one place can say both. */
export function withLimitsJoined(parts: readonly Type[]): Type[] {
  const typed = parts.filter(({ kind }) => kind !== "unknown");
  const rest: Type[] = [];
  for (const part of parts) {
    if (part.kind !== "unknown" || part.limits === undefined) continue;
    const { limits } = part;
    const at = typed.findIndex((other) => limited(other, limits) !== undefined);
    const joined = typed[at] && limited(typed[at], limits);
    if (joined) typed[at] = joined;
    else rest.push(part);
  }
  return [...typed, ...rest];
}

/** The type with further limits; `undefined` when it is not known what they concern, or both cannot be said at once. */
function limited(type: Type, limits: Limits): Type | undefined {
  const names = limitsOfKind(type);
  if (names === undefined) return undefined;
  const further = only(limits, names);
  if (further === undefined) return type;
  const former = "limits" in type && type.limits ? type.limits : {};
  const both = tighter(former, further);
  return both && ({ ...type, limits: both } as Type);
}

function limitsOfKind(type: Type): readonly (keyof Limits)[] | undefined {
  switch (type.kind) {
    case "scalar":
      return type.scalar === "string" ? TEXT_LIMITS : type.scalar === "boolean" ? [] : NUMBER_LIMITS;
    case "array":
      return LIST_LIMITS;
    case "map":
    case "object":
      return OBJECT_LIMITS;
    default:
      return undefined;
  }
}

function tighter(a: Limits, b: Limits): Limits | undefined {
  const both: Record<string, unknown> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const former = both[name];
    if (former === undefined || former === value) both[name] = value;
    else if (typeof former !== "number" || typeof value !== "number" || name === "multipleOf")
      return undefined;
    else both[name] = /^(?:min|exclusiveMin)/.test(name) ? Math.max(former, value) : Math.min(former, value);
  }
  return both as Limits;
}
