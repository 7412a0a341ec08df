/**
 * The renamed document: models of the intermediate representation written back as JSON Schema under their final names, once for
 * requests and once for responses. This is what openapi-typescript is fed.
 *
 * Where TypeScript can say more than JSON Schema, the schema carries `x-ts` (see {@link Hint}); `types.ts` turns it into a type.
 */
import { clean, escapeRegExp, prose } from "../ground/text.ts";
import { deprecation, type Documented } from "./comment.ts";
import {
  admitsNull,
  type CodecUse,
  type Direction,
  type Domain,
  type Field,
  type Headers,
  isOpenEnum,
  type Model,
  type Query,
  type QueryParameter,
  type Type,
  type Webhook,
} from "../model/ir.ts";
import { type EnumValue, enumValues } from "./enum-values.ts";
import { isDecimal, isInt64 } from "./int64.ts";
import { type SharedType, sharedTypeOf } from "../model/envelope.ts";
import { modelsOf } from "../model/models.ts";
import { withDates } from "../model/parameters.ts";
import { operationsOf } from "../model/operations.ts";
import type { Settings } from "../model/settings.ts";
import type { WireProfile } from "../vendor/wire.ts";
import { type JsonValue, set } from "../ground/json.ts";

/** A type that JSON Schema has no words for. */
export type Hint =
  /** `Date | string` */
  | { readonly kind: "date" }
  /** What a filter by a moment or a day takes; a moment as answers have it. */
  | { readonly kind: "Moment" | "Day" | "MomentText" }
  /** An enum that the API may add values to: completion has those that are known. */
  | { readonly kind: "open"; readonly scalar: "string" | "number"; readonly values: Schema }
  /** A type of the runtime. */
  | { readonly kind: "shared"; readonly name: SharedType["name"]; readonly rows: Schema | undefined }
  /** A whole number of 64 bits. */
  | { readonly kind: "bigint" }
  /** Bytes of an upload. */
  | { readonly kind: "binary" }
  /** One comma-separated value: a list, one member, or ready-made. */
  | { readonly kind: "csv"; readonly items: Schema | undefined }
  /** A list that is only read. */
  | { readonly kind: "list"; readonly items: Schema }
  /** An object with any keys, that is only read. */
  | { readonly kind: "record"; readonly values: Schema }
  /** A list whose first elements have types of their own; it may end before the optional ones, and goes on where there is a `rest`. */
  | {
      readonly kind: "tuple";
      readonly required: readonly Schema[];
      readonly optional: readonly Schema[];
      readonly rest: Schema | undefined;
    }
  /** One of these values. */
  | { readonly kind: "enum"; readonly values: readonly (string | number | boolean)[] }
  /** Exactly this value. */
  | { readonly kind: "constant"; readonly value: JsonValue }
  /** No value at all. */
  | { readonly kind: "never" }
  /** Nothing: the value may be left out by hand, also under `exactOptionalPropertyTypes`. */
  | { readonly kind: "undefined" }
  /** `+Field` or `-Field`; any field when none are stated. */
  | { readonly kind: "sort"; readonly fields: readonly string[] };

/** Restricted JSON Schema: what openapi-typescript reads, and `x-ts`. */
export interface Schema {
  type?: string;
  /** Becomes the JSDoc, tags included; `description` and `deprecated` would become tags of their own. */
  summary?: string;
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  $ref?: string;
  "x-ts"?: Hint;
}

/** One exported type. */
export interface NamedSchema {
  readonly name: string;
  readonly schema: Schema;
  /** Of an enum: what the object beside it holds. */
  readonly values?: readonly EnumValue[] | undefined;
  /** Source name of the model, of which it is the type of what is sent, or of answers; absent for queries and headers. */
  readonly of?: string;
  readonly isSent?: boolean;
}

export type SchemaOptions = Pick<Settings, "responses" | "int64" | "decimals" | "vendor">;

/** All exported types of a domain in a stable order: models with their request variants, then queries. */
export function schemasOf(domain: Domain, options: SchemaOptions): readonly NamedSchema[] {
  const models = modelsOf(domain);
  const writer = { models, options };
  const named: NamedSchema[] = [];
  for (const model of domain.models) {
    if (sharedTypeOf(model, options.vendor.wire)) continue;
    const side = model.usedIn.request && !model.inputName ? "request" : "response";
    const pure = side === "request" && model.usedIn.response ? "response" : side;
    const isSent = side === "request";
    const schema = modelSchema({ ...writer, isSent }, model, pure);
    named.push({ name: model.name, schema, values: enumValues(model.type), of: model.source, isSent });
    if (model.inputName) {
      const schema = modelSchema({ ...writer, isSent: true }, model, "request");
      named.push({ name: model.inputName, schema, of: model.source, isSent: true });
    }
  }
  for (const { query, headers, paging } of operationsOf(domain)) {
    const start = paging.kind === "feed" ? options.vendor.wire.feed.from : undefined;
    if (query) named.push({ name: query.model, schema: querySchema({ ...writer, start }, query) });
    if (headers) named.push({ name: headers.model, schema: headersSchema(writer, headers) });
  }
  const { webhooks = [], webhooksType } = domain;
  if (webhooksType !== undefined)
    named.push({ name: webhooksType, schema: webhooksSchema(writer, webhooks) });
  return named;
}

