/** What a client does to each request before it is sent: interceptors of axios, hooks of ky and got. */
import ts from "typescript";
import { bare, calledIn, walk } from "./code.ts";
import type { Looks } from "./looks.ts";
import { withBase } from "./queries.ts";
import type { Request } from "./request.ts";

import {
  each,
  type Entry,
  type Frame,
  type FunctionValue,
  merged,
  NOTHING,
  ROOT,
  unknown,
  type Value,
} from "./values.ts";

type Client = Extract<Value, { kind: "library" }>;

/** A place in options whose value a handler may change. */
type Options = Readonly<Record<string, Value | undefined>>;

/** What interceptors make of a request; its address is still without what the client has for all. */
export function intercepted(
  looks: Looks,
  client: Client,
  { request, base }: { readonly request: Request; readonly base: Value | undefined },
): Request {
  return interceptorsOf(looks, client).reduce((before, handler) => {
    const given = { url: before.url, baseURL: base, params: merged(before.query) };
    const { url, baseURL, params } = changed(looks, handler, given);
    const query = params === undefined ? before.query : [params];
    if (url === undefined && baseURL === undefined)
      return { ...before, query, ...(changesAddress(handler) && unfollowed(looks, handler)) };
    const whole = withBase(url ?? before.url, baseURL);
    const isKnown = [url, baseURL].every((one) => one === undefined || isText(one));
    return isKnown ? { ...before, query, url: whole } : { ...before, query, ...unfollowed(looks, handler) };
  }, request);
}

/** What hooks in a client's options make of a request, whose address is whole. */
export function hooked(looks: Looks, { config }: Client, request: Request): Request {
  return hooksIn(config).reduce((before, handler) => {
    const { url } = changed(looks, handler, { url: before.url });
    if (url !== undefined && isText(url)) return { ...before, url };
    return url !== undefined || changesAddress(handler)
      ? { ...before, ...unfollowed(looks, handler) }
      : before;
  }, request);
}

/** `api.interceptors.request.use((config) => …)`, where `api` is the client. */
function interceptorsOf(looks: Looks, client: Client): readonly FunctionValue[] {
  return (looks.code.calls.get("use") ?? []).flatMap((call) => {
    const [handler] = call.arguments;
    const of = interceptedIn(calledIn(call).callee);
    if (!handler || !of) return [];
    const isOwn = each(looks.evaluate(of, ROOT)).some(
      (one) => one.kind === "library" && one.module === client.module && one.made === client.made,
    );
    return isOwn ? each(looks.evaluate(handler, ROOT)).filter(isFunction) : [];
  });
}

/** `api` of `api.interceptors.request.use`. */
function interceptedIn(callee: ts.Expression): ts.Expression | undefined {
  const names = ["use", "request", "interceptors"];
  let node = callee;
  for (const name of names) {
    if (!ts.isPropertyAccessExpression(node) || node.name.text !== name) return undefined;
    node = bare(node.expression);
  }
  return node;
}

function hooksIn(config: Value | undefined): readonly FunctionValue[] {
  const under = (value: Value, name: string): readonly Value[] =>
    each(value).flatMap((one) => (one.kind === "object" ? (one.entries.get(name)?.value() ?? []) : []));
  return (config ? [config] : [])
    .flatMap((value) => under(value, "hooks"))
    .flatMap((value) => under(value, "beforeRequest"))
    .flatMap((value) => (value.kind === "list" ? value.items : []))
    .flatMap(each)
    .filter(isFunction);
}

/** What a handler has made of what it is handed, and gives or not. */
function changed(looks: Looks, handler: FunctionValue, given: Options): Options {
  const known = Object.entries(given).filter((pair): pair is [string, Value] => pair[1] !== undefined);
  const [first] = handler.node.parameters;
  if (!first) return {};
  const entries = new Map(
    known.map(([name, value]): [string, Entry] => [name, { node: first, value: () => value }]),
  );
  const whole: Value = { ...NOTHING, entries, isOpen: true };
  const args = (index: number) => (index === 0 ? whole : unknown());
  const outer = handler.frame;
  const inner: Frame = { of: handler.node, args, outer, depth: outer.depth + 1 };
  const result = [
    ...each(looks.invoke(handler, { args, frame: outer })),
    ...(ts.isIdentifier(first.name) ? each(looks.evaluate(first.name, inner)) : []),
  ].find((one) => one.kind === "object" && one !== whole);
  if (result?.kind !== "object") return {};
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const now = result.entries.get(name)?.value();
      return [name, now === value ? undefined : now];
    }),
  );
}

/** Whether a handler puts anything into what says the address, as far as its text shows. */
function changesAddress({ node }: FunctionValue): boolean {
  return /\b(?:url|baseURL|prefixUrl|pathname|href|host|hostname)\s*\+?=(?![=>])|\bnew\s+Request\(/.test(
    node.getText(),
  );
}

/** Of a handler that is not followed: no text in it is asked for by itself. */
function unfollowed(looks: Looks, { node }: FunctionValue): Pick<Request, "isChanged"> {
  walk(node, (one) => {
    if (ts.isStringLiteralLike(one) || ts.isTemplateExpression(one)) looks.evaluate(one, ROOT);
  });
  return { isChanged: true };
}

function isText(value: Value): boolean {
  return each(value).every((one) => one.kind === "text" || one.kind === "address");
}

function isFunction(value: Value): value is FunctionValue {
  return value.kind === "function";
}
