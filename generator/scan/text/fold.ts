/** Addresses that code puts together, as texts with holes. */
import type { Hole, Part } from "../site.ts";
import { editsOf } from "./program.ts";
import type { Program, Scope } from "./program.ts";
import { bind, resolve } from "./resolve.ts";
import type { Bound, Frame, Unbound } from "./resolve.ts";
import { chainOf, lastName, plainText } from "./syntax.ts";
import type { Argument, Call, Dict, Expression, Func, Node } from "./syntax.ts";

export interface Gap extends Hole {
  /** It is what a function is called with. */
  readonly unbound?: Unbound;
  /** Parameters of a query, which are looked at where they stand. */
  readonly names?: Bound;
}

export type Piece = string | Gap;

export interface Folded {
  readonly pieces: readonly Piece[];
  /** Expressions that hold literal text of it. */
  readonly sources: number;
  /** It stands elsewhere, behind a name. */
  readonly isNamed?: true;
  /** It is a number, to which another is added. */
  readonly isNumber?: true;
}

const DEEPEST = 14;
/** No address is longer. */
const LONGEST = 60;

/** Functions that give back what they are called on. */
const SAME_OF =
  /^(?:strip|rstrip|lstrip|trim\w*|Trim\w*|to_s|to_str|toString|ToString|toHttpUrl\w*|toURL|toUri|toUrl|build|encode|Encode|decode|freeze|chomp|chomp!|remove(?:Suffix|Prefix)|removesuffix|removeprefix|absoluteString|request_uri|description|unwrap|expect|as_str|to_string|to_owned|clone|into|dup|newBuilder|lower|String|value|Value|result|Uri|ToLower|toLowerCase|downcase|url|addingPercentEncoding|orEmpty|With\w*|with[A-Z]\w*|AllowAnyHttpStatus|ConfigureRequest|as_ref|format_|html_safe|presence|as_deref|unwrap_or_default|geturl)$/;
/** Functions that give back what they are handed first. */
const SAME_ARG =
  /^(?:str|String|string|URL|URI|Uri|Url|NSURL|uri|url|parse|Parse|create|quote|quote_plus|rawurlencode|urlencode|encodeURIComponent|esc_url|esc_url_raw|trim|rtrim|ltrim|untrailingslashit|PathEscape|QueryEscape|EscapeDataString|UrlEncode|valueOf|intval|int|Itoa|FormatInt|Sprint|Uri\.EscapeDataString|Text\.From|Number\.ToText|Text\.Trim\w*|TrimSuffix|TrimRight|TrimPrefix|from|encode|encode_www_form_component|HttpUrl|fromString|fromUriString|fromHttpUrl|uriString|NewUri|unwrap|toHttpUrl|strval|escape|URLComponents|url_for_|yarl|Path|ParseRequestURI|RequestUri|get_env_)$/;
const JOINS =
  /^(?:urljoin|URI\.join|join|JoinPath|joinpath|appendingPathComponent|appending|appendPathSegments?|AppendPathSegments?|addPathSegments?|addEncodedPathSegments?|pathSegment|path|Combine|CombineUrl|resolve|ResolveReference|appendPath|appendEncodedPath|appendPathComponent|appendingPathExtension_|pathSegments|addPath)$/;
const QUERIES =
  /^(?:urlencode|http_build_query|encode_www_form|to_query|to_param|BuildQueryString|Uri\.BuildQueryString|querystring|QueryString|urlencoded)$/;
const PRINTS = /^(?:sprintf|Sprintf|vsprintf|printf|formatted)$/;
const ENVIRONMENT =
  /^(?:getenv|Getenv|env|environ|GetEnvironmentVariable|fetch|get|LookupEnv|var|ENV|config|getProperty)$/;
const ENVIRONMENTS =
  /(?:^|\.)(?:environ|ENV|_ENV|_SERVER|environment|env|Environment|System|os|getenv|Getenv|ProcessInfo|Deno|Platform|dotenv|decouple)(?:$|\.)/;

/** What an expression makes as a text. */
export class Folder {
  readonly #program: Program;

  constructor(program: Program) {
    this.#program = program;
  }

