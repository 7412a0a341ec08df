/** What calls mean, found once for all calls of a name: a name may be that of a thousand functions, each of which is called by some. */
import ts from "typescript";
import { append } from "../../ground/collections.ts";
import { bare, calledIn, enclosingClass, lastName } from "./code.ts";
import type { Evaluator } from "./evaluate.ts";
import { mayBeOfClient } from "./handed.ts";
import { keptAs } from "./named.ts";
import { isAnswered } from "./served.ts";
import { each, ROOT } from "./values.ts";

/** Calls of one name, by what they call. */
interface Named {
  /** The function itself, as its symbol or its value says. */
  readonly byFunction: ReadonlyMap<ts.SignatureDeclaration, readonly Placed[]>;
  /** Methods by the class that declares what is called: heirs have others in their place. */
  readonly byClass: ReadonlyMap<ts.ClassLikeDeclaration, readonly Placed[]>;
  /** Any method of the name: an interface, or an abstract method, says no more, and neither does an object that was handed in. */
  readonly ofAny: readonly Placed[];
}

interface Placed {
  readonly call: ts.CallExpression;
  /** Its place among all calls of the name. */
  readonly at: number;
}

export class Callees {
  private readonly evaluator: Evaluator;
  private readonly isName: (text: string) => boolean;
  private readonly known = new Map<string, Named>();

  /** @param isName whether a text is the name of anything in the API's paths */
  constructor(evaluator: Evaluator, isName: (text: string) => boolean) {
    this.evaluator = evaluator;
    this.isName = isName;
  }

  /**
   * Calls of a function under one of its names, in the order of the code.
   *
   * @param heirsOf classes that extend one
   */
  callsOf(
    node: ts.SignatureDeclaration,
    name: string,
    heirsOf: (node: ts.ClassLikeDeclaration) => ReadonlySet<ts.ClassLikeDeclaration>,
  ): readonly ts.CallExpression[] {
    const { byFunction, byClass, ofAny } = this.named(name);
    const found = new Set(byFunction.get(node));
    const own = ts.isMethodDeclaration(node) ? enclosingClass(node) : undefined;
    if (own)
      for (const [other, calls] of byClass)
        if (other !== own && heirsOf(other).has(own)) for (const one of calls) found.add(one);
    if (isMethod(node)) for (const one of ofAny) found.add(one);
    return [...found].sort((a, b) => a.at - b.at).map(({ call }) => call);
  }

  private named(name: string): Named {
    const known = this.known.get(name);
    if (known) return known;
    const byFunction = new Map<ts.SignatureDeclaration, Placed[]>();
    const byClass = new Map<ts.ClassLikeDeclaration, Placed[]>();
    const ofAny: Placed[] = [];
    for (const [at, call] of (this.evaluator.code.calls.get(name) ?? []).entries()) {
      const one = { call, at };
      const { functions, classes, isOfAny } = this.evaluator.part(() => this.meant(calledIn(call)));
      for (const of of functions) append(byFunction, of, one);
      for (const of of classes) append(byClass, of, one);
      if (isOfAny) ofAny.push(one);
    }
    const made = { byFunction, byClass, ofAny };
    this.known.set(name, made);
    return made;
  }

  private meant({ callee, args }: ReturnType<typeof calledIn>): {
    readonly functions: readonly ts.SignatureDeclaration[];
    readonly classes: readonly ts.ClassLikeDeclaration[];
    readonly isOfAny: boolean;
  } {
    const { evaluator } = this;
    const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
    const declarations = evaluator.symbolOf(name)?.declarations ?? [];
    const functions = declarations.flatMap((one) => functionOf(one) ?? []);
    if (declarations.length > 0 && declarations.every(saysNoMore))
      return { functions, classes: [], isOfAny: true };
    if (functions.length > 0) {
      const methods = declarations.filter(ts.isMethodDeclaration);
      return { functions, classes: methods.flatMap((one) => enclosingClass(one) ?? []), isOfAny: false };
    }
    const values = each(evaluator.evaluate(callee, ROOT));
    const isHandedIn = () =>
      declarations.length === 0 &&
      ts.isPropertyAccessExpression(callee) &&
      !isRoute(callee) &&
      !this.isOfLibrary(callee.expression) &&
      each(evaluator.evaluate(callee.expression, ROOT)).every((one) => one.kind === "unknown") &&
      mayBeOfClient(evaluator, { callee, args }, this.isName);
    const own = values.flatMap((one) => (one.kind === "function" ? [one.node] : []));
    if (!isHandedIn()) return { functions: own, classes: [], isOfAny: false };
    const kept = this.keptFunctions(callee as ts.PropertyAccessExpression);
    return kept.length > 0
      ? { functions: kept, classes: [], isOfAny: false }
      : { functions: own, classes: [], isOfAny: true };
  }

