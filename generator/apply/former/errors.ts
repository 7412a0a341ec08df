/** What code asks of errors: those of the new client are others, and say the same by their message alone. */
import ts from "typescript";
import { bare, upTo, walk } from "../../scan/script/code.ts";

/** Names that every error has. */
const OF_ALL = new Set(["message", "stack", "name"]);

/** Functions that show an error, or hand it on as it is. */
const SHOWS =
  /^(?:console|log|logger|this\.log(?:ger)?)\.\w+$|^(?:reject|next|done|cb|callback|String|log|super)$/;

/** @returns where more of an error is asked than its message, in `catch` around a place */
export function caughtAround(checker: ts.TypeChecker, node: ts.Node): ts.Node | undefined {
  for (let up: ts.Node = node; up.parent !== undefined && !ts.isFunctionLike(up); up = up.parent) {
    const { parent } = up;
    if (!ts.isTryStatement(parent) || parent.tryBlock !== up || !parent.catchClause) continue;
    const { variableDeclaration: declared, block } = parent.catchClause;
    const found = declared && asked(checker, declared.name, block);
    if (found) return found;
  }
  return undefined;
}

/** @returns where a handler of errors asks for more than the message */
export function looksInto(checker: ts.TypeChecker, handler: ts.Expression): ts.Node | undefined {
  const inner = bare(handler);
  if (ts.isPropertyAccessExpression(inner) || ts.isIdentifier(inner))
    return SHOWS.test(inner.getText()) ? undefined : handler;
  if (!ts.isArrowFunction(inner) && !ts.isFunctionExpression(inner)) return handler;
  const [parameter] = inner.parameters;
  return parameter && asked(checker, parameter.name, inner.body);
}

function asked(checker: ts.TypeChecker, name: ts.BindingName, scope: ts.Node): ts.Node | undefined {
  if (!ts.isIdentifier(name))
    return name.elements.find(
      (one) => !ts.isBindingElement(one) || !OF_ALL.has((one.propertyName ?? one.name).getText()),
    );
  const symbol = checker.getSymbolAtLocation(name);
  let found: ts.Node | undefined;
  walk(scope, (node) => {
    if (!ts.isIdentifier(node) || node.text !== name.text || found) return;
    const of = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    if (of === symbol && !isHarmless(node)) found = node;
  });
  return found;
}

function isHarmless(name: ts.Identifier): boolean {
  let node: ts.Node = name;
  while (ts.isParenthesizedExpression(node.parent) || ts.isAsExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return OF_ALL.has(parent.name.text);
  if (ts.isThrowStatement(parent) || ts.isTemplateSpan(parent)) return true;
  if (ts.isBinaryExpression(parent))
    return (
      parent.operatorToken.kind === ts.SyntaxKind.PlusToken ||
      (parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword && parent.right.getText() === "Error")
    );
  if (ts.isCallExpression(parent)) return SHOWS.test(parent.expression.getText());
  const made = upTo(node, ts.isNewExpression);
  return made !== undefined && /Error$/.test(made.expression.getText());
}
