/**
 * What is made of an answer of V1, followed without a guess: which fields are read, and where the code is about what is around them, which the new client
 * does not have. What is not understood is a problem, and one problem is enough: then the call stays as it is.
 */
import ts from "typescript";
import { bare, EQUALS, GIVES, upTo } from "../../scan/script/code.ts";
import { LOOKS_INTO, looksInto } from "../proof/errors.ts";
import { usesOf } from "../proof/names.ts";
import {
  bareParent,
  hasModifier,
  isAssertion,
  isAssigned,
  isCallOf,
  isConst,
  isExported,
  isInline,
  ownNameOf,
} from "../proof/syntax.ts";
import { guardAround } from "../proof/guards.ts";
import { throwsOnly, wholeLines } from "./syntax.ts";
import { Noted, type Use } from "./noted.ts";
import { isShed, keyOf, type Value } from "./values.ts";

/** Uses of one answer that are looked at. */
const MOST_USES = 2000;

/** Methods of lists by what their callback is handed, and what they give. */
const LISTS: Readonly<Record<string, "keep" | "element" | "test" | "made" | "flat">> = {
  filter: "keep",
  sort: "keep",
  toSorted: "keep",
  slice: "keep",
  reverse: "keep",
  toReversed: "keep",
  find: "element",
  findLast: "element",
  at: "element",
  pop: "element",
  shift: "element",
  some: "test",
  every: "test",
  forEach: "test",
  findIndex: "test",
  map: "made",
  flatMap: "flat",
};

export class Uses extends Noted {
  private readonly seen = new Set<string>();

  follow(...first: readonly Use[]): void {
    const waiting: Use[] = [...first];
    for (let use = waiting.pop(), n = 0; use && this.problems.length === 0; use = waiting.pop(), n += 1) {
      const [node, value] = use;
      const key = `${node.getSourceFile().fileName} ${node.pos} ${node.end} ${node.kind} ${keyOf(value)}`;
      if (this.seen.has(key)) continue;
      this.seen.add(key);
      if (n > MOST_USES) this.problem(node, "the answer goes further than is followed");
      if (value.kind === "object") this.object(node, value.of);
      waiting.push(...this.next(node, value));
    }
  }

