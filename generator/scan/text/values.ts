/** Names that code puts into a query, a body, headers: dictionaries, and what becomes one. */
import type { Literal, Names, Position, Written } from "../site.ts";
import type { Folder, Piece } from "./fold.ts";
import { nameOf } from "./fold.ts";
import { editsOf } from "./program.ts";
import type { Program, Scope } from "./program.ts";
import { positionOf } from "./position.ts";
import { resolve } from "./resolve.ts";
import type { Bound, Frame } from "./resolve.ts";
import { lastName, plainText } from "./syntax.ts";
import type { Assign, Call, Expression } from "./syntax.ts";

export interface Collected {
  readonly known: Written[];
  isOpen: boolean;
}

/** What hands on what it is handed first: into JSON, into the content of a request. */
const HANDS_ON =
  /^(?:dumps|SerializeObject|Serialize|json_encode|wp_json_encode|to_json|generate|FormUrlEncodedContent|StringContent|Create|JsonContent|NewBuffer|NewBufferString|NewReader|toRequestBody|create|ofString|data|Marshal|bytes|encode|dict|urlencode|Json\.FromValue|Text\.ToBinary|jsonEncode|writeValueAsString|toJson|encodeToString|to_h|array_filter|array_merge|compact|http_build_query|encode_www_form|BodyPublishers|JSONObject|getBytes|from|to_string|symbolize_keys|merge|copy|with_indifferent_access|HashMap|Copy|toMap|filter|Encode|UTF8|body|to_vec|to_value|StringEntity|utf8|of)$/;
/** What makes one that is still empty. */
const EMPTY =
  /^(?:Query|make|defaultdict|OrderedDict|emptyMap|mutableMapOf|hashMapOf|HashMap|LinkedHashMap|MultiDict|Values|dict|array)$/;
const PUTS =
  /^(?:Add|add|Set|set|put|append|Append|insert|Put|store|AddParameter|addProperty|setdefault|TryAdd|addQueryItem)$/;
const MERGES = /^(?:update|merge!|putAll|AddRange|merge|extend)$/;
const PAIRS =
  /^(?:of|mapOf|mutableMapOf|hashMapOf|linkedMapOf|listOf|parametersOf|Pairs|arrayOf|Map|parameters|buildMap)$/;
const DEEPEST = 8;

export class Values {
  readonly #program: Program;
  readonly #folder: Folder;

  constructor(program: Program, folder: Folder) {
    this.#program = program;
    this.#folder = folder;
  }

  names(bounds: readonly Bound[]): Names {
    const into: Collected = { known: [], isOpen: false };
    for (const { value, scope, frame } of bounds) this.collect(value, scope, frame, "", into);
    return { known: into.known, isOpen: into.isOpen };
  }

  /** Names of a value, below a name. */
  collect(
    value: Expression,
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth = 0,
  ): void {
    if (depth > DEEPEST) {
      into.isOpen = true;
      return;
    }
    switch (value.kind) {
      case "dict":
        for (const { key, value: of } of value.entries)
          this.#entry(key, of, scope, frame, below, into, depth);
        return;
      case "list":
        this.#items(value.items, scope, frame, below, into, depth);
        return;
      case "choice":
        for (const option of value.options) this.collect(option, scope, frame, below, into, depth + 1);
        return;
      case "call":
        this.#call(value, scope, frame, below, into, depth);
        return;
      case "name":
      case "member":
      case "index":
        this.#named(value, scope, frame, below, into, depth);
        return;
      case "assign":
        this.collect(value.value, scope, frame, below, into, depth + 1);
        return;
      case "join":
        this.#joined(value.op, value.items, scope, frame, below, into, depth);
        return;
      case "text":
        this.#text(value, scope, below, into);
        return;
      case "function":
        // Swift and Kotlin: what fills a map.
        into.isOpen = true;
        return;
      default:
        if (below === "") into.isOpen = true;
    }
  }

