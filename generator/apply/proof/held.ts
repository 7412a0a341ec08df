/** What names and fields of a program hold, where that is one thing: a literal, or a variable of the environment. */
import ts from "typescript";
import { isAssigning, upToAssignment, walk } from "../../scan/script/code.ts";
import { isEnvironment, isSteadyVariable, variableIn } from "./environment.ts";
import { identifiers } from "./names.ts";
import { bareText, fieldIn, isWritten } from "./syntax.ts";
import type { WholeCode } from "./whole.ts";

/** What a key begins with that is the value of a variable. */
export const OF_ENVIRONMENT = "env ";

export class Held {
  private readonly code: WholeCode;
  private readonly asking = new Set<ts.Node>();
  private readonly writes = new Map<string, readonly ts.BinaryExpression[]>();

  constructor(code: WholeCode) {
    this.code = code;
  }

  key(value: ts.Expression): string | undefined {
    const node = bareText(value);
    if (ts.isStringLiteralLike(node)) return node.text;
    if (this.asking.has(node)) return undefined;
    this.asking.add(node);
    const key = this.variable(node) ?? this.made(node) ?? this.held(node);
    this.asking.delete(node);
    return key;
  }

  /** Uses of a constant, in all files. */
  namesFor({ name }: ts.VariableDeclaration): readonly ts.Identifier[] {
    const symbol = ts.isIdentifier(name) ? this.symbolOf(name) : undefined;
    return symbol && ts.isIdentifier(name)
      ? this.identifiers(name.text).filter((one) => one !== name && this.symbolOf(one) === symbol)
      : [];
  }

  private symbolOf(node: ts.Node): ts.Symbol | undefined {
    return this.code.evaluator.symbolOf(node);
  }

  private identifiers(text: string): readonly ts.Identifier[] {
    return identifiers(this.code, text);
  }

  /** Whether something is put under a name of a field, anywhere. */
  private isWritten(name: string): boolean {
    return this.writesOf(name).length > 0;
  }

  private writesOf(name: string): readonly ts.BinaryExpression[] {
    const known = this.writes.get(name);
    if (known) return known;
    const all: ts.BinaryExpression[] = [];
    for (const source of this.code.program.files)
      if (source.text.includes(name))
        walk(source, (node) => {
          if (ts.isBinaryExpression(node) && isAssigning(node) && fieldIn(node.left) === name) all.push(node);
        });
    this.writes.set(name, all);
    return all;
  }

  private variable(node: ts.Expression): string | undefined {
    const name = variableIn(node);
    return name !== undefined ? this.named(name) : undefined;
  }

  private named(variable: string): string | undefined {
    return isSteadyVariable(this.code, variable) ? `${OF_ENVIRONMENT}${variable}` : undefined;
  }

  /** What stands in others that change nothing of it. */
  private made(node: ts.Expression): string | undefined {
    if (ts.isTemplateExpression(node)) {
      const [span, ...others] = node.templateSpans;
      const isAlone = node.head.text === "" && others.length === 0 && span?.literal.text === "";
      return isAlone ? this.key(span.expression) : undefined;
    }
    if (ts.isBinaryExpression(node)) {
      const isEmpty = ts.isStringLiteralLike(node.right) && node.right.text === "";
      const isDefault = /^(?:\|\||\?\?)$/.test(node.operatorToken.getText());
      return isEmpty && isDefault ? this.key(node.left) : undefined;
    }
    if (!ts.isCallExpression(node)) return undefined;
    const [first, ...others] = node.arguments;
    const callee = node.expression;
    if (first && others.length === 0 && /^(?:String|encodeURIComponent)$/.test(callee.getText()))
      return this.key(first);
    return !first && ts.isPropertyAccessExpression(callee) && /^(?:trim|toString)$/.test(callee.name.text)
      ? this.key(callee.expression)
      : undefined;
  }

  private held(node: ts.Expression): string | undefined {
    if (ts.isIdentifier(node)) return this.ofSymbol(this.symbolOf(node));
    if (!ts.isPropertyAccessExpression(node)) return undefined;
    const { expression: of, name } = node;
    if (of.kind === ts.SyntaxKind.ThisKeyword) return this.ofOwn(this.symbolOf(name), name.text);
    const object = this.object(of);
    if (object) return this.isWritten(name.text) ? undefined : this.inObject(object, name.text);
    const symbol = ts.isIdentifier(of) ? this.symbolOf(of) : undefined;
    return symbol && (symbol.flags & ts.SymbolFlags.ValueModule) !== 0
      ? this.ofSymbol(this.symbolOf(name))
      : undefined;
  }