/** Bodies by the names of the webhooks that send them. */
function webhooksSchema(writer: Writer, webhooks: readonly Webhook[]): Schema {
  const bodies = webhooks.map(({ name, body }) => [name, body ? toSchema(writer, body, "response") : {}]);
  return {
    summary: "What each webhook sends, by its name.",
    type: "object",
    required: webhooks.map(({ name }) => name),
    properties: Object.fromEntries(bodies) as Record<string, Schema>,
  };
}

interface Writer {
  readonly models: ReadonlyMap<string, Model>;
  /** What is written is sent, if not only that: `undefined` stands for a property that is left out. */
  readonly isSent?: boolean;
  readonly options: SchemaOptions;
  /** The parameter that says where a feed begins: at a moment, or at a token that it gave. */
  readonly start?: string | undefined;
}

function modelSchema(writer: Writer, model: Model, side: Direction): Schema {
  return {
    ...notes(model),
    // An enum by name stays closed: references to it are opened where they appear in responses.
    ...toSchema(writer, model.type, model.type.kind === "enum" ? "request" : side),
  };
}

function toSchema(writer: Writer, type: Type, side: Direction): Schema {
  const schema = toPlainSchema(writer, type, side);
  return admitsNull(type, side) && type.kind !== "null" ? { anyOf: [schema, { type: "null" }] } : schema;
}

function toPlainSchema(writer: Writer, type: Type, side: Direction): Schema {
  switch (type.kind) {
    case "scalar":
      if (side === "request" && type.scalar === "string") {
        if (type.format === "date-time") return hint({ kind: "date" });
        if (type.format === "binary") return hint({ kind: "binary" });
      }
      if (side === "response" && type.scalar === "string" && type.format === "date-time")
        return hint({ kind: "MomentText" });
      if (isInt64(type) && writer.options.int64 !== "number")
        return writer.options.int64 === "bigint" ? hint({ kind: "bigint" }) : { type: "string" };
      if (isDecimal(type)) return { type: writer.options.decimals };
      return { type: type.scalar };
    case "enum": {
      const [only] = type.values;
      if (type.closed && type.values.length === 1) return hint({ kind: "constant", value: only ?? null });
      // As JSON Schema it would get a comment that repeats its type.
      const closed = hint({ kind: "enum", values: type.values });
      return side === "request" ? closed : opened(closed, type);
    }
    case "array":
      return arraySchema(writer, type, side);
    case "map": {
      const values = [type.values, ...(type.patterns ?? []).map((pattern) => pattern.type)];
      return {
        type: "object",
        additionalProperties: anyOf(values.map((one) => toSchema(writer, one, side))),
      };
    }
    case "object":
      return objectSchema(writer, type, side);
    case "ref":
      return refSchema(writer, type.model, side);
    case "union":
      return { anyOf: type.members.map((member) => toSchema(writer, member, side)) };
    case "intersection": {
      // Limits alone are no type.
      const members = type.members.filter(({ kind }) => kind !== "unknown");
      const [only] = members;
      if (members.length < 2) return only ? toSchema(writer, only, side) : {};
      return { allOf: members.map((member) => toSchema(writer, member, side)) };
    }
    case "null":
      return { type: "null" };
    case "constant":
      return hint({ kind: "constant", value: type.value as JsonValue });
    case "never":
      return hint({ kind: "never" });
    case "unknown":
      return {};
  }
}

/** A type of answers, which may hold values that an enum does not name yet. */
function opened(schema: Schema, type: Type): Schema {
  if (!isOpenEnum(type) || type.scalar === "boolean") return schema;
  return hint({ kind: "open", scalar: type.scalar, values: schema });
}

function arraySchema(
  writer: Writer,
  { items, prefix, limits }: Extract<Type, { kind: "array" }>,
  side: Direction,
): Schema {
  const rest = toSchema(writer, items, side);
  if (prefix === undefined) return { type: "array", items: rest };
  const first = prefix.map((type) => toSchema(writer, type, side));
  const least = limits?.minItems ?? 0;
  const tuple = hint({
    kind: "tuple",
    required: first.slice(0, least),
    optional: first.slice(least),
    rest: items.kind === "never" ? undefined : rest,
  });
  // What any element may be, for who takes the list for one of equals.
  return { ...tuple, items: anyOf([...first, ...(items.kind === "never" ? [] : [rest])]) };
}