  fold(expression: Expression, scope: Scope, frame: Frame | undefined, depth = 0): Folded {
    if (depth > DEEPEST) return hole(nameOf(expression));
    const next = (value: Expression): Folded => this.fold(value, scope, frame, depth + 1);
    switch (expression.kind) {
      case "text":
        return concat(
          expression.parts.map((part) =>
            typeof part === "string"
              ? { pieces: part === "" ? [] : [part], sources: part === "" ? 0 : 1 }
              : next(part),
          ),
          true,
        );
      case "number":
        return { pieces: [expression.text], sources: 0, isNumber: true };
      case "join":
        return this.#join(expression.op, expression.items, next);
      case "choice":
        return this.#choose(expression.options.map(next), expression.options[0]);
      case "call":
        return this.#call(expression, scope, frame, depth);
      case "assign":
        return next(expression.value);
      case "name":
      case "member":
      case "index":
        return this.#named(expression, scope, frame, depth);
      default:
        return hole("");
    }
  }

  #join(op: string, items: readonly Expression[], next: (value: Expression) => Folded): Folded {
    const [first, second] = items;
    if (op === "%" && first?.kind === "text" && second !== undefined) {
      return print(next(first), second.kind === "list" ? second.items.map(next) : [next(second)]);
    }
    if (op === "/" && items.length > 1) return items.map(next).reduce((base, rest) => joinPaths(base, rest));
    if (op !== "+" && op !== "." && op !== "&") return hole("");
    const folded = items.map(next);
    return (op === "+" ? sumOf(folded) : undefined) ?? concat(folded, true);
  }

  /** Of several values the one that is known. */
  #choose(options: readonly Folded[], first: Expression | undefined): Folded {
    // The one with more in it: `query == null ? path : withQuery(path, query)`.
    const asked = options.find(
      ({ pieces }) =>
        pieces.length > 1 && pieces.some((piece) => typeof piece === "object" && piece.names !== undefined),
    );
    if (asked !== undefined) return asked;
    const known = options.find(({ pieces }) =>
      pieces.some((piece) => typeof piece === "string" && piece !== ""),
    );
    return (
      known ??
      options.find(({ pieces }) => pieces.length > 0) ??
      hole(first === undefined ? "" : nameOf(first))
    );
  }

  #named(expression: Expression, scope: Scope, frame: Frame | undefined, depth: number): Folded {
    if (expression.kind === "index") {
      const variable = environmentOf(expression);
      if (variable !== undefined) return { pieces: [{ name: variable, env: true }], sources: 0 };
    }
    const { bound, added, unbound, isElement } = resolve(this.#program, expression, scope, frame);
    if (isElement === true) return hole(nameOf(expression));
    const rest = added.map((one) => this.fold(one.value, one.scope, one.frame, depth + 1));
    if (unbound !== undefined) {
      return concat([{ pieces: [{ name: nameOf(expression), unbound }], sources: 0 }, ...rest], false);
    }
    if (bound === undefined) {
      const same = expression.kind === "member" && SAME_OF.test(expression.name);
      return same ? this.fold(expression.of, scope, frame, depth + 1) : hole(nameOf(expression));
    }
    const value = this.fold(bound.value, bound.scope, bound.frame, depth + 1);
    const only = value.pieces.length === 1 ? value.pieces[0] : undefined;
    // What is only renamed keeps the better name.
    const named: Folded =
      value.pieces.length === 0 || (typeof only === "object" && only.name === "")
        ? hole(nameOf(expression))
        : value;
    const edited = this.#edited(expression, scope, frame, depth);
    const isNumber = value.isNumber === true && rest.length + edited.length === 0;
    return { ...concat([named, ...rest, ...edited], false), isNamed: true, ...(isNumber && { isNumber }) };
  }

  /** What is set on an address after it was made: `uri.query = …`, `components.path = …`. */
  #edited(expression: Expression, scope: Scope, frame: Frame | undefined, depth: number): Folded[] {
    if (expression.kind === "index") return [];
    return editsOf(expression, scope).flatMap((edit) => {
      const [target] = edit.kind === "assign" ? edit.targets : [];
      if (edit.kind !== "assign" || edit.op !== "=" || target?.kind !== "member" || edit.at > expression.at)
        return [];
      if (nameOf(target.of) !== nameOf(expression)) return [];
      if (
        /^(?:query|RawQuery|queryItems|Query|percentEncodedQuery|percentEncodedQueryItems)$/.test(target.name)
      ) {
        return [text("?"), namesIn({ value: edit.value, scope, frame })];
      }
      return /^(?:path|Path)$/.test(target.name) ? [this.fold(edit.value, scope, frame, depth + 1)] : [];
    });
  }

  #call(call: Call, scope: Scope, frame: Frame | undefined, depth: number): Folded {
    const name = lastName(call.of);
    const next = (value: Expression | undefined): Folded =>
      value === undefined ? { pieces: [], sources: 0 } : this.fold(value, scope, frame, depth + 1);
    const variable = environmentOf(call);
    if (variable !== undefined) {
      const other = call.args[1] === undefined ? undefined : next(call.args[1].value);
      return other !== undefined && other.pieces.length > 0
        ? other
        : { pieces: [{ name: variable, env: true }], sources: 0 };
    }
    const inlined = this.#inline(call, scope, frame, depth);
    if (inlined !== undefined) return inlined;
    const of = call.of.kind === "member" ? call.of.of : undefined;
    const made =
      this.#made(name, call, of, next) ?? this.#withQuery(name, call, of, next, { scope, frame, depth });
    if (made !== undefined) return made;
    if (name === "trailingslashit") return concat([withoutSlash(next(call.args[0]?.value)), text("/")], true);
    if (
      of !== undefined &&
      /^(?:host|authority|encodedAuthority|setHost)$/.test(name) &&
      call.args.length === 1
    ) {
      return concat([text("https://"), next(call.args[0]?.value)], true);
    }
    if (of !== undefined && SAME_OF.test(name)) return trimmed(name, call, next(of));
    const first =
      call.args.find(({ name: label }) => label === undefined || label === "string" || label === "url") ??
      call.args[0];
    if (SAME_ARG.test(name) && first !== undefined) {
      if (name === "ltrim") return withoutLead(next(first.value));
      const isTrimmed = name === "rtrim" || name === "untrailingslashit" || name.startsWith("Trim");
      return isTrimmed ? withoutSlash(next(first.value)) : next(first.value);
    }
    return hole(nameOf(call));
  }

  /** What is put together of several texts. */
  #made(
    name: string,
    call: Call,
    of: Expression | undefined,
    next: (value: Expression | undefined) => Folded,
  ): Folded | undefined {
    const values = call.args.map(({ value }) => value);
    const list = values.find((value) => value.kind === "list");
    if (
      /^(?:join|implode|Join|Text\.Combine|concat|Concat)$/.test(name) &&
      (list !== undefined || of?.kind === "list")
    ) {
      const items = list ?? (of?.kind === "list" ? of : undefined);
      const separator =
        values.find((value) => value !== list) ??
        (list !== undefined && of?.kind === "text" ? of : undefined);
      const between = next(separator);
      return concat(
        (items?.kind === "list" ? items.items : []).flatMap((item, index) =>
          index === 0 ? [next(item)] : [between, next(item)],
        ),
        true,
      );
    }
    if (name === "Concat" || name === "concat")
      return concat(
        [...(of === undefined || chainOf(of).join() === "string" ? [] : [next(of)]), ...values.map(next)],
        true,
      );
    if (PRINTS.test(name) || (name === "String" && call.args[0]?.name === "format")) {
      const [first, ...others] = of?.kind === "text" ? [of, ...values] : values;
      return print(next(first), others.map(next));
    }
    if (name === "format" || name === "Format") return formatted(call, of, next);
    if (
      /^(?:replace|Replace|ReplaceAll|str_replace|replaceAll|gsub|sub|replacingOccurrences|replacen)$/.test(
        name,
      )
    )
      return replaced(name, of, values, next);
    if (JOINS.test(name) || (call.isNew === true && name === "Uri" && values.length === 2)) {
      const isStatic =
        of === undefined ||
        (of.kind === "name" &&
          /^(?:URI|url|path|parse|urllib|Url|UriBuilder|filepath|os|posixpath|u)$/.test(of.name) &&
          (values.length > 1 || of.name === "path")) ||
        lastName(of) === "parse";
      if (isStatic && values.length === 0) return undefined;
      const parts = isStatic ? values : [of, ...values];
      return parts.map(next).reduce((base, rest) => joinPaths(base, rest));
    }
    return undefined;
  }

  #withQuery(
    name: string,
    call: Call,
    of: Expression | undefined,
    next: (value: Expression | undefined) => Folded,
    place: { scope: Scope; frame: Frame | undefined; depth: number },
  ): Folded | undefined {
    if (QUERIES.test(name) && !(name === "urlencode" && place.scope.file.language.name === "php")) {
      const named = call.args.filter((argument) => argument.name !== undefined);
      const dict = named.length > 0 ? dictOf(call, named) : (call.args[0]?.value ?? of);
      return dict === undefined
        ? undefined
        : namesIn({ value: dict, scope: place.scope, frame: place.frame });
    }
    if (name === "add_query_arg" || name === "AddQueryString") {
      const [first, second] =
        name === "AddQueryString"
          ? [call.args[1]?.value, call.args[0]?.value]
          : [call.args[0]?.value, call.args.at(-1)?.value];
      if (first === undefined) return undefined;
      const isPair = call.args.length === 3;
      const query = isPair
        ? concat([next(first), text("="), hole("")], true)
        : namesIn({ value: first, scope: place.scope, frame: place.frame });
      return concat([next(second), text("?"), query], true);
    }
    if (
      /^(?:addQueryParameter|addEncodedQueryParameter|appendQueryParameter|queryParam|SetQueryParams?|AppendQueryParam|addParameter|setParameter)$/.test(
        name,
      ) &&
      of !== undefined
    ) {
      const [key, value] = call.args;
      if (key === undefined) return undefined;
      const query =
        value === undefined
          ? namesIn({ value: key.value, scope: place.scope, frame: place.frame })
          : concat([next(key.value), text("="), next(value.value)], true);
      return concat([next(of), text("?"), query], true);
    }
    return undefined;
  }

  /** What a function of the code's own gives back. */
  #inline(call: Call, scope: Scope, frame: Frame | undefined, depth: number): Folded | undefined {
    const found = this.#program.functions.get(lastName(call.of));
    const [only] = found ?? [];
    if (only === undefined || found?.length !== 1 || depth > DEEPEST / 2) return undefined;
    const [value] = valuesOf(only.func);
    if (value === undefined) return undefined;
    const inner = bind(call, only.func, scope, frame, only.scope);
    const folded = this.fold(value, only.scope, inner, depth + 2);
    return folded.pieces.some((piece) => typeof piece === "string" && /[/.]/.test(piece))
      ? folded
      : undefined;
  }
}

