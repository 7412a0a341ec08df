/** What becomes of the text of an error: those of a client are others, so that nobody may compare them or take them apart. */
import ts from "typescript";
import { bare, functionsAround } from "../../scan/script/code.ts";
import { each, ROOT } from "../../scan/script/values.ts";
import { identifiers, usesOf } from "./names.ts";
import { isAssigned, outside } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

const DEEPEST = 6;
/** Functions that make something else of a text. */
const READS = /^(?:JSON\.parse|Number|parseInt|parseFloat)$|\.(?:test|exec|has|includes)$/;
/** Methods that look for something in a text, or take it apart. */
const LOOKS: ReadonlySet<string> = new Set([
  ...["includes", "match", "matchAll", "startsWith", "endsWith", "indexOf", "search", "split", "replace"],
]);

const SEARCHES: ReadonlySet<string> = new Set([
  ...["some", "every", "filter", "find", "findIndex", "includes", "indexOf"],
]);

/** @param node the text of an error, or what it is put together with */
export function isTextAsked(code: WholeCode, node: ts.Expression, depth = 0): boolean {
  const at = withAwait(node);
  const { parent } = at;
  if (depth > DEEPEST) return true;
  const again = (one: ts.Expression) => isTextAsked(code, one, depth + 1);
  if (ts.isTemplateSpan(parent)) return again(parent.parent);
  if (ts.isConditionalExpression(parent)) return parent.condition !== at && again(parent);
  if (ts.isBinaryExpression(parent)) {
    const { operatorToken, left, right } = parent;
    if (/^[!=]==?$/.test(operatorToken.getText())) return true;
    if (right === at && isAssigned(left)) return ts.isIdentifier(left) && isNameAsked(code, left, depth);
    return /^(?:\+|\|\||\?\?|&&)$/.test(operatorToken.getText()) && again(parent);
  }
  if (ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) return true;
  if (ts.isSwitchStatement(parent)) return true;
  if (ts.isVariableDeclaration(parent))
    return ts.isIdentifier(parent.name) && isNameAsked(code, parent.name, depth);
  if (ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent))
    return isGiven(parent.parent) && isMemberAsked(code, parent.name.getText());
  if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === at))
    return isGivenAsked(code, at, depth);
  return ts.isCallExpression(parent) && parent.expression !== at && isHandedAsked(code, parent, at, depth);
}

function withAwait(node: ts.Expression): ts.Expression {
  const at = outside(node);
  return ts.isAwaitExpression(at.parent) ? withAwait(at.parent) : at;
}

function isNameAsked(code: WholeCode, name: ts.Identifier, depth: number): boolean {
  const { checker } = code.program;
  return usesOf(checker, name).some((use) => !isAssigned(use) && isTextAsked(code, use, depth + 1));
}

/** An object that a function gives, for others to look into. */
function isGiven(literal: ts.Expression): boolean {
  const { parent } = outside(literal);
  return (
    isPush(parent) ||
    ts.isReturnStatement(parent) ||
    (ts.isArrowFunction(parent) && bare(parent.body as ts.Expression) === literal)
  );
}

function isPush(
  node: ts.Node,
): node is ts.CallExpression & { readonly expression: ts.PropertyAccessExpression } {
  return (
    ts.isCallExpression(node) &&
    ts.isPropertyAccessExpression(node.expression) &&
    /^(?:push|unshift)$/.test(node.expression.name.text)
  );
}

/** `errors.some((text) => …)`: members of a list are looked for. */
function isListAsked(code: WholeCode, list: ts.Expression): boolean {
  return (
    ts.isIdentifier(list) &&
    usesOf(code.program.checker, list).some(
      ({ parent }) => ts.isPropertyAccessExpression(parent) && SEARCHES.has(parent.name.text),
    )
  );
}

/** `result.error.includes("404")`, `result.error === "…"`, of whatever object. */
function isMemberAsked(code: WholeCode, name: string): boolean {
  return identifiers(code, name).some((one) => {
    const access = one.parent;
    if (!ts.isPropertyAccessExpression(access) || access.name !== one) return false;
    const { parent } = outside(access);
    if (ts.isPropertyAccessExpression(parent)) return LOOKS.has(parent.name.text);
    if (ts.isCallExpression(parent))
      return parent.expression !== access && READS.test(parent.expression.getText());
    if (!ts.isBinaryExpression(parent) || !/^[!=]==?$/.test(parent.operatorToken.getText())) return false;
    return ts.isStringLiteralLike(parent.left) || ts.isStringLiteralLike(parent.right);
  });
}

/** What callers do with what a function gives. */
function isGivenAsked(code: WholeCode, node: ts.Node, depth: number): boolean {
  const [of] = functionsAround(node);
  if (!of) return false;
  return code.requests.callers
    .of(of)
    .some(({ call }) => ts.isCallExpression(call) && isTextAsked(code, call, depth + 1));
}

/** What a function of the code's own does with a text that it is handed. */
function isHandedAsked(
  code: WholeCode,
  call: ts.CallExpression,
  node: ts.Expression,
  depth: number,
): boolean {
  const { evaluator } = code;
  if (READS.test(call.expression.getText())) return true;
  if (isPush(call)) return isListAsked(code, call.expression.expression);
  if (call.expression.getText() === "String") return isTextAsked(code, call, depth + 1);
  evaluator.restart();
  return each(evaluator.evaluate(call.expression, ROOT)).some((value) => {
    const parameter =
      value.kind === "function" ? value.node.parameters[call.arguments.indexOf(node)] : undefined;
    return (
      parameter !== undefined && ts.isIdentifier(parameter.name) && isNameAsked(code, parameter.name, depth)
    );
  });
}
