/** `if (!response.ok) throw new Error(…)`: code that throws what failed itself, as a client does. */
import ts from "typescript";
import { bare, isAssigning, upTo, walk } from "../../scan/script/code.ts";
import { bareParent } from "./syntax.ts";

/** What may be asked on the way to an error, and changes nothing. */
const TELLS = /(?:^|\.)(?:text|json|stringify|String|catch|slice|join|toString)$/;

/** The name of the response that a statement throws for. Errors of other classes may mean something to a framework. */
export function guardedBy(statement: ts.Node | undefined): string | undefined {
  if (!statement || !ts.isIfStatement(statement) || statement.elseStatement) return undefined;
  const condition = bare(statement.expression);
  const isNot =
    ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken;
  const name = isNot ? /^(\w+)\.ok$/.exec(condition.operand.getText())?.[1] : undefined;
  const then = statement.thenStatement;
  const statements = ts.isBlock(then) ? then.statements : [then];
  const last = statements.at(-1);
  const isThrown = last !== undefined && ts.isThrowStatement(last) && isPlainError(last.expression);
  return isThrown && statements.slice(0, -1).every(isTold) ? name : undefined;
}

/** `const text = await r.text();`, `console.error("failed", r.status);` on the way to an error. */
function isTold(statement: ts.Statement): boolean {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.every(
      ({ initializer }) => initializer && onlyTells(initializer),
    );
  if (!ts.isExpressionStatement(statement)) return false;
  const call = bare(statement.expression);
  return (
    ts.isCallExpression(call) &&
    /^console\.(?:log|warn|error)$/.test(call.expression.getText()) &&
    call.arguments.every(onlyTells)
  );
}

function isPlainError(node: ts.Expression): boolean {
  const error = bare(node);
  return ts.isNewExpression(error) && error.expression.getText() === "Error" && onlyTells(error);
}

function onlyTells(node: ts.Node): boolean {
  let isPlain = true;
  walk(node, (one) => {
    if (ts.isCallExpression(one) && !TELLS.test(one.expression.getText())) isPlain = false;
    if (ts.isBinaryExpression(one) && isAssigning(one)) isPlain = false;
    if (ts.isNewExpression(one) && one.expression.getText() !== "Error") isPlain = false;
  });
  return isPlain;
}

/** Such a statement around what it is asked by, or what it throws. */
export function guardAround(node: ts.Node): ts.IfStatement | undefined {
  const guard = upTo(node, ts.isIfStatement);
  return guard && guardedBy(guard) !== undefined ? guard : undefined;
}

/** Such a statement right behind the one that makes the response of a call. */
export function guardBehind(call: ts.Expression): ts.IfStatement | undefined {
  const awaited = bareParent(call);
  const declared = ts.isAwaitExpression(awaited) ? bareParent(awaited) : undefined;
  const list = declared && ts.isVariableDeclaration(declared) ? declared.parent : undefined;
  if (!declared || !list || !ts.isVariableDeclarationList(list) || list.declarations.length !== 1)
    return undefined;
  const { parent: statement } = list;
  const { parent } = statement;
  if (!ts.isVariableStatement(statement) || !(ts.isBlock(parent) || ts.isSourceFile(parent)))
    return undefined;
  const next = parent.statements[parent.statements.indexOf(statement) + 1];
  const name = (declared as ts.VariableDeclaration).name.getText();
  return next && guardedBy(next) === name ? (next as ts.IfStatement) : undefined;
}

/** The value that a callback gives of what it is handed: `r.json()` of `(r) => r.json()`, behind such a statement too. */
export function givenBy(
  callback: ts.Expression,
): { readonly value: ts.Expression; readonly isGuarded: boolean } | undefined {
  if (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback)) return undefined;
  if (!ts.isBlock(callback.body)) return { value: callback.body, isGuarded: false };
  const { statements } = callback.body;
  const last = statements.at(-1);
  const name = callback.parameters[0]?.name.getText();
  const isGuarded = statements.length === 2 && name !== undefined && guardedBy(statements[0]) === name;
  if (!last || !ts.isReturnStatement(last) || !last.expression) return undefined;
  return statements.length === 1 || isGuarded ? { value: last.expression, isGuarded } : undefined;
}

/** `x` of `x.then(y)`, with `y`, where nothing else is handed to it. */
export function thenOf(
  call: ts.Expression,
): { readonly then: ts.CallExpression; readonly callback: ts.Expression } | undefined {
  const access = call.parent;
  if (!ts.isPropertyAccessExpression(access) || access.expression !== call || access.name.text !== "then")
    return undefined;
  const then = access.parent;
  if (!ts.isCallExpression(then) || then.expression !== access || then.arguments.length !== 1)
    return undefined;
  const [callback] = then.arguments;
  return callback && { then, callback: bare(callback) };
}

/** Whether code throws itself where a call failed, before it does anything else. */
export function isGuarded(call: ts.Expression): boolean {
  const behind = thenOf(call);
  return (
    guardBehind(call) !== undefined || (behind !== undefined && givenBy(behind.callback)?.isGuarded === true)
  );
}