/** What numbers come to; nothing where a text is among them, which they stand behind. */
function sumOf(items: readonly Folded[]): Folded | undefined {
  const others = items.filter(({ isNumber }) => isNumber !== true);
  if (others.length === items.length || !others.every(isHole)) return undefined;
  const [unknown] = others;
  const sum = items.reduce((all, { pieces }) => all + Number(pieces.join("")), 0);
  if (unknown !== undefined || !Number.isSafeInteger(sum)) return unknown ?? hole("");
  return { pieces: [String(sum)], sources: 0, isNumber: true };
}

function isHole({ pieces: [only, ...rest] }: Folded): boolean {
  return typeof only === "object" && only.names === undefined && rest.length === 0;
}

/** What functions give back, last first. */
export function valuesOf(func: Func): readonly Expression[] {
  const values: Expression[] = [];
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (node.kind === "return" && node.value !== undefined) values.push(node.value);
      else if (node.kind === "block" || node.kind === "loop") visit(node.body);
    }
  };
  visit(func.body);
  const last = func.body.at(-1);
  if (
    last !== undefined &&
    last.kind !== "return" &&
    last.kind !== "type" &&
    (func.isExpression === true || (last.kind !== "loop" && last.kind !== "block"))
  )
    values.push(last.kind === "assign" ? last.value : last);
  return values.reverse();
}

