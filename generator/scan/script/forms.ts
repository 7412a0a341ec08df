/** How libraries are called: a row each says where the address, the method, the query, the body and the headers stand. */
import ts from "typescript";
import { bare, calledIn, lastName } from "./code.ts";
import type { Evaluator } from "./evaluate.ts";
import { hooked, intercepted } from "./hooks.ts";
import { withBase } from "./queries.ts";
import type { Request } from "./request.ts";
import {
  choice,
  concatenated,
  each,
  type Frame,
  literal,
  merged,
  NOTHING,
  text,
  unknown,
  type Value,
} from "./values.ts";

interface Form {
  /** For people. */
  readonly name: string;
  readonly modules: RegExp;
  /** Last names of what is called; empty for the module itself. */
  readonly names: RegExp;
  /** Where things stand. */
  readonly shape: keyof typeof SHAPES;
  /** Names by which the body is got from what is answered: properties and methods. */
  readonly unwraps: readonly string[];
}

const VERBS = /^(?:get|post|put|patch|delete|del|head|options|getJSON)$/i;
const JSON_METHODS = ["json", "body", "text"];

/** In this order: the first that fits counts. */
const FORMS: readonly Form[] = [
  {
    name: "axios",
    modules: /^(?:axios|@nestjs\/axios|axios-retry|alova|@actions\/http-client)$/,
    names: /^(?:get|delete|head|options)$/i,
    shape: "url-options",
    unwraps: ["data", "toPromise", "pipe"],
  },
  {
    name: "axios",
    modules: /^(?:axios|@nestjs\/axios)$/,
    names: /^(?:post|put|patch)$/i,
    shape: "url-body-options",
    unwraps: ["data"],
  },
  // Angular gives bodies.
  {
    name: "Angular",
    modules: /^@angular\/common\/http$/,
    names: /^(?:get|delete|head|options)$/i,
    shape: "url-options",
    unwraps: [],
  },
  {
    name: "Angular",
    modules: /^@angular\/common\/http$/,
    names: /^(?:post|put|patch)$/i,
    shape: "url-body-options",
    unwraps: [],
  },
  {
    name: "Angular",
    modules: /^@angular\/common\/http$/,
    names: /^request$/,
    shape: "method-url",
    unwraps: [],
  },
  {
    name: "axios",
    modules: /^(?:axios|@nestjs\/axios)$/,
    names: /^(?:|request|create\(\)|default)$/,
    shape: "url-options",
    unwraps: ["data"],
  },
  // Gives bodies.
  {
    name: "ofetch",
    modules: /^(?:ofetch|\$fetch)$/,
    names: /^(?:|\$fetch|create\(\)|default)$/,
    shape: "url-options",
    unwraps: [],
  },
  {
    name: "fetch",
    modules:
      /^(?:fetch|node-fetch|cross-fetch|isomorphic-fetch|isomorphic-unfetch|undici|whatwg-fetch|useFetch|window|globalThis|self|@vercel\/fetch|node-fetch-native|fetch-retry|make-fetch-happen)$/,
    names: /^(?:|fetch|default|request|stream|\$fetch)$/,
    shape: "url-options",
    unwraps: ["json", "body", "text"],
  },
  {
    name: "ky",
    modules: /^(?:ky|ky-universal|got|got-scraping|wretch|needle|phin|bent|centra|teeny-request|undici)$/,
    names: /^(?:|get|post|put|patch|delete|head|request|create\(\)|default|gotScraping)$/i,
    shape: "url-options",
    unwraps: JSON_METHODS,
  },
  {
    name: "gaxios",
    modules: /^gaxios$/,
    names: /^(?:|request)$/,
    shape: "url-options",
    unwraps: ["data"],
  },
  {
    name: "openapi-fetch",
    modules: /^openapi-(?:fetch|typescript-fetch)$/,
    names: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/,
    shape: "url-places",
    unwraps: ["data"],
  },
  { name: "superagent", modules: /^superagent$/, names: VERBS, shape: "url-options", unwraps: ["body"] },
  {
    name: "request",
    modules: /^(?:request|postman-request|@cypress\/request)$/,
    names: /^(?:|get|post|put|patch|delete|del|head|create\(\))$/i,
    shape: "url-options",
    unwraps: ["body"],
  },
  // Gives bodies, unless it is told otherwise.
  {
    name: "request",
    modules: /^(?:request-promise|request-promise-native|request-promise-any)$/,
    names: /^(?:|get|post|put|patch|delete|del|head|create\(\))$/i,
    shape: "url-options",
    unwraps: [],
  },
  {
    name: "node http",
    modules: /^(?:node:)?https?$/,
    names: /^(?:request|get)$/,
    shape: "url-options",
    unwraps: [],
  },
  {
    name: "XMLHttpRequest",
    modules: /^XMLHttpRequest$/,
    names: /^open$/,
    shape: "method-url",
    unwraps: ["responseText", "response"],
  },
  {
    name: "UrlFetchApp",
    modules: /^UrlFetchApp$/,
    names: /^fetchAll$/,
    shape: "list",
    unwraps: ["getContentText"],
  },
  {
    name: "jQuery",
    modules: /^(?:\$|jQuery|jquery)$/,
    names: /^(?:ajax|getJSON|get|post)$/,
    shape: "url-data",
    unwraps: [],
  },
  {
    name: "UrlFetchApp",
    modules: /^UrlFetchApp$/,
    names: /^fetch$/,
    shape: "url-options",
    unwraps: ["getContentText"],
  },
  {
    name: "z.request",
    modules: /^z$/,
    names: /^request$/,
    shape: "url-options",
    unwraps: ["data", "json", "content"],
  },
];

