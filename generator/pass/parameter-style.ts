/**
 * How a parameter is written, from its place, its type, and what its document says of `style`, `explode`, `allowReserved` and `content`.
 *
 * What a document says counts where it says anything; else what the live API takes (facts). A style that makes no sense where it
 * stands is told, and the place's own is used.
 */
import type { CodecUse, Type } from "../model/ir.ts";
import type { CodecName, QueryStyle } from "../runtime/operation.ts";
import { type LowerContext, unsupported } from "./context.ts";
import { lowerSchema } from "./lower-schema.ts";
import { get, getString, type JsonObject } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";

export type Place = "path" | "query" | "querystring" | "header" | "cookie";

/** A parameter with its type, as far as it decides how it is written. */
export interface Styled {
  readonly name: string;
  readonly in: Place;
  readonly value: JsonObject;
  readonly at: string;
  readonly type: Type;
}

/** Forms that values of a type can have. */
type Form = "text" | "list" | "object";

const ALL: readonly Form[] = ["text", "list", "object"];
const FORM_OF: Readonly<Record<Exclude<Type["kind"], "ref" | "union" | "intersection">, readonly Form[]>> = {
  scalar: ["text"],
  enum: ["text"],
  null: [],
  never: [],
  array: ["list"],
  map: ["object"],
  object: ["object"],
  constant: ["list", "object"],
  unknown: ALL,
};

/** The types that one of some types can stand for, references and unions followed; a model says the same each time. */
function alternatives(context: LowerContext, types: readonly Type[]): readonly Type[] {
  const found: Type[] = [];
  const seen = new Set<string>();
  const open = [...types].reverse();
  for (let type = open.pop(); type !== undefined; type = open.pop()) {
    if (type.kind === "union" || type.kind === "intersection") open.push(...[...type.members].reverse());
    else if (type.kind !== "ref") found.push(type);
    else if (!seen.has(type.model)) {
      seen.add(type.model);
      open.push(targetOf(context, type.model));
    }
  }
  return found;
}

/** A model before models are lowered; its faults are told when they are. */
function targetOf(context: LowerContext, model: string): Type {
  const quiet: LowerContext = { ...context, diagnostics: [], hoisted: new Map(context.hoisted) };
  const hoisted = [...context.hoisted.values()].find(({ key }) => key === model);
  const schema = hoisted
    ? hoisted.schema
    : get(get(get(context.document.root, "components"), "schemas"), model);
  return lowerSchema(quiet, schema, join("/components/schemas", model));
}

function formsOf(types: readonly Type[]): ReadonlySet<Form> {
  return new Set(types.flatMap((type) => FORM_OF[type.kind as keyof typeof FORM_OF]));
}

/** What decides between styles. */
interface Facts {
  readonly forms: ReadonlySet<Form>;
  /** Whether members of its lists are more than texts. */
  readonly isDeepList: boolean;
  /** Whether fields of its objects are more than texts. */
  readonly isDeepObject: boolean;
  /** Whether all its texts are days. */
  readonly isDate: boolean;
  /** Likewise moments. */
  readonly isMoment: boolean;
  /** Of a text and nothing else. */
  readonly format: string | undefined;
  /** OpenAPI's own word, where it is one for this place and type. */
  readonly style: string | undefined;
  readonly isExploded: boolean;
  readonly isStated: boolean;
  readonly isReserved: boolean;
  readonly isCommaSeparated: boolean;
  /** Whether the vendor writes objects with dots where nothing is stated. */
  readonly isDotted: boolean;
}

/** Styles by place, the default first, with the forms that each is for. */
const STYLES_OF: Readonly<Record<Place, Readonly<Record<string, readonly Form[]>>>> = {
  path: { simple: ALL, label: ALL, matrix: ALL },
  query: {
    form: ALL,
    spaceDelimited: ["list", "object"],
    pipeDelimited: ["list", "object"],
    deepObject: ["object"],
  },
  querystring: { form: ALL },
  header: { simple: ALL },
  cookie: { form: ALL, cookie: ALL },
};

function usualStyle(place: Place): string {
  return Object.keys(STYLES_OF[place])[0] ?? "";
}

