/** Small questions about nodes of code, which every rewriter means the same by. */
import ts from "typescript";
import { bare, isAssigning } from "../../scan/script/code.ts";

/** Files that are not for production. */
export function isOfTests(path: string): boolean {
  return OF_TESTS.test(path);
}

const OF_TESTS =
  /(?:^|\/)(?:tests?|specs?|e2e|fixtures?|examples?|mocks?|__\w+__)\/|[.-](?:test|spec|mock|fixture)\.\w+$/i;

export function isAssertion(node: ts.Node): node is ts.AsExpression | ts.SatisfiesExpression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node);
}

export function isInline(node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

export function isCallOf(node: ts.Node, name: string): boolean {
  return ts.isCallExpression(node) && node.expression.getText() === name;
}

/** Behind parentheses. */
export function bareParent(node: ts.Node): ts.Node {
  let { parent } = node;
  while (ts.isParenthesizedExpression(parent)) parent = parent.parent;
  return parent;
}

/** Without parentheses and assertions; an `await` stays. */
export function bareText(node: ts.Expression): ts.Expression {
  let inner = node;
  while (!ts.isAwaitExpression(inner)) {
    const next =
      ts.isParenthesizedExpression(inner) || isAssertion(inner) || ts.isNonNullExpression(inner)
        ? inner.expression
        : inner;
    if (next === inner) return inner;
    inner = next;
  }
  return inner;
}

/** With what stands around it and means the same. */
export function outside(node: ts.Expression): ts.Expression {
  let up = node;
  while (
    ts.isParenthesizedExpression(up.parent) ||
    ts.isAsExpression(up.parent) ||
    ts.isSatisfiesExpression(up.parent) ||
    ts.isNonNullExpression(up.parent)
  )
    up = up.parent;
  return up;
}

export function hasModifier(node: ts.HasModifiers, kind: ts.SyntaxKind): boolean {
  return ts.getModifiers(node)?.some((one) => one.kind === kind) === true;
}

/** `export` before it, or before the class or statement that it stands in. */
export function isExported(node: ts.Node): boolean {
  for (let up: ts.Node | undefined = node; up && !ts.isSourceFile(up); up = up.parent) {
    if ((ts.isBlock(up) || ts.isFunctionLike(up)) && up !== node) return false;
    if (ts.canHaveModifiers(up) && hasModifier(up, ts.SyntaxKind.ExportKeyword)) return true;
    if (ts.isExportAssignment(up)) return true;
  }
  return false;
}

/** The name by which a function is known where it stands. */
export function ownNameOf(fn: ts.SignatureDeclaration): ts.Identifier | undefined {
  if (fn.name && ts.isIdentifier(fn.name)) return fn.name;
  const { parent } = fn;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) && isConst(parent)
    ? parent.name
    : undefined;
}

export function isConst(node: ts.VariableDeclaration): boolean {
  return (node.parent.flags & ts.NodeFlags.Const) !== 0;
}

/** `x = …`, not `… = x`: it holds what stands right of it, and nothing else. */
export function isAssigned(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** Whether a place is given another value, in any way: by `=` and its kin, a step, `delete`, a pattern, a loop. */
export function isWritten(node: ts.Node): boolean {
  let up = node;
  for (;;) {
    const { parent } = up;
    if (ts.isBinaryExpression(parent)) return parent.left === up && isAssigning(parent);
    if (ts.isPostfixUnaryExpression(parent) || ts.isDeleteExpression(parent)) return true;
    if (ts.isPrefixUnaryExpression(parent)) return STEPS.has(parent.operator);
    if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.initializer === up;
    const isValue = ts.isPropertyAssignment(parent) && parent.initializer === up;
    if (!isValue && !PATTERNS.has(parent.kind)) return false;
    up = parent;
  }
}

const STEPS: ReadonlySet<ts.PrefixUnaryOperator> = new Set<ts.PrefixUnaryOperator>([
  ts.SyntaxKind.PlusPlusToken,
  ts.SyntaxKind.MinusMinusToken,
]);

/** What stands between a place and the assignment that it may be a part of: `[x] = …`, `({ a: x } = …)`, `(x) = …`. */
const PATTERNS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.ParenthesizedExpression,
  ts.SyntaxKind.AsExpression,
  ts.SyntaxKind.NonNullExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.SpreadElement,
  ts.SyntaxKind.SpreadAssignment,
]);

/** `x` of `a.x` and `a["x"]`. */
export function fieldIn(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)
    ? node.argumentExpression.text
    : undefined;
}

export function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.name === node || parent.propertyName === node;
  if (ts.isShorthandPropertyAssignment(parent) || ts.isExportSpecifier(parent)) return false;
  return (
    (ts.isVariableDeclaration(parent) || ts.isParameter(parent) || ts.isFunctionLike(parent)) &&
    parent.name === node
  );
}

/** What stands in an address, as it was meant; nothing where it is no such text. */
export function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return undefined;
  }
}

/** What a name means, also where it is short for itself in an object or an export. */
export function meaningOf(checker: ts.TypeChecker, node: ts.Node): ts.Symbol | undefined {
  const { parent } = node;
  if (ts.isShorthandPropertyAssignment(parent)) return checker.getShorthandAssignmentValueSymbol(parent);
  return ts.isExportSpecifier(parent)
    ? checker.getExportSpecifierLocalTargetSymbol(parent)
    : checker.getSymbolAtLocation(node);
}

/** The object that a name is inside of, whatever is around it: `x` of `(x as X).y`. */
export function isMemberOf(node: ts.Node): node is ts.PropertyAccessExpression | ts.ElementAccessExpression {
  return ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node);
}

export { bare };
