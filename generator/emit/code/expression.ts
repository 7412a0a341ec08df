/** Expressions as code: data, and calls. */
import { columnsOf } from "./columns.ts";
import {
  all,
  broken,
  type Doc,
  either,
  fill,
  group,
  ifBroken,
  indent,
  indentIfBroken,
  isBroken,
  join,
  line,
  softline,
} from "./doc.ts";
import { backquote, numeral, propertyKey, quote } from "./token.ts";
import { type TypeCode, typeArguments } from "./type.ts";

export interface ExpressionCode {
  readonly kind: "string" | "text" | "number" | "boolean" | "list" | "object" | "other";
  readonly doc: Doc;
  /** Items of a list, properties of an object. */
  readonly size?: number;
  /** Of a list: it holds nothing but numbers. */
  readonly isNumeric?: boolean;
}

export type Data =
  string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data | undefined };

/** JSON data. */
export function data(value: Data): ExpressionCode {
  if (typeof value === "string") return string(value);
  if (typeof value === "number") return { kind: "number", doc: numeral(value) };
  if (typeof value === "boolean") return { kind: "boolean", doc: String(value) };
  if (value === null) return name("null");
  if (isList(value)) return list(value.map(data));
  const entries = Object.entries(value).filter((entry): entry is [string, Data] => entry[1] !== undefined);
  return object(entries.map(([key, one]) => [key, data(one)]));
}

function isList(value: Data): value is readonly Data[] {
  return Array.isArray(value);
}

export function string(text: string): ExpressionCode {
  return { kind: "string", doc: quote(text) };
}

/** A text of several lines, as they are. */
export function text(lines: string): ExpressionCode {
  return { kind: "text", doc: backquote(lines) };
}

/** An identifier, or what is as short as one. */
export function name(text: string): ExpressionCode {
  return { kind: "other", doc: text };
}

/** `[a, b]` */
export function list(items: readonly ExpressionCode[]): ExpressionCode {
  const size = items.length;
  if (size === 0) return { kind: "list", doc: "[]", size };
  if (items.every(({ kind }) => kind === "number")) return numbers(items);
  const around = isMatrix(items) ? broken : group;
  const docs = join(
    all(",", line),
    items.map(({ doc }) => doc),
  );
  return { kind: "list", doc: around("[", indent(softline, ...docs, ifBroken(",")), softline, "]"), size };
}

/** Several lists, or several objects, that have more than one element each do not share a line. */
function isMatrix(items: readonly ExpressionCode[]): boolean {
  const isAll = (wanted: string) => items.every(({ kind, size = 0 }) => kind === wanted && size > 1);
  return items.length > 1 && (isAll("list") || isAll("object"));
}

/** Numbers fill their lines. */
function numbers(items: readonly ExpressionCode[]): ExpressionCode {
  const texts = items.map(({ doc }) => String(doc));
  const lines = all(indent(softline, fill(texts.map((text) => `${text},`))), softline);
  const doc = group("[", ifBroken(lines, texts.join(", ")), "]");
  return { kind: "list", doc, size: items.length, isNumeric: true };
}

export type Property = readonly [key: string, value: ExpressionCode];

/** `() => a`, for what is declared later. */
export function deferred({ doc }: ExpressionCode): ExpressionCode {
  return { kind: "other", doc: all("() => ", doc) };
}

/** `{ a: 1, b: 2 }`; what is named after its value is written once. */
export function object(
  properties: readonly (Property | string)[],
  layout: "fit" | "open" = "fit",
): ExpressionCode {
  const size = properties.length;
  if (size === 0) return { kind: "object", doc: "{}", size };
  const around = layout === "open" ? broken : group;
  const docs = join(all(",", line), properties.map(property));
  return { kind: "object", doc: around("{", indent(line, ...docs, ifBroken(",")), line, "}"), size };
}

function property(of: Property | string): Doc {
  if (typeof of === "string") return of;
  const [key, value] = of;
  const text = propertyKey(key);
  // Below a key this short, a line of its own would gain too little.
  return columnsOf(text) < SHORT_KEY ? all(text, ": ", value.doc) : assigned(text, ":", value);
}

const SHORT_KEY = 5;

/** A value after what it is given to: on the same line where its beginning fits there. */
export function assigned(to: Doc, operator: string, { kind, doc }: ExpressionCode): Doc {
  if (kind === "number" || kind === "boolean" || kind === "text") return all(to, operator, " ", doc);
  if (kind === "string") return group(to, operator, group(indent(line, doc)));
  const gap = group(indent(line));
  return group(to, operator, gap, indentIfBroken(gap, doc));
}

/** `callee<A>(a, { b })` */
export function call(
  callee: string,
  types: readonly TypeCode[],
  values: readonly ExpressionCode[],
): ExpressionCode {
  return { kind: "other", doc: group(callee, typeArguments(types), callArguments(values)) };
}

/** One of two ways to write the same: the first where it fits on one line. */
export function fitting(flat: ExpressionCode, other: ExpressionCode): ExpressionCode {
  return { kind: flat.kind, doc: either(flat.doc, other.doc) };
}

/** Bundlers leave a call out whose result nobody uses. */
export function pure({ kind, doc }: ExpressionCode): ExpressionCode {
  return { kind, doc: all("/* @__PURE__ */ ", doc) };
}

/** `new Name(a)` */
export function instance(className: string, values: readonly ExpressionCode[]): ExpressionCode {
  return { kind: "other", doc: all(`new ${className}`, callArguments(values)) };
}

/** `await import("a")`, which stays on one line. */
export function imported(from: string): ExpressionCode {
  return { kind: "other", doc: all("await import(", quote(from), ")") };
}

/** `a as never` */
export function asserted({ doc }: ExpressionCode, type: "never" | "const"): ExpressionCode {
  return { kind: "other", doc: all(doc, ` as ${type}`) };
}

function callArguments(values: readonly ExpressionCode[]): Doc {
  const last = values.at(-1);
  if (last === undefined) return "()";
  const docs = values.map(({ doc }) => doc);
  const rows = join(all(",", line), docs);
  if (!isOpenedLast(values)) {
    const around = docs.some(isBroken) ? broken : group;
    return around("(", indent(softline, ...rows), ifBroken(","), softline, ")");
  }
  const head = rows.slice(0, -1);
  const below = broken("(", indent(line, ...rows), ",", line, ")");
  if (head.some(isBroken)) return below;
  const opened = all("(", ...head, broken(last.doc), ")");
  return isBroken(last.doc) ? either(opened, below) : either(all("(", ...rows, ")"), opened, below);
}

/** The brackets of a last argument may close with those of the call. */
function isOpenedLast(values: readonly ExpressionCode[]): boolean {
  const [last, before] = [values.at(-1), values.at(-2)];
  if (last === undefined || (last.kind !== "list" && last.kind !== "object") || last.size === 0) return false;
  return before === undefined || (before.kind !== last.kind && last.isNumeric !== true);
}
