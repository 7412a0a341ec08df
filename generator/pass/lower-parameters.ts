/** Parameters of an operation: those of its path and its own as one list, path values in order, each with its style. */
import type { CodecUse, HeaderParameter, PathParameter, QueryParameter, Type } from "../model/ir.ts";
import type { DomainRow } from "../read/table.ts";
import {
  dereference,
  ignored,
  invalid,
  type LowerContext,
  type RawOperation,
  report,
  textsOf,
  unsupported,
  deprecationOf,
} from "./context.ts";
import { lowerSchema } from "./lower-schema.ts";
import {
  CONTENT_CODECS,
  headerStyle,
  pathStyle,
  type Place,
  queryStyle,
  type Styled,
} from "./parameter-style.ts";
import { type Stated, statedOf } from "./stated.ts";
import { get, getArray, getString, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";

export interface RawParameter {
  readonly name: string;
  readonly in: Place;
  readonly value: JsonObject;
  /** In the list of the operation or of its path. */
  readonly at: string;
  /** Where its definition is, which is there as well unless that is a reference. */
  readonly definedAt: string;
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
      const parameter = found && readParameter(context, found, at);
      if (!parameter) return;
      const key = `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`;
      if (seen.has(key)) {
        const args = { name: parameter.name, in: parameter.in };
        report(context, "parameter-duplicate", { args, at, mend: [{ at, remove: true }] });
        return;
      }
      seen.add(key);
      merged.set(key, parameter);
    });
  }
  return [...merged.values()];
}

function readParameter(
  context: LowerContext,
  { value, pointer: definedAt }: { readonly value: JsonObject; readonly pointer: string },
  at: string,
): RawParameter | undefined {
  const name = getString(value, "name");
  const place = getString(value, "in");
  if (name === undefined || name === "" || place === undefined) {
    invalid(context, at, { what: "A parameter", found: "without name or in", expected: "both" });
    return undefined;
  }
  if (Object.hasOwn(CONTENT_CODECS, place)) {
    if (place === "query" && get(value, "allowEmptyValue") === true) {
      const reason = "what may be sent is what its schema says";
      ignored(context, join(definedAt, "allowEmptyValue"), { what: "The keyword allowEmptyValue", reason });
    }
    return { name, in: place as Place, value, at, definedAt };
  }
  const facts = {
    what: `The place of the parameter ${name}`,
    found: JSON.stringify(place),
    expected: `one of ${Object.keys(CONTENT_CODECS).join(", ")}; the parameter is left out`,
  };
  invalid(context, join(definedAt, "in"), facts, { mend: [{ at, remove: true }] });
  return undefined;
}

/** Headers that OpenAPI has ignored. Clients set them themselves, like that of the key. */
const OWN_HEADERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** Headers that belong to the connection. */
const PLATFORM_HEADERS: ReadonlySet<string> = new Set([
  ...["connection", "content-length", "expect", "host", "keep-alive", "transfer-encoding", "upgrade"],
]);

/** Headers and cookies, but for those that clients set themselves. */
export function lowerHeaders(context: LowerContext, parameters: readonly RawParameter[]): HeaderParameter[] {
  return parameters.flatMap((parameter) => {
    const { name, in: place, value, at } = parameter;
    if (place !== "header" && place !== "cookie") return [];
    const key = name.toLowerCase();
    if (place === "header" && key === context.wire.keyHeader.toLowerCase()) return [];
    if (place === "header" && OWN_HEADERS.has(key)) {
      const reason =
        "by OpenAPI a parameter of that name says nothing, and clients set the header themselves";
      ignored(context, parameter.definedAt, { what: `The header parameter ${name}`, reason });
      return [];
    }
    if (place === "header" && PLATFORM_HEADERS.has(key)) {
      unsupported(context, at, {
        what: `The header ${name}`,
        consequence: " is set by the platform: it is left out",
      });
      return [];
    }
    const { type, style } = lowerContent(context, parameter) ?? styled(context, parameter, headerStyle);
    return {
      source: name,
      in: place,
      at,
      type,
      required: get(value, "required") === true,
      style,
      ...textsOf(value, "description"),
      ...deprecationOf(value),
    };
  });
}

/** The type of a parameter's schema, and what is made of it. */
function styled<Style>(
  context: LowerContext,
  parameter: RawParameter,
  styleOf: (context: LowerContext, parameter: Styled) => Style,
): { readonly type: Type; readonly style: Style } {
  const type = lowerSchema(context, get(parameter.value, "schema"), join(parameter.definedAt, "schema"));
  return { type, style: styleOf(context, { ...parameter, type }) };
}

