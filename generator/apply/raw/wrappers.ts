/**
 * Functions around calls of a library, as code bases have one of: `api.get(path, params)`. What a caller hands in is found at the caller; what the
 * function gives has to be the body, or the response, of the one call that it makes.
 */
import ts from "typescript";
import type { Link } from "../../scan/script/callers.ts";
import { bare, calledIn, functionsAround } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";
import type { AnswerForm } from "../proof/libraries.ts";
import { notAlone } from "../proof/alone.ts";
import { isWritten } from "../proof/syntax.ts";
import { isBodyOnly } from "./answer.ts";
import { textOfJson } from "./request.ts";
import { plainness } from "../proof/plain.ts";
import { mostOf, type Repeats } from "../proof/repeats.ts";
import { isProven, type Unproven, unproven } from "../proof/unproven.ts";

const OTHER = "the function around it gives something else than the answer";

/** What the outermost function of a chain gives, and whether it throws what failed. */
export interface Given {
  readonly form: AnswerForm;
  readonly isLoud: boolean;
  /** After which failures it asks again. */
  readonly repeats: Repeats;
}

/** What the outermost function of a chain gives, for the form in which the library answers. */
export function givenThrough(
  evaluator: Evaluator,
  sent: ts.CallExpression,
  chain: readonly Link[],
  form: AnswerForm,
): Given | Unproven {
  let inner: ts.CallExpression = sent;
  let given: Given = { form, isLoud: false, repeats: "none" };
  for (const { of, call, makes } of chain) {
    if (makes) continue;
    const other = notAlone(evaluator, of, call);
    if (other !== undefined) return unproven(other);
    const next = givenBy(evaluator, of, inner, given);
    if (!isProven(next)) return next;
    given = next;
    if (!ts.isCallExpression(call)) return unproven(OTHER);
    inner = call;
  }
  return given;
}

/** What one function gives: every value that it returns is the response, or every one is the body. */
function givenBy(
  evaluator: Evaluator,
  of: ts.SignatureDeclaration,
  inner: ts.CallExpression,
  { form, isLoud, repeats }: Given,
): Given | Unproven {
  const plain = plainness(evaluator, of, inner);
  if (!plain) return unproven("the function around it does more than to ask");
  const asked = { evaluator, call: inner, form, failing: plain.failing };
  const kinds = new Set(plain.returned.map((node) => kindOf(asked, node)));
  const [kind, ...others] = kinds;
  if (kind === undefined || kind === "other" || others.length > 0) return unproven(OTHER);
  return {
    form: kind === "response" ? form : { kind: "body" },
    isLoud: isLoud || plain.isLoud,
    repeats: mostOf([repeats, plain.repeats]),
  };
}

type Kind = "response" | "body" | "text" | "other";

interface Asked {
  readonly evaluator: Evaluator;
  readonly call: ts.CallExpression;
  readonly form: AnswerForm;
  /** Where only failures come to. */
  readonly failing: readonly ts.Node[];
}

function kindOf(asked: Asked, node: ts.Expression, depth = 0): Kind {
  const inner = bare(node);
  if (depth > 8) return "other";
  const { call, form } = asked;
  const again = (one: ts.Expression) => kindOf(asked, one, depth + 1);
  if (inner === call) return form.kind === "body" ? "body" : "response";
  if (ts.isPropertyAccessExpression(inner) && form.kind === "property" && inner.name.text === form.name)
    return again(inner.expression) === "response" ? "body" : "other";
  if (ts.isCallExpression(inner)) return kindOfCall(asked, inner, again);
  // An answer without a body is none of those that are known.
  if (ts.isConditionalExpression(inner) && /\b204\b/.test(inner.condition.getText()))
    return again(inner.whenFalse);
  // `text ? JSON.parse(text) : null`
  if (ts.isConditionalExpression(inner) && ts.isIdentifier(bare(inner.condition)))
    return isParsed(inner.whenTrue, bare(inner.condition).getText()) ? again(inner.whenTrue) : "other";
  return ts.isIdentifier(inner) ? kindOfName(asked, inner, again) : "other";
}