/** Calls that are known by how they are written alone: what they are called on is handed in by a host. */
const WRITTEN: readonly {
  readonly name: string;
  readonly callee: RegExp;
  readonly unwraps: readonly string[];
}[] = [
  {
    name: "n8n",
    callee:
      /\bhelpers\??\.(?:httpRequest|request|requestOAuth2|requestWithAuthentication|httpRequestWithAuthentication|requestWithAuthenticationPaginated)$/,
    unwraps: [],
  },
  { name: "z.request", callee: /^z\.request$/, unwraps: ["data", "json", "content"] },
  {
    name: "Playwright",
    callee: /\brequest\.(?:get|post|put|patch|delete|fetch)$/,
    unwraps: ["json", "body"],
  },
];

/** Last names that any row of {@link FORMS} is called by; a client may be called by a name of the user's own. */
const LAST_NAMES =
  /^(?:get|post|put|patch|delete|del|head|options|open|getJSON|ajax|request|fetch|fetchAll|stream|\$fetch|gotScraping|default|instance)$/i;

/** Names of members that may be clients which are called themselves. */
const CLIENT_NAMES = /^\$\w+$|(?:axios|http|fetch|client|api)$/i;

/** Whether a call may be one of a library, by its names alone: most are not. */
export function mayRequest(evaluator: Evaluator, call: ts.CallExpression): boolean {
  const { callee, args } = calledIn(call);
  if (args.length === 0 || callee.kind === ts.SyntaxKind.ImportKeyword) return false;
  if (ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee)) {
    const name = lastName(callee);
    return LAST_NAMES.test(name) || HANDED_IN.test(name) || CLIENT_NAMES.test(name);
  }
  if (!ts.isIdentifier(callee)) return ts.isCallExpression(callee);
  const declaration = evaluator.symbolOf(callee)?.valueDeclaration;
  if (!declaration) return true;
  if (ts.isFunctionDeclaration(declaration) || ts.isClassDeclaration(declaration)) return false;
  const held = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return !(held && ts.isFunctionLike(bare(held)));
}

