/** Whether code looks at how a library fails: its errors are others than those of a client. */
import ts from "typescript";
import { bare, EQUALS, nameText, walk } from "../../scan/script/code.ts";

/** What a caught error is asked for that every error of the library's has in its own way. */
const ASKED: ReadonlySet<string> = new Set([
  ...[
    "response",
    "request",
    "config",
    "code",
    "status",
    "statusCode",
    "statusText",
    "isAxiosError",
    "errno",
    "cause",
    "toJSON",
    "options",
    "name",
  ],
]);
const COMPARES: ReadonlySet<string> = new Set([
  "includes",
  "startsWith",
  "endsWith",
  "match",
  "matchAll",
  "indexOf",
  "search",
  "test",
]);
const NAMED = /^(?:e|ex|err|error|\w*Err(?:or)?)$/;
const WORDS = /\bisAxiosError\b|\bAxiosError\b|\bisCancel\b|\bCanceledError\b/;

const SEEN = new WeakMap<ts.SourceFile, boolean>();

/** Whether errors that are caught in a file are looked at for more than to be told. */
export function asksErrors(file: ts.SourceFile): boolean {
  const known = SEEN.get(file) ?? (WORDS.test(file.text) || caughtIn(file).some((one) => isAsked(one)));
  SEEN.set(file, known);
  return known;
}

const OF_OTHERS = new WeakMap<ts.SourceFile, boolean>();

/** Whether a function of a file, such as a middleware, looks at the answers in errors that it is handed. */
export function asksHandedErrors(file: ts.SourceFile): boolean {
  const known =
    OF_OTHERS.get(file) ?? handedIn(file).some((one) => isAsked(one, new Set(["response", "isAxiosError"])));
  OF_OTHERS.set(file, known);
  return known;
}

/** Names, or patterns, that errors are caught as, each with where it is known. */
interface Caught {
  readonly name: ts.BindingName;
  readonly scope: ts.Node;
}

function caughtIn(file: ts.SourceFile): readonly Caught[] {
  const all: Caught[] = [...handedIn(file)];
  walk(file, (node) => {
    if (ts.isCatchClause(node) && node.variableDeclaration)
      all.push({ name: node.variableDeclaration.name, scope: node.block });
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const { text } = node.expression.name;
    const callback = text === "catch" ? node.arguments[0] : text === "then" ? node.arguments[1] : undefined;
    if (callback && (ts.isArrowFunction(callback) || ts.isFunctionExpression(callback))) {
      const [first] = callback.parameters;
      if (first) all.push({ name: first.name, scope: callback.body });
    }
  });
  return all;
}

/** Parameters that are called as errors are. */
function handedIn(file: ts.SourceFile): readonly Caught[] {
  const all: Caught[] = [];
  walk(file, (node) => {
    if (!ts.isParameter(node) || !("body" in node.parent)) return;
    const { body, parameters } = node.parent as ts.FunctionLikeDeclaration;
    const isError = NAMED.test(nameText(node.name)) || (parameters.length === 4 && parameters[0] === node);
    if (body && isError) all.push({ name: node.name, scope: body });
  });
  return all;
}

function isAsked({ name, scope }: Caught, asked: ReadonlySet<string> = ASKED): boolean {
  if (!ts.isIdentifier(name)) return takes(name, asked);
  let isFound = false;
  walk(scope, (node) => {
    if (!ts.isIdentifier(node) || node.text !== name.text) return;
    let up: ts.Expression = node;
    while (ts.isExpression(up.parent) && bare(up.parent) === node) up = up.parent;
    isFound ||= isAskedFor(up, asked);
  });
  return isFound;
}

function takes(name: ts.BindingName, asked: ReadonlySet<string>): boolean {
  return (
    ts.isObjectBindingPattern(name) &&
    name.elements.some((one) => asked.has(nameText(one.propertyName ?? one.name)))
  );
}

function isAskedFor(node: ts.Expression, asked: ReadonlySet<string>): boolean {
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) && parent.initializer === node) return takes(parent.name, asked);
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword)
    return asked === ASKED && parent.left === node && parent.right.getText() !== "Error";
  if (ts.isElementAccessExpression(parent) && parent.expression === node) return asked === ASKED;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node) return false;
  if (asked.has(parent.name.text)) return true;
  return asked === ASKED && parent.name.text === "message" && isCompared(parent);
}

function isCompared(node: ts.Expression): boolean {
  const { parent } = node;
  if (ts.isBinaryExpression(parent)) return EQUALS.has(parent.operatorToken.kind);
  if (ts.isPropertyAccessExpression(parent)) return COMPARES.has(parent.name.text);
  return (
    ts.isCallExpression(parent) &&
    ts.isPropertyAccessExpression(parent.expression) &&
    parent.expression.name.text === "test"
  );
}