function objectSchema(writer: Writer, type: Extract<Type, { kind: "object" }>, side: Direction): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const field of type.fields) {
    if (side === "request" && field.readOnly && !field.writeOnly) continue;
    if (side === "response" && field.writeOnly && !field.readOnly) continue;
    const lenient =
      side === "response" &&
      writer.options.responses === "lenient" &&
      !isKey(field, writer.options.vendor.wire);
    // Lenient fields are of answers, where a null that is confined to answers is at home as well.
    const type: Type = lenient ? { ...field.type, nullable: true } : field.type;
    const schema = toSchema(writer, type, side);
    const isSpared = writer.isSent === true && !field.required && type.kind !== "never";
    const given = isSpared ? orUndefined(schema) : schema;
    set(properties, field.source, { ...notes(field, field.type), ...given });
    if (field.required && !lenient) required.push(field.source);
  }
  const { additional, patterns = [] } = type;
  const further = [
    ...(typeof additional === "object" ? [additional] : []),
    ...patterns.map(({ type }) => type),
  ].map((type) => toSchema(writer, type, side));
  return {
    type: "object",
    properties,
    required,
    // TypeScript wants every declared property to be among the values of the index signature.
    ...(further.length > 0 && { additionalProperties: anyOf([...further, ...Object.values(properties)]) }),
    ...(additional === "open" && { additionalProperties: true }),
  };
}

