/** Whether an object is, when a call is made, what the code shows where it was made: nothing is put into it, by no name, on no way. */
import ts from "typescript";
import { calledIn, collectReturns } from "../../scan/script/code.ts";
import { each, ROOT, type Value } from "../../scan/script/values.ts";
import { LIBRARIES } from "./libraries.ts";
import { identifiers } from "./names.ts";
import { bareText, fieldIn, isMemberOf, isWritten, outside } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

const DEEPEST = 6;

/** Functions that look at what they are handed, or copy it. */
const READS =
  /^(?:console|log|logger|this\.log(?:ger)?)\.\w+$|^JSON\.stringify$|^Object\.(?:keys|values|entries|freeze)$|^structuredClone$/;

/** Methods by which what they are called of becomes another. */
const CHANGES: ReadonlySet<string> = new Set([
  ...["push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"],
  ...["set", "append", "delete", "add", "clear"],
]);

/** @returns the name of what may be changed; nothing where all of it stands as it was made */
export function touchedIn(code: WholeCode, node: ts.Expression): string | undefined {
  return new Untouched(code).in(node, 0);
}

/** Whether a place where a name of an object stands changes nothing of it. */
export function isOnlyRead(code: WholeCode, use: ts.Identifier): boolean {
  return new Untouched(code).isRead(use, 0);
}

class Untouched {
  readonly #code: WholeCode;
  readonly #asking = new Set<ts.Node>();

  constructor(code: WholeCode) {
    this.#code = code;
  }

