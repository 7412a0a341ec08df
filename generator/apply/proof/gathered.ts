/** Calls that are made side by side, and what each gives. */
import ts from "typescript";
import { isCallOf } from "./syntax.ts";

/** Where a call of several stands: `const [a, b] = await Promise.all([x, y])`. */
export function gatheredIn(call: ts.Expression): ts.BindingElement | undefined {
  const list = outermost(call).parent;
  if (!ts.isArrayLiteralExpression(list) || list.elements.some(ts.isSpreadElement)) return undefined;
  const all = list.parent;
  if (!isCallOf(all, "Promise.all") || !ts.isAwaitExpression(all.parent)) return undefined;
  const declaration = outermost(all.parent).parent;
  const isPattern =
    ts.isVariableDeclaration(declaration) && ts.isArrayBindingPattern(declaration.name) && !declaration.type;
  const element = isPattern
    ? (declaration.name as ts.ArrayBindingPattern).elements[list.elements.indexOf(outermost(call))]
    : undefined;
  const isOne = element && ts.isBindingElement(element) && !element.dotDotDotToken && !element.initializer;
  return isOne ? element : undefined;
}

/** With parentheses around it. */
export function outermost(node: ts.Expression): ts.Expression {
  let up = node;
  while (ts.isParenthesizedExpression(up.parent)) up = up.parent;
  return up;
}
