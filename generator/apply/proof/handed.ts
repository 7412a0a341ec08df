/**
 * What code hands functions and promises to. Closed tables: those are known to leave errors of what they call to others; whatever else is handed one
 * may try again, tell, or give the error as a value.
 */
import ts from "typescript";
import { calledIn, lastName, upTo } from "../../scan/script/code.ts";
import { bareParent } from "./syntax.ts";

/** Methods of lists that call what they are handed: what they give has to come to who waits for all of it. */
const OF_LISTS: ReadonlySet<string> = new Set(["map", "flatMap", "filter", "reduce"]);
const SPARES: ReadonlySet<string> = new Set([
  ...["forEach", "then", "catch", "finally", "freeze", "Promise", "useEffect", "nextTick"],
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
  ...[
    "describe",
    "it",
    "test",
    "suite",
    "beforeEach",
    "afterEach",
    "beforeAll",
    "afterAll",
    "before",
    "after",
  ],
]);
/** Of servers, whose handlers of errors are looked at wherever they stand. */
const ROUTES: ReadonlySet<string> = new Set(["get", "post", "put", "patch", "delete", "all", "use"]);
/** Of listeners, and of tools of assistants, which are told the message. */
const LISTENERS: ReadonlySet<string> = new Set([
  ...["on", "once", "addListener", "addEventListener", "tool", "registerTool"],
]);
const OF_ERRORS = /error|fail|reject|exception/i;
const WAITS = /^Promise\.(?:all|resolve)$/;
const DECORATORS: ReadonlySet<string> = new Set([
  ...[
    "Injectable",
    "Controller",
    "Get",
    "Post",
    "Put",
    "Patch",
    "Delete",
    "All",
    "Module",
    "HttpCode",
    "Header",
  ],
  ...["ApiTags", "ApiOperation", "ApiResponse", "ApiOkResponse", "ApiBearerAuth", "Service", "Component"],
]);

type Call = ts.CallExpression | ts.NewExpression;

function isCall(node: ts.Node): node is Call {
  return ts.isCallExpression(node) || ts.isNewExpression(node);
}

/** What is called with a function, or with an object or list that it is in. */
export function receiverOf(fn: ts.Node): Call | undefined {
  let at = fn;
  for (;;) {
    const parent = bareParent(at);
    if (isCall(parent))
      return parent.expression === at ? undefined : isArgument(parent, at) ? parent : undefined;
    const isWithin =
      ts.isPropertyAssignment(parent) ||
      ts.isShorthandPropertyAssignment(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isObjectLiteralExpression(parent);
    if (!isWithin) return undefined;
    at = parent;
  }
}

function isArgument({ arguments: all }: Call, node: ts.Node): boolean {
  return all?.some((one) => one.pos <= node.pos && node.end <= one.end) === true;
}

/** Whether what calls a function leaves its errors to others. */
export function sparesErrors(node: ts.Node): boolean {
  if (!isCall(node)) return true;
  const name = lastName(ts.isNewExpression(node) ? node.expression : calledIn(node).callee);
  if (OF_LISTS.has(name)) return isWaitedFor(node);
  if (SPARES.has(name)) return true;
  return isRoute(node) || (LISTENERS.has(name) && isNamed(node));
}

/** `app.get("/jobs", …)`, `app.use(…)`. */
export function isRoute(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false;
  const name = lastName(calledIn(node).callee);
  return ROUTES.has(name) && (name === "use" || isNamed(node));
}

function isNamed({ arguments: [first] = ts.factory.createNodeArray() }: Call): boolean {
  const isText = first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first));
  return isText && !OF_ERRORS.test(first.getText());
}

function isWaitedFor(node: ts.Node): boolean {
  const parent = bareParent(node);
  if (ts.isAwaitExpression(parent)) return true;
  return ts.isCallExpression(parent) && WAITS.test(parent.expression.getText());
}

/** What is handed the promise of a call, before it is awaited, and is none that only waits for it. */
export function takesPromise(node: ts.Node): ts.Node | undefined {
  let at = node;
  for (;;) {
    const parent = bareParent(at);
    const isChain = ts.isPropertyAccessExpression(parent) && isCall(parent.parent);
    if (isChain || ts.isArrayLiteralExpression(parent) || ts.isSpreadElement(parent)) at = parent;
    else if (isCall(parent) && parent.expression === at) at = parent;
    else if (isCall(parent)) return WAITS.test(parent.expression.getText()) ? undefined : parent;
    else return undefined;
  }
}

/** A decorator that is in no list, of a function or of the class that it is in. */
export function decoratedBy(fn: ts.Node): ts.Decorator | undefined {
  const of = upTo(fn, ts.isClassLike);
  const isOwn = ts.isMethodDeclaration(fn) || ts.isPropertyDeclaration(fn.parent);
  const own = ts.isPropertyDeclaration(fn.parent) ? fn.parent : fn;
  const all = [own, ...(of ? [of] : [])].flatMap((one) =>
    ts.canHaveDecorators(one) && (isOwn || one === of) ? (ts.getDecorators(one) ?? []) : [],
  );
  return all.find(({ expression }) => {
    const callee = ts.isCallExpression(expression) ? expression.expression : expression;
    return !DECORATORS.has(lastName(callee));
  });
}