function text(value: string): Folded {
  return { pieces: [value], sources: 0 };
}

function hole(name: string): Folded {
  return { pieces: [{ name }], sources: 0 };
}

/** `f(a: 1, b: 2)` as what a dictionary is. */
function dictOf({ at, to }: Call, named: readonly Argument[]): Dict {
  const entries = named.map(({ name = "", value }) => ({
    key: { kind: "text" as const, parts: [name], at: value.at, to: value.to },
    value,
  }));
  return { kind: "dict", at, to, entries };
}

function namesIn(names: Bound): Folded {
  return { pieces: [{ name: "", names }], sources: 0 };
}

/** One behind the other; literals that stand in one expression count once. */
function concat(parts: readonly Folded[], isOne: boolean): Folded {
  const pieces: Piece[] = [];
  for (const piece of parts.flatMap((part) => part.pieces)) {
    const last = pieces.at(-1);
    if (typeof piece === "string" && typeof last === "string") pieces[pieces.length - 1] = last + piece;
    else if (pieces.length < LONGEST) pieces.push(piece);
  }
  const sum = (of: readonly Folded[]): number => of.reduce((total, { sources }) => total + sources, 0);
  const own = parts.filter(({ isNamed }) => isNamed !== true);
  const sources = isOne
    ? Math.max(0, ...own.map((part) => part.sources)) + sum(parts.filter(({ isNamed }) => isNamed === true))
    : sum(parts);
  return { pieces, sources };
}

