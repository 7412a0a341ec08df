/** Functions that frameworks, platforms and libraries hand the errors of everything else, wherever they stand: a row for each way to say which. */
import ts from "typescript";
import { once } from "../../ground/collections.ts";
import { bare, calledIn, lastName, nameText, walk } from "../../scan/script/code.ts";
import { each, ROOT } from "../../scan/script/values.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { fieldIn, isAssigned, isInline } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

export interface Handler {
  readonly node: ts.Node;
  /** Where the error is; nothing where it is not known what the handler does. */
  readonly error?: ts.BindingName;
  readonly body: ts.Node;
}

/** What a function does; nothing where it has no body, as one of another package. */
export function handlingIn(fn: ts.SignatureDeclaration): ts.Node | undefined {
  return "body" in fn ? fn.body : undefined;
}

/** Events whose listeners are handed errors. */
const EVENTS: ReadonlySet<string> = new Set([
  "error",
  "unhandledRejection",
  "uncaughtException",
  "unhandledrejection",
]);

interface HandingOver {
  /** All of them, where it is not said which. */
  readonly argument?: number;
  isFit?(call: ts.CallExpression): boolean;
  /** Functions of other forms take no errors. */
  takes?(fn: ts.SignatureDeclaration): boolean;
}

/** Calls by their last name, with the argument that is handed errors. */
const CALLS: Readonly<Record<string, HandingOver>> = {
  on: { argument: 1, isFit: isOfErrors },
  once: { argument: 1, isFit: isOfErrors },
  addListener: { argument: 1, isFit: isOfErrors },
  addEventListener: { argument: 1, isFit: isOfErrors },
  setErrorHandler: { argument: 0 },
  onError: { argument: 0 },
  catchError: { argument: 0 },
  setUncaughtExceptionCaptureCallback: { argument: 0 },
  useGlobalFilters: {},
  use: { isFit: namesErrors, takes: ({ parameters }) => parameters.length === OF_MIDDLEWARE },
};

function namesErrors({ arguments: all }: ts.CallExpression): boolean {
  return all.some((one) => /err|exception/i.test(one.getText().slice(0, 80)));
}

function isOfErrors({ arguments: [event] }: ts.CallExpression): boolean {
  return event !== undefined && ts.isStringLiteralLike(event) && EVENTS.has(event.text);
}

/** Methods of classes, and functions in objects, that are handed errors: by which of their parameters. */
const MEMBERS: ReadonlyMap<string, number> = new Map([
  ...[
    ...["catch", "componentDidCatch", "getDerivedStateFromError", "handleError"],
    ...["onError", "errorHandler", "errorFormatter", "formatError", "beforeNotify"],
  ].map((name) => [name, 0] as const),
  // Of services that errors are reported to: what is reported comes first, what it was made of behind it.
  ...["beforeSend", "checkIgnore"].map((name) => [name, 1] as const),
]);

/** Of what is reported: what it says of an error beside its message. */
const REPORTED = /\.exception\b|\boriginalException\b/;

/** Attributes of elements that stand where something failed. */
const ELEMENTS: ReadonlySet<string> = new Set(["onError", "fallbackRender", "FallbackComponent"]);

/** What is told of errors by being put there, and takes them in any place. */
const PUT: ReadonlySet<string> = new Set([...MEMBERS.keys(), "onerror", "onunhandledrejection"]);

/** Names of errors. */
const NAMED = /^_?(?:e|ex|err|error|exception|\w*Err(?:or)?)$/;

/** Parameters of a function that takes errors of what comes before it: express tells it by their number. */
const OF_MIDDLEWARE = 4;

/** Names that say nothing by themselves. */
const COMMON: ReadonlySet<string> = new Set(["on", "once", "use", "catch", "error"]);
const PARAMETER = "\\s*[\\w{} ]+(?::[^,()]+)?\\s*";
const HANDLES = new RegExp(
  [
    `\\b(?:${[...Object.keys(CALLS), ...PUT, ...ELEMENTS, ...EVENTS].filter((name) => !COMMON.has(name)).join("|")})\\b`,
    "@Catch\\b|\\bExceptionFilter\\b|\\bawait next\\(",
    `\\(${PARAMETER},${PARAMETER},${PARAMETER},${PARAMETER}\\)`,
  ].join("|"),
);

/** Whether such functions may stand in a text, which has to be read then. */
export function mayHandle(text: string): boolean {
  return HANDLES.test(text);
}

/** Of all files. */
export const handlers = once((code: WholeCode): readonly Handler[] =>
  code.program.files.flatMap((file) => handlersIn(code, file)),
);

