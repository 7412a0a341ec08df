/** What names stand for in a set of files of one language: functions, types, and what is assigned to what. */
import type { Language } from "./language.ts";
import { tokensOf } from "./lexer.ts";
import { Parser } from "./parser.ts";
import { childrenOf, lastName, plainText } from "./syntax.ts";
import type { Assign, Call, Expression, Func, Loop, Node, Parameter, Type } from "./syntax.ts";

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file, a type or a function: where names are looked for. */
export interface Scope {
  readonly file: ParsedFile;
  readonly node?: Func | Type;
  readonly parent?: Scope;
  readonly values: Map<string, Value[]>;
  /** What is done to what a name stands for: `params["a"] = 1`, `request.addHeader(…)`. */
  readonly edits: Map<string, (Call | Assign)[]>;
}

/** Something that a name stands for. */
export interface Value {
  readonly value: Expression;
  readonly at: number;
  readonly scope: Scope;
  /** It is each element of the value, or the first thing that a function is handed. */
  readonly part: "whole" | "element" | "added";
}

/** A call, and where it stands. */
export interface Placed {
  readonly call: Call;
  readonly scope: Scope;
  readonly loops: readonly Loop[];
}

export interface ParsedFile extends SourceFile {
  readonly language: Language;
  readonly nodes: readonly Node[];
  readonly scope: Scope;
}

/** Names by which elements of lists are handed to a function. */
export const EACH =
  /^(?:each|map|forEach|flatMap|compactMap|mapNotNull|filter|select|reject|find|first|any|all|each_with_index|each_with_object|collect|flat_map|filter_map|sum|sort_by|group_by|Select|Where|ForEach|Sum|Any|All|First|FirstOrDefault|SelectMany|OrderBy|reduce|inject|onEach|associateBy|sumOf|sortedBy|array_map|array_filter|detect|index_by|each_slice|partition|min_by|max_by|List\.Transform|Table\.AddColumn)$/;
const ADDS = /^(?:append|add|Add|push|unshift|<<|addElement|insert)$/;
const EXTENDS = /^(?:extend|AddRange|addAll|concat|update|union|merge!|push_all|extend_from_slice)$/;
/** What fills a variable that it is handed: `json.Unmarshal(body, &answer)`. */
export const FILLS = /^(?:Unmarshal|Decode|UnmarshalJSON)$/;

export class Program {
  readonly files: readonly ParsedFile[];
  readonly calls: Placed[] = [];
  readonly functions = new Map<string, { readonly func: Func; readonly scope: Scope }[]>();
  readonly types = new Map<string, Scope[]>();
  readonly scopes = new Map<Func, Scope>();
  /** A call, and the one that is made of what it gives back: `Get().uri(x)`. */
  readonly chained = new Map<Call, Call>();
  /** What the value of a call is called. */
  readonly named = new Map<Expression, { readonly target: Expression; readonly scope: Scope }>();
  readonly #constants = new Map<string, Value[]>();

  constructor(files: readonly SourceFile[], language: Language) {
    this.files = files.map((file) => this.#parse(file, language));
  }

  #parse(file: SourceFile, language: Language): ParsedFile {
    const nodes = new Parser(file.text, tokensOf(file.text, language), language).file();
    const parsed = { ...file, language, nodes } as ParsedFile & { scope: Scope };
    parsed.scope = { file: parsed, values: new Map(), edits: new Map() };
    this.#read(nodes, parsed.scope, []);
    for (const [name, values] of parsed.scope.values) this.#constant(name, values);
    return parsed;
  }

