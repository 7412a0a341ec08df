/** Small questions about nodes of code. */
import ts from "typescript";
import { once } from "../../ground/collections.ts";
import { bare, isAssigning, upTo, walk } from "../../scan/script/code.ts";

/** A change of a text, on the way to one of the engine's. */
export interface NodeEdit {
  readonly source: ts.SourceFile;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

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

/** `x = …`, not `… = x`. */
export function isTarget(node: ts.Node): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

/** A property that is given another value. */
export function isWritten(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isDeleteExpression(parent)) return true;
  if (ts.isPostfixUnaryExpression(parent)) return true;
  return ts.isBinaryExpression(parent) && parent.left === node && isAssigning(parent);
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

/** `if (!response.ok) throw …` around what it is asked by, or what it throws. */
export function guardAround(node: ts.Node): ts.IfStatement | undefined {
  const guard = upTo(node, ts.isIfStatement);
  if (!guard || guard.elseStatement) return undefined;
  const condition = bare(guard.expression);
  const isOk =
    ts.isPrefixUnaryExpression(condition) &&
    condition.operator === ts.SyntaxKind.ExclamationToken &&
    /^\w+\.ok$/.test(condition.operand.getText());
  const then = guard.thenStatement;
  const [only, ...others] = ts.isBlock(then) ? then.statements : [then];
  return isOk && only && ts.isThrowStatement(only) && others.length === 0 ? guard : undefined;
}

/** A statement with the line that it stands on. */
export function wholeLines(statement: ts.Node): NodeEdit {
  const source = statement.getSourceFile();
  const { text } = source;
  const start = text.lastIndexOf("\n", statement.getStart() - 1) + 1;
  const isFirst = text.slice(start, statement.getStart()).trim() === "";
  const end = /^[ \t]*(?:\r?\n|$)/.exec(text.slice(statement.end));
  return isFirst && end
    ? { source, start, end: statement.end + end[0].length, text: "" }
    : { source, start: statement.getStart(), end: statement.end, text: "" };
}

export function throwsOnly(callback: ts.Expression): boolean {
  const inner = bare(callback);
  if (!isInline(inner) || !ts.isBlock(inner.body)) return false;
  const last = inner.body.statements.at(-1);
  let isReturning = false;
  walk(inner.body, (node) => {
    if (ts.isReturnStatement(node)) isReturning = true;
  });
  return last !== undefined && ts.isThrowStatement(last) && !isReturning;
}

/** Whether comments stand in what edits take out. */
export function losesComment(edits: readonly NodeEdit[]): boolean {
  return edits.some(({ source, start, end }) => commentsIn(source).some((at) => start <= at && at < end));
}

/** Where comments begin. */
const commentsIn = once((source: ts.SourceFile): readonly number[] => {
  const found = new Set<number>();
  const waiting: ts.Node[] = [source];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const children = node.getChildren(source).filter((one) => !ts.isJSDoc(one));
    waiting.push(...children);
    if (children.length > 0 || !source.text.slice(node.pos, node.getStart(source)).includes("/")) continue;
    const ranges = [
      ...(ts.getLeadingCommentRanges(source.text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(source.text, node.pos) ?? []),
    ];
    for (const { pos } of ranges) found.add(pos);
  }
  return [...found];
});