  private ofSymbol(symbol: ts.Symbol | undefined): string | undefined {
    const [declared, ...others] = symbol?.declarations ?? [];
    if (!symbol || !declared || others.length > 0) return undefined;
    if (ts.isVariableDeclaration(declared))
      return declared.initializer && this.isConstant(declared, symbol)
        ? this.key(declared.initializer)
        : undefined;
    if (ts.isBindingElement(declared)) return this.taken(declared, symbol);
    if (ts.isPropertyAssignment(declared))
      return this.isWritten(declared.name.getText()) ? undefined : this.key(declared.initializer);
    if (ts.isShorthandPropertyAssignment(declared))
      return this.ofSymbol(this.code.program.checker.getShorthandAssignmentValueSymbol(declared));
    if (ts.isExportAssignment(declared)) return this.key(declared.expression);
    // `exports.KEY = …`
    const assigned = upToAssignment(declared);
    const name = assigned && fieldIn(assigned.left);
    return assigned && name !== undefined && this.writesOf(name).length === 1
      ? this.key(assigned.right)
      : undefined;
  }

  /** `const { KEY } = process.env`. */
  private taken(element: ts.BindingElement, symbol: ts.Symbol): string | undefined {
    const declared = element.parent.parent;
    const key = element.propertyName ?? element.name;
    const isPlain = !element.dotDotDotToken && !element.initializer && ts.isIdentifier(key);
    if (!isPlain || !ts.isVariableDeclaration(declared) || !declared.initializer) return undefined;
    if (!this.isConstant(declared, symbol)) return undefined;
    if (isEnvironment(declared.initializer)) return this.named(key.text);
    const object = this.object(declared.initializer);
    return object && !this.isWritten(key.text) ? this.inObject(object, key.text) : undefined;
  }

  /** A field of `this` that is given a value in one place of the program. */
  private ofOwn(symbol: ts.Symbol | undefined, name: string): string | undefined {
    const [declared, ...others] = symbol?.declarations ?? [];
    if (!declared || others.length > 0) return undefined;
    const writes = this.writesOf(name);
    const held = ts.isPropertyDeclaration(declared) ? declared.initializer : undefined;
    const classes = this.identifiers(name).filter(({ parent }) => ts.isPropertyDeclaration(parent));
    if (classes.length > 1 || writes.length + (held ? 1 : 0) !== 1) return undefined;
    const value = held ?? writes[0]?.right;
    return value && this.key(value);
  }

  /** An object that a constant is made of, as it is written. */
  private object(of: ts.Expression): ts.ObjectLiteralExpression | undefined {
    const node = bareText(of);
    if (ts.isObjectLiteralExpression(node)) return node;
    if (ts.isCallExpression(node) && node.expression.getText() === "Object.freeze" && node.arguments[0])
      return this.object(node.arguments[0]);
    if (ts.isPropertyAccessExpression(node)) {
      const outer = this.isWritten(node.name.text) ? undefined : this.object(node.expression);
      const inner = outer && propertyOf(outer, node.name.text);
      return inner && ts.isPropertyAssignment(inner) ? this.object(inner.initializer) : undefined;
    }
    const symbol = ts.isIdentifier(node) ? this.symbolOf(node) : undefined;
    const [declared, ...others] = symbol?.declarations ?? [];
    const isVariable = declared && others.length === 0 && ts.isVariableDeclaration(declared);
    return symbol && isVariable && declared.initializer && this.isConstant(declared, symbol)
      ? this.object(declared.initializer)
      : undefined;
  }

  private inObject(object: ts.ObjectLiteralExpression, name: string): string | undefined {
    const property = propertyOf(object, name);
    if (property && ts.isPropertyAssignment(property)) return this.key(property.initializer);
    return property && ts.isShorthandPropertyAssignment(property)
      ? this.ofSymbol(this.code.program.checker.getShorthandAssignmentValueSymbol(property))
      : undefined;
  }

  /** Made once, and nothing else is put into it. */
  private isConstant(declared: ts.VariableDeclaration, symbol: ts.Symbol): boolean {
    if (!ts.isVariableStatement(declared.parent.parent)) return false;
    if ((declared.parent.flags & ts.NodeFlags.Const) !== 0) return true;
    const { name } = declared;
    return (
      ts.isIdentifier(name) &&
      !this.identifiers(name.text).some((one) => isWritten(one) && this.symbolOf(one) === symbol)
    );
  }
}

/** Nothing after it may take its place. */
function propertyOf(
  object: ts.ObjectLiteralExpression,
  name: string,
): ts.ObjectLiteralElementLike | undefined {
  const known = object.properties.filter((one) => one.name && !ts.isComputedPropertyName(one.name));
  const own = known.filter(({ name: of }) => of !== undefined && "text" in of && of.text === name);
  return known.length === object.properties.length && own.length === 1 ? own[0] : undefined;
}