/** Where OpenAPI explodes unless a document says otherwise. */
const EXPLODED: ReadonlySet<string> = new Set(["form", "cookie"]);

function factsOf(context: LowerContext, parameter: Styled, isCommaSeparated: boolean): Facts {
  const { value, type } = parameter;
  const types = alternatives(context, [type]);
  const forms = formsOf(types);
  // What may be anything is not said to be more than a text.
  const inner = (of: readonly Type[]) =>
    formsOf(alternatives(context, of).filter(({ kind }) => kind !== "unknown"));
  const isDeep = (found: ReadonlySet<Form>) => found.has("list") || found.has("object");
  const items = types.flatMap((one) => (one.kind === "array" ? [...(one.prefix ?? []), one.items] : []));
  const texts = [...types, ...alternatives(context, items)].filter(({ kind }) => kind === "scalar");
  const areAll = (format: string) =>
    texts.length > 0 && texts.every((one) => one.kind === "scalar" && one.format === format);
  const style = styleOf(context, parameter, forms);
  const explode = get(value, "explode");
  const isReserved = get(value, "allowReserved") === true && takesReserved(context, parameter);
  return {
    forms,
    isDeepList: isDeep(inner(items)),
    isDeepObject: isDeep(inner(types.flatMap(fieldTypes))),
    isDate: areAll("date"),
    isMoment: areAll("date-time"),
    format: type.kind === "scalar" && type.scalar === "string" ? type.format : undefined,
    style,
    isExploded: typeof explode === "boolean" ? explode : EXPLODED.has(style ?? usualStyle(parameter.in)),
    isStated: style !== undefined || typeof explode === "boolean",
    isReserved,
    isCommaSeparated,
    isDotted: context.wire.isDotted === true,
  };
}

function fieldTypes(type: Type): readonly Type[] {
  if (type.kind === "map") return [type.values];
  if (type.kind !== "object") return [];
  const { fields, additional } = type;
  return [...fields.map((field) => field.type), ...(typeof additional === "object" ? [additional] : [])];
}

/** OpenAPI's word for the style, if one is stated that has a meaning here. */
function styleOf(context: LowerContext, parameter: Styled, forms: ReadonlySet<Form>): string | undefined {
  const { name, in: place, value, at } = parameter;
  const stated = get(value, "style");
  if (stated === undefined) return undefined;
  const known = STYLES_OF[place];
  const meant = typeof stated === "string" && Object.hasOwn(known, stated) ? known[stated] : undefined;
  if (typeof stated === "string" && meant?.some((form) => forms.has(form)) === true) return stated;
  const usual = usualStyle(place);
  const isFor = meant ? "a type of its kind" : `a ${place} parameter`;
  const what = `The style ${JSON.stringify(stated)} of the ${place} parameter ${name}`;
  const consequence = ` is none for ${isFor}: it is written as ${usual}`;
  unsupported(context, join(at, "style"), { what, consequence });
  return undefined;
}

function takesReserved(context: LowerContext, { name, in: place, at }: Styled): boolean {
  if (place === "query") return true;
  const is32 = /^3\.(?:[2-9]|\d\d)/.test(getString(context.document.root, "openapi") ?? "");
  if (place === "path" && is32) return true;
  const what = `allowReserved of the ${place} parameter ${name}`;
  unsupported(context, join(at, "allowReserved"), { what, consequence: ": its values are encoded" });
  return false;
}

type QueryCodec = Extract<CodecName, "form" | "space" | "pipe" | "deep">;

/** Which query parameters are written in each style; of several that fit, the first. */
const QUERY_STYLES: Readonly<Record<QueryStyle | QueryCodec, (facts: Facts) => boolean>> = {
  space: ({ style, isExploded }) => style === "spaceDelimited" && !isExploded,
  pipe: ({ style, isExploded }) => style === "pipeDelimited" && !isExploded,
  deep: ({ style }) => style === "deepObject",
  form: ({ forms, isReserved, isStated, isDate, isMoment, isDeepList, isDotted }) =>
    isReserved ||
    (forms.has("list") && (isDate || isMoment)) ||
    (forms.has("object") && (forms.size > 1 || isStated || !isDotted)) ||
    (isDeepList && (isStated || !isDotted)),
  csv: ({ forms, isCommaSeparated, isExploded }) => isCommaSeparated || (forms.has("list") && !isExploded),
  indexed: ({ forms, isDeepList }) => forms.has("list") && isDeepList,
  repeat: ({ forms }) => forms.has("list"),
  "date-time": ({ format, isMoment }) => format === "date-time" || isMoment,
  date: ({ format, isDate }) => format === "date" || isDate,
  dotted: ({ forms }) => forms.has("object"),
  plain: () => true,
};

