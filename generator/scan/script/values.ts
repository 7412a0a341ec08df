/**
 * What is known of the value of an expression without running anything: texts with holes, objects whose names are known, functions, what
 * libraries give. Everything that is not understood is a hole, which remembers where its value would come from.
 */
import type ts from "typescript";
import type { Hole, Part } from "../site.ts";

/** A parameter, or a part of it, that has its value from whoever calls. */
export interface Parameter {
  readonly of: ts.SignatureDeclaration;
  readonly index: number;
  /** Names on the way into it. */
  readonly path: readonly string[];
}

/** What `this` has by whoever made the object. */
export interface OwnField {
  readonly of: ts.ClassLikeDeclaration;
  readonly name: string;
}

export type Value =
  | { readonly kind: "text"; readonly parts: readonly TextPart[]; readonly node?: ts.Node }
  | { readonly kind: "number" | "boolean" | "null"; readonly text: string; readonly node?: ts.Node }
  | ObjectValue
  | { readonly kind: "list"; readonly items: readonly Value[]; readonly isOpen: boolean }
  | { readonly kind: "choice"; readonly of: readonly Value[] }
  | FunctionValue
  | { readonly kind: "class"; readonly node: ts.ClassLikeDeclaration; readonly frame: Frame }
  | InstanceValue
  /** Something that a library exports: `axios`, `axios.create`. */
  | {
      readonly kind: "library";
      readonly module: string;
      readonly path: readonly string[];
      readonly config?: Value;
      /** The call that made it, of a client. */
      readonly made?: ts.Node;
    }
  /** An address: its text before `?`, and its query. */
  | { readonly kind: "address"; readonly base: readonly TextPart[]; readonly query: ObjectValue }
  /** Names and values that become a query string. */
  | { readonly kind: "query"; readonly of: ObjectValue }
  | { readonly kind: "json"; readonly of: Value }
  | Unknown;

export interface ObjectValue {
  readonly kind: "object";
  readonly entries: ReadonlyMap<string, Entry>;
  /** There may be other names. */
  readonly isOpen: boolean;
  /** Where the others come from. */
  readonly rest?: readonly Value[];
}

export interface Entry {
  /** Where the name stands. */
  readonly node: ts.Node;
  readonly value: () => Value;
}

export interface FunctionValue {
  readonly kind: "function";
  readonly node: ts.SignatureDeclaration;
  readonly frame: Frame;
}

export interface InstanceValue {
  readonly kind: "instance";
  readonly of: ts.ClassLikeDeclaration;
  /** Absent where it is not known who made it. */
  readonly args?: (index: number) => Value;
  readonly frame: Frame;
}

export interface Unknown {
  readonly kind: "unknown";
  readonly name: string;
  readonly env?: true;
  /** All variables of the environment, each under its name. */
  readonly isEnvironment?: true;
  readonly parameter?: Parameter;
  readonly field?: OwnField;
  /** What it is where nobody sets it: the address of a host that is not the API's. */
  readonly otherHost?: string;
  /** A day of the calendar, as `2026-01-31`: which one is only known when the code runs. */
  readonly isDay?: true;
  /** A moment, as `toISOString()` writes it. */
  readonly isMoment?: true;
}

export type TextPart = string | Unknown | { readonly kind: "query"; readonly of: ObjectValue };

/** What parameters are bound to while a function is looked at. */
export interface Frame {
  readonly of?: ts.SignatureDeclaration;
  readonly args?: (index: number) => Value;
  readonly self?: Value;
  /** Of the functions around it. */
  readonly outer?: Frame;
  readonly depth: number;
}

export const ROOT: Frame = { depth: 0 };

export const NOTHING: ObjectValue = { kind: "object", entries: new Map(), isOpen: false };

export function unknown(name = ""): Unknown {
  return { kind: "unknown", name };
}

export function text(...parts: readonly TextPart[]): Value {
  return { kind: "text", parts: joined(parts) };
}

/** A text as a literal writes it. */
export function written(node: ts.Node, start: string): Value {
  const parts = joined([start]);
  ORIGINS.set(parts, [node]);
  return { kind: "text", parts };
}

/** Literals that texts are made of: which row of a table an address is of shows in nothing else. */
const ORIGINS = new WeakMap<readonly TextPart[], readonly ts.Node[]>();

export function originsOf(parts: readonly TextPart[]): readonly ts.Node[] {
  return ORIGINS.get(parts) ?? [];
}

/** The same text as one that was made of others: it is written where those are. */
export function madeOf(
  parts: readonly TextPart[],
  ...others: readonly (readonly TextPart[])[]
): readonly TextPart[] {
  const nodes = others.flatMap(originsOf);
  if (nodes.length > 0) ORIGINS.set(parts, [...new Set(nodes)]);
  return parts;
}

/** Literals side by side are one. */
function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const all: TextPart[] = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
    else if (part !== "") all.push(part);
  }
  return all;
}

/** Rows of a table that are followed side by side, and combinations of what several parts of a text may be. */
const MOST_CHOICES = 600;
const MOST_COMBINATIONS = 24;

export function choice(values: readonly Value[]): Value {
  const flat = values
    .flatMap((value) => (value.kind === "choice" ? value.of : [value]))
    .slice(0, MOST_CHOICES);
  const [first] = flat;
  return flat.length === 1 && first ? first : flat.length === 0 ? unknown() : { kind: "choice", of: flat };
}

/** The values that one may be. */
export function each(value: Value): readonly Value[] {
  return value.kind === "choice" ? value.of : [value];
}

