/** Calls that ask for something: what for, how, and with what. */
import type { Names } from "../site.ts";
import { environmentOf, joinPaths } from "./fold.ts";
import type { Folded, Gap, Piece } from "./fold.ts";
import {
  ASKS,
  CLIENTS,
  LIBRARIES,
  MODIFIERS,
  POSITIONS,
  PRETENDED,
  QUIET,
  REQUESTS,
  methodOfName,
  methodOfText,
} from "./forms.ts";
import { typeOf } from "./program.ts";
import type { ParsedFile, Scope } from "./program.ts";
import { resolve } from "./resolve.ts";
import type { Bound, Frame } from "./resolve.ts";
import { chainOf, lastName, plainText, walk } from "./syntax.ts";
import type { Call, Expression } from "./syntax.ts";
import { RequestParts } from "./request-parts.ts";
import type { Given } from "./request-parts.ts";

export interface Request {
  readonly form: string;
  /** What makes it is known to make requests. */
  readonly isKnown: boolean;
  readonly method?: string;
  /** The method is what somebody's function is called with. */
  readonly methodGap?: Gap;
  readonly address: Folded;
  readonly query: readonly Bound[];
  readonly body: readonly Bound[];
  readonly headers: readonly string[];
}

const ON_ADDRESS =
  /^(?:(?:Get|Post|Put|Patch|Delete|Head)(?:Json|String|JsonList|Stream|Bytes|UrlEncoded)?Async|http(?:Get|Post|Put|Patch|Delete)|readText|openConnection|openStream)$/;
/** What gives back a client that is set up further. */
const PREPARES =
  /^(?:Set\w+|set[A-Z]\w*|with\w*|With\w*|R|new|create|builder|Builder|build|accept\w*|as[A-Z]\w*|timeout|retry|auth|via|clone|defaults|pool|New|NewRequest|token)$/;
const ADDRESS = /^\s*(?:https?:|\/(?!\/)|[\w-]+\/v\d+\/|[\w.-]+\.\w+\/)/i;

export class Requests extends RequestParts {
  readonly #libraries = new Map<ParsedFile, string>();

  /** What a call asks for, if it may be one that asks. */
  read(call: Call, scope: Scope, frame: Frame | undefined): Request | undefined {
    const name = lastName(call.of);
    const { language } = scope.file;
    const chain = chainOf(call.of);
    const isKnown =
      REQUESTS[language.name]?.test(name) === true ||
      REQUESTS[language.name]?.test(chain.slice(-2).join(".")) === true;
    if (
      !isKnown &&
      (QUIET.test(name) ||
        !ASKS.test(name) ||
        call.isNew === true ||
        (/^[A-Z]/.test(name) && language.name === "python"))
    )
      return undefined;
    if (
      chain.slice(0, -1).some((part) => PRETENDED.test(part)) ||
      (name === "request" && chain[0] === "stub_request")
    )
      return undefined;
    const given = this.given(call, scope, frame);
    if (!isKnown && environmentOf(call) !== undefined) return undefined;
    const address = this.#address(call, name, given, scope, frame);
    if (address === undefined) return undefined;
    this.around(call, given, scope, frame);
    const { method, methodGap } = this.#method(call, name, given, address.value, scope, frame);
    const positional = this.#positional(call, method, address.value, given, scope, frame);
    return {
      form: this.#library(scope.file) ?? name,
      isKnown,
      ...(method !== undefined && { method }),
      ...(method === undefined && methodGap !== undefined && { methodGap }),
      address: isKnown ? this.#below(call, address.folded, given, scope, frame) : address.folded,
      query: [...(given.query ?? []), ...positional.query],
      body: [...(given.body ?? []), ...positional.body],
      headers: this.#headers([...(given.headers ?? []), ...positional.headers], given.names),
    };
  }