  /** `initTRPC.context().create()`: of a library, whatever it gives; but for what gives what somebody else has put there. */
  private isOfLibrary(node: ts.Expression): boolean {
    let inner = bare(node);
    while (ts.isPropertyAccessExpression(inner) || ts.isCallExpression(inner)) inner = bare(inner.expression);
    const value = ts.isIdentifier(inner) ? this.evaluator.evaluate(inner, ROOT) : undefined;
    return value?.kind === "library" && !GIVERS.test(lastName(inner));
  }

  /** Of what is handed in, the method of what code keeps under its name: `list` of `ctx.st.jobs`, where somebody has `this.jobs = new Jobs()`. */
  private keptFunctions({
    expression,
    name,
  }: ts.PropertyAccessExpression): readonly ts.SignatureDeclaration[] {
    const { evaluator } = this;
    const on = each(evaluator.evaluate(expression, ROOT));
    // A parameter of one function is what its callers hand in, however others call theirs.
    if (on.some((one) => one.kind === "unknown" && one.parameter?.path.length === 0)) return [];
    return keptAs(evaluator, expression)
      .flatMap((one) => each(evaluator.property(one, name.text, expression)))
      .flatMap((one) => (one.kind === "function" ? [one.node] : []));
  }
}

/** `app.get("/jobs", …)` answers, and asks for nothing. */
function isRoute(callee: ts.PropertyAccessExpression): boolean {
  const call = callee.parent;
  return ROUTERS.test(lastName(callee.expression)) || (ts.isCallExpression(call) && isAnswered(call));
}

/** Functions of libraries that give what is put there by the user's own code. */
const GIVERS = /^(?:use|get|inject|resolve)(?:[A-Z]\w*)?$/;

/** What routes of a server are put into. */
const ROUTERS = /^(?:app|router|server|fastify|\w*(?:App|Router|Server))$/;

/** Whether a declaration says no more than a name. */
function saysNoMore(node: ts.Declaration): boolean {
  return (
    ts.isMethodSignature(node) ||
    ts.isPropertySignature(node) ||
    (ts.isMethodDeclaration(node) && node.body === undefined)
  );
}

/** The function that a declaration is, or holds. */
export function functionOf(node: ts.Node): ts.SignatureDeclaration | undefined {
  if (ts.isFunctionLike(node)) return node;
  const held =
    ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node) || ts.isPropertyDeclaration(node)
      ? node.initializer
      : ts.isBinaryExpression(node)
        ? node.right
        : ts.isPropertyAccessExpression(node) && ts.isBinaryExpression(node.parent)
          ? node.parent.right
          : ts.isExportAssignment(node)
            ? node.expression
            : undefined;
  const inner = held && unwrapped(held);
  return inner && ts.isFunctionLike(inner) ? inner : undefined;
}

/** `useCallback(fn, [])`, `cache(fn)`, `withRetry(fn)` call what they are handed. */
function unwrapped(node: ts.Expression): ts.Expression {
  let inner = bare(node);
  for (let i = 0; i < 3 && ts.isCallExpression(inner); i += 1) {
    const [first] = inner.arguments;
    if (!first || !ts.isFunctionLike(bare(first))) break;
    inner = bare(first);
  }
  return inner;
}

function isMethod(node: ts.SignatureDeclaration): boolean {
  return (
    ts.isMethodDeclaration(node) ||
    ts.isPropertyAssignment(node.parent) ||
    ts.isPropertyDeclaration(node.parent) ||
    isReturnedMember(node)
  );
}

/** `return { get, post }`: functions that a maker of clients gives. */
function isReturnedMember(node: ts.SignatureDeclaration): boolean {
  return ts.isFunctionDeclaration(node) && node.parent !== node.getSourceFile();
}
