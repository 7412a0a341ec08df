/** Which calls ask the API, and what of it: through functions of somebody's own, from where those are called. */
import type { Names, Site, Written } from "../site.ts";
import { queryName, pairsOf, splitAt } from "./address.ts";
import type { Addresses, Split } from "./address.ts";
import { partsOf } from "./fold.ts";
import type { Gap, Piece } from "./fold.ts";
import { functionOf, typeOf } from "./program.ts";
import type { Placed, Program, Scope } from "./program.ts";
import { positionOf } from "./position.ts";
import { bind, resolve } from "./resolve.ts";
import type { Bound, Frame } from "./resolve.ts";
import type { Request, Requests } from "./requests.ts";
import { chainOf, lastName } from "./syntax.ts";
import type { Call, Func } from "./syntax.ts";
import { literalOf } from "./values.ts";
import type { Values } from "./values.ts";

/** A site while it is put together. */
export interface Draft {
  /** The call that stands for it: in functions of somebody's own, the caller's. */
  readonly call: Call;
  readonly scope: Scope;
  /** The call of the library. */
  readonly origin: Call;
  readonly site: Omit<Site, "reads" | "leaves">;
}

/** Calls through functions of somebody's own, one through the other. */
const DEEPEST = 4;
const MOST = 4000;

export class Sites {
  readonly drafts: Draft[] = [];
  readonly #program: Program;
  readonly #values: Values;
  readonly #requests: Requests;
  readonly #addresses: Addresses;
  readonly #callers = new Map<string, Placed[]>();
  /** Calls of functions that ask for what they are handed. */
  readonly #through = new Set<Call>();
  #count = 0;

  constructor(parts: { program: Program; values: Values; requests: Requests; addresses: Addresses }) {
    this.#program = parts.program;
    this.#values = parts.values;
    this.#requests = parts.requests;
    this.#addresses = parts.addresses;
    for (const placed of parts.program.calls) {
      const name = lastName(placed.call.of);
      const same = this.#callers.get(name);
      if (same === undefined) this.#callers.set(name, [placed]);
      else same.push(placed);
    }
  }

  find(): readonly Draft[] {
    for (const placed of this.#program.calls) this.#expand(placed, placed, []);
    const seen = new Set<string>();
    return this.drafts.filter(({ origin, site: { at, url, method } }) => {
      // What a call of somebody's own function asks for is told by what that asks for.
      if (this.#through.has(origin)) return false;
      const key = JSON.stringify([at.file, at.line, at.column, method, url]);
      return !seen.has(key) && seen.add(key);
    });
  }

  /** The request as it is from a place, or from the places that call the function it stands in. */
  #expand(
    origin: Placed,
    at: Placed,
    through: readonly { readonly placed: Placed; readonly func: Func; readonly home: Scope }[],
  ): void {
    this.#count += 1;
    if (this.#count > MOST + this.#program.calls.length) return;
    let frame: Frame | undefined;
    for (const { placed, func, home } of [...through].reverse())
      frame = bind(placed.call, func, placed.scope, frame, home);
    const request = this.#requests.read(origin.call, origin.scope, frame);
    if (request === undefined) return;
    const split = splitAt(request.address.pieces);
    const wanted = this.#wanted(request, split.path, at.scope);
    if (wanted === undefined) {
      this.#accept(
        origin,
        at,
        request,
        split,
        through.length > 0 ? (through.at(-1)?.func.name ?? "") : undefined,
        frame,
      );
      return;
    }
    const callers = through.length >= DEEPEST ? [] : this.#callersOf(wanted);
    const home = this.#program.scopes.get(wanted);
    if (callers.length === 0 || home === undefined) {
      if (through.length === 0 || this.#addresses.hostOf(split.path) !== undefined)
        this.#accept(origin, at, request, split, through.length > 0 ? wanted.name : undefined, frame);
      return;
    }
    for (const { call } of callers) this.#through.add(call);
    for (const placed of callers) this.#expand(origin, placed, [...through, { placed, func: wanted, home }]);
  }

  /** The function whose callers say what is asked for, where the place itself does not. */
  #wanted({ method, methodGap }: Request, path: readonly Piece[], scope: Scope): Func | undefined {
    const ofMethod = method === undefined ? methodGap?.unbound?.func : undefined;
    const own = functionsAround(scope);
    const gap = path.find(
      (piece): piece is Gap =>
        typeof piece === "object" && piece.unbound !== undefined && own.includes(piece.unbound.func),
    );
    const func =
      ofMethod ?? (gap === undefined || this.#addresses.isWhole(path) ? undefined : gap.unbound?.func);
    return func === undefined || func.name === "" || func.name === "main" ? undefined : func;
  }

  /** Calls of a function, where they can be told from those of another of the name. */
  #callersOf(func: Func): readonly Placed[] {
    const own = this.#program.scopes.get(func);
    const others = this.#program.functions.get(func.name) ?? [];
    if (own === undefined) return [];
    const type = typeOf(own);
    return (this.#callers.get(func.name) ?? []).filter(({ call, scope }) => {
      if (functionOf(scope) === func) return false;
      const { of } = call;
      const { self } = scope.file.language;
      const isSelf =
        of.kind === "name" ||
        (of.kind === "member" && of.of.kind === "name" && self.includes(of.of.name)) ||
        chainOf(of).slice(0, -1).join(".") === "self.class";
      if (isSelf && type?.node?.kind === "type" && typeOf(scope) === type) return true;
      if (of.kind === "name") return others.length === 1 || scope.file === own.file;
      return this.#isReceiver(call, scope, type, func, others.length);
    });
  }