  private next(node: ts.Node, value: Value): readonly Use[] {
    const { parent } = node;
    if (ts.isParenthesizedExpression(parent)) {
      this.parens.push(parent);
      return [[parent, value]];
    }
    if (ts.isAwaitExpression(parent)) return this.awaitOf(parent, node, value);
    if (isAssertion(parent)) {
      // Types of the old answer say more than is asked for.
      this.cut(parent, node.end, parent.end);
      return [[parent, value]];
    }
    if (ts.isNonNullExpression(parent)) return [[parent, value]];
    if (ts.isPropertyAccessExpression(parent) && parent.expression === node)
      return this.property(parent, parent.name.text, value);
    if (ts.isElementAccessExpression(parent) && parent.expression === node)
      return this.element(parent, value);
    if (ts.isVariableDeclaration(parent) && parent.initializer === node) {
      if (parent.type) this.cut(parent, parent.name.end, parent.type.end);
      return this.bind(parent.name, value);
    }
    if (ts.isBinaryExpression(parent)) return this.binary(parent, node, value);
    if (ts.isConditionalExpression(parent))
      return parent.condition === node
        ? this.test(node, value)
        : this.mixed(parent, value, "one of several values");
    if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node))
      return this.returned(node, value);
    if (ts.isForOfStatement(parent) && parent.expression === node) return this.loop(parent, value);
    if (ts.isSpreadElement(parent)) return this.spread(parent, value);
    if (ts.isArrayLiteralExpression(parent)) return this.inArray(parent, node, value);
    if (ts.isCallExpression(parent) && parent.arguments.includes(node as ts.Expression))
      return this.argument(parent, node, value);
    if (TESTS.has(parent.kind)) return this.test(node, value);
    if (ts.isExpressionStatement(parent)) return [];
    return this.problem(node, "the answer goes where it is not followed");
  }

  private awaitOf(parent: ts.AwaitExpression, node: ts.Node, value: Value): readonly Use[] {
    if (value.kind !== "promise") return [[parent, value]];
    if (bare(node as ts.Expression) === this.input.call) this.awaited = parent;
    if (value.isNow) this.cut(parent, parent.getStart(), node.getStart());
    return [[parent, value.of]];
  }

  private property(node: ts.PropertyAccessExpression, name: string, value: Value): readonly Use[] {
    const call =
      ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : undefined;
    this.notice(node, value, node.questionDotToken !== undefined);
    switch (value.kind) {
      case "promise":
        return this.ofPromise(node, name, value, call);
      case "response":
        return this.ofResponse(node, name, call);
      case "envelope":
        if (name !== this.input.plan.page.items || call)
          return this.problem(node, `\`${name}\` of the answer is used`);
        this.cut(node, node.expression.end, node.end);
        return [[node, this.root()]];
      case "page":
        return this.ofPage(node, name, call);
      case "list":
        return call ? this.ofList(call, name, value) : name === "length" ? [] : this.problem(node, NOT_KNOWN);
      case "object":
        if (call) return this.problem(node, NOT_KNOWN);
        return this.field(node, name, value.of, node.questionDotToken !== undefined);
      default:
        return this.problem(node, NOT_KNOWN);
    }
  }

  private ofPromise(
    node: ts.PropertyAccessExpression,
    name: string,
    value: Extract<Value, { kind: "promise" }>,
    call: ts.CallExpression | undefined,
  ): readonly Use[] {
    const { form } = this;
    if (call && value.of.kind === "response" && form.method === name) {
      this.cut(call, node.expression.end, call.end);
      return [[call, { kind: "promise", of: this.body() }]];
    }
    if (!call || value.isNow) return this.problem(node, NOT_KNOWN);
    if (name === "finally") return [[call, value]];
    const [first, second] = call.arguments;
    const caught = name === "catch" ? first : second;
    const what = caught && looksInto(this.input.code, caught);
    if (what) return this.problem(what, LOOKS_INTO);
    if (name === "catch") {
      const isRethrown = caught !== undefined && throwsOnly(caught);
      return isShed(value) && !isRethrown
        ? this.problem(node, "other values stand in for the answer")
        : [[call, value]];
    }
    if (name !== "then" || !first || second) return this.problem(node, NOT_KNOWN);
    this.thens.push(call);
    return this.into(first, 0, value.of);
  }

  private ofResponse(
    node: ts.PropertyAccessExpression,
    name: string,
    call: ts.CallExpression | undefined,
  ): readonly Use[] {
    const { form } = this;
    const { endpoint } = this.input;
    if (form.property === name && !call) {
      this.cut(node, node.expression.end, node.end);
      return [[node, this.body()]];
    }
    if (form.method === name && call) {
      this.cut(call, node.expression.end, call.end);
      return [[call, { kind: "promise", of: this.body(), isNow: true }]];
    }
    const guard = guardAround(node);
    if (guard) this.isGuarded = true;
    if (guard && (endpoint.kind === "list" || this.input.throwsItself)) {
      if (name === "ok") this.edits.push(wholeLines(guard));
      return [];
    }
    if (guard && name === "ok") {
      this.rootTests.push(node);
      this.cut(node, node.expression.end, node.end);
      return [];
    }
    // The new client gives nothing for what is not there, and throws what else goes wrong itself.
    const known = guard && !call ? OF_MISSING[name] : undefined;
    if (known === undefined)
      return this.problem(node, `the status or the headers of the answer are used (\`${name}\`)`);
    this.cut(node, node.getStart(), node.end, known);
    return [];
  }

  private ofPage(node: ts.Node, name: string, call: ts.CallExpression | undefined): readonly Use[] {
    if (call) return this.problem(node, NOT_KNOWN);
    if (name === this.input.plan.page.items) return [[node, { kind: "list", of: this.root() }]];
    const { page } = this.input.plan;
    if (name === page.total) this.readsTotal = true;
    if (name === page.total && this.input.endpoint.counts !== true)
      return this.problem(node, "V2 does not count the rows of this list");
    return [page.number, page.size, page.more, page.total].includes(name)
      ? []
      : this.problem(node, `\`${name}\` of a page is used`);
  }

  private ofList(
    call: ts.CallExpression,
    name: string,
    value: Extract<Value, { kind: "list" }>,
  ): readonly Use[] {
    // What else is put into it is not of this answer.
    if ((name === "push" || name === "unshift") && !isShed(value)) return [];
    if (name === "concat") return this.mixed(call, value, "joined with others");
    const kind = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
    if (!kind) return this.problem(call, `the list of answers goes through \`${name}\``);
    const [callback] = call.arguments;
    const isFunction = callback !== undefined && !["slice", "at"].includes(name);
    const inner = isFunction
      ? [...this.into(callback, 0, value.of), ...(/sort/i.test(name) ? this.into(callback, 1, value.of) : [])]
      : [];
    if (isFunction && callback && !isInline(callback) && (kind === "made" || kind === "flat"))
      return this.problem(call, NOT_KNOWN);
    if (kind === "keep") return [...inner, [call, value]];
    return kind === "element" ? [...inner, [call, value.of]] : inner;
  }

  private element(node: ts.ElementAccessExpression, value: Value): readonly Use[] {
    this.notice(node, value, node.questionDotToken !== undefined);
    const key = bare(node.argumentExpression);
    if (ts.isStringLiteralLike(key) && value.kind === "object")
      return this.field(node, key.text, value.of, node.questionDotToken !== undefined);
    if (value.kind === "list" && this.isNumber(key)) return [[node, value.of]];
    if (value.kind === "tuple" && ts.isNumericLiteral(key))
      return Number(key.text) === value.at ? [[node, value.of]] : [];
    return this.problem(node, "a field is read whose name is not known");
  }

  private isNumber(key: ts.Expression): boolean {
    return (this.checker.getTypeAtLocation(key).flags & ts.TypeFlags.NumberLike) !== 0;
  }

  private binary(parent: ts.BinaryExpression, node: ts.Node, value: Value): readonly Use[] {
    const operator = parent.operatorToken.kind;
    if (operator === ts.SyntaxKind.EqualsToken && parent.right === node) {
      const left = bare(parent.left);
      if (!ts.isIdentifier(left)) return this.problem(node, "the answer is kept where it is not followed");
      return this.references(left, value, true);
    }
    if (EQUALS.has(operator)) return this.test(node, value);
    if (!GIVES.has(operator)) return this.problem(node, NOT_KNOWN);
    if (parent.right === node) return this.mixed(parent, value, "one of several values");
    const tested = this.test(node, value);
    return operator === ts.SyntaxKind.AmpersandAmpersandToken
      ? tested
      : [...tested, ...this.mixed(parent, value, "one of several values")];
  }

  private returned(node: ts.Node, value: Value): readonly Use[] {
    const fn = upTo(node, ts.isFunctionLike);
    if (!fn || ("asteriskToken" in fn && fn.asteriskToken)) return this.problem(node, NOT_FOLLOWED);
    const isAsync = ts.canHaveModifiers(fn) && hasModifier(fn, ts.SyntaxKind.AsyncKeyword);
    const plain = value.kind === "promise" && isAsync ? value.of : value;
    const given: Value = isAsync ? { kind: "promise", of: plain } : value;
    if (fn === this.input.stopAt) {
      this.given.push(given);
      return [];
    }
    const around = bareParent(fn);
    if (ts.isCallExpression(around) && around.arguments.some((one) => bare(one) === fn))
      return this.fromCallback(around, given, node);
    const name = ownNameOf(fn);
    if (!name) return this.problem(node, NOT_FOLLOWED);
    if (isExported(fn))
      return this.problem(node, `the answer is given to whoever calls \`${name.text}\`, which is exported`);
    this.shared ??= node;
    const calls = this.calls(name, given);
    for (const one of [...this.origins]) if (one.pos >= fn.pos && one.end <= fn.end) this.origins.delete(one);
    for (const [call] of calls) this.origins.add(call);
    return calls;
  }

  private fromCallback(call: ts.CallExpression, given: Value, node: ts.Node): readonly Use[] {
    const callee = bare(call.expression);
    const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : "";
    if (name === "then") {
      const of = given.kind === "promise" ? given.of : given;
      return [[call, { kind: "promise", of }]];
    }
    const kind = Object.hasOwn(LISTS, name) ? LISTS[name] : undefined;
    if (kind === "made") return [[call, { kind: "list", of: given }]];
    if (kind === "flat" && given.kind === "list") return [[call, given]];
    return kind === "test" || kind === "keep" || kind === "element"
      ? this.test(node, given)
      : this.problem(node, NOT_FOLLOWED);
  }

  /** Wherever a function of the user's is called: it must not be used otherwise. */
  private calls(name: ts.Identifier, value: Value): readonly Use[] {
    return usesOf(this.checker, name).flatMap((use): readonly Use[] => {
      const named = ts.isPropertyAccessExpression(use.parent) ? use.parent : use;
      const call = named.parent;
      return ts.isCallExpression(call) && call.expression === named
        ? [[call, value]]
        : this.problem(use, `\`${name.text}\`, which gives the answer, is handed on`);
    });
  }

  private loop(node: ts.ForOfStatement, value: Value): readonly Use[] {
    const [declared] = ts.isVariableDeclarationList(node.initializer) ? node.initializer.declarations : [];
    if (value.kind !== "list" || !declared || node.awaitModifier) return this.problem(node, NOT_KNOWN);
    this.needed.push(node.expression);
    return this.bind(declared.name, value.of);
  }

  private spread(node: ts.SpreadElement, value: Value): readonly Use[] {
    if (value.kind !== "list") return this.problem(node, NOT_KNOWN);
    this.needed.push(node);
    const { parent } = node;
    if (ts.isArrayLiteralExpression(parent)) return [[parent, value]];
    return ts.isCallExpression(parent) ? this.pushed(parent, value) : this.problem(node, NOT_KNOWN);
  }

  /** `all.push(…)`: it goes on in the list of that name. */
  private pushed(call: ts.CallExpression, value: Value): readonly Use[] {
    const callee = bare(call.expression);
    const list =
      ts.isPropertyAccessExpression(callee) && callee.name.text === "push"
        ? bare(callee.expression)
        : undefined;
    return list && ts.isIdentifier(list) && this.isOwnList(list) && !isShed(value)
      ? this.references(list, value, true)
      : this.problem(call, "the answer is handed on to what is not followed");
  }

  /** A list that is made here. */
  private isOwnList(name: ts.Identifier): boolean {
    const declared = this.checker.getSymbolAtLocation(name)?.valueDeclaration;
    const made = declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined;
    return made !== undefined && ts.isArrayLiteralExpression(bare(made));
  }

  private inArray(parent: ts.ArrayLiteralExpression, node: ts.Node, value: Value): readonly Use[] {
    const call = bareParent(parent);
    if (!isCallOf(call, "Promise.all") || value.kind !== "promise") return this.problem(node, NOT_FOLLOWED);
    const at = parent.elements.indexOf(node as ts.Expression);
    return [[call, { kind: "promise", of: { kind: "tuple", at, of: value.of } }]];
  }

  private argument(call: ts.CallExpression, node: ts.Node, value: Value): readonly Use[] {
    if (isCallOf(call, "Promise.all") && value.kind === "list" && value.of.kind === "promise")
      return [[call, { kind: "promise", of: { kind: "list", of: value.of.of } }]];
    if (isCallOf(call, "Promise.resolve")) return [[call, value]];
    if (isCallOf(call, "Array.isArray") || isCallOf(call, "Boolean")) return this.test(node, value);
    const callee = bare(call.expression);
    if (ts.isPropertyAccessExpression(callee) && callee.name.text === "push")
      return this.pushed(call, { kind: "list", of: value });
    const handed = ts.isIdentifier(callee) ? this.functionOf(callee) : undefined;
    if (!handed || isShed(value) || value.kind === "promise")
      return this.problem(
        node,
        `the answer is handed to \`${call.expression.getText().slice(0, 40)}\`, which is not followed`,
      );
    this.shared ??= node;
    const parameter = handed.parameters[call.arguments.indexOf(node as ts.Expression)];
    return parameter && !parameter.dotDotDotToken
      ? this.bind(parameter.name, value)
      : this.problem(node, NOT_FOLLOWED);
  }

  private functionOf(name: ts.Identifier): ts.SignatureDeclaration | undefined {
    const declared = this.checker.getSymbolAtLocation(name)?.declarations ?? [];
    const [one] = declared;
    if (!one || declared.length !== 1) return undefined;
    if (ts.isFunctionDeclaration(one) && one.body) return one;
    const held =
      ts.isVariableDeclaration(one) && isConst(one) && one.initializer ? bare(one.initializer) : undefined;
    return held && (ts.isArrowFunction(held) || ts.isFunctionExpression(held)) ? held : undefined;
  }

  /** A parameter of a callback holds it. */
  private into(callback: ts.Expression, index: number, value: Value): readonly Use[] {
    const inner = bare(callback);
    if (ts.isIdentifier(inner) && inner.text === "Boolean") return [];
    if (!isInline(inner))
      return this.problem(callback, "the answer is handed to a function that is not followed");
    const parameter = inner.parameters[index];
    if (!parameter) return [];
    if (parameter.initializer) this.notice(parameter, value, true);
    if (parameter.type) this.cut(parameter, parameter.name.end, parameter.type.end);
    return this.bind(parameter.name, value);
  }

  private bind(name: ts.BindingName, value: Value): readonly Use[] {
    if (ts.isIdentifier(name)) return this.references(name, value, false);
    if (ts.isArrayBindingPattern(name)) return this.taken(name, value);
    if (value.kind === "response" || value.kind === "envelope") return this.unwrapped(name, value);
    return name.elements.flatMap((one) => this.bindElement(one, value));
  }

  private bindElement(one: ts.BindingElement, value: Value): readonly Use[] {
    const key = one.propertyName ?? one.name;
    if (one.dotDotDotToken || !(ts.isIdentifier(key) || ts.isStringLiteralLike(key)))
      return this.problem(one, "all that is left of the answer is taken");
    this.notice(one, value, value.kind === "page" && one.initializer !== undefined);
    const held: readonly Use[] =
      value.kind === "object"
        ? this.field(one, key.text, value.of, false)
        : value.kind === "page"
          ? this.ofPage(one, key.text, undefined)
          : this.problem(one, NOT_KNOWN);
    // What a name stands for is what the field holds, whatever stands in for it where it is missing.
    return held.flatMap(([, inner]) => this.bind(one.name, inner));
  }

  /** `const { data: job } = …`: the name alone is left. */
  private unwrapped(pattern: ts.ObjectBindingPattern, value: Value): readonly Use[] {
    const [one, ...others] = pattern.elements;
    const key = one && (one.propertyName ?? one.name);
    const wanted = value.kind === "envelope" ? this.input.plan.page.items : this.form.property;
    const isAlone = one && key && others.length === 0 && !one.dotDotDotToken && !one.initializer;
    if (!isAlone || !ts.isIdentifier(key) || key.text !== wanted)
      return this.problem(pattern, "more than the body is taken off the answer");
    this.cut(pattern, pattern.getStart(), one.name.getStart());
    this.cut(pattern, one.name.end, pattern.end);
    return this.bind(one.name, value.kind === "envelope" ? this.root() : this.body());
  }

  private taken(pattern: ts.ArrayBindingPattern, value: Value): readonly Use[] {
    return pattern.elements.flatMap((one, i): readonly Use[] => {
      if (!ts.isBindingElement(one)) return [];
      if (value.kind === "list") return this.bind(one.name, one.dotDotDotToken ? value : value.of);
      if (value.kind !== "tuple") return this.problem(one, NOT_KNOWN);
      if (one.dotDotDotToken) return this.problem(one, NOT_KNOWN);
      return i === value.at ? this.bind(one.name, value.of) : [];
    });
  }

  /** @param isLater it is put into a variable that is there already */
  private references(name: ts.Identifier, value: Value, isLater: boolean): readonly Use[] {
    const symbol = this.checker.getSymbolAtLocation(name);
    const declared = symbol?.valueDeclaration;
    if (!symbol || !declared || declared.getSourceFile() !== name.getSourceFile())
      return this.problem(name, NOT_FOLLOWED);
    if (isExported(declared))
      return this.problem(name, `the answer is in \`${name.text}\`, which is exported`);
    const uses = usesOf(this.checker, name, undefined, symbol);
    const isPut = uses.some(isAssigned);
    if (isLater || isPut) this.shared ??= name;
    if ((isLater || isPut) && isShed(value))
      return this.problem(name, "several values are put into one name");
    this.bound.push({ name, value, uses });
    return uses.filter((use) => !isAssigned(use)).map((use) => [use, value] as const);
  }
}

const NOT_KNOWN = "the answer is used in a way that is not followed";
const NOT_FOLLOWED = "the answer goes where it is not followed";

/** What a response says of a record that is not there. */
const OF_MISSING: Readonly<Record<string, string>> = { status: "404", statusText: '"Not Found"' };

const TESTS = new Set([
  ts.SyntaxKind.PrefixUnaryExpression,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.TypeOfExpression,
  ts.SyntaxKind.VoidExpression,
]);