  #entry(
    key: Expression | undefined,
    value: Expression,
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth: number,
  ): void {
    if (key === undefined && value.kind === "name" && scope.file.language.name === "csharp") {
      this.write(value.name, value, undefined, scope, frame, below, into);
      return;
    }
    if (key === undefined) {
      this.collect(value, scope, frame, below, into, depth + 1);
      return;
    }
    const pieces = this.#folder.fold(key, scope, frame).pieces;
    const name = pieces.every((piece) => typeof piece === "string") ? pieces.join("") : undefined;
    if (name === undefined || name === "") {
      into.isOpen = true;
      return;
    }
    this.write(name, key, value, scope, frame, below, into, depth);
  }

  /** A name with a value, and the names that stand in the value. */
  write(
    name: string,
    key: Expression,
    value: Expression | undefined,
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth = 0,
  ): void {
    const path = below === "" ? name : `${below}.${name}`;
    const literal = value === undefined ? undefined : this.#literal(value, scope, frame);
    into.known.push({
      path,
      at: positionOf(scope.file, key.at),
      ...(literal !== undefined && { value: literal }),
    });
    if (value === undefined || literal !== undefined) {
      if (value?.kind !== "list") return;
    }
    const inner: Collected = { known: [], isOpen: false };
    this.collect(value, scope, frame, path, inner, depth + 1);
    into.known.push(...inner.known);
  }

  #items(
    items: readonly Expression[],
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth: number,
  ): void {
    // Pairs: `[("a", 1)]`, `{ {"a", 1} }`; Swift's `URLQueryItem(name: "a", value: "1")`.
    for (const item of items) {
      const [key, value] = item.kind === "list" && item.items.length === 2 ? item.items : [];
      const name = below === "" && key !== undefined ? plainText(key) : undefined;
      if (name !== undefined && key !== undefined)
        this.write(name, key, value, scope, frame, below, into, depth);
      else if (item.kind === "name" || item.kind === "member") {
        if (below === "" && scope.file.language.name === "csharp" && item.kind === "name")
          this.write(item.name, item, undefined, scope, frame, below, into);
        else this.collect(item, scope, frame, below === "" ? "" : `${below}[]`, into, depth + 1);
      } else
        this.collect(
          item,
          scope,
          frame,
          below === "" || (item.kind === "call" && lastName(item.of) === "URLQueryItem")
            ? below
            : `${below}[]`,
          into,
          depth + 1,
        );
    }
  }

  #call(
    call: Call,
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth: number,
  ): void {
    const name = lastName(call.of);
    const named = call.args.filter((argument) => argument.name !== undefined);
    if (name === "URLQueryItem" || name === "NameValuePair" || name === "BasicNameValuePair") {
      const [key, value] = call.args;
      if (key !== undefined)
        this.#entry(key.value, value?.value ?? key.value, scope, frame, below, into, depth);
      return;
    }
    if (call.values !== undefined) {
      this.collect(call.values, scope, frame, below, into, depth + 1);
      return;
    }
    if (
      /^(?:dict|array|Dict|encode_www_form|urlencode|to_query)$/.test(name) &&
      (name === "dict" || name === "array" || name === "Dict" || named.length > 0)
    ) {
      for (const { name: key, value } of call.args) {
        const isItem = name === "array" && value.kind !== "dict";
        if (key === undefined)
          this.collect(value, scope, frame, isItem && below !== "" ? `${below}[]` : below, into, depth + 1);
        else this.write(key, value, value, scope, frame, below, into, depth);
      }
      return;
    }
    if (name === "Record.Combine") {
      const [list] = call.args;
      for (const item of list?.value.kind === "list" ? list.value.items : [])
        this.collect(item, scope, frame, below, into, depth + 1);
      return;
    }
    if (PAIRS.test(name) && call.args.length > 1 && this.#pairs(call, scope, frame, below, into, depth))
      return;
    if (
      PAIRS.test(name) &&
      call.args.length > 0 &&
      call.args.every(({ value }) => value.kind === "join" && value.op === "to")
    ) {
      for (const { value } of call.args) this.collect(value, scope, frame, below, into, depth + 1);
      return;
    }
    this.#handedOn(call, name, named.length, scope, frame, below, into, depth);
  }

  #handedOn(
    call: Call,
    name: string,
    named: number,
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth: number,
  ): void {
    const inlined = this.#inline(call, scope, frame);
    if (inlined !== undefined) {
      this.collect(inlined.value, inlined.scope, inlined.frame, below, into, depth + 1);
      return;
    }
    if (!HANDS_ON.test(name)) {
      if (call.args.length > 0 || (call.isNew !== true && !EMPTY.test(name))) into.isOpen = true;
      return;
    }
    const of = call.of.kind === "member" ? call.of.of : undefined;
    const first = call.args.find(
      ({ value }) => value.kind !== "name" || !/^(?:MediaType|JSON)$/.test(value.name),
    )?.value;
    const isOfItself =
      of !== undefined &&
      (first === undefined ||
        /^(?:to_json|toRequestBody|encode|merge|filter|getBytes|copy|data)$/.test(name)) &&
      named === 0;
    if (isOfItself) this.collect(of, scope, frame, below, into, depth + 1);
    if (first !== undefined && (!isOfItself || name === "merge")) {
      const rest = name === "merge" || name === "array_merge" ? call.args.map(({ value }) => value) : [first];
      for (const value of rest) this.collect(value, scope, frame, below, into, depth + 1);
    }
    if (name === "merge")
      for (const { name: key, value } of call.args)
        if (key !== undefined) this.write(key, value, value, scope, frame, below, into, depth);
  }

  #inline(call: Call, scope: Scope, frame: Frame | undefined): Bound | undefined {
    void frame;
    const found = this.#program.functions.get(lastName(call.of));
    const [only] = found ?? [];
    if (
      only === undefined ||
      found?.length !== 1 ||
      (call.of.kind === "member" && call.of.of.kind === "call")
    )
      return undefined;
    const last = only.func.body.at(-1);
    const value = last?.kind === "return" ? last.value : undefined;
    return value?.kind === "dict" ? { value, scope: only.scope, frame: undefined } : undefined;
    void scope;
  }

  /** `Map.of("a", 1, "b", 2)`. */
  #pairs(
    call: Call,
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth: number,
  ): boolean {
    const keys = call.args.filter((_, index) => index % 2 === 0);
    if (call.args.length % 2 !== 0 || keys.some(({ value }) => plainText(value) === undefined)) return false;
    keys.forEach(({ value: key }, index) => {
      this.#entry(key, call.args[index * 2 + 1]?.value ?? key, scope, frame, below, into, depth);
    });
    return true;
  }

  #joined(
    op: string,
    items: readonly Expression[],
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth: number,
  ): void {
    const [key, value] = items;
    if (op === "to" && key !== undefined && value !== undefined)
      this.#entry(key, value, scope, frame, below, into, depth);
    else if (op === "|" || (op === "+" && items.some(({ kind }) => kind === "dict")))
      for (const item of items) this.collect(item, scope, frame, below, into, depth + 1);
    else if (op === "+" || op === ".")
      this.#json(
        this.#folder.fold({ kind: "join", op, items, at: items[0]?.at ?? 0, to: 0 }, scope, frame).pieces,
        items[0]?.at ?? 0,
        scope,
        below,
        into,
      );
    else into.isOpen = true;
  }

  #text(value: Expression & { kind: "text" }, scope: Scope, below: string, into: Collected): void {
    this.#json(this.#folder.fold(value, scope, undefined).pieces, value.at, scope, below, into);
  }

  /** Names of a body that is written as JSON, or as a query. */
  #json(pieces: readonly Piece[], at: number, scope: Scope, below: string, into: Collected): void {
    if (below !== "") return;
    const whole = pieces.map((piece) => (typeof piece === "string" ? piece : GAP)).join("");
    const position = positionOf(scope.file, at);
    if (!/^\s*[{[]/.test(whole)) {
      for (const pair of whole.replace(/^\?/, "").split("&")) {
        const [name, ...rest] = pair.split("=");
        if (name !== undefined && /^[\w.[\]-]+$/.test(name) && rest.length > 0)
          into.known.push({ path: name, at: position });
        else if (pair !== "") into.isOpen = true;
      }
      return;
    }
    const parsed = parsedJson(whole);
    if (parsed === undefined) into.isOpen = true;
    else namesOfJson(parsed, "", position, into);
  }

  #named(
    value: Expression,
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth: number,
  ): void {
    const { bound, unbound, isElement } = resolve(this.#program, value, scope, frame);
    if (bound === undefined && value.kind === "member" && HANDS_ON.test(value.name)) {
      this.collect(value.of, scope, frame, below, into, depth + 1);
      return;
    }
    if (bound === undefined || isElement === true) {
      const isNothing =
        value.kind === "name" && /^(?:None|null|nil|undefined|true|false|True|False)$/.test(value.name);
      if (!isNothing && below === "") into.isOpen = true;
      if (unbound?.parameter.value !== undefined)
        this.collect(unbound.parameter.value, scope, frame, below, into, depth + 1);
    } else if (bound.value !== value)
      this.collect(bound.value, bound.scope, bound.frame, below, into, depth + 1);
    if (value.kind === "name" || value.kind === "member")
      this.#edits(value, scope, frame, below, into, depth);
  }

  /** What is put into it after it was made. */
  #edits(
    value: Expression,
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth: number,
  ): void {
    for (const edit of editsOf(value, scope)) {
      if (edit.kind === "assign") this.#assigned(edit, value, scope, frame, below, into, depth);
      else {
        const [key, of] = edit.args;
        const name = lastName(edit.of);
        if (!isOn(edit.of, value) || key === undefined) continue;
        if (PUTS.test(name) && of !== undefined)
          this.#entry(key.value, of.value, scope, frame, below, into, depth);
        else if ((PUTS.test(name) && key.value.kind !== "text") || MERGES.test(name)) {
          this.collect(key.value, scope, frame, below, into, depth + 1);
          for (const { name: label, value: given } of edit.args)
            if (label !== undefined) this.write(label, given, given, scope, frame, below, into, depth);
        }
      }
    }
  }

  #assigned(
    edit: Assign,
    value: Expression,
    scope: Scope,
    frame: Frame | undefined,
    below: string,
    into: Collected,
    depth: number,
  ): void {
    const [target] = edit.targets;
    if (target?.kind !== "index" || target.index === undefined || !isSame(target.of, value)) return;
    this.#entry(target.index, edit.value, scope, frame, below, into, depth);
  }

  #literal(value: Expression, scope: Scope, frame: Frame | undefined): Literal | undefined {
    if (value.kind === "number") return { text: value.text, kind: "number" };
    if (value.kind === "list") {
      const isPlain = value.items.every((item) => plainText(item) !== undefined);
      return isPlain
        ? {
            text: value.items.map((item) => plainText(item) ?? "").join(","),
            kind: "list",
            length: value.items.length,
          }
        : undefined;
    }
    if (value.kind === "name" && /^(?:true|false|True|False|null|nil|None)$/.test(value.name)) {
      const word = value.name.toLowerCase();
      return word === "true" || word === "false"
        ? { text: word, kind: "boolean" }
        : { text: "null", kind: "null" };
    }
    if (value.kind === "dict" || value.kind === "function") return undefined;
    return literalOf(this.#folder.fold(value, scope, frame).pieces);
  }
}