  #constant(name: string, values: readonly Value[]): void {
    this.#constants.set(name, [...(this.#constants.get(name) ?? []), ...values]);
  }

  #read(nodes: readonly Node[], scope: Scope, loops: readonly Loop[]): void {
    for (const node of nodes) this.#node(node, scope, loops);
  }

  #node(node: Node, scope: Scope, loops: readonly Loop[]): void {
    switch (node.kind) {
      case "function":
        this.#func(node, scope, loops);
        return;
      case "type": {
        const inner: Scope = { file: scope.file, node, parent: scope, values: new Map(), edits: new Map() };
        this.types.set(node.name, [...(this.types.get(node.name) ?? []), inner]);
        this.#read(node.body, inner, []);
        this.#made(node, inner);
        for (const [name, values] of inner.values) this.#constant(name, values);
        return;
      }
      case "assign":
        this.#read(childrenOf(node), scope, loops);
        this.#assign(node, scope);
        return;
      case "loop":
        if (node.isEach) this.#each(node, scope);
        this.#read(childrenOf(node), scope, [...loops, node]);
        return;
      case "call":
        this.calls.push({ call: node, scope, loops });
        this.#chain(node);
        this.#read(childrenOf(node), scope, loops);
        this.#call(node, scope);
        return;
      default:
        this.#read(childrenOf(node), scope, loops);
    }
  }

  /** What a constructor gives to names that are not its own is the type's, where fields need no sign. */
  #made(type: Type, inner: Scope): void {
    if (!/^(?:csharp|java|kotlin|swift|dart|scala)$/.test(inner.file.language.name)) return;
    for (const node of type.body) {
      const scope =
        node.kind === "function" && (node.name === type.name || node.name === "init")
          ? this.scopes.get(node)
          : undefined;
      for (const [name, values] of scope?.values ?? [])
        if (!inner.values.has(name)) inner.values.set(name, values);
      for (const [name, edits] of scope?.edits ?? [])
        inner.edits.set(name, [...(inner.edits.get(name) ?? []), ...edits]);
    }
  }

  #chain(call: Call): void {
    let inner = call.of;
    while (inner.kind === "member" || inner.kind === "index") inner = inner.of;
    if (inner.kind === "call") this.chained.set(inner, call);
  }

  #func(func: Func, scope: Scope, loops: readonly Loop[]): void {
    const inner: Scope = { file: scope.file, node: func, parent: scope, values: new Map(), edits: new Map() };
    this.scopes.set(func, inner);
    if (func.name !== "") {
      this.functions.set(func.name, [...(this.functions.get(func.name) ?? []), { func, scope: inner }]);
    }
    // What is done by a function without a name is done where it stands.
    this.#read(childrenOf(func), inner, func.name === "" ? loops : []);
  }

  #assign({ targets, value, op, at }: Assign, scope: Scope): void {
    targets.forEach((target, index) => {
      const items = targets.length > 1 && value.kind === "list" ? value.items : undefined;
      const item = items === undefined ? (index === 0 ? value : undefined) : items[index];
      if (item === undefined) return;
      if (target.kind === "list" && target.items[0] !== undefined) {
        this.#put(target.items[0], { value: item, at, scope, part: "whole" }, op);
      } else this.#put(target, { value: item, at, scope, part: "whole" }, op);
      this.#edit(target, { kind: "assign", at, to: value.to, op, targets: [target], value: item }, scope);
    });
  }

  #each(loop: Loop, scope: Scope): void {
    const over = loop.over[0];
    const isCounted = loop.targets.length > 1 && /^(?:php|go)$/.test(scope.file.language.name);
    const isTyped = scope.file.language.types === "before";
    const target = loop.targets.at(isCounted || isTyped ? -1 : 0);
    if (over === undefined || target === undefined) return;
    const inner = target.kind === "list" ? target.items.at(-1) : target;
    if (inner !== undefined) this.#put(inner, { value: over, at: loop.at, scope, part: "element" }, "=");
    // `for i, x in enumerate(list)`
    const second = loop.targets[1];
    if (second !== undefined && !isCounted)
      this.#put(second, { value: over, at: loop.at, scope, part: "element" }, "=");
  }

  #call(call: Call, scope: Scope): void {
    const name = lastName(call.of);
    if (call.of.kind === "member") {
      this.#edit(call.of.of, call, scope);
      const [first] = call.args;
      if (first !== undefined && (ADDS.test(name) || EXTENDS.test(name))) {
        this.#put(
          call.of.of,
          { value: first.value, at: call.at, scope, part: ADDS.test(name) ? "added" : "whole" },
          "+=",
        );
      }
      const block =
        call.block ?? call.args.map(({ value }) => value).find((value) => value.kind === "function");
      if (block !== undefined && EACH.test(name)) this.#hand(block, call.of.of);
    }
    const [handle] = call.args;
    if (handle !== undefined && /^curl_setopt(?:_array)?$/.test(name)) this.#edit(handle.value, call, scope);
    if (scope.file.language.brace === "block" && call.values?.kind === "dict") {
      for (const { key, value } of call.values.entries) {
        const field = key === undefined ? undefined : plainText(key);
        if (field !== undefined)
          this.#into(scope.file.scope, field, { value, at: call.at, scope, part: "whole" });
      }
    }
    const filled = call.args.at(-1)?.value;
    if (FILLS.test(name) && filled !== undefined) {
      const from =
        call.args.length > 1 ? call.args[0]?.value : call.of.kind === "member" ? call.of.of : undefined;
      if (from !== undefined)
        this.#put(
          filled,
          { value: { ...call, args: [{ value: from }] }, at: call.at, scope, part: "whole" },
          "=",
        );
    }
  }

  /** The first parameter of a function is each element of a list. */
  #hand(block: Func, list: Expression): void {
    const scope = this.scopes.get(block);
    if (scope === undefined) return;
    const name = block.parameters[0]?.name ?? (scope.file.language.name === "swift" ? "$0" : "it");
    this.#into(scope, name, { value: list, at: block.at, scope: scope.parent ?? scope, part: "element" });
  }

  #put(target: Expression, value: Value, op: string): void {
    const name = this.#ownName(target, value.scope);
    if (name === undefined) return;
    if (op !== "+=" && value.part === "whole") this.named.set(value.value, { target, scope: value.scope });
    const scope = name.isField ? (typeOf(value.scope) ?? value.scope) : this.#home(value.scope, name.text);
    this.#into(
      scope,
      name.text,
      op === "+=" || op === ".=" || op === "<<" ? { ...value, value: this.#added(value, op) } : value,
    );
  }

  /** An addition keeps the sign, so that who asks for a text puts both together. */
  #added({ value, part }: Value, op: string): Expression {
    return part === "whole" ? { kind: "assign", op, at: value.at, to: value.to, targets: [], value } : value;
  }

  #into(scope: Scope, name: string, value: Value): void {
    const values = scope.values.get(name);
    if (values === undefined) scope.values.set(name, [value]);
    else values.push(value);
  }

  /** Functions without a name share the names of what they stand in. */
  #home(scope: Scope, name: string): Scope {
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      if (
        at.values.has(name) &&
        (at === scope ||
          (at.node?.kind === "function" && scope.node?.kind === "function" && scope.node.name === ""))
      )
        return at;
    }
    return scope;
  }

  /** The name that an expression is, and whether it is one of the instance's. */
  #ownName(
    target: Expression,
    scope: Scope,
  ): { readonly text: string; readonly isField: boolean } | undefined {
    const { language } = scope.file;
    if (target.kind === "name") {
      const isField = language.name === "ruby" && target.name.startsWith("@");
      return { text: isField ? target.name.replace(/^@+/, "") : target.name, isField };
    }
    if (target.kind !== "member" || target.of.kind !== "name") return undefined;
    const owner = target.of.name;
    // Go calls the instance by a letter or two.
    const isReceiver = language.name === "go" && owner.length < 3 && !scope.values.has(owner);
    return language.self.includes(owner) || isReceiver ? { text: target.name, isField: true } : undefined;
  }

  #edit(of: Expression, edit: Call | Assign, scope: Scope): void {
    let root = of;
    while (root.kind === "member" || root.kind === "index" || root.kind === "call") {
      const own = root.kind === "member" ? this.#ownName(root, scope) : undefined;
      if (own !== undefined) break;
      root = root.of;
    }
    const name = this.#ownName(root, scope);
    if (name === undefined || (root === of && edit.kind === "assign")) return;
    const home = name.isField ? (typeOf(scope) ?? scope) : this.#home(scope, name.text);
    const edits = home.edits.get(name.text);
    if (edits === undefined) home.edits.set(name.text, [edit]);
    else edits.push(edit);
  }

  /** A constant of another file, where there is one of the name alone. */
  constant(name: string): Value | undefined {
    const values = this.#constants.get(name) ?? [];
    const texts = new Set(values.map(({ value }) => value));
    return texts.size === 1 ? values[0] : undefined;
  }
}

