/** From an operation's template and a call's arguments to the path and query of its URL. Everything is checked before it is sent. */
import { callOf } from "./call.js";
import { day, moment } from "./dates.js";
import { UsageError } from "./errors.js";
import type { Codec, OperationSpec, OwnStyle } from "./operation.js";
import { queryProposal } from "./proposal.js";
import { FROM, NUMBER, TENANT } from "./vendor.js";

/**
 * Fills the path template.
 *
 * @throws UsageError for a value that is missing, empty, a number that is no exact integer, or that would change the path (`.`, `..`)
 */
export function buildPath(
  spec: OperationSpec,
  values: { readonly tenant: string; readonly path: readonly unknown[] },
): string {
  let index = 0;
  return spec.path.replace(/\{([^{}]*)\}/g, (_, name: string) => {
    if (name === TENANT) return encodeURIComponent(values.tenant);
    const value = values.path[index];
    index += 1;
    const what = `${callOf(spec)}: the path parameter ${name}`;
    if (value === undefined || value === null) throw new UsageError(`${what} is missing.`);
    const codec = spec.segments?.[name];
    return codec ? codec.write(name, value, what, codec).join("") : encodeSegment(value, what);
  });
}

function encodeSegment(value: unknown, what: string): string {
  if (typeof value === "object") throw new UsageError(`${what} has to be a string or a number.`);
  const text = scalar(value, what);
  // Every number in a path is an id.
  if (typeof value === "number" && !Number.isInteger(value))
    throw new UsageError(`${what} is not a whole number.`);
  return segment(encode(text, what), what);
}

/** @throws UsageError for what would change the path */
export function segment(text: string, what: string): string {
  if (text === "" || text === "." || text === "..")
    throw new UsageError(`${what} is ${JSON.stringify(text)}, which is no segment of a path.`);
  return text;
}

/** Said of integers beyond 2^53, which have lost digits before they got here. */
export const INEXACT = "too large for a number to be exact";

/** Whether an object is its own properties and nothing else: no list, map, date or instance of a class. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Of any realm: only its `Object.prototype` has no prototype of its own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * A query as a record; empty when there is none.
 *
 * @throws UsageError for anything that only looks like an object: the filters in it would be lost, and everything answered
 */
export function queryOf(spec: OperationSpec, query: unknown): Readonly<Record<string, unknown>> {
  if (query === null || query === undefined) return {};
  if (isPlainObject(query)) return query;
  throw new UsageError(`${callOf(spec)}: the query has to be a plain object, such as { page: 1 }.`);
}

/** What a list says itself on each page. */
const OWN_PLACE: Readonly<Record<string, string>> = { page: NUMBER, feed: FROM };

/**
 * Writes the query, `?` included; empty when there is nothing to write.
 *
 * @param extra parameters that the operation need not declare, and that the query does not hold
 * @throws UsageError for parameters the operation does not declare (the API ignores those and answers unfiltered), for more values than
 *   it takes in one call, and for what cannot be written
 */
export function buildQuery(spec: OperationSpec, query: unknown, extra?: unknown): string {
  const declared = spec.query ?? {};
  const own = queryOf(spec, query);
  const more = queryOf(spec, extra);
  const pairs: string[] = [];
  for (const name of Object.keys(more))
    if ((own[name] ?? null) !== null || name === OWN_PLACE[spec.paging?.kind ?? ""])
      throw new UsageError(`${callOf(spec)}: ${name} belongs into the query, not into options.query.`);
  for (const [name, value] of [...Object.entries(own), ...Object.entries(more)]) {
    const isDeclared = Object.hasOwn(declared, name);
    if (!isDeclared && !Object.hasOwn(more, name)) throw unknownParameter(spec, name);
    if (value === null || value === undefined) continue;
    const style = isDeclared ? (declared[name] as OwnStyle | Codec) : "plain";
    const what = `${callOf(spec)}: the query parameter ${name}`;
    const cap = spec.caps?.[name] ?? Infinity;
    const count = valuesOf(value).length;
    if (count > cap)
      throw new UsageError(
        `${what} holds ${count} values; the API takes ${cap} in one call, so make several calls.`,
      );
    const codec = typeof style === "string" ? { write: WRITERS[style] } : style;
    pairs.push(...codec.write(name, value, what, codec));
  }
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

function unknownParameter(spec: OperationSpec, name: string): UsageError {
  const hint = queryProposal(name, Object.keys(spec.query ?? {}));
  return new UsageError(
    `${callOf(spec)} has no query parameter ${JSON.stringify(name)}; the API would ignore it and answer unfiltered.${hint} What the documents do not have yet goes into options.query.`,
  );
}

/** The values of a list parameter: members of a list, or what stands between the commas of a text. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (typeof value !== "string") return [value];
  return value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

type Writer = (name: string, value: unknown, what: string) => string[];

const plain: Writer = (name, value, what) => [pair(name, scalar(value, what), what)];

const WRITERS: Readonly<Record<OwnStyle, Writer>> = {
  plain,
  "date-time": (name, value, what) => [pair(name, moment(scalar(value, what), what), what)],
  date: (name, value, what) => [pair(name, day(value, scalar(value, what), what), what)],
  csv: (name, value, what) => [
    `${encode(name, what)}=${list(value, what)
      .map((item) => encode(scalar(item, what), what))
      .join(",")}`,
  ],
  repeat: (name, value, what) => list(value, what).flatMap((item) => plain(name, item, what)),
};

/** `name=value`, both encoded. */
export function pair(name: string, value: string, what: string): string {
  return `${encode(name, what)}=${encode(value, what)}`;
}

/** Encodes `+` as well: a bare one would arrive as a space. */
export function encode(text: string, what: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new UsageError(`${what} holds half of a surrogate pair, which is no text.`);
  }
}

/** @throws UsageError for what is no single value, or one that cannot be written as it is meant */
export function scalar(value: unknown, what: string): string {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      if (!Number.isFinite(value)) throw new UsageError(`${what} is not a finite number.`);
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        throw new UsageError(`${what} is ${INEXACT}; pass it as a bigint or a string.`);
      return String(value);
    default:
      if (value instanceof Date) {
        if (!Number.isNaN(value.getTime())) return value.toISOString();
        throw new UsageError(`${what} is not a valid date.`);
      }
      throw new UsageError(
        `${what} has to be a single value, not ${Array.isArray(value) ? "a list" : typeof value === "object" ? "an object" : `a ${typeof value}`}.`,
      );
  }
}

/** A list, or one member of it. An empty list would be ignored by the API, and everything answered. */
export function list(value: unknown, what: string): readonly unknown[] {
  if (isBlank(value)) throw new UsageError(`${what} is an empty list; leave it out to answer everything.`);
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Whether a list holds nothing: no members, or none but empty texts, as `"".split(",")` makes. */
export function isBlank(list: unknown): boolean {
  const members = valuesOf(list);
  return members.every((member) => typeof member === "string" && member.trim() === "");
}

/** The fields of an object that hold something. */
export function fields(value: unknown, what: string): [string, unknown][] {
  if (!isPlainObject(value)) throw new UsageError(`${what} has to be a plain object.`);
  return Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
}

/** Where the query of a feed begins. */
export function startOf(query: unknown): string | undefined {
  const from = (query as Readonly<Record<string, unknown>> | null | undefined)?.[FROM];
  const start = from instanceof Date && !Number.isNaN(from.getTime()) ? from.toISOString() : from;
  return typeof start === "string" ? start : undefined;
}
