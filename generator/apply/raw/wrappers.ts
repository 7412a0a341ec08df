/**
 * Functions around calls of a library, as code bases have one of: `api.get(path, params)`. What a caller hands in is found at the caller; what the
 * function gives has to be the body, or the response, of the one call that it makes.
 */
import ts from "typescript";
import type { Link } from "../../scan/script/callers.ts";
import {
  bare,
  calledIn,
  collectReturns,
  functionsAround,
  isAssigning,
  lastName,
  upTo,
  walk,
} from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { each, ROOT } from "../../scan/script/values.ts";
import type { AnswerForm } from "../proof/libraries.ts";
import { isWritten } from "../proof/syntax.ts";
import { isProven, type Unproven, unproven } from "../proof/unproven.ts";

const OTHER = "the function around it gives something else than the answer";

/** What the outermost function of a chain gives, for the form in which the library answers. */
export function givenThrough(
  evaluator: Evaluator,
  sent: ts.CallExpression,
  chain: readonly Link[],
  form: AnswerForm,
): AnswerForm | Unproven {
  let inner: ts.CallExpression = sent;
  let given: AnswerForm = form;
  for (const { of, call, makes } of chain) {
    if (makes) continue;
    const next = givenBy(evaluator, of, inner, given);
    if (!isProven(next)) return next;
    given = next;
    if (!ts.isCallExpression(call)) return unproven(OTHER);
    inner = call;
  }
  return given;
}

/** What one function gives: every value that it returns is the response, or every one is the body. */
function givenBy(
  evaluator: Evaluator,
  of: ts.SignatureDeclaration,
  inner: ts.CallExpression,
  form: AnswerForm,
): AnswerForm | Unproven {
  if (!isPlain(evaluator, of, inner)) return unproven("the function around it does more than to ask");
  const kinds = new Set(returnsOf(of).map((node) => kindOf(evaluator, node, inner, form)));
  const [kind, ...others] = kinds;
  if (kind === undefined || kind === "other" || others.length > 0) return unproven(OTHER);
  return kind === "response" ? form : { kind: "body" };
}

/** What a function around a call may call besides it: what puts a request together, and what reads an answer. */
const ASIDE: ReadonlySet<string> = new Set([
  ...[
    "json",
    "set",
    "append",
    "entries",
    "keys",
    "fromEntries",
    "forEach",
    "map",
    "filter",
    "toString",
    "stringify",
  ],
  ...[
    "String",
    "encodeURIComponent",
    "join",
    "replace",
    "trim",
    "startsWith",
    "slice",
    "toUpperCase",
    "assign",
    "then",
  ],
]);
const MAKES: ReadonlySet<string> = new Set(["URL", "URLSearchParams", "Headers", "Error"]);
/** Names of functions that give what a client has of its own. */
const SIGNS = /token|auth|header|cred/i;
const LOOPS: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[ts.SyntaxKind.WhileStatement, ts.SyntaxKind.DoStatement, ts.SyntaxKind.ForStatement],
  ...[ts.SyntaxKind.TryStatement, ts.SyntaxKind.DeleteExpression, ts.SyntaxKind.PostfixUnaryExpression],
  ...[ts.SyntaxKind.YieldExpression, ts.SyntaxKind.SwitchStatement],
]);

/**
 * Whether a function asks, and does nothing else that its callers would miss: no retries, limits, counting, logging, guards; and no errors of a kind
 * of its own, which callers could look at.
 */
function isPlain(
  evaluator: Evaluator,
  of: ts.SignatureDeclaration,
  asked: ts.CallExpression,
  depth = 0,
): boolean {
  if ("asteriskToken" in of && of.asteriskToken !== undefined) return false;
  let isSound = depth < 4;
  const body = "body" in of ? of.body : undefined;
  if (!body) return false;
  walk(body as ts.Node, (node) => {
    if (isSound && !isAside(evaluator, node, asked, depth)) isSound = false;
  });
  return isSound;
}

function isAside(evaluator: Evaluator, node: ts.Node, asked: ts.CallExpression, depth: number): boolean {
  if (LOOPS.has(node.kind)) return false;
  if (ts.isThrowStatement(node)) return isPlainError(node.expression) && isOfStatus(node);
  if (ts.isNewExpression(node)) return MAKES.has(node.expression.getText());
  if (ts.isBinaryExpression(node) && isAssigning(node))
    return !/^(?:this|err(?:or)?)\b|^[A-Z]/.test(node.left.getText());
  if (!ts.isCallExpression(node) || node === asked) return true;
  const { callee } = calledIn(node);
  const name = lastName(callee);
  if (ASIDE.has(name) || SIGNS.test(name)) return true;
  evaluator.restart();
  const [value, ...others] = each(evaluator.evaluate(callee, ROOT));
  return (
    others.length === 0 && value?.kind === "function" && isPlain(evaluator, value.node, asked, depth + 1)
  );
}

