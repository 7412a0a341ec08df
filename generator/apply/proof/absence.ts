/** Whether code looks at a body for what failures do not have: `fetch` answers those as well, where a client throws. */
import ts from "typescript";
import { functionsAround, GIVES, upTo } from "../../scan/script/code.ts";
import { each, ROOT } from "../../scan/script/values.ts";
import { gatheredIn } from "./gathered.ts";
import { isAssigned } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

const DEEPEST = 14;
const OPERATORS: ReadonlySet<ts.SyntaxKind> = new Set([...GIVES, ts.SyntaxKind.InKeyword]);
/** Fields of bodies of failures. */
const OF_FAILURES: ReadonlySet<string> = new Set([
  "error",
  "errors",
  "title",
  "traceId",
  "detail",
  "message",
  "ok",
  "statusCode",
  "errorCode",
]);
/** Flags, as that there are more pages: that one is not set is no failure. */
const FLAG = /^(?:has|is|can)[A-Z]/;

export function looksForAbsence(code: WholeCode, node: ts.Expression, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  const { parent } = node;
  const again = (one: ts.Expression) => looksForAbsence(code, one, depth + 1);
  if (
    ts.isAwaitExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isNonNullExpression(parent)
  )
    return again(parent);
  if (ts.isPropertyAccessExpression(parent) && parent.expression === node)
    return ofMember(code, parent, depth);
  if (ts.isElementAccessExpression(parent) && parent.expression === node)
    return parent.questionDotToken !== undefined;
  if (ts.isArrayLiteralExpression(parent)) {
    const own = gatheredIn(node);
    return own ? ofName(code, own.name, depth) : true;
  }
  if (ts.isBinaryExpression(parent) && parent.right === node && isAssigned(parent.left))
    return !ts.isIdentifier(parent.left) || ofName(code, parent.left, depth);
  if (ts.isBinaryExpression(parent)) return isDefault(parent);
  if (ts.isPrefixUnaryExpression(parent))
    return parent.operator === ts.SyntaxKind.ExclamationToken && !FLAG.test(nameOf(node));
  if (ts.isTypeOfExpression(parent)) return true;
  if (ts.isIfStatement(parent) || ts.isConditionalExpression(parent)) {
    const test = ts.isIfStatement(parent) ? parent.expression : parent.condition;
    return test === node ? !FLAG.test(nameOf(node)) : ts.isConditionalExpression(parent) && again(parent);
  }
  if (ts.isVariableDeclaration(parent) && parent.initializer === node)
    return ofName(code, parent.name, depth);
  if (ts.isCallExpression(parent) && parent.arguments.includes(node))
    return parent.expression.getText() === "Array.isArray" || ofParameter(code, parent, node, depth);
  if (ts.isReturnStatement(parent) || (ts.isArrowFunction(parent) && parent.body === node))
    return ofCallers(code, node, depth);
  return false;
}

/** What a function of the code's own does with it. */
function ofParameter(code: WholeCode, call: ts.CallExpression, node: ts.Expression, depth: number): boolean {
  const { evaluator } = code;
  evaluator.restart();
  const index = call.arguments.indexOf(node);
  return each(evaluator.evaluate(call.expression, ROOT)).some((value) => {
    const parameter = value.kind === "function" ? value.node.parameters[index] : undefined;
    return (
      parameter !== undefined &&
      (parameter.initializer !== undefined || ofName(code, parameter.name, depth + 1))
    );
  });
}

function nameOf(node: ts.Expression): string {
  return ts.isPropertyAccessExpression(node) ? node.name.text : ts.isIdentifier(node) ? node.text : "";
}

function isDefault({ operatorToken: { kind }, left, right }: ts.BinaryExpression): boolean {
  if (OPERATORS.has(kind)) return true;
  return [left, right].some((one) => one.kind === ts.SyntaxKind.NullKeyword || one.getText() === "undefined");
}

function ofMember(code: WholeCode, access: ts.PropertyAccessExpression, depth: number): boolean {
  if (access.questionDotToken || OF_FAILURES.has(access.name.text)) return true;
  const call = access.parent;
  const isCalled = ts.isCallExpression(call) && call.expression === access;
  if (!isCalled) return looksForAbsence(code, access, depth + 1);
  if (access.name.text === "json" || access.name.text === "catch")
    return looksForAbsence(code, call, depth + 1);
  if (access.name.text !== "then") return false;
  const [callback] = call.arguments;
  if (!callback || !(ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))) return true;
  const [first] = callback.parameters;
  const name = first?.name.getText();
  const isHandedOn = name === callback.body.getText() || /\.json\(/.test(callback.body.getText());
  return (
    (first !== undefined && ofName(code, first.name, depth)) ||
    (isHandedOn && looksForAbsence(code, call, depth + 1))
  );
}

function ofName(code: WholeCode, name: ts.BindingName, depth: number): boolean {
  if (!ts.isIdentifier(name))
    return name.elements.some(
      (one) =>
        ts.isBindingElement(one) && (one.initializer !== undefined || ofName(code, one.name, depth + 1)),
    );
  if (OF_FAILURES.has(name.text)) return true;
  const { evaluator } = code;
  const symbol = evaluator.symbolOf(name);
  const scope = upTo(name, ts.isFunctionLike) ?? name.getSourceFile();
  let isFound = false;
  const visit = (node: ts.Node): void => {
    if (
      ts.isIdentifier(node) &&
      node !== name &&
      node.text === name.text &&
      evaluator.symbolOf(node) === symbol
    )
      isFound ||= looksForAbsence(code, node, depth + 1);
    if (!isFound) ts.forEachChild(node, visit);
  };
  visit(scope);
  return isFound;
}

/** What callers do with what a function gives. */
function ofCallers(code: WholeCode, node: ts.Expression, depth: number): boolean {
  const [of] = functionsAround(node);
  if (!of) return false;
  return code.requests.callers
    .of(of)
    .some(({ call }) => ts.isCallExpression(call) && looksForAbsence(code, call, depth + 1));
}
