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
import { bracketed, propertyKey, quote } from "./layout.ts";
import { type Data, literal } from "./literal.ts";

/** Prints types, and notes what has to be imported for them. */
export interface Printer {
  print(type: Type, side: Direction): string;
  runtimeName(name: RuntimeType): string;
  runtimeValue(name: RuntimeValue): string;
  /** What reads or writes integers of 64 bits in such values; `undefined` where there are none, or they are plain numbers. */
  int64(name: "int64Reader" | "int64Writer", values: readonly Type[]): string | undefined;
}

/** Type of the argument that is the body; of one in several media types, by the parameter `SentAs`. */
export function bodyType(body: Body, types: Printer): string {
  const forms = formsOf(body);
  if (forms.length === 1) return formType(body, types);
  return `${byMediaType(forms.map((form) => [form.mediaType, formType(form, types)]))}[SentAs]`;
}

function formType(form: BodyForm, types: Printer): string {
  switch (form.kind) {
    case "binary":
      return types.runtimeName("BinaryInput");
    case "text":
      // Files are texts too, with an encoding of their own.
      return essenceOf(form) === "text/plain" ? "string" : `string | ${types.runtimeName("BinaryInput")}`;
    case "json":
    case "multipart":
    case "form":
      return types.print(form.type, "request");
  }
}

function byMediaType(entries: readonly (readonly [mediaType: string, type: string])[]): string {
  return `{ ${entries.map(([mediaType, type]) => `${propertyKey(mediaType)}: ${type}`).join("; ")} }`;
}

/** What a caller chooses, as parameters of the method's type and as options of the call; nothing where there is nothing to choose. */
export function choicesOf({ body, success, paging }: Operation): {
  readonly parameters: string;
  readonly options: string;
} {
  const choices = [
    { name: "SentAs", option: "contentType", forms: body?.others ? formsOf(body) : [] },
    { name: "WantedAs", option: "accept", forms: paging.kind === "none" ? wantedForms(success) : [] },
  ].filter(({ forms }) => forms.length > 0);
  if (choices.length === 0) return { parameters: "", options: "" };
  const parameters = choices.map(({ name, forms }) => {
    const names = forms.map(({ mediaType = "" }) => quote(mediaType));
    return `${name} extends ${names.join(" | ")} = ${names[0] ?? ""}`;
  });
  const options = choices.map(({ name, option }) => `readonly ${option}?: ${name} | undefined`);
  return { parameters: `<${parameters.join(", ")}>`, options: ` & { ${options.join("; ")} }` };
}

/** Answers that a caller may ask for; none where there is one only. */
function wantedForms({ choices, also: _, ...main }: Success): readonly AnswerForm[] {
  return choices === undefined || main.mediaType === undefined ? [] : [main, ...choices];
}

/** What a method gives, and how it makes that of a call; `data` is what the client's `call` is told to give. */
export interface Result {
  readonly type: string;
  readonly data: string;
  readonly wrap: readonly [before: string, after: string];
}

export function resultOf(success: Success, types: Printer): Result {
  const wanted = wantedForms(success);
  if (wanted.length === 0) return promiseOf(success, success, types);
  const promises = wanted.map((form) => promiseOf(success, form, types));
  const isStreamed = promises.some(({ wrap }) => wrap[0] !== "");
  const type = byMediaType(wanted.map(({ mediaType = "" }, i) => [mediaType, promises[i]?.type ?? ""]));
  // Which of them it is, only the caller knows.
  const wrap = isStreamed
    ? ([`new ${types.runtimeValue("StreamPromise")}(`, ") as never"] as const)
    : (["", " as never"] as const);
  return {
    type: `${type}[WantedAs]`,
    data: isStreamed ? `${types.runtimeName("ItemStream")}<unknown>` : "unknown",
    wrap,
  };
}

function promiseOf(success: Success, form: AnswerForm, types: Printer): Result {
  const others = (success.also ?? []).map((other) => answerType(other, types));
  const data = [...new Set([answerType(form, types), ...others, ...(success.empty ? ["undefined"] : [])])];
  if (form.kind === "stream" && data.length === 1) {
    const item = itemType(form, types);
    const promise = types.runtimeValue("StreamPromise");
    return { type: `${promise}<${item}>`, data: data.join(""), wrap: [`new ${promise}(`, ")"] };
  }
  const all = data.join(" | ");
  return { type: `${types.runtimeName("ApiPromise")}<${all}>`, data: all, wrap: ["", ""] };
}

