/** What code does with an answer, as changes that make it do the same with what the client gives: the body itself. */
import ts from "typescript";
import { upTo } from "../../scan/script/code.ts";
import { linesOf } from "../lines.ts";
import { endWithComment } from "../module-style.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import type { AnswerForm } from "../proof/libraries.ts";
import { gatheredIn, outermost } from "../proof/gathered.ts";
import { givenBy, guardBehind, thenOf } from "../proof/guards.ts";
import { isAssigned, isExported, isInline, isWritten } from "../proof/syntax.ts";
import { type Unproven, unproven } from "../proof/unproven.ts";

/** A change, without the file. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Use {
  readonly evaluator: Evaluator;
  readonly call: ts.CallExpression;
  readonly form: AnswerForm;
  /** The call of the client. */
  readonly text: string;
}

const WHOLE = "its response is used for more than its body";

/** @returns changes that put the client's call in place of the library's */
export function answerChanges(use: Use): readonly Change[] | Unproven {
  const { call, form, text } = use;
  if (form.kind === "body") return [replaced(call, text)];
  if (form.kind === "promise-method") {
    const read = methodCall(call, form.name);
    return read ? [replaced(read, text)] : unproven(`its body is read otherwise than by \`${form.name}()\``);
  }
  const then = thenChanges(use);
  if (then) return then;
  if (form.kind === "property" && isUnread(call)) return [replaced(call, text)];
  const gathered = gatheredIn(call);
  if (gathered) return declared(use, gathered);
  if (!ts.isAwaitExpression(call.parent)) return unproven(WHOLE);
  const response = outermost(call.parent);
  const { parent } = response;
  const read = bodyOf(response, form);
  if (read) return [replaced(read.node, read.isAwaited || isTried(call) ? `await ${text}` : text)];
  if (ts.isExpressionStatement(parent))
    // A response of `fetch` that nobody looks at may be a failure, which a client throws.
    return form.kind === "property" ? [replaced(call, text)] : unproven("nobody looks whether it failed");
  if (ts.isVariableDeclaration(parent) && parent.initializer === response && !parent.type)
    return declared(use, parent);
  const later =
    ts.isBinaryExpression(parent) && parent.right === response ? putLater(use, parent) : undefined;
  return later ?? unproven(WHOLE);
}

/** `let r; r = await x;`, where all that reads it stands behind that, in its block. */
function putLater(use: Use, put: ts.BinaryExpression): readonly Change[] | undefined {
  const { evaluator, call, form, text } = use;
  const { left, parent: statement } = put;
  if (!ts.isIdentifier(left) || !isAssigned(left) || !ts.isExpressionStatement(statement)) return undefined;
  const declaration = evaluator.symbolOf(left)?.valueDeclaration;
  if (!declaration || !ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name))
    return undefined;
  if (declaration.type || declaration.initializer || isExported(declaration)) return undefined;
  const reads = referencesTo(evaluator, declaration.name).filter((one) => one !== left);
  const isBehind = (one: ts.Node) => statement.end <= one.pos && one.end <= statement.parent.end;
  const changes = reads.map((one) => (isBehind(one) ? referenceChange(one, form) : undefined));
  return changes.length > 0 && changes.every((one) => one !== undefined)
    ? [replaced(call, text), ...changes]
    : undefined;
}

/** Whether what is awaited here may be caught here. */
function isTried(node: ts.Node): boolean {
  const up = upTo(node, (one): one is ts.TryStatement => ts.isTryStatement(one) || ts.isFunctionLike(one));
  return up !== undefined && ts.isTryStatement(up);
}

/** Whether the answer of a call is not looked at: awaited or not, with what is done where it failed. */
export function isUnread(call: ts.CallExpression): boolean {
  let at: ts.Expression = call;
  for (;;) {
    const { parent } = at;
    if (ts.isExpressionStatement(parent)) return true;
    const caught =
      ts.isPropertyAccessExpression(parent) && parent.name.text === "catch" ? parent.parent : undefined;
    if (caught && ts.isCallExpression(caught)) at = caught;
    else if (
      ts.isAwaitExpression(parent) ||
      ts.isVoidExpression(parent) ||
      ts.isParenthesizedExpression(parent)
    )
      at = parent;
    else return false;
  }
}

function replaced(node: ts.Node, text: string): Change {
  const isAwait = text.startsWith("await ");
  const { parent } = node;
  const isBound =
    (ts.isPropertyAccessExpression(parent) ||
      ts.isElementAccessExpression(parent) ||
      ts.isCallExpression(parent)) &&
    parent.expression === node;
  return { start: node.getStart(), end: node.getEnd(), text: isAwait && isBound ? `(${text})` : text };
}

