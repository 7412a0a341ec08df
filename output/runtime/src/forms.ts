/**
 * Bodies in media types and forms that few operations have. Generated modules import what theirs need, and bundlers leave out the rest.
 */
import { json } from "./body.js";
import type { PlatformBlob } from "./builtins.js";
import { callOf } from "./call.js";
import { UsageError } from "./errors.js";
import type { BodyCall, BodySpec, EncodedBody, OperationSpec, PartSpec, PartStyle } from "./operation.js";
import { isPlainObject, scalar } from "./url.js";

/** JSON under a label of its own: `application/merge-patch+json`. */
export function writeJson({ spec, form, body }: BodyCall): EncodedBody {
  return { body: json(spec, body), contentType: labelOf(form) };
}

/** A text that is ready to be sent, or its bytes. */
export function writeText({ spec, form, body }: BodyCall): EncodedBody {
  if (body === null) return {};
  const content = isObject(body) ? toBlob(spec, body).blob : scalar(body, `${callOf(spec)}: the body`);
  return { body: content, contentType: labelOf(form) };
}

/** Bytes. Their label is what the caller says of them, else what is declared, else what they say of themselves. */
export function writeBinary({ spec, form, body }: BodyCall): EncodedBody {
  return body === null ? {} : fileOf(spec, body, form.mediaType);
}

/** `application/x-www-form-urlencoded`. */
export function writeForm({ spec, form, body }: BodyCall): EncodedBody {
  if (body === null) return {};
  const contentType = form.mediaType;
  if (body instanceof URLSearchParams) return { body: body.toString(), contentType };
  const params = new URLSearchParams();
  for (const { name, value, part } of fieldsOf({ spec, form, body }))
    params.append(name, textOf(spec, part, name, value));
  return { body: params.toString(), contentType };
}

/** A form of texts and files, as most are. Of its parts those that are files are named. */
export function writeMultipart({ spec, form, body }: BodyCall): EncodedBody {
  if (body === null) return {};
  if (typeof FormData === "function" && body instanceof FormData) return { body };
  const data = new FormData();
  for (const [name, value] of entries(spec, body)) {
    const isFile = Object.hasOwn(form.parts ?? {}, name);
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isFile || isObject(item)) {
        const { blob, fileName } = toBlob(spec, item, name);
        data.append(name, blob, fileName ?? "file");
      } else {
        data.append(name, fieldText(spec, name, item));
      }
    }
  }
  return { body: data };
}

