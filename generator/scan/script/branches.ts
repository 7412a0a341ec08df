/** Which way code goes, as far as constants, arguments and the row that is looked at decide it: what other rows do counts for nothing. */
import ts from "typescript";
import { bare, EQUALS, rootIdentifier } from "./code.ts";
import type { Looks } from "./looks.ts";
import { type Frame, type FunctionValue, literal, ROOT, unknown, type Value } from "./values.ts";

/** Whether code at a node may run when the function around it is called: not where a condition says otherwise. */
export function mayRun(looks: Looks, node: ts.Node, frame: Frame): boolean {
  for (let inner = node; inner.parent && !ts.isFunctionLike(inner); inner = inner.parent)
    if (isBarred(looks, inner, inner.parent, frame)) return false;
  return true;
}

function isBarred(looks: Looks, inner: ts.Node, around: ts.Node, frame: Frame): boolean {
  const says = (condition: ts.Expression, other: boolean) => decided(looks, condition, frame) === other;
  if (ts.isIfStatement(around))
    return (
      (inner === around.thenStatement && says(around.expression, false)) ||
      (inner === around.elseStatement && says(around.expression, true))
    );
  if (ts.isConditionalExpression(around))
    return (
      (inner === around.whenTrue && says(around.condition, false)) ||
      (inner === around.whenFalse && says(around.condition, true))
    );
  if (ts.isBinaryExpression(around) && inner === around.right) {
    const operator = around.operatorToken.kind;
    return (
      (operator === ts.SyntaxKind.AmpersandAmpersandToken && says(around.left, false)) ||
      (operator === ts.SyntaxKind.BarBarToken && says(around.left, true))
    );
  }
  if (ts.isCaseOrDefaultClause(around) && inner !== (around as ts.CaseClause).expression)
    return isOtherCase(looks, around, frame) || hasLeft(looks, around.statements, inner, frame);
  return ts.isBlock(around) && hasLeft(looks, around.statements, inner, frame);
}

/** `if (…) return;` before it. */
function hasLeft(looks: Looks, statements: readonly ts.Statement[], inner: ts.Node, frame: Frame): boolean {
  return statements
    .slice(0, Math.max(0, statements.indexOf(inner as ts.Statement)))
    .some(
      (one) =>
        ts.isIfStatement(one) && leaves(one.thenStatement) && decided(looks, one.expression, frame) === true,
    );
}

function leaves(node: ts.Statement): boolean {
  if (ts.isBlock(node)) {
    const last = node.statements.at(-1);
    return last !== undefined && leaves(last);
  }
  return (
    ts.isReturnStatement(node) ||
    ts.isThrowStatement(node) ||
    ts.isContinueStatement(node) ||
    ts.isBreakStatement(node)
  );
}

/** Whether another case is taken. */
function isOtherCase(looks: Looks, clause: ts.CaseOrDefaultClause, frame: Frame): boolean {
  const { clauses, parent } = clause.parent;
  const value = steady(looks, parent.expression, frame);
  const taken = value && literal(value);
  if (taken === undefined) return false;
  const of = (one: ts.CaseOrDefaultClause) =>
    ts.isCaseClause(one) ? literal(looks.evaluate(one.expression, frame)) : undefined;
  const known = clauses.filter(ts.isCaseClause).map(of);
  if (known.includes(undefined)) return false;
  if (!known.includes(taken)) return ts.isCaseClause(clause);
  // What a case falls into runs as well.
  for (let i = clauses.indexOf(clause), first = true; i >= 0; i -= 1, first = false) {
    const one = clauses[i] as ts.CaseOrDefaultClause;
    if (!first && one.statements.some(leaves)) return true;
    if (of(one) === taken) return false;
  }
  return true;
}

/** Whether a callback says yes to an item; `undefined` where that is not known. */
export function holdsFor(
  looks: Looks,
  { node, frame: made }: FunctionValue,
  item: Value,
  frame: Frame,
): boolean | undefined {
  const body = "body" in node ? (node.body as ts.Node | undefined) : undefined;
  const [only, ...others] = body && ts.isBlock(body) ? body.statements : [];
  const said =
    body && ts.isBlock(body)
      ? only && ts.isReturnStatement(only) && others.length === 0
        ? only.expression
        : undefined
      : (body as ts.Expression | undefined);
  const args = (index: number) => (index === 0 ? item : unknown());
  const outer = made === ROOT ? frame : made;
  return said && decided(looks, said, { of: node, args, outer, depth: frame.depth + 1 });
}

