/** Bodies and answers of an operation: in which media types they come, which one counts, and what kind of body that makes. */
import {
  admitsNull,
  type AnswerForm,
  answersOf,
  type Body,
  type BodyForm,
  type Failure,
  type HttpMethod,
  type Success,
  type Type,
} from "../model/ir.ts";
import { carriedBy, componentsOf, follow, isFile } from "./carried.ts";
import { dereference, type LowerContext, report, textsOf, unsupported } from "./context.ts";
import { lowerParts } from "./lower-parts.ts";
import { union, UNKNOWN } from "./combine.ts";
import { lowerSchema } from "./lower-schema.ts";
import { lowerStream } from "./lower-stream.ts";
import { essenceOf, type MediaKind, mediaKind } from "./media-types.ts";
import { get, getEntries, isObject, type JsonObject, type JsonValue } from "../ground/json.ts";
import { join } from "../ground/pointer.ts";

/** One entry of a `content` object. */
interface Media extends MediaKind {
  readonly mediaType: string;
  readonly value: JsonObject;
  readonly at: string;
}

/**
 * The entries of a `content` object, the preferred one first. What has the same values as one before and a label that tells nobody
 * anything is none of its own: wildcards, and further names of JSON.
 */
function mediaOf(
  context: LowerContext,
  content: JsonValue | undefined,
  at: string,
  isSame: (a: Media, b: Media) => boolean,
): readonly Media[] {
  if (!isObject(content)) return [];
  const ranked = Object.entries(content)
    .filter(([mediaType]) => !mediaType.startsWith("x-"))
    .map(([mediaType, value]): Media => ({
      ...mediaKind(mediaType),
      mediaType,
      value: follow(context, value) ?? {},
      at: join(at, mediaType),
    }))
    .map((media) => withStructure(context, media))
    .sort((a, b) => a.rank - b.rank);
  return ranked.filter((media, i) => {
    const isRepeated = ranked.slice(0, i).some((other) => isSame(other, media) && isSameSchema(other, media));
    return !isRepeated;
  });
}

/** Text that holds more than a text is JSON, where nothing says that it is something else. */
function withStructure(context: LowerContext, media: Media): Media {
  const schema = get(media.value, "schema");
  if (essenceOf(media.mediaType) !== "text/plain" || schema === undefined) return media;
  const { as } = carriedBy(context, schema);
  const isText = as === "text" && typesOf(context, schema).every((type) => type === "string");
  return isText || as === "any" || as === "file" ? media : { ...media, request: "json", answer: "json" };
}

function typesOf(context: LowerContext, schema: JsonValue): readonly JsonValue[] {
  const stated = get(follow(context, schema), "type");
  return (stated === undefined ? [] : [stated].flat()).filter((type) => type !== "null");
}

function isSameSchema(a: Media, b: Media): boolean {
  const text = ({ value }: Media) => JSON.stringify([get(value, "schema"), get(value, "itemSchema")]);
  return text(a) === text(b);
}

function isBinary(type: Type): boolean {
  return type.kind === "scalar" && type.format === "binary";
}

/** Methods that `fetch` sends no body with. */
const BODILESS: ReadonlySet<HttpMethod> = new Set<HttpMethod>(["GET", "HEAD"]);

/** The body of an operation; one that no client can send is told, and none. */
export function lowerSentBody(
  context: LowerContext,
  stated: JsonValue | undefined,
  { at, method, path }: { readonly at: string; readonly method: HttpMethod; readonly path: string },
): Body | undefined {
  if (stated === undefined || !BODILESS.has(method)) return lowerBody(context, stated, at);
  const what = `The request body of ${method} ${path}`;
  unsupported(context, at, { what, consequence: ": fetch sends none with that method, so it is left out" });
  return undefined;
}

