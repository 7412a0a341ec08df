/** Parameters that code puts together as a `URLSearchParams` of what it writes there. */
import ts from "typescript";
import { fieldIn, bareText } from "../proof/syntax.ts";
import { touchedIn } from "../proof/untouched.ts";
import type { WholeCode } from "../proof/whole.ts";
import type { QueryValue } from "./parts.ts";
import { constantOf } from "./request.ts";

/** @returns nothing where it is none, or more is put into it than is written where it is made */
export function searchIn(code: WholeCode, written: ts.Expression): readonly QueryValue[] | undefined {
  const made = madeOf(code, bareText(written));
  const [of, ...others] = made?.arguments ?? [];
  if (!made || !of || others.length > 0 || touchedIn(code, written) !== undefined) return undefined;
  const literal = bareText(of);
  if (!ts.isObjectLiteralExpression(literal)) return undefined;
  const values = literal.properties.map(valueOf);
  return values.every((one) => one !== undefined) ? values : undefined;
}

/** `new URLSearchParams(…)`, also by a name, and as the text that it is put into an address as. */
function madeOf(code: WholeCode, node: ts.Expression): ts.NewExpression | undefined {
  if (ts.isNewExpression(node)) return node.expression.getText() === "URLSearchParams" ? node : undefined;
  if (
    ts.isCallExpression(node) &&
    fieldIn(node.expression) === "toString" &&
    ts.isPropertyAccessExpression(node.expression)
  )
    return madeOf(code, bareText(node.expression.expression));
  const held = ts.isIdentifier(node) ? constantOf(code.evaluator, node) : undefined;
  return held && ts.isNewExpression(held) ? madeOf(code, held) : undefined;
}

function valueOf(one: ts.ObjectLiteralElementLike): QueryValue | undefined {
  const name =
    one.name && (ts.isIdentifier(one.name) || ts.isStringLiteralLike(one.name)) ? one.name.text : undefined;
  const node = ts.isPropertyAssignment(one)
    ? bareText(one.initializer)
    : ts.isShorthandPropertyAssignment(one)
      ? one.name
      : undefined;
  if (name === undefined || !node) return undefined;
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node))
    return { name, value: { text: node.text }, isEscaped: true };
  const [inner, ...others] = ts.isCallExpression(node) ? node.arguments : [];
  const isText = ts.isCallExpression(node) && node.expression.getText() === "String" && others.length === 0;
  return { name, value: { node: isText && inner ? inner : node }, isEscaped: true };
}