/** @returns nothing where it is no call of a library that is known */
export function requestOf(evaluator: Evaluator, call: ts.CallExpression, frame: Frame): Request | undefined {
  const { callee, args } = calledIn(call);
  const valuesOf = () => args.map((arg) => evaluator.evaluate(arg, frame));
  const name = lastName(callee);
  const written = HANDED_IN.test(name) ? WRITTEN.find((row) => row.callee.test(callee.getText())) : undefined;
  if (written) {
    const values = valuesOf();
    const options =
      values.find((value) => each(value).some((one) => one.kind === "object")) ??
      values.find((value) => value.kind === "unknown" && value.parameter);
    // Credentials are named first by some.
    const isNamed = /^\w+$/.test(literal(values[0]) ?? "");
    const request = SHAPES["url-options"](isNamed && options ? [options] : values);
    return { ...request, form: written.name, unwraps: written.unwraps, ...verbOf(name, request) };
  }
  for (const called of each(evaluator.evaluate(callee, frame))) {
    if (called.kind !== "library") continue;
    const last = called.path.filter((part) => part !== "default").at(-1) ?? "";
    const form = FORMS.find(
      ({ modules, names }) => modules.test(called.module) && names.test(last === called.module ? "" : last),
    );
    if (!form || (last === "create()" && isMaking(callee))) continue;
    const values = valuesOf();
    const request = SHAPES[form.shape](values);
    const sends = SENDS[form.name];
    const sent = sends ? sentBy(evaluator, call, { frame, verbs: sends }) : {};
    const isBody = [called.config, ...values].some((one) => one && says(one, "resolveBodyOnly"));
    const chained = form.name === "superagent" ? chainOf(evaluator, call, frame) : {};
    const all = { ...request, ...chained, ...sent, ...verbOf(last, request), form: form.name };
    const isWhole = [called.config, ...values].some((one) => one && says(one, "resolveWithFullResponse"));
    const unwraps = isBody ? [] : isWhole ? JSON_METHODS : form.unwraps;
    const base = called.config && option(called.config, "base");
    const own = intercepted(evaluator, called, { request: { ...all, unwraps }, base });
    return hooked(evaluator, called, called.config ? withConfig(own, called.config) : own);
  }
  return undefined;
}

/** Last names of {@link WRITTEN}. */
const HANDED_IN =
  /^(?:httpRequest|request\w*|httpRequestWithAuthentication|get|post|put|patch|delete|fetch)$/;

function isMaking(callee: ts.Expression): boolean {
  return /^(?:create|extend|defaults|instance|agent)$/.test(lastName(callee));
}

/** The name of a method of HTTP, where the call is called so. */
export function verbOf(name: string, { method }: Pick<Request, "method">): Pick<Request, "method"> {
  if (!VERBS.test(name)) return method ? { method } : {};
  const verb = name.toLowerCase();
  return { method: text((VERB_NAMES[verb] ?? verb).toUpperCase()) };
}

const VERB_NAMES: Readonly<Record<string, string>> = { del: "delete", getjson: "get" };

type Shape = (args: readonly Value[]) => Omit<Request, "form" | "unwraps">;

/** Names that options have for the same thing, over all libraries. */
const OPTION = {
  url: ["url", "uri", "href", "endpoint"],
  base: ["baseURL", "baseUrl", "prefixUrl", "prefix", "base_url"],
  method: ["method", "type", "httpMethod", "verb"],
  query: ["params", "qs", "searchParams", "query", "queryParams"],
  body: ["body", "json", "data", "payload", "form", "formData", "requestBody"],
  headers: ["headers"],
} as const;

/** Whether an object looks like options of a request. */
export function isOptions(value: Value): boolean {
  return (
    value.kind === "object" &&
    Object.values(OPTION).some((names) => names.some((name) => value.entries.has(name)))
  );
}

function option(value: Value | undefined, what: keyof typeof OPTION): Value | undefined {
  const found = (value ? each(value) : []).flatMap((one): readonly Value[] => {
    if (one.kind === "unknown" && one.parameter) return [];
    if (one.kind !== "object") return [];
    const name = OPTION[what].find((each) => one.entries.has(each));
    if (name !== undefined) return [one.entries.get(name)?.value() ?? unknown()];
    return (one.rest ?? []).flatMap((rest) => option(rest, what) ?? []);
  });
  const [first] = found;
  return first;
}

/** Whether options have a name that is set to true. */
function says(options: Value, name: string): boolean {
  return each(options).some(
    (one) => one.kind === "object" && literal(one.entries.get(name)?.value()) === "true",
  );
}

