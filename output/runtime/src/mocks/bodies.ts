/** Forms and texts: what a client writes in place of JSON, read by the shape of the body and what the document says of its fields. */
import type { ApiRequest } from "./request.js";
import type { BodyDescription, Models, Shape } from "./description.js";
import { readJson } from "./long.js";
import { readScalar } from "./query.js";
import { restOf, treeOf, valueOf } from "./reading.js";
import { elementOf, fieldsOf, isObject, resolve } from "./shape.js";
import { isValid } from "./validate.js";

/** One value of a form: where it goes inside of its field (`o[k]` has the path `k`), and what it is. */
interface Part {
  readonly path: readonly string[];
  readonly content: string | Blob | Read;
}

/** What was read as the document says that it is written. */
interface Read {
  readonly value: unknown;
}

export async function readBody(
  request: ApiRequest,
  body: BodyDescription,
  models: Models,
): Promise<{ readonly value?: unknown; readonly fault?: string }> {
  const { kind, shape } = body;
  // XML is not read, and neither is YAML.
  if (kind === "text" && /[/+](?:x-)?(?:xml|yaml)\b/i.test(request.headers.get("content-type") ?? ""))
    return {};
  if (kind === "text")
    return { value: readParts([{ path: [], content: await request.text() }], shape, models) };
  if (kind === "binary") return {};
  try {
    const entries: Entry[] = [];
    for (const [name, value] of await request.formData()) entries.push([name, await contentOf(value)]);
    return { value: readParts(partsOf(entries, body, models), shape, models) };
  } catch {
    return { fault: `is not a valid ${kind === "form" ? "form" : "multipart form"}` };
  }
}

type Entry = readonly [name: string, content: string | Blob];

/** The name of a field counts before what its brackets could mean. */
function partsOf(entries: readonly Entry[], body: BodyDescription, models: Models): readonly Part[] {
  const declared = new Set(fieldsOf(body.shape, models).map(([name]) => name));
  const { read, rest } = readStated(entries, body, models);
  const stated = Object.keys(body.parts ?? {});
  const parts: Part[] = [...read].map(([name, value]) => ({ path: [name], content: { value } }));
  for (const [name, content] of rest) {
    const [, outer = name, brackets = ""] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name) ?? [];
    const isWhole = declared.has(name) || stated.includes(outer);
    const path = isWhole ? [name] : [outer, ...brackets.split(/[[\]]+/).slice(1, -1)];
    // A list may say so by `name[]`.
    parts.push({ path: path.filter((step) => step !== "").slice(0, 20), content });
  }
  return parts;
}

