/** Forms and texts: what a client writes in place of JSON, read by the shape of the body. */
import type { ApiRequest } from "./request.js";
import type { BodyDescription, Models, Shape } from "./description.js";
import { readScalar } from "./query.js";
import { elementOf, fieldsOf, isObject, resolve } from "./shape.js";
import { isValid } from "./validate.js";

/** One value of a form: where it goes inside of its field (`o[k]` has the path `k`), and what it is. */
interface Part {
  readonly path: readonly string[];
  readonly content: string | Blob;
}

export async function readBody(
  request: ApiRequest,
  { kind, shape }: BodyDescription,
  models: Models,
): Promise<{ readonly value?: unknown; readonly fault?: string }> {
  // XML is not read, and neither is YAML.
  if (kind === "text" && /[/+](?:x-)?(?:xml|yaml)\b/i.test(request.headers.get("content-type") ?? ""))
    return {};
  if (kind === "text")
    return { value: readParts([{ path: [], content: await request.text() }], shape, models) };
  if (kind === "binary") return {};
  try {
    const form = await request.formData();
    return {
      value: readParts(
        await partsOf(form, new Set(fieldsOf(shape, models).map(([name]) => name))),
        shape,
        models,
      ),
    };
  } catch {
    return { fault: `is not a valid ${kind === "form" ? "form" : "multipart form"}` };
  }
}

/** The name of a field counts before what its brackets could mean. */
async function partsOf(form: FormData, declared: ReadonlySet<string>): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const [name, value] of form) {
    const [, outer = name, brackets = ""] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name) ?? [];
    const path = declared.has(name) ? [name] : [outer, ...brackets.split(/[[\]]+/).slice(1, -1)];
    // A list may say so by `name[]`.
    parts.push({ path: path.filter((step) => step !== "").slice(0, 20), content: await contentOf(value) });
  }
  return parts;
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
  if (typeof found !== "string" && /^(any|one)-of/.test(found[0]))
    return choose((found.slice(1) as Shape[]).map((member) => readParts(parts, member, models)));
  const element = elementOf(found, models);
  if (element !== undefined) {
    const read = (contents: readonly (string | Blob)[]) =>
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

/** Of what is not declared. */
function restOf(shape: Shape): Shape {
  const rest =
    shape[0] === "map" || shape[0] === "map?" ? shape[1] : shape[0] === "object" ? shape[2] : "any";
  return (rest as Shape | false | undefined) || "any";
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
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