/** Whether what is thrown is thrown for the status of an answer. */
function isOfStatus(node: ts.Node): boolean {
  const test = upTo(node, ts.isIfStatement);
  return test !== undefined && /\.(?:ok|status|statusCode)\b/.test(test.expression.getText());
}

function isPlainError(node: ts.Expression): boolean {
  const inner = bare(node);
  return (ts.isNewExpression(inner) && inner.expression.getText() === "Error") || ts.isIdentifier(inner);
}

function returnsOf(of: ts.SignatureDeclaration): readonly ts.Expression[] {
  const body = "body" in of ? of.body : undefined;
  if (!body) return [];
  if (!ts.isBlock(body)) return [body as ts.Expression];
  const found: ts.Expression[] = [];
  collectReturns(body, found);
  return found;
}

type Kind = "response" | "body" | "other";

function kindOf(
  evaluator: Evaluator,
  node: ts.Expression,
  call: ts.CallExpression,
  form: AnswerForm,
  depth = 0,
): Kind {
  const inner = bare(node);
  if (depth > 6) return "other";
  const again = (one: ts.Expression) => kindOf(evaluator, one, call, form, depth + 1);
  if (inner === call) return form.kind === "body" ? "body" : "response";
  if (ts.isPropertyAccessExpression(inner) && form.kind === "property" && inner.name.text === form.name)
    return again(inner.expression) === "response" ? "body" : "other";
  if (ts.isCallExpression(inner)) {
    const { expression: callee } = inner;
    const isRead =
      (form.kind === "method" || form.kind === "promise-method") &&
      inner.arguments.length === 0 &&
      ts.isPropertyAccessExpression(callee) &&
      callee.name.text === form.name;
    return isRead && again(callee.expression) === "response" ? "body" : "other";
  }
  // An answer without a body is none of those that are known.
  if (ts.isConditionalExpression(inner) && /\b204\b/.test(inner.condition.getText()))
    return again(inner.whenFalse);
  return ts.isIdentifier(inner) ? kindOfName(evaluator, inner, form, again) : "other";
}

function kindOfName(
  evaluator: Evaluator,
  name: ts.Identifier,
  form: AnswerForm,
  again: (node: ts.Expression) => Kind,
): Kind {
  const declaration = evaluator.symbolOf(name)?.valueDeclaration;
  if (!declaration || isHandedOn(name)) return "other";
  if (ts.isVariableDeclaration(declaration)) {
    const assigned = (evaluator.code.assignments.get(name.text) ?? []).filter(
      ({ target }) => evaluator.symbolOf(bare(target)) === evaluator.symbolOf(name),
    );
    const [only, ...others] = assigned;
    if (others.length > 0 || only?.isAppended === true) return "other";
    if (declaration.initializer) return only ? "other" : again(declaration.initializer);
    return only ? again(only.value) : "other";
  }
  const pattern = declaration.parent;
  if (!ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(pattern) || form.kind !== "property")
    return "other";
  const key = declaration.propertyName ?? declaration.name;
  const held = ts.isVariableDeclaration(pattern.parent) ? pattern.parent.initializer : undefined;
  const isBody =
    ts.isIdentifier(key) && key.text === form.name && !declaration.initializer && !declaration.dotDotDotToken;
  return isBody && held && again(held) === "response" ? "body" : "other";
}

/** Whether something else may change what a name holds before it is returned: it is handed to a call, or a member of it is assigned. */
function isHandedOn(name: ts.Identifier): boolean {
  let isFound = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name.text) {
      let up: ts.Node = node;
      while (ts.isPropertyAccessExpression(up.parent) && up.parent.expression === up) up = up.parent;
      const { parent } = up;
      const isArgument =
        (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== up;
      const isQuiet =
        isArgument && /^(?:console|log|logger|JSON|Error|\$?debug)\b/.test(parent.expression.getText());
      if ((isArgument && !isQuiet) || (up !== node && isWritten(up))) isFound = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(functionsAround(name)[0] ?? name.getSourceFile());
  return isFound;
}

/** What a caller hands in: its arguments, and what stands in objects among them. */
export function handedIn(call: ts.CallExpression): readonly ts.Expression[] {
  return calledIn(call).args.flatMap((arg) => {
    const inner = bare(arg);
    if (!ts.isObjectLiteralExpression(inner)) return [arg];
    const values = inner.properties.flatMap((one) =>
      ts.isPropertyAssignment(one)
        ? [one.initializer]
        : ts.isShorthandPropertyAssignment(one)
          ? [one.name]
          : [],
    );
    return [arg, ...values];
  });
}