/** What stands for an expression of which no value is known. */
export function nameOf(expression: Expression): string {
  switch (expression.kind) {
    case "name":
      return expression.name.replace(/^[$@]+/, "");
    case "member":
      return expression.name;
    case "index":
      return plainText(expression.index) ?? nameOf(expression.of);
    case "call":
      return /^(?:get|fetch|config|get_option|getConfig|setting|param|params)$/.test(lastName(expression.of))
        ? (plainText(expression.args[0]?.value) ?? lastName(expression.of))
        : lastName(expression.of);
    default:
      return "";
  }
}

/** The name of a variable of the environment that is asked for. */
export function environmentOf(expression: Expression): string | undefined {
  if (expression.kind === "index") {
    return ENVIRONMENTS.test(chainOf(expression.of).join(".").replaceAll("$", ""))
      ? plainText(expression.index)
      : undefined;
  }
  if (expression.kind !== "call") return undefined;
  const name = lastName(expression.of);
  const chain = chainOf(expression.of).slice(0, -1).join(".");
  const isAsked =
    /^(?:getenv|Getenv|GetEnvironmentVariable|LookupEnv)$/.test(name) ||
    (name === "env" && expression.of.kind === "name") ||
    (ENVIRONMENT.test(name) && chain !== "" && ENVIRONMENTS.test(chain));
  return isAsked ? plainText(expression.args[0]?.value) : undefined;
}

function withoutLead(folded: Folded): Folded {
  const [first, ...rest] = folded.pieces;
  return typeof first === "string" ? { ...folded, pieces: [first.replace(/^\/+/, ""), ...rest] } : folded;
}

function withoutSlash(folded: Folded): Folded {
  const { pieces } = folded;
  const last = pieces.at(-1);
  if (typeof last !== "string") return folded;
  return { ...folded, pieces: [...pieces.slice(0, -1), last.replace(/\/+$/, "")] };
}

function trimmed(name: string, call: Call, value: Folded): Folded {
  const sign = plainText(call.args[0]?.value);
  const isStart = /^(?:lstrip|strip|TrimStart|trimStart|TrimLeft|ltrim)$/.test(name);
  if (isStart && sign?.startsWith("/") === true)
    return withoutLead(name === "strip" ? withoutSlash(value) : value);
  const isEnd = /^(?:rstrip|strip|chomp|chomp!|trimEnd|TrimEnd|Trim|trim|removeSuffix|removesuffix)$/.test(
    name,
  );
  return isEnd && sign?.startsWith("/") === true ? withoutSlash(value) : value;
}