/** `x.name()` of `x`. */
function methodCall(node: ts.Expression, name: string): ts.CallExpression | undefined {
  const { parent } = node;
  const isNamed =
    ts.isPropertyAccessExpression(parent) && parent.expression === node && parent.name.text === name;
  const call = isNamed ? parent.parent : undefined;
  return call && ts.isCallExpression(call) && call.expression === parent && call.arguments.length === 0
    ? call
    : undefined;
}

/** Where the body is read off a response right away: `(await x).data`, `await (await x).json()`. */
function bodyOf(
  response: ts.Expression,
  form: AnswerForm,
): { readonly node: ts.Expression; readonly isAwaited: boolean } | undefined {
  const { parent } = response;
  if (form.kind === "property") {
    const isRead =
      ts.isPropertyAccessExpression(parent) &&
      parent.expression === response &&
      parent.name.text === form.name;
    return isRead && !isWritten(parent) ? { node: parent, isAwaited: true } : undefined;
  }
  const call = form.kind === "method" ? methodCall(response, form.name) : undefined;
  if (!call) return undefined;
  return ts.isAwaitExpression(call.parent)
    ? { node: call.parent, isAwaited: true }
    : { node: call, isAwaited: false };
}

/** `x.then((r) => r.data)` becomes the call alone; of `x.then((r) => f(r.data))` what the callback is handed is the body. */
function thenChanges(use: Use): readonly Change[] | undefined {
  const { call, form, text } = use;
  const behind = thenOf(call);
  if (!behind) return undefined;
  const { then, callback } = behind;
  if (!isInline(callback) || callback.parameters.length !== 1 || namesArguments(callback)) return undefined;
  const [parameter] = callback.parameters;
  if (!parameter || parameter.initializer || parameter.dotDotDotToken) return undefined;
  if (isBodyOnly(callback, parameter.name, form)) return [replaced(then, text)];
  if (parameter.type) return undefined;
  const put = replaced(call, text);
  const element = form.kind === "property" ? onlyElement(parameter.name, form.name) : undefined;
  if (element) return [put, replaced(parameter.name, element.name.getText())];
  if (!ts.isIdentifier(parameter.name)) return undefined;
  const changes = referencesTo(use.evaluator, parameter.name).map((one) => referenceChange(one, form));
  return changes.length > 0 && changes.every((one) => one !== undefined) ? [put, ...changes] : undefined;
}

/** `arguments` holds what a function is handed as well. */
function namesArguments(callback: ts.Node): boolean {
  return ts.isFunctionExpression(callback) && /\barguments\b/.test(callback.body.getText());
}

/** Whether a callback gives the body and does nothing else, but to throw where there is none. */
export function isBodyOnly(callback: ts.Expression, name: ts.BindingName, form: AnswerForm): boolean {
  const given = givenBy(callback);
  if (!given) return false;
  const value = given.value.getText().replace(/\s+/g, "");
  if (ts.isIdentifier(name)) return value === `${name.text}.${readIn(form)}`;
  const own = form.kind === "property" ? onlyElement(name, form.name) : undefined;
  return own !== undefined && value === own.name.getText() && ts.isIdentifier(own.name);
}

/** What stands behind a response to get at its body. */
function readIn(form: AnswerForm): string {
  return form.kind === "body" ? "" : form.kind === "property" ? form.name : `${form.name}()`;
}

/** `{ data }`, `{ data: x }`: the one element of a pattern that takes a property and nothing else. */
function onlyElement(name: ts.BindingName, property: string): ts.BindingElement | undefined {
  if (!ts.isObjectBindingPattern(name) || name.elements.length !== 1) return undefined;
  const [element] = name.elements;
  if (!element || element.dotDotDotToken || element.initializer) return undefined;
  const key = element.propertyName ?? element.name;
  return ts.isIdentifier(key) && key.text === property ? element : undefined;
}