function answerType(form: AnswerForm, types: Printer): string {
  switch (form.kind) {
    case "none":
      return "void";
    case "binary":
    case "redirect":
      return types.runtimeName("BinaryResponse");
    case "text":
      return "string";
    case "json":
      return form.type ? types.print(form.type, "response") : "unknown";
    case "stream":
      return `${types.runtimeName("ItemStream")}<${itemType(form, types)}>`;
  }
}

function itemType({ type, stream }: AnswerForm, types: Printer): string {
  const item = type ? types.print(type, "response") : "unknown";
  const isData = stream?.format === "events" && stream.isEvent !== true;
  return isData ? `${types.runtimeName("ServerEvent")}<${item}>` : item;
}

/** What the constant of an operation says of its body. */
export function bodyEntry(body: Body, types: Printer): string {
  const forms = formsOf(body);
  if (forms.length === 1)
    return isCommon(body) && !int64WriterOf(body, types) ? quote(body.kind) : formEntry(body, types);
  const entries = forms.map((form) => formEntry(form, types));
  const chosen = [`mediaType: ${quote(body.mediaType)}`, `write: ${types.runtimeValue("writeChosen")}`];
  return bracketed(["{", "}"], [...chosen, `forms: ${bracketed(["[", "]"], entries, { space: "" })}`]);
}

const WRITERS: Readonly<Record<RequestBodyKind, RuntimeValue>> = {
  json: "writeJson",
  multipart: "writeParts",
  form: "writeForm",
  binary: "writeBinary",
  text: "writeText",
};

/** What the runtime writes without being told how. */
function isCommon(form: BodyForm): boolean {
  const common: Readonly<Partial<Record<RequestBodyKind, string>>> = {
    json: "application/json",
    multipart: "multipart/form-data",
  };
  const isPlain = ({ as, style, type }: PartSpec) =>
    as === "file" && style === undefined && type === undefined;
  return Object.values(form.parts ?? {}).every(isPlain) && common[form.kind] === sentAs(form);
}

function int64WriterOf({ kind, type }: BodyForm, types: Printer): string | undefined {
  return kind === "json" ? types.int64("int64Writer", [type]) : undefined;
}

function formEntry(form: BodyForm, types: Printer): string {
  const parts = form.parts as Data | undefined;
  const fields = [
    `mediaType: ${quote(sentAs(form))}`,
    `write: ${int64WriterOf(form, types) ?? types.runtimeValue(WRITERS[form.kind])}`,
    ...(parts === undefined ? [] : [`parts: ${literal(parts, { indent: 0, column: 0 })}`]),
  ];
  return bracketed(["{", "}"], fields);
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
export function answerEntries(success: Success, types: Printer): string[] {
  const accept = acceptOf(success);
  const forms = answersOf(success);
  const kinds = new Set(forms.map(({ kind }) => kind));
  const isMixed = kinds.size > 1 || (success.empty === true && !["json", "none"].includes(success.kind));
  const named = forms.filter(({ mediaType }) => mediaType !== undefined);
  const reader = forms.find(({ kind }) => kind === "stream");
  const values = forms.flatMap(({ kind, type }) => (type && ["json", "stream"].includes(kind) ? [type] : []));
  const parse = types.int64("int64Reader", values);
  return [
    `response: ${quote(success.kind)}`,
    ...(accept === undefined ? [] : [`accept: ${quote(accept)}`]),
    ...(isMixed
      ? [
          `answers: { kindOf: ${types.runtimeValue("kindByType")}, kinds: { ${named
            .map((form) => `${propertyKey(essenceOf(form))}: ${quote(form.kind)}`)
            .join(", ")} } }`,
        ]
      : []),
    ...(parse === undefined ? [] : [`parse: ${parse}`]),
    ...(reader?.stream
      ? [`read: ${types.runtimeValue(READERS[reader.stream.format](reader.stream.data))}`]
      : []),
  ];
}

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
