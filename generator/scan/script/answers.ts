/** What is done with an answer: which of its fields are read, and where it goes where it is not followed. */
import ts from "typescript";
import { GOES_ON } from "../anchors.ts";
import type { Site } from "../site.ts";
import { type Callers, isOffered } from "./callers.ts";
import {
  bare,
  calledIn,
  collectReturns,
  functionsAround,
  isWithin,
  rootIdentifier,
  upTo,
  walk,
} from "./code.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Found } from "./requests.ts";
import type { Use } from "./use.ts";
import { Uses } from "./uses.ts";
import { literal } from "./values.ts";

export type Followed = Pick<Site, "reads" | "leaves" | "pages" | "retries">;

export function followed(evaluator: Evaluator, callers: Callers, found: Found): Followed {
  const { sent, chain, request, isGuess } = found;
  const links = chain.filter(({ makes }) => !makes);
  const unwraps = isUnwrapped(evaluator, sent) ? [] : request.unwraps;
  const uses = new Uses(evaluator, callers, unwraps);
  const first: Use = {
    node: sent,
    path: unwraps.length === 0 ? "" : undefined,
    chain: links,
    around: [],
    // What something unknown gives may be the answer or its body.
    ...(isGuess && { isMixed: true as const, isUnknown: true as const }),
  };
  if (isOffered(chain)) uses.leave(first);
  else if (request.form === "node http") for (const one of bodiesIn(sent, first)) uses.follow(one);
  else uses.follow(first);
  for (const [callback, index, path] of callbacksOf(sent, request.form))
    uses.hand(callback, index, { ...first, path });
  const around = [sent, ...links.map(({ call }) => call)];
  const scopes = around.map((node) => functionsAround(node).at(-1) ?? node.getSourceFile());
  const files = around.map((node) => node.getSourceFile());
  return {
    reads: uses.found(),
    ...(uses.leaves.length > 0 && { leaves: uses.leaves }),
    pages: scopes.some((scope) => says(scope, GOES_ON)),
    retries: files.some((file) => says(file, RETRIES)) || isAskedAgain(request) || around.some(isTriedAgain),
  };
}

/**
 * Where the body of an answer that comes in pieces is whole: what is parsed in the callback, else what a promise around the call resolves with.
 */
function bodiesIn(sent: ts.CallExpression, first: Use): readonly Use[] {
  const parsed: Use[] = [];
  const callback = sent.arguments.find((one) => ts.isFunctionLike(bare(one)));
  if (callback)
    walk(callback, (node) => {
      if (ts.isCallExpression(node) && node.expression.getText() === "JSON.parse")
        parsed.push({ ...first, node, path: "" });
    });
  if (parsed.length > 0) return parsed;
  const promise = upTo(
    sent,
    (one): one is ts.NewExpression => ts.isNewExpression(one) && one.expression.getText() === "Promise",
  );
  return [{ ...first, node: promise ?? sent }];
}

/** Whether a client gives bodies in place of answers: `api.interceptors.response.use((answer) => answer.data)`. */
function isUnwrapped(evaluator: Evaluator, sent: ts.CallExpression): boolean {
  const { callee } = calledIn(sent);
  const client = rootOf(callee);
  if (!client) return false;
  return (evaluator.code.calls.get("use") ?? []).some((call) => {
    const [handler] = call.arguments;
    const inner = handler && bare(handler);
    if (!inner || !/\binterceptors\.response\.use$/.test(call.expression.getText())) return false;
    const own = rootOf(call.expression);
    const isSame =
      own === client || (own && client && evaluator.symbolOf(own) === evaluator.symbolOf(client));
    return isSame === true && ts.isFunctionLike(inner) && givesData(inner);
  });
}

/** `api` of `api.get`; of `this.api.get` the name of the field. */
function rootOf(callee: ts.Expression): ts.Node | undefined {
  const root = rootIdentifier(callee);
  if (root) return root;
  let node = bare(callee);
  while (ts.isPropertyAccessExpression(node)) {
    if (bare(node.expression).kind === ts.SyntaxKind.ThisKeyword) return node.name;
    node = bare(node.expression);
  }
  return undefined;
}

