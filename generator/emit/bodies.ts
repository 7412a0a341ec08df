/** What of a generated method is about its body and its answer: types, and what its constant says of media types. */
import {
  type AnswerForm,
  answersOf,
  type Body,
  type BodyForm,
  type Direction,
  formsOf,
  type Operation,
  type StreamForm,
  type Success,
  type Type,
} from "../model/ir.ts";
import type { RuntimeType, RuntimeValue } from "../ground/identifier.ts";
import type { PartSpec, RequestBodyKind, ResponseBodyKind, StreamFormat } from "../runtime/operation.ts";
import { type Doc, flatText } from "./code/doc.ts";
import {
  asserted,
  type Data,
  data,
  type ExpressionCode,
  instance,
  list,
  name,
  object,
  type Property,
  string,
} from "./code/expression.ts";
import { typeParameter } from "./code/statement.ts";
import { propertyName } from "./code/token.ts";
import {
  flatUnion,
  indexedType,
  keyword,
  literalType,
  objectType,
  propertySignature,
  reference,
  type TypeCode,
  unionType,
} from "./code/type.ts";

/** Prints types, and notes what has to be imported for them. */
export interface Printer {
  print(type: Type, side: Direction): TypeCode;
  runtimeName(name: RuntimeType): string;
  runtimeValue(name: RuntimeValue): string;
  /** What reads or writes integers of 64 bits in such values; `undefined` where there are none, or they are plain numbers. */
  int64(name: "int64Reader" | "int64Writer", values: readonly Type[]): ExpressionCode | undefined;
}

/** Type of the argument that is the body; of one in several media types, by the parameter `SentAs`. */
export function bodyType(body: Body, types: Printer): TypeCode {
  const forms = formsOf(body);
  if (forms.length === 1) return formType(body, types);
  return byMediaType(
    forms.map((form) => [form.mediaType, formType(form, types)]),
    "SentAs",
  );
}

function formType(form: BodyForm, types: Printer): TypeCode {
  switch (form.kind) {
    case "binary":
      return reference(types.runtimeName("BinaryInput"));
    case "text":
      // Files are texts too, with an encoding of their own.
      if (essenceOf(form) === "text/plain") return keyword("string");
      return unionType([keyword("string"), reference(types.runtimeName("BinaryInput"))]);
    case "json":
    case "multipart":
    case "form":
      return types.print(form.type, "request");
  }
}

/** `{ "text/plain": string; "application/json": A }[Chosen]` */
function byMediaType(
  entries: readonly (readonly [mediaType: string, type: TypeCode])[],
  chosen: string,
): TypeCode {
  const members = entries.map(([mediaType, type]) => propertySignature(propertyName(mediaType), type));
  return indexedType(objectType(members, "fit"), chosen);
}

/** What a caller chooses, as parameters of the method's type and as options of the call; nothing where there is nothing to choose. */
export function choicesOf({ body, success, paging }: Operation): {
  readonly typeParameters: readonly Doc[];
  readonly options: readonly TypeCode[];
} {
  const choices = [
    { name: "SentAs", option: "contentType", forms: body?.others ? formsOf(body) : [] },
    { name: "WantedAs", option: "accept", forms: paging.kind === "none" ? wantedForms(success) : [] },
  ].filter(({ forms }) => forms.length > 0);
  const typeParameters = choices.map(({ name, forms }) => {
    const mediaTypes = forms.map(({ mediaType = "" }) => literalType(mediaType));
    return typeParameter(name, unionType(mediaTypes), mediaTypes[0] ?? keyword("never"));
  });
  const options = choices.map(({ name, option }) =>
    propertySignature(`readonly ${option}?`, unionType([reference(name), keyword("undefined")])),
  );
  return { typeParameters, options: options.length > 0 ? [objectType(options, "fit")] : [] };
}

/** Answers that a caller may ask for; none where there is one only. */
function wantedForms({ choices, also: _, ...main }: Success): readonly AnswerForm[] {
  return choices === undefined || main.mediaType === undefined ? [] : [main, ...choices];
}