  /** The argument that is the address. */
  #address(
    call: Call,
    name: string,
    given: Given,
    scope: Scope,
    frame: Frame | undefined,
  ): { readonly value: Expression; readonly folded: Folded } | undefined {
    const named = given.url?.[0];
    if (named !== undefined)
      return { value: named.value, folded: this.folder.fold(named.value, named.scope, named.frame) };
    const positional = call.args.filter(
      (argument) =>
        argument.name === undefined &&
        argument.isSpread !== true &&
        methodOf(argument.value) === undefined &&
        argument.value.kind !== "dict" &&
        argument.value.kind !== "function",
    );
    const folded = positional.map(({ value }) => ({ value, folded: this.folder.fold(value, scope, frame) }));
    const best = folded.find(({ folded: { pieces } }) => isAddress(pieces));
    if (best !== undefined) return best;
    if (call.of.kind === "member" && ON_ADDRESS.test(name)) {
      const of = this.folder.fold(call.of.of, scope, frame);
      if (isAddress(of.pieces)) return { value: call.of.of, folded: of };
    }
    if (name === "curl_init") return this.#curl(call, scope, frame);
    const inside = given.path?.[0];
    if (inside !== undefined)
      return { value: inside.value, folded: this.folder.fold(inside.value, inside.scope, inside.frame) };
    return folded.find(({ folded: { pieces } }) => pieces.length > 0);
  }

  #curl(
    call: Call,
    scope: Scope,
    frame: Frame | undefined,
  ): { readonly value: Expression; readonly folded: Folded } | undefined {
    const set = this.settings(call, scope).find(([name]) => name === "CURLOPT_URL")?.[1];
    return set === undefined ? undefined : { value: set, folded: this.folder.fold(set, scope, frame) };
  }

  #method(
    call: Call,
    name: string,
    given: Given,
    address: Expression,
    scope: Scope,
    frame: Frame | undefined,
  ): { readonly method?: string; readonly methodGap?: Gap } {
    for (const bound of [...(given.method ?? [])].reverse()) {
      const found = this.#methodIn(bound, true);
      if (found !== undefined) return found;
    }
    for (const { value } of call.args) {
      const found = value === address ? undefined : this.#methodIn({ value, scope, frame }, false);
      if (found?.method !== undefined || (found?.methodGap !== undefined && methodOfName(name) === undefined))
        return found;
    }
    return this.#methodByName(call, name, given);
  }

  /** The method that a value is; where it is only a word, because of where it stands. */
  #methodIn(
    bound: Bound,
    isMethod: boolean,
  ): { readonly method?: string; readonly methodGap?: Gap } | undefined {
    const direct = methodOf(bound.value);
    if (direct !== undefined) return { method: direct };
    const { kind } = bound.value;
    if (kind === "name" && isMethod) {
      const word = methodOfText(bound.value.name);
      if (word !== undefined) return { method: word };
    }
    if (kind !== "name" && kind !== "member" && kind !== "text" && kind !== "call" && kind !== "choice")
      return undefined;
    const found =
      kind === "name" || kind === "member"
        ? resolve(this.program, bound.value, bound.scope, bound.frame).bound
        : undefined;
    const behind = found === undefined || found.value === bound.value ? undefined : methodOf(found.value);
    if (behind !== undefined) return { method: behind };
    const [only, ...others] = this.folder.fold(bound.value, bound.scope, bound.frame).pieces;
    if (others.length > 0 || only === undefined) return undefined;
    if (typeof only === "object")
      return only.unbound !== undefined && (isMethod || /method|verb/i.test(only.name))
        ? { methodGap: only }
        : undefined;
    const text = isMethod || only === only.toUpperCase() ? methodOfText(only) : undefined;
    return text === undefined ? undefined : { method: text };
  }

  #methodByName(call: Call, name: string, given: Given): { readonly method?: string } {
    const chain = chainOf(call.of);
    // `Net::HTTP::Get.new(uri)`
    const verb = methodOfName(name === "new" ? (chain.at(-2) ?? "") : name);
    if (verb !== undefined) return { method: verb };
    if (name === "Request" && chain.length < 4 && call.isNew !== true)
      return { method: (given.body ?? []).length > 0 ? "POST" : "GET" };
    if (
      /^(?:request|Request|NewRequest|NewRequestWithContext|run_request|stream|send|Send|execute|_?request\w*|exchange|HttpRequestMessage|method|api_call|call_api)$/.test(
        name,
      )
    )
      return {};
    if (
      /^(?:dataTask|data|url|uri|newBuilder|URLRequest|RestRequest|Web\.Contents|curl_init|openConnection|Create|fetch|wp_remote_request)$/.test(
        name,
      )
    ) {
      return { method: (given.body ?? []).length > 0 ? "POST" : "GET" };
    }
    return {};
  }

  /** Arguments behind the address that have no name. */
  #positional(
    call: Call,
    method: string | undefined,
    address: Expression,
    given: Given,
    scope: Scope,
    frame: Frame | undefined,
  ): { query: Bound[]; body: Bound[]; headers: Bound[] } {
    const found: { query: Bound[]; body: Bound[]; headers: Bound[] } = { query: [], body: [], headers: [] };
    const { name } = scope.file.language;
    const isRead = method === "GET" || method === "DELETE" || method === "HEAD";
    const slots =
      (this.#library(scope.file) === "RestClient" && isRead
        ? ["headers" as const]
        : POSITIONS[name]?.[isRead ? "read" : "write"]) ?? [];
    const index = call.args.findIndex(({ value }) => value === address);
    const behind = call.args
      .slice(index + 1)
      .filter(
        (argument) =>
          argument.name === undefined &&
          methodOf(argument.value) === undefined &&
          argument.value.kind !== "function" &&
          argument.isSpread !== true,
      );
    behind.forEach(({ value }, place) => {
      const bound: Bound = { value, scope, frame };
      const slot = lastName(call.of) === "new" ? "headers" : slots[place];
      if (this.hasOptions(bound)) {
        // RestClient has parameters among headers.
        if (name === "ruby" && slot === "headers") found.headers.push(bound);
      } else if (slot === "query" || slot === "body" || slot === "headers") found[slot].push(bound);
    });
    const named = isRead ? "query" : "body";
    const parameters = call.args.find((argument) => argument.name === "parameters");
    if (parameters !== undefined && named === "body") {
      given.query = (given.query ?? []).filter(({ value }) => value !== parameters.value);
      found.body.push({ value: parameters.value, scope, frame });
    }
    return found;
  }

  #headers(bounds: readonly Bound[], names: readonly string[]): readonly string[] {
    const collected: Names = this.values.names(bounds.filter(({ value }) => value.kind !== "list"));
    const texts = bounds.flatMap(({ value, scope, frame }) =>
      value.kind === "list" ? value.items.map((item) => this.folder.fold(item, scope, frame).pieces[0]) : [],
    );
    const lines = texts.flatMap((text) =>
      typeof text === "string" ? (/^([\w-]+):/.exec(text)?.[1] ?? []) : [],
    );
    return [
      ...new Set(
        [...collected.known.map(({ path }) => path), ...lines, ...names].map((name) => name.toLowerCase()),
      ),
    ].filter((name) => !/^params(?:$|\.)/.test(name));
  }

  /** The address below that of the client, and with what stands in its options. */
  #below(call: Call, folded: Folded, given: Given, scope: Scope, frame: Frame | undefined): Folded {
    const path = given.path?.[0];
    const own =
      path === undefined || (given.url === undefined && call.args.length === 1)
        ? folded
        : isAddress(folded.pieces)
          ? joinPaths(folded, this.folder.fold(path.value, path.scope, path.frame))
          : folded;
    const [first] = own.pieces;
    if (
      typeof first !== "string" ||
      /^\s*(?:https?:)?\/\//i.test(first) ||
      /^[\w.-]+\.(?:com|io)\b/i.test(first)
    )
      return own;
    const base = this.#base(call, given, scope, frame);
    if (base === undefined) return own;
    // An address that begins with a slash leaves no more of the base than its host, in libraries that follow the standard.
    const isRooted =
      first.startsWith("/") &&
      /^(?:Guzzle|HttpClient|Faraday|Retrofit|Ktor)$/.test(this.#library(scope.file) ?? "");
    return joinPaths({ ...(isRooted ? hostOf(base) : base), isNamed: true }, own);
  }

  #base(call: Call, given: Given, scope: Scope, frame: Frame | undefined): Folded | undefined {
    const direct = given.base?.[0];
    if (direct !== undefined) return this.folder.fold(direct.value, direct.scope, direct.frame);
    const client = call.of.kind === "member" ? call.of.of : undefined;
    if (client !== undefined) {
      const found = this.#baseOf({ value: client, scope, frame });
      if (found !== undefined) return found;
    }
    // HTTParty: `base_uri "…"` of the class.
    for (const node of walk(typeOf(scope)?.node?.body ?? [])) {
      const first = node.kind === "call" && lastName(node.of) === "base_uri" ? node.args[0] : undefined;
      if (first !== undefined) return this.folder.fold(first.value, scope, frame);
    }
    // `RestRequest` knows nothing of its client.
    return lastName(call.of) === "RestRequest" ? this.#onlyBase(scope) : undefined;
  }

  #baseOf(bound: Bound, depth = 0): Folded | undefined {
    if (depth > 16) return undefined;
    const { value, scope, frame } = bound;
    if (value.kind === "call") {
      const given = this.given(value, scope, frame);
      const inner = value.args
        .map((argument) => argument.value)
        .find((argument) => argument.kind === "dict" || argument.kind === "call");
      if (inner?.kind === "dict") this.entries(inner, bound, given);
      this.modify(value, false, given, scope, frame);
      const base =
        given.base?.[0] ??
        (CLIENTS.test(lastName(value.of))
          ? (given.url?.[0] ??
            (value.args[0] === undefined ? undefined : { ...bound, value: value.args[0].value }))
          : undefined);
      const folded = base === undefined ? undefined : this.folder.fold(base.value, base.scope, base.frame);
      if (folded !== undefined && typeof folded.pieces[0] === "string" && isHosted(folded.pieces))
        return folded;
      if (inner?.kind === "call") {
        const below = this.#baseOf({ ...bound, value: inner }, depth + 1);
        if (below !== undefined) return below;
      }
      if (folded !== undefined && folded.pieces.length > 0) return folded;
      // What a request gives back is no client any more.
      const { of } = value;
      const isClient = of.kind === "member" && (Object.hasOwn(MODIFIERS, of.name) || PREPARES.test(of.name));
      return isClient ? this.#baseOf({ ...bound, value: of.of }, depth + 1) : undefined;
    }
    const shared: Given = { names: [] };
    if (value.kind === "name" || value.kind === "member") this.edits(value, scope, shared, frame, false);
    const set = shared.base?.[0];
    if (set !== undefined) return this.folder.fold(set.value, set.scope, set.frame);
    const made = this.clientOf(value, scope, frame);
    return made === undefined || made.value === value ? undefined : this.#baseOf(made, depth + 1);
  }

  /** The address of the one client that a file makes. */
  #onlyBase(scope: Scope): Folded | undefined {
    const found = new Map<string, Folded>();
    for (const { call, scope: where } of this.program.calls) {
      if (
        where.file !== scope.file ||
        !/^(?:RestClient|RestClientOptions|HttpClient|Client)$/.test(lastName(call.of))
      )
        continue;
      const base = this.#baseOf({ value: call, scope: where });
      if (base !== undefined)
        found.set(
          JSON.stringify(base.pieces.map((piece) => (typeof piece === "string" ? piece : piece.name))),
          base,
        );
    }
    return found.size === 1 ? [...found.values()][0] : undefined;
  }

  #library(file: ParsedFile): string | undefined {
    const known = this.#libraries.get(file);
    if (known !== undefined) return known === "" ? undefined : known;
    const found = (LIBRARIES[file.language.name] ?? []).find(([, pattern]) => pattern.test(file.text))?.[0];
    this.#libraries.set(file, found ?? "");
    return found;
  }
}

