/** Who calls a function, as far as names, types and values say it. */
import ts from "typescript";
import { keptName } from "./attached.ts";
import { Callees } from "./callees.ts";
import { makerOf } from "./classes.ts";
import { bare, calledIn, enclosingClass, isWithin, lastName, nameText } from "./code.ts";
import type { Evaluator } from "./evaluate.ts";
import { each, type Frame, ROOT, type Value } from "./values.ts";

/** A call by which parameters of a function are bound. */
export interface Link {
  readonly of: ts.SignatureDeclaration;
  readonly call: ts.CallExpression | ts.NewExpression;
  readonly args: readonly ts.Expression[];
  /** It makes an object, or passes on to the constructor of a base: the call of the API stands elsewhere. */
  readonly makes: boolean;
  /** The object whose method is called, where it is one of several. */
  readonly self?: Value;
  /** Nobody calls it: it stands for any call of the method of {@link Link.self}, whatever it is called with. */
  readonly isAny?: true;
  /** What is bound around the function called, where another function has made it. */
  readonly around?: Frame;
}

/** Whether nobody is known to call what a chain begins with. */
export function isOffered(chain: readonly Link[]): boolean {
  return chain.some(({ isAny }) => isAny);
}

/** Callers of one function that are looked at. */
const MOST_CALLERS = 2500;
const MOST_HEIRS = 200;

export class Callers {
  private readonly evaluator: Evaluator;
  private readonly callees: Callees;
  private readonly known = new Map<ts.SignatureDeclaration, readonly Link[]>();
  private readonly heirs = new Map<ts.ClassLikeDeclaration, ReadonlySet<ts.ClassLikeDeclaration>>();

  /** @param isName whether a text is the name of anything in the API's paths */
  constructor(evaluator: Evaluator, isName: (text: string) => boolean) {
    this.evaluator = evaluator;
    this.callees = new Callees(evaluator, isName);
  }

  of(node: ts.SignatureDeclaration): readonly Link[] {
    const known = this.known.get(node);
    if (known) return known;
    this.known.set(node, []);
    const links = ts.isConstructorDeclaration(node) ? this.makers(node) : this.calls(node);
    this.known.set(node, links);
    return links;
  }

  private makers(node: ts.ConstructorDeclaration): readonly Link[] {
    const { code } = this.evaluator;
    const links: Link[] = [];
    const classes = [node.parent, ...this.heirsOf(node.parent)];
    for (const of of classes) {
      const name = nameOf(of);
      if (makerOf(this.evaluator, of) === node)
        for (const call of code.constructions.get(name) ?? [])
          links.push({ of: node, call, args: [...(call.arguments ?? [])], makes: true });
      if (of === node.parent)
        for (const call of code.supers.get(name) ?? [])
          links.push({ of: node, call, args: [...call.arguments], makes: true });
    }
    return links.slice(0, 40);
  }

  /** Classes that extend one, at any distance. */
  heirsOf(node: ts.ClassLikeDeclaration): ReadonlySet<ts.ClassLikeDeclaration> {
    const known = this.heirs.get(node);
    if (known) return known;
    const found = new Set<ts.ClassLikeDeclaration>();
    const waiting = [node];
    for (let one = waiting.pop(); one && found.size < MOST_HEIRS; one = waiting.pop())
      for (const heir of this.evaluator.code.heirs.get(nameOf(one)) ?? [])
        if (!found.has(heir)) {
          found.add(heir);
          waiting.push(heir);
        }
    this.heirs.set(node, found);
    return found;
  }

  private calls(node: ts.SignatureDeclaration): readonly Link[] {
    const calls = [...this.namesOf(node)].flatMap((name) =>
      this.callees.callsOf(node, name, (of) => this.heirsOf(of)),
    );
    // What calls itself says nothing of whoever calls it first.
    return calls
      .filter((call) => !isWithin(call, node))
      .slice(0, MOST_CALLERS)
      .map((call) => ({ of: node, call, args: calledIn(call).args, makes: false }));
  }

  /** Calls of a function that another one makes, each with what it was made with: `resource("crm").list()`. */
  ofMade(node: ts.SignatureDeclaration): readonly Link[] {
    return this.of(node).flatMap((link) => {
      if (!ts.isCallExpression(link.call)) return [];
      const { callee } = calledIn(link.call);
      const made = each(this.evaluator.part(() => this.evaluator.evaluate(callee, ROOT))).flatMap((one) =>
        one.kind === "function" && one.node === node ? [one.frame] : [],
      );
      return made.map((around) => ({ ...link, around }));
    });
  }