/** What stands in options that are not followed, whose caller says it. */
function throughParameter(value: Value | undefined, name: string): Value | undefined {
  const open = (value ? each(value) : []).flatMap((one) =>
    one.kind === "object" ? (one.rest ?? []) : [one],
  );
  const from = open.find((one) => one.kind === "unknown" && one.parameter);
  if (from?.kind !== "unknown" || !from.parameter) return undefined;
  return { kind: "unknown", name, parameter: { ...from.parameter, path: [...from.parameter.path, name] } };
}

function optionsOf(options: Value | undefined): Omit<Request, "form" | "unwraps" | "url"> {
  const method = option(options, "method") ?? throughParameter(options, "method");
  const query = option(options, "query") ?? throughParameter(options, "params");
  const body = option(options, "body") ?? throughParameter(options, "body");
  const headers = option(options, "headers");
  return {
    ...(method && { method }),
    query: query ? [query] : [],
    ...(body && { body }),
    headers: headers ? [headers] : [],
  };
}

/** The address in options: whole, or as host and path. */
function urlIn(options: Value): Value {
  const whole = option(options, "url") ?? throughParameter(options, "url");
  const [object] = each(options).filter((one) => one.kind === "object");
  const host =
    object?.kind === "object" ? (object.entries.get("hostname") ?? object.entries.get("host")) : undefined;
  const path =
    object?.kind === "object" ? (object.entries.get("path") ?? object.entries.get("pathname")) : undefined;
  const url =
    host && path
      ? concatenated([text("https://"), host.value(), path.value()])
      : (whole ?? path?.value() ?? unknown());
  return withBase(url, option(options, "base"));
}

const SHAPES = {
  "url-options": ([first = unknown(), second]: readonly Value[]) => {
    const isUrl =
      each(first).some((one) => one.kind === "text" || one.kind === "address") ||
      (first.kind === "unknown" && second !== undefined);
    if (!isUrl && each(first).some((one) => one.kind === "object"))
      return { ...optionsOf(first), url: urlIn(first) };
    if (first.kind === "unknown" && second === undefined && first.parameter) {
      const url = first.name.match(/opt|conf|init|req/i) ? (throughParameter(first, "url") ?? first) : first;
      return { ...optionsOf(first.name.match(/opt|conf|init|req/i) ? first : undefined), url };
    }
    const options = second && each(second).some((one) => one.kind === "function") ? undefined : second;
    return { ...optionsOf(options), url: withBase(first, option(options, "base")) };
  },
  /** Parameters by their place: `{ params: { path, query }, body }`. */
  "url-places": ([url = unknown(), options]: readonly Value[]): ReturnType<Shape> => {
    const { body, headers } = optionsOf(options);
    const places = option(options, "query");
    const query = places ? option(places, "query") : undefined;
    return { url, query: query ? [query] : [], headers, ...(body && { body }) };
  },
  "url-body-options": ([url = unknown(), body, options]: readonly Value[]) => ({
    ...optionsOf(options),
    url: withBase(url, option(options, "base")),
    ...(body && body.kind !== "null" && { body }),
  }),
  "method-url": ([method, url = unknown()]: readonly Value[]) => ({
    ...(method && { method }),
    url,
    query: [],
    headers: [],
  }),
  /** A list of options, one a request. */
  list: ([list = unknown()]: readonly Value[]) => {
    const items = each(list).flatMap((one) => (one.kind === "list" ? one.items : []));
    return {
      ...optionsOf(items[0]),
      url: choice(items.map((item) => (item.kind === "object" ? urlIn(item) : item))),
    };
  },
  /** What goes along is the query of a GET, and the body of anything else. */
  "url-data": ([first = unknown(), second]: readonly Value[]) => {
    const isWhole = each(first).some((one) => one.kind === "object");
    const options = optionsOf(isWhole ? first : second);
    const data = isWhole ? options.body : second?.kind === "object" ? second : undefined;
    const method = options.method;
    const isGet = method === undefined || /^get$/i.test(literal(method) ?? "get");
    return {
      ...options,
      url: isWhole ? urlIn(first) : first,
      ...(isGet ? { query: data ? [data] : [], body: undefined as never } : data ? { body: data } : {}),
    };
  },
} satisfies Record<string, Shape>;

function withConfig(request: Request, config: Value): Request {
  const { headers, query } = optionsOf(config);
  return {
    ...request,
    url: withBase(request.url, option(config, "base") ?? option(config, "url")),
    headers: [...request.headers, ...headers],
    query: [...request.query, ...query],
  };
}

