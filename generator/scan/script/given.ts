/** What parameters hold that nobody binds by a call: what a container puts there, and what a function calls back with. */
import ts from "typescript";
import { declaredFunction } from "./answer-forms.ts";
import { isClient } from "./attached.ts";
import { bare, calledIn, isWithin, lastName, nameText } from "./code.ts";
import type { Looks } from "./looks.ts";
import { each, ROOT, unknown, type Value } from "./values.ts";

/** @returns nothing where it is no client */
export function givenTo(looks: Looks, node: ts.ParameterDeclaration): Value | undefined {
  const value = injected(looks, node) ?? calledBackWith(looks, node);
  return value && each(value).some((one) => isClient(one)) ? value : undefined;
}

/** `@Inject("TITAN") http`, where a module has `{ provide: "TITAN", useFactory: () => axios.create(…) }`. */
function injected(looks: Looks, node: ts.ParameterDeclaration): Value | undefined {
  const decorator = (ts.canHaveDecorators(node) ? (ts.getDecorators(node) ?? []) : []).find(
    ({ expression }) => ts.isCallExpression(expression) && lastName(expression.expression) === "Inject",
  );
  const [token] =
    decorator && ts.isCallExpression(decorator.expression) ? decorator.expression.arguments : [];
  if (!token) return undefined;
  for (const provided of looks.code.properties.get("provide") ?? []) {
    if (provided.getText() !== token.getText()) continue;
    const row = provided.parent.parent;
    if (ts.isObjectLiteralExpression(row)) return providedBy(looks, row);
  }
  return undefined;
}

function providedBy(looks: Looks, row: ts.ObjectLiteralExpression): Value | undefined {
  for (const property of row.properties) {
    if (!ts.isPropertyAssignment(property)) continue;
    const value = looks.evaluate(property.initializer, ROOT);
    const name = nameText(property.name);
    if (name === "useValue") return value;
    if (name === "useFactory" && value.kind === "function")
      return looks.invoke(value, { args: () => unknown(), frame: ROOT });
    if (name === "useClass" && value.kind === "class")
      return { kind: "instance", of: value.node, frame: ROOT };
  }
  return undefined;
}

/** What each parameter is called back with, found once. */
const known = new WeakMap<ts.ParameterDeclaration, ts.Expression | "none">();

function calledBackWith(looks: Looks, node: ts.ParameterDeclaration): Value | undefined {
  const before = known.get(node) ?? handedBack(looks, node) ?? "none";
  known.set(node, before);
  return before === "none" ? undefined : (looks.again(before) ?? looks.evaluate(before, ROOT));
}

/** `withTitan(async (req, res, st) => …)`: what the function calls back with which is handed the callback. */
function handedBack(looks: Looks, node: ts.ParameterDeclaration): ts.Expression | undefined {
  const callback = node.parent;
  const call = callback.parent;
  if (!ts.isCallExpression(call)) return undefined;
  const { callee, args } = calledIn(call);
  const at = args.indexOf(callback as unknown as ts.Expression);
  const symbol = looks.symbolOf(ts.isPropertyAccessExpression(callee) ? callee.name : callee);
  const target = symbol?.valueDeclaration && declaredFunction(symbol.valueDeclaration);
  const parameter = target?.parameters[at]?.name;
  if (!target || !parameter || !ts.isIdentifier(parameter)) return undefined;
  const handed = looks.symbolOf(parameter);
  const within = (looks.code.calls.get(parameter.text) ?? []).find(
    (one) => isWithin(one, target) && looks.symbolOf(bare(one.expression)) === handed,
  );
  return within?.arguments[callback.parameters.indexOf(node)];
}