/** Whether a condition holds; `undefined` where that is not known. */
export function decided(looks: Looks, condition: ts.Expression, frame: Frame): boolean | undefined {
  const node = bare(condition);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    const inner = decided(looks, node.operand, frame);
    return inner === undefined ? undefined : !inner;
  }
  if (ts.isBinaryExpression(node)) return ofTwo(looks, node, frame);
  if (ts.isCallExpression(node)) return ofTexts(looks, node, frame);
  const value = steady(looks, node, frame);
  return value && truthOf(value);
}

function ofTwo(looks: Looks, node: ts.BinaryExpression, frame: Frame): boolean | undefined {
  const operator = node.operatorToken.kind;
  if (EQUALS.has(operator)) {
    const [left, right] = [node.left, node.right].map((one) => textOf(steady(looks, one, frame)));
    if (left === undefined || right === undefined) return undefined;
    const isNegated =
      operator === ts.SyntaxKind.ExclamationEqualsToken ||
      operator === ts.SyntaxKind.ExclamationEqualsEqualsToken;
    return (left === right) !== isNegated;
  }
  const isAnd = operator === ts.SyntaxKind.AmpersandAmpersandToken;
  if (!isAnd && operator !== ts.SyntaxKind.BarBarToken) return undefined;
  const all = [node.left, node.right].map((one) => decided(looks, one, frame));
  if (all.includes(!isAnd)) return !isAnd;
  return all.includes(undefined) ? undefined : isAnd;
}

const OF_TEXTS: Readonly<Record<string, (text: string, part: string) => boolean>> = {
  includes: (text, part) => text.includes(part),
  startsWith: (text, part) => text.startsWith(part),
  endsWith: (text, part) => text.endsWith(part),
};

/** `path.startsWith("/export")`, `["a", "b"].includes(kind)`. */
function ofTexts(looks: Looks, call: ts.CallExpression, frame: Frame): boolean | undefined {
  const callee = bare(call.expression);
  const [argument, ...others] = call.arguments;
  if (!ts.isPropertyAccessExpression(callee) || !argument || others.length > 0) return undefined;
  const test = Object.hasOwn(OF_TEXTS, callee.name.text) ? OF_TEXTS[callee.name.text] : undefined;
  const part = test && literal(steady(looks, argument, frame));
  if (test === undefined || part === undefined) return undefined;
  const of = steady(looks, callee.expression, frame);
  if (of?.kind === "list" && callee.name.text === "includes") {
    const items = of.items.map(literal);
    return items.includes(part) ? true : of.isOpen || items.includes(undefined) ? undefined : false;
  }
  const text = literal(of);
  return text === undefined ? undefined : test(text, part);
}

/** The value of what does not change while the code runs. */
function steady(looks: Looks, expression: ts.Expression, frame: Frame): Value | undefined {
  const node = bare(expression);
  const root = rootIdentifier(node);
  if (root) {
    const declaration = looks.symbolOf(root)?.valueDeclaration;
    const list = declaration && upToList(declaration);
    if (list && (list.flags & ts.NodeFlags.Const) === 0) return undefined;
    if (!declaration && root.text !== "undefined") return undefined;
  } else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return undefined;
  return looks.evaluate(node, frame);
}

/** The list of a variable's declaration, be it taken apart there. */
function upToList(declaration: ts.Node): ts.VariableDeclarationList | undefined {
  let node = declaration;
  while (ts.isBindingElement(node) || ts.isObjectBindingPattern(node) || ts.isArrayBindingPattern(node))
    node = node.parent;
  return ts.isVariableDeclaration(node) && ts.isVariableDeclarationList(node.parent)
    ? node.parent
    : undefined;
}

function textOf(value: Value | undefined): string | undefined {
  if (value?.kind === "null") return `\0${value.text}`;
  return literal(value);
}

function truthOf(value: Value): boolean | undefined {
  if (value.kind === "null") return false;
  if (["object", "list", "function", "class", "instance"].includes(value.kind)) return true;
  const text = literal(value);
  if (text === undefined) return undefined;
  if (value.kind === "text") return text !== "";
  return text !== "false" && text !== "0";
}