  /** Names under which is kept what a function without one is the result of: `get: call("GET")`. */
  private namesOfMade(node: ts.SignatureDeclaration): ReadonlySet<string> {
    const maker = makerAround(node);
    const names = (maker ? this.of(maker) : []).flatMap(({ call }) => holderName(call) ?? []);
    return new Set(names);
  }

  private namesOf(node: ts.SignatureDeclaration): ReadonlySet<string> {
    const own = ownName(node);
    const kept = keptName(node);
    if (!own) return kept === undefined ? this.namesOfMade(node) : new Set([kept]);
    const symbol = this.evaluator.program.checker.getSymbolAtLocation(own);
    const names = new Set([own.text]);
    for (const name of symbol ? this.evaluator.importedAs(symbol) : []) names.add(name);
    // `module.exports = function`, `export default`: whatever it is imported as.
    const file = node.getSourceFile() as ts.SourceFile & { symbol?: ts.Symbol };
    const whole =
      file.symbol?.exports?.get("export=" as ts.__String) ??
      file.symbol?.exports?.get("default" as ts.__String);
    for (const name of whole ? this.evaluator.importedAs(whole) : []) names.add(name);
    for (const name of file.symbol ? this.evaluator.importedAs(file.symbol) : []) names.add(name);
    return names;
  }
}

/** Frames for a chain of calls, the outermost last: what each is called with is looked at under those behind it. */
export function frameOf(evaluator: Evaluator, chain: readonly Link[]): Frame {
  let frame: Frame = ROOT;
  for (const link of [...chain].reverse()) {
    const around = frame;
    const self = selfOf(evaluator, link, around);
    frame = {
      of: link.of,
      ...(!link.isAny && { args: evaluator.argumentsOf(link.args, around) }),
      ...(self && { self }),
      outer: link.around ? linked(link.around, around) : around,
      depth: 0,
    };
  }
  return frame;
}

/** What was bound when a function was made, before what is bound where it is called. */
function linked(made: Frame, around: Frame): Frame {
  return made === ROOT ? around : { ...made, outer: made.outer ? linked(made.outer, around) : around };
}

/** The function that gives another one, which has no name. */
function makerAround(node: ts.SignatureDeclaration): ts.SignatureDeclaration | undefined {
  let up: ts.Node = node.parent;
  while (ts.isParenthesizedExpression(up) || ts.isReturnStatement(up) || ts.isBlock(up)) up = up.parent;
  return ts.isFunctionLike(up) ? up : undefined;
}

/** The name that keeps the value of an expression. */
function holderName(node: ts.Expression): string | undefined {
  let up: ts.Node = node.parent;
  while (ts.isParenthesizedExpression(up) || ts.isAsExpression(up) || ts.isAwaitExpression(up))
    up = up.parent;
  if (ts.isVariableDeclaration(up) || ts.isPropertyAssignment(up) || ts.isPropertyDeclaration(up))
    return nameText(up.name);
  return ts.isBinaryExpression(up) ? lastName(up.left) : undefined;
}

function selfOf(evaluator: Evaluator, { call, of, makes, self }: Link, frame: Frame): Value | undefined {
  if (self) return self;
  if (makes || !ts.isCallExpression(call)) return undefined;
  const { callee } = calledIn(call);
  if (!ts.isPropertyAccessExpression(callee) || !enclosingClass(of)) return undefined;
  const value = evaluator.evaluate(callee.expression, frame);
  return value.kind === "instance" ? value : undefined;
}

/** The name by which others call a function. */
export function ownName(node: ts.SignatureDeclaration): ts.Identifier | ts.PrivateIdentifier | undefined {
  const named = node.name;
  if (named && (ts.isIdentifier(named) || ts.isPrivateIdentifier(named))) return named;
  for (let up: ts.Node = node.parent, i = 0; i < 6; up = up.parent, i += 1) {
    if (ts.isVariableDeclaration(up) || ts.isPropertyAssignment(up) || ts.isPropertyDeclaration(up))
      return ts.isIdentifier(up.name) || ts.isPrivateIdentifier(up.name) ? up.name : undefined;
    if (ts.isBinaryExpression(up)) {
      const left = bare(up.left);
      return ts.isPropertyAccessExpression(left) && ts.isIdentifier(left.name)
        ? left.name
        : ts.isIdentifier(left)
          ? left
          : undefined;
    }
    if (!ts.isCallExpression(up) && !ts.isParenthesizedExpression(up) && !ts.isAsExpression(up))
      return undefined;
  }
  return undefined;
}

function nameOf(node: ts.ClassLikeDeclaration): string {
  if (node.name) return node.name.text;
  const { parent } = node;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)
    ? parent.name.text
    : lastName(node as unknown as ts.Expression);
}