export function lowerBody(
  context: LowerContext,
  stated: JsonValue | undefined,
  at: string,
): Body | undefined {
  if (stated === undefined) return undefined;
  const body = dereference(context, stated, at);
  if (body === undefined) return undefined;
  const content = get(body.value, "content");
  const [first, ...others] = mediaOf(
    context,
    content,
    join(body.pointer, "content"),
    (a, b) =>
      a.request === b.request && (b.mediaType.includes("*") || essenceOf(b.mediaType) === "text/json"),
  ).map((media) => lowerForm(context, media));
  if (first === undefined) return undefined;
  const form = uploadOf(first);
  const required = get(body.value, "required");
  return {
    ...form,
    ...(others.length > 0 && { others }),
    // No published document marks a body as required, yet every one is (facts: discrepancies); only `required: false` is believed.
    required: required !== false && !admitsNull(form.type, "request"),
    ...(typeof required === "boolean" && { documented: required ? "required" : "optional" }),
    ...textsOf(body.value, "description"),
  };
}

function lowerForm(context: LowerContext, media: Media): BodyForm {
  const { mediaType, value, at, request } = media;
  const schema = get(value, "schema");
  const positional = ["prefixEncoding", "itemEncoding", "itemSchema"].filter(
    (keyword) => request === "multipart" && get(value, keyword) !== undefined,
  );
  for (const keyword of positional) {
    const consequence = ": the body is passed as it is sent, with its boundary in its type";
    unsupported(context, join(at, keyword), { what: `The keyword ${keyword} of multipart`, consequence });
  }
  const isForm = request === "multipart" || request === "form";
  if (request === "multipart") for (const name of componentsOf(context, schema)) context.uploads.add(name);
  const inside = request === "multipart" ? { ...context, carriesBytes: true as const } : context;
  const type = lowerSchema(inside, schema, join(at, "schema"));
  if (isBinary(type) || positional.length > 0) return { kind: "binary", mediaType, type };
  tellOpaque(context, media, request);
  const parts = isForm ? lowerParts(context, { kind: request, media: value, at }) : undefined;
  return { kind: request, mediaType, type, ...(parts && { parts }) };
}

/** JSON cannot carry bytes: documents that declare a binary field in JSON mean an upload (facts: nonjson-operations). */
function uploadOf(form: BodyForm): BodyForm {
  const { kind, type } = form;
  const isUpload =
    kind === "json" && type.kind === "object" && type.fields.some((field) => isBinary(field.type));
  return isUpload ? { ...form, kind: "multipart", mediaType: "multipart/form-data" } : form;
}

/** A schema with a structure, of a body that is passed as text or bytes. */
function tellOpaque(context: LowerContext, { mediaType, value, at }: Media, kind: string): void {
  if (kind !== "text" && kind !== "binary") return;
  const schema = get(value, "schema");
  if (!["object", "list"].includes(carriedBy(context, schema).as)) return;
  const consequence = `: values of ${essenceOf(mediaType)} are passed as ${kind === "text" ? "text" : "bytes"}`;
  unsupported(context, join(at, "schema"), { what: `The schema of ${mediaType}`, consequence });
}

export function lowerResponses(
  context: LowerContext,
  id: string,
  raw: { readonly operation: JsonObject; readonly pointer: string; readonly method: HttpMethod },
): { readonly success: Success; readonly failures: readonly Failure[] } {
  const at = join(raw.pointer, "responses");
  const entries = getEntries(raw.operation, "responses").filter(([status]) => !status.startsWith("x-"));
  const declared = entries.filter(([status]) => /^[23]/.test(status));
  const chosen = declared.length > 0 ? declared : entries.filter(([status]) => status === "default");
  const failures: Failure[] = [];
  for (const [status, response] of entries) {
    if (!/^[45]/.test(status)) continue;
    const [content] = formsOfAnswer(context, response, join(at, status));
    const words = textsOf(follow(context, response), "description");
    failures.push({ status, ...(content?.type && { type: content.type }), ...words });
  }
  const statuses = chosen.map(([status]) => status);
  // An answer to HEAD is its headers.
  if (raw.method === "HEAD") return { success: { kind: "none", statuses, at }, failures };
  if (chosen.length === 0) {
    const owner = isObject(get(raw.operation, "responses")) ? at : raw.pointer;
    report(context, "success-undeclared", { args: { id }, at: owner, on: "key" });
    return { success: { kind: "json", statuses: [], type: UNKNOWN, at: raw.pointer }, failures };
  }
  const answers = chosen.map(([status, response]) => ({
    status,
    forms: formsOfAnswer(context, response, join(at, status)),
  }));
  return { success: withOneStream(context, { ...successOf(answers), at }), failures };
}