  in(written: ts.Expression, depth: number): string | undefined {
    const node = bareText(written);
    if (depth > DEEPEST) return node.getText().slice(0, 30);
    const first = (nodes: readonly ts.Expression[]) => {
      for (const one of nodes) {
        const found = this.in(one, depth + 1);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    if (ts.isObjectLiteralExpression(node)) return first(node.properties.flatMap(valueOf));
    if (ts.isArrayLiteralExpression(node))
      return first(node.elements.map((one) => (ts.isSpreadElement(one) ? one.expression : one)));
    if (ts.isConditionalExpression(node)) return first([node.whenTrue, node.whenFalse]);
    if (ts.isBinaryExpression(node)) return first([node.left, node.right]);
    if (isMemberOf(node)) return this.in(node.expression, depth + 1);
    if (ts.isCallExpression(node)) return first(this.#given(node));
    return ts.isIdentifier(node) ? this.#named(node, depth) : undefined;
  }

  /** What a function of the code's own gives. */
  #given(call: ts.CallExpression): readonly ts.Expression[] {
    const body = this.#functionOf(call)?.body;
    if (!body) return [];
    if (!ts.isBlock(body)) return [body];
    const found: ts.Expression[] = [];
    collectReturns(body, found);
    return found;
  }

  #functionOf(call: ts.CallExpression): ts.FunctionLikeDeclaration | undefined {
    const { evaluator } = this.#code;
    evaluator.restart();
    const [value, ...others] = each(evaluator.evaluate(calledIn(call).callee, ROOT));
    return others.length === 0 && value?.kind === "function" && "body" in value.node ? value.node : undefined;
  }

  #named(name: ts.Identifier, depth: number): string | undefined {
    const declared = this.#code.evaluator.symbolOf(name)?.valueDeclaration;
    if (!declared || this.#asking.has(declared)) return undefined;
    if (!ts.isVariableDeclaration(declared) || !ts.isIdentifier(declared.name) || !declared.initializer)
      return undefined;
    if (!this.#isObject(declared.initializer)) return undefined;
    this.#asking.add(declared);
    const isRead = this.#uses(declared.name).every((use) => this.isRead(use, depth + 1));
    const inner = isRead ? this.in(declared.initializer, depth + 1) : name.text;
    this.#asking.delete(declared);
    return inner;
  }

  #uses(name: ts.Identifier): readonly ts.Identifier[] {
    const { evaluator } = this.#code;
    const symbol = evaluator.symbolOf(name);
    const names = new Set([name.text, ...(symbol ? evaluator.importedAs(symbol) : [])]);
    return [...names].flatMap((text) =>
      identifiers(this.#code, text).filter((one) => one !== name && evaluator.symbolOf(one) === symbol),
    );
  }

  /** Texts and numbers are what they are. */
  #isObject(node: ts.Expression): boolean {
    const { evaluator } = this.#code;
    evaluator.restart();
    return each(evaluator.evaluate(node, ROOT)).some(isObjectValue);
  }

  isRead(use: ts.Identifier, depth: number): boolean {
    if (depth > DEEPEST) return false;
    const { parent: above } = use;
    if (ts.isImportSpecifier(above) || ts.isImportClause(above) || ts.isExportSpecifier(above)) return true;
    let node: ts.Expression = outside(use);
    while (isMemberOf(node.parent) && node.parent.expression === node) {
      if (isWritten(node.parent)) return false;
      node = outside(node.parent);
    }
    const { parent } = node;
    const isPart = node !== outside(use);
    if (!isPart && isWritten(node) && !ts.isShorthandPropertyAssignment(parent)) return false;
    if (ts.isCallExpression(parent) && parent.expression === node)
      return isPart && !CHANGES.has(fieldIn(bareText(node)) ?? "");
    if (isPart && !this.#isObject(node)) return true;
    return this.#goesOn(node, depth);
  }

  /** Where an object goes, nothing is put into it. */
  #goesOn(node: ts.Node, depth: number): boolean {
    const { parent } = node;
    if (ts.isVariableDeclaration(parent) && parent.initializer === node)
      return !ts.isIdentifier(parent.name)
        ? !hasRest(parent.name)
        : this.#uses(parent.name).every((use) => this.isRead(use, depth + 1));
    if (ts.isSpreadAssignment(parent) || ts.isSpreadElement(parent)) return true;
    if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return this.#handed(parent, node, depth);
    if (
      ts.isPropertyAssignment(parent) ||
      ts.isShorthandPropertyAssignment(parent) ||
      ts.isObjectLiteralExpression(parent) ||
      ts.isArrayLiteralExpression(parent) ||
      ts.isParenthesizedExpression(parent) ||
      ts.isAwaitExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isConditionalExpression(parent)
    )
      return this.#goesOn(parent, depth);
    return LOOKS.has(parent.kind);
  }

  #handed(call: ts.CallExpression | ts.NewExpression, node: ts.Node, depth: number): boolean {
    if (ts.isNewExpression(call))
      return /^(?:URLSearchParams|Headers|Set|Map)$/.test(call.expression.getText());
    if (READS.test(call.expression.getText())) return true;
    const index = call.arguments.findIndex((one) => one === node);
    // What is assigned of others into one is read.
    if (call.expression.getText() === "Object.assign") return index > 0;
    const { evaluator } = this.#code;
    evaluator.restart();
    const values = each(evaluator.evaluate(calledIn(call).callee, ROOT));
    if (values.length > 0 && values.every(isLibrary)) return true;
    const parameter = this.#functionOf(call)?.parameters[index];
    if (!parameter || parameter.dotDotDotToken || this.#asking.has(parameter)) return false;
    if (!ts.isIdentifier(parameter.name)) return !hasRest(parameter.name);
    this.#asking.add(parameter);
    const isRead = this.#uses(parameter.name).every((use) => this.isRead(use, depth + 1));
    this.#asking.delete(parameter);
    return isRead;
  }
}

/** One by which code asks: it sends what it is handed. */
function isLibrary(value: Value): boolean {
  return value.kind === "library" && LIBRARIES.some(({ modules }) => modules.test(value.module));
}

function isObjectValue(value: Value): boolean {
  return value.kind === "object" || value.kind === "list" || value.kind === "query";
}

function valueOf(one: ts.ObjectLiteralElementLike): readonly ts.Expression[] {
  if (ts.isPropertyAssignment(one)) return [one.initializer];
  if (ts.isSpreadAssignment(one)) return [one.expression];
  return ts.isShorthandPropertyAssignment(one) ? [one.name] : [];
}

/** Parts under names of their own may be changed by these. */
function hasRest(name: ts.BindingPattern): boolean {
  return name.elements.some(
    (one) => ts.isBindingElement(one) && (one.dotDotDotToken !== undefined || !ts.isIdentifier(one.name)),
  );
}

/** What only asks whether something is there, or which it is. */
const LOOKS: ReadonlySet<ts.SyntaxKind> = new Set([
  ...[ts.SyntaxKind.IfStatement, ts.SyntaxKind.PrefixUnaryExpression, ts.SyntaxKind.TypeOfExpression],
  ...[ts.SyntaxKind.TypeQuery, ts.SyntaxKind.TemplateSpan, ts.SyntaxKind.ExpressionStatement],
  ...[ts.SyntaxKind.ForOfStatement, ts.SyntaxKind.ForInStatement],
]);
