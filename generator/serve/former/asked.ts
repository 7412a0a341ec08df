/** What a caller asks for: the endpoint, the id, and the values of parameters; or what is wrong with it. */
import { meant, nearest } from "../../runtime/nearest.ts";
import type { FormerApi, FormerEndpoint, FormerParameter } from "./endpoints.ts";
import { Refusal } from "./refusal.ts";

export interface Asked {
  readonly endpoint: FormerEndpoint;
  /** Of the path; empty where it has none. */
  readonly id: string;
  /** By the names of the document. Of a parameter that was given twice the last counts, as in forms. */
  readonly values: ReadonlyMap<string, string>;
  /** Fields that are wanted, where the caller says so. */
  readonly fields?: readonly string[];
  /** Parameters that the API before does not have, as they were written. */
  readonly unknown: readonly string[];
  /** What is given as a key in the query. */
  readonly key?: string;
}

/** Path and query of a request, apart; percent signs are not yet undone. */
export interface Target {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Characters of path and query. */
const MAX_TARGET = 8 * 1024;
const MAX_PARAMETERS = 200;
/** Of a path: longer ones lead nowhere. */
const MAX_SEGMENTS = 16;

/** Chooses fields; the API before had nothing of the kind. */
export const FIELDS = "fields";

/** @throws Refusal for what is too long */
export function targetOf(text: string): Target {
  if (text.length > MAX_TARGET)
    throw new Refusal(414, `Path and query are longer than ${MAX_TARGET} characters.`);
  // Proxies send whole addresses.
  const local = text.replace(/^https?:\/\/[^/?#]*/i, "");
  const [path = "", ...rest] = local.split("?");
  const query = rest.join("?").split("#", 1)[0] ?? "";
  if (query.split("&").length > MAX_PARAMETERS)
    throw new Refusal(400, `There are more than ${MAX_PARAMETERS} parameters.`);
  return { path: path === "" ? "/" : path, query: new URLSearchParams(query) };
}

/** What stands in the query as a key. */
export function keyIn({ query }: Target, { key }: FormerApi): string | undefined {
  const wanted = key.parameter.toLowerCase();
  return [...query].find(([name]) => name.toLowerCase() === wanted)?.[1];
}

/** @throws Refusal for a path that leads nowhere, and for values that cannot be */
export function askedOf(target: Target, api: FormerApi): Asked {
  const segments = segmentsOf(target.path);
  const endpoint = api.endpoints.find((one) => fits(one, segments));
  if (endpoint === undefined) throw new Refusal(404, unknownPath(segments, api));
  const id = segments[endpoint.segments.findIndex(isSlot)] ?? "";
  if (!isOfType(id, endpoint.idTypes))
    throw new Refusal(400, `The id in ${endpoint.template} has to be a whole number of 1 to 18 digits.`);
  return { endpoint, id, ...parametersOf(target.query, endpoint, api) };
}

/** Percent signs are undone once, segment by segment: what is a slash then is part of a value. */
function segmentsOf(path: string): readonly string[] {
  const raw = path.replace(/\/+$/, "").split("/").slice(1);
  if (raw.length > MAX_SEGMENTS) throw new Refusal(404, "There is no such path.");
  try {
    return raw.map(decodeURIComponent);
  } catch {
    throw new Refusal(400, "The path holds a percent sign that stands for nothing.");
  }
}

const isSlot = (segment: string) => segment.startsWith("{");

function fits({ segments }: FormerEndpoint, asked: readonly string[]): boolean {
  return (
    segments.length === asked.length &&
    segments.every((segment, i) => (isSlot(segment) ? asked[i] !== "" : segment === asked[i]?.toLowerCase()))
  );
}

function unknownPath(segments: readonly string[], { endpoints }: FormerApi): string {
  const path = `/${segments.join("/")}`.slice(0, 100);
  // Ids are no letters that a template could have.
  const shape = path.toLowerCase().replace(/\/\d+(?=\/|$)/g, "/{id}");
  const known = endpoints.map(({ template }) => template);
  const names = nearest(shape, known);
  return names.length > 0
    ? `There is no such path.${meant(names.slice(0, 1))}`
    : `There is no such path. There are: ${known.join(", ")}.`;
}

function parametersOf(
  query: URLSearchParams,
  endpoint: FormerEndpoint,
  { key }: FormerApi,
): Omit<Asked, "endpoint" | "id"> {
  const known = new Map(endpoint.parameters.map((one) => [one.name.toLowerCase(), one]));
  const values = new Map<string, string>();
  const unknown = new Set<string>();
  let fields: readonly string[] | undefined;
  for (const [name, value] of query) {
    const lower = name.toLowerCase();
    const parameter = known.get(lower);
    if (lower === key.parameter.toLowerCase()) continue;
    if (lower === FIELDS) fields = namesIn(value);
    else if (parameter === undefined) unknown.add(name);
    // Code of that time leaves what it does not filter by empty.
    else if (value.trim() !== "") values.set(parameter.name, checked(parameter, value.trim()));
  }
  return { values, unknown: [...unknown], ...(fields && { fields }) };
}

/** Nothing where none is named, as if nobody had asked for some. */
function namesIn(text: string): readonly string[] | undefined {
  const names = text
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 ? names : undefined;
}

/** @throws Refusal; the value is not repeated, it may be a customer's */
function checked({ name, types, format }: FormerParameter, value: string): string {
  const wanted = isOfType(value, types)
    ? format?.includes("date") === true && Number.isNaN(Date.parse(value))
      ? "a date, or a date and time (ISO 8601)"
      : undefined
    : wordsFor(types);
  const hint = /:\d\d(\.\d+)? \d\d:?\d\d$/.test(value) ? " A plus sign of a query is written %2B." : "";
  if (wanted !== undefined) throw new Refusal(400, `${name} has to be ${wanted}.${hint}`);
  return value;
}

/** What texts of a type look like; those that are not here are any text. */
const TYPES: Readonly<Record<string, { readonly looks: RegExp; readonly words: string }>> = {
  integer: { looks: /^\d{1,18}$/, words: "a whole number of 1 to 18 digits" },
  number: { looks: /^[+-]?(\d+\.?\d*|\.\d+)$/, words: "a number" },
  boolean: { looks: /^(true|false)$/i, words: "true or false" },
};

function isOfType(value: string, types: readonly string[]): boolean {
  return types.length === 0 || types.some((type) => TYPES[type]?.looks.test(value) ?? true);
}

function wordsFor(types: readonly string[]): string {
  return types.map((type) => TYPES[type]?.words).join(" or ");
}