/** The type that a scope is in. */
export function typeOf(scope: Scope): Scope | undefined {
  let at: Scope | undefined = scope;
  while (at !== undefined && at.node?.kind !== "type") at = at.parent;
  return at ?? scope.file.scope;
}

/** The function with a name that a scope is in. */
export function functionOf(scope: Scope): Func | undefined {
  let at: Scope | undefined = scope;
  while (at !== undefined && !(at.node?.kind === "function" && at.node.name !== "")) at = at.parent;
  return at?.node?.kind === "function" ? at.node : undefined;
}

/** What was assigned last before a place; to fields and constants, last of all. */
export function lastBefore(values: readonly Value[], at: number | undefined): Value | undefined {
  if (at === undefined) return values.at(-1);
  return values.filter((value) => value.at < at).at(-1) ?? values[0];
}

export function parameterOf(scope: Scope, name: string): Parameter | undefined {
  return scope.node?.kind === "function"
    ? scope.node.parameters.find((parameter) => parameter.name === name)
    : undefined;
}

/** What is done to what a name stands for. */
export function editsOf(value: Expression, scope: Scope, since?: number): readonly (Call | Assign)[] {
  const name =
    value.kind === "name" ? value.name.replace(/^@+/, "") : value.kind === "member" ? value.name : "";
  const all: (Call | Assign)[] = [];
  for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
    const edits = at.edits.get(name) ?? [];
    const values = at.values.get(name);
    if (since === undefined || at.node?.kind === "type") all.push(...edits);
    else {
      // Until the name stands for something else.
      const next = values?.find((other) => other.at > since && other.part === "whole")?.at ?? Infinity;
      all.push(...edits.filter((edit) => edit.at >= since && edit.at < next));
    }
    if (values !== undefined || parameterOf(at, name) !== undefined) break;
  }
  return all;
}