/** What a method gives, and how it makes that of a call; `data` is what the client's `call` is told to give. */
export interface Result {
  readonly type: TypeCode;
  readonly data: TypeCode;
  readonly wrap: (answer: ExpressionCode) => ExpressionCode;
}

export function resultOf(success: Success, types: Printer): Result {
  const wanted = wantedForms(success);
  if (wanted.length === 0) return promiseOf(success, success, types);
  const promises = wanted.map((form) => ({ form, ...promiseOf(success, form, types) }));
  const isStreamed = promises.some((promise) => promise.isStreamed);
  const type = byMediaType(
    promises.map(({ form: { mediaType = "" }, type }) => [mediaType, type]),
    "WantedAs",
  );
  const data = isStreamed
    ? reference(types.runtimeName("ItemStream"), keyword("unknown"))
    : keyword("unknown");
  // Which of them it is, only the caller knows.
  return { type, data, wrap: (answer) => asserted(isStreamed ? streamed(answer, types) : answer, "never") };
}

function promiseOf(
  success: Success,
  form: AnswerForm,
  types: Printer,
): Result & { readonly isStreamed: boolean } {
  const others = (success.also ?? []).map((other) => answerType(other, types));
  const main = answerType(form, types);
  const data = flatUnion([main, ...others, ...(success.empty ? [keyword("undefined")] : [])]);
  const isStreamed = form.kind === "stream" && flatText(data.doc) === flatText(main.doc);
  if (isStreamed) {
    const type = reference(types.runtimeValue("StreamPromise"), itemType(form, types));
    return { type, data, isStreamed, wrap: (answer) => streamed(answer, types) };
  }
  return {
    type: reference(types.runtimeName("ApiPromise"), data),
    data,
    isStreamed,
    wrap: (answer) => answer,
  };
}

function streamed(answer: ExpressionCode, types: Printer): ExpressionCode {
  return instance(types.runtimeValue("StreamPromise"), [answer]);
}

function answerType(form: AnswerForm, types: Printer): TypeCode {
  switch (form.kind) {
    case "none":
      return keyword("void");
    case "binary":
    case "redirect":
      return reference(types.runtimeName("BinaryResponse"));
    case "text":
      return keyword("string");
    case "json":
      return form.type ? types.print(form.type, "response") : keyword("unknown");
    case "stream":
      return reference(types.runtimeName("ItemStream"), itemType(form, types));
  }
}

function itemType({ type, stream }: AnswerForm, types: Printer): TypeCode {
  const item = type ? types.print(type, "response") : keyword("unknown");
  const isData = stream?.format === "events" && stream.isEvent !== true;
  return isData ? reference(types.runtimeName("ServerEvent"), item) : item;
}

/** What the constant of an operation says of its body. */
export function bodyEntry(body: Body, types: Printer): ExpressionCode {
  const forms = formsOf(body);
  if (forms.length === 1) {
    if (isJson(body) && !int64WriterOf(body, types)) return string(body.kind);
    return formEntry(body, types, isPlainForm(body) ? "writeMultipart" : undefined);
  }
  const entries = forms.map((form) => formEntry(form, types));
  return object([
    ["mediaType", string(body.mediaType)],
    ["write", name(types.runtimeValue("writeChosen"))],
    ["forms", list(entries)],
  ]);
}

const WRITERS: Readonly<Record<RequestBodyKind, RuntimeValue>> = {
  json: "writeJson",
  multipart: "writeParts",
  form: "writeForm",
  binary: "writeBinary",
  text: "writeText",
};

/** What the runtime writes without being told how. */
function isJson(form: BodyForm): boolean {
  return form.kind === "json" && sentAs(form) === "application/json";
}

/** A form that the platform writes: of texts, and of files that say themselves what they are. */
function isPlainForm(form: BodyForm): boolean {
  const isPlain = ({ as, style, type }: PartSpec) =>
    as === "file" && style === undefined && type === undefined;
  const parts = Object.values(form.parts ?? {});
  return form.kind === "multipart" && sentAs(form) === "multipart/form-data" && parts.every(isPlain);
}

function int64WriterOf({ kind, type }: BodyForm, types: Printer): ExpressionCode | undefined {
  return kind === "json" ? types.int64("int64Writer", [type]) : undefined;
}