/** As a part of a longer text: alternatives each. */
export function partsOf(value: Value): readonly (readonly TextPart[])[] {
  switch (value.kind) {
    case "text":
      return [value.parts];
    case "number":
    case "boolean":
      return [[value.text]];
    case "null":
      return [[""]];
    case "choice":
      return value.of.flatMap(partsOf).slice(0, MOST_CHOICES);
    case "address": {
      const { entries, isOpen } = value.query;
      if (entries.size === 0 && !isOpen) return [value.base];
      return [madeOf([...value.base, "?", { kind: "query", of: value.query }], value.base)];
    }
    case "query":
      return [[value]];
    case "json":
      return partsOf(value.of);
    case "list":
      return value.isOpen || value.items.length === 0
        ? [[unknown()]]
        : concat(value.items.flatMap((item, i) => (i === 0 ? [item] : [text(","), item])));
    case "unknown":
      return [[value]];
    default:
      return [[unknown()]];
  }
}

/** Texts of what stands side by side, every combination of what each may be. */
export function concat(values: readonly Value[]): readonly (readonly TextPart[])[] {
  return values.reduce<readonly (readonly TextPart[])[]>(
    (all, value) => {
      const others = partsOf(value);
      const most = all.length > 1 && others.length > 1 ? MOST_COMBINATIONS : MOST_CHOICES;
      return all
        .flatMap((before) => others.map((after) => madeOf(joined([...before, ...after]), before, after)))
        .slice(0, most);
    },
    [[]],
  );
}

export function concatenated(values: readonly Value[]): Value {
  return choice(concat(runs(values)).map((parts): Value => ({ kind: "text", parts })));
}

/** Literals side by side as one: a text may be put together of thousands. */
function runs(values: readonly Value[]): readonly Value[] {
  const all: Value[] = [];
  let run: string[] = [];
  let from: (readonly TextPart[])[] = [];
  const close = () => {
    if (run.length > 0) all.push({ kind: "text", parts: madeOf(joined(run), ...from) });
    run = [];
    from = [];
  };
  for (const value of values) {
    const known = literal(value);
    if (known === undefined) {
      close();
      all.push(value);
    } else {
      run.push(known);
      if (value.kind === "text") from.push(value.parts);
    }
  }
  close();
  return all;
}

/** The text of a value of which all is known. */
export function literal(value: Value | undefined): string | undefined {
  if (value?.kind === "number" || value?.kind === "boolean") return value.text;
  if (value?.kind !== "text" || value.parts.some((part) => typeof part !== "string")) return undefined;
  return value.parts.join("");
}

/** Objects one over the other, as spread puts them. */
export function merged(objects: readonly Value[]): ObjectValue {
  const entries = new Map<string, Entry>();
  const rest: Value[] = [];
  let isOpen = false;
  for (const one of objects.flatMap(each)) {
    if (one.kind === "object") {
      for (const [name, entry] of one.entries) entries.set(name, entry);
      isOpen ||= one.isOpen;
      rest.push(...(one.rest ?? []));
    } else if (one.kind === "query") {
      for (const [name, entry] of one.of.entries) entries.set(name, entry);
      isOpen ||= one.of.isOpen;
    } else if (one.kind !== "null" && one.kind !== "boolean") {
      isOpen = true;
      rest.push(one);
    }
  }
  return { kind: "object", entries, isOpen, ...(rest.length > 0 && { rest }) };
}

/** An object without some of its names. */
export function without(of: ObjectValue, names: readonly string[]): ObjectValue {
  if (names.length === 0) return of;
  return { ...of, entries: new Map([...of.entries].filter(([name]) => !names.includes(name))) };
}

/** Nothing at all: what is `undefined` is sent by nobody. */
export function isUndefined(value: Value): boolean {
  return value.kind === "null" && value.text === "undefined";
}

/** All that a value has from elsewhere. */
export function unknownsIn(value: Value, depth = 0): readonly Unknown[] {
  if (depth > 4) return [];
  const inside = (values: readonly Value[]) => values.flatMap((one) => unknownsIn(one, depth + 1));
  switch (value.kind) {
    case "unknown":
      return [value];
    case "text":
      return value.parts.filter(
        (part): part is Unknown => typeof part !== "string" && part.kind === "unknown",
      );
    case "choice":
      return inside(value.of);
    case "list":
      return inside(value.items);
    case "object":
      return inside([...[...value.entries.values()].map((entry) => entry.value()), ...(value.rest ?? [])]);
    case "address":
      return value.base.filter(
        (part): part is Unknown => typeof part !== "string" && part.kind === "unknown",
      );
    case "query":
      return unknownsIn(value.of, depth);
    case "json":
      return unknownsIn(value.of, depth);
    default:
      return [];
  }
}

/** For a site, which knows nothing of where values come from. */
export function holesOf(parts: readonly TextPart[]): readonly Part[] {
  return parts.map((part) =>
    typeof part === "string" ? part : part.kind === "query" ? { name: "" } : holeOf(part),
  );
}

function holeOf({ name, env }: Unknown): Hole {
  return { name, ...(env && { env }) };
}

/** No default takes its place. */
export function isSomething(value: Value): boolean {
  if (value.kind === "text") return value.parts.some((part) => typeof part === "string");
  return ["object", "list", "function", "class", "instance", "library", "address"].includes(value.kind);
}

/** Nothing, or an empty text. */
export function isNothing(value: Value): boolean {
  return value.kind === "null" || literal(value) === "";
}
