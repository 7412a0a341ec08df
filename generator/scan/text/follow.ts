/** What is done with an answer: which of its fields are read, and where it goes where it is not followed. */
import type { Position, Read } from "../site.ts";
import { FIRSTS, GETS, HOLDS, PARSES, QUIET, SAME, SENDS, TYPED } from "./answers.ts";
import { valuesOf } from "./fold.ts";
import { MODIFIERS } from "./forms.ts";
import { EACH, FILLS, parameterOf, typeOf } from "./program.ts";
import type { Program, Scope, Value } from "./program.ts";
import { positionOf } from "./position.ts";
import { resolve } from "./resolve.ts";
import type { Draft } from "./sites.ts";
import { childrenOf, lastName, plainText } from "./syntax.ts";
import type { Call, Expression, Func, Node } from "./syntax.ts";

/** A part of the answer of a call. */
interface Answer {
  /** The call of the library, or the caller's of a function around it. */
  readonly origin: Call;
  /** Before its body is read, there is nothing in it that the API has. */
  readonly isBody: boolean;
  readonly path: string;
  /** It stands in a list that the code made. */
  readonly lists: number;
}

export interface Followed {
  readonly reads: Read[];
  readonly leaves: Position[];
}

const DEEPEST = 24;
/** Steps in all the files of a language; who writes in circles is not followed for ever. */
const MOST = 2_000_000;
const COMPARES = new Set(["==", "===", "!=", "!==", "<>"]);
/** Languages of which members of values are fields of JSON. */
const MEMBERS = new Set(["php", "csharp"]);

export class Follower {
  readonly #program: Program;
  readonly #drafts = new Map<Call, Draft[]>();
  readonly #origins = new Set<Call>();
  readonly #followed = new Map<Call, Followed>();
  readonly #known = new Map<Expression, readonly Answer[] | "busy">();
  readonly #returns = new Map<Func, readonly Answer[] | "busy">();
  readonly #called = new Set<string>();
  #steps = 0;
  #cuts = 0;

  constructor(program: Program, drafts: readonly Draft[]) {
    this.#program = program;
    for (const draft of drafts) {
      this.#origins.add(draft.origin);
      this.#drafts.set(draft.call, [...(this.#drafts.get(draft.call) ?? []), draft]);
    }
    for (const { call } of program.calls) this.#called.add(lastName(call.of));
  }

  run(): void {
    for (const { scope, nodes } of this.#program.files) for (const node of nodes) this.#visit(node, scope);
    for (const { call, scope } of this.#program.calls)
      if (FILLS.test(lastName(call.of))) this.#filled(call, scope);
  }

  /** What is filled and never asked for a name is of a type of the code's own. */
  #filled(call: Call, scope: Scope): void {
    const from =
      call.args.length > 1 ? call.args[0]?.value : call.of.kind === "member" ? call.of.of : undefined;
    for (const answer of from === undefined ? [] : this.answers(from, scope)) {
      if (this.#into(answer.origin).reads.length === 0)
        this.#leave({ ...answer, isBody: false }, scope, call.at);
    }
  }

  of(call: Call): Followed {
    return this.#followed.get(call) ?? { reads: [], leaves: [] };
  }

  #visit(node: Node, scope: Scope): void {
    if (node.kind === "function") {
      const inner = this.#program.scopes.get(node) ?? scope;
      const last = node.body.at(-1);
      const isValue = node.isExpression === true || scope.file.language.blocks === "end";
      if (isValue && node.name !== "" && last !== undefined && last.kind !== "return" && last.kind !== "type")
        this.#leaving(last, inner);
      for (const child of childrenOf(node)) this.#visit(child, inner);
      return;
    }
    if (node.kind === "type") {
      const inner = this.#program.types.get(node.name)?.find((type) => type.node === node) ?? scope;
      for (const child of node.body) this.#visit(child, inner);
      return;
    }
    if (node.kind === "return") this.#leaving(node.value, scope);
    if (node.kind === "join" && COMPARES.has(node.op)) this.#compare(node.items, scope);
    if (node.kind === "call") this.#handed(node, scope);
    if (node.kind === "call" && node.of.kind === "member" && TYPED.test(node.of.name)) {
      for (const answer of this.answers(node.of.of, scope))
        this.#leave({ ...answer, isBody: false }, scope, node.to);
    }
    if (node.kind === "index" || node.kind === "member" || node.kind === "call") {
      if (this.#read(node, scope)) {
        this.#below(node, scope);
        return;
      }
    }
    if (node.kind === "member" && scope.file.language.types !== "none") this.#typed(node, scope);
    for (const child of childrenOf(node)) {
      // What is called is no field.
      const isCallee = node.kind === "call" && child === node.of && child.kind === "member";
      this.#visit(isCallee ? child.of : child, scope);
    }
  }

  /** A member of a value that has a type of the code's own: what JSON calls it is not followed. */
  #typed(node: Expression & { kind: "member" }, scope: Scope): void {
    if (HOLDS.test(node.name) && node.name !== "Data" && node.name !== "data") return;
    if (
      SAME.test(node.name) ||
      FIRSTS.test(node.name) ||
      PARSES.test(node.name) ||
      GETS.test(node.name) ||
      QUIET.test(node.name)
    )
      return;
    if (fieldNames(node, scope.file.language.name).length > 0) return;
    for (const answer of this.answers(node.of, scope))
      if (answer.isBody && answer.lists === 0) this.#leave({ ...answer, path: "" }, scope, node.at);
  }