/** `.query({ … }).send({ … }).set(…)` behind a call. */
function chainOf(evaluator: Evaluator, call: ts.CallExpression, frame: Frame): Partial<Request> {
  const query: Value[] = [];
  const headers: Value[] = [];
  let body: Value | undefined;
  for (
    let node: ts.Node = call;
    ts.isPropertyAccessExpression(node.parent) && ts.isCallExpression(node.parent.parent);
    node = node.parent.parent
  ) {
    const { arguments: args } = node.parent.parent;
    const [first, second] = args.map((arg) => evaluator.evaluate(arg, frame));
    const name = node.parent.name.text;
    if (!first) continue;
    if (name === "query") query.push(first);
    if (name === "send") body = first;
    if (name === "set") headers.push(headerOf(first, second, node.parent));
  }
  return { query, headers, ...(body && { body }) };
}

/** Methods that write a body into a request that was made or opened before: `request.write(body)`, `request.send(body)`. */
const SENDS: Readonly<Record<string, readonly string[]>> = {
  "node http": ["write", "end"],
  XMLHttpRequest: ["send"],
};

function sentBy(
  evaluator: Evaluator,
  call: ts.CallExpression,
  { frame, verbs }: { readonly frame: Frame; readonly verbs: readonly string[] },
): Partial<Request> {
  const { parent } = call;
  const { callee } = calledIn(call);
  const name =
    ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)
      ? parent.name
      : ts.isPropertyAccessExpression(callee)
        ? callee.expression
        : undefined;
  const symbol = name && evaluator.symbolOf(name);
  if (!symbol) return {};
  for (const write of verbs.flatMap((verb) => evaluator.code.calls.get(verb) ?? [])) {
    const { callee: by, args } = calledIn(write);
    const [body] = args;
    if (body && ts.isPropertyAccessExpression(by) && evaluator.symbolOf(by.expression) === symbol)
      return { body: evaluator.evaluate(body, frame) };
  }
  return {};
}

function headerOf(name: Value, value: Value | undefined, node: ts.Node): Value {
  const known = literal(name);
  if (known === undefined) return name;
  return merged([
    { kind: "object", entries: new Map([[known, { node, value: () => value ?? unknown() }]]), isOpen: false },
    NOTHING,
  ]);
}

/**
 * A call of something that nobody knows, by what it is handed: an address that only the API has.
 *
 * @param isAddress whether a text is one
 */
export function guessedRequest(
  evaluator: Evaluator,
  call: ts.CallExpression,
  frame: Frame,
  isAddress: (value: Value) => boolean,
): Request | undefined {
  const { callee, args } = calledIn(call);
  const values = args.map((arg) => evaluator.evaluate(arg, frame));
  const at = values.findIndex((value) => isAddress(value));
  const inOptions = values.find((value) => value.kind === "object" && isAddress(urlIn(value)));
  const verbs = values.find((value) => VERBS.test(literal(value) ?? ""));
  const name = lastName(callee);
  // What makes a client asks for nothing.
  if (inOptions && /^(?:create|extend|defaults|instance)$/.test(name)) return undefined;
  if (inOptions) {
    const options = optionsOf(inOptions);
    return {
      ...options,
      form: `wrapper ${name}`,
      url: urlIn(inOptions),
      unwraps: ["data"],
      ...verbOf(name, options),
    };
  }
  const url = values[at];
  if (!url) return undefined;
  const rest = values.slice(at + 1).filter((value) => value.kind === "object" || value.kind === "query");
  const options = rest.find(isOptions);
  const base = optionsOf(options);
  const named = verbOf(name, verbs ? { method: text((literal(verbs) ?? "").toUpperCase()) } : base);
  const [plain] = rest.filter((value) => value !== options);
  const isRead = !named.method || literal(named.method) === "GET";
  return {
    ...base,
    form: `wrapper ${name}`,
    url,
    unwraps: ["data"],
    ...named,
    ...(plain && isRead && { query: [...base.query, plain] }),
    ...(plain && !isRead && !base.body && { body: plain }),
  };
}