  #isReceiver({ of }: Call, scope: Scope, type: Scope | undefined, func: Func, same: number): boolean {
    const receiver = of.kind === "member" ? of.of : undefined;
    if (receiver === undefined) return false;
    const name = type?.node?.name ?? "";
    const { bound, unbound } = resolve(this.#program, receiver, scope, undefined);
    const made = bound?.value.kind === "call" ? lastName(bound.value.of) : undefined;
    if (
      name !== "" &&
      (made === name ||
        (made === "new" && chainOf((bound?.value as Call).of).includes(name)) ||
        unbound?.parameter.type?.includes(name) === true)
    )
      return true;
    if (name !== "" && chainOf(receiver).includes(name)) return true;
    if (same > 1) return false;
    // A plain word such as `get` may be anything's.
    const isPlain =
      /^(?:get|post|put|patch|delete|fetch|request|call|find|list|send|query|update|all|search|Get|Post|Put|Patch|Delete|Send|read|load|create|open|execute|api)$/.test(
        func.name,
      );
    if (!isPlain) return true;
    const last = chainOf(receiver).at(-1) ?? "";
    return /client|api|titan|^st$|^c$|http|service|sdk|session|conn/i.test(last);
  }

  #accept(
    origin: Placed,
    at: Placed,
    request: Request,
    split: Split,
    wrapper: string | undefined,
    frame: Frame | undefined,
  ): void {
    const isPlain =
      wrapper === undefined &&
      request.isKnown &&
      request.address.sources <= 1 &&
      request.method !== undefined;
    const certainty = this.#addresses.certainty(split.path, request.headers, request.isKnown, isPlain);
    if (certainty === undefined) return;
    const query = this.#query(origin, request, split, frame);
    const body =
      request.body.length > 0 && request.method !== "GET" ? this.#values.names(request.body) : undefined;
    const { file } = at.scope;
    const end = positionOf(file, at.call.to);
    const site: Omit<Site, "reads" | "leaves"> = {
      at: positionOf(file, at.call.at),
      end: { line: end.line, column: end.column },
      form: wrapper === undefined ? request.form : `wrapper ${wrapper}`,
      depth: "text",
      ...(request.method !== undefined && { method: request.method }),
      url: partsOf(split.path),
      query,
      ...(body !== undefined && { body }),
      headers: request.headers,
      certainty,
      pages: this.#pages(at) || (at !== origin && this.#pages(origin)),
      retries: RETRIES.test(codeOf(origin.scope)) || RETRIES.test(codeOf(at.scope)),
    };
    this.drafts.push({ call: at.call, scope: at.scope, origin: origin.call, site });
  }

  /** Whether something around the call goes on by page. */
  #pages({ scope, loops }: Placed): boolean {
    const func = functionOf(scope);
    const isWhole = scope.file.language.bracket === "record";
    const text = isWhole
      ? scope.file.text
      : func === undefined
        ? ""
        : scope.file.text.slice(func.at, func.to);
    if (/has_?more|continue_?from|continuation/i.test(text)) return true;
    return loops.some(({ at, to }) =>
      /\bpage\b|page_?(?:number|index|no)|skip|offset|has_?more/i.test(scope.file.text.slice(at, to)),
    );
  }

  #query({ call, scope }: Placed, request: Request, split: Split, frame: Frame | undefined): Names {
    const written: Written[] = [];
    let isOpen = false;
    const at = positionOf(scope.file, call.at);
    for (const pair of pairsOf(split.query)) {
      const [only] = pair.name;
      if (typeof only === "object") {
        if (only.names === undefined) isOpen = true;
        else {
          const names = this.#values.names([only.names]);
          written.push(...names.known);
          isOpen ||= names.isOpen;
        }
        continue;
      }
      if (only === undefined || only === "") continue;
      const value = literalOf(pair.value);
      written.push({ path: queryName(only), at, ...(value !== undefined && { value }) });
    }
    const handed = this.#values.names(request.query);
    const fromCallers = this.#handedIn(request.query, frame);
    const known = new Map<string, Written>();
    for (const one of [...written, ...handed.known, ...fromCallers.known])
      if (!known.has(one.path)) known.set(one.path, one);
    return { known: [...known.values()], isOpen: isOpen || handed.isOpen || fromCallers.isOpen };
  }

  /** What callers add to a query that is completed here: `def dump(**filters)`. */
  #handedIn(bounds: readonly Bound[], frame: Frame | undefined): Names {
    const func = bounds[0] === undefined ? undefined : functionOf(bounds[0].scope);
    const open =
      func?.parameters.find(({ rest }) => rest === "names") ??
      func?.parameters.find(({ name }) =>
        /^\$?(?:params|query|filters|options|opts|queryParams|query_params)$/.test(name),
      );
    const home = func === undefined ? undefined : this.#program.scopes.get(func);
    if (func === undefined || open === undefined || home === undefined || frame !== undefined)
      return { known: [], isOpen: false };
    const handed = this.#callersOf(func).flatMap(
      ({ call, scope }) => bind(call, func, scope, undefined, home).bound.get(open.name) ?? [],
    );
    const isUsed = this.#values.names(bounds).isOpen;
    return isUsed ? this.#values.names(handed) : { known: [], isOpen: false };
  }
}

const RETRIES =
  /\b429\b|TooManyRequests|too_many_requests|RateLimit(?:Exce|ed)|Retry-After|retry_after|RetryAfter|status_forcelist|tenacity|backoff|WaitAndRetry|AddPolicyHandler|faraday[-/]retry|:retry\b|ManualStatusHandling|retryWhen/;

/** What is looked at for what is done about refusals: the type that a place stands in, or else its file. */
function codeOf(scope: Scope): string {
  return scope.file.text;
}

/** Functions with names that a place stands in. */
function functionsAround(scope: Scope): readonly Func[] {
  const functions: Func[] = [];
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent)
    if (at.node?.kind === "function" && at.node.name !== "") functions.push(at.node);
  return functions;
}
