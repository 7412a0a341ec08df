/** Whether a call is one that the API understands, before anything is sent: by the same shapes that mocks and schemas have. */
import { meant, nearest } from "@st-v2/runtime";
import type { Shape } from "@st-v2/runtime/mocks";
import { bodySchema } from "@st-v2/runtime/schemas";
import type { Known } from "./describe.js";
import { fileFields, type Json } from "./files.js";
import { isObject } from "./trim.js";

/** What a call is given, besides what is asked of its answer. */
export interface Given {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** So many are told; the others are seen the next time. */
const MOST_PROBLEMS = 10;

/** What is wrong with a call, a sentence each; nothing where it may be sent. */
export function problemsOf(known: Known, given: Given): readonly string[] {
  return [...pathProblems(known, given), ...queryProblems(known, given), ...bodyProblems(known, given)].slice(
    0,
    MOST_PROBLEMS,
  );
}

function pathProblems({ entry, operation, description }: Known, { path }: Given): readonly string[] {
  const shapes = new Map((operation.parameters ?? []).map(([name, shape]) => [name, shape]));
  const missing = (entry.takes ?? []).filter((name) => path[name] === undefined || path[name] === null);
  return [
    ...missing.map((name) => `path.${name} is missing.`),
    ...unknown("path", Object.keys(path), entry.takes ?? []),
    ...Object.entries(path).flatMap(([name, value]) => {
      const shape = shapes.get(name);
      if (shape === undefined || value === undefined || value === null) return [];
      return isScalar(value)
        ? misfits(`path.${name}`, inPath(shape, value), shape, description)
        : [`path.${name} must be one value.`];
    }),
  ];
}

function queryProblems({ entry, operation, description }: Known, { query }: Given): readonly string[] {
  const known = new Map((operation.query ?? []).map((one) => [one[0], one]));
  const needed = (operation.query ?? []).filter(
    ([name, , required]) => required && query[name] === undefined,
  );
  return [
    ...needed.map(([name]) => `query.${name} is missing.`),
    ...unknown("query", Object.keys(query), entry.query ?? []),
    ...Object.entries(query).flatMap(([name, value]) => {
      const [, shape, , style] = known.get(name) ?? [];
      if (shape === undefined || value === undefined || value === null || style === "free") return [];
      // Lists that the document has as text are taken as lists, and moments in all forms that a client takes.
      if (style !== undefined) return listProblems(`query.${name}`, value, shape, description);
      if (/^string:date/.test(String(shape)))
        return typeof value === "string" ? [] : [`query.${name} must be a text, as 2026-01-31T00:00:00Z.`];
      return misfits(`query.${name}`, value, shape, description);
    }),
  ];
}

function listProblems(
  name: string,
  value: unknown,
  shape: Shape,
  description: Known["description"],
): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const element = Array.isArray(shape) && shape[0].startsWith("list") ? (shape[1] as Shape) : undefined;
  const odd = values.find((one) => !isScalar(one));
  if (odd !== undefined) return [`${name} must be a list of plain values.`];
  if (element === undefined || !Array.isArray(value)) return [];
  return values.flatMap((one, i) => misfits(`${name}[${i}]`, one, element, description));
}

function bodyProblems({ operation, description }: Known, { body }: Given): readonly string[] {
  const declared = operation.body;
  if (declared === undefined) return body === undefined ? [] : ["body: this operation takes none."];
  if (body === undefined) return declared.required ? ["body is missing."] : [];
  const files = fileFields(declared.shape, description.models);
  const plain =
    isObject(body) && files.length > 0
      ? { ...body, ...Object.fromEntries(files.filter((name) => name in body).map((name) => [name, ""])) }
      : body;
  return misfits("body", plain, declared.shape, description);
}

/** As the shape has it: in a path a number and its text are the same. */
function inPath(shape: Shape, value: Json): unknown {
  const isNumber = /^(integer|number)/.test(String(shape));
  if (typeof value === "string" && isNumber && /^-?\d{1,15}$/.test(value)) return Number(value);
  return typeof value === "number" && /^string/.test(String(shape)) ? String(value) : value;
}

function isScalar(value: unknown): value is Json {
  return ["string", "number", "boolean"].includes(typeof value);
}

function misfits(
  name: string,
  value: unknown,
  shape: Shape,
  description: Known["description"],
): readonly string[] {
  const { issues = [] } = bodySchema(description, shape)["~standard"].validate(value);
  return issues.map(({ path, message }) => {
    const steps = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
    return `${name}${steps} ${message}.`;
  });
}

/** Names that an operation does not have. The API ignores them without a word, and answers as if they had not been there. */
function unknown(place: string, names: readonly string[], known: readonly string[]): readonly string[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known);
      return `${place}.${name} does not exist.${near.length > 0 ? meant(near) : ` There is ${known.join(", ") || "none"}.`}`;
    });
}
