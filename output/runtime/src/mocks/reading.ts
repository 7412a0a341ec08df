/**
 * Parameters that few documents have, read by the types the document gives, from texts in the styles in which clients write them.
 *
 * Generated mocks import this where their document needs it, and no other is bundled with it.
 */
import type { CodecName } from "../operation.js";
import type { ComposedShape, Models, Reading, ReadOthers, Search, Shape } from "./description.js";
import { readScalar } from "./query.js";
import { elementOf, fieldsOf, isObject, resolve } from "./shape.js";
import { isValid } from "./validate.js";
import { vocabulary } from "./vocabulary.js";

/** How what a codec writes is read, as it is and exploded. */
export const READ_CODEC_AS: Readonly<Record<CodecName, readonly [plain: Reading, exploded: Reading]>> = {
  form: ["csv", "repeat"],
  cookie: ["csv", "repeat"],
  space: ["space", "repeat"],
  pipe: ["pipe", "repeat"],
  deep: ["deep", "deep"],
  json: ["json", "json"],
  jsonText: ["json", "json"],
  jsonHeader: ["json", "json"],
  simple: ["csv", "csv*"],
  header: ["csv", "csv*"],
  label: ["label", "label*"],
  matrix: ["matrix", "matrix*"],
};

/** A text that is not of the declared type stays a text, for the validation to complain about. */
export const readOthers: ReadOthers = (request, others, { check, add }) => {
  const { url, headers, parameters, domain } = request;
  const cookies = cookiesOf(headers.get("cookie"));
  const declared = new Set(others.map(([, name]) => name));
  for (const [place, name, shape, required, reading] of others) {
    const as = { name, shape, reading, declared, models: domain.models };
    const raw = {
      path: () => parameters.get(name),
      // Blanks behind commas say nothing.
      header: () => headers.get(name)?.replace(/,\s+/g, ","),
      query: () => rawOf(url.searchParams, as),
      cookie: () => rawOf(cookies, as),
    }[place]();
    if (raw !== undefined) check(name, shape, valueOf(raw, as));
    else if (required === 1) add(name, "is required");
  }
};

export interface ReadAs {
  readonly name: string;
  readonly shape: Shape;
  readonly reading: Reading;
  /** Names of all such parameters. */
  readonly declared: ReadonlySet<string>;
  readonly models: Models;
}

/** Cookies, as if they were a query. */
export function cookiesOf(header: string | null): URLSearchParams {
  const escaped = (header ?? "").replace(/[+&]/g, encodeURIComponent);
  return new URLSearchParams(escaped.replace(/;\s*/g, "&"));
}

/** Texts of a value: of a list those of its members, of an object by name. */
export type Raw = string | readonly string[] | Branch;
interface Branch {
  [name: string]: string[] | Branch;
}

function rawOf(search: Search, { name, shape, reading, declared, models }: ReadAs): Raw | undefined {
  if (reading === "whole") return [...search.keys()][0];
  const texts = search.getAll(name);
  if (reading === "deep" && texts.length === 0) return treeOf(search, name);
  if (reading !== "repeat") return texts[0];
  // An exploded object has no name of its own.
  if (texts.length > 0 || !hasNames(shape, models)) return texts.length > 0 ? texts : undefined;
  const own = fieldsOf(shape, models).map(([field]) => field);
  const keys = [...new Set(search.keys())].filter((key) =>
    own.length > 0 ? own.includes(key) : !declared.has(key),
  );
  return keys.length > 0 ? Object.fromEntries(keys.map((key) => [key, search.getAll(key)])) : undefined;
}

/** Whether a value may be an object. */
function hasNames(shape: Shape, models: Models, depth = 0): boolean {
  const found = bare(shape, models);
  if (typeof found === "string" || depth > DEEPEST) return false;
  return ANY_OF.test(found[0])
    ? (found.slice(1) as Shape[]).some((member) => hasNames(member, models, depth + 1))
    : /^(map|object|names|all-of)/.test(found[0]);
}

const ANY_OF = /^(any|one)-of/;

/** `name[a][b]=text` as an object of objects. */
export function treeOf(search: Search, name: string): Branch | undefined {
  const tree = Object.create(null) as Branch;
  for (const [key, text] of search) {
    if (!key.startsWith(`${name}[`) || !key.endsWith("]")) continue;
    const steps = key.slice(name.length + 1, -1).split("][");
    const last = steps.pop() ?? "";
    let place = tree;
    for (const step of steps.slice(0, DEEPEST)) {
      const next = place[step];
      place = place[step] = isObject(next) ? (next as Branch) : (Object.create(null) as Branch);
    }
    const texts = place[last];
    if (Array.isArray(texts)) texts.push(text);
    else place[last] = [text];
  }
  return Object.keys(tree).length > 0 ? tree : undefined;
}

const DEEPEST = 20;

