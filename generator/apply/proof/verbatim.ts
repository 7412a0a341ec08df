/**
 * Whether functions around a call send the names and values that they are handed as they are: what goes over them one by one may rename, change or leave
 * out some. Closed tables: whatever is done to a name or value that is in none of them changes it.
 */
import ts from "typescript";
import { bare, calledIn, EQUALS, lastName, upTo, walk } from "../../scan/script/code.ts";
import { functionOf, isSigningCall } from "./signing.ts";
import { usesOf } from "./names.ts";
import { isMemberOf, outside } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

/** What is done to names and values on the way. */
export interface Way {
  readonly isChanged: boolean;
  /** What is null or undefined is left out. */
  readonly leavesOut: boolean;
  /** What is empty, zero or false may be left out as well. */
  readonly dropsEmpty: boolean;
}

/** Methods that hand what they are called of to a callback, and where among what that takes. */
const OVER: ReadonlyMap<string, number> = new Map([
  ...["map", "forEach", "filter", "flatMap", "some", "every"].map((name) => [name, 0] as const),
  ["reduce", 1],
]);
const PAIRS = /\bentries\(/;
const NAMES = /\bObject\.keys\(/;
/** What is asked of a value that may be a list or a date: those are looked at where they are handed in. */
const OF_LISTS: ReadonlySet<string> = new Set(["join", "forEach", "map", "length", "toISOString"]);
const DEEPEST = 4;

/** @param functions those around the call, by which it is handed what it sends */
export function wayThrough(code: WholeCode, functions: readonly ts.SignatureDeclaration[]): Way {
  const ways = new Ways(code);
  for (const one of functions) ways.add(one, 0);
  return ways.result();
}

class Ways {
  readonly #code: WholeCode;
  readonly #seen = new Set<ts.Node>();
  readonly #tested = new Set<string>();
  #isChanged = false;

  constructor(code: WholeCode) {
    this.#code = code;
  }

  result(): Way {
    const isAny = this.#tested.has("any");
    return {
      isChanged: this.#isChanged,
      leavesOut: isAny || (this.#tested.has("null") && this.#tested.has("undefined")),
      dropsEmpty: isAny || this.#tested.has("empty"),
    };
  }

  add(of: ts.SignatureDeclaration, depth: number): void {
    const body = "body" in of ? (of.body as ts.Node | undefined) : undefined;
    if (!body || depth > DEEPEST || this.#seen.has(of)) return;
    this.#seen.add(of);
    walk(body, (node) => {
      if (ts.isForOfStatement(node) || ts.isForInStatement(node)) this.#loop(node);
      if (ts.isCallExpression(node)) this.#call(node, depth);
    });
  }

  #loop(node: ts.ForOfStatement | ts.ForInStatement): void {
    const text = node.expression.getText();
    const declared = ts.isVariableDeclarationList(node.initializer)
      ? node.initializer.declarations[0]
      : undefined;
    if (!declared) return;
    if (ts.isForInStatement(node) || NAMES.test(text)) this.#name(declared.name, node.statement);
    else if (PAIRS.test(text) || ts.isArrayBindingPattern(declared.name))
      this.#pair(declared.name, node.statement);
  }

  #call(call: ts.CallExpression, depth: number): void {
    const { callee, args } = calledIn(call);
    const [, replacer] = args;
    if (callee.getText() === "JSON.stringify" && replacer && !/^(?:null|undefined)$/.test(replacer.getText()))
      this.#isChanged = true;
    const own = functionOf(this.#code.evaluator, call);
    if (own && !isSigningCall(this.#code.evaluator, call)) this.add(own, depth + 1);
    const at = OVER.get(lastName(callee));
    const callback = at === undefined ? undefined : args[0] && bare(args[0]);
    if (at === undefined || !callback || !ts.isPropertyAccessExpression(callee)) return;
    const text = callee.expression.getText();
    if (callback.getText() === "Boolean" && !PAIRS.test(text)) return;
    if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) {
      if (PAIRS.test(text)) this.#isChanged = true;
      return;
    }
    const name = callback.parameters[at]?.name;
    if (!name) return;
    if (ts.isArrayBindingPattern(name) || PAIRS.test(text)) this.#pair(name, callback.body);
    else if (NAMES.test(text)) this.#name(name, callback.body);
  }

  /** `[name, value]`; one that is not taken apart may become anything. */
  #pair(pattern: ts.BindingName, scope: ts.Node): void {
    if (!ts.isArrayBindingPattern(pattern)) {
      this.#isChanged = true;
      return;
    }
    const [name, value] = pattern.elements.map((one) => (ts.isBindingElement(one) ? one.name : undefined));
    if (name) this.#uses(name, scope, (use) => this.#isName(use));
    if (value) this.#uses(value, scope, (use) => this.#isValue(use));
  }

  #name(name: ts.BindingName, scope: ts.Node): void {
    this.#uses(name, scope, (use) => this.#isName(use));
  }

  #uses(name: ts.BindingName, scope: ts.Node, isSame: (use: ts.Expression) => boolean): void {
    if (!ts.isIdentifier(name)) this.#isChanged = true;
    else if (!usesOf(this.#code.program.checker, name, scope).every(isSame)) this.#isChanged = true;
  }

  #isName(use: ts.Expression): boolean {
    const at = outside(use);
    const { parent } = at;
    // `params[name]` is the value.
    if (ts.isElementAccessExpression(parent) && parent.argumentExpression === at)
      return this.#isValue(parent);
    if (ts.isComputedPropertyName(parent)) return true;
    if (ts.isTemplateSpan(parent)) return isPairText(parent) && parent.parent.templateSpans[0] === parent;
    if (ts.isArrayLiteralExpression(parent)) return parent.elements[0] === at;
    return (
      ts.isCallExpression(parent) && parent.arguments[0] === at && PUTS.test(lastName(parent.expression))
    );
  }

  #isValue(use: ts.Expression): boolean {
    const at = outside(use);
    const { parent } = at;
    if (this.#isTest(at)) return true;
    if (ts.isPropertyAssignment(parent) || ts.isReturnStatement(parent)) return true;
    if (ts.isTemplateSpan(parent)) {
      if (isPairText(parent)) return parent.parent.templateSpans[1] === parent;
      return parent.parent.getText() === `\`\${${at.getText()}}\`` && this.#isValue(parent.parent);
    }
    if (ts.isArrayLiteralExpression(parent)) return parent.elements[1] === at;
    if (ts.isBinaryExpression(parent))
      return parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword || isPut(parent);
    if (ts.isConditionalExpression(parent)) return this.#isValue(parent);
    if (isMemberOf(parent))
      return (
        ts.isPropertyAccessExpression(parent) &&
        (parent.name.text === "toString" || OF_LISTS.has(parent.name.text))
      );
    if (ts.isForOfStatement(parent)) return parent.expression === at;
    if (ts.isVariableDeclaration(parent)) {
      const before = this.#isChanged;
      this.#uses(parent.name, upTo(parent, ts.isBlock) ?? parent.getSourceFile(), (one) =>
        this.#isValue(one),
      );
      return this.#isChanged === before;
    }
    if (!ts.isCallExpression(parent) || parent.expression === at) return false;
    const callee = lastName(parent.expression);
    if (/^(?:String|encodeURIComponent)$/.test(callee)) return this.#isValue(parent);
    return callee === "isArray" || (PUTS.test(callee) && parent.arguments[1] === at);
  }

  /** A test by which a value is left out, which is kept for the result. */
  #isTest(at: ts.Expression): boolean {
    const { parent } = at;
    if (ts.isBinaryExpression(parent) && EQUALS.has(parent.operatorToken.kind)) {
      const other = (parent.left === at ? parent.right : parent.left).getText();
      const isLoose = /^[!=]=$/.test(parent.operatorToken.getText());
      const tested = TESTED.get(other);
      if (tested === undefined) return false;
      this.#tested.add(tested);
      if (isLoose && tested !== "empty") this.#tested.add("null").add("undefined");
      return true;
    }
    const isAsked =
      (ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken) ||
      (ts.isIfStatement(parent) && parent.expression === at) ||
      (ts.isConditionalExpression(parent) && parent.condition === at) ||
      (ts.isArrowFunction(parent) && parent.body === at) ||
      (ts.isCallExpression(parent) && parent.expression.getText() === "Boolean") ||
      (ts.isBinaryExpression(parent) && LOGICAL.has(parent.operatorToken.kind));
    if (isAsked) this.#tested.add("any");
    return isAsked;
  }
}

/** Calls by which names are put into a query, each with a value. */
const PUTS = /^(?:set|append)$/;
const TESTED: ReadonlyMap<string, string> = new Map([
  ["undefined", "undefined"],
  ["null", "null"],
  ['""', "empty"],
  ["''", "empty"],
]);
const LOGICAL: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
]);

/** `${name}=${value}`. */
function isPairText({ parent: { head, templateSpans } }: ts.TemplateSpan): boolean {
  return [head.text, ...templateSpans.map(({ literal }) => literal.text)].join("\0") === "\0=\0";
}

/** `all[name] = value`. */
function isPut({ left, operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.EqualsToken && ts.isElementAccessExpression(left);
}
