/** What functions give that only shape texts and objects: methods of the platform, helpers of libraries. */
import ts from "typescript";
import { holdsFor } from "./branches.ts";
import { bare } from "./code.ts";
import { aDay, aMoment, dayOf, isMoment } from "./dates.ts";
import { entriesIn } from "./later.ts";
import type { Looks } from "./looks.ts";
import { pairOf, pairsIn, rowsIn, rowsOfMap } from "./rows.ts";
import { one, queryOf } from "./queries.ts";
import {
  choice,
  concat,
  concatenated,
  each,
  type Frame,
  literal,
  madeOf,
  merged,
  text,
  unknown,
  type Value,
} from "./values.ts";

/** Names of the platform that are looked at as libraries are. */
export const GLOBALS: ReadonlySet<string> = new Set([
  "fetch",
  "$",
  "jQuery",
  "UrlFetchApp",
  "axios",
  "Object",
  "String",
  "encodeURIComponent",
  "encodeURI",
  "decodeURIComponent",
  "JSON",
  "Number",
  "z",
  "superagent",
  "ky",
  "got",
  "window",
  "globalThis",
  "self",
  "XMLHttpRequest",
  "$fetch",
  "useFetch",
  "require",
  "wx",
  "GM_xmlhttpRequest",
  "Promise",
]);

export interface MethodCall {
  readonly of: ts.Expression;
  readonly name: string;
  readonly args: readonly ts.Expression[];
  readonly frame: Frame;
}

type Method = (looks: Looks, call: MethodCall) => Value | undefined;

const same: Method = (looks, { of, frame }) => {
  const value = looks.evaluate(of, frame);
  return ["text", "address", "query", "number", "choice", "list", "json"].includes(value.kind) ||
    (value.kind === "unknown" && (value.isDay ?? value.isMoment))
    ? value
    : undefined;
};

/** `new Date().toISOString().slice(0, 10)` is a day, the beginning of any other text as good as the whole. */
function firstOf(looks: Looks, call: MethodCall): Value | undefined {
  const [from, to] = call.args.map((arg) => literal(looks.evaluate(arg, call.frame)));
  return from === "0" && to === "10" && isMoment(looks, call) ? aDay() : same(looks, call);
}

/** `toISOString().split("T")[0]`. */
function splitOf(looks: Looks, call: MethodCall): Value | undefined {
  const [by] = call.args.map((arg) => literal(looks.evaluate(arg, call.frame)));
  return by === "T" && isMoment(looks, call) ? { kind: "list", items: [aDay()], isOpen: true } : undefined;
}

const METHODS: Readonly<Record<string, Method>> = {
  toString: same,
  trim: same,
  href: same,
  normalize: same,
  toISOString: (looks, call) => same(looks, call) ?? aMoment(),
  toJSON: (looks, call) => same(looks, call) ?? aMoment(),
  startsWith: () => unknown(),
  slice: firstOf,
  substring: firstOf,
  substr: firstOf,
  split: splitOf,
  toLowerCase: (looks, call) => mapped(looks, call, (all) => all.toLowerCase()),
  toUpperCase: (looks, call) => mapped(looks, call, (all) => all.toUpperCase()),
  replace,
  replaceAll: replace,
  concat: (looks, { of, args, frame }) => {
    const first = looks.evaluate(of, frame);
    const rest = args.map((arg) => looks.evaluate(arg, frame));
    if (first.kind === "list")
      return {
        kind: "list",
        items: [first, ...rest].flatMap((one) => (one.kind === "list" ? one.items : [one])),
        isOpen: first.isOpen,
      };
    return first.kind === "text" ? concatenated([first, ...rest]) : undefined;
  },
  join: (looks, { of, args, frame }) => {
    const query = entriesIn(looks, of, frame);
    if (query) return { kind: "query", of: queryOf(query) };
    const list = looks.evaluate(of, frame);
    const separator = args[0] ? literal(looks.evaluate(args[0], frame)) : ",";
    if (list.kind !== "list" || list.isOpen || separator === undefined) return undefined;
    return concatenated(list.items.flatMap((item, i) => (i === 0 ? [item] : [text(separator), item])));
  },
  filter: (looks, { of, args, frame }) => {
    const value = looks.evaluate(of, frame);
    if (value.kind !== "list") return undefined;
    const isBoolean = args[0]?.getText() === "Boolean";
    return isBoolean
      ? { ...value, items: value.items.filter((item) => item.kind !== "null" && literal(item) !== "") }
      : { ...value, items: kept(looks, { items: value.items, test: args[0], frame }) };
  },
  map: (looks, { of, args, frame }) => {
    const list = looks.evaluate(of, frame);
    const callback = args[0] && looks.evaluate(args[0], frame);
    if (callback?.kind !== "function") return undefined;
    const mapped = (item: Value, i: Value) =>
      looks.invoke(callback, {
        args: (index) => (index === 0 ? item : index === 1 ? i : unknown()),
        frame,
      });
    // Of a list that is not known, what any element of it becomes.
    if (list.kind !== "list" || list.isOpen)
      return list.kind === "unknown" || list.kind === "list"
        ? { kind: "list", items: [mapped(unknown(), unknown())], isOpen: true }
        : undefined;
    const items = list.items
      .slice(0, MOST_ITEMS)
      .map((item, i) => mapped(item, { kind: "number", text: String(i) }));
    return { kind: "list", items, isOpen: false };
  },
  reduce,
  set: named,
  append: named,
  get: rowNamed,
  entries: (looks, { of, frame }) => pairsIn(looks.evaluate(of, frame)),
  values: (looks, { of, frame }) => {
    const rows = rowsOfMap(looks.evaluate(of, frame));
    return rows && { kind: "list", items: rows.map(([, value]) => value), isOpen: false };
  },
  find: element,
  at: element,
  pop: element,
  shift: element,
};