/** Union without repetition and without notes; one member stands for itself. */
function anyOf(members: readonly Schema[]): Schema {
  const bare = members.map(({ summary: _summary, ...schema }) => schema);
  const unique = [...new Map(bare.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only] = unique;
  return unique.length === 1 && only ? only : { anyOf: unique };
}

/** Fields without which a row or an envelope cannot be used at all. */
function isKey({ source }: Field, { page, feed }: WireProfile): boolean {
  return ["id", page.items, page.number, page.size, page.more, feed.items, feed.more, feed.next].includes(
    source,
  );
}

/** What becomes JSDoc. Of a format, only what the type does not say already. */
function notes(of: Documented, type?: Type): Schema {
  const format = type?.kind === "scalar" && type.format !== undefined ? clean(type.format) : "";
  const lines = [
    of.description === undefined ? "" : prose(of.description),
    PLAIN_FORMATS.has(format) ? "" : `Format: ${format}`,
    ...(of.reported ?? []).map((said) => prose(said)),
    deprecation(of),
  ].filter((line) => line !== "");
  return lines.length > 0 ? { summary: lines.join("\n") } : {};
}

/** Formats of numbers, times and bytes: the type says that already, or the name. */
const PLAIN_FORMATS: ReadonlySet<string> = new Set([
  ...["", "int32", "int64", "float", "double", "decimal", "date-time", "binary"],
]);

function refSchema(writer: Writer, source: string, side: Direction): Schema {
  const model = writer.models.get(source);
  if (!model) return {};
  const shared = sharedTypeOf(model, writer.options.vendor.wire);
  if (shared) {
    const { name, rows } = shared;
    return hint({ kind: "shared", name, rows: rows && toSchema(writer, rows, side) });
  }
  if (side === "request" && isSmallEnum(model.type)) return hint({ kind: "enum", values: model.type.values });
  const name = side === "request" ? (model.inputName ?? model.name) : model.name;
  const ref: Schema = { $ref: `#/components/schemas/${name}` };
  return side === "request" ? ref : opened(ref, model.type);
}

/** Few values stand where they are asked for: of a wrong one TypeScript says the type's name alone, if it has one. */
function isSmallEnum(type: Type): type is Extract<Type, { kind: "enum" }> {
  return isOpenEnum(type) && type.values.length <= MANY;
}

const MANY = 5;

function querySchema(writer: Writer, query: Query): Schema {
  const [whole] = query.parameters;
  if (whole?.isWhole) return { ...notes(whole), ...parameterSchema(writer, whole) };
  return partsSchema(
    query.parameters.map((parameter) => ({
      ...parameter,
      notes: notes({ ...parameter, ...documentation(parameter) }, parameter.type),
      schema: parameterSchema(writer, parameter),
    })),
  );
}

interface Part {
  readonly source: string;
  readonly required: boolean;
  readonly notes: Schema;
  readonly schema: Schema;
}

function partsSchema(parts: readonly Part[]): Schema & { readonly required: string[] } {
  const properties: Record<string, Schema> = {};
  for (const { source, required, notes: own, schema } of parts)
    set(properties, source, { ...own, ...(required ? schema : optional(schema)) });
  const required = parts.filter((part) => part.required).map(({ source }) => source);
  return { type: "object", properties, required };
}

function orUndefined(schema: Schema): Schema {
  return { anyOf: [schema, hint({ kind: "undefined" })] };
}

/** What is absent is left out, so `null` and `undefined` may stand for absent. */
function optional(schema: Schema): Schema {
  return { anyOf: [schema, { type: "null" }, hint({ kind: "undefined" })] };
}

/** Headers and cookies, each as an object of its own. Headers that are not declared may be added as to any call. */
function headersSchema(writer: Writer, { parameters }: Headers): Schema {
  const groups = (["header", "cookie"] as const).flatMap((place): Part[] => {
    const own = parameters.filter((parameter) => parameter.in === place);
    if (own.length === 0) return [];
    const parts = partsSchema(
      own.map((parameter) => ({
        ...parameter,
        notes: notes(parameter, parameter.type),
        schema: codecSchema(writer, parameter),
      })),
    );
    const others = [optional({ type: "string" }), ...Object.values(parts.properties ?? {})];
    const schema = place === "header" ? { ...parts, additionalProperties: anyOf(others) } : parts;
    return [{ source: `${place}s`, required: parts.required.length > 0, notes: {}, schema }];
  });
  return partsSchema(groups);
}

/** The prose of a parameter, and of what the document states besides it the part that the prose does not say. */
function documentation(parameter: QueryParameter): { description?: string } {
  const { description = "", maxItems, type } = parameter;
  const limits = "limits" in type ? type.limits : undefined;
  const preset = type.kind === "scalar" ? type.default : undefined;
  const facts = [
    { value: maxItems, said: MOST, text: `The API takes ${maxItems} values at most in one call.` },
    { value: limits?.maximum, said: MOST, text: `At most ${limits?.maximum}.` },
    { value: preset, said: /\bdefault/i, text: `Default ${String(preset)}.` },
  ].flatMap(({ value, said, text }) =>
    value === undefined || isSaid(description, said, String(value)) ? [] : [text],
  );
  const sentences = [description, ...facts].filter((sentence) => sentence !== "");
  return sentences.length > 0 ? { description: sentences.join(" ") } : {};
}

const MOST = /\b(?:max|up to|at most|no more than|limited to)/i;

/** Whether a text has the words, and the value after them. */
function isSaid(text: string, words: RegExp, value: string): boolean {
  const rest = text.slice(words.exec(text)?.index ?? text.length);
  return new RegExp(`(?<![\\w.])${escapeRegExp(value)}(?!\\w)`, "i").test(rest);
}

function parameterSchema(writer: Writer, parameter: QueryParameter): Schema {
  const { type, style } = parameter;
  if (parameter.sort) return hint({ kind: "sort", fields: parameter.sortFields ?? [] });
  if (typeof style !== "string") return codecSchema(writer, { type, style });
  const plain = toSchema(writer, written(type), "request");
  switch (style) {
    case "csv":
      if (type.kind !== "array" && type.kind !== "scalar" && type.kind !== "enum") return plain;
      return hint({
        kind: "csv",
        items: type.kind === "scalar" && type.scalar === "string" ? undefined : (plain.items ?? plain),
      });
    case "date-time":
      return hint({ kind: parameter.source === writer.start ? "date" : "Moment" });
    case "date":
      return hint({ kind: "Day" });
    case "repeat":
    case "indexed":
    case "dotted":
      return readOnly(type, plain);
    case "plain":
      return plain;
  }
}

/** The type of a parameter that a codec writes: days may be dates. */
function codecSchema(
  writer: Writer,
  { type, style }: { readonly type: Type; readonly style: CodecUse },
): Schema {
  const dated = written(style.date ? withDates(type) : type);
  return readOnly(dated, toSchema(writer, dated, "request"));
}

/** A value that is written: no null, nor lists with nulls, for which URLs and headers have no words. */
function written(type: Type): Type {
  return type.kind === "array"
    ? { ...type, items: { ...type.items, nullable: false }, nullable: false }
    : { ...type, nullable: false };
}

/** Lists and maps are only read; what stands behind a reference, or beside other types, is what its type says. */
function readOnly(type: Type, plain: Schema): Schema {
  if (type.kind === "array" && type.prefix === undefined)
    return hint({ kind: "list", items: plain.items ?? {} });
  if (type.kind === "map" && typeof plain.additionalProperties === "object")
    return hint({ kind: "record", values: plain.additionalProperties });
  return plain;
}

function hint(kind: Hint): Schema {
  // openapi-typescript asks its hook about schemas that state a type.
  return { type: "string", "x-ts": kind };
}