/** The method that an argument is, if it is one. */
export function methodOf(value: Expression): string | undefined {
  if (value.kind === "text") {
    const text = plainText(value);
    return text !== undefined && text === text.toUpperCase() ? methodOfText(text) : undefined;
  }
  if (value.kind === "call")
    return lastName(value.of) === "HttpMethod" ||
      (lastName(value.of) === "new" && chainOf(value.of).includes("HttpMethod"))
      ? methodOfText(plainText(value.args[0]?.value) ?? "")
      : undefined;
  if (value.kind === "member")
    return /(?:Method|http|HTTP|Verb)$/i.test(lastName(value.of)) ? methodOfText(value.name) : undefined;
  return undefined;
}

/** Whether a text may be an address: it begins with one, or nothing is known of how it begins and a path follows. */
export function isAddress(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  if (typeof first === "string") return ADDRESS.test(first);
  return (
    pieces.some((piece) => typeof piece === "string" && piece.includes("/")) ||
    (pieces.length > 0 && first?.unbound !== undefined)
  );
}

function isHosted(pieces: readonly Piece[]): boolean {
  const [first] = pieces;
  return typeof first === "string"
    ? /^(?:https?:\/\/|[\w-]+(?:\.[\w-]+)+)/i.test(first)
    : first !== undefined;
}

function hostOf({ pieces, sources }: Folded): Folded {
  const [first] = pieces;
  if (typeof first !== "string") return { pieces: pieces.slice(0, 1), sources };
  const host = /^(?:https?:\/\/)?[^/]*/i.exec(first)?.[0] ?? first;
  return { pieces: [host], sources };
}
