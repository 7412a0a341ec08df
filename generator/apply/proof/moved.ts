/** Whether an expression that stands elsewhere gives the same at the call: its names mean the same there, and nothing of it is another value by then. */
import ts from "typescript";
import { isAssigning, isStep, isWithin, upTo, walk } from "../../scan/script/code.ts";
import { isSteadyVariable, variableIn } from "./environment.ts";
import { isPutUnseen, usesOf } from "./names.ts";
import { bareText, isMemberOf, isWritten, meaningOf } from "./syntax.ts";
import { isOnlyRead } from "./untouched.ts";
import { isVaried } from "./varied.ts";
import type { WholeCode } from "./whole.ts";

/** Functions and methods that give the same of the same. */
const FUNCTIONS = /^(?:encodeURIComponent|String|Number|Boolean|parseInt|parseFloat)$/;
const METHODS: ReadonlySet<string> = new Set([
  ...["toISOString", "toString", "toFixed", "trim", "join", "toLowerCase", "toUpperCase", "slice", "getTime"],
]);
/** What does something, or gives another value each time. */
const DOES: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[ts.SyntaxKind.AwaitExpression, ts.SyntaxKind.YieldExpression],
  ...[ts.SyntaxKind.TaggedTemplateExpression, ts.SyntaxKind.DeleteExpression, ts.SyntaxKind.SuperKeyword],
  ...[ts.SyntaxKind.ArrowFunction, ts.SyntaxKind.FunctionExpression, ts.SyntaxKind.ClassExpression],
]);

/** @returns the text of what may be something else at the call; nothing where all of it is the same, or stands in the call itself */
export function movedIn(code: WholeCode, node: ts.Expression, call: ts.Node): string | undefined {
  return isWithin(node, call) ? undefined : new Moved(code, node, call).other();
}

class Moved {
  readonly #code: WholeCode;
  readonly #node: ts.Expression;
  readonly #call: ts.Node;
  #scope: ReadonlyMap<string, ts.Symbol> | undefined;

  constructor(code: WholeCode, node: ts.Expression, call: ts.Node) {
    this.#code = code;
    this.#node = node;
    this.#call = call;
  }

  other(): string | undefined {
    let found: string | undefined;
    walk(this.#node, (one) => {
      if (found === undefined && !this.#isSame(one)) found = one.getText().slice(0, 30);
    });
    return found;
  }

  #isSame(node: ts.Node): boolean {
    if (DOES.has(node.kind) || isStep(node)) return false;
    if (ts.isBinaryExpression(node)) return !isAssigning(node);
    // Without a moment of its own it is now, whenever that is.
    if (ts.isNewExpression(node))
      return node.expression.getText() === "Date" && (node.arguments ?? []).length > 0;
    if (ts.isCallExpression(node)) {
      const callee = bareText(node.expression);
      const isMethod = ts.isPropertyAccessExpression(callee) && METHODS.has(callee.name.text);
      return isMethod || FUNCTIONS.test(callee.getText());
    }
    const variable = isMemberOf(node) ? variableIn(node) : undefined;
    if (variable !== undefined) return isSteadyVariable(this.#code, variable);
    if (node.kind === ts.SyntaxKind.ThisKeyword) return this.#isSameThis(node);
    return !ts.isIdentifier(node) || isField(node) || this.#isSameName(node);
  }

  /** A field that nothing is put into but by a constructor, of the same object. */
  #isSameThis({ parent }: ts.Node): boolean {
    const { evaluator } = this.#code;
    if (!ts.isPropertyAccessExpression(parent) || isVaried(evaluator, parent)) return false;
    if (isPutUnseen(this.#code, parent.name.text)) return false;
    const [from, to] = [this.#node, this.#call].map((one) => upTo(one, hasThis));
    return from === to;
  }

  /** Declared where the call sees it as well, never given another value, and of an object that nothing is put into meanwhile. */
  #isSameName(name: ts.Identifier): boolean {
    const { checker } = this.#code.program;
    const symbol = meaningOf(checker, name);
    if (symbol !== this.#inScope(name.text)) return false;
    const source = symbol?.declarations?.[0]?.getSourceFile();
    if (!symbol || !source) return true;
    const uses = usesOf(checker, name, source, symbol);
    if (uses.some(isWritten)) return false;
    const { parent } = name;
    const isMember = isMemberOf(parent) && parent.expression === name;
    return !isMember || uses.every((one) => !this.#isMeanwhile(one) || isOnlyRead(this.#code, one));
  }

  /** Between where it is read and where the call is, if one comes behind the other; else anywhere. */
  #isMeanwhile(use: ts.Node): boolean {
    if (isWithin(use, this.#node) || isWithin(use, this.#call)) return false;
    const [from, to] = [this.#node, this.#call].map((one) => upTo(one, ts.isFunctionLike));
    const loop = upTo(this.#call, isLoop);
    const isTurned = loop !== undefined && !isWithin(this.#node, loop);
    if (from !== to || isTurned || upTo(use, ts.isFunctionLike) !== from) return true;
    return this.#node.end <= use.pos && use.end <= this.#call.end;
  }

  #inScope(name: string): ts.Symbol | undefined {
    this.#scope ??= new Map(
      this.#code.program.checker
        .getSymbolsInScope(this.#call, ts.SymbolFlags.Value | ts.SymbolFlags.Alias)
        .map((one) => [one.name, one]),
    );
    return this.#scope.get(name);
  }
}

/** A name of a field, or of a function that is in the table. */
function isField(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  return (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === node;
}

function hasThis(node: ts.Node): node is ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration {
  return (ts.isFunctionLike(node) && !ts.isArrowFunction(node)) || ts.isClassLike(node);
}

function isLoop(node: ts.Node): node is ts.IterationStatement {
  return ts.isIterationStatement(node, false);
}
