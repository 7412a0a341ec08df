/** Parameters of an operation: those of its path and its own as one list, path values in order, query parameters with their style. */
import type { HeaderParameter, PathParameter, QueryParameter, Type } from "../model/ir.ts";
import type { DomainRow } from "../read/table.ts";
import type { QueryStyle } from "../runtime/operation.ts";
import {
  dereference,
  invalid,
  type LowerContext,
  type RawOperation,
  report,
  textsOf,
  unsupported,
} from "./context.ts";
import { lowerSchema } from "./lower-schema.ts";
import { type Stated, statedOf } from "./stated.ts";
import { get, getArray, getString, isObject, type JsonObject } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";

export interface RawParameter {
  readonly name: string;
  readonly in: "path" | "query" | HeaderParameter["in"];
  readonly value: JsonObject;
  readonly at: string;
}

/** Parameters of the path and of the operation; the operation's win. */
export function parametersOf(context: LowerContext, raw: RawOperation): RawParameter[] {
  const merged = new Map<string, RawParameter>();
  for (const [owner, ownerAt] of [
    [raw.item, raw.itemAt],
    [raw.operation, raw.pointer],
  ] as const) {
    const seen = new Set<string>();
    getArray(owner, "parameters").forEach((stated, i) => {
      const at = join(ownerAt, "parameters", i);
      const found = dereference(context, stated, at);
      const parameter = found && readParameter(context, found.value, at);
      if (!parameter) return;
      const key = `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
      if (isInUrl(parameter) && seen.has(key)) {
        report(context, "parameter-duplicate", { args: { name: parameter.name, in: parameter.in }, at });
        return;
      }
      seen.add(key);
      merged.set(key, parameter);
    });
  }
  return [...merged.values()];
}

function readParameter(context: LowerContext, value: JsonObject, at: string): RawParameter | undefined {
  const name = getString(value, "name");
  const place = getString(value, "in");
  if (name === undefined || name === "" || place === undefined) {
    invalid(context, at, { what: "A parameter", found: "without name or in", expected: "both" });
    return undefined;
  }
  if (place === "path" || place === "query") return { name, in: place, value, at };
  const consequence = ": pass it through the headers option of a call";
  unsupported(context, at, { what: `The ${place} parameter ${name}`, consequence });
  return place === "header" || place === "cookie" ? { name, in: place, value, at } : undefined;
}

function isInUrl({ in: place }: RawParameter): boolean {
  return place === "path" || place === "query";
}

/** Headers that OpenAPI has ignored. Clients set them themselves, like that of the key. */
const OWN_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** Headers and cookies: no part of generated code, so whatever is wrong inside of them is no fault, and nothing of them is hoisted. */
export function lowerHeaders(context: LowerContext, parameters: readonly RawParameter[]): HeaderParameter[] {
  const apart: LowerContext = { ...context, diagnostics: [], hoisted: new Map(context.hoisted) };
  const isOwn = (name: string) => OWN_HEADERS.has(name) || name === context.wire.keyHeader.toLowerCase();
  return parameters.flatMap(({ name, in: place, value, at }) => {
    if (place !== "header" && place !== "cookie") return [];
    if (place === "header" && isOwn(name.toLowerCase())) return [];
    const type = lowerSchema(apart, get(value, "schema"), join(at, "schema"));
    return { source: name, in: place, at, type, required: get(value, "required") === true };
  });
}

export function lowerPathParameters(
  context: LowerContext,
  parameters: readonly RawParameter[],
  operation: { readonly path: string; readonly pointer: string },
): PathParameter[] {
  const declared = new Map(parameters.filter((p) => p.in === "path").map((p) => [p.name, p]));
  const inPath = new Set([...operation.path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name));
  for (const { name, at } of declared.values()) {
    if (!inPath.has(name))
      report(context, "path-parameter-unused", { args: { name, path: operation.path }, at });
  }
  const lowered: PathParameter[] = [];
  for (const name of inPath) {
    const parameter = declared.get(name);
    if (parameter === undefined) {
      report(context, "path-parameter-undeclared", { args: { name }, at: operation.pointer, on: "key" });
    }
    if (name === context.wire.tenant) continue;
    lowered.push({
      name,
      source: name,
      type: parameter
        ? lowerSchema(context, get(parameter.value, "schema"), join(parameter.at, "schema"))
        : { kind: "scalar", scalar: "string", nullable: false },
      ...textsOf(parameter?.value, "description"),
    });
  }
  return lowered;
}

export function lowerQueryParameter(
  context: LowerContext,
  row: DomainRow,
  parameter: RawParameter,
): QueryParameter {
  const { name, value, at } = parameter;
  const content = get(value, "content");
  if (isObject(content)) {
    const consequence = ": pass it as a ready-made string";
    unsupported(context, join(at, "content"), { what: `The content of the parameter ${name}`, consequence });
  }
  const type = isObject(content)
    ? ({ kind: "scalar", scalar: "string", nullable: false } satisfies Type)
    : lowerSchema(context, get(value, "schema"), join(at, "schema"));
  const stated = statedOf(value, context.document.root);
  const typed = { ...parameter, type, stated };
  const style = queryStyle(context, row, typed);
  const sort = name === "sort" && type.kind === "scalar" && type.scalar === "string";
  const maxItems = mostItems(row, style, typed);
  return {
    source: name,
    at,
    type,
    required: get(value, "required") === true,
    style,
    ...textsOf(value, "description"),
    deprecated: get(value, "deprecated") === true,
    ...(sort && stated.sortFields.length > 0 && { sortFields: stated.sortFields }),
    ...(maxItems !== undefined && { maxItems }),
    sort,
  };
}

interface TypedParameter extends RawParameter {
  readonly type: Type;
  readonly stated: Stated;
}

/** A number in a text is about values only where a parameter holds several. */
function mostItems(row: DomainRow, style: QueryStyle, parameter: TypedParameter): number | undefined {
  const { name, value, type, stated } = parameter;
  const isList = style === "csv" || type.kind === "array" || /(?:values|list)$/i.test(name);
  if (stated.maxItems !== undefined && (isList || typeof get(value, "x-max-items") === "number"))
    return stated.maxItems;
  return style === "csv" && row.isIdList(name) ? row.idCap : undefined;
}

interface StyledParameter {
  readonly isList: boolean;
  /** Whether it, or what is in the list, has fields. */
  readonly hasFields: boolean;
  readonly isCommaSeparated: boolean;
  /** OpenAPI's own word for how it is written. */
  readonly stated: string | undefined;
  /** Of a text. */
  readonly format: string | undefined;
}

/**
 * Which parameters are written in each style; of several that fit, the first. What OpenAPI's `style` and `explode` say counts where a
 * document says anything; else what the live API takes (facts).
 */
const STYLES: Readonly<Record<QueryStyle, (parameter: StyledParameter) => boolean>> = {
  space: ({ isList, stated }) => isList && stated === "spaceDelimited",
  pipe: ({ isList, stated }) => isList && stated === "pipeDelimited",
  csv: ({ isCommaSeparated }) => isCommaSeparated,
  indexed: ({ isList, hasFields }) => isList && hasFields,
  repeat: ({ isList }) => isList,
  "date-time": ({ format }) => format === "date-time",
  date: ({ format }) => format === "date",
  deep: ({ hasFields, stated }) => hasFields && stated === "deepObject",
  dotted: ({ hasFields }) => hasFields,
  plain: () => true,
};

const STYLE_NAMES = Object.keys(STYLES) as QueryStyle[];

function queryStyle(
  context: LowerContext,
  row: DomainRow,
  { name, value, type, stated: { commaSeparated } }: TypedParameter,
): QueryStyle {
  const isList = type.kind === "array";
  const isText = type.kind === "scalar" && type.scalar === "string";
  const isCommaSeparated = isList
    ? get(value, "explode") === false
    : (isText && row.isIdList(name)) || ((isText || type.kind === "enum") && commaSeparated);
  const parameter = {
    isList,
    hasFields: isObjectLike(context, isList ? type.items : type),
    isCommaSeparated,
    stated: getString(value, "style"),
    format: isText ? type.format : undefined,
  };
  return STYLE_NAMES.find((style) => STYLES[style](parameter)) ?? "plain";
}

/** Whether values have fields, looking through references. */
function isObjectLike(context: LowerContext, type: Type): boolean {
  if (type.kind !== "ref")
    return type.kind === "object" || type.kind === "map" || type.kind === "intersection";
  const schema = get(get(get(context.document.root, "components"), "schemas"), type.model);
  return isObject(get(schema, "properties")) || get(schema, "type") === "object";
}