/** `Object.entries(ids).reduce((path, [name, id]) => path.replace(…), path)`: the text that it begins with, with one step done to it. */
function reduce(looks: Looks, { args, frame }: MethodCall): Value | undefined {
  const [step, first] = args;
  const callback = step && looks.evaluate(step, frame);
  const start = first && looks.evaluate(first, frame);
  if (callback?.kind !== "function" || !start) return undefined;
  const isText = each(start).every(
    (one) => (one.kind === "text" && literal(one) !== "") || (one.kind === "unknown" && one.parameter),
  );
  return isText
    ? looks.invoke(callback, { args: (index) => (index === 0 ? start : unknown()), frame })
    : undefined;
}

/** `new HttpParams().set("a", 1)`: names with one more. */
function named(looks: Looks, { of, args, frame }: MethodCall): Value | undefined {
  const [key, put] = args;
  const names = key && put && ts.isNewExpression(firstOfChain(of)) ? looks.evaluate(of, frame) : undefined;
  if (!key || names?.kind !== "query") return undefined;
  const name = literal(looks.evaluate(key, frame));
  const added =
    name === undefined
      ? unknown()
      : one(name, { node: key, value: () => (put ? looks.evaluate(put, frame) : unknown()) });
  return { kind: "query", of: merged([names.of, added]) };
}

function firstOfChain(node: ts.Expression): ts.Expression {
  let inner = bare(node);
  while (ts.isCallExpression(inner) && ts.isPropertyAccessExpression(inner.expression))
    inner = bare(inner.expression.expression);
  return inner;
}

/** Items of a list that are looked at one by one. */
const MOST_ITEMS = 600;

/** Any of a list's; of those that are looked for, where it is known which. */
function element(looks: Looks, { of, name, args, frame }: MethodCall): Value | undefined {
  const list = looks.evaluate(of, frame);
  if (list.kind !== "list" || list.isOpen || list.items.length === 0) return undefined;
  const items = name === "find" ? kept(looks, { items: list.items, test: args[0], frame }) : list.items;
  return items.length > 0 ? looks.choose(of, items) : undefined;
}

/** `new Map([["jobs", "/jobs"]]).get("jobs")`. */
function rowNamed(looks: Looks, { of, args, frame }: MethodCall): Value | undefined {
  const [key] = args;
  const rows = key && rowsOfMap(looks.evaluate(of, frame));
  if (!rows) return undefined;
  const name = literal(looks.evaluate(key, frame));
  return name === undefined
    ? looks.choose(
        of,
        rows.map(([, value]) => value),
      )
    : rows.find(([own]) => own === name)?.[1];
}

/** Items without those that a callback is known to leave out. */
function kept(
  looks: Looks,
  {
    items,
    test,
    frame,
  }: { readonly items: readonly Value[]; readonly test: ts.Expression | undefined; readonly frame: Frame },
): readonly Value[] {
  const callback = test && looks.evaluate(test, frame);
  if (callback?.kind !== "function") return items;
  return items.filter((item) => holdsFor(looks, callback, item, frame) !== false);
}

/** @returns nothing where it is no method that is known, or not of a value that is */
export function callMethod(looks: Looks, call: MethodCall): Value | undefined {
  const made = Object.hasOwn(METHODS, call.name) ? METHODS[call.name]?.(looks, call) : undefined;
  return made ?? dayOf(looks, call.name, call);
}

function mapped(looks: Looks, { of, frame }: MethodCall, change: (all: string) => string): Value | undefined {
  const value = looks.evaluate(of, frame);
  if (value.kind === "unknown" && (value.parameter ?? value.field)) return value;
  if (value.kind !== "text" && value.kind !== "choice") return undefined;
  return choice(
    each(value).map((one): Value =>
      one.kind === "text"
        ? {
            kind: "text",
            parts: madeOf(
              one.parts.map((part) => (typeof part === "string" ? change(part) : part)),
              one.parts,
            ),
          }
        : one,
    ),
  );
}

