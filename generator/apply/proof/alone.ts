/** Whether a method is what runs under its name, and an object what it is taken for: classes below, decorators, assignments and callers may know better. */
import ts from "typescript";
import { bare, calledIn, lastName, nameText, walk } from "../../scan/script/code.ts";
import type { Evaluator } from "../../scan/script/evaluate.ts";

/** @returns why something else may run, in words */
export function notAlone(
  evaluator: Evaluator,
  of: ts.SignatureDeclaration,
  call: ts.Node,
): string | undefined {
  const member = ts.isMethodDeclaration(of) || ts.isGetAccessorDeclaration(of) ? of : memberAround(of);
  const { parent } = member ?? {};
  if (member && parent && ts.isClassLike(parent)) {
    if (isDecorated(member) || isDecorated(parent)) return "a decorator may change the function around it";
    if (isOverridden(evaluator, parent))
      return "a class below the function's own has members of the same name";
  }
  const name = member?.name ? nameText(member.name) : undefined;
  if (name !== undefined && isReplaced(evaluator, name))
    return "the function around it is replaced elsewhere";
  return isHandedIn(evaluator, call) ? "the object whose function is around it is handed in" : undefined;
}

function memberAround(of: ts.Node): ts.PropertyDeclaration | ts.PropertyAssignment | undefined {
  const { parent } = of;
  return parent && (ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent)) ? parent : undefined;
}

function isDecorated(node: ts.Node): boolean {
  return ts.canHaveDecorators(node) && (ts.getDecorators(node)?.length ?? 0) > 0;
}

/** Whether any class below has a member of its own in place of one of the class's; what it asks by `this` may then be another's. */
function isOverridden(evaluator: Evaluator, of: ts.ClassLikeDeclaration): boolean {
  const own = new Set(of.members.flatMap(({ name }) => (name ? [nameText(name)] : [])));
  const seen = new Set<ts.ClassLikeDeclaration>([of]);
  const open = [of];
  for (let next = open.pop(); next; next = open.pop())
    for (const heir of evaluator.code.heirs.get(next.name?.text ?? "") ?? []) {
      if (seen.has(heir)) continue;
      seen.add(heir);
      open.push(heir);
      if (heir.members.some(({ name }) => name && own.has(nameText(name)))) return true;
    }
  return false;
}

/** `titan.request = memoize(…)`, `Titan.prototype.request = …`, `Object.assign(titan, { request })`. */
function isReplaced(evaluator: Evaluator, name: string): boolean {
  const isOfName = (target: ts.Expression) => {
    const inner = bare(target);
    return ts.isPropertyAccessExpression(inner) && inner.name.text === name;
  };
  for (const all of evaluator.code.members.values())
    if (all.some(({ target }) => isOfName(target) && !isInConstructor(target))) return true;
  return evaluator.code.all.some((call) => {
    const { callee, args } = calledIn(call);
    if (lastName(callee) !== "assign" && lastName(callee) !== "defineProperty") return false;
    return args.slice(1).some((arg) => {
      const inner = bare(arg);
      if (ts.isStringLiteralLike(inner)) return inner.text === name;
      return (
        ts.isObjectLiteralExpression(inner) &&
        inner.properties.some((one) => one.name !== undefined && nameText(one.name) === name)
      );
    });
  });
}

function isInConstructor(node: ts.Node): boolean {
  return ts.findAncestor(node, ts.isConstructorDeclaration) !== undefined;
}

/** Whether the object comes by a parameter that has another way than its callers', or by a constructor that several call. */
function isHandedIn(evaluator: Evaluator, call: ts.Node): boolean {
  if (!ts.isCallExpression(call)) return false;
  const callee = bare(call.expression);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  const held = bare(callee.expression);
  if (ts.isIdentifier(held)) {
    const declared = evaluator.symbolOf(held)?.valueDeclaration;
    return declared !== undefined && ts.isParameter(declared);
  }
  if (!ts.isPropertyAccessExpression(held) || held.expression.kind !== ts.SyntaxKind.ThisKeyword)
    return false;
  const around = ts.findAncestor(call, ts.isClassLike);
  const made = around?.members.find((one) => ts.isConstructorDeclaration(one));
  if (!made) return false;
  const field = held.name.text;
  const parameters = new Set(made.parameters.map(({ name }) => name.getText()));
  if (
    made.parameters.some(
      (one) => ts.isParameterPropertyDeclaration(one, made) && one.name.getText() === field,
    )
  )
    return true;
  let isGiven = false;
  walk(made, (node) => {
    if (!ts.isBinaryExpression(node) || node.left.getText() !== `this.${field}`) return;
    walk(node.right, (one) => {
      if (ts.isIdentifier(one) && parameters.has(one.text)) isGiven = true;
    });
  });
  return isGiven;
}
