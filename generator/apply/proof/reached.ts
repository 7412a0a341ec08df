/** Whether code comes from one place to another, whatever happens in between. */
import ts from "typescript";
import { functionsAround, upTo, walk } from "../../scan/script/code.ts";

/** Whether code comes to a place whenever it comes to another before: nothing on the way may leave it out. */
export function isReached(node: ts.Node, origin: ts.Node): boolean {
  const around = upTo(origin, (up): up is ts.Node => up.pos <= node.pos && up.end >= node.end);
  if (!around || around.getSourceFile() !== node.getSourceFile() || isLeftBetween(around, origin, node))
    return false;
  for (let up = node; up !== around && up.parent !== undefined; up = up.parent) {
    const parent: ts.Node = up.parent;
    if (parent === around) break;
    const isChoice =
      (ts.isConditionalExpression(parent) && parent.condition !== up) ||
      (ts.isIfStatement(parent) && parent.expression !== up) ||
      (ts.isIterationStatement(parent, false) && !ts.isForOfStatement(parent)) ||
      ts.isCaseOrDefaultClause(parent) ||
      ts.isCatchClause(parent) ||
      (ts.isBinaryExpression(parent) &&
        parent.right === up &&
        /^(?:&&|\|\||\?\?)$/.test(parent.operatorToken.getText()));
    if (isChoice || (ts.isFunctionLike(parent) && !isCalledBack(parent))) return false;
  }
  return true;
}

/** A callback that is called with the answer, or with each of several. */
function isCalledBack(node: ts.Node): boolean {
  const call = node.parent;
  return ts.isCallExpression(call) && /\.(?:then|map|flatMap|forEach)$/.test(call.expression.getText());
}

/** Whether the function may be left on the way. */
function isLeftBetween(around: ts.Node, from: ts.Node, to: ts.Node): boolean {
  let isLeft = false;
  walk(around, (node) => {
    const leaves = ts.isReturnStatement(node) || ts.isBreakOrContinueStatement(node);
    if (
      leaves &&
      node.end <= to.pos &&
      node.pos >= from.end &&
      functionsAround(node)[0] === functionsAround(from)[0]
    )
      isLeft = true;
  });
  return isLeft;
}