  /** What stands inside of a chain of fields that was told as one. */
  #below(node: Expression, scope: Scope): void {
    let at: Expression = node;
    while (at.kind === "index" || at.kind === "member" || at.kind === "call") {
      if (at.kind === "call") {
        for (const { value } of at.args) this.#visit(value, scope);
        if (at.block !== undefined) this.#visit(at.block, scope);
        if (at.of.kind !== "member") break;
        at = at.of;
      } else if (at.kind === "index" && at.index !== undefined && plainText(at.index) === undefined)
        this.#visit(at.index, scope);
      at = at.of;
    }
    if (at.kind !== "name" && at !== node) this.#visit(at, scope);
  }

  /** Tells of a field; false where none is read. */
  #read(node: Expression, scope: Scope, comparedWith?: string): boolean {
    const steps = this.#step(node, scope);
    if (steps.length === 0) return this.#columns(node, scope);
    const at = positionOf(scope.file, nameAt(node));
    for (const { answer, names } of steps) {
      const found = this.#into(answer.origin);
      for (const name of names) {
        const path = pathOf(answer.path, name);
        const old = found.reads.findIndex(
          (read) => read.path === path && read.at.line === at.line && read.at.column === at.column,
        );
        if (old !== -1 && comparedWith === undefined) continue;
        if (old !== -1) found.reads.splice(old, 1);
        found.reads.push({ path, at, ...(comparedWith !== undefined && { comparedWith }) });
      }
    }
    return true;
  }

  /** Power Query: `Table.ExpandRecordColumn(table, "customer", {"name", "id"})`. */
  #columns(node: Expression, scope: Scope): boolean {
    const name = node.kind === "call" ? lastName(node.of) : "";
    if (
      node.kind !== "call" ||
      !/^Table\.(?:ExpandRecordColumn|SelectColumns|ExpandTableColumn|RemoveColumns|ExpandListColumn)$/.test(
        name,
      )
    )
      return false;
    const [table, column, inner] = node.args;
    if (table === undefined || column === undefined) return false;
    const isExpanded = name.startsWith("Table.Expand");
    const names =
      isExpanded && name !== "Table.ExpandListColumn" ? textsOf(inner?.value) : textsOf(column.value);
    const of = isExpanded ? plainText(column.value) : undefined;
    for (const answer of this.answers(table.value, scope)) {
      const rows = answer.path.endsWith("[]") ? answer.path : `${answer.path}[]`;
      // The column that `Table.FromList` makes is the row itself.
      const base =
        of === undefined || /^Column\d+$/.test(of) || name === "Table.ExpandListColumn"
          ? rows
          : pathOf(rows, of);
      for (const field of names)
        this.#into(answer.origin).reads.push({
          path: pathOf(base, field),
          at: positionOf(scope.file, (inner ?? column).value.at),
        });
    }
    return false;
  }

  #compare(items: readonly Expression[], scope: Scope): void {
    const [left, right] = items;
    if (left === undefined || right === undefined) return;
    for (const [field, value] of [
      [left, right],
      [right, left],
    ] as const) {
      const text = value.kind === "text" ? plainText(value) : undefined;
      if (text !== undefined) this.#read(field, scope, text);
    }
  }

  /** An answer that a function is handed which is not followed. */
  #handed(call: Call, scope: Scope): void {
    const name = lastName(call.of);
    const isKnown = [PARSES, HOLDS, SAME, FIRSTS, QUIET, GETS, SENDS].some((names) => names.test(name));
    if (isKnown || /^Table\.|^List\./.test(name)) return;
    for (const { value } of call.args)
      for (const answer of this.answers(value, scope))
        if (answer.isBody || !this.#program.functions.has(name)) this.#leave(answer, scope, call.at);
  }

  #leaving(value: Expression | undefined, scope: Scope): void {
    const func = namedOf(scope);
    if (value === undefined || func === undefined || this.#called.has(func.name)) return;
    for (const answer of this.answers(value, scope)) this.#leave(answer, scope, value.at);
  }

  #leave({ origin, path, isBody }: Answer, scope: Scope, offset: number): void {
    // A single value says nothing more than its name.
    if (isBody && path !== "" && !path.endsWith("[]") && path !== "data") return;
    const at = positionOf(scope.file, offset);
    const { leaves } = this.#into(origin);
    if (
      !leaves.some((other) => other.line === at.line && other.column === at.column && other.file === at.file)
    )
      leaves.push(at);
  }

  #into(origin: Call): Followed {
    const known = this.#followed.get(origin);
    if (known !== undefined) return known;
    const made: Followed = { reads: [], leaves: [] };
    this.#followed.set(origin, made);
    return made;
  }

  /** The field that an expression reads off an answer. */
  #step(
    node: Expression,
    scope: Scope,
  ): readonly { readonly answer: Answer; readonly names: readonly string[] }[] {
    const of =
      node.kind === "call"
        ? node.of.kind === "member"
          ? node.of.of
          : undefined
        : node.kind === "index" || node.kind === "member"
          ? node.of
          : undefined;
    if (of === undefined) return this.#field(node, scope);
    const names = fieldNames(node, scope.file.language.name);
    if (names.length === 0) return [];
    return this.answers(of, scope)
      .filter(({ isBody, lists }) => lists === 0 && (isBody || node.kind !== "member"))
      .filter(({ isBody }) => isBody || !/^[A-Z]|-/.test(names[0] ?? ""))
      .filter(({ isBody }) => isBody || node.kind === "index" || !HOLDS.test(names[0] ?? ""))
      .map((answer) => ({ answer, names: [names.join(".")] }));
  }

  #field(
    node: Expression,
    scope: Scope,
  ): readonly { readonly answer: Answer; readonly names: readonly string[] }[] {
    // Power Query: `Record.Field(row, "name")`; Laravel: `data_get(row, "name")`.
    if (
      node.kind !== "call" ||
      !/^(?:Record\.Field|Record\.FieldOrDefault|data_get)$/.test(lastName(node.of))
    )
      return [];
    const [row, name] = node.args;
    const field = plainText(name?.value);
    return row === undefined || field === undefined
      ? []
      : this.answers(row.value, scope).map((answer) => ({ answer, names: [field] }));
  }

  /** What of answers an expression may be. */
  answers(expression: Expression, scope: Scope, depth = 0): readonly Answer[] {
    const known = this.#known.get(expression);
    if (known !== undefined && known !== "busy") return known;
    this.#steps += 1;
    if (known === "busy" || depth > DEEPEST || this.#steps > MOST) {
      this.#cuts += 1;
      return [];
    }
    const cuts = this.#cuts;
    this.#known.set(expression, "busy");
    const found = distinct(this.#find(expression, scope, depth + 1));
    // What was cut short on the way here is more from another side.
    if (cuts === this.#cuts || depth === 0) this.#known.set(expression, found);
    else this.#known.delete(expression);
    return found;
  }

  #find(expression: Expression, scope: Scope, depth: number): readonly Answer[] {
    switch (expression.kind) {
      case "name":
        return this.#named(expression.name, expression.at, scope, depth);
      case "member":
        return this.#member(expression, scope, depth);
      case "index":
        return this.#indexed(expression, scope, depth);
      case "call":
        return this.#call(expression, scope, depth);
      case "choice":
        return expression.options.flatMap((option) => this.answers(option, scope, depth));
      case "assign":
        return this.answers(expression.value, scope, depth);
      case "list":
        // Several values are given back; the answer is the first of them.
        if (expression.isTuple === true)
          return expression.items[0] === undefined ? [] : this.answers(expression.items[0], scope, depth);
        return expression.items
          .slice(0, 6)
          .flatMap((item) => this.answers(item, scope, depth))
          .map((answer) => ({ ...answer, lists: answer.lists + 1 }));
      case "join":
        return expression.op === "+" || expression.op === "&"
          ? expression.items.flatMap((item) => this.answers(item, scope, depth))
          : [];
      case "loop":
        return expression.body
          .flatMap((node) =>
            node.kind === "type" || node.kind === "return" ? [] : this.answers(node, scope, depth),
          )
          .map((answer) => ({ ...answer, lists: answer.lists + 1 }));
      case "block": {
        const last = expression.body.at(-1);
        return last === undefined || last.kind === "type" || last.kind === "return"
          ? []
          : this.answers(last, scope, depth);
      }
      default:
        return [];
    }
  }

  #named(written: string, at: number, scope: Scope, depth: number): readonly Answer[] {
    const isField = scope.file.language.name === "ruby" && written.startsWith("@");
    const name = written.replace(/^@+/, "");
    for (
      let where: Scope | undefined = isField ? typeOf(scope) : scope;
      where !== undefined;
      where = where.parent
    ) {
      const values = where.values.get(name);
      const parameter = parameterOf(where, name);
      if (values !== undefined) return this.#values(values, at, where === scope, depth);
      if (parameter !== undefined) return this.#parameter(where, name, depth);
      if (
        where.node?.kind === "function" &&
        where.node.parameters.length === 0 &&
        (name === "it" || name === "$0")
      )
        return this.#waiting(where.node, depth);
      if (where.node?.kind === "function" && where.node.name !== "" && !isField) return [];
    }
    return [];
  }

  /** All that a name was given before, and of what it was given last. */
  #values(values: readonly Value[], at: number, isOwn: boolean, depth: number): readonly Answer[] {
    const others = values.filter(({ value }) => !(isOwn && value.at <= at && at < value.to));
    const before = isOwn ? others.filter((value) => value.at < at) : values;
    const last = before
      .filter(
        ({ part, value }) => part !== "added" && !(value.kind === "assign" && value.targets.length === 0),
      )
      .at(-1);
    const taken = before.filter((value) => value === last || value.at > (last?.at ?? -1));
    return (taken.length > 0 ? taken : others).flatMap(({ value, scope, part }) => {
      const answers = this.answers(value, scope, depth);
      if (part === "element") return answers.map(elementOf);
      return part === "added" ? answers.map((answer) => ({ ...answer, lists: answer.lists + 1 })) : answers;
    });
  }

  /** What the callers of a function hand to it; what a request hands to the function that waits for it. */
  #parameter(scope: Scope, name: string, depth: number): readonly Answer[] {
    const func = scope.node;
    if (func?.kind !== "function") return [];
    const index = func.parameters.findIndex((parameter) => parameter.name === name);
    if (func.name === "") return index === 0 ? this.#waiting(func, depth) : [];
    return this.#program.calls
      .filter(({ call }) => lastName(call.of) === func.name)
      .filter(({ call: { of }, scope: where }) => of.kind !== "member" || !this.#isForeign(of.of, where))
      .slice(0, 40)
      .flatMap(({ call, scope: where }) => {
        const argument =
          call.args.find((candidate) => candidate.name === name.replace(/^\$/, "")) ?? call.args[index];
        return argument === undefined ? [] : this.answers(argument.value, where, depth);
      });
  }

  /** The call that a function without a name is handed to. */
  #waiting(func: Func, depth: number): readonly Answer[] {
    const placed = this.#program.calls.find(
      ({ call }) => call.block === func || call.args.some(({ value }) => value === func),
    );
    if (
      placed === undefined ||
      !/^(?:dataTask|then|let|also|run|use|responseJSON|response|subscribe|thenApply|thenAccept|map_|tap|with|responseDecodable|enqueue|request|start|map|yield_self)$/.test(
        lastName(placed.call.of),
      )
    )
      return [];
    const { call, scope } = placed;
    const on = /^(?:dataTask)$/.test(lastName(call.of))
      ? call
      : call.of.kind === "member"
        ? call.of.of
        : call;
    return this.answers(on, scope, depth);
  }

  #member(member: Expression & { kind: "member" }, scope: Scope, depth: number): readonly Answer[] {
    const { language } = scope.file;
    if (member.of.kind === "name" && language.self.includes(member.of.name)) {
      const values = typeOf(scope)?.values.get(member.name) ?? typeOf(scope)?.values.get(`$${member.name}`);
      return values === undefined ? [] : this.#values(values, 0, false, depth);
    }
    return this.answers(member.of, scope, depth).flatMap((answer): readonly Answer[] => {
      if (!answer.isBody) {
        if (PARSES.test(member.name)) return [{ ...answer, isBody: true }];
        return HOLDS.test(member.name) ? [answer] : [];
      }
      if (/^(?:RootElement|await|jsonObject|jsonArray|jsonPrimitive|Value|value)$/.test(member.name))
        return [answer];
      if (FIRSTS.test(member.name)) return [elementOf(answer)];
      if (SAME.test(member.name) && answer.lists > 0) return [answer];
      const names = fieldNames(member, language.name);
      return names.length === 0 ? [] : [{ ...answer, path: pathOf(answer.path, names.join(".")) }];
    });
  }

  #indexed(index: Expression & { kind: "index" }, scope: Scope, depth: number): readonly Answer[] {
    return this.answers(index.of, scope, depth).map((answer) => {
      const names = fieldNames(index, scope.file.language.name);
      const isField = names.length > 0 && answer.lists === 0;
      return isField
        ? { ...answer, isBody: true, path: pathOf(answer.path, names.join(".")) }
        : elementOf(answer);
    });
  }

  #call(call: Call, scope: Scope, depth: number): readonly Answer[] {
    const own = this.#drafts.has(call) || this.#origins.has(call);
    const name = lastName(call.of);
    const inner = this.#program.functions.get(name) ?? [];
    const isWrapped = this.#drafts.has(call) && !this.#origins.has(call);
    if (isWrapped) {
      const returned = inner.flatMap(({ func, scope: home }) => this.#returned(func, home, depth));
      return returned.length === 0 ? [start(call)] : returned.map((answer) => ({ ...answer, origin: call }));
    }
    if (own) return [start(call)];
    const of = call.of.kind === "member" ? call.of.of : undefined;
    const on = of === undefined ? [] : this.answers(of, scope, depth);
    if (on.length > 0) return on.flatMap((answer) => this.#applied(call, name, answer, scope, depth));
    if (inner.length > 0 && inner.length < 4 && !this.#isForeign(of, scope)) {
      const returned = inner.flatMap(({ func, scope: home }) => this.#returned(func, home, depth));
      if (returned.length > 0) return returned;
    }
    const handed = this.#handedOn(call, name, scope, depth);
    const home =
      handed.length > 0 || call.block === undefined || EACH.test(name)
        ? undefined
        : this.#program.scopes.get(call.block);
    // `start(…) { |http| http.request(x) }`: what the block gives back.
    return home === undefined || call.block === undefined ? handed : this.#returned(call.block, home, depth);
  }

  /** Whether something is an instance of a type that the code does not declare. */
  #isForeign(of: Expression | undefined, scope: Scope): boolean {
    const made = of === undefined ? undefined : resolve(this.#program, of, scope, undefined).bound?.value;
    return made?.kind === "call" && made.isNew === true && !this.#program.types.has(lastName(made.of));
  }

  /** What a function gives back. */
  #returned(func: Func, scope: Scope, depth: number): readonly Answer[] {
    const known = this.#returns.get(func);
    if (known === "busy") this.#cuts += 1;
    if (known !== undefined) return known === "busy" ? [] : known;
    const cuts = this.#cuts;
    this.#returns.set(func, "busy");
    const found = distinct(valuesOf(func).flatMap((value) => this.answers(value, scope, depth)));
    if (cuts === this.#cuts) this.#returns.set(func, found);
    else this.#returns.delete(func);
    return found;
  }

  /** What is called on an answer. */
  #applied(call: Call, name: string, answer: Answer, scope: Scope, depth: number): readonly Answer[] {
    if (!answer.isBody) {
      if (PARSES.test(name)) {
        const [key] = fieldNames(call, "laravel");
        return [{ ...answer, isBody: true, path: key ?? "" }];
      }
      if (HOLDS.test(name) || SAME.test(name)) return [answer];
    }
    const names = answer.lists > 0 ? [] : fieldNames(call, scope.file.language.name);
    if (names.length > 0) return [{ ...answer, isBody: true, path: pathOf(answer.path, names.join(".")) }];
    if (FIRSTS.test(name)) return [elementOf(answer)];
    // A request is described further: `.header(…).build()`.
    if (
      !answer.isBody &&
      (Object.hasOwn(MODIFIERS, name) ||
        /^(?:build|GET|POST|PUT|PATCH|DELETE|get|post|put|patch|delete|head|timeout|method|url|uri)$/.test(
          name,
        ))
    )
      return [answer];
    if (SAME.test(name) || HOLDS.test(name) || PARSES.test(name)) return [answer];
    if (/^(?:use|let|run|with|then|yield_self|thenApply)$/.test(name) && call.block !== undefined) {
      const home = this.#program.scopes.get(call.block);
      return home === undefined ? [] : this.#returned(call.block, home, depth);
    }
    // `rows.getJSONObject(0)`
    if (answer.isBody && GETS.test(name) && call.args.length === 1) return [elementOf(answer)];
    if (/^(?:map|flat_map|flatMap|collect|Select|compactMap|filter_map|mapNotNull)$/.test(name)) {
      const block =
        call.block ?? call.args.map(({ value }) => value).find((value) => value.kind === "function");
      const home = block === undefined ? undefined : this.#program.scopes.get(block);
      return block === undefined || home === undefined
        ? []
        : this.#returned(block, home, depth).map((inner) => ({ ...inner, lists: inner.lists + 1 }));
    }
    return [];
  }

  /** What is made of an answer that is handed in. */
  #handedOn(call: Call, name: string, scope: Scope, depth: number): readonly Answer[] {
    const isParsed = PARSES.test(name);
    const isPassed = HOLDS.test(name) || SAME.test(name) || FIRSTS.test(name) || SENDS.test(name);
    if (!isParsed && !isPassed && !/^(?:Table|List|Record)\./.test(name)) return [];
    const answers = call.args.slice(0, 3).flatMap(({ value }) => this.answers(value, scope, depth));
    if (isParsed) return answers.map((answer) => ({ ...answer, isBody: true }));
    return FIRSTS.test(name) ? answers.map(elementOf) : answers;
  }
}