const QUERY_STYLE_NAMES = Object.keys(QUERY_STYLES) as (QueryStyle | QueryCodec)[];

const CODECS: ReadonlySet<string> = new Set<QueryCodec>(["form", "space", "pipe", "deep"]);

/** @param isCommaSeparated whether one text holds several values */
export function queryStyle(
  context: LowerContext,
  parameter: Styled,
  isCommaSeparated: boolean,
): QueryStyle | CodecUse {
  const facts = factsOf(context, parameter, isCommaSeparated);
  const style = QUERY_STYLE_NAMES.find((name) => QUERY_STYLES[name](facts)) ?? "plain";
  if (!isCodec(style)) return style;
  if (style !== "deep") tellJson(context, parameter, facts);
  return use(style, facts);
}

function isCodec(style: string): style is QueryCodec {
  return CODECS.has(style);
}

function use(codec: CodecName, { isExploded, isReserved, isDate, isMoment }: Facts): CodecUse {
  const takesExplode = codec === "form" || ["simple", "label", "matrix", "header", "cookie"].includes(codec);
  return {
    codec,
    ...(takesExplode && isExploded && { explode: true }),
    ...(isReserved && { reserved: true }),
    ...(isDate && { date: true }),
    ...(isMoment && { moment: true }),
  };
}

/** OpenAPI leaves open how what is inside of lists and objects is written. */
function tellJson(context: LowerContext, parameter: Styled, facts: Facts): void {
  const { forms, isDeepList, isDeepObject } = facts;
  if (context.isRepetition || !((forms.has("list") && isDeepList) || (forms.has("object") && isDeepObject)))
    return;
  const what = `What is inside of the ${parameter.in} parameter ${parameter.name}`;
  const consequence =
    ": OpenAPI does not say how its style writes it; lists of an exploded object repeat their name, all else is JSON";
  unsupported(context, parameter.at, { what, consequence });
}

/** Kinds of scalars that a path takes as they are. */
const PLAIN_SCALARS: ReadonlySet<string> = new Set(["string", "integer", "boolean"]);

/** @returns nothing where one value is written as it is */
export function pathStyle(context: LowerContext, parameter: Styled): CodecUse | undefined {
  const facts = factsOf(context, parameter, false);
  const codec = (facts.style ?? "simple") as "simple" | "label" | "matrix";
  const isPlain = alternatives(context, [parameter.type]).every(
    (type) =>
      (type.kind === "scalar" &&
        PLAIN_SCALARS.has(type.scalar) &&
        !["date", "date-time"].includes(type.format ?? "")) ||
      (type.kind === "enum" && type.scalar !== "number") ||
      type.kind === "null",
  );
  if (codec === "simple" && isPlain && !facts.isReserved) return undefined;
  tellJson(context, parameter, facts);
  return use(codec, facts);
}

export function headerStyle(context: LowerContext, parameter: Styled): CodecUse {
  const facts = factsOf(context, parameter, false);
  const codec = parameter.in === "header" ? "header" : facts.style === "cookie" ? "cookie" : "form";
  tellJson(context, parameter, facts);
  return use(codec, facts);
}

/** How a value is written whose document gives it a media type, by place: JSON, or a text. */
export const CONTENT_CODECS: Readonly<Record<Place, Readonly<Record<"json" | "text", CodecName>>>> = {
  path: { json: "jsonText", text: "simple" },
  query: { json: "json", text: "form" },
  querystring: { json: "jsonText", text: "simple" },
  header: { json: "jsonHeader", text: "header" },
  cookie: { json: "json", text: "form" },
};
