/**
 * Whether code throws by itself where `fetch` was answered with a failure, though it never looks: a client throws as well then. What the API says of a
 * failure has a member `data`, which is an object or not there: what only a list has cannot be asked of it.
 */
import ts from "typescript";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { fieldIn, isMemberOf, outside } from "./syntax.ts";

/** The list of an answer. */
const ROWS = "data";
/** What every list has and no object. */
const OF_LISTS: ReadonlySet<string> = new Set([
  ...["map", "flatMap", "filter", "find", "findIndex", "findLast", "forEach", "reduce", "some", "every"],
  ...["slice", "sort", "concat", "join", "includes", "reverse", "flat"],
]);
const DEEPEST = 8;

/** What an expression is: the response, its body, or the rows in it. */
type Kind = "response" | "body" | "rows";

/** @param call what gives a response of `fetch`, or a promise of one */
export function throwsByItself(evaluator: Evaluator, call: ts.Expression): boolean {
  return throwsFor(evaluator, call, "response", 0);
}

function throwsFor(evaluator: Evaluator, node: ts.Expression, kind: Kind, depth: number): boolean {
  if (depth > DEEPEST) return false;
  const at = outside(node);
  const { parent } = at;
  const again = (one: ts.Expression, of: Kind) => throwsFor(evaluator, one, of, depth + 1);
  if (ts.isAwaitExpression(parent)) return again(parent, kind);
  if (isMemberOf(parent) && parent.expression === at) {
    if (parent.questionDotToken) return false;
    const name = fieldIn(parent) ?? "";
    const call = parent.parent;
    const isCalled = ts.isCallExpression(call) && call.expression === parent && !call.questionDotToken;
    if (kind === "response") return isCalled && name === "json" && again(call, "body");
    if (kind === "body") return name === ROWS && again(parent, "rows");
    return isCalled && OF_LISTS.has(name);
  }
  if (
    kind === "rows" &&
    (ts.isSpreadElement(parent) || (ts.isForOfStatement(parent) && parent.expression === at))
  )
    return true;
  const isHeld = ts.isVariableDeclaration(parent) && parent.initializer === at;
  return isHeld && heldThrows(evaluator, parent, kind, depth);
}

/** `const { data } = await r.json();`, and what the statement behind it asks of that before it does anything else. */
function heldThrows(
  evaluator: Evaluator,
  declared: ts.VariableDeclaration,
  kind: Kind,
  depth: number,
): boolean {
  const name = nameOf(declared.name, kind);
  const { parent: list } = declared;
  const { parent: statement } = list;
  if (!name || !ts.isVariableStatement(statement) || statement.declarationList.declarations.length !== 1)
    return false;
  const around = statement.parent;
  if (!ts.isBlock(around) && !ts.isSourceFile(around)) return false;
  const next = around.statements[around.statements.indexOf(statement) + 1];
  const use = next && firstRead(evaluator, next, name.node);
  return use !== undefined && throwsFor(evaluator, use, name.kind, depth + 1);
}

function nameOf(
  name: ts.BindingName,
  kind: Kind,
): { readonly node: ts.Identifier; readonly kind: Kind } | undefined {
  if (ts.isIdentifier(name)) return { node: name, kind };
  if (kind !== "body" || !ts.isObjectBindingPattern(name)) return undefined;
  const element = name.elements.find((one) => (one.propertyName ?? one.name).getText() === ROWS);
  return element && ts.isIdentifier(element.name) && !element.initializer && !element.dotDotDotToken
    ? { node: element.name, kind: "rows" }
    : undefined;
}

/** Where a statement reads a name, if it does nothing before that; it may look at other names. */
function firstRead(
  evaluator: Evaluator,
  statement: ts.Statement,
  name: ts.Identifier,
): ts.Identifier | undefined {
  const begun = headOf(statement);
  const symbol = evaluator.symbolOf(name);
  let found: ts.Identifier | undefined;
  const visit = (node: ts.Node): boolean => {
    if (ts.isIdentifier(node) && node.text === name.text && evaluator.symbolOf(node) === symbol) {
      found = node;
      return true;
    }
    if (ts.isFunctionLike(node)) return false;
    const isChoice =
      ts.isConditionalExpression(node) ||
      (ts.isBinaryExpression(node) && /^(?:&&|\|\||\?\?)=?$/.test(node.operatorToken.getText()));
    if (isChoice) return visit(ts.isConditionalExpression(node) ? node.condition : node.left) || true;
    const isOver = ts.forEachChild(node, (child) => visit(child) || undefined) === true;
    return isOver || DOES.has(node.kind);
  };
  if (begun) visit(begun);
  return found;
}

/** What does something once its parts are there. */
const DOES: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[ts.SyntaxKind.CallExpression, ts.SyntaxKind.NewExpression, ts.SyntaxKind.AwaitExpression],
  ...[ts.SyntaxKind.YieldExpression, ts.SyntaxKind.TaggedTemplateExpression, ts.SyntaxKind.DeleteExpression],
  ...[ts.SyntaxKind.PostfixUnaryExpression],
]);

function headOf(statement: ts.Statement): ts.Expression | undefined {
  if (ts.isReturnStatement(statement) || ts.isExpressionStatement(statement)) return statement.expression;
  if (ts.isForOfStatement(statement) || ts.isIfStatement(statement)) return statement.expression;
  const [declared, ...others] = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations
    : [];
  return others.length === 0 ? declared?.initializer : undefined;
}
