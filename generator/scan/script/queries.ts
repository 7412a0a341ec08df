/** Addresses and the names of their queries, in texts and in objects. */
import { anchorsIn } from "../anchors.ts";
import type ts from "typescript";
import { decoded } from "../../ground/uri.ts";
import {
  choice,
  concatenated,
  each,
  type Entry,
  literal,
  madeOf,
  merged,
  NOTHING,
  type ObjectValue,
  text,
  unknown,
  type Value,
} from "./values.ts";

/** What stands before the path of an address. */
export function originOf(value: Value): Value {
  if (value.kind !== "text" && value.kind !== "address") return value;
  const parts = value.kind === "text" ? value.parts : value.base;
  const [first] = parts;
  const match = typeof first === "string" ? /^https?:\/\/[^/]+/i.exec(first) : null;
  return match ? text(match[0]) : text(...(parts.filter((part) => part !== "/") as typeof parts));
}

/** What a path is when it is resolved against a base: from its first slash on it takes the place of the base's path, else of what stands behind the last slash of it. */
export function resolved(base: Value, path: Value): Value {
  return choice(
    each(path).flatMap((one) => {
      const [first] = one.kind === "text" ? one.parts : one.kind === "address" ? one.base : [];
      const start = typeof first === "string" ? first : "";
      if (/^[a-z][a-z\d+.-]*:\/\//i.test(start)) return [one];
      if (one.kind === "text" && start.startsWith("./"))
        return each(
          resolved(base, { ...one, parts: madeOf([start.slice(2), ...one.parts.slice(1)], one.parts) }),
        );
      const isBelow = /^[^/?#]/.test(start);
      return each(base).map((each) => concatenated([isBelow ? folderOf(each) : originOf(each), one]));
    }),
  );
}

/** A base up to its last slash. */
function folderOf(value: Value): Value {
  const parts = value.kind === "text" ? value.parts : value.kind === "address" ? value.base : undefined;
  if (parts === undefined) return value.kind === "unknown" ? text(value, "/") : value;
  const [first] = parts;
  if (parts.length === 1 && typeof first === "string" && /^[a-z][a-z\d+.-]*:\/\/[^/]*$/i.test(first))
    return text(`${first}/`);
  const last = parts.at(-1);
  if (typeof last !== "string") return text(...parts, "/");
  return text(...parts.slice(0, -1), last.slice(0, last.lastIndexOf("/") + 1));
}

/** A text as an address; what stands behind `?` is its query. */
export function addressOf(value: Value): Value {
  return choice(
    each(value).map((one): Value => {
      if (one.kind === "address") return one;
      if (one.kind !== "text" && one.kind !== "unknown") return one;
      const { base, query } = split(one.kind === "text" ? one.parts : [one]);
      return { kind: "address", base, query };
    }),
  );
}

type Parts = Extract<Value, { kind: "text" }>["parts"];

/** An address as its text and its query. */
export function split(parts: Parts): { readonly base: Parts; readonly query: ObjectValue } {
  const at = parts.findIndex((part) =>
    typeof part !== "string" ? part.kind === "query" : part.includes("?"),
  );
  if (at < 0) return { base: parts, query: NOTHING };
  const found = parts[at];
  if (typeof found !== "string")
    return { base: madeOf(parts.slice(0, at), parts), query: queryOfParts(parts.slice(at)) };
  const mark = found.indexOf("?");
  return {
    base: madeOf([...parts.slice(0, at), ...(mark > 0 ? [found.slice(0, mark)] : [])], parts),
    query: queryOfParts([found.slice(mark + 1), ...parts.slice(at + 1)]),
  };
}

/** Names of a query that is written as text: `a=1&b=${b}`. */
function queryOfParts(parts: Parts): ObjectValue {
  const found: Value[] = [];
  let isOpen = false;
  parts.forEach((part, i) => {
    if (typeof part !== "string") {
      if (part.kind === "query") found.push(part.of);
      // A hole is a value where `=` stands before it, else further names.
      else if (!/=[^&]*$/.test(before(parts, i))) isOpen = true;
      return;
    }
    const isWithin = i > 0 && typeof parts[i - 1] !== "string" && !/^[&?]/.test(part);
    for (const [n, pair] of part.split("&").entries()) {
      const [name = "", value] = pair.split("=", 2);
      if (name === "" || (n === 0 && isWithin)) continue;
      const isPartial = n === part.split("&").length - 1 && i < parts.length - 1;
      if (value === undefined && isPartial) continue;
      found.push(
        one(decoded(name.replace(/^\?/, "")), {
          node: NO_NODE,
          value: () =>
            isPartial && value === ""
              ? wholeOf(parts[i + 1], parts[i + 2])
              : text(decoded(value ?? ""), ...(isPartial ? [unknown()] : [])),
        }),
      );
    }
  });
  const all = merged(found);
  return { ...all, isOpen: all.isOpen || isOpen };
}

/** What a hole holds that is a value by itself. */
function wholeOf(hole: Parts[number] | undefined, next: Parts[number] | undefined): Value {
  const isWhole = next === undefined || (typeof next === "string" && next.startsWith("&"));
  return isWhole && typeof hole === "object" && hole.kind === "unknown" ? hole : unknown();
}

function before(parts: Parts, end: number): string {
  return parts
    .slice(0, end)
    .map((part) => (typeof part === "string" ? part : "x"))
    .join("");
}

/** Names in a text have no node of their own: the call stands for them. */
export const NO_NODE = undefined as unknown as ts.Node;

/** A value as what a query holds. */
export function queryOf(value: Value): ObjectValue {
  return merged(
    each(value).map((one): Value => {
      if (one.kind === "query") return one.of;
      if (one.kind === "text")
        return split(
          typeof one.parts[0] === "string" && one.parts[0].startsWith("?") ? one.parts : ["?", ...one.parts],
        ).query;
      if (one.kind === "list")
        return merged(
          one.items.map((pair): Value => {
            const name = pair.kind === "list" ? literal(pair.items[0]) : undefined;
            if (name === undefined || pair.kind !== "list") return unknown();
            return entryOf(name, pair.items[1] ?? unknown());
          }),
        );
      return one;
    }),
  );
}

function entryOf(name: string, value: Value): ObjectValue {
  return one(name, { node: NO_NODE, value: () => value });
}

/** An object with one name. */
export function one(name: string, entry: Entry): ObjectValue {
  return { kind: "object", entries: new Map([[name, entry]]), isOpen: false };
}

/** A host on the network that is not the API's. */
export function otherHostIn(value: Value): string | undefined {
  const [, host] = /^https?:\/\/([^/:]+\.[^/:]+)/i.exec(literal(value) ?? "") ?? [];
  const isOwn = host !== undefined && (anchorsIn(host).length > 0 || /^127\./.test(host));
  return isOwn ? undefined : host;
}

/** A base does not count for an address that has a host of its own. */
export function withBase(url: Value, base: Value | undefined): Value {
  if (!base) return url;
  const isWhole = each(url).every((one) => one.kind === "text" && /^https?:/i.test(String(one.parts[0])));
  return isWhole ? url : concatenated([base, text("/"), url]);
}