function handlersIn(code: WholeCode, file: ts.SourceFile): readonly Handler[] {
  const all: Handler[] = [];
  const add = (node: ts.Expression, isFit = (_: ts.SignatureDeclaration) => true) =>
    void all.push(...handledBy(code, node, isFit));
  walk(file, (node) => {
    if (ts.isCallExpression(node)) {
      const name = lastName(calledIn(node).callee);
      const row = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
      if (row && row.isFit?.(node) !== false)
        for (const [i, one] of node.arguments.entries()) if (i === (row.argument ?? i)) add(one, row.takes);
    } else if (ts.isBinaryExpression(node) && isAssigned(node.left) && PUT.has(fieldIn(node.left) ?? "")) {
      for (const one of functionsOf(code, node.right)) all.push(...handling(one, one.parameters));
    } else if (ts.isJsxAttribute(node) && ELEMENTS.has(node.name.getText())) {
      const { initializer } = node;
      if (initializer && ts.isJsxExpression(initializer) && initializer.expression)
        add(initializer.expression);
    } else if (ts.isFunctionLike(node)) all.push(...ofFunction(node));
    else if (
      ts.isPropertyAssignment(node) &&
      MEMBERS.has(nameText(node.name)) &&
      !isInline(bare(node.initializer))
    )
      add(node.initializer);
    else if (ts.isTryStatement(node) && node.catchClause?.variableDeclaration && awaitsNext(node.tryBlock)) {
      const { variableDeclaration: declared, block } = node.catchClause;
      all.push({ node, error: declared.name, body: block });
    }
  });
  return all;
}

/** A function that is one by its name, or by what it takes. */
function ofFunction(fn: ts.SignatureDeclaration): readonly Handler[] {
  const [first] = fn.parameters;
  if (!first) return [];
  const name = nameText(fn.name ?? (ts.isPropertyAssignment(fn.parent) ? fn.parent.name : undefined));
  const isMember =
    ts.isMethodDeclaration(fn) || ts.isPropertyAssignment(fn.parent) || ts.isPropertyDeclaration(fn.parent);
  const isMiddleware =
    fn.parameters.length === OF_MIDDLEWARE && (NAMED.test(nameText(first.name)) || isUsed(fn));
  if (isMiddleware) return handling(fn);
  const at = isMember ? MEMBERS.get(name) : undefined;
  if (at === undefined) return [];
  const body = handlingIn(fn);
  const isToldMore = at > 0 && body !== undefined && REPORTED.test(body.getText());
  return isToldMore ? [{ node: fn, body }] : handling(fn, fn.parameters.slice(at, at + 1));
}

/** What a handler is told by an object with it: `({ error }) => …`. */
const KEYS: ReadonlySet<string> = new Set(["error", "err", "exception", "reason"]);

/** A function as a handler: of each error that it takes, first of all of what it takes. */
function handling(
  fn: ts.SignatureDeclaration,
  all: readonly ts.ParameterDeclaration[] = fn.parameters.slice(0, 1),
) {
  const body = handlingIn(fn);
  if (!body) return [];
  return all.flatMap(({ name }): readonly Handler[] => {
    const inner = ts.isObjectBindingPattern(name)
      ? name.elements.filter((one) => KEYS.has(nameText(one.propertyName ?? one.name)))
      : [];
    const names = inner.length > 0 ? inner.map((one) => one.name) : [name];
    return names.map((error) => ({ node: fn, error, body }));
  });
}

/** `app.use(function (a, b, c, d) { … })`. */
function isUsed({ parent }: ts.SignatureDeclaration): boolean {
  return ts.isCallExpression(parent) && lastName(calledIn(parent).callee) === "use";
}

/** What is handed over as a handler. What a package makes only tells errors; what a file makes that is not there is not known. */
function handledBy(
  code: WholeCode,
  handler: ts.Expression,
  isFit: (fn: ts.SignatureDeclaration) => boolean,
): readonly Handler[] {
  const inner = bare(handler);
  if (ts.isNewExpression(inner) || ts.isIdentifier(inner)) {
    const name = ts.isNewExpression(inner) ? inner.expression : inner;
    if (isOfMissingFile(code.evaluator, name)) return [{ node: handler, body: handler }];
  }
  return functionsOf(code, inner)
    .filter(isFit)
    .flatMap((fn) => handling(fn));
}

function functionsOf({ evaluator }: WholeCode, handler: ts.Expression): readonly ts.SignatureDeclaration[] {
  const inner = bare(handler);
  if (isInline(inner)) return [inner];
  evaluator.restart();
  return each(evaluator.evaluate(inner, ROOT)).flatMap((one) => (one.kind === "function" ? [one.node] : []));
}

/** Imported of a file that lies outside of what is read. */
function isOfMissingFile(evaluator: Evaluator, name: ts.Expression): boolean {
  const [declared] = evaluator.program.checker.getSymbolAtLocation(name)?.declarations ?? [];
  const from =
    declared && ts.isImportSpecifier(declared)
      ? declared.parent.parent.parent
      : declared && ts.isImportClause(declared)
        ? declared.parent
        : undefined;
  const module = from && ts.isImportDeclaration(from) ? from.moduleSpecifier : undefined;
  const isOwn = module !== undefined && ts.isStringLiteral(module) && module.text.startsWith(".");
  return isOwn && (evaluator.symbolOf(name)?.declarations ?? []).length === 0;
}

/** `await next()`: whatever comes behind it throws here. */
function awaitsNext(block: ts.Node): boolean {
  let isFound = false;
  walk(block, (node) => {
    if (
      ts.isAwaitExpression(node) &&
      ts.isCallExpression(node.expression) &&
      node.expression.expression.getText() === "next"
    )
      isFound = true;
  });
  return isFound;
}