/** An operation reads streams in one way: of other formats that might be asked for the first counts. */
function withOneStream(context: LowerContext, { choices, ...success }: Success): Success {
  const [first] = answersOf({ ...success, ...(choices && { choices }) }).filter(({ stream }) => stream);
  const isOther = ({ stream }: AnswerForm) =>
    stream !== undefined && JSON.stringify(stream) !== JSON.stringify(first?.stream);
  for (const { mediaType = "" } of choices?.filter(isOther) ?? []) {
    const consequence = `: streams are asked for as ${first?.mediaType ?? ""}`;
    unsupported(context, success.at, { what: `The answer in ${mediaType}`, consequence });
  }
  const kept = choices?.filter((form) => !isOther(form)) ?? [];
  return { ...success, ...(kept.length > 0 && { choices: kept }) };
}

/** The forms of an answer, the preferred one first. */
function formsOfAnswer(context: LowerContext, response: JsonValue, at: string): readonly AnswerForm[] {
  const found = dereference(context, response, at);
  if (found === undefined) return [];
  const isSame = (a: Media, b: Media) => a.answer === b.answer && a.stream === b.stream;
  return mediaOf(context, get(found.value, "content"), join(found.pointer, "content"), isSame).map((media) =>
    lowerAnswer(context, media),
  );
}

function lowerAnswer(context: LowerContext, media: Media): AnswerForm {
  const { mediaType, value, at, answer, stream } = media;
  if (stream !== undefined)
    return { kind: "stream", mediaType, ...lowerStream(context, { media: value, at, format: stream }) };
  const schema = get(value, "schema");
  const type = lowerSchema(context, schema, join(at, "schema"));
  const stated = follow(context, schema);
  if (isBinary(type) || (answer !== "json" && stated && isFile(stated)))
    return { kind: "binary", mediaType, type };
  tellOpaque(context, media, answer);
  return { kind: answer, mediaType, type };
}

interface Answer {
  readonly status: string;
  readonly forms: readonly AnswerForm[];
}

function successOf(answers: readonly Answer[]): Omit<Success, "at"> {
  const statuses = answers.map(({ status }) => status);
  const present = answers.flatMap(({ forms: [form] }) => form ?? []);
  const redirects = answers.some(({ status, forms }) => status.startsWith("3") && forms.length === 0);
  if (present.length === 0) return { kind: redirects ? "redirect" : "none", statuses };
  if (present.every(({ kind }) => kind === "binary")) {
    if (redirects) return { kind: "redirect", statuses };
  }
  const [main, ...also] = merged(present);
  if (main === undefined) return { kind: "none", statuses };
  const isEmpty = answers.some(({ status, forms }) => status.startsWith("2") && forms.length === 0);
  const choices = answers
    .flatMap(({ forms }) => forms.slice(1))
    .filter(({ mediaType }, i, all) => all.findIndex((other) => other.mediaType === mediaType) === i)
    .filter(({ mediaType }) => !present.some((form) => form.mediaType === mediaType));
  return {
    ...main,
    statuses,
    ...(isEmpty && { empty: true }),
    ...(also.length > 0 && { also }),
    ...(choices.length > 0 && { choices }),
  };
}

/** Forms of several statuses, one for each kind: what is read in the same way can be any of them. JSON comes first. */
function merged(forms: readonly AnswerForm[]): readonly AnswerForm[] {
  const kinds = [...new Set(forms.map(({ kind }) => kind))].sort(
    (a, b) => Number(b === "json") - Number(a === "json"),
  );
  return kinds.flatMap((kind) => {
    const same = forms.filter((form) => form.kind === kind);
    const [first] = same;
    if (first === undefined) return [];
    if (kind === "binary" || kind === "redirect" || kind === "none") {
      const { type: _, ...file } = first;
      return [file];
    }
    return [{ ...first, type: union(same.flatMap(({ type }) => type ?? [])) }];
  });
}