/** A base, and a path below it. */
export function joinPaths(base: Folded, rest: Folded): Folded {
  if (base.pieces.length === 0 || rest.pieces.length === 0) return concat([base, rest], true);
  const [first] = rest.pieces;
  if (typeof first === "string" && /^https?:\/\//i.test(first)) return rest;
  if (typeof first === "string" && first.startsWith("?")) return concat([base, rest], true);
  const bare = typeof first === "string" ? [first.replace(/^\/+/, ""), ...rest.pieces.slice(1)] : rest.pieces;
  // `/crm/v2/…` below `https://host/crm/v2` is not meant twice.
  return concat([withoutSlash(base), text("/"), { ...rest, pieces: bare }], true);
}

/** Values into a text at the places that a pattern finds. */
function fill(
  template: Folded,
  pattern: RegExp,
  value: (match: RegExpExecArray, count: number) => Folded | string,
): Folded {
  const parts: Folded[] = [];
  let count = 0;
  for (const piece of template.pieces) {
    if (typeof piece !== "string") {
      parts.push({ pieces: [piece], sources: 0 });
      continue;
    }
    let from = 0;
    for (const match of piece.matchAll(pattern)) {
      const filled = value(match, count);
      if (typeof filled !== "string") count += 1;
      parts.push(
        { pieces: [piece.slice(from, match.index)], sources: 1 },
        typeof filled === "string" ? text(filled) : filled,
      );
      from = match.index + match[0].length;
    }
    parts.push({ pieces: [piece.slice(from)], sources: 1 });
  }
  const filled = concat(parts, true);
  return {
    pieces: filled.pieces.filter((piece) => piece !== ""),
    sources: Math.max(template.sources, filled.sources),
  };
}

function print(template: Folded, values: readonly Folded[]): Folded {
  return fill(template, /%(?:(\d+)\$)?(?:\((\w+)\))?[-+0-9.]*[sdifvuxq@]|%%/g, (match, count) => {
    if (match[0] === "%%") return "%";
    return values[match[1] === undefined ? count : Number(match[1]) - 1] ?? hole(match[2] ?? "");
  });
}

/** `"{}/{name}".format(a, name=b)`, `string.Format("{0}/{1}", a, b)`, `String.format("%s", a)`. */
function formatted(
  call: Call,
  of: Expression | undefined,
  next: (value: Expression | undefined) => Folded,
): Folded | undefined {
  const isOwner = of === undefined || (of.kind === "name" && /^(?:string|String)$/.test(of.name));
  const values = call.args.filter(({ name }) => name === undefined).map(({ value }) => next(value));
  const template = isOwner ? values.shift() : next(of);
  if (template === undefined) return undefined;
  if (template.pieces.some((piece) => typeof piece === "string" && /%[sd]/.test(piece)))
    return print(template, values);
  return fill(template, /\{(\w*)(?:[:!][^{}]*)?\}/g, (match, count) => {
    const key = match[1] ?? "";
    if (key === "") return values[count] ?? hole("");
    if (/^\d+$/.test(key)) return values[Number(key)] ?? hole("");
    const named = call.args.find(({ name }) => name === key);
    return named === undefined ? hole(key) : next(named.value);
  });
}

function replaced(
  name: string,
  of: Expression | undefined,
  values: readonly Expression[],
  next: (value: Expression | undefined) => Folded,
): Folded | undefined {
  const [a, b, c] = values;
  const isHanded = name === "str_replace" || (of?.kind === "name" && of.name === "strings");
  const [what, by, template] = name === "str_replace" ? [a, b, c] : isHanded ? [b, c, a] : [a, b, of];
  const sought = plainText(what);
  if (template === undefined || by === undefined) return undefined;
  if (sought === undefined || sought === "") return next(template);
  const escaped = sought.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return fill(next(template), new RegExp(escaped, "g"), () => next(by));
}

/** As a site has it: what is only known here is taken off. */
export function partsOf(pieces: readonly Piece[]): readonly Part[] {
  return pieces.map((piece) =>
    typeof piece === "string" ? piece : { name: piece.name, ...(piece.env && { env: true as const }) },
  );
}