/** The fields of which the document says how they are written, by name; and what belongs to none of them. */
function readStated(
  entries: readonly Entry[],
  { shape, parts = {} }: BodyDescription,
  models: Models,
): { readonly read: ReadonlyMap<string, unknown>; readonly rest: readonly Entry[] } {
  const shapes = new Map(fieldsOf(shape, models).map(([name, field]) => [name, field]));
  const fields = Object.entries(parts).map(([name, reading]) => ({
    ...{ name, reading, models },
    shape: shapes.get(name) ?? "any",
  }));
  const inner = (name: string) => fieldsOf(shapes.get(name) ?? "any", models).map(([field]) => field);
  const owners = new Map<string, string>();
  for (const { name, reading } of fields)
    if (reading === "repeat") for (const key of inner(name)) owners.set(key, name);
  const read = new Map<string, unknown>();
  let rest = entries;
  for (const field of fields) {
    const { name, reading } = field;
    const isOwn = ([key, content]: Entry) => {
      if (typeof content !== "string") return false;
      if (reading === "deep") return key.startsWith(`${name}[`);
      // An exploded object has what nobody else has.
      const isFree = !shapes.has(key) && !shapes.has(key.replace(/\[.*/s, ""));
      return reading === "repeat" ? isFree && (owners.get(key) ?? name) === name : key === name;
    };
    const own = rest.filter(isOwn);
    if (own.length === 0) continue;
    rest = rest.filter((entry) => !isOwn(entry));
    read.set(name, readField(new URLSearchParams(own as [string, string][]), field));
  }
  return { read, rest };
}

/** @throws SyntaxError where a text that has to be JSON is none */
function readField(search: URLSearchParams, field: Parameters<typeof valueOf>[1]): unknown {
  const { name, shape, reading, models } = field;
  const texts = search.getAll(name);
  const [first = ""] = texts;
  if (reading === "whole") return readJson(first);
  if (reading === "json") {
    const values = texts.map((text) => readJson(text));
    const fits = (value: unknown) => isValid(shape, value, { models, direction: "request" });
    return values.length === 1 && (fits(values[0]) || !fits(values)) ? values[0] : values;
  }
  if (reading === "deep") return valueOf(treeOf(search, name) ?? {}, field);
  if (reading !== "repeat") return valueOf(first, field);
  return valueOf(
    Object.fromEntries([...new Set(search.keys())].map((key) => [key, search.getAll(key)])),
    field,
  );
}

/** JSON that is sent as a file is text. */
async function contentOf(value: string | Blob): Promise<string | Blob> {
  const isText = typeof value !== "string" && /^[^;]*[/+]json\b/i.test(value.type);
  return isText ? value.text() : value;
}

function readParts(parts: readonly Part[], shape: Shape, models: Models): unknown {
  const found = resolve(shape, models);
  const fits = (value: unknown) => isValid(shape, value, { models, direction: "request" });
  const choose = (values: readonly unknown[]) => values.find(fits) ?? values[0];
  const inner = parts.filter(({ path }) => path.length > 0);
  const own = parts.filter(({ path }) => path.length === 0).map(({ content }) => content);
  const [first] = own;
  if (isRead(first)) return first.value;
  if (typeof found !== "string" && /^(any|one)-of/.test(found[0]))
    return choose((found.slice(1) as Shape[]).map((member) => readParts(parts, member, models)));
  const element = elementOf(found, models);
  if (element !== undefined) {
    const read = (contents: readonly Part["content"][]) =>
      contents.map((content) => readParts([{ path: [], content }], element, models));
    const members = [...groupsOf(inner).values()].map((group) => readParts(group, element, models));
    const written = own.length === 1 && typeof first === "string" ? first : undefined;
    return choose([
      [...read(own), ...members],
      ...(written === undefined
        ? []
        : [parsed(written), ...[",", " ", "|"].map((by) => read(written.split(by)))]),
    ]);
  }
  if (inner.length > 0 || (own.length === 0 && isObjectShape(found))) {
    const shapes = new Map(fieldsOf(found, models).map(([name, field]) => [name, field]));
    return Object.fromEntries(
      [...groupsOf(inner)].map(([name, group]) => [
        name,
        readParts(group, shapes.get(name) ?? restOf(found), models),
      ]),
    );
  }
  if (typeof first !== "string") return first;
  const values = [readScalar(first, found), first, parsed(first), pairs(first, found, models)];
  return choose(first === "" ? [...values, null] : values);
}

function isRead(content: Part["content"] | undefined): content is Read {
  return typeof content === "object" && "value" in content;
}

/** By the first step of their paths. */
function groupsOf(parts: readonly Part[]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const { path, content } of parts) {
    const [name = "", ...rest] = path;
    const group = groups.get(name) ?? [];
    groups.set(name, group);
    group.push({ path: rest, content });
  }
  return groups;
}

function isObjectShape(shape: Shape): boolean {
  return typeof shape !== "string" && /^(object|map|names|all-of)/.test(shape[0]);
}

function parsed(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return text;
  }
}

/** `k,v,k2,v2`, as OpenAPI writes objects that are not exploded. */
function pairs(text: string, shape: Shape, models: Models): unknown {
  const steps = text.split(",");
  if (!isObjectShape(shape) || steps.length % 2 > 0) return text;
  const parts = steps.flatMap((content, i) => (i % 2 > 0 ? [{ path: [steps[i - 1] ?? ""], content }] : []));
  const value = readParts(parts, shape, models);
  return isObject(value) ? value : text;
}
