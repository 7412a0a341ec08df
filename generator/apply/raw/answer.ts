/** What code does with an answer, as changes that make it do the same with what the client gives: the body itself. */
import ts from "typescript";
import { upTo } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import type { AnswerForm } from "../proof/libraries.ts";
import { isExported, isWritten } from "../proof/syntax.ts";
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
    return read ? [replaced(read, text)] : unproven(WHOLE);
  }
  const then = thenBody(call, form);
  if (then) return [replaced(then, text)];
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
  return unproven(WHOLE);
}

/** Whether what is awaited here may be caught here. */
function isTried(node: ts.Node): boolean {
  const up = upTo(node, (one): one is ts.TryStatement => ts.isTryStatement(one) || ts.isFunctionLike(one));
  return up !== undefined && ts.isTryStatement(up);
}

/** Whether the answer of a call is not looked at. */
export function isUnread(call: ts.CallExpression): boolean {
  return ts.isAwaitExpression(call.parent) && ts.isExpressionStatement(outermost(call.parent).parent);
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

/** With parentheses around it. */
function outermost(node: ts.Expression): ts.Expression {
  let up = node;
  while (ts.isParenthesizedExpression(up.parent)) up = up.parent;
  return up;
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

/** `x.then((r) => r.data)`, whose only argument is such a function. */
function thenBody(call: ts.CallExpression, form: AnswerForm): ts.CallExpression | undefined {
  const access = call.parent;
  if (!ts.isPropertyAccessExpression(access) || access.name.text !== "then") return undefined;
  const then = access.parent;
  if (!ts.isCallExpression(then) || then.expression !== access || then.arguments.length !== 1)
    return undefined;
  const [callback] = then.arguments;
  if (!callback || !ts.isArrowFunction(callback) || callback.parameters.length !== 1) return undefined;
  const [parameter] = callback.parameters;
  const { body } = callback;
  if (!parameter) return undefined;
  if (ts.isIdentifier(parameter.name)) {
    const name = parameter.name.text;
    const want =
      form.kind === "property"
        ? `${name}.${form.name}`
        : form.kind === "method"
          ? `${name}.${form.name}()`
          : "";
    return body.getText().replace(/\s+/g, "") === want ? then : undefined;
  }
  const own = form.kind === "property" ? onlyElement(parameter.name, form.name) : undefined;
  return own && ts.isIdentifier(own.name) && body.getText() === own.name.text ? then : undefined;
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
function declared(use: Use, declaration: ts.VariableDeclaration): readonly Change[] | Unproven {
  const { call, form, text } = use;
  const put = replaced(call, text);
  if (form.kind === "property") {
    const element = onlyElement(declaration.name, form.name);
    if (element) return [{ ...replaced(declaration.name, element.name.getText()) }, put];
  }
  if (!ts.isIdentifier(declaration.name)) return unproven(WHOLE);
  if (isExported(declaration)) return unproven("its response is exported");
  const references = referencesTo(use.evaluator, declaration.name);
  if (references.length === 0 && form.kind === "property") return [put];
  const merged = form.kind === "method" ? asOneStatement(declaration, references, form.name) : undefined;
  if (merged) return [...merged, put];
  const changes = references.map((reference) => referenceChange(reference, form));
  return changes.every((one) => one !== undefined) && changes.length > 0
    ? [put, ...changes]
    : unproven(WHOLE);
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
  if (ts.isAwaitExpression(read.parent)) return replaced(read.parent, reference.text);
  return ts.isReturnStatement(read.parent) ? replaced(read, reference.text) : undefined;
}

/** `const res = await x; const body = await res.json();`, one behind the other, as one. */
function asOneStatement(
  declaration: ts.VariableDeclaration,
  references: readonly ts.Identifier[],
  method: string,
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
  const between = first.getSourceFile().text.slice(first.getEnd(), second.getStart());
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
