/** Interceptors of axios, of which only those may stand around a call that is rewritten which do what a client does by itself. */
import ts from "typescript";
import { KEY_HEADER } from "../../runtime/vendor.ts";
import { bare, lastName, nameText, rootName, upToAssignment, walk } from "../../scan/script/code.ts";
import { pathOf } from "../../scan/script/program.ts";
import { each, literal, ROOT, type Value } from "../../scan/script/values.ts";
import { identifiers } from "./names.ts";
import { handingOn, isQuiet } from "./plain.ts";
import type { Repeats } from "./repeats.ts";
import { isSteady } from "./steady.ts";
import { fieldIn, isAssigned, isDeclared, isInline, isOfTests } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

/** Headers of credentials, and those that say that JSON is sent and asked for. */
export const OWN_HEADERS: ReadonlySet<string> = new Set([
  ...["authorization", "accept", "content-type", "common", KEY_HEADER.toLowerCase()],
]);
/** Those of them that say what bodies are. */
const OF_JSON: ReadonlySet<string> = new Set(["accept", "content-type"]);

/** What an interceptor does that a client may not. */
export interface Intercepted {
  readonly why: string;
  /** After which failures it asks again, where that is all. */
  readonly repeats: Repeats;
}

/** What interceptors do; only those do nothing new that add what a client adds, or hand failures on. */
export function interceptorsChange(code: WholeCode): readonly Intercepted[] {
  const used = identifiers(code, "interceptors").filter(
    (node) => !ts.isPropertyAssignment(node.parent) && !isOfTests(pathOf(node.getSourceFile())),
  );
  return used.flatMap(({ parent: owner }): readonly Intercepted[] => {
    const { parent: kind } = owner;
    const call = ts.isPropertyAccessExpression(owner) ? useOf(kind) : undefined;
    if (fieldIn(kind) === "response") {
      const repeats = call && passing(code, call);
      return repeats === undefined
        ? [{ why: "an interceptor of its responses does more than to hand them on", repeats: "odd" }]
        : [{ why: "an interceptor asks again after failures that a client throws", repeats }];
    }
    return call && isSigning(code, call)
      ? []
      : [{ why: "an interceptor of its requests does more than to sign them", repeats: "odd" }];
  });
}

/** `api.interceptors.request.use(sign)`. */
function useOf({ parent: use }: ts.Node): ts.CallExpression | undefined {
  const call = use.parent;
  const isUse = ts.isPropertyAccessExpression(use) && use.name.text === "use" && ts.isCallExpression(call);
  return isUse && call.expression === use ? call : undefined;
}

function functionOf({ evaluator }: WholeCode, node: ts.Expression): ts.SignatureDeclaration | undefined {
  const inner = bare(node);
  if (isInline(inner)) return inner;
  evaluator.restart();
  const [value, ...others] = each(evaluator.evaluate(inner, ROOT));
  return others.length === 0 && value?.kind === "function" ? value.node : undefined;
}

/** After which failures is asked again where answers are given as they are, and failures told, thrown, or asked again. */
function passing(
  code: WholeCode,
  { arguments: [given, failed, ...others] }: ts.CallExpression,
): Repeats | undefined {
  if (!given || others.length > 0) return undefined;
  const isNothing = /^(?:null|undefined)$/.test(given.getText());
  const fn = isNothing ? undefined : functionOf(code, given);
  if (!isNothing && !(fn && isIdentity(fn))) return undefined;
  if (failed === undefined) return "none";
  const handler = functionOf(code, failed);
  return handler && handingOn(code.evaluator, handler);
}

/** `(response) => response`. */
function isIdentity(fn: ts.SignatureDeclaration): boolean {
  const [parameter, ...others] = fn.parameters;
  const body = "body" in fn ? fn.body : undefined;
  if (!parameter || others.length > 0 || !body) return false;
  const text = (body as ts.Node).getText().replace(/\s|;/g, "");
  const name = parameter.name.getText();
  return text === name || text === `{return${name}}`;
}

/** Whether what is handed to an interceptor is given headers of credentials, and returned. */
function isSigning(code: WholeCode, call: ts.CallExpression): boolean {
  const [callback, failed, ...others] = call.arguments;
  if (others.length > 0 || (failed && !/^\(?(\w+)\)?\s*=>\s*Promise\.reject\(\1\)$/.test(failed.getText())))
    return false;
  const fn = callback && functionOf(code, callback);
  const body = fn && "body" in fn ? fn.body : undefined;
  const [parameter] = fn?.parameters ?? [];
  if (!fn || !parameter || !ts.isIdentifier(parameter.name) || !body || !ts.isBlock(body)) return false;
  const name = parameter.name.text;
  let isSound = true;
  walk(body, (node) => {
    if (ts.isIdentifier(node) && node.text === name && !isSigningUse(code, node)) isSound = false;
    if (ts.isThrowStatement(node) || ts.isIterationStatement(node, false)) isSound = false;
    if (ts.isCallExpression(node) && !isQuiet(code.evaluator, node, fn)) isSound = false;
    if (ts.isCallExpression(node) && lastName(node.expression) === "reject") isSound = false;
    if (ts.isExpressionStatement(node) && (isOwnState(code, fn, node.expression) || isLogin(node.expression)))
      return;
    // What is done to anything else is more than that: it waits, counts, tells.
    if (ts.isExpressionStatement(node) && rootName(headOf(node.expression)) !== name) isSound = false;
  });
  return isSound;
}