function start(origin: Call): Answer {
  return { origin, isBody: false, path: "", lists: 0 };
}

function elementOf(answer: Answer): Answer {
  if (answer.lists > 0) return { ...answer, lists: answer.lists - 1 };
  // Power Query: rows of a list that is expanded again.
  return { ...answer, isBody: true, path: `${answer.path}[]` };
}

function pathOf(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function distinct(answers: readonly Answer[]): readonly Answer[] {
  return answers
    .filter(
      (answer, index) =>
        answers.findIndex(
          (other) =>
            other.origin === answer.origin &&
            other.path === answer.path &&
            other.isBody === answer.isBody &&
            other.lists === answer.lists,
        ) === index,
    )
    .slice(0, 12);
}

function namedOf(scope: Scope): Func | undefined {
  let at: Scope | undefined = scope;
  while (at !== undefined && !(at.node?.kind === "function" && at.node.name !== "")) at = at.parent;
  return at?.node?.kind === "function" ? at.node : undefined;
}

function textsOf(value: Expression | undefined): readonly string[] {
  if (value?.kind !== "list")
    return value === undefined ? [] : [plainText(value) ?? ""].filter((text) => text !== "");
  return value.items.flatMap((item) => plainText(item) ?? []);
}

/** The names that an expression asks its value for. */
function fieldNames(node: Expression, language: string): readonly string[] {
  if (node.kind === "index") {
    const text = node.index?.kind === "text" ? plainText(node.index) : undefined;
    return text === undefined || text === "" ? [] : [text];
  }
  if (node.kind === "member") {
    if (!MEMBERS.has(language) || !/^[a-z_]\w*$/.test(node.name)) return [];
    return [node.name];
  }
  if (node.kind !== "call" || node.of.kind !== "member") return [];
  if (language !== "laravel" && !GETS.test(node.of.name)) return [];
  const texts =
    node.of.name === "dig"
      ? node.args.map(({ value }) => (value.kind === "number" ? "[]" : plainText(value)))
      : [node.args[0]?.value.kind === "text" ? plainText(node.args[0].value) : undefined];
  if (texts.some((text) => text === undefined || !/^(?:[\w.$ -]+|\[\])$/.test(text))) return [];
  // `dig(:data, 0, :name)` is `data[].name`.
  const joined = texts.join(".").replaceAll(".[]", "[]");
  return joined === "" ? [] : [joined];
}

/** Where the name of the field stands. */
function nameAt(node: Expression): number {
  if (node.kind === "index" && node.index !== undefined) return node.index.at;
  if (node.kind === "call") return node.args[0]?.value.at ?? node.at;
  return node.kind === "member" ? node.to - node.name.length : node.at;
}