function formEntry(form: BodyForm, types: Printer, write = WRITERS[form.kind]): ExpressionCode {
  const parts = form.parts as Data | undefined;
  return object([
    ["mediaType", string(sentAs(form))],
    ["write", int64WriterOf(form, types) ?? name(types.runtimeValue(write))],
    ...(parts === undefined ? [] : [["parts", data(parts)] as const]),
  ]);
}

/** The media type that is sent: as declared, but for wildcards, and for a charset that goes without saying. */
function sentAs(form: BodyForm): string {
  const essence = essenceOf(form);
  if (form.kind === "multipart") return essence.includes("*") ? "multipart/form-data" : essence;
  if (form.kind === "json" && (essence.includes("*") || essence === "application/json"))
    return "application/json";
  if (form.kind === "text" && essence.includes("*")) return "text/plain";
  return form.mediaType;
}

function essenceOf({ mediaType = "" }: AnswerForm | BodyForm): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** What the constant of an operation says of its answer. */
export function answerEntries(success: Success, types: Printer): Property[] {
  const accept = acceptOf(success);
  const forms = answersOf(success);
  const kinds = new Set(forms.map(({ kind }) => kind));
  const isMixed = kinds.size > 1 || (success.empty === true && !["json", "none"].includes(success.kind));
  const named = forms.filter(({ mediaType }) => mediaType !== undefined);
  const reader = forms.find(({ kind }) => kind === "stream");
  const values = forms.flatMap(({ kind, type }) => (type && ["json", "stream"].includes(kind) ? [type] : []));
  const entries: Property[] = [["response", string(success.kind)]];
  if (accept !== undefined) entries.push(["accept", string(accept)]);
  if (isMixed) {
    const kindOf = name(types.runtimeValue("kindByType"));
    const byType = object(named.map((form) => [essenceOf(form), string(form.kind)]));
    entries.push([
      "answers",
      object([
        ["kindOf", kindOf],
        ["kinds", byType],
      ]),
    ]);
  }
  const parse = types.int64("int64Reader", values);
  if (parse !== undefined) entries.push(["parse", parse]);
  if (forms.some(({ kind }) => AS_IT_ARRIVES[kind])) {
    const read = reader?.stream ? READERS[reader.stream.format](reader.stream.data) : "readFile";
    entries.push(["read", name(types.runtimeValue(read))]);
    entries.push(["follow", name(types.runtimeValue("neverInside"))]);
  }
  return entries;
}

/** Answers that are handed on before they are there as a whole. */
const AS_IT_ARRIVES: Readonly<Record<ResponseBodyKind, boolean>> = {
  json: false,
  none: false,
  text: false,
  binary: true,
  redirect: true,
  stream: true,
};

const READERS: Readonly<Record<StreamFormat, (data: StreamForm["data"]) => RuntimeValue>> = {
  events: (data = "text") => EVENT_READERS[data],
  lines: () => "readJsonLines",
  sequence: () => "readJsonSequence",
};

const EVENT_READERS: Readonly<Record<NonNullable<StreamForm["data"]>, RuntimeValue>> = {
  text: "readEvents",
  json: "readJsonEvents",
  either: "readMixedEvents",
};

/** Media types that are asked for without being told to, where no others are wanted; the runtime has the same. */
const ASKED: Readonly<Record<ResponseBodyKind, readonly string[] | undefined>> = {
  json: ["application/json"],
  text: ["text/plain"],
  binary: ["application/octet-stream"],
  stream: [],
  none: undefined,
  redirect: undefined,
};

/** The media types that a method asks for. What is no JSON may come under another label all the same, and its faults do. */
function acceptOf(success: Success): string | undefined {
  const forms = [success, ...(success.also ?? [])];
  const types = [...new Set(forms.map(essenceOf))].filter((type) => type !== "" && !type.includes("*"));
  const asked = ASKED[success.kind];
  if (asked === undefined || types.length === 0 || types.every((type) => asked.includes(type)))
    return undefined;
  return forms.every(({ kind }) => kind === "json") ? types.join(", ") : `${types.join(", ")}, */*;q=0.1`;
}
