/** What a value of a call is made of, as far as the code shows it: by constants, by choices, by everybody who hands it in. */
import ts from "typescript";
import { bare, GIVES } from "../../scan/script/code.ts";
import { bareText, isConst } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

/** An expression, or that nothing is handed in. */
export type Source = ts.Expression | undefined;

const DEEPEST = 4;

/** @returns the expression itself where nobody is seen to hand it in */
export function sourcesOf(code: WholeCode, written: ts.Expression, depth = 0): readonly Source[] {
  const node = bareText(written);
  const again = (one: Source) => (one ? sourcesOf(code, one, depth + 1) : [one]);
  if (depth > DEEPEST) return [node];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(again);
  if (ts.isBinaryExpression(node) && GIVES.has(node.operatorToken.kind))
    return [node.left, node.right].flatMap(again);
  if (!ts.isIdentifier(node)) return [node];
  const declared = code.evaluator.symbolOf(node)?.valueDeclaration;
  if (!declared) return [node];
  if (ts.isVariableDeclaration(declared) && isConst(declared) && declared.initializer)
    return ts.isIdentifier(declared.name) ? again(declared.initializer) : [node];
  const handed = handedIn(code, declared);
  return handed === undefined || handed.length === 0 ? [node] : handed.flatMap(again);
}

/** What callers hand in for a parameter, or for a name that is taken out of one. */
function handedIn(code: WholeCode, declared: ts.Declaration): readonly Source[] | undefined {
  const isElement = ts.isBindingElement(declared) && ts.isObjectBindingPattern(declared.parent);
  const parameter = isElement ? declared.parent.parent : declared;
  if (!ts.isParameter(parameter) || parameter.dotDotDotToken) return undefined;
  const { parent: of } = parameter;
  const index = of.parameters.indexOf(parameter);
  const calls = code.requests.callers.of(of).map(({ args }) => args);
  if (calls.some((args) => args.some(ts.isSpreadElement))) return undefined;
  const all = calls.map((args) => args[index] ?? parameter.initializer);
  if (!isElement) return all;
  const name = (declared.propertyName ?? declared.name).getText();
  const taken = all.map((one) => (one ? memberOf(one, name) : { value: undefined }));
  return taken.every((one) => one !== undefined) && !declared.dotDotDotToken
    ? taken.map(({ value }) => value ?? declared.initializer)
    : undefined;
}

/** What an object literal has under a name; nothing where it is none, or may have more. */
function memberOf(written: ts.Expression, name: string): { readonly value: Source } | undefined {
  const node = bare(written);
  if (!ts.isObjectLiteralExpression(node) || node.properties.some(ts.isSpreadAssignment)) return undefined;
  const own = node.properties.find((one) => one.name?.getText() === name);
  if (own === undefined) return { value: undefined };
  if (ts.isPropertyAssignment(own)) return { value: own.initializer };
  return ts.isShorthandPropertyAssignment(own) ? { value: own.name } : undefined;
}