/** A parameter whose document gives it a media type in place of a schema: JSON and forms from their values, all else as a text. */
function lowerContent(
  context: LowerContext,
  { name, in: place, value, definedAt }: RawParameter,
): { readonly type: Type; readonly style: CodecUse } | undefined {
  const [entry] = Object.entries(get(value, "content") ?? {}) as [string, JsonValue][];
  if (!isObject(get(value, "content")) || entry === undefined) return undefined;
  const [mediaType, content] = entry;
  const contentAt = join(definedAt, "content", mediaType);
  const isJson = /^[^;]*[/+]json\b/i.test(mediaType);
  const isForm = place === "querystring" && /^application\/x-www-form-urlencoded\b/i.test(mediaType);
  if (isJson || isForm) {
    const type = lowerSchema(context, get(content, "schema"), join(contentAt, "schema"));
    return { type, style: isForm ? { codec: "form", explode: true } : { codec: CONTENT_CODECS[place].json } };
  }
  if (!/^text\//i.test(mediaType)) {
    const consequence = ": pass it as a ready-made string";
    unsupported(context, contentAt, {
      what: `The content ${mediaType} of the parameter ${name}`,
      consequence,
    });
  }
  return { type: TEXT, style: { codec: CONTENT_CODECS[place].text } };
}

const TEXT: Type = { kind: "scalar", scalar: "string", nullable: false };

export function lowerPathParameters(
  context: LowerContext,
  parameters: readonly RawParameter[],
  operation: { readonly path: string; readonly pointer: string },
): PathParameter[] {
  const declared = new Map(parameters.filter((p) => p.in === "path").map((p) => [p.name, p]));
  const inPath = new Set([...operation.path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name));
  for (const { name, at } of declared.values()) {
    if (!inPath.has(name))
      report(context, "path-parameter-unused", {
        args: { name, path: operation.path },
        at,
        mend: [{ at, remove: true }],
      });
  }
  const lowered: PathParameter[] = [];
  for (const name of inPath) {
    const parameter = declared.get(name);
    if (parameter === undefined) {
      const { pointer: at } = operation;
      const missing: JsonValue = { name, in: "path", required: true, schema: { type: "string" } };
      const mend = [{ at, update: { parameters: [missing] } }];
      report(context, "path-parameter-undeclared", { args: { name }, at, on: "key", mend });
    }
    if (name === context.wire.tenant) continue;
    const { type, style = undefined } = parameter
      ? (lowerContent(context, parameter) ?? styled(context, parameter, pathStyle))
      : { type: TEXT };
    lowered.push({
      name,
      source: name,
      type,
      ...(style && { style }),
      ...textsOf(parameter?.value, "description"),
    });
  }
  return lowered;
}

/** The parameters of the query: those of it, or the one that is all of it, with which there can be no others. */
export function queryOf(context: LowerContext, parameters: readonly RawParameter[]): readonly RawParameter[] {
  const parts = parameters.filter((parameter) => parameter.in === "query");
  const wholes = parameters.filter((parameter) => parameter.in === "querystring");
  const [first, ...others] = wholes;
  if (parts.length === 0 && first !== undefined) others.forEach(leaveOut);
  else wholes.forEach(leaveOut);
  return parts.length === 0 && first !== undefined ? [first] : parts;

  function leaveOut({ name, at }: RawParameter): void {
    const consequence = " is the whole query, beside other parameters of the query: it is left out";
    unsupported(context, at, { what: `The parameter ${name}`, consequence });
  }
}

export function lowerQueryParameter(
  context: LowerContext,
  row: DomainRow,
  parameter: RawParameter,
): QueryParameter {
  const { name, value, at } = parameter;
  const stated = statedOf(value, context.document.root);
  const { type, style } =
    lowerContent(context, parameter) ??
    styled(context, parameter, (inner, typed) =>
      queryStyle(inner, typed, isCommaSeparated(row, { ...typed, stated })),
    );
  const sort = name === "sort" && type.kind === "scalar" && type.scalar === "string";
  const maxItems = mostItems(row, style, { ...parameter, type, stated });
  return {
    source: name,
    at,
    type,
    required: get(value, "required") === true,
    style,
    ...(parameter.in === "querystring" && { isWhole: true }),
    ...textsOf(value, "description"),
    ...deprecationOf(value),
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
function mostItems(
  row: DomainRow,
  style: QueryParameter["style"],
  parameter: TypedParameter,
): number | undefined {
  const { name, value, type, stated } = parameter;
  const isList = style === "csv" || type.kind === "array";
  if (stated.maxItems !== undefined && (isList || typeof get(value, "x-max-items") === "number"))
    return stated.maxItems;
  return style === "csv" && row.isIdList(name) ? row.idCap : undefined;
}

/** One text with several values, by the vendor's facts. */
function isCommaSeparated(
  row: DomainRow,
  { name, type, stated }: Pick<TypedParameter, "name" | "type" | "stated">,
): boolean {
  const isText = type.kind === "scalar" && type.scalar === "string";
  // "Perform lookup by external data values (maximum 50)" says no more than that there are several.
  const isSeveral = (stated.maxItems ?? 1) > 1 && /(?:values|list)$/i.test(name);
  return (
    (isText && (row.isIdList(name) || isSeveral)) ||
    ((isText || type.kind === "enum") && stated.commaSeparated)
  );
}
