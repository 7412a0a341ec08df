/** What names of methods and forms of code make of an answer that is followed. */
import ts from "typescript";
import { bare, EQUALS } from "./code.ts";

/** Methods of lists that give elements, or the list with other elements left out. */
export const KEEPS = new Set([
  "filter",
  "sort",
  "slice",
  "reverse",
  "concat",
  "toSorted",
  "toReversed",
  "flat",
]);
export const PICKS = new Set(["find", "at", "pop", "shift", "findLast"]);
/** Of texts and numbers: nothing is read by them. */
export const ENDS = new Set([
  "length",
  "toString",
  "toFixed",
  "toLowerCase",
  "toUpperCase",
  "trim",
  "split",
  "startsWith",
  "endsWith",
  "includes",
  "replace",
  "substring",
  "indexOf",
  "join",
  "localeCompare",
  "push",
  "padStart",
  "match",
  "toISOString",
  "status",
  "statusText",
  "ok",
  "headers",
  "statusCode",
  "getTime",
  "valueOf",
]);

/** Methods behind a call that say more of it. */
export const CHAINS = new Set([
  "query",
  "send",
  "set",
  "type",
  "accept",
  "auth",
  "timeout",
  "retry",
  "clone",
  "pipe",
]);
/** Methods that read a body. */
export const READS_BODY = new Set(["json", "text"]);
/** Functions that give what they are handed. */
export const PASSES =
  /^(?:firstValueFrom|lastValueFrom|from|unref|ref|toRaw|structuredClone|Promise\.(?:resolve|all|allSettled)|Object\.freeze|JSON\.parse|z\.JSON\.parse|camelcaseKeys|plainToInstance)$/;

/** Functions of libraries that give what the function gives which they are handed: they try again, wait for their turn, or keep it. */
export const RUNS =
  /^(?:p?[rR]etry|(?:p|async)Retry|backOff|withRetry|attempt|p?[lL]imit|limiter|throttle|schedule|queue|add|run|runExclusive|wrap|execute|step|remember|fetchQuery|ensureQueryData)$/;

/** Methods whose callbacks take what is answered. */
export const THENS = new Set(["then", "catch", "finally", "done", "subscribe"]);
/** Operators of RxJS that make something else of an answer. */
export const CHANGES = /^(?:map|switchMap|mergeMap|concatMap|exhaustMap)$/;
/** Methods that put what they are handed into a list. */
export const PUTS = new Set(["push", "unshift", "add"]);

/** The function that a name stands for. */
export function declaredFunction(declared: ts.Declaration): ts.SignatureDeclaration | undefined {
  if (ts.isFunctionDeclaration(declared) || ts.isMethodDeclaration(declared)) return declared;
  const held =
    ts.isVariableDeclaration(declared) && declared.initializer ? bare(declared.initializer) : undefined;
  return held && (ts.isArrowFunction(held) || ts.isFunctionExpression(held)) ? held : undefined;
}

/** `x` of `x = …`: what it holds before goes nowhere. */
export function isTarget(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isBinaryExpression(parent) &&
    parent.left === node &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken
  );
}

export function isEmpty(node: ts.Node): boolean {
  const inner = ts.isExpression(node) ? bare(node) : node;
  if (ts.isArrayLiteralExpression(inner)) return inner.elements.length === 0;
  if (ts.isObjectLiteralExpression(inner)) return inner.properties.length === 0;
  return inner.kind === ts.SyntaxKind.NullKeyword || (ts.isIdentifier(inner) && inner.text === "undefined");
}

/** `all` of `all = [...all, ...rows]`. */
export function isSameList(list: ts.ArrayLiteralExpression, one: ts.Expression): boolean {
  const up = list.parent;
  return (
    ts.isSpreadElement(one) &&
    ts.isBinaryExpression(up) &&
    up.right === list &&
    bare(up.left).getText() === bare(one.expression).getText()
  );
}

/** What it is compared with right there. */
export function comparedIn(node: ts.Expression): string | undefined {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && EQUALS.has(parent.operatorToken.kind)) {
    const other = bare(parent.left === node ? parent.right : parent.left);
    return ts.isStringLiteralLike(other) ? other.text : undefined;
  }
  return undefined;
}

/** A value is looked at, and goes nowhere. */
export const QUIET = new Set([
  ts.SyntaxKind.ExpressionStatement,
  ts.SyntaxKind.PrefixUnaryExpression,
  ts.SyntaxKind.TypeOfExpression,
  ts.SyntaxKind.VoidExpression,
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.ThrowStatement,
  ts.SyntaxKind.TemplateSpan,
  ts.SyntaxKind.DeleteExpression,
]);

export function isScope(node: ts.Node): node is ts.Node {
  return ts.isFunctionLike(node) || ts.isSourceFile(node);
}

/** `subscribe(fn)`, `subscribe({ next: fn })`. */
export function handlersIn(callback: ts.Expression): readonly ts.Expression[] {
  const inner = bare(callback);
  if (!ts.isObjectLiteralExpression(inner)) return [callback];
  return inner.properties.flatMap((one) =>
    ts.isPropertyAssignment(one) && one.name.getText() === "next" ? [one.initializer] : [],
  );
}
