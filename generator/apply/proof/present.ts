/** Whether a part of a path is there whenever it is put there: without it the path is another one. */
import ts from "typescript";
import { GIVES } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { bareText, isConst } from "./syntax.ts";

const DEEPEST = 8;

/** `id ?? ""`, `id ? id : undefined`, and names that stand for such. */
export function mayBeEmpty(evaluator: Evaluator, written: ts.Expression, depth = 0): boolean {
  const node = bareText(written);
  const again = (one: ts.Expression) => mayBeEmpty(evaluator, one, depth + 1);
  if (depth > DEEPEST || node.kind === ts.SyntaxKind.NullKeyword) return true;
  if (ts.isStringLiteralLike(node)) return node.text === "";
  if (ts.isBinaryExpression(node))
    return GIVES.has(node.operatorToken.kind) && [node.left, node.right].some(again);
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].some(again);
  if (ts.isTemplateExpression(node)) {
    const isText = node.head.text !== "" || node.templateSpans.some(({ literal }) => literal.text !== "");
    return !isText && node.templateSpans.some(({ expression }) => again(expression));
  }
  if (ts.isCallExpression(node))
    return /^(?:String|encodeURIComponent)$/.test(node.expression.getText()) && node.arguments.some(again);
  if (!ts.isIdentifier(node)) return false;
  if (node.text === "undefined") return true;
  const declared = evaluator.symbolOf(node)?.valueDeclaration;
  if (declared && (ts.isParameter(declared) || ts.isBindingElement(declared)))
    return declared.initializer !== undefined && again(declared.initializer);
  const isOne = declared && ts.isVariableDeclaration(declared) && isConst(declared);
  return isOne === true && declared.initializer !== undefined && again(declared.initializer);
}

/** Whether a value may be an empty text, zero or false, which code that leaves out what is empty leaves out as well; so may be what nobody knows. */
export function mayBeFalsy(sources: readonly (ts.Expression | undefined)[]): boolean {
  return sources.some((one) => {
    if (one === undefined) return false;
    const node = bareText(one);
    if (ts.isIdentifier(node) && node.text === "undefined") return false;
    if (ts.isStringLiteralLike(node)) return node.text === "";
    if (ts.isNumericLiteral(node)) return Number(node.text) === 0;
    if (ts.isTemplateExpression(node))
      return node.head.text === "" && node.templateSpans.every(({ literal }) => literal.text === "");
    const isMoment = ts.isCallExpression(node) && node.expression.getText().endsWith(".toISOString");
    return !isMoment && !ts.isNewExpression(node) && node.kind !== ts.SyntaxKind.TrueKeyword;
  });
}