/** A form of parts that `FormData` cannot make: JSON, which is no file, and media types for each. */
export function writeParts({ spec, form, body }: BodyCall): EncodedBody {
  if (body === null) return {};
  if (typeof FormData === "function" && body instanceof FormData) return { body };
  const boundary = `----${[1, 2].map(() => Math.random().toString(36).slice(2)).join("")}`;
  const pieces: (string | PlatformBlob)[] = [];
  for (const { name, value, part } of fieldsOf({ spec, form, body })) {
    pieces.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`);
    if (part.as === "file" || (part.as === "any" && isBytes(value))) {
      const file = fileOf(spec, value, part.type);
      pieces.push(
        `; filename="${quoted(file.fileName ?? "file")}"\r\nContent-Type: ${file.contentType}\r\n\r\n`,
      );
      pieces.push(file.body);
    } else {
      const type = part.type ?? (isJson(part, value) ? "application/json" : undefined);
      pieces.push(type === undefined ? "\r\n\r\n" : `\r\nContent-Type: ${type}\r\n\r\n`);
      pieces.push(textOf(spec, part, name, value));
    }
    pieces.push("\r\n");
  }
  pieces.push(`--${boundary}--\r\n`);
  const contentType = `${form.mediaType}; boundary=${boundary}`;
  return { body: new Blob(pieces as BlobPart[]) as PlatformBlob, contentType };
}

/**
 * One of several media types: the one that the caller names. Else the first, but for a body that can only be meant for another: bytes,
 * and objects that hold some, `FormData` and `URLSearchParams`.
 */
export function writeChosen(call: BodyCall): EncodedBody {
  const { spec, form, body, options } = call;
  const forms = form.forms ?? [];
  const wanted = options.contentType;
  const fitting = forms.filter(({ write }) => isMeantFor(write, body));
  const chosen =
    wanted === undefined
      ? (fitting.find(({ mediaType }) => mediaType === typeOf(body)) ?? fitting[0] ?? forms[0])
      : forms.find(({ mediaType }) => mediaType === wanted);
  if (chosen) return chosen.write({ ...call, form: chosen });
  const known = forms.map(({ mediaType }) => mediaType).join(", ");
  throw new UsageError(`${callOf(spec)}: contentType has to be one of ${known}.`);
}

/** What bytes say of themselves. */
function typeOf(body: unknown): unknown {
  return isObject(body) && "type" in body ? body.type : undefined;
}

/** Whether a body is of a kind that no other way of writing takes. */
function isMeantFor(write: BodySpec["write"], body: unknown): boolean {
  if (write === writeBinary) return isBytes(body) || (isPlainObject(body) && isBytes(body["data"]));
  if (write === writeForm) return body instanceof URLSearchParams;
  const isForm = typeof FormData === "function" && body instanceof FormData;
  return (
    write === writeParts && (isForm || (isPlainObject(body) && Object.values(body).flat().some(isBytes)))
  );
}

/** One name and value of a form as it is written. */
interface FormField {
  readonly name: string;
  readonly value: unknown;
  readonly part: PartSpec;
}

/** Of fields that nothing is said of: what a value looks like is what it is. */
const ANY: PartSpec = { as: "any" };

function fieldsOf({ spec, form, body }: Pick<BodyCall, "spec" | "form" | "body">): FormField[] {
  const { parts = {} } = form;
  return entries(spec, body).flatMap(([name, value]) => {
    const part = (Object.hasOwn(parts, name) ? parts[name] : undefined) ?? ANY;
    if (part.style !== undefined) return STYLES[part.style]({ name, value, part }, spec);
    return (Array.isArray(value) ? (value as unknown[]) : [value]).map((item) => ({
      name,
      value: item,
      part,
    }));
  });
}

type Styler = (field: FormField, spec: OperationSpec) => FormField[];

const STYLES: Readonly<Record<PartStyle, Styler>> = {
  whole: (field) => [field],
  csv: (field, spec) => joined(field, spec, ","),
  space: (field, spec) => joined(field, spec, " "),
  pipe: (field, spec) => joined(field, spec, "|"),
  deep: ({ name, value }) => deep(name, value),
  fields: ({ name, value }) =>
    (isPlainObject(value) ? membersOf(value) : [[name, value] as const]).map(([key, member]) => ({
      name: key,
      value: member,
      part: ANY,
    })),
};

function joined({ name, value, part }: FormField, spec: OperationSpec, separator: string): FormField[] {
  const values = isPlainObject(value) ? membersOf(value).flat() : [value].flat();
  const text = values.map((item) => textOf(spec, ANY, name, item)).join(separator);
  return [{ name, value: text, part: { ...part, as: "text" } }];
}

/** Objects inside of objects go on in brackets; members of lists have the same name. */
function deep(name: string, value: unknown): FormField[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((item) => deep(name, item));
  if (!isPlainObject(value)) return [{ name, value, part: ANY }];
  return membersOf(value).flatMap(([key, member]) => deep(`${name}[${key}]`, member));
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member !== undefined && member !== null);
}

function isJson({ as }: PartSpec, value: unknown): boolean {
  return as === "json" || isObject(value);
}

/** A value of a form as text; what is no single value is JSON. */
function textOf(spec: OperationSpec, part: PartSpec, name: string, value: unknown): string {
  return isJson(part, value) ? json(spec, value) : fieldText(spec, name, value);
}

/** Whether a value is more than a single one. */
function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function isBytes(value: unknown): boolean {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

interface File {
  readonly body: PlatformBlob;
  readonly contentType: string;
  readonly fileName?: string;
}

/** @param declared media types that a document states, separated by commas */
function fileOf(spec: OperationSpec, value: unknown, declared = ""): File {
  const { blob, fileName } = toBlob(spec, value);
  const said = isPlainObject(value) && typeof value["type"] === "string" ? value["type"] : "";
  const stated = declared.split(",").map((type) => type.trim());
  const takes = (type: string) =>
    type !== "" &&
    stated.some((one) => one === type || (one.endsWith("/*") && type.startsWith(one.slice(0, -1))));
  const concrete = stated.find((type) => type !== "" && !type.includes("*"));
  const contentType =
    said || (takes(blob.type) ? blob.type : (concrete ?? (blob.type || "application/octet-stream")));
  return { body: blob, contentType, ...(fileName !== undefined && { fileName }) };
}

/** What is sent as text is UTF-8; the other types say so themselves, or are defined to be. */
function labelOf({ mediaType }: BodySpec): string {
  return mediaType === "text/plain" ? `${mediaType}; charset=utf-8` : mediaType;
}

/** A name inside the quotes of a part's head, as browsers write it. */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, (character) => encodeURIComponent(character));
}

/** The fields of a form that hold a value. */
function entries(spec: OperationSpec, body: unknown): [string, unknown][] {
  if (!isPlainObject(body)) throw new UsageError(`${callOf(spec)}: the body has to be a plain object.`);
  return Object.entries(body).filter(([, value]) => value !== undefined && value !== null);
}

/** One field of a form as text. */
function fieldText(spec: OperationSpec, name: string, value: unknown): string {
  return scalar(value, `${callOf(spec)}: the field ${name} of the body`);
}

/** Bytes that are sent, and what is said of them. */
interface Upload {
  readonly blob: PlatformBlob;
  readonly fileName?: string;
}

/** @throws UsageError for what is no bytes */
function toBlob(spec: OperationSpec, value: unknown, what = "a file"): Upload {
  if (value instanceof Blob) {
    const name = (value as { name?: unknown }).name;
    return { blob: value, ...(typeof name === "string" && name !== "" && { fileName: name }) };
  }
  if (value instanceof ArrayBuffer || value instanceof Uint8Array) return { blob: blobOf(value) };
  if (typeof value === "object" && value !== null && "data" in value) {
    const { data, name, type } = value as { data: unknown; name?: unknown; type?: unknown };
    if (
      data instanceof Blob ||
      data instanceof ArrayBuffer ||
      data instanceof Uint8Array ||
      typeof data === "string"
    ) {
      return {
        blob: blobOf(data, typeof type === "string" ? type : undefined),
        ...(typeof name === "string" && { fileName: name }),
      };
    }
  }
  throw new UsageError(
    `${callOf(spec)}: ${what} has to be a Blob, an ArrayBuffer, a Uint8Array or { data, name, type }; a path becomes one by await fileFrom(path).`,
  );
}

function blobOf(data: Blob | ArrayBuffer | Uint8Array | string, type?: string): Blob {
  const own = data instanceof Blob ? data.type : "";
  // The cast covers a Uint8Array over shared memory, which the types of newer compilers tell apart.
  return new Blob([data as ArrayBuffer], { type: type ?? own });
}