/** `const … = await x`. */
function declared(
  use: Use,
  declaration: ts.VariableDeclaration | ts.BindingElement,
): readonly Change[] | Unproven {
  const { call, form, text } = use;
  const put = replaced(call, text);
  if (form.kind === "property") {
    const element = onlyElement(declaration.name, form.name);
    if (element) return [{ ...replaced(declaration.name, element.name.getText()) }, put];
  }
  if (!ts.isIdentifier(declaration.name)) return unproven(WHOLE);
  if (isExported(declaration)) return unproven("its response is exported");
  const guard = guardBehind(call);
  const references = referencesTo(use.evaluator, declaration.name).filter(
    (one) => !guard || one.pos < guard.pos || one.end > guard.end,
  );
  if (references.length === 0 && form.kind === "property") return [put];
  const merged =
    form.kind === "method" && ts.isVariableDeclaration(declaration)
      ? asOneStatement(declaration, references, form.name, guard)
      : undefined;
  if (merged) return [...merged, put];
  const changes = references.map((reference) => referenceChange(reference, form));
  const gone = guard
    ? [{ ...linesOf(guard), end: Math.max(linesOf(guard).end, endWithComment(guard)), text: "" }]
    : [];
  if (changes.length > 0 && changes.every((one) => one !== undefined)) return [put, ...gone, ...changes];
  return unproven(usedFor(references.find((_, i) => changes[i] === undefined)));
}

/** Why a response has to be one. */
function usedFor(reference: ts.Identifier | undefined): string {
  const parent = reference?.parent;
  return parent && ts.isPropertyAccessExpression(parent) && parent.expression === reference
    ? `\`${parent.name.text}\` of its response is used`
    : WHOLE;
}

function referenceChange(reference: ts.Identifier, form: AnswerForm): Change | undefined {
  const { parent } = reference;
  if (form.kind === "property") {
    if (ts.isVariableDeclaration(parent) && parent.initializer === reference) {
      const element = onlyElement(parent.name, form.name);
      return element && replaced(parent.name, element.name.getText());
    }
    const isRead =
      ts.isPropertyAccessExpression(parent) &&
      parent.expression === reference &&
      parent.name.text === form.name;
    return isRead && !isWritten(parent)
      ? { start: reference.getEnd(), end: parent.getEnd(), text: "" }
      : undefined;
  }
  const read = form.kind === "method" ? methodCall(reference, form.name) : undefined;
  if (!read) return undefined;
  if (ts.isAwaitExpression(read.parent)) return replaced(outermost(read.parent), reference.text);
  return ts.isReturnStatement(read.parent) ? replaced(read, reference.text) : undefined;
}

/** `const res = await x; const body = await res.json();`, one behind the other, as one. */
function asOneStatement(
  declaration: ts.VariableDeclaration,
  references: readonly ts.Identifier[],
  method: string,
  guard: ts.IfStatement | undefined,
): readonly Change[] | undefined {
  const [reference, ...others] = references;
  const read = reference && methodCall(reference, method);
  const next = read?.parent.parent;
  if (
    !read ||
    others.length > 0 ||
    !next ||
    !ts.isVariableDeclaration(next) ||
    !ts.isAwaitExpression(read.parent)
  )
    return undefined;
  if (next.initializer !== read.parent) return undefined;
  const [first, second] = [declaration.parent.parent, next.parent.parent];
  if (!ts.isVariableStatement(first) || !ts.isVariableStatement(second)) return undefined;
  const isPlain = [first, second].every((one) => one.declarationList.declarations.length === 1);
  const isSame =
    first.declarationList.flags === second.declarationList.flags && first.parent === second.parent;
  const { text } = first.getSourceFile();
  // What throws for the response goes with it.
  const between = guard
    ? text.slice(first.getEnd(), guard.getStart()) + text.slice(guard.getEnd(), second.getStart())
    : text.slice(first.getEnd(), second.getStart());
  if (!isPlain || !isSame || between.trim() !== "") return undefined;
  const name = next
    .getText()
    .slice(0, next.initializer.getStart() - next.getStart())
    .replace(/\s*=\s*$/, "");
  return [replaced(declaration.name, name), { start: first.getEnd(), end: second.getEnd(), text: "" }];
}

/** Where a name of this function or file stands again. */
function referencesTo(evaluator: Evaluator, name: ts.Identifier): readonly ts.Identifier[] {
  const symbol = evaluator.symbolOf(name);
  const scope = upTo(name, ts.isFunctionLike) ?? name.getSourceFile();
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node !== name && node.text === name.text) {
      const { parent } = node;
      const isOther =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        (ts.isPropertyAssignment(parent) && parent.name === node);
      if (!isOther && isSame(node)) found.push(node);
    }
    ts.forEachChild(node, visit);
  };
  const isSame = (node: ts.Identifier) =>
    ts.isShorthandPropertyAssignment(node.parent) || evaluator.symbolOf(node) === symbol;
  visit(scope);
  return found;
}