/** Texts as the value they stand for. */
export function valueOf(raw: Raw, { name, shape, reading, models }: Omit<ReadAs, "declared">): unknown {
  if (typeof raw !== "string") return typed(raw, shape, { models });
  if (reading === "json" || reading === "whole") return parsed(raw) ?? typed(raw, shape, { models });
  const how = { models, by: SEPARATORS[reading] ?? ",", isExploded: reading.endsWith("*") };
  if (reading.startsWith("label")) return typed(raw.slice(1), shape, how);
  if (!reading.startsWith("matrix")) return typed(raw, shape, how);
  const own = `;${name}=`;
  if (!raw.startsWith(own)) return typed(raw.slice(1), shape, how);
  // Exploded, each member has the name again.
  const [first = "", ...others] = how.isExploded ? raw.slice(1).split(";") : [raw.slice(1)];
  const members = [first, ...others].map((part) => part.slice(own.length - 1));
  return typed(others.length > 0 ? members : (members[0] ?? ""), shape, how);
}

const SEPARATORS: Readonly<Partial<Record<Reading, string>>> = {
  pipe: "|",
  space: " ",
  "label*": ".",
  "matrix*": ";",
};

interface How {
  readonly models: Models;
  /** What stands between the parts of one text. */
  readonly by?: string;
  readonly isExploded?: boolean;
}

function typed(texts: Raw, shape: Shape, how: How, depth = 0): unknown {
  const { models } = how;
  const found = bare(shape, models);
  // One text is a list of one as well.
  const raw = Array.isArray(texts) && texts.length === 1 ? (texts[0] as string) : texts;
  if (typeof found !== "string" && ANY_OF.test(found[0])) {
    const members = depth > DEEPEST ? [] : (found.slice(1) as Shape[]);
    const values = members.map((member) => [member, typed(raw, member, how, depth + 1)] as const);
    const fitting = values.find(([member, value]) =>
      isValid(member, value, { models, direction: "request" }),
    );
    return (fitting ?? values[0])?.[1] ?? raw;
  }
  const elements = elementsOf(found, models);
  const isRecord = hasNames(found, models);
  const start = elements ? "[" : isRecord ? "{" : undefined;
  if (typeof raw === "string" && start !== undefined && raw.startsWith(start)) return parsed(raw) ?? raw;
  if (elements) return membersOf(raw, how).map((one, i) => typed(one, elements(i), { models }));
  if (isRecord && !Array.isArray(raw)) return record(raw as string | Branch, found as ComposedShape, how);
  const [text = raw] = Array.isArray(raw) ? (raw as string[]) : [];
  return typeof text === "string" ? readScalar(text, found) : text;
}

/** A shape without name and limits. */
function bare(shape: Shape, models: Models): Shape {
  let found = resolve(shape, models);
  for (let i = 0; i < DEEPEST && typeof found !== "string" && found[0] === "where"; i += 1)
    found = resolve(found[1], models);
  return found;
}

/** The shapes of a list's elements by their places; nothing for what is no list. */
export function elementsOf(shape: Shape, models: Models): ((place: number) => Shape) | undefined {
  if (typeof shape !== "string" && shape[0].startsWith("tuple")) {
    const [, first, rest] = shape as Extract<Shape, readonly ["tuple" | "tuple?", ...unknown[]]>;
    return (place) => first[place] ?? (rest || "any");
  }
  const element = elementOf(shape, models);
  return element === undefined ? undefined : () => element;
}

function membersOf(raw: Raw, { by }: How): readonly (string | Branch | string[])[] {
  if (typeof raw === "string") return by === undefined ? [raw] : raw.split(by);
  return Array.isArray(raw) ? (raw as string[]) : Object.values(raw as Branch);
}

function record(raw: string | Branch, shape: ComposedShape, { models, by, isExploded }: How): unknown {
  const shapes = new Map(fieldsOf(shape, models).map(([name, field]) => [name, field]));
  const rest = restOf(shape);
  const entries = typeof raw === "string" ? pairsOf(raw.split(by ?? ","), isExploded) : Object.entries(raw);
  return Object.fromEntries(
    entries.map(([name, one]) => [name, typed(one, shapes.get(name) ?? rest, { models })]),
  );
}

/** The shape of what an object does not declare. */
export function restOf(shape: Shape): Shape {
  const [, place = 0] = REST.find(([kind]) => shape[0].startsWith(kind)) ?? [];
  return ((place > 0 && shape[place]) || "any") as Shape;
}

/** Where shapes of objects have that of further properties. */
const REST = [
  ["map", 1],
  ["object", 2],
  ["names", 3],
] as const;

/** `a=1` each, or `a`, `1`, and so on. */
function pairsOf(parts: readonly string[], isExploded = false): [string, string][] {
  if (isExploded)
    return parts.map((part) => {
      const [name = ""] = part.split("=", 1);
      return [name, part.slice(name.length + 1)];
    });
  return parts.flatMap((part, i): [string, string][] => (i % 2 === 0 ? [[part, parts[i + 1] ?? ""]] : []));
}

function parsed(text: string): unknown {
  try {
    return vocabulary.parse(text);
  } catch {
    return undefined;
  }
}
