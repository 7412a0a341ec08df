/**
 * What gets, keeps and gives credentials, and does nothing that others would miss: a client does that by itself. Names alone are no proof: what is asked
 * has to be for a token, and what is kept has to be one.
 */
import ts from "typescript";
import {
  bare,
  calledIn,
  isAssigning,
  isStep,
  isWithin,
  lastName,
  rootIdentifier,
  walk,
} from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import { each, partsOf, ROOT } from "../../scan/script/values.ts";
import { TELLS } from "./aside.ts";

/** Names of what is of credentials, and of how long they hold. */
const OWN = /token|auth|cred|secret|app_?key|client_?id|tenant|expir|refresh/i;
/** Names that a token, and how long it holds, are kept under. */
const KEEPS =
  /^[_#]*(?:(?:access|bearer|auth|cached|api|st|current|expires?)_?)?(?:token|expir\w*|auth|until|at|value)(?:_?(?:expir\w*|until|at|promise|cache|value))?$/i;
/** Names of what holds a token with how long it holds, and of one that is on its way. */
const HOLDS =
  /^[_#]*(?:\w*(?:token|auth|cred)\w*|cached?|session|pending|in_?flight|refreshing|login|loading)$/i;
/** What stands in an answer to who asked for a token. */
const IN_ANSWER = /\.access_token\b/;
/** What a function that signs may be handed. */
const HANDED = /token|auth|cred|secret|key|client|tenant|config|env|settings|force|retr|header|scope/i;
/** What a request for a token has in it. */
const GRANT = /grant_type|client_credentials/;
const TOKEN_PATH = /\/connect\/token\b/;
/** Calls that put something together or read it, by their last name. */
const ASIDE: ReadonlySet<string> = new Set([
  ...["json", "text", "entries", "keys", "fromEntries", "map", "filter", "get", "toString", "stringify"],
  ...["parse", "String", "Number", "Boolean", "parseInt", "parseFloat", "encodeURIComponent"],
  ...["join", "replace", "trim", "startsWith", "endsWith", "slice", "substring", "toUpperCase"],
  ...[
    "toLowerCase",
    "concat",
    "then",
    "finally",
    "now",
    "min",
    "max",
    "floor",
    "round",
    "from",
    "isAxiosError",
  ],
  ...["set", "append", "reject", "resolve", "btoa", "getTime"],
]);
const DEEPEST = 4;

/** Whether a call gets credentials, and does nothing besides. */
export function isSigningCall(evaluator: Evaluator, call: ts.CallExpression, depth = 0): boolean {
  const own = functionOf(evaluator, call);
  return own !== undefined && call.arguments.every(isHandedOwn) && signs(evaluator, own, depth);
}

/** Whether a function gets, keeps and gives credentials, or puts them into headers, and does nothing besides. */
export function signs(evaluator: Evaluator, of: ts.SignatureDeclaration, depth = 0): boolean {
  const body = "body" in of ? (of.body as ts.Node | undefined) : undefined;
  if (!body || depth > DEEPEST) return false;
  let isSound = true;
  walk(body, (node) => {
    if (isSound && !isQuiet(evaluator, node, of, depth)) isSound = false;
  });
  return isSound;
}

function isQuiet(evaluator: Evaluator, node: ts.Node, of: ts.SignatureDeclaration, depth: number): boolean {
  if (ts.isYieldExpression(node) || ts.isDeleteExpression(node) || ts.isTaggedTemplateExpression(node))
    return false;
  // Who waits in turns keeps to a limit, or asks for something else than a token.
  if (ts.isIterationStatement(node, false)) return false;
  if (ts.isBinaryExpression(node) && isAssigning(node)) return isKept(evaluator, of, node);
  if (isStep(node)) return isMadeIn(evaluator, of, node.operand);
  if (!ts.isCallExpression(node)) return true;
  const { callee } = calledIn(node);
  const name = lastName(callee);
  const own = functionOf(evaluator, node);
  if (own !== undefined) return own === of || isWithin(own, of) || isSigningCall(evaluator, node, depth + 1);
  if (isLibrary(evaluator, callee)) return isForToken(evaluator, node, of);
  const [into] = node.arguments;
  if (name === "assign" && into)
    return ts.isObjectLiteralExpression(bare(into)) || isMadeIn(evaluator, of, into);
  return ASIDE.has(name) || TELLS.test(callee.getText());
}

/** What a function has declared itself, or what is of credentials by its name, put as a whole: what is counted is none. */
function isKept(evaluator: Evaluator, of: ts.SignatureDeclaration, put: ts.BinaryExpression): boolean {
  if (isMadeIn(evaluator, of, put.left)) return true;
  const name = lastName(bare(put.left));
  const isWhole = /^(?:=|\?\?=|\|\|=)$/.test(put.operatorToken.getText());
  return isWhole && (KEEPS.test(name) || HOLDS.test(name) || IN_ANSWER.test(put.right.getText()));
}

function isMadeIn(evaluator: Evaluator, of: ts.SignatureDeclaration, target: ts.Expression): boolean {
  const root = rootIdentifier(target);
  const declared = root && evaluator.symbolOf(root)?.valueDeclaration;
  return declared !== undefined && isWithin(declared, of);
}

/** A request of a library that a token is got by. */
export function isForToken(
  evaluator: Evaluator,
  call: ts.CallExpression,
  of: ts.SignatureDeclaration,
): boolean {
  evaluator.restart();
  const [first] = call.arguments;
  const parts = first ? partsOf(evaluator.evaluate(first, ROOT)).flat() : [];
  const isThere = parts.some((part) => typeof part === "string" && TOKEN_PATH.test(part));
  return isThere || TOKEN_PATH.test(call.getText()) || GRANT.test(of.getText());
}

function isHandedOwn(node: ts.Expression): boolean {
  const inner = bare(node);
  if (ts.isLiteralExpression(inner)) return true;
  if (inner.kind === ts.SyntaxKind.TrueKeyword || inner.kind === ts.SyntaxKind.FalseKeyword) return true;
  return (ts.isIdentifier(inner) || ts.isPropertyAccessExpression(inner)) && HANDED.test(lastName(inner));
}

/** `!process.env.APP_KEY`, `!this.token`, `Date.now() >= expiresAt`: only names of credentials stand in it. */
export function isOfCredentials(test: ts.Expression): boolean {
  let isOwn = true;
  let isFound = false;
  walk(test, (node) => {
    if (!ts.isIdentifier(node)) return;
    const { parent } = node;
    const isHolder = ts.isPropertyAccessExpression(parent) && parent.expression === node;
    if (isHolder || /^(?:Date|now|env|process)$/.test(node.text)) return;
    if (OWN.test(node.text)) isFound = true;
    else isOwn = false;
  });
  return isOwn && isFound;
}

export function isLibrary(evaluator: Evaluator, callee: ts.Expression): boolean {
  evaluator.restart();
  const values = each(evaluator.evaluate(callee, ROOT));
  return values.length > 0 && values.every((one) => one.kind === "library");
}

/** The function of the code's own that is called, where it is one for certain. */
export function functionOf(
  evaluator: Evaluator,
  call: ts.CallExpression,
): ts.SignatureDeclaration | undefined {
  evaluator.restart();
  const [value, ...others] = each(evaluator.evaluate(calledIn(call).callee, ROOT));
  return others.length === 0 && value?.kind === "function" ? value.node : undefined;
}