function isParsed(node: ts.Expression, text: string): boolean {
  return bare(node).getText().replace(/\s/g, "") === `JSON.parse(${text})`;
}

function kindOfCall({ form }: Asked, call: ts.CallExpression, again: (node: ts.Expression) => Kind): Kind {
  const { expression: callee, arguments: args } = call;
  const [first, ...others] = args;
  if (callee.getText() === "JSON.parse" && first && others.length === 0)
    return again(first) === "text" ? "body" : "other";
  const behind =
    ts.isPropertyAccessExpression(callee) && callee.name.text === "then"
      ? bare(callee.expression)
      : undefined;
  if (behind && first && ts.isArrowFunction(first) && others.length === 0 && first.parameters[0])
    return isBodyOnly(first, first.parameters[0].name, form) && again(behind) === "response"
      ? "body"
      : "other";
  if (form.kind !== "method" && form.kind !== "promise-method") return "other";
  if (first || !ts.isPropertyAccessExpression(callee)) return "other";
  const kind = callee.name.text === form.name ? "body" : callee.name.text === "text" ? "text" : "other";
  return kind !== "other" && again(callee.expression) === "response" ? kind : "other";
}

function kindOfName(
  { evaluator, form, failing }: Asked,
  name: ts.Identifier,
  again: (node: ts.Expression) => Kind,
): Kind {
  const declaration = evaluator.symbolOf(name)?.valueDeclaration;
  if (!declaration || isHandedOn(name, failing)) return "other";
  if (ts.isVariableDeclaration(declaration)) {
    const assigned = (evaluator.code.assignments.get(name.text) ?? []).filter(
      ({ target }) => evaluator.symbolOf(bare(target)) === evaluator.symbolOf(name),
    );
    const [only, ...others] = assigned;
    if (others.length > 0 || only?.isAppended === true) return "other";
    if (declaration.initializer) return only ? "other" : again(declaration.initializer);
    return only ? again(only.value) : "other";
  }
  const pattern = declaration.parent;
  if (!ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(pattern) || form.kind !== "property")
    return "other";
  const key = declaration.propertyName ?? declaration.name;
  const held = ts.isVariableDeclaration(pattern.parent) ? pattern.parent.initializer : undefined;
  const isBody =
    ts.isIdentifier(key) && key.text === form.name && !declaration.initializer && !declaration.dotDotDotToken;
  return isBody && held && again(held) === "response" ? "body" : "other";
}

/** Whether something else may change what a name holds before it is returned: it is handed to a call, or a member of it is assigned. */
function isHandedOn(name: ts.Identifier, failing: readonly ts.Node[]): boolean {
  let isFound = false;
  const visit = (node: ts.Node): void => {
    if (failing.includes(node)) return;
    if (ts.isIdentifier(node) && node.text === name.text) {
      let up: ts.Node = node;
      while (ts.isPropertyAccessExpression(up.parent) && up.parent.expression === up) up = up.parent;
      const { parent } = up;
      const isArgument =
        (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== up;
      const isQuiet =
        isArgument &&
        /^(?:console|log|logger|JSON|Error|Number|\$?debug)\b/.test(parent.expression.getText());
      if ((isArgument && !isQuiet) || (up !== node && isWritten(up))) isFound = true;
    }
    ts.forEachChild(node, visit);
  };
  visit(functionsAround(name)[0] ?? name.getSourceFile());
  return isFound;
}

/** What a caller hands in: its arguments, and what stands in objects among them. */
export function handedIn(call: ts.CallExpression): readonly ts.Expression[] {
  return calledIn(call).args.flatMap((arg) => {
    const inner = bare(arg);
    if (!ts.isObjectLiteralExpression(inner)) return [arg];
    const values = inner.properties.flatMap((one) =>
      ts.isPropertyAssignment(one)
        ? [one.initializer]
        : ts.isShorthandPropertyAssignment(one)
          ? [one.name]
          : [],
    );
    return [arg, ...values, ...values.flatMap((one) => textOfJson(one) ?? [])];
  });
}
