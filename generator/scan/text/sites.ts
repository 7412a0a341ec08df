/** Which calls ask the API, and what of it: through functions of somebody's own, from where those are called. */
import { pathPattern } from "../anchors.ts";
import type { KnownApis } from "../known.ts";
import type { Names, Site, Written } from "../site.ts";
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

export interface Folders {
  /** A sign of the API stands somewhere in the scanned folder. */
  readonly anchored: boolean;
}

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
/** In place of what is not known of an address, where it is looked at as a text. */
const GAP = "\u0001";

export class Sites {
  readonly drafts: Draft[] = [];
  readonly #program: Program;
  readonly #values: Values;
  readonly #requests: Requests;
  readonly #known: Pick<KnownApis, "hosts" | "domains">;
  readonly #folders: Folders;
  readonly #domain: RegExp;
  readonly #callers = new Map<string, Placed[]>();
  #count = 0;

  constructor(
    parts: { program: Program; values: Values; requests: Requests },
    known: Pick<KnownApis, "hosts" | "domains">,
    folders: Folders,
  ) {
    this.#program = parts.program;
    this.#values = parts.values;
    this.#requests = parts.requests;
    this.#known = known;
    this.#folders = folders;
    this.#domain = pathPattern(Object.keys(known.domains));
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
    return this.drafts.filter(({ site: { at, url, method } }) => {
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
    const wanted = this.#wanted(request, split.path);
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
      if (through.length === 0 || this.#isHosted(split.path))
        this.#accept(origin, at, request, split, through.length > 0 ? wanted.name : undefined, frame);
      return;
    }
    for (const placed of callers) this.#expand(origin, placed, [...through, { placed, func: wanted, home }]);
  }

  /** The function whose callers say what is asked for, where the place itself does not. */
  #wanted({ method, methodGap }: Request, path: readonly Piece[]): Func | undefined {
    const ofMethod = method === undefined ? methodGap?.unbound?.func : undefined;
    const gap = path.find((piece): piece is Gap => typeof piece === "object" && piece.unbound !== undefined);
    const func = ofMethod ?? (gap === undefined || this.#isWhole(path) ? undefined : gap.unbound?.func);
    return func === undefined || func.name === "" || func.name === "main" ? undefined : func;
  }

  /** Whether the domain and what is asked of it are known. */
  #isWhole(path: readonly Piece[]): boolean {
    const text = rendered(path);
    return (
      /(?:^|\/)[\w-]+\/v\d+\/tenant\/[^/]+\/[a-z][^/\u0001]*/i.test(text) ||
      /\/v1\/[a-z][\w-]+/i.test(text.replace(/\/v1\/tenant\//i, "/"))
    );
  }

  #isHosted(path: readonly Piece[]): boolean {
    return this.#hostOf(path) !== undefined;
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
    const certainty = this.#certainty(request, split.path, wrapper !== undefined);
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
    const text = func === undefined ? "" : scope.file.text.slice(func.at, func.to);
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
      written.push({ path: decoded(only), at, ...(value !== undefined && { value }) });
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

  /** How sure it is that this is the API; nothing where it is not. */
  #certainty(request: Request, path: readonly Piece[], isWrapped: boolean): Site["certainty"] | undefined {
    const text = rendered(path);
    const host = this.#hostOf(path);
    if (host === "other") return undefined;
    const hasKey = request.headers.some((name) => /^(?:st-app-key|x-http-servicetitan-api-key)$/.test(name));
    if (host === undefined) {
      const bare = text.replace(/^(?:\u0001)+/, "");
      const isTenant =
        /^\/?[a-z][\w-]*\/v\d+\/tenant\//i.test(bare) ||
        (request.isKnown && this.#domain.test(bare.replaceAll(GAP, "x")) && /^\/?[\w-]+\/v\d+\//.test(bare));
      const isAnchored = this.#folders.anchored && isTenant;
      return isAnchored || (hasKey && bare !== "" && text !== bare && /^\/?[\w-]+/.test(bare))
        ? "likely"
        : undefined;
    }
    const isWhole =
      this.#isWhole(path) &&
      !isWrapped &&
      request.isKnown &&
      request.address.sources <= 1 &&
      request.method !== undefined;
    return isWhole && host === "sure" ? "proven" : "likely";
  }

  /** Whether the host is one of the API's; nothing is said where an address does not name it. */
  #hostOf(path: readonly Piece[]): "sure" | "likely" | "other" | undefined {
    const text = rendered(path).trim();
    const named =
      /^(?:[a-z][\w+.-]*:)?\/\/([^/?#]*)/i.exec(text)?.[1] ??
      /^((?:[\w-]+\.)+[a-z]{2,})(?=\/|$|\u0001)/i.exec(text)?.[1];
    if (named === undefined) return undefined;
    const host = (named.split("@").at(-1) ?? named).replace(/:\d+$/, "").toLowerCase();
    if (host === GAP || /^\u0001+(?:[:.]?\u0001*)*$/.test(host)) return undefined;
    const { v1, v2, auth } = this.#known.hosts;
    if (auth.includes(host)) return "other";
    if ([...v1, ...v2].includes(host)) return "sure";
    if (!host.includes(GAP)) return "other";
    const bare = host.replaceAll(GAP, "");
    return [...v1, ...v2].some(
      (one) =>
        one === bare ||
        (bare.length > 6 && one.endsWith(bare.replace(/^[^.]*(?=\.)/, "")) && !host.startsWith("auth")),
    )
      ? "likely"
      : "other";
  }
}

const RETRIES =
  /\b429\b|TooManyRequests|too_many_requests|RateLimit(?:Exce|ed)|Retry-After|retry_after|RetryAfter|status_forcelist|tenacity|backoff|WaitAndRetry|AddPolicyHandler|faraday[-/]retry|:retry\b|ManualStatusHandling|retryWhen/;

/** What is looked at for what is done about refusals: the type that a place stands in, or else its file. */
function codeOf(scope: Scope): string {
  return scope.file.text;
}

interface Split {
  readonly path: readonly Piece[];
  readonly query: readonly Piece[];
}

/** The query taken off. */
function splitAt(pieces: readonly Piece[]): Split {
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece === "object" && piece.names !== undefined)
      return { path: pieces.slice(0, index), query: pieces.slice(index) };
    const at = typeof piece === "string" ? piece.search(/[?#]/) : -1;
    if (at === -1 || typeof piece !== "string") continue;
    const path = [...pieces.slice(0, index), ...(at === 0 ? [] : [piece.slice(0, at)])];
    return { path, query: piece[at] === "#" ? [] : [piece.slice(at + 1), ...pieces.slice(index + 1)] };
  }
  return { path: pieces, query: [] };
}

interface Pair {
  readonly name: Piece[];
  readonly value: Piece[];
}

/** `a=1&b=2`, in which anything may be a gap. */
function pairsOf(pieces: readonly Piece[]): readonly Pair[] {
  const pairs: Pair[] = [{ name: [], value: [] }];
  let isValue = false;
  for (const piece of pieces) {
    if (typeof piece !== "string") {
      const last = pairs.at(-1);
      if (piece.names !== undefined) {
        pairs.push({ name: [piece], value: [] }, { name: [], value: [] });
        isValue = false;
      } else last?.[isValue ? "value" : "name"].push(piece);
      continue;
    }
    for (const [sign] of piece.matchAll(/[&?]|=|[^&?=]+/g)) {
      if (sign === "&" || sign === "?") {
        pairs.push({ name: [], value: [] });
        isValue = false;
      } else if (sign === "=" && !isValue) isValue = true;
      else pairs.at(-1)?.[isValue ? "value" : "name"].push(sign);
    }
  }
  return pairs.filter(({ name }) => name.length > 0);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.trim());
  } catch {
    return text.trim();
  }
}

function rendered(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === "string" ? piece : GAP)).join("");
}