/** `await login()`: what it gives, or keeps, is looked at where it is put into a header. */
function isLogin(node: ts.Expression): boolean {
  const call = bare(node);
  if (!ts.isCallExpression(call) || call.arguments.length > 0) return false;
  return /token|auth|login|cred|refresh/i.test(lastName(call.expression));
}

/** `token = …`, of a name that nothing but the callback uses. */
function isOwnState(code: WholeCode, callback: ts.Node, node: ts.Expression): boolean {
  const put = bare(node);
  if (!ts.isBinaryExpression(put) || !ts.isIdentifier(put.left) || !isAssigned(put.left)) return false;
  const symbol = code.evaluator.symbolOf(put.left);
  const isInside = (one: ts.Node) => callback.pos <= one.pos && one.end <= callback.end;
  return identifiers(code, put.left.text).every(
    (one) => isInside(one) || isDeclared(one) || code.evaluator.symbolOf(one) !== symbol,
  );
}

/** What is assigned, or called. */
function headOf(node: ts.Expression): ts.Expression {
  const inner = bare(node);
  if (ts.isBinaryExpression(inner)) return inner.left;
  return ts.isCallExpression(inner) ? inner.expression : inner;
}

/** `return config`, `config.headers.Authorization = token`, `config.headers.set("Authorization", token)`. */
function isSigningUse(code: WholeCode, node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isReturnStatement(parent)) return true;
  if (isHeadersPut(code, node)) return true;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== node || parent.name.text !== "headers")
    return false;
  const headers = ts.isNonNullExpression(parent.parent) ? parent.parent : parent;
  const member = headers.parent;
  if (!ts.isPropertyAccessExpression(member) && !ts.isElementAccessExpression(member)) return false;
  const { parent: use } = member;
  if (
    ts.isBinaryExpression(use) &&
    use.left === member &&
    use.operatorToken.kind === ts.SyntaxKind.EqualsToken
  )
    return isOwnHeader(code, lastName(member), use.right);
  if (!ts.isCallExpression(use) || use.expression !== member || lastName(member) !== "set") return false;
  const [key, value] = use.arguments;
  return (
    key !== undefined &&
    value !== undefined &&
    ts.isStringLiteralLike(key) &&
    isOwnHeader(code, key.text, value)
  );
}

/** `config.headers = config.headers ?? {}`, `config.headers = { ...config.headers, Authorization: … }`. */
function isHeadersPut(code: WholeCode, node: ts.Identifier): boolean {
  const put = upToAssignment(node);
  const target = put && put.left.getText().replace("!", "");
  const headers = `${node.text}.headers`;
  if (!put || target !== headers || !ts.isExpressionStatement(put.parent)) return false;
  const value = bare(put.right);
  const isIt = (one: ts.Node) => one.getText() === headers;
  if (ts.isBinaryExpression(value))
    return (
      /^(?:\|\||\?\?)$/.test(value.operatorToken.getText()) &&
      isIt(value.left) &&
      value.right.getText() === "{}"
    );
  return (
    ts.isObjectLiteralExpression(value) &&
    value.properties.every((one) => {
      if (ts.isSpreadAssignment(one)) return isIt(one.expression);
      return ts.isPropertyAssignment(one) && isOwnHeader(code, nameText(one.name), one.initializer);
    })
  );
}

export function isOwnHeader(code: WholeCode, name: string, value: ts.Expression): boolean {
  const input = { code, chain: [], isToken: true };
  if (!OWN_HEADERS.has(name.toLowerCase()) || !isSteady(input, value)) return false;
  if (!OF_JSON.has(name.toLowerCase())) return true;
  code.evaluator.restart();
  return isOfJson(name, code.evaluator.evaluate(value, ROOT));
}

/** Whether a header says nothing else of bodies than a client, which sends JSON and asks for it. */
export function isOfJson(name: string, value: Value): boolean {
  if (!OF_JSON.has(name.toLowerCase())) return true;
  return each(value).every((one) => /^application\/json\b|^\*\/\*$/i.test(literal(one)?.trim() ?? ""));
}
