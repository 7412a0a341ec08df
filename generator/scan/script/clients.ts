/** Calls of generated clients: `st.crm.customers.list(…)` of the umbrella, `crm.customers.list(…)` of one domain's. */
import ts from "typescript";
import type { KnownApis, KnownOperation } from "../known.ts";
import type { Mention } from "../site.ts";
import { bare, type Code } from "./code.ts";
import type { Evaluator } from "./evaluate.ts";
import { positionOf } from "./place.ts";
import { each, ROOT, type Value } from "./values.ts";

export function clientCalls(
  code: Code,
  evaluator: Evaluator,
  known: Pick<KnownApis, "operations">,
): readonly Mention[] {
  return findClientCalls(code, evaluator, known).map(({ node, name }) => ({
    at: positionOf(node),
    kind: "client-call",
    text: name,
  }));
}

/** A call of a generated client, and what it calls: `crm.customers.list`. */
export interface ClientCall {
  readonly node: ts.CallExpression;
  readonly name: string;
}

export function findClientCalls(
  code: Code,
  evaluator: Evaluator,
  { operations }: { readonly operations: readonly Pick<KnownOperation, "call">[] },
): readonly ClientCall[] {
  const byEnd = new Map<string, Pick<KnownOperation, "call">[]>();
  for (const operation of operations) {
    const end = operation.call?.split(".").slice(-2).join(".");
    if (end !== undefined) byEnd.set(end, [...(byEnd.get(end) ?? []), operation]);
  }
  return code.all.flatMap((node): readonly ClientCall[] => {
    const callee = bare(node.expression);
    if (!ts.isPropertyAccessExpression(callee)) return [];
    const resource = bare(callee.expression);
    if (!ts.isPropertyAccessExpression(resource)) return [];
    const candidates = byEnd.get(`${resource.name.text}.${callee.name.text}`);
    if (!candidates) return [];
    evaluator.restart();
    const found = candidates
      .map(({ call: named = "" }) => withoutCaller(named))
      .find((named) => isCalled(evaluator, callee, named));
    return found === undefined ? [] : [{ node, name: found }];
  });
}

/** `crm.customers.list` of `st.crm.customers.list`: clients are called as their users like. */
export function withoutCaller(call: string): string {
  return call.slice(call.indexOf(".") + 1);
}

/** Whether a callee is the call of an object that a class of a package makes, the umbrella's or its domain's. */
function isCalled(evaluator: Evaluator, callee: ts.Expression, call: string): boolean {
  const [domain = "", ...below] = call.split(".");
  return each(evaluator.evaluate(callee, ROOT)).some((value) => {
    const made = madeBy(value) ?? declaredAs(evaluator, callee);
    if (made === undefined) return false;
    const path = made.path.join(".");
    return path === call || (path === below.join(".") && made.of.toLowerCase() === domain.toLowerCase());
  });
}

interface Made {
  /** Name of the class. */
  readonly of: string;
  readonly path: readonly string[];
}

function madeBy(value: Value): Made | undefined {
  if (value.kind !== "library") return undefined;
  const at = value.path.indexOf("new()");
  return at < 1 ? undefined : { of: value.path[at - 1] ?? "", path: value.path.slice(at + 1) };
}

/** A client that was handed in: `function sync(st: ServiceTitan)`. */
function declaredAs(evaluator: Evaluator, callee: ts.Expression): Made | undefined {
  const path: string[] = [];
  let node = bare(callee);
  while (ts.isPropertyAccessExpression(node)) {
    const declared = declarationOf(evaluator, node.name);
    if (declared) return { of: declared, path };
    path.unshift(node.name.text);
    node = bare(node.expression);
  }
  const of = ts.isIdentifier(node) ? declarationOf(evaluator, node) : undefined;
  return of === undefined ? undefined : { of, path };
}

/** The name of a type that no file of the program declares. */
function declarationOf(evaluator: Evaluator, name: ts.Node): string | undefined {
  const declaration = evaluator.symbolOf(name)?.valueDeclaration;
  const type =
    declaration &&
    (ts.isParameter(declaration) ||
      ts.isVariableDeclaration(declaration) ||
      ts.isPropertyDeclaration(declaration))
      ? declaration.type
      : undefined;
  if (!type || !ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return undefined;
  return evaluator.symbolOf(type.typeName)?.declarations ? undefined : type.typeName.text;
}