/** `"/a/{id}".replace("{id}", id)`: what is looked for stands in the text, or everything is left as it is. */
function replace(looks: Looks, { of, args, frame }: MethodCall): Value | undefined {
  const [what, by] = args;
  if (what && /^\/T\W/.test(what.getText()) && isMoment(looks, { of, frame })) return aDay();
  const value = looks.evaluate(of, frame);
  if (value.kind === "unknown" && (value.parameter ?? value.field)) return value;
  if (value.kind !== "text" && value.kind !== "choice") return undefined;
  const searched = what && literal(looks.evaluate(what, frame));
  const put = by ? looks.evaluate(by, frame) : unknown();
  if (searched === undefined || searched === "") return value;
  return choice(
    each(value).flatMap((one): readonly Value[] => {
      if (one.kind !== "text") return [one];
      const pieces = one.parts.flatMap((part): readonly Value[] => {
        if (typeof part !== "string") return [{ kind: "text", parts: [part] }];
        const around = part.split(searched);
        return around.flatMap((piece, i) => (i === 0 ? [text(piece)] : [put, text(piece)]));
      });
      return concat(pieces).map((parts): Value => ({ kind: "text", parts: madeOf(parts, one.parts, parts) }));
    }),
  );
}

/** What a function of a library or of the platform gives, by its name as code writes it. */
const FUNCTIONS: Readonly<Record<string, (args: readonly Value[]) => Value>> = {
  String: ([one = unknown()]) => one,
  Number: ([one = unknown()]) => one,
  encodeURIComponent: ([one = unknown()]) => one,
  encodeURI: ([one = unknown()]) => one,
  decodeURIComponent: ([one = unknown()]) => one,
  "JSON.stringify": ([one = unknown()]) => ({ kind: "json", of: one }),
  "Object.assign": (args) => merged(args),
  "Object.freeze": ([one = unknown()]) => one,
  "Object.values": ([one]) => listed(one, (_, value) => value),
  "Object.keys": ([one]) => listed(one, (key) => text(key)),
  "Object.entries": ([one]) => listed(one, (key, value) => pairOf(key, value)),
  "Object.fromEntries": ([one = unknown()]) => queryOf(one),
  "Promise.resolve": ([one = unknown()]) => one,
};

/** Of a table of the code's own, a list; names of a query are looked at together. */
function listed(of: Value | undefined, itemOf: (key: string, value: Value) => Value): Value {
  const rows = rowsIn(of);
  return rows
    ? { kind: "list", items: rows.map(([key, value]) => itemOf(key, value)), isOpen: false }
    : unknown();
}

/** Modules whose functions write a query, and those whose functions leave an object as it is but for some names. */
const QUERY_MODULES = /^(?:node:)?(?:querystring|qs|query-string|fast-querystring)$/;
const OBJECT_MODULES = /^(?:lodash|lodash-es|underscore|ramda|remeda|radash)(?:\/|$)/;
/** Functions that make a client with defaults of its own. */
const MAKES_CLIENT = /^(?:create|extend|defaults|agent|instance)$/;

/** Modules that are a function which makes a client. */
const MAKER_MODULES = /^openapi-(?:fetch|typescript-fetch)$/;

/** Of an instance that is made of another, the settings of both. */
function configOf({ config }: Extract<Value, { kind: "library" }>, own: Value): Value {
  return config === undefined ? own : merged([config, own]);
}

/** A call of what a library exports. */
export interface LibraryCall {
  readonly node: ts.CallExpression;
  readonly args: readonly ts.Expression[];
  readonly frame: Frame;
}

export function callLibrary(
  looks: Looks,
  called: Extract<Value, { kind: "library" }>,
  { node, args, frame }: LibraryCall,
): Value {
  const name = [called.module, ...called.path].join(".");
  const last = called.path.at(-1) ?? "";
  if (name === "Object.fromEntries" && args[0]) {
    const behind = entriesIn(looks, args[0], frame);
    if (behind) return behind;
  }
  const values = args.map((arg) => looks.evaluate(arg, frame));
  const day = dayOf(looks, last === "" ? called.module : last, { args, frame });
  if (day) return day;
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (known) return known(values);
  if (QUERY_MODULES.test(called.module)) return { kind: "query", of: queryOf(values[0] ?? unknown()) };
  if (OBJECT_MODULES.test(called.module)) return values[0] ?? unknown();
  if (MAKES_CLIENT.test(last) || (last === "" && MAKER_MODULES.test(called.module)))
    return {
      ...called,
      path: [...called.path.slice(0, -1), "create()"],
      made: node,
      ...(values[0] && { config: configOf(called, values[0]) }),
    };
  return unknown(last || called.module);
}
