/** What code asks of errors: those of the new client are others, and say the same by their message alone. */
import ts from "typescript";
import { bare, functionsAround, upTo, walk } from "../../scan/script/code.ts";
import type { CodeBase } from "../contract.ts";
import { bareParent, isInline, ownNameOf } from "./syntax.ts";

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

/** How many functions around a call are looked at. */
const MOST_FUNCTIONS = 200;

/** @returns where more of an error is asked than its message, by whoever calls the function that a call stands in, or its callers */
export function lookedAt(code: CodeBase, call: ts.Node): ts.Node | undefined {
  const { checker } = code.program;
  const waiting: ts.Node[] = [call];
  const seen = new Set<ts.Node>();
  for (let node = waiting.pop(); node && seen.size < MOST_FUNCTIONS; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    const found = caughtAround(checker, node) ?? caughtBehind(checker, node);
    if (found) return found;
    const [fn] = functionsAround(node);
    if (!fn || seen.has(fn)) continue;
    seen.add(fn);
    const around = bareParent(fn);
    if (isInline(fn) && (ts.isCallExpression(around) || ts.isNewExpression(around))) waiting.push(around);
    waiting.push(...code.requests.callers.of(fn).map((link) => link.call), ...handedOn(checker, fn));
  }
  return undefined;
}

/** `.catch(…)` behind an expression, or behind one that it is a part of. */
function caughtBehind(checker: ts.TypeChecker, node: ts.Node): ts.Node | undefined {
  for (
    let up = node;
    up.parent !== undefined && !ts.isStatement(up) && !ts.isFunctionLike(up);
    up = up.parent
  ) {
    const { parent } = up;
    if (!ts.isCallExpression(parent) || parent.expression !== up || !ts.isPropertyAccessExpression(up))
      continue;
    const { text } = up.name;
    const handler =
      text === "catch" ? parent.arguments[0] : text === "then" ? parent.arguments[1] : undefined;
    const found = handler && looksInto(checker, handler);
    if (found) return found;
  }
  return undefined;
}

/** Calls in the same file that are handed a function: `ids.map(load)`. */
function handedOn(checker: ts.TypeChecker, fn: ts.SignatureDeclaration): readonly ts.Node[] {
  const name = ownNameOf(fn);
  const symbol = name && checker.getSymbolAtLocation(name);
  const all: ts.Node[] = [];
  if (!name || !symbol) return all;
  walk(name.getSourceFile(), (node) => {
    if (!ts.isIdentifier(node) || node.text !== name.text || !ts.isCallExpression(node.parent)) return;
    const isArgument = node.parent.arguments.includes(node);
    if (isArgument && checker.getSymbolAtLocation(node) === symbol) all.push(node.parent);
  });
  return all;
}

const PARAMETER = "\\s*_?\\w+(?:\\s*:[^,()]+)?\\s*";
const ERROR = "\\(\\s*(e|ex|err|error|exception)(?:\\s*:[^,()]+)?\\s*";

/** How frameworks are told what to do about errors of all handlers: functions of four parameters, and those of other names. */
const HANDLERS: readonly RegExp[] = [
  new RegExp(`${ERROR},${PARAMETER},${PARAMETER},${PARAMETER}\\)`),
  new RegExp(
    `\\b(?:setErrorHandler|onError|on\\(\\s*["'](?:error|unhandledRejection|uncaughtException)["'],?)[^\\n]{0,30}?${ERROR}[,)]`,
  ),
  new RegExp(`\\bawait next\\(\\)[\\s\\S]{0,200}?\\bcatch\\s*${ERROR}\\)`),
];

/** @returns why, where such a handler asks for more than the message */
export function handlersIn({ files }: CodeBase): string | undefined {
  const found = files.find(({ text }) =>
    HANDLERS.some((pattern) => {
      const match = pattern.exec(text);
      const name = match?.[1];
      if (!match || name === undefined) return false;
      const behind = text.slice(match.index + match[0].length);
      return new RegExp(
        `\\b${name}\\s*(?:\\??\\.(?!(?:message|stack|name)\\b)\\w|\\[)|\\}\\s*=\\s*${name}\\b|\\b${name}\\s+instanceof\\s+(?!Error\\b)|\\b\\w*[eE]rror\\w*\\(\\s*${name}\\b`,
      ).test(behind);
    }),
  );
  return found && `the handler of errors in ${found.path} looks into what calls throw`;
}

function asked(checker: ts.TypeChecker, name: ts.BindingName, scope: ts.Node): ts.Node | undefined {
  if (!ts.isIdentifier(name))
    return name.elements.find(
      (one) =>
        !ts.isBindingElement(one) ||
        !OF_ALL.has((one.propertyName ?? one.name).getText()) ||
        !ts.isIdentifier(one.name) ||
        usesOf(checker, one.name, scope).some(isCompared),
    );
  return usesOf(checker, name, scope).find((use) => !isHarmless(use));
}

function usesOf(checker: ts.TypeChecker, name: ts.Identifier, scope: ts.Node): readonly ts.Identifier[] {
  const symbol = checker.getSymbolAtLocation(name);
  const found: ts.Identifier[] = [];
  walk(scope, (node) => {
    if (!ts.isIdentifier(node) || node.text !== name.text) return;
    const of = ts.isShorthandPropertyAssignment(node.parent)
      ? checker.getShorthandAssignmentValueSymbol(node.parent)
      : checker.getSymbolAtLocation(node);
    if (of === symbol) found.push(node);
  });
  return found;
}

/** A message whose words matter: those of the new client are others. */
function isCompared(node: ts.Node): boolean {
  const parent = bareParent(node);
  if (ts.isBinaryExpression(parent)) return /^[!=]==?$/.test(parent.operatorToken.getText());
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node || !ts.isIdentifier(node);
  if (ts.isCallExpression(parent)) return /\.(?:test|exec|has|includes)$/.test(parent.expression.getText());
  return ts.isElementAccessExpression(parent) || ts.isSwitchStatement(parent);
}

function isHarmless(name: ts.Identifier): boolean {
  let node: ts.Node = name;
  while (ts.isParenthesizedExpression(node.parent) || ts.isAsExpression(node.parent)) node = node.parent;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return OF_ALL.has(parent.name.text) && !isCompared(parent);
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
