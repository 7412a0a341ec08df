/**
 * What a schema says of its values that no type says, as rules that mocks keep to: what they are not, what follows from what, what a
 * list contains, how properties are called.
 *
 * A rule is made of types that say exactly what their schemas say: from a type that is wider it would follow that valid values are refused.
 * Where one is not exact there is no rule, and mocks take what the type takes.
 */
import type { Rule, Type } from "../model/ir.ts";
import { get, getEntries, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";
import { UNKNOWN } from "./combine.ts";
import type { LowerContext } from "./context.ts";
import { statedTypes } from "./schema-types.ts";
import { type Located, membersOf, targetOf, withAll } from "./required.ts";
import { areExact } from "./wider.ts";

type Lower = (context: LowerContext, schema: JsonValue, pointer: string) => Type;

/** Rules by the keyword that they come from; those of a keyword that is there and not here are lost, all or in part. */
export function lowerRules(
  context: LowerContext,
  here: Located,
  lower: Lower,
): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, readonly Rule[]>();
  for (const [keyword, rulesOf] of RULES) {
    const stated = get(here.schema, keyword);
    if (stated === undefined) continue;
    const quiet: LowerContext = { ...context, diagnostics: [], discriminators: [], isCondition: true };
    const exact = (name: string, schema = get(here.schema, name)): Type | undefined =>
      schema === undefined || !areExact(context.document.root, [schema])
        ? undefined
        : lower(quiet, schema, join(here.at, name));
    const rules = rulesOf({ schema: here.schema, stated, exact, context, here });
    // Whatever there was to tell makes a type wider.
    if (rules && quiet.diagnostics.length === 0) found.set(keyword, rules);
  }
  return found;
}

interface Stated {
  readonly schema: JsonObject;
  /** What stands under the keyword. */
  readonly stated: JsonValue;
  /** The type of another keyword's schema; nothing where it is not there, or the type is wider. */
  readonly exact: (name: string, schema?: JsonValue) => Type | undefined;
  readonly context: LowerContext;
  readonly here: Located;
}

/** Nothing where a rule would be wrong. */
type RulesOf = (stated: Stated) => readonly Rule[] | undefined;

const RULES: ReadonlyMap<string, RulesOf> = new Map<string, RulesOf>([
  ["not", ({ exact }) => one(exact("not"), (type) => ({ kind: "not", type }))],
  ["if", conditions],
  ["contains", contained],
  ["propertyNames", ({ exact }) => one(exact("propertyNames"), (type) => ({ kind: "names", type }))],
  ["dependentRequired", dependents],
  ["dependentSchemas", dependents],
  ["dependencies", dependents],
  ["unevaluatedProperties", unevaluatedProperties],
]);

function one(type: Type | undefined, rule: (type: Type) => Rule): readonly Rule[] | undefined {
  return type && [rule(type)];
}

function conditions({ schema, exact }: Stated): readonly Rule[] | undefined {
  const branches = (["then", "else"] as const).flatMap((name) => {
    const type = exact(name);
    if (type !== undefined) return [[name, type] as const];
    return get(schema, name) === undefined ? [] : [undefined];
  });
  const known = branches.filter((branch) => branch !== undefined);
  if (known.length < branches.length) return undefined;
  return one(exact("if"), (type) => ({ kind: "if", type, ...Object.fromEntries(known) }));
}

function contained({ schema, exact }: Stated): readonly Rule[] | undefined {
  const [least, most] = [get(schema, "minContains"), get(schema, "maxContains")];
  return one(exact("contains"), (type) => ({
    kind: "contains",
    type,
    least: typeof least === "number" ? least : 1,
    ...(typeof most === "number" && { most }),
  }));
}

/** What follows from a property: others that are required, or a schema. */
function dependents({ stated, exact, here }: Stated): readonly Rule[] | undefined {
  const rules = Object.entries(isObject(stated) ? stated : {}).map(([name, demand]): Rule | undefined => {
    const required = Array.isArray(demand) ? demand.filter((item) => typeof item === "string") : undefined;
    const then = required ? requiring(required, here.at) : exact("then", demand);
    return then && { kind: "if", type: requiring([name], here.at), then };
  });
  return rules.every((rule) => rule !== undefined) ? rules : undefined;
}

function requiring(names: readonly string[], at: string): Type {
  if (names.length === 0) return UNKNOWN;
  return objectOf(names, { at, required: true });
}

function objectOf(
  names: readonly string[],
  { at, required }: { readonly at: string; readonly required: boolean },
): Extract<Type, { kind: "object" }> {
  const flags = { required, deprecated: false, readOnly: false, writeOnly: false };
  return {
    kind: "object",
    fields: names.map((name) => ({ source: name, at, type: UNKNOWN, ...flags })),
    additional: "unstated",
    nullable: false,
  };
}

/**
 * Properties that no part of the schema declares, of an object put together of several. Which of several forms a value has is not asked:
 * it may have what any of them declares.
 */
function unevaluatedProperties({ stated, exact, context, here }: Stated): readonly Rule[] | undefined {
  const parts = withAll(here, (part) => partsOf(context.document.root, part));
  const [, ...others] = parts;
  const isOpen = (part: Located, keyword: string) =>
    (get(part.schema, keyword) ?? false) !== false || get(part.schema, "$dynamicRef") !== undefined;
  if (parts.some((part) => isOpen(part, "additionalProperties"))) return undefined;
  if (others.some((part) => isOpen(part, "unevaluatedProperties"))) return undefined;
  if (String(statedTypes(here.schema)) !== "object") return undefined;
  const named = (keyword: string) => [
    ...new Set(parts.flatMap(({ schema }) => getEntries(schema, keyword).map(([name]) => name))),
  ];
  const patterns = named("patternProperties").map((pattern) => ({ pattern, type: UNKNOWN }));
  const rest = stated === false ? ("closed" as const) : exact("unevaluatedProperties");
  if (rest === undefined) return undefined;
  const type: Type = {
    ...objectOf(named("properties"), { at: here.at, required: false }),
    additional: rest,
    ...(patterns.length > 0 && { patterns }),
  };
  return [{ kind: "also", type }];
}

/** What describes the same value. */
function partsOf(root: JsonObject, part: Located): readonly Located[] {
  const own = (name: string, schema = get(part.schema, name), at = join(part.at, name)) =>
    isObject(schema) ? [{ schema, at }] : [];
  return [
    ...(targetOf(root, part.schema) ? [targetOf(root, part.schema) as Located] : []),
    ...["allOf", "oneOf", "anyOf"].flatMap((keyword) => membersOf(part, keyword)),
    ...["if", "then", "else"].flatMap((name) => own(name)),
    ...["dependentSchemas", "dependencies"].flatMap((keyword) =>
      getEntries(part.schema, keyword).flatMap(([name, schema]) =>
        own(name, schema, join(part.at, keyword, name)),
      ),
    ),
  ];
}