function givesData(handler: ts.SignatureDeclaration): boolean {
  const body = "body" in handler ? (handler.body as ts.Node | undefined) : undefined;
  if (!body) return false;
  const given: ts.Expression[] = ts.isBlock(body) ? [] : [body as ts.Expression];
  if (ts.isBlock(body)) collectReturns(body, given);
  const [parameter] = handler.parameters;
  return given.some((one) => {
    const inner = bare(one);
    return (
      ts.isPropertyAccessExpression(inner) &&
      inner.name.text === "data" &&
      bare(inner.expression).getText() === parameter?.name.getText()
    );
  });
}

/** Parameters of callbacks that an answer is handed to: the response (no path yet), or its body. */
const CALLBACKS: Readonly<Record<string, readonly (readonly [index: number, path: string | undefined])[]>> = {
  request: [
    [1, undefined],
    [2, ""],
  ],
  jQuery: [[0, ""]],
  superagent: [[1, undefined]],
};

function callbacksOf(
  call: ts.CallExpression,
  form: string,
): readonly (readonly [ts.Expression, number, string | undefined])[] {
  const rows = CALLBACKS[form] ?? [];
  const handed: ts.Expression[] = call.arguments.filter((one) => ts.isFunctionLike(bare(one)));
  // `success` of options, `done` behind the call.
  for (const one of call.arguments)
    if (ts.isObjectLiteralExpression(bare(one)))
      for (const property of (bare(one) as ts.ObjectLiteralExpression).properties)
        if (ts.isPropertyAssignment(property) && property.name.getText() === "success")
          handed.push(property.initializer);
  for (
    let node: ts.Node = call;
    ts.isPropertyAccessExpression(node.parent) && ts.isCallExpression(node.parent.parent);
    node = node.parent.parent
  )
    if (/^(?:done|success|end)$/.test(node.parent.name.text)) handed.push(...node.parent.parent.arguments);
  return handed.flatMap((callback) => rows.map(([index, path]) => [callback, index, path] as const));
}

/** Whether the text of a function or of a file has a word; many calls stand in one. */
function says(node: ts.Node, what: RegExp): boolean {
  const known = SAID.get(node) ?? new Map<RegExp, boolean>();
  SAID.set(node, known);
  const before = known.get(what);
  if (before !== undefined) return before;
  const found = what.test(node.getText());
  known.set(what, found);
  return found;
}

/** Libraries that ask again after 429 by themselves, with the methods by which they do. */
const ASK_AGAIN: Readonly<Record<string, RegExp>> = {
  got: /^(?:GET|PUT|HEAD|DELETE)$/,
  ky: /^(?:GET|PUT|HEAD|DELETE)$/,
  ofetch: /^(?:GET|HEAD)$/,
};

function isAskedAgain({ form, method }: Found["request"]): boolean {
  const methods = Object.hasOwn(ASK_AGAIN, form) ? ASK_AGAIN[form] : undefined;
  return methods?.test((method ? literal(method) : "GET")?.toUpperCase() ?? "") === true;
}

/** In a loop that goes on after what was caught: whatever failed is asked again. */
function isTriedAgain(call: ts.Node): boolean {
  const tried = upTo(
    call,
    (one): one is ts.Node =>
      ts.isFunctionLike(one) || (ts.isTryStatement(one) && isWithin(call, one.tryBlock)),
  );
  const caught = tried && ts.isTryStatement(tried) ? tried.catchClause : undefined;
  const loop =
    caught &&
    upTo(caught, (one): one is ts.Node => ts.isIterationStatement(one, false) || ts.isFunctionLike(one));
  return caught !== undefined && loop !== undefined && !ts.isFunctionLike(loop) && says(caught.block, WAITS);
}

/** What is done before it is asked again. */
const WAITS = /\b(?:sleep|delay|wait|setTimeout|backoff)\w*\(/i;

const SAID = new WeakMap<ts.Node, Map<RegExp, boolean>>();

const RETRIES =
  /(?<![\w/.-])429(?![\w/.-])|retry-?after|retryAfter|axios-?retry|p-retry|fetch-?retry|TOO_?MANY_?REQUESTS|\bretry\b\s*:|\b(?:with|fetch|request|call|axios|async|p)_?-?Retr(?:y|ies)\b|\bretry(?:With\w*|Async|Request|Fetch)?\(|exponential-backoff/i;