/** A text of which at least the beginning is known. */
export function literalOf(pieces: readonly Piece[]): Literal | undefined {
  const [first] = pieces;
  if (typeof first !== "string") return undefined;
  if (pieces.length > 1) return { text: first, kind: "string", isPartial: true };
  return { text: first, kind: /^-?\d+(?:\.\d+)?$/.test(first) ? "number" : "string" };
}

function isSame(one: Expression, other: Expression): boolean {
  return nameOf(one) === nameOf(other) && one.kind === other.kind;
}

function isOn(callee: Expression, value: Expression): boolean {
  return callee.kind === "member" && isSame(callee.of, value);
}

/** What stands for a value that is not known where a body is written as text. */
export const GAP = "\ue000";

/** JSON in which gaps may stand. */
export function parsedJson(text: string): unknown {
  const quoted = text.replace(/"(?:[^"\\]|\\[^])*"|\ue000+/g, (part) =>
    part.startsWith('"') ? part : `"${GAP}"`,
  );
  try {
    return JSON.parse(quoted) as unknown;
  } catch {
    return undefined;
  }
}

/** Names of a value of JSON. */
export function namesOfJson(value: unknown, below: string, at: Position, into: Collected, depth = 0): void {
  if (depth > DEEPEST || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (value.length > 0) namesOfJson(value[0], below === "" ? "" : `${below}[]`, at, into, depth + 1);
    return;
  }
  for (const [name, of] of Object.entries(value)) {
    const path = below === "" ? name : `${below}.${name}`;
    const isKnown = typeof of !== "string" || !of.includes(GAP);
    const literal: Literal | undefined =
      isKnown && (typeof of === "string" || typeof of === "number" || typeof of === "boolean")
        ? { text: String(of), kind: typeof of as "string" | "number" | "boolean" }
        : undefined;
    into.known.push({ path, at, ...(literal !== undefined && { value: literal }) });
    namesOfJson(of, path, at, into, depth + 1);
  }
}
