/** What is done with an answer: which of its fields are read, and where it goes where it is not followed. */
import type { Position, Read } from "../site.ts";
import { type Answer, AnswerParts, fieldNames, pathOf } from "./answer-parts.ts";
import { FIRSTS, GETS, HOLDS, PARSES, QUIET, SAME, SENDS, TYPED } from "./answers.ts";
import { FILLS } from "./program.ts";
import type { Program, Scope } from "./program.ts";
import { positionOf } from "./position.ts";
import type { Draft } from "./sites.ts";
import { childrenOf, lastName, plainText } from "./syntax.ts";
import type { Call, Expression, Func, Node } from "./syntax.ts";

export interface Followed {
  readonly reads: Read[];
  readonly leaves: Position[];
}

const COMPARES = new Set(["==", "===", "!=", "!==", "<>"]);
export class Follower {
  readonly #program: Program;
  readonly #parts: AnswerParts;
  readonly #followed = new Map<Call, Followed>();
  readonly #called = new Set<string>();

  constructor(program: Program, drafts: readonly Draft[]) {
    this.#program = program;
    this.#parts = new AnswerParts(program, drafts);
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
    for (const answer of from === undefined ? [] : this.#parts.of(from, scope)) {
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
      for (const answer of this.#parts.of(node.of.of, scope))
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
    for (const answer of this.#parts.of(node.of, scope))
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
    for (const answer of this.#parts.of(table.value, scope)) {
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
      for (const answer of this.#parts.of(value, scope))
        if (answer.isBody || !this.#program.functions.has(name)) this.#leave(answer, scope, call.at);
  }

  #leaving(value: Expression | undefined, scope: Scope): void {
    const func = namedOf(scope);
    if (value === undefined || func === undefined || this.#called.has(func.name)) return;
    for (const answer of this.#parts.of(value, scope)) this.#leave(answer, scope, value.at);
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
    return this.#parts
      .of(of, scope)
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
      : this.#parts.of(row.value, scope).map((answer) => ({ answer, names: [field] }));
  }
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

/** Where the name of the field stands. */
function nameAt(node: Expression): number {
  if (node.kind === "index" && node.index !== undefined) return node.index.at;
  if (node.kind === "call") return node.args[0]?.value.at ?? node.at;
  return node.kind === "member" ? node.to - node.name.length : node.at;
}
